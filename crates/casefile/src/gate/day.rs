//! The day by which it is decided what may leave. A clock that is set back must not let a consent or a key that ran out
//! count again, and a clock that was once set far ahead must not shut the room for ever.

use crate::time::Day;

/// How many of the journal's newest entries are looked at: what lies before them is outlived.
pub const LOOKED_AT: usize = 200;

/// How many entries have to bear a day out before a day far behind it is left for it. Fewer are a slip: a clock that stood
/// wrong while somebody logged in and saw it.
const BORNE_OUT: usize = 20;

/// How far beyond a day that is borne out a single entry may lead. No shorter than the longest pause a room makes, or the
/// first entries after it would count for nothing.
const LEAP_DAYS: u64 = 62;

/// The later of this day and the newest day among the journal's last entries, [`LOOKED_AT`] at most.
///
/// A day counts when it is at most 62 days after one that twenty of those entries have reached; in a journal of
/// fewer than forty, half of them. So one wild entry, or a few, with a clock set years ahead lead nowhere; twenty and more
/// do, and then for no longer than until two hundred others have followed.
#[must_use]
pub fn gate_day(today: Day, journal: &[Day]) -> Day {
    let mut days: Vec<Day> = journal.iter().rev().take(LOOKED_AT).copied().collect();
    days.sort_unstable_by(|a, b| b.cmp(a));
    let Some(borne_out) = days.get(BORNE_OUT.min(days.len().div_ceil(2)).saturating_sub(1)) else {
        return today;
    };
    let far = borne_out.plus_days(LEAP_DAYS).unwrap_or(*borne_out);
    let newest = days.iter().find(|day| **day <= far).unwrap_or(borne_out);
    today.max(*newest)
}
