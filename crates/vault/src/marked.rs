//! What is known of each entry in memory, asked of an open store.

use crate::Vault;
use crate::error::VaultError;
use crate::marks::Marks;
use crate::read::{self, JournalFilter};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::time::Day;
use uuid::Uuid;

/// An entry in a case file, as far as it is known without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActInCase {
    /// Its number.
    pub seq: u64,
    /// The case.
    pub case: CaseId,
    /// Who acted.
    pub actor: PersonId,
    /// Its day as one number, [`day_number`].
    pub day: u32,
}

/// Year, month and day as one number, which grows as days do.
#[must_use]
pub fn day_number(day: Day) -> u32 {
    u32::try_from(day.year()).unwrap_or(0) * 10_000 + day.month() * 100 + day.day()
}

impl Vault {
    /// The newest day of the whole journal, or of what follows an entry.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn newest_day(&self, after: Option<u64>) -> Result<Option<Day>, VaultError> {
        match self.marked(|marks| marks.newest_day(after))? {
            Some(day) => day,
            None => read::newest_day(&self.connection, after),
        }
    }

    /// The latest entries of one act in case files, newest first, at most `limit`: what of each is known without reading it.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn acts_in_cases(&self, act: &str, limit: u32) -> Result<Vec<ActInCase>, VaultError> {
        let told = self.marked(|marks| {
            let one = |seq: u64| {
                let (case, actor) = (marks.case(seq)?, marks.actor(seq)?);
                Some(ActInCase {
                    seq,
                    case,
                    actor: PersonId(Uuid::parse_str(actor).ok()?),
                    day: marks.day(seq)?,
                })
            };
            marks.newest(act, u64::MAX, limit as usize)?.into_iter().map(one).collect::<Option<Vec<_>>>()
        })?;
        if let Some(told) = told.flatten() {
            return Ok(told);
        }
        let filter =
            JournalFilter { case: None, room_only: false, act_prefix: Some(act.to_owned()), before: None };
        let page = read::page(&self.connection, &filter, limit)?.into_iter();
        Ok(page
            .filter_map(|placed| {
                let day = day_number(placed.at.day());
                placed.case.map(|case| ActInCase { seq: placed.seq, case, actor: placed.actor, day })
            })
            .collect())
    }

    /// Asks what is known of every entry in memory; none in a store that is not whole, of which nothing is known for certain.
    pub(crate) fn marked<T>(&self, ask: impl FnOnce(&Marks) -> T) -> Result<Option<T>, VaultError> {
        if !self.integrity.is_whole() {
            return Ok(None);
        }
        let mut marks = self.marks.borrow_mut();
        for ([act, actor, ts], case) in read::acts_from(&self.connection, marks.len(), self.frontier.size())?
        {
            marks.push(&act, &actor, &ts, case);
        }
        Ok(Some(ask(&marks)))
    }
}
