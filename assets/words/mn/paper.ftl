### Sheets of paper: A4, code only, page x of y (ux.md 4.6, 4.7, 4.13, 4.15).

paper-preview = Хэвлэх хуудас
paper-not-filled = Асуугаагүй, тэмдэглээгүй: { $names }
paper-count =
    { $count ->
        [one] { NUMBER($count) } хуудас
       *[other] { NUMBER($count) } хуудас
    }
paper-language = Хуудасны хэл
paper-both = Хоёулаа
paper-laying = Хуудсанд байрлуулж байна…
paper-page = Хуудас { NUMBER($n) } / { NUMBER($total) }
paper-printed = Хэвлэсэн { $when }, { $person }
paper-latest-code = Сүүлийн код { $code }
paper-too-long = Нэг хэсэг хуудсанд багтсангүй. Тэр хуудас уртсах боловч юу ч хасагдахгүй.
paper-name-position = Нэр, албан тушаал
paper-signature = Гарын үсэг
paper-date = Огноо
paper-code-only = Энэ хуудсанд зөвхөн код бичнэ, хүүхдийн нэрийг бичихгүй.

## Consent
paper-consent-title = Зөвшөөрлийн бүртгэл
paper-consent-version = Хувилбар
paper-consent-decider = Хүүхдийн өмнөөс шийдсэн хүн
paper-consent-how = Хэрхэн ярилцсан
paper-consent-witness = Гэрч
paper-consent-language = Ярилцсан хэл
paper-consent-proof = Үзүүлсэн бичиг баримт
paper-consent-confirmed = Уншиж өгч, баталсан
paper-consent-not-confirmed = Хараахан батлаагүй
paper-consent-valid-until = Хүчинтэй хугацаа
paper-consent-child-cannot = Хүүхэд хариулж чадаагүй шалтгаан
# ⚑ said of an answer: explained back in own words
paper-consent-own-words = өөрийн үгээр буцааж тайлбарласан
paper-consent-withdrawn = Дараа нь буцаасан
paper-consent-withdrawn-none = Юу ч буцаагаагүй
paper-consent-withdrawn-line = { $when }, { $who }: { $what }
paper-consent-signed-on-paper = Цаасан дээр зурсан, дугаар { $number }
paper-consent-signed-by-hand = Дэлгэц дээр гараар зурсан
paper-consent-any-time = Зөвшөөрлөө хэзээ ч, үгээр хэлээд буцааж болно. Шалтгаан асуухгүй, хэн ч уурлахгүй.

## Withdrawal notice
# ⚑ official name of such a notice
paper-notice-title = Зөвшөөрөл буцаасан тухай мэдэгдэл
paper-notice-to = Хэнд
paper-notice-what = Буцаасан зүйл
paper-notice-said = Хэзээ хэлсэн
paper-notice-text = Доорх зорилгоор өгсөн зөвшөөрлийг буцаасан. Буцаасан нь хэлсэн цагаас хүчинтэй.
paper-notice-has = Танай байгууллагад өмнө нь очсон зүйл
paper-notice-received-by = Хүлээн авсан
paper-notice-do = Одоо хийх зүйл
paper-notice-do-1 = Зөвхөн энэ зөвшөөрөлд тулгуурласан мэдээллийг үүнээс хойш ашиглахгүй, хэнд ч дамжуулахгүй байна уу.
# ⚑ the duty to destroy is for a lawyer to confirm
paper-notice-do-2 = Хуулиар хадгалах үүрэггүй бол багцыг бүх хуулбартай нь устгана уу.
# ⚑ the duty to keep apart is for a lawyer to confirm
paper-notice-do-3 = Хуулиар хадгалах үүрэгтэй бол аль хуулийн ямар заалт болохыг доор бичиж, тусад нь түгжээтэй хадгална уу.
paper-notice-do-4 = Доорх хариуг бөглөж, гарын үсэг зураад мэдэгдэл өгсөн өрөөнд буцаана уу.
paper-notice-order = Зарим хэсгийг хуулийн шаардлагаар, эсвэл амь насанд аюултай байсан тул өгсөн. Тэр хэсэг зөвшөөрөлд тулгуурлаагүй тул энэ мэдэгдэлд хамаарахгүй.
paper-notice-no-why = Шалтгааныг хүүхдээс ч, асран хамгаалагчаас ч асуухгүй байна уу.
paper-notice-reply = Хүлээн авагчийн хариу
paper-notice-destroyed = Устгасан өдөр
paper-notice-kept = Хадгалсан бол хууль, заалт
paper-notice-passed-on = Өмнө нь өөр хэнд дамжуулсан
paper-notice-waiting =
    { $count ->
        [one] { NUMBER($count) } мэдэгдэл өгөх хэрэгтэй.
       *[other] { NUMBER($count) } мэдэгдэл өгөх хэрэгтэй.
    }

## Record, journal, set-up
paper-record-title = Ярилцлагын бүртгэл
paper-record-unsigned = Гарын үсэг зураагүй байна
paper-journal-entry = Тэмдэглэл
paper-journal-when = Хэзээ
paper-journal-what = Юу
paper-journal-filtered = Шүүсэн: { $what }
paper-setup-title = Өрөөний бэлтгэл
