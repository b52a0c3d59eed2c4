### A label for every value of every closed list (<list>-<value>, as in the case file's vocabulary). Used by screens, print and the report inside a bundle.

## Role
# ⚑ official post name
role-interviewer = Ярилцлага хийгч
# ⚑ official post name
role-case-officer = Кейс хариуцсан ажилтан
# ⚑ *ахлах мэргэжилтэн*?
role-supervisor = Ахлах

## Purpose of consent
purpose-interview = Ярилцах
purpose-recording = Камераар бичих
purpose-police = Цагдаад өгөх
purpose-prosecutor = Прокурорт өгөх
purpose-doctor = Эмчид өгөх
purpose-social-worker = Нийгмийн ажилтанд өгөх
purpose-ngo = ТББ-д өгөх
purpose-statistics = Нэргүй тоо баримт

## Answer and state of consent
answer-yes = Тийм
answer-no = Үгүй
answer-later = Дараа
touch-told = Хэлсэн
touch-yes = Тийм
touch-no = Үгүй
touch-not-sure = Мэдэхгүй
consent-state-unknown = Асуугаагүй
consent-state-requested = Асуусан, хариу хүлээж байна
consent-state-request-deferred = Дараа
consent-state-refused = Үгүй
consent-state-given = Тийм
consent-state-renewed-given = Тийм, дахин
consent-state-withdrawn = Буцаасан
consent-state-expired = Хугацаа дууссан
consent-state-terminated = Дуусгавар болсон
# The giver was found to be implicated, for example.
consent-state-invalidated = Тооцохгүй
ternary-yes = Тийм
ternary-no = Үгүй
ternary-not-known = Мэдэгдэхгүй

## Who decides, and how
decider-kind-mother = Ээж
decider-kind-father = Аав
# For a child under 14 (Family Law 73.1).
decider-kind-guardian = Асран хамгаалагч
# For a child of 14 to 17 (Family Law 73.1).
decider-kind-custodian = Харгалзан дэмжигч
decider-kind-legal-representative = Хууль ёсны төлөөлөгч
decider-kind-appointed-representative = Засаг даргын томилсон төлөөлөгч
decider-kind-guardianship-authority = Асран хамгаалах байгууллага
decider-kind-joint-team = Хамтарсан баг
decider-kind-court = Шүүх
decider-kind-child-alone = Хүүхэд өөрөө

## Who somebody around the child is
proof-identity-card = Иргэний үнэмлэх
proof-birth-certificate = Төрсний гэрчилгээ
proof-decision = Шийдвэр, дугаартай
proof-none = Баримтгүй
channel-in-person = Биечлэн
channel-phone = Утсаар
channel-video = Видеогоор
channel-writing = Бичгээр
giver-guardian = Хамгаалагч
giver-child = Хүүхэд

## Opening a case file
age-band-0-3 = 0–3 нас
age-band-4-6 = 4–6 нас
age-band-7-9 = 7–9 нас
age-band-10-12 = 10–12 нас
age-band-13-15 = 13–15 нас
age-band-16-17 = 16–17 нас
referral-source-police = Цагдаа
referral-source-prosecutor = Прокурор
referral-source-joint-team = Хамтарсан баг
referral-source-child-protection = Хүүхэд хамгааллын байгууллага
referral-source-hospital = Эмнэлэг
referral-source-school = Сургууль
referral-source-school-club = Сургуулийн клуб, дугуйлан
# ⚑ a social worker or family doctor who visits households
referral-source-home-visitor = Айл өрхөөр явдаг ажилтан
referral-source-helpline-108 = Хүүхдийн тусламжийн утас 108
referral-source-helpline-107 = Тусламжийн утас 107
referral-source-ngo = ТББ
referral-source-self = Хүүхэд өөрөө
referral-source-family = Гэр бүл
referral-source-border = Хилийн алба
referral-source-other = Бусад
referral-source-not-known = Мэдэгдэхгүй
referral-source-declined = Нэрээ хэлэхийг хүсээгүй

## Interview
phase-introduction = Танилцах
# ⚑ with NICHD trainers
phase-ground-rules = Дүрмээ ярилцах
# ⚑ *итгэлцэл тогтоох*?
phase-rapport = Дотносох
# ⚑ with NICHD trainers
phase-practice = Дасгал яриа
phase-transition = Шилжих
# ⚑ with NICHD trainers
phase-free-recall = Чөлөөтэй ярих
phase-follow-up = Тодруулах
phase-closing = Төгсгөл
# ⚑ *төвийг сахисан сэдэв*?
phase-neutral-topic = Энгийн яриа
# ⚑ with NICHD trainers
prompt-kind-open = Нээлттэй
# ⚑ with NICHD trainers
prompt-kind-directive = Чиглүүлсэн
# ⚑ with NICHD trainers
prompt-kind-option-posing = Сонголттой
prompt-kind-suggestive = Хөтөлсөн
question-step-handed-in = Ажиглагчийн асуулт ирсэн
question-step-relayed = Ажиглагчийн асуултыг асуусан
question-step-declined = Ажиглагчийн асуултыг асуугаагүй
session-type-initial = Анхны ярилцлага
session-type-planned-follow-up = Төлөвлөсөн үргэлжлэл
session-type-supplementary = Нэмэлт ярилцлага
session-type-re-interview = Дахин ярилцлага

## Feelings: the full words, never on the live screen
distress-sign-quiet = Дуугүй болсон, хаагдсан
distress-sign-tears = Нулимс гарсан
# ⚑ *хөшсөн* for freezing or dissociation
distress-sign-freezing = Хөшсөн
distress-sign-shaking = Чичирсэн
distress-sign-agitation = Тайван бус болсон
distress-sign-anger = Уурласан
distress-sign-pain = Өвдсөн, дотор муухайрсан
distress-sign-asked-to-stop = Зогсоохыг хүссэн
distress-sign-other = Бусад
distress-response-paused = Түр зогссон
distress-response-water = Ус өгсөн
distress-response-other-topic = Сэдэв сольсон
# ⚑ term of psychologists
distress-response-grounding = Анхаарлыг энд, одоо руу авчирсан
distress-response-comfort-object = Тайвшруулах зүйл өгсөн
distress-response-support-person = Дэмжигч хүн орсон
distress-response-break = Завсарласан
distress-response-psychologist = Сэтгэл зүйч дуудсан
distress-response-stopped = Зогсоож, дахин төлөвлөсөн
distress-response-medical = Эмнэлгийн тусламж
distress-response-other = Бусад
feeling-outcome-calmed = Тайвширсан
feeling-outcome-same = Хэвээр байсан
feeling-outcome-stopped = Ярилцлагыг зогсоосон
break-asker-child = Хүүхэд
break-asker-interviewer = Ярилцлага хийгч
break-asker-observer = Ажиглагч
break-reason-toilet = Ариун цэврийн өрөө
break-reason-tired = Ядарсан
break-reason-upset = Сэтгэл хөдөлсөн
break-reason-food = Хоол, ундаа
break-reason-technical = Техникийн шалтгаан
break-reason-team-consult = Ажиглагчдаас асуулт авах
break-reason-other = Бусад
childs-end-calm = Тайван
childs-end-tired = Ядарсан
childs-end-upset = Сэтгэл хөдөлсөн
childs-end-other = Бусад

## Sharing
recipient-kind-police = Цагдаа
recipient-kind-prosecutor = Прокурор
recipient-kind-doctor = Эмч
recipient-kind-social-worker = Нийгмийн ажилтан
recipient-kind-ngo = ТББ
part-interview-log = Ярилцлагын явц
part-consent-record = Зөвшөөрлийн тэмдэглэл
part-risk-and-needs = Эрсдэл, хэрэгцээ
part-attachments = Хавсралт
part-identity = Хувийн мэдээлэл
key-check-in-person = Биечлэн
key-check-known-phone = Мэддэг дугаараар утсаар

## People present
attendee-role-interviewer = Ярилцлага хийгч
attendee-role-guardian = Асран хамгаалагч
attendee-role-support-person = Дэмжигч хүн
attendee-role-lawyer = Өмгөөлөгч
attendee-role-psychologist = Сэтгэл зүйч
attendee-role-interpreter = Орчуулагч
attendee-role-prosecutor = Прокурор
attendee-role-investigator = Мөрдөгч
attendee-role-social-worker = Нийгмийн ажилтан
attendee-role-other = Бусад
place-room = Өрөөнд
place-observation = Шилний ард
place-waiting = Хүлээлгийн өрөөнд
## Looking at identity
reveal-reason-contact = Холбоо барих
reveal-reason-compare-document = Баримттай тулгах
reveal-reason-urgent-help = Яаралтай тусламж
reveal-reason-court-order = Шүүх, прокурорын шаардлага
reveal-reason-other = Бусад
## Risk and referral
risk-level-low = Бага
risk-level-medium = Дунд
risk-level-high = Өндөр
risk-level-not-judged = Хараахан үнэлээгүй
concern-contact-none = Уулздаггүй
concern-contact-possible = Уулзаж магадгүй
concern-contact-daily = Өдөр бүр
concern-contact-not-known = Мэдэгдэхгүй
urgency-hours = Хэдхэн цагийн дотор
urgency-today = Өнөөдөр
urgency-three-days = 3 хоногт
urgency-two-weeks = 2 долоо хоногт
referral-status-asked = Хүссэн
referral-status-accepted = Хүлээн авсан
referral-status-attended = Очсон
referral-status-declined = Татгалзсан
referral-status-no-reply = Хариу ирээгүй
referral-status-closed = Хаасан
aftercare-outcome-well = Сайн байна
aftercare-outcome-needs-help = Тусламж хэрэгтэй байна
aftercare-outcome-not-reached = Холбогдож чадсангүй
## Interviews held elsewhere
interview-body-police = Цагдаа
interview-body-prosecutor = Прокурор
interview-body-court = Шүүх
interview-body-child-protection = Хүүхэд хамгаалал
interview-body-hospital = Эмнэлэг
interview-body-school = Сургууль
interview-body-ngo = Төрийн бус байгууллага
# ⚑ what the rooms are called
interview-body-child-room = Хүүхдэд ээлтэй өөр өрөө
interview-body-other = Бусад
interview-body-not-known = Мэдэгдэхгүй
elsewhere-reason-first-report = Анхны мэдээлэл авах
# ⚑ ⚖ inquiry in a criminal case
elsewhere-reason-inquiry = Мөрдөн шалгах
elsewhere-reason-protection = Хүүхдийг хамгаалах
elsewhere-reason-medical = Эмчийн үзлэг
elsewhere-reason-trial = Шүүх хуралдаан
# ⚑ ⚖ supplementary, at the request of defence or prosecutor
elsewhere-reason-supplementary = Хүсэлтээр нэмж ярилцах
elsewhere-reason-other = Бусад
elsewhere-reason-not-known = Мэдэгдэхгүй
held-unit-days = Хоног
held-unit-weeks = Долоо хоног
held-unit-months = Сар
held-unit-years = Жил
blind-kind-referral-source = хэн хандсан
blind-kind-referral-texts = хандсан байгууллагын бичсэн зүйл
blind-kind-alleged-forms = мэдэгдсэн зүйл
blind-kind-indicators = мөлжлөгийн шинж
blind-kind-linked-files = холбоотой кейс
blind-kind-risk = эрсдэлийн үнэлгээ
blind-kind-referrals = холбон зуучлал
blind-kind-meetings = багийн хурал
blind-kind-other-interviews = бусдын хийсэн ярилцлага
blind-kind-files = кейсийн файл
blind-kind-people = нэр, хүүхдийн эргэн тойрны хүмүүс
decision-status-open = Хийгдээгүй
decision-status-done = Хийсэн
# ⚑ dropped, no longer to be done
decision-status-dropped = Больсон
meeting-role-interviewer = Ярилцлага хийгч
meeting-role-case-officer = Кейс хариуцсан ажилтан
meeting-role-police = Цагдаа
meeting-role-prosecutor = Прокурор
meeting-role-doctor = Эмч
meeting-role-psychologist = Сэтгэл зүйч
meeting-role-social-worker = Нийгмийн ажилтан
meeting-role-teacher = Багш
meeting-role-lawyer = Өмгөөлөгч
meeting-role-ngo = Төрийн бус байгууллага
meeting-role-district-officer = Сум, хорооны ажилтан
meeting-role-other = Бусад
meeting-decision-medical-check = Эмчийн үзлэгт оруулах
meeting-decision-psychological-care = Сэтгэл зүйн тусламж үзүүлэх
meeting-decision-safe-place = Аюулгүй байраар хангах
meeting-decision-stay-with-family = Гэр бүлтэйгээ үлдэх
meeting-decision-follow-up-interview = Үргэлжлэх ярилцлага төлөвлөх
meeting-decision-no-further-interview = Дахин ярилцлага хийхгүй
meeting-decision-legal-help = Хууль зүйн туслалцаа үзүүлэх
meeting-decision-protection-measure = Хамгаалалтын арга хэмжээ авах
meeting-decision-school-support = Сургуульд нь дэмжих
meeting-decision-family-support = Гэр бүлд нь дэмжлэг үзүүлэх
meeting-decision-documents = Бичиг баримт бүрдүүлэх
meeting-decision-reintegration = Эргэн нийгэмшүүлэх
meeting-decision-share-information = Мэдээлэл солилцох
meeting-decision-tell-child-outcome = Шийдвэрийг хүүхдэд хэлэх
meeting-decision-risk-review = Эрсдэлийг дахин үнэлэх
meeting-decision-other-service = Өөр үйлчилгээнд холбох
blind-setting-off = Юуг ч нууцлахгүй
blind-setting-allegation = Гомдлын агуулга
blind-setting-allegation-and-names = Гомдлын агуулга, нэр, эргэн тойрны хүмүүс
