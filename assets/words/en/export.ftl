### Preparing a bundle: the six steps (ux.md 4.13).

export-title = Prepare a bundle
export-step-of = Step { NUMBER($step) } of { NUMBER($total) }
export-step-case = Case file
export-step-recipients = Recipients
export-step-consent = Consent
export-step-preview = Preview
export-step-seal = Seal and write
export-step-hand-over = Hand over
export-unsigned = Not signed off, stays: { $what }
export-can-sign = Can sign: { $person }
export-can-sign-supervisor = Who led it has left: a supervisor seals it as found.

## 2 Recipients
export-recipient-add = Add a recipient
export-recipient-kind = Kind
export-recipient-organisation = Organisation
export-recipient-person = Person or position
export-recipient-key = Key
export-key-checked = Key checked:
export-key-checked-on = checked on { $date }
export-key-expires = until { $date }
export-key-unchecked-text = Read it with the recipient by phone. It is not used until then.
export-key-compare = Check the key
export-key-compare-how = How it was checked
export-purpose = Purpose of sending
export-reference = Reference no.

## 3 Consent gate
export-question = What may leave?
export-information = Information
export-goes = Goes
export-nothing-goes = Nothing goes
export-by-order = Goes by legal order
export-child-no-vital-text = Only what is needed against the danger goes. Tell the child what goes, and why.
export-by-vital = Goes: a life is in danger
export-vital-until = until { $date }
export-take-away = Take away
export-part-interview-log = times, phases, counts
export-part-consent-record = who, when, what
export-part-risk-and-needs = assessment, referrals
export-part-attachments =
    { $count ->
        [one] 1 file
       *[other] { NUMBER($count) } files
    }
export-part-identity = name, address
export-clock-behind = The computer’s clock is behind: the journal goes to { $date }. The preview can be read; nothing is sealed or handed over.
export-child-no = The child’s no is respected
export-child-no-text = No bundle is made for { $who }. The reason is in the journal.
export-consent-version = Consent version v{ NUMBER($version) }, { $date }, valid
export-next = Next
export-unsigned-count =
    { $count ->
        [one] 1 interview is not signed off and stays.
       *[other] { NUMBER($count) } interviews are not signed off and stay.
    }
export-child-no-order = The child said no on { $date }
export-child-no-order-text = A legal order opens only what it names. Tell the child what goes, and why.
export-bundles =
    { $count ->
        [one] 1 bundle
       *[other] { NUMBER($count) } bundles
    }
export-parts =
    { $count ->
        [one] 1 part
       *[other] { NUMBER($count) } parts
    }
export-files-size = files { $size }
export-none-for = { $who }: none

## Why something stays or goes (words key reason-<code>); a bundle carries the code
reason-agreed = Everybody agreed.
reason-legal-order = Goes by a legal order.
reason-required-by-law = The law requires it; told, not asked.
reason-not-asked = Not asked.
reason-later = Later. Stays until asked again.
reason-child-said-no = The child said no. The child’s answer decides.
reason-guardian-said-no = The guardian said no.
reason-child-cannot-answer = The child could not answer. That is not a yes.
reason-implicated = Someone else must decide for the child.
reason-too-young = The child is not certainly old enough to decide alone.
reason-amended = The answer was amended after it was signed. Talk again.
reason-withdrawn = Consent was taken back.
reason-expired = The consent has run out.
reason-wording-changed = The words have changed since. Talk again.
reason-not-confirmed = The conversation was not confirmed.
reason-case-closed = The case file is closed.
reason-not-needed = The purpose does not need it.
reason-not-asked-for = Not asked for.
reason-code-only = The code only.
reason-order-out-of-scope = The legal order does not name it.
reason-beyond-danger = It is not needed against the danger.
reason-not-signed-off = The record of the interview is not signed.
reason-nothing-recorded = Nothing is recorded.
reason-taken-away = Taken away by the case officer.
reason-superseded = A newer entry takes its place.
reason-after-preview = Entered after the preview.
reason-notice-only = This bundle is only the notice that consent was withdrawn.
reason-internal = The room’s own note; it never leaves.

## Legal order
export-order = There is a legal order
export-order-body = Issuing body
export-order-number = Number
export-order-date = Date
export-order-scope = Scope
export-order-scan-optional = Scan of the order, if there is one
export-order-scan-kept = Its scan goes with it
export-order-on-paper = On paper only
export-orders = Legal orders
export-order-child-told = Was the child told?
export-order-child-told-why-not = Why not yet
export-order-supervisor = Supervisor
export-order-supervisor-passphrase = Supervisor’s passphrase

## 4 Preview
export-draft-recalled = You are going on with a bundle that you left. What may leave was computed anew.
export-draft-forget = Remove the draft
export-little-space = A bundle is written to the stick; what the journal says of it needs space on this computer.
export-preview = Preview the contents
export-preview-text = This is exactly what the recipient will read.
export-preview-hidden = Names and numbers are hidden here. The recipient reads all of them.
export-preview-open = Show as it will be read
export-preview-never = The number of somebody not to be contacted is not shown here; the recipient reads it. Nothing is printed like this.
export-pages =
    { $count ->
        [one] 1 page
       *[other] { NUMBER($count) } pages
    }
export-bundle-size = The sealed file will have about { $size }.
export-found = To look at again
export-found-hint = Texts that may hold a name or a phone number
export-read = I have read it

## 5 Seal and write
export-needs-stick = Each bundle opens only with that recipient’s key. You will need a USB stick.
export-stick = { $free } free
export-stick-named = { $name }, { $free } free
export-stick-read-only = Read only: this stick cannot be written to.
export-stick-other-files =
    { $count ->
        [one] There is 1 other file on this stick. It is not touched.
       *[other] There are { NUMBER($count) } other files on this stick. They are not touched.
    }
export-seal = Seal and write
export-written = Written, read back and checked
export-stop = Stop
export-stopped = Stopped. Nothing counts as sent.
export-stopped-some = Stopped. What is marked as written stays; nothing else counts as sent.

## 6 Hand over
export-receiver-name = Name of the person who receives
export-receiver-position = Position
export-receiver-id = ID no.
export-receiver-id-help = Only where they agree. May be left empty.
export-way = How
export-way-in-person = In person
export-way-courier = By courier
export-way-post = By post
export-seal-number = Seal no.
export-when = When
export-hand-over = Hand over
export-notice = Notice of a withdrawal
export-handed-over = Handed over
export-not-handed-over = Sealed, not handed over yet
export-must-stay = Must not leave
export-left-before = It was handed over before that
export-left-before-text = If it was handed over before this, enter when, and the number of the signed paper. It is marked as entered late. Where consent was taken back, the recipient is to be told.
export-handed-late = Entered late: what keeps it here came after it was handed over.
export-when-help = Empty means now. For example 2026.11.21 14:30
export-when-late-help = Day and time of the hand-over, for example 2026.11.21 14:30
export-paper-number = No. of the signed receipt
export-paper-number-post = No. of the registered item, or of the signed receipt
export-signed-how = Whoever receives it signs on the screen or on the printed sheet.
export-signed-how-file = Whoever receives it signs on the screen or on the printed sheet, or gives a signed file back.
export-receipt-will-come = A signed file will come back
export-receipt-awaited = The signed receipt has not come yet.
export-print-receipt = Print the receipt, 2 copies
export-receipt-title = Receipt of a sealed bundle
export-receipt-sender = Handed over by
export-receipt-recipient = Recipient
export-receipt-file = File
export-receipt-parts = Inside
export-receipt-copy = Copy { NUMBER($n) } of 2
export-receipt-sign-giver = Signature of the person who hands over
export-receipt-sign-receiver = Signature of the person who receives
export-receipt-note = The file opens only with the recipient’s key. Compare the SHA-256 before it is opened.
export-receipt-entry = Journal entry
export-cancelled = Cancelled
export-none-waiting = No bundle of this case waits to be handed over.
export-none-ready = No case file is ready for a bundle. Files that are being prepared or closed are not shown here.
export-no-recipients = No recipient is entered yet.
export-cancel-bundle = Cancel the bundle
export-cancel-bundle-text = The written file must be destroyed.
export-cancel-destroyed = The file is destroyed

err-recipient-missing = No recipient is chosen.
rec-recipient-missing = Choose a recipient.
err-export-case-missing = No case file is chosen.
rec-export-case-missing = Choose a case file.
err-preview-unread = The preview has not been read yet.
rec-preview-unread = Read what each recipient will read, and tick it.
err-recipient-unknown = This recipient is not entered.
rec-recipient-unknown = Choose from the list, or enter a new one.
err-recipient-key-malformed = This is not a recipient’s key.
rec-recipient-key-malformed = Enter the whole line that begins with “age1”.
err-fingerprint-differs = Group { NUMBER($group) } does not match. The key is not used.
rec-fingerprint-differs = Read it once more with whoever the key belongs to.
err-recipient-organisation-missing = The organisation is missing.
rec-recipient-organisation-missing = Enter the organisation.
err-recipient-key-missing = The key is missing.
rec-recipient-key-missing = Enter the recipient’s key.
err-recipient-key-unchecked = This key has not been checked.
rec-recipient-key-unchecked = Read it with the recipient by phone.
err-recipient-key-extended = The last day of this key was moved. It is not used until it is checked again.
rec-recipient-key-extended = Read it with the recipient by phone.
err-recipient-key-changed = This key differs from the earlier one. It is not used until it is checked.
rec-recipient-key-changed = Read it with the recipient by phone.
err-recipient-key-expired = It expired on { $date }.
rec-recipient-key-expired = Ask the recipient for a new key. If they keep this one, enter its new last day and have it checked again.
err-recipient-key-revoked = This key is no longer used.
rec-recipient-key-revoked = Ask the recipient for a new key.
err-recipient-key-taken = This key belongs to another recipient.
rec-recipient-key-taken = Each recipient has a key of their own. Please compare.
err-recipient-kind-fixed = The kind of a recipient cannot be changed.
rec-recipient-kind-fixed = Enter a new recipient.
err-recipient-reason-missing = The reason is missing.
rec-recipient-reason-missing = Write why the key is no longer used.
err-bundle-purpose-missing = The purpose of sending is missing.
rec-bundle-purpose-missing = Write what it is sent for.
err-nothing-may-go = There is nothing that may go to this recipient.
rec-nothing-may-go = The reason stands beside each part.
err-gate-changed = Something changed since the preview. Nothing was written.
rec-gate-changed = Look at the page again, then go on.
err-bundle-preview-missing = Nobody has read the preview for this recipient. Nothing was written.
rec-bundle-preview-missing = Preview it, read it, and seal after that.
err-bundle-preview-differs = What would go is not what was read in the preview. Nothing was written.
rec-bundle-preview-differs = Preview it once more, read it, and seal then.
err-clock-behind = This computer’s clock says { $day }, and the journal goes to { $newest }. Nothing leaves while the clock is behind.
rec-clock-behind = Set the clock. If it is right now and was wrong before, a supervisor says so on the page Today.
err-clock-untold = The journal cannot be read, so nobody can tell whether the clock is right. Nothing leaves.
rec-clock-untold = Tell the supervisor, and have the journal checked.
err-clock-not-behind = The clock is not behind the journal. Nothing was entered.
rec-clock-not-behind = Go on with your work.
err-bundle-already-sealed = This bundle is already sealed.
rec-bundle-already-sealed = Prepare a new bundle.
err-bundle-not-written = The bundle was not written to the end. Nothing counts as sent.
rec-bundle-not-written = Check the stick and write it again.
err-bundle-not-sealed = There is no such sealed bundle.
rec-bundle-not-sealed = Seal the bundle first.
err-bundle-already-handed-over = This bundle was already handed over.
rec-bundle-already-handed-over = To give it again, prepare a new bundle.
err-bundle-is-cancelled = This bundle was cancelled.
rec-bundle-is-cancelled = Prepare a new bundle.
err-hand-over-name-missing = The name of who receives is missing.
rec-hand-over-name-missing = Enter the name.
err-hand-over-way-missing = How it was handed over is missing.
rec-hand-over-way-missing = Choose in person, courier or post.
err-seal-number-missing = The seal number is empty.
rec-seal-number-missing = Enter the seal number.
err-hand-over-time-unreadable = The time could not be read.
rec-hand-over-time-unreadable = For example: 2026.11.21 14:30.
err-hand-over-late-unsigned = What is entered late needs the number of the signed paper.
rec-hand-over-late-unsigned = Print the receipt, have it signed, and enter its number.
err-hand-over-in-future = The time is later than now.
rec-hand-over-in-future = Enter now or an earlier time.
err-hand-over-before-sealing = The time is before the bundle was sealed.
rec-hand-over-before-sealing = Check the time.
err-hand-over-unsigned = There is neither a signature nor the number of a signed paper.
rec-hand-over-unsigned = Have it signed on the screen, or enter the number of the signed paper. What goes by post has the number of the registered item.
err-hand-over-receipt-unexpected = No key of this recipient for receipts was compared, so none will come as a file.
rec-hand-over-receipt-unexpected = Have it signed on the screen, or enter the number of the signed paper.
err-read-back-differs = The written file does not match the original.
rec-read-back-differs = Use another stick.
err-report-unwritable = The report could not be prepared. Nothing counts as sent.
rec-report-unwritable = Try again. If it happens again, read the reference number to your supervisor.
err-folder-is-store = This folder belongs to the store of this computer.
rec-folder-is-store = Choose a USB stick or another folder.
err-key-entered-by-you = You entered this key yourself.
rec-key-entered-by-you = Somebody else compares it: a supervisor or a case officer.
err-key-nobody-else = You entered this key, and nobody else in this room may compare it.
rec-key-nobody-else = Add another supervisor or case officer in Settings, and let them compare it.
