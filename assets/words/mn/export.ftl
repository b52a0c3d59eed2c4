### Preparing a bundle: the six steps (ux.md 4.13).

export-title = Багц бэлтгэх
export-step-of = { NUMBER($total) } алхмын { NUMBER($step) } дахь
export-step-case = Кейс
export-step-recipients = Хүлээн авагч
export-step-consent = Зөвшөөрөл
export-step-preview = Урьдчилж харах
export-step-seal = Лацдаж бичих
export-step-hand-over = Хүлээлгэж өгөх
export-unsigned = Баталж хаагаагүй, явахгүй: { $what }
export-can-sign = Гарын үсэг зурах хүн: { $person }
export-can-sign-supervisor = Ярилцсан хүн гарсан: ахлах байгаагаар нь лацдана.

## 2 Recipients
export-recipient-add = Хүлээн авагч нэмэх
export-recipient-kind = Төрөл
export-recipient-organisation = Байгууллага
export-recipient-person = Хүн, албан тушаал
export-recipient-key = Түлхүүр
# ⚑ *түлхүүр тулгасан* avoids *хурууны хээ*
export-key-checked = Түлхүүр тулгасан:
export-key-checked-on = { $date }-нд тулгасан
export-key-expires = { $date } хүртэл
export-key-unchecked = Түлхүүр тулгаагүй
export-key-unchecked-text = Хүлээн авагчтай утсаар уншиж тулгана уу. Тулгах хүртэл ашиглахгүй.
export-key-compare = Түлхүүр тулгах
export-key-compare-how = Яаж тулгасан
export-purpose = Илгээх зорилго
export-reference = Бичгийн дугаар

## 3 Consent gate
export-question = Юу явж болох вэ?
export-information = Мэдээлэл
export-goes = Явна
export-nothing-goes = Юу ч явахгүй
export-by-order = Хуулийн шаардлагаар явна
export-take-away = Хасах
export-part-interview-log = цаг, үе шат, асуултын тоо
export-part-consent-record = хэн, хэзээ, юу гэсэн
export-part-risk-and-needs = үнэлгээ, холбон зуучлал
export-part-attachments = { NUMBER($count) } файл
export-part-identity = нэр, хаяг
export-child-no = Хүүхдийн «Үгүй»-г хүндэтгэлээ
export-child-no-text = { $who }: багц үүсэхгүй. Шалтгааныг журналд тэмдэглэсэн.
export-consent-version = Зөвшөөрлийн хувилбар v{ NUMBER($version) }, { $date }, хүчинтэй
export-next = Дараа нь
export-unsigned-count = Баталж хаагаагүй { NUMBER($count) } ярилцлага явахгүй.
# ⚑
export-child-no-order = Хүүхэд { $date }-нд «Үгүй» гэсэн
export-child-no-order-text = Хуулийн шаардлага зөвхөн нэрлэсэн хэсгийг нээнэ. Юу, яагаад явж байгааг хүүхдэд хэлнэ үү.
export-bundles = { NUMBER($count) } багц үүснэ
export-parts = { NUMBER($count) } хэсэг
export-none-for = { $who }: үүсэхгүй

## Why something stays or goes (words key reason-<code>); a bundle carries the code
reason-agreed = Зөвшөөрсөн.
reason-legal-order = Хуулийн шаардлагаар явна.
reason-required-by-law = Хууль шаарддаг тул хэлсэн, асуугаагүй.
reason-not-asked = Асуугаагүй.
reason-later = Дараа гэсэн. Дахин асуух хүртэл үлдэнэ.
reason-child-said-no = Хүүхэд «Үгүй» гэсэн. Хүүхдийн хариулт шийднэ.
reason-guardian-said-no = Хамгаалагч «Үгүй» гэсэн.
reason-child-cannot-answer = Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
reason-implicated = Энэ хүний оронд өөр хүн шийднэ.
reason-too-young = Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
reason-amended = Гарын үсэг зурсны дараа хариултыг засварласан. Дахин ярилцана.
reason-withdrawn = Зөвшөөрлөө буцаасан.
reason-expired = Зөвшөөрлийн хугацаа дууссан.
reason-wording-changed = Зөвшөөрсөн үг өөрчлөгдсөн. Дахин ярилцана.
reason-not-confirmed = Яриаг баталгаажуулаагүй.
reason-case-closed = Кейс хаагдсан.
reason-not-needed = Зорилгод хэрэггүй.
reason-not-asked-for = Хүсээгүй.
reason-code-only = Зөвхөн код.
reason-order-out-of-scope = Хуулийн шаардлагад нэрлээгүй.
reason-not-signed-off = Ярилцлагын тэмдэглэлд гарын үсэг зураагүй.
reason-nothing-recorded = Бичсэн зүйл алга.
reason-taken-away = Ажилтан хассан.
reason-superseded = Шинэ бичлэг орсон.
reason-after-preview = Урьдчилж харснаас хойш бичсэн.
reason-notice-only = Энэ багц зөвхөн зөвшөөрөл буцаасан мэдэгдэл.
reason-internal = Өрөөний дотоод тэмдэглэл, гадагш явахгүй.

## Legal order
export-order = Хуулийн шаардлага бий
export-order-body = Шийдвэр гаргасан байгууллага
export-order-number = Дугаар
export-order-date = Огноо
export-order-scope = Юуг хамарсан
export-order-scan-optional = Шийдвэрийн хуулбар (байвал)
export-order-scan-kept = Хуулбар нь хамт явна
export-order-on-paper = Зөвхөн цаасаар байгаа
export-orders = Хуулийн шаардлага
export-order-child-told = Хүүхдэд хэлсэн үү?
export-order-child-told-why-not = Яагаад хараахан хэлээгүй
export-order-supervisor = Ахлах
export-order-supervisor-passphrase = Ахлахын нууц үг

## 4 Preview
export-unfinished = Бичих ажил нь тасарсан багц
export-unfinished-text = { $case }: { $date }-ний { $time }-д багц бичиж байхад программ тасарсан. Журналд ийм багц алга, хэнд ч өгөөгүй. Гэхдээ түүний файл зөөврийн санах ойд үлдсэн байж магадгүй.
export-unfinished-todo = Тэр санах ойг залгаад «Дахин харах» дарна уу: үлдсэн файл өөрөө арилна. Файлыг зөвхөн хүлээн авагч нь нээж чадна.
export-unfinished-look = Дахин харах
export-unfinished-gone = Шалгасан: тэнд байхгүй, эсвэл устгасан
export-draft-recalled = Эхлээд орхисон багцаа үргэлжлүүлж байна. Явах зүйлийг шинээр тооцсон.
export-draft-forget = Ноорогийг хасах
export-preview = Агуулгыг урьдчилж харах
export-preview-text = Хүлээн авагч яг үүнийг уншина.
export-pages = { NUMBER($count) } хуудас
export-found = Дахин харах зүйл
export-found-hint = Нэр, утасны дугаар байж магадгүй бичвэр
export-read = Би уншсан

## 5 Seal and write
export-needs-stick = Багц бүрийг зөвхөн тухайн хүлээн авагчийн түлхүүрээр онгойлгоно. Танд USB хэрэгтэй.
export-stick = Сул зай { $free }
export-stick-named = { $name }, сул зай { $free }
export-stick-read-only = Зөвхөн уншина: энэ USB рүү бичих боломжгүй.
export-stick-other-files = Энэ USB-д өөр { NUMBER($count) } файл байна. Түүнд хүрэхгүй.
export-seal = Лацдаж бичих
export-written = Бичиж, эргүүлж уншиж шалгасан
export-stop = Зогсоох
export-stopped = Зогсоосон. Юу ч гарсан гэж тооцохгүй.
export-stopped-some = Зогсоосон. Бичсэн гэж тэмдэглэснээс бусад нь гарсан гэж тооцохгүй.

## 6 Hand over
export-receiver-name = Хүлээн авсан хүний нэр
export-receiver-position = Албан тушаал
export-receiver-id = Үнэмлэхийн дугаар
export-way = Яаж
export-way-in-person = Биечлэн
export-way-courier = Хүргэгчээр
export-way-post = Шуудангаар
export-seal-number = Лацын дугаар
export-when = Хэзээ
export-hand-over = Хүлээлгэж өгөх
export-notice = Зөвшөөрөл буцаасан мэдэгдэл
export-handed-over = Хүлээлгэж өгсөн
export-not-handed-over = Лацадсан, хүлээлгэж өгөөгүй
export-must-stay = Гарч болохгүй
export-when-help = Хоосон бол одоо. Жишээ нь 2026.11.21 14:30
export-paper-number = Гарын үсэгтэй хуудасны дугаар
export-print-receipt = Хүлээн авсан хуудас хэвлэх, 2 хувь
# ⚑ also for a lawyer: the form of the receipt
export-receipt-title = Лацадсан багц хүлээлцсэн хуудас
export-receipt-sender = Хүлээлгэж өгсөн
export-receipt-recipient = Хүлээн авагч
export-receipt-file = Файл
export-receipt-parts = Дотор нь
export-receipt-copy = { NUMBER($n) }-р хувь, нийт 2
export-receipt-sign-giver = Хүлээлгэж өгсөн хүний гарын үсэг
export-receipt-sign-receiver = Хүлээн авсан хүний гарын үсэг
export-receipt-note = Файлыг зөвхөн хүлээн авагчийн түлхүүрээр нээнэ. Нээхийн өмнө SHA-256-г тулгана уу.
export-receipt-entry = Журналын тэмдэглэл
export-cancelled = Хүчингүй болгосон
export-none-waiting = Энэ кейст хүлээлгэж өгөх багц алга.
export-cancel-bundle = Багцыг хүчингүй болгох
export-cancel-bundle-text = Бичсэн файлыг устгасан байх ёстой.
export-cancel-destroyed = Файлыг устгасан

err-recipient-missing = Хүлээн авагч сонгогдоогүй байна.
rec-recipient-missing = Хүлээн авагчаа сонгоно уу.
err-export-case-missing = Кейс сонгогдоогүй байна.
rec-export-case-missing = Кейсээ сонгоно уу.
err-preview-unread = Хүлээн авагчийн унших зүйлийг уншаагүй байна.
rec-preview-unread = Хүлээн авагч бүрийнхийг уншаад тэмдэглэнэ үү.
err-recipient-unknown = Энэ хүлээн авагч бүртгэгдээгүй байна.
rec-recipient-unknown = Жагсаалтаас сонгох, эсвэл шинээр бүртгэнэ үү.
err-recipient-key-malformed = Энэ нь хүлээн авагчийн түлхүүр биш байна.
rec-recipient-key-malformed = «age1» гэж эхэлсэн мөрийг бүтнээр нь оруулна уу.
err-fingerprint-differs = { NUMBER($group) }-р бүлэг таарсангүй. Түлхүүрийг ашиглахгүй.
rec-fingerprint-differs = Хүлээн авагчтай дахин уншиж тулгана уу.
err-recipient-organisation-missing = Байгууллагын нэр алга.
rec-recipient-organisation-missing = Байгууллагын нэрийг бичнэ үү.
err-recipient-key-missing = Түлхүүр алга.
rec-recipient-key-missing = Хүлээн авагчийн түлхүүрийг оруулна уу.
err-recipient-key-unchecked = Энэ түлхүүрийг тулгаагүй байна.
rec-recipient-key-unchecked = Хүлээн авагчтай утсаар уншиж тулгана уу.
err-recipient-key-changed = Өмнөхөөс өөр түлхүүр байна. Тулгах хүртэл ашиглахгүй.
rec-recipient-key-changed = Хүлээн авагчтай утсаар уншиж тулгана уу.
err-recipient-key-expired = Хугацаа { $date }-нд дууссан.
rec-recipient-key-expired = Хүлээн авагчаас шинэ түлхүүр авна уу.
err-recipient-key-revoked = Энэ түлхүүрийг ашиглахаа больсон.
rec-recipient-key-revoked = Хүлээн авагчаас шинэ түлхүүр авна уу.
err-recipient-key-taken = Энэ түлхүүр өөр хүлээн авагчийнх байна.
rec-recipient-key-taken = Хүлээн авагч бүр өөрийн түлхүүртэй байх ёстой. Тулгана уу.
err-recipient-kind-fixed = Хүлээн авагчийн төрлийг сольж болохгүй.
rec-recipient-kind-fixed = Шинэ хүлээн авагч бүртгэнэ үү.
err-recipient-reason-missing = Шалтгаан алга.
rec-recipient-reason-missing = Түлхүүрийг яагаад ашиглахаа больсныг бичнэ үү.
err-bundle-purpose-missing = Илгээх зорилго алга.
rec-bundle-purpose-missing = Юунд зориулж илгээж байгааг бичнэ үү.
err-nothing-may-go = Энэ хүлээн авагчид явах зүйл алга.
rec-nothing-may-go = Шалтгаан нь хэсэг бүрийн хажууд байгаа.
err-gate-changed = Урьдчилж харснаас хойш зөвшөөрөл өөрчлөгдсөн байна. Юу ч бичээгүй.
rec-gate-changed = Хуудсыг дахин үзээд үргэлжлүүлнэ үү.
err-bundle-already-sealed = Энэ багцыг лацадсан байна.
rec-bundle-already-sealed = Шинэ багц бэлтгэнэ үү.
err-bundle-not-written = Багц бичигдэж дуусаагүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-not-written = USB-г шалгаад дахин бичнэ үү.
err-bundle-not-sealed = Ийм лацадсан багц алга.
rec-bundle-not-sealed = Эхлээд багцыг лацдана уу.
err-bundle-may-not-leave =
    { $reason ->
        [not-asked] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хоёрын нэгээс нь асуугаагүй.
        [later] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [child-cannot-answer] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
        [implicated] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Насанд хүрсэн хүн хэрэгт холбогдож болзошгүй тул өөр хүн шийднэ.
        [too-young] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрлөө буцаасан.
        [expired] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрсөн үг өөрчлөгдсөн.
        [not-confirmed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Яриаг баталгаажуулаагүй.
        [case-closed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Кейс хаагдсан.
        [order-out-of-scope] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хуулийн шаардлагад нэрлээгүй.
        [not-needed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зорилгод хэрэггүй.
       *[other] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй.
    }
rec-bundle-may-not-leave = Энэ багцыг хүчингүй болгож, файлыг устгана уу. Өнөөдөр явж болох зүйлийг шинэ багцад лацадна.
err-bundle-content-changed =
    { $part ->
        [interview_log] Лацадснаас хойш ярилцлагын тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [consent_record] Лацадснаас хойш зөвшөөрлийн тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [risk_and_needs] Лацадснаас хойш эрсдэл, хэрэгцээний тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [attachments] Лацадснаас хойш тэмдэглэлийн файлыг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [identity] Лацадснаас хойш хүүхдийн хэн болохыг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
       *[other] Лацадснаас хойш доторхыг нь зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
    }
rec-bundle-content-changed = Энэ багцыг хүчингүй болгож, файлыг устгаад, шинийг лацадна уу.
err-bundle-sealed-to-former-key = Энэ багцыг хүлээн авагчийн одоо хэрэглэдэггүй түлхүүрт лацадсан. Тэр түлхүүр хэнд байна, тэр хүн нээж чадах тул гарахгүй.
rec-bundle-sealed-to-former-key = Энэ багцыг хүчингүй болгож, файлыг устгаад, одоогийн түлхүүрт шинээр лацадна уу.
err-bundle-already-handed-over = Энэ багцыг хүлээлгэж өгсөн байна.
rec-bundle-already-handed-over = Дахин өгөх бол шинэ багц бэлтгэнэ үү.
err-bundle-is-cancelled = Энэ багцыг цуцалсан байна.
rec-bundle-is-cancelled = Шинэ багц бэлтгэнэ үү.
err-hand-over-name-missing = Хүлээн авсан хүний нэр алга.
rec-hand-over-name-missing = Нэрийг бичнэ үү.
err-hand-over-way-missing = Яаж хүлээлгэсэн нь сонгогдоогүй байна.
rec-hand-over-way-missing = Биечлэн, шуудан зөөгч, шуудангийн аль нэгийг сонгоно уу.
err-seal-number-missing = Лацын дугаар хоосон байна.
rec-seal-number-missing = Лацын дугаарыг бичнэ үү.
err-hand-over-time-unreadable = Өгсөн цагийг ойлгосонгүй.
rec-hand-over-time-unreadable = Жишээ нь: 2026.11.21 14:30.
err-hand-over-in-future = Өгсөн цаг одооноос хойш байна.
rec-hand-over-in-future = Одоо, эсвэл өмнөх цаг бичнэ үү.
err-hand-over-before-sealing = Өгсөн цаг лацадсанаас өмнө байна.
rec-hand-over-before-sealing = Цагийг нягтална уу.
err-order-body-missing = Хаанаас ирсэн нь алга.
rec-order-body-missing = Шүүх, прокурор, байгууллагын нэрийг бичнэ үү.
err-order-number-missing = Шаардлагын дугаар алга.
rec-order-number-missing = Баримтан дээрх дугаарыг бичнэ үү.
err-order-date-in-future = Огноо өнөөдрөөс хойш байна.
rec-order-date-in-future = Баримтан дээрх өдрийг нягтална уу.
err-order-scope-missing = Юуг шаардсан нь сонгогдоогүй байна.
rec-order-scope-missing = Баримтад нэрлэсэн хэсгүүдийг л сонгоно уу.
err-order-child-told-missing = Хүүхдэд хэлсэн эсэх тэмдэглэгдээгүй байна.
rec-order-child-told-missing = «Хэлсэн» эсвэл «Хараахан үгүй» сонгоно уу.
err-order-child-told-note-missing = Хүүхдэд хэлсэн тухай тайлбар алга.
rec-order-child-told-note-missing = Хэн, хэзээ хэлснийг, эсвэл яагаад хараахан хэлээгүйг бичнэ үү.
err-order-cosigner-role = Энэ хүн хамт гарын үсэг зурах эрхгүй.
rec-order-cosigner-role = Ахлах хүнээр гарын үсэг зуруулна уу.
err-order-cosigner-same = Өөрийн оруулсныг өөрөө баталж болохгүй.
rec-order-cosigner-same = Өөр ахлах хүнээр гарын үсэг зуруулна уу.
err-order-cosigner-led = Энэ кейсийн ярилцлагыг хийсэн хүн тушаалыг хамт баталж болохгүй.
rec-order-cosigner-led = Энэ кейст ярилцлага хийгээгүй өөр ахлахаар гарын үсэг зуруулна уу.
err-order-unsigned = Ахлахын гарын үсэг алга.
rec-order-unsigned = Ахлах нууц үгээ оруулж гарын үсэг зурна.
err-order-unknown = Энэ шаардлага кейст бүртгэгдээгүй байна.
rec-order-unknown = Эхлээд шаардлагыг бүртгэнэ үү.
err-order-for-another-recipient = Энэ шаардлага өөр хүлээн авагчийнх.
rec-order-for-another-recipient = Шаардлагад нэрлэсэн хүлээн авагчийг сонгоно уу.
err-order-scan-differs = Файл энэ шаардлагын гарын үсэгтэй хуулбар биш байна.
rec-order-scan-differs = Шаардлагыг дахин бүртгэж, файлаа сонгоно уу.
err-order-already-recorded = Энэ шаардлага бүртгэгдсэн байна.
rec-order-already-recorded = Жагсаалтаас сонгоно уу.
err-read-back-differs = Бичсэн файл эх хувьтайгаа таарсангүй.
rec-read-back-differs = Өөр USB ашиглана уу.
err-report-unwritable = Тайланг бэлдэж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-report-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-folder-is-store = Энэ хавтас компьютерын бүртгэлд хамаарна.
rec-folder-is-store = USB эсвэл өөр хавтас сонгоно уу.
err-key-entered-by-you = Энэ түлхүүрийг та өөрөө оруулсан.
rec-key-entered-by-you = Өөр хүн тулгана: ахлах эсвэл кейс хариуцсан ажилтан.
err-key-nobody-else = Энэ түлхүүрийг та оруулсан. Түүнийг тулгах өөр хүн энэ өрөөнд алга.
rec-key-nobody-else = «Тохиргоо» хэсэгт өөр ахлах эсвэл кейс хариуцсан ажилтан нэмээд, түүгээр тулгуулна уу.
