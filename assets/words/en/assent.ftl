### What the child sees (ux.md 4.8). No code, no name, no word about harm. Answers weigh the same.
### The pages' own wordings, by age, are in assets/consent; these are the fixed words around them.

assent-title = Your choice
assent-page-of = { NUMBER($n) } of { NUMBER($total) }
assent-answers = Answers
assent-yes = Yes
assent-yes-plain = Yes
assent-no = No
assent-not-sure = Not sure
assent-ask-me = You can ask me.
assent-stop = Stop
assent-next = Next

## For the interviewer, before and after the child's pages
assent-own-screen = The child’s own screen
assent-own-screen-about = Pictures, few words and answers of equal weight fill the screen. You read aloud, the child touches. Every way out leads to the quiet screen; your PIN brings you back.
assent-choose-pages = Choose the pages
assent-age-set = Words for
assent-set-4-7 = 4–7 years
assent-set-8-12 = 8–12 years
assent-set-13-17 = 13–17 years
assent-address = How the child is addressed
assent-address-informal = Say *чи*
assent-address-formal = Say *та*
assent-language = Language of the words
assent-called = Your name, as the child hears it
assent-begin = Show to the child
assent-go-on = Go on where it stopped
assent-always = always shown
assent-asks = asks
assent-tells = tells
assent-count = { NUMBER($n) } topics. Between { NUMBER($least) } and { NUMBER($most) } fit.
assent-no-words = no words in this language, left out
assent-pages-skipped = Left out, because they have no words in this language: { $pages }
assent-child-stopped = The child stopped
assent-stopped-at = At “{ $page }”, { $time }. What was not answered stays not asked. Stopping needs no reason.
assent-all-seen = Every page was shown or answered.
assent-read-instead = Read aloud and note the answers
assent-unsaved = The child’s last touch could not be written.
assent-unsaved-todo = Check free space. Look below which answer is missing and ask the child again.

## Topics of a showing
assent-topic-who = Who I am
assent-topic-talk = May we talk
assent-topic-recording = The camera
assent-topic-not-known = Saying “I do not know”
assent-topic-sharing = Whom I may tell
assent-topic-stop = Stopping
assent-topic-questions = The child’s questions

## Pages; also in the report
assent-page-who = Who I am
assent-page-talk = May we talk
assent-page-recording = May a camera record
assent-page-recording-told = A camera records
assent-page-not-known = Saying “I do not know”
assent-page-doctor = Telling a doctor
assent-page-social-worker = Telling a social worker
assent-page-ngo = Telling a helping organisation
assent-page-police = Telling the police
assent-page-prosecutor = Telling the prosecutor
assent-page-statistics = Counting without a name
assent-page-stop = You can stop
assent-page-questions = The child’s questions

## What came of a page; the rest is in the vocabulary
assent-touch-open = Not shown yet

## Sentences
err-child-screen-open = The child’s own screen is open.
rec-child-screen-open = Come back with your PIN first.
err-page-unknown = This program does not know one of the pages.
rec-page-unknown = Open the conversation again and choose the pages.
err-too-few-pages = These are too few topics for a child to know what it is about.
rec-too-few-pages = Choose at least { NUMBER($least) }.
err-too-many-pages = These are more topics than a child can follow.
rec-too-many-pages = Choose at most { NUMBER($most) }.
err-no-words-in-language = No page has words in this language.
rec-no-words-in-language = Choose another language, or talk with an interpreter and note the answers.
err-page-not-chosen = This page was not chosen for the child’s screen.
rec-page-not-chosen = Come back with your PIN and choose the pages again.
err-page-only-tells = This page tells and does not ask.
rec-page-only-tells = Explain it to the child and go to the next page.
err-page-asks = This page asks, and the child has not answered.
rec-page-asks = Wait for the child’s answer, or stop.
err-child-pages-open = { $open ->
        [one] One chosen page has not been shown yet.
       *[other] { NUMBER($open) } chosen pages have not been shown yet.
    }
rec-child-pages-open = Show them, or choose fewer pages.
