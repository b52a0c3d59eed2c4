### What the child sees (ux.md 4.8). No code, no name, no word about harm. Answers weigh the same.
### The pages' own wordings, by age, are in assets/consent; these are the fixed words around them.

assent-title = Your choice
assent-page-of = { NUMBER($n) } of { NUMBER($total) }
assent-yes = Yes
assent-no = No
assent-not-sure = Not sure
assent-not-sure-mark = ?
assent-stop = Stop
assent-next = Next
assent-page-1 = I am { $name }. I listen to children.
assent-page-2 = Shall we talk for a bit?
assent-page-3 = Is it OK if a camera records us talking?
assent-page-3-under = You can say no. Nobody will be cross with you.
assent-page-3-told = A camera records us while we talk.
assent-page-4 = If you do not know, say so.
assent-page-5 = May I tell people who help you?
assent-page-6 = You can stop whenever you want.
assent-page-7 = Do you want to ask me something?
assent-helper-doctor = a doctor
assent-helper-social-worker = a social worker
assent-helper-police = the police
assent-helper-prosecutor = the prosecutor
assent-helper-ngo = a helping organisation

## For the interviewer, before and after the child's pages
assent-choose-pages = Choose the pages
assent-age-set = Age set
assent-address-informal = Say *чи*
assent-address-formal = Say *та*
assent-begin = Show to the child
assent-pages-skipped = Pages without a translation: { NUMBER($count) }
assent-child-stopped = The child stopped
