### Backups: what stands beside them in Settings, and what the medium says no to

err-backup-no-place = Нөөц хуулбар хадгалах газар сонгоогүй байна. Бүртгэл хэвээрээ.
rec-backup-no-place = Ахлах үүнийг Тохиргоонд сонгоно.
err-backup-in-store = Энэ хавтас бүртгэлийн дотор байна. Бүртгэл алга болбол хуулбар хамт алга болно.
rec-backup-in-store = Өөр диск дээрх хавтас, эсвэл USB сонгоно уу.
err-backup-not-found = Энэ хуулбар тэндээ алга. Бүртгэл хэвээрээ.
rec-backup-not-found = Жагсаалтыг дахин харах, эсвэл одоо хуулна уу.
err-backup-medium-short = Тэнд { NUMBER($missing) } МБ дутуу байна. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-short = Зай гаргах, эсвэл өөр газар сонгоно уу.
err-backup-medium-full = Тэнд зай дүүрсэн байна. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-full = Зай гаргах, эсвэл өөр газар сонгоно уу.
err-backup-medium-read-only = Тэнд бичих боломжгүй. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-read-only = USB-гийн түгжээг тайлах, эсвэл өөр газар сонгоно уу.
err-backup-unreadable = Эндхийн нөөц хуулбар компьютерын өөр хэрэглэгчийнх тул уншигдахгүй байна. Хуулбарууд хэвээрээ.
# ⚑ *эзэмшил* for whose a folder is on a computer
rec-backup-unreadable = Энэ компьютерыг хариуцдаг хүнээр «itgel-backup-…» хавтсыг доторх бүхэнтэй нь таны эзэмшилд шилжүүлүүлээд дахин оролдоно уу.
err-backup-medium-gone = Диск эсвэл USB хариу өгсөнгүй. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-gone = Дахин залгаад «Одоо хуулах» дарна уу.
# ⚑ long sentence: the backup is made, and which files are lost
err-backup-without-files = Нөөц хуулбар хийгдсэн. Харин { NUMBER($n) } файл бүртгэлд ч, эндхийн хуулбарт ч алга (хэрэг { $cases }). Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-files = Тэдгээр нь өөр газрын өмнөх хуулбарт байж магадгүй. Хуулбаруудаа бүгдийг хадгалж, энэ компьютерыг хариуцдаг хүнээс асууна уу.
# ⚑ *сэргээх файл* for a file that two recovery sheets open
err-backup-without-recovery = Нөөц хуулбар хийгдсэн. Харин дотор нь сэргээх файл алга эсвэл өөрчлөгдсөн тул сэргээх хуудсаар нээгдэхгүй байж магадгүй. Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-recovery = Тохиргооны «Өрөө, түлхүүр» хэсэгт шинэ сэргээх хуудас гаргаад дахин нөөцөлнө үү.
# ⚑ *нэвтрэх файл* for the file that a passphrase opens
err-backup-without-slot = Нөөц хуулбар хийгдсэн. Харин дотор нь нэвтрэх файл алга эсвэл өөрчлөгдсөн тул хэн нэгний нууц үгээр нээгдэхгүй байж магадгүй. Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-slot = Хэн нэвтэрч чадахгүй байгааг олоорой. Сэргээх хоёр хуудсаар шинэ нууц үг авна. Дараа нь дахин нөөцөлнө үү.
err-backup-without-key = Энэ хуулбар дахь битүүмжилсэн түлхүүр сүүлд бичсэнээсээ өөр тул хэн нэгэн нээж чадахгүй байж магадгүй. Бусад бүгд дотор нь бий.
rec-backup-without-key = Дахин нөөцөлнө үү. Түлхүүр шинээр битүүмжлэгдэнэ.
err-training-no-backup = Сургалтын горимд нөөц хуулбар хийхгүй: жинхэнэ хүүхдийн бүртгэл байхгүй.
rec-training-no-backup = Сургалтаас гараад нөөц хуулбарыг тохируулна уу.

## The section of Settings
backup-place-help = Өөр диск дээрх хавтас, эсвэл USB.
backup-save = Газар, цагийг хадгалах
backup-saved = Газар, цагийг хадгаллаа
backup-none-yet = Нөөц хуулбарын газар хараахан алга. Өөр диск дээрх хавтас, эсвэл USB сонгоод хадгална уу.
backup-no-folder = Ийм хавтас одоо алга. Диск, USB-гээ залгах, эсвэл замыг нь шалгана уу.
# ⚑ *сэргээж үзэх* for a test in which nothing is restored: the copy is only opened and read
backup-last-test = Сүүлд сэргээж үзсэн
backup-never-tested = Хараахан үзээгүй
backup-test-due = Сар бүр нэг хуулбарыг сэргээж үзнэ. Одоо «Сэргээж үзэх» дарна уу.
backup-stopped = Зогсоосон. Өмнөх хуулбар, бүртгэл хэвээрээ.
backup-copies = Тэнд байгаа хуулбарууд
backup-copies-none = Тэнд хуулбар хараахан алга.
backup-copies-more = Өмнөх { NUMBER($n) } хуулбар
backup-copy-entries = { NUMBER($count) } тэмдэглэл
# ⚑ *өрөөний гарын үсэг* for the signature that the program makes for a room
backup-copy-unsigned = Энэ өрөөний гарын үсэг харагдахгүй: дуусаагүй, өөрчлөгдсөн, эсвэл одоо уншигдахгүй байж магадгүй. Нөөц хуулбарт тооцохгүй.
backup-tested-which = Хуулбар: { $when }
