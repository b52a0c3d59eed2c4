//! Who the child is, and the people around it. Shown only with a reason that is logged first.

use crate::api::case::CaseView;
use crate::api::identity as api;
use crate::failure::{Failure, FailureKind};
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::open::Open;
use crate::show;
use crate::trouble::read_after;
use itgel_casefile::around::{self, Entered, RecordPersonAround};
use itgel_casefile::birth;
use itgel_casefile::dates::Segments;
use itgel_casefile::digits;
use itgel_casefile::event::Birth;
use itgel_casefile::event::Names;
use itgel_casefile::identity;
use itgel_casefile::identity::settling;
use itgel_casefile::ids::{AdultId, CaseId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{BlindKind, IdentityPart, RevealReason};

/// Seconds identity may be shown (ux.md 4.5).
pub(crate) const SHOWN_SECONDS: u32 = 60;

/// Enters identity, or changes parts of it. What only looks odd (check digit, birth date) is noted, never refused.
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
        // What stays is not read: it need not even be there.
        birth: match request.keep.contains(&IdentityPart::Birth) {
            true => Birth::NotKnown,
            false => birth_of(i.birth, house.now().day())?,
        },
        phone: i.phone,
        phone_safe: i.phone_safe,
        phone_hours: i.phone_hours,
        aimag: i.aimag,
        district: i.district,
        address: i.address,
    };
    let mut notes = Vec::new();
    house.act(case, None, |case, ctx, book| {
        let typed = typed.keeping(case, &request.keep)?;
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
            let years = digits::read(&about)
                .and_then(|digits| digits.parse().ok())
                .ok_or_else(|| Failure::invalid("birth-about-out-of-range", "birth").with("max", 30))?;
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
    log_the_look(house, case, request.reason, request.note)?;
    let saved_at = house.saved_at.clone();
    let open = house.opened()?;
    let file = open.case(case)?.clone();
    Ok(api::RevealedIdentity {
        identity: file.identity.as_ref().map(show::case::identity),
        birth: birth_question(open, &file),
        people: show::around::in_order(&file).map(|(id, a)| show::around::named(id, a)).collect(),
        seconds: SHOWN_SECONDS,
        saved_at,
    })
}

/// Enters that somebody looks at identity, and why. Whatever shows it asks this first.
///
/// # Errors
/// As [`reveal_identity`].
pub(crate) fn log_the_look(
    house: &mut House,
    case: CaseId,
    reason: RevealReason,
    note: String,
) -> Result<(), Failure> {
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    let look = identity::RevealIdentity { reason, note };
    let logged = house.act(case, None, |case, _, _| identity::reveal_identity(case, look));
    logged.map_err(|failure| match failure.kind {
        FailureKind::Broken => Failure::broken("not-logged-not-opened"),
        _ => failure,
    })?;
    Ok(())
}

/// The two birth dates of an identity, where they differ.
fn birth_question(open: &Open, file: &CaseFile) -> Option<api::BirthQuestion> {
    let day = settling::other_day(file.identity.as_ref()?)?;
    let settled = file.birth_settled.as_ref();
    Some(api::BirthQuestion {
        registration: day.into(),
        holds: settled.map(|s| s.holds),
        source: settled.map(|s| s.source),
        by: settled.map_or_else(String::new, |s| open.name_of(s.meta.actor)),
        at: settled.map_or_else(String::new, |s| show::case::day_and_minute(&s.meta.at)),
    })
}

/// Says which of two birth dates that differ holds; every age is counted by it from then on.
///
/// # Errors
/// `blind-until-recall`, and what [`settling::settle_birth`] refuses.
pub fn settle_birth(house: &mut House, request: api::SettleBirth, _: &Job) -> Result<CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    house.act(case, None, |case, _, _| settling::settle_birth(case, request.holds, request.source))?;
    read_after(crate::case::page(house, case))
}

/// Enters or changes somebody around the child. What is not typed anew may stay as it is, unseen.
///
/// # Errors
/// What [`around::record_person`] refuses.
pub fn record_person_around(
    house: &mut House,
    request: api::RecordPersonAround,
    _: &Job,
) -> Result<CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_blind(case, BlindKind::People)?;
    let p = request;
    let adult = maybe_id(&p.adult)?.unwrap_or(AdultId::from_random_bytes(house.random_id()));
    let entered = |keep: bool, typed| if keep { Entered::AsBefore } else { Entered::Typed(typed) };
    let typed = RecordPersonAround {
        adult,
        relation: p.relation,
        name: entered(p.keep_name, p.name),
        implicated: p.implicated,
        lives_with_child: p.lives_with_child,
        contact_safe: p.contact_safe,
        hours: p.hours,
        phone: entered(p.keep_phone, p.phone),
    };
    house.act(case, None, |case, _, _| around::record_person(case, typed))?;
    read_after(crate::case::page(house, case))
}
