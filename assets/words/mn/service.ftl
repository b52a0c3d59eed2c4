### Services a child is referred to.
service-type-health = Эмчийн үзлэг
service-type-forensic-medical = Шүүх эмнэлгийн үзлэг
service-type-psychologist = Сэтгэл зүйч
service-type-shelter = Хамгаалах байр
service-type-child-protection = Хүүхэд хамгаалал
service-type-legal-aid = Хууль зүйн туслалцаа
service-type-school = Сургууль
service-type-social-worker = Нийгмийн ажилтан
service-type-family-support = Гэр бүлийн дэмжлэг
service-type-documents = Бичиг баримт
service-type-livelihood = Амьжиргааны дэмжлэг
service-type-reintegration = Гэр бүл, сургууль, хамт олондоо эргэн орох
service-type-ngo = ТББ
service-type-other = Бусад
