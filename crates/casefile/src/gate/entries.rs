//! From parts to entries: which lines of the journal go with their content, and which stay behind as a
//! commitment only, each with its reason (trust.md 5.9).

use super::{Basis, Cell, Gate};
use crate::amendment::files::{Amending, covering};
use crate::consent::reason::ReasonCode;
use crate::event::{CaseEvent, Event, Placed, part_of};
use crate::identity::settling;
use crate::ids::{AdultId, AttachmentId, CaseId, InterviewId, MeetingId, OrderId, RecipientId, ReferralId};
use crate::orders::names;
use crate::signoff::sections::part_of_item;
use crate::vocabulary::{Part, RecipientKind};
use crate::wrapup::untold;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds of recipient that can be given what is alleged, and signs of exploitation, at all.
pub const FACTS_FOR: [RecipientKind; 2] = [RecipientKind::Police, RecipientKind::Prosecutor];

/// The entries of one case file, divided. Every entry of the case is in exactly one of the two.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Disclosable {
    /// Sequence numbers whose content goes.
    pub goes: BTreeSet<u64>,
    /// Sequence numbers whose content stays, with the reason.
    pub withheld: BTreeMap<u64, ReasonCode>,
}

impl Disclosable {
    /// How many entries stay for each reason, for the bundle's own list.
    #[must_use]
    pub fn withheld_counts(&self) -> BTreeMap<ReasonCode, usize> {
        let mut counts = BTreeMap::new();
        for reason in self.withheld.values() {
            *counts.entry(*reason).or_insert(0) += 1;
        }
        counts
    }
}

/// Divides the entries of a case file by the outcome of its gate. Entries of other cases and of the room are
/// in neither list. What was entered after the gate was computed stays.
#[must_use]
pub fn disclosable(gate: &Gate, case: CaseId, entries: &[Placed]) -> Disclosable {
    let own: Vec<(u64, &CaseEvent)> = entries
        .iter()
        .filter(|p| p.case == Some(case))
        .filter_map(|p| match &p.event {
            Event::Case(event) => Some((p.seq, event.as_ref())),
            Event::Room(_) => None,
        })
        .collect();
    let seen: Vec<(u64, &CaseEvent)> = own.iter().copied().filter(|(seq, _)| *seq <= gate.seq).collect();
    let facts = Facts { used: gate.orders_used(), least: gate.least_of_needs(), ..Facts::of(&seen) };
    let mut divided = Disclosable::default();
    for (seq, event) in own {
        let held_back = if seq > gate.seq {
            Some(ReasonCode::AfterPreview)
        } else {
            why_withheld(gate, &facts, seq, event)
        };
        match held_back {
            Some(reason) => {
                divided.withheld.insert(seq, reason);
            }
            None => {
                divided.goes.insert(seq);
            }
        }
    }
    divided
}

fn why_withheld(gate: &Gate, facts: &Facts, seq: u64, event: &CaseEvent) -> Option<ReasonCode> {
    let Some(part) = part_within(event) else {
        return Some(ReasonCode::Internal);
    };
    // An order that opens something goes with what it opens: whoever reads it must see by whose co-signature.
    if let CaseEvent::LegalOrderRecorded { order, .. } | CaseEvent::VitalInterestStated { order, .. } = event
        && facts.used.contains(order)
        && facts.orders.get(order) == Some(&seq)
    {
        return None;
    }
    // So does its scan, and nowhere else: whatever else goes.
    if let CaseEvent::AttachmentAdded { order: Some(order), .. } = event {
        return match facts.scans.get(order) {
            _ if !facts.used.contains(order) => Some(ReasonCode::NotNeeded),
            Some(scan) if *scan == seq => None,
            _ => Some(ReasonCode::Internal),
        };
    }
    if let Cell::Stays { reason } = gate.cell(part) {
        return Some(reason);
    }
    if facts.least && !against_danger(event, gate.receiver.kind, |of| facts.referrals.get(&of).copied()) {
        return Some(ReasonCode::BeyondDanger);
    }
    if let CaseEvent::RecordingsNoted { interview, .. } | CaseEvent::Amended { interview, .. } = event
        && of_recordings(event)
        && facts.untold.get(interview) == Some(&true)
        && !by_order(gate, Part::InterviewLog)
    {
        // Nobody agreed to what the child was not told of.
        return Some(ReasonCode::NotAsked);
    }
    match event {
        // Planned attendance belongs to the interview that began with it.
        CaseEvent::AttendanceRecorded { interview: None, .. } => {
            (!facts.attendance.contains(&seq)).then_some(ReasonCode::Internal)
        }
        CaseEvent::ClockJumped { interview: None, .. } => Some(ReasonCode::Internal),
        // Who else was given something by order is no business of this recipient.
        CaseEvent::LegalOrderRecorded { recipient, office, .. }
        | CaseEvent::VitalInterestStated { recipient, office, .. } => {
            (!names(gate.receiver, *recipient, *office)).then_some(ReasonCode::NotNeeded)
        }
        // What became of an order goes with the order, to whom it is for.
        CaseEvent::LegalOrderEnded { order, .. }
        | CaseEvent::OrderTold { order, .. }
        | CaseEvent::DangerOver { order } => {
            let own =
                facts.of_whom.get(order).is_some_and(|(kind, office)| names(gate.receiver, *kind, *office));
            (!own).then_some(ReasonCode::NotNeeded)
        }
        CaseEvent::IdentityRecorded { .. } => (facts.identity != Some(seq)).then_some(ReasonCode::Superseded),
        CaseEvent::BirthSettled { .. } => (facts.birth != Some(seq)).then_some(ReasonCode::Superseded),
        CaseEvent::AdultRecorded { adult, .. } => {
            (facts.adults.get(adult) != Some(&seq)).then_some(ReasonCode::Superseded)
        }
        // A meeting that was put right goes as it stands now.
        CaseEvent::MeetingRecorded { meeting, .. } => {
            (facts.meetings.get(meeting) != Some(&seq)).then_some(ReasonCode::Superseded)
        }
        CaseEvent::PersonAroundRecorded { adult, relation, .. } => {
            if facts.adults.get(adult) != Some(&seq) {
                Some(ReasonCode::Superseded)
            } else if relation.guardian().is_none() && !by_order(gate, Part::Identity) {
                // The words of consent name the child and the guardian; of others nobody was asked.
                Some(ReasonCode::NotAskedFor)
            } else {
                None
            }
        }
        // No version of the words of consent speaks of what is alleged, so nobody has agreed to it.
        CaseEvent::FactsNoted { .. } => (!may_have_facts(gate)).then_some(ReasonCode::NotAskedFor),
        // An identifier is taken once; a second entry under it describes no file of this case.
        CaseEvent::AttachmentAdded { attachment, .. } if facts.attachments.get(attachment) != Some(&seq) => {
            Some(ReasonCode::Internal)
        }
        _ => match interview_of(event) {
            None => None,
            Some(interview) => {
                let signed = facts.signed.get(&interview).copied();
                // After the signature only amendments go, the files that one of them names, and what happens when the
                // interview is over anyway.
                let later = matches!(event, CaseEvent::Amended { .. } | CaseEvent::AftercareNoted { .. });
                let after = later || facts.added.contains(&seq);
                let covered = signed.is_some_and(|signed| seq <= signed || after);
                (!covered).then_some(ReasonCode::NotSignedOff)
            }
        },
    }
}

/// Does this tell of a recording: its number, medium, times, who ran it?
#[must_use]
pub fn of_recordings(event: &CaseEvent) -> bool {
    match event {
        CaseEvent::RecordingsNoted { .. } => true,
        CaseEvent::Amended { item, .. } => item.split('.').next() == Some("recordings"),
        _ => false,
    }
}

/// Is this, of risk and needs, what a recipient of this kind needs against a danger? The judgement of risk, and the referrals to
/// this kind with what became of them; not what the joint team decided, who else helps, or how the child was found later.
/// Entries of other parts are not asked about. `kind_of` gives the kind that a referral is for.
#[must_use]
pub fn against_danger(
    event: &CaseEvent,
    receiver: RecipientKind,
    kind_of: impl Fn(ReferralId) -> Option<RecipientKind>,
) -> bool {
    match event {
        CaseEvent::MeetingRecorded { .. }
        | CaseEvent::DecisionMoved { .. }
        | CaseEvent::AftercareNoted { .. } => false,
        CaseEvent::ReferralMade { kind, .. } => *kind == receiver,
        CaseEvent::ReferralMoved { referral, .. } => kind_of(*referral) == Some(receiver),
        _ => true,
    }
}

/// What is alleged goes to police and prosecutor alone, and only where a legal order opens the interview log.
fn may_have_facts(gate: &Gate) -> bool {
    FACTS_FOR.contains(&gate.receiver.kind) && by_order(gate, Part::InterviewLog)
}

fn by_order(gate: &Gate, part: Part) -> bool {
    matches!(gate.cell(part), Cell::Goes { basis: Basis::LegalOrder { .. } })
}

/// The part an entry belongs to. An amendment belongs where the section it amends belongs: an amended risk must
/// not leave with the times of the interview. An amendment to no known section goes nowhere.
fn part_within(event: &CaseEvent) -> Option<Part> {
    if let CaseEvent::Amended { item, .. } = event {
        return part_of_item(item);
    }
    part_of(event)
}

/// The interview an entry belongs to; every event is named, so that a new one breaks the build here.
#[must_use]
pub fn interview_of(event: &CaseEvent) -> Option<InterviewId> {
    use CaseEvent as E;
    match event {
        E::InterviewBegun { interview, .. }
        | E::Tapped { interview, .. }
        | E::TapUndone { interview, .. }
        | E::TapRestored { interview, .. }
        | E::TapCorrected { interview, .. }
        | E::InterviewResumed { interview, .. }
        | E::InterviewEnded { interview, .. }
        | E::ChildsEndRecorded { interview, .. }
        | E::RecordingsNoted { interview, .. }
        | E::ProcessNoted { interview, .. }
        | E::ItemDescribed { interview, .. }
        | E::RiskAssessed { interview, .. }
        | E::AftercareNoted { interview, .. }
        | E::DangerAnswered { interview, .. }
        | E::SignedOff { interview, .. }
        | E::Amended { interview, .. } => Some(*interview),
        E::AttendanceRecorded { interview, .. }
        | E::ClockJumped { interview, .. }
        | E::AttachmentAdded { interview, .. } => *interview,
        E::CaseOpened { .. }
        | E::CaseClosed { .. }
        | E::CaseReopened { .. }
        | E::IdentityRecorded { .. }
        | E::BirthSettled { .. }
        | E::IdentityRevealed { .. }
        | E::AdultRecorded { .. }
        | E::PersonAroundRecorded { .. }
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
        | E::ElsewhereNoted { .. }
        | E::ElsewhereStruck { .. }
        | E::FactsNoted { .. }
        | E::ReferralMade { .. }
        | E::ReferralMoved { .. }
        | E::MeetingRecorded { .. }
        | E::DecisionMoved { .. }
        | E::LegalOrderRecorded { .. }
        | E::LegalOrderEnded { .. }
        | E::OrderTold { .. }
        | E::VitalInterestStated { .. }
        | E::DangerOver { .. }
        | E::AllegationOpened { .. }
        | E::CaseHandedOver { .. }
        | E::OpenedBeforehand { .. }
        | E::BundleSealed { .. }
        | E::NoticeHandedOver { .. }
        | E::BundleHandedOver { .. }
        | E::ReceiptTaken { .. }
        | E::BundleCancelled { .. } => None,
    }
}

/// What has to be known about the whole file before one entry can be judged.
#[derive(Default)]
struct Facts {
    /// Signed interviews, with the sequence number of the signature.
    signed: BTreeMap<InterviewId, u64>,
    /// Planned attendance with which a signed interview began.
    attendance: BTreeSet<u64>,
    /// The identity as it is now.
    identity: Option<u64>,
    /// Which birth date holds, where that was settled and neither was changed since.
    birth: Option<u64>,
    /// Each adult as entered now.
    adults: BTreeMap<AdultId, u64>,
    /// Each meeting as it stands now.
    meetings: BTreeMap<MeetingId, u64>,
    /// Each file as it was sealed into the vault.
    attachments: BTreeMap<AttachmentId, u64>,
    /// Files that an amendment names, which two people signed and nobody took back.
    added: BTreeSet<u64>,
    /// Each legal order as it was entered; an identifier is taken once.
    orders: BTreeMap<OrderId, u64>,
    /// For whom each legal order is.
    of_whom: BTreeMap<OrderId, (RecipientKind, Option<RecipientId>)>,
    /// Of each legal order the file with the digest that it names.
    scans: BTreeMap<OrderId, u64>,
    /// Legal orders that open something in this bundle.
    used: Vec<OrderId>,
    /// Whether the list of recordings, as it stood at the signature, has one of which the child was not told.
    untold: BTreeMap<InterviewId, bool>,
    /// The kind that each referral is for.
    referrals: BTreeMap<ReferralId, RecipientKind>,
    /// Of risk and needs only the least goes ([`Gate::least_of_needs`]).
    least: bool,
}

impl Facts {
    fn of(entries: &[(u64, &CaseEvent)]) -> Self {
        let mut facts = Self::default();
        let (mut planned, mut known) = (None, None);
        let mut begun_with: Vec<(InterviewId, u64)> = Vec::new();
        // The digest that each order names of its scan.
        let mut named: BTreeMap<OrderId, &String> = BTreeMap::new();
        for (seq, event) in entries {
            match event {
                CaseEvent::AttendanceRecorded { interview: None, .. } => planned = Some(*seq),
                CaseEvent::InterviewBegun { interview, .. } => {
                    begun_with.extend(planned.map(|attendance| (*interview, attendance)));
                }
                CaseEvent::SignedOff { interview, .. } => {
                    facts.signed.entry(*interview).or_insert(*seq);
                }
                CaseEvent::RecordingsNoted { interview, recordings }
                    if !facts.signed.contains_key(interview) =>
                {
                    facts.untold.insert(*interview, untold(recordings) > 0);
                }
                CaseEvent::IdentityRecorded { identity } => {
                    if known.is_some_and(|before| settling::other_birth(before, identity)) {
                        facts.birth = None;
                    }
                    (known, facts.identity) = (Some(identity), Some(*seq));
                }
                CaseEvent::BirthSettled { .. } => facts.birth = Some(*seq),
                CaseEvent::AdultRecorded { adult, .. } | CaseEvent::PersonAroundRecorded { adult, .. } => {
                    facts.adults.insert(*adult, *seq);
                }
                CaseEvent::MeetingRecorded { meeting, .. } => {
                    facts.meetings.insert(*meeting, *seq);
                }
                CaseEvent::AttachmentAdded { attachment, order, interview, sha256, .. } => {
                    let own = *facts.attachments.entry(*attachment).or_insert(*seq) == *seq;
                    if let Some(order) = order.filter(|_| own && interview.is_none())
                        && named.get(&order) == Some(&sha256)
                    {
                        facts.scans.entry(order).or_insert(*seq);
                    }
                }
                CaseEvent::LegalOrderRecorded { order, scan, recipient, office, .. } => {
                    let first = *facts.orders.entry(*order).or_insert(*seq) == *seq;
                    facts.of_whom.entry(*order).or_insert((*recipient, *office));
                    named.extend(scan.as_ref().filter(|_| first).map(|scan| (*order, scan)));
                }
                CaseEvent::VitalInterestStated { order, recipient, office, .. } => {
                    facts.orders.entry(*order).or_insert(*seq);
                    facts.of_whom.entry(*order).or_insert((*recipient, *office));
                }
                CaseEvent::ReferralMade { referral, kind, .. } => {
                    facts.referrals.entry(*referral).or_insert(*kind);
                }
                _ => {}
            }
        }
        let amendments: Vec<Amending<'_>> =
            entries.iter().filter_map(|(seq, event)| Amending::of(*seq, event)).collect();
        let named = entries.iter().filter(|(seq, event)| covering(&amendments, *seq, event).is_some());
        facts.added = named.map(|(seq, _)| *seq).collect();
        let signed = &facts.signed;
        let of_signed = begun_with.into_iter().filter(|(interview, _)| signed.contains_key(interview));
        facts.attendance = of_signed.map(|(_, attendance)| attendance).collect();
        facts
    }
}
