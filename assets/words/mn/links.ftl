### Files of other children that belong together with one (domain.md 7.1).

links-title = Холбоотой кейс
links-none = Ах, эгч, дүү, эсвэл нэг зүйлд хамаарах хүүхдийн кейсийг энд кодоор нь холбоно.
links-stay = Холбоос энэ өрөөнд үлдэнэ, ямар ч багцад орохгүй.
links-add = Кейс холбох
links-join = Холбох
links-code = Нөгөө кейсийн код
links-code-help = Үг, дөрвөн тоо. Жишээ: Хус 4127. Нэр бичихгүй.
links-kind = Юугаар холбоотой вэ?
links-hidden = Таны нээх эрхгүй кейс. Кейс хариуцсан ажилтнаас асууна уу.
links-by = { $kind } · { $person }, { $when }
links-struck = Хассан: { $reason } ({ $person }, { $when })
links-struck-hidden = Хассан ({ $person }, { $when })
links-strike = Хасах
links-strike-title = { $code } кейстэй холбосныг хасах уу?
links-strike-because = Яагаад хамаарахгүй вэ?
err-link-to-itself = Энэ бол яг энэ кейс.
rec-link-to-itself = Нөгөө кейсийн кодыг бичнэ үү.
err-link-already-there = Хоёр кейсийг аль хэдийн холбосон байна.
rec-link-already-there = Юугаар холбоотойг өөрчлөх бол холбоосыг хасаад, шинээр холбоно уу.
err-link-not-there = Хоёр кейсийг холбоогүй байна.
rec-link-not-there = Хуудсыг дахин нээнэ үү.
err-link-code-not-found = Таны нээх эрхтэй, ийм кодтой кейс алга.
rec-link-code-not-found = Үг, дөрвөн тоог шалгах, эсвэл кейс хариуцсан ажилтнаас асууна уу.
