### A bundle that could not be written (err-bundle-<code>).

## Writing a bundle (what the export cannot do); nothing counts as sent
err-bundle-nothing-goes = Энэ хүлээн авагчид явах зүйл алга.
rec-bundle-nothing-goes = Шалтгааныг хүснэгтээс харна уу.
err-bundle-recipients = Хүлээн авагчийн жагсаалт тохирохгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-recipients = Хүлээн авагчаа дахин сонгоно уу.
err-bundle-content = Агуулга багцын хэлбэрт тохирохгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-content = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-entry-differs = Тэмдэглэл, агуулга хоёр зөрж байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-entry-differs = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-part-not-allowed = Явах ёсгүй хэсэг орох гэж байв. Юу ч гарсан гэж тооцохгүй.
rec-bundle-part-not-allowed = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-too-large-to-write = Багцад багтахгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-too-large-to-write = Хавсралтаа цөөлж, хоёр багц болгоно уу.
err-bundle-source-unreadable = Хавсралтын файлыг уншиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-source-unreadable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-source-changed = Хавсралтын файл журналд заасантай таарахгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-source-changed = Ахлахад мэдэгдэнэ үү.
err-bundle-target-exists = Ийм нэртэй файл аль хэдийн байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-target-exists = Өөр хавтас сонгоно уу.
err-bundle-medium-short = USB-д { NUMBER($missing) } МБ дутуу байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-short = Өөр USB залгах, эсвэл зай гаргана уу.
err-bundle-medium-full = USB дүүрсэн байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-full = Өөр USB залгах, эсвэл зай гаргана уу.
err-bundle-medium-read-only = Энэ USB рүү бичих боломжгүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-read-only = Түгжээг нь нээх, эсвэл өөр USB ашиглана уу.
err-bundle-medium-gone = USB салсан байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-gone = Дахин залгана уу.
err-bundle-write-failed = Бичиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-write-failed = Өөр USB ашиглана уу.
err-bundle-read-back-failed = Бичсэн файлыг эргүүлж уншиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-read-back-failed = Өөр USB ашиглана уу.
err-bundle-read-back-differs = Бичсэн файл эх хувьтайгаа таарсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-read-back-differs = Өөр USB ашиглана уу.
err-bundle-cancelled = Зогсоосон. Юу ч гарсан гэж тооцохгүй.
rec-bundle-cancelled = Хэсэгчилсэн файлыг устгасан.
