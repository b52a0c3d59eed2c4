//! The smaller things a case file holds, each as its events left it.

use crate::context::EntryMeta;
use crate::event::{ChildTold, Decision, MeetingAttendee};
use crate::ids::{InterviewId, OrderId, PersonId};
use crate::time::{Day, Moment};
use crate::vocabulary::{
    AftercareOutcome, BirthHolds, BirthSource, Danger, DeciderKind, DecisionStatus, RecipientKind,
    ReferralStatus, Relation, RevealReason, ServiceType, Ternary, Urgency,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// A look at the identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reveal {
    /// Who and when.
    pub meta: EntryMeta,
    /// Why.
    pub reason: RevealReason,
    /// In words, with `other`.
    pub note: String,
}

/// Which of two birth dates that differ holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BirthSettled {
    /// Who settled it, and when.
    pub meta: EntryMeta,
    /// Which.
    pub holds: BirthHolds,
    /// By what.
    pub source: BirthSource,
}

/// An adult around the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adult {
    /// The entry that last changed it.
    pub meta: EntryMeta,
    /// The kind of person who may decide, when it is one.
    pub kind: Option<DeciderKind>,
    /// Relation to the child; none where an early entry says only the kind.
    pub relation: Option<Relation>,
    /// Name, or empty.
    pub name: String,
    /// May be implicated.
    pub implicated: Ternary,
    /// Lives with the child?
    pub lives_with_child: Ternary,
    /// Safe to contact?
    pub contact_safe: Ternary,
    /// When it is safe, in words, or empty.
    pub hours: String,
    /// Telephone, digits, or empty.
    pub phone: String,
}

impl Adult {
    /// Relation to the child.
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.relation.or(self.kind.map(Relation::of)).unwrap_or(Relation::Other)
    }
}

/// A planned interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appointment {
    /// The entry that last planned it.
    pub meta: EntryMeta,
    /// When, RFC 3339.
    pub at: String,
    /// Expected minutes.
    pub minutes: u32,
    /// Interviewer.
    pub interviewer: PersonId,
    /// The entry that called it off.
    pub cancelled: Option<EntryMeta>,
}

/// One of the six preparation cards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// What it says, by field key.
    pub answers: BTreeMap<String, String>,
    /// Who gave each answer as it stands, by field key.
    pub by: BTreeMap<String, PersonId>,
    /// The entry that last filled it in.
    pub filled: Option<EntryMeta>,
    /// The entry that marked it done, while it is done.
    pub done: Option<EntryMeta>,
}

impl Appointment {
    /// The instant that is planned; none where the entry is of something else than a time.
    #[must_use]
    pub fn from(&self) -> Option<Moment> {
        Moment::from_rfc3339(&self.at, &self.meta.at.zone, 0)
    }

    /// The local day of it.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.from().map(|at| at.day())
    }
}

/// A file sealed into the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// The entry that added it.
    pub meta: EntryMeta,
    /// The interview, when it belongs to one.
    pub interview: Option<InterviewId>,
    /// Item number it belongs to, or 0.
    pub item: u32,
    /// Media type.
    pub media_type: String,
    /// Description.
    pub description: String,
    /// Bytes of the plain file.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file.
    pub sealed_sha256: String,
    /// The legal order whose scan it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderId>,
}

/// How the child was found some time after an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Aftercare {
    /// The entry.
    pub meta: EntryMeta,
    /// The interview it follows.
    pub interview: InterviewId,
    /// On which day.
    pub on: Day,
    /// What was found.
    pub outcome: AftercareOutcome,
    /// When to ask again; none: no more.
    pub next: Option<Day>,
}

/// Somebody was told of a danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DangerAnswer {
    /// The entry; its actor told them.
    pub meta: EntryMeta,
    /// The interview that showed it.
    pub interview: InterviewId,
    /// Which danger.
    pub danger: Danger,
    /// Who was told.
    pub told: String,
    /// When, RFC 3339.
    pub told_at: String,
}

/// A step of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecisionMove {
    /// The entry.
    pub meta: EntryMeta,
    /// Where it stands.
    pub status: DecisionStatus,
    /// On which day.
    pub on: Day,
}

/// What a meeting decided, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptDecision {
    /// As decided.
    pub decision: Decision,
    /// What became of it, oldest first.
    pub moves: Vec<DecisionMove>,
}

impl KeptDecision {
    /// Where it stands now.
    #[must_use]
    pub fn status(&self) -> DecisionStatus {
        self.moves.last().map_or(DecisionStatus::Open, |m| m.status)
    }
}

/// A meeting of the joint team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// The entry that last recorded it.
    pub meta: EntryMeta,
    /// On which day.
    pub held_on: Day,
    /// Who.
    pub attendees: Vec<MeetingAttendee>,
    /// What was decided.
    pub decisions: Vec<KeptDecision>,
    /// The next meeting, when one was agreed.
    pub next: Option<Day>,
    /// Version of the list of roles and decisions.
    pub list: u32,
}

/// A step of a referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    /// The entry.
    pub meta: EntryMeta,
    /// Where it stands.
    pub status: ReferralStatus,
    /// On which day.
    pub on: Day,
    /// Note.
    pub note: String,
    /// Follow up on this day from then on; none: as before.
    pub follow_up: Option<Day>,
    /// Who told the child of it, when and how; absent where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
}

/// A referral to a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// The entry that made it.
    pub meta: EntryMeta,
    /// Service.
    pub service: ServiceType,
    /// Kind of the receiving body.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// How soon.
    pub urgency: Urgency,
    /// Follow up on, as last agreed.
    pub follow_up: Day,
    /// Whom to reach there, or empty.
    pub contact: String,
    /// Who told the child of it, when and how; absent where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
    /// What became of it, oldest first.
    pub moves: Vec<Move>,
}

impl Referral {
    /// Where it stands now; a referral begins as asked.
    #[must_use]
    pub fn status(&self) -> ReferralStatus {
        self.moves.last().map_or(ReferralStatus::Asked, |m| m.status)
    }

    /// Still waits for the service: its follow-up day counts.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.status(), ReferralStatus::Asked | ReferralStatus::Accepted | ReferralStatus::NoReply)
    }
}

/// One closing of the file, and its reopening when there was one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Closing {
    /// The entry that closed it.
    pub meta: EntryMeta,
    /// Why.
    pub reason: String,
    /// The entry that reopened it, and why.
    pub reopened: Option<(EntryMeta, String)>,
}
