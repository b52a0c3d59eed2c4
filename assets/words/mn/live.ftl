### The live interview (ux.md 4.9). A child who reads this screen learns nothing about itself:
### words are vague on purpose. Their full meaning is on the desk card and at wrap-up.

live-title = Ярилцлага
live-log = Ярилцлагын тэмдэглэл
live-nth = { NUMBER($n) }-р ярилцлага
live-elapsed = Өнгөрсөн хугацаа
live-saved = Хадгалсан { $time }
live-every-tap = Бүх тэмдэглэл товшмогц хадгалагдана

## Before the start
live-begin = Эхлүүлэх
live-open-points = Бэлтгэлийн дутуу зүйл: { $what }
live-camera-not-confirmed = Камер бичиж байгааг тэмдэглээгүй.
live-camera-confirm = Камер бичиж байна
live-session = Ярилцлагын төрөл
live-session-reason = Шалтгаан
live-planned = Төлөвлөсөн хугацаа
# ⚑ legal and best-interests wording, ⚖
live-compulsion-basis = Хуулийн үндэслэл: ямар хууль, шийдвэр
# ⚑ ⚖
live-compulsion-interests = Хүүхдийн дээд ашиг сонирхлыг хэрхэн харгалзсан
live-compulsion-note = «Үгүй» гэсэн нь тэмдэглэлд хэвээр үлдэнэ. Хууль үүрэг болгосон үед л эхлүүлнэ.

## Phases and prompts
live-phases = Үе шат
live-any-order = ямар ч дарааллаар
live-one-tap = Асуулт бүрийг нэг товшино
# ⚑ with NICHD trainers: *нээлттэй, чиглүүлсэн, сонголттой*
live-open = Нээлттэй
live-open-example = «…тухай ярьж өгөөч»
live-open-example-2 = «Дараа нь юу болсон бэ?»
live-open-example-3 = «Тэр тухай илүү дэлгэрэнгүй ярьж өгөөч»
live-directive = Чиглүүлсэн
live-directive-example = «Хэзээ?» «Хаана?»
live-option-posing = Сонголттой
live-option-posing-example = «Тийм үү, үгүй юү?»
live-suggestive = Хөтөлсөн
live-suggestive-example = Хариуг нь сануулсан
live-open-of-all = Нийт { NUMBER($all) }, нээлттэй нь { NUMBER($open) }
# Screen reader, after a tap: «Нээлттэй 15».
live-announce = { $what } { NUMBER($count) }

## Feelings, marker, item
# ⚑ vague on purpose
live-feelings = Мэдрэмж
live-marker = Тэмдэг
live-item = Зураг, зүйл
# ⚑ short words for a tile: somebody came into the room or went out of it
live-moved = Орсон, гарсан
live-moved-added = { $time } хүн орсон, эсвэл гарсан. Хэн болохыг одоо, эсвэл дараа нэмнэ.
live-moved-came = { $who }: орсон
live-moved-went = { $who }: гарсан
# ⚑ vague words for the people of an interview; the desk card says who is meant
live-person-interviewer = Би
live-person-guardian = Гэрийн хүн
live-person-support-person = Хамт яваа
live-person-lawyer = Хуульч
live-person-psychologist = Туслагч
live-person-interpreter = Орчуулагч
live-person-prosecutor = Зочин А
live-person-investigator = Зочин Б
live-person-social-worker = Зочин В
live-person-other = Бусад
live-feelings-added = { $time } мэдрэмж. Хүсвэл нэмнэ, дараа ч болно.
# ⚑ stands for went quiet; vague on purpose
live-chip-still = Нам
# ⚑ stands for tears; vague on purpose
live-chip-drops = Дусал
# ⚑ stands for gave water
live-chip-water = Ус
# ⚑ stands for changed the topic
live-chip-new-topic = Өөр сэдэв
live-chip-other = Бусад

## Break, undo, finish
live-rest = Амрах
live-break = Завсарлага
live-break-key = Зай дарна
# ⚑ a quiet line after some time without a break; the child may read it, so it is about both, and asks for nothing
live-break-offer = Завсарлаж болно
live-break-decline = Үргэлжлүүлье
live-break-declined = Завсарлахгүй үргэлжлүүлсэн
live-resume = Үргэлжлүүлэх
# ⚑ questions of those who watch, in a word that tells a child nothing
live-questions = Асуулт
live-question-handed-in = Ирсэн
live-question-relayed = Асуусан
# ⚑ a question that was left out; *алгассан*?
live-question-declined = Орхисон
# In the log: «Асуулт: ирсэн».
live-question-noted = Асуулт: { $what }
live-latest = Сүүлийн тэмдэглэл
live-undo-last = Сүүлийнхийг буцаах
live-redo = Сэргээх
live-undone = { $what } буцаасан
live-restored = { $what } сэргээсэн
live-hold-to-finish = Дуусгах бол дарж барина
live-finish-again = Дуусгах бол дахин дарна
live-over-plan = төлөвлөснөөс { NUMBER($minutes) } мин илүү

## Timeline
live-timeline = Ярилцлагын явц
live-timeline-now = { NUMBER($minutes) } минутын явц: одоо { $phase } үе шат
live-timeline-feelings = Мэдрэмж { NUMBER($n) }
live-timeline-markers = Тэмдэг { NUMBER($n) }
live-timeline-break = Завсарлага { $time }
live-timeline-gap = Тасарсан { $time }

## Quiet one-line states
live-start-paper = Цаасан дээр тэмдэглэж эхэлнэ үү.
live-battery = Цэнэг бага байна: { NUMBER($percent) }%
live-larger-window = Цонхоо томруулна уу. Товчлуурууд ажиллаж байна.
live-larger-window-only = Цонхоо томруулна уу.
live-interrupted = Ярилцлага тасарсан байна. Бүх тэмдэглэл байна.
live-child-stopped = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
live-adult-stopped = Шийдвэр гаргах хүн зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
live-clock-jumped = Компьютерын цаг өөрчлөгдсөн. Тэмдэглэл дарааллаараа байна.
note-camera-not-confirmed = Камер ажиллаж байгаа эсэх тэмдэглэгдээгүй байна.
note-preparation-open = Бэлтгэлийн { NUMBER($count) } карт дутуу байна.

## What cannot be noted
err-interview-not-found = Энэ ярилцлага олдсонгүй.
rec-interview-not-found = Кейсийг дахин нээнэ үү.
err-move-not-found = Хүн орсон, гарсан ийм тэмдэглэл алга.
rec-move-not-found = Тэмдэглэлээ дахин сонгоно уу.
err-move-without-place = Хүн өрөөнд, эсвэл шилний ард орж, тэндээс гарсныг л тэмдэглэнэ.
rec-move-without-place = Хоёрын аль нэгийг сонгоно уу.
err-interview-already-running = Энэ кейст ярилцлага явагдаж байна.
rec-interview-already-running = Түүнийг үргэлжлүүлэх, эсвэл дуусгана уу.
err-interview-already-known = Энэ ярилцлага аль хэдийн эхэлсэн байна.
rec-interview-already-known = Ярилцлагын хуудсыг нээнэ үү.
err-interview-has-ended = Энэ ярилцлага дууссан байна.
rec-interview-has-ended = Нэмэх зүйл байвал нэгтгэх хуудсанд бичнэ үү.
err-interview-not-interrupted = Ярилцлага тасраагүй, цаг нь үргэлжилж байна.
rec-interview-not-interrupted = Шууд үргэлжлүүлж тэмдэглэнэ үү.
err-interview-was-interrupted = Ярилцлага тасарсан байна. Бүх тэмдэглэл хадгалагдсан.
rec-interview-was-interrupted = «Үргэлжлүүлэх» эсвэл «Дуусгаж, нэгтгэх» сонгоно уу.
err-child-said-no = Хүүхэд ярилцахгүй гэсэн.
rec-child-said-no = Хүүхдийн хариултыг хүндэтгэнэ. Өөр өдөр дахин асуух уу, эсвэл хуулийн үндэслэлийг бичнэ үү.
# ⚑ the reasons as second sentences
err-interview-not-agreed =
    { $why ->
        [not-asked] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хоёрын нэгээс нь асуугаагүй.
        [later] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хоёрын нэг нь «Дараа» гэсэн.
        [guardian-said-no] Ярилцлагын зөвшөөрөл бүрэн биш байна. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [implicated] Ярилцлагын зөвшөөрөл бүрэн биш байна. Эхлээд өөр хүн шийдэх ёстой.
        [too-young] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Ярилцлагын зөвшөөрөл бүрэн биш байна. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрлөө буцаасан.
        [expired] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрсөн үг өөрчлөгдсөн.
       *[other] Ярилцлагын зөвшөөрөл бүрэн биш байна.
    }
rec-interview-not-agreed =
    { $duty ->
        [may] Зөвшөөрлийн хуудсыг нээж, дахин ярилцах уу, эсвэл хуулийн үндэслэлийг бичнэ үү.
       *[none] Зөвшөөрлийн хуудсыг нээж, дахин ярилцана уу.
    }
err-recording-not-agreed =
    { $why ->
        [not-asked] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хоёрын нэгээс нь асуугаагүй.
        [later] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [implicated] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Эхлээд өөр хүн шийдэх ёстой.
        [too-young] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрлөө буцаасан.
        [expired] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрсөн үг өөрчлөгдсөн.
       *[other] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй.
    }
rec-recording-not-agreed = Камераа унтрааж тэмдэглэгээг авах, эсвэл зөвшөөрлийн хуудсанд дахин ярилцана уу.
err-compulsion-not-needed = Зөвшөөрсөн тул хуулийн үндэслэл хэрэггүй.
rec-compulsion-not-needed = Хуулийн үндэслэлийг хоосон үлдээнэ үү.
err-session-type-does-not-fit = Энэ нь { NUMBER($number) } дахь ярилцлага тул анхных биш.
rec-session-type-does-not-fit = Ярилцлагын төрлийг өөрчилнө үү.
err-session-needs-reason =
    { $why ->
        [other-interviewer] Өмнөхөөс өөр хүн ярилцах тул шалтгаан хэрэгтэй.
        [many-sessions] Хоёроос олон удаагийн ярилцлага тул шалтгаан хэрэгтэй.
        [many-with-elsewhere] Өөр газар хийснийг оруулаад хоёроос олон удаагийн ярилцлага тул шалтгаан хэрэгтэй.
        [re-interview] Дахин ярилцахад шалтгаан хэрэгтэй.
       *[other] Энэ ярилцлагад шалтгаан хэрэгтэй.
    }
rec-session-needs-reason = Шалтгааныг нь бичнэ үү.
err-tap-not-found = Энэ тэмдэглэл олдсонгүй.
rec-tap-not-found = Жагсаалтыг дахин нээнэ үү.
err-tap-already-noted = Энэ тэмдэглэл аль хэдийн нэмэгдсэн байна.
rec-tap-already-noted = Жагсаалтыг шалгана уу.
err-tap-already-undone = Энэ тэмдэглэл буцаагдсан байна.
rec-tap-already-undone = Хэрэгтэй бол эхлээд сэргээнэ үү.
err-tap-not-undone = Энэ тэмдэглэл буцаагдаагүй байна.
rec-tap-not-undone = Шууд үргэлжлүүлж болно.
err-nothing-to-undo = Буцаах тэмдэглэл алга.
rec-nothing-to-undo = Шууд үргэлжлүүлж болно.
err-nothing-to-redo = Сэргээх тэмдэглэл алга.
rec-nothing-to-redo = Хэрэгтэй бол дахин тэмдэглэнэ үү.
err-feeling-not-found = Энэ мэдрэмжийн тэмдэглэл алга.
rec-feeling-not-found = Мэдрэмжийг дахин тэмдэглэнэ үү.
err-break-not-found = Энэ завсарлага алга.
rec-break-not-found = Завсарлагыг жагсаалтаас сонгоно уу.
err-intensity-out-of-range = Хүч 0–{ NUMBER($most) } хооронд байна.
rec-intensity-out-of-range = Хүчийг дахин сонгоно уу.
