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
err-backup-medium-gone = Диск эсвэл USB хариу өгсөнгүй. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-gone = Дахин залгаад «Одоо хуулах» дарна уу.
err-training-no-backup = Сургалтын горимд нөөц хуулбар хийхгүй: жинхэнэ хүүхдийн бүртгэл байхгүй.
rec-training-no-backup = Сургалтаас гараад нөөц хуулбарыг тохируулна уу.
