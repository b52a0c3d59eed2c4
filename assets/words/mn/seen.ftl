### Whether a sign was seen (labels of the closed list `seen`, as in the vocabulary).

# ⚑ of a sign: was seen, was not seen
seen-seen = Ажиглагдсан
seen-not-seen = Ажиглагдаагүй
seen-not-known = Мэдэгдэхгүй
