### The custody journal (ux.md 4.15).

# ⚑ also for a lawyer
journal-title = Хадгалалт, дамжуулалтын журнал
journal-filter = Шүүлтүүр
journal-filter-all = Бүгд
journal-filter-handed-over = Дамжуулсан
journal-filter-opened = Нээж үзсэн
journal-filter-consent = Зөвшөөрөл
journal-filter-amendments = Засвар
journal-search = Дугаар, хүнээр хайх
journal-search-help = Жишээ нь 0219, хүний нэр, кейсийн код
journal-from = Эхлэх өдөр
journal-until = Дуусах өдөр
journal-days-help = Жишээ нь 2026.11.21
journal-nothing-found = Тохирох тэмдэглэл алга.
journal-clear = Бүгдийг харуулах
journal-older = Өмнөх тэмдэглэлүүд
journal-of-case = Зөвхөн энэ кейс
journal-of-room = Өрөөний бүх тэмдэглэл
journal-today = Өнөөдөр, { $date }
journal-none = алга
journal-others = Бусад шалгалт
journal-others-good = Хэвийн
journal-limits = Энэ компьютер дээр: { $what }.
# ⚑ memory that may reach the swap space
journal-limit-memory-not-locked = түлхүүртэй санах ой дискэнд бичигдэж болзошгүй
# ⚑ core dumps and debuggers
journal-limit-dumps-not-shut-out = өөр програм санах ойг уншиж чадна
journal-state-original = Эх бүртгэл, түгжээтэй
journal-state-sealed = { $date }-нд лацадсан, хүлээлгэж өгөөгүй
journal-state-handed-over = { $date }-нд хүлээлгэж өгсөн, хүлээн авсан: { $who }
# ⚑
journal-state-cancelled = Хүчингүй болгосон, файлыг устгана
journal-printed = Хэвлэсэн { $date }, сүүлийн код { $code }
# $n is written with leading zeroes, 0219.
journal-number = № { $n }
journal-nothing-yet = Энд бүх хөдөлгөөн бичигдэнэ.
journal-only-added = Журналд нэмнэ, устгахгүй. Хэн ч, ахлах ч өөрчилж чадахгүй.
journal-chain-whole = Гинж бүрэн
journal-checked-at = Шалгасан { $time }
journal-check-again = Дахин шалгах
journal-entries = Тэмдэглэл
journal-gaps = Тасалдал
journal-signatures = Гарын үсэг
journal-signatures-all = Бүгд хүчинтэй
journal-latest-code = Сүүлийн код
journal-latest-code-help = Утсаар уншиж тулгана
journal-where = Одоо хаана байна вэ?
journal-mismatch = № { $from } ба { $until }-ийн хооронд зөрүү байна. Өмнөх { NUMBER($count) } тэмдэглэл бүрэн.
journal-who = Хэн
journal-details = Дэлгэрэнгүй
journal-linked-to = Өмнөх тэмдэглэл
journal-report-title = Журналын шалгалтын тайлан
journal-report-checked = Шалгасан: { $time }
journal-report-saved = Тайлан хадгалсан: { $file }
journal-save-report = Тайлан хадгалах
journal-print-footer = Хуудас { NUMBER($n) } / { NUMBER($total) } · сүүлийн код { $code }
journal-refused = Зөвшөөрөгдөөгүй үйлдэл

## What happened (words key act-<act with dashes>)
act-case-case-opened = Кейс нээсэн
act-case-case-closed = Кейс хаасан
act-case-case-reopened = Кейсийг дахин нээсэн
act-case-identity-recorded = Хувийн мэдээлэл бичсэн
act-case-identity-revealed = Хувийн мэдээлэл нээсэн
act-case-adult-recorded = Ойр дотны хүн бичсэн
act-case-decider-named = Хэн шийдэхийг тэмдэглэсэн
act-case-consent-answered = Зөвшөөрлийн хариулт
act-case-child-cannot-answer = Хүүхэд хариулах боломжгүй
act-case-child-pages-chosen = Хүүхдийн өөрийн дэлгэцийг нээсэн
act-case-child-page-shown = Хүүхэд хуудас харсан
act-case-child-stopped = Хүүхэд зогсоосон
act-case-consent-confirmed = Зөвшөөрөл авсан
act-case-consent-withdrawn = Зөвшөөрөл буцаасан
act-case-appointment-made = Хуваарь нэмсэн
act-case-appointment-cancelled = Хуваариас хассан
act-case-preparation-filled = Бэлтгэл бөглөсөн
act-case-preparation-marked = Бэлтгэл тэмдэглэсэн
act-case-preparation-printed = Бэлтгэлийн хуудас хэвлэсэн
act-case-attendance-recorded = Ирсэн хүн тэмдэглэсэн
act-case-elsewhere-noted = Өөр газар хийсэн ярилцлага бүртгэсэн
act-case-elsewhere-struck = Өөр газар хийсэн ярилцлагыг хассан
act-case-interview-begun = Ярилцлага эхэлсэн
act-case-tapped = Ярилцлагын тэмдэглэл
act-case-tap-undone = Тэмдэглэл буцаасан
act-case-tap-restored = Тэмдэглэл сэргээсэн
act-case-tap-corrected = Тэмдэглэл зассан
act-case-clock-jumped = Компьютерын цаг өөрчлөгдсөн
act-case-interview-resumed = Ярилцлага үргэлжилсэн
act-case-interview-ended = Ярилцлага дууссан
act-case-childs-end-recorded = Хүүхэд яаж явсныг бичсэн
act-case-recordings-noted = Бичлэгийн дугаар бичсэн
act-case-process-noted = Явцын тэмдэглэл
act-case-attachment-added = Хавсралт нэмсэн
act-case-item-described = Зүйлийг тодорхойлсон
act-case-risk-assessed = Эрсдэл үнэлсэн
act-case-referral-made = Холбон зуучилсан
act-case-referral-moved = Холбон зуучлалын төлөв
act-case-meeting-recorded = Багийн хурал бүртгэсэн
act-case-decision-moved = Хурлын шийдвэрийн төлөв
act-case-allegation-opened = Нууцалсныг урьдчилан нээсэн
act-case-aftercare-noted = Хүүхэд ямар байгааг лавласан
act-case-signed-off = Баталж хаасан
act-case-amended = Нэмэлт тайлбар
act-case-legal-order-recorded = Хуулийн шаардлага бүртгэсэн
act-case-bundle-sealed = Багц лацадсан
act-case-bundle-handed-over = Хүлээлгэж өгсөн
act-case-bundle-cancelled = Багцыг хүчингүй болгосон
act-room-room-created = Өрөөний бүртгэл үүсгэсэн
act-room-person-added = Хэрэглэгч нэмсэн
act-room-person-deactivated = Хэрэглэгчийн эрх хаасан
act-room-passphrase-changed = Нууц үг сольсон
act-room-recipient-added = Хүлээн авагч нэмсэн
act-room-recipient-key-checked = Түлхүүр тулгасан
act-room-recipient-revoked = Түлхүүрийг ашиглахаа больсон
act-room-unlocked = Түгжээ тайлсан
act-room-locked = Түгжсэн
act-room-command-refused = Зөвшөөрөгдөөгүй үйлдэл
act-room-setting-changed = Тохиргоо өөрчилсөн
act-room-room-clock-jumped = Компьютерын цаг өөрчлөгдсөн
act-room-bundle-checked = Багц шалгасан
act-room-backup-made = Нөөц хуулбар хийсэн
# ⚑
act-room-head-witnessed = Сүүлийн код өрөөнөөс гарсан

## What more a line says (journal-detail-<name>, and lists that only the journal has)
journal-detail-interview = { $value } дэх ярилцлага
journal-detail-version = v{ $value }
journal-detail-until = { $value } хүртэл
journal-detail-minutes = { $value } минут
# The first eight digits of the SHA-256.
journal-detail-digest = файл { $value }…
journal-detail-parts = { NUMBER($value) } хэсэг
journal-detail-seal = лац { $value }
journal-detail-received-by = хүлээн авсан: { $value }
journal-detail-cosigned = хамт зурсан: { $value }
journal-detail-failed-before = өмнө нь { NUMBER($value) } удаа буруу нууц үг
journal-detail-entries = { NUMBER($value) } тэмдэглэл
journal-verdict-whole = бүрэн, шалгагчид зориулсан
journal-setting-language = хэл
journal-setting-hide-names = түгжээ тайлах үеийн нэрс
journal-setting-blind-intake = ярилцлага хийгчээс нууцлах зүйл
journal-setting-plan-phones = аюултай үед залгах дугаарууд
journal-setting-auto-lock-minutes = өөрөө түгжих хугацаа
# ⚑
journal-head-place-bundle = багцад хавсаргасан
journal-head-place-public-keys = нийтийн түлхүүртэй хамт бичсэн
