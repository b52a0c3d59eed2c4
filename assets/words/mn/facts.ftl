### What is alleged, signs of exploitation (domain.md 3.10, 7.1). Never on a screen that a child sees.

# ⚑ also for a lawyer: a neutral word for what is alleged, before anything is proven
facts-alleged = Мэдэгдсэн зүйл
facts-alleged-help = Зөвхөн жагсаалтаас сонгоно, тайлбар бичихгүй. Энэ өрөөнд үлдэнэ. Цагдаа, прокурорт зөвхөн хуулийн шаардлагаар очно.
facts-alleged-none = Хараахан юу ч тэмдэглээгүй.
facts-note = Тэмдэглэх
facts-change = Өөрчлөх
facts-forms = Хэлбэр
facts-exploitation = Мөлжлөгийн төрөл
facts-movement = Хүүхдийг өөр газар авч явсан уу?
facts-none-chosen = Сонгоогүй
facts-by = { $person }, { $when }
facts-earlier = Өмнө нь тэмдэглэсэн: { NUMBER($n) }
facts-keep = Хадгалах
# ⚑ signs that may point to exploitation: *шинж* alone, without *тэмдэг*
facts-signs = Мөлжлөгийг илтгэж болох шинж
facts-signs-help = Юуг лавлахыг заана, болсон гэсэн үг биш. Нийлбэр бодохгүй, тайлбар бичихгүй.
facts-sign = Шинж
facts-set-none = Хараахан үзээгүй
facts-set-counts = ажиглагдсан { NUMBER($seen) }, ажиглагдаагүй { NUMBER($not_seen) }, мэдэгдэхгүй { NUMBER($unknown) }, үзээгүй { NUMBER($open) }
facts-sign-open = Тэмдэглээгүй
facts-sign-was = Өмнө нь: { $answer }, { $person }, { $when }
facts-signs-keep = Хариултыг хадгалах

err-alleged-nothing-chosen = Юу ч сонгоогүй байна.
rec-alleged-nothing-chosen = Дор хаяж нэгийг, эсвэл «Мэдэгдэхгүй»-г сонгоно уу.
err-alleged-not-known-alone = Мэдэгдэж байгаа зүйлтэй хамт «Мэдэгдэхгүй» сонгосон байна.
rec-alleged-not-known-alone = Аль нэгийг нь үлдээнэ үү.
err-signs-unanswered = Хараахан юу ч хариулаагүй байна.
rec-signs-unanswered = Дор хаяж нэг шинжид хариулна уу.
