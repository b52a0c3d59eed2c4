### Preparation: six cards, any order, nothing blocks the interview (ux.md 4.6).

preparation-title = Бэлтгэл
preparation-done = Бэлэн
preparation-open = Дутуу
preparation-mark-done = Бэлэн гэж тэмдэглэх
preparation-mark-open = Дахин нээх
preparation-print = Бэлтгэлийн хуудас хэвлэх
preparation-changed = Хэвлэснээс хойш өөрчлөгдсөн: { $what }
preparation-not-asked = Асуугаагүй
preparation-card-1 = Хэл
preparation-card-2 = Тусгай хэрэгцээ
preparation-card-3 = Хүүхдийн хүсэл
preparation-card-4 = Хэн ирэх
preparation-card-5 = Өрөө
preparation-card-6 = Хүүхдээс асуух

## Plan
preparation-aim = Зорилго
preparation-break-signal = Завсарлах дохио
preparation-break-signal-hand = Гараа өргөнө
preparation-break-signal-card = Карт харуулна
preparation-break-signal-word = Үг хэлнэ
preparation-target-minutes = Төлөвлөсөн хугацаа

## 1 Language
preparation-language = Ярилцах хэл
preparation-language-mn = Монгол
preparation-language-kk = Казах
preparation-language-tyv = Тува
preparation-language-sign = Дохионы хэл
preparation-language-ru = Орос
preparation-language-en = Англи
preparation-language-other = Бусад
preparation-interpreter-needed = Орчуулагч хэрэгтэй юу?
preparation-interpreter-name = Орчуулагчийн нэр
preparation-interpreter-agency = Байгууллага
preparation-interpreter-oath = Тангаргийн гарын үсэг зурсан
preparation-interpreter-seat = Хаана суух
preparation-interpreter-knows-family = Орчуулагч гэр бүлийг таних уу?
note-interpreter-knows-family = Өөр орчуулагч олох нь дээр.

## 2 Access
preparation-needs = Юунд тусламж хэрэгтэй вэ?
preparation-need-hearing = Сонсох
preparation-need-sight = Харах
preparation-need-speech = Ярих
preparation-need-movement = Хөдлөх
preparation-need-learning = Суралцах
preparation-need-attention = Анхаарал төвлөрүүлэх
preparation-need-autism = Аутизм
preparation-need-long-illness = Удаан хугацааны өвчин
preparation-need-none-known = Мэдэгдэж байгаа зүйлгүй
preparation-what-helps = Юу тус болдог вэ?

## 3 Preferences
preparation-interviewer-gender = Хэнтэй ярихыг хүсэх вэ?
preparation-gender-any = Хамаагүй
preparation-gender-female = Эмэгтэй
preparation-gender-male = Эрэгтэй
preparation-door = Хаалга
preparation-door-open = Онгорхой
preparation-door-ajar = Бага зэрэг онгорхой
preparation-door-closed = Хаалттай
preparation-seat = Хаана суух
preparation-comfort = Тайвшруулах зүйл
preparation-comfort-other = Өөр юу тайвшруулдаг
preparation-comfort-soft-toy = Зөөлөн тоглоом
preparation-comfort-blanket = Хөнжил
preparation-comfort-drawing = Зурах юм
preparation-comfort-squeeze-ball = Базах бөмбөг
preparation-comfort-warm-drink = Халуун ундаа
preparation-comfort-snack = Зууш
preparation-comfort-somebody-near = Ойр хүн нь гадаа хүлээж байх
preparation-food = Хоол, харшил
preparation-likes = Юуны тухай ярих дуртай
preparation-avoid = Чөлөөтэй ярихаас өмнө хөндөхгүй сэдэв
preparation-words = Гэр бүл, биеийн эрхтнийг хүүхэд юу гэж нэрлэдэг

## 4 Who attends
preparation-attendee-add = Хүн нэмэх
preparation-attendee-role = Үүрэг
preparation-attendee-initials = Нэрийн эхний үсгүүд, эсвэл үүрэг
preparation-attendee-place = Хаана байх
preparation-attendee-implicated = Хэрэгт холбогдож болзошгүй юу?
preparation-attendee-child-told = Хүүхдэд хэлсэн
note-many-in-room = Өрөөнд { NUMBER($count) } хүн байна. Хүүхдэд цөөхөн хүн дээр.
# ⚑ whether "was there" may be said so plainly
note-implicated-was-there = Хэрэгт холбогдож болзошгүй хүн байсан гэж тэмдэглэсэн. Баталгаажуулахдаа шалтгааныг бичнэ.
note-implicated-not-known = Холбогдсон эсэх нь тодорхойгүй хүн өрөөнд байна.
note-attendee-perhaps-implicated = Хүүхдийн эргэн тойрны хүмүүсийн дунд хэрэгт холбогдож болзошгүй, эсвэл холбогдох эсэх нь мэдэгдэхгүй хүн бий. Тэр хүн ирэхгүйг нягтална уу.
err-implicated-in-room = Хэрэгт холбогдож болзошгүй хүн хүүхэдтэй нэг өрөөнд байж болохгүй.
rec-implicated-in-room = Өөр байр, эсвэл өөр хүн сонгоно уу.
err-implicated-watches = Хэрэгт холбогдож болзошгүй хүн хүүхдийг шилний цаанаас харж, сонсож болохгүй.
rec-implicated-watches = Хүлээлгийн өрөөнд байлгах, эсвэл өөр хүн сонгоно уу.
err-attendee-implicated-in-file = Кейст эх, эсвэл эцэг нь хэрэгт холбогдож болзошгүй, эсвэл мэдэгдэхгүй гэж тэмдэглэсэн. Харин энд «үгүй» гэжээ.
rec-attendee-implicated-in-file = Аль нэгийг нь засна уу. Өөр хүн ирэх бол түүнийг эхлээд хүүхдийн эргэн тойрны хүмүүст бүртгэнэ үү.
# ⚑ "support person" in the words of a child interview room
err-implicated-supports = Хэрэгт холбогдож болзошгүй хүн хүүхдийг дэмжих хүн байж болохгүй.
rec-implicated-supports = Хүүхэдтэй ярилцаж, өөр хүн олно уу.
err-implicated-interprets = Хэрэгт холбогдож болзошгүй хүн орчуулж болохгүй.
rec-implicated-interprets = Өөр орчуулагч олно уу.
err-nobody-with-child = Өрөөнд ярилцагч алга.
rec-nobody-with-child = Хүүхэдтэй хамт байсан ярилцагчийг бичнэ үү.
err-too-many-attendees = Жагсаалтад { NUMBER($most) }-аас олон хүн байна.
rec-too-many-attendees = Илүү мөрийг хасна уу.
err-attendee-without-initials = { NUMBER($row) }-р мөрөнд нэрийн эхний үсэг, эсвэл үүрэг алга.
rec-attendee-without-initials = Эхний үсэг, эсвэл үүргийг бичнэ үү.
err-child-not-told-of-person = { NUMBER($row) }-р мөрний хүний тухай хүүхдэд хэлээгүй байна.
rec-child-not-told-of-person = Хүүхдэд хэлээд тэмдэглэнэ үү, эсвэл тэр хүн гарна.
err-attendee-left-before-coming = { NUMBER($row) }-р мөрөнд гарсан цаг ирсэн цагаас өмнө байна.
rec-attendee-left-before-coming = Цагийг засна уу.
err-attendee-outside-interview = { NUMBER($row) }-р мөрний цаг ярилцлагаас хойш байна.
rec-attendee-outside-interview = Цагийг засна уу.

## 5 Room
preparation-camera = Камер асаалттай, шалгасан
preparation-recording-number = Бичлэгийн дугаар
preparation-sound = Дуу
preparation-temperature = Өрөөний дулаан
preparation-toys = Тоглоом
preparation-tissues = Салфетка
preparation-water = Ус
preparation-clock-hidden = Цагийг далдалсан
preparation-sign-in-use = «Өрөө завгүй» самбар
preparation-phone-silent = Утас дуугүй
preparation-room-all = Бүгдийг шалгасан

err-card-unknown = Ийм бэлтгэлийн карт алга.
rec-card-unknown = Зургаан картын нэгийг сонгоно уу.
err-card-field-unknown = Энэ картад ийм талбар алга.
rec-card-field-unknown = Картыг дахин нээнэ үү.
err-choice-unknown = Энэ сонголт жагсаалтад алга.
rec-choice-unknown = Жагсаалтаас сонгоно уу.
err-none-known-excludes = «Мэдэгдэж буй зүйл алга» бусадтай хамт байж болохгүй.
rec-none-known-excludes = Аль нэгийг нь үлдээнэ үү.
err-minutes-out-of-range = Үргэлжлэх хугацаа { NUMBER($least) }–{ NUMBER($most) } минут байна.
rec-minutes-out-of-range = Хугацааг засна уу.
err-card-field-withheld = Мэдээллийг мэддэг хүн энд бичсэн тул танд харагдахгүй байна.
rec-card-field-withheld = Нэмж хэлэх зүйлээ тэр хүнээр эсвэл ахлахаар бичүүлнэ үү.

err-card-empty = Энэ картад юу ч бичээгүй байна.
rec-card-empty = Мэдэж байгаагаа бичнэ үү. Мэдэхгүй бол тийм хариулт бий.

err-room-not-checked = Өрөөний { NUMBER($open) } зүйлийг шалгаагүй байна.
rec-room-not-checked = Бүгдийг нэг нэгээр нь шалгана уу.

preparation-plan = Төлөвлөгөө
# ⚑ the whole sentence
preparation-ask-child = Хүүхдээс юу асуухаа зөвшөөрлийн хуудсанд тэмдэглэнэ. Бүх зүйлийг асууж эсвэл хэлсний дараа энэ карт бэлэн болно.
err-nobody-planned = Хэн ирэхийг бичээгүй байна.
rec-nobody-planned = Ядаж ярилцлага хийгчийг нэмнэ үү.
preparation-target-help = Энэ насанд ихэвчлэн { NUMBER($minutes) } минут.
preparation-printed-at = Хэвлэсэн: { $when }
