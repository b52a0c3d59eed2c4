### One case file, without naming the child (ux.md 4.5).

case-title = Case file
case-sections = Case sections
case-tab-overview = Overview
case-tab-preparation = Preparation
case-tab-consent = Consent
case-tab-interviews = Interviews
case-tab-risk = Risk and referrals
case-tab-journal = Journal
case-good-to-know = Good to know
case-aim = Aim
case-age-band = Age band
case-referred-by = Referred by
case-external-number = Their number
case-close = Close the case file
case-reopen = Reopen
case-closed = Closed, read only
case-closed-help = Nothing can be changed and nothing leaves until it is opened again.
case-closed-ask = Nothing can be changed. If it has to be opened again, ask the case officer.
case-close-why = Why is the case file closed?
case-close-help = After closing it is read only, and no bundle leaves it. It can be opened again with a reason.
case-close-aftercare = Once the case file is closed, nobody is reminded of this. How the child was can be noted first, under “Risk and referrals”.
case-reopen-why = Why is the case file opened again?
case-imported = Made in { $room }, read only

## Interviews
case-interview-nth = Interview no. { NUMBER($n) }
case-sealed = Sealed, read only
case-amend = Add an amendment
case-amendments =
    { $n ->
        [one] 1 amendment
       *[other] { NUMBER($n) } amendments
    }
case-duration = Duration
case-breaks = Breaks
case-open-prompts = Open prompts
case-open-prompts-of = { NUMBER($open) } of { NUMBER($all) }
case-attachments = Attachments
case-recording-number = Recording no.
# Screen reader: the phases with their minutes follow.
case-ribbon = Phases, { NUMBER($minutes) } minutes
case-consent-version = v{ NUMBER($version) }, { $date }
case-consent-purpose = Purpose
case-consent-child = Child
case-consent-guardian = Guardian
case-consent-ask = Ask

## Identity
case-identity = Identity
case-identity-hidden = Identity is hidden
case-identity-none = No identity is entered yet
case-identity-last = Last opened { $when } by { $person }: { $reason }
case-reveal = Give a reason and view
case-reveal-why = Why do you need to see it?
case-reveal-note = In a few words, 10 to 200 characters
case-reveal-left = Hidden again in { NUMBER($seconds) } seconds
case-identity-edit = Enter identity
case-names = Names
case-clan-name = Clan name
case-patronymic = Patronymic or matronymic
case-given-name = Given name
case-names-not-known = Name not known
case-registration = Registration number
case-birth = Birth date
case-birth-about = About { NUMBER($years) } years old
case-phone = Phone of contact
case-phone-safe = Safe to call?
case-address = Address
case-aimag = Aimag or city
case-district = Soum or district
case-street = Street, building, door

## People around the child
case-adults = People around the child
case-adult-add = Add a person
case-adult-relation = Relation to the child
case-adult-implicated = May this person be implicated?
case-adult-safe = Safe to contact?
case-do-not-contact = Do not contact
case-do-not-contact-why = The number is kept and is not shown. This person cannot decide for the child.
case-adults-none = Nobody is entered yet. Enter who looks after the child, and who must not be contacted.
case-contact-safe = Safe to contact
case-contact-unsafe = Not safe to contact
case-contact-not-known = Not known whether it is safe
case-contact-ask-first = Find out first whether it is safe
case-person-nth = { $relation } { NUMBER($n) }
case-person-lives-with = lives with the child
case-person-lives = Lives with the child?
case-person-implicated-not-known = not known whether implicated
case-person-no-phone = no phone
# $relation is a relation word, lower or upper case as in the list.
case-person-change = Change: { $relation }
case-person-name = Name
case-person-name-help = Leave it empty if it is not known.
case-person-keep-name = The name stays as it was entered
case-person-phone = Phone
case-person-phone-hidden = It is kept and is not shown. Leave it empty if it is not known.
case-person-keep-phone = The phone stays as it was entered
case-person-hours = When is it safe?
case-person-hours-help = For example 18:00–20:00 on weekdays. No names here.

note-registration-check-digit = The last digit differs from the one we work out. Please check the card.
note-registration-birth-differs = This differs from the registration number. Which is right?
note-registration-no-birth-date = The birth date in the number is no date. Please check the card.
note-registration-place-unknown = The first letter belongs to no province in our list. Please check the card.
note-birth-outside-age-band = The birth date is outside the age band { $band }. Which is right?
note-looks-like-a-name = This may contain a name or phone number. Please check it is needed.

err-not-logged-not-opened = Could not be logged, so it was not opened.
rec-not-logged-not-opened = Check free space on the disk, then try again.
err-names-missing = The name is empty.
rec-names-missing = Enter the name, or choose Not known.
err-names-known-and-not = A name is entered and Not known is chosen.
rec-names-known-and-not = Keep one of the two.
err-identity-not-recorded = No identity is entered yet.
rec-identity-not-recorded = Enter it first.
err-person-around-unknown = This person is not entered yet, so nothing can stay as it was.
rec-person-around-unknown = Enter the person anew.
err-place-unknown = There is no such aimag or city.
rec-place-unknown = Choose from the list.
err-district-elsewhere = This soum or district belongs to another aimag or city.
rec-district-elsewhere = Change the aimag or the soum.
err-registration-number-malformed = Two letters and eight digits.
rec-registration-number-malformed = Check it and type it again, for example АА00000000.
err-birth-empty = The birth date is empty.
rec-birth-empty = Enter what is known, or choose Not known.
err-birth-about-out-of-range = The age is 0 to { NUMBER($max) }.
rec-birth-about-out-of-range = Enter the age again.
err-phone-not-eight-digits = Eight digits.
rec-phone-not-eight-digits = Check it and type it again. Leave it empty if not known.
err-reveal-reason-missing = No reason is given.
rec-reveal-reason-missing = Give the reason in 10 to 200 characters.

case-back = Back to the case file
case-next-interview = Next interview
case-no-interviews = Each interview will be shown here with its course.
case-prepared = Prepared { NUMBER($done) } / { NUMBER($all) }
case-prepared-of = { NUMBER($done) } of { NUMBER($all) } done
case-birth-how = How much of the birth date is known?
case-birth-in-year = Year
case-birth-in-month = Month
case-birth-on-day = Day
case-birth-about-years = About how many years old
case-bag-street = Bag, street, building, door
case-birth-precision-day = The day
case-birth-precision-month = The month
case-birth-precision-year = Only the year
case-birth-precision-about = About
case-birth-precision-not-known = Not known
## Interviews held elsewhere (domain.md rule 10)
case-elsewhere = Interviews held elsewhere
case-elsewhere-none = No interview held elsewhere is entered.
case-elsewhere-only = Only who, when and why. Never what the child said.
case-elsewhere-add = Add an interview held elsewhere
case-elsewhere-body = Who held it
case-elsewhere-office = Which office
case-elsewhere-when = When it was
case-elsewhere-amount = About how long ago
case-elsewhere-unit = Counted in
case-elsewhere-reason = Why it was held
case-elsewhere-text = In a few words
case-elsewhere-correct = Correct
case-elsewhere-correct-title = Correct an entry
case-elsewhere-strike = Take out
case-elsewhere-strike-title = Take out of the count
case-elsewhere-stays = The first entry stays in sight, with the reason.
case-elsewhere-because = Why is it corrected?
case-elsewhere-strike-because = Why does it not belong here?
case-elsewhere-entered = Entered by { $person }, { $when }
case-elsewhere-corrected = Corrected: { $reason }
case-elsewhere-struck = Not counted: { $reason }
case-elsewhere-not-dated = Date not known
case-elsewhere-about =
    { $unit ->
        [day] about { NUMBER($amount) } day before { $day }
        [days] about { NUMBER($amount) } days before { $day }
        [week] about { NUMBER($amount) } week before { $day }
        [weeks] about { NUMBER($amount) } weeks before { $day }
        [month] about { NUMBER($amount) } month before { $day }
        [months] about { NUMBER($amount) } months before { $day }
        [year] about { NUMBER($amount) } year before { $day }
       *[years] about { NUMBER($amount) } years before { $day }
    }
case-sessions-to-date = Sessions to date: { NUMBER($all) }, here { NUMBER($here) }, elsewhere { NUMBER($elsewhere) }
note-interviewed-elsewhere-lately = The child was interviewed elsewhere fewer than { NUMBER($limit) } days before. Ask first whether that record can serve.
note-interviewed-elsewhere-perhaps = An interview elsewhere may have been fewer than { NUMBER($limit) } days before. Ask when it was.
note-interviewed-here-lately =
    { $days ->
        [0] The last session here was on the same day. A planned second part is good; for anything else, think whether it is needed.
        [one] The last session here was 1 day before. A planned second part is good; for anything else, think whether it is needed.
       *[other] The last session here was { NUMBER($days) } days before. A planned second part is good; for anything else, think whether it is needed.
    }

err-elsewhere-already-noted = This interview is already entered.
rec-elsewhere-already-noted = Check the list.
err-elsewhere-not-found = This entry was not found.
rec-elsewhere-not-found = Open the case file again.
err-elsewhere-not-standing = This entry was corrected or taken out already.
rec-elsewhere-not-standing = Choose the latest entry.
err-elsewhere-office-empty = It is not said which body held it.
rec-elsewhere-office-empty = Write its name, or choose Not known.
err-elsewhere-note-empty = It is not said why it was held.
rec-elsewhere-note-empty = Write it in a few words, or choose Not known.
err-elsewhere-date-empty = It is not said when it was.
rec-elsewhere-date-empty = Enter what is known, or choose Not known.
err-elsewhere-in-future = This day has not come yet.
rec-elsewhere-in-future = Enter interviews that were held. Plan new ones under Preparation.
err-elsewhere-about-out-of-range = The number is 0 to { NUMBER($max) }.
rec-elsewhere-about-out-of-range = Enter it again, or choose a larger unit.
case-blind = Some things are not shown before the child was heard
case-blind-why = In this room the interviewer does not know beforehand what was reported. It opens by itself once free recall has ended: { $what }.
case-blind-referral = Shown after free recall
case-blind-open-title = Open early
case-blind-open-note = The reason stays in the journal.
case-blind-open-for = For whom
case-blind-open = Open
case-blind-opened-plain = Opened early for { $person } ({ $by }, { $at })
case-blind-opened = Opened early for { $person } ({ $by }, { $at }): { $reason }
err-blind-until-recall = This is not shown because the child has not yet told freely.
rec-blind-until-recall = It opens once free recall has ended in the interview. When it is urgent, ask your supervisor.
err-allegation-by-supervisor-only = Only the supervisor opens early.
rec-allegation-by-supervisor-only = Please ask your supervisor.
err-nothing-withheld = Nothing is withheld from this person.
rec-nothing-withheld = Choose another person.

## Who answers for the file
case-responsible = Answers for it
case-hand-on = Hand on
case-hand-on-title = Who gets this case file?
case-hand-on-text = The person you choose answers for it from then on. Interviews planned for { $from }: { $planned }. They go with it.
case-hand-on-to = To
case-hand-on-why = Reason
case-handed-over = { $from } → { $to }, { $at }. { $reason } ({ $by })
err-hand-on-by-supervisor-only = A supervisor hands case files on.
rec-hand-on-by-supervisor-only = Please ask your supervisor.
err-hand-on-to-the-same = That person answers for the case file already.
rec-hand-on-to-the-same = Choose somebody else.
err-nothing-to-hand-on = That person does not answer for this case file.
rec-nothing-to-hand-on = Open the page again and see who does.
err-hand-on-to-interviewer = An interview is planned, so it goes to an interviewer ({ $planned }).
rec-hand-on-to-interviewer = Choose an interviewer, or change the schedule first.

## What links two files (labels of the closed list `case-link`)
case-link-sibling = Brothers, sisters
case-link-co-victim = Concerned by the same thing
case-link-both = Both
case-link-other = Another reason

## Legal orders
case-orders = Legal orders
case-order-in-force = In force
case-order-ended = Ended: { $date }
case-order-ended-text = Its end was entered by { $person }. { $reason }
case-order-untold = The child has not been told yet
case-order-told = The child was told
case-order-tell = Enter that it was told
case-order-tell-title = The child was told of the legal order
case-order-tell-text = Tell the child plainly what goes, to whom and why. It is not asked to agree.
case-order-end = Enter its end
case-order-end-title = The legal order has ended
case-order-end-text = From now on nothing goes by this order. A bundle that is sealed and not handed over stays here. This cannot be taken back.
case-order-end-on-help = Empty for today. For example 2026.11.21
case-order-end-on = The day it ended
