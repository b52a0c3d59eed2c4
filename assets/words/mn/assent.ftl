### What the child sees (ux.md 4.8). No code, no name, no word about harm. Answers weigh the same.
### The pages' own wordings, by age, are in assets/consent; these are the fixed words around them.

assent-title = Чиний хүсэл
assent-page-of = { NUMBER($total) }-аас { NUMBER($n) } дахь
# ⚑ child's ear: is *Үгүй* the natural answer to «…болох уу?» (vs *Болохгүй*)
assent-yes = Болно
assent-no = Үгүй
assent-not-sure = Мэдэхгүй байна
assent-not-sure-mark = ?
# ⚑ child's ear
assent-stop = Зогсъё
assent-next = Цааш
# ⚑ child's ear; $name is the interviewer's
assent-page-1 = Би { $name }. Би хүүхдүүдийг сонсдог.
# ⚑ child's ear
assent-page-2 = Надтай жаахан ярилцах уу?
# ⚑ child's ear
assent-page-3 = Бид ярьж байхдаа камераар бичиж болох уу?
# ⚑ child's ear
assent-page-3-under = Үгүй гэж болно. Хэн ч чамд уурлахгүй.
# ⚑ child's ear; used where the law requires recording
assent-page-3-told = Бид ярьж байхад камер бичнэ.
# ⚑ child's ear
assent-page-4 = Мэдэхгүй бол «мэдэхгүй» гээрэй.
# ⚑ child's ear
assent-page-5 = Чамд туслах хүмүүст хэлж болох уу?
# ⚑ child's ear
assent-page-6 = Чи хүссэн үедээ зогсоож болно.
# ⚑ child's ear
assent-page-7 = Асуух зүйл байна уу?
assent-helper-doctor = эмч
assent-helper-social-worker = нийгмийн ажилтан
assent-helper-police = цагдаа
assent-helper-prosecutor = прокурор
assent-helper-ngo = тусламжийн байгууллага

## For the interviewer, before and after the child's pages
assent-choose-pages = Хуудсаа сонгоно уу
assent-age-set = Насны багц
# ⚑ 13 to 17 years: the interviewer chooses *чи* or *та*
assent-address-informal = «Чи» гэж хэлнэ
assent-address-formal = «Та» гэж хэлнэ
assent-begin = Хүүхдэд харуулах
assent-pages-skipped = Орчуулгагүй хуудас: { NUMBER($count) }
assent-child-stopped = Хүүхэд зогсоосон
