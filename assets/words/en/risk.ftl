### Risk and referrals (ux.md 4.11). The level is chosen by the person; nothing is computed.

risk-title = Risk and referrals
risk-assessment = Risk assessment
risk-immediate-danger = Immediate danger?
risk-concern-contact = Contact with the person of concern?
risk-safe-tonight = A safe place tonight?
risk-self-harm = Talk of self-harm?
risk-siblings = Are brothers or sisters at risk?
risk-level = Level you choose
risk-why = Why
risk-told = Who was told
risk-told-at = At what time
risk-told-save = Note that they were told
risk-told-done = Told: { $who }, { $time }
risk-why-needed = Before sign-off it has to be noted who was told, and when.
risk-phone-not-entered = The number is not entered yet. Ask your supervisor to enter it.
risk-plan-phone-police = Police
risk-plan-phone-child-helpline = Child helpline
risk-plan-phone-duty-prosecutor = Duty prosecutor
risk-plan-phone-other = Other
risk-plan = Numbers to call in immediate danger
risk-plan-help = They stand first on the page of the interview’s record, in the order in which they are called.
risk-plan-whose = Whose number
risk-plan-who = Name, position
risk-plan-number = Number
risk-plan-save = Save the numbers
risk-plan-saved = The numbers are saved.
note-danger-not-timed = Note at what time they were told.
err-danger-not-timed = It is not noted at what time they were told.
rec-danger-not-timed = Enter the time. Example: 12:40.
err-told-in-future = The time at which they were told is later than now.
rec-told-in-future = Correct the time.
err-plan-too-long = There are more than { NUMBER($most) } numbers.
rec-plan-too-long = Take out the rows that are too many.
err-plan-empty = There is no number.
rec-plan-empty = Enter at least one number.
err-plan-who-missing = Row { NUMBER($row) } does not say whose number it is.
rec-plan-who-missing = Enter a name or a position.
err-plan-number-malformed = The number in row { NUMBER($row) } needs 3 to 12 digits.
rec-plan-number-malformed = Enter it as it is dialled. Example: 102, 99112233.
err-plan-number-twice = The number in row { NUMBER($row) } is there twice.
rec-plan-number-twice = Take one of them out.
risk-danger-panel = Marked as immediate danger. Call as the plan says.
risk-danger-elsewhere = Who was told, and when, is written in the record of interview no. { NUMBER($n) }.
risk-danger-beside = Whoever told somebody notes it here. Interview no. { NUMBER($n) }.
risk-danger-beside-save = Note who was told
risk-danger-beside-when = When (empty for now)
risk-safety-panel = The child is not safe. See whom to call.
risk-danger-record = Open the record
risk-danger-rest = Who was told is noted once the assessment below is added.
risk-phones = Numbers to call
note-danger-not-told = Note who was told.
note-not-safe-tonight = There is no safe place tonight. Call 108 or 102.
err-risk-not-assessed = The risk has not been assessed.
rec-risk-not-assessed = Fill in the risk page.
err-danger-not-noted = The interview shows no such danger.
rec-danger-not-noted = Look at the judgement of risk in the record.
err-danger-not-told = It is not noted who was told of the immediate danger.
rec-danger-not-told = Note who was told and when.

## Referrals
risk-referrals = Referrals
risk-referrals-none = No referrals yet.
risk-referral-add = Refer to a service
risk-referral-service = Service
risk-referral-organisation = Organisation
risk-referral-urgency = Urgency
risk-referral-shared = What is shared
risk-referral-contact = Contact
risk-referral-status = Status
risk-referral-status-on = Date
risk-referral-note = Note
risk-referral-follow-up = Follow-up date
risk-referral-check-on = Check for a reply on { $date }
err-organisation-missing = The organisation is missing.
rec-organisation-missing = Choose or enter the organisation.
err-referral-not-agreed =
    { $why ->
        [not-asked] Consent is missing. One of the two has not been asked.
        [later] Consent is missing. One of the two said later.
        [child-said-no] Consent is missing. The child said no.
        [guardian-said-no] Consent is missing. The adult who decides said no.
        [child-cannot-answer] Consent is missing. The child could not answer, and that is not a yes.
        [implicated] Consent is missing. The adult may be implicated, so someone else must decide.
        [too-young] Consent is missing. The child is not certainly old enough to decide alone.
        [amended] Consent is missing. A yes was amended after it was signed.
        [withdrawn] Consent is missing. It was taken back.
        [expired] Consent is missing. The conversation has run out.
        [wording-changed] Consent is missing. The words have changed since.
        [not-confirmed] Consent is missing. The conversation was not confirmed.
        [case-closed] Consent is missing. The case file is closed.
        [order-out-of-scope] Consent is missing. The legal order does not name it.
        [beyond-danger] Consent is missing. It is not needed against the danger.
        [not-needed] Consent is missing. The purpose does not need it.
       *[other] Consent is missing.
    }
rec-referral-not-agreed = Please talk first.
err-referral-known = This referral is already entered.
rec-referral-known = Check the list.
err-referral-not-found = This referral was not found.
rec-referral-not-found = Open the list again.
err-referral-is-closed = This referral is closed.
rec-referral-is-closed = Make a new referral.
err-follow-up-in-past = The follow-up day has passed.
rec-follow-up-in-past = Choose today or a later day.
err-day-in-future = The day is in the future.
rec-day-in-future = Choose today or an earlier day.
err-day-before-referral = The day is before the referral.
rec-day-before-referral = Please correct the day.
risk-services = Choose a service
risk-service-none = Not referred
risk-referral-kind = Who receives
risk-shared-parts = What is shared: { $parts }
risk-shared-only = Risk and needs may be told. There is nothing signed of it yet.
risk-shared-not = Nothing may be shared. { $why }
risk-referral-made = { $day }, { $by }
risk-referral-move = Change the status
risk-referral-again = Ask again on
risk-referral-late = The day to ask has passed
risk-meetings = Meetings of the joint team
risk-meetings-none = No meeting recorded.
risk-meeting-add = Add a meeting
risk-meeting-change = Put the meeting right
risk-meeting-held = Day of the meeting
risk-meeting-people = Who came
risk-meeting-person-add = Add a person
risk-meeting-role = Role
risk-meeting-initials = Initials
risk-meeting-decisions = Decisions
risk-meeting-decision-add = Add a decision
risk-meeting-decision = What is done
risk-meeting-responsible = Who is responsible
risk-meeting-due = Done by
risk-meeting-late = Past its day
risk-meeting-next = Next meeting
risk-meeting-save = Save the meeting
risk-meeting-codes-only = Choose from the list only. What the child said is not written here.
err-meeting-without-people = Nobody who took part is named.
rec-meeting-without-people = Add at least one person.
err-meeting-too-long = There are more than { NUMBER($most) } rows.
rec-meeting-too-long = Take out the rows that are too many.
err-meeting-not-found = This meeting was not found.
rec-meeting-not-found = Open the page again.
err-decision-due-before-meeting = Decision { NUMBER($row) } is due before the meeting.
rec-decision-due-before-meeting = Correct the day.
err-next-before-meeting = The next meeting is before this one.
rec-next-before-meeting = Correct the day.
err-decision-already-moved = Decision { NUMBER($row) } was carried out or dropped already and stays as it is.
rec-decision-already-moved = Add a new decision below.
err-decision-not-found = This decision was not found.
rec-decision-not-found = Open the page again.
err-day-before-meeting = The day is before the meeting.
rec-day-before-meeting = Correct the day.
