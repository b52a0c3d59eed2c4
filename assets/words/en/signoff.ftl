### Sign-off and amendments (ux.md 4.12).

signoff-title = Sign off
signoff-summary = Read what was recorded
signoff-open-points = Open points
signoff-leave-as-is = Leave it as it is
signoff-leave-reason = Why is it left so?
signoff-nothing-open = Nothing is open.
signoff-becomes-sealed = After sign-off it can only be read. Corrections become amendments.
signoff-passphrase = Enter your passphrase to sign
signoff-sign = Sign off
signoff-signing = Signing…
signoff-signed = Signed off by { $person }, { $when }
signoff-as-found = Seal as found
signoff-as-found-note = A supervisor seals it when the interviewer cannot sign. It is marked so.

## Open points (words key open-<code>)
open-preparation-open = Open preparation cards: { NUMBER($count) }
open-implicated-not-settled = People of whom it is not known whether they may be implicated: { NUMBER($count) }
open-attendance-not-confirmed = Attendance not confirmed: { NUMBER($count) }
open-ground-rules-missing = Ground rules are not noted
open-distress-without-response = Feelings without a response: { NUMBER($count) }
open-items-without-content = Items without file or description: { NUMBER($count) }
open-recording-number-open = The recording number is not entered
open-went-on-after-withdrawal = Went on after consent was withdrawn
open-childs-end-open = How the child left is not noted
open-risk-open = Risk is not assessed
open-danger-untold = Who was told of the danger is not noted

## Amendments
signoff-amend-title = Amendment
signoff-amend-choose = What is to be corrected?
signoff-amend-first = First
signoff-amend-now = Amended
signoff-amend-reason = Reason
signoff-amend-second-person = Second person’s signature
signoff-amend-second-person-why = Times, prompt counts, attendance and consent need a second person’s signature.
signoff-amend-exported = Already handed over. Send an amendment bundle.

err-reason-too-short = The reason is too short.
rec-reason-too-short = Please write a short reason.
err-record-is-signed = This record is sealed.
rec-record-is-signed = Use Add an amendment.
err-only-interviewer-signs = The interviewer signs this interview.
rec-only-interviewer-signs = Tell the interviewer. If that is not possible, a supervisor seals it as found.
err-interviewer-signs-without-as-found = You sign your own interview in the usual way.
rec-interviewer-signs-without-as-found = Choose Sign off.
err-as-found-by-supervisor-only = Only a supervisor seals as found.
rec-as-found-by-supervisor-only = Tell your supervisor.
err-statement-does-not-match = The record has changed since it was read.
rec-statement-does-not-match = Read it again, then sign off.
err-open-point-unknown = The list of open points has changed.
rec-open-point-unknown = Open the page again.
err-open-point-needs-reason = An open point has no reason.
rec-open-point-needs-reason = Write why it is left as it is.
err-signed-in-future = The time of signing is later than now.
rec-signed-in-future = Check the computer clock.
