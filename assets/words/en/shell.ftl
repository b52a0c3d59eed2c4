### The frame around every screen: menu, trust line, quiet screen, locking, saving, and words that many screens share.
### ux.md sections 2 and 3.

shell-app = Itgel

## Menu
shell-menu = Main menu
shell-today = Today
shell-cases = Case files
shell-export = Prepare a bundle
shell-check = Check a bundle
shell-journal = Journal
shell-settings = Settings

## Trust line
shell-storage-state = Storage status
# $time is 24-hour clock time, 10:24:31.
shell-saved = Saved { $time }
# Shown only when it takes longer than 400 ms.
shell-saving = Saving…
shell-store-local = Only on this computer, encrypted
shell-store-encrypted = Records are encrypted
# $when is shell-today-at or a date.
shell-backup-at = Backup: { $when }
shell-backup-none = No backup yet
shell-today-at = today { $time }
shell-offline = Works offline, by design
shell-offline-short = Works offline

## When a write does not succeed
shell-save-trouble = Could not write to disk
shell-save-trouble-text = What you typed is still here. Check free space, then save again.
shell-save-again = Save again
# Live screen: the saved line while writing is retried.
shell-memory = Held in memory, writing…
shell-clock-changed = The computer clock has changed. Please tell your supervisor.
shell-clock-behind = The computer’s clock is behind the journal ({ $date }).
# Read over the phone to the supervisor; the same number is in the log.
shell-incident = Reference number: { $number }

## Quiet screen and locking
shell-quiet = Quiet screen
# Screen reader label of the clock on the quiet screen.
shell-quiet-clock = Clock
shell-key-qr = The same key for a camera
shell-quiet-return = Enter your PIN to return
shell-lock = Lock

## Buttons and small words
shell-next = Next
shell-back = Back
# Dialogs: the safe answer. Buttons are verbs, never OK and Cancel.
shell-keep = Keep
shell-undo = Undo
shell-change = Change
shell-open = Open
shell-close = Close
shell-dropped = Files are not taken this way.
shell-dropped-choose = Choose it with the button of its page. Nothing of it was read.
shell-add = Add
shell-remove = Remove
shell-print = Print
shell-show = Show
shell-may-name = This may contain a name or a phone number. Please check it is needed.
shell-elapsed =
    { $n ->
        [one] { NUMBER($n) } second
       *[other] { NUMBER($n) } seconds
    }
shell-hide = Hide
shell-choose-file = Choose a file
shell-choose-folder = Choose a folder
shell-all = All
shell-not-known = Not known
shell-not-asked = Not asked
shell-none = None
shell-optional = optional
shell-reason = Reason
shell-notes = Notes
shell-loading = Loading
shell-done = Done
shell-stop = Stop
shell-stopping = Stopping…
shell-try-again = Try again
shell-undrawn = This page could not be shown. Everything saved is safe.
shell-undrawn-todo = Try again, or go to Today. If it happens again, please tell your supervisor.
shell-help = Help
shell-help-here = Help for this screen
shell-switch-language = Switch language
# Summary at the top of a long form; the links follow.
shell-problems-above =
    { $count ->
        [one] Please put one thing below right.
       *[other] Please put { NUMBER($count) } things below right.
    }
shell-step-of = Step { NUMBER($step) } of { NUMBER($total) }
shell-nth-of = { NUMBER($n) } of { NUMBER($total) }
shell-not-your-role = This part is not in your role. Please ask your supervisor.

## Languages, dates and sizes
shell-language = Language
# A language is always named in itself.
shell-language-mn = Монгол
shell-language-en = English
shell-day-with-weekday = { $weekday }, { $date }
shell-weekday-1 = Monday
shell-weekday-2 = Tuesday
shell-weekday-3 = Wednesday
shell-weekday-4 = Thursday
shell-weekday-5 = Friday
shell-weekday-6 = Saturday
shell-weekday-7 = Sunday
shell-minutes =
    { $n ->
        [one] 1 minute
       *[other] { NUMBER($n) } minutes
    }
shell-size-kb = { NUMBER($n) } KB
shell-size-mb = { NUMBER($n) } MB
shell-size-gb = { NUMBER($n) } GB
shell-files =
    { $n ->
        [one] 1 file
       *[other] { NUMBER($n) } files
    }
# Badge beside a passphrase field; $layout is МОН or ENG.
shell-keyboard = Keys: { $layout }
shell-fingerprint = Key number

## Steps of long work (words key step-<step>)
step-opening = Opening
step-preparing = Preparing
step-sealing = Encrypting
step-signing = Signing
step-writing = Writing
step-reading-back = Reading back to check
step-checking = Checking
step-digesting = Computing the number of the file
step-counting = Counting
step-backing-up = Backing up
step-restoring = Restoring
step-rekeying = Giving the store a new key
step-rebuilding = Filling the lists anew
step-percent = { $step }, { NUMBER($percent) }%

shell-choose = Choose

## What was typed and not sent
shell-kept = What you were typing was kept. Only you see it, until it is sent, or for a week.
shell-kept-forget = Clear what was typed
