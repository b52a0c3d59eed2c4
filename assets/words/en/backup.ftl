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
err-backup-medium-gone = The disk or stick did not answer. Earlier backups and the records are untouched.
rec-backup-medium-gone = Plug it in again, then press “Back up now”.
err-training-no-backup = In training nothing is backed up: there is no real child in it.
rec-training-no-backup = Leave the training, then set the backups.
