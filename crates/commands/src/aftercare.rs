//! Asking how a child is, some time after the interview.

use crate::api::{case as c, wrapup as api};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use itgel_casefile::aftercare;
use itgel_casefile::ids::CaseId;

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
    crate::case::page(house, case)
}
