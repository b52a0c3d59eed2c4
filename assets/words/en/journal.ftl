### The custody journal (ux.md 4.15).

journal-title = Custody journal
journal-filter = Filter
journal-filter-all = All
journal-filter-handed-over = Handed over
journal-filter-opened = Opened
journal-filter-consent = Consent
journal-filter-amendments = Amendments
journal-search = Search by number or person
journal-search-help = For example 0219, a name, or a case code
journal-from = From
journal-until = To
journal-days-help = For example 2026.11.21
journal-nothing-found = No entry fits.
journal-clear = Show everything
journal-older = Older entries
journal-of-room = The whole room
journal-today = Today, { $date }
journal-none = none
journal-others = Everything else checked
journal-others-good = In order
journal-limits = On this computer: { $what }.
journal-limit-memory-not-locked = memory with keys may be written to the disk
journal-limit-dumps-not-shut-out = another program may look into the memory
journal-state-original = Original record, encrypted
journal-state-sealed = Sealed { $date }, not handed over yet
journal-state-handed-over = Handed over { $date }, received by { $who }
journal-state-received = Receipt signed { $date } by { $who }
journal-state-cancelled = Cancelled, file to be destroyed
# $n is written with leading zeroes, 0219.
journal-number = № { $n }
journal-nothing-yet = Every movement is written here.
journal-only-added = Entries are added, never removed. Nobody can change them, supervisors included.
journal-chain-whole = Chain complete
journal-checked-at = Checked { $time }
journal-check-again = Check again
journal-entries = Entries
journal-gaps = Gaps
journal-signatures = Signatures
journal-signatures-all = All valid
journal-latest-code = Latest code
journal-latest-code-help = Compare it by phone
journal-where = Where it is now
journal-mismatch = A mismatch between no. { $from } and { $until }. The earlier { NUMBER($count) } are intact.
journal-who = Who
journal-details = Details
journal-linked-to = Linked to entry
journal-report-title = Report of a check of the journal
journal-report-checked = Checked: { $time }
journal-report-saved = Report saved: { $file }
journal-save-report = Save a report

## What happened (words key act-<act with dashes>)
act-case-case-opened = Case file opened
act-case-case-closed = Case file closed
act-case-case-reopened = Case file reopened
act-case-identity-recorded = Identity entered
act-case-identity-revealed = Identity opened
act-case-adult-recorded = Adult entered
act-case-person-around-recorded = Person around the child entered
act-case-decider-named = Decision maker named
act-case-consent-answered = Consent answer
act-case-child-cannot-answer = The child cannot answer
act-case-child-pages-chosen = The child’s own screen was opened
act-case-child-page-shown = The child saw a page
act-case-child-stopped = The child stopped
act-case-consent-confirmed = Consent recorded
act-case-consent-withdrawn = Consent withdrawn
act-case-appointment-made = Appointment made
act-case-appointment-cancelled = Appointment taken off
act-case-preparation-filled = Preparation filled in
act-case-preparation-marked = Preparation marked
act-case-preparation-printed = Preparation card printed
act-case-attendance-recorded = Attendance noted
act-case-elsewhere-noted = Interview held elsewhere entered
act-case-elsewhere-struck = Interview held elsewhere taken out
act-case-facts-noted = Facts of the case noted from the lists
act-case-birth-settled = Settled which birth date holds
act-case-interview-begun = Interview begun
act-case-tapped = Interview entry
act-case-tap-undone = Entry undone
act-case-tap-restored = Entry brought back
act-case-tap-corrected = Entry corrected
act-case-clock-jumped = Computer clock changed
act-case-interview-resumed = Interview resumed
act-case-interview-ended = Interview ended
act-case-childs-end-recorded = How the child left
act-case-recordings-noted = Recording noted
act-case-process-noted = Note on the process
act-case-attachment-added = Attachment added
act-case-item-described = Item described
act-case-risk-assessed = Risk assessed
act-case-referral-made = Referral made
act-case-referral-moved = Referral status
act-case-meeting-recorded = Team meeting recorded
act-case-decision-moved = Status of a team decision
act-case-allegation-opened = Opened early for an interviewer
act-case-case-handed-over = Case file handed on
act-case-opened-beforehand = What was opened early, for the record
act-case-danger-answered = Noted who was told of a danger
act-case-aftercare-noted = Asked how the child is
act-case-signed-off = Signed off
act-case-amended = Amendment
act-case-legal-order-ended = Legal order ended
act-case-order-told = Child told of what goes without consent
act-case-vital-interest-stated = A life is in danger: co-signed
act-case-danger-over = The danger is over
act-case-legal-order-recorded = Legal order entered
act-case-bundle-sealed = Bundle sealed
act-case-bundle-handed-over = Handed over
act-case-notice-handed-over = Printed notice of a withdrawal given
act-case-receipt-taken = Receipt taken in
act-case-bundle-cancelled = Bundle cancelled
act-room-room-created = Store of the room made
act-room-person-added = Person added
act-room-person-deactivated = Person’s access ended
act-room-role-changed = Person’s role changed
act-room-receipt-made = Receipt written
act-room-other-room-taken = Another room taken into the list
act-room-other-room-checked = Another room’s key compared
act-room-other-room-revoked = Use of another room’s key ended
act-room-other-head-seen = End of another room’s journal noted
act-room-keepers-named = Keepers of the roster of rooms entered
act-room-keeper-checked = Keeper’s key compared
act-room-roster-signed = Roster of rooms signed
act-room-roster-taken = Roster of rooms put in force
act-room-passphrase-changed = Passphrase changed
act-room-recipient-added = Recipient added
act-room-recipient-key-checked = Key checked
act-room-recipient-revoked = Key no longer used
act-room-unlocked = Unlocked
act-room-recovery-used = Opened with two recovery sheets
act-room-locked = Locked
act-room-command-refused = Refused
act-room-setting-changed = Setting changed
act-room-room-clock-jumped = Computer clock changed
act-room-clock-put-right = Said that the clock had been wrong
act-room-papers-compared = Papers compared after a restoration
act-room-bundle-checked = Bundle checked
act-room-other-counts-taken = Counts of another room taken in
act-room-recipient-signing-key-set = Key for receipts entered
act-room-wording-issued = Next version of the words put in force
act-room-backup-made = Backup made
act-room-backup-tested = Backup tested: it opens
act-room-vault-key-renewed = The store has a new key
act-room-recovery-renewed = There are new recovery sheets
act-room-log-restored = The store goes on from an earlier state
act-room-head-witnessed = Latest code left the room
act-room-cases-linked = Case files linked
act-room-cases-unlinked = Link between case files struck

## What more a line says (journal-detail-<name>, and lists that only the journal has)
journal-detail-interview = interview { $value }
journal-detail-version = v{ $value }
journal-detail-new-keys = new keys
journal-detail-roster-number = no. { $value }
journal-detail-until = valid until { $value }
journal-detail-from = from { $value }
journal-wording-child = the child’s pages
journal-detail-minutes = { $value } min
# How far the clock was set: hours:minutes:seconds.
journal-detail-clock-ahead = ahead by { $value }
journal-detail-clock-back = back by { $value }
# The first eight digits of the SHA-256.
journal-detail-digest = file { $value }…
journal-detail-parts =
    { $value ->
        [one] 1 part
       *[other] { NUMBER($value) } parts
    }
journal-detail-notice = notice of the withdrawal in entry { $value }
journal-detail-seal = seal { $value }
journal-detail-handed-late = Entered late, handed over { $value }
journal-detail-received-by = received by { $value }
journal-detail-cosigned = co-signed by { $value }
journal-detail-recovery-sheets = recovery sheets { $value }
journal-detail-failed-before =
    { $value ->
        [one] 1 wrong passphrase before
       *[other] { NUMBER($value) } wrong passphrases before
    }
journal-detail-entries =
    { $value ->
        [one] 1 entry
       *[other] { NUMBER($value) } entries
    }
journal-detail-seen-before =
    { $value ->
        [one] 1 entry had been seen
       *[other] { NUMBER($value) } entries had been seen
    }
journal-detail-backup-of = backup of { $value }
journal-verdict-whole = whole, for this reader
journal-setting-language = language
journal-setting-hide-names = names at unlock
journal-setting-blind-intake = what is kept from interviewers
journal-setting-plan-phones = numbers to call in immediate danger
journal-setting-auto-lock-minutes = lock by itself
journal-setting-backup-place = where backups go
journal-setting-backup-time = time of the backup
journal-setting-backup-after-sign-off = backup after each sign-off
journal-setting-backup-same-medium = same disk is understood
journal-head-place-bundle = carried by a bundle
journal-head-place-public-keys = written with the public keys
