### What the child sees (ux.md 4.8). No code, no name, no word about harm. Answers weigh the same.
### The pages' own wordings, by age, are in assets/consent; these are the fixed words around them.

assent-title = Чиний хүсэл
assent-page-of = { NUMBER($total) }-аас { NUMBER($n) } дахь
assent-answers = Хариулт
# ⚑ child's ear: is *Үгүй* the natural answer to «…болох уу?» (vs *Болохгүй*)
assent-yes = Болно
# ⚑ child's ear: the yes to a question that does not end with «…болох уу?»; *Тэгье*, *За*?
assent-yes-plain = Тийм
assent-no = Үгүй
assent-not-sure = Мэдэхгүй байна
# ⚑ child's ear; shown after the child touched *Мэдэхгүй байна*
assent-ask-me = Надаас асууж болно.
# ⚑ child's ear
assent-stop = Зогсъё
assent-next = Цааш

## For the interviewer, before and after the child's pages
assent-own-screen = Хүүхдийн өөрийн дэлгэц
assent-own-screen-about = Зураг, цөөн үг, адил жинтэй хариулт дэлгэцийг дүүргэнэ. Та чангаар уншина, хүүхэд өөрөө хүрнэ. Ямар ч замаар гарсан чимээгүй дэлгэц гарч ирнэ. Та ПИН-ээрээ буцаж орно.
assent-choose-pages = Хуудсаа сонгоно уу
assent-age-set = Үгсийн нас
assent-set-4-7 = 4–7 нас
assent-set-8-12 = 8–12 нас
assent-set-13-17 = 13–17 нас
assent-address = Хүүхдэд хандах үг
# ⚑ 13 to 17 years: the interviewer chooses *чи* or *та*
assent-address-informal = «Чи» гэж хэлнэ
assent-address-formal = «Та» гэж хэлнэ
assent-language = Үгсийн хэл
assent-called = Хүүхэд таныг хэн гэж дуудах вэ
assent-begin = Хүүхдэд харуулах
assent-go-on = Зогссон газраас үргэлжлүүлэх
assent-always = үргэлж харуулна
assent-asks = асууна
assent-tells = хэлнэ
assent-count = { NUMBER($n) } сэдэв. { NUMBER($least) }–{ NUMBER($most) } сэдэв багтана.
assent-no-words = энэ хэл дээр үг алга, алгасна
assent-pages-skipped = Энэ хэл дээр үг байхгүй тул алгассан: { $pages }
assent-child-stopped = Хүүхэд зогсоосон
assent-stopped-at = «{ $page }» дээр, { $time }. Хариулаагүй зүйл асуугаагүй хэвээр үлдэнэ. Зогсоход шалтгаан хэрэггүй.
assent-all-seen = Бүх хуудсыг харуулсан, эсвэл хариулт авсан.
assent-read-instead = Чангаар уншиж, хариултыг тэмдэглэх
assent-unsaved = Хүүхдийн сүүлийн хүрэлтийг бичиж чадсангүй.
assent-unsaved-todo = Дискний сул зайг шалгана уу. Доороос аль хариулт дутууг хараад, хүүхдээс дахин асууна уу.

## Topics of a showing
assent-topic-who = Би хэн бэ
assent-topic-talk = Ярилцах уу
assent-topic-recording = Камер
assent-topic-not-known = «Мэдэхгүй» гэж хэлэх
assent-topic-sharing = Хэнд хэлж болох
assent-topic-stop = Зогсоох
assent-topic-questions = Хүүхдийн асуулт

## Pages; also in the report
assent-page-who = Би хэн бэ
assent-page-talk = Ярилцах уу
assent-page-recording = Камераар бичиж болох уу
assent-page-recording-told = Камер бичнэ
assent-page-not-known = «Мэдэхгүй» гэж хэлэх
assent-page-doctor = Эмчид хэлэх
assent-page-social-worker = Нийгмийн ажилтанд хэлэх
assent-page-ngo = Туслах байгууллагад хэлэх
assent-page-police = Цагдаад хэлэх
assent-page-prosecutor = Прокурорт хэлэх
assent-page-statistics = Нэргүй тоолох
assent-page-stop = Зогсоож болно
assent-page-questions = Хүүхдийн асуулт

## What came of a page; the rest is in the vocabulary
assent-touch-open = Харуулаагүй

## Sentences
err-child-screen-open = Хүүхдийн дэлгэц нээлттэй байна.
rec-child-screen-open = Эхлээд ПИН-ээрээ буцаж орно уу.
err-page-unknown = Энэ программд ийм хуудас алга.
rec-page-unknown = Ярианы хуудсыг дахин нээж, хуудсаа сонгоно уу.
err-too-few-pages = Хүүхэд юуны тухай болохыг мэдэхэд сэдэв цөөн байна.
rec-too-few-pages = Дор хаяж { NUMBER($least) } сэдэв сонгоно уу.
err-too-many-pages = Хүүхэд дагахад сэдэв олон байна.
rec-too-many-pages = { NUMBER($most) } хүртэл сэдэв сонгоно уу.
err-no-words-in-language = Энэ хэл дээр үгтэй хуудас алга.
rec-no-words-in-language = Өөр хэл сонгох, эсвэл орчуулагчтай ярилцаж, хариултыг тэмдэглэнэ үү.
err-page-not-chosen = Энэ хуудсыг хүүхдийн дэлгэцэд сонгоогүй байна.
rec-page-not-chosen = ПИН-ээрээ буцаж орж, хуудсаа дахин сонгоно уу.
err-page-only-tells = Энэ хуудас асуухгүй, хэлнэ.
rec-page-only-tells = Хүүхдэд тайлбарлаад дараагийн хуудас руу орно уу.
err-page-asks = Энэ хуудас асууж байна, хүүхэд хариулаагүй байна.
rec-page-asks = Хүүхдийн хариултыг хүлээх, эсвэл зогсооно уу.
err-child-pages-open = Сонгосон { NUMBER($open) } хуудсыг харуулаагүй байна.
rec-child-pages-open = Тэднийг харуулах, эсвэл хуудсаа цөөлнө үү.
