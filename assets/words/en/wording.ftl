### The next version of what an adult or a child hears (ux.md 4.17).

wording-waits = Not in use yet
wording-drafted = Draft
wording-issued = This room’s own words, { $person }, { $date }: { $reason }
wording-editor = Next version: { $text }
wording-editor-help = On the left the words of version { NUMBER($version) }, which stay as they are. Which pages there are, and what goes to whom, does not change with the words.
wording-before = { $language }, version { NUMBER($version) }
wording-child-pages = the child’s pages
wording-ages = Words for
wording-place-title = Short name
wording-place-say = What is said
wording-place-what-if-no = What happens on a no
wording-place-shared = What goes
wording-place-not-shared = What does not go
wording-place-teach-back = The question back
wording-place-line-1 = First line
wording-place-line-2 = Second line
wording-changed = Changed
wording-words = { NUMBER($count) } of at most { NUMBER($most) } words
wording-from = First day of use
wording-from-help = Tomorrow or later: today’s conversations keep their words.
wording-why = Why the words change
wording-keep = Save the draft
wording-kept = Draft of { $person }, { $date }
wording-forget = Discard the draft
wording-stale = Another version came after this draft was begun. Compare it with the words on the left before you use it.
wording-confirm = Use version { NUMBER($version) } from { $date }?
wording-confirm-text = Nobody can alter it afterwards; it can only be followed by a next version. Earlier answers keep the version they were given to.
wording-confirm-cases =
    { $cases ->
        [0] Nobody has to be asked again.
        [one] In 1 case file somebody agreed to the words of before: from that day consent is talked through again.
       *[other] In { NUMBER($cases) } case files somebody agreed to the words of before: from that day consent is talked through again.
    }
wording-done = Version { NUMBER($version) } is used from { $date }
err-wording-moved-on = Another version has been put in force meanwhile.
rec-wording-moved-on = Open the text again and compare your draft with it.
err-wording-day-not-ahead = This day is not still to come.
rec-wording-day-not-ahead = Choose tomorrow or later, so that today’s conversations keep their words.
err-wording-day-before-last = The version before begins on { $day }.
rec-wording-day-before-last = Choose that day or a later one.
err-wording-name-place = Braces stand here that the program would not fill in.
rec-wording-name-place = Only the place of the interviewer’s name stands in braces, as in the words on the left, and only on a page that tells and does not ask.
err-wording-unfit-for-child = “{ $word }…” is a word that a child should not read about itself.
rec-wording-unfit-for-child = Say it in other words. Nothing was put in use.
err-wording-too-many-words = { NUMBER($count) } words are too many for this age.
rec-wording-too-many-words = Write at most { NUMBER($most) } words.
