### The consent conversation (ux.md 4.7). The wordings themselves are in assets/consent.

consent-title = Consent conversation
consent-steps = Consent steps
consent-step-decider = Who decides
consent-step-guardian = Guardian
consent-step-child = The child
consent-step-confirm = Confirm
consent-to-what = Consent to what
consent-not-started = Not started
consent-in-progress = In progress
consent-confirmed = Confirmed v{ NUMBER($version) }, { $date }
consent-expired = Expired. Talk again.
consent-talk-again = Talk again
consent-locked-by = { $person } is filling this in, read only
consent-later-note = Purposes without an answer stay “Not asked”.

## Step 1: who decides
consent-decider = Decision maker
consent-decider-is = Decision maker: { $who }
consent-conflict = Conflict of interest
consent-implicated-question = May this person be implicated?
consent-marked-free = Marked as not implicated
consent-marked-implicated = Marked as possibly implicated. Choose a legal representative.
consent-someone-else = Someone else must decide
consent-choose-other = Choose another person
consent-not-counted = Not counted
consent-proof = Proof seen
consent-proof-number = Number
consent-proof-none-reason = Why is there no proof?
consent-channel = How
consent-witness = Witness
consent-language = Language used
consent-mismatch-reason = Why does this person decide?
consent-replacement-other-parent = The other parent
consent-replacement-representative = A representative named by court or Governor, or by law
consent-replacement-authority = The guardianship authority
consent-replacement-urgent-best-interests = In urgent need the joint team, two officials

err-decider-missing = Who decides is not chosen.
rec-decider-missing = Choose who decides.
err-decider-implicated = Someone else must decide for the child.
rec-decider-implicated = Choose a legal representative or the guardianship authority.
err-decider-adult-unknown = This person is not in the case file.
rec-decider-adult-unknown = Add the person first.
err-decider-adult-differs = The person chosen has another relation to the child.
rec-decider-adult-differs = Choose the person and relation again.
err-child-alone-too-young = A child decides alone from the age of { NUMBER($from) }.
rec-child-alone-too-young = Choose an adult.
err-decider-age-mismatch = This person does not usually decide for a child of { NUMBER($age) }.
rec-decider-age-mismatch = Give the reason, or choose another person.
err-decision-number-missing = The number of the decision is missing.
rec-decision-number-missing = Enter the number of the decision.
err-proof-reason-missing = Why no proof was seen is missing.
rec-proof-reason-missing = Please write a short reason.
err-witness-missing = The witness is missing.
rec-witness-missing = Enter the witness’s name.
err-officials-missing = The initials of { NUMBER($needed) } officials are needed.
rec-officials-missing = Enter them, separated by a comma.
err-language-missing = The language used is missing.
rec-language-missing = Enter the language you spoke.

## Steps 2 and 3: the answers
consent-shared = What is shared
consent-not-shared = What is not shared
consent-if-no = What if no
consent-teach-back = Explained it back in their own words
consent-what-answered = What was the answer?
consent-next-question = Next question
consent-changeable = Can be changed at any time
consent-now = Now
consent-told = Told
consent-show-child = Show to the child
consent-child-cannot = Cannot answer
consent-child-cannot-why = Why can the child not answer?
err-consent-not-current = This conversation was followed by a newer one.
rec-consent-not-current = Open the latest conversation.
err-consent-confirmed = This conversation is confirmed.
rec-consent-confirmed = To change it, choose Talk again.
err-consent-id-taken = This conversation has already begun.
rec-consent-id-taken = Open the page again.
err-child-decides-alone = The child decides alone.
rec-child-decides-alone = Enter only the child’s answer.
err-told-not-asked = The law requires this: it is told, not asked.
rec-told-not-asked = Tell the child and mark it as told.
err-wording-not-current = The wording has been renewed.
rec-wording-not-current = Open the page again and read the new words.
err-child-not-asked = The child has not been asked.
rec-child-not-asked = Ask the child first.

## Step 4: confirming
consent-read-back = All answers were read back
consent-guardian-signature = Guardian’s signature
consent-signed-on-paper = Signed on paper, number
consent-pin = Enter your PIN to confirm
consent-confirm = Confirm
err-nothing-answered = There is no answer yet.
rec-nothing-answered = Ask about at least one purpose.
err-not-read-back = The answers were not read back.
rec-not-read-back = Read them all back, then tick it.
err-signature-missing = There is no signature.
rec-signature-missing = Sign on the screen, or enter the number of the paper.

## Taking consent back
consent-withdraw = Withdraw consent
consent-withdrawn = Consent withdrawn
consent-withdraw-who = Who withdraws?
consent-withdraw-what = Which purposes?
consent-withdraw-said-at = When it was said
consent-withdraw-stays =
    { $count ->
        [one] 1 bundle will not leave.
       *[other] { NUMBER($count) } bundles will not leave.
    }
consent-withdraw-gone =
    { $count ->
        [one] 1 is already with { $who }: print a notice.
       *[other] { NUMBER($count) } are already with { $who }: print a notice.
    }
consent-withdraw-print = Print the notice
consent-withdraw-live = The child asked to stop. Moving to Closing.
consent-withdraw-confirm = Withdraw consent?
err-no-purpose-chosen = No purpose is chosen.
rec-no-purpose-chosen = Choose the purposes to withdraw.
err-nothing-to-withdraw = There is no consent to withdraw.
rec-nothing-to-withdraw = Check the purposes you chose.
err-said-at-unreadable = The time it was said cannot be read.
rec-said-at-unreadable = For example 2025.11.21 10:24.
err-said-in-future = The time it was said is later than now.
rec-said-in-future = Check the date and time.
