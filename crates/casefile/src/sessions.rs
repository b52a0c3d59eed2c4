//! How often a child was interviewed to date, here and elsewhere, and how lately (domain.md rule 10).
//!
//! A second session that was planned is part of one interview and does a child good; another interview of the same
//! child by another body so soon mostly does not. So everything is counted, and nothing here blocks.

use crate::checks::Remark;
use crate::context::EntryMeta;
use crate::elsewhere::{Elsewhere, span};
use crate::state::CaseFile;
use crate::time::Day;

/// From this number on a session needs a reason (domain.md rule 10).
pub const WITHOUT_REASON: u32 = 2;
/// An interview fewer days ago than this is a recent one (domain.md rule 10).
pub const LATELY_DAYS: i64 = 30;

/// Sessions to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sessions {
    /// In this room.
    pub here: u32,
    /// Elsewhere; what was corrected or struck does not count.
    pub elsewhere: u32,
}

impl Sessions {
    /// Those of a case file.
    #[must_use]
    pub fn of(case: &CaseFile) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            here: count(case.interviews.len()),
            elsewhere: count(case.elsewhere.iter().filter(|one| one.stands()).count()),
        }
    }

    /// All of them.
    #[must_use]
    pub fn all(self) -> u32 {
        self.here.saturating_add(self.elsewhere)
    }

    /// Does the next session need a reason because there were so many: the third or a later one, wherever the
    /// earlier ones were held?
    #[must_use]
    pub fn next_needs_reason(self) -> bool {
        self.all() >= WITHOUT_REASON
    }
}

/// Soft notes for a session on a day: the child was interviewed elsewhere, or here, fewer than thirty days before.
/// Where a date leaves it open, it says "perhaps": a doubt is in favour of the child.
#[must_use]
pub fn lately(case: &CaseFile, on: Day) -> Vec<Remark> {
    let elsewhere = case.elsewhere.iter().filter(|one| one.stands());
    let note = match elsewhere.filter_map(|one| elsewhere_lately(one, on)).max() {
        Some(Lately::Surely) => Some(Remark::new("interviewed-elsewhere-lately", "at")),
        Some(Lately::Perhaps) => Some(Remark::new("interviewed-elsewhere-perhaps", "at")),
        None => None,
    };
    let mut notes: Vec<Remark> = note.into_iter().map(|note| note.with("limit", LATELY_DAYS)).collect();
    let days = case.interviews.iter().map(|i| days_since(&i.begun, on)).filter(|days| *days >= 0).min();
    if let Some(days) = days.filter(|days| *days < LATELY_DAYS) {
        notes.push(Remark::new("interviewed-here-lately", "at").with("days", days));
    }
    notes
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lately {
    Perhaps,
    Surely,
}

fn elsewhere_lately(one: &Elsewhere, on: Day) -> Option<Lately> {
    // It was held by the day it was entered, whatever its date leaves open.
    let entered = one.meta.at.day();
    let (first, last) =
        span(&one.held).map_or((None, entered), |(first, last)| (Some(first), last.min(entered)));
    if last.days_until(on) >= LATELY_DAYS || first.is_some_and(|first| first > on) {
        return None;
    }
    let surely = first.is_some_and(|first| first.days_until(on) < LATELY_DAYS);
    Some(if surely { Lately::Surely } else { Lately::Perhaps })
}

fn days_since(begun: &EntryMeta, on: Day) -> i64 {
    begun.at.day().days_until(on)
}
