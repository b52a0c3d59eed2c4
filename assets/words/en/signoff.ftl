### Sign-off and amendments (ux.md 4.12).

signoff-title = Sign off
signoff-summary = Read what was recorded
signoff-open-points = Open points
signoff-leave-reason = Why is it left so?
signoff-nothing-open = Nothing is open.
signoff-becomes-sealed = After sign-off it can only be read. Corrections become amendments.
signoff-unsent = Something was typed and not added: { $places }. Add it or put it away first.
signoff-passphrase = Enter your passphrase to sign
signoff-sign = Sign off
signoff-signing = Signing…
signoff-signed = Signed off by { $person }, { $when }
signoff-signed-as-found = Sealed as found by the supervisor: { $person }, { $when }
signoff-does-not-hold = The signature does not fit this record.
signoff-does-not-hold-do = Please do not rely on it. Show this page to a supervisor.
signoff-as-found = Seal as found
signoff-as-found-note = A supervisor seals it when the interviewer cannot sign. It is marked so.
signoff-as-found-later = { $person } signs this record. A supervisor can seal it as found from { $when }, or as soon as the interviewer’s access has ended.

## Open points (words key open-<code>)
open-preparation-open =
    { $count ->
        [one] 1 preparation card stayed open.
       *[other] { NUMBER($count) } preparation cards stayed open.
    }
open-implicated-not-settled =
    { $count ->
        [one] For 1 person it is not known whether they may be implicated.
       *[other] For { NUMBER($count) } people it is not known whether they may be implicated.
    }
open-implicated-was-there =
    { $count ->
        [one] 1 person who may be implicated saw, heard, interpreted for or supported the child.
       *[other] { NUMBER($count) } people who may be implicated saw, heard, interpreted for or supported the child.
    }
open-attendance-not-confirmed = Who attended was not confirmed.
open-move-without-person =
    { $count ->
        [one] Once someone came in or went out and it is not noted who.
       *[other] { NUMBER($count) } times someone came in or went out and it is not noted who.
    }
open-childs-act-missing = The interview took place although the child itself had said neither yes nor no.
open-recorded-without-consent = A recording was made without a yes to it, or went on after that was taken back.
open-child-not-told-of-recording =
    { $count ->
        [one] The child was not told of 1 recording. Its particulars go by a legal order only.
       *[other] The child was not told of { NUMBER($count) } recordings. Their particulars go by a legal order only.
    }
open-ground-rules-missing = Free recall began before the ground rules.
open-distress-without-response =
    { $count ->
        [one] For 1 strong feeling it is not noted what was done.
       *[other] For { NUMBER($count) } strong feelings it is not noted what was done.
    }
open-items-without-content =
    { $count ->
        [one] 1 item has neither a file nor a bag.
       *[other] { NUMBER($count) } items have neither a file nor a bag.
    }
open-recording-number-open = The camera ran, but there is no recording number.
open-observer-questions-open = The observers’ questions that were tapped are not confirmed at wrap-up.
open-danger-without-call = No safe place tonight, or talk of self-harm: it is not noted who was told.
open-went-on-after-withdrawal = The interview went on after consent was taken back.
open-childs-end-open = How the child left is not noted.
open-risk-open = The risk was not assessed.
open-danger-untold = It is not noted who was told of the immediate danger.

## Amendments
signoff-amend-title = Amendment
signoff-amend-choose = What is to be corrected?
signoff-amend-first = First
signoff-amend-now = Amended
signoff-amend-reason = Reason
signoff-amend-second-person = Second person’s signature
signoff-amend-second-person-why = Times, numbers of questions, attendance, consent, immediate danger, the level of risk, and entries or files that were missing need a second person’s signature.
signoff-amend-exported = { $who } already has this. The case officer sends a newer bundle with the amendment.

err-reason-too-short = The reason is very short.
rec-reason-too-short = Please write at least { NUMBER($least) } characters.
err-record-is-signed = This record is sealed, read only.
rec-record-is-signed = Choose Add an amendment.
err-only-interviewer-signs = Only the person who led this interview signs it.
rec-only-interviewer-signs = Ask the interviewer to sign.
err-interviewer-signs-without-as-found = You led this interview, so you sign it in the usual way.
rec-interviewer-signs-without-as-found = Take back “as found”.
err-as-found-by-supervisor-only = Only a supervisor seals a record as found.
rec-as-found-by-supervisor-only = Ask your supervisor.
err-as-found-too-early = The interviewer can still sign this record.
rec-as-found-too-early = Ask them to sign. If nobody has by { $day }, { $time }, it can be sealed as found then.
err-statement-does-not-match = The record changed while it was being signed.
rec-statement-does-not-match = Read the page again and sign.
err-open-point-unknown = The list of open points has changed.
rec-open-point-unknown = Read the page again.
err-open-point-needs-reason = An open point has no reason.
rec-open-point-needs-reason = Complete it, or write why it stays open.
err-signed-in-future = The time of signing is in the future.
rec-signed-in-future = Check the computer’s clock.
err-record-not-signed = This record is not signed yet.
rec-record-not-signed = You can still change it directly.
err-item-not-amendable = There is no such item in the sealed record.
rec-item-not-amendable = Choose an item from the list.
err-break-ends-before-begin = The break ends before it begins.
rec-break-ends-before-begin = Check the two times.
err-break-within-break = There is a break at this time already.
rec-break-within-break = Check the times, or amend the break that is there.
err-phase-already-on = That phase was on at this time already.
rec-phase-already-on = Check the time and the phase.
err-amended-value-does-not-fit = This value does not fit here.
rec-amended-value-does-not-fit = Choose from the list, or enter a number.
err-second-person-needed = This needs a second person’s signature.
rec-second-person-needed = Ask a case officer or supervisor to sign.
err-second-person-is-first = The second person is someone else.
rec-second-person-is-first = Ask another person to sign.
err-second-person-role = The second person is a case officer or supervisor.
rec-second-person-role = Ask someone in that role to sign.
err-statement-unwritable = The text to be signed could not be prepared. Everything saved is safe.
rec-statement-unwritable = Try again. If it happens again, read the reference number to your supervisor.

signoff-item-begun = Time it began
signoff-item-ended = Time it ended
signoff-item-bag = Number of its bag
signoff-item-told-at = Time at which they were told
signoff-item-count = Number of prompts: { $what }
signoff-item-consent = Consent: { $purpose }, { $giver }
signoff-item-other = Other
signoff-amend-entry = An entry of the log
signoff-amend-missing = An entry that is missing
signoff-amend-which = Which entry
signoff-amend-what = What of it
signoff-not-judged = Not judged
signoff-item-entry = { $what }: { $field }
signoff-item-added = Entry that was missing
signoff-item-file = A file that is missing
signoff-file-optional = File, if there is one
signoff-file-item = Which drawing or item it shows
signoff-file-no-item = None of them
signoff-file-never = This file does not belong to this record
signoff-file-later = added after the signature
signoff-file-taken-back = does not belong to this record
signoff-field-at = Time
signoff-field-phase = Phase
signoff-field-prompt = Kind of prompt
signoff-field-signs = Signs
signoff-field-responses = What was done
signoff-field-intensity = How strong
signoff-field-outcome = How it went on
signoff-field-asked-by = Who asked for the break
signoff-field-reason = Why there was a break
signoff-strength-0 = 0 of 3
signoff-strength-1 = 1 of 3
signoff-strength-2 = 2 of 3
signoff-strength-3 = 3 of 3
signoff-added-kind = What was forgotten
signoff-added-kind-phase = A phase
signoff-added-kind-prompt = A prompt
signoff-added-kind-feeling = A feeling
signoff-added-kind-marker = A marker
signoff-added-kind-item = A drawing or item
signoff-added-item-note = It gets the next number. Its file, if there is one, is chosen here. Its bag and what it is follow as an amendment of their own.
signoff-added-kind-break = A break
signoff-added-until = Until
signoff-added-never = There was no such entry after all
signoff-amend-by = { $person }, who led the interview, adds amendments. If they cannot any more, or the record was sealed as found, a supervisor does, with a second person.
err-only-interviewer-amends = Only the person who led this interview amends its record.
rec-only-interviewer-amends = Tell them. If they cannot sign any more, or the record was sealed as found, a supervisor amends it with a second person.
