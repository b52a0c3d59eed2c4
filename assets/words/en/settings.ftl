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
settings-quiet-press = Press { $key } on this keyboard now. Only then does it become the quiet key.
settings-quiet-late = { $key } did not arrive. The quiet key is still { $kept }.
settings-live-keys = Live keys
settings-single-keys = Use single-letter keys
settings-prompt-examples = Show prompt examples
settings-nudge = Remind of open prompts
settings-break-offer = Say when a break can be offered
settings-live-keys-help = Press a button, then the key that you want. The key of a number pad or a clicker will do too.
settings-key-press = Press a key
settings-key-of = { $what }: { $key }. Change
settings-keys-as-usual = All keys as usual
settings-double-tap = Double tap
settings-double-tap-within = Within { NUMBER($ms) } ms it is one tap
err-key-not-usable = This key cannot be used in an interview.
rec-key-not-usable = Press another key.
err-key-taken = This key has another meaning already.
rec-key-taken = Press another key, or change that of the other one first.
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
settings-person-deactivated = Access ended
settings-person-deactivate = End access
settings-person-deactivate-question = End the access of { $name }?
settings-person-deactivate-text = What they entered stays. To come back they are added anew.
settings-person-hand-over-cases = Hand the case files over
settings-person-in-hand = Open case files: { $cases }. Planned interviews: { $planned }. No case file is left without somebody, so they are handed on first.
settings-person-unsigned = Records not signed off: { $n }. A supervisor seals them as found.
settings-person-running = Interviews not ended: { $n }. The interviewer who gets the case file ends them.
settings-person-all-to = All to
settings-person-planned = Interview: { $when }
settings-person-hand-over-and-end = Hand on and end access
settings-person-role-change = Change role
settings-person-role-question = { $name }: which role from now on?
settings-person-role-text = Keys and passphrase stay. What they may do changes at once. Earlier signatures keep the role of their time.
err-person-has-cases = This person answers for { $cases } case files. Planned interviews: { $planned }.
rec-person-has-cases = Hand the case files on first.
err-person-has-interviews = Interviews are planned for this person, or not ended ({ $interviews }).
rec-person-has-interviews = Hand the case files to another interviewer, or end the interview.
err-role-is-the-same = That is the role already.
rec-role-is-the-same = Choose another role.
err-last-supervisor = At least one supervisor must remain.
rec-last-supervisor = Add another supervisor first.
err-people-too-many = { NUMBER($most) } people work in this room already; no more can be added. Nothing was changed.
rec-people-too-many = End the access of whoever works here no more.
err-person-unfinished = It is entered, but the disk did not let the key file take its place yet. Nothing is lost.
rec-person-unfinished = Make room on the disk, then lock and unlock with the passphrase of before: that finishes it, and from then on the new one opens.
err-person-added-unfinished = They are added, but the disk did not let their key file take its place yet, so they cannot unlock. Nothing is lost.
rec-person-added-unfinished = Make room on the disk, then lock and unlock: that finishes it.
err-person-name-taken = There is already such a name.
rec-person-name-taken = Add something to tell them apart.
err-role-missing = No role is chosen.
rec-role-missing = Choose a role.
err-unknown-person = That person was not found.
rec-unknown-person = Choose from the list.

## Rooms and keys
settings-rooms = Other rooms
settings-room-name = Name
settings-room-place = Place
settings-room-checked = Checked by { $person } on { $date }
settings-room-unchecked = Not checked
settings-rooms-help = Each room writes its signed file to a stick in “Public keys”. Take it in here and compare the number of the key with somebody of that room; then its bundles can be checked here.
settings-rooms-none = No other room yet. Take the signed file of that room from a stick.
settings-room-file = File of the room (.itgel-room)
settings-room-take = Take into the list
settings-room-compare = { $room }: compare the number of the key
settings-room-compare-text = Somebody of that room reads the six groups from its own “Public keys”. Do not copy a number that came with the file.
settings-room-until = Last day on which its signatures count
settings-room-revoke-text = Signatures made with that room’s key after this day count no more. This cannot be taken back: a new key is compared anew.
settings-room-revoked = Counted until { $date }: { $reason }
settings-room-ended = Use ended
settings-room-head = Its journal as last seen in a bundle: { $size } entries
err-roster-malformed = This is not the file of a room, or it is damaged. It was not taken in.
rec-roster-malformed = Ask that room to write its keys again.
err-roster-signature = The signature of the list does not match. It was not taken in.
rec-roster-signature = Do not use the file. Call that room.
err-roster-own-room = This is this room’s own file, or a file that holds its keys.
rec-roster-own-room = Choose the file of another room.
err-roster-nothing-new = This room is in the list already, exactly so.
rec-roster-nothing-new = Nothing needs to be done.
err-roster-older = This file is older than the one taken in before. It was not taken in.
rec-roster-older = Ask that room for a new file.
err-roster-of-training = This is the file of a training room. It never enters the real list.
rec-roster-of-training = Choose the file of a real room.
err-roster-not-of-training = In training mode no real room is entered.
rec-roster-not-of-training = Leave training mode, then take it in.
err-room-key-differs = The key of this room is another than the one taken in before. It was not taken in.
rec-room-key-differs = Ask that room by telephone. If the key has really changed, end the use of the old one and take the file in again.
err-room-key-revoked = The use of this key was ended.
rec-room-key-revoked = If that room has a new key, take its new file in.
err-room-unknown = There is no such room in the list.
rec-room-unknown = Open the page again.
err-room-revoked-ahead = That day has not come yet.
rec-room-revoked-ahead = Enter today or an earlier day.
settings-recipients = Recipients
settings-recipient-until = Last day the key is used
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

## Backups
settings-backup-place = Place
settings-backup-time = Daily at
settings-backup-after-sign-off = After each sign-off
settings-backup-keep = Keep { NUMBER($days) } daily and { NUMBER($months) } monthly
settings-backup-now = Back up now
settings-backup-made = A backup was made and checked
settings-backup-test = Test a restore
settings-backup-tested = The backup opens. { NUMBER($count) } entries are whole.
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
settings-hide-names = Hide names at unlock
settings-hide-names-note = An empty field takes the place of names and roles. Everybody types their own name.

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
settings-licences-others = The licences of every library lie beside the program, in { $file }.
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
err-setting-unknown = There is no such setting.
rec-setting-unknown = Open the settings again.

## Wording, kept with their versions
settings-wording-in-use = In use
settings-wording-child = Child’s pages, { $ages }
settings-wording-ages-4-7 = 4 to 7 years
settings-wording-ages-8-12 = 8 to 12 years
settings-wording-ages-13-17 = 13 to 17 years, informal
settings-wording-ages-13-17-polite = 13 to 17 years, polite
settings-wording-review-native = Not yet read by a native speaker
settings-wording-review-legal = Not yet read by a lawyer
settings-wording-review-practice = Not yet read by a practitioner

## Retention
settings-retention-none = This program never deletes a record by itself.
settings-retention-law = How long a record is kept is a question of law. Until a lawyer has settled it there is no period here, and no list for review.

## Keys of recipients
settings-key-entered = Entered by { $person }.
settings-key-checked = Checked by { $person } on { $date }. { $how }
settings-key-revoked = No longer used since { $date }: { $reason }
settings-key-new = Enter a new key
settings-revoke-question = { $who }: stop using this key?
settings-revoke-text = No bundle is sealed to this key again. Bundles already handed over cannot be called back. A new key has to be compared again.
settings-revoke-confirm = Stop using it

## Self-check in words
settings-self-check-not-good = Something does not fit. Nothing was deleted.
settings-self-check-tell = Please tell your supervisor what stands below. This screen can be printed.
settings-check-looked = { NUMBER($n) } looked at, all whole
settings-check-other = Other
settings-incidents = Reference numbers
settings-incidents-text = What broke on this computer. A number that is read over the phone is found here. There is no name and no text in it.
settings-problem-at = { $what }, no. { NUMBER($entry) }
settings-problem-more = And { NUMBER($n) } more
settings-problem-other = Something else does not fit
settings-problem-cipher = The encryption does not fit
settings-problem-sqlite = The database file is not whole
settings-problem-foreign-keys = A link inside the database is broken
settings-problem-file = The file of the store was changed while it was locked
settings-problem-gap = An entry is missing
settings-problem-line = An entry does not join the one before it
settings-problem-unreadable = An entry cannot be read
settings-problem-payload = Contents differ from what was written
settings-problem-tree = The chain computes differently
settings-problem-index = The index of the chain differs
settings-problem-anchor = Differs from this computer’s own note
settings-problem-behind = Older than the latest state
settings-problem-forked = There are two different continuations
settings-problem-truncated = The end is missing
settings-problem-head = A signed head does not fit
settings-problem-signature = A signature does not fit
settings-problem-view = A list differs from the entries
settings-problem-attachment = An attachment is not whole
settings-problem-header = The sheet of the room was changed
settings-problem-vault-key = The sealed key is not the one that was written last
settings-problem-slot = A file for unlocking is missing or was changed
settings-problem-recovery = A recovery file is missing or was changed
settings-problem-stranger = A foreign file is in the folder
settings-problem-mode = A file is open to others

## Jump list
settings-sections = Sections of settings
settings-blind-title = Interviewing without knowing beforehand
settings-blind = Kept from the interviewer beforehand
settings-blind-help = It opens by itself once the child has told freely. The supervisor may open it early with a reason.
