### First-run set-up, once per computer, by the supervisor (ux.md 4.1).

setup-title = Өрөөг бэлтгэх
setup-resume = Өмнө үлдээсэн алхмаас үргэлжлүүлнэ.
setup-step-language = Хэл
setup-step-room = Өрөө
setup-step-supervisor = Ахлахын бүртгэл
setup-step-quiet = Чимээгүй товч
# ⚑ *сэргээх хуудас*
setup-step-recovery = Сэргээх хуудас
setup-step-backup = Нөөц хуулбар
setup-step-keys = Түлхүүр, жагсаалт
setup-step-done = Бэлэн
setup-language-question = Аль хэлээр ажиллах вэ?

## Room
setup-room = Өрөө
setup-organisation = Байгууллага
err-room-missing = Өрөө сонгогдоогүй байна.
rec-room-missing = Өрөөгөө сонгоно уу.

## Supervisor account
setup-name = Нэр
setup-passphrase = Нууц үг
setup-passphrase-offer = Санал болгосон таван үг
setup-passphrase-offer-text = Эдгээр үгийг ашиглаж болно. Цаасан дээр бичээд лацтай хадгална.
setup-passphrase-other = Өөр үгс санал болгох
setup-passphrase-help = 12-оос доошгүй тэмдэгт, эсвэл 5 үг.
setup-repeat = Давтах
setup-pin = Богино ПИН
setup-pin-help = 4–8 орон. Чимээгүй дэлгэцээс буцахад хэрэглэнэ.
err-name-missing = Нэр хоосон байна.
rec-name-missing = Нэрээ бичнэ үү.
err-person-exists = Энэ хүн аль хэдийн бүртгэлтэй.
rec-person-exists = Жагсаалтаас сонгоно уу.
err-passphrase-too-short = Нууц үг хэт богино байна.
rec-passphrase-too-short = 12-оос доошгүй тэмдэгт, эсвэл 5 үг байг.
err-passphrase-easy = Таахад амархан байна.
rec-passphrase-easy = Өөр үгс нэмнэ үү.
err-passphrase-is-name = Нууц үгэнд нэр, байгууллага, өрөөний нэр орсон байна.
rec-passphrase-is-name = Өөртэй тань холбоогүй үгс сонгоно уу.
err-passphrase-differs = Хоёр нууц үг таарсангүй.
rec-passphrase-differs = Нүдэн дээр товчоор шалгана уу.
err-pin-easy = Энэ ПИН-ийг таахад амархан.
rec-pin-easy = Өөр тоо сонгоно уу.
err-pin-digits = ПИН 4–8 оронтой байна.
rec-pin-digits = 4–8 тоо бичнэ үү.

## Quiet key
setup-quiet-press = F2-г дараарай
# ⚑ *чимээгүй дэлгэц*
setup-quiet-what = Хүүхэд орж ирэхэд чимээгүй дэлгэц таны ажлын оронд зураг, цаг харуулна.
setup-quiet-how = Энэ гар дээр { $key } дарна уу. Зураг гарна. { $key }-г дахин дарж, ПИН-ээ бичээд Enter дарна.
setup-quiet-nothing = F2 ирсэнгүй. Өөр товч дараарай.
setup-quiet-without = Товчгүйгээр үргэлжлүүлж болно. Чимээгүй дэлгэцийн товчлуур баруун дээд буланд үргэлж бий.
setup-quiet-unfit = Энэ товч өөр үүрэгтэй. Эдгээрийг ашиглаж болно: { $keys }.
setup-quiet-arrived = { $key } товч ажиллаж байна.
setup-quiet-practise = Одоо буцаж сурна: ПИН-ээ дарна уу.
setup-quiet-practise-key = Дадлага: { $key } дарж, ПИН-ээ бичнэ үү.
setup-quiet-practised = Зураг гарч ирлээ, та буцаж чадлаа.
err-pin-practice-differs = Энэ таны сонгосон ПИН биш байна.
rec-pin-practice-differs = Дахин бичнэ үү, эсвэл буцаж өөрийг сонгоно уу.

## Recovery kit
setup-recovery-title = Сэргээх хуудас
setup-recovery-text = Гурван хуудас хэвлэнэ. Сэргээхэд аль хоёр нь хэрэгтэй. Гурван өөр хүн, гурван өөр газар хадгална.
setup-recovery-warning = Энэ хуудасгүйгээр, нууц үггүйгээр бүртгэлийг хэн ч нээж чадахгүй. Бид ч чадахгүй.
setup-recovery-sheet = { NUMBER($n) }-р хуудас, { NUMBER($total) }-аас
setup-recovery-keeper = Хэн хадгалах вэ?
setup-recovery-print = Хуудсыг хэвлэх
setup-recovery-qr = Камераар уншуулах ижил хуудас
# On the printed sheet. ⚑ *лацтай дугтуй*
setup-recovery-paper = Нийт { NUMBER($total) } хуудас бий. Нууц үг алдагдвал аль хоёроор нь бүртгэлийг нээнэ. Энэ хуудсыг бусад хуудас, энэ компьютероос тусад нь, лацтай дугтуйд хадгална.
setup-recovery-place = Хаана хадгалах вэ?
setup-recovery-signed = Огноо, гарын үсэг
setup-recovery-confirm = Хуудаснаас { NUMBER($a) } ба { NUMBER($b) }-р бүлгийг буцааж бичнэ үү
err-sheets-not-confirmed = Гурван хуудсыг бүгдийг нь шалгаагүй байна.
rec-sheets-not-confirmed = Хуудас бүрээс асуусан бүлгийг буцааж бичнэ үү.

## Backup place
setup-backup-where = Нөөц хуулбарыг хаана хадгалах вэ?
setup-backup-help = Хавтас эсвэл USB сонгоно. Эхний хуулбарыг хийгээд нээж шалгана.
setup-backup-when =
    { $after ->
        [yes] Өдөр бүр { $time }, мөн баталж хаах бүрд
       *[no] Өдөр бүр { $time }
    }
setup-backup-tested = Нөөц хуулбар хийгдэж, нээгдэж шалгагдлаа.
setup-backup-make = Энд хадгалж, эхнийхийг хийх
setup-backup-skip = Дараа сонгох
setup-backup-skip-text = Дараа нь Тохиргоонд сонгож болно. Нөөц хуулбаргүй үед компьютер эвдэрвэл бүх зүйл алдагдана; Өнөөдөр хэсэгт сануулсаар байна.
setup-backup-same-disk = Энэ бол ижил диск. Диск эвдэрвэл хоёулаа алга болно. Өөр газар сонгоно уу.
setup-backup-understood = Ойлгосон, энд хадгална
setup-little-space = Сул зай бага байна ({ NUMBER($n) } МБ). 2 ГБ-аас дээш байвал сайн.

## Keys and the end
setup-own-key = Энэ өрөөний түлхүүрийн тоо
# ⚑ *түлхүүрийн тоо*
setup-own-key-text = Энэ өрөөний анхны түлхүүр. Эндээс багц авах хүн энэ тоог нэг удаа, биечлэн эсвэл утсаар тулгана.
setup-roster = Таван өрөөний жагсаалт авах
setup-roster-later = Дараа авна. Өнөөдөр хэсэгт сануулна.
setup-existing-restore = Нөөцөөс сэргээх
err-store-exists = Энэ компьютерт бүртгэл байна. Түүнийг дарж бичихгүй.
rec-store-exists = Түүнийг нээнэ үү. Нөөцөөс зөвхөн бүртгэлгүй компьютерт сэргээнэ.
err-no-setup = Бэлтгэх ажил эхлээгүй байна.
rec-no-setup = Эхнээс нь эхлүүлнэ үү.
setup-creating = Бүртгэл үүсгэж байна…
setup-creating-text = Хэдэн секунд болно. Компьютераа унтраалгүй байна уу.
setup-not-made = Өрөө хараахан бэлэн болоогүй байна
setup-done = Өрөө бэлэн боллоо
setup-done-what = Юу хийсэн бэ
setup-done-supervisor = Ахлах: { $name }
setup-done-sheets = Сэргээх { NUMBER($n) } хуудсыг буцааж бичиж шалгасан
setup-done-quiet = Чимээгүй товч { $key } ажиллаж байна, буцах дадлага хийсэн
setup-todo = Одоо хийх зүйл
setup-todo-backup = Нөөц хуулбар хараахан алга. Хаана хадгалахыг Тохиргоонд сонгоно.
setup-todo-people = Хамтран ажиллагсдаа Тохиргоо хэсэгт нэмнэ.
setup-todo-recipients = Тохиргоонд хүлээн авагчдыг нэмэх; түлхүүрийг нь кейс хариуцсан ажилтан тулгана.
setup-todo-quiet = Чимээгүй товчийг туршаагүй. Өөр товчийг Тохиргоо хэсэгт сонгож болно.
setup-begin = Эхний өдрийг эхлүүлэх

## A store that this computer remembers and that is not there (ux.md 4.2)
setup-gone = Бүртгэл байрандаа алга
setup-gone-text = Энэ компьютерт өмнө нь бүртгэл байсан. Одоо хавтас нь олдохгүй байна. Программ юу ч устгаагүй, юу ч өөрчлөөгүй.
setup-gone-from = Хайсан хавтас
setup-gone-todo = Юу хийх вэ?
setup-gone-disk = Бүртгэл тусдаа диск дээр байдаг бол дискээ холбоно уу.
setup-gone-put-back = Хавтсыг зөөсөн, нэрийг нь сольсон бол хуучин байранд нь буцааж тавина уу.
setup-gone-ask = Хаана байгааг мэдэхгүй бол ахлах, эсвэл компьютер хариуцсан хүнээс асууна уу.
setup-gone-look = Дахин шалгах
setup-gone-still = Одоо ч олдсонгүй.
setup-gone-new = Хуучныг орхиж, шинэ өрөө бэлтгэх
setup-gone-new-question = Шинэ өрөө бэлтгэх үү?
setup-gone-new-text = Шинэ бүртгэл хоосон эхэлнэ: хуучин бүртгэлийн юу ч түүнд орохгүй. Хуучин бүртгэлийн тухай энэ компьютерт үлдсэн тэмдэглэл хэвээр үлдэнэ. Хуучин бүртгэл дараа олдвол түүнийг энэ хавтсанд тавихын өмнө шинийг нь өөр газар зөөнө.
setup-gone-new-yes = Шинээр бэлтгэх
err-store-gone = Энэ компьютерт өмнө нь байсан бүртгэл одоо олдохгүй байна.
rec-store-gone = Дискийг холбоно, эсвэл хавтсыг буцааж тавина уу. Шинэ өрөө бэлтгэхийг тусад нь сонгоно.
err-init-store-gone = Энэ компьютерт өмнө нь бүртгэл байсан ч { $folder } хавтсанд одоо олдохгүй байна. Юу ч өөрчлөөгүй.
rec-init-store-gone = Дискийг холбоно, эсвэл хавтсыг буцааж тавина уу. Хуучныг орхиж шинээр үүсгэх бол --although-gone гэж нэмнэ.
