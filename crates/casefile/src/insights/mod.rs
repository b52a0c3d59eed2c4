//! Counts for quarterly and yearly reports, in which no child can be seen (ux.md 4.16; domain.md 6.13, statistics with small-number suppression).
//!
//! Only interviews of children whose *anonymous statistics* consent is yes are counted. What is counted goes
//! through [`hide`] before anybody sees it: in five rooms with few cases each, a count of one is a child.

pub mod cards;
pub mod facts;
pub mod hide;
pub mod sheet;

pub use cards::Card;

use crate::event::Placed;
use crate::ids::{CaseId, PersonId};
use crate::rulebook::Rulebook;
use crate::time::Day;
use crate::vocabulary::PromptKind;
use facts::Held;
use hide::Shown;
use serde::Serialize;
use std::collections::BTreeMap;

/// Fewest interviews for more than totals, and fewest of anything for a share in hundredths (ux.md 4.16).
pub const BASE: u32 = 20;

/// Longest time that is asked for, in days: a report covers at most two years.
pub const MOST_DAYS: i64 = 731;

/// Age groups of the yearly report (NCA statistics, domain.md 3.5): fewer than the bands of the case file, so that
/// fewer counts have to be hidden.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize, ts_rs::TS,
)]
pub enum AgeGroup {
    /// 0 to 6 years.
    #[serde(rename = "0-6")]
    #[ts(rename = "0-6")]
    From0To6,
    /// 7 to 12 years.
    #[serde(rename = "7-12")]
    #[ts(rename = "7-12")]
    From7To12,
    /// 13 to 17 years.
    #[serde(rename = "13-17")]
    #[ts(rename = "13-17")]
    From13To17,
}

impl AgeGroup {
    /// Every group, by age.
    pub const ALL: [Self; 3] = [Self::From0To6, Self::From7To12, Self::From13To17];

    /// The group of a completed year.
    #[must_use]
    pub fn of(years: u8) -> Self {
        match years {
            0..=6 => Self::From0To6,
            7..=12 => Self::From7To12,
            _ => Self::From13To17,
        }
    }

    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::From0To6 => "0-6",
            Self::From7To12 => "7-12",
            Self::From13To17 => "13-17",
        }
    }
}

/// What is asked. There are two filters and no more: with every further one, fewer children stand behind a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// First day.
    pub from: Day,
    /// Last day, itself counted.
    pub until: Day,
    /// Only children of this age.
    pub age: Option<AgeGroup>,
    /// Only first interviews, or only later ones.
    pub first: Option<bool>,
}

/// The counts of one question, before anything but the number of interviews is hidden. Not for the eye.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Interviews that are counted, as they may be seen.
    pub interviews: Shown,
    /// Interviews in the same time, whatever the filters, that are not counted, because consent to anonymous
    /// statistics is not yes.
    pub left_out: u32,
    /// One table for each card; none for fewer than [`BASE`] interviews, or where a filter would single out a few.
    pub tables: Vec<cards::Table>,
    /// Minutes that the interviews took, in order; with the tables or not at all.
    pub minutes: Vec<u32>,
}

/// Counts what the journals of these cases say, each in its order.
#[must_use]
pub fn count(cases: &[(CaseId, Vec<Placed>)], asked: &Question, today: Day, book: &Rulebook) -> Counts {
    let (mut held, mut left_out) = (Vec::new(), 0);
    for (case, entries) in cases {
        let (counted, others) = facts::of_case(*case, entries, asked, today, book);
        held.extend(counted);
        left_out += others;
    }
    let singled_out = !may_filter(&held, asked);
    held.retain(|one| {
        asked.age.is_none_or(|age| one.age == Some(age)) && asked.first.is_none_or(|first| one.first == first)
    });
    let interviews = cards::number(held.len());
    if singled_out {
        return Counts { interviews: Shown::Hidden, left_out, tables: Vec::new(), minutes: Vec::new() };
    }
    if interviews < BASE {
        return Counts {
            interviews: hide::one(interviews),
            left_out,
            tables: Vec::new(),
            minutes: Vec::new(),
        };
    }
    let mut minutes: Vec<u32> = held.iter().map(Held::minutes).collect();
    minutes.sort_unstable();
    Counts { interviews: hide::one(interviews), left_out, tables: cards::tables(&held, asked), minutes }
}

/// Whether the filters may be answered: one filter after another would otherwise tell by subtraction what the tables
/// hide. A filter is answered where its own number would be shown in the table of what it divides.
fn may_filter(held: &[Held], asked: &Question) -> bool {
    let both = cards::age_and_first(held);
    let session = asked.first.map(|first| if first { "first" } else { "later" });
    let age = asked.age.map(AgeGroup::as_str);
    let sums = |rows: &[Option<&str>], columns: &[Option<&str>]| -> Vec<Vec<u32>> {
        let sum = |row: &Option<&str>, column: &Option<&str>| both.sum_of(*row, *column).unwrap_or(0);
        rows.iter().map(|row| columns.iter().map(|column| sum(row, column)).collect()).collect()
    };
    let rows: Vec<Option<&str>> = both.rows.values.iter().map(|v| Some(v.as_str())).collect();
    let columns: Vec<Option<&str>> = both.columns.values.iter().map(|v| Some(v.as_str())).collect();
    let shown = |rows: &[Option<&str>], columns: &[Option<&str>]| {
        let seen = hide::hide(&sums(rows, columns), hide::Known::All);
        let row = rows.iter().position(|r| *r == age);
        let column = columns.iter().position(|c| *c == session);
        row.zip(column).is_some_and(|(r, c)| matches!(seen[r][c], Shown::Count(_)))
    };
    match (age, session) {
        (None, None) => true,
        (Some(_), None) => shown(&rows, &[None]),
        (None, Some(_)) => shown(&[None], &columns),
        (Some(_), Some(_)) => shown(&rows, &columns),
    }
}

/// An interviewer's own kinds of prompts in a time, for their eyes alone and for learning, never to compare people
/// (domain.md 3.1): no consent of the child is needed for what says nothing of the child.
#[must_use]
pub fn own_prompts(
    cases: &[(CaseId, Vec<Placed>)],
    person: PersonId,
    asked: &Question,
) -> BTreeMap<PromptKind, u32> {
    let mut mix: BTreeMap<PromptKind, u32> = PromptKind::ALL.iter().map(|kind| (*kind, 0)).collect();
    for (case, entries) in cases {
        let file = crate::state::CaseFile::replay(*case, entries);
        let mine = file.interviews.iter().filter(|i| i.interviewer() == person && facts::within(i, asked));
        for interview in mine {
            for (kind, count) in crate::interview::timeline::Timeline::of(interview, 0).counts() {
                *mix.entry(kind).or_default() += count;
            }
        }
    }
    mix
}

/// The value below which a quarter, a half and three quarters of an ordered list lie (nearest rank); none for fewer
/// than [`BASE`] values.
#[must_use]
pub fn quartiles(ordered: &[u32]) -> Option<[u32; 3]> {
    if cards::number(ordered.len()) < BASE {
        return None;
    }
    let rank =
        |quarters: usize| ordered.get((ordered.len() * quarters).div_ceil(4).saturating_sub(1)).copied();
    Some([rank(1)?, rank(2)?, rank(3)?])
}
