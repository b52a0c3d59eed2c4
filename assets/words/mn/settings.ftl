### Settings (ux.md 4.17).

settings-title = Тохиргоо
settings-mine = Өөрийн
settings-people = Хэрэглэгч
settings-keys = Өрөө, түлхүүр
settings-backups = Нөөц хуулбар
settings-locking = Түгжээ
settings-wording = Үг хэллэг
# ⚑ also for a lawyer
settings-retention = Бүртгэлийн хугацаа
settings-about = Тухай

## Mine
settings-language = Хэл
settings-theme = Өнгө
settings-theme-light = Цайвар
settings-theme-night = Шөнийн
settings-theme-system = Компьютерынхаар
settings-theme-contrast = Тод ялгаралтай
settings-text-size = Үсгийн хэмжээ
settings-motion = Хөдөлгөөн
settings-motion-system = Компьютерынхаар
settings-motion-less = Хөдөлгөөнгүй
settings-zoom = Томруулалт
settings-quiet-key = Чимээгүй дэлгэцийн товч
settings-quiet-press = Энэ гар дээр { $key } товчийг одоо дарна уу. Ирсний дараа л солигдоно.
settings-quiet-late = { $key } ирсэнгүй. Чимээгүй дэлгэцийн товч { $kept } хэвээр.
settings-live-keys = Ярилцлагын товчлуур
settings-single-keys = Нэг үсгийн товчлуур ашиглах
settings-prompt-examples = Асуултын жишээ харуулах
settings-nudge = Нээлттэй асуулт сануулах
settings-break-offer = Завсарлах болсныг сануулах
# ⚑ *алсын удирдлагын товч* for a clicker
settings-live-keys-help = Товчийг дараад шинэ товчоо сонгоно. Тоон товчлуур, алсын удирдлагын товчийг ч сонгож болно.
settings-key-press = Товч дарна уу
settings-key-of = { $what }: { $key }. Солих
settings-keys-as-usual = Бүх товчийг хэвийн болгох
# ⚑ two taps that count as one
settings-double-tap = Давхар товшилт
settings-double-tap-within = { NUMBER($ms) } мс дотор бол нэг товшилт
err-key-not-usable = Энэ товчийг ярилцлагад ашиглах боломжгүй.
rec-key-not-usable = Өөр товч дарна уу.
err-key-taken = Энэ товч өөр үйлдэлд байна.
rec-key-taken = Өөр товч дарах, эсвэл нөгөө үйлдлийн товчийг эхлээд солино уу.
settings-change-passphrase = Нууц үг солих
settings-old-passphrase = Одоогийн нууц үг
settings-new-passphrase = Шинэ нууц үг
settings-passphrase-changed = Нууц үг солигдлоо
settings-change-pin = ПИН солих

## Users
settings-person-add = Хэрэглэгч нэмэх
settings-person-name = Нэр
settings-person-role = Үүрэг
settings-person-first-passphrase = Анхны нууц үг
settings-person-deactivated = Эрх хаасан
settings-person-deactivate = Эрхийг хаах
settings-person-deactivate-question = { $name }: эрхийг хаах уу?
settings-person-deactivate-text = Бичсэн зүйл нь хэвээр үлдэнэ. Эргэж ирвэл шинээр нэмнэ.
settings-person-hand-over-cases = Кейсүүдийг нь шилжүүлэх
settings-person-in-hand = Нээлттэй кейс: { $cases }. Төлөвлөсөн ярилцлага: { $planned }. Кейс эзэнгүй үлдэхгүй тул эхлээд шилжүүлнэ.
settings-person-unsigned = Баталж хаагаагүй тэмдэглэл: { $n }. Тэднийг ахлах байгаагаар нь лацадна.
settings-person-running = Дуусаагүй ярилцлага: { $n }. Кейсийг хүлээж авсан ярилцлага хийгч дуусгана.
settings-person-all-to = Бүгдийг хэнд
settings-person-planned = Ярилцлага: { $when }
settings-person-hand-over-and-end = Шилжүүлээд эрхийг хаах
settings-person-role-change = Үүрэг солих
settings-person-role-question = { $name }: ямар үүрэгтэй болох вэ?
settings-person-role-text = Түлхүүр, нууц үг хэвээр. Зөвшөөрөгдөх үйлдэл тэр даруй өөрчлөгдөнө. Өмнө зурсан гарын үсэг тухайн үеийн үүргээр үлдэнэ.
err-person-has-cases = Энэ хүн { $cases } кейс хариуцаж байна. Төлөвлөсөн ярилцлага: { $planned }.
rec-person-has-cases = Эхлээд кейсийг нь шилжүүлнэ үү.
err-person-has-interviews = Энэ хүнд төлөвлөсөн эсвэл дуусаагүй ярилцлага байна ({ $interviews }).
rec-person-has-interviews = Кейсийг нь өөр ярилцлага хийгчид шилжүүлэх, эсвэл ярилцлагыг дуусгана уу.
err-role-is-the-same = Үүрэг нь яг ийм байна.
rec-role-is-the-same = Өөр үүрэг сонгоно уу.
err-last-supervisor = Ядаж нэг ахлах үлдэх ёстой.
rec-last-supervisor = Эхлээд өөр ахлах нэмнэ үү.
err-people-too-many = Энэ өрөөнд { NUMBER($most) } хүн ажиллаж байгаа тул цааш нэмэх боломжгүй. Юу ч өөрчлөгдөөгүй.
rec-people-too-many = Энд ажиллахаа больсон хүний эрхийг хаана уу.
# ⚑ *түлхүүрийн файл* for the file that a passphrase opens
err-person-unfinished = Бүртгэгдсэн, харин диск түлхүүрийн файлыг байранд нь тавихыг зөвшөөрсөнгүй. Юу ч алдагдаагүй.
rec-person-unfinished = Дискэнд зай гаргаад, түгжээд хуучин нууц үгээр тайлна уу: тэгвэл дуусаж, түүнээс хойш шинэ нууц үгээр нээгдэнэ.
# ⚑ *түлхүүрийн файл* for the file that a passphrase opens
err-person-added-unfinished = Хүн нэмэгдсэн, харин диск түлхүүрийн файлыг нь байранд нь тавихыг зөвшөөрөөгүй тул нэвтэрч чадахгүй. Юу ч алдагдаагүй.
rec-person-added-unfinished = Дискэнд зай гаргаад, түгжиж тайлна уу: тэгвэл дуусна.
err-person-name-taken = Ийм нэр бий.
rec-person-name-taken = Ялгах тэмдэг нэмнэ үү.
err-role-missing = Үүрэг сонгогдоогүй байна.
rec-role-missing = Үүргийг сонгоно уу.
err-unknown-person = Ийм хэрэглэгч олдсонгүй.
rec-unknown-person = Жагсаалтаас сонгоно уу.

## Rooms and keys
settings-rooms = Бусад өрөө
settings-room-name = Нэр
settings-room-place = Байршил
settings-room-checked = { $person } { $date }-нд тулгасан
settings-room-unchecked = Тулгаагүй
settings-rooms-help = Өрөө бүр «Нийтийн түлхүүр» хэсгээс гарын үсэгтэй файлаа USB-д бичнэ. Энд авсны дараа түлхүүрийн тоог тэр өрөөний хүнтэй тулгавал багцыг нь энд шалгаж болно.
settings-rooms-none = Өөр өрөө бүртгээгүй байна. Тэр өрөөний гарын үсэгтэй файлыг USB-ээс авна.
settings-room-file = Өрөөний файл (.itgel-room)
settings-room-take = Жагсаалтад авах
settings-room-compare = { $room }: түлхүүрийн тоог тулгах
settings-room-compare-text = Тэр өрөөний хүн өөрийн «Нийтийн түлхүүр» хэсгээс зургаан бүлгийг уншина. Файлтай хамт ирсэн тоог бүү хуул.
settings-room-until = Гарын үсгийг нь хүлээн зөвшөөрсөн сүүлчийн өдөр
settings-room-revoke-text = Энэ өдрөөс хойш тэр өрөөний түлхүүрээр зурсан гарын үсгийг хүлээн зөвшөөрөхгүй. Буцаах боломжгүй: шинэ түлхүүр авбал шинээр тулгана.
settings-room-revoked = { $date } хүртэл хүлээн зөвшөөрсөн: { $reason }
settings-room-ended = Хүчингүй болгосон
settings-room-head = Багцаар ирсэн сүүлийн журнал: { $size } тэмдэглэл
err-roster-malformed = Энэ бол өрөөний файл биш, эсвэл гэмтсэн байна. Авсангүй.
rec-roster-malformed = Тэр өрөө түлхүүрээ дахин бичиж өгнө үү.
err-roster-signature = Жагсаалтын гарын үсэг таарсангүй. Авсангүй.
rec-roster-signature = Файлыг бүү ашигла. Тэр өрөөтэй утсаар холбогдоно уу.
err-roster-own-room = Энэ бол манай өрөөний өөрийн файл, эсвэл манай түлхүүрийг агуулсан файл байна.
rec-roster-own-room = Өөр өрөөний файлыг сонгоно уу.
err-roster-nothing-new = Энэ өрөөг аль хэдийн яг ийм байдлаар авсан байна.
rec-roster-nothing-new = Хийх зүйл алга.
err-roster-older = Энэ файл өмнө авснаас хуучин байна. Авсангүй.
rec-roster-older = Тэр өрөөнөөс шинэ файл авна уу.
err-roster-of-training = Энэ бол сургалтын өрөөний файл. Жинхэнэ жагсаалтад орохгүй.
rec-roster-of-training = Жинхэнэ өрөөний файлыг сонгоно уу.
err-roster-not-of-training = Сургалтын горимд жинхэнэ өрөөг бүртгэхгүй.
rec-roster-not-of-training = Сургалтын горимоос гараад дахин авна уу.
err-room-key-differs = Энэ өрөөний түлхүүр өмнө авснаас өөр байна. Авсангүй.
rec-room-key-differs = Тэр өрөөтэй утсаар тодруулна уу. Үнэхээр солигдсон бол хуучныг хүчингүй болгоод дахин авна.
err-room-key-revoked = Энэ түлхүүрийг хүчингүй болгосон.
rec-room-key-revoked = Тэр өрөө шинэ түлхүүртэй болсон бол шинэ файлыг нь авна уу.
err-room-unknown = Ийм өрөө жагсаалтад алга.
rec-room-unknown = Хуудсыг дахин нээнэ үү.
err-room-revoked-ahead = Энэ өдөр болоогүй байна.
rec-room-revoked-ahead = Өнөөдөр, эсвэл өмнөх өдрийг бичнэ үү.
settings-recipients = Хүлээн авагчид
settings-recipient-until = Түлхүүр ашиглах сүүлийн өдөр
settings-revoke = Түлхүүрийг ашиглахаа болих
settings-revoke-reason = Шалтгаан, өдөр
settings-sender = Илгээгч өрөө
settings-sender-help = Эндээс хойш явах багц бүрд бичигдэнэ. Хоосон байж болно.
settings-sender-address = Хаяг
settings-sender-contact = Утас эсвэл имэйл
# ⚑ wording: "contact" as a noun
settings-sender-save = Хаяг, холбоо барихыг хадгалах
settings-sender-saved = Хаяг, холбоо барихыг хадгаллаа
settings-public-card = Энэ өрөөний карт
settings-public-where = Нийтийн түлхүүр бичих хавтас эсвэл USB
settings-public-write = Нийтийн түлхүүр бичих
settings-public-written = Нийтийн түлхүүрийг бичлээ
settings-pin-changed = ПИН солигдлоо
settings-lock-note = Ярилцлагын үед түгжихгүй: 10 минут товшихгүй бол чимээгүй дэлгэц гарна.

## Backups
settings-backup-place = Хаана
settings-backup-time = Өдөр бүрийн цаг
settings-backup-after-sign-off = Баталж хаах бүрд
settings-backup-keep = { NUMBER($days) } өдрийн, { NUMBER($months) } сарын хуулбар хадгална
settings-backup-now = Одоо хуулах
settings-backup-made = Нөөц хуулбар хийгдэж, шалгагдлаа
settings-backup-test = Сэргээж үзэх
settings-backup-tested = Нөөцөөс нээгдэж байна. { NUMBER($count) } тэмдэглэл бүрэн.
err-backup-place-missing = Нөөцлөх диск холбогдоогүй байна.
rec-backup-place-missing = Холбогдмогц өөрөө хуулна.
err-backup-same-disk = Энэ бол ижил диск. Диск эвдэрвэл хоёулаа алга болно.
rec-backup-same-disk = Өөр газар сонгоно уу.
err-backup-does-not-open = Нөөц хуулбар нээгдсэнгүй. Бүртгэл хэвээрээ.
rec-backup-does-not-open = Өөр газар дахин хуулна уу.

## Locking
settings-auto-lock = Өөрөө түгжих
settings-auto-lock-minutes = { NUMBER($minutes) } минут хөдлөөгүй бол
settings-hide-names = Нэвтрэх дэлгэцэд нэр харуулахгүй
settings-hide-names-note = Нэр, дүрийн оронд хоосон талбар гарна. Хүн бүр нэрээ өөрөө бичнэ.

## Wording
settings-wording-version = { NUMBER($version) }-р хувилбар, { $date }-нээс
settings-wording-next = Дараагийн хувилбар үүсгэх
settings-wording-use = Ашиглаж эхлэх
settings-wording-used = Ашигласан хувилбарыг засахгүй
err-english-missing = Англи орчуулга дутуу.
rec-english-missing = Хоёр хэл дээр бичээд ашиглана уу.
err-mongolian-missing = Монгол бичвэр дутуу.
rec-mongolian-missing = Хоёр хэл дээр бичээд ашиглана уу.

## About
settings-version = Хувилбар { $version }
settings-store-size = Бүртгэлийн хэмжээ
settings-licences = Лиценз
settings-licences-others = Бүх сангийн лицензийг программын хажууд { $file } файлд тавьсан.
settings-self-check = Өөрийгөө шалгах
settings-self-check-good = Бүгд хэвийн
settings-check-cipher = Түгжээ
settings-check-database = Бүртгэлийн сан
settings-check-entries = Тэмдэглэл
settings-check-commitments = Агуулгын тоо
settings-check-tree = Гинж
settings-check-heads = Гарын үсэгтэй төлөв
settings-check-signatures = Гарын үсэг
settings-check-projections = Жагсаалтууд
settings-check-attachments = Хавсралт
settings-check-files = Файлууд
settings-check-process = Санах ойн хамгаалалт
settings-check-problem = Зөрүү: { $what }
settings-memory-not-locked = Энэ компьютерт түлхүүрийг санах ойд түгжиж чадсангүй. Дискийг бүхэлд нь түгжсэн байвал зүгээр.
settings-dumps-not-shut-out = Энэ компьютерт санах ойн хуулбарыг хааж чадсангүй.
err-setting-unknown = Ийм тохиргоо алга.
rec-setting-unknown = Тохиргоог дахин нээнэ үү.

## Wording, kept with their versions
settings-wording-in-use = Ашиглаж байгаа
settings-wording-child = Хүүхдийн хуудас, { $ages }
settings-wording-ages-4-7 = 4–7 нас
settings-wording-ages-8-12 = 8–12 нас
settings-wording-ages-13-17 = 13–17 нас, «чи»
settings-wording-ages-13-17-polite = 13–17 нас, «та»
settings-wording-review-native = Төрөлх хэлтэн хараахан шалгаагүй
settings-wording-review-legal = Хуульч хараахан шалгаагүй
settings-wording-review-practice = Мэргэжилтэн хараахан шалгаагүй

## Retention
# ⚑ also for a lawyer: retention periods
settings-retention-none = Энэ программ бүртгэлийг өөрөө хэзээ ч устгахгүй.
settings-retention-law = Хэдий хугацаанд хадгалахыг хууль тогтооно. Хугацааг хуульч баталтал энд хугацаа байхгүй, хянах жагсаалт гарахгүй.

## Keys of recipients
# $how is *Биечлэн* or *Мэддэг дугаараар утсаар*
settings-key-entered = { $person } оруулсан.
settings-key-checked = { $person } { $date }-нд тулгасан. { $how }
settings-key-revoked = { $date }-нд ашиглахаа больсон: { $reason }
settings-key-new = Шинэ түлхүүр оруулах
settings-revoke-question = { $who }: түлхүүрийг ашиглахаа болих уу?
settings-revoke-text = Энэ түлхүүрээр дахин багц лацадахгүй. Өгсөн багцыг буцаан авч чадахгүй. Шинэ түлхүүрийг дахин тулгана.
settings-revoke-confirm = Ашиглахаа болих

## Self-check in words
settings-self-check-not-good = Зөрүү илэрлээ. Юу ч устгаагүй.
settings-self-check-tell = Доорхыг ахлахад хэлнэ үү. Энэ дэлгэцийг хэвлэж болно.
settings-check-looked = { NUMBER($n) } зүйл шалгав, бүрэн
settings-check-other = Бусад
settings-incidents = Лавлах дугаарууд
settings-incidents-text = Энэ компьютерт гарсан саатлууд. Дугаарыг утсаар асуухад эндээс олно. Дотор нь нэр, бичвэр байхгүй.
settings-problem-at = { $what }, № { NUMBER($entry) }
settings-problem-more = Мөн { NUMBER($n) } зөрүү
settings-problem-other = Бусад зөрүү
settings-problem-cipher = Түгжээ тохирохгүй байна
settings-problem-sqlite = Сангийн файл бүрэн бус
settings-problem-foreign-keys = Сангийн холбоос тасарсан
settings-problem-file = Сан түгжээтэй байхад файл нь өөрчлөгдсөн
settings-problem-gap = Тэмдэглэл дутуу
settings-problem-line = Тэмдэглэл өмнөхтэйгөө холбогдохгүй байна
settings-problem-unreadable = Тэмдэглэл уншигдахгүй байна
settings-problem-payload = Агуулга бичсэнээсээ өөр
settings-problem-tree = Гинжний тооцоо өөр
settings-problem-index = Гинжний жагсаалт өөр
settings-problem-anchor = Энэ компьютерын тэмдэглэлтэй таарахгүй
settings-problem-behind = Сүүлийн төлөвөөс хуучин
settings-problem-forked = Хоёр өөр үргэлжлэл байна
settings-problem-truncated = Төгсгөл нь дутуу
settings-problem-head = Гарын үсэгтэй төлөв таарахгүй
settings-problem-signature = Гарын үсэг таарахгүй
settings-problem-view = Жагсаалт тэмдэглэлээсээ өөр
settings-problem-attachment = Хавсралт бүрэн бус
settings-problem-header = Өрөөний хуудас өөрчлөгдсөн
settings-problem-vault-key = Битүүмжилсэн түлхүүр сүүлд бичсэнээсээ өөр
settings-problem-slot = Нэвтрэх файл алга эсвэл өөрчлөгдсөн
settings-problem-recovery = Сэргээх файл алга эсвэл өөрчлөгдсөн
settings-problem-stranger = Хавтсанд харь файл байна
settings-problem-mode = Файлын эрх хэт нээлттэй

## Jump list
settings-sections = Тохиргооны хэсгүүд
settings-blind-title = Урьдчилан мэдэхгүйгээр ярилцах
settings-blind = Ярилцлага хийгчээс урьдчилан нууцлах зүйл
settings-blind-help = Хүүхэд чөлөөтэй ярьж дуусахад өөрөө нээгдэнэ. Ахлах шалтгаанаа бичээд урьдчилан нээж болно.
