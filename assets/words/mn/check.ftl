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
check-purpose = Зорилго
check-inside = Дотор нь
check-withheld = Үлдсэн
check-entries = { NUMBER($count) } тэмдэглэл, бүгд нотлогдсон
check-read = Унших
check-receipt = Хүлээн авсан файл үүсгэх
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
check-compare = Бичлэгийг тулгах
check-compare-help = Энэ багцад дугаартай бичлэг бий. Гарт байгаа файлаа сонговол тоог нь бодож тулгана. Файлыг хаана ч хадгалахгүй.
check-compare-file = Бичлэгийн файл
check-compare-act = Тулгах
check-compare-same = Энэ файл { $number } дугаартай бичлэг мөн.
check-compare-other = Энэ файл багцад нэрлэсэн бичлэгүүдийн аль нь ч биш.
check-compare-other-what = Хуулсан, хөрвүүлсэн, тайрсан файл өөр тоотой болдог. Эх файлыг авна уу.
