### Case files: the list, and opening a new one (ux.md 4.4).

cases-title = Case files
cases-search = Search by code
cases-search-help = For example Birch 4127
cases-filter = Status
cases-column-code = Code
cases-column-status = Status
cases-column-next = Next step
cases-column-touched = Last touched
cases-count =
    { $n ->
        [one] 1 case file
       *[other] { NUMBER($n) } case files
    }
cases-status-preparing = Preparing
cases-status-interviewed = Interviewed
cases-status-signed = Signed off
cases-status-handed-over = Handed over
cases-status-closed = Closed
cases-empty = No case files yet. Let us open the first one.
cases-no-match = “{ $typed }” was not found. A code is a word and four digits, for example Birch 4127.
cases-new = New case file
cases-new-code = Code
cases-new-code-help = The code is drawn at random. It may be said on the phone.
cases-new-age-band = Age band
cases-new-referred-by = Referred by
cases-new-external-number = Their number
cases-new-no-identity = No name is asked here. Identity is entered later and kept apart.
cases-open = Open case file

## The next step of a case (words key next-<code>)
next-choose-decider = Settle who decides
next-ask-who-decides = Settle who decides
next-ask-guardian = Talk with the guardian
next-ask-child = Ask the child
next-confirm-consent = Confirm consent
next-plan = Add an appointment
next-prepare = Continue preparing
next-interview = Hold the interview
next-resume = Continue the interrupted interview
next-wrap-up = Wrap up
next-assess-risk = Assess risk
next-sign-off = Sign off
next-prepare-bundle = Prepare a bundle
next-hand-over = Hand over
next-follow-up = Follow up the referral
next-close = Close the case file
next-nothing = Nothing to do

err-age-band-missing = No age band is chosen.
rec-age-band-missing = Choose the age band.
err-referral-source-missing = Who referred the child is not chosen.
rec-referral-source-missing = Choose who referred the child.
err-case-not-found = No case file has that code.
rec-case-not-found = A code is a word and four digits, for example Birch 4127.
err-case-not-opened = This case file is not open.
rec-case-not-opened = Choose a case file from the list.
err-case-already-opened = This case file was already opened.
rec-case-already-opened = Open it from the list.
err-case-is-closed = This case file is closed and can only be read.
rec-case-is-closed = To change it, choose Reopen first and give a reason.
err-case-not-closed = This case file is not closed.
rec-case-not-closed = You can simply go on.
err-code-malformed = A code is a word and four digits.
rec-code-malformed = Check it and type it again, for example Birch 4127.
err-code-taken = The code { $code } is already used.
rec-code-taken = Take another code.
err-interview-still-running = The interview is still going on.
rec-interview-still-running = Finish the interview first.
err-interviews-not-signed =
    { $count ->
        [one] 1 interview is not signed off.
       *[other] { NUMBER($count) } interviews are not signed off.
    }
rec-interviews-not-signed = Sign off first.
err-bundles-not-handed-over =
    { $count ->
        [one] 1 bundle is not handed over.
       *[other] { NUMBER($count) } bundles are not handed over.
    }
rec-bundles-not-handed-over = Hand over, or cancel, each bundle first.
