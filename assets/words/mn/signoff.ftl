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
signoff-as-found = Байгаагаар нь лацдах
signoff-as-found-note = Ярилцлага хийгч гарын үсэг зурах боломжгүй үед ахлах лацадна. Ингэж тэмдэглэгдэнэ.

## Open points (words key open-<code>)
open-preparation-open = Бэлтгэлийн дутуу карт: { NUMBER($count) }
open-implicated-not-settled = Хэрэгт холбогдож болзошгүй эсэх нь тодорхойгүй хүн: { NUMBER($count) }
open-attendance-not-confirmed = Ирснийг нь баталгаажуулаагүй хүн: { NUMBER($count) }
open-ground-rules-missing = Дүрмээ ярилцах үе шат тэмдэглээгүй
open-distress-without-response = Юу хийсэн нь бичигдээгүй мэдрэмж: { NUMBER($count) }
open-items-without-content = Файл, тайлбаргүй зүйл: { NUMBER($count) }
open-recording-number-open = Бичлэгийн дугаар бичээгүй
open-went-on-after-withdrawal = Зөвшөөрөл буцаасны дараа үргэлжилсэн
open-childs-end-open = Хүүхэд яаж явсныг бичээгүй
open-risk-open = Эрсдэлийг үнэлээгүй
open-danger-untold = Аюулын тухай хэнд хэлснийг бичээгүй

## Amendments
signoff-amend-title = Нэмэлт тайлбар
signoff-amend-choose = Юуг засах вэ?
signoff-amend-first = Анх
signoff-amend-now = Тайлбар
signoff-amend-reason = Шалтгаан
signoff-amend-second-person = Хоёр дахь хүний гарын үсэг
signoff-amend-second-person-why = Цаг, асуултын тоо, ирсэн хүн, зөвшөөрлийг засахад хоёр дахь хүн гарын үсэг зурна.
signoff-amend-exported = Аль хэдийн дамжуулсан. Нэмэлт тайлбарын багц илгээнэ үү.

err-reason-too-short = Шалтгаан хэт богино байна.
rec-reason-too-short = Шалтгаанаа товч бичнэ үү.
err-record-is-signed = Энэ бүртгэлийг лацадсан.
rec-record-is-signed = «Нэмэлт тайлбар» ашиглана уу.
err-only-interviewer-signs = Ярилцлагыг хийсэн хүн нь баталж хаана.
rec-only-interviewer-signs = Ярилцлага хийгчид хэлнэ үү. Боломжгүй бол ахлах байгаагаар нь лацадна.
err-interviewer-signs-without-as-found = Та өөрөө хийсэн ярилцлагаа ердийн журмаар баталж хаана.
rec-interviewer-signs-without-as-found = «Баталж хаах» дарна уу.
err-as-found-by-supervisor-only = Байгаагаар нь зөвхөн ахлах лацадна.
rec-as-found-by-supervisor-only = Ахлахдаа хэлнэ үү.
err-statement-does-not-match = Уншсанаас хойш бүртгэл өөрчлөгдсөн байна.
rec-statement-does-not-match = Дахин уншаад баталж хаана уу.
err-open-point-unknown = Дутуу зүйлсийн жагсаалт өөрчлөгдсөн байна.
rec-open-point-unknown = Хуудсаа дахин нээнэ үү.
err-open-point-needs-reason = Дутуу зүйлд шалтгаан бичээгүй байна.
rec-open-point-needs-reason = Яагаад хэвээр үлдээснээ бичнэ үү.
err-signed-in-future = Гарын үсгийн цаг одооноос хойш байна.
rec-signed-in-future = Компьютерын цагийг шалгана уу.
