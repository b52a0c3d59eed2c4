### The printable report inside a bundle. Words of closed lists are in vocabulary.ftl.

## Header
report-kind = Itgel · report of an evidence bundle
report-from = From
report-for = For
report-sealed-at = Sealed
report-purpose = Purpose of sending
report-reference = Reference number
report-prepared-by = Prepared by
report-bundle-number = Bundle number
report-no-recording = This holds metadata of interviews and the record of consent. What the child said, and any sound or picture recording, is not in here.

## What goes and what stays
report-inside = What goes and what stays
report-part = Part
report-state = State
report-why = Reason
report-goes = Goes
report-stays = Stays
report-withheld-note = Nothing of a part that stays is in here. The journal proves that such entries exist, not what they say.

## Consent
report-consent = Consent
report-consent-note = The child’s no weighs as much as the adult’s yes. Silence is never taken as consent.
report-purpose-of = For what
report-adult = Who decides
report-child = Child
report-result = Result
report-agreed = Agreed
report-not-agreed = Not agreed
report-not-asked = Not asked
report-teach-back = Explained back in own words
report-amended = Amended
report-talk = Conversation, version { $number }
report-earlier-talks = Earlier versions: { $count }. All are in data/consent/record.json.
report-decider = Who decided
report-implicated = May be implicated
report-adult-answers = The adult’s answers
report-not-counted = Not counted: this person may be implicated
report-proof = Proof seen
report-channel = How it was said
report-witness = Witness
report-language = Language
report-mismatch = Why this person decided
report-child-cannot-answer = The child could not answer
report-confirmed = Read back and confirmed
report-not-confirmed = Not confirmed
report-paper-number = Number of the signed paper
report-valid-until = Holds until
report-withdrawn = Consent taken back
report-entered = Entered
report-by = By
report-said-at = Said at
report-legal-order = Legal order
report-order-body = Issuing body
report-order-number = Number
report-order-date = Date
report-order-scope = Scope
report-order-cosigner = Co-signed by
report-child-told = The child was told
report-child-told-note = By whom and when, or why not yet

## Interview
report-interview = Interview { $number }
report-begun = Began
report-ended = Ended
report-length = Length
report-stopped = Stopped
report-stopped-by-child = The child asked to stop
report-planned-minutes = Planned, minutes
report-led-by = Led by
report-session = Type
report-session-reason = Reason
report-compulsion = Legal duty
report-best-interests = How the child’s best interests were weighed
report-camera = Camera confirmed
report-gaps = Computer was off
report-clock-jumps = Computer clock changed
report-changes = Changes
report-changes-counted = undone { $undone }, added later { $later }, corrected { $corrected }; every first entry is kept
report-attendance = Who attended
report-none-noted = None noted.
report-who = Who
report-where = Where
report-there = Present
report-from-beginning = from the beginning
report-to-end = to the end
report-recordings = Recordings
report-recording-number = Recording number
report-operator = Operator
report-medium = Medium
report-recording-gap = A gap was noticed
report-bytes = Size, bytes
report-leaving = When the child left
report-childs-end = How the child was
report-told-next = Told what happens next
report-transport-safe = The way home is safe
report-snack = Given something to eat and drink
report-process-note = Note on the process
report-note-of = Interviewer

## Course of an interview
report-course = Course
report-phase = Phase
report-breaks = Breaks
report-at = At
report-asked-by = Asked by
report-feelings = Feelings and what was done
report-signs = Signs
report-intensity = Strength
report-responses = What was done
report-outcome = How it went on
report-markers = Look at the recording at
report-items = Drawings and things
report-number = No.
report-bag = Bag
report-description = Description

## Signatures and amendments
report-signature = Signature
report-signed-by = Signed by { $who }, { $when }
report-signed-note = From here on the record does not change. A correction is added beside what was signed; both are shown.
report-as-found = Sealed as found by a supervisor, because the interviewer could no longer sign.
report-open-points = Points left open
report-amendments = Amendments
report-no-amendments = No amendments.
report-was = Was:
report-is = Now:
report-because = Reason: { $reason }
report-second-signature = Second signature: { $who }.

## Points that may be left open at sign-off
report-open-point-preparation-open = Preparation cards left open
report-open-point-implicated-not-settled = It is not known whether somebody may be implicated
report-open-point-implicated-was-there = Somebody who may be implicated was there
report-open-point-attendance-not-confirmed = Attendance not complete
report-open-point-childs-act-missing = The child itself said neither yes nor no to the interview
report-open-point-recorded-without-consent = Recorded without a yes, or after it was taken back
report-open-point-ground-rules-missing = Ground rules not talked over
report-open-point-distress-without-response = A strong feeling without a noted response
report-open-point-items-without-content = Items without file or description
report-open-point-recording-number-open = Recording number missing
report-open-point-went-on-after-withdrawal = Went on after consent was taken back
report-open-point-childs-end-open = How the child left was not noted
report-open-point-risk-open = Risk not judged
report-open-point-danger-untold = Immediate danger, and nobody noted as told

## Risk, referrals, identity
report-risk-level = Level of risk
report-immediate-danger = Immediate danger
report-safe-tonight = Safe place tonight
report-self-harm = Talk of self-harm
report-siblings = Siblings at risk
report-contact = Contact with the person of concern
report-risk-why = Why
report-risk-told = Who was told, and when
report-referrals = Referrals
report-service = Service
report-organisation = Organisation
report-urgency = How soon
report-follow-up = Follow up on
report-referral-step = Step
report-identity-note = This part says who the child is. Show it only to those who need it.
report-names = Names
report-clan = Clan name
report-patronymic = Patronymic
report-given = Given name
report-registration = Registration number
report-birth = Born
report-birth-about = about { $years } years old on { $day }
report-phone = Telephone
report-phone-safe = Safe to call
report-address = Address
report-adults = Adults
report-name = Name
report-contact-safe = Safe to contact

## Attachments, log, verification
report-item-number = Item number
report-file = File
report-log = Journal
report-log-note = Every entry inside is proven against this head. Once a head is noted elsewhere, nothing before it can be changed unseen.
report-log-name = Name of the log
report-log-size = Entries in the log
report-log-root = Head
report-entries-shown = Entries shown
report-entries-committed = Entries whose content stays
report-verify = How to verify
report-verify-note = This can be verified without Itgel, with common tools. The keys must reach you apart from the bundle; compare them with the sender by telephone.
report-verify-open = The bundle opens with your key only.
report-verify-signature = The room’s signature covers every file.
report-verify-files = Every file matches its digest, and nothing is there that is not listed.
report-verify-recipient = Sender and recipient stand in the signed list.
report-verify-log = Every entry is proven against the journal’s head.
report-verify-recipe = All commands are in data/README.txt.
report-limits = What this does not prove: whoever holds an unlocked computer can write false entries. Once a head has left the room, nothing before it can be changed unseen.
report-footer = { $program } · bundle { $bundle }
