//! Who answers for a case file: what somebody would leave behind, and handing it on.

use crate::api::people as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::{code_view, day_and_minute, word};
use crate::signoff::actor_of;
use crate::trouble::{read_after, working};
use itgel_casefile::handover::{self, HandOn};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::time::Moment;

/// What a person has in hand: files they answer for, interviews planned for them, records they have not signed.
///
/// # Errors
/// `not-found`; the computer's trouble.
pub fn in_hand(house: &mut House, request: api::PersonRef, _: &Job) -> Result<api::InHandView, Failure> {
    let person = id(&request.person)?;
    let now = house.now();
    of(house.opened()?, person, &now)
}

/// The same, for whoever asks from inside.
pub(crate) fn of(open: &mut Open, person: PersonId, now: &Moment) -> Result<api::InHandView, Failure> {
    if !open.vault.person_list().map_err(|e| working(&e))?.iter().any(|row| row.person == person) {
        return Err(Failure::refused("not-found"));
    }
    let rows = open.vault.case_list(&Default::default()).map_err(|e| working(&e))?;
    let (recipients, book) = (open.room.recipients.clone(), open.room.book.clone());
    let mut view = api::InHandView { cases: Vec::new(), planned: 0, running: 0, unsigned: 0 };
    for row in rows {
        let file = open.case(row.case)?;
        let mut planned: Vec<String> = file
            .planned_for(person, now)
            .into_iter()
            .filter_map(|(_, a)| Moment::from_rfc3339(&a.at, &now.zone, 0))
            .map(|at| day_and_minute(&at))
            .collect();
        planned.sort_unstable();
        let led = file.interviews.iter().filter(|i| i.interviewer() == person && i.signed.is_none());
        for interview in led {
            let count = if interview.is_running() { &mut view.running } else { &mut view.unsigned };
            *count = count.saturating_add(1);
        }
        view.planned = view.planned.saturating_add(u32::try_from(planned.len()).unwrap_or(u32::MAX));
        let answers = !file.is_closed() && file.responsible() == Some(person);
        if answers || !planned.is_empty() {
            view.cases.push(api::InHandCase {
                case: row.case.to_string(),
                code: code_view(&file.code),
                next_step: word(&file.next_step_on(&recipients, now.day(), &book)),
                answers,
                planned,
            });
        }
    }
    Ok(view)
}

/// Hands case files on, each with what is planned for the one who had it: all of them or none.
///
/// # Errors
/// `unknown-person` at `to`, `case-not-found`, `request-malformed` where a file is named twice, and what [`handover::hand_on`] refuses.
pub fn hand_cases_on(
    house: &mut House,
    request: api::HandCasesOn,
    _: &Job,
) -> Result<api::InHandView, Failure> {
    let from: PersonId = id(&request.person)?;
    let now = house.now();
    let open = house.opened()?;
    let mut asked: Vec<(CaseId, HandOn)> = Vec::new();
    for one in &request.cases {
        let to = actor_of(open, id(&one.to)?).map_err(|f| Failure::invalid(&f.code, "to"))?;
        let case = id(&one.case)?;
        if asked.iter().any(|(other, _)| *other == case) {
            return Err(Failure::refused("request-malformed"));
        }
        asked.push((case, HandOn { from, to, reason: request.reason }));
    }
    house.act_in_cases(&asked, handover::hand_on)?;
    read_after(of(house.opened()?, from, &now))
}
