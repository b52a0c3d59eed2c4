//! Everything that can have happened, in the past tense. An event is what the journal keeps for ever:
//! fields are only ever added, never renamed or removed, and every enum word is in [`crate::vocabulary`].
//!
//! Times are not in the events unless a person states one: the entry that carries the event has its instant.

mod case;
mod content;
mod room;

pub use case::CaseEvent;
pub use content::{
    Attendee, Birth, ChildTold, Compulsion, Decision, Facts, Held, Identity, MeetingAttendee, Names,
    ObserverQuestions, Recording, RecordingGap, Risk, Tap, WordingRef,
};
pub use room::{Keeper, RoomEvent};

use crate::ids::{CaseId, PersonId};
use crate::time::Moment;
use crate::vocabulary::Part;
use serde::{Deserialize, Serialize};

/// One event of one case file, or of the room itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", content = "event", rename_all = "snake_case")]
pub enum Event {
    /// Of a case file.
    Case(Box<CaseEvent>),
    /// Of the room: people, keys, recipients, opening and locking.
    Room(Box<RoomEvent>),
}

/// Where a case event belongs when a bundle is cut: to a part, or to none (it never leaves).
#[must_use]
pub fn part_of(event: &CaseEvent) -> Option<Part> {
    use CaseEvent as E;
    Some(match event {
        E::CaseOpened { .. }
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
        | E::ElsewhereNoted { .. }
        | E::ElsewhereStruck { .. }
        // Only police and prosecutor are ever given this part, and of it these only by a legal order (`gate`).
        | E::FactsNoted { .. }
        | E::OpenedBeforehand { .. }
        | E::SignedOff { .. }
        | E::Amended { .. } => Part::InterviewLog,
        E::DeciderNamed { .. }
        | E::ConsentAnswered { .. }
        | E::ChildCannotAnswer { .. }
        | E::ChildPageShown { .. }
        | E::ChildStopped { .. }
        | E::ConsentConfirmed { .. }
        | E::ConsentWithdrawn { .. }
        | E::LegalOrderRecorded { .. }
        | E::LegalOrderEnded { .. }
        | E::OrderTold { .. }
        | E::VitalInterestStated { .. }
        | E::DangerOver { .. } => Part::ConsentRecord,
        E::RiskAssessed { .. }
        | E::AftercareNoted { .. }
        | E::ReferralMade { .. }
        | E::ReferralMoved { .. }
        | E::MeetingRecorded { .. }
        | E::DecisionMoved { .. } => Part::RiskAndNeeds,
        // A thing kept in a bag is an exhibit like a file, and is signed in the same section.
        E::AttachmentAdded { .. } | E::ItemDescribed { .. } => Part::Attachments,
        E::IdentityRecorded { .. }
        | E::BirthSettled { .. }
        | E::AdultRecorded { .. }
        | E::PersonAroundRecorded { .. } => Part::Identity,
        E::CaseClosed { .. }
        | E::CaseReopened { .. }
        | E::IdentityRevealed { .. }
        | E::AppointmentMade { .. }
        | E::AppointmentCancelled { .. }
        | E::PreparationFilled { .. }
        | E::PreparationMarked { .. }
        | E::ChildPagesChosen { .. }
        | E::PreparationPrinted
        | E::AllegationOpened { .. }
        | E::DangerAnswered { .. }
        | E::CaseHandedOver { .. }
        | E::BundleSealed { .. }
        | E::NoticeHandedOver { .. }
        | E::BundleHandedOver { .. }
        | E::ReceiptTaken { .. }
        | E::BundleCancelled { .. } => return None,
    })
}

/// A version number that an early entry does not say is not written either, so that its bytes stay the same.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
pub(crate) fn not_said(version: &u32) -> bool {
    *version == 0
}

/// The short name that stands in the journal's skeleton line (`act`); never personal.
pub trait Act {
    /// For example `consent.answered`.
    fn act(&self) -> String;
}

impl Act for Event {
    fn act(&self) -> String {
        // The serialised tag is the one source of the name, so the two can never drift apart.
        let (value, group) = match self {
            Event::Case(e) => (serde_json::to_value(e), "case"),
            Event::Room(e) => (serde_json::to_value(e), "room"),
        };
        let tag = value.ok().and_then(|v| v.get("type").and_then(|t| t.as_str().map(str::to_owned)));
        format!("{group}.{}", tag.unwrap_or_default())
    }
}

/// One event with its place in the journal and the case it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Sequence number.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Who.
    pub actor: PersonId,
    /// Of which case.
    pub case: Option<CaseId>,
    /// What.
    pub event: Event,
}
