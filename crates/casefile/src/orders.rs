//! Legal orders and statements of vital interest: the only ways past consent, for one kind of recipient and the parts it names
//! (ux.md 4.13 step 3; domain.md 3.11: a disclosure on a legal basis, never a consent).
//!
//! An order never changes what anybody said: consent stays as it is, and the bundle says that an order and
//! not a consent opened the part.

mod later;
mod rules;
mod vital;

pub use later::{EndOrder, end_order, tell_of_order};
pub use rules::{NAMESPACE, RecordLegalOrder, cosigns, order_statement, record_legal_order, statement_of};
pub use vital::{
    MOST_DAYS, MOST_PARTS, StateVitalInterest, VITAL, danger_over, state_vital_interest, vital_statement,
    vital_statement_of,
};

use crate::context::EntryMeta;
use crate::event::{CaseEvent, ChildTold};
use crate::gate::Receiver;
use crate::ids::{OrderId, PersonId, RecipientId};
use crate::time::{Day, Moment};
use crate::vocabulary::{Danger, Part, RecipientKind, Ternary};
use serde::Serialize;

/// The legal orders and statements of vital interest of one case file, in order of entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LegalOrders {
    /// Oldest first.
    pub list: Vec<LegalOrder>,
}

/// One legal order, or one statement that a life is in danger, co-signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegalOrder {
    /// Which.
    pub order: OrderId,
    /// For whom.
    pub recipient: RecipientKind,
    /// The one recipient it is for; none where an early entry names only the kind.
    pub office: Option<RecipientId>,
    /// Of a statement of vital interest: which danger, and until when. None: it is a legal order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vital: Option<Vital>,
    /// Issuing body; empty where there is none.
    pub body: String,
    /// Its number; empty where there is none.
    pub number: String,
    /// Its date; of a statement of vital interest the day of its entry.
    pub date: Day,
    /// The parts it names.
    pub parts: Vec<Part>,
    /// Was the child told?
    pub child_told: Ternary,
    /// By whom and when; or why not yet.
    pub child_told_note: String,
    /// Who told the child, when and how; absent where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
    /// SHA-256 (hex) of its scan; absent where it is on paper only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scan: Option<String>,
    /// The supervisor who co-signed.
    pub cosigner: PersonId,
    /// Who entered it.
    pub entered_by: PersonId,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When it was entered.
    pub at: Moment,
    /// Its end, once it was entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<OrderEnd>,
    /// That the child was told of it later, once that was entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_later: Option<ToldLater>,
}

/// What a statement of vital interest says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Vital {
    /// Which danger.
    pub danger: Danger,
    /// Last day on which it opens anything.
    pub until: Day,
}

/// The end of a legal order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderEnd {
    /// Its entry.
    pub meta: EntryMeta,
    /// The day on which it ended.
    pub on: Day,
    /// Why; empty where the danger is over.
    pub reason: String,
}

/// The child was told of an order after it was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldLater {
    /// Its entry.
    pub meta: EntryMeta,
    /// By whom, when, how.
    pub told: ChildTold,
}

impl LegalOrder {
    /// Is it for this recipient?
    #[must_use]
    pub fn is_for(&self, receiver: Receiver) -> bool {
        names(receiver, self.recipient, self.office)
    }

    /// Does it open anything on this day? Not before its date, and not once its end was entered, whatever day that names:
    /// nothing is sent under an order of which it is known that it was lifted.
    #[must_use]
    pub fn holds(&self, today: Day) -> bool {
        self.date <= today && self.ended.is_none() && self.vital.is_none_or(|vital| today <= vital.until)
    }

    /// Does it open this part? A statement of vital interest never opens more than [`MOST_PARTS`], whatever it names.
    #[must_use]
    pub fn opens(&self, part: Part) -> bool {
        self.parts.contains(&part) && (self.vital.is_none() || MOST_PARTS.contains(&part))
    }

    /// Nobody has told the child of it yet.
    #[must_use]
    pub fn untold(&self) -> bool {
        self.child_told != Ternary::Yes && self.told_later.is_none()
    }
}

/// Is an order for this kind, and for this office where it names one, for this recipient? Said once, for the
/// gate, the choice of orders and the entries that go: what an order says to one office is no business of another.
pub(crate) fn names(receiver: Receiver, kind: RecipientKind, office: Option<RecipientId>) -> bool {
    receiver.kind == kind && (office.is_none() || office == receiver.office)
}

impl LegalOrders {
    /// Takes in one entry. Entries that are not orders change nothing; an identifier is taken once.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        match event {
            CaseEvent::LegalOrderEnded { order, on, reason } => {
                let lasting = |o: &&mut LegalOrder| o.vital.is_none() && o.ended.is_none();
                if let Some(known) = self.find_mut(*order).filter(lasting) {
                    known.ended = Some(OrderEnd { meta: meta.clone(), on: *on, reason: reason.clone() });
                }
            }
            CaseEvent::OrderTold { order, told } => {
                if let Some(known) = self.find_mut(*order).filter(|o| o.untold()) {
                    known.told_later = Some(ToldLater { meta: meta.clone(), told: told.clone() });
                }
            }
            CaseEvent::DangerOver { order } => {
                let lasting = |o: &&mut LegalOrder| o.vital.is_some() && o.ended.is_none();
                if let Some(known) = self.find_mut(*order).filter(lasting) {
                    let (on, reason) = (meta.at.day(), String::new());
                    known.ended = Some(OrderEnd { meta: meta.clone(), on, reason });
                }
            }
            _ => {
                let new = order_of(meta, event).or_else(|| vital::stated(meta, event));
                if let Some(new) = new.filter(|new| self.find(new.order).is_none()) {
                    self.list.push(new);
                }
            }
        }
    }

    /// The orders in force that are for this recipient: those that name it, and those that name no office.
    #[must_use]
    pub fn of(&self, receiver: Receiver) -> Vec<OrderId> {
        self.list.iter().filter(|o| o.is_for(receiver) && o.ended.is_none()).map(|o| o.order).collect()
    }

    fn find_mut(&mut self, order: OrderId) -> Option<&mut LegalOrder> {
        self.list.iter_mut().find(|o| o.order == order)
    }

    /// The order with this identifier.
    #[must_use]
    pub fn find(&self, order: OrderId) -> Option<&LegalOrder> {
        self.list.iter().find(|o| o.order == order)
    }
}

/// A legal order as its entry has it; none for another event.
fn order_of(meta: &EntryMeta, event: &CaseEvent) -> Option<LegalOrder> {
    let CaseEvent::LegalOrderRecorded {
        order,
        recipient,
        office,
        body,
        number,
        date,
        parts,
        child_told,
        child_told_note,
        told,
        scan,
        cosigner,
        ..
    } = event
    else {
        return None;
    };
    Some(LegalOrder {
        order: *order,
        recipient: *recipient,
        office: *office,
        vital: None,
        body: body.clone(),
        number: number.clone(),
        date: *date,
        parts: parts.clone(),
        child_told: *child_told,
        child_told_note: child_told_note.clone(),
        told: told.clone(),
        scan: scan.clone(),
        cosigner: *cosigner,
        entered_by: meta.actor,
        seq: meta.seq,
        at: meta.at.clone(),
        ended: None,
        told_later: None,
    })
}
