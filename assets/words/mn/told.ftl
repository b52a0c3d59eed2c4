### Telling the child: who told, when, how, and what the child said to it (domain.md rule 24).
told-title = Хүүхдэд хэлсэн нь
told-by = Хэн хэлсэн (нэрийн эхний үсэг эсвэл ажил)
told-at = Хэзээ хэлсэн
told-how = Яаж хэлсэн
told-said = Үүнд хүүхэд юу гэсэн
told-referral = Хүүхдэд энэ тухай хэлсэн
err-told-by-missing = Хүүхдэд хэн хэлсэн нь алга.
rec-told-by-missing = Хэлсэн хүний нэрийн эхний үсэг эсвэл ажлыг бичнэ үү.
err-told-but-not-told = Хүүхдэд хэлээгүй гэж тэмдэглэсэн боловч хэн хэлсэн нь бичигдсэн байна.
rec-told-but-not-told = Хэлсэн бол «Тийм» гэж сонгоно уу. Хэлээгүй бол хэн хэлснийг арилгана уу.
err-told-before-order = Хэлсэн цаг шаардлагын огноо, эсвэл аюулыг бичсэн өдрөөс өмнө байна.
rec-told-before-order = Өдөр, цагийг нягтална уу.

told-how-spoken = Ярьж хэлсэн
told-how-pictures = Зургаар тайлбарласан
told-how-interpreter = Орчуулагч, хэлмэрчээр дамжуулсан
told-how-phone = Утсаар
told-how-written = Бичгээр
# ⚑ must say that the child had nothing against it, and not that it consented
told-said-fine = Зүгээр гэсэн
told-said-not-wanted = Хүсэхгүй байна гэсэн
told-said-asked = Юм асуусан
told-said-nothing = Юу ч хэлээгүй
told-said-not-noted = Тэмдэглээгүй
