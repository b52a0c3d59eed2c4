### Receipts of recipients without this program (ux.md 4.13, 4.17).

## Text to sign
receipts-own-text = Хүлээн авагч гарын үсэг зурах бичвэр
receipts-own-help = Энэ программгүй хүлээн авагч «ssh-keygen -Y sign -n { $form }» гэж гарын үсэг зурна. Буцаж ирэхэд нь «Багц шалгах» хэсэгт авна.
receipts-own-write = Бичвэрийг бичих
receipts-own-written = Бичвэр файлд бичигдлээ

## Keys with which recipients sign receipts
receipts-signing-number = Хүлээн авсан баримтад гарын үсэг зурах түлхүүр: { $groups }
receipts-signing-checked = Баримтын түлхүүрийг тулгасан: { $person }, { $date }, { $how }
receipts-signing-unchecked = Баримтын түлхүүрийг тулгаагүй
receipts-signing-enter = Баримтын түлхүүр
receipts-signing-title = { $who } баримтад гарын үсэг зурах түлхүүр
receipts-signing-text = Энэ программгүй хүлээн авагч баримтад өөрийн түлхүүрээр, «ssh-keygen» хэрэгслээр гарын үсэг зурна. Багцын түлхүүрийн адил тоог нь тулгасны дараа хүчинтэй болно.
receipts-signing-key = Нийтийн түлхүүр
receipts-signing-save = Түлхүүр оруулах
receipts-signing-compare = Баримтын түлхүүрийг тулгах
receipts-signing-compare-text = Хүлээн авагч өөрийн компьютерт гарсан зургаан бүлгийг уншина. Түлхүүртэй хамт ирсэн тоог бүү хуул.
err-signing-key-malformed = Энэ нь энд хэрэглэж болох нийтийн түлхүүр биш байна.
rec-signing-key-malformed = «ssh-ed25519» гэж эхэлсэн мөрийг бүтнээр нь оруулна уу.
err-signing-key-taken = Энэ түлхүүрээр өөр хүлээн авагч, эсвэл өөр өрөө гарын үсэг зурдаг.
rec-signing-key-taken = Хүлээн авагчаас зөвхөн өөрийнх нь түлхүүрийг авна уу.
err-signing-key-known = Энэ түлхүүр аль хэдийн бичигдсэн байна.
rec-signing-key-known = Тоог нь тулгаагүй бол тулгана уу.
err-signing-key-missing = Баримтын түлхүүр алга.
rec-signing-key-missing = Эхлээд түлхүүрийг оруулна уу.
