//! Two birth dates that differ: the one that was entered, and the one in the registration number. A person says which
//! holds, and by what it is known (ux.md 4.5: both are kept until one is chosen).

use crate::birth;
use crate::checks;
use crate::event::{CaseEvent, Identity};
use crate::refusal::Refusal;
use crate::registration_number;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{BirthHolds, BirthSource};

/// The day of birth in the registration number, where it cannot be true beside the birth that was entered.
#[must_use]
pub fn other_day(identity: &Identity) -> Option<Day> {
    let number = registration_number::read(&identity.registration_number).ok()?;
    number.birth().filter(|day| !birth::agrees(&identity.birth, *day))
}

/// Whether one of the two birth dates was entered otherwise, so that what was settled of them falls.
#[must_use]
pub fn other_birth(before: &Identity, now: &Identity) -> bool {
    (&before.birth, &before.registration_number) != (&now.birth, &now.registration_number)
}

/// Says which of two birth dates that differ holds. Every age is counted by it from then on; the other stays in sight.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `identity-not-recorded`, `birth-nothing-to-settle`, `nothing-changed`.
pub fn settle_birth(case: &CaseFile, holds: BirthHolds, source: BirthSource) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let identity = case.identity.as_ref().ok_or_else(|| Refusal::new("identity-not-recorded"))?;
    if other_day(identity).is_none() {
        return Err(Refusal::new("birth-nothing-to-settle"));
    }
    if case.birth_settled.as_ref().is_some_and(|s| (s.holds, s.source) == (holds, source)) {
        return Err(Refusal::new("nothing-changed"));
    }
    Ok(CaseEvent::BirthSettled { holds, source })
}
