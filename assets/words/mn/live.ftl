### The live interview (ux.md 4.9). A child who reads this screen learns nothing about itself:
### words are vague on purpose. Their full meaning is on the desk card and at wrap-up.

live-title = Ярилцлага
live-log = Ярилцлагын тэмдэглэл
live-nth = { NUMBER($n) } дахь ярилцлага
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
live-open-of-all = { NUMBER($all) }-оос { NUMBER($open) } нь нээлттэй
# Screen reader, after a tap: «Нээлттэй 15».
live-announce = { $what } { NUMBER($count) }

## Feelings, marker, item
# ⚑ vague on purpose
live-feelings = Мэдрэмж
live-marker = Тэмдэг
live-item = Зураг, зүйл
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
live-resume = Үргэлжлүүлэх
live-latest = Сүүлийн тэмдэглэл
live-undo-last = Сүүлийнхийг буцаах
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
live-interrupted = Ярилцлага тасарсан байна. Бүх тэмдэглэл байна.
live-child-stopped = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
live-clock-jumped = Компьютерын цаг өөрчлөгдсөн. Тэмдэглэл дарааллаараа байна.
note-camera-not-confirmed = Камер бичиж байгааг тэмдэглээгүй.
note-preparation-open = Бэлтгэлийн { NUMBER($count) } карт дутуу байна.

## What cannot be noted
err-interview-not-found = Ийм ярилцлага олдсонгүй.
rec-interview-not-found = Кейсийг дахин нээнэ үү.
err-interview-already-running = Энэ кейст ярилцлага үргэлжилж байна.
rec-interview-already-running = Түүнийгээ үргэлжлүүлэх, эсвэл дуусгана уу.
err-interview-already-known = Энэ ярилцлага аль хэдийн эхэлсэн.
rec-interview-already-known = Кейсээс нээнэ үү.
err-interview-has-ended = Ярилцлага дууссан.
rec-interview-has-ended = Нэгтгэл хэсэгт нэмж болно.
err-interview-was-interrupted = Ярилцлага тасарсан байна.
rec-interview-was-interrupted = Эхлээд «Үргэлжлүүлэх» дарна уу.
err-child-said-no = Хүүхэд «Үгүй» гэсэн.
rec-child-said-no = Ярилцлага эхлэхгүй. Өөр өдөр дахин асууж болно.
err-interview-not-agreed = Ярилцах зөвшөөрөл алга.
rec-interview-not-agreed = Эхлээд зөвшөөрлийн яриаг дуусгана уу.
err-compulsion-not-needed = Хүүхэд зөвшөөрсөн тул хуулийн үндэслэл хэрэггүй.
rec-compulsion-not-needed = Хуулийн үндэслэлийг хоослоно уу.
err-session-type-does-not-fit = { NUMBER($number) } дахь ярилцлагад энэ төрөл тохирохгүй.
rec-session-type-does-not-fit = Өөр төрөл сонгоно уу.
err-session-needs-reason = Энэ ярилцлагад шалтгаан хэрэгтэй.
rec-session-needs-reason = Яагаад дахин ярилцаж байгааг товч бичнэ үү.
err-tap-not-found = Ийм тэмдэглэл олдсонгүй.
rec-tap-not-found = Жагсаалтыг дахин харна уу.
err-tap-already-noted = Энэ тэмдэглэл аль хэдийн байна.
rec-tap-already-noted = Юу ч хийх шаардлагагүй.
err-tap-already-undone = Энэ тэмдэглэлийг буцаасан байна.
rec-tap-already-undone = Shift+Backspace дарж сэргээж болно.
err-tap-not-undone = Энэ тэмдэглэлийг буцаагаагүй байна.
rec-tap-not-undone = Юу ч хийх шаардлагагүй.
err-nothing-to-undo = Буцаах тэмдэглэл алга.
rec-nothing-to-undo = Шууд үргэлжлүүлнэ үү.
err-nothing-to-redo = Сэргээх тэмдэглэл алга.
rec-nothing-to-redo = Шууд үргэлжлүүлнэ үү.
err-feeling-not-found = Ийм мэдрэмж тэмдэглээгүй байна.
rec-feeling-not-found = Эхлээд «Мэдрэмж» дарна уу.
err-break-not-found = Ийм завсарлага тэмдэглээгүй байна.
rec-break-not-found = Эхлээд «Завсарлага» дарна уу.
err-intensity-out-of-range = Хүч 0–{ NUMBER($most) } байна.
rec-intensity-out-of-range = 0–{ NUMBER($most) } хооронд сонгоно уу.
