//! Checking a copy where it lies: nothing is written, neither there nor in the open store.

use super::copy::DATABASE;
use super::manifest::{MANIFEST, Manifest, SIGNATURE};
use super::medium::{self, Meter};
use super::shelf::{Kept, Shelf};
use super::{BackupError, Step, Tell, does_not_hold};
use crate::Vault;
use crate::connection;
use crate::disk;
use crate::error::{OpenError, VaultError};
use crate::folder::Folder;
use crate::header::Header;
use crate::keys::{Keys, vault_keys_before};
use crate::prints::{self, Opener};
use crate::projections::attachment;
use crate::read;
use crate::verify::{first_message, verify_watched};
use itgel_journal::epoch;
use itgel_seal::digest::sha256_hex;
use itgel_seal::{PublicKey, VaultKey};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// Pages authentic, database in order, journal recomputed: each is one thing and cannot be stopped within.
const CHECKS: u64 = 3;

/// A copy that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its name.
    pub name: String,
    /// SHA-256 (hex) of its signed list.
    pub sha256: String,
    /// Entries of its journal, each recomputed.
    pub entries: u64,
    /// Attachments that are there, byte by byte.
    pub attachments: u64,
    /// Attachments that were lost before it was made, by the SHA-256 of the sealed file: everything else is in it.
    pub missing: Vec<String>,
    /// What opens a store and is not in it, or is not what was last written: everything else is.
    pub amiss: Vec<Opener>,
}

impl Vault {
    /// The copies of this store at a place, the newest first.
    ///
    /// # Errors
    /// [`BackupError::PlaceMissing`], [`BackupError::InStore`]; the medium's trouble.
    pub fn backups(&self, place: &Path) -> Result<Vec<Kept>, BackupError> {
        Shelf::at(self, place)?.copies(self)
    }

    /// Whether a copy could be restored: every file is what was signed, its database opens with this store's key, its journal
    /// is whole and is the one that was copied, and every attachment is there, byte by byte, but for those that the list says
    /// were lost before.
    ///
    /// # Errors
    /// [`BackupError::PlaceMissing`], [`BackupError::InStore`], [`BackupError::NoCopy`], [`BackupError::DoesNotHold`],
    /// [`BackupError::Cancelled`]; the medium's trouble.
    pub fn check_backup(
        &self,
        place: &Path,
        name: &str,
        tell: &mut Tell<'_>,
    ) -> Result<Checked, BackupError> {
        let shelf = Shelf::at(self, place)?;
        let copy = shelf.copy(name).filter(|path| path.is_dir()).ok_or(BackupError::NoCopy)?;
        self.check_copy(&shelf, &copy, true, tell)
    }

    /// As [`Vault::check_backup`], also of one that has not its name yet; of the attachments, where not `wholly`, whether each
    /// is there in its length: those that were written just now were read back, and the others when they were.
    pub(super) fn check_copy(
        &self,
        shelf: &Shelf,
        copy: &Path,
        wholly: bool,
        tell: &mut Tell<'_>,
    ) -> Result<Checked, BackupError> {
        // A copy of before the vault key was renewed opens with the key of then.
        let before = vault_keys_before(&self.connection)?;
        let header = Header::read(&Folder::new(copy)).map_err(|_| does_not_hold("vault.json"))?;
        let mut keys = std::iter::once(&self.vault_key).chain(&before);
        let expected = Expected {
            vault_id: self.vault_id,
            room: self.room_key(),
            key: keys.find(|key| header.is_genuine(key)).ok_or_else(|| does_not_hold("vault.json"))?,
        };
        let checked = check(&expected, shelf, copy, wholly, tell)?;
        // A copy of an earlier epoch of this log is one of this store; one of another is not.
        if epoch::leads_to(&checked.0.log, &self.origin) {
            Ok(checked.1)
        } else {
            Err(does_not_hold("vault_id"))
        }
    }
}

/// What a copy has to be of.
pub(super) struct Expected<'a> {
    pub(super) vault_id: Uuid,
    pub(super) room: PublicKey,
    /// The vault key that it opens with.
    pub(super) key: &'a VaultKey,
}

/// Checks a copy against what it has to be of.
///
/// # Errors
/// As [`Vault::check_backup`].
pub(super) fn check(
    expected: &Expected<'_>,
    shelf: &Shelf,
    copy: &Path,
    wholly: bool,
    tell: &mut Tell<'_>,
) -> Result<(Manifest, Checked), BackupError> {
    let (manifest, bytes) = Manifest::read(copy, &expected.room)?;
    if manifest.vault_id != expected.vault_id {
        return Err(does_not_hold("vault_id"));
    }
    read_all(shelf, copy, &manifest, wholly, tell)?;
    let amiss = open(expected, copy, &manifest, &mut Meter::new(Step::Checking, CHECKS, tell))?;
    let name = copy.file_name().unwrap_or_default();
    let checked = Checked {
        name: name.to_string_lossy().into_owned(),
        sha256: sha256_hex(&bytes),
        entries: manifest.size,
        attachments: manifest.blobs.len() as u64,
        missing: manifest.missing.iter().cloned().collect(),
        amiss,
    };
    Ok((manifest, checked))
}

/// Reads every file from the medium and compares it with the list; there is none that the list does not name.
fn read_all(
    shelf: &Shelf,
    copy: &Path,
    manifest: &Manifest,
    wholly: bool,
    tell: &mut Tell<'_>,
) -> Result<(), BackupError> {
    let mut there = BTreeSet::new();
    for found in Folder::new(copy).walk().map_err(|e| BackupError::of_reading(&e))? {
        if found.metadata.is_dir() {
            continue;
        }
        let inner = found.path.strip_prefix(copy).map_err(|_| does_not_hold("files"))?;
        let parts: Vec<_> = inner.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        there.insert(parts.join("/"));
    }
    let own = [MANIFEST, SIGNATURE].map(str::to_owned);
    let listed: BTreeSet<String> = manifest.files.keys().cloned().chain(own).collect();
    if there != listed {
        return Err(does_not_hold("files"));
    }
    let all = if wholly { manifest.bytes() } else { manifest.files.values().map(|p| p.bytes).sum() };
    let mut meter = Meter::new(Step::ReadingBack, all, tell);
    for (path, print) in &manifest.files {
        if medium::read_back(&copy.join(path), &mut meter)? != *print {
            return Err(does_not_hold(if path == DATABASE { DATABASE } else { "files" }));
        }
    }
    for (sha256, bytes) in &manifest.blobs {
        let lost = || does_not_hold("blobs");
        let path = shelf.blob(sha256).ok_or_else(lost)?;
        if fs::metadata(&path).map_err(|_| lost())?.len() != *bytes {
            return Err(lost());
        }
        if wholly && medium::read_back(&path, &mut meter)?.sha256 != *sha256 {
            return Err(lost());
        }
    }
    Ok(())
}

/// Opens the copy for reading only and recomputes everything in it; gives what opens it and is not as it should be.
fn open(
    expected: &Expected<'_>,
    copy: &Path,
    manifest: &Manifest,
    meter: &mut Meter<'_, '_>,
) -> Result<Vec<Opener>, BackupError> {
    meter.add(0)?;
    let header = Header::read(&Folder::new(copy)).map_err(|_| does_not_hold("vault.json"))?;
    if !header.is_genuine(expected.key) || header.header.vault_id != expected.vault_id {
        return Err(does_not_hold("vault.json"));
    }
    let damaged = || does_not_hold(DATABASE);
    let database = open_database(copy, expected.key)?;
    // A page that is not authentic is found by the first, one that SQLite cannot use by the second.
    if first_message(&database, "cipher_integrity_check")?.is_some() {
        return Err(damaged());
    }
    meter.add(1)?;
    if first_message(&database, "integrity_check(1)")?.as_deref() != Some("ok") {
        return Err(damaged());
    }
    meter.add(1)?;
    let keys = Keys::load(&database).map_err(unread)?;
    let stored = read::fact(&database, "vault_id").map_err(unread)?;
    let origin = read::fact(&database, "log").map_err(unread)?;
    let same = keys.room.public() == expected.room
        && stored.as_deref() == Some(expected.vault_id.to_string().as_str())
        && origin.as_deref() == Some(manifest.log.as_str());
    let log = keys.log_key(&manifest.log).map_err(unread)?;
    let found = verify_watched(&database, &log, None, &mut |_, _| meter.add(0).is_ok());
    if found.failed == Some(VaultError::Stopped) {
        return Err(BackupError::Cancelled);
    }
    if let Some(error @ VaultError::Trouble(_)) = found.failed {
        return Err(unread(error));
    }
    let journal = found.problems.is_empty()
        && found.frontier.size() == manifest.size
        && found.frontier.root() == manifest.root;
    if !same || !journal {
        return Err(does_not_hold("journal"));
    }
    meter.add(1)?;
    let rows = attachment::list(&database, None).map_err(unread)?;
    let needed: BTreeMap<_, _> = rows.into_iter().map(|row| (row.sealed_sha256, ())).collect();
    // What was lost before is listed and signed as such; nothing else may be missing.
    if needed.keys().any(|sha256| !manifest.blobs.contains_key(sha256) && !manifest.missing.contains(sha256))
    {
        return Err(does_not_hold("blobs"));
    }
    let listed = |path: &str| manifest.files.get(path).map(|print| print.sha256.clone());
    prints::amiss(&database, &listed).map_err(unread)
}

/// Why something was not read from the database of a copy.
fn unread(error: impl Into<OpenError>) -> BackupError {
    match error.into() {
        OpenError::Trouble(crate::Trouble::Io(kind)) => BackupError::Medium(kind),
        _ => does_not_hold(DATABASE),
    }
}

/// The database of a copy, for reading only.
pub(super) fn open_database(copy: &Path, key: &VaultKey) -> Result<Connection, BackupError> {
    let path = copy.join(DATABASE);
    // The database tells a file that it may not open as one that is not there.
    if disk::open_file(&path).is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied) {
        return Err(BackupError::Unreadable);
    }
    connection::open_copy(&path, key).map_err(unread)
}
