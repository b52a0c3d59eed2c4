### Today (ux.md 4.3).

today-title = Today
today-next-in =
    { $minutes ->
        [one] Next interview, in 1 minute
       *[other] Next interview, in { NUMBER($minutes) } minutes
    }
today-next-now = Next interview, now
today-next-late = The next interview is due
today-nth-interview = Interview no. { NUMBER($n) }
today-preparation = Preparation: { NUMBER($done) } of { NUMBER($total) }
today-continue-preparing = Continue preparing
today-point-language = { $language }, no interpreter
today-point-interpreted = { $language }, with an interpreter
today-point-attending =
    { $n ->
        [0] Nobody else attends
        [one] 1 person attends
       *[other] { NUMBER($n) } people attend
    }
today-open-case = Open case file
today-begin = Begin the interview
today-schedule = Today’s schedule
today-lasted =
    { $minutes ->
        [one] lasted 1 minute
       *[other] lasted { NUMBER($minutes) } minutes
    }
today-state-next = Next
today-state-preparing = Preparing
today-state-running = Under way
today-state-wrap-up = Wrap up
today-state-sign-off = Sign off
today-state-signed = Signed
today-empty = No interviews today.
today-empty-action = Open a case file, or add an appointment?
today-first-day = Three steps to begin
today-first-day-others = Two steps to begin
today-first-day-1 = Practise one interview in training mode.
today-first-day-2 = Add your colleagues.
today-first-day-3 = Open your first case file.
today-care = If you heard something heavy, take a moment.
today-care-pause = We left 30 minutes between interviews.

## Waiting for you: each a sentence with one destination (words key waiting-<code>)
today-waiting = Waiting for you
today-waiting-none = Nothing is waiting for you.
today-waiting-more = And { NUMBER($n) } more
waiting-sign-off = Sign off. Best done today.
waiting-sign-off-late = Not signed off for some time.
waiting-wrap-up = Finish the wrap-up
waiting-unsigned-day = A day has passed since the interview. Please sign off.
waiting-left-running = An interview was left running. End it with its last entry.
waiting-unsigned-long = Not signed for three days. Ask the interviewer, or seal as found.
waiting-aftercare = The day to ask how the child is has come
waiting-referral = Referral: check whether they replied
waiting-referral-overdue = Referral: the day to ask has passed
waiting-decision-overdue = A decision of the joint team is past its day
waiting-case-handed-over = A case file was handed to you
waiting-consent-withdrawn = Consent: a purpose was withdrawn
waiting-consent-expired = Consent has expired. Talk again.
waiting-bundle-unfinished = The writing of a bundle was cut off: look at the stick
waiting-hand-over = { $who }: hand over the sealed bundle
waiting-bundle-stays = { $who }: a sealed bundle must not leave any more. Cancel it.
waiting-notice = Tell the recipient that consent was withdrawn
waiting-danger = Note who was told of the danger
waiting-danger-tonight = No safe place tonight, and nobody told yet. See whom to call.
waiting-danger-self-harm = Talk of self-harm, and nobody told yet. See whom to call.
waiting-danger-noted = Immediate danger, and nobody told yet. See whom to call.
waiting-order-untold = The child has not been told of a legal order yet
waiting-talk-again = The guardian said no, the child yes. Talk again.
waiting-amend-exported = { $who }: the record was amended. Send a newer bundle.
waiting-meeting-next = The joint team meets on { $date }
waiting-meeting-past = The joint team was to meet on { $date }. Note the meeting.
waiting-backup = Make a backup
waiting-key-ends = A recipient’s key is about to expire
waiting-wording-comes = New words of consent are in force from { $date }. Tell those who interview.
waiting-wording-draft = A draft of new words is not in use yet
waiting-roster = Import the roster of the five rooms
waiting-backup-without-files = Files are missing from the records. Look in earlier backups.
waiting-backup-without-recovery = A recovery file is missing or was changed. Look in earlier backups.
waiting-backup-without-slot = A file for unlocking is missing or was changed. Who cannot unlock?
waiting-backup-without-key = The sealed key is not the last one. Back up now.
waiting-restore-test = Monthly test of restoring a backup

## This room
today-room = This room
today-last-backup = Last backup
today-backup-old =
    { $days ->
        [one] Backup is 1 day old. Plug in a stick and choose Back up now.
       *[other] Backup is { NUMBER($days) } days old. Plug in a stick and choose Back up now.
    }
today-backup-now = Back up now
today-chain = Record chain
today-chain-whole = Complete
today-chain-mismatch = Mismatch
today-space = Free space
today-clock = Computer clock
today-clock-right = Correct
today-clock-changed = Changed
today-clock-behind = Behind the journal
today-clock-wrong = The clock was wrong…
today-clock-wrong-question = Was the clock wrong until now?
today-clock-wrong-text = The journal goes to { $date }, and this computer’s clock says { $today }. First make sure that the clock is right now. After that only new entries count, and bundles can leave again. Your reason stays in the journal.
today-clock-wrong-confirm = Yes, it was wrong

## Interrupted interview
today-interrupted = The interview begun at { $began } stopped at { $stopped }. Every entry is safe.
today-interrupted-continue = Continue
today-interrupted-finish = Finish and wrap up

## New appointment
today-new-appointment = Add an appointment
today-appointment-code = Case file
today-appointment-date = Date
today-appointment-time = Time
today-appointment-room = Room
today-appointment-interviewer = Interviewer
today-appointment-minutes = Expected length
today-appointment-cancel = Take off the schedule
today-appointment-no-case = There is no open case file yet. Open one first.
today-appointment-noted = I have seen it
note-little-time-between = { NUMBER($minutes) } minutes between two interviews are advised.
err-room-is-taken = The room is taken { $from }–{ $until }.
rec-room-is-taken = Choose another time.
err-appointment-in-past = This time has passed.
rec-appointment-in-past = Choose a time that is still to come.
err-appointment-not-found = This appointment was not found.
rec-appointment-not-found = Open the schedule again and check.
err-appointment-cancelled = This appointment was called off.
rec-appointment-cancelled = Make a new appointment.
