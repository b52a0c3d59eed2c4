//! Whose the record of an interview is: whoever led it notes, completes, ends and signs it, and nobody else
//! (ux.md section 2; domain.md rule 12). Otherwise one person would sign what another wrote.
//!
//! Said once, over what would be entered, so that no act can forget to ask: a new event has to say here of which
//! record it is.

use crate::context::{Actor, Context};
use crate::event::CaseEvent;
use crate::ids::{InterviewId, PersonId};
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::Role;

/// What somebody may do in the record of an interview before it is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// They led it: everything.
    Led,
    /// A supervisor, in the place of somebody who cannot sign any more: what the sealed record must not lack.
    Stead,
    /// Nothing; they read it.
    Reads,
}

/// Whose hand it is. `may_sign` says of a person whether they still may sign what they led.
#[must_use]
pub fn hand(found: &Interview, actor: &Actor, may_sign: &dyn Fn(PersonId) -> bool) -> Hand {
    if found.interviewer() == actor.person {
        return Hand::Led;
    }
    let stead = actor.role == Role::Supervisor && !may_sign(found.interviewer());
    if stead { Hand::Stead } else { Hand::Reads }
}

/// Whether somebody may end an interview that another left running, with its last entry: a supervisor, where the
/// computer was started anew since, or the other cannot sign any more. Otherwise such an interview would stand in
/// the way of the next one for good.
#[must_use]
pub fn may_end_for(
    found: &Interview,
    actor: &Actor,
    now: &Moment,
    may_sign: &dyn Fn(PersonId) -> bool,
) -> bool {
    let left = found.is_interrupted(now) || !may_sign(found.interviewer());
    found.is_running() && actor.role == Role::Supervisor && found.interviewer() != actor.person && left
}

/// May this person enter this in this file? The rule of the act has been asked before; here is asked only whose
/// record it is. What follows the signature has rules of its own.
///
/// # Errors
/// `not-your-interview`.
pub fn may_enter(
    case: &CaseFile,
    event: &CaseEvent,
    ctx: &Context<'_>,
    may_sign: &dyn Fn(PersonId) -> bool,
) -> Result<(), Refusal> {
    let found = record_of(event).and_then(|id| case.interview(id)).filter(|i| i.signed.is_none());
    let Some(found) = found else { return Ok(()) };
    let allowed = match hand(found, ctx.actor, may_sign) {
        Hand::Led => true,
        Hand::Stead if is_of_stead(event) => true,
        Hand::Stead | Hand::Reads => {
            ends_with_last(event, found) && may_end_for(found, ctx.actor, ctx.now, may_sign)
        }
    };
    if allowed { Ok(()) } else { Err(Refusal::new("not-your-interview")) }
}

/// It ends with the last entry: whoever was not there says nothing about how long it went on.
fn ends_with_last(event: &CaseEvent, found: &Interview) -> bool {
    matches!(event, CaseEvent::InterviewEnded { elapsed_ms, .. } if *elapsed_ms == found.last_sign.1)
}

/// What a supervisor may put into a record before sealing it as found.
fn is_of_stead(event: &CaseEvent) -> bool {
    matches!(
        event,
        CaseEvent::RiskAssessed { .. }
            | CaseEvent::AttachmentAdded { .. }
            | CaseEvent::AttendanceRecorded { .. }
    )
}

/// The interview whose record an event is of; none of what belongs to the file, and of what has its own signature.
fn record_of(event: &CaseEvent) -> Option<InterviewId> {
    match event {
        CaseEvent::Tapped { interview, .. }
        | CaseEvent::TapUndone { interview, .. }
        | CaseEvent::TapRestored { interview, .. }
        | CaseEvent::TapCorrected { interview, .. }
        | CaseEvent::InterviewResumed { interview, .. }
        | CaseEvent::InterviewEnded { interview, .. }
        | CaseEvent::ChildsEndRecorded { interview, .. }
        | CaseEvent::RecordingsNoted { interview, .. }
        | CaseEvent::ProcessNoted { interview, .. }
        | CaseEvent::ItemDescribed { interview, .. }
        | CaseEvent::RiskAssessed { interview, .. } => Some(*interview),
        CaseEvent::AttendanceRecorded { interview, .. } | CaseEvent::AttachmentAdded { interview, .. } => {
            *interview
        }
        CaseEvent::CaseOpened { .. }
        | CaseEvent::CaseClosed { .. }
        | CaseEvent::CaseReopened { .. }
        | CaseEvent::IdentityRecorded { .. }
        | CaseEvent::BirthSettled { .. }
        | CaseEvent::IdentityRevealed { .. }
        | CaseEvent::AdultRecorded { .. }
        | CaseEvent::PersonAroundRecorded { .. }
        | CaseEvent::DeciderNamed { .. }
        | CaseEvent::ConsentAnswered { .. }
        | CaseEvent::ChildCannotAnswer { .. }
        | CaseEvent::ChildPagesChosen { .. }
        | CaseEvent::ChildPageShown { .. }
        | CaseEvent::ChildStopped { .. }
        | CaseEvent::ConsentConfirmed { .. }
        | CaseEvent::ConsentWithdrawn { .. }
        | CaseEvent::AppointmentMade { .. }
        | CaseEvent::AppointmentCancelled { .. }
        | CaseEvent::PreparationFilled { .. }
        | CaseEvent::PreparationMarked { .. }
        | CaseEvent::PreparationPrinted
        | CaseEvent::ElsewhereNoted { .. }
        | CaseEvent::ElsewhereStruck { .. }
        | CaseEvent::FactsNoted { .. }
        | CaseEvent::InterviewBegun { .. }
        | CaseEvent::ClockJumped { .. }
        | CaseEvent::AftercareNoted { .. }
        | CaseEvent::DangerAnswered { .. }
        | CaseEvent::ReferralMade { .. }
        | CaseEvent::ReferralMoved { .. }
        | CaseEvent::MeetingRecorded { .. }
        | CaseEvent::DecisionMoved { .. }
        | CaseEvent::SignedOff { .. }
        | CaseEvent::Amended { .. }
        | CaseEvent::LegalOrderRecorded { .. }
        | CaseEvent::LegalOrderEnded { .. }
        | CaseEvent::OrderTold { .. }
        | CaseEvent::VitalInterestStated { .. }
        | CaseEvent::DangerOver { .. }
        | CaseEvent::AllegationOpened { .. }
        | CaseEvent::CaseHandedOver { .. }
        | CaseEvent::OpenedBeforehand { .. }
        | CaseEvent::BundleSealed { .. }
        | CaseEvent::NoticeHandedOver { .. }
        | CaseEvent::BundleHandedOver { .. }
        | CaseEvent::ReceiptTaken { .. }
        | CaseEvent::BundleCancelled { .. } => None,
    }
}
