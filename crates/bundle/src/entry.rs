//! One journal line with what may be shown of it. Writer and reader make the same things from the same bytes,
//! so what the records say can be compared.

use crate::record::SignedRecord;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{Act, CaseEvent, Event, Risk, part_of};
use itgel_casefile::ids::{CaseId, InterviewId, OrderId, PersonId};
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Boot, Moment};
use itgel_casefile::vocabulary::Part;
use itgel_journal::{Skeleton, commit_payload};
use std::collections::{BTreeMap, BTreeSet};

/// A line whose content is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where and when, by whom.
    pub meta: EntryMeta,
    /// What happened.
    pub event: CaseEvent,
    /// The part it belongs to.
    pub part: Part,
}

/// Why a content is not the one that its line commits to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Other bytes or another salt.
    Commitment,
    /// Not an event.
    Form,
    /// Another act than the line names.
    Act,
    /// Of the room, or of a kind that never leaves.
    NeverLeaves,
}

/// Opens a content against its line.
///
/// # Errors
/// The first way in which it does not belong.
pub fn open(line: &Skeleton, salt: &[u8; 32], payload: &[u8]) -> Result<Shown, Mismatch> {
    open_as(line, salt, payload, part_within)
}

/// Opens a content of a notice: the withdrawal, or the sealing of a bundle that the recipient holds. Nowhere else does a
/// sealing leave the room.
///
/// # Errors
/// As [`open`].
pub fn open_of_notice(line: &Skeleton, salt: &[u8; 32], payload: &[u8]) -> Result<Shown, Mismatch> {
    open_as(line, salt, payload, |event| match event {
        CaseEvent::ConsentWithdrawn { .. } | CaseEvent::BundleSealed { notice: None, .. } => {
            Some(Part::ConsentRecord)
        }
        _ => None,
    })
}

fn open_as(
    line: &Skeleton,
    salt: &[u8; 32],
    payload: &[u8],
    part_within: impl Fn(&CaseEvent) -> Option<Part>,
) -> Result<Shown, Mismatch> {
    if commit_payload(salt, payload) != line.pc {
        return Err(Mismatch::Commitment);
    }
    let event: Event = serde_json::from_slice(payload).map_err(|_| Mismatch::Form)?;
    if event.act() != line.act {
        return Err(Mismatch::Act);
    }
    let Event::Case(event) = event else {
        return Err(Mismatch::NeverLeaves);
    };
    let part = part_within(&event).ok_or(Mismatch::NeverLeaves)?;
    let meta = meta_of(line).ok_or(Mismatch::Form)?;
    Ok(Shown { meta, event: *event, part })
}

/// The part an entry belongs to. An amendment belongs where the section it amends belongs (as in the export gate):
/// an amended risk must not leave with the times of the interview.
#[must_use]
pub fn part_within(event: &CaseEvent) -> Option<Part> {
    match event {
        CaseEvent::Amended { item, .. } => part_of_item(item),
        _ => part_of(event),
    }
}

impl Shown {
    /// Whether its content may be inside: its part goes, or it is a legal order or a
    /// statement of vital interest that opened something. The scan of an
    /// order goes with an order that opened something, and nowhere else.
    #[must_use]
    pub fn may_go(&self, included: &[Part], orders: &[OrderId]) -> bool {
        if let CaseEvent::AttachmentAdded { order: Some(order), .. } = &self.event {
            return orders.contains(order);
        }
        let opens = matches!(
            &self.event,
            CaseEvent::LegalOrderRecorded { order, .. } | CaseEvent::VitalInterestStated { order, .. }
                if orders.contains(order)
        );
        opens || included.contains(&self.part)
    }
}

/// The part that an item of a signed record belongs to, by its path; an unknown one never leaves.
#[must_use]
pub fn part_of_item(item: &str) -> Option<Part> {
    let section = item.split('.').next();
    SECTIONS.iter().find(|(name, _)| Some(*name) == section).map(|(_, part)| *part)
}

/// Where and when a line stands; `None` when its times or identifiers are not of this program's form.
#[must_use]
pub fn meta_of(line: &Skeleton) -> Option<EntryMeta> {
    Some(EntryMeta {
        seq: line.seq,
        at: Moment::from_rfc3339(&line.ts, &line.tz, line.up)?
            .in_run(line.boot.as_deref().and_then(Boot::new)),
        actor: line.actor.parse().ok()?,
    })
}

/// The case file as the shown entries alone tell it: nothing of what stays can get into a record.
#[must_use]
pub fn fold(case: CaseId, shown: &[Shown]) -> CaseFile {
    let mut file = CaseFile::new(case);
    for entry in shown {
        file.apply(&entry.meta, &entry.event);
    }
    file
}

/// Everybody whose name a reader needs: who wrote or signed something that is inside, and who prepared the bundle.
#[must_use]
pub fn people_of(shown: &[Shown], signed: &[SignedRecord], prepared_by: PersonId) -> BTreeSet<PersonId> {
    let mut people = BTreeSet::from([prepared_by]);
    for entry in shown {
        people.insert(entry.meta.actor);
        match &entry.event {
            CaseEvent::Amended { second, .. } => people.extend(second.as_ref().map(|(person, _)| *person)),
            CaseEvent::LegalOrderRecorded { cosigner, .. }
            | CaseEvent::VitalInterestStated { cosigner, .. } => {
                people.extend([*cosigner]);
            }
            CaseEvent::OpenedBeforehand { person, .. } => people.extend([*person]),
            _ => {}
        }
    }
    people.extend(signed.iter().flat_map(|s| [s.interviewer, s.signer]));
    people
}

/// The latest shown judgement of risk for each interview, in the order of the journal. Taken from the entries,
/// because the interview itself may stay.
#[must_use]
pub fn risks(shown: &[Shown]) -> Vec<(InterviewId, Risk)> {
    let mut latest: BTreeMap<InterviewId, (u64, Risk)> = BTreeMap::new();
    for entry in shown {
        if let CaseEvent::RiskAssessed { interview, risk } = &entry.event {
            latest.insert(*interview, (entry.meta.seq, risk.clone()));
        }
    }
    let mut risks: Vec<_> = latest.into_iter().map(|(id, (seq, risk))| (seq, id, risk)).collect();
    risks.sort_by_key(|(seq, ..)| *seq);
    risks.into_iter().map(|(_, id, risk)| (id, risk)).collect()
}
