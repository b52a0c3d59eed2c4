//! What follows an interview for the child: who was told of a danger, and how it is some time after.

use crate::api::{case as c, wrapup as api};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::trouble::read_after;
use itgel_casefile::ids::CaseId;
use itgel_casefile::{aftercare, danger};

/// Enters that somebody was told of a danger.
///
/// # Errors
/// `time-malformed`, and what [`danger::answer_danger`] refuses.
pub fn answer_danger(house: &mut House, request: api::AnswerDanger, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let now = house.now();
    let unread = || Failure::invalid("time-malformed", "told_at");
    let stated = crate::export::local_time(&request.told_at, &now, "told_at", unread)?;
    let answered = danger::AnswerDanger {
        interview: id(&request.interview)?,
        danger: request.danger,
        told: request.told,
        told_at: stated.unwrap_or_else(|| now.to_rfc3339()),
    };
    house.act(case, None, |case, ctx, _| danger::answer_danger(case, &answered, ctx))?;
    read_after(crate::case::page(house, case))
}

/// Notes how the child was found.
///
/// # Errors
/// `date-impossible`, and what [`aftercare::note_aftercare`] refuses.
pub fn note_aftercare(
    house: &mut House,
    request: api::NoteAftercare,
    _: &Job,
) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let next = match request.next.as_str() {
        "" => None,
        text => Some(crate::ids::day(text, "next")?),
    };
    let noted = aftercare::NoteAftercare {
        interview: id(&request.interview)?,
        on: crate::ids::day(&request.on, "on")?,
        outcome: request.outcome,
        next,
    };
    house.act(case, None, |case, ctx, _| aftercare::note_aftercare(case, &noted, ctx))?;
    read_after(crate::case::page(house, case))
}
