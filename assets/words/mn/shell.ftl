### The frame around every screen: menu, trust line, quiet screen, locking, saving, and words that many screens share.
### ux.md sections 2 and 3.

shell-app = Итгэл

## Menu
shell-menu = Үндсэн цэс
shell-today = Өнөөдөр
shell-cases = Кейсүүд
shell-export = Багц бэлтгэх
shell-check = Багц шалгах
shell-journal = Журнал
shell-settings = Тохиргоо

## Trust line
shell-storage-state = Хадгалалтын төлөв
# $time is 24-hour clock time, 10:24:31.
shell-saved = Хадгалсан { $time }
# Shown only when it takes longer than 400 ms.
shell-saving = Хадгалж байна…
shell-store-local = Зөвхөн энэ компьютерт, түгжээтэй
shell-store-encrypted = Бүртгэл түгжээтэй
# $when is shell-today-at or a date.
shell-backup-at = Нөөц хуулбар: { $when }
shell-backup-none = Нөөц хуулбар хараахан алга
shell-today-at = өнөөдөр { $time }
shell-offline = Сүлжээгүй ажилладаг, энэ нь хэвийн
shell-offline-short = Сүлжээгүй ажилладаг

## When a write does not succeed
shell-save-trouble = Дискэнд бичиж чадсангүй
shell-save-trouble-text = Таны бичсэн зүйл дэлгэцэд байгаа. Сул зайг шалгаад дахин хадгална уу.
shell-save-again = Дахин хадгалах
# Live screen: the saved line while writing is retried.
shell-memory = Санах ойд байна, дискэнд бичиж байна…
shell-clock-changed = Компьютерын цаг өөрчлөгдсөн байна. Ахлахад мэдэгдэнэ үү.
shell-clock-behind = Компьютерын цаг журналаас хоцорч байна ({ $date }).
# Read over the phone to the supervisor; the same number is in the log.
shell-incident = Лавлах дугаар: { $number }

## Quiet screen and locking
# ⚑ is *чимээгүй дэлгэц* the natural name
shell-quiet = Чимээгүй дэлгэц
# Screen reader label of the clock on the quiet screen.
shell-quiet-clock = Цаг
shell-key-qr = Камераар уншуулах ижил түлхүүр
shell-quiet-return = Буцах бол ПИН-ээ дарна уу
shell-lock = Түгжих

## Buttons and small words
shell-next = Дараа нь
shell-back = Буцах
# Dialogs: the safe answer. Buttons are verbs, never OK and Cancel.
shell-keep = Үлдээх
shell-undo = Буцаах
shell-change = Өөрчлөх
shell-open = Нээх
shell-close = Хаах
shell-dropped = Файлыг цонх руу чирж оруулдаггүй.
shell-dropped-choose = Тухайн хуудасны товчоор сонгоно уу. Файлаас юу ч уншаагүй.
shell-add = Нэмэх
shell-remove = Хасах
shell-print = Хэвлэх
shell-show = Харуулах
shell-may-name = Энд нэр юм уу утасны дугаар бичсэн байж магадгүй. Хэрэгтэй эсэхийг нягтална уу.
shell-elapsed = { NUMBER($n) } секунд
shell-hide = Нуух
shell-choose-file = Файл сонгох
shell-choose-folder = Хавтас сонгох
shell-all = Бүгд
shell-not-known = Мэдэгдэхгүй
shell-not-asked = Асуугаагүй
shell-none = Байхгүй
shell-optional = заавал биш
shell-reason = Шалтгаан
shell-notes = Тэмдэглэл
shell-loading = Ачаалж байна
shell-done = Болсон
shell-stop = Зогсоох
shell-stopping = Зогсоож байна…
shell-try-again = Дахин оролдох
# ⚑
shell-undrawn = Энэ хуудсыг харуулж чадсангүй. Хадгалсан бүхэн хэвээрээ байгаа.
# ⚑
shell-undrawn-todo = Дахин оролдох, эсвэл «Өнөөдөр» рүү буцна уу. Дахин ийм болвол ахлахад хэлнэ үү.
shell-help = Тусламж
shell-help-here = Энэ хэсгийн тусламж
shell-switch-language = Хэл солих
# Summary at the top of a long form; the links follow.
shell-problems-above = Доорх { NUMBER($count) } зүйлийг засна уу.
shell-step-of = { NUMBER($total) } алхмын { NUMBER($step) } дахь
shell-nth-of = { NUMBER($total) }-аас { NUMBER($n) } дахь
shell-not-your-role = Энэ хэсэг таны үүрэгт хамаарахгүй. Ахлахаасаа асууна уу.

## Languages, dates and sizes
shell-language = Хэл
# A language is always named in itself.
shell-language-mn = Монгол
shell-language-en = English
shell-day-with-weekday = { $date }, { $weekday }
shell-weekday-1 = Даваа гараг
shell-weekday-2 = Мягмар гараг
shell-weekday-3 = Лхагва гараг
shell-weekday-4 = Пүрэв гараг
shell-weekday-5 = Баасан гараг
shell-weekday-6 = Бямба гараг
shell-weekday-7 = Ням гараг
shell-minutes = { NUMBER($n) } минут
shell-size-kb = { NUMBER($n) } КБ
shell-size-mb = { NUMBER($n) } МБ
shell-size-gb = { NUMBER($n) } ГБ
shell-files = { NUMBER($n) } файл
# Badge beside a passphrase field; $layout is МОН or ENG.
shell-keyboard = Гар: { $layout }
# ⚑ avoids *хурууны хээ*; six groups of five digits
shell-fingerprint = Түлхүүрийн тоо

## Steps of long work (words key step-<step>)
step-opening = Нээж байна
step-preparing = Бэлтгэж байна
step-sealing = Түгжиж байна
step-signing = Гарын үсэг зурж байна
step-writing = Бичиж байна
step-reading-back = Эргүүлж уншиж шалгаж байна
step-checking = Шалгаж байна
step-digesting = Файлын тоог бодож байна
step-counting = Тоолж байна
step-backing-up = Нөөцөлж байна
step-restoring = Сэргээж байна
step-rekeying = Бүртгэлийн түлхүүрийг шинэчилж байна
step-rebuilding = Жагсаалтыг дахин бүрдүүлж байна
step-percent = { $step }, { NUMBER($percent) }%

shell-choose = Сонгоно уу

## What was typed and not sent
shell-kept = Эхлээд бичиж байсныг тань хадгалсан байна. Илгээтэл эсвэл долоо хоног хүртэл зөвхөн танд харагдана.
shell-kept-forget = Бичсэнийг арилгах
