//! Legal orders: the only way past consent, for one kind of recipient and the parts it names
//! (ux.md 4.13 step 3; domain.md 3.11: a disclosure on a legal basis, never a consent).
//!
//! An order never changes what anybody said: consent stays as it is, and the bundle says that an order and
//! not a consent opened the part.

mod rules;

pub use rules::{NAMESPACE, RecordLegalOrder, cosigns, order_statement, record_legal_order, statement_of};

use crate::context::EntryMeta;
use crate::event::{CaseEvent, ChildTold};
use crate::gate::Receiver;
use crate::ids::{OrderId, PersonId, RecipientId};
use crate::time::{Day, Moment};
use crate::vocabulary::{Part, RecipientKind, Ternary};
use serde::Serialize;

/// The legal orders of one case file, in order of entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LegalOrders {
    /// Oldest first.
    pub list: Vec<LegalOrder>,
}

/// One legal order, co-signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegalOrder {
    /// Which.
    pub order: OrderId,
    /// For whom.
    pub recipient: RecipientKind,
    /// The one recipient it is for; none where an early entry names only the kind.
    pub office: Option<RecipientId>,
    /// Issuing body.
    pub body: String,
    /// Its number.
    pub number: String,
    /// Its date.
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
}

impl LegalOrder {
    /// Is it for this recipient?
    #[must_use]
    pub fn is_for(&self, receiver: Receiver) -> bool {
        names(receiver, self.recipient, self.office)
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
            return;
        };
        if self.find(*order).is_some() {
            return;
        }
        self.list.push(LegalOrder {
            order: *order,
            recipient: *recipient,
            office: *office,
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
        });
    }

    /// The orders that are for this recipient: those that name it, and those that name no office.
    #[must_use]
    pub fn of(&self, receiver: Receiver) -> Vec<OrderId> {
        self.list.iter().filter(|o| o.is_for(receiver)).map(|o| o.order).collect()
    }

    /// The order with this identifier.
    #[must_use]
    pub fn find(&self, order: OrderId) -> Option<&LegalOrder> {
        self.list.iter().find(|o| o.order == order)
    }
}
