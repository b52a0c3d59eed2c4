### The next version of what an adult or a child hears (ux.md 4.17).

wording-waits = Ашиглаж эхлээгүй
wording-drafted = Ноорог
wording-issued = Энэ өрөөний өөрийн үг, { $person }, { $date }: { $reason }
wording-editor = Дараагийн хувилбар: { $text }
wording-editor-help = Зүүн талд { NUMBER($version) }-р хувилбарын үг байгаа, тэр хэвээр үлдэнэ. Аль хуудас байх, хэнд юу очих нь үгтэй хамт өөрчлөгдөхгүй.
wording-before = { $language }, { NUMBER($version) }-р хувилбар
wording-child-pages = хүүхдийн хуудас
wording-ages = Хэнд хэлэх үг
wording-place-title = Товч нэр
wording-place-say = Хэлэх үг
wording-place-what-if-no = «Үгүй» гэвэл яах вэ
wording-place-shared = Юу очих вэ
wording-place-not-shared = Юу очихгүй вэ
# ⚑ the question by which the adult says back in own words what was understood
wording-place-teach-back = Буцааж асуух асуулт
wording-place-line-1 = Эхний мөр
wording-place-line-2 = Хоёр дахь мөр
wording-changed = Өөрчилсөн
wording-words = { NUMBER($count) } үг, дээд тал нь { NUMBER($most) }
wording-from = Ашиглаж эхлэх өдөр
wording-from-help = Маргааш, эсвэл түүнээс хойш: өнөөдрийн яриа үгээ солихгүй.
wording-why = Үгийг яагаад өөрчилж байна
wording-keep = Ноорог хадгалах
wording-kept = Ноорог: { $person }, { $date }
wording-forget = Ноорог хаях
wording-stale = Энэ ноорог эхэлснээс хойш өөр хувилбар гарсан байна. Ашиглахаасаа өмнө зүүн талын үгтэй тулгана уу.
wording-confirm = { NUMBER($version) }-р хувилбарыг { $date }-нээс ашиглах уу?
wording-confirm-text = Дараа нь хэн ч засаж чадахгүй, зөвхөн дараагийн хувилбар гаргана. Өмнөх хариулт бүр өөрийн хувилбартаа үлдэнэ.
wording-confirm-cases =
    { $cases ->
        [0] Хэнээс ч дахин асуух шаардлагагүй.
       *[other] { NUMBER($cases) } кейст өмнөх үгээр зөвшөөрсөн хүн байна: тэр өдрөөс зөвшөөрлийн талаар дахин ярилцана.
    }
wording-done = { NUMBER($version) }-р хувилбарыг { $date }-нээс ашиглана
err-wording-moved-on = Энэ хооронд өөр хувилбар гарсан байна.
rec-wording-moved-on = Бичвэрийг дахин нээж, нооргоо түүнтэй тулгана уу.
err-wording-day-not-ahead = Энэ өдөр ирээдүйнх биш байна.
rec-wording-day-not-ahead = Маргааш, эсвэл түүнээс хойших өдөр сонгоно уу. Тэгвэл өнөөдрийн яриа үгээ солихгүй.
err-wording-day-before-last = Өмнөх хувилбар { $day }-нд эхэлнэ.
rec-wording-day-before-last = Тэр өдөр, эсвэл түүнээс хойших өдөр сонгоно уу.
err-wording-name-place = Программ нөхөж чадахгүй угалзан хаалт байна.
rec-wording-name-place = Угалзан хаалтанд зөвхөн ярилцлага хийгчийн нэрийн орон байна, зүүн талын үгтэй адил. Тэр нь зөвхөн асуудаггүй, хэлдэг хуудсанд байна.
# ⚑ the sentence
err-wording-unfit-for-child = «{ $word }…» гэдэг үгийг хүүхэд өөрийнхөө тухай унших ёсгүй.
rec-wording-unfit-for-child = Өөр үгээр хэлнэ үү. Юу ч ашиглалтад ороогүй.
err-wording-too-many-words = { NUMBER($count) } үг энэ насанд олон байна.
rec-wording-too-many-words = { NUMBER($most) } хүртэл үгээр бичнэ үү.
