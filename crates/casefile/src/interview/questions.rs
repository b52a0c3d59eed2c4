//! The questions of those who watch, as they were tapped: how many were handed in, put to the child or left out
//! (domain.md 7.9). Nothing is refused here: a question that was put came, whether or not somebody tapped that it did.

use super::Interview;
use crate::event::Tap;
use crate::vocabulary::QuestionStep;

/// How many of each were tapped, without those that were taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Handed in.
    pub handed_in: u32,
    /// Put to the child.
    pub relayed: u32,
    /// Left out.
    pub declined: u32,
}

impl Tally {
    /// Counts the taps that stand.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let mut tally = Self::default();
        for tap in interview.standing() {
            match &tap.what {
                Tap::Question { step: QuestionStep::HandedIn } => tally.handed_in += 1,
                Tap::Question { step: QuestionStep::Relayed } => tally.relayed += 1,
                Tap::Question { step: QuestionStep::Declined } => tally.declined += 1,
                _ => {}
            }
        }
        tally
    }

    /// Nothing was tapped.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// How many must have come: those of which it was tapped, and never fewer than those that were put or left out.
    #[must_use]
    pub fn asked(self) -> u32 {
        self.handed_in.max(self.relayed.saturating_add(self.declined))
    }
}

/// Questions were tapped, and at wrap-up nobody has said how many there were: the taps alone have no reason for what was
/// left out.
#[must_use]
pub fn uncounted(interview: &Interview) -> bool {
    interview.observers.is_none() && !Tally::of(interview).is_empty()
}
