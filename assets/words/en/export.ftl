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

## 2 Recipients
export-recipient-add = Add a recipient
export-recipient-kind = Kind
export-recipient-organisation = Organisation
export-recipient-person = Person or position
export-recipient-key = Key
export-key-checked = Key checked:
export-key-checked-on = checked on { $date }
export-key-expires = until { $date }
export-key-unchecked = Key not checked yet
export-key-unchecked-text = Read it with the recipient by phone. It is not used until then.
export-key-compare = Check the key
export-key-compare-group = Group { NUMBER($n) } was read
export-key-compare-how = How it was checked
export-purpose = Purpose of sending
export-reference = Reference no.

## 3 Consent gate
export-question = What may leave?
export-information = Information
export-goes = Goes
export-stays = Stays
export-nothing-goes = Nothing goes
export-by-order = Goes by legal order
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
export-child-no = The child’s no is respected
export-child-no-text = No bundle is made for { $who }. The reason is in the journal.
export-consent-version = Consent version v{ NUMBER($version) }, { $date }, valid
export-consent-changed = Consent has changed. Please look at this page again.
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
export-none-for = { $who }: none

## Why something stays or goes (words key reason-<code>); a bundle carries the code
reason-agreed = Agreed
reason-legal-order = By legal order
reason-required-by-law = Required by law
reason-not-asked = Not asked
reason-later = Said later
reason-child-said-no = The child said no. The child’s answer decides.
reason-guardian-said-no = The guardian said no
reason-child-cannot-answer = The child cannot answer
reason-implicated = The person who decided may be implicated. Someone else must decide.
reason-too-young = Too young to decide alone
reason-withdrawn = Consent withdrawn
reason-expired = Consent has expired
reason-wording-changed = The wording has changed. Ask again.
reason-not-confirmed = Consent is not confirmed
reason-case-closed = The case file is closed
reason-not-needed = Not needed
reason-not-asked-for = Not asked for
reason-code-only = Code only
reason-order-out-of-scope = Not named in the legal order
reason-not-signed-off = Not signed off
reason-nothing-recorded = Nothing recorded
reason-taken-away = Taken away by the case officer
reason-superseded = Replaced by a newer entry
reason-after-preview = Entered after the preview
reason-internal = The room’s own business

## Legal order
export-order = There is a legal order
export-order-body = Issuing body
export-order-number = Number
export-order-date = Date
export-order-scope = Scope
export-order-scan = Scan
export-order-child-told = Was the child told?
export-order-child-told-by = Who told the child, and when
export-order-child-told-why-not = Why not yet
export-order-supervisor = Supervisor
export-order-supervisor-passphrase = Supervisor’s passphrase

## 4 Preview
export-preview = Preview the contents
export-preview-text = This is exactly what the recipient will read.
export-pages =
    { $count ->
        [one] 1 page
       *[other] { NUMBER($count) } pages
    }
export-read = I have read it

## 5 Seal and write
export-needs-stick = Each bundle opens only with that recipient’s key. You will need a USB stick.
export-stick = { $name }, { $free } free
export-stick-other-files =
    { $count ->
        [one] There is 1 other file on this stick. It is not touched.
       *[other] There are { NUMBER($count) } other files on this stick. They are not touched.
    }
export-seal = Seal and write
export-written = Written, read back and checked
export-stop = Stop
export-stopped = Stopped. Nothing counts as sent.

## 6 Hand over
export-receiver-name = Name of the person who receives
export-receiver-position = Position
export-receiver-id = ID no.
export-way = How
export-way-in-person = In person
export-way-courier = By courier
export-way-post = By post
export-seal-number = Seal no.
export-when = When
export-hand-over = Hand over
export-handed-over = Handed over
export-not-handed-over = Sealed, not handed over yet
export-print-receipt = Print the receipt, 2 copies
export-cancel-bundle = Cancel the bundle
export-cancel-bundle-text = The written file must be destroyed.
export-cancel-destroyed = The file is destroyed

err-recipient-missing = No recipient is chosen.
rec-recipient-missing = Choose a recipient.
err-recipient-organisation-missing = The organisation is empty.
rec-recipient-organisation-missing = Enter the organisation.
err-recipient-key-missing = The recipient’s key is missing.
rec-recipient-key-missing = Get the key file and import it.
err-recipient-key-unchecked = This key has not been checked.
rec-recipient-key-unchecked = Read it with the recipient by phone.
err-recipient-key-changed = This key differs from the earlier one.
rec-recipient-key-changed = It is not used until it is checked.
err-recipient-key-expired = The key expired on { $date }.
rec-recipient-key-expired = Ask the recipient for a new key.
err-recipient-key-revoked = This key is no longer used.
rec-recipient-key-revoked = Ask the recipient for a new key.
err-recipient-key-taken = This key belongs to another recipient.
rec-recipient-key-taken = Check the key with the recipient.
err-recipient-kind-fixed = The kind of a recipient cannot be changed.
rec-recipient-kind-fixed = Add a new recipient.
err-recipient-reason-missing = No reason is given.
rec-recipient-reason-missing = Please write a short reason.
err-bundle-purpose-missing = The purpose of sending is empty.
rec-bundle-purpose-missing = Write shortly why it is sent.
err-nothing-may-go = There is nothing that may go to this recipient.
rec-nothing-may-go = The table shows why.
err-gate-changed = Consent has changed since the preview.
rec-gate-changed = Look at the page again, then go on.
err-bundle-already-sealed = This bundle is already sealed.
rec-bundle-already-sealed = Open the hand-over step.
err-bundle-not-written = The bundle was not written.
rec-bundle-not-written = Write it again.
err-bundle-not-sealed = There is no such sealed bundle.
rec-bundle-not-sealed = Seal it first.
err-bundle-may-not-leave = This bundle may not leave now.
rec-bundle-may-not-leave = Look at the consent.
err-bundle-already-handed-over = This bundle was handed over.
rec-bundle-already-handed-over = The journal shows it.
err-bundle-is-cancelled = This bundle was cancelled.
rec-bundle-is-cancelled = Prepare a new bundle.
err-hand-over-name-missing = The name of the receiver is empty.
rec-hand-over-name-missing = Enter the name.
err-hand-over-way-missing = How it was handed over is missing.
rec-hand-over-way-missing = Choose in person, courier or post.
err-hand-over-time-unreadable = The time of handing over cannot be read.
rec-hand-over-time-unreadable = For example 2025.11.21 15:46.
err-hand-over-in-future = The time of handing over is later than now.
rec-hand-over-in-future = Check the date and time.
err-hand-over-before-sealing = It was handed over before it was sealed.
rec-hand-over-before-sealing = Check the date and time.
err-order-body-missing = The issuing body is empty.
rec-order-body-missing = Enter the issuing body.
err-order-number-missing = The number of the order is empty.
rec-order-number-missing = Enter the number.
err-order-date-in-future = The date is after today.
rec-order-date-in-future = Check the date.
err-order-scope-missing = The scope is not chosen.
rec-order-scope-missing = Choose the parts that the order names.
err-order-child-told-missing = It is not said whether the child was told.
rec-order-child-told-missing = Choose yes or no.
err-order-child-told-note-missing = The note on telling the child is empty.
rec-order-child-told-note-missing = Write who told the child and when, or why not yet.
err-order-cosigner-role = The second signature is not a supervisor’s.
rec-order-cosigner-role = Choose a supervisor.
err-order-cosigner-same = Both signatures are by the same person.
rec-order-cosigner-same = Ask another supervisor to sign.
err-order-unsigned = The supervisor’s signature is missing.
rec-order-unsigned = Confirm with the supervisor’s passphrase.
err-order-unknown = That legal order is not entered.
rec-order-unknown = Enter the order first.
err-order-for-another-recipient = This order is for another recipient.
rec-order-for-another-recipient = Choose the order that fits.
err-order-already-recorded = This order is already entered.
rec-order-already-recorded = Choose it from the list.
err-stick-missing = There is no USB stick.
rec-stick-missing = Plug in a USB stick.
err-stick-full = { NUMBER($n) } MB short.
rec-stick-full = Use another stick, or make room.
err-stick-read-only = This stick cannot be written to.
rec-stick-read-only = Unlock it, or use another stick.
err-stick-removed = The stick was removed. Nothing counts as sent.
rec-stick-removed = Plug it in again.
err-read-back-differs = The written file does not match the original.
rec-read-back-differs = Use another stick.
