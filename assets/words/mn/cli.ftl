### The command line: what it asks, what it answers, and the sentences of the demonstration.

## Asking and answering
cli-passphrase = { $name }: нэвтрэх хэллэг
cli-new-passphrase = Ахлахын нэвтрэх хэллэг
cli-passphrase-again = Дахин бичнэ үү
cli-created = Өрөөг бүртгэв. Сэргээх хуудсууд { $folder } хавтаст байна: хэвлээд хадгалагч бүрд өгч, дараа нь хавтсыг устгана уу.
cli-recover-passphrase = { $name }: шинэ нэвтрэх хэллэг
cli-recovered = { $name } шинэ нэвтрэх хэллэгтэй боллоо. Журналд бичигдсэн. Хуудаснууд хүчинтэй хэвээр.
cli-backed-up = Нөөц хуулбар хийж, буцааж уншиж, нээж шалгав ({ $when }). Журналд бичигдсэн.
# ⚑ the suffix after a date
cli-backup-tested = { $when }-ний нөөц хуулбар нээгдэж байна: тэмдэглэл { $entries }, хавсралт { $files }, бүгд бүрэн.
cli-restored = { $when }-ний нөөц хуулбарыг сэргээж нээлээ. Нэг дугаар хоёр тэмдэглэлийг заахгүйн тулд журнал шинэ нэрээр үргэлжилнэ. Одоо шинээр нөөцөлнө үү.
cli-laid-aside = Бүртгэлийг хойш тавилаа: { $folder } хавтсанд, дотор нь юу ч өөрчлөгдөөгүй. Одоо оронд нь нөөц хуулбар сэргээж, тэр хавтсыг хадгална уу.
cli-gone-on = Бүртгэл байгаа байдлаасаа, журналын шинэ нэрээр үргэлжилнэ.
cli-person-removed = { $name } бүртгэлийг нээж чадахаа больсон. Хуучин хуулбараар ч цаашид бичихийг нээхгүй. Өмнөх хуулбар, нөөц нь түүний нууц үгээр нээгдсэн хэвээр: шинээр нөөцөлж, хуучныг түгжиж хадгална уу.
cli-rekeyed = Бүртгэл болон хэрэг бүр шинэ түлхүүртэй боллоо. Өмнөх хуулбар, нөөц нь хуучин түлхүүрээр нээгдэнэ: шинээр нөөцөлнө үү.
cli-new-sheets = Гурван шинэ хуудас { $folder } хавтсанд байна, одоо хүчинтэй. Хэвлэж, тус бүрийг хадгалах хүнд өгөөд хавтсыг устгана уу. Хуучин хуудас өмнөх хуулбар, нөөцийг нээсэн хэвээр: шинээр нөөцөлнө үү.
cli-rebuilt-same = { $entries } тэмдэглэлээс дахин бүрдүүллээ. Өмнөхтэйгөө ижил байна.
cli-rebuilt-other = { $entries } тэмдэглэлээс дахин бүрдүүллээ. Зөрүүтэй байсныг засав.
err-usage-two-sheets = Хоёр хуудас хэрэгтэй.
rec-usage-two-sheets = { $option }-г хоёр удаа бичнэ үү.
cli-verified = Бүгд таарч байна. Илгээгч: { $sender }; журналын хэмжээ: { $size }; харагдах тэмдэглэл: { $entries }; файл: { $files }.
cli-verified-notice = Энэ нь зөвшөөрөл буцаасан мэдэгдэл ({ $purpose }, { $when }). Хамаарах багц: { $files }.
cli-opened = Тайлан, файлууд { $folder } хавтаст байна.

## What stands on the command line
err-usage-secret-file = Нэвтрэх хэллэг, ПИН агуулсан файлыг уншиж чадсангүй.
rec-usage-secret-file = Эхний мөрөнд нь нэвтрэх хэллэг, ПИН бүхий файл өгнө үү.
err-usage-passphrase = Нэвтрэх хэллэг асуух терминал алга.
rec-usage-passphrase = { $file } эсвэл { $descriptor } гэж өгнө үү.
err-usage-passphrase-differs = Хоёр хэллэг ижил биш байна. Юу ч үүсгээгүй.
rec-usage-passphrase-differs = Дахин оролдоод, удаан бичнэ үү.
err-usage-secret-argument = Нууц үг, ПИН-ийг командын мөрөнд бичдэггүй: энэ компьютерын бусад программ тэндээс уншиж чадна.
rec-usage-secret-argument = Өөрийн файлд бичээд { $secret } гэж өгнө үү.
err-usage-personal-argument = Хүний тухай мэдээллийг командын мөрөнд бичдэггүй: энэ компьютерын бусад программ тэндээс уншиж чадна. Юу ч өөрчлөгдөөгүй.
rec-usage-personal-argument = Өөрийн файлд бичээд { $line } гэж, эсвэл бүх хүсэлтийг { $request } гэж өгнө үү.
err-usage-request-file = Хүсэлтийн файлыг нэг JSON объект болгон уншиж чадсангүй. Юу ч өөрчлөгдөөгүй.
rec-usage-request-file = Хүсэлтийн талбарууд бүхий файл өгнө үү; командгүй, { $list } гэж ажиллуулбал талбаруудын жагсаалт гарна.
err-usage-arguments = Командын мөрийг ойлгосонгүй. Юу ч өөрчлөгдөөгүй.
rec-usage-arguments = { $help } гэж ажиллуулж үзнэ үү.
err-usage-person = Хэн тайлж байгаа нь тодорхойгүй.
rec-usage-person = Нэрийг тайлах дэлгэц дээрхээр бичнэ үү: { $person }.
err-usage-command = Энэ бүлэгт ийм команд алга.
rec-usage-command = Жагсаалтыг харахын тулд командгүй ажиллуулна уу.
err-usage-field = Талбарыг ойлгосонгүй.
rec-usage-field = { $text } гэж, тоо, жагсаалт, тийм, үгүй утга бол { $json } гэж бичнэ үү.
err-usage-request = Талбарууд энэ командад таарахгүй. Юу ч өөрчлөгдөөгүй.
rec-usage-request = Хүсэлтийн талбар бүр нэг удаа байж, өөр талбар байх ёсгүй: { $fields }.
err-demo-out-of-step = Үзүүлэн дундаа зогслоо. Шалтгаан нь программд өөрт нь байна. Таны юунд ч хүрээгүй.
rec-demo-out-of-step = Хавтсыг устгаад, программ хийсэн хүмүүст мэдэгдэнэ үү.
err-demo-not-refused = Үзүүлэнд татгалзах ёстой үйлдэл хийгдлээ. Шалтгаан нь программд өөрт нь байна. Таны юунд ч хүрээгүй.
rec-demo-not-refused = Хавтсыг устгаад, программ хийсэн хүмүүст мэдэгдэнэ үү.
err-doctor-found = Шалгахад таарахгүй зүйл илэрлээ.
rec-doctor-found = Хавтсыг хэвээр нь үлдээж, ахлахдаа хэлнэ үү.

## The check of the whole store, one line each
cli-doctor-well = зүгээр
cli-doctor-cipher = Шифрлэсэн файл нээгдэв
cli-doctor-database = Өгөгдлийн сан, холбоос
cli-doctor-entries = Журналын тэмдэглэл
cli-doctor-commitments = Агуулгын баталгаа
# ⚑ *хэш мод*
cli-doctor-tree = Хэш модны зангилаа
cli-doctor-heads = Гарын үсэгтэй толгой
cli-doctor-signatures = Хүмүүсийн гарын үсэг
cli-doctor-projections = Дахин гаргаж тулгасан жагсаалт
cli-doctor-attachments = Хавсралт
cli-doctor-files = Сангийн файл
cli-doctor-process = Энэ компьютерын санах ойн хамгаалалт
cli-doctor-other = Бусад

## The demonstration: each step in a sentence
cli-demo-room = «{ $room }» өрөөг { $name } бүртгэв; буцааж уншсан сэргээх хуудас: { $keepers }.
cli-demo-person = { $name } нэмэгдэв: { $role }.
cli-demo-recipient = { $organisation } түлхүүрээ өгөв; { $name } түлхүүр тулгав: { $fingerprint }.
cli-demo-takes-over = { $name } түгжээг тайлав.
cli-demo-case = { $number }-р кейс: { $band } насны хүүхдэд { $code } хавтас нээв.
cli-demo-identity = Хүүхдийн хувийн мэдээлэл, хоёр насанд хүрэгчийг оруулав; зөөлөн тэмдэглэл: { $notes }.
cli-demo-appointment = Ярилцлагыг { $time } цагт товлов.
cli-demo-prepared = Бэлтгэл дууслаа: хэл, хэрэгцээ, тав тух, оролцох хүмүүс, өрөө.
cli-demo-elsewhere = Цагдаа өмнө нь ярилцсаныг бүртгэж, огноог нь засав.
cli-demo-implicated = Ээж хэрэгт холбогдож болзошгүй тул шийдвэр гаргахгүй: { $why }
cli-demo-decider = Шийдвэр гаргах хүн: { $who }.
cli-demo-childs-no = Хүүхэд «Үгүй» гэв: { $purpose }.
cli-demo-consent = { $count } зорилгоор зөвшөөрөл асууж, уншиж баталгаажуулан { $paper } цаасан дээр гарын үсэг зурав.
cli-demo-begins = Ярилцлага { $time } цагт эхлэв.
cli-demo-item = Хүүхэд зураг зурав; зураг 1-р зүйл болов.
cli-demo-break = Мэдрэмж тэмдэглэж, { $minutes } минут завсарлав.
cli-demo-undo = Андуурч дарсныг буцаав; журналд хэвээр үлдэнэ.
cli-demo-ends = Ярилцлага { $minutes } минутын дараа дууслаа; нээлттэй асуулт: { $all }-аас { $open }.
cli-demo-recording = Хүүхэд ямар байдалтай явсныг, бичлэгийн { $number } дугаарыг тэмдэглэв.
cli-demo-attached = Зураг, сканнердсан цаасыг хавтаст лацдаж хийв.
cli-demo-risk = Эрсдэлийг үнэлэв: { $level }.
cli-demo-referral = Хүүхдийг сэтгэл зүйчид холбов; эргэж асуух өдөр: { $day }.
cli-demo-signed = { $name } гарын үсэг зурж хаав.
cli-demo-amended = Гарын үсэгтэй тоог { $old } байсныг { $new } болгож засварлав; { $name } мөн гарын үсэг зурав.
cli-demo-order = { $number } дугаартай шийдвэрийг оруулав; { $name } хамт гарын үсэг зурав.
cli-demo-stays = { $organisation }: юу ч явахгүй. { $why }
cli-demo-purpose = Эрүүгийн хэрэг, үзүүлэн
cli-demo-sealed = { $file } багцыг лацдав, хүлээн авагч: { $organisation }; хэсэг { $parts }, { $bytes } байт, буцааж уншив.
cli-demo-handed-over = { $name } хүлээж авав.
cli-demo-withdrawn = Хүүхэд зөвшөөрлөө буцаав; энд үлдэх багц: { $stays }.
cli-demo-not-handed-over = Явж болохгүй: { $why }
cli-demo-cancelled = Багцыг хүчингүй болгож, файлыг устгав.
cli-demo-public-keys = Өрөөний нийтийн түлхүүрүүдийг бичив.
cli-demo-doctor = Санг бүхэлд нь шалгав; тэмдэглэл: { $count }. Бүгд зүгээр.
cli-demo-done = Дууслаа. Кейс: { $cases }; багц: { $bundles }; бүгд { $folder } хавтаст байна.
cli-demo-verify = Эхний багцыг шалгах:
