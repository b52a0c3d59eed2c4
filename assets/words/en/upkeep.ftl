### Upkeep of the store: a backup in the place of a store that is lost, going on from an earlier state, a new key

## Restoring a backup, where no store is
upkeep-restore-title = Restore a backup
upkeep-restore-help = The store is made anew from a backup. Nothing is written over, and the backup stays as it is.
upkeep-gone-lost = If the store is lost or broken, restore the last backup.
upkeep-folder = Folder of the backups
upkeep-folder-help = Plug the disk or stick in, and choose the folder on it.
upkeep-look = Look for backups
upkeep-none = There is no backup in this folder.
upkeep-copy = Backup
upkeep-copy-of = { $when }, { $room }
upkeep-person = In whose name
upkeep-passphrase-help = The passphrase that this person had when the backup was made.
upkeep-door = Opened by
upkeep-door-passphrase = Their passphrase
upkeep-door-sheets = Two recovery sheets
upkeep-door-sheets-help = Where none of the supervisors has a passphrase any more.
upkeep-sheets-enter = Enter the sheets
upkeep-sheets-title = Restore by recovery sheets
upkeep-sheets-text = Enter any two of the three sheets of this room that were good when this backup was made. Then say in whose name, and set a new passphrase.
upkeep-sheets-backup = Backup of { $when }, { $room }
upkeep-reason = Why
upkeep-reason-help = Stays in the journal: what happened to the store.
upkeep-restore-lost = What was entered after the backup is missing: consents taken back, orders ended, closed files too. No bundle leaves until a supervisor has compared the papers of that time. Bundles that left since are still valid.
upkeep-restore-people = People who were removed after the backup can open it again. Remove them again.
upkeep-restore = Restore this backup
upkeep-restoring = The backup is being checked and restored
upkeep-restored = The backup is restored. Passphrases, who was taken out and the recovery sheets are those of then. Make a new backup now.
upkeep-restored-by-sheets = The backup is restored, and the new passphrase opens it; both are in the journal. The sheets that are good are those of then: if there were new ones since, make others in Settings. Put the sheets back where they are kept, and make a new backup now.
upkeep-stopped = Stopped. Nothing was restored, and the backup is as it was.
err-restore-does-not-open = This backup does not open. Nothing was restored.
rec-restore-does-not-open = Choose another one.
err-restore-medium-gone = The disk or stick with the backup is not connected now. Nothing was restored.
rec-restore-medium-gone = Plug it in, then try again.
err-restore-by-supervisor = A backup is restored in the name of a supervisor. Nothing was changed.
rec-restore-by-supervisor = Choose the supervisor, or ask them to come.
err-restore-unknown-name = Nobody has this name in this backup. Nothing was restored.
rec-restore-unknown-name = Type it as it was entered in the room then.
err-restored-locked = The backup is restored, but the disk did not let it be opened at once. Nothing is lost.
rec-restored-locked = Close the program, make room on the disk, and unlock it.

## Going on from an earlier state
upkeep-go-on = Go on from here…
upkeep-go-on-title = Go on from this state?
upkeep-go-on-what = The store has fewer entries than this computer has seen, its file was changed while it was locked, or the sheet of the room or this computer’s own note is not what was written. If an older copy was put back on purpose, or only such a file went bad, you can go on. The journal then begins a new part under a new name, and says why.
upkeep-go-on-loss = What is missing stays missing, consents taken back too. No bundle leaves until a supervisor has compared the papers of that time. If you do not know why the store is older, close this window and ask.
upkeep-go-on-confirm = Go on from here
upkeep-gone-on = The store goes on from here.
err-store-goes-not-on = The store cannot go on from here: something in it is damaged, or it is another journal than this computer knew. Nothing was changed.
rec-store-goes-not-on = Read in it, and restore a backup.

## Papers after a restoration
upkeep-papers = The store was restored on { $date }. No bundle leaves until a supervisor has compared the papers of the time that is missing.
upkeep-papers-ask = The papers were compared…
upkeep-papers-title = Were the papers compared?
upkeep-papers-what = Look through the signed papers, the room’s books and the bundles of the time after the backup: consents taken back, orders that ended, keys that are used no more, files that were closed. Enter again what is missing. After that bundles can leave.
upkeep-papers-found = What the papers showed
upkeep-papers-found-help = For example: one consent taken back on the 27th, entered again.
upkeep-papers-confirm = Compared, bundles can leave
upkeep-papers-done = Bundles can leave again.
err-restored-not-compared = The store was restored, and what came after the backup is missing, consents taken back too. No bundle leaves before the papers were compared.
rec-restored-not-compared = A supervisor compares the papers of that time and says so on the page Today.
err-nothing-to-compare = There is nothing to compare: the store was not restored, or somebody has compared the papers already.
rec-nothing-to-compare = Nothing has to be done.

## Laying a damaged store aside
upkeep-aside = Lay this store aside…
upkeep-aside-offer = If it stays so, it can be laid aside, so that a backup can take its place.
upkeep-aside-title = Lay this store aside?
upkeep-aside-what = Its folder gets another name and stays beside its place. Nothing in it is deleted or changed. This program does not find it any more then, until the folder has its old name back.
upkeep-aside-call = First call your supervisor, or whoever looks after this computer. Is there a backup?
upkeep-aside-number = To confirm, type { $n }
upkeep-aside-confirm = Lay it aside
err-aside-number-differs = That is another number. Nothing was changed.
rec-aside-number-differs = Type the one above.
err-store-is-well = Nothing shows that this store is damaged. It lies where it lay, unchanged.
rec-store-is-well = Unlock it. Where it is damaged, it is said, and laying it aside is offered there.
err-store-not-renamed = The folder of the store could not be renamed. It lies where it lay, unchanged.
rec-store-not-renamed = Call whoever looks after this computer: the folder may be a disk of its own, or may not be written in.
upkeep-laid = The damaged store was laid aside
upkeep-laid-text = Nothing in it was deleted or changed. Restore the last backup now; work goes on with it.
upkeep-laid-in = It lies in
upkeep-laid-keep = Keep this folder. What was entered after the backup lies only there.
upkeep-laid-back = If it was laid aside by mistake, whoever looks after this computer gives the folder its old name back.
upkeep-remains-title = Something lies in the folder of the records
upkeep-remains = There is still something in the folder, but no whole store. It is laid aside before a backup can take its place or a new room is set up.

## A new key
upkeep-key = Key of the store
upkeep-key-help = When somebody may have an old copy of the store. Where they may also know a passphrase, it is changed first: whoever has it has the key that goes with it. The recovery sheets stay good.
upkeep-rekey = Give the store a new key…
upkeep-rekey-title = Give the store a new key?
upkeep-rekey-what = Copies and backups of before still open with the old key. Make a new backup afterwards, and keep the old ones locked away.
upkeep-rekey-confirm = Give it a new key
upkeep-rekeyed = The store and every case file have new keys. Make a new backup now.

## New recovery sheets
upkeep-sheets = Recovery sheets
upkeep-sheets-help = When a sheet was lost, was seen by somebody else, or its keeper has left, three new ones are made. The old ones open nothing that is written afterwards.
upkeep-sheets-since = The sheets that are good are the three of { $date }. Those of another day open nothing that was written since.
upkeep-sheets-new = Make new sheets…
upkeep-sheets-what = Only when all three are printed and typed back can they take the place of the old ones, and the store gets a new key with them. You confirm it with your passphrase.
upkeep-sheets-begin = Show the sheets
upkeep-sheets-all = All three sheets were typed back
upkeep-sheets-finish = Put them in place of the old ones
upkeep-sheets-leave = Stop, and keep the old sheets
upkeep-sheets-left = The old sheets are good as before. What was printed of the new ones opens nothing: destroy it.
upkeep-sheets-unknown = Keep the old sheets and the new ones. Open the store again: if the journal tells of new sheets, the new ones are good.
upkeep-sheets-done = The three new sheets are good. Make a new backup now.
upkeep-sheets-old = The old sheets still open copies and backups of before. Keep them locked away until those are no longer needed, then destroy them.
err-new-sheets-unsure = It is not known yet which sheets are good, the new ones or the old ones. The records are whole.
rec-new-sheets-unsure = Keep both. Lock, open the store again and look at the journal: if it tells of new sheets, the new ones are good.
err-backup-sheets-damaged = The recovery file for these two sheets is damaged or missing in this backup. Nothing was changed.
rec-backup-sheets-damaged = Try it with the third sheet, or choose another backup.
err-store-remains = In the folder of the records lies something that is no whole store. Nothing was changed.
rec-store-remains = Lay it aside first. Then a backup can be restored or a new room set up.
err-no-new-sheets = No new sheets were begun. The old ones are good as before.
rec-no-new-sheets = Begin anew. If new sheets were printed before, destroy them.

## Filling the lists anew
upkeep-rebuild = Fill the lists anew
upkeep-rebuild-help = Lists and overviews are derived from the journal. If one looks wrong, this makes them all again.
upkeep-rebuilt-same = Filled anew. All were as they should be.
upkeep-rebuilt-other = Filled anew. Something was other than it should have been, and is right now.

## Removing a person
upkeep-remove-what = They cannot open the store any more, and the store gets a new key. Copies and backups of before still open with their passphrase: make a new backup afterwards, and keep the old ones locked away. Whoever has seen two recovery sheets can open any copy, also later ones.
upkeep-remove-stopped = { $name } can still unlock the store.
upkeep-remove-stopped-handed = { $name } can still unlock the store. What was handed on stays handed on.
err-check-stopped-amiss = The check was stopped, and something was found by then that does not fit. Nothing was changed.
rec-check-stopped-amiss = Check the whole store to the end, and then call whoever looks after it.
