### What happened (err-<code>) and what to do (rec-<code>). Short, calm; says what is safe; never blames (ux.md sections 3 and 6).
### Sentences that belong to one screen stand in that screen's file.

## Who and where
err-not-in-your-role = This part is not in your role.
rec-not-in-your-role = Please ask your supervisor.
err-no-session = It is locked.
rec-no-session = Unlock it, then go on.
err-store-read-only = The store is open read only.
rec-store-read-only = Please ask your supervisor.
err-pin-wrong = That PIN did not match.
rec-pin-wrong = { NUMBER($left) } tries left.
err-pin-locked = The PIN did not match five times.
rec-pin-locked = Enter your passphrase to go on.
err-pin-not-set = No PIN is set.
rec-pin-not-set = Set your PIN in Settings.
err-not-your-case = This case file is with another interviewer.
rec-not-your-case = Please ask your supervisor.
err-not-found = That was not found.
rec-not-found = Open the page again.

## Writing and reading
err-disk-full = The disk is full. Everything saved is safe.
rec-disk-full = Make room on the disk, then try again.
err-disk-read-only = This disk cannot be written to. Everything saved is safe.
rec-disk-read-only = Check whether the disk is locked, then try again.
err-disk-trouble = The disk did not answer. Everything saved is safe.
rec-disk-trouble = Check that the disk is connected, then try again.
err-disk-unsure = The disk did not confirm this. Only the next unlock shows whether it is saved. Everything saved before is safe.
rec-disk-unsure = Check the disk, then try again here. After locking, look first whether it is there.
err-names-unfinished = The setting is saved. What the unlock screen shows changes at the next unlock.
rec-names-unfinished = Check the disk, then lock and unlock.
err-done-unread = It is done, but the disk did not give what is to be shown after it. Everything saved is safe.
rec-done-unread = Do not do it again. Check the disk, then lock, unlock and look.
err-database-trouble = The store did not answer. Everything saved is safe.
rec-database-trouble = Try again. If it happens again, read the reference number to your supervisor.
err-file-unreadable = The file could not be read.
rec-file-unreadable = Check that the disk is connected, then choose it again.
err-file-empty = The file is empty.
rec-file-empty = Choose another file.
err-file-vanished = The file went away while it was read.
rec-file-vanished = Connect the disk or card again and choose the file again. Nothing was noted.
err-file-changed = The file changed while it was read.
rec-file-changed = Compute it again once it is written to its end. Nothing was noted.
err-folder-not-writable = This folder cannot be written to.
rec-folder-not-writable = Choose another folder.
err-folder-missing = That folder was not found.
rec-folder-missing = Check that the disk is connected, then choose it again.
err-folder-not-empty = That folder is not empty. Nothing was written over.
rec-folder-not-empty = Choose a new or an empty folder.
err-unknown-command = The program does not know this action.
rec-unknown-command = Please restart the program.
err-request-malformed = The request was not understood. Nothing was changed.
rec-request-malformed = Open the page again, then try once more.
err-view-unwritable = The page could not be shown. Everything saved is safe.
rec-view-unwritable = Try again. If it happens again, read the reference number to your supervisor.
err-worker-gone = The part of the program that does the work has stopped. Everything saved is safe.
rec-worker-gone = Close the program and open it again. If it happens again, read the reference number to your supervisor.
err-bridge-trouble = The parts of the program could not reach each other. Everything saved is safe.
rec-bridge-trouble = Try again. If that does not help, close the program and open it again.
err-without-sentence = This could not be done. Everything saved is safe.
rec-without-sentence = Try again. If it happens again, please tell your supervisor.
err-cancelled = Stopped.
rec-cancelled = Nothing was changed.
err-nothing-changed = Nothing has changed.
rec-nothing-changed = Change something first, or leave it as it is.
err-clock-unreadable = The computer clock cannot be read.
rec-clock-unreadable = Set the computer clock.

## Fields
err-text-empty = This is empty.
rec-text-empty = Please fill this in.
err-not-chosen = Nothing is chosen here.
rec-not-chosen = Please choose one.
err-text-too-long =
    { $over ->
        [one] 1 character too many.
       *[other] { NUMBER($over) } characters too many.
    }
rec-text-too-long = Please shorten. At most { NUMBER($most) } characters.
err-text-too-short = This is too short.
rec-text-too-short = Use at least { NUMBER($least) } characters.
err-text-no-emoji = There are other characters than letters, digits and hyphens here.
rec-text-no-emoji = Use letters, digits and hyphens here.
err-date-impossible = There is no such date: { $date }.
rec-date-impossible = Check it and type it again, for example 2025.11.21.
err-date-not-digits = A date is written in digits.
rec-date-not-digits = For example 2025.11.21.
err-date-incomplete = The date is not complete.
rec-date-incomplete = Enter year, month and day, or choose Not known.
err-date-year-short = A year has four digits.
rec-date-year-short = For example 2025.
err-date-out-of-range = The date must be between { $min } and { $max }.
rec-date-out-of-range = Check the date.
err-time-malformed = There is no such time, or it is not complete.
rec-time-malformed = Enter hour and minute, for example 10:30, or with the day 2026.11.21 10:30.
err-number-malformed = Only digits go here.
rec-number-malformed = Type it again in digits.

## Files
err-recordings-not-kept = Recordings are not kept here.
rec-recordings-not-kept = Enter the recording number instead.
err-media-type-not-kept = This kind of file is not kept here.
rec-media-type-not-kept = PDF, JPG or PNG up to 20 MB.
err-file-too-large = The file is too large.
rec-file-too-large = PDF, JPG or PNG up to 20 MB.
err-file-is-empty = The file is empty.
rec-file-is-empty = Choose another file.
err-attachment-known = This file has been added.
rec-attachment-known = Check the list.
err-attachment-known-in-interview = The same file is already here.
rec-attachment-known-in-interview = Choose another file.
err-digest-malformed = The checksum of the file is not complete.
rec-digest-malformed = Add the file again.
