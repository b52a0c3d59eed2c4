### Хоёр төрсөн өдрийн аль нь зөвийг хүн шийднэ (ux.md 4.5).

birth-two = Төрсөн өдөр хоёр өөр байна
birth-two-dates = бичсэн нь: { $entered }; регистрийн дугаараар: { $registration }
birth-unsettled = Регистрийн дугаарт өөр төрсөн өдөр байна. Хувийн мэдээллийг хараад аль нь зөвийг сонгоно уу.
birth-settle = Аль нь зөв бэ?
birth-settle-again = Дахин шийдэх
birth-settle-source = Үүнийг юунаас мэдсэн бэ?
birth-settle-keep = Хадгалах
birth-settle-help = Одооноос насыг үүгээр тооцно. Нөгөө өдөр нь мөн харагдсан хэвээр үлдэнэ.
birth-settled-now = Зөв нь: { $holds }. { $source }
birth-settled = Зөв нь: { $holds }. { $source }, { $person }, { $when }
err-birth-nothing-to-settle = Хоёр төрсөн өдөр зөрөөгүй байна.
rec-birth-nothing-to-settle = Сонгох зүйл алга.

birth-holds-entered = Бичсэн өдөр
birth-holds-registration = Регистрийн дугаар дахь өдөр
birth-source-birth-certificate = Төрсний гэрчилгээ үзсэн
birth-source-registration-number = Регистрийн дугаарыг тулгасан
birth-source-other-document = Өөр баримт үзсэн
birth-source-guardian-said = Асран хамгаалагч хэлсэн
birth-source-child-said = Хүүхэд хэлсэн
birth-source-estimate = Ойролцоо тооцоо
