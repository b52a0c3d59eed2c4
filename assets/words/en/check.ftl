### Checking a received bundle (ux.md 4.14).

check-title = Check a bundle
check-choose = Choose a bundle file
check-drop = You can drop the file here
check-checking = Checking…
check-whole = Whole and unchanged
check-signed-by = Signed by { $who }, key checked on { $date }
check-for-you = Opens with your key
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
