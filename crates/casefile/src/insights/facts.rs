//! One interview as the counts need it, taken from the journal of its case.

use super::{AgeGroup, Question};
use crate::consent::capacity::age_of;
use crate::consent::standing::counts_for_statistics;
use crate::context::EntryMeta;
use crate::event::{Event, Placed};
use crate::ids::CaseId;
use crate::interview::Interview;
use crate::interview::timeline::Timeline;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Day;
use std::rc::Rc;

/// One interview that is counted.
#[derive(Clone, Debug)]
pub struct Held {
    /// The case file as it stands now; shared by the interviews of one child.
    pub case: Rc<CaseFile>,
    /// The interview.
    pub interview: Interview,
    /// Its course.
    pub timeline: Timeline,
    /// Age of the child on its day, in groups; none when the known bounds lie in two of them.
    pub age: Option<AgeGroup>,
    /// The child's first.
    pub first: bool,
    /// Every point of preparation was done when it began.
    pub prepared: bool,
}

impl Held {
    /// Whole minutes from begin to end, breaks counted.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        u32::try_from(self.timeline.until_ms / 60_000).unwrap_or(u32::MAX)
    }
}

/// Ended, and begun within the days that are asked for.
#[must_use]
pub fn within(interview: &Interview, asked: &Question) -> bool {
    let day = interview.begun.at.day();
    interview.ended.is_some() && asked.from <= day && day <= asked.until
}

/// The interviews of a case that are counted, and how many are left out for want of consent. Whether consent holds
/// is asked for the last day of the time, or for today where that is earlier.
#[must_use]
pub fn of_case(
    case: CaseId,
    entries: &[Placed],
    asked: &Question,
    today: Day,
    book: &Rulebook,
) -> (Vec<Held>, u32) {
    let file = replay(case, entries);
    let file = Rc::new(file);
    let found: Vec<&Interview> = file.interviews.iter().filter(|i| within(i, asked)).collect();
    if !counts_for_statistics(&file, asked.until.min(today), book) {
        return (Vec::new(), super::cards::number(found.len()));
    }
    let held = found.into_iter().map(|interview| Held {
        case: Rc::clone(&file),
        interview: interview.clone(),
        timeline: Timeline::of(interview, 0),
        age: group(&file, interview.begun.at.day()),
        first: interview.number == 1,
        prepared: interview.unprepared.is_empty(),
    });
    (held.collect(), 0)
}

fn group(file: &CaseFile, day: Day) -> Option<AgeGroup> {
    let age = age_of(file, day);
    let (youngest, oldest) = (AgeGroup::of(age.min()), AgeGroup::of(age.max()));
    (youngest == oldest).then_some(youngest)
}

fn replay(case: CaseId, entries: &[Placed]) -> CaseFile {
    let mut file = CaseFile::new(case);
    for placed in entries.iter().filter(|placed| placed.case == Some(case)) {
        let Event::Case(event) = &placed.event else { continue };
        let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor };
        file.apply(&meta, event);
    }
    file
}
