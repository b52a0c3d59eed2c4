### Files of other children that belong together with one (domain.md 7.1).

links-title = Linked case files
links-none = Files of brothers, sisters, or children concerned by the same thing are linked here by code.
links-stay = A link stays in this room and goes into no bundle.
links-add = Link a file
links-join = Link
links-code = Code of the other file
links-code-help = Word and four digits, for example Birch 4127. No name.
links-kind = What links them?
links-hidden = A file you may not open. Ask the case officer.
links-by = { $kind } · { $person }, { $when }
links-struck = Struck: { $reason } ({ $person }, { $when })
links-struck-hidden = Struck ({ $person }, { $when })
links-strike = Strike
links-strike-title = Strike the link to { $code }?
links-strike-because = Why do they not belong together?
err-link-to-itself = This is the same case file.
rec-link-to-itself = Enter the code of the other file.
err-link-already-there = The two files are already linked.
rec-link-already-there = To change what links them, strike the link and make it anew.
err-link-not-there = The two files are not linked.
rec-link-not-there = Open the page again.
err-link-code-not-found = No file that you may open has this code.
rec-link-code-not-found = Check the word and the four digits, or ask the case officer.
