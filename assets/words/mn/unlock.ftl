### Unlock and recovery (ux.md 4.2). Calm; says nothing about what the program is for.

unlock-title = Түгжээ тайлах
unlock-hello = Сайн байна уу
unlock-who = { $room }. Хэн нэвтэрч байна вэ?
unlock-person = Хэрэглэгч
# Shown instead of the tiles when the supervisor hides the list.
unlock-person-name = Нэр
unlock-passphrase = Нууц үг
unlock-show-passphrase = Нууц үгийг харуулах
unlock-hide-passphrase = Нууц үгийг нуух
unlock-button = Түгжээ тайлах
unlock-opening = Түгжээ тайлж байна…
unlock-forgot-ask = Нууц үгээ мартсан бол ахлахдаа хэлнэ үү. Бүртгэл алга болохгүй.
unlock-nobody-found = Ийм нэртэй хүн алга.
unlock-name-unreadable = Нэр нь уншигдсангүй № { NUMBER($n) }
unlock-caps-lock = Caps Lock асаалттай байна.
# Shown by the window, which knows the layout: МОН or ENG.
unlock-wrong = Нууц үг таарсангүй. Гарын байрлал: { $layout }.
# Countdown from the fourth try on.
unlock-wait = { NUMBER($seconds) } секундийн дараа дахин оролдоно уу.
unlock-read-only = Зөвхөн унших горимоор нээв

err-unlock-name-missing = Нэрээ бичээгүй байна.
rec-unlock-name-missing = Нэрээ бүртгүүлсэн шигээ бичнэ үү.
err-passphrase-empty = Нууц үг бичээгүй байна.
rec-passphrase-empty = Нууц үгээ бичнэ үү.
err-wrong-passphrase = Нууц үг таарсангүй.
rec-wrong-passphrase = Гарын байрлал, Caps Lock-оо шалгаад дахин бичнэ үү.
err-name-or-passphrase = Нэр, нууц үг хоёр таарсангүй.
rec-name-or-passphrase = Нэрээ бүртгүүлсэн шигээ бичсэн эсэх, гарын байрлал, Caps Lock-оо шалгаад дахин бичнэ үү.
err-wait-before-next-try = Түр хүлээнэ үү.
rec-wait-before-next-try = { NUMBER($seconds) } секундийн дараа дахин оролдоно уу. Юу ч устахгүй.
err-chain-mismatch = Бүртгэлийн гинжинд зөрүү илэрлээ. Юу ч устгаагүй. Зөвхөн уншихаар нээв.
rec-chain-mismatch = Ахлахад мэдэгдэнэ үү. Шийдэгдтэл цаасан дээр тэмдэглэнэ.
err-store-behind = Энэ бүртгэл хамгийн сүүлийн төлөвөөс хуучин байна. Зөвхөн уншихаар нээв.
rec-store-behind = Ахлахад мэдэгдэнэ үү. Ахлах хэвлэсэн мөртэй тулгана. Шийдэгдтэл цаасан дээр тэмдэглэнэ.
# ⚑ "has no memory of": the computer keeps a note of each store it opened
err-store-unremembered = Энэ компьютерт энэ бүртгэлийн тэмдэглэл алга. Хуучин хуулбар эсэхийг шалгаж чадаагүй.
rec-store-unremembered = Ахлахад мэдэгдэнэ үү. Ахлах хэвлэсэн мөртэй тулгана.
err-newer-store = Энэ бүртгэлийг илүү шинэ хувилбараар үүсгэсэн.
rec-newer-store = Программаа шинэчилнэ үү.
err-store-missing = Бүртгэлийн файл олдсонгүй.
rec-store-missing = Диск холбогдсон эсэхийг шалгана уу, эсвэл нөөцөөс сэргээнэ үү.
err-store-damaged = Бүртгэлийн файл гэмтсэн байна. Юу ч өөрчлөөгүй.
rec-store-damaged = Компьютерыг унтраалгүй, ахлахад мэдэгдэнэ үү. Оронд нь нөөц хуулбар сэргээж болно.
# ⚑ a foreign file, put there by somebody
err-store-has-stranger = Бүртгэлийн хавтсанд тэнд байх ёсгүй файл байна. Юу ч нээгээгүй, өөрчлөөгүй.
rec-store-has-stranger = Ахлахад мэдэгдэнэ үү. Ахлах «itgel.db-journal» файлыг хавтаснаас гаргаж, хадгална.
err-already-open = Энэ бүртгэл өөр цонхонд нээлттэй байна.
rec-already-open = Нээлттэй цонхоо ашиглана уу.
err-person-deactivated = Энэ хэрэглэгчийн эрхийг хаасан байна.
rec-person-deactivated = Ахлахаасаа асууна уу.
err-slot-damaged = Энэ хэрэглэгчийн түлхүүрийн файл гэмтсэн байна.
rec-slot-damaged = Ахлах танд шинээр эрх нээж өгнө. Бүртгэл хэвээрээ.
err-not-for-this-key = Энэ түлхүүрээр нээгдэхгүй байна. Бүртгэл хэвээрээ.
rec-not-for-this-key = Ахлахаасаа эрхээ сэргээлгэнэ үү.
err-other-store = Энэ түлхүүр өөр бүртгэлийнх байна.
rec-other-store = Энэ өрөөний бүртгэл, нөөцийг сонгоно уу.
err-no-cipher = Программын түгжээ ажиллахгүй байна. Юу ч нээгээгүй.
rec-no-cipher = Программаа дахин суулгаад ахлахад мэдэгдэнэ үү.
err-taps-waiting = Ярилцлагын үед дарсан зүйл дискэнд зай гарахыг хүлээж байна. Программ хаагдаагүй.
rec-taps-waiting = Дискэнд зай гаргаад ярилцлага авагч нь түгжээгээ тайлна: тэгэхэд бичигдэнэ. Одоо дахин хаавал тэдгээр алга болно.
err-sealing-trouble = Түгжих, тайлах ажил бүтсэнгүй. Бүртгэл хэвээрээ.
rec-sealing-trouble = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.

## Recovery
# ⚑ *сэргээх хуудас*
unlock-recovery-title = Сэргээх хуудсаар нээх
unlock-recovery-text = Гурван хуудасны аль хоёрыг нь оруулна. Дараа нь шинэ нууц үг тавина.
unlock-recovery-sheet = { NUMBER($n) }-р хуудас
unlock-recovery-group = { NUMBER($n) }-р бүлэг
unlock-recovery-scan = QR уншуулах
unlock-recovery-new-passphrase = Шинэ нууц үг
unlock-recovery-done = Шинэ нууц үгээр нээгдлээ. Энэ үйлдэл журналд бичигдсэн.
err-sheet-group-differs = { NUMBER($group) }-р бүлэг таарсангүй.
rec-sheet-group-differs = Хуудаснаас дахин уншина уу.
err-recovery-same-sheet = Нэг хуудсыг хоёр удаа оруулсан байна.
rec-recovery-same-sheet = Өөр хуудас оруулна уу.
err-recovery-other-store = Эдгээр хуудас өөр бүртгэлийнх, эсвэл шинээр солигдсон байна.
rec-recovery-other-store = Энэ өрөөний хамгийн сүүлийн өдрийн хуудсыг ашиглана уу. Хуучин нөөц хуулбарыг тэр үеийн хуудас нээнэ.
err-sheet-unreadable = Энэ мөр сэргээх хуудсынх биш байна.
rec-sheet-unreadable = Хуудасны кодыг дахин уншуулна, эсвэл бүлгүүдийг бичнэ.
err-recovery-files-damaged = Энэ хоёр хуудсанд тохирох сэргээх файл гэмтсэн байна. Бүртгэл хэвээрээ.
rec-recovery-files-damaged = Гурав дахь хуудсаар оролдоно уу.
# ⚑ *түлхүүрийн файл* for the file that a passphrase opens
err-recovery-unfinished = Шинэ нууц үг бүртгэгдсэн, харин диск түлхүүрийн файлыг байранд нь тавихыг зөвшөөрсөнгүй. Бүртгэл хэвээрээ.
rec-recovery-unfinished = Дискэнд зай гаргаад, мөн тэр хоёр хуудсыг дахин оруулна уу.
# ⚑ *сэргээх файл* for a file that two recovery sheets open
err-recovery-files-gone = Энэ бүртгэлийн гурван сэргээх файлын нэг нь ч уншигдахгүй тул ямар ч хоёр хуудсаар нээгдэхгүй. Бүртгэл хэвээрээ.
rec-recovery-files-gone = Нууц үгээр урьдын адил нээгдэнэ. Нууц үг мэдэх хүн байхгүй бол энэ бүртгэлийг хойш тавьж, хуудсаар нөөц хуулбараас сэргээнэ үү.
unlock-recovery-scan-help = Код уншигчаар уншуулбал бүлэг бичих шаардлагагүй.
unlock-recovery-whose = Хэний нууц үгийг шинэчлэх вэ?
unlock-recovery-pin = Шинэ ПИН
unlock-recovery-kept = Хуучин нууц үг энэ бүртгэлийг цаашид нээхгүй; хуучин хуулбарыг нээсээр байна. Гурван хуудас хүчинтэй хэвээр: байранд нь буцааж хадгална уу.
unlock-recovery-unchanged = Бүртгэлийг зөвхөн уншихаар нээв. Нууц үг хэвээрээ.
err-sheet-group-missing = Бүлэг дутуу.
rec-sheet-group-missing = Хуудсан дээрх тоог бичнэ үү.
