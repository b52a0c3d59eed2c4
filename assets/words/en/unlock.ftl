### Unlock and recovery (ux.md 4.2). Calm; says nothing about what the program is for.

unlock-title = Unlock
unlock-hello = Hello
unlock-who = { $room }. Who is signing in?
unlock-person = Person
# Shown instead of the tiles when the supervisor hides the list.
unlock-person-name = Name
unlock-passphrase = Passphrase
unlock-show-passphrase = Show passphrase
unlock-hide-passphrase = Hide passphrase
unlock-button = Unlock
unlock-opening = Opening…
unlock-forgot-ask = Forgot your passphrase? Tell your supervisor. The records are not lost.
unlock-nobody-found = Nobody by that name.
unlock-name-unreadable = Name not readable, no. { NUMBER($n) }
unlock-caps-lock = Caps Lock is on.
# Shown by the window, which knows the layout: МОН or ENG.
unlock-wrong = That passphrase did not match. Keys are set to { $layout }.
# Countdown from the fourth try on.
unlock-wait =
    { $seconds ->
        [one] Try again in 1 second.
       *[other] Try again in { NUMBER($seconds) } seconds.
    }
unlock-read-only = Opened read only

err-unlock-name-missing = Your name is not entered.
rec-unlock-name-missing = Type your name as it was entered.
err-passphrase-empty = The passphrase is empty.
rec-passphrase-empty = Enter your passphrase.
err-wrong-passphrase = That passphrase did not match.
rec-wrong-passphrase = Check the keyboard layout and Caps Lock, then type it again.
err-name-or-passphrase = The name and the passphrase do not go together.
rec-name-or-passphrase = Check that your name is as it was entered, the keyboard layout and Caps Lock, and type again.
err-wait-before-next-try = Please wait a moment.
rec-wait-before-next-try = Try again in { NUMBER($seconds) } seconds. Nothing is deleted.
err-chain-mismatch = The record chain shows a mismatch. Nothing was deleted; the store was opened read only.
rec-chain-mismatch = Please tell your supervisor. Until it is settled, write on paper.
err-store-behind = This store is older than its last known state. It was opened read only.
rec-store-behind = Please tell your supervisor, who compares it with the printed line. Until it is settled, write on paper.
err-store-unremembered = This computer has no memory of this store, so it cannot tell whether it is an older copy.
rec-store-unremembered = Please tell your supervisor, who compares it with the printed line.
err-newer-store = This store was made by a newer version.
rec-newer-store = Please update the program.
err-store-missing = The store was not found.
rec-store-missing = Check that the disk is connected, or restore a backup.
err-store-damaged = The store file is damaged. Nothing was changed.
rec-store-damaged = Leave the computer on and tell your supervisor. A backup can take its place.
err-store-has-stranger = A file that does not belong there lies beside the store. Nothing was opened or changed.
rec-store-has-stranger = Please tell your supervisor, who moves “itgel.db-journal” out of the folder and keeps it.
err-already-open = This store is open in another window.
rec-already-open = Please use the window that is already open.
err-person-deactivated = This person’s access has ended.
rec-person-deactivated = Please ask your supervisor.
err-slot-damaged = This person’s key file is damaged.
rec-slot-damaged = Your supervisor can give you access again. The records are untouched.
err-not-for-this-key = It does not open with this key. The records are untouched.
rec-not-for-this-key = Ask your supervisor to give you access again.
err-other-store = This key belongs to another store.
rec-other-store = Choose the store or backup of this room.
err-no-cipher = The program’s encryption is not working. Nothing was opened.
rec-no-cipher = Install the program again and tell your supervisor.
err-taps-waiting = What was tapped in the interview is waiting for space on the disk. The program was not closed.
rec-taps-waiting = Free some space and let the interviewer unlock: then it is written. Closing once more now loses it.
err-sealing-trouble = Locking or unlocking did not work. The records are untouched.
rec-sealing-trouble = Try again. If it happens again, read the reference number to your supervisor.

## Recovery
unlock-recovery-title = Open with recovery sheets
unlock-recovery-text = Enter any two of the three sheets. Then set a new passphrase.
unlock-recovery-sheet = Sheet { NUMBER($n) }
unlock-recovery-group = Group { NUMBER($n) }
unlock-recovery-scan = Scan the QR code
unlock-recovery-new-passphrase = New passphrase
unlock-recovery-done = Opened with the new passphrase. This is in the journal.
err-sheet-group-differs = Group { NUMBER($group) } does not match.
rec-sheet-group-differs = Read it from the sheet again.
err-recovery-same-sheet = The same sheet was entered twice.
rec-recovery-same-sheet = Enter a different sheet.
err-recovery-other-store = These sheets belong to another store, or were replaced by new ones.
rec-recovery-other-store = Use the sheets of this room with the latest date. An older backup opens with the sheets of its time.
err-sheet-unreadable = This line is not that of a recovery sheet.
rec-sheet-unreadable = Scan the sheet again, or type its groups.
err-recovery-files-damaged = The recovery file for these two sheets is damaged. The records are untouched.
rec-recovery-files-damaged = Try it with the third sheet.
err-recovery-unfinished = The new passphrase is entered, but the disk did not let its key file take its place yet. The records are untouched.
rec-recovery-unfinished = Make room on the disk, then enter the same two sheets once more.
err-recovery-files-gone = None of the three recovery files of this store can be read, so no two sheets open it. The records are untouched.
rec-recovery-files-gone = A passphrase opens it as before. If nobody has one, lay this store aside and restore a backup with the sheets.
unlock-recovery-scan-help = Read by a code reader, no group has to be typed.
unlock-recovery-whose = Whose passphrase is set anew?
unlock-recovery-pin = New PIN
unlock-recovery-kept = The old passphrase no longer opens this store; an older copy it still opens. The three sheets stay valid: put them back where they are kept.
unlock-recovery-unchanged = The store was opened for reading only. The passphrase stays as it was.
err-sheet-group-missing = Missing.
rec-sheet-group-missing = Type the number from the sheet.
