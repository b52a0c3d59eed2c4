### The consent conversation (ux.md 4.7). The wordings themselves are in assets/consent.

consent-title = Зөвшөөрлийн яриа
consent-steps = Зөвшөөрлийн алхам
consent-step-decider = Хэн шийдэх вэ?
# ⚑ the law also knows *харгалзан дэмжигч*
consent-step-guardian = Асран хамгаалагч
consent-step-child = Хүүхэд өөрөө
consent-step-confirm = Баталгаажуулах
consent-to-what = Юунд зөвшөөрөх вэ?
consent-confirmed = Баталгаажсан v{ NUMBER($version) }, { $date }
consent-holds-until = Хүчинтэй хугацаа: { $date }
consent-expired = Хугацаа дууссан. Дахин ярилцана.
consent-expired-on = Хугацаа дууссан: { $date }. Дахин ярилцана.
# ⚑ *цаашид тооцогдохгүй* of an answer that was put right, or of a person who turned out to be implicated
consent-no-longer = Зарим хариулт цаашид тооцогдохгүй. Дахин ярилцана.
# ⚑⚖ who decides where the two still differ
consent-divided-text = Хоёулантай нь дахин ярилцана. Санал зөрсөөр байвал асран хамгаалах байгууллага шийднэ.
consent-divided = Хамгаалагч «Үгүй», хүүхэд «Тийм» гэсэн: { $purposes }
consent-talk-again = Дахин ярилцах
consent-earlier = Өмнөх яриа
consent-earlier-confirmed = Баталгаажсан: { $date }
consent-later-note = Хариулаагүй зорилго «Асуугаагүй» хэвээр үлдэнэ.

## Step 1: who decides
consent-decider = Шийдвэр гаргах хүн
consent-decider-around = Хүүхдийн эргэн тойрны хэн нь шийдэх вэ?
consent-decider-other = Өөр хүн
consent-decider-is = Шийдвэр гаргах хүн: { $who }
# ⚑ for a lawyer too
consent-conflict = Ашиг сонирхлын зөрчил
consent-implicated-question = Холбогдож болзошгүй юу?
consent-marked-free = Хэрэгт холбогдох магадлалгүй гэж тэмдэглэсэн
consent-marked-unknown = Хэрэгт холбогдож болзошгүй эсэх нь мэдэгдэхгүй. Гарын үсэг зурах үед дахин асууна.
consent-alike = Нэг хүнийг хоёр удаа бүртгэсэн үү?
consent-alike-why = Хүүхэдтэй ижил холбоотой өөр хүнийг хэрэгт холбогдож болзошгүй гэж бүртгэсэн байна. Хэрэв нэг хүн бол энэ хүний оронд өөр хүн шийднэ. Гарын үсэг зурах үед дахин асууна.
consent-marked-implicated = Хэрэгт холбогдож болзошгүй гэж тэмдэглэсэн. Хууль ёсны төлөөлөгчийг сонгоно уу.
consent-someone-else = Энэ хүний оронд өөр хүн шийднэ
# ⚑ *бүртгэсэн* of a doubt that is entered for good; *тооцохгүй* of their answers
consent-entered-implicated = Хэрэгт холбогдож болзошгүй гэж бүртгэсэн. Энэ хүний хариултыг тооцохгүй.
consent-mark-implicated = Тэмдэглээд өөр хүн сонгох
consent-proof = Баримт
consent-proof-number = Дугаар
consent-proof-none-reason = Яагаад баримтгүй вэ?
consent-channel = Хэлбэр
consent-witness = Гэрч
consent-language = Ярьсан хэл
consent-mismatch-reason = Яагаад энэ хүн шийдэх вэ?

err-withdrawal-unknown = Зөвшөөрөл буцаасан энэ тэмдэглэл кейст алга.
rec-withdrawal-unknown = Зөвшөөрлийн хуудсыг дахин нээнэ үү.
err-notice-not-due = Энэ хүлээн авагчид буцаасан зөвшөөрлөөр өгсөн зүйл алга.
rec-notice-not-due = Мэдэгдлийг зөвхөн багц авсан байгууллагад өгнө.
err-notice-already-given = Энэ мэдэгдлийг аль хэдийн өгсөн байна.
rec-notice-already-given = Дахин өгөх шаардлагагүй.
err-notice-waits = Энэ мэдэгдлийн файл бэлэн, дамжуулаагүй байна.
rec-notice-waits = Файлаа дамжуулах, эсвэл цуцална уу.
err-notice-before-withdrawal = Өгсөн цаг зөвшөөрөл буцаахаас өмнө байна.
rec-notice-before-withdrawal = Цагийг нягтална уу.
err-decider-implicated = Энэ хүний оронд өөр хүн шийднэ.
rec-decider-implicated = Хууль ёсны төлөөлөгч, эсвэл асран хамгаалах байгууллагыг сонгоно уу.
err-decider-adult-unknown = Энэ хүн кейст бүртгэгдээгүй байна.
rec-decider-adult-unknown = Эхлээд хүнийг бүртгэнэ үү.
err-decider-adult-differs = Бүртгэсэн хүний хүүхэдтэй ямар холбоотой нь өөр байна.
rec-decider-adult-differs = Холбоог нь засах, эсвэл өөр хүн сонгоно уу.
err-child-alone-too-young = Хүүхэд { NUMBER($from) } нас хүрсэн нь тодорхой үед л ганцаараа шийднэ.
rec-child-alone-too-young = Хүүхдийн өмнөөс шийдэх хүнийг сонгоно уу.
err-decider-age-mismatch = Хүүхдийн насанд энэ хүн шийдэх нь ердийн биш.
rec-decider-age-mismatch = Яагаад энэ хүн шийдэж байгааг бичнэ үү.
err-decision-number-missing = Шийдвэрийн дугаар алга.
rec-decision-number-missing = Шийдвэрийг сонгож, дугаарыг нь бичнэ үү. Жишээ: А/12.
err-proof-reason-missing = Баримт үзээгүй шалтгаан алга.
rec-proof-reason-missing = Яагаад баримт үзээгүйг бичнэ үү.
err-witness-missing = Утас, видеогоор ярихад гэрч хэрэгтэй.
rec-witness-missing = Гэрчийн нэрийг бичнэ үү.
err-officials-missing = Хамтарсан багийн шийдвэрт { NUMBER($needed) } албан хүний нэр хэрэгтэй.
rec-officials-missing = Нэрсийг таслалаар зааглаж бичнэ үү.
err-language-missing = Ямар хэлээр ярьснаа сонгоогүй байна.
rec-language-missing = Хэлийг сонгоно уу.

## Steps 2 and 3: the answers
consent-shared = Юу явах вэ?
consent-not-shared = Юу явахгүй вэ?
consent-teach-back = Өөрийн үгээр тайлбарлаж хэлсэн, ойлгосон
consent-what-answered = Юу гэж хариулсан бэ?
consent-next-question = Дараагийн асуулт
consent-changeable = Хүссэн үедээ өөрчилж болно
consent-now = Одоо
consent-asked = Асуусан
consent-told = Хэлсэн
consent-child-cannot = Хариулах боломжгүй
consent-child-cannot-why = Яагаад хариулах боломжгүй вэ?
err-consent-not-current = Энэ яриа одоогийнх биш байна.
rec-consent-not-current = Сүүлийн яриаг нээнэ үү, эсвэл хэн шийдэхийг сонгоно уу.
err-consent-confirmed = Энэ яриа баталгаажсан тул зөвхөн уншина.
rec-consent-confirmed = «Дахин ярилцах» дарна уу.
err-consent-id-taken = Энэ яриа аль хэдийн бүртгэгдсэн байна.
rec-consent-id-taken = Хуудсыг дахин нээнэ үү.
err-child-decides-alone = Хүүхэд өөрөө шийдэж байгаа тул өөр хүний хариулт хэрэггүй.
rec-child-decides-alone = Өөр хүн шийдэх бол дахин ярилцана уу.
err-told-not-asked = Хууль бичихийг шаарддаг тул асуухгүй, хэлнэ.
rec-told-not-asked = Хүүхдэд тайлбарлаад дараагийн хуудас руу орно уу.
err-wording-not-current = Уншсан үг одоогийн хувилбар биш байна.
rec-wording-not-current = Хуудсыг дахин нээж, шинэ үгээр асууна уу.
err-child-not-asked = Хүүхдээс өөрөөс нь асуугаагүй байна.
rec-child-not-asked = Эхлээд хүүхэдтэй ярилцаж, хариултыг тэмдэглэнэ үү.

## Step 4: confirming
consent-read-back = Бүх хариултыг уншиж өгсөн
consent-guardian-signature = Хамгаалагчийн гарын үсэг
consent-child-signature = Хүүхдийн гарын үсэг
consent-signed-on-paper = Цаасан дээр зурсан, дугаар
consent-pin = Баталгаажуулах бол ПИН-ээ дарна уу
consent-confirm = Баталгаажуулах
err-nothing-answered = Нэг ч хариулт алга.
rec-nothing-answered = Ядаж нэг асуултыг асууна уу.
err-not-read-back = Хариултуудыг эргүүлж уншаагүй байна.
rec-not-read-back = Бүх хариултыг чанга уншаад тэмдэглэнэ үү.
err-signature-missing = Гарын үсэг алга.
rec-signature-missing = Нэвтрэх үгээ бичиж баталгаажуулна уу.
err-consent-signature-missing = Гарын үсэг алга.
rec-consent-signature-missing = Дэлгэц дээр зурах, эсвэл цаасны дугаарыг бичнэ үү.
err-language-unknown = Ийм хэл дээр үг хэллэг алга.
rec-language-unknown = Монгол, англи хэлний аль нэгийг сонгоно уу.

## Taking consent back
consent-withdraw = Зөвшөөрөл буцаах
consent-withdrawn = Зөвшөөрлөө буцаасан
consent-withdraw-who = Хэн буцааж байна вэ?
consent-withdraw-what = Юуг буцаах вэ?
consent-withdraw-when = Хэзээ хэлсэн бэ?
consent-withdraw-when-help = Хоосон бол одоо. Жишээ нь 2026.11.21 14:30
consent-withdraw-stays = { NUMBER($count) } багц гарахгүй. Нэгэнт өгсөн бол өгсөн цагийг нь бичихэд хүлээн авагчид мэдэгдэнэ.
consent-withdraw-gone = { NUMBER($count) } багц аль хэдийн { $who } очсон: мэдэгдэл өгнө.
consent-withdraw-print = Мэдэгдэл хэвлэх
# ⚑ *мэдэгдэл* for a notice that is a file
consent-notice-file = Мэдэгдлийн файл бичих
consent-notice-file-title = Мэдэгдлийг файлаар бичих
consent-notice-file-text = Зөвхөн энэ хүлээн авагчийн түлхүүрээр онгойлгоно. Юуг, хэзээ буцаасныг, хүүхэд үү, асран хамгаалагч уу хэлснийг, ямар багцад хамаарахыг бичнэ. Кейсийн өөр юу ч орохгүй.
consent-notice-forget = Уншсан зүйлээ март гэж хэнийг ч албадах боломжгүй. Мэдэгдэл хүсэж, мэдэгдсэнийг нотолно.
consent-notice-next = Одоо хүлээлгэж өгнө үү. Өгсний дараа л мэдэгдсэн гэж тооцно.
consent-notice-given = Цаасаар өгснийг тэмдэглэх
consent-notice-given-title = Хэвлэсэн мэдэгдлийг хэнд өгсөн бэ?
consent-notice-given-confirm = Тэмдэглэх
consent-notice-due = Мэдэгдээгүй
consent-notice-waiting = Файл бэлэн, өгөөгүй
consent-notice-by-file = Файлаар өгсөн
consent-notice-on-paper = Цаасаар өгсөн
consent-notice-said = Хэлсэн: { $when }
consent-notice-all-told = Зөвшөөрөл буцаасныг бүх хүлээн авагчид мэдэгдсэн
consent-notice-no-key = Энэ хүлээн авагчийн түлхүүрийг одоо ашиглах боломжгүй. Хэвлэсэн мэдэгдлээ өгнө үү.
consent-withdraw-live = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
consent-withdraw-live-adult = Шийдвэр гаргах хүн зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
consent-withdraw-confirm = Зөвшөөрлийг буцаах уу?
err-no-purpose-chosen = Юуг буцаахыг сонгоогүй байна.
rec-no-purpose-chosen = Хүний хэлснийг л сонгоно уу.
err-nothing-to-withdraw = Энэ хүн үүнд зөвшөөрч байгаагүй тул буцаах зүйл алга. Юу ч явахгүй.
rec-nothing-to-withdraw = «Үгүй» гэж хэлсэн бол ярианд тэмдэглэнэ үү.
err-said-at-unreadable = Хэлсэн цагийг ойлгосонгүй.
rec-said-at-unreadable = Жишээ нь: 2026.11.21 14:30.
err-said-in-future = Хэлсэн цаг одооноос хойш байна.
rec-said-in-future = Одоо, эсвэл өмнөх цаг бичнэ үү.
# ⚑ short sentence before a withdrawal
consent-withdraw-from-now = Одооноос эхлэн буцаасан зүйл нь хэнд ч очихгүй.
