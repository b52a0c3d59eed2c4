//! The bundles of one case file: sealed, handed over, cancelled (ux.md 4.13 steps 5 and 6).

mod leaving;
mod notice;
mod preview;
mod rules;

pub use leaving::{may_leave, still_may_leave};
pub use notice::{GiveNotice, PrepareNotice, give_notice, prepare_notice, seal_notice};
pub use preview::{Digest, Sender, previewed};
pub use rules::{
    HandOverBundle, PrepareBundle, SealBundle, Then, cancel_bundle, hand_over, prepare_bundle, seal_bundle,
};

use crate::context::EntryMeta;
use crate::event::CaseEvent;
use crate::ids::{BundleId, OrderId, RecipientId};
use crate::time::Moment;
use crate::vocabulary::{Part, RecipientKind};
use serde::Serialize;

/// The bundles of one case file, in the order they were sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bundles {
    /// Oldest first.
    pub list: Vec<SealedBundle>,
    /// Printed notices of a withdrawal that were handed over, oldest first.
    pub notices: Vec<PaperNotice>,
}

/// A printed notice of a withdrawal that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperNotice {
    /// Sequence number of the withdrawal.
    pub withdrawal: u64,
    /// To which recipient.
    pub recipient: RecipientId,
    /// To whom, how, when.
    pub handed_over: HandOver,
}

/// One bundle that was sealed, written and read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealedBundle {
    /// Which.
    pub bundle: BundleId,
    /// For whom.
    pub recipient: RecipientId,
    /// Its kind at the time.
    pub recipient_kind: RecipientKind,
    /// Why it is sent.
    pub purpose: String,
    /// Parts inside.
    pub parts: Vec<Part>,
    /// Parts that stayed, with the reason's code.
    pub withheld: Vec<(Part, String)>,
    /// Legal orders used.
    pub orders: Vec<OrderId>,
    /// SHA-256 (hex) of the written file.
    pub sha256: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// Sequence number of the entry that sealed it.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Sequence number of the withdrawal that it tells of, where it is a notice and holds nothing else.
    pub notice: Option<u64>,
    /// The recipient's key that it was sealed to; empty in an early entry, which does not say.
    pub key: String,
    /// Handed over, once it was.
    pub handed_over: Option<HandOver>,
    /// The recipient's signed receipt, once it came back.
    pub received: Option<Received>,
    /// Why it was cancelled, once it was.
    pub cancelled: Option<String>,
}

/// A receipt that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Received {
    /// The entry that took it in.
    pub meta: EntryMeta,
    /// What it says, as it was signed.
    pub receipt: String,
}

/// How a bundle left the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandOver {
    /// To whom: name.
    pub to_name: String,
    /// Position.
    pub to_position: String,
    /// Number of their identity paper, where they agreed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to_id_number: String,
    /// How.
    pub how: String,
    /// When, RFC 3339, as stated.
    pub at: String,
    /// Paper number of the receipt, or empty.
    pub paper_number: String,
    /// Signature of who received it, drawn on the screen, or nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strokes: Vec<Vec<(i32, i32, u32)>>,
    /// A signed receipt is to come back as a file.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub receipt_awaited: bool,
    /// Entered after something had closed what had left before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// Sequence number of its entry.
    pub seq: u64,
}

impl Bundles {
    /// Takes in one entry. Entries that are not about bundles, or do not fit, change nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        match event {
            CaseEvent::BundleSealed {
                bundle,
                recipient,
                recipient_kind,
                purpose,
                parts,
                withheld,
                orders,
                sha256,
                bytes,
                notice,
                key,
            } if self.find(*bundle).is_none() => self.list.push(SealedBundle {
                bundle: *bundle,
                recipient: *recipient,
                recipient_kind: *recipient_kind,
                purpose: purpose.clone(),
                parts: parts.clone(),
                withheld: withheld.clone(),
                orders: orders.clone(),
                sha256: sha256.clone(),
                bytes: *bytes,
                seq: meta.seq,
                at: meta.at.clone(),
                notice: *notice,
                key: key.clone(),
                handed_over: None,
                received: None,
                cancelled: None,
            }),
            CaseEvent::BundleHandedOver {
                bundle,
                to_name,
                to_position,
                to_id_number,
                how,
                at,
                paper_number,
                strokes,
                receipt_awaited,
                late,
            } => {
                if let Some(waiting) = self.waiting_mut(*bundle) {
                    waiting.handed_over = Some(HandOver {
                        to_name: to_name.clone(),
                        to_position: to_position.clone(),
                        to_id_number: to_id_number.clone(),
                        how: how.clone(),
                        at: at.clone(),
                        paper_number: paper_number.clone(),
                        strokes: strokes.clone(),
                        receipt_awaited: *receipt_awaited,
                        late: *late,
                        seq: meta.seq,
                    });
                }
            }
            CaseEvent::NoticeHandedOver {
                withdrawal,
                recipient,
                to_name,
                to_position,
                to_id_number,
                how,
                at,
                paper_number,
            } => self.notices.push(PaperNotice {
                withdrawal: *withdrawal,
                recipient: *recipient,
                handed_over: HandOver {
                    to_name: to_name.clone(),
                    to_position: to_position.clone(),
                    to_id_number: to_id_number.clone(),
                    how: how.clone(),
                    at: at.clone(),
                    paper_number: paper_number.clone(),
                    strokes: Vec::new(),
                    receipt_awaited: false,
                    late: false,
                    seq: meta.seq,
                },
            }),
            CaseEvent::ReceiptTaken { bundle, receipt, signature: _ } => {
                if let Some(sealed) = self.list.iter_mut().find(|b| b.bundle == *bundle) {
                    let received = Received { meta: meta.clone(), receipt: receipt.clone() };
                    sealed.received.get_or_insert(received);
                }
            }
            CaseEvent::BundleCancelled { bundle, reason } => {
                if let Some(waiting) = self.waiting_mut(*bundle) {
                    waiting.cancelled = Some(reason.clone());
                }
            }
            _ => {}
        }
    }

    /// The bundle with this identifier.
    #[must_use]
    pub fn find(&self, bundle: BundleId) -> Option<&SealedBundle> {
        self.list.iter().find(|b| b.bundle == bundle)
    }

    fn waiting_mut(&mut self, bundle: BundleId) -> Option<&mut SealedBundle> {
        self.list.iter_mut().find(|b| b.bundle == bundle && b.waiting())
    }
}

impl SealedBundle {
    /// Sealed, still in the room, not cancelled.
    #[must_use]
    pub fn waiting(&self) -> bool {
        self.handed_over.is_none() && self.cancelled.is_none()
    }
}
