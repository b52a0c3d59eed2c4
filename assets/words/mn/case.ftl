### One case file, without naming the child (ux.md 4.5).

case-title = Кейс
case-sections = Кейсийн хэсгүүд
case-tab-overview = Тойм
case-tab-preparation = Бэлтгэл
case-tab-consent = Зөвшөөрөл
case-tab-interviews = Ярилцлага
case-tab-risk = Эрсдэл, холбон зуучлал
case-tab-journal = Журнал
case-good-to-know = Мэдэж байх зүйл
case-aim = Зорилго
case-age-band = Насны бүлэг
case-referred-by = Хэнээс ирсэн
case-external-number = Тэдний дугаар
case-close = Кейсийг хаах
case-reopen = Нээх
case-closed = Хаасан, зөвхөн уншина
case-closed-help = Дахин нээх хүртэл юу ч өөрчлөгдөхгүй, юу ч гарахгүй.
case-closed-ask = Юу ч өөрчлөгдөхгүй. Дахин нээх шаардлагатай бол кейс хариуцсан ажилтнаас асууна уу.
case-close-why = Кейсийг яагаад хааж байна вэ?
case-close-help = Хаасны дараа зөвхөн уншина, багц гарахгүй. Шалтгаанаа бичээд дахин нээж болно.
# ⚑ *хэнд ч сануулахгүй*: the day is on nobody's list any more
case-close-aftercare = Кейсийг хаасны дараа үүнийг хэнд ч сануулахгүй. Хүүхэд ямар байсныг эхлээд «Эрсдэл, холбон зуучлал» хэсэгт тэмдэглэж болно.
case-reopen-why = Кейсийг яагаад дахин нээж байна вэ?
case-imported = { $room }-д үүсгэсэн, зөвхөн уншина

## Interviews
case-interview-nth = { NUMBER($n) }-р ярилцлага
# ⚑ *лацадсан*; *битүүмжилсэн* also means seizure of property in law
case-sealed = Лацадсан, зөвхөн уншина
case-amend = Нэмэлт тайлбар
case-amendments = { NUMBER($n) } нэмэлт тайлбар
case-duration = Үргэлжилсэн
case-breaks = Завсарлага
case-open-prompts = Нээлттэй асуулт
case-open-prompts-of = { NUMBER($open) } / { NUMBER($all) }
case-attachments = Хавсралт
case-recording-number = Бичлэгийн дугаар
# Screen reader: the phases with their minutes follow.
case-ribbon = Ярилцлагын үе шат, { NUMBER($minutes) } минут
case-consent-version = v{ NUMBER($version) }, { $date }
case-consent-purpose = Зорилго
case-consent-child = Хүүхэд
case-consent-guardian = Хамгаалагч
case-consent-ask = Асууна

## Identity
case-identity = Хувийн мэдээлэл
case-identity-hidden = Хувийн мэдээлэл хаалттай
case-identity-none = Хувийн мэдээлэл бичээгүй байна
case-identity-last = Сүүлд { $when }-т { $person } нээсэн: { $reason }
case-reveal = Шалтгаанаа бичээд харах
case-reveal-why = Яагаад харах вэ?
case-reveal-note = Товч бичнэ үү, 10–200 тэмдэгт
case-reveal-left = { NUMBER($seconds) } секундийн дараа нуугдана
case-identity-edit = Хувийн мэдээлэл бичих
case-names = Нэр
case-clan-name = Ургийн овог
case-patronymic = Эцэг, эхийн нэр
case-given-name = Нэр
case-names-not-known = Нэр мэдэгдэхгүй
case-registration = Регистр
case-birth = Төрсөн өдөр
case-birth-about = Ойролцоогоор { NUMBER($years) } настай
case-phone = Холбоо барих утас
case-phone-safe = Залгахад аюулгүй юу?
case-address = Хаяг
case-aimag = Аймаг, хот
case-district = Сум, дүүрэг
case-street = Гудамж, байр, тоот

## People around the child
case-adults = Хүүхдийн ойр дотнын хүмүүс
case-adult-add = Хүн нэмэх
case-adult-relation = Хүүхдийн хэн бэ?
# ⚑ also for a lawyer: *хэрэгт холбогдож болзошгүй*
case-adult-implicated = Хэрэгт холбогдож болзошгүй юу?
case-adult-safe = Холбоо барихад аюулгүй юу?
case-do-not-contact = Энэ хүнтэй холбоо барихгүй
case-do-not-contact-why = Дугаар нь хадгалагдана, харагдахгүй. Энэ хүн хүүхдийн өмнөөс шийдэхгүй.
case-adults-none = Хэнийг ч бичээгүй байна. Хүүхдийг хэн хардаг, хэнтэй холбоо барьж болохгүйг бичнэ үү.
case-contact-safe = Холбоо барихад аюулгүй
case-contact-unsafe = Холбоо барихад аюулгүй биш
# ⚑ long for a chip: it is not known whether contact is safe
case-contact-not-known = Аюулгүй эсэх нь мэдэгдэхгүй
case-contact-ask-first = Аюулгүй эсэхийг эхлээд лавлана
case-person-nth = { $relation } { NUMBER($n) }
case-person-lives-with = хүүхэдтэй хамт амьдардаг
case-person-lives = Хүүхэдтэй хамт амьдардаг уу?
case-person-implicated-not-known = хэрэгт холбогдох эсэх нь мэдэгдэхгүй
case-person-no-phone = утасгүй
# $relation is a relation word, lower or upper case as in the list.
case-person-change = Өөрчлөх: { $relation }
case-person-name = Нэр
case-person-name-help = Мэдэгдэхгүй бол хоосон үлдээнэ.
case-person-keep-name = Нэр нь бичсэнээрээ үлдэнэ
case-person-phone = Утас
case-person-phone-hidden = Хадгалагдана, харагдахгүй. Мэдэгдэхгүй бол хоосон үлдээнэ.
case-person-keep-phone = Утас нь бичсэнээрээ үлдэнэ
case-person-hours = Хэзээ аюулгүй вэ?
case-person-hours-help = Жишээ: ажлын өдөр 18:00–20:00. Нэр бичихгүй.

note-registration-check-digit = Регистрийн сүүлийн орон бодож гаргаснаас өөр байна. Үнэмлэхээс нягтална уу.
note-registration-birth-differs = Регистрийн дугаараас өөр өдөр байна. Аль нь зөв бэ?
note-registration-no-birth-date = Дугаарын дундах төрсөн өдөр огноо болохгүй байна. Бичиг баримтаас нь нягтална уу.
note-registration-place-unknown = Эхний үсэг нь манай жагсаалтын аль ч аймаг, нийслэлд хамаарахгүй байна. Бичиг баримтаас нь нягтална уу.
note-birth-outside-age-band = Төрсөн өдөр { $band } насны бүлгээс гадуур байна. Аль нь зөв бэ?
note-looks-like-a-name = Энд нэр юм уу утасны дугаар бичсэн байж магадгүй. Хэрэгтэй эсэхийг нягтална уу.

err-not-logged-not-opened = Тэмдэглэл хийж чадсангүй тул нээсэнгүй.
rec-not-logged-not-opened = Дискний сул зайг шалгаад дахин оролдоно уу.
err-names-missing = Нэр хоосон байна.
rec-names-missing = Нэрийг бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-names-known-and-not = Нэр бичсэн мөртлөө «Мэдэгдэхгүй» сонгосон байна.
rec-names-known-and-not = Аль нэгийг нь үлдээнэ үү.
err-identity-not-recorded = Хувийн мэдээлэл бичээгүй байна.
rec-identity-not-recorded = Эхлээд бичнэ үү.
err-person-around-unknown = Энэ хүнийг бичээгүй байна, хэвээр үлдээх зүйл алга.
rec-person-around-unknown = Хүнийг шинээр бичнэ үү.
err-place-unknown = Ийм аймаг, хот алга.
rec-place-unknown = Жагсаалтаас сонгоно уу.
err-district-elsewhere = Энэ сум, дүүрэг өөр аймаг, хотод харьяалагдана.
rec-district-elsewhere = Аймаг, хот, эсвэл сум, дүүргээ солино уу.
err-registration-number-malformed = Регистр 2 үсэг, 8 тоотой.
rec-registration-number-malformed = Шалгаад дахин бичнэ үү. Жишээ: АА00000000.
err-birth-empty = Төрсөн өдөр хоосон байна.
rec-birth-empty = Мэдэж байгаагаа бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-birth-about-out-of-range = Нас 0–{ NUMBER($max) } байна.
rec-birth-about-out-of-range = Насыг дахин бичнэ үү.
err-phone-not-eight-digits = Утас 8 оронтой.
rec-phone-not-eight-digits = Шалгаад дахин бичнэ үү. Мэдэгдэхгүй бол хоосон үлдээнэ.
err-reveal-reason-missing = Шалтгаан бичээгүй байна.
rec-reveal-reason-missing = Шалтгаанаа 10–200 тэмдэгтээр бичнэ үү.

case-back = Кейс рүү буцах
case-next-interview = Дараагийн ярилцлага
case-no-interviews = Энд болсон ярилцлага бүр явцтайгаа харагдана.
case-prepared = Бэлтгэл { NUMBER($done) } / { NUMBER($all) }
# ⚑ the suffix after a number
case-prepared-of = { NUMBER($done) } / { NUMBER($all) } бэлэн
# ⚑ the question
case-birth-how = Төрсөн өдрийг хэр мэдэх вэ?
case-birth-in-year = Он
case-birth-in-month = Сар
case-birth-on-day = Өдөр
case-birth-about-years = Ойролцоогоор хэдэн нас
case-bag-street = Баг, гудамж, байр, тоот
case-birth-precision-day = Өдрийг мэднэ
case-birth-precision-month = Сарыг мэднэ
case-birth-precision-year = Зөвхөн оныг
case-birth-precision-about = Ойролцоогоор
case-birth-precision-not-known = Мэдэгдэхгүй
## Interviews held elsewhere (domain.md rule 10)
# ⚑ an interview by another body
case-elsewhere = Өөр газар хийсэн ярилцлага
case-elsewhere-none = Өөр газар хийсэн ярилцлага бүртгэгдээгүй.
case-elsewhere-only = Хэн, хэзээ, яагаад ярилцсаныг л бичнэ. Хүүхэд юу ярьсныг хэзээ ч бичихгүй.
case-elsewhere-add = Өөр газар хийсэн ярилцлага нэмэх
case-elsewhere-body = Хэн ярилцсан
case-elsewhere-office = Аль газар, хэлтэс
case-elsewhere-when = Хэзээ болсон
case-elsewhere-amount = Хэр удаан өмнө
case-elsewhere-unit = Хэмжих нэгж
case-elsewhere-reason = Яагаад ярилцсан
case-elsewhere-text = Товч тайлбар
case-elsewhere-correct = Засах
case-elsewhere-correct-title = Бүртгэлийг засах
case-elsewhere-strike = Хасах
case-elsewhere-strike-title = Тооноос хасах
case-elsewhere-stays = Анхны бүртгэл шалтгааныхаа хамт үлдэж харагдана.
case-elsewhere-because = Яагаад засаж байна вэ?
case-elsewhere-strike-because = Яагаад энд байх ёсгүй вэ?
case-elsewhere-entered = Бүртгэсэн: { $person }, { $when }
case-elsewhere-corrected = Зассан: { $reason }
case-elsewhere-struck = Тоонд орохгүй: { $reason }
case-elsewhere-not-dated = Огноо тодорхойгүй
# ⚑ about so long before a day
case-elsewhere-about =
    { $unit ->
        [day] { $day }-нд тооцоход { NUMBER($amount) } орчим хоногийн өмнө
        [days] { $day }-нд тооцоход { NUMBER($amount) } орчим хоногийн өмнө
        [week] { $day }-нд тооцоход { NUMBER($amount) } орчим долоо хоногийн өмнө
        [weeks] { $day }-нд тооцоход { NUMBER($amount) } орчим долоо хоногийн өмнө
        [month] { $day }-нд тооцоход { NUMBER($amount) } орчим сарын өмнө
        [months] { $day }-нд тооцоход { NUMBER($amount) } орчим сарын өмнө
        [year] { $day }-нд тооцоход { NUMBER($amount) } орчим жилийн өмнө
       *[years] { $day }-нд тооцоход { NUMBER($amount) } орчим жилийн өмнө
    }
case-sessions-to-date = Нийт { NUMBER($all) } удаа ярилцсан: энд { NUMBER($here) }, өөр газар { NUMBER($elsewhere) }
# ⚑ ✎ whether the record of another body may serve instead
note-interviewed-elsewhere-lately = Өөр газар ярилцсанаас хойш { NUMBER($limit) } хоног болоогүй. Тэр ярилцлагын тэмдэглэлийг ашиглаж болох эсэхийг эхлээд лавлана уу.
note-interviewed-elsewhere-perhaps = Өөр газар ярилцсанаас хойш { NUMBER($limit) } хоног болоогүй байж магадгүй. Хэзээ болсныг лавлана уу.
# ⚑ a second part that was planned
note-interviewed-here-lately =
    { $days ->
        [0] Энэ өрөөнд тэр өдөр ярилцсан. Төлөвлөсөн хоёр дахь хэсэг бол зүгээр, өөр бол үнэхээр хэрэгтэй эсэхийг бодно уу.
       *[other] Энэ өрөөнд { NUMBER($days) } хоногийн өмнө ярилцсан. Төлөвлөсөн хоёр дахь хэсэг бол зүгээр, өөр бол үнэхээр хэрэгтэй эсэхийг бодно уу.
    }

err-elsewhere-already-noted = Энэ ярилцлага аль хэдийн бүртгэгдсэн байна.
rec-elsewhere-already-noted = Жагсаалтыг шалгана уу.
err-elsewhere-not-found = Энэ бүртгэл олдсонгүй.
rec-elsewhere-not-found = Кейсийг дахин нээнэ үү.
err-elsewhere-not-standing = Энэ бүртгэлийг аль хэдийн зассан, эсвэл хассан байна.
rec-elsewhere-not-standing = Хамгийн сүүлийн бүртгэлийг сонгоно уу.
err-elsewhere-office-empty = Ямар газар ярилцсан нь бичигдээгүй байна.
rec-elsewhere-office-empty = Нэрийг нь бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-note-empty = Яагаад ярилцсан нь бичигдээгүй байна.
rec-elsewhere-note-empty = Товч бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-date-empty = Хэзээ болсон нь бичигдээгүй байна.
rec-elsewhere-date-empty = Мэдэж байгаагаа бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-in-future = Энэ өдөр болоогүй байна.
rec-elsewhere-in-future = Болж өнгөрсөн ярилцлагыг бичнэ. Шинэ ярилцлагыг «Бэлтгэл» дээр товлоно уу.
err-elsewhere-about-out-of-range = Тоо 0–{ NUMBER($max) } хооронд байна.
rec-elsewhere-about-out-of-range = Дахин бичих, эсвэл илүү том нэгж сонгоно уу.
case-blind = Хүүхдээс сонсохоос өмнө харуулахгүй зүйл бий
case-blind-why = Энэ өрөөнд ярилцлага хийгч гомдлын агуулгыг урьдчилан мэдэхгүй. Чөлөөтэй ярих үе дуусмагц өөрөө нээгдэнэ: { $what }.
case-blind-referral = Чөлөөтэй ярьсны дараа харагдана
case-blind-open-title = Урьдчилан нээх
case-blind-open-note = Нээсэн шалтгаан журналд үлдэнэ.
case-blind-open-for = Хэнд нээх
case-blind-open = Нээх
case-blind-opened-plain = { $person }-д урьдчилан нээсэн ({ $by }, { $at })
case-blind-opened = { $person }-д урьдчилан нээсэн ({ $by }, { $at }): { $reason }
err-blind-until-recall = Хүүхэд чөлөөтэй ярьж дуусаагүй тул үүнийг харуулахгүй.
rec-blind-until-recall = Ярилцлагад чөлөөтэй ярих үе дууссаны дараа нээгдэнэ. Яаралтай бол ахлахад хандана уу.
err-allegation-by-supervisor-only = Урьдчилан зөвхөн ахлах нээнэ.
rec-allegation-by-supervisor-only = Ахлахад хандана уу.
err-nothing-withheld = Энэ хүнд хаалттай зүйл алга.
rec-nothing-withheld = Өөр хүн сонгоно уу.

## Who answers for the file
case-responsible = Хариуцаж байгаа
case-hand-on = Шилжүүлэх
case-hand-on-title = Кейсийг хэнд шилжүүлэх вэ?
case-hand-on-text = Энэ кейсийг цаашид сонгосон хүн хариуцна. { $from }-д төлөвлөсөн ярилцлага: { $planned }. Тэдгээр нь хамт шилжинэ.
case-hand-on-to = Хэнд
case-hand-on-why = Шалтгаан
case-handed-over = { $from } → { $to }, { $at }. { $reason } ({ $by })
err-hand-on-by-supervisor-only = Кейсийг ахлах шилжүүлнэ.
rec-hand-on-by-supervisor-only = Ахлахаасаа хүснэ үү.
err-hand-on-to-the-same = Энэ хүн кейсийг аль хэдийн хариуцаж байна.
rec-hand-on-to-the-same = Өөр хүн сонгоно уу.
err-nothing-to-hand-on = Энэ кейсийг тэр хүн хариуцаагүй байна.
rec-nothing-to-hand-on = Хуудсыг дахин нээж, хэн хариуцаж байгааг харна уу.
err-hand-on-to-interviewer = Төлөвлөсөн ярилцлага байгаа тул ярилцлага хийгчид шилжүүлнэ ({ $planned }).
rec-hand-on-to-interviewer = Ярилцлага хийгч сонгох, эсвэл эхлээд хуваарийг өөрчилнө үү.

## What links two files (labels of the closed list `case-link`)
case-link-sibling = Ах, эгч, дүү
# ⚑ without the word *victim*: children concerned by the same thing
case-link-co-victim = Нэг зүйлд хамаарах
case-link-both = Аль аль нь
case-link-other = Өөр шалтгаан

## Legal orders
case-orders = Хуулийн шаардлага
case-order-in-force = Хүчинтэй
case-order-ended = Дууссан: { $date }
case-order-ended-text = Дууссаныг бичсэн: { $person }. { $reason }
case-order-untold = Хүүхдэд хараахан хэлээгүй
case-order-told = Хүүхдэд хэлсэн
case-order-tell = Хэлснийг бичих
case-order-tell-title = Хуулийн шаардлагын тухай хүүхдэд хэлсэн
case-order-tell-text = Юу, хэнд, яагаад явж байгааг хүүхдэд ойлгомжтой хэлнэ. Зөвшөөрөл асуухгүй.
case-order-end = Дууссаныг бичих
case-order-end-title = Хуулийн шаардлага дууссан
case-order-end-text = Үүнээс хойш энэ шаардлагаар юу ч явахгүй. Лацадсан ч хүлээлгэж өгөөгүй багц үлдэнэ. Буцаах боломжгүй.
case-order-end-on-help = Хоосон бол өнөөдөр. Жишээ нь 2026.11.21
case-order-end-on = Дууссан өдөр
