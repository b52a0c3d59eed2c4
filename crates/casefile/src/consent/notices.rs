//! Who is to be told on paper that consent was taken back (ux.md 4.7 "Withdraw"; domain.md 6.10: a withdrawal that
//! travels to every recipient who already has something).
//!
//! A notice says what was taken back and when it was said. It does not say whether the child or the adult said it:
//! nobody who holds a bundle needs that to stop using it, and it could come back to the child.

use crate::consent::ledger::Withdrawal;
use crate::ids::{BundleId, RecipientId};
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::vocabulary::{Purpose, RecipientKind};
use serde::Serialize;

/// One notice: one withdrawal, told to one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Sequence number of the withdrawal's entry.
    pub seq: u64,
    /// When it was said, RFC 3339.
    pub said_at: String,
    /// Who is told.
    pub recipient: RecipientId,
    /// Its kind.
    pub recipient_kind: RecipientKind,
    /// What was taken back that concerns this recipient.
    pub purpose: Purpose,
    /// What it already has, oldest first.
    pub bundles: Vec<BundleId>,
}

/// The notices that are due, by withdrawal and then by recipient in the order of their first bundle. A bundle that was
/// sealed after the withdrawal left on other grounds and is not named.
#[must_use]
pub fn notices(case: &CaseFile, book: &Rulebook) -> Vec<Notice> {
    let mut due: Vec<Notice> = Vec::new();
    for taken_back in &case.consent.withdrawals {
        for sealed in case.bundles.list.iter().filter(|b| b.seq < taken_back.seq && b.handed_over.is_some()) {
            let Some(purpose) = concerned(taken_back, sealed.recipient_kind, book) else { continue };
            let same = due.iter_mut().find(|n| n.seq == taken_back.seq && n.recipient == sealed.recipient);
            match same {
                Some(notice) => notice.bundles.push(sealed.bundle),
                None => due.push(Notice {
                    seq: taken_back.seq,
                    said_at: taken_back.said_at.clone(),
                    recipient: sealed.recipient,
                    recipient_kind: sealed.recipient_kind,
                    purpose,
                    bundles: vec![sealed.bundle],
                }),
            }
        }
    }
    due
}

fn concerned(taken_back: &Withdrawal, kind: RecipientKind, book: &Rulebook) -> Option<Purpose> {
    book.disclosure.purpose_of(kind).filter(|purpose| taken_back.purposes.contains(purpose))
}
