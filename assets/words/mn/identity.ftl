### Хувийн мэдээлэл: хэсэг хэсгээр нь өөрчлөх (ux.md 4.5).

identity-change = Хувийн мэдээллийг засах
identity-change-why = Яагаад харж, засах вэ?
identity-only-changes = Засаагүй хэсэг хэвээр үлдэнэ. Зөвхөн засаж бичсэн зүйл шинэ тэмдэглэл болно.
identity-hidden-now = Харах хугацаа дууслаа. Засаагүй хэсэг нуугдсан, бичсэн хэвээр үлдэнэ.
identity-stays = { $part }: бичсэн хэвээр үлдэнэ

identity-part-clan = Ургийн овог
identity-part-patronymic = Эцэг, эхийн нэр
identity-part-given = Нэр
identity-part-registration = Регистр
identity-part-birth = Төрсөн өдөр
identity-part-phone = Холбоо барих утас
identity-part-phone-use = Залгахад аюулгүй эсэх
identity-part-place = Аймаг, хот, дүүрэг
identity-part-address = Хаяг
