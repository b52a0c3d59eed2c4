### Receipts of recipients without this program (ux.md 4.13, 4.17).

## Text to sign
receipts-own-text = Text for the recipient to sign
receipts-own-help = For a recipient without this program, who signs it with “ssh-keygen -Y sign -n { $form }”. It comes back to “Check a bundle”.
receipts-own-write = Write the text
receipts-own-written = The text is written

## Keys with which recipients sign receipts
receipts-signing-number = Receipts are signed with: { $groups }
receipts-signing-checked = Key for receipts compared by { $person }, { $date }, { $how }
receipts-signing-unchecked = Key for receipts not compared
receipts-signing-enter = Key for receipts
receipts-signing-title = The key with which { $who } signs receipts
receipts-signing-text = A recipient without this program signs receipts with “ssh-keygen” and a key of its own. Its number is compared before it counts, as with the key for bundles.
receipts-signing-key = Public key
receipts-signing-save = Enter the key
receipts-signing-compare = Compare the key for receipts
receipts-signing-compare-text = The recipient reads the six groups that its own computer gives for this key. Do not copy a number that came with the key.
err-signing-key-malformed = This is no public key of the kind that can be used here.
rec-signing-key-malformed = Enter the whole line that begins with “ssh-ed25519”.
err-signing-key-taken = Another recipient or another room signs with this key.
rec-signing-key-taken = Ask the recipient for a key that is only its own.
err-signing-key-known = This key is already entered.
rec-signing-key-known = Compare its number, if nobody has yet.
err-signing-key-missing = There is no key for receipts.
rec-signing-key-missing = Enter the key first.
