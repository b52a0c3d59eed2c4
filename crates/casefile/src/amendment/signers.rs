//! Who amends a signed record, and when a second person has to sign with them (ux.md section 2 and 4.12).

use super::Amend;
use crate::context::{Actor, Context};
use crate::ids::PersonId;
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

/// How many people sign an amendment of an item, whoever makes it (ux.md 4.12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signatures {
    /// One is enough.
    One,
    /// Two. Entries of before this rule have one, and a reader takes them: what was true when it was written stays so.
    TwoNow,
    /// Two, ever since there are amendments of it.
    Two,
}

/// How many sign for this item. Two for times, counts, attendance, consent, and entries and files that were forgotten:
/// what a court weighs. Two for immediate danger and the level of risk: what a child's safety turns on.
#[must_use]
pub fn signatures(item: &str) -> Signatures {
    let steps: Vec<&str> = item.split('.').collect();
    match steps.as_slice() {
        ["attendance"]
        | ["timeline", "begun" | "ended"]
        | ["timeline", "counts" | "added", _]
        | ["timeline", "taps", _, "at" | "phase" | "prompt"]
        | ["recordings", _, "started" | "ended" | "gaps"]
        | ["attachments", "added", _]
        | ["consent", "answers", _, _]
        | ["risk", "told_at"]
        | ["wrapup", "observers" | "told"] => Signatures::Two,
        ["risk", "immediate_danger" | "level"] => Signatures::TwoNow,
        _ => Signatures::One,
    }
}

/// Why these people do not sign an amendment together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTogether {
    /// A second person is needed.
    Missing,
    /// The second person is the first.
    Same,
    /// The second person has not the role for it.
    Role,
}

impl From<NotTogether> for Refusal {
    fn from(why: NotTogether) -> Self {
        let code = match why {
            NotTogether::Missing => "second-person-needed",
            NotTogether::Same => "second-person-is-first",
            NotTogether::Role => "second-person-role",
        };
        Self::new(code).at("second")
    }
}

/// Who signs an amendment with whom. Said once: for whoever amends, and for whoever reads what was amended.
///
/// # Errors
/// What is wrong with the second person.
pub fn together(by: PersonId, second: Option<&Actor>, needed: bool) -> Result<(), NotTogether> {
    match second {
        None if needed => Err(NotTogether::Missing),
        None => Ok(()),
        Some(second) if second.person == by => Err(NotTogether::Same),
        Some(second) => match second.role {
            Role::CaseOfficer | Role::Supervisor => Ok(()),
            Role::Interviewer => Err(NotTogether::Role),
        },
    }
}

/// May these people sign this amendment?
pub(super) fn check(found: &Interview, request: &Amend, ctx: &Context<'_>) -> Result<(), Refusal> {
    let needed = match amends(found, ctx.actor, request.interviewer_signs) {
        Amends::Own => signatures(&request.item) != Signatures::One,
        Amends::WithSecond => true,
        Amends::Not => return Err(Refusal::new("only-interviewer-amends")),
    };
    Ok(together(ctx.actor.person, request.second.as_ref(), needed)?)
}
