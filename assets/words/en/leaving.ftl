### Bundles that wait: what keeps them here, and one whose writing was cut off.

leaving-unfinished = A bundle whose writing was cut off
leaving-unfinished-text = { $case }: the program was cut off while it wrote a bundle on { $date } at { $time }. The journal knows no such bundle, and nobody was given it. But its file may still be on the stick.
leaving-unfinished-todo = Plug that stick in and choose “Look again”: what is left is removed by itself. Only its recipient could open the file.
leaving-unfinished-look = Look again
leaving-unfinished-gone = I have looked: it is not there, or was destroyed

err-bundle-may-not-leave =
    { $reason ->
        [not-asked] Consent has changed since it was sealed, so this bundle does not leave. One of the two has not been asked.
        [later] Consent has changed since it was sealed, so this bundle does not leave. One of the two said later.
        [child-said-no] Consent has changed since it was sealed, so this bundle does not leave. The child said no.
        [guardian-said-no] Consent has changed since it was sealed, so this bundle does not leave. The adult who decides said no.
        [child-cannot-answer] Consent has changed since it was sealed, so this bundle does not leave. The child could not answer, and that is not a yes.
        [implicated] Consent has changed since it was sealed, so this bundle does not leave. The adult may be implicated, so someone else must decide.
        [too-young] Consent has changed since it was sealed, so this bundle does not leave. The child is not certainly old enough to decide alone.
        [amended] Consent has changed since it was sealed, so this bundle does not leave. A yes was amended after it was signed.
        [withdrawn] Consent has changed since it was sealed, so this bundle does not leave. It was taken back.
        [expired] Consent has changed since it was sealed, so this bundle does not leave. The conversation has run out.
        [wording-changed] Consent has changed since it was sealed, so this bundle does not leave. The words have changed since.
        [not-confirmed] Consent has changed since it was sealed, so this bundle does not leave. The conversation was not confirmed.
        [case-closed] Consent has changed since it was sealed, so this bundle does not leave. The case file is closed.
        [order-out-of-scope] Consent has changed since it was sealed, so this bundle does not leave. The legal order does not name it.
        [beyond-danger] Consent has changed since it was sealed, so this bundle does not leave. It is not needed against the danger.
        [not-needed] Consent has changed since it was sealed, so this bundle does not leave. The purpose does not need it.
       *[other] Consent has changed since it was sealed, so this bundle does not leave.
    }
rec-bundle-may-not-leave = Cancel this bundle and destroy the file. What may go today can be sealed in a new one.
err-bundle-basis-ended = What it was sealed under, a legal order or a danger to life, does not hold any more. This bundle does not leave.
rec-bundle-basis-ended = Cancel this bundle and destroy the file. What may go today can be sealed in a new one.
err-bundle-content-changed =
    { $part ->
        [interview_log] Since it was sealed, something in the interview record was put right. This bundle still says what was wrong, so it does not leave.
        [consent_record] Since it was sealed, something in the consent record was put right. This bundle still says what was wrong, so it does not leave.
        [risk_and_needs] Since it was sealed, something about risk and needs was put right. This bundle still says what was wrong, so it does not leave.
        [attachments] Since it was sealed, the files of the record were put right. This bundle still has them as they were, so it does not leave.
        [identity] Since it was sealed, the child’s identity was put right. This bundle still says what was wrong, so it does not leave.
       *[other] Since it was sealed, something in it was put right. This bundle still says what was wrong, so it does not leave.
    }
rec-bundle-content-changed = Cancel this bundle, destroy the file, and seal a new one.
err-bundle-sealed-to-former-key = This bundle was sealed to a key that the recipient no longer uses. Whoever has that key could open it, so it does not leave.
rec-bundle-sealed-to-former-key = Cancel this bundle, destroy the file, and seal a new one to the key in use now.
