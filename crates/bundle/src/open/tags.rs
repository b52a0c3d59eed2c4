//! The tag files, which stand before all payload: who signed what, for whom, and what must follow.

use super::Reader;
use super::sealed::{Archive, Watching, of_archive, of_read};
use super::signature;
use crate::bag::{
    BAGIT_TXT, BagInfo, FORMAT, InfoFault, LISTED_TAG_FILES, Line, ManifestFault, TAG_FILES, TRAINING_FORMAT,
    parse_manifest,
};
use crate::fault::{BundleFault, Fault};
use crate::layout::{Kind, path};
use crate::name::TOP;
use crate::plan::{MAX_FILES, MAX_PAYLOAD};
use itgel_seal::allowed_signers::AllowedSigner;
use itgel_seal::digest::sha256;
use std::io::Read;

/// What the signed tag files say.
pub struct Tags {
    /// `bag-info.txt`.
    pub info: BagInfo,
    /// The payload manifest.
    pub manifest: Vec<Line>,
    /// SHA-256 of the tag manifest.
    pub tag_manifest_sha256: [u8; 32],
    /// Who signed, as the reader knows them.
    pub signer: AllowedSigner,
}

/// Most bytes of each tag file, in the order of [`TAG_FILES`]; the manifest has a line for each file.
const MOST: [u64; 5] = [1 << 10, 1 << 16, 1 << 12, 1 << 13, MAX_FILES as u64 * 340];

/// Reads and verifies the tag files.
pub fn read_tags<R: Read>(
    archive: &mut Archive<R>,
    watch: &Watching,
    reader: &Reader<'_>,
) -> Result<Tags, BundleFault> {
    let mut next = |n: usize| read_tag(archive, watch, n);
    let bagit = next(0)?;
    if bagit != BAGIT_TXT.as_bytes() {
        return Err(Fault::BagitText.at(TAG_FILES[0]));
    }
    let info_bytes = next(1)?;
    // A later version may sign in its own way, so its name is looked at before its signature. Whoever
    // changes this line without the key only gets the bundle refused.
    if let Some(format) = format_line(&info_bytes).filter(|format| *format != reader.format().as_bytes()) {
        let fault = match format {
            _ if format == TRAINING_FORMAT.as_bytes() => Fault::TrainingBundle,
            _ if format == FORMAT.as_bytes() => Fault::RealBundle,
            _ => Fault::FormatUnknown,
        };
        return Err(fault.at(TAG_FILES[1]));
    }
    let tag_manifest = next(2)?;
    let armored = next(3)?;
    let signer = signature::verify(reader, &tag_manifest, &armored)
        .map_err(|f| BundleFault { signer: signature::named(f, &armored), ..f.at(TAG_FILES[3]) })?;
    let listed = listed_tags(&tag_manifest)?;
    let agrees = |path: &str, bytes: &[u8]| {
        let line = listed.iter().find(|l| l.path == path);
        match line {
            Some(line) if line.sha256 == sha256(bytes) => Ok(()),
            _ => Err(Fault::TagFileChanged.at(path)),
        }
    };
    agrees(TAG_FILES[0], &bagit)?;
    agrees(TAG_FILES[1], &info_bytes)?;
    let info = BagInfo::parse(&info_bytes).map_err(|f| of_info(f).at(TAG_FILES[1]))?;
    bind(&info, signer, watch, reader).map_err(|f| f.at(TAG_FILES[1]))?;
    watch.borrow_mut().promised = info.oxum.bytes;
    let manifest_bytes = next(4)?;
    agrees(TAG_FILES[4], &manifest_bytes)?;
    let manifest = payload_manifest(&manifest_bytes, &info)?;
    Ok(Tags { info, manifest, tag_manifest_sha256: sha256(&tag_manifest), signer: signer.clone() })
}

/// The `n`-th tag file, which must be the next entry.
fn read_tag<R: Read>(archive: &mut Archive<R>, watch: &Watching, n: usize) -> Result<Vec<u8>, BundleFault> {
    let expected = TAG_FILES.get(n).copied().unwrap_or_default();
    let missing = || {
        let fault = match expected {
            "tagmanifest-sha256.txt" => Fault::TagManifestMissing,
            "tagmanifest-sha256.txt.sig" => Fault::SignatureMissing,
            _ => Fault::TagFileMissing,
        };
        fault.at(expected)
    };
    let entry = archive.next_entry().map_err(|e| of_archive(e, watch))?.ok_or_else(missing)?;
    let name = entry.name.strip_prefix(TOP).ok_or(Fault::TarOutsideFolder)?;
    if name != expected {
        if let Some(fault) = extra_tag(name) {
            return Err(fault.at(name));
        }
        // Another tag file, or payload, in its place: the expected one may still come.
        while let Some(later) = archive.next_entry().map_err(|e| of_archive(e, watch))? {
            if later.name.strip_prefix(TOP) == Some(expected) {
                return Err(Fault::EntryOrder.at(name));
            }
        }
        return Err(missing());
    }
    if entry.size > MOST.get(n).copied().unwrap_or_default() {
        return Err(Fault::FileTooLarge.at(name));
    }
    let mut bytes = Vec::new();
    archive.take(entry.size).read_to_end(&mut bytes).map_err(|e| of_read(&e, watch))?;
    Ok(bytes)
}

/// The fault of a tag file that the format does not have; `None` for payload and known tag files.
pub fn extra_tag(name: &str) -> Option<Fault> {
    let is = |prefix: &str| name.starts_with(prefix) && name.ends_with(".txt");
    match name {
        _ if TAG_FILES.contains(&name) || name.starts_with("data/") => None,
        "fetch.txt" => Some(Fault::FetchFile),
        _ if is("tagmanifest-") => Some(Fault::OtherTagManifest),
        _ if is("manifest-") => Some(Fault::OtherManifest),
        _ => Some(Fault::TagFileExtra),
    }
}

fn format_line(info: &[u8]) -> Option<&[u8]> {
    info.split(|b| *b == b'\n').find_map(|line| line.strip_prefix(b"Itgel-Format: "))
}

fn listed_tags(tag_manifest: &[u8]) -> Result<Vec<Line>, BundleFault> {
    let at = TAG_FILES[2];
    let listed = parse_manifest(tag_manifest).map_err(|_| Fault::TagManifestForm.at(at))?;
    if listed.iter().map(|l| l.path.as_str()).ne(LISTED_TAG_FILES) {
        return Err(Fault::TagManifestClosed.at(at));
    }
    Ok(listed)
}

fn of_info(fault: InfoFault) -> Fault {
    match fault {
        InfoFault::NotText => Fault::InfoNotText,
        InfoFault::Format => Fault::FormatUnknown,
        InfoFault::NoRecipient => Fault::RecipientNone,
        InfoFault::Form => Fault::InfoForm,
        InfoFault::Oxum => Fault::OxumForm,
    }
}

/// Sender and recipients: without this an honest bundle could be passed on in somebody else's name.
fn bind(info: &BagInfo, signer: &AllowedSigner, watch: &Watching, reader: &Reader<'_>) -> Result<(), Fault> {
    if info.sender != signer.principal() {
        return Err(Fault::SenderMismatch);
    }
    let sealed_at = signature::ssh_time(&info.sealed_at).ok_or(Fault::InfoForm)?;
    if !info.sealed_at.starts_with(&info.date) {
        return Err(Fault::InfoForm);
    }
    signature::valid(signer, &sealed_at)?;
    if !info.recipients.contains(&reader.identity.recipient()) {
        return Err(Fault::RecipientNotNamed);
    }
    let watch = watch.borrow();
    if watch.keys() != info.recipients.len() || watch.other_ways() {
        return Err(Fault::RecipientHidden);
    }
    if info.oxum.bytes > MAX_PAYLOAD {
        return Err(Fault::TooLarge);
    }
    Ok(())
}

fn payload_manifest(bytes: &[u8], info: &BagInfo) -> Result<Vec<Line>, BundleFault> {
    let at = TAG_FILES[4];
    let manifest = parse_manifest(bytes).map_err(|fault| match fault {
        ManifestFault::Order => Fault::ManifestOrder.at(at),
        ManifestFault::Form | ManifestFault::Path => Fault::ManifestForm.at(at),
    })?;
    if let Some(unknown) = manifest.iter().find(|line| Kind::of(&line.path).is_none()) {
        return Err(Fault::PathUnknown.at(&unknown.path));
    }
    let has = |path: &&&str| !manifest.iter().any(|line| line.path == **path);
    if let Some(missing) = path::REQUIRED.iter().find(has) {
        return Err(Fault::FileMissing.at(missing));
    }
    if manifest.len() as u64 != info.oxum.files {
        return Err(Fault::OxumMismatch.at(TAG_FILES[1]));
    }
    Ok(manifest)
}
