### Checking a received bundle (ux.md 4.14).

check-title = Багц шалгах
check-choose = Багцын файл сонгох
check-drop = Файлаа энд чирж оруулж болно
check-checking = Шалгаж байна…
check-whole = Бүрэн, өөрчлөгдөөгүй
check-signed-by = Гарын үсэг: { $who }, түлхүүрийг { $date }-нд тулгасан
check-for-you = Таны түлхүүрээр нээгдэнэ
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
