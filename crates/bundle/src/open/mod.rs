//! Opens a bundle and believes nothing before it is proven: one pass, bounded memory, no way round a fault.
//!
//! The order of trust.md 5.8: the sealed file, the archive's form, the signature over the tag files, sender and
//! recipients, every file against its digest, nothing more and nothing less than listed; only when the end
//! is reached and proven is anything of the payload parsed: log, commitments, disclosure, people's signatures,
//! and whether the readable records say what the journal says.

mod attachment;
mod collect;
mod judge;
mod sealed;
mod signature;
mod tags;

pub use attachment::extract_attachment;
pub(crate) use collect::Collected;
pub(crate) use judge::judge;
pub use judge::{Opened, SignedBy, lines_are_proven};
pub(crate) use tags::Tags;

use crate::bag::{FORMAT, TRAINING_FORMAT};
use crate::fault::{BundleFault, Fault};
use crate::layout::path;
use itgel_seal::agefile::Identity;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners, SshTime};
use itgel_seal::signing::PublicKey;
use std::io::Read;

/// What a reader brings along: nothing of this comes from the bundle.
pub struct Reader<'a> {
    /// The reader's age identity.
    pub identity: &'a Identity,
    /// Rooms whose signatures count.
    pub signers: &'a AllowedSigners,
    /// The log's public key.
    pub log_key: &'a PublicKey,
    /// The instant for which the signer must be valid: now, or for an old bundle the time at which it was
    /// witnessed (`ssh-keygen -Overify-time`). The instant of sealing that the bundle states must be valid too.
    pub at: &'a SshTime,
    /// The reader practises: only bundles of the training mode are opened, and otherwise none of them.
    pub training: bool,
}

impl Reader<'_> {
    /// The format that this reader opens, and the namespace of its signature.
    pub(crate) fn format(&self) -> &'static str {
        if self.training { TRAINING_FORMAT } else { FORMAT }
    }
}

/// Opens and verifies a whole bundle.
///
/// # Errors
/// The first fault that is met; nothing of a bundle with a fault is ever shown.
pub fn open_bundle(input: impl Read, reader: &Reader<'_>) -> Result<Opened, BundleFault> {
    open_bundle_from(input, reader, &|_| Some(*reader.log_key))
}

/// As [`open_bundle`], for a reader who knows several rooms, each with a log of its own: the key of the log is asked for
/// when the signer is known.
///
/// # Errors
/// As [`open_bundle`]; [`Fault::LogKeyDiffers`] where no log of the signer is known.
pub fn open_bundle_from(
    input: impl Read,
    reader: &Reader<'_>,
    log_key_of: &dyn Fn(&AllowedSigner) -> Option<PublicKey>,
) -> Result<Opened, BundleFault> {
    let (mut archive, watch) = sealed::unseal(input, reader.identity)?;
    let tags = tags::read_tags(&mut archive, &watch, reader)?;
    let collected = collect::read_payload(&mut archive, &watch, &tags)?;
    let log_key = log_key_of(&tags.signer).ok_or_else(|| Fault::LogKeyDiffers.at(path::LOG_KEY))?;
    judge::judge(tags, collected, &log_key)
}
