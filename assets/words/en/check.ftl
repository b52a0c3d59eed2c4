### Checking a received bundle (ux.md 4.14).

check-title = Check a bundle
check-choose = Choose a bundle file
check-checking = Checking…
check-whole = Whole and unchanged
check-whole-no = Not whole
check-whole-not-known = Whether it is whole was not looked at
# $who is room, organisation and the person who prepared it.
check-signed-own = Signed by { $who }. It is this room’s own key.
check-signed-chosen = Signed by { $who }. The key is in the list you chose.
check-signed-room = Signed by { $who }. { $person } compared the key on { $date }.
check-signed-roster = Signed by { $who }. The room stands in the roster no. { $version }, which two keepers signed.
check-ended-here = The use of the key of { $room } was ended here: it counted until { $date }.
check-ended-ended = By the roster no. { $version } the key of { $room } counted until { $date }.
check-ended-taken-out = { $room } is not in the roster any more, since no. { $version } of { $date }.
check-signed-no = No signature that counts here
check-signed-not-known = Who signed it was not looked at
check-for-you = Opens with your key
check-for-you-no = Not for you
check-for-you-not-known = For whom it is was not looked at
check-refused-logged = It was not opened. That it was checked is in the journal.
check-print = Print the report
check-all-good = Whole, and meant for you
check-sent = Sent
check-notice = Notice: consent was withdrawn
check-notice-do = From now on, do not use what rests on this consent. The page below says what to do. A receipt file lets the sender prove that you were told.
check-notice-what = What was withdrawn
check-notice-from = When it was said, and by whom
check-notice-concerns = Bundles it concerns
check-notice-seen = This bundle was checked here on { $when }.
check-notice-not-seen = This bundle was never checked on this computer.
check-purpose = Purpose
check-inside = Inside
check-withheld = Withheld
check-entries =
    { $count ->
        [one] 1 entry, proven
       *[other] { NUMBER($count) } entries, all proven
    }
check-read = Read
check-receipt-text = Give this signed file back to the sender.
check-own-keys = Check with this room’s keys
check-other-keys = Choose other keys

err-bundle-too-large = The file is too large (over 2 GB).
rec-bundle-too-large = Ask the sender.
err-not-an-identity = This is not a key file.
rec-not-an-identity = Choose the file with a line that begins with “AGE-SECRET-KEY-”.
err-not-allowed-signers = This is not a list of signers.
rec-not-allowed-signers = Choose the list of the sending room.
err-not-a-log-key = This is not a journal’s key.
rec-not-a-log-key = Choose the key of the sending room’s journal (PEM).
err-usage-file = The folder could not be prepared. Nothing was written.
rec-usage-file = Choose another folder.
check-identity = Recipient’s key file
check-signers = The sending room’s list of signers
check-log-key = The key of the sending room’s journal
check-compare = Compare a recording
check-compare-help = This bundle names a recording with its number. Choose the file you have: its number is computed and compared. The file is kept nowhere.
check-compare-file = Recording file
check-compare-act = Compare
check-compare-same = This file is recording { $number }.
check-compare-other = This file is none of the recordings that the bundle names.
check-compare-other-what = A file that was converted or cut has another number. Ask for the original.

## The sender's journal beside what was seen of it before (trust.md 5.7)
check-head-first = The journal of this room was seen for the first time. Its end was noted.
check-head-same = The end of the journal is the very one seen before.
check-head-follows = It is proven that the journal continues the one seen before.
check-head-apart = Nothing in this bundle ties it to the journal seen before. Check the bundles in between.
check-head-restored = The room has restored its journal since the last bundle that was seen here. What came last before that may be missing there: ask the room for its reason.
check-head-ended = This bundle is of an earlier part of the room’s journal, which the room has ended since. It may be an older bundle, or an old copy that somebody still works with: ask the room.
err-bundle-log-forked = The journal of this room is another than the one seen before. It was not opened.
rec-bundle-log-forked = Do not use the bundle; keep the file. Tell your supervisor and call the sender.

## Receipts as files
check-receipt = Receipt for the sender
check-receipt-help = Signed with this room’s key: the bundle was received whole. The file goes back to the sender.
check-receipt-name = Received by
check-receipt-position = Position
check-receipt-folder = Folder or stick
check-receipt-make = Write the receipt
check-receipt-made = The receipt was written. Give it back to the sender.
check-receipt-take-title = A receipt that came back
check-receipt-take-help = When the receiving room has given its signed file back, take it in here. The line in the custody journal closes.
check-receipt-file = File of the receipt (.itgel-receipt)
check-receipt-take = Take the receipt in
check-receipt-taken = { $code }: the receipt stands in the journal
check-receipt-taken-by = { $who }, { $room }
check-receipt-take-own = A recipient without this program signs the text from the hand-over with “ssh-keygen”: choose that text or its “.sig”, both lie side by side.
check-receipt-taken-own = { $who }, signed with a key of their own
err-receipt-signer-unknown = No key for receipts of this recipient was compared.
rec-receipt-signer-unknown = Enter it in Settings under Recipients and compare its number.
err-receipt-malformed = This is not a receipt, or it is damaged. It was not taken in.
rec-receipt-malformed = Ask the recipient for the receipt again.
err-receipt-signature = The signature of the receipt does not match. It was not taken in.
rec-receipt-signature = Do not use the file. Call the recipient.
err-receipt-other-sender = This receipt is for a bundle of another room.
rec-receipt-other-sender = Give it to that room.
err-receipt-of-another-file = No such bundle left this room. It was not taken in.
rec-receipt-of-another-file = Ask the recipient which file they received.
err-receipt-twice = The receipt of this bundle was taken in already.
rec-receipt-twice = Nothing needs to be done.
err-receipt-before-hand-over = It is not yet entered that this bundle was handed over.
rec-receipt-before-hand-over = Enter the hand-over first, then take the receipt in again.
err-receipt-key-unknown = The key of the room that signed was not compared, or its use was ended.
rec-receipt-key-unknown = A supervisor takes that room into the list and compares its key.
err-receipt-other-recipient = This bundle went to another recipient. The receipt does not fit.
rec-receipt-other-recipient = See in the journal to whom it was handed over.
err-receipt-not-accepted = The bundle did not pass the check, so no receipt was written.
rec-receipt-not-accepted = Check the bundle again and read what was found.
