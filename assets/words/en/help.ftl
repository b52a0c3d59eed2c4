### Help: what F1 shows beside a screen, for somebody without a manual (ux.md 3 and 5).
### Each screen: help-<topic> what it is for, help-<topic>-1 to -3 what to do next. A changed text raises help-version.
### A child may sit beside: no word here that the screens themselves do not say.

help-title = Help: { $screen }
help-for = What is this screen for?
help-do = What do I do now?
help-keys-here = Keys of this screen
help-keys-everywhere = Keys that work everywhere
help-version = Help, version { NUMBER($n) }, { $date }

## Set-up
help-setup = Makes this computer ready for the room, once. It takes about 15 minutes.
help-setup-1 = Take the steps in their order. Nothing is left on the disk before the recovery sheets are read back.
help-setup-2 = Print the recovery sheets and give them to three different people. Any two of them open the records.
help-setup-3 = Press the key of the quiet screen yourself and see that it works.

## Unlock
help-unlock = Opens the records of this room with your own passphrase.
help-unlock-1 = Choose yourself, type your passphrase and press Enter.
help-unlock-2 = If it does not match, look at the keyboard layout (МОН, ENG) and Caps Lock.
help-unlock-3 = If you forgot it, tell your supervisor. The records are not lost.

## Today
help-today = What happens today, what is ready, and what waits for you.
help-today-1 = The blue button always leads to the next step that is not done.
help-today-2 = Each sentence under “Waiting for you” leads to the place where it is done.
help-today-3 = An interview that was interrupted stands on top. Every entry is there.

## Case files
help-cases = Every case that belongs to your role. A name never stands here, only the code.
help-cases-1 = Search by any part of the code, in Cyrillic or Latin letters.
help-cases-2 = “Open” at the end of a row leads into the case.
help-cases-3 = When a new child comes, open a new case. The code is made for you.

## One case
help-case-overview = Everything about one child in one place: interviews, consent, preparation, the next step.
help-case-overview-1 = Take the next step with the blue button at the top.
help-case-overview-2 = Identity opens for a reason that you give. It hides after 60 seconds, and the journal keeps that it was seen.
help-case-overview-3 = Each tab is one kind of work. Left and right arrows move between them.

help-case-preparation = Six cards of what to think of before the child comes.
help-case-preparation-1 = Fill them in any order. An open card does not stop the interview.
help-case-preparation-2 = Mark a card as done when it is.
help-case-preparation-3 = Print the desk card with the meaning of the short words, and put it where a child does not see it.

help-case-consent = One purpose at a time is talked about and answered. The answers decide who receives what.
help-case-consent-1 = Choose who decides first, then read the sentence aloud.
help-case-consent-2 = Yes, No and Later weigh the same. What was not asked can be taken up later.
help-case-consent-3 = Consent can be taken back at any time. What that does is shown first.

help-case-interviews = The interviews of this case: phases, length and where each stands.
help-case-interviews-1 = A new interview begins here.
help-case-interviews-2 = Open one that has ended to complete it and sign it off.
help-case-interviews-3 = The desk card with the meaning of the short words can be printed.

help-case-referrals = Which help the child needs, from whom, and by when.
help-case-referrals-1 = Choose the service, the organisation and how urgent it is.
help-case-referrals-2 = Consent decides what is shared. If it is missing, talk first. Where a life is in danger, what is needed against it goes with a supervisor’s signature.
help-case-referrals-3 = Move the status on whenever an answer comes.

help-case-journal = Who did what in this case, and when, in order.
help-case-journal-1 = Nothing can be changed or removed. A correction is a new line.
help-case-journal-2 = A line’s number can be compared by phone.
help-case-journal-3 = The journal of the whole room is a screen of its own.

## Live interview, before it begins
help-live = Notes during the interview. One tap is one entry, saved at once.
help-live-1 = After “Begin” nothing asks and nothing moves. Look at the child.
help-live-2 = A slip is taken back with “Undo last”. Details are added at wrap-up.
help-live-3 = Hold the button to finish. Once it has begun, help does not open.
help-live-4 = Closing the window brings the quiet screen. Recording goes on and nothing is lost.

## Record: wrap-up and sign-off
help-record = After the interview: complete the record and sign it off.
help-record-1 = Answer first whether there is immediate danger.
help-record-2 = If you correct a time or a kind, old and new both stay. What the child said is not written here.
help-record-3 = After you signed with your passphrase, only amendments are added.

## Prepare a bundle
help-export = Seals what consent allows of a case for one recipient.
help-export-1 = Six steps in order. Until it is written you can go back freely.
help-export-2 = Consent decides what goes. You can take away, never add.
help-export-3 = The file on the stick is read back and compared. Note who received it.

## Check a bundle
help-check = In one look: is a received bundle whole, from whom, and for whom.
help-check-1 = Choose the file and press “Check”.
help-check-2 = When all three lines are right it can be read. A bundle that does not fit is not opened.
help-check-3 = If the sender’s key is not known, compare it by phone and check again.

## Journal
help-journal = Every movement in the room: who, when, what and where.
help-journal-1 = Search by number, person or day.
help-journal-2 = “Check again” computes the whole chain from its beginning.
help-journal-3 = Print the latest code, or compare it by phone.

## Insights
help-insights = Counts for a quarter or a year, in which no child can be seen.
help-insights-1 = Choose the year and the time. Only interviews with consent to anonymous statistics are counted.
help-insights-2 = “<5” is one to four. “–” is hidden so that another count cannot be worked out.
help-insights-3 = The file and the sheet have every count to the nearest five.

## Training
help-training = A store of its own with invented case files, where nothing can go wrong.
help-training-1 = Choose a script and tap as if you heard it.
help-training-2 = With the 12 case files preparation, consent, wrap-up and bundles can be practised too.
help-training-3 = Leaving asks nothing. The room’s records stay locked.
help-practice = What you entered and when, beside what the script asked for. There is no score.
help-practice-1 = Look at the lines that came late or were not entered.
help-practice-2 = Print it, and talk it over with your supervisor.
help-practice-3 = Choose the next one with “Practise again”.

## Settings
help-settings = How the program looks to you, and your passphrase; for the supervisor people, keys and locking.
help-settings-1 = Each choice is saved at once. There is no button to save.
help-settings-2 = Text up to 150 %, zoom up to 200 %, four colour themes.
help-settings-3 = “Self-check” tells whether everything of this program is in order.

## Keys of single screens
help-key-new-case = New case
help-key-tabs = Change tab
help-key-answers = Yes, No, Later
help-key-purposes = From purpose to purpose
help-key-cells = From cell to cell
help-key-cards = Choose a card
help-key-withdraw = Take consent back
help-key-phases = Phase
help-key-search = Go to search
help-key-entries = From line to line
help-key-person = Choose a person
help-key-unlock = Unlock
help-key-redo = Bring back what was undone
help-key-next-step = Next step
help-key-safe = Close, the safe answer
help-key-larger = Larger, smaller, usual size

## Desk card, printed; lies where no child reads it
help-card = Desk card
help-card-print = Print the desk card
help-card-note = What the short words of the interview screen mean. Put it where a child does not read it.
help-card-on-screen = On the screen
help-card-meaning = Meaning
help-card-feelings = The moment at which a sign of feeling was noticed
help-card-marker = Look at this place of the recording later
help-card-item = A drawing or an item shown. Its number appears at wrap-up
help-card-moved = Somebody came into the room or behind the glass, or went out
help-card-break = When a break began and ended
help-card-break-offer = As long without a break as fits the child’s age: one may be offered
help-card-undo = The last entry stays and is marked as undone
