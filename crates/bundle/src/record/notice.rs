//! `data/notice/withdrawal.json`: that consent was taken back, and which earlier bundles that concerns. A bundle that has
//! this file is a notice and holds nothing else of the case file (trust.md 5.9).

use super::{Earlier, Noted, VERSION};
use crate::entry::Shown;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{BundleId, OrderId};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::vocabulary::{Giver, Part, Purpose, RecipientKind};
use itgel_journal::hash::{from_base64, to_base64};
use serde::{Deserialize, Serialize};

/// The notice of one withdrawal to one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeRecord {
    /// Always 1.
    pub version: u32,
    /// What was taken back that concerns this kind of recipient.
    pub purpose: Purpose,
    /// The withdrawal.
    pub withdrawal: TakenBackRecord,
    /// What this recipient was given before, oldest first.
    pub bundles: Vec<NoticedRecord>,
}

/// Consent taken back. Who said it is told in kind only, and nobody was asked why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBackRecord {
    /// The entry.
    pub noted: Noted,
    /// By whom.
    pub by: Giver,
    /// For what.
    pub purposes: Vec<Purpose>,
    /// When it was said, RFC 3339: from then on it holds.
    pub said_at: String,
}

/// An earlier bundle, as its receiver can know it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticedRecord {
    /// The bundle.
    pub bundle: BundleId,
    /// The entry of its sealing.
    pub sealed: Noted,
    /// SHA-256 of the sealed file, hex.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// Parts inside.
    pub parts: Vec<Part>,
    /// Legal orders that opened something of it; that does not rest on consent.
    pub orders: Vec<OrderId>,
    /// The tree head inside it, which the one of the notice continues.
    pub head: NoticedHead,
}

/// The tree head of an earlier bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticedHead {
    /// Entries in the log then.
    pub size: u64,
    /// Root, base64.
    pub root: String,
    /// Proof that the head of the notice continues it (RFC 9162 section 2.1.4), base64.
    pub consistency: Vec<String>,
}

impl NoticedHead {
    fn of(head: &Earlier) -> Self {
        Self {
            size: head.size,
            root: to_base64(&head.root),
            consistency: head.path.iter().map(to_base64).collect(),
        }
    }

    /// As it can be verified; `None` where a hash is none.
    #[must_use]
    pub fn read(&self) -> Option<Earlier> {
        let path = self.consistency.iter().map(|hash| from_base64(hash)).collect::<Option<_>>()?;
        Some(Earlier { size: self.size, root: from_base64(&self.root)?, path })
    }
}

/// Why no notice follows from what is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoNotice {
    /// There is not exactly one withdrawal, or something that belongs to no notice.
    More,
    /// Nothing that was taken back concerns this recipient.
    NotHeld,
    /// The head of a bundle is missing.
    NoHead,
}

impl NoticeRecord {
    /// From the entries that are inside, and the heads that the bundles carried.
    ///
    /// # Errors
    /// [`NoNotice`].
    pub fn of(kind: RecipientKind, shown: &[Shown], heads: &[Earlier]) -> Result<Self, NoNotice> {
        let (mut withdrawal, mut bundles, mut to) = (None, Vec::new(), None);
        for one in shown {
            match &one.event {
                CaseEvent::ConsentWithdrawn { by, purposes, said_at, .. } if withdrawal.is_none() => {
                    withdrawal = Some(TakenBackRecord {
                        noted: Noted::from(&one.meta),
                        by: *by,
                        purposes: purposes.clone(),
                        said_at: said_at.clone(),
                    });
                }
                CaseEvent::BundleSealed {
                    bundle,
                    recipient,
                    recipient_kind,
                    parts,
                    orders,
                    sha256,
                    bytes,
                    notice: None,
                    ..
                } if withdrawal.is_none() => {
                    // Every bundle went to this kind of recipient, and to one office.
                    if *recipient_kind != kind || *to.get_or_insert(*recipient) != *recipient {
                        return Err(NoNotice::NotHeld);
                    }
                    // The entry that notes a bundle is the first after the head inside.
                    let head = heads.iter().find(|h| h.size == one.meta.seq).ok_or(NoNotice::NoHead)?;
                    bundles.push(NoticedRecord {
                        bundle: *bundle,
                        sealed: Noted::from(&one.meta),
                        sha256: sha256.clone(),
                        bytes: *bytes,
                        parts: parts.clone(),
                        orders: orders.clone(),
                        head: NoticedHead::of(head),
                    });
                }
                _ => return Err(NoNotice::More),
            }
        }
        let withdrawal = withdrawal.ok_or(NoNotice::More)?;
        let purpose = Rulebook::builtin().disclosure.purpose_of(kind);
        let purpose = purpose.filter(|p| withdrawal.purposes.contains(p)).ok_or(NoNotice::NotHeld)?;
        if bundles.is_empty() {
            return Err(NoNotice::NotHeld);
        }
        Ok(Self { version: VERSION, purpose, withdrawal, bundles })
    }
}
