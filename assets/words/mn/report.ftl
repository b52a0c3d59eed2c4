### The printable report inside a bundle. Words of closed lists are in vocabulary.ftl.
### ⚑ every sentence of this file for a native reviewer, ⚖ those under consent and signatures.

## Header
report-kind = Итгэл · нотлох багцын тайлан
report-from = Илгээгч
report-for = Хүлээн авагч
report-sealed-at = Лацадсан
report-purpose = Илгээх зорилго
report-reference = Бичгийн дугаар
report-prepared-by = Бэлтгэсэн
report-bundle-number = Багцын дугаар
report-no-recording = Энд ярилцлагын явцын тэмдэглэл, зөвшөөрлийн бүртгэл бий. Хүүхдийн хэлсэн үг, дуу дүрсний бичлэг энд байхгүй.

## What goes and what stays
report-inside = Юу явсан, юу үлдсэн
report-part = Хэсэг
report-state = Төлөв
report-why = Шалтгаан
report-goes = Явсан
report-stays = Үлдсэн
report-withheld-note = Үлдсэн хэсгийн агуулга энд байхгүй. Ийм тэмдэглэл байгааг журнал нотолно, юу гэснийг нь хэлэхгүй.

## Consent
report-consent = Зөвшөөрөл
report-consent-note = Хүүхдийн «үгүй» насанд хүрэгчийн «тийм»-тэй ижил жинтэй. Чимээгүй байсныг зөвшөөрөл гэж үзэхгүй.
report-purpose-of = Юунд
report-adult = Шийдвэр гаргагч
report-child = Хүүхэд
report-result = Үр дүн
report-agreed = Зөвшөөрсөн
report-aftercare = Дараа нь лавласан нь
report-aftercare-day = Хүүхэд ямар байгааг лавлах өдөр
report-aftercare-next = Дахин лавлах өдөр: { $day }
report-compare = Бичлэгтэй тулгах
report-compare-how = Бичлэгийн файлыг Итгэл програмын «Багц шалгах» хэсэгт сонгох, эсвэл sha256sum тушаалаар бодуулна. Гарсан тоо дээрхтэй адил бол тэр файл мөн.
report-not-agreed = Зөвшөөрөлгүй
report-not-asked = Асуугаагүй
report-teach-back = Өөрийн үгээр тайлбарласан
report-amended = Залруулсан
report-talk = Ярилцсан нь: { $number }-р хувилбар
report-earlier-talks = Өмнөх хувилбар: { $count }. Бүгд data/consent/record.json файлд бий.
report-decider = Шийдвэр гаргасан
report-implicated = Хэрэгт холбогдож болзошгүй
report-adult-answers = Насанд хүрэгчийн хариулт
report-not-counted = Тооцохгүй: энэ хүн хэрэгт холбогдож болзошгүй
report-proof = Үзсэн баримт
report-channel = Ярилцсан хэлбэр
report-witness = Гэрч
report-language = Хэл
report-mismatch = Нас, эрхтэй таарахгүй шийдвэр гаргагчийн шалтгаан
report-child-cannot-answer = Хүүхэд хариулах боломжгүй
report-child-was-told = Хүүхдэд хэлсэн
report-child-stopped = Хүүхэд зогсоосон
report-not-sure = Мэдэхгүй
report-stopped-here = Энд зогсоосон
report-own-screen = Хүүхэд өөрийн дэлгэц дээр өөрөө хариулсан
report-confirmed = Уншиж баталгаажуулсан
report-not-confirmed = Баталгаажуулаагүй
report-paper-number = Гарын үсэгтэй цаасны дугаар
report-valid-until = Хүчинтэй хугацаа
report-withdrawn = Буцаасан зөвшөөрөл
report-entered = Бүртгэсэн
report-by = Хэн
report-said-at = Хэлсэн цаг
report-legal-order = Хуулийн шаардлага
report-order-body = Гаргасан байгууллага
report-order-number = Дугаар
report-order-date = Огноо
report-order-scope = Хамрах хэсэг
report-order-cosigner = Хамт гарын үсэг зурсан
report-child-told = Хүүхдэд хэлсэн
report-child-told-note = Хэн, хэзээ хэлсэн, эсвэл яагаад хэлээгүй

## Interview
report-interview = Ярилцлага { $number }
report-begun = Эхэлсэн
report-ended = Дууссан
report-length = Үргэлжилсэн
report-stopped = Зогссон
report-stopped-by-child = Хүүхэд зогсоохыг хүссэн
report-planned-minutes = Төлөвлөсөн, минут
report-led-by = Ярилцсан
report-session = Төрөл
report-session-reason = Шалтгаан
report-compulsion = Хуулийн үүргийн үндэслэл
report-best-interests = Хүүхдийн ашиг сонирхлыг хэрхэн харгалзсан
report-camera = Камер ажиллаж байсан
report-gaps = Компьютер унтарсан үе
report-clock-jumps = Компьютерын цаг өөрчлөгдсөн
report-changes = Засвар
report-changes-counted = буцаасан { $undone }, дараа нэмсэн { $later }, зассан { $corrected }; анхны тэмдэглэл бүгд хадгалагдсан
report-attendance = Оролцсон хүмүүс
report-none-noted = Тэмдэглээгүй.
report-who = Хэн
report-where = Хаана
report-there = Байсан хугацаа
report-from-beginning = эхнээс
report-to-end = эцэс хүртэл
report-recordings = Бичлэг
report-recording-number = Бичлэгийн дугаар
report-operator = Бичсэн хүн
report-medium = Зөөгч
report-recording-gap = Тасалдал анзаарсан
report-bytes = Хэмжээ, байт
report-leaving = Хүүхэд гарахдаа
report-childs-end = Хүүхдийн байдал
report-told-next = Дараа нь юу болохыг хэлсэн
report-transport-safe = Гэртээ аюулгүй харьсан
report-snack = Хоол, ундаа өгсөн
report-process-note = Явцын тухай тэмдэглэл
report-note-of = Ярилцлага хийгч

## Course of an interview
report-course = Явц
report-phase = Үе шат
report-breaks = Завсарлага
report-at = Хэзээ
report-asked-by = Хүссэн
report-feelings = Мэдрэмж, хариу үйлдэл
report-signs = Шинж
report-intensity = Хүч
report-responses = Юу хийсэн
report-outcome = Дараа нь
report-markers = Бичлэгээс үзэх цаг
report-items = Зураг, зүйл
report-number = №
report-bag = Уут
report-description = Тайлбар

## Signatures and amendments
report-signature = Гарын үсэг
report-signed-by = { $who } гарын үсэг зурсан: { $when }
report-signed-note = Энэ мөчөөс хойш бүртгэл өөрчлөгдөхгүй. Засвар нь нэмэлт тайлбар болж, анхныхтайгаа хамт харагдана.
report-as-found = Ярилцлага хийгч гарын үсэг зурах боломжгүй болсон тул ахлах байгаа чигээр нь лацадсан.
report-open-points = Нээлттэй үлдээсэн зүйл
report-amendments = Нэмэлт тайлбар
report-no-amendments = Нэмэлт тайлбар алга.
report-was = Анх:
report-is = Одоо:
report-because = Шалтгаан: { $reason }
report-second-signature = Хоёр дахь гарын үсэг: { $who }.

## Points that may be left open at sign-off
report-open-point-preparation-open = Бэлтгэлийн карт бүрэн биш
report-open-point-implicated-not-settled = Хэрэгт холбогдож болзошгүй эсэх тодорхойгүй хүн
report-open-point-implicated-was-there = Хэрэгт холбогдож болзошгүй хүн байсан
report-open-point-attendance-not-confirmed = Оролцогчдын жагсаалт бүрэн биш
report-open-point-childs-act-missing = Ярилцлагад хүүхэд өөрөө тийм ч, үгүй ч гээгүй
report-open-point-recorded-without-consent = Зөвшөөрөлгүй, эсвэл буцаасны дараа бичлэг хийсэн
report-open-point-ground-rules-missing = Дүрмээ ярилцаагүй
report-open-point-distress-without-response = Мэдрэмж тэмдэглэсэн ч хариу үйлдэл бичээгүй
report-open-point-items-without-content = Зүйлийн файл, тайлбар дутуу
report-open-point-recording-number-open = Бичлэгийн дугаар дутуу
report-open-point-went-on-after-withdrawal = Зөвшөөрөл буцаасны дараа үргэлжилсэн
report-open-point-childs-end-open = Хүүхэд хэрхэн гарсныг бичээгүй
report-open-point-risk-open = Эрсдэлийг үнэлээгүй
report-open-point-danger-untold = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй

## Risk, referrals, identity
report-risk-level = Эрсдэлийн түвшин
report-immediate-danger = Шууд аюул
report-safe-tonight = Өнөө шөнө аюулгүй газартай
report-self-harm = Өөртөө хор хүргэх тухай яриа
report-siblings = Ах, эгч, дүүд эрсдэлтэй
report-contact = Сэжигтэй хүнтэй уулзах нь
report-risk-why = Үндэслэл
report-risk-told = Хэнд, хэзээ мэдэгдсэн
report-referrals = Холбон зуучлал
report-service = Үйлчилгээ
report-organisation = Байгууллага
report-urgency = Яаралтай эсэх
report-follow-up = Дахин лавлах өдөр
report-referral-step = Явц
report-identity-note = Энэ хэсэгт хүүхдийн хувийн мэдээлэл бий. Зөвхөн хэрэгтэй хүнд харуулна уу.
report-names = Нэр
report-clan = Ургийн овог
report-patronymic = Эцэг, эхийн нэр
report-given = Нэр
report-registration = Регистрийн дугаар
report-birth = Төрсөн
report-birth-about = { $years } орчим настай ({ $day }-ны байдлаар)
report-phone = Утас
report-phone-safe = Залгахад аюулгүй
report-address = Хаяг
report-adults = Насанд хүрэгчид
report-name = Нэр
report-contact-safe = Холбогдоход аюулгүй

## Attachments, log, verification
report-item-number = Зүйлийн дугаар
report-file = Файл
report-log = Журнал
report-log-note = Дотор байгаа тэмдэглэл бүр энэ толгойноос нотлогдоно. Толгойг өөр газар тэмдэглэж авбал түүнээс өмнөхийг нууцаар өөрчлөх боломжгүй.
# ⚑ *журналыг үргэлжлүүлсэн* for a log that continues another
report-log-earlier = Танд өмнө ирсэн багцын журналыг үргэлжлүүлсэн; тэр үеийн тэмдэглэл
report-log-earlier-root = Тэр багцын толгой
report-log-name = Журналын нэр
report-log-size = Нийт тэмдэглэл
report-log-root = Толгой
report-entries-shown = Агуулгатай тэмдэглэл
report-entries-committed = Агуулга нь үлдсэн тэмдэглэл
report-verify = Хэрхэн шалгах вэ
report-verify-note = Итгэл программгүйгээр, түгээмэл хэрэгслээр шалгаж болно. Түлхүүрүүдийг багцаас тусдаа авч, илгээгчтэй утсаар тулгана.
report-verify-open = Багц зөвхөн таны түлхүүрээр нээгдэнэ.
report-verify-signature = Өрөөний гарын үсэг бүх файлыг хамарна.
report-verify-files = Файл бүр жагсаалтын тоотой таарна, илүү файл алга.
report-verify-recipient = Илгээгч, хүлээн авагч хоёр гарын үсэгтэй жагсаалтад бий.
report-verify-log = Тэмдэглэл бүр журналын толгойноос нотлогдоно.
report-verify-recipe = Бүх команд data/README.txt файлд бий.
report-limits = Юуг нотлохгүй вэ: нээлттэй компьютертэй хүн худал тэмдэглэл бичиж чадна. Толгой гадагш гарснаас хойш түүнээс өмнөхийг нууцаар өөрчлөх боломжгүй.
report-footer = { $program } · багц { $bundle }
