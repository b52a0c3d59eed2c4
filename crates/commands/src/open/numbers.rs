//! Numbers of recordings: those that other interviews have, and those with which other files plan.

use super::Open;
use crate::failure::Failure;
use crate::trouble::working;
use itgel_casefile::amendment::recording_numbers;
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::{CaseId, InterviewId};
use itgel_casefile::preparation::planned_number;
use itgel_casefile::time::Day;
use itgel_vault::JournalFilter;
use itgel_vault::projections::case_list::CaseFilter;
use std::collections::{BTreeMap, BTreeSet};

impl Open {
    /// Recording numbers of all interviews but one, also of earlier ones of the same child, with the code of the file as
    /// stored.
    pub(crate) fn recording_numbers_besides(
        &mut self,
        interview: Option<InterviewId>,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let acts = |act: &str| {
            let act_prefix = Some(act.to_owned());
            let filter = JournalFilter { act_prefix, ..JournalFilter::default() };
            self.vault.journal_page(&filter, u32::MAX).map_err(|e| working(&e))
        };
        let amended: BTreeSet<CaseId> = acts("case.amended")?.into_iter().filter_map(|p| p.case).collect();
        // The newest list of an interview is the one that counts; only where something was amended is more to be asked.
        let mut newest: BTreeMap<InterviewId, (CaseId, Vec<String>)> = BTreeMap::new();
        for placed in acts("case.recordings_noted")? {
            let (Some(case), Event::Case(event)) = (placed.case, placed.event) else { continue };
            if let CaseEvent::RecordingsNoted { interview: of, recordings } = *event {
                let numbers = || recordings.into_iter().map(|recording| recording.number).collect();
                newest.entry(of).or_insert_with(|| (case, numbers()));
            }
        }
        let mut used = BTreeMap::new();
        for (of, (case, mut numbers)) in newest.into_iter().filter(|(of, _)| Some(*of) != interview) {
            if amended.contains(&case) {
                let file = self.vault.case(case).map_err(|e| working(&e))?;
                numbers = file.interview(of).map(|i| recording_numbers(file, i)).unwrap_or_default();
            }
            let code =
                self.vault.case_row(case).map_err(|e| working(&e))?.map_or_else(String::new, |r| r.code);
            used.extend(numbers.into_iter().map(|number| (number, code.clone())));
        }
        Ok(used)
    }

    /// Recording numbers that the cards of other open files plan with, with the code of the file as stored.
    pub(crate) fn recording_numbers_planned_besides(
        &mut self,
        case: CaseId,
        today: Day,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let files = self.vault.case_list(&CaseFilter::default()).map_err(|e| working(&e))?;
        let mut planned = BTreeMap::new();
        for row in files.into_iter().filter(|row| row.case != case) {
            let file = self.vault.case(row.case).map_err(|e| working(&e))?;
            if let Some(number) = planned_number(file, today).filter(|_| !file.is_closed()) {
                planned.insert(number, file.code.clone());
            }
        }
        Ok(planned)
    }
}
