### Training mode (ux.md 4.18). Nothing here may sound like an examination: no score, no ranking (P11).

training-title = Сургалтын горим
training-band = Сургалт. Жинхэнэ хүүхэд биш.
# The window's title, so that a window in the background is known too.
training-window = Итгэл · Сургалт

## The door
training-door = Сургалтын горимд дасгал хийх
training-door-locks = Өрөөний бүртгэл түгжигдэнэ. Хийсэн бүхэн хадгалагдсан.
training-door-text = Зохиомол 12 кейстэй, тусдаа бүртгэл. Өрөөний бүртгэлд хүрэхгүй.
training-making = Зохиомол 12 кейсийг бэлтгэж байна
training-making-text = Нэг минут хүрэхгүй хугацаа шаардана. Өрөөний бүртгэл түгжээтэй.
training-who = Ямар үүргээр дасгал хийх вэ?
training-who-text = Нэр, кейс бүгд зохиомол.
training-not-secret = Сургалтад нууц зүйл байхгүй тул нууц үгийг бөглөчихсөн.
# ⚑ *өөрөө бөглөгдөнө*
training-fills = Нууц үг, ПИН өөрөө бөглөгдөнө. ПИН: { $pin }
training-leave = Сургалтаас гарах
training-change-role = Үүргээ солих

## The page
training-scripts = Ярилцлагын дасгал
training-scripts-text = Зохиомол хүүхдийн яриа бичгээр гарна. Та сонсож байгаа юм шиг товшоод үзээрэй. Товшиж сурахад зориулсан тул хүнд яриа байхгүй.
training-age = { NUMBER($age) } нас
training-length = { NUMBER($minutes) } орчим минут, { NUMBER($acts) } тэмдэглэл
# ⚑ *дасгал*, *дадлага* or *сургуулилт* for practising
training-begin = Дасгал эхлүүлэх
training-interviewer-only = Ярилцлагыг ярилцлага хийгчийн үүргээр дасгалжуулна. Үүргээ сольж болно.
training-practised = Хийсэн дасгал
training-practised-none = Дасгал хийгээгүй байна. Дээрээс нэгийг сонгоорой.
training-go-on = Үргэлжлүүлэх
training-other = Бусад ажил
training-other-text = 12 кейс өөр өөр шатанд байна: шинээр нээсэн, бэлтгэж байгаа, зөвшөөрөл ярилцах, нэгтгэх, баталж хаах, багц бэлтгэх.
training-reset = 12 кейсийг анхны байдалд оруулах
training-reset-text = Сургалтад хийсэн бүхэн арилна. Өрөөний бүртгэлд хамаагүй.

## Beside the live screen
training-script = Дасгалын яриа
training-child = Хүүхэд
training-you = Та
training-now = Тэмдэглэх
training-now-nothing = Сонсоно
training-moment = { NUMBER($n) } / { NUMBER($all) }
training-script-waits = Эхлүүлэхэд яриа эндээс гарна.

## The result
training-result = Дасгалын дүн
training-result-text = Оноо, байр гэж байхгүй. Юуг хэзээ тэмдэглэснээ бичлэгтэй тулгаж үзэх гэж байна.
training-result-rule = { NUMBER($seconds) } секундэд багтвал цагтаа, { NUMBER($late) } секундэд багтвал хожуу.
training-asked = Яриагаар
training-entered = Таны тэмдэглэл
training-act = Тэмдэглэл
training-became = Юу болсон
training-became-found = Цагтаа
training-became-late = Хожуу
training-became-missing = Тэмдэглээгүй
training-became-extra = Яриагаар байхгүй
training-later-by = { NUMBER($seconds) } секундийн дараа
training-taken-back = Буцаасан: { NUMBER($n) }
training-result-open = Дүнг харах
training-again = Дахин дасгал хийх
training-act-response = Хийсэн зүйл (ус, өөр сэдэв)
training-act-end = Дуусгах
training-log-title = { $code } · { $title }

## What is refused
err-not-in-training = Энэ нь зөвхөн сургалтын горимд байдаг.
rec-not-in-training = Цэсээс сургалтын горимд орно уу.
err-training-passphrase-stays = Сургалтад нууц үг, ПИН бүгдэд адил, ил байдаг тул солигдохгүй.
rec-training-passphrase-stays = Өөрийнхөө нууц үгийг сургалтаас гараад, тохиргоонд солино уу.
err-store-is-training = Энэ хавтаст сургалтын бүртгэл байна. Жинхэнэ хүүхдийн бүртгэл биш.
rec-store-is-training = Нээсэнгүй. Ахлахад мэдэгдэнэ үү.
err-store-is-real = Энэ хавтаст жинхэнэ бүртгэл байна. Түүгээр дасгал хийхгүй.
rec-store-is-real = Нээсэнгүй. Сургалтаас гараад, ахлахад мэдэгдэнэ үү.
err-code-of-training = Энэ код чулууны нэртэй, сургалтынх байна.
rec-code-of-training = Сургалтын горимд хайна уу.
err-code-not-of-training = Энэ код жинхэнэ кейсийнх байж болно. Сургалтад байхгүй.
rec-code-not-of-training = Сургалтаас гараад хайна уу.
err-script-unknown = Энэ ярилцлагад дасгалын яриа сонгоогүй байна.
rec-script-unknown = Сургалтын хуудаснаас яриа сонгож эхлүүлнэ үү.
err-training-stopped = Зогсоосон. Сургалтын өрөө бэлэн болоогүй.
rec-training-stopped = Өрөө түгжээтэй, доторх нь өөрчлөгдөөгүй. Түгжээг тайлах, эсвэл сургалт руу дахин орно уу.
