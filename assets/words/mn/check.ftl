### Checking a received bundle (ux.md 4.14).

check-title = Багц шалгах
check-choose = Багцын файл сонгох
check-checking = Шалгаж байна…
check-whole = Бүрэн, өөрчлөгдөөгүй
check-whole-no = Бүрэн биш
check-whole-not-known = Бүрэн эсэхийг үзээгүй
# $who is room, organisation and the person who prepared it.
check-signed-own = Гарын үсэг: { $who }. Энэ өрөөний өөрийн түлхүүр.
check-signed-chosen = Гарын үсэг: { $who }. Түлхүүр нь таны сонгосон жагсаалтад бий.
check-signed-room = Гарын үсэг: { $who }. Түлхүүрийг { $date }-нд { $person } тулгасан.
check-signed-roster = Гарын үсэг: { $who }. Хоёр баталгаажуулагч гарын үсэг зурсан { $version } дугаар жагсаалтад бий.
check-ended-here = { $room }: түлхүүрийг нь энд хүчингүй болгосон. { $date } хүртэл хүлээн зөвшөөрсөн.
check-ended-ended = { $room }: { $version } дугаар жагсаалтаар түлхүүрийг нь { $date } хүртэл хүлээн зөвшөөрсөн.
check-ended-taken-out = { $room }: { $date } өдрийн { $version } дугаар жагсаалтаас эхлэн хасагдсан.
check-signed-no = Хүлээн зөвшөөрөх гарын үсэг алга
check-signed-not-known = Хэн гарын үсэг зурсныг үзээгүй
check-for-you = Таны түлхүүрээр нээгдэнэ
check-for-you-no = Танд зориулаагүй
check-for-you-not-known = Хэнд зориулсныг үзээгүй
# ⚑
check-refused-logged = Нээсэнгүй. Шалгасныг журналд тэмдэглэсэн.
check-print = Тайланг хэвлэх
check-all-good = Багц бүрэн, танд зориулсан
check-sent = Илгээсэн
check-notice = Зөвшөөрөл буцаасан мэдэгдэл
check-notice-do = Буцаасан зөвшөөрөлд тулгуурласан мэдээллийг үүнээс хойш ашиглахгүй. Доорх хуудсанд юу хийхийг бичсэн. Хүлээн авснаа файлаар мэдэгдвэл илгээгч мэдэгдсэнээ нотолно.
check-notice-what = Юуг буцаасан
check-notice-from = Хэзээ, хэн хэлсэн
check-notice-concerns = Хамаарах багц
check-notice-seen = Энэ багцыг энд { $when } шалгасан.
check-notice-not-seen = Энэ багцыг энэ компьютерт шалгаж байгаагүй.
check-purpose = Зорилго
check-inside = Дотор нь
check-withheld = Үлдсэн
check-entries = { NUMBER($count) } тэмдэглэл, бүгд нотлогдсон
check-read = Унших
check-receipt-text = Гарын үсэгтэй энэ файлыг илгээгчид буцааж өгнө.
check-own-keys = Өрөөний түлхүүрээр шалгах
check-other-keys = Өөр түлхүүр сонгох

err-bundle-too-large = Файл хэт том байна (2 ГБ-аас их).
rec-bundle-too-large = Илгээгчээс лавлана уу.
err-not-an-identity = Энэ нь түлхүүрийн файл биш байна.
rec-not-an-identity = «AGE-SECRET-KEY-» гэж эхэлсэн мөртэй файл сонгоно уу.
err-not-allowed-signers = Энэ нь гарын үсэг зурагчдын жагсаалт биш байна.
rec-not-allowed-signers = Илгээгч өрөөний жагсаалтыг сонгоно уу.
err-not-a-log-key = Энэ нь журналын түлхүүр биш байна.
rec-not-a-log-key = Илгээгч өрөөний журналын түлхүүрийг (PEM) сонгоно уу.
err-usage-file = Хадгалах хавтас бэлдэж чадсангүй. Юу ч бичээгүй.
rec-usage-file = Өөр хавтас сонгоно уу.
# ⚑
check-identity = Хүлээн авагчийн түлхүүрийн файл
# ⚑
check-signers = Илгээгч өрөөний гарын үсэг зурагчдын жагсаалт
# ⚑
check-log-key = Илгээгч өрөөний журналын түлхүүр
check-compare = Бичлэгийг тулгах
check-compare-help = Энэ багцад дугаартай бичлэг бий. Гарт байгаа файлаа сонговол тоог нь бодож тулгана. Файлыг хаана ч хадгалахгүй.
check-compare-file = Бичлэгийн файл
check-compare-act = Тулгах
check-compare-same = Энэ файл { $number } дугаартай бичлэг мөн.
check-compare-other = Энэ файл багцад нэрлэсэн бичлэгүүдийн аль нь ч биш.
check-compare-other-what = Хуулсан, хөрвүүлсэн, тайрсан файл өөр тоотой болдог. Эх файлыг авна уу.

## The sender's journal beside what was seen of it before (trust.md 5.7)
check-head-first = Энэ өрөөний журналыг анх удаа харлаа. Төгсгөлийг нь тэмдэглэж авлаа.
check-head-same = Журналын төгсгөл нь өмнө харсантай яг ижил.
check-head-follows = Журнал нь өмнө харсны үргэлжлэл болохыг баталлаа.
check-head-apart = Энэ багцыг өмнө харсан журналтай холбох баталгаа дотор нь алга. Өмнөх багцуудаа шалгана уу.
check-head-restored = Өрөө журналаа энд хамгийн сүүлд харснаас хойш сэргээсэн байна. Түүний өмнөх сүүлийн бичлэгүүд тэнд дутуу байж болзошгүй: шалтгааныг нь өрөөнөөс асууна уу.
check-head-ended = Энэ багц нь өрөөний аль хэдийн дуусгасан журналын өмнөх хэсгээс гарчээ. Хуучин багц, эсвэл хэн нэгэн хэрэглэсээр байгаа хуучин хуулбар байж болно: өрөөнөөс асууна уу.
err-bundle-log-forked = Энэ өрөөний журнал өмнө харснаас өөр байна. Нээсэнгүй.
rec-bundle-log-forked = Багцыг бүү ашигла, файлыг хадгална. Ахлахдаа мэдэгдэж, илгээгчтэй утсаар холбогдоно уу.

## Receipts as files
check-receipt = Илгээгчид хүлээн авсан баримт өгөх
check-receipt-help = Багцыг бүрэн хүлээн авснаа энэ өрөөний түлхүүрээр гарын үсэг зурж бичнэ. Файлыг илгээгчид буцаана.
check-receipt-name = Хүлээн авсан хүний нэр
check-receipt-position = Албан тушаал
check-receipt-folder = Хавтас эсвэл USB
check-receipt-make = Баримт бичих
check-receipt-made = Баримтыг бичлээ. Илгээгчид буцаана уу.
check-receipt-take-title = Буцаж ирсэн баримт
check-receipt-take-help = Хүлээн авагч өрөө гарын үсэгтэй файлаа буцаасан бол энд авна. Дамжуулалтын журналын мөр хаагдана.
check-receipt-file = Баримтын файл (.itgel-receipt)
check-receipt-take = Баримт авах
check-receipt-taken = { $code }: хүлээн авсныг журналд бичлээ
check-receipt-taken-by = { $who }, { $room }
check-receipt-take-own = Энэ программгүй хүлээн авагч хүлээлгэн өгөх үеийн бичвэрт «ssh-keygen» хэрэгслээр гарын үсэг зурна: тэр бичвэр, эсвэл хажуудах «.sig» файлыг нь сонгоно.
check-receipt-taken-own = { $who }, өөрийн түлхүүрээр гарын үсэг зурсан
err-receipt-signer-unknown = Энэ хүлээн авагчийн баримтын түлхүүрийг тулгаагүй байна.
rec-receipt-signer-unknown = «Тохиргоо» хэсгийн «Хүлээн авагчид»-д оруулж, тоог нь тулгана уу.
err-receipt-malformed = Энэ бол хүлээн авсан баримт биш, эсвэл гэмтсэн байна. Авсангүй.
rec-receipt-malformed = Хүлээн авагчаас баримтыг дахин авна уу.
err-receipt-signature = Баримтын гарын үсэг таарсангүй. Авсангүй.
rec-receipt-signature = Файлыг бүү ашигла. Хүлээн авагчтай утсаар холбогдоно уу.
err-receipt-other-sender = Энэ баримт өөр өрөөний илгээсэн багцынх.
rec-receipt-other-sender = Тэр өрөөнд өгнө үү.
err-receipt-of-another-file = Ийм багц энэ өрөөнөөс гараагүй байна. Авсангүй.
rec-receipt-of-another-file = Ямар файл хүлээн авснаа хүлээн авагчаас лавлана уу.
err-receipt-twice = Энэ багцын баримтыг аль хэдийн авсан.
rec-receipt-twice = Хийх зүйл алга.
err-receipt-before-hand-over = Энэ багцыг хүлээлгэж өгснөө хараахан бичээгүй байна.
rec-receipt-before-hand-over = Эхлээд хүлээлгэж өгснөө бичээд, баримтыг дахин авна уу.
err-receipt-key-unknown = Баримтад гарын үсэг зурсан өрөөний түлхүүрийг тулгаагүй, эсвэл хүчингүй болгосон байна.
rec-receipt-key-unknown = Ахлах тэр өрөөг жагсаалтад авч, түлхүүрийг нь тулгана.
err-receipt-other-recipient = Энэ багцыг өөр хүлээн авагчид илгээсэн. Баримт таарахгүй байна.
rec-receipt-other-recipient = Хэнд хүлээлгэж өгснөө журналаас шалгана уу.
err-receipt-not-accepted = Багц шалгалтад тэнцээгүй тул баримт бичсэнгүй.
rec-receipt-not-accepted = Багцыг дахин шалгаж, юу гэж гарсныг уншина уу.
