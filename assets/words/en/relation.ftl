### Who somebody around the child is (labels of the closed list `relation`, as in the vocabulary).

relation-mother = Mother
relation-father = Father
relation-step-parent = Step-parent, partner of a parent
relation-grandparent = Grandparent
relation-sibling = Brother or sister
relation-relative = Another relative
relation-guardian = Guardian
relation-custodian = Custodian
relation-legal-representative = Legal representative
relation-appointed-representative = Representative named by the Governor
relation-caregiver = Person the child lives with
relation-school = Teacher, person of the school
relation-trainer = Trainer, horse trainer
relation-employer = Person the child works for
relation-friend = Friend, acquaintance
relation-neighbour = Neighbour
relation-other = Other
relation-not-known = Not known
