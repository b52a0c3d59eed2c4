### Who somebody around the child is (labels of the closed list `relation`, as in the vocabulary).

relation-mother = Ээж
relation-father = Аав
# ⚑ also the partner of a parent who is not married
relation-step-parent = Хойд эцэг, эх, эцэг эхийн хань
relation-grandparent = Өвөө, эмээ
relation-sibling = Ах, эгч, дүү
relation-relative = Бусад төрөл садан
relation-guardian = Асран хамгаалагч
relation-custodian = Харгалзан дэмжигч
relation-legal-representative = Хууль ёсны төлөөлөгч
relation-appointed-representative = Засаг даргын томилсон төлөөлөгч
# ⚑ whoever looks after the child without being its guardian in law
relation-caregiver = Хамт амьдарч, харж хандаг хүн
relation-school = Багш, сургуулийн ажилтан
# ⚑ of contortion, sport, race horses
relation-trainer = Дасгалжуулагч, уяач
# ⚑ neutral: whoever the child works or herds for
relation-employer = Ажил хийлгэдэг хүн
relation-friend = Найз, танил
relation-neighbour = Хөрш
relation-other = Бусад
relation-not-known = Мэдэгдэхгүй
