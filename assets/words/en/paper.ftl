### Sheets of paper: A4, code only, page x of y (ux.md 4.6, 4.7, 4.13, 4.15).

paper-preview = Sheets to print
paper-not-filled = Not asked or noted: { $names }
paper-count =
    { $count ->
        [one] { NUMBER($count) } sheet
       *[other] { NUMBER($count) } sheets
    }
paper-language = Language of the sheets
paper-both = Both
paper-laying = Laying out the sheets…
paper-page = Page { NUMBER($n) } of { NUMBER($total) }
paper-printed = Printed { $when }, { $person }
paper-latest-code = Latest code { $code }
paper-too-long = One part does not fit on a sheet. That sheet gets longer; nothing is left out.
paper-name-position = Name, position
paper-signature = Signature
paper-date = Date
paper-code-only = This sheet has the code only. The child’s name is not written on it.

## Consent
paper-consent-title = Record of consent
paper-consent-version = Version
paper-consent-decider = Who decided for the child
paper-consent-how = How we spoke
paper-consent-witness = Witness
paper-consent-language = Language spoken
paper-consent-proof = Document seen
paper-consent-confirmed = Read back and confirmed
paper-consent-not-confirmed = Not confirmed yet
paper-consent-valid-until = Valid until
paper-consent-child-cannot = Why the child could not answer
paper-consent-own-words = explained back in own words
paper-consent-withdrawn = Withdrawn since
paper-consent-withdrawn-none = Nothing was withdrawn
paper-consent-withdrawn-line = { $when }, { $who }: { $what }
paper-consent-signed-on-paper = Signed on paper, no. { $number }
paper-consent-signed-by-hand = Signed by hand on the screen
paper-consent-any-time = Consent can be withdrawn at any time by saying so. Nobody asks why, and nobody will be cross.

## Withdrawal notice
paper-notice-title = Notice: consent was withdrawn
paper-notice-to = To
paper-notice-what = What was withdrawn
paper-notice-said = When it was said
paper-notice-text = Consent for the purpose below was withdrawn. It holds from the moment it was said.
paper-notice-has = What you received earlier
paper-notice-received-by = Received by
paper-notice-do = What to do now
paper-notice-do-1 = From now on, do not use or pass on information that rests on this consent alone.
paper-notice-do-2 = If no law obliges you to keep it, destroy the bundle with all its copies.
paper-notice-do-3 = If a law obliges you to keep it, write below which article, and keep it apart and locked.
paper-notice-do-4 = Fill in and sign the reply below and return it to the room that gave you this notice.
paper-notice-order = Some parts were given under a legal order or because a life was in danger. They do not rest on consent, and this notice does not concern them.
paper-notice-no-why = Do not ask the child or the guardian why.
paper-notice-reply = Reply of the recipient
paper-notice-destroyed = Destroyed on
paper-notice-kept = Kept, under which law and article
paper-notice-passed-on = Passed on earlier to
paper-notice-waiting =
    { $count ->
        [one] { NUMBER($count) } notice is to be given.
       *[other] { NUMBER($count) } notices are to be given.
    }

## Record, journal, set-up
paper-record-title = Record of the interview
paper-record-unsigned = Not signed yet
paper-journal-entry = Entry
paper-journal-when = When
paper-journal-what = What
paper-journal-filtered = Filter: { $what }
paper-setup-title = Room set-up
