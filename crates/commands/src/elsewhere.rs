//! Interviews held elsewhere: entered, corrected by adding, taken out of the count.

use crate::api::case::CaseView;
use crate::api::elsewhere as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::trouble::read_after;
use itgel_casefile::dates::Segments;
use itgel_casefile::digits;
use itgel_casefile::elsewhere::{self as rules, MOST_ABOUT};
use itgel_casefile::event::Held;
use itgel_casefile::ids::{CaseId, ElsewhereId};
use itgel_casefile::time::Day;
use uuid::Uuid;

/// Enters an interview held elsewhere, or corrects an entry of one. A repeated call enters nothing.
///
/// # Errors
/// What [`rules::note_elsewhere`] refuses.
pub fn note_elsewhere(house: &mut House, request: api::NoteElsewhere, _: &Job) -> Result<CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let asked: Uuid = id(&request.request)?;
    let typed = rules::NoteElsewhere {
        elsewhere: ElsewhereId(asked),
        body: request.body,
        office: request.office,
        held: held_of(request.held, house.now().day())?,
        reason: request.reason,
        note: request.note,
        corrects: maybe_id(&request.corrects)?,
        because: request.because,
    };
    house.act(case, Some(asked), |case, ctx, _| rules::note_elsewhere(case, typed, ctx))?;
    read_after(crate::case::page(house, case))
}

/// Takes an entry out of the count; it stays in sight.
///
/// # Errors
/// What [`rules::strike_elsewhere`] refuses.
pub fn strike_elsewhere(
    house: &mut House,
    request: api::StrikeElsewhere,
    _: &Job,
) -> Result<CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let elsewhere = id(&request.elsewhere)?;
    house.act(case, None, |case, _, _| rules::strike_elsewhere(case, elsewhere, &request.because))?;
    read_after(crate::case::page(house, case))
}

/// A date as typed: a day, a month, a year, about so long ago, or not known.
fn held_of(typed: api::HeldInput, today: Day) -> Result<Held, Failure> {
    let api::HeldInput { precision, year, month, day, amount, unit, on } = typed;
    let nothing = String::new;
    Ok(match precision.as_str() {
        "not_known" => Held::NotKnown,
        "about" => {
            let unit = unit.ok_or_else(|| Failure::refused("request-malformed"))?;
            let on = if on.is_empty() { today } else { crate::ids::day(&on, "held")? };
            let amount = digits::read(&amount).and_then(|digits| digits.parse().ok()).ok_or_else(|| {
                Failure::invalid("elsewhere-about-out-of-range", "held").with("max", MOST_ABOUT)
            })?;
            Held::About { amount, unit, on }
        }
        "year" => rules::from_segments(&Segments { year, month: nothing(), day: nothing() })?,
        "month" => rules::from_segments(&Segments { year, month, day: nothing() })?,
        "day" => rules::from_segments(&Segments { year, month, day })?,
        _ => return Err(Failure::refused("request-malformed")),
    })
}
