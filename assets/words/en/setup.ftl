### First-run set-up, once per computer, by the supervisor (ux.md 4.1).

setup-title = Set up this room
setup-resume = Continues where you left off.
setup-step-language = Language
setup-step-room = Room
setup-step-supervisor = Supervisor account
setup-step-quiet = Quiet key
setup-step-recovery = Recovery kit
setup-step-backup = Backup place
setup-step-keys = Keys and roster
setup-step-done = Ready
setup-language-question = Which language do you work in?

## Room
setup-room = Room
setup-organisation = Organisation
err-room-missing = No room is chosen.
rec-room-missing = Choose the room.

## Supervisor account
setup-name = Name
setup-passphrase = Passphrase
setup-passphrase-offer = Five words on offer
setup-passphrase-offer-text = You may use these words. Write them down and keep them sealed.
setup-passphrase-other = Offer other words
setup-passphrase-help = At least 12 characters, or five words.
setup-repeat = Repeat
setup-pin = Short PIN
setup-pin-help = 4 to 8 digits. Used to return from the quiet screen.
err-name-missing = The name is empty.
rec-name-missing = Enter your name.
err-person-exists = This person is already entered.
rec-person-exists = Choose from the list.
err-passphrase-too-short = The passphrase is too short.
rec-passphrase-too-short = Use at least 12 characters, or five words.
err-passphrase-easy = Easy to guess.
rec-passphrase-easy = Add other words.
err-passphrase-is-name = The passphrase is made of your name or the room’s.
rec-passphrase-is-name = Choose words that have nothing to do with you.
err-passphrase-differs = The two do not match.
rec-passphrase-differs = Use the eye to check.
err-pin-easy = This PIN is easy to guess.
rec-pin-easy = Choose other digits.
err-pin-digits = A PIN has 4 to 8 digits.
rec-pin-digits = Enter 4 to 8 digits.

## Quiet key
setup-quiet-press = Press F2 now
setup-quiet-what = The quiet screen shows a picture and a clock instead of your work, for when a child comes in.
setup-quiet-how = Press { $key } on this keyboard. The picture appears; press { $key } again, enter your PIN and press Enter.
setup-quiet-nothing = F2 did not arrive. Press any other key you would like to use.
setup-quiet-without = You may also go on without. The quiet screen button is always at the top right.
setup-quiet-unfit = That key has another use. These can be used: { $keys }.
setup-quiet-arrived = { $key } works.
setup-quiet-practise = Now practise returning: enter your PIN.
setup-quiet-practise-key = Practice: press { $key } and enter your PIN.
setup-quiet-practised = The picture came, and you found the way back.
err-pin-practice-differs = That is not the PIN you chose.
rec-pin-practice-differs = Enter it again, or go back and choose another.

## Recovery kit
setup-recovery-title = Recovery kit
setup-recovery-text = Three sheets are printed. Any two are needed to recover. Three people keep them in three places.
setup-recovery-warning = Without this sheet or the passphrase nobody can open the records. Neither can we.
setup-recovery-sheet = Sheet { NUMBER($n) } of { NUMBER($total) }
setup-recovery-keeper = Who keeps it?
setup-recovery-print = Print the sheet
setup-recovery-qr = The same sheet for a camera
# On the printed sheet.
setup-recovery-paper = There are { NUMBER($total) } sheets. Any two of them open the records when a passphrase is lost. Keep this one apart from the others and from this computer, in a sealed envelope.
setup-recovery-place = Where is it kept?
setup-recovery-signed = Date and signature
setup-recovery-confirm = Type back groups { NUMBER($a) } and { NUMBER($b) } from the sheet
err-sheets-not-confirmed = The three sheets are not all checked.
rec-sheets-not-confirmed = Type back the groups asked of each sheet.

## Backup place
setup-backup-where = Where should backups be kept?
setup-backup-help = Choose a folder or a stick. A first backup is made and opened again.
setup-backup-when =
    { $after ->
        [yes] Every day at { $time } and after each sign-off
       *[no] Every day at { $time }
    }
setup-backup-tested = A backup was made and opened again.
setup-backup-make = Keep them here, and make the first one
setup-backup-skip = Choose later
setup-backup-skip-text = It can be chosen later in Settings. Until there is a backup, everything is lost with this computer, and Today asks for one.
setup-backup-same-disk = This is the same disk. If it fails both are lost. Choose another place.
setup-backup-understood = I understand, keep it here
setup-little-space = Little free space ({ NUMBER($n) } MB). More than 2 GB is better.

## Keys and the end
setup-own-key = This room’s key number
setup-own-key-text = The first key of this room. Whoever receives from here compares this number once, in person or by phone.
setup-roster = Import the roster of the five rooms
setup-roster-later = Later. Today will remind you.
setup-existing-restore = Restore a backup
err-store-exists = There is a store on this computer. It is never overwritten.
rec-store-exists = Open it. A backup is only restored where there is no store.
err-no-setup = Setting up has not begun.
rec-no-setup = Begin from the first step.
setup-creating = Making the store…
setup-creating-text = This takes a few seconds. Please leave the computer on.
setup-not-made = The room is not ready yet
setup-done = The room is ready
setup-done-what = What was done
setup-done-supervisor = Supervisor: { $name }
setup-done-sheets =
    { $n ->
        [one] One recovery sheet was read back
       *[other] { NUMBER($n) } recovery sheets were read back
    }
setup-done-quiet = The quiet key { $key } works, and the way back was practised
setup-todo = Still to do
setup-todo-backup = There is no backup yet. Choose a place for backups in Settings.
setup-todo-people = Add your colleagues, in Settings.
setup-todo-recipients = Add recipients in Settings; the case officer compares their keys.
setup-todo-quiet = The quiet key was not tried. Another can be chosen in Settings.
setup-begin = Begin the first day

## A store that this computer remembers and that is not there (ux.md 4.2)
setup-gone = The records are not in their place
setup-gone-text = There was a store on this computer. Its folder cannot be found now. The program has deleted nothing and changed nothing.
setup-gone-from = Folder that was looked in
setup-gone-todo = What to do
setup-gone-disk = If the records lie on a disk of their own, connect it.
setup-gone-put-back = If the folder was moved or renamed, put it back in its old place.
setup-gone-ask = If you do not know where it is, ask your supervisor or whoever looks after this computer.
setup-gone-look = Look again
setup-gone-still = It is still not there.
setup-gone-new = Leave the old one and set up a new room
setup-gone-new-question = Set up a new room?
setup-gone-new-text = The new store begins empty: nothing of the old one is in it. What this computer remembers of the old store stays as it is. If the old one is found later, the new one has to be moved elsewhere before the old one is put into this folder.
setup-gone-new-yes = Set up a new one
err-store-gone = A store that was on this computer cannot be found now.
rec-store-gone = Connect the disk, or put the folder back. To set up a new room, choose so.
err-init-store-gone = There was a store on this computer, and in { $folder } there is none now. Nothing was changed.
rec-init-store-gone = Connect the disk, or put the folder back. To leave the old one and create a new one, add --although-gone.
