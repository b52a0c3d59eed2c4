//! Putting a copy in the place of a store that is lost. Nothing is ever written over: where something lies, it stays, and
//! nothing is restored.

use super::check::{Expected, check, open_database};
use super::copy::DATABASE;
use super::find::header_of;
use super::manifest::Manifest;
use super::medium::{self, Meter};
use super::shelf::Shelf;
use super::{BackupError, Step, Tell, does_not_hold};
use crate::Vault;
use crate::anchor::{Anchor, AnchorFound, Aside};
use crate::connection;
use crate::create::{begin, clear_staging, kept_while_moved, move_in_place};
use crate::disk;
use crate::error::{OpenError, VaultError};
use crate::folder::Folder;
use crate::folds::Folds;
use crate::header::{Header, PersonCard};
use crate::integrity::Integrity;
use crate::keys::Keys;
use crate::lock::FolderLock;
use crate::migrations;
use crate::open::read_vault_key;
use crate::opening::{Opening, RECOMPUTE, REFILL, open_with_key};
use crate::place::Place;
use crate::projections::person;
use crate::read;
use crate::restored::Restored;
use crate::verify::verify_watched;
use crate::watch::Stretches;
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use itgel_seal::{Entropy, KdfParams, Passphrase, Recovered, SlotBinding, VaultKey, open_slot};
use std::cell::RefCell;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Slots are a kilobyte.
const SMALL: u64 = 256 * 1024;

/// How a copy is opened.
pub enum Door<'a> {
    /// By the passphrase that the person had then.
    Passphrase(&'a Passphrase),
    /// By two recovery sheets, in the name of a person who gets a new passphrase and new keys with it.
    Recovery {
        /// What the sheets opened, by the recovery files of this copy.
        by: &'a Recovered,
        /// The new passphrase; was found good enough before.
        passphrase: &'a Passphrase,
        /// What one guess at it costs.
        kdf: KdfParams,
    },
}

/// What is restored, by whom and why.
pub struct Restore<'a> {
    /// The folder of the copy.
    pub copy: &'a Path,
    /// In whose name.
    pub person: PersonId,
    /// How it is opened.
    pub door: Door<'a>,
    /// Why; an entry of the journal.
    pub reason: &'a str,
    /// When.
    pub at: &'a Moment,
}

impl Vault {
    /// Checks a copy wholly, writes it where a store is to be, enters that it was restored and why as the first entry of a new
    /// epoch of its log, and opens it. Where two recovery sheets were the door, whose they were is entered next, and the new
    /// passphrase is the person's before the store has its place.
    ///
    /// # Errors
    /// [`BackupError::Open`] with [`OpenError::NotEmpty`] where something lies there, [`OpenError::WrongPassphrase`],
    /// [`OpenError::NotForThisKey`], [`OpenError::UnknownPerson`]; [`BackupError::NoCopy`], [`BackupError::DoesNotHold`], [`BackupError::Cancelled`]; the
    /// trouble of either medium, [`BackupError::NotSupervisor`]: there is then no store there, as before.
    /// [`BackupError::RestoredLocked`] where it is there and could not be opened or remembered at once.
    pub fn restore(
        place: &Place,
        restore: &Restore<'_>,
        entropy: Box<dyn Entropy + Send>,
        tell: &mut Tell<'_>,
    ) -> Result<Self, BackupError> {
        place.require_anchors_outside()?;
        let target = Folder::new(&place.store);
        if target.holds_store() || !target.is_free().map_err(OpenError::from)? {
            return Err(OpenError::NotEmpty.into());
        }
        let copy = medium::real(restore.copy)?.ok_or(BackupError::NoCopy)?;
        let shelf = Shelf::of_copy(&copy).ok_or(BackupError::NoCopy)?;
        let header = header_of(&copy)?;
        let (key, binding) = key_of(&copy, &header.header.people, restore)?;
        if !header.is_genuine(&key) {
            return Err(does_not_hold("vault.json"));
        }
        // By the database that this key opens, not by anything that lies beside it.
        let keys = Keys::load(&open_database(&copy, &key)?).map_err(|_| does_not_hold(DATABASE))?;
        let expected = Expected { vault_id: header.header.vault_id, room: keys.room.public(), key: &key };
        let (manifest, _) = check(&expected, &shelf, &copy, true, tell)?;

        let remembered = Anchor::read(&place.anchors, manifest.vault_id, &key).map_err(OpenError::from)?;
        // Made by a later vault key, or by nobody who had one: what it says of the lost store cannot be read.
        let unreadable = matches!(remembered, AnchorFound::Forged);
        let seen = match remembered {
            AnchorFound::Genuine(anchor) => Some(anchor).filter(|anchor| anchor.size > manifest.size),
            AnchorFound::None | AnchorFound::Forged => None,
        };
        let staging = clear_staging(&place.store)?;
        let mut making = Making::begin(&staging)?;
        write_out(&staging, &shelf, &copy, &manifest, tell)?;
        let restored = Restored {
            seen: seen.as_ref().map(|anchor| anchor.size),
            seen_root: seen.map(|anchor| anchor.root),
            copy: Some(manifest.made.clone()),
            reason: restore.reason,
        };
        let (anchor, entropy) =
            begin_again(&staging, making.lock()?, header.header, &key, (restore, &restored), entropy, tell)?;
        let aside = unreadable.then(|| Aside::lay(&place.anchors, manifest.vault_id));
        let aside = aside.transpose().map_err(OpenError::from)?;
        making.lock = making.lock.take().and_then(kept_while_moved);
        if let Err(error) = move_in_place(staging.root(), target.root()) {
            if let Some(aside) = aside {
                aside.undo();
            }
            return Err(error.into());
        }
        // From here on the store is there, whatever the disk says to the rest.
        let lock = making.done();
        let opened =
            anchor.write(&place.anchors, manifest.vault_id, &key).map_err(OpenError::from).and_then(|()| {
                let lock = lock.map_or_else(|| FolderLock::take(&target.lock()), Ok)?;
                let header = Header::read(&target)?;
                // It is there: what comes of it is waited for.
                let watch = &mut |done, all| {
                    tell(Step::Opening, done, all);
                    true
                };
                let person = restore.person;
                let opening = Opening { place, person, at: restore.at, entropy, recipient: None, watch };
                open_with_key(opening, target, lock, header, key, binding.as_ref())
            });
        match opened {
            Ok((vault, integrity)) if integrity.is_whole() => Ok(vault),
            _ => Err(BackupError::RestoredLocked),
        }
    }
}

/// The vault key of a copy by the person's door. A wrong passphrase is counted nowhere: nothing is written on that medium.
fn key_of(
    copy: &Path,
    people: &[PersonCard],
    restore: &Restore<'_>,
) -> Result<(VaultKey, Option<SlotBinding>), BackupError> {
    let card = people.iter().find(|card| card.person == restore.person);
    if card.ok_or(OpenError::UnknownPerson)?.role != Role::Supervisor {
        return Err(BackupError::NotSupervisor);
    }
    let folder = Folder::new(copy);
    let sealed = folder.vault_key();
    Ok(match &restore.door {
        Door::Recovery { by, .. } => (read_vault_key(&sealed, &by.identity)?, None),
        Door::Passphrase(passphrase) => {
            let slot = disk::read_small(&folder.slot(restore.person), SMALL);
            let slot = slot.map_err(|error| match error.kind() {
                std::io::ErrorKind::PermissionDenied => BackupError::Unreadable,
                _ => does_not_hold("files"),
            })?;
            let (secret, binding) = open_slot(&slot, passphrase).map_err(|error| match error {
                itgel_seal::SealError::WrongPassphrase => {
                    OpenError::WrongPassphrase { failed: 0, next_try_after_ms: 0 }
                }
                other => other.into(),
            })?;
            if binding.person_id != restore.person.to_string() {
                return Err(does_not_hold("files"));
            }
            (read_vault_key(&sealed, secret.identity())?, Some(binding))
        }
    })
}

/// Writes the files of a copy, which were checked, where the store is made.
fn write_out(
    staging: &Folder,
    shelf: &Shelf,
    copy: &Path,
    manifest: &Manifest,
    tell: &mut Tell<'_>,
) -> Result<(), BackupError> {
    let mut meter = Meter::new(Step::Restoring, manifest.bytes(), tell);
    for (inner, print) in &manifest.files {
        let path = staging.root().join(inner);
        let known = matches!(inner.as_str(), "vault.json" | "vault.key.age" | DATABASE)
            || path.parent() == Some(staging.users().as_path())
            || path.parent() == Some(staging.recovery().as_path());
        if !known || inner.contains("..") {
            return Err(does_not_hold("files"));
        }
        if medium::bring(&copy.join(inner), &path, &mut meter)? != *print {
            return Err(does_not_hold("files"));
        }
    }
    for sha256 in manifest.blobs.keys() {
        let lost = || does_not_hold("blobs");
        let (from, to) = (shelf.blob(sha256).ok_or_else(lost)?, staging.blob(sha256).ok_or_else(lost)?);
        if let Some(letters) = to.parent().filter(|letters| !letters.is_dir()) {
            disk::make_folder(letters).map_err(OpenError::from)?;
        }
        if medium::bring(&from, &to, &mut meter)?.sha256 != *sha256 {
            return Err(lost());
        }
        if let Some(letters) = to.parent() {
            disk::sync_folder(letters).map_err(OpenError::from)?;
        }
    }
    for folder in [staging.users(), staging.recovery(), staging.blobs()] {
        disk::sync_folder(&folder).map_err(OpenError::from)?;
    }
    Ok(())
}

/// Enters in the store that is being made that it was restored; gives what this computer is to remember of it.
fn begin_again(
    staging: &Folder,
    lock: FolderLock,
    header: Header,
    key: &VaultKey,
    (restore, restored): (&Restore<'_>, &Restored<'_>),
    entropy: Box<dyn Entropy + Send>,
    tell: &mut Tell<'_>,
) -> Result<(Anchor, Box<dyn Entropy + Send>), BackupError> {
    let mut rebuilding = |done, all| tell(Step::Rebuilding, done, all);
    let mut stretches = Stretches::new(&mut rebuilding, RECOMPUTE + REFILL);
    let mut database = connection::open(&staging.database(), key)?;
    migrations::migrate(&mut database)?;
    let keys = Keys::load(&database)?;
    let origin = read::fact(&database, "log")?.ok_or(VaultError::Damaged { part: "store" })?;
    let log = keys.log_key(&origin)?;
    let found = stretches.next(RECOMPUTE, |watch| verify_watched(&database, &log, None, watch));
    if found.failed == Some(VaultError::Stopped) {
        return Err(BackupError::Cancelled);
    }
    if !found.problems.is_empty() {
        return Err(does_not_hold("journal"));
    }
    let mut vault = Vault {
        folder: staging.clone(),
        // Nothing is remembered before the store is in its place ([`Vault::write_anchor`]).
        anchors: PathBuf::new(),
        connection: database,
        vault_key: VaultKey::from_bytes(&key.to_bytes()),
        vault_id: header.vault_id,
        room: header.room,
        origin,
        keys,
        entropy,
        frontier: found.frontier,
        folds: Folds::default(),
        marks: RefCell::new(found.marks),
        person: restore.person,
        opened_by: None,
        integrity: Integrity::Whole,
        mismatches: Vec::new(),
        anchor_due: false,
        anchor_waits: false,
        anchored: false,
        hashed: None,
        lock,
    };
    stretches.next(REFILL, |watch| vault.rebuild_watched(watch)).map_err(|error| match error {
        VaultError::Stopped => BackupError::Cancelled,
        other => other.into(),
    })?;
    let person = person::one(&vault.connection, restore.person)?;
    if person.is_none_or(|row| !row.active || row.role != Role::Supervisor) {
        return Err(BackupError::NotSupervisor);
    }
    vault.enter_epoch(restored, restore.at)?;
    if let Door::Recovery { by, passphrase, kdf } = &restore.door {
        let renewed = vault.renew_after_recovery(by.keepers, passphrase, *kdf, restore.at);
        renewed.map_err(|error| match error {
            // There is no next opening of what is being made: it goes, and nothing is restored.
            VaultError::Unfinished { .. } => OpenError::from(io::Error::other("a slot got no place")).into(),
            other => BackupError::from(other),
        })?;
    }
    let Vault { connection, frontier, entropy, .. } = vault;
    connection.close().map_err(|(_, error)| OpenError::from(error))?;
    File::open(staging.database()).and_then(|file| file.sync_all()).map_err(OpenError::from)?;
    let anchor = Anchor { size: frontier.size(), root: frontier.root(), file: None };
    Ok((anchor, entropy))
}

/// The store that is being restored, whose lock is held so that nobody clears it away who restores too. Where it does not come
/// to its end it is removed, while the lock is held still.
struct Making {
    path: Option<PathBuf>,
    lock: Option<FolderLock>,
}

impl Making {
    fn begin(staging: &Folder) -> Result<Self, OpenError> {
        // What is not ours is not removed: until the lock is had, the folder may be somebody else's.
        let lock = begin(staging)?;
        Ok(Self { path: Some(staging.root().to_owned()), lock: Some(lock) })
    }

    /// The same lock once more, for whoever works on it.
    fn lock(&self) -> Result<FolderLock, OpenError> {
        self.lock.as_ref().ok_or(OpenError::AlreadyOpen)?.again()
    }

    /// It has its place, under the lock that is given back.
    fn done(mut self) -> Option<FolderLock> {
        self.path = None;
        self.lock.take()
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = fs::remove_dir_all(path);
        }
    }
}
