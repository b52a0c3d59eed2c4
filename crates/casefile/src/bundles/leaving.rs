//! What a sealed bundle needs so that it may still leave the room. What is inside cannot be changed any more, so it is held
//! against everything that was entered since it was sealed: the key it was sealed to, what was said, what was put right. A
//! bundle that must stay is cancelled and sealed anew; while it is here that costs a minute, afterwards nothing helps.

use super::SealedBundle;
use crate::consent::reason::ReasonCode;
use crate::gate::{Receiver, may_go};
use crate::recipients::{Recipient, Recipients};
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::signoff::sections::SECTIONS;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{Answer, Giver, Part, Purpose};

/// May this bundle leave today?
///
/// # Errors
/// `bundle-may-not-leave` (with the reason), `bundle-basis-ended`, `bundle-content-changed` (with the part),
/// `bundle-sealed-to-former-key`, and what [`Recipients::usable`] refuses.
pub fn may_leave(
    case: &CaseFile,
    recipients: &Recipients,
    sealed: &SealedBundle,
    today: Day,
    book: &Rulebook,
) -> Result<(), Refusal> {
    still_may_leave(case, sealed, today, book)
        .map_err(|why| Refusal::new("bundle-may-not-leave").with("reason", why))?;
    if !bases_hold(case, sealed, today) {
        return Err(Refusal::new("bundle-basis-ended"));
    }
    if let Some(part) = put_right_since(case, sealed) {
        return Err(Refusal::new("bundle-content-changed").with("part", part.as_str()));
    }
    let known = recipients.find(sealed.recipient);
    if known.is_some_and(|known| !sealed_to_this_key(sealed, known)) {
        return Err(Refusal::new("bundle-sealed-to-former-key"));
    }
    recipients.usable(sealed.recipient, today).map(|_| ())
}

/// May what is inside still be given? Every part must be open today, by consent or by an order it was sealed under, and by
/// consent only if nobody closed it in between: what a newer yes opens is a new bundle (ux.md 4.7: "will not leave").
///
/// # Errors
/// The reason of the first part that may not.
pub fn still_may_leave(
    case: &CaseFile,
    sealed: &SealedBundle,
    today: Day,
    book: &Rulebook,
) -> Result<(), ReasonCode> {
    let receiver = Receiver::office(sealed.recipient_kind, sealed.recipient);
    for part in &sealed.parts {
        may_go(case, receiver, &sealed.orders, *part, today, book)?;
    }
    // A notice tells of a withdrawal and holds nothing that could be taken back.
    if sealed.notice.is_some() || opened_by_orders(case, sealed, today) {
        return Ok(());
    }
    let purpose = book.disclosure.purpose_of(sealed.recipient_kind);
    purpose.and_then(|purpose| closed_since(case, sealed.seq, purpose)).map_or(Ok(()), Err)
}

/// Do all orders and dangers it was sealed under hold still? Each of them opened something that is inside, and another one
/// that opens the same part may open less of it: neighbours and relatives go by an order and never by a danger.
fn bases_hold(case: &CaseFile, sealed: &SealedBundle, today: Day) -> bool {
    let receiver = Receiver::office(sealed.recipient_kind, sealed.recipient);
    let holds = |order| case.orders.find(order).is_some_and(|o| o.is_for(receiver) && o.holds(today));
    sealed.orders.iter().all(|order| holds(*order))
}

/// Do the orders it was sealed under name every part inside?
fn opened_by_orders(case: &CaseFile, sealed: &SealedBundle, today: Day) -> bool {
    let orders: Vec<_> = sealed.orders.iter().filter_map(|o| case.orders.find(*o)).collect();
    let receiver = Receiver::office(sealed.recipient_kind, sealed.recipient);
    let mut chosen = orders.iter().filter(|o| o.is_for(receiver) && o.holds(today));
    sealed.parts.iter().all(|part| chosen.clone().any(|o| o.opens(*part))) && chosen.next().is_some()
}

/// What closed this purpose after that entry, whatever was said later: taken back, a no, a yes that turned out to have been
/// none, or the word of an adult that does not count any more.
fn closed_since(case: &CaseFile, seq: u64, purpose: Purpose) -> Option<ReasonCode> {
    if case.consent.withdrawals.iter().any(|w| w.seq > seq && w.purposes.contains(&purpose)) {
        return Some(ReasonCode::Withdrawn);
    }
    let answers = case.consent.versions.iter().flat_map(|talk| &talk.answers);
    let mut noes = answers.filter(|a| a.purpose == purpose && a.answer == Answer::No && a.seq > seq);
    if let Some(no) = noes.next() {
        return Some(match no.giver {
            Giver::Child => ReasonCode::ChildSaidNo,
            Giver::Guardian => ReasonCode::GuardianSaidNo,
        });
    }
    let changed = case.interviews.iter().flat_map(|i| &i.amendments);
    let no_yes = |item: &str| {
        let steps: Vec<&str> = item.split('.').collect();
        matches!(steps.as_slice(), ["consent", "answers", _, of] if *of == purpose.as_str())
    };
    let mut changed = changed.filter(|a| a.meta.seq > seq && no_yes(&a.item));
    if changed.any(|a| a.new != Answer::Yes.as_str()) {
        return Some(ReasonCode::Amended);
    }
    let then = case.consent.versions.iter().rev().find(|talk| talk.seq < seq);
    then.and_then(|talk| talk.not_counted_since).filter(|since| *since > seq).map(|_| ReasonCode::Implicated)
}

/// A part inside that was put right after the sealing: an amendment of it, or another name or birth date. Whoever reads the
/// bundle would go by what two people have since found to be wrong.
fn put_right_since(case: &CaseFile, sealed: &SealedBundle) -> Option<Part> {
    let amended = case.interviews.iter().flat_map(|i| &i.amendments).filter(|a| a.meta.seq > sealed.seq);
    let of = |item: &str| {
        let section = item.split('.').next();
        SECTIONS.iter().find(|(name, _)| Some(*name) == section).map(|(_, part)| *part)
    };
    let settled = case.birth_settled.as_ref().map(|settled| settled.meta.seq);
    let identity = case.identity_seq.max(settled).filter(|seq| *seq > sealed.seq).map(|_| Part::Identity);
    amended.filter_map(|a| of(&a.item)).chain(identity).find(|part| sealed.parts.contains(part))
}

/// Is the recipient's key the one this bundle was sealed to? Entries of before the key was written down are judged by the
/// order of entry: a key that came later is another one.
fn sealed_to_this_key(sealed: &SealedBundle, known: &Recipient) -> bool {
    if sealed.key.is_empty() { known.key_since <= sealed.seq } else { known.key == sealed.key }
}
