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
cases-filters = Narrow the list
cases-filter-consent = Consent
cases-filter-whose = Whose
cases-consent-ends-soon = Ends within 30 days
cases-consent-ended = Has ended
cases-touched-0 = Any time
cases-touched-1 = Today
cases-touched-7 = Last 7 days
cases-touched-30 = Last 30 days
cases-whose-mine = My own
cases-whose-others = Of others
cases-fit =
    { $n ->
        [one] { NUMBER($n) } fits
       *[other] { NUMBER($n) } fit
    }
cases-none-fit = No case file fits all of this.
cases-clear = Show all
cases-empty = No case files yet. Let us open the first one.
cases-no-match = “{ $typed }” was not found. A code is a word and four digits, for example Birch 4127.
cases-new = New case file
cases-new-code-help = The code is drawn at random. It may be said on the phone.
cases-new-age-band = Age band
cases-new-referred-by = Referred by
cases-new-external-number = Their number
cases-new-no-identity = No name is asked here. Identity is entered later and kept apart.
cases-open = Open case file

## The next step of a case (words key next-<code>)
next-prepare = Continue preparing
next-finish-interview = Continue or finish the interview
next-plan-interview = Add an appointment
next-ask-consent = Talk about consent
next-begin-interview = Begin the interview
next-seal-bundle = Prepare a bundle
next-follow-referral = Follow up the referral
next-close-case = Close the case file
next-wrap-up = Wrap up
next-assess-risk = Assess risk
next-sign-off = Sign off
next-hand-over = Hand over
next-cancel-bundle = Cancel a bundle that must not leave
next-nothing = Nothing to do

err-age-band-missing = No age band is chosen.
rec-age-band-missing = Choose the age band.
err-referral-source-missing = Who referred the child is not chosen.
rec-referral-source-missing = Choose who referred the child.
err-case-not-found = No case file has that code.
rec-case-not-found = A code is a word and four digits, for example Birch 4127.
err-case-not-opened = This case file has not been opened.
rec-case-not-opened = Choose the case file from the list again.
err-case-already-opened = This case file is already open.
rec-case-already-opened = Choose it from the list and go on.
err-case-is-closed = This case file is closed.
rec-case-is-closed = To go on, choose Reopen and give a reason.
err-case-not-closed = This case file is not closed.
rec-case-not-closed = You can simply go on.
err-code-malformed = A code is a word and four digits.
rec-code-malformed = Check the code again, for example Birch 4127.
err-code-word-unknown = There is no such code word.
rec-code-word-unknown = Check the word and type it again, for example Birch 4127.
err-code-check-digit = One of the four digits is not right.
rec-code-check-digit = Check the digits and type them again.
err-no-free-code = No free code was found.
rec-no-free-code = Try again.
err-code-taken = Another case file has this code.
rec-code-taken = Draw a new code.
err-interview-still-running = The interview is still running.
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
