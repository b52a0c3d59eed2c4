//! What a child said to a purpose through all conversations, and what of it stands against the purpose.
//!
//! Only the child's own yes ends what the child did against something: neither another conversation, nor "I do not
//! know", nor the note that it cannot answer (ux.md 4.7, 4.8; domain.md rules 3 and 7).

use crate::consent::ledger::{Answered, ConsentLedger};
use crate::time::Day;
use crate::vocabulary::{Answer, Giver, Purpose};

/// What stands against a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// A no, a yes taken back, or a yes that two people signed to have been a no.
    No,
    /// The child stopped at the very page: it was asked, and there is no yes. In the conversation that decides now
    /// (`here`) it can be asked again; an earlier one is over.
    Stop {
        /// In the conversation that decides.
        here: bool,
    },
}

/// What the child did last against a purpose without a yes of its own since. A yes is one as long as no other answer
/// took its place in its conversation, the child did not stop at its page, and it was not amended; a no is one
/// whatever came after it.
#[must_use]
pub fn against(ledger: &ConsentLedger, purpose: Purpose) -> Option<Against> {
    let no = last_no(ledger, purpose).map(|(seq, _)| seq);
    let yes = ledger.versions.iter().filter_map(|talk| {
        let said = talk.answer(Giver::Child, purpose)?;
        let stands = said.answer == Answer::Yes && said.amended.is_none() && talk.stopped(said).is_none();
        stands.then_some(said.seq)
    });
    let yes = yes.max();
    let stop = ledger.versions.iter().flat_map(|talk| talk.stops_at(purpose)).max();
    if no > yes {
        Some(Against::No)
    } else if stop > yes {
        Some(Against::Stop { here: stop > ledger.current().map(|talk| talk.seq) })
    } else {
        None
    }
}

/// The day on which the child said, or took back to, the no that stands against a purpose.
#[must_use]
pub fn day_of_no(ledger: &ConsentLedger, purpose: Purpose) -> Option<Day> {
    let (_, day) = last_no(ledger, purpose)?;
    (against(ledger, purpose) == Some(Against::No)).then_some(day)
}

/// Number and day of the last entry by which the child said no, or took its yes back.
fn last_no(ledger: &ConsentLedger, purpose: Purpose) -> Option<(u64, Day)> {
    let said = ledger.versions.iter().filter_map(|talk| talk.answer(Giver::Child, purpose));
    let taken_back = ledger.last_withdrawal(Giver::Child, purpose).map(|w| (w.seq, w.at.day()));
    said.filter_map(no_of).chain(taken_back).max_by_key(|(seq, _)| *seq)
}

/// The last no among an answer and those whose place it took.
fn no_of(said: &Answered) -> Option<(u64, Day)> {
    let is_no = |answer, turned| answer == Answer::No || turned == Some(Answer::No);
    if is_no(said.answer, said.turned) {
        return Some((said.seq, said.at.day()));
    }
    let before = said.before.all.iter().rev().find(|earlier| is_no(earlier.answer, earlier.turned))?;
    Some((before.seq, before.at.day()))
}
