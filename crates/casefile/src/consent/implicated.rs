//! Somebody who would decide for the child may be implicated in what it is asked about (domain.md 3.11): that is
//! entered, whatever else the conversation comes to, so that their earlier answers stop counting at once and nobody asks
//! them again by another door.

use crate::checks;
use crate::consent::capacity::may_be_implicated;
use crate::consent::rules::mark_implicated;
use crate::event::CaseEvent;
use crate::ids::{AdultId, ConsentId};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::state::parts::Adult;
use crate::vocabulary::{DeciderKind, Relation, Ternary};

/// Asks to enter that somebody may be implicated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkImplicated {
    /// Who, when they are entered around the child.
    pub adult: Option<AdultId>,
    /// Their relation to the child, as somebody who would decide.
    pub kind: DeciderKind,
    /// For somebody who is not entered yet.
    pub fresh: AdultId,
    /// For the mark on a conversation, where the relation is none of those around a child (a court, an authority).
    pub consent: ConsentId,
}

/// Enters that somebody may be implicated: as the person around the child that they are, without a name where none is
/// known. From there on they are not safe to contact, and no answer of theirs counts; a slip is put right where the people
/// around the child are entered, with name and author.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `nothing-changed` when it is entered already; `decider-adult-unknown`,
/// `decider-adult-differs` (the relation is another one); `consent-not-current` for a relation that nobody around a child
/// has and that decides in no conversation, `choice-unknown` for the child itself.
pub fn mark(case: &CaseFile, request: &MarkImplicated) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let MarkImplicated { adult, kind, fresh, consent } = *request;
    if kind == DeciderKind::ChildAlone {
        return Err(Refusal::new("choice-unknown").at("decider"));
    }
    // Where nobody is named, whoever decides in that relation is meant.
    let deciding = || case.consent.current().filter(|talk| talk.decider.kind == kind)?.decider.adult;
    let adult = adult.or_else(deciding).filter(|id| adult.is_some() || case.adults.contains_key(id));
    let known = match adult {
        Some(id) => {
            let unknown = || Refusal::new("decider-adult-unknown").at("adult");
            Some((id, case.adults.get(&id).ok_or_else(unknown)?))
        }
        None => None,
    };
    if known.is_some_and(|(_, a)| a.kind != Some(kind)) {
        return Err(Refusal::new("decider-adult-differs").at("adult"));
    }
    let entered = match known {
        Some((_, a)) => a.implicated == Ternary::Yes,
        None => may_be_implicated(case, None, kind),
    };
    if entered {
        return Err(Refusal::new("nothing-changed"));
    }
    let relation = known.map_or(Relation::of(kind), |(_, a)| a.relation());
    if known.is_none() && relation.guardian() != Some(kind) {
        let decides = case.consent.current().is_some_and(|talk| talk.decider.kind == kind);
        return if decides {
            mark_implicated(case, consent)
        } else {
            Err(Refusal::new("consent-not-current").at("decider"))
        };
    }
    let of = |text: fn(&Adult) -> &String| known.map_or_else(String::new, |(_, a)| text(a).clone());
    Ok(CaseEvent::PersonAroundRecorded {
        adult: known.map_or(fresh, |(id, _)| id),
        relation,
        name: of(|a| &a.name),
        implicated: Ternary::Yes,
        lives_with_child: known.map_or(Ternary::NotKnown, |(_, a)| a.lives_with_child),
        contact_safe: Ternary::No,
        hours: String::new(),
        phone: of(|a| &a.phone),
    })
}
