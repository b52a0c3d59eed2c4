### A life is in danger: the least goes without consent, for days, with two signatures, and the child is told.
# ⚑ *амь насанд аюултай* for vital interest; also for a lawyer
vital-title = Амь насанд аюултай үед
vital-text = Аюулаас хамгаалахад хэрэгтэй зүйл зөвшөөрөлгүйгээр явж болно: тусалж чадах хүнд, дээд тал нь { NUMBER($days) } хоног, ахлахын гарын үсэгтэй. Дараа нь хүүхдэд хэлнэ.
vital-state = Амь насанд аюултай
vital-dialog = Амь насанд аюултай байна
vital-first = Эхлээд тохирсон төлөвлөгөөний дагуу залгана уу. Энд зөвхөн бичиг баримт явах боломж нээнэ. Хүүхэд, хамгаалагчийн хэлсэн нь хэвээр үлдэнэ.
vital-danger = Ямар аюул
vital-kind = Хэн туслах вэ?
vital-office = Аль байгууллага
vital-office-any = Аль ч байгууллага
vital-parts = Аюулаас хамгаалахад юу хэрэгтэй вэ?
vital-parts-help = Зөвхөн хэрэгтэйг нь сонгоно уу. Ярилцлагад хэлсэн зүйл ингэж хэзээ ч явахгүй.
vital-until = Хэдийг хүртэл
vital-until-help = Хамгийн сүүлд { $date }. Хоосон бол тэр өдөр хүртэл.
vital-sign = Хамт гарын үсэг зурах
vital-open = { $date } хүртэл нээлттэй
vital-past = { $date } хүртэл нээлттэй байсан
# ⚑ that the danger has passed
vital-over = Аюул арилсан
vital-over-title = Аюул арилсан уу?
vital-over-text = Үүнээс хойш энэ аюулын улмаас юу ч явахгүй. Лацадсан ч хүлээлгэж өгөөгүй багц үлдэнэ. Буцаах боломжгүй.
vital-was-over = Аюул арилсан: { $date }
vital-tell-title = Юу явсныг хүүхдэд хэлсэн
waiting-vital-untold = Аюулын улмаас юу явсныг хүүхдэд хараахан хэлээгүй

err-vital-recipient = Ийм хүлээн авагч аюулаас хамгаалж чадахгүй.
rec-vital-recipient = Яг одоо туслах хүнийг сонгоно уу. Энэ хүлээн авагчид хуулийн шаардлага хэрэгтэй.
err-vital-parts-missing = Юу хэрэгтэйг сонгоогүй байна.
rec-vital-parts-missing = Аюулаас хамгаалахад хэрэгтэйг л сонгоно уу.
err-vital-parts = Аюул энэ хэсгийг нээхгүй.
rec-vital-parts = Эрсдэл, хэрэгцээ, эсвэл хүүхдийн хэн болохыг сонгоно уу. Бусдад хуулийн шаардлага хэрэгтэй.
err-vital-days = Өдөр өнөөдрөөс өмнө, эсвэл хэт хойно байна.
rec-vital-days = Өнөөдөр, эсвэл { NUMBER($days) } хоногийн доторх өдрийг сонгоно уу.
err-danger-is-over = Аюул арилсан гэж аль хэдийн бичигдсэн.
rec-danger-is-over = Дахин аюул тулгарвал шинээр бичнэ үү.
err-recipient-of-another-kind = Энэ байгууллага өөр төрлийнх.
rec-recipient-of-another-kind = Энэ төрлийн байгууллага, эсвэл аль ч байгууллагыг сонгоно уу.
