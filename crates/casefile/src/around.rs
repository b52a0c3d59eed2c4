//! The people around the child (ux.md 4.5, domain.md 7.3): who they are to the child, whether they may be
//! implicated, whether they may be called. Their names and numbers are identity: sealed with it, shown with it.

use crate::checks;
use crate::event::CaseEvent;
use crate::identity::phone;
use crate::ids::AdultId;
use crate::names;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::text::{self, Rule};
use crate::vocabulary::{Relation, Ternary};

/// Longest note on when somebody may be called, in characters.
pub const MOST_HOURS: usize = 60;

/// A name or number that may stay as it is, so that an entry can be changed without looking at it first.
#[derive(Clone, PartialEq, Eq)]
pub enum Entered {
    /// As typed; empty: not known.
    Typed(String),
    /// As it was entered before.
    AsBefore,
}

/// Somebody around the child, entered or changed.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordPersonAround {
    /// Who; a new identifier enters a new person.
    pub adult: AdultId,
    /// Relation to the child.
    pub relation: Relation,
    /// Name.
    pub name: Entered,
    /// May be implicated.
    pub implicated: Ternary,
    /// Lives with the child?
    pub lives_with_child: Ternary,
    /// Safe to contact?
    pub contact_safe: Ternary,
    /// When it is safe, in words, or empty.
    pub hours: String,
    /// Telephone.
    pub phone: Entered,
}

/// Enters or changes somebody around the child. Who may be implicated is never safe to contact, whatever was
/// ticked, and has no hours: nobody may find a number to call beside that name.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `person-around-unknown` where something stays as before and there is no
/// before; `text-no-emoji`, `text-too-long` at `name` or `hours`; `phone-not-eight-digits`.
pub fn record_person(case: &CaseFile, request: RecordPersonAround) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let before = case.adults.get(&request.adult);
    let unknown = || Refusal::new("person-around-unknown");
    let name = match request.name {
        Entered::Typed(name) => text::accept(&name, "name", Rule::name(names::MOST))?,
        Entered::AsBefore => before.ok_or_else(unknown)?.name.clone(),
    };
    let phone = match request.phone {
        Entered::Typed(typed) => phone(&typed)?,
        Entered::AsBefore => before.ok_or_else(unknown)?.phone.clone(),
    };
    let never = request.implicated == Ternary::Yes;
    let hours = text::accept(&request.hours, "hours", Rule::line(MOST_HOURS))?;
    Ok(CaseEvent::PersonAroundRecorded {
        adult: request.adult,
        relation: request.relation,
        name,
        implicated: request.implicated,
        lives_with_child: request.lives_with_child,
        contact_safe: if never { Ternary::No } else { request.contact_safe },
        hours: if never { String::new() } else { hours },
        phone,
    })
}

/// Whether somebody may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// Said to be safe.
    Safe,
    /// Not safe, or not known: the number is shown after a reason (domain.md rule 20).
    WithReason,
    /// May be implicated: the number is hidden, "Do not contact" (ux.md 4.5).
    Never,
}

impl Contact {
    /// The word of it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::WithReason => "with_reason",
            Self::Never => "never",
        }
    }
}

/// Whether this person may be called. What is not known is not taken for safe.
#[must_use]
pub fn contact(implicated: Ternary, safe: Ternary) -> Contact {
    match (implicated, safe) {
        (Ternary::Yes, _) => Contact::Never,
        (_, Ternary::Yes) => Contact::Safe,
        _ => Contact::WithReason,
    }
}
