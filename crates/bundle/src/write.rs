//! Writes a bundle as one stream: age around ustar around the bag. Memory does not grow with the payload.
//!
//! The signature stands before the payload in the archive, so every digest is known before the first byte is
//! written: small files are in memory, large ones have theirs from the journal and are verified as they pass.

use crate::bag::{BAGIT_TXT, LISTED_TAG_FILES, Line, Oxum, TAG_FILES, format_of, write_manifest};
use crate::error::BundleError;
use crate::name::TOP;
use crate::plan::{Plan, Source};
use crate::progress::{Progress, Step, tell};
use crate::tally::Tally;
use crate::ustar;
use itgel_seal::agefile::{AgeWriter, encrypt_to};
use itgel_seal::digest::{Sha256Aside, sha256};
use itgel_seal::error::SealError;
use itgel_seal::signing::SigningKey;
use itgel_seal::sshsig::sign_ssh;
use std::io::{self, Read, Write};

/// Bytes that are passed on at a time; also how often progress is told.
const PIECE: usize = 64 * 1024;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The bundle's identifier.
    pub identifier: String,
    /// Length of the sealed file.
    pub bytes: u64,
    /// SHA-256 of the sealed file.
    pub sha256: [u8; 32],
    /// SHA-256 of the signed tag manifest: what a receiver journals, and what names this content for good.
    pub tag_manifest_sha256: [u8; 32],
    /// Size of the payload inside.
    pub oxum: Oxum,
}

/// Writes the bundle that `plan` describes into `out`, signed by `signer`, sealed to the plan's recipients.
///
/// `out` is flushed, not synced. [`crate::target::write_file`] does that for a file.
///
/// # Errors
/// Any of [`BundleError`] except those of reading back; `out` then holds a beginning that no reader accepts.
pub fn write_bundle<W: Write>(
    plan: &Plan<'_>,
    signer: &SigningKey,
    out: W,
    progress: &mut Progress<'_>,
) -> Result<(Written, W), BundleError> {
    let out = Tally::new(out);
    let failure = out.failure();
    write_into(plan, signer, out, progress).map_err(|error| failure.get().unwrap_or(error))
}

fn write_into<W: Write>(
    plan: &Plan<'_>,
    signer: &SigningKey,
    out: Tally<W>,
    progress: &mut Progress<'_>,
) -> Result<(Written, W), BundleError> {
    tell(progress, Step::Preparing, 0, 0)?;
    plan.check()?;
    let manifest = write_manifest(&plan.manifest());
    let info = plan.info().write();
    let listed = [info.as_str(), BAGIT_TXT, manifest.as_str()];
    let lines: Vec<Line> = LISTED_TAG_FILES
        .iter()
        .zip(listed)
        .map(|(path, text)| Line { sha256: sha256(text.as_bytes()), path: (*path).to_owned() })
        .collect();
    let tag_manifest = write_manifest(&lines);

    tell(progress, Step::Sealing, 0, 0)?;
    let sealed = encrypt_to(&plan.head.recipients, out).map_err(of_seal)?;

    tell(progress, Step::Signing, 0, 0)?;
    let signature = sign_ssh(signer, format_of(&plan.head.log), tag_manifest.as_bytes());

    let mut archive = ustar::Writer::new(sealed);
    let tags = [BAGIT_TXT, &info, &tag_manifest, &signature, &manifest];
    for (name, text) in TAG_FILES.iter().zip(tags) {
        archive.file(&format!("{TOP}{name}"), text.as_bytes()).map_err(of_medium)?;
    }
    write_payload(plan, &mut archive, progress)?;
    let sealed = archive.finish().map_err(of_medium)?;
    let (mut out, bytes, sha256_of_file) = sealed.finish().map_err(of_seal)?.finish().map_err(of_medium)?;
    out.flush().map_err(of_medium)?;
    let written = Written {
        identifier: plan.head.identifier.clone(),
        bytes,
        sha256: sha256_of_file,
        tag_manifest_sha256: sha256(tag_manifest.as_bytes()),
        oxum: plan.oxum(),
    };
    Ok((written, out))
}

type Archive<W> = ustar::Writer<AgeWriter<Tally<W>>>;

fn write_payload<W: Write>(
    plan: &Plan<'_>,
    archive: &mut Archive<W>,
    progress: &mut Progress<'_>,
) -> Result<(), BundleError> {
    let all = plan.oxum().bytes;
    let mut done = 0u64;
    tell(progress, Step::Writing, done, all)?;
    for (path, size, source) in plan.files() {
        archive.begin(&format!("{TOP}{path}"), size).map_err(of_medium)?;
        match source {
            Source::Bytes(bytes) => {
                archive.write_all(bytes).map_err(of_medium)?;
                done += size;
                tell(progress, Step::Writing, done, all)?;
            }
            Source::Stream { bytes, sha256, open } => {
                let mut content = open().map_err(|_| BundleError::SourceUnreadable)?;
                let mut hash = Sha256Aside::begin();
                let mut piece = vec![0u8; PIECE];
                let mut left = *bytes;
                loop {
                    let n = read_some(&mut content, &mut piece)?;
                    let part = piece.get(..n).unwrap_or_default();
                    // A file that is longer or shorter than the journal says is not that file.
                    left = left.checked_sub(n as u64).ok_or(BundleError::SourceChanged)?;
                    if n == 0 {
                        break;
                    }
                    hash.update(part).map_err(|_| BundleError::SourceUnreadable)?;
                    archive.write_all(part).map_err(of_medium)?;
                    done += n as u64;
                    tell(progress, Step::Writing, done, all)?;
                }
                let found = hash.finish().map_err(|_| BundleError::SourceUnreadable)?;
                if left != 0 || found != *sha256 {
                    return Err(BundleError::SourceChanged);
                }
            }
        }
    }
    Ok(())
}

fn read_some(from: &mut dyn Read, into: &mut [u8]) -> Result<usize, BundleError> {
    loop {
        match from.read(into) {
            Ok(n) => return Ok(n),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Err(BundleError::SourceUnreadable),
        }
    }
}

fn of_medium(error: io::Error) -> BundleError {
    // The age writer hands failures of the medium through as they are.
    BundleError::of_medium(&error)
}

fn of_seal(error: SealError) -> BundleError {
    match error {
        SealError::Io(kind) => BundleError::of_medium(&io::Error::from(kind)),
        _ => BundleError::Recipients,
    }
}
