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
preparation-attendee-came = Ирсэн цаг
preparation-attendee-left = Явсан цаг
note-many-in-room = Хүүхэдтэй нэг өрөөнд { NUMBER($count) } хүн байна. Цөөн байх нь дээр.
note-implicated-not-known = Хэрэгт холбогдож болзошгүй эсэх нь мэдэгдэхгүй байна. Баталж хаахад дахин асууна.
err-implicated-in-room = Хэрэгт холбогдож болзошгүй хүн хүүхэдтэй нэг өрөөнд байж болохгүй.
rec-implicated-in-room = Өөр хүн сонгох, эсвэл өөр газар сонгоно уу.
err-implicated-interprets = Хэрэгт холбогдож болзошгүй хүн орчуулж болохгүй.
rec-implicated-interprets = Өөр орчуулагч олно уу.
err-nobody-with-child = Хүүхэдтэй хамт өрөөнд байх хүн алга.
rec-nobody-with-child = Ярилцлага хийгчийг өрөөнд байхаар тэмдэглэнэ үү.
err-too-many-attendees = Хэт олон хүн байна.
rec-too-many-attendees = { NUMBER($most) } хүртэл хүн тэмдэглэнэ.
err-attendee-without-initials = Эхний үсэг, үүрэг бичээгүй байна.
rec-attendee-without-initials = Нэрийн эхний үсгийг бичнэ үү. Бүтэн нэр хэрэггүй.
err-child-not-told-of-person = Энэ хүний тухай хүүхдэд хэлээгүй байна.
rec-child-not-told-of-person = Хүүхдэд хэлээд тэмдэглэнэ үү.
err-attendee-left-before-coming = Явсан цаг ирснээсээ өмнө байна.
rec-attendee-left-before-coming = Хоёр цагийг шалгана уу.
err-attendee-outside-interview = Энэ цаг ярилцлагын хугацаанаас гадуур байна.
rec-attendee-outside-interview = Ярилцлагын эхэлсэн, дууссан цагийн хооронд бичнэ үү.

## 5 Room
preparation-camera = Камер асаалттай, шалгасан
preparation-recording-number = Бичлэгийн дугаар
preparation-recording-number-help = Камерын дэлгэц дээрхтэй ижил
preparation-sound = Дуу
preparation-temperature = Өрөөний дулаан
preparation-toys = Тоглоом
preparation-tissues = Салфетка
preparation-water = Ус
preparation-clock-hidden = Цагийг далдалсан
preparation-sign-in-use = «Өрөө завгүй» самбар
preparation-phone-silent = Утас дуугүй
preparation-room-all = Бүгдийг шалгасан

err-card-unknown = Ийм карт алга.
rec-card-unknown = Бэлтгэлийн хуудсыг дахин нээнэ үү.
err-card-field-unknown = Энэ картад ийм талбар алга.
rec-card-field-unknown = Бэлтгэлийн хуудсыг дахин нээнэ үү.
err-choice-unknown = Сонголтуудад байхгүй хариулт байна.
rec-choice-unknown = Жагсаалтаас сонгоно уу.
err-none-known-excludes = «Мэдэгдэж байгаа зүйлгүй»-г бусадтай хамт сонгосон байна.
rec-none-known-excludes = Аль нэгийг нь хасна уу.
err-minutes-out-of-range = Хугацаа { NUMBER($least) }–{ NUMBER($most) } минут байна.
rec-minutes-out-of-range = { NUMBER($least) }–{ NUMBER($most) } хооронд бичнэ үү.
err-room-not-checked = Өрөөний { NUMBER($open) } зүйлийг шалгаагүй байна.
rec-room-not-checked = Бүгдийг нэг нэгээр нь шалгана уу.
