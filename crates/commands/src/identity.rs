//! Who the child is, and the adults around it. Shown only with a reason that is logged first.

use crate::api::{Done, identity as api};
use crate::failure::{Failure, FailureKind};
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::show;
use itgel_casefile::birth;
use itgel_casefile::dates::Segments;
use itgel_casefile::event::Birth;
use itgel_casefile::event::{CaseEvent, Names};
use itgel_casefile::identity;
use itgel_casefile::ids::{AdultId, CaseId};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::BlindKind;

/// Seconds identity may be shown (ux.md 4.5).
const SHOWN_SECONDS: u32 = 60;

/// Enters identity. What only looks odd (check digit, birth date) is noted, never refused.
///
/// # Errors
/// What [`identity::record_identity`] refuses.
pub fn record_identity(
    house: &mut House,
    request: api::RecordIdentity,
    _: &Job,
) -> Result<api::IdentitySaved, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    let i = request.identity;
    let typed = identity::RecordIdentity {
        names: Names { clan: i.clan, patronymic: i.patronymic, given: i.given },
        names_not_known: i.names_not_known,
        registration_number: i.registration_number,
        birth: birth_of(i.birth, house.now().day())?,
        phone: i.phone,
        phone_safe: i.phone_safe,
        aimag: i.aimag,
        district: i.district,
        address: i.address,
    };
    let mut notes = Vec::new();
    house.act(case, None, |case, ctx, book| {
        let noted = identity::record_identity(case, typed, ctx, book)?;
        notes = noted.remarks.iter().map(|r| r.code.to_owned()).collect();
        Ok(noted.event)
    })?;
    Ok(api::IdentitySaved { saved_at: house.saved_at.clone(), notes })
}

/// A birth as typed: a day, a month, a year, an estimate, or not known.
fn birth_of(typed: api::BirthInput, today: Day) -> Result<Birth, Failure> {
    let api::BirthInput { precision, year, month, day, about } = typed;
    let nothing = String::new;
    Ok(match precision.as_str() {
        "not_known" => Birth::NotKnown,
        "about" => {
            let years = about
                .trim()
                .parse()
                .map_err(|_| Failure::invalid("birth-about-out-of-range", "birth").with("max", 30))?;
            birth::about(years, today)?
        }
        "year" => birth::from_segments(&Segments { year, month: nothing(), day: nothing() })?,
        "month" => birth::from_segments(&Segments { year, month, day: nothing() })?,
        "day" => birth::from_segments(&Segments { year, month, day })?,
        _ => return Err(Failure::refused("request-malformed")),
    })
}

/// Shows identity. The look is in the journal before anything is shown; if it cannot be entered, nothing is.
///
/// # Errors
/// What [`identity::reveal_identity`] refuses; `not-logged-not-opened` when the look could not be written.
pub fn reveal_identity(
    house: &mut House,
    request: api::RevealIdentity,
    _: &Job,
) -> Result<api::RevealedIdentity, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    let logged = house.act(case, None, |case, _, _| {
        identity::reveal_identity(
            case,
            identity::RevealIdentity { reason: request.reason, note: request.note },
        )
    });
    logged.map_err(|failure| match failure.kind {
        FailureKind::Broken => Failure::broken("not-logged-not-opened"),
        _ => failure,
    })?;
    let saved_at = house.saved_at.clone();
    let file = house.opened()?.case(case)?;
    Ok(api::RevealedIdentity {
        identity: file.identity.as_ref().map(show::case::identity),
        adults: file.adults.iter().map(|(id, a)| show::case::adult(&id.to_string(), a)).collect(),
        seconds: SHOWN_SECONDS,
        saved_at,
    })
}

/// Enters an adult around the child.
///
/// # Errors
/// What [`identity::record_adult`] refuses.
pub fn record_adult(house: &mut House, request: api::RecordAdult, _: &Job) -> Result<Done, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    let a = request.adult;
    let adult = maybe_id(&a.adult)?.unwrap_or(AdultId::from_random_bytes(house.random_id()));
    let typed = identity::RecordAdult {
        adult,
        kind: a.kind,
        name: a.name,
        implicated: a.implicated,
        contact_safe: a.contact_safe,
        phone: a.phone,
    };
    house.act(case, None, |case, _, _| -> Result<CaseEvent, _> { identity::record_adult(case, typed) })?;
    Ok(Done { saved_at: house.saved_at.clone() })
}
