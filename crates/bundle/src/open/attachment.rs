//! One attachment out of a bundle that was verified before. The file is read anew, so it is checked anew.

use super::sealed::{of_archive, of_read, unseal};
use crate::fault::{BundleFault, Fault};
use crate::name::TOP;
use itgel_seal::agefile::Identity;
use itgel_seal::digest::Sha256Stream;
use std::io::{Read, Write};

/// Writes the attachment at `path` into `out`, which counts only when this returns without a fault: the digest
/// is the one that [`super::open_bundle`] found in the journal. A failure of `out` is `medium-unreadable`.
///
/// # Errors
/// As [`super::open_bundle`] for the sealed file and the archive; `file-missing`, `file-changed`.
pub fn extract_attachment(
    input: impl Read,
    identity: &Identity,
    path: &str,
    sha256: &[u8; 32],
    out: &mut dyn Write,
) -> Result<(), BundleFault> {
    let (mut archive, watch) = unseal(input, identity)?;
    let wanted = format!("{TOP}{path}");
    loop {
        let entry = archive.next_entry().map_err(|e| of_archive(e, &watch))?;
        let Some(entry) = entry else {
            return Err(Fault::FileMissing.at(path));
        };
        if entry.name == wanted {
            break;
        }
    }
    let mut hash = Sha256Stream::new();
    let mut piece = vec![0u8; 64 * 1024];
    loop {
        let n = archive.read(&mut piece).map_err(|e| of_read(&e, &watch))?;
        let part = piece.get(..n).unwrap_or_default();
        if n == 0 {
            break;
        }
        hash.update(part);
        out.write_all(part).map_err(|_| Fault::MediumUnreadable.at(path))?;
    }
    if hash.finish() == *sha256 { Ok(()) } else { Err(Fault::FileChanged.at(path)) }
}
