### Risk and referrals (ux.md 4.11). The level is chosen by the person; nothing is computed.

risk-title = Эрсдэл, холбон зуучлал
risk-assessment = Эрсдэлийн үнэлгээ
risk-immediate-danger = Яг одоо аюултай юу?
risk-concern-contact = Болгоомжлол төрүүлж буй хүнтэй уулздаг уу?
risk-safe-tonight = Өнөө шөнө аюулгүй газартай юу?
risk-self-harm = Өөртөө хор учруулах тухай ярьсан уу?
risk-siblings = Ах, эгч, дүү нар эрсдэлтэй юу?
risk-level = Таны үнэлсэн түвшин
risk-why = Яагаад
risk-told = Хэнд хэлсэн
risk-told-at = Хэдэн цагт
risk-told-save = Хэлснийг тэмдэглэх
risk-told-done = Мэдэгдсэн: { $who }, { $time }
risk-why-needed = Баталж хаахын өмнө хэнд, хэдэн цагт хэлснээ бичнэ.
risk-phone-not-entered = Дугаарыг оруулаагүй байна. Ахлахаар оруулна уу.
risk-plan-phone-police = Цагдаа
risk-plan-phone-child-helpline = Хүүхдийн тусламжийн утас
risk-plan-phone-duty-prosecutor = Жижүүр прокурор
risk-plan-phone-other = Бусад
risk-plan = Яг одоо аюултай үед залгах дугаарууд
risk-plan-help = Ярилцлагын тэмдэглэлийн хамгийн дээр, залгах дарааллаараа харагдана.
risk-plan-whose = Хэний дугаар
risk-plan-who = Нэр, албан тушаал
risk-plan-number = Дугаар
risk-plan-save = Дугааруудыг хадгалах
risk-plan-saved = Дугааруудыг хадгаллаа.
note-danger-not-timed = Хэдэн цагт мэдэгдсэнээ бичнэ үү.
err-danger-not-timed = Хэдэн цагт мэдэгдсэн нь бичигдээгүй байна.
rec-danger-not-timed = Цагийг бичнэ үү. Жишээ: 12:40.
err-told-in-future = Хэлсэн цаг одооноос хойш байна.
rec-told-in-future = Цагийг засна уу.
err-plan-too-long = { NUMBER($most) }-аас олон дугаар байна.
rec-plan-too-long = Илүү мөрийг хасна уу.
err-plan-empty = Нэг ч дугаар алга.
rec-plan-empty = Ядаж нэг дугаар бичнэ үү.
err-plan-who-missing = { NUMBER($row) }-р мөрөнд хэний дугаар болох нь алга.
rec-plan-who-missing = Нэр, эсвэл албан тушаалыг бичнэ үү.
err-plan-number-malformed = { NUMBER($row) }-р мөрний дугаар 3–12 оронтой байна.
rec-plan-number-malformed = Залгадгаараа бичнэ үү. Жишээ: 102, 99112233.
err-plan-number-twice = { NUMBER($row) }-р мөрний дугаар давхардсан байна.
rec-plan-number-twice = Нэгийг нь хасна уу.
risk-danger-panel = Яг одоо аюултай гэж тэмдэглэсэн. Тохирсон төлөвлөгөөний дагуу залгана уу.
risk-danger-elsewhere = Хэнд, хэдэн цагт хэлснийг { NUMBER($n) }-р ярилцлагын тэмдэглэлд бичнэ.
risk-danger-beside = Хэн нэгэнд хэлсэн хүн энд тэмдэглэнэ. { NUMBER($n) }-р ярилцлага.
risk-danger-beside-save = Хэнд хэлснийг тэмдэглэх
risk-danger-beside-when = Хэзээ (хоосон бол одоо)
risk-safety-panel = Хүүхэд аюулгүй биш байна. Хэн рүү залгахыг харна уу.
risk-danger-record = Тэмдэглэлийг нээх
risk-danger-rest = Хэнд хэлснийг доорх үнэлгээг нэмсний дараа тэмдэглэнэ.
risk-phones = Залгах дугаарууд
note-danger-not-told = Хэнд мэдэгдсэнээ бичнэ үү.
note-not-safe-tonight = Энэ шөнө аюулгүй байр алга. 108, 102-т мэдэгдэнэ үү.
err-risk-not-assessed = Эрсдэлийн үнэлгээ хийгдээгүй байна.
rec-risk-not-assessed = Эрсдэлийн хуудсыг бөглөнө үү.
err-danger-not-noted = Энэ ярилцлагад тийм аюул тэмдэглээгүй.
rec-danger-not-noted = Тэмдэглэл дэх эрсдэлийн үнэлгээг харна уу.
err-danger-not-told = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй байна.
rec-danger-not-told = Хэнд, хэдэн цагт мэдэгдсэнээ бичнэ үү.

## Referrals
risk-referrals = Холбон зуучлал
risk-referrals-none = Холбон зуучлал алга.
risk-referral-add = Холбон зуучлах
risk-referral-service = Үйлчилгээ
risk-referral-organisation = Байгууллага
risk-referral-urgency = Хэр яаралтай
risk-referral-shared = Юу хэлэх вэ?
risk-referral-contact = Холбоо барих
risk-referral-status = Төлөв
risk-referral-status-on = Хэзээ
risk-referral-note = Тэмдэглэл
risk-referral-follow-up = Лавлах өдөр
risk-referral-check-on = { $date }-нд хариуг лавлана
err-organisation-missing = Байгууллагын нэр алга.
rec-organisation-missing = Байгууллагыг сонгох, эсвэл бичнэ үү.
err-referral-not-agreed =
    { $why ->
        [not-asked] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хоёрын нэгээс нь асуугаагүй.
        [later] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [child-cannot-answer] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
        [implicated] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Насанд хүрсэн хүн хэрэгт холбогдож болзошгүй тул өөр хүн шийднэ.
        [too-young] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрлөө буцаасан.
        [expired] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрсөн үг өөрчлөгдсөн.
        [not-confirmed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Яриаг баталгаажуулаагүй.
        [case-closed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Кейс хаагдсан.
        [order-out-of-scope] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хуулийн шаардлагад нэрлээгүй.
        [beyond-danger] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Аюулаас хамгаалахад хэрэггүй.
        [not-needed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зорилгод хэрэггүй.
       *[other] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна.
    }
rec-referral-not-agreed = Эхлээд ярилцана уу.
err-referral-known = Энэ холбон зуучлал бүртгэгдсэн байна.
rec-referral-known = Жагсаалтыг шалгана уу.
err-referral-not-found = Энэ холбон зуучлал олдсонгүй.
rec-referral-not-found = Жагсаалтыг дахин нээнэ үү.
err-referral-is-closed = Энэ холбон зуучлал дууссан байна.
rec-referral-is-closed = Шинээр холбон зуучилна уу.
err-follow-up-in-past = Эргэж асуух өдөр өнгөрсөн байна.
rec-follow-up-in-past = Өнөөдөр, эсвэл дараагийн өдөр сонгоно уу.
err-day-in-future = Өдөр өнөөдрөөс хойш байна.
rec-day-in-future = Өнөөдөр, эсвэл өмнөх өдөр сонгоно уу.
err-day-before-referral = Өдөр холбон зуучилсан өдрөөс өмнө байна.
rec-day-before-referral = Өдрийг засна уу.
risk-services = Үйлчилгээ сонгох
risk-service-none = Холбоогүй
risk-referral-kind = Хүлээн авагч
risk-shared-parts = Хуваалцах нь: { $parts }
risk-shared-only = Эрсдэл, хэрэгцээг хэлж болно. Гарын үсэг зурсан бичиг хараахан алга.
risk-shared-not = Хуваалцах зөвшөөрөл алга. { $why }
risk-referral-made = { $day }, { $by }
risk-referral-move = Төлөв өөрчлөх
risk-referral-again = Дахин лавлах өдөр
risk-referral-late = Лавлах өдөр өнгөрсөн
risk-meetings = Хамтарсан багийн хурал
risk-meetings-none = Хурал бүртгээгүй.
risk-meeting-add = Хурал нэмэх
risk-meeting-change = Хурлыг засах
risk-meeting-held = Хурлын өдөр
risk-meeting-people = Хэн ирсэн
risk-meeting-person-add = Хүн нэмэх
risk-meeting-role = Үүрэг
risk-meeting-initials = Нэрийн эхний үсгүүд
risk-meeting-decisions = Шийдвэр
risk-meeting-decision-add = Шийдвэр нэмэх
risk-meeting-decision = Юу хийх
risk-meeting-responsible = Хэн хариуцах
risk-meeting-due = Хэдэнд дуусгах
risk-meeting-late = Хугацаа өнгөрсөн
risk-meeting-next = Дараагийн хурал
risk-meeting-save = Хурлыг хадгалах
risk-meeting-codes-only = Зөвхөн жагсаалтаас сонгоно. Хүүхдийн ярьсныг энд бичихгүй.
err-meeting-without-people = Хуралд оролцсон хүн алга.
rec-meeting-without-people = Ядаж нэг хүн нэмнэ үү.
err-meeting-too-long = { NUMBER($most) }-аас олон мөр байна.
rec-meeting-too-long = Илүү мөрийг хасна уу.
err-meeting-not-found = Энэ хурал олдсонгүй.
rec-meeting-not-found = Хуудсыг дахин нээнэ үү.
err-decision-due-before-meeting = { NUMBER($row) }-р шийдвэрийн хугацаа хурлаас өмнө байна.
rec-decision-due-before-meeting = Өдрийг засна уу.
err-next-before-meeting = Дараагийн хурал энэ хурлаас өмнө байна.
rec-next-before-meeting = Өдрийг засна уу.
err-decision-already-moved = { NUMBER($row) }-р шийдвэр хэдийн биелсэн, эсвэл больсон тул өөрчлөхгүй.
rec-decision-already-moved = Шинэ шийдвэрийг доор нь нэмнэ үү.
err-decision-not-found = Энэ шийдвэр олдсонгүй.
rec-decision-not-found = Хуудсыг дахин нээнэ үү.
err-day-before-meeting = Өдөр хурлаас өмнө байна.
rec-day-before-meeting = Өдрийг засна уу.
