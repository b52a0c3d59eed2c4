//! `backup.json`: what belongs to a copy, signed with the room's key.

use super::BackupError;
use super::does_not_hold;
use super::medium::Print;
use crate::disk;
use itgel_journal::Hash;
use itgel_seal::digest::{array_from_hex, to_hex};
use itgel_seal::sshsig::{sign_ssh, verify_ssh};
use itgel_seal::{PublicKey, SigningKey};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

/// What the format is called; a later one counts up.
pub const FORMAT: &str = "itgel-backup/1";
/// Namespace of the signature.
pub const SIGNED_AS: &str = "itgel-backup/1";
/// Names of the two files.
pub(super) const MANIFEST: &str = "backup.json";
pub(super) const SIGNATURE: &str = "backup.json.sig";
/// A hundred bytes for each attachment: far above what a room will ever have.
const LIMIT: u64 = 64 * 1024 * 1024;

/// A length and a digest, as they are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WirePrint {
    bytes: u64,
    sha256: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    format: String,
    vault_id: Uuid,
    /// When it was begun, RFC 3339.
    made: String,
    /// Version of the program that made it.
    app: String,
    /// The journal's name.
    log: String,
    /// Entries in it.
    size: u64,
    /// Root over them, hexadecimal.
    root: String,
    /// The files of the copy, by path.
    files: BTreeMap<String, WirePrint>,
    /// The attachments it needs, by the SHA-256 of the sealed file.
    blobs: BTreeMap<String, u64>,
    /// The attachments that were neither in the store nor at the place when it was made. Absent where there are none, so that a
    /// list without it stays the bytes it was.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    missing: BTreeSet<String>,
}

/// What a copy says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) vault_id: Uuid,
    pub(super) made: String,
    pub(super) app: String,
    pub(super) log: String,
    pub(super) size: u64,
    pub(super) root: Hash,
    pub(super) files: BTreeMap<String, Print>,
    /// Bytes of each sealed file by its SHA-256.
    pub(super) blobs: BTreeMap<String, u64>,
    /// Sealed files that its journal names and that nobody had any more.
    pub(super) missing: BTreeSet<String>,
}

impl Manifest {
    /// The bytes that are signed.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let wire = Wire {
            format: FORMAT.to_owned(),
            vault_id: self.vault_id,
            made: self.made.clone(),
            app: self.app.clone(),
            log: self.log.clone(),
            size: self.size,
            root: to_hex(&self.root),
            files: self
                .files
                .iter()
                .map(|(path, print)| {
                    (path.clone(), WirePrint { bytes: print.bytes, sha256: print.sha256.clone() })
                })
                .collect(),
            blobs: self.blobs.clone(),
            missing: self.missing.clone(),
        };
        let mut bytes = serde_json::to_vec_pretty(&wire).expect("strings, numbers and maps always serialise");
        bytes.push(b'\n');
        bytes
    }

    /// The signature over it.
    pub(super) fn sign(bytes: &[u8], key: &SigningKey) -> String {
        sign_ssh(key, SIGNED_AS, bytes)
    }

    /// Reads the manifest of a copy, and the bytes themselves. Only what this room's key signed is taken, byte by byte as it
    /// would be written.
    ///
    /// # Errors
    /// [`BackupError::DoesNotHold`]; the medium's trouble.
    pub(super) fn read(copy: &Path, room: &PublicKey) -> Result<(Self, Vec<u8>), BackupError> {
        let bytes = small(&copy.join(MANIFEST))?;
        let signature = small(&copy.join(SIGNATURE))?;
        let signature = str::from_utf8(&signature).map_err(|_| does_not_hold(SIGNATURE))?;
        verify_ssh(room, SIGNED_AS, &bytes, signature).map_err(|_| does_not_hold(SIGNATURE))?;
        let manifest = Self::parse(&bytes).ok_or_else(|| does_not_hold(MANIFEST))?;
        Ok((manifest, bytes))
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let wire: Wire = serde_json::from_slice(bytes).ok()?;
        let print = |p: WirePrint| Print { bytes: p.bytes, sha256: p.sha256 };
        let manifest = Self {
            vault_id: wire.vault_id,
            made: wire.made,
            app: wire.app,
            log: wire.log,
            size: wire.size,
            root: array_from_hex(&wire.root)?,
            files: wire.files.into_iter().map(|(path, p)| (path, print(p))).collect(),
            blobs: wire.blobs,
            missing: wire.missing,
        };
        (wire.format == FORMAT && manifest.to_bytes() == bytes).then_some(manifest)
    }

    /// Bytes of the copy and of the attachments it needs.
    pub(super) fn bytes(&self) -> u64 {
        self.files.values().map(|p| p.bytes).chain(self.blobs.values().copied()).sum()
    }
}

/// A small file of a copy; one that is missing belongs there, so the copy does not hold.
fn small(path: &Path) -> Result<Vec<u8>, BackupError> {
    disk::read_small(path, LIMIT).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound
        | std::io::ErrorKind::FileTooLarge
        | std::io::ErrorKind::IsADirectory => does_not_hold(MANIFEST),
        _ => BackupError::of_medium(&error),
    })
}
