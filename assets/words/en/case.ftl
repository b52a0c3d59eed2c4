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
case-birth-day = The day is known
case-birth-month = The month is known
case-birth-year = Only the year is known
case-birth-about = About { NUMBER($years) } years old
case-phone = Phone of contact
case-phone-safe = Safe to call?
case-address = Address
case-aimag = Aimag or city
case-district = Soum or district
case-street = Street, building, door

## Adults around the child
case-adults = Adults around the child
case-adult-add = Add a person
case-adult-relation = Relation to the child
case-adult-implicated = May this person be implicated?
case-adult-safe = Safe to contact?
case-do-not-contact = Do not contact

note-registration-check-digit = The last digit differs from the one we work out. Please check the card.
note-registration-birth-differs = This differs from the registration number. Which is right?
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
err-adult-is-the-child = The child is not one of the adults.
rec-adult-is-the-child = Choose another relation.
err-place-unknown = There is no such aimag or city.
rec-place-unknown = Choose from the list.
err-district-elsewhere = This soum or district belongs to another aimag or city.
rec-district-elsewhere = Change the aimag or the soum.
err-registration-number-malformed = Two letters and eight digits.
rec-registration-number-malformed = Check it and type it again, for example АА00000000.
err-birth-out-of-range = The child is 0 to 18 years old.
rec-birth-out-of-range = Please check the birth date.
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
case-soum-street = Soum, bag, street, building, door
case-birth-precision-day = The day
case-birth-precision-month = The month
case-birth-precision-year = Only the year
case-birth-precision-about = About
case-birth-precision-not-known = Not known
