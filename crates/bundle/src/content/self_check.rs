//! Before anything is written, the reader's own judge reads what is planned. Whatever a caller handed in, a bundle
//! that a court's verifier would refuse is never made.

use super::SenderCard;
use crate::error::BundleError;
use crate::fault::Fault;
use crate::open::{Collected, Tags, judge};
use crate::plan::{Plan, Source};
use itgel_seal::allowed_signers::AllowedSigners;
use itgel_seal::signing::PublicKey;

/// Judges a plan as a reader would judge the bundle.
pub fn self_check(
    plan: &Plan<'_>,
    sender: &SenderCard,
    allowed_signers: &str,
    log_key: &PublicKey,
) -> Result<(), BundleError> {
    let roster = |fault| BundleError::SelfCheck(fault);
    let list = AllowedSigners::parse(allowed_signers).map_err(|_| roster(Fault::RosterForm))?;
    let signer = list.by_key(&sender.key).ok_or_else(|| roster(Fault::RosterSender))?.clone();
    let mut collected = Collected::default();
    for (path, size, source) in plan.files() {
        match source {
            Source::Bytes(bytes) => {
                collected.files.insert(path.to_owned(), bytes.clone());
            }
            Source::Stream { sha256, .. } => {
                collected.attachments.insert(path.to_owned(), (size, *sha256));
            }
        }
    }
    let tags = Tags { info: plan.info(), manifest: plan.manifest(), tag_manifest_sha256: [0; 32], signer };
    judge(tags, collected, log_key).map(|_| ()).map_err(|fault| BundleError::SelfCheck(fault.fault))
}
