//! The one thing that may leave although consent was taken back: the notice of it, to those alone who hold what was
//! taken back (trust.md 5.9). Everything else of the case file stays, whatever a legal order or a new yes would open.

use super::{Disclosable, Gate};
use crate::consent::notices::{Notice, notices};
use crate::consent::reason::ReasonCode;
use crate::event::{CaseEvent, Event, Placed};
use crate::gate::{Cell, Receiver};
use crate::ids::RecipientId;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::vocabulary::Part;

/// What may go into the notice of one withdrawal for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeGate {
    /// The notice.
    pub notice: Notice,
    /// The gate with every part shut.
    pub gate: Gate,
}

/// The gate of a notice.
///
/// # Errors
/// `withdrawal-unknown`; `notice-not-due` where this recipient was never given anything for a purpose that was taken back.
pub fn notice_gate(
    case: &CaseFile,
    recipient: RecipientId,
    withdrawal: u64,
    book: &Rulebook,
) -> Result<NoticeGate, Refusal> {
    if !case.consent.withdrawals.iter().any(|w| w.seq == withdrawal) {
        return Err(Refusal::new("withdrawal-unknown"));
    }
    let own = |n: &Notice| n.seq == withdrawal && n.recipient == recipient;
    let notice = notices(case, book).into_iter().find(own);
    let notice = notice.ok_or_else(|| Refusal::new("notice-not-due").at("recipient"))?;
    let shut = |part: &Part| (*part, Cell::Stays { reason: ReasonCode::NoticeOnly });
    let gate = Gate {
        receiver: Receiver::office(notice.recipient_kind, recipient),
        cells: Part::ALL.iter().map(shut).collect(),
        seq: case.last_seq.unwrap_or(0),
    };
    Ok(NoticeGate { notice, gate })
}

impl NoticeGate {
    /// The entries whose content goes: the withdrawal, and the sealing of each bundle that the recipient holds, so that what
    /// the notice says can be proven. No other line of the case file is in a notice, not even as a commitment.
    #[must_use]
    pub fn disclosable(&self, entries: &[Placed]) -> Disclosable {
        let goes = |placed: &&Placed| match &placed.event {
            Event::Case(event) => match event.as_ref() {
                CaseEvent::ConsentWithdrawn { .. } => placed.seq == self.notice.seq,
                CaseEvent::BundleSealed { bundle, notice: None, .. } => {
                    placed.seq < self.notice.seq && self.notice.bundles.contains(bundle)
                }
                _ => false,
            },
            Event::Room(_) => false,
        };
        let goes = entries.iter().filter(goes).map(|placed| placed.seq).collect();
        Disclosable { goes, withheld: std::collections::BTreeMap::new() }
    }
}
