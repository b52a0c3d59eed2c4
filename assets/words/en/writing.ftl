### A bundle that could not be written (err-bundle-<code>).

## Writing a bundle (what the export cannot do); nothing counts as sent
err-bundle-nothing-goes = There is nothing that may go to this recipient.
rec-bundle-nothing-goes = The table shows why.
err-bundle-recipients = The list of recipients cannot be used. Nothing counts as sent.
rec-bundle-recipients = Choose the recipients again.
err-bundle-content = The content does not fit the format. Nothing counts as sent.
rec-bundle-content = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-entry-differs = An entry and its content do not belong together. Nothing counts as sent.
rec-bundle-entry-differs = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-part-not-allowed = A part that may not go was about to be included. Nothing counts as sent.
rec-bundle-part-not-allowed = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-too-large-to-write = This is more than a bundle may hold. Nothing counts as sent.
rec-bundle-too-large-to-write = Take fewer attachments, or make two bundles.
err-bundle-source-unreadable = An attachment could not be read from the store. Nothing counts as sent.
rec-bundle-source-unreadable = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-source-changed = An attachment is not the file that the journal names. Nothing counts as sent.
rec-bundle-source-changed = Please tell your supervisor.
err-bundle-target-exists = There is a file of this name already. Nothing counts as sent.
rec-bundle-target-exists = Choose another folder.
err-bundle-medium-short = The stick is { NUMBER($missing) } MB short. Nothing counts as sent.
rec-bundle-medium-short = Use another stick, or make room.
err-bundle-medium-full = The stick is full. Nothing counts as sent.
rec-bundle-medium-full = Use another stick, or make room.
err-bundle-medium-read-only = This stick cannot be written to. Nothing counts as sent.
rec-bundle-medium-read-only = Unlock it, or use another stick.
err-bundle-medium-gone = The stick was removed. Nothing counts as sent.
rec-bundle-medium-gone = Plug it in again.
err-bundle-write-failed = It could not be written. Nothing counts as sent.
rec-bundle-write-failed = Use another stick.
err-bundle-read-back-failed = The written file could not be read again. Nothing counts as sent.
rec-bundle-read-back-failed = Use another stick.
err-bundle-read-back-differs = The written file does not match the original. Nothing counts as sent.
rec-bundle-read-back-differs = Use another stick.
err-bundle-cancelled = Stopped. Nothing counts as sent.
rec-bundle-cancelled = The partial file was removed.
