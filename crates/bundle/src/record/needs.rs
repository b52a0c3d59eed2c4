//! Risk and referrals, identity, attachments: the parts that go only where they are needed.

use super::{AmendmentRecord, Noted, VERSION};
use crate::entry::{Shown, risks};
use itgel_casefile::amendment::files::{Amending, covering};
use itgel_casefile::event::{ChildTold, Identity, MeetingAttendee, Risk};
use itgel_casefile::ids::{AdultId, AttachmentId, InterviewId, MeetingId, ReferralId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::parts::{Adult, KeptDecision, Meeting};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{
    AftercareOutcome, BirthHolds, BirthSource, DeciderKind, DecisionStatus, Part, RecipientKind,
    ReferralStatus, Relation, ServiceType, Ternary, Urgency,
};
use serde::{Deserialize, Serialize};

/// `data/record/needs.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedsRecord {
    /// Always 1.
    pub version: u32,
    /// The latest judgement of risk for each interview.
    pub risk: Vec<RiskRecord>,
    /// Amendments to a signed judgement, oldest first.
    pub amendments: Vec<AmendmentRecord>,
    /// Referrals.
    pub referrals: Vec<ReferralRecord>,
    /// How the child was found some time after an interview; absent where nobody asked yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aftercare: Vec<AftercareRecord>,
    /// Meetings of the joint team, in the order of their day; absent where there was none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<MeetingRecord>,
}

/// One meeting of the joint team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingRecord {
    /// Which.
    pub meeting: MeetingId,
    /// The entry that records it as it stands now.
    pub noted: Noted,
    /// On which day.
    pub held_on: Day,
    /// Who.
    pub attendees: Vec<MeetingAttendee>,
    /// What was decided, and what became of it.
    pub decisions: Vec<DecisionRecord>,
    /// The next meeting, when one was agreed.
    pub next: Option<Day>,
    /// Version of the list of roles and decisions.
    pub list: u32,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRecord {
    /// Code of the list.
    pub code: String,
    /// Role that is responsible.
    pub responsible: String,
    /// Done by.
    pub due: Day,
    /// What became of it, oldest first.
    pub moves: Vec<DecisionMoveRecord>,
}

/// One step of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionMoveRecord {
    /// Where it stands.
    pub status: DecisionStatus,
    /// On which day.
    pub on: Day,
}

/// How the child was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AftercareRecord {
    /// The entry; `by` asked.
    pub noted: Noted,
    /// The interview it follows.
    pub interview: InterviewId,
    /// On which day.
    pub on: Day,
    /// What was found.
    pub outcome: AftercareOutcome,
    /// When to ask again; none: no more.
    pub next: Option<Day>,
}

/// Risk as judged after one interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskRecord {
    /// The interview.
    pub interview: InterviewId,
    /// Its number, when the interview itself is inside.
    pub number: Option<u32>,
    /// The judgement.
    pub risk: Risk,
}

/// One referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralRecord {
    /// Which.
    pub referral: ReferralId,
    /// The entry that made it.
    pub noted: Noted,
    /// Service.
    pub service: ServiceType,
    /// Kind of the receiving body.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// How soon.
    pub urgency: Urgency,
    /// Follow up on.
    pub follow_up: Day,
    /// What became of it, oldest first.
    pub moves: Vec<MoveRecord>,
    /// Whom to reach there; absent where it is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Who told the child of it, when and how; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
}

/// One step of a referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveRecord {
    /// Where it stands.
    pub status: ReferralStatus,
    /// On which day.
    pub on: Day,
    /// Note.
    pub note: String,
    /// Follow up on this day from then on; absent: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Day>,
    /// Who told the child of it, when and how; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
}

/// `data/record/identity.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRecord {
    /// Always 1.
    pub version: u32,
    /// Who the child is, when entered.
    pub identity: Option<Identity>,
    /// Which of two birth dates holds; not written where nothing was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_settled: Option<BirthSettledRecord>,
    /// Adults around the child, from early entries.
    pub adults: Vec<AdultRecord>,
    /// People around the child; not written where nobody was entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonAroundRecord>,
}

/// Which of two birth dates that differ holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BirthSettledRecord {
    /// The entry.
    pub noted: Noted,
    /// Which.
    pub holds: BirthHolds,
    /// By what.
    pub source: BirthSource,
}

/// Somebody around the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonAroundRecord {
    /// Which.
    pub adult: AdultId,
    /// Relation to the child.
    pub relation: Relation,
    /// Name, or empty.
    pub name: String,
    /// May be implicated.
    pub implicated: Ternary,
    /// Lives with the child?
    pub lives_with_child: Ternary,
    /// Safe to contact?
    pub contact_safe: Ternary,
    /// When it is safe, or empty.
    pub hours: String,
    /// Telephone, or empty.
    pub phone: String,
}

/// One adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdultRecord {
    /// Which.
    pub adult: AdultId,
    /// Relation.
    pub kind: DeciderKind,
    /// Name.
    pub name: String,
    /// May be implicated.
    pub implicated: Ternary,
    /// Safe to contact?
    pub contact_safe: Ternary,
    /// Telephone, or empty.
    pub phone: String,
}

/// `data/record/attachments.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentsRecord {
    /// Always 1.
    pub version: u32,
    /// In the order of the journal.
    pub attachments: Vec<AttachmentRecord>,
}

/// One attached file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentRecord {
    /// Which.
    pub attachment: AttachmentId,
    /// The entry that added it.
    pub noted: Noted,
    /// The interview it belongs to, when to one.
    pub interview: Option<InterviewId>,
    /// Item number it belongs to, or 0.
    pub item: u32,
    /// Where it is in this bundle.
    pub path: String,
    /// Media type.
    pub media_type: String,
    /// Description.
    pub description: String,
    /// Bytes.
    pub bytes: u64,
    /// SHA-256, hex.
    pub sha256: String,
    /// The entry of the amendment that names it, where it came after the record was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment: Option<u64>,
}

impl NeedsRecord {
    /// From the entries that are inside.
    #[must_use]
    pub fn of(case: &CaseFile, shown: &[Shown]) -> Self {
        let number = |id| case.interview(id).map(|i| i.number);
        let risk = risks(shown)
            .into_iter()
            .map(|(interview, risk)| RiskRecord { interview, number: number(interview), risk })
            .collect();
        let amendments = AmendmentRecord::of_part(shown, Part::RiskAndNeeds);
        let mut referrals: Vec<ReferralRecord> = case
            .referrals
            .iter()
            .map(|(id, r)| ReferralRecord {
                referral: *id,
                noted: Noted::from(&r.meta),
                service: r.service,
                kind: r.kind,
                organisation: r.organisation.clone(),
                urgency: r.urgency,
                follow_up: r.follow_up,
                moves: r
                    .moves
                    .iter()
                    .map(|m| MoveRecord {
                        status: m.status,
                        on: m.on,
                        note: m.note.clone(),
                        follow_up: m.follow_up,
                        told: m.told.clone(),
                    })
                    .collect(),
                contact: r.contact.clone(),
                told: r.told.clone(),
            })
            .collect();
        referrals.sort_by_key(|r| r.noted.seq);
        let aftercare = case
            .aftercare
            .iter()
            .map(|a| AftercareRecord {
                noted: Noted::from(&a.meta),
                interview: a.interview,
                on: a.on,
                outcome: a.outcome,
                next: a.next,
            })
            .collect();
        let mut meetings: Vec<MeetingRecord> = case.meetings.iter().map(|(id, m)| meeting(*id, m)).collect();
        meetings.sort_by_key(|m| (m.held_on, m.noted.seq));
        Self { version: VERSION, risk, amendments, referrals, aftercare, meetings }
    }
}

fn meeting(id: MeetingId, m: &Meeting) -> MeetingRecord {
    let decided = |d: &KeptDecision| DecisionRecord {
        code: d.decision.code.clone(),
        responsible: d.decision.responsible.clone(),
        due: d.decision.due,
        moves: d.moves.iter().map(|m| DecisionMoveRecord { status: m.status, on: m.on }).collect(),
    };
    MeetingRecord {
        meeting: id,
        noted: Noted::from(&m.meta),
        held_on: m.held_on,
        attendees: m.attendees.clone(),
        decisions: m.decisions.iter().map(decided).collect(),
        next: m.next,
        list: m.list,
    }
}

impl IdentityRecord {
    /// From the entries that are inside.
    #[must_use]
    pub fn of(case: &CaseFile) -> Self {
        let early = |a: &Adult| a.kind.filter(|_| a.relation.is_none());
        let adults = case
            .adults
            .iter()
            .filter_map(|(id, a)| {
                Some(AdultRecord {
                    adult: *id,
                    kind: early(a)?,
                    name: a.name.clone(),
                    implicated: a.implicated,
                    contact_safe: a.contact_safe,
                    phone: a.phone.clone(),
                })
            })
            .collect();
        let people = case
            .adults
            .iter()
            .filter_map(|(id, a)| {
                Some(PersonAroundRecord {
                    adult: *id,
                    relation: a.relation?,
                    name: a.name.clone(),
                    implicated: a.implicated,
                    lives_with_child: a.lives_with_child,
                    contact_safe: a.contact_safe,
                    hours: a.hours.clone(),
                    phone: a.phone.clone(),
                })
            })
            .collect();
        let birth_settled = case.birth_settled.as_ref().map(|s| BirthSettledRecord {
            noted: Noted::from(&s.meta),
            holds: s.holds,
            source: s.source,
        });
        Self { version: VERSION, identity: case.identity.clone(), birth_settled, adults, people }
    }
}

impl AttachmentsRecord {
    /// From the entries that are inside; `None` when a media type has no place in the format.
    #[must_use]
    pub fn of(case: &CaseFile, shown: &[Shown]) -> Option<Self> {
        let amendments: Vec<Amending<'_>> =
            shown.iter().filter_map(|e| Amending::of(e.meta.seq, &e.event)).collect();
        let amendment = |seq: u64| {
            let entry = shown.iter().find(|e| e.meta.seq == seq)?;
            covering(&amendments, seq, &entry.event)
        };
        // The scan of an order stands in the order's record.
        let mut in_order: Vec<_> = case.attachments.iter().filter(|(_, a)| a.order.is_none()).collect();
        in_order.sort_by_key(|(_, a)| a.meta.seq);
        let attachments = in_order
            .iter()
            .enumerate()
            .map(|(n, (id, a))| {
                Some(AttachmentRecord {
                    attachment: **id,
                    noted: Noted::from(&a.meta),
                    interview: a.interview,
                    item: a.item,
                    path: crate::layout::attachment(n + 1, &a.sha256, &a.media_type)?,
                    media_type: a.media_type.clone(),
                    description: a.description.clone(),
                    bytes: a.bytes,
                    sha256: a.sha256.clone(),
                    amendment: amendment(a.meta.seq),
                })
            })
            .collect::<Option<Vec<_>>>()?;
        Some(Self { version: VERSION, attachments })
    }
}
