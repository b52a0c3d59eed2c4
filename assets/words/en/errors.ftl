### What happened (err-<code>) and what to do (rec-<code>). Short, calm; says what is safe; never blames (ux.md sections 3 and 6).
### Sentences that belong to one screen stand in that screen's file.

## Who and where
err-not-in-your-role = This part is not in your role.
rec-not-in-your-role = Please ask your supervisor.
err-no-session = It is locked.
rec-no-session = Unlock it, then go on.
err-read-only = It can only be read now.
rec-read-only = Please ask your supervisor.
err-quiet-screen = The quiet screen is on.
rec-quiet-screen = Enter your PIN to return.
err-wrong-pin = That PIN did not match.
rec-wrong-pin = Enter it again. After five tries the passphrase is asked.

## Writing and reading
err-disk-write-failed = The last change could not be written to disk. What you typed is still here.
rec-disk-write-failed = Check free space, then choose Save again.
err-disk-full = The disk is full. What you typed is still here.
rec-disk-full = Make room, then choose Save again.
err-file-unreadable = The file could not be read.
rec-file-unreadable = Check that the disk is connected, then choose it again.
err-folder-unwritable = This folder cannot be written to.
rec-folder-unwritable = Choose another folder.
err-changed-meanwhile = The record has changed meanwhile.
rec-changed-meanwhile = Open the page again, then go on.
err-unexpected = Something unexpected happened. Everything saved is safe.
rec-unexpected = Try again. If it happens again, read the reference number to your supervisor.
err-unknown-command = The program does not know this action.
rec-unknown-command = Please restart the program.
err-request-malformed = The request was not understood. Nothing was changed.
rec-request-malformed = Open the page again, then try once more.
err-view-unwritable = The page could not be shown. Everything saved is safe.
rec-view-unwritable = Try again. If it happens again, read the reference number to your supervisor.
err-cancelled = Stopped.
rec-cancelled = Nothing was changed.
err-nothing-changed = Nothing is different.
rec-nothing-changed = Simply go on.
err-clock-moved-back = The computer clock was moved back. Entries keep their order.
rec-clock-moved-back = Please tell your supervisor.

## Fields
# $field is the label of the field.
err-field-empty = { $field } is empty.
rec-field-empty = Please fill in { $field }.
err-text-too-long =
    { $over ->
        [one] 1 character too many.
       *[other] { NUMBER($over) } characters too many.
    }
rec-text-too-long = Please shorten. At most { NUMBER($most) } characters.
err-text-too-short = This is too short.
rec-text-too-short = Use at least { NUMBER($least) } characters.
err-characters = There are other characters than letters, digits and hyphens here.
rec-characters = Use letters, digits and hyphens here.
err-no-such-day = There is no such date: { $date }.
rec-no-such-day = Check it and type it again, for example 2025.11.21.
err-day-out-of-range = The date must be between { $min } and { $max }.
rec-day-out-of-range = Check the date.
err-time-malformed = The time cannot be read.
rec-time-malformed = For example 10:24.
err-number-malformed = Only digits go here.
rec-number-malformed = Type it again in digits.
err-choice-missing = Nothing is chosen.
rec-choice-missing = Please choose one.

## Files
err-recordings-not-kept = Recordings are not kept here.
rec-recordings-not-kept = Enter the recording number instead.
err-media-type-not-kept = Files of this kind are not kept.
rec-media-type-not-kept = PDF, JPG or PNG up to 20 MB.
err-file-too-large = The file is larger than { NUMBER($most_mb) } MB.
rec-file-too-large = PDF, JPG or PNG up to { NUMBER($most_mb) } MB.
err-file-is-empty = The file is empty.
rec-file-is-empty = Choose another file.
err-attachment-known = This attachment is already added.
rec-attachment-known = Nothing needs to be done.
err-attachment-known-in-interview = The same file is already in this interview.
rec-attachment-known-in-interview = Choose another file.
err-attachment-damaged = The attachment’s file is damaged. The record is intact.
rec-attachment-damaged = It can be restored from a backup. Please tell your supervisor.
err-digest-malformed = The file’s number is not complete.
rec-digest-malformed = Choose the file again.
