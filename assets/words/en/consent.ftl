### The consent conversation (ux.md 4.7). The wordings themselves are in assets/consent.

consent-title = Consent conversation
consent-steps = Consent steps
consent-step-decider = Who decides
consent-step-guardian = Guardian
consent-step-child = The child
consent-step-confirm = Confirm
consent-to-what = Consent to what
consent-confirmed = Confirmed v{ NUMBER($version) }, { $date }
consent-holds-until = Holds until { $date }
consent-expired = Expired. Talk again.
consent-expired-on = Expired after { $date }. Talk again.
consent-no-longer = Some of it no longer counts. Talk again.
consent-divided-text = Talk with both again. Where they still differ, the guardianship authority decides.
consent-divided = The guardian said no, the child yes: { $purposes }
consent-talk-again = Talk again
consent-earlier = Earlier conversations
consent-earlier-confirmed = Confirmed: { $date }
consent-later-note = Purposes without an answer stay “Not asked”.

## Step 1: who decides
consent-decider = Decision maker
consent-decider-around = Who decides, of the people around the child?
consent-decider-other = Somebody else
consent-decider-is = Decision maker: { $who }
consent-conflict = Conflict of interest
consent-implicated-question = May this person be implicated?
consent-marked-free = Marked as not implicated
consent-marked-unknown = Not known whether implicated. It is asked again when the record is signed.
consent-alike = One person, entered twice?
consent-alike-why = Another person of the same relation to the child is entered as possibly implicated. If it is the same person, somebody else must decide. It is asked again when the record is signed.
consent-marked-implicated = Marked as possibly implicated. Choose a legal representative.
consent-someone-else = Someone else must decide
consent-entered-implicated = Entered as possibly implicated. This person’s answers do not count.
consent-mark-implicated = Enter it, and choose somebody else
consent-proof = Proof seen
consent-proof-number = Number
consent-proof-none-reason = Why is there no proof?
consent-channel = How
consent-witness = Witness
consent-language = Language used
consent-mismatch-reason = Why does this person decide?

err-withdrawal-unknown = This case file has no such withdrawal.
rec-withdrawal-unknown = Open the consent page again.
err-notice-not-due = This recipient has nothing that was taken back.
rec-notice-not-due = A notice goes only to those who already have a bundle.
err-notice-already-given = This notice has already been given.
rec-notice-already-given = It need not be given again.
err-notice-waits = The file of this notice was written and has not been handed over.
rec-notice-waits = Hand it over or cancel it.
err-notice-before-withdrawal = The time is before consent was taken back.
rec-notice-before-withdrawal = Check the time.
err-decider-implicated = Someone else must decide for the child.
rec-decider-implicated = Choose a legal representative or the guardianship authority.
err-decider-adult-unknown = This person is not entered in the case file.
rec-decider-adult-unknown = Enter the person first.
err-decider-adult-differs = The person is entered with another relation to the child.
rec-decider-adult-differs = Correct the relation, or choose another person.
err-child-alone-too-young = A child decides alone only when certainly { NUMBER($from) } or older.
rec-child-alone-too-young = Choose who decides for the child.
err-decider-age-mismatch = For a child of this age someone else usually decides.
rec-decider-age-mismatch = Please write why this person decides.
err-decision-number-missing = The number of the decision is missing.
rec-decision-number-missing = Choose the decision and enter its number, for example A/12.
err-proof-reason-missing = There is no reason for having seen no proof.
rec-proof-reason-missing = Please write why no proof was seen.
err-witness-missing = By phone or video a witness is needed.
rec-witness-missing = Enter the witness.
err-officials-missing = A decision of the joint team needs { NUMBER($needed) } named officials.
rec-officials-missing = Enter the names, separated by commas.
err-language-missing = The language used is missing.
rec-language-missing = Choose the language.

## Steps 2 and 3: the answers
consent-shared = What is shared
consent-not-shared = What is not shared
consent-teach-back = Explained it back in their own words
consent-what-answered = What was the answer?
consent-next-question = Next question
consent-changeable = Can be changed at any time
consent-now = Now
consent-asked = Asked
consent-told = Told
consent-child-cannot = Cannot answer
consent-child-cannot-why = Why can the child not answer?
err-consent-not-current = This conversation is not the present one.
rec-consent-not-current = Open the latest conversation, or choose who decides.
err-consent-confirmed = This conversation is confirmed and read only.
rec-consent-confirmed = Choose Talk again.
err-consent-id-taken = This conversation is already entered.
rec-consent-id-taken = Open the page again.
err-child-decides-alone = The child decides alone, so nobody else answers.
rec-child-decides-alone = If someone else should decide, talk again.
err-told-not-asked = The law requires recording, so it is told and not asked.
rec-told-not-asked = Explain it to the child and go to the next page.
err-wording-not-current = The words that were read are not the present version.
rec-wording-not-current = Open the page again and ask in the new words.
err-child-not-asked = The child has not been asked yet.
rec-child-not-asked = Talk with the child first and note the answer.

## Step 4: confirming
consent-read-back = All answers were read back
consent-guardian-signature = Guardian’s signature
consent-child-signature = Child’s signature
consent-signed-on-paper = Signed on paper, number
consent-pin = Enter your PIN to confirm
consent-confirm = Confirm
err-nothing-answered = There is no answer yet.
rec-nothing-answered = Ask at least one question.
err-not-read-back = The answers were not read back.
rec-not-read-back = Read all answers aloud, then mark it.
err-signature-missing = The signature is missing.
rec-signature-missing = Enter your passphrase to sign.
err-consent-signature-missing = There is no signature.
rec-consent-signature-missing = Sign on the screen, or enter the number of the signed paper.
err-language-unknown = There is no wording in that language.
rec-language-unknown = Choose Mongolian or English.

## Taking consent back
consent-withdraw = Withdraw consent
consent-withdrawn = Consent withdrawn
consent-withdraw-who = Who withdraws?
consent-withdraw-what = Which purposes?
consent-withdraw-when = When was it said?
consent-withdraw-when-help = Empty means now. For example 2026.11.21 14:30
consent-withdraw-stays =
    { $count ->
        [one] 1 bundle will not leave. If it was handed over already, enter when, and the recipient is told.
       *[other] { NUMBER($count) } bundles will not leave. If one was handed over already, enter when, and the recipient is told.
    }
consent-withdraw-gone =
    { $count ->
        [one] 1 is already with { $who }: give a notice.
       *[other] { NUMBER($count) } are already with { $who }: give a notice.
    }
consent-withdraw-print = Print the notice
consent-notice-file = Write a notice file
consent-notice-file-title = Write the notice as a file
consent-notice-file-text = Only this recipient’s key opens it. It holds what was withdrawn and when, whether the child or the guardian said it, and which bundles that concerns; nothing else of the case file.
consent-notice-forget = Nobody can be forced to forget what they have read. The notice asks, and it proves that they were told.
consent-notice-next = Now hand it over. They count as told only then.
consent-notice-given = Note: given on paper
consent-notice-given-title = Who was given the printed notice?
consent-notice-given-confirm = Note it
consent-notice-due = Not told yet
consent-notice-waiting = File written, not given
consent-notice-by-file = Given as a file
consent-notice-on-paper = Given on paper
consent-notice-said = Said { $when }
consent-notice-all-told = Every recipient has been told of the withdrawal
consent-notice-no-key = This recipient’s key cannot be used now. Give the printed notice.
consent-withdraw-live = The child asked to stop. Moving to Closing.
consent-withdraw-live-adult = The adult who decides asked to stop. Moving to Closing.
consent-withdraw-confirm = Withdraw consent?
err-no-purpose-chosen = Nothing was chosen to take back.
rec-no-purpose-chosen = Choose only what the person named.
err-nothing-to-withdraw = This person never agreed to it, so there is nothing to take back. Nothing goes.
rec-nothing-to-withdraw = If they said no, note it in the conversation.
err-said-at-unreadable = The time could not be read.
rec-said-at-unreadable = For example: 2026.11.21 14:30.
err-said-in-future = The time is later than now.
rec-said-in-future = Enter now or an earlier time.
consent-withdraw-from-now = From now on nothing of it goes to anyone.
