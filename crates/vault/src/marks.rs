//! What kind of act each entry is, in which case, whose, and of which day, in memory: found while the journal is recomputed, which reads every line
//! anyway, and followed with each entry. So that what asks for the latest acts of one kind, or for the newest day, does not read
//! the journal again: it has an index by case and none by act.
//!
//! Nothing here is ever written. Twelve bytes an entry: twelve megabytes for a million.

use crate::error::VaultError;
use itgel_casefile::ids::CaseId;
use itgel_casefile::time::Day;
use std::collections::HashMap;
use uuid::Uuid;

/// Acts and days of all entries, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    acts: Words,
    actors: Words,
    cases: Cases,
    /// Year, month and day as one number, which grows as days do.
    days: Vec<u32>,
}

impl Marks {
    /// Takes in the next entry: its act, who acted, and its time as the line says it, and the case.
    pub(crate) fn push(&mut self, act: &str, actor: &str, ts: &str, case: Option<[u8; 16]>) {
        self.acts.push(act);
        self.actors.push(actor);
        self.cases.push(case);
        self.days.push(day_of(ts));
    }

    /// How many entries were taken in.
    pub(crate) fn len(&self) -> u64 {
        self.days.len() as u64
    }

    /// The newest entries below `before` whose act begins so, newest first, at most `limit`; none where it cannot be told.
    pub(crate) fn newest(&self, prefix: &str, before: u64, limit: usize) -> Option<Vec<u64>> {
        let wanted: Vec<bool> = self.acts.names()?.iter().map(|name| name.starts_with(prefix)).collect();
        if !wanted.contains(&true) {
            return Some(Vec::new());
        }
        let upto = usize::try_from(before).unwrap_or(usize::MAX).min(self.days.len());
        let acts = self.acts.of.get(..upto)?.iter().enumerate().rev();
        let found = acts.filter(|(_, act)| wanted.get(usize::from(**act)).is_some_and(|wanted| *wanted));
        Some(found.map(|(seq, _)| seq as u64).take(limit).collect())
    }

    /// Who made an entry, as the line says it; none where it cannot be told.
    pub(crate) fn actor(&self, seq: u64) -> Option<&str> {
        let number = self.actors.of.get(usize::try_from(seq).ok()?)?;
        self.actors.names()?.get(usize::from(*number)).map(String::as_str)
    }

    /// The case of an entry; none of one of the room, or where it cannot be told.
    pub(crate) fn case(&self, seq: u64) -> Option<CaseId> {
        let number = *self.cases.of.get(usize::try_from(seq).ok()?)?;
        self.cases.known.get(usize::try_from(number).ok()?).map(|case| CaseId(Uuid::from_bytes(*case)))
    }

    /// The day that an entry bears, as one number that grows as days do.
    pub(crate) fn day(&self, seq: u64) -> Option<u32> {
        self.days.get(usize::try_from(seq).ok()?).copied()
    }

    /// The newest day that an entry bears; only entries after the one named.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the newest is no day of the calendar: by a line that says one no clock can be judged.
    pub(crate) fn newest_day(&self, after: Option<u64>) -> Result<Option<Day>, VaultError> {
        let from = after.map_or(0, |after| usize::try_from(after).unwrap_or(usize::MAX).saturating_add(1));
        let Some(day) = self.days.get(from..).and_then(|days| days.iter().max()) else { return Ok(None) };
        let year = i32::try_from(day / 10_000).ok();
        let found = year.and_then(|year| Day::new(year, day / 100 % 100, day % 100));
        found.map(Some).ok_or(VaultError::Damaged { part: "entry" })
    }
}

/// The case of each entry, as a number; the last number of all for one of the room.
#[derive(Clone, Debug, Default)]
struct Cases {
    known: Vec<[u8; 16]>,
    numbers: HashMap<[u8; 16], u32>,
    of: Vec<u32>,
}

impl Cases {
    fn push(&mut self, case: Option<[u8; 16]>) {
        let number = case.map_or(u32::MAX, |case| {
            *self.numbers.entry(case).or_insert_with(|| {
                self.known.push(case);
                u32::try_from(self.known.len() - 1).unwrap_or(u32::MAX)
            })
        });
        self.of.push(number);
    }
}

/// One word for each entry, as a number: there are few different ones.
#[derive(Clone, Debug, Default)]
struct Words {
    names: Vec<String>,
    numbers: HashMap<String, u16>,
    of: Vec<u16>,
}

impl Words {
    fn push(&mut self, word: &str) {
        let number = self.numbers.get(word).copied().unwrap_or_else(|| {
            // Whatever a journal holds, those beyond the last number are one, and nothing is told of any.
            let number = u16::try_from(self.names.len()).unwrap_or(u16::MAX);
            if number < u16::MAX {
                self.names.push(word.to_owned());
                self.numbers.insert(word.to_owned(), number);
            }
            number
        });
        self.of.push(number);
    }

    /// Which words the numbers stand for; none where there were more words than numbers.
    fn names(&self) -> Option<&[String]> {
        (self.names.len() < usize::from(u16::MAX)).then_some(&self.names)
    }
}

/// The date at the beginning of an RFC 3339 time as one number; 0 where none stands there.
fn day_of(ts: &str) -> u32 {
    let digits = ts.bytes().take(10).filter(|b| *b != b'-');
    digits.fold(0, |so_far, b| so_far.saturating_mul(10).saturating_add(u32::from(b.wrapping_sub(b'0'))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn marks() -> Marks {
        let mut marks = Marks::default();
        for (n, (act, ts)) in [
            ("room.unlocked", "2026-11-21T10:12:03.120+08:00"),
            ("case.tapped", "2026-11-23T10:12:03.120+08:00"),
            ("case.amended", "2026-11-22T10:12:03.120+08:00"),
            ("case.tapped", "2026-11-22T10:12:03.120+08:00"),
        ]
        .into_iter()
        .enumerate()
        {
            marks.push(act, if n == 0 { "a" } else { "b" }, ts, (n > 0).then_some([n as u8 % 2; 16]));
        }
        marks
    }

    #[test]
    fn the_newest_acts_of_a_kind_are_found_newest_first() {
        let marks = marks();
        assert_eq!(marks.len(), 4);
        assert_eq!(marks.newest("case.tapped", u64::MAX, 9), Some(vec![3, 1]));
        assert_eq!(marks.newest("case.", 3, 1), Some(vec![2]));
        assert_eq!(marks.newest("case.tapped", 1, 9), Some(Vec::new()));
        assert_eq!(marks.newest("case.meeting_", 4, 9), Some(Vec::new()));
        assert_eq!((marks.actor(0), marks.actor(3), marks.actor(4)), (Some("a"), Some("b"), None));
        let case = |n: u8| Some(CaseId(Uuid::from_bytes([n; 16])));
        assert_eq!([0, 1, 2, 3, 4].map(|seq| marks.case(seq)), [None, case(1), case(0), case(1), None]);
        assert_eq!([0, 2, 4].map(|seq| marks.day(seq)), [Some(20_261_121), Some(20_261_122), None]);
    }

    #[test]
    fn the_newest_day_is_not_always_of_the_last_entry() {
        let marks = marks();
        let day = |day| Ok(Day::new(2026, 11, day));
        assert_eq!(marks.newest_day(None), day(23));
        assert_eq!(marks.newest_day(Some(1)), day(22));
        assert_eq!(marks.newest_day(Some(3)), Ok(None));
        assert_eq!(marks.newest_day(Some(u64::MAX)), Ok(None));
        assert_eq!(Marks::default().newest_day(None), Ok(None));
    }

    #[test]
    fn a_day_that_is_in_no_calendar_is_damage_and_not_nothing() {
        let damaged = Err(VaultError::Damaged { part: "entry" });
        for ts in
            ["2026-12-32T10:12:03.120+08:00", "2027-02-31T10:12:03.120+08:00", "2027-13-01T", "9999999999"]
        {
            let mut marks = marks();
            marks.push("case.tapped", "b", ts, None);
            assert_eq!(marks.newest_day(None), damaged, "{ts}");
            assert_eq!(marks.newest_day(Some(3)), damaged, "{ts}");
        }
        // One that is not the newest says nothing of the clock.
        let mut marks = marks();
        marks.push("case.tapped", "b", "2026-02-31T10:12:03.120+08:00", None);
        assert_eq!(marks.newest_day(None), Ok(Day::new(2026, 11, 23)));
        assert_eq!(marks.newest_day(Some(3)), damaged);
    }
}
