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
check-signed-no = No signature that counts here
check-signed-not-known = Who signed it was not looked at
check-for-you = Opens with your key
check-for-you-no = Not for you
check-for-you-not-known = For whom it is was not looked at
check-refused-logged = It was not opened. That it was checked is in the journal.
check-print = Print the report
check-all-good = Whole, and meant for you
check-sent = Sent
check-purpose = Purpose
check-inside = Inside
check-withheld = Withheld
check-entries =
    { $count ->
        [one] 1 entry, proven
       *[other] { NUMBER($count) } entries, all proven
    }
check-read = Read
check-receipt = Make a receipt
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
check-compare = Compare a recording
check-compare-help = This bundle names a recording with its number. Choose the file you have: its number is computed and compared. The file is kept nowhere.
check-compare-file = Recording file
check-compare-act = Compare
check-compare-same = This file is recording { $number }.
check-compare-other = This file is none of the recordings that the bundle names.
check-compare-other-what = A file that was converted or cut has another number. Ask for the original.
