### Settings (ux.md 4.17).

settings-title = Settings
settings-mine = Mine
settings-people = Users
settings-keys = Rooms and keys
settings-backups = Backups
settings-locking = Locking
settings-wording = Wording
settings-retention = Retention
settings-about = About

## Mine
settings-language = Language
settings-theme = Theme
settings-theme-light = Light
settings-theme-night = Night
settings-theme-system = Like the computer
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-motion = Motion
settings-motion-system = Like the computer
settings-motion-less = No motion
settings-zoom = Zoom
settings-quiet-key = Quiet key
settings-live-keys = Live keys
settings-single-keys = Use single-letter keys
settings-prompt-examples = Show prompt examples
settings-nudge = Remind of open prompts
settings-change-passphrase = Change passphrase
settings-old-passphrase = Present passphrase
settings-new-passphrase = New passphrase
settings-passphrase-changed = Passphrase changed
settings-change-pin = Change PIN

## Users
settings-person-add = Add a person
settings-person-name = Name
settings-person-role = Role
settings-person-first-passphrase = First passphrase
settings-person-active = Active
settings-person-deactivated = Access ended
settings-person-deactivate = End access
settings-person-deactivate-question = End the access of { $name }?
settings-person-deactivate-text = { $name } can no longer unlock. What they entered stays. To come back they are added anew.
settings-person-hand-over-cases = Hand the case files over
err-last-supervisor = At least one supervisor must remain.
rec-last-supervisor = Add another supervisor first.
err-person-name-taken = There is already such a name.
rec-person-name-taken = Add something to tell them apart.
err-role-missing = No role is chosen.
rec-role-missing = Choose a role.
err-unknown-person = That person was not found.
rec-unknown-person = Choose from the list.

## Rooms and keys
settings-rooms = Five rooms
settings-room-name = Name
settings-room-place = Place
settings-room-checked = Checked by { $person } on { $date }
settings-room-unchecked = Not checked
settings-recipients = Recipients
settings-recipient-until = Last day the key is used
settings-roster-import = Import the roster
settings-roster-export = Export the roster
settings-revoke = Stop using the key
settings-revoke-reason = Reason and date
settings-sender = This room as sender
settings-sender-help = Stands in every bundle that leaves from now on. Either may stay empty.
settings-sender-address = Address
settings-sender-contact = Telephone or e-mail
settings-sender-save = Save address and contact
settings-sender-saved = Address and contact were saved
settings-public-card = This room’s card
settings-public-where = Folder or stick for the public keys
settings-public-write = Write the public keys
settings-public-written = The public keys were written
settings-pin-changed = PIN changed
settings-lock-note = Not during a live interview: after 10 minutes without a tap the quiet screen comes.
err-roster-signature = The roster’s signature does not match. It was not taken.
rec-roster-signature = Get the roster again and import it.
err-roster-older = This roster is older than the present one.
rec-roster-older = Get the newer roster.
err-roster-fork = There are two different rosters with one number.
rec-roster-fork = Neither is used. Please tell your supervisor.

## Backups
settings-backup-place = Place
settings-backup-time = Daily at
settings-backup-after-sign-off = After each sign-off
settings-backup-keep = Keep { NUMBER($days) } daily and { NUMBER($months) } monthly
settings-backup-now = Back up now
settings-backup-made = A backup was made and checked
settings-backup-test = Test a restore
settings-backup-tested = The backup opens. { NUMBER($count) } entries are whole.
settings-backup-restore = Restore a backup
err-backup-place-missing = The backup disk is not connected.
rec-backup-place-missing = It is copied as soon as it is connected.
err-backup-same-disk = This is the same disk. If it fails both are lost.
rec-backup-same-disk = Choose another place.
err-backup-does-not-open = The backup does not open. The records are untouched.
rec-backup-does-not-open = Make another one in another place.

## Locking
settings-auto-lock = Lock by itself
settings-auto-lock-minutes =
    { $minutes ->
        [one] After 1 minute without use
       *[other] After { NUMBER($minutes) } minutes without use
    }
settings-quiet-minutes = Quiet screen after { NUMBER($minutes) } minutes without a tap in an interview
settings-hide-names = Hide names at unlock

## Wording
settings-wording-version = Version { NUMBER($version) }, from { $date }
settings-wording-next = Make the next version
settings-wording-use = Use it
settings-wording-used = A version in use is not edited
err-english-missing = English text is missing.
rec-english-missing = Write it in both languages, then use it.
err-mongolian-missing = Mongolian text is missing.
rec-mongolian-missing = Write it in both languages, then use it.

## About
settings-version = Version { $version }
settings-store-size = Store size
settings-licences = Licences
settings-self-check = Self-check
settings-self-check-good = All is well
settings-check-cipher = Encryption
settings-check-database = Database
settings-check-entries = Entries
settings-check-commitments = Contents
settings-check-tree = Chain
settings-check-heads = Signed heads
settings-check-signatures = Signatures
settings-check-projections = Lists
settings-check-attachments = Attachments
settings-check-files = Files
settings-check-process = Protection of memory
settings-check-problem = Mismatch: { $what }
settings-memory-not-locked = This computer did not let the keys be locked in memory. It is fine when the whole disk is encrypted.
settings-dumps-not-shut-out = This computer did not let memory dumps be shut out.
err-setting-out-of-range = It is between { NUMBER($least) } and { NUMBER($most) }.
rec-setting-out-of-range = Choose between { NUMBER($least) } and { NUMBER($most) }.
err-setting-unknown = There is no such setting.
rec-setting-unknown = Open the settings again.
