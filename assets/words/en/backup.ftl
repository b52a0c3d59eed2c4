### Backups: what stands beside them in Settings, and what the medium says no to

err-backup-no-place = No place for backups has been chosen. The records are untouched.
rec-backup-no-place = The supervisor chooses one in Settings.
err-backup-in-store = This folder lies in the records themselves. If they are lost the backup is lost with them.
rec-backup-in-store = Choose a folder on another disk, or a stick.
err-backup-not-found = This backup is not at the place any more. The records are untouched.
rec-backup-not-found = Look at the list again, or make a backup now.
err-backup-medium-short = { NUMBER($missing) } MB are missing at the place. Earlier backups and the records are untouched.
rec-backup-medium-short = Make room there, or choose another place.
err-backup-medium-full = The place is full. Earlier backups and the records are untouched.
rec-backup-medium-full = Make room there, or choose another place.
err-backup-medium-read-only = Nothing can be written at this place. Earlier backups and the records are untouched.
rec-backup-medium-read-only = Unlock the stick, or choose another place.
err-backup-unreadable = The backups here belong to another user of a computer, and this user may not read them. They are untouched.
rec-backup-unreadable = Ask whoever looks after this computer to give you the folder “itgel-backup-…” with everything in it, then try again.
err-backup-medium-gone = The disk or stick did not answer. Earlier backups and the records are untouched.
rec-backup-medium-gone = Plug it in again, then press “Back up now”.
err-backup-without-files = The backup is made, but files are in neither the records nor the backups here: { NUMBER($n) }, of case files { $cases }. Everything else is safely copied.
rec-backup-without-files = They may lie in an earlier backup at another place. Keep every backup, and ask whoever looks after this computer.
err-backup-without-recovery = The backup is made, but a recovery file is missing or changed in it: recovery sheets may not open it. Everything else is safely copied.
rec-backup-without-recovery = Make new recovery sheets under Settings, Rooms and keys, then back up again.
err-backup-without-slot = The backup is made, but a file for unlocking is missing or changed in it: somebody’s passphrase may not open it. Everything else is safely copied.
rec-backup-without-slot = Find out who cannot unlock. Two recovery sheets give them a new passphrase. Then back up again.
err-backup-without-key = In this backup the sealed key is not the one that was written last: somebody may not be able to open it. Everything else is in it.
rec-backup-without-key = Back up again. The key is then sealed anew.
err-training-no-backup = In training nothing is backed up: there is no real child in it.
rec-training-no-backup = Leave the training, then set the backups.

## The section of Settings
backup-place-help = A folder on another disk, or a stick.
backup-save = Save place and time
backup-saved = Place and time are saved
backup-none-yet = There is no place for backups yet. Choose a folder on another disk, or a stick, and save it.
backup-no-folder = There is no such folder now. Plug in the disk or stick, or check the path.
backup-last-test = Last test of restoring
backup-never-tested = Not tested yet
backup-test-due = Once a month a backup is tested. Press “Test a restore” now.
backup-stopped = Stopped. Earlier backups and the records are untouched.
backup-copies = Backups at the place
backup-copies-none = There is no backup at the place yet.
backup-copies-more = Earlier ones: { NUMBER($n) }
backup-copy-entries =
    { $count ->
        [one] 1 entry
       *[other] { NUMBER($count) } entries
    }
backup-copy-unsigned = Not shown to be signed by this room: it may be unfinished, altered, or cannot be read now. It counts as no backup.
backup-tested-which = Backup of { $when }
