### What happened (err-<code>) and what to do (rec-<code>). Short, calm; says what is safe; never blames (ux.md sections 3 and 6).
### Sentences that belong to one screen stand in that screen's file.

## Who and where
err-not-in-your-role = Энэ хэсэг таны үүрэгт хамаарахгүй.
rec-not-in-your-role = Ахлахаасаа асууна уу.
err-no-session = Түгжээтэй байна.
rec-no-session = Түгжээг тайлаад үргэлжлүүлнэ үү.
err-store-read-only = Бүртгэл зөвхөн уншихаар нээгдсэн.
rec-store-read-only = Ахлахаасаа асууна уу.
err-pin-wrong = ПИН таарсангүй.
rec-pin-wrong = { NUMBER($left) } удаа дахин оролдож болно.
err-pin-locked = ПИН таван удаа таарсангүй.
rec-pin-locked = Нууц үгээ бичиж үргэлжлүүлнэ үү.
err-pin-not-set = ПИН тавиагүй байна.
rec-pin-not-set = Тохиргоо хэсэгт ПИН-ээ тавина уу.
err-not-your-case = Энэ кейсийг өөр ярилцлага хийгч хариуцаж байна.
rec-not-your-case = Ахлахаасаа асууна уу.
err-not-found = Ийм зүйл олдсонгүй.
rec-not-found = Хуудсаа дахин нээнэ үү.

## Writing and reading
err-disk-full = Диск дүүрсэн байна. Хадгалсан бүхэн бүрэн.
rec-disk-full = Зай гаргаад дахин оролдоно уу.
err-disk-read-only = Энэ диск рүү бичих боломжгүй. Хадгалсан бүхэн бүрэн.
rec-disk-read-only = Дискний түгжээг шалгаад дахин оролдоно уу.
err-disk-trouble = Диск хариу өгсөнгүй. Хадгалсан бүхэн бүрэн.
rec-disk-trouble = Дискний холболтыг шалгаад дахин оролдоно уу.
err-disk-unsure = Диск үүнийг батласангүй. Хадгалагдсан эсэх нь дараа тайлахад л мэдэгдэнэ. Өмнө хадгалсан бүхэн бүрэн.
rec-disk-unsure = Дискээ шалгаад, эндээ дахин оролдоно уу. Түгжсэн бол хадгалагдсан эсэхийг нь эхлээд харна уу.
err-done-unread = Хийгдсэн, харин диск дараа нь харуулах зүйлийг уншуулсангүй. Хадгалсан бүхэн бүрэн.
rec-done-unread = Дахин бүү хийгээрэй. Дискээ шалгаад, түгжиж тайлаад харна уу.
err-database-trouble = Бүртгэл хариу өгсөнгүй. Хадгалсан бүхэн бүрэн.
rec-database-trouble = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-file-unreadable = Файлыг уншиж чадсангүй.
rec-file-unreadable = Диск холбоотой эсэхийг шалгаад дахин сонгоно уу.
err-file-empty = Файл хоосон байна.
rec-file-empty = Өөр файл сонгоно уу.
err-file-vanished = Уншиж байх үед файл алга болсон.
rec-file-vanished = Диск, картаа дахин холбоод файлаа дахин сонгоно уу. Юу ч тэмдэглэгдээгүй.
err-file-changed = Уншиж байх үед файл өөрчлөгдсөн.
rec-file-changed = Бичиж дууссаны дараа дахин тооцуулна уу. Юу ч тэмдэглэгдээгүй.
err-folder-not-writable = Энэ хавтас руу бичих боломжгүй.
rec-folder-not-writable = Өөр хавтас сонгоно уу.
err-folder-missing = Ийм хавтас олдсонгүй.
rec-folder-missing = Диск холбогдсон эсэхийг шалгаад дахин сонгоно уу.
err-folder-not-empty = Энэ хавтас хоосон биш байна. Юуг ч дарж бичээгүй.
rec-folder-not-empty = Шинэ, эсвэл хоосон хавтас сонгоно уу.
err-unknown-command = Энэ үйлдлийг программ танихгүй байна.
rec-unknown-command = Программаа дахин нээнэ үү.
err-request-malformed = Хүсэлтийг ойлгосонгүй. Юу ч өөрчлөгдөөгүй.
rec-request-malformed = Хуудсаа дахин нээгээд оролдоно уу.
err-view-unwritable = Хуудсыг харуулж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-view-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-worker-gone = Програмын ажлын хэсэг зогссон байна. Хадгалсан бүхэн бүрэн.
rec-worker-gone = Програмыг хаагаад дахин нээнэ үү. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bridge-trouble = Програмын хэсгүүд хоорондоо холбогдсонгүй. Хадгалсан бүхэн бүрэн.
rec-bridge-trouble = Дахин оролдоно уу. Болохгүй бол програмыг хаагаад дахин нээнэ үү.
err-without-sentence = Энэ үйлдлийг хийж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-without-sentence = Дахин оролдоно уу. Давтагдвал ахлахад мэдэгдэнэ үү.
err-cancelled = Зогсоосон.
rec-cancelled = Юу ч өөрчлөгдөөгүй.
err-nothing-changed = Өөрчлөгдсөн зүйл алга.
rec-nothing-changed = Өөрчлөх зүйл байвал засаад дахин оролдоно уу.
err-clock-unreadable = Компьютерын цаг уншигдахгүй байна.
rec-clock-unreadable = Компьютерын цагийг тохируулна уу.

## Fields
err-text-empty = Хоосон байна.
rec-text-empty = Энд бичнэ үү.
err-not-chosen = Энд сонгоогүй байна.
rec-not-chosen = Аль нэгийг нь сонгоно уу.
err-text-too-long = { NUMBER($over) } тэмдэгт илүү байна.
rec-text-too-long = Товчилно уу. Дээд тал нь { NUMBER($most) } тэмдэгт.
err-text-too-short = Хэт товч байна.
rec-text-too-short = { NUMBER($least) }-аас доошгүй тэмдэгт бичнэ үү.
err-text-no-emoji = Энд үсэг, тоо, зураасаас өөр тэмдэгт байна.
rec-text-no-emoji = Энд үсэг, тоо, зураас бичнэ үү.
err-date-impossible = Ийм өдөр алга: { $date }.
rec-date-impossible = Шалгаад дахин бичнэ үү. Жишээ: 2025.11.21.
err-date-not-digits = Өдрийг тоогоор бичнэ.
rec-date-not-digits = Жишээ: 2025.11.21.
err-date-incomplete = Өдөр бүрэн биш байна.
rec-date-incomplete = Он, сар, өдрийг бичнэ үү. Мэдэгдэхгүй бол «Мэдэгдэхгүй» сонгоно уу.
err-date-year-short = Он дөрвөн оронтой.
rec-date-year-short = Жишээ: 2025.
err-date-out-of-range = Өдөр { $min }–{ $max } хооронд байна.
rec-date-out-of-range = Өдрөө шалгана уу.
err-time-malformed = Ийм цаг алга, эсвэл бүрэн бичигдээгүй байна.
rec-time-malformed = Цаг, минутыг бичнэ үү. Жишээ: 10:30, эсвэл өдөртэй нь 2026.11.21 10:30.
err-number-malformed = Энд зөвхөн тоо бичнэ.
rec-number-malformed = Тоогоор дахин бичнэ үү.

## Files
err-recordings-not-kept = Дуу, дүрс бичлэгийг энд хадгалдаггүй.
rec-recordings-not-kept = Бичлэгийн дугаарыг бичнэ үү.
err-media-type-not-kept = Энэ төрлийн файлыг энд хадгалдаггүй.
rec-media-type-not-kept = PDF, JPG, PNG файл, 20 МБ хүртэл.
err-file-too-large = Файл хэт том байна.
rec-file-too-large = PDF, JPG, PNG файл, 20 МБ хүртэл.
err-file-is-empty = Файл хоосон байна.
rec-file-is-empty = Өөр файл сонгоно уу.
err-attachment-known = Энэ файл нэмэгдсэн байна.
rec-attachment-known = Жагсаалтыг шалгана уу.
err-attachment-known-in-interview = Ижил файл энд аль хэдийн байна.
rec-attachment-known-in-interview = Өөр файл сонгоно уу.
err-digest-malformed = Файлын шалгах тоо бүрэн биш байна.
rec-digest-malformed = Файлыг дахин нэмнэ үү.
