### Today (ux.md 4.3).

today-title = Өнөөдөр
today-next-in = Дараагийн ярилцлага, { NUMBER($minutes) } минутын дараа
today-next-now = Дараагийн ярилцлага, одоо
today-next-late = Дараагийн ярилцлагын цаг болсон
today-nth-interview = { NUMBER($n) }-р ярилцлага
today-preparation = Бэлтгэл: { NUMBER($done) } / { NUMBER($total) }
today-continue-preparing = Бэлтгэлээ үргэлжлүүлэх
today-point-language = { $language }, орчуулагчгүй
today-point-interpreted = { $language }, орчуулагчтай
today-point-attending =
    { $n ->
        [0] Өөр хүн ирэхгүй
       *[other] { NUMBER($n) } хүн ирнэ
    }
today-open-case = Кейс нээх
today-begin = Ярилцлага эхлүүлэх
today-schedule = Өнөөдрийн хуваарь
today-lasted = { NUMBER($minutes) } минут үргэлжилсэн
today-state-next = Дараагийнх
today-state-preparing = Бэлтгэж байна
today-state-running = Явагдаж байна
today-state-wrap-up = Нэгтгэх
today-state-sign-off = Баталж хаах
today-state-signed = Баталсан
today-empty = Өнөөдөр ярилцлага алга.
today-empty-action = Шинэ кейс нээх үү, эсвэл хуваарь нэмэх үү?
today-first-day = Эхлэх гурван алхам
today-first-day-others = Эхлэх хоёр алхам
today-first-day-1 = Сургалтын горимд нэг ярилцлага дадлагажина.
today-first-day-2 = Ажилтнуудаа нэмнэ.
today-first-day-3 = Эхний кейсээ нээнэ.
today-care = Хүнд яриа сонссон бол түр амсхийгээрэй.
today-care-pause = Хоёр ярилцлагын хооронд 30 минутын завсар үлдээсэн.

## Waiting for you: each a sentence with one destination (words key waiting-<code>)
today-waiting = Танаас хүлээж байна
today-waiting-none = Танаас хүлээх зүйл алга.
today-waiting-more = Өөр { NUMBER($n) } зүйл байна
waiting-sign-off = Баталж хаах. Өнөөдөр дуусгавал зүгээр.
waiting-sign-off-late = Баталж хаагаагүй удсан байна.
waiting-wrap-up = Нэгтгэлээ дуусгах
waiting-unsigned-day = Ярилцлагаас хойш нэг хоног өнгөрсөн. Баталж хаана уу.
waiting-left-running = Дуусгалгүй үлдээсэн ярилцлага байна. Сүүлийн тэмдэглэлээр нь дуусгана уу.
waiting-unsigned-long = Гурван хоног гарын үсэг зураагүй. Ярилцагчаас лавлах, эсвэл байгаагаар нь лацдана.
waiting-aftercare = Хүүхэд ямар байгааг лавлах өдөр болсон
waiting-referral = Холбон зуучлал: хариу өгсөн эсэхийг лавлах
waiting-referral-overdue = Холбон зуучлал: лавлах өдөр өнгөрсөн
waiting-decision-overdue = Багийн хурлын шийдвэрийн хугацаа өнгөрсөн
waiting-case-handed-over = Танд шилжүүлсэн кейс
waiting-consent-withdrawn = Зөвшөөрөл: нэг зорилгоо буцаасан
waiting-consent-expired = Зөвшөөрлийн хугацаа дууссан. Дахин ярилцана.
waiting-bundle-unfinished = Багц бичих ажил тасарсан: зөөврийн санах ойг шалгана уу
waiting-hand-over = { $who }: лацадсан багцыг хүлээлгэж өгөх
waiting-bundle-stays = { $who }: лацадсан багц гарч болохгүй болсон. Хүчингүй болгоно уу.
waiting-notice = Зөвшөөрөл буцаасныг хүлээн авагчид мэдэгдэх
waiting-danger = Аюулын талаар хэнд хэлснээ бичих
waiting-danger-tonight = Шөнөдөө аюулгүй байх газаргүй, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-danger-self-harm = Өөрийгөө гэмтээх тухай ярьсан, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-danger-noted = Шууд аюул тулгарсан, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-order-untold = Хуулийн шаардлагын тухай хүүхдэд хараахан хэлээгүй
waiting-talk-again = Хамгаалагч «Үгүй», хүүхэд «Тийм» гэсэн. Дахин ярилцана.
waiting-amend-exported = { $who }: тэмдэглэлд нэмэлт тайлбар орсон. Шинэ багц илгээнэ үү.
waiting-meeting-next = Хамтарсан багийн хурал: { $date }
waiting-meeting-past = Хамтарсан багийн хурал { $date }-нд товлогдсон байсан. Хурлыг тэмдэглэнэ үү.
waiting-backup = Нөөц хуулбар хийх
waiting-key-ends = Хүлээн авагчийн түлхүүрийн хугацаа дуусах гэж байна
# ⚑ the words for a wording that comes into force
waiting-wording-comes = Зөвшөөрлийн шинэ үг хүчин төгөлдөр болох өдөр: { $date }. Ярилцлага хийдэг хүмүүст хэлээрэй.
waiting-wording-draft = Шинэ үгийн ноорог хараахан ашиглаж эхлээгүй байна
waiting-roster = Таван өрөөний жагсаалтыг авах
waiting-backup-without-files = Бүртгэлд файл дутуу байна. Өмнөх хуулбараас хайна уу.
waiting-backup-without-recovery = Сэргээх файл алга эсвэл өөрчлөгдсөн. Өмнөх хуулбараас хайна уу.
waiting-backup-without-slot = Нэвтрэх файл алга эсвэл өөрчлөгдсөн. Хэн нэвтэрч чадахгүй байна?
waiting-backup-without-key = Битүүмжилсэн түлхүүр сүүлийнх биш. Одоо нөөцөлнө үү.
waiting-restore-test = Нөөцөөс сэргээж үзэх сарын шалгалт

## This room
today-room = Энэ өрөө
today-last-backup = Сүүлийн нөөц хуулбар
today-backup-old = Нөөц хуулбар { NUMBER($days) } хоногийн өмнөх. USB залгаад «Одоо хуулах» дарна уу.
today-backup-now = Одоо хуулах
# ⚑ *гинж* for a hash chain
today-chain = Бүртгэлийн гинж
today-chain-whole = Бүрэн
today-chain-mismatch = Зөрүүтэй
today-space = Сул зай
today-clock = Компьютерын цаг
today-clock-right = Зөв
today-clock-changed = Өөрчлөгдсөн
today-clock-behind = Журналаас хоцорсон
today-clock-wrong = Цаг буруу байсан…
today-clock-wrong-question = Цаг өнөөг хүртэл буруу байсан уу?
today-clock-wrong-text = Журналд { $date } өдрийн тэмдэглэл бий, харин компьютерын цаг { $today } гэж байна. Эхлээд цаг одоо зөв эсэхийг нягтална уу. Дараа нь зөвхөн шинэ тэмдэглэлийг тооцох тул багц дахин гарах боломжтой болно. Таны шалтгаан журналд үлдэнэ.
today-clock-wrong-confirm = Тийм, буруу байсан

## Interrupted interview
today-interrupted = { $began }-т эхэлсэн ярилцлага { $stopped }-д тасарсан. Бүх тэмдэглэл байна.
today-interrupted-continue = Үргэлжлүүлэх
today-interrupted-finish = Дуусгаж, нэгтгэх

## New appointment
today-new-appointment = Хуваарь нэмэх
today-appointment-code = Кейс
today-appointment-date = Өдөр
today-appointment-time = Цаг
today-appointment-room = Өрөө
today-appointment-interviewer = Ярилцлага хийгч
today-appointment-minutes = Үргэлжлэх хугацаа
today-appointment-cancel = Хуваариас хасах
today-appointment-no-case = Нээлттэй кейс алга. Эхлээд нэгийг нээнэ үү.
today-appointment-noted = Харлаа
note-little-time-between = Хоёр ярилцлагын хооронд { $minutes } минут үлдээхийг зөвлөж байна.
err-room-is-taken = Өрөө { $from }–{ $until }-д завгүй.
rec-room-is-taken = Өөр цаг сонгоно уу.
err-appointment-in-past = Энэ цаг өнгөрсөн байна.
rec-appointment-in-past = Одооноос хойших цаг сонгоно уу.
err-appointment-not-found = Энэ цаг захиалга олдсонгүй.
rec-appointment-not-found = Хуваарийг дахин нээж шалгана уу.
err-appointment-cancelled = Энэ цаг цуцлагдсан байна.
rec-appointment-cancelled = Шинэ цаг товлоно уу.
