//! Whether the clock of this computer can be believed when something is to leave. What has run out is judged by the clock's own
//! day, which a bundle carries too; so nothing leaves while that day lies before a day that the journal has seen.

use crate::checks;
use crate::context::Context;
use crate::event::RoomEvent;
use crate::refusal::Refusal;
use crate::time::Day;

/// Shortest and longest reason for saying that the clock was wrong, in characters.
const REASON: (usize, usize) = (10, 200);

/// The newest day of all the journal, as far as it counts: what lies before the last [`RoomEvent::ClockPutRight`] does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalDay {
    /// The journal cannot be read, so nobody can tell.
    Unreadable,
    /// No entry counts.
    Nothing,
    /// The newest day of those that count.
    UpTo(Day),
}

impl JournalDay {
    /// With an entry of this day more.
    #[must_use]
    pub fn and(self, day: Day) -> Self {
        match self {
            Self::Unreadable => Self::Unreadable,
            Self::Nothing => Self::UpTo(day),
            Self::UpTo(newest) => Self::UpTo(newest.max(day)),
        }
    }

    /// The day to which the journal goes, where the clock stands before it.
    #[must_use]
    pub fn ahead_of(self, today: Day) -> Option<Day> {
        match self {
            Self::UpTo(newest) if newest > today => Some(newest),
            _ => None,
        }
    }
}

/// Nothing leaves while the clock is behind the journal: a consent or a key that ran out would count again.
///
/// # Errors
/// `clock-behind` with the two days; `clock-untold` where the journal cannot be read.
pub fn not_behind(ctx: &Context<'_>) -> Result<(), Refusal> {
    let today = ctx.now.day();
    if ctx.journal == JournalDay::Unreadable {
        return Err(Refusal::new("clock-untold"));
    }
    match ctx.journal.ahead_of(today) {
        None => Ok(()),
        Some(newest) => {
            let said = |day: Day| String::from(day).replace('-', ".");
            Err(Refusal::new("clock-behind").with("day", said(today)).with("newest", said(newest)))
        }
    }
}

/// A supervisor says that the clock was wrong until here: only later entries count from then on.
///
/// # Errors
/// `clock-untold`; `clock-not-behind`; `reason-too-short`; `text-too-long`.
pub fn put_clock_right(reason: &str, ctx: &Context<'_>) -> Result<RoomEvent, Refusal> {
    if ctx.journal == JournalDay::Unreadable {
        return Err(Refusal::new("clock-untold"));
    }
    let newest = ctx.journal.ahead_of(ctx.now.day()).ok_or_else(|| Refusal::new("clock-not-behind"))?;
    let reason = checks::text(reason, "reason", "reason-too-short", REASON)?;
    Ok(RoomEvent::ClockPutRight { newest, reason })
}
