//! The payload as a stream: every file in its turn, against its digest; small ones kept for later, large ones
//! only hashed. Nothing is parsed here.

use super::sealed::{Archive, Watching, of_archive, of_read};
use super::tags::{Tags, extra_tag};
use crate::bag::Line;
use crate::fault::{BundleFault, Fault};
use crate::layout::Kind;
use crate::name::TOP;
use crate::plan::{MAX_SMALL, MAX_SMALL_SUM};
use itgel_seal::digest::{Sha256Stream, sha256};
use std::collections::BTreeMap;
use std::io::Read;

/// The payload after the end of the archive was proven.
#[derive(Default)]
pub struct Collected {
    /// Small files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Attachments and scans of legal orders by path: length and digest.
    pub attachments: BTreeMap<String, (u64, [u8; 32])>,
}

/// Reads every file that the manifest lists, in its order, and nothing else.
pub fn read_payload<R: Read>(
    archive: &mut Archive<R>,
    watch: &Watching,
    tags: &Tags,
) -> Result<Collected, BundleFault> {
    let mut collected = Collected::default();
    let (mut total, mut kept) = (0u64, 0u64);
    for (at, line) in tags.manifest.iter().enumerate() {
        let Some(entry) = archive.next_entry().map_err(|e| of_archive(e, watch))? else {
            return Err(Fault::FileMissing.at(&line.path));
        };
        let name = entry.name.strip_prefix(TOP).ok_or(Fault::TarOutsideFolder)?.to_owned();
        if name != line.path {
            let later = tags.manifest.get(at..).unwrap_or_default();
            return Err(misplaced(archive, watch, &name, later)?);
        }
        total = total.saturating_add(entry.size);
        if total > tags.info.oxum.bytes {
            return Err(Fault::OxumMismatch.at(&name));
        }
        if Kind::of(&name).is_some_and(Kind::is_streamed) {
            let digest = hash(archive, watch)?;
            if digest != line.sha256 {
                return Err(Fault::FileChanged.at(&name));
            }
            collected.attachments.insert(name, (entry.size, digest));
            continue;
        }
        kept = kept.saturating_add(entry.size);
        if entry.size > MAX_SMALL || kept > MAX_SMALL_SUM {
            return Err(Fault::FileTooLarge.at(&name));
        }
        let mut bytes = Vec::new();
        archive.take(entry.size).read_to_end(&mut bytes).map_err(|e| of_read(&e, watch))?;
        if sha256(&bytes) != line.sha256 {
            return Err(Fault::FileChanged.at(&name));
        }
        collected.files.insert(name, bytes);
    }
    // The end must be reached: only then has the seal proven that nothing is missing.
    if let Some(entry) = archive.next_entry().map_err(|e| of_archive(e, watch))? {
        let name = entry.name.strip_prefix(TOP).ok_or(Fault::TarOutsideFolder)?;
        return Err(extra_tag(name).unwrap_or(Fault::FileExtra).at(name));
    }
    if total != tags.info.oxum.bytes {
        return Err(Fault::OxumMismatch.at("bag-info.txt"));
    }
    Ok(collected)
}

/// Says why another file stands where the first of `later` should: it is not listed at all, or the expected
/// one is missing or comes only afterwards.
fn misplaced<R: Read>(
    archive: &mut Archive<R>,
    watch: &Watching,
    name: &str,
    later: &[Line],
) -> Result<BundleFault, BundleFault> {
    if let Some(fault) = extra_tag(name) {
        return Ok(fault.at(name));
    }
    if !later.iter().any(|line| line.path == name) {
        return Ok(Fault::FileExtra.at(name));
    }
    let expected = later.first().map(|line| line.path.as_str()).unwrap_or_default();
    while let Some(entry) = archive.next_entry().map_err(|e| of_archive(e, watch))? {
        if entry.name.strip_prefix(TOP) == Some(expected) {
            return Ok(Fault::EntryOrder.at(name));
        }
    }
    Ok(Fault::FileMissing.at(expected))
}

/// Hashes the present entry without keeping it.
fn hash<R: Read>(archive: &mut Archive<R>, watch: &Watching) -> Result<[u8; 32], Fault> {
    let mut hash = Sha256Stream::new();
    let mut piece = vec![0u8; 64 * 1024];
    loop {
        match archive.read(&mut piece).map_err(|e| of_read(&e, watch))? {
            0 => return Ok(hash.finish()),
            n => hash.update(piece.get(..n).unwrap_or_default()),
        }
    }
}
