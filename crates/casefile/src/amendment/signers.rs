//! Who amends a signed record, and when a second person has to sign with them (ux.md section 2 and 4.12).

use super::Amend;
use crate::context::{Actor, Context};
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::vocabulary::Role;

/// How somebody may amend a signed record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amends {
    /// They led it: alone where the item allows it.
    Own,
    /// Nobody who could vouch for it alone: always with a second person.
    WithSecond,
    /// They do not.
    Not,
}

/// How this person may amend it. Who led the interview vouches for the record; a supervisor steps in where that person
/// cannot sign any more (`interviewer_signs`), and for a record that was sealed as found.
#[must_use]
pub fn amends(found: &Interview, actor: &Actor, interviewer_signs: bool) -> Amends {
    let as_found = found.signed.as_ref().is_some_and(|s| s.as_found);
    match actor.role {
        Role::CaseOfficer => Amends::Not,
        Role::Interviewer | Role::Supervisor if found.interviewer() == actor.person => {
            if as_found {
                Amends::WithSecond
            } else {
                Amends::Own
            }
        }
        Role::Supervisor if as_found || !interviewer_signs => Amends::WithSecond,
        Role::Interviewer | Role::Supervisor => Amends::Not,
    }
}

/// May these people sign this amendment, of an item that `needs_second` or does not?
pub(super) fn check(
    found: &Interview,
    request: &Amend,
    needs_second: bool,
    ctx: &Context<'_>,
) -> Result<(), Refusal> {
    let needed = match amends(found, ctx.actor, request.interviewer_signs) {
        Amends::Own => needs_second,
        Amends::WithSecond => true,
        Amends::Not => return Err(Refusal::new("only-interviewer-amends")),
    };
    let Some(second) = &request.second else {
        let refusal = || Refusal::new("second-person-needed").at("second");
        return if needed { Err(refusal()) } else { Ok(()) };
    };
    if second.person == ctx.actor.person {
        return Err(Refusal::new("second-person-is-first").at("second"));
    }
    match second.role {
        Role::CaseOfficer | Role::Supervisor => Ok(()),
        Role::Interviewer => Err(Refusal::new("second-person-role").at("second")),
    }
}
