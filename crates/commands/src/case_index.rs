//! The case files as the list shows and searches them, in memory while the store is open: fifty thousand are looked through in
//! some milliseconds, where reading them from the store for each letter that is typed would take seconds.
//!
//! It follows the journal: whatever was entered since it was asked last says which files changed. Nothing of it is written.

use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::{code_view, word};
use crate::trouble::working;
use itgel_casefile::ids::CaseId;
use itgel_casefile::search::Searched;
use itgel_casefile::state::progress::NextStep;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::AgeBand;
use itgel_vault::projections::case_list::CaseRow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// After so many entries it is made anew rather than followed up.
const MOST_NEW: u64 = 2_000;
/// So many files are looked into one by one.
const FEW: usize = 64;

/// One case file.
pub(crate) struct Line {
    /// Which.
    pub(crate) case: CaseId,
    /// Its code as stored.
    pub(crate) code: Box<str>,
    /// Its code in both languages, for the search.
    pub(crate) shown: Searched,
    /// Its age band at opening.
    pub(crate) age_band: Option<AgeBand>,
    /// The day on which it was touched last.
    pub(crate) touched: Option<Day>,
    /// One of the own files of whoever sits here; none where it was not asked.
    pub(crate) own: Option<bool>,
    status: u8,
    stored: Option<NextStep>,
    /// The next step on the day and by the facts of the room that are named beside it.
    on_day: Option<(NextStep, Day, u64)>,
}

/// All of them.
#[derive(Default)]
pub(crate) struct CaseIndex {
    /// By the entry that touched them last.
    lines: BTreeMap<u64, Line>,
    places: HashMap<CaseId, u64>,
    statuses: Vec<String>,
    /// Entries that it has followed.
    size: u64,
}

impl CaseIndex {
    /// All lines, touched last first.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.values().rev()
    }

    /// The status of a line, a stored word.
    pub(crate) fn status(&self, line: &Line) -> &str {
        self.statuses.get(usize::from(line.status)).map_or("", String::as_str)
    }

    /// Takes in what was entered since, and what depends on the day; where it is asked, also whose each file is.
    ///
    /// # Errors
    /// The computer's trouble.
    pub(crate) fn follow(&mut self, open: &mut Open, today: Day, whose: bool) -> Result<(), Failure> {
        let size = open.vault.size();
        if self.size == 0 || size.saturating_sub(self.size) > MOST_NEW || size < self.size {
            *self = Self::default();
            for row in open.vault.case_list(&Default::default()).map_err(|e| working(&e))? {
                self.put(&row);
            }
        } else {
            for case in open.vault.cases_entered(self.size).map_err(|e| working(&e))? {
                if let Some(row) = open.vault.case_row(case).map_err(|e| working(&e))? {
                    self.put(&row);
                }
            }
        }
        self.size = size;
        if whose {
            self.whose(open)?;
        }
        self.steps(open, today)
    }

    fn put(&mut self, row: &CaseRow) {
        let before = self.places.insert(row.case, row.touched_seq).and_then(|seq| self.lines.remove(&seq));
        let (shown, code) = match before {
            // A code is for ever.
            Some(line) if *line.code == *row.code => (line.shown, line.code),
            _ => {
                let code = code_view(&row.code);
                (Searched::new([code.mn.as_str(), code.en.as_str()]), row.code.as_str().into())
            }
        };
        let status = self.statuses.iter().position(|known| *known == row.status).unwrap_or_else(|| {
            self.statuses.push(row.status.clone());
            self.statuses.len() - 1
        });
        let stored = NextStep::BY_URGENCY.into_iter().find(|step| word(step) == row.next_step);
        let line = Line {
            case: row.case,
            code,
            shown,
            age_band: row.age_band,
            touched: Moment::from_rfc3339(&row.touched_at, "", 0).map(|at| at.day()),
            own: None,
            status: u8::try_from(status).unwrap_or(u8::MAX),
            stored,
            on_day: None,
        };
        self.lines.insert(row.touched_seq, line);
    }

    /// Which files are the own ones of whoever sits here. Of many it is asked at once.
    fn whose(&mut self, open: &mut Open) -> Result<(), Failure> {
        let unknown: Vec<CaseId> =
            self.lines.values().filter(|line| line.own.is_none()).map(|line| line.case).collect();
        let person = open.person;
        let own: HashSet<CaseId> = if unknown.len() > FEW {
            open.vault.cases_of(person).map_err(|e| working(&e))?
        } else {
            let mut own = HashSet::new();
            for case in &unknown {
                if open.is_own_case(*case, person)? {
                    own.insert(*case);
                }
            }
            own
        };
        for line in self.lines.values_mut().filter(|line| line.own.is_none()) {
            line.own = Some(own.contains(&line.case));
        }
        Ok(())
    }

    /// The next step of each file on this day, where it depends on the day.
    fn steps(&mut self, open: &mut Open, today: Day) -> Result<(), Failure> {
        let facts = open.room.version;
        let settled = |line: &Line| line.on_day.is_some_and(|(_, day, of)| (day, of) == (today, facts));
        if self.lines.values().all(|line| !line.is_of_day() || settled(line)) {
            return Ok(());
        }
        let heard = open.vault.cases_heard().map_err(|e| working(&e))?;
        let (recipients, book) = (open.room.recipients.clone(), open.room.book.clone());
        for line in self.lines.values_mut().filter(|line| line.is_of_day() && !settled(line)) {
            let stored = line.stored.unwrap_or(NextStep::Nothing);
            // Before the first interview these two are what they are on any day ([`CaseFile::next_step_on`]).
            let any_day =
                matches!(stored, NextStep::Prepare | NextStep::AskConsent) && !heard.contains(&line.case);
            let step = match any_day {
                true => stored,
                false => open.case(line.case)?.next_step_on(&recipients, today, &book),
            };
            line.on_day = Some((step, today, facts));
        }
        Ok(())
    }
}

impl Line {
    /// What is needed next, on the day for which the index was asked.
    pub(crate) fn next_step(&self) -> Option<NextStep> {
        self.on_day.map(|(step, ..)| step).or(self.stored)
    }

    /// What depends on the day is not in the list as it is stored.
    fn is_of_day(&self) -> bool {
        let of_day = [NextStep::HandOver, NextStep::Prepare, NextStep::AskConsent, NextStep::BeginInterview];
        self.stored.is_some_and(|step| of_day.contains(&step))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::api::Empty;
    use crate::harden::Hardened;
    use crate::house::{House, Means};
    use crate::job::Job;
    use crate::places::Places;
    use itgel_seal::OsEntropy;
    use itgel_testkit::SteppedClock;
    use std::cell::Cell;
    use std::sync::Arc;

    thread_local! {
        /// Commands of the play after which it was compared, and the most files that it had.
        static COMPARED: Cell<(u32, usize)> = const { Cell::new((0, 0)) };
    }

    /// Everything that a line says.
    fn told(index: &CaseIndex) -> Vec<String> {
        let line = |line: &Line| {
            let (code, day, status) = (&line.code, line.touched, index.status(line));
            let (band, own, step) = (line.age_band, line.own, line.next_step());
            let found = ["1", "2", "а", "o"]
                .map(|typed| itgel_casefile::search::Wanted::new(typed).is_in(&line.shown));
            format!("{} {code} {day:?} {status} {band:?} {own:?} {step:?} {found:?}", line.case)
        };
        index.lines().map(line).collect()
    }

    /// After a command of the play: the index that followed the journal is the one that is made anew, and whose a file is, asked of
    /// all at once, is what each says.
    pub(crate) fn compare(house: &mut House) {
        let today = house.now().day();
        let Ok(open) = house.opened() else { return };
        let mut followed = std::mem::take(&mut open.index);
        followed.follow(open, today, true).unwrap();
        let mut anew = CaseIndex::default();
        anew.follow(open, today, true).unwrap();
        assert_eq!(told(&followed), told(&anew));
        assert_eq!(followed.lines().count(), followed.places.len());
        let own = open.vault.cases_of(open.person).unwrap();
        for line in followed.lines() {
            assert_eq!(line.own, Some(own.contains(&line.case)), "{}", line.case);
        }
        let (times, most) = COMPARED.get();
        COMPARED.set((times + 1, most.max(followed.lines().count())));
        open.index = followed;
    }

    #[test]
    fn the_index_that_followed_is_the_one_made_anew_after_every_command_of_a_played_week() {
        let home = tempfile::TempDir::new().unwrap();
        let means = Means {
            clock: Box::new(Arc::new(SteppedClock::default())),
            entropy: Box::new(|| Box::new(OsEntropy)),
            say: Box::new(|_, key, _| key.to_owned()),
            kdf: None,
            batteries: Box::new(Vec::new),
        };
        let places = Places::beside(home.path().join("vault"));
        let mut house = House::new(places, Hardened::default(), means.at_the_least_cost());
        crate::training::enter_training(&mut house, Empty {}, &Job::quiet()).unwrap();
        let (times, most) = COMPARED.get();
        assert!(times > 300 && most == 12, "{times} {most}");
    }
}
