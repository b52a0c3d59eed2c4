### The live interview (ux.md 4.9). A child who reads this screen learns nothing about itself:
### words are vague on purpose. Their full meaning is on the desk card and at wrap-up.

live-title = Interview
live-log = Interview log
live-nth = Interview no. { NUMBER($n) }
live-elapsed = Elapsed time
live-saved = Saved { $time }
live-every-tap = Every tap is saved at once

## Before the start
live-begin = Begin
live-open-points = Open points of preparation: { $what }
live-camera-not-confirmed = Camera not confirmed as running.
live-camera-confirm = The camera is running
live-session = Type of session
live-session-reason = Reason
live-planned = Length planned
live-compulsion-basis = Legal duty: which law or decision
live-compulsion-interests = How the child’s best interests were weighed
live-compulsion-note = The no stays on record. Begin only if the law obliges you to.

## Phases and prompts
live-phases = Phase
live-any-order = any order
live-one-tap = One tap per prompt
live-open = Open
live-open-example = “Tell me about…”
live-open-example-2 = “And then what happened?”
live-open-example-3 = “Tell me more about that”
live-directive = Directive
live-directive-example = “When?” “Where?”
live-option-posing = Option-posing
live-option-posing-example = “Was it this or that?”
live-suggestive = Suggestive
live-suggestive-example = Hints at an answer
live-open-of-all = { NUMBER($open) } of { NUMBER($all) } open
# Screen reader, after a tap: «Нээлттэй 15».
live-announce = { $what } { NUMBER($count) }

## Feelings, marker, item
live-feelings = Feelings
live-marker = Marker
live-item = Drawing, item
live-moved = In or out
live-moved-added = { $time } someone came in or went out. Say who, or later.
live-moved-came = { $who }: came in
live-moved-went = { $who }: went out
# Vague for a child who reads; the desk card says who is meant.
live-person-interviewer = Me
live-person-guardian = From home
live-person-support-person = Companion
live-person-lawyer = Lawyer
live-person-psychologist = Helper
live-person-interpreter = Interpreter
live-person-prosecutor = Guest A
live-person-investigator = Guest B
live-person-social-worker = Guest C
live-person-other = Other
live-feelings-added = { $time } feelings. Add more if you like, or later.
live-chip-still = Still
live-chip-drops = Drops
live-chip-water = Water
live-chip-new-topic = New topic
live-chip-other = Other

## Break, undo, finish
live-rest = Rest
live-break = Break
live-break-key = Space bar
live-break-offer = A break is possible
live-break-decline = Goes on
live-break-declined = Break offered: goes on
live-resume = Resume
live-questions = Questions
live-question-handed-in = Came
live-question-relayed = Asked
live-question-declined = Left out
live-question-noted = Questions: { $what }
live-latest = Latest
live-undo-last = Undo last
live-redo = Bring back
live-undone = { $what } undone
live-restored = { $what } brought back
live-hold-to-finish = Hold to finish
live-finish-again = Press again to finish
live-over-plan = { NUMBER($minutes) } min over plan

## Timeline
live-timeline = Timeline
live-timeline-now = { NUMBER($minutes) } minutes: now { $phase }
live-timeline-feelings = Feelings { NUMBER($n) }
live-timeline-markers = Markers { NUMBER($n) }
live-timeline-break = Break { $time }
live-timeline-gap = Gap { $time }

## Quiet one-line states
live-start-paper = Please start noting on paper.
live-battery = Battery is low: { NUMBER($percent) }%
live-larger-window = Please make the window larger. The keys still work.
live-larger-window-only = Please make the window larger.
live-interrupted = The interview was interrupted. Every entry is safe.
live-child-stopped = The child asked to stop. Moving to Closing.
live-adult-stopped = The adult who decides asked to stop. Moving to Closing.
live-clock-jumped = The computer clock has changed. Entries keep their order.
note-camera-not-confirmed = It is not noted that the camera is running.
note-preparation-open =
    { $count ->
        [one] 1 preparation card is open.
       *[other] { NUMBER($count) } preparation cards are open.
    }

## What cannot be noted
err-interview-not-found = This interview was not found.
rec-interview-not-found = Open the case file again.
err-move-not-found = There is no such entry of somebody coming in or going out.
rec-move-not-found = Choose the entry again.
err-move-without-place = Only coming into, or going out of, the room or the place behind glass is noted.
rec-move-without-place = Choose one of the two.
err-interview-already-running = An interview is already running in this case file.
rec-interview-already-running = Go on with it, or finish it.
err-interview-already-known = This interview has already begun.
rec-interview-already-known = Open the interview page.
err-interview-has-ended = This interview has ended.
rec-interview-has-ended = Add what is missing at wrap-up.
err-interview-not-interrupted = The interview was not interrupted; its clock runs.
rec-interview-not-interrupted = Go on with it as it is.
err-interview-was-interrupted = The interview was interrupted. Every entry is safe.
rec-interview-was-interrupted = Choose Resume, or Finish and wrap up.
err-child-said-no = The child said no to the interview.
rec-child-said-no = The answer is respected. Ask again another day, or state the legal duty.
err-interview-not-agreed =
    { $why ->
        [not-asked] The interview is not agreed to. One of the two has not been asked.
        [later] The interview is not agreed to. One of the two said later.
        [guardian-said-no] The interview is not agreed to. The adult who decides said no.
        [implicated] The interview is not agreed to. Somebody else has to decide first.
        [too-young] The interview is not agreed to. The child is not certainly old enough to decide alone.
        [amended] The interview is not agreed to. A yes was amended after it was signed.
        [withdrawn] The interview is not agreed to. It was taken back.
        [expired] The interview is not agreed to. The conversation has run out.
        [wording-changed] The interview is not agreed to. The words have changed since.
       *[other] The interview is not agreed to.
    }
rec-interview-not-agreed =
    { $duty ->
        [may] Open the consent page and talk again, or state the legal duty.
       *[none] Open the consent page and talk again.
    }
err-recording-not-agreed =
    { $why ->
        [not-asked] Recording is not agreed to, so the camera stays off. One of the two has not been asked.
        [later] Recording is not agreed to, so the camera stays off. One of the two said later.
        [child-said-no] Recording is not agreed to, so the camera stays off. The child said no.
        [guardian-said-no] Recording is not agreed to, so the camera stays off. The adult who decides said no.
        [implicated] Recording is not agreed to, so the camera stays off. Somebody else has to decide first.
        [too-young] Recording is not agreed to, so the camera stays off. The child is not certainly old enough to decide alone.
        [amended] Recording is not agreed to, so the camera stays off. A yes was amended after it was signed.
        [withdrawn] Recording is not agreed to, so the camera stays off. It was taken back.
        [expired] Recording is not agreed to, so the camera stays off. The conversation has run out.
        [wording-changed] Recording is not agreed to, so the camera stays off. The words have changed since.
       *[other] Recording is not agreed to, so the camera stays off.
    }
rec-recording-not-agreed = Switch the camera off and take the tick away, or talk again on the consent page.
err-compulsion-not-needed = It was agreed to, so no legal duty is needed.
rec-compulsion-not-needed = Leave the legal duty empty.
err-session-type-does-not-fit = This is interview number { NUMBER($number) }, so it is not the first.
rec-session-type-does-not-fit = Choose another type of session.
err-session-needs-reason =
    { $why ->
        [other-interviewer] Another person leads this session than the last one, so it needs a reason.
        [many-sessions] This is more than the second session, so it needs a reason.
        [many-with-elsewhere] With those held elsewhere this is more than the second session, so it needs a reason.
        [re-interview] A re-interview needs a reason.
       *[other] This session needs a reason.
    }
rec-session-needs-reason = Please write the reason for it.
err-tap-not-found = This entry was not found.
rec-tap-not-found = Open the list again.
err-tap-already-noted = This entry is already there.
rec-tap-already-noted = Check the list.
err-tap-already-undone = This entry was undone.
rec-tap-already-undone = Bring it back first if it is needed.
err-tap-not-undone = This entry was not undone.
rec-tap-not-undone = You can simply go on.
err-nothing-to-undo = There is nothing to undo.
rec-nothing-to-undo = You can simply go on.
err-nothing-to-redo = There is nothing to bring back.
rec-nothing-to-redo = Note it again if it is needed.
err-feeling-not-found = This feeling is not noted.
rec-feeling-not-found = Note the feeling again.
err-break-not-found = This break is not noted.
rec-break-not-found = Choose the break from the list.
err-intensity-out-of-range = The strength is between 0 and { NUMBER($most) }.
rec-intensity-out-of-range = Choose the strength again.
