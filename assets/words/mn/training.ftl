### Training mode (ux.md 4.18).

training-title = Сургалтын горим
training-band = Сургалт. Жинхэнэ хүүхэд биш.
training-begin = Дадлага эхлүүлэх
training-result = Дадлагын дүн
training-script = Хүүхдийн яриа
training-your-log = Таны тэмдэглэл
training-reset = 12 кейсийг анхны байдалд оруулах
training-leave = Сургалтаас гарах
err-training-bundle = Энэ бол сургалтын багц.
rec-training-bundle = Сургалтын горимд нээнэ үү.
err-real-bundle-in-training = Энэ бол жинхэнэ багц.
rec-real-bundle-in-training = Сургалтын горимоос гараад нээнэ үү.
