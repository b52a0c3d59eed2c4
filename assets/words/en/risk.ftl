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
risk-phones = Numbers to call
note-danger-not-told = Note who was told.
note-not-safe-tonight = There is no safe place tonight. Call 108 or 102.
err-risk-not-assessed = The risk has not been assessed.
rec-risk-not-assessed = Fill in the risk page.
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
