### The consent conversation (ux.md 4.7). The wordings themselves are in assets/consent.

consent-title = Зөвшөөрлийн яриа
consent-steps = Зөвшөөрлийн алхам
consent-step-decider = Хэн шийдэх вэ?
# ⚑ the law also knows *харгалзан дэмжигч*
consent-step-guardian = Асран хамгаалагч
consent-step-child = Хүүхэд өөрөө
consent-step-confirm = Баталгаажуулах
consent-to-what = Юунд зөвшөөрөх вэ?
consent-not-started = Эхлээгүй
consent-in-progress = Дундаа
consent-confirmed = Баталгаажсан v{ NUMBER($version) }, { $date }
consent-expired = Хугацаа дууссан. Дахин ярилцана.
consent-talk-again = Дахин ярилцах
consent-locked-by = { $person } бөглөж байна, зөвхөн уншина
consent-later-note = Хариулаагүй зорилго «Асуугаагүй» хэвээр үлдэнэ.

## Step 1: who decides
consent-decider = Шийдвэр гаргах хүн
consent-decider-is = Шийдвэр гаргах хүн: { $who }
# ⚑ for a lawyer too
consent-conflict = Ашиг сонирхлын зөрчил
consent-implicated-question = Холбогдож болзошгүй юу?
consent-marked-free = Хэрэгт холбогдох магадлалгүй гэж тэмдэглэсэн
consent-marked-implicated = Хэрэгт холбогдож болзошгүй гэж тэмдэглэсэн. Хууль ёсны төлөөлөгчийг сонгоно уу.
consent-someone-else = Энэ хүний оронд өөр хүн шийднэ
consent-choose-other = Өөр хүн сонгох
consent-not-counted = Тооцохгүй
consent-proof = Баримт
consent-proof-number = Дугаар
consent-proof-none-reason = Яагаад баримтгүй вэ?
consent-channel = Хэлбэр
consent-witness = Гэрч
consent-language = Ярьсан хэл
consent-mismatch-reason = Яагаад энэ хүн шийдэх вэ?
consent-replacement-other-parent = Нөгөө эцэг эх
consent-replacement-representative = Шүүх, Засаг даргын томилсон, эсвэл хууль ёсны төлөөлөгч
consent-replacement-authority = Асран хамгаалах байгууллага
consent-replacement-urgent-best-interests = Яаралтай үед хамтарсан баг, хоёр албан тушаалтан

err-decider-missing = Хэн шийдэх нь сонгогдоогүй байна.
rec-decider-missing = Хэн шийдэхийг сонгоно уу.
err-decider-implicated = Энэ хүний оронд өөр хүн шийднэ.
rec-decider-implicated = Хууль ёсны төлөөлөгч, эсвэл асран хамгаалах байгууллагыг сонгоно уу.
err-decider-adult-unknown = Энэ хүн кейст бүртгэгдээгүй байна.
rec-decider-adult-unknown = Эхлээд хүнийг нэмнэ үү.
err-decider-adult-differs = Сонгосон хүний хүүхэдтэй холбоо өөр байна.
rec-decider-adult-differs = Хүн, холбоог нь дахин сонгоно уу.
err-child-alone-too-young = Хүүхэд { NUMBER($from) } наснаас өөрөө шийднэ.
rec-child-alone-too-young = Насанд хүрсэн хүн сонгоно уу.
err-decider-age-mismatch = Энэ хүн { NUMBER($age) } настай хүүхдийн өмнөөс ихэвчлэн шийддэггүй.
rec-decider-age-mismatch = Шалтгаанаа бичих, эсвэл өөр хүн сонгоно уу.
err-decision-number-missing = Шийдвэрийн дугаар бичээгүй байна.
rec-decision-number-missing = Шийдвэрийн дугаарыг бичнэ үү.
err-proof-reason-missing = Баримт үзээгүй шалтгаан бичээгүй байна.
rec-proof-reason-missing = Шалтгаанаа товч бичнэ үү.
err-witness-missing = Гэрч бичээгүй байна.
rec-witness-missing = Гэрчийн нэрийг бичнэ үү.
err-officials-missing = { NUMBER($needed) } албан тушаалтны эхний үсэг хэрэгтэй.
rec-officials-missing = Таслалаар тусгаарлаж бичнэ үү.
err-language-missing = Ярьсан хэл бичээгүй байна.
rec-language-missing = Ямар хэлээр ярьснаа бичнэ үү.

## Steps 2 and 3: the answers
consent-shared = Юу явах вэ?
consent-not-shared = Юу явахгүй вэ?
consent-if-no = Үгүй гэвэл яах вэ?
consent-teach-back = Өөрийн үгээр тайлбарлаж хэлсэн, ойлгосон
consent-what-answered = Юу гэж хариулсан бэ?
consent-next-question = Дараагийн асуулт
consent-changeable = Хүссэн үедээ өөрчилж болно
consent-now = Одоо
consent-told = Хэлсэн
consent-show-child = Хүүхдэд харуулах
consent-child-cannot = Хариулах боломжгүй
consent-child-cannot-why = Яагаад хариулах боломжгүй вэ?
err-consent-not-current = Энэ яриаг шинэ яриагаар сольсон байна.
rec-consent-not-current = Хамгийн сүүлийн яриаг нээнэ үү.
err-consent-confirmed = Энэ яриа баталгаажсан.
rec-consent-confirmed = Өөрчлөх бол «Дахин ярилцах» дарна уу.
err-consent-id-taken = Энэ яриа аль хэдийн эхэлсэн.
rec-consent-id-taken = Хуудсаа дахин нээнэ үү.
err-child-decides-alone = Хүүхэд өөрөө шийдэж байгаа.
rec-child-decides-alone = Зөвхөн хүүхдийн хариултыг бичнэ үү.
err-told-not-asked = Үүнийг хуулиар хийдэг тул асуудаггүй, хэлдэг.
rec-told-not-asked = Хүүхдэд хэлээд «Хэлсэн» гэж тэмдэглэнэ үү.
err-wording-not-current = Үг хэллэг шинэчлэгдсэн байна.
rec-wording-not-current = Хуудсаа дахин нээж, шинэ үгээр уншина уу.
err-child-not-asked = Хүүхдээс асуугаагүй байна.
rec-child-not-asked = Эхлээд хүүхдээс өөрөөс нь асууна уу.

## Step 4: confirming
consent-read-back = Бүх хариултыг уншиж өгсөн
consent-guardian-signature = Хамгаалагчийн гарын үсэг
consent-signed-on-paper = Цаасан дээр зурсан, дугаар
consent-pin = Баталгаажуулах бол ПИН-ээ дарна уу
consent-confirm = Баталгаажуулах
err-nothing-answered = Нэг ч хариулт алга.
rec-nothing-answered = Ядаж нэг зорилгыг асууна уу.
err-not-read-back = Хариултыг уншиж өгөөгүй байна.
rec-not-read-back = Бүгдийг уншиж өгөөд тэмдэглэнэ үү.
err-signature-missing = Гарын үсэг алга.
rec-signature-missing = Дэлгэц дээр зуруулах, эсвэл цаасны дугаарыг бичнэ үү.

## Taking consent back
consent-withdraw = Зөвшөөрөл буцаах
consent-withdrawn = Зөвшөөрлөө буцаасан
consent-withdraw-who = Хэн буцааж байна вэ?
consent-withdraw-what = Юуг буцаах вэ?
consent-withdraw-said-at = Хэзээ хэлсэн
consent-withdraw-stays = { NUMBER($count) } багц хэзээ ч гарахгүй.
consent-withdraw-gone = { NUMBER($count) } багц аль хэдийн { $who } очсон: мэдэгдэл хэвлэнэ.
consent-withdraw-print = Мэдэгдэл хэвлэх
consent-withdraw-live = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
consent-withdraw-confirm = Зөвшөөрлийг буцаах уу?
err-no-purpose-chosen = Зорилго сонгогдоогүй байна.
rec-no-purpose-chosen = Буцаах зорилгоо сонгоно уу.
err-nothing-to-withdraw = Буцаах зөвшөөрөл алга.
rec-nothing-to-withdraw = Сонгосон зорилгуудаа шалгана уу.
err-said-at-unreadable = Хэлсэн цаг уншигдахгүй байна.
rec-said-at-unreadable = Жишээ: 2025.11.21 10:24.
err-said-in-future = Хэлсэн цаг одооноос хойш байна.
rec-said-in-future = Өдөр, цагийг шалгана уу.
