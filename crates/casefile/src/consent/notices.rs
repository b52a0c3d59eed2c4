//! Who is to be told that consent was taken back, on paper or by a bundle (ux.md 4.7 "Withdraw"; domain.md 6.10: a
//! withdrawal that travels to every recipient who already has something; trust.md 5.9).
//!
//! The sheet says what was taken back and when it was said. It does not say whether the child or the adult said it:
//! nobody who holds a bundle needs that to stop using it, and paper lies about. The bundle, which only the recipient's key
//! opens, carries the entry itself, so that it can be proven; the entry says which of the two it was, and no name.

use crate::bundles::{HandOver, SealedBundle};
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

/// Every notice, given or not, by withdrawal and then by recipient in the order of their first bundle. A bundle that was
/// sealed after the withdrawal left on other grounds and is not named; a notice is nothing that could be taken back.
#[must_use]
pub fn notices(case: &CaseFile, book: &Rulebook) -> Vec<Notice> {
    let mut due: Vec<Notice> = Vec::new();
    for taken_back in &case.consent.withdrawals {
        let there =
            |b: &&SealedBundle| b.notice.is_none() && b.seq < taken_back.seq && b.handed_over.is_some();
        for sealed in case.bundles.list.iter().filter(there) {
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

/// The purpose of a kind of recipient, where it was taken back.
#[must_use]
pub fn concerned(taken_back: &Withdrawal, kind: RecipientKind, book: &Rulebook) -> Option<Purpose> {
    book.disclosure.purpose_of(kind).filter(|purpose| taken_back.purposes.contains(purpose))
}

/// How far a notice has come. One that was written and is still in the room has told nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState<'a> {
    /// Nobody has been told.
    Due,
    /// A file was written and waits to be handed over.
    Waiting(&'a SealedBundle),
    /// Handed over, as a file or, without a bundle, on paper.
    Given(&'a HandOver, Option<&'a SealedBundle>),
}

impl Notice {
    /// How far it has come; the first hand-over counts.
    #[must_use]
    pub fn state<'a>(&self, case: &'a CaseFile) -> NoticeState<'a> {
        let own = |b: &&SealedBundle| b.notice == Some(self.seq) && b.recipient == self.recipient;
        let files = || case.bundles.list.iter().filter(own);
        let by_file = files().filter_map(|b| b.handed_over.as_ref().map(|h| (h, Some(b))));
        let papers = case.bundles.notices.iter();
        let on_paper = papers.filter(|p| p.withdrawal == self.seq && p.recipient == self.recipient);
        let given = by_file.chain(on_paper.map(|p| (&p.handed_over, None))).min_by_key(|(h, _)| h.seq);
        match (given, files().find(|b| b.waiting())) {
            (Some((handed, file)), _) => NoticeState::Given(handed, file),
            (None, Some(waiting)) => NoticeState::Waiting(waiting),
            (None, None) => NoticeState::Due,
        }
    }

    /// Nobody has been told and nothing waits to be handed over.
    #[must_use]
    pub fn is_due(&self, case: &CaseFile) -> bool {
        self.state(case) == NoticeState::Due
    }
}
