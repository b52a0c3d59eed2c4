//! Who attends against who is entered around the child (domain.md 3.11): somebody entered there as implicated must not
//! sit with the child because another list says no.
//!
//! A list of attendance has roles and initials, never names, so nobody is recognised in it. A child has one mother and one
//! father: where one of them is in doubt and the file has nobody else who could come with the child, a "no" contradicts
//! the file. Of everybody else it is only remarked.

use crate::event::Attendee;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::state::parts::Adult;
use crate::vocabulary::{AttendeeRole, Relation, Ternary};

/// Refuses a guardian of whom the list says no, while the file says of mother or father that they may be implicated
/// or that it is not known, and names nobody without doubt who could be the one that comes.
pub(crate) fn check(case: &CaseFile, attendees: &[Attendee]) -> Result<(), Refusal> {
    let parent = |a: &Adult| matches!(relation(a), Relation::Mother | Relation::Father);
    let in_doubt = case.adults.values().any(|a| parent(a) && a.implicated != Ternary::No);
    let another = case.adults.values().any(|a| comes_with_child(relation(a)) && a.implicated == Ternary::No);
    let said_no = |a: &Attendee| a.role == AttendeeRole::Guardian && a.implicated == Ternary::No;
    match attendees.iter().position(said_no) {
        Some(at) if in_doubt && !another => {
            Err(Refusal::new("attendee-implicated-in-file").at("implicated").with("row", at + 1))
        }
        _ => Ok(()),
    }
}

/// People in the list who are not at work here and are said not to be implicated, while somebody around the child is;
/// of a guardian also while it is not known of somebody who decides for the child.
pub(crate) fn in_doubt(case: &CaseFile, attendees: &[Attendee]) -> usize {
    let implicated = case.adults.values().any(|a| a.implicated == Ternary::Yes);
    let unsettled = case.adults.values().any(|a| a.kind.is_some() && a.implicated == Ternary::NotKnown);
    let doubted = |a: &&Attendee| {
        a.implicated == Ternary::No
            && match a.role {
                AttendeeRole::Guardian => implicated || unsettled,
                AttendeeRole::SupportPerson | AttendeeRole::Interpreter | AttendeeRole::Other => implicated,
                AttendeeRole::Interviewer
                | AttendeeRole::Lawyer
                | AttendeeRole::Psychologist
                | AttendeeRole::Prosecutor
                | AttendeeRole::Investigator
                | AttendeeRole::SocialWorker => false,
            }
    };
    attendees.iter().filter(doubted).count()
}

fn relation(adult: &Adult) -> Relation {
    adult.relation.or_else(|| adult.kind.map(Relation::of)).unwrap_or(Relation::NotKnown)
}

/// Who may come with a child as its guardian: those who decide for it, and the family it lives with.
fn comes_with_child(relation: Relation) -> bool {
    relation.guardian().is_some()
        || matches!(
            relation,
            Relation::StepParent
                | Relation::Grandparent
                | Relation::Sibling
                | Relation::Relative
                | Relation::Caregiver
        )
}
