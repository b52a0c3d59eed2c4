//! The naive statement for single entries: what may be inside a bundle once it is said which parts go. Written from
//! docs/FORMAT.md 8, 9 and 10 alone. It is an upper bound: the program may keep more, never less.

use crate::naive::{Opens, told};
use itgel_casefile::event::{CaseEvent as E, Placed};
use itgel_casefile::ids::{OrderId, RecipientId};
use itgel_casefile::vocabulary::{Part, RecipientKind, Relation};
use std::collections::BTreeMap;

/// May the content of this entry be in a bundle for this recipient, where each part is opened as said?
pub fn may_be_inside(
    list: &[Placed],
    entry: &Placed,
    kind: RecipientKind,
    office: RecipientId,
    opened: &BTreeMap<Part, Opens>,
) -> bool {
    let by = |part: Part| opened.get(&part).copied().unwrap_or(Opens::Nothing);
    let goes = |part: Part| by(part) != Opens::Nothing;
    let events = || list.iter().filter_map(|e| told(e).map(|event| (e.seq, event)));
    let signed = |interview| {
        events()
            .find(|(_, e)| matches!(e, E::SignedOff { interview: i, .. } if *i == interview))
            .map(|(seq, _)| seq)
    };
    let before_signature = |interview| signed(interview).is_some_and(|seq| entry.seq < seq);
    let own_order = |order: OrderId| {
        events().any(|(_, e)| match e {
            E::LegalOrderRecorded { order: o, recipient, office: named, .. }
            | E::VitalInterestStated { order: o, recipient, office: named, .. } => {
                *o == order && *recipient == kind && named.is_none_or(|named| named == office)
            }
            _ => false,
        })
    };
    // What belongs to the room never leaves.
    let Some(event) = told(entry) else { return false };
    match event {
        E::CaseOpened { .. }
        | E::ElsewhereNoted { .. }
        | E::ElsewhereStruck { .. }
        | E::OpenedBeforehand { .. } => goes(Part::InterviewLog),
        E::InterviewBegun { interview, .. }
        | E::InterviewEnded { interview, .. }
        | E::ProcessNoted { interview, .. }
        | E::RecordingsNoted { interview, .. } => goes(Part::InterviewLog) && before_signature(*interview),
        E::SignedOff { .. } => goes(Part::InterviewLog),
        // What is alleged goes by a legal order only, to police or prosecutor.
        E::FactsNoted { .. } => {
            by(Part::InterviewLog) == Opens::Order
                && matches!(kind, RecipientKind::Police | RecipientKind::Prosecutor)
        }
        E::DeciderNamed { .. }
        | E::ConsentAnswered { .. }
        | E::ChildCannotAnswer { .. }
        | E::ChildPageShown { .. }
        | E::ChildStopped { .. }
        | E::ConsentConfirmed { .. }
        | E::ConsentWithdrawn { .. } => goes(Part::ConsentRecord),
        // An order goes with the consent record, or where it opened something; never one of another office or kind.
        E::LegalOrderRecorded { order, .. }
        | E::LegalOrderEnded { order, .. }
        | E::OrderTold { order, .. }
        | E::VitalInterestStated { order, .. }
        | E::DangerOver { order } => own_order(*order),
        E::AttachmentAdded { order: Some(order), .. } => own_order(*order),
        E::AttachmentAdded { interview, .. } => {
            goes(Part::Attachments) && interview.is_none_or(before_signature)
        }
        E::ItemDescribed { interview, .. } => goes(Part::Attachments) && before_signature(*interview),
        E::RiskAssessed { interview, .. } => goes(Part::RiskAndNeeds) && before_signature(*interview),
        // By a danger alone only the judgement goes, and referrals to those who help.
        E::AftercareNoted { .. } | E::MeetingRecorded { .. } | E::DecisionMoved { .. } => {
            goes(Part::RiskAndNeeds) && by(Part::RiskAndNeeds) != Opens::Danger
        }
        E::ReferralMade { kind: to, .. } => {
            goes(Part::RiskAndNeeds) && (by(Part::RiskAndNeeds) != Opens::Danger || *to == kind)
        }
        E::IdentityRecorded { .. } => {
            let newer = events().any(|(seq, e)| seq > entry.seq && matches!(e, E::IdentityRecorded { .. }));
            goes(Part::Identity) && !newer
        }
        E::BirthSettled { .. } | E::AdultRecorded { .. } => goes(Part::Identity),
        // Of brothers and neighbours the words of consent do not speak.
        E::PersonAroundRecorded { relation, .. } => {
            let decides = matches!(
                relation,
                Relation::Mother
                    | Relation::Father
                    | Relation::Guardian
                    | Relation::Custodian
                    | Relation::LegalRepresentative
                    | Relation::AppointedRepresentative
            );
            if decides { goes(Part::Identity) } else { by(Part::Identity) == Opens::Order }
        }
        E::Amended { item, .. } => match item.split('.').next() {
            Some("consent") => goes(Part::ConsentRecord),
            Some("risk") => goes(Part::RiskAndNeeds),
            Some("attachments") => goes(Part::Attachments),
            Some("timeline" | "attendance" | "recordings" | "wrapup" | "environment") => {
                goes(Part::InterviewLog)
            }
            _ => false,
        },
        // Whatever else can happen never leaves, or is not drawn here.
        _ => false,
    }
}
