### Training mode (ux.md 4.18). Nothing here may sound like an examination: no score, no ranking (P11).

training-title = Training mode
training-band = Training. Not a real child.
# The window's title, so that a window in the background is known too.
training-window = Itgel · Training

## The door
training-door = Practise in training mode
training-door-locks = The room’s records are locked. Everything you did is saved.
training-door-text = A store of its own with 12 invented case files. It does not touch the room’s records.
training-making = Preparing 12 invented case files
training-making-text = This takes less than a minute. The room’s records are locked.
training-who = Which role do you practise as?
training-who-text = Names and case files are all invented.
training-not-secret = Nothing in training is a secret, so the passphrase is filled in.
training-fills = Passphrase and PIN fill themselves in. PIN: { $pin }
training-leave = Leave training
training-change-role = Change role

## The page
training-scripts = Practise an interview
training-scripts-text = What an invented child says appears as text. Tap as if you heard it. It is for learning to tap, so there is nothing hard in it.
training-age = Age { NUMBER($age) }
training-length = About { NUMBER($minutes) } minutes, { NUMBER($acts) } entries
training-begin = Begin to practise
training-interviewer-only = An interview is practised in the role of interviewer. You can change your role.
training-practised = What you practised
training-practised-none = Nothing practised yet. Choose one above.
training-go-on = Go on
training-other = Other work
training-other-text = The 12 case files are at different points: just opened, being prepared, consent to talk over, to wrap up, to sign off, a bundle to prepare.
training-reset = Restore the 12 case files
training-reset-text = Everything done in training is cleared. The room’s records are not concerned.

## Beside the live screen
training-script = Script
training-child = Child
training-you = You
training-now = Enter
training-now-nothing = Listen
training-moment = { NUMBER($n) } / { NUMBER($all) }
training-script-waits = The script appears here once you begin.

## The result
training-result = Result
training-result-text = No score and no ranking: it shows what you entered and when, beside the script.
training-result-rule = Within { NUMBER($seconds) } seconds is in time, within { NUMBER($late) } seconds is late.
training-asked = Script
training-entered = Your log
training-act = Entry
training-became = What became of it
training-became-found = In time
training-became-late = Late
training-became-missing = Not entered
training-became-extra = Not in the script
training-later-by = { NUMBER($seconds) } seconds later
training-taken-back = Taken back: { NUMBER($n) }
training-result-open = See the result
training-again = Practise again
training-act-response = What was done (water, another topic)
training-act-end = End
training-log-title = { $code } · { $title }

## What is refused
err-not-in-training = This exists in training mode only.
rec-not-in-training = Go to training mode from the menu.
err-training-passphrase-stays = In training, passphrase and PIN are the same for everybody and shown, so they stay as they are.
rec-training-passphrase-stays = Leave training and change your own passphrase in the settings.
err-store-is-training = This folder holds a training store. It is not about real children.
rec-store-is-training = It was not opened. Please tell your supervisor.
err-store-is-real = This folder holds a real store. It is not practised with.
rec-store-is-real = It was not opened. Leave training and tell your supervisor.
err-code-of-training = This code is named after a stone, so it is of training.
rec-code-of-training = Look for it in training mode.
err-code-not-of-training = This code may be of a real case file. It is not in training.
rec-code-not-of-training = Leave training, then look for it.
err-script-unknown = No script was chosen for this interview.
rec-script-unknown = Choose a script on the training page and begin there.
err-training-stopped = Stopped. The training room was not made.
rec-training-stopped = The room is locked, and nothing in it was changed. Unlock it, or go over to training again.
