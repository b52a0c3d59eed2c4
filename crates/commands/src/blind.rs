//! Blind intake at the door: what the rules withhold from an interviewer is not in the answer, whatever was asked.

use crate::api::case as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::trouble::read_after;
use itgel_casefile::blind;
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::{CaseId, InterviewId, PersonId};
use itgel_casefile::interview::Interview;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::BlindKind;
use std::collections::BTreeSet;

impl Open {
    /// The kinds of content that stay closed for whoever is at work.
    pub(crate) fn withheld(&self, case: &CaseFile) -> BTreeSet<BlindKind> {
        blind::withheld(case, &self.actor(), self.room.blind)
    }

    /// Refuses what would show or change a kind that is withheld.
    ///
    /// # Errors
    /// `blind-until-recall`, `case-not-found`.
    pub(crate) fn not_blind(&mut self, case: CaseId, kind: BlindKind) -> Result<(), Failure> {
        let file = self.case(case)?.clone();
        if self.withheld(&file).contains(&kind) {
            return Err(Failure::refused("blind-until-recall"));
        }
        Ok(())
    }

    /// Refuses an interview that somebody else led, where such are withheld.
    ///
    /// # Errors
    /// As [`Open::not_blind`].
    pub(crate) fn not_of_others(&mut self, case: CaseId, interview: InterviewId) -> Result<(), Failure> {
        let person = self.person;
        let led_by_other = |i: &Interview| i.interviewer() != person;
        if self.case(case)?.interview(interview).is_some_and(led_by_other) {
            return self.not_blind(case, BlindKind::OtherInterviews);
        }
        Ok(())
    }

    /// Whether an entry of a case tells what is withheld. What somebody entered they know; that stays theirs.
    pub(crate) fn is_withheld(&self, case: &CaseFile, event: &CaseEvent, by: PersonId) -> bool {
        by != self.person && blind::kind_of(event).is_some_and(|kind| self.withheld(case).contains(&kind))
    }
}

/// Opens what is withheld for one interviewer, before the child was heard.
///
/// # Errors
/// `unknown-person`, and what [`blind::open_allegation`] refuses.
pub fn open_allegation(
    house: &mut House,
    request: api::OpenAllegation,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let person: PersonId = id(&request.person)?;
    let open = house.opened()?;
    let (setting, actor) = (open.room.blind, open.actor());
    let person = crate::signoff::actor_of(open, person).map_err(|f| Failure::invalid(&f.code, "person"))?;
    let asked = blind::OpenAllegation { person, reason: request.reason };
    let now = house.now();
    let open = house.opened()?;
    open.let_in(case)?;
    let file = open.case(case)?.clone();
    let events = blind::open_allegation(&file, &asked, setting, &actor)?;
    let events = events.into_iter().map(|event| Event::Case(Box::new(event))).collect();
    open.enter(&now, Some(case), events, None)?;
    house.saved_at = now.clock();
    read_after(crate::case::page(house, case))
}
