### Where a child was taken (labels of the closed list `movement`, as in the vocabulary).

movement-none = Үгүй
movement-within-country = Улс дотор
movement-across-border = Хилийн чанадад
movement-not-known = Мэдэгдэхгүй
