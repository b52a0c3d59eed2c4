//! What is alleged and which signs of exploitation were seen: read and written on a page of its own, carried by no other.

use crate::api::case::CaseRef;
use crate::api::identification as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show;
use crate::trouble::read_after;
use itgel_casefile::identification::{self as rules, Identification};
use itgel_casefile::ids::CaseId;
use itgel_casefile::vocabulary::BlindKind;

fn page(house: &mut House, case: CaseId) -> Result<api::IdentificationView, Failure> {
    let open = house.opened()?;
    let file = open.case(case)?.clone();
    Ok(show::identification::page(open, &file))
}

/// What is alleged in a case, and the lists.
///
/// # Errors
/// `case-not-found`, `not-your-case`.
pub fn identification(
    house: &mut House,
    request: CaseRef,
    _: &Job,
) -> Result<api::IdentificationView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    page(house, case)
}

/// Notes what is alleged.
///
/// # Errors
/// `blind-until-recall`, and what [`rules::note_alleged`] refuses.
pub fn note_alleged(
    house: &mut House,
    request: api::NoteAlleged,
    _: &Job,
) -> Result<api::IdentificationView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::AllegedForms)?;
    let api::NoteAlleged { forms, exploitation, movement, .. } = request;
    let noted = rules::NoteAlleged { forms, exploitation, movement };
    house.act(case, None, |case, _, _| rules::note_alleged(case, &noted, Identification::builtin()))?;
    read_after(page(house, case))
}

/// Notes signs of one set.
///
/// # Errors
/// `blind-until-recall`, and what [`rules::note_signs`] refuses.
pub fn note_signs(
    house: &mut House,
    request: api::NoteSigns,
    _: &Job,
) -> Result<api::IdentificationView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::Indicators)?;
    let noted = rules::NoteSigns { set: request.set, seen: request.seen };
    house.act(case, None, |case, _, _| rules::note_signs(case, noted, Identification::builtin()))?;
    read_after(page(house, case))
}
