//! Blind intake (domain.md rule 15): where the room wants it, who leads an interview does not see what was alleged
//! until the child has told it freely. What one expects to hear, one asks for; nothing of it is in the record of an
//! interviewer who did not know it.
//!
//! [`withheld`] is the whole gate: which kinds of content stay closed for whom, from the state alone. A new kind of
//! content joins by a word in [`BlindKind`](crate::vocabulary::BlindKind) and a line in [`kinds`]; a new event, by a line in [`kind_of`], which does not
//! compile without it.

use crate::checks;
use crate::context::Actor;
use crate::event::{CaseEvent, Facts, Tap};
use crate::ids::PersonId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::{BlindKind as Kind, BlindSetting as Setting, Phase, Role};
use std::collections::BTreeSet;

/// The kinds that a setting closes.
#[must_use]
pub fn kinds(setting: Setting) -> BTreeSet<Kind> {
    let all = Kind::ALL.iter().copied();
    match setting {
        Setting::Off => BTreeSet::new(),
        // Who may be implicated stays in sight: an interviewer who does not know it would let them decide for the
        // child, or sit beside it.
        Setting::Allegation => all.filter(|kind| *kind != Kind::People).collect(),
        Setting::AllegationAndNames => all.collect(),
    }
}

/// What stays closed for this person in this case. Only interviewers are kept from anything; what was opened for one
/// of them, or what a child told one of them freely, is never closed again for that one.
#[must_use]
pub fn withheld(case: &CaseFile, actor: &Actor, setting: Setting) -> BTreeSet<Kind> {
    let told = |interview: &Interview| interview.interviewer() == actor.person && recall_ended(interview);
    let opened = case.early_openings.iter().any(|opening| opening.person == actor.person);
    if actor.role != Role::Interviewer || opened || case.interviews.iter().any(told) {
        return BTreeSet::new();
    }
    // Whoever sat with a child that left before it told anything sees to its safety all the same.
    let left_early = case.interviews.iter().any(|i| i.interviewer() == actor.person && !i.is_running());
    let safety = |kind: &Kind| left_early && matches!(kind, Kind::Risk | Kind::Referrals);
    kinds(setting).into_iter().filter(|kind| !safety(kind)).collect()
}

/// The child has told freely: free recall was begun, and another phase after it or the end of the interview. A neutral
/// topic is a rest from the telling and not its end. An interview that ended before the telling opens nothing: the child
/// is still to be heard, and a supervisor can open with a reason.
#[must_use]
pub fn recall_ended(interview: &Interview) -> bool {
    let mut recalled = false;
    for tap in interview.standing() {
        if let Tap::PhaseBegun { phase } = &tap.what {
            match *phase {
                Phase::FreeRecall => recalled = true,
                Phase::NeutralTopic => {}
                _ if recalled => return true,
                _ => {}
            }
        }
    }
    recalled && !interview.is_running()
}

/// The kind of content an entry holds; none: it tells nothing of what was alleged, or was entered by whoever asks.
#[must_use]
pub fn kind_of(event: &CaseEvent) -> Option<Kind> {
    use CaseEvent as E;
    Some(match event {
        E::CaseOpened { .. } => Kind::ReferralSource,
        E::CaseClosed { .. }
        | E::CaseReopened { .. }
        | E::BundleSealed { .. }
        | E::LegalOrderRecorded { .. }
        | E::LegalOrderEnded { .. }
        | E::OrderTold { .. }
        | E::VitalInterestStated { .. }
        | E::DangerOver { .. } => Kind::ReferralTexts,
        E::RiskAssessed { .. } | E::DangerAnswered { .. } | E::AftercareNoted { .. } => Kind::Risk,
        E::MeetingRecorded { .. } | E::DecisionMoved { .. } => Kind::Meetings,
        E::ReferralMade { .. } | E::ReferralMoved { .. } => Kind::Referrals,
        // Where else the child was asked, and why, tells what it was asked about.
        E::ElsewhereNoted { .. } | E::ElsewhereStruck { .. } => Kind::OtherInterviews,
        E::FactsNoted { facts: Facts::Alleged { .. }, .. } => Kind::AllegedForms,
        E::FactsNoted { facts: Facts::Signs { .. }, .. } => Kind::Indicators,
        E::AttachmentAdded { .. } => Kind::Files,
        E::IdentityRecorded { .. }
        | E::BirthSettled { .. }
        | E::AdultRecorded { .. }
        | E::PersonAroundRecorded { .. } => Kind::People,
        E::IdentityRevealed { .. }
        | E::DeciderNamed { .. }
        | E::ConsentAnswered { .. }
        | E::ChildCannotAnswer { .. }
        | E::ChildPagesChosen { .. }
        | E::ChildPageShown { .. }
        | E::ChildStopped { .. }
        | E::ConsentConfirmed { .. }
        | E::ConsentWithdrawn { .. }
        | E::AppointmentMade { .. }
        | E::AppointmentCancelled { .. }
        | E::PreparationFilled { .. }
        | E::PreparationMarked { .. }
        | E::PreparationPrinted
        | E::AttendanceRecorded { .. }
        | E::InterviewBegun { .. }
        | E::Tapped { .. }
        | E::TapUndone { .. }
        | E::TapRestored { .. }
        | E::TapCorrected { .. }
        | E::ClockJumped { .. }
        | E::InterviewResumed { .. }
        | E::InterviewEnded { .. }
        | E::ChildsEndRecorded { .. }
        | E::RecordingsNoted { .. }
        | E::ProcessNoted { .. }
        | E::ItemDescribed { .. }
        | E::SignedOff { .. }
        | E::Amended { .. }
        | E::AllegationOpened { .. }
        | E::CaseHandedOver { .. }
        | E::OpenedBeforehand { .. }
        | E::BundleHandedOver { .. }
        | E::ReceiptTaken { .. }
        | E::BundleCancelled { .. }
        | E::NoticeHandedOver { .. } => return None,
    })
}

/// Opens what is withheld for one interviewer before the child was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAllegation {
    /// For whom.
    pub person: Actor,
    /// Why, 10 to 300 characters.
    pub reason: String,
}

/// Opens early, with a reason that stays in the room, and says beside it what was opened and for whom: a court may ask
/// what an interviewer knew.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `allegation-by-supervisor-only`, `nothing-withheld`, `reason-too-short`,
/// `text-too-long`.
pub fn open_allegation(
    case: &CaseFile,
    request: &OpenAllegation,
    setting: Setting,
    actor: &Actor,
) -> Result<[CaseEvent; 2], Refusal> {
    checks::open_file(case)?;
    if actor.role != Role::Supervisor {
        return Err(Refusal::new("allegation-by-supervisor-only"));
    }
    let opened: Vec<Kind> = withheld(case, &request.person, setting).into_iter().collect();
    if opened.is_empty() {
        return Err(Refusal::new("nothing-withheld").at("person"));
    }
    let reason = checks::reason(&request.reason, "reason")?;
    let person = request.person.person;
    Ok([CaseEvent::AllegationOpened { person, reason }, CaseEvent::OpenedBeforehand { person, opened }])
}

/// What was opened for an interviewer before the child was heard.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Beforehand {
    /// The entry; its actor opened.
    pub meta: crate::context::EntryMeta,
    /// For whom.
    pub person: PersonId,
    /// What.
    pub opened: Vec<Kind>,
}

/// What was opened early for an interviewer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct EarlyOpening {
    /// The entry; its actor opened.
    pub meta: crate::context::EntryMeta,
    /// For whom.
    pub person: PersonId,
    /// Why.
    pub reason: String,
}
