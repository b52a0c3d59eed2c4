### Sign-off and amendments (ux.md 4.12).

signoff-title = Баталж хаах
signoff-summary = Юу бүртгэснийг уншина уу
signoff-open-points = Дутуу зүйл
signoff-leave-as-is = Энэ хэвээр үлдээх
signoff-leave-reason = Яагаад ингэж үлдээх вэ?
signoff-nothing-open = Дутуу зүйл алга.
signoff-becomes-sealed = Баталсны дараа зөвхөн уншина. Засвар нь нэмэлт тайлбар болно.
signoff-passphrase = Баталгаажуулах бол нууц үгээ бичнэ үү
signoff-sign = Баталж хаах
signoff-signing = Гарын үсэг зурж байна…
signoff-signed = Баталж хаасан: { $person }, { $when }
signoff-signed-as-found = Ахлах байгаагаар нь лацадсан: { $person }, { $when }
signoff-as-found = Байгаагаар нь лацдах
signoff-as-found-note = Ярилцлага хийгч гарын үсэг зурах боломжгүй үед ахлах лацадна. Ингэж тэмдэглэгдэнэ.

## Open points (words key open-<code>)
open-preparation-open = Бэлтгэлийн { NUMBER($count) } карт нээлттэй үлдсэн.
open-implicated-not-settled = { NUMBER($count) } хүн холбогдсон эсэх нь тодорхойгүй үлдсэн.
# ⚑ one sentence for watching, hearing, interpreting and supporting
open-implicated-was-there = Хэрэгт холбогдож болзошгүй { NUMBER($count) } хүн хүүхдийг харж, сонсож, орчуулж, эсвэл дэмжиж байсан.
open-attendance-not-confirmed = Хэн байсныг баталгаажуулаагүй.
# ⚑ the child's own act (assent)
open-childs-act-missing = Хүүхэд өөрөө тийм ч, үгүй ч гэж хэлээгүй байхад ярилцсан.
open-recorded-without-consent = Бичлэг хийхийг зөвшөөрөөгүй, эсвэл зөвшөөрлөө буцаасны дараа бичлэг үргэлжилсэн.
open-ground-rules-missing = Дүрмээ ярилцахаас өмнө чөлөөтэй ярьж эхэлсэн.
open-distress-without-response = { NUMBER($count) } хүчтэй мэдрэмжид юу хийснээ бичээгүй.
open-items-without-content = { NUMBER($count) } зураг, зүйлд файл ч, уут ч алга.
open-recording-number-open = Камер ажилласан боловч бичлэгийн дугаар алга.
open-went-on-after-withdrawal = Зөвшөөрлөө буцаасны дараа ярилцлага үргэлжилсэн.
open-childs-end-open = Хүүхэд яаж явсныг бичээгүй.
open-risk-open = Эрсдэлийн үнэлгээ хийгдээгүй үлдсэн.
open-danger-untold = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй үлдсэн.

## Amendments
signoff-amend-title = Нэмэлт тайлбар
signoff-amend-choose = Юуг засах вэ?
signoff-amend-first = Анх
signoff-amend-now = Тайлбар
signoff-amend-reason = Шалтгаан
signoff-amend-second-person = Хоёр дахь хүний гарын үсэг
signoff-amend-second-person-why = Цаг, асуултын тоо, ирсэн хүн, зөвшөөрлийг засахад хоёр дахь хүн гарын үсэг зурна.
signoff-amend-exported = Аль хэдийн дамжуулсан. Нэмэлт тайлбарын багц илгээнэ үү.

err-reason-too-short = Шалтгаан хэт товч байна.
rec-reason-too-short = Шалтгаанаа { NUMBER($least) }-аас доошгүй тэмдэгтээр бичнэ үү.
err-record-is-signed = Энэ тэмдэглэл лацадсан, зөвхөн уншина.
rec-record-is-signed = «Нэмэлт тайлбар» дарна уу.
err-only-interviewer-signs = Энэ ярилцлагыг хийсэн хүн л баталгаажуулна.
rec-only-interviewer-signs = Ярилцагчаар нь баталгаажуулна уу.
err-interviewer-signs-without-as-found = Та энэ ярилцлагыг хийсэн тул ердийнхөөрөө баталгаажуулна.
rec-interviewer-signs-without-as-found = «Байгаагаар нь» гэснийг болиулна уу.
err-as-found-by-supervisor-only = Байгаагаар нь зөвхөн ахлах лацадна.
rec-as-found-by-supervisor-only = Ахлахад хандана уу.
err-statement-does-not-match = Гарын үсэг зурах зуур тэмдэглэл өөрчлөгдсөн байна.
rec-statement-does-not-match = Хуудсыг дахин уншаад баталгаажуулна уу.
err-open-point-unknown = Жагсаалт өөрчлөгдсөн байна.
rec-open-point-unknown = Хуудсыг дахин уншина уу.
err-open-point-needs-reason = Нээлттэй үлдсэн зүйлд шалтгаан алга.
rec-open-point-needs-reason = Нөхөж бөглөх, эсвэл яагаад үлдээснээ бичнэ үү.
err-signed-in-future = Гарын үсгийн цаг одооноос хойш байна.
rec-signed-in-future = Компьютерын цагийг шалгана уу.
err-record-not-signed = Энэ тэмдэглэл баталгаажаагүй байна.
rec-record-not-signed = Шууд засаж болно.
err-item-not-amendable = Лацадсан тэмдэглэлд ийм зүйл алга.
rec-item-not-amendable = Жагсаалтаас сонгоно уу.
err-break-ends-before-begin = Завсарлага эхлэхээсээ өмнө дууссан байна.
rec-break-ends-before-begin = Хоёр цагаа шалгана уу.
err-break-within-break = Энэ үед завсарлага бүртгэгдсэн байна.
rec-break-within-break = Цагаа шалгах, эсвэл бүртгэсэн завсарлагыг засна уу.
err-phase-already-on = Энэ үед тэр үе шат явагдаж байсан.
rec-phase-already-on = Цаг, үе шатаа шалгана уу.
err-amended-value-does-not-fit = Энэ утга энд тохирохгүй байна.
rec-amended-value-does-not-fit = Жагсаалтаас сонгох, эсвэл тоо бичнэ үү.
err-second-person-needed = Үүнд хоёр дахь хүний гарын үсэг хэрэгтэй.
rec-second-person-needed = Кейс хариуцагч, эсвэл ахлахаар зуруулна уу.
err-second-person-is-first = Хоёр дахь хүн өөр хүн байна.
rec-second-person-is-first = Өөр хүнээр зуруулна уу.
err-second-person-role = Хоёр дахь хүн кейс хариуцагч, эсвэл ахлах байна.
rec-second-person-role = Тийм үүрэгтэй хүнээр зуруулна уу.
err-statement-unwritable = Гарын үсэг зурах бичвэрийг бэлдэж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-statement-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.

signoff-item-begun = Эхэлсэн цаг
signoff-item-ended = Дууссан цаг
signoff-item-count = Асуултын тоо: { $what }
signoff-item-consent = Зөвшөөрөл: { $purpose }, { $giver }
signoff-item-other = Бусад
signoff-amend-entry = Тэмдэглэлийн нэг мөр
signoff-amend-missing = Орхигдсон тэмдэглэл
signoff-amend-which = Аль мөр
signoff-amend-what = Юуг нь
signoff-not-judged = Үнэлээгүй
signoff-item-entry = { $what }: { $field }
# ⚑ an entry that was forgotten and is added after the signature
signoff-item-added = Орхигдсон тэмдэглэл
signoff-field-at = Цаг
signoff-field-phase = Үе шат
signoff-field-prompt = Асуултын төрөл
signoff-field-signs = Юу ажиглагдсан
signoff-field-responses = Юу хийсэн
signoff-field-intensity = Хэр хүчтэй
signoff-field-outcome = Дараа нь яасан
signoff-field-asked-by = Завсарлага хэн хүссэн
signoff-field-reason = Яагаад завсарласан
signoff-strength-0 = 3-аас 0
signoff-strength-1 = 3-аас 1
signoff-strength-2 = 3-аас 2
signoff-strength-3 = 3-аас 3
signoff-added-kind = Юу орхигдсон
signoff-added-kind-phase = Үе шат
signoff-added-kind-prompt = Асуулт
signoff-added-kind-feeling = Мэдрэмж
signoff-added-kind-marker = Тэмдэг
signoff-added-kind-break = Завсарлага
signoff-added-until = Хүртэл
signoff-added-never = Ийм зүйл огт болоогүй
