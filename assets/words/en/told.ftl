### Telling the child: who told, when, how, and what the child said to it (domain.md rule 24).
told-title = Telling the child
told-by = Who told (initials or role)
told-at = When
told-how = How
told-said = What the child said to it
told-referral = The child was told of this
err-told-by-missing = Who told the child is missing.
rec-told-by-missing = Write the initials or the role of who told the child.
err-told-but-not-told = The child was not told, yet it is written who told.
rec-told-but-not-told = Choose yes if the child was told; otherwise clear who told.
err-told-before-order = The time it was told lies before the order, or before the danger was stated.
rec-told-before-order = Check day and time.

told-how-spoken = In spoken words
told-how-pictures = With pictures
told-how-interpreter = Through an interpreter
told-how-phone = By telephone
told-how-written = In writing
told-said-fine = Was fine with it
told-said-not-wanted = Did not want it
told-said-asked = Asked something
told-said-nothing = Said nothing
told-said-not-noted = Not noted
