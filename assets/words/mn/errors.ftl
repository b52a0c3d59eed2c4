### What happened (err-<code>) and what to do (rec-<code>). Short, calm; says what is safe; never blames (ux.md sections 3 and 6).
### Sentences that belong to one screen stand in that screen's file.

## Who and where
err-not-in-your-role = Энэ хэсэг таны үүрэгт хамаарахгүй.
rec-not-in-your-role = Ахлахаасаа асууна уу.
err-no-session = Түгжээтэй байна.
rec-no-session = Түгжээг тайлаад үргэлжлүүлнэ үү.
err-read-only = Одоо зөвхөн уншина.
rec-read-only = Ахлахаасаа асууна уу.
err-quiet-screen = Чимээгүй дэлгэц нээлттэй байна.
rec-quiet-screen = ПИН-ээ дарж буцна уу.
err-wrong-pin = ПИН таарсангүй.
rec-wrong-pin = Дахин дарна уу. Тав таарахгүй бол нууц үг асууна.

## Writing and reading
err-disk-write-failed = Сүүлийн өөрчлөлтийг дискэнд бичиж чадсангүй. Таны бичсэн зүйл дэлгэцэд байгаа.
rec-disk-write-failed = Дискний сул зайг шалгаад «Дахин хадгалах» дарна уу.
err-disk-full = Диск дүүрсэн байна. Таны бичсэн зүйл дэлгэцэд байгаа.
rec-disk-full = Зай гаргаад «Дахин хадгалах» дарна уу.
err-file-unreadable = Файлыг уншиж чадсангүй.
rec-file-unreadable = Диск холбоотой эсэхийг шалгаад дахин сонгоно уу.
err-folder-unwritable = Энэ хавтас руу бичих боломжгүй.
rec-folder-unwritable = Өөр хавтас сонгоно уу.
err-changed-meanwhile = Энэ хооронд бүртгэл өөрчлөгдсөн.
rec-changed-meanwhile = Хуудсаа дахин нээгээд үргэлжлүүлнэ үү.
err-unexpected = Санаанд оромгүй зүйл тохиолдлоо. Хадгалсан бүхэн бүрэн.
rec-unexpected = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-unknown-command = Энэ үйлдлийг программ танихгүй байна.
rec-unknown-command = Программаа дахин нээнэ үү.
err-request-malformed = Хүсэлтийг ойлгосонгүй. Юу ч өөрчлөгдөөгүй.
rec-request-malformed = Хуудсаа дахин нээгээд оролдоно уу.
err-view-unwritable = Хуудсыг харуулж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-view-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-cancelled = Зогсоосон.
rec-cancelled = Юу ч өөрчлөгдөөгүй.
err-nothing-changed = Өөрчлөгдсөн зүйл алга.
rec-nothing-changed = Шууд үргэлжлүүлнэ үү.
err-clock-moved-back = Компьютерын цаг ухарсан байна. Тэмдэглэл дарааллаараа байна.
rec-clock-moved-back = Ахлахад мэдэгдэнэ үү.

## Fields
# $field is the label of the field.
err-field-empty = { $field } хоосон байна.
# ⚑ suffix after a label: *-г* or *-ийг*
rec-field-empty = { $field }-г бөглөнө үү.
err-text-too-long = { NUMBER($over) } тэмдэгт илүү байна.
rec-text-too-long = Товчилно уу. Дээд тал нь { NUMBER($most) } тэмдэгт.
err-text-too-short = Хэт товч байна.
rec-text-too-short = { NUMBER($least) }-аас доошгүй тэмдэгт бичнэ үү.
err-characters = Энд үсэг, тоо, зураасаас өөр тэмдэгт байна.
rec-characters = Энд үсэг, тоо, зураас бичнэ үү.
err-no-such-day = Ийм өдөр алга: { $date }.
rec-no-such-day = Шалгаад дахин бичнэ үү. Жишээ: 2025.11.21.
err-day-out-of-range = Өдөр { $min }–{ $max } хооронд байна.
rec-day-out-of-range = Өдрөө шалгана уу.
err-time-malformed = Цаг уншигдахгүй байна.
rec-time-malformed = Жишээ: 10:24.
err-number-malformed = Энд зөвхөн тоо бичнэ.
rec-number-malformed = Тоогоор дахин бичнэ үү.
err-choice-missing = Сонголт хийгээгүй байна.
rec-choice-missing = Аль нэгийг сонгоно уу.

## Files
err-recordings-not-kept = Дуу, дүрс бичлэгийг энд хадгалдаггүй.
rec-recordings-not-kept = Бичлэгийн дугаарыг бичнэ үү.
err-media-type-not-kept = Ийм төрлийн файл хадгалдаггүй.
rec-media-type-not-kept = PDF, JPG, PNG файл, 20 МБ хүртэл.
err-file-too-large = Файл { NUMBER($most_mb) } МБ-аас том байна.
rec-file-too-large = PDF, JPG, PNG файл, { NUMBER($most_mb) } МБ хүртэл.
err-file-is-empty = Файл хоосон байна.
rec-file-is-empty = Өөр файл сонгоно уу.
err-attachment-known = Энэ хавсралт аль хэдийн нэмэгдсэн.
rec-attachment-known = Юу ч хийх шаардлагагүй.
err-attachment-known-in-interview = Ижил файл энэ ярилцлагад бий.
rec-attachment-known-in-interview = Өөр файл сонгоно уу.
err-attachment-damaged = Хавсралтын файл гэмтсэн байна. Бүртгэл бүрэн.
rec-attachment-damaged = Нөөцөөс сэргээж болно. Ахлахад мэдэгдэнэ үү.
err-digest-malformed = Файлын тоо бүрэн биш байна.
rec-digest-malformed = Файлыг дахин сонгоно уу.
