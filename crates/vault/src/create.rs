//! Making a store. Everything is written beside the place where it will be, and moved there in one step, so
//! that there is a whole store or none; a store that is there is never written over.

use crate::Vault;
use crate::connection;
use crate::disk;
use crate::entry::Draft;
use crate::error::OpenError;
use crate::folder::Folder;
use crate::folds::Folds;
use crate::header::{Header, PersonCard};
use crate::integrity::Integrity;
use crate::keys::Keys;
use crate::lock::FolderLock;
use crate::migrations;
use crate::opening::{Opening, open_with_key};
use crate::place::Place;
use crate::prints;
use crate::read;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use itgel_journal::Frontier;
use itgel_journal::hash::to_base64;
use itgel_seal::digest::sha256_hex;
use itgel_seal::vaultkey::seal_vault_key;
use itgel_seal::{
    Entropy, KdfParams, Passphrase, PersonSecret, RecoverySet, SlotBinding, VaultKey, make_recovery,
    make_slot, random,
};
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What a new store begins with.
pub struct NewVault<'a> {
    /// The room's name as shown.
    pub room: &'a str,
    /// A short name for the log: `a-z`, `0-9` and `-`, 1 to 40 characters. Two rooms never share one.
    pub slug: &'a str,
    /// The organisation.
    pub organisation: &'a str,
    /// The first supervisor's name as shown.
    pub supervisor: &'a str,
    /// The supervisor's passphrase. Whether it is good enough was asked of [`itgel_seal::strength`] before.
    pub passphrase: &'a Passphrase,
    /// What one guess at a passphrase costs; measured on this computer.
    pub kdf: KdfParams,
    /// When.
    pub at: &'a Moment,
}

/// What was made with a store.
pub struct Created {
    /// The first supervisor.
    pub supervisor: PersonId,
    /// The three recovery sheets, to be printed and dropped; their files are in the store already.
    pub recovery: RecoverySet,
}

impl Vault {
    /// Makes a store in an empty or missing folder and opens it in the supervisor's name.
    ///
    /// # Errors
    /// As [`Vault::create_with`].
    pub fn create(
        place: &Place,
        new: &NewVault<'_>,
        mut entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Created), OpenError> {
        let recovery = make_recovery(entropy.as_mut())?;
        let (vault, supervisor) = Self::create_with(place, new, &recovery, entropy)?;
        Ok((vault, Created { supervisor, recovery }))
    }

    /// The same with recovery sheets that were made, and read back by a person, before anything is on the disk.
    ///
    /// # Errors
    /// [`OpenError::NotEmpty`] when anything is there; [`OpenError::Unacceptable`] for a short name that is
    /// not one, or anchors inside the store; [`OpenError::Seal`] for key derivation below the floor; the computer's trouble. Nothing is
    /// made then. [`OpenError::MadeLocked`] where it is made and was not opened.
    pub fn create_with(
        place: &Place,
        new: &NewVault<'_>,
        recovery: &RecoverySet,
        mut entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, PersonId), OpenError> {
        if !slug_ok(new.slug) {
            return Err(OpenError::Unacceptable { field: "slug" });
        }
        place.require_anchors_outside()?;
        let folder = Folder::new(&place.store);
        if folder.holds_store() || !folder.is_free()? {
            return Err(OpenError::NotEmpty);
        }
        let making = clear_staging(&place.store)?;
        let supervisor = PersonId::from_random_bytes(random(entropy.as_mut()));
        let vault_id = uuid::Builder::from_random_bytes(random(entropy.as_mut())).into_uuid();
        let vault_key = VaultKey::make(entropy.as_mut());
        let parts = Parts { supervisor, vault_id, vault_key, recovery, entropy };
        let (vault_key, entropy, lock) = fill(&making, new, parts)?;
        let lock = kept_while_moved(lock);
        move_in_place(making.root(), folder.root())?;

        let watch = &mut |_, _| true;
        let opening = Opening { place, person: supervisor, at: new.at, entropy, recipient: None, watch };
        let opened = open_made(opening, folder, lock, vault_key);
        // Its sheets are good, and the only ones: whoever heard that nothing was made would throw them away.
        Ok((opened.map_err(|_| OpenError::MadeLocked)?, supervisor))
    }
}

/// Opens the store that has just got its place.
fn open_made(
    opening: Opening<'_>,
    folder: Folder,
    lock: Option<FolderLock>,
    vault_key: VaultKey,
) -> Result<Vault, OpenError> {
    let lock = lock.map_or_else(|| FolderLock::take(&folder.lock()), Ok)?;
    let header = Header::read(&folder)?;
    let (mut vault, integrity) = open_with_key(opening, folder, lock, header, vault_key, None)?;
    if !integrity.is_whole() {
        return Err(OpenError::Damaged { part: "store" });
    }
    // Made here, so nothing older is unknown to this computer.
    vault.anchored = true;
    Ok(vault)
}

/// The identifiers and secrets of a store that is being made.
struct Parts<'a> {
    supervisor: PersonId,
    vault_id: Uuid,
    vault_key: VaultKey,
    recovery: &'a RecoverySet,
    entropy: Box<dyn Entropy + Send>,
}

/// Writes the whole store into the folder where it is made. Its lock is held from before the first file on, and given back held.
fn fill(
    folder: &Folder,
    new: &NewVault<'_>,
    parts: Parts<'_>,
) -> Result<(VaultKey, Box<dyn Entropy + Send>, FolderLock), OpenError> {
    let Parts { supervisor, vault_id, vault_key, recovery, mut entropy } = parts;
    let lock = begin(folder)?;
    let keys = Keys::make(entropy.as_mut());
    let secret = PersonSecret::make(entropy.as_mut());
    let binding = SlotBinding {
        vault_id: vault_id.to_string(),
        person_id: supervisor.to_string(),
        room_key: keys.room.public().to_ssh_line(""),
    };
    let slot = make_slot(&binding, &new.kdf, new.passphrase, &secret, entropy.as_mut())?;
    disk::write_whole(&folder.slot(supervisor), &slot)?;
    for file in &recovery.files {
        disk::write_whole(&folder.recovery().join(file.name), &file.bytes)?;
    }
    let sealed = seal_vault_key(&vault_key, &[secret.recipient(), recovery.recipient.clone()])?;
    disk::write_whole(&folder.vault_key(), &sealed)?;

    let origin = format!("itgel/log/{}/1", new.slug);
    let mut connection = connection::create(&folder.database(), &vault_key)?;
    migrations::migrate(&mut connection)?;
    keys.store(&connection)?;
    for (key, value) in [
        ("vault_id", vault_id.to_string().as_str()),
        ("log", &origin),
        ("recovery", &recovery.recipient),
        ("views", migrations::VIEWS_VERSION),
    ] {
        read::set_fact(&connection, key, value)?;
    }
    prints::note(&connection, &prints::slot(supervisor), &sha256_hex(&slot))?;
    prints::note(&connection, prints::VAULT_KEY, &sha256_hex(&sealed))?;
    for file in &recovery.files {
        prints::note(&connection, &prints::recovery(file.name), &sha256_hex(&file.bytes))?;
    }
    let room_created = RoomEvent::RoomCreated {
        room: new.room.to_owned(),
        organisation: new.organisation.to_owned(),
        log: origin.clone(),
        log_key: to_base64(&keys.log.public().0),
        room_key: binding.room_key,
    };
    let person_added = RoomEvent::PersonAdded {
        person: supervisor,
        name: new.supervisor.to_owned(),
        role: Role::Supervisor,
        signing_key: secret.signing_key().public().to_ssh_line(""),
        recipient: secret.recipient(),
    };
    let header = Header {
        vault_id,
        room: new.room.to_owned(),
        people: vec![PersonCard {
            person: supervisor,
            name: new.supervisor.to_owned(),
            role: Role::Supervisor,
        }],
        hide_names: false,
    };
    let mut vault = Vault {
        folder: folder.clone(),
        anchors: PathBuf::new(),
        connection,
        vault_key,
        vault_id,
        room: new.room.to_owned(),
        origin,
        keys,
        entropy,
        frontier: Frontier::new(),
        folds: Folds::default(),
        marks: RefCell::default(),
        person: supervisor,
        opened_by: None,
        integrity: Integrity::Whole,
        mismatches: Vec::new(),
        anchor_due: false,
        anchor_waits: false,
        anchored: false,
        hashed: None,
        lock,
    };
    let draft = |event| Draft {
        case: None,
        actor: supervisor,
        at: new.at.clone(),
        event: Event::Room(Box::new(event)),
        request: None,
    };
    vault.append(&[draft(room_created), draft(person_added)])?;
    let Vault { connection, vault_key, entropy, lock, .. } = vault;
    connection.close().map_err(|(_, error)| error)?;
    header.write(folder, &vault_key)?;
    Ok((vault_key, entropy, lock))
}

fn slug_ok(slug: &str) -> bool {
    (1..=40).contains(&slug.len())
        && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The folder beside the store in which it is made, emptied of what an interrupted making left. A folder
/// that holds anything else is not ours and is left alone.
pub(crate) fn clear_staging(store: &Path) -> Result<Folder, OpenError> {
    let mut name = store.file_name().ok_or(OpenError::Unacceptable { field: "folder" })?.to_owned();
    name.push(".making");
    let staging = Folder::new(&store.with_file_name(name));
    if staging.root().exists() {
        let found = staging.walk()?;
        // Before the database is in write-ahead mode, for its first page, it has a journal of the other kind.
        // Who restores by sheets gets new keys there, and their slot waits until they are entered.
        let waits = |found: &crate::folder::Found| {
            let path = found.path.to_string_lossy();
            let bare = path.strip_suffix(".slot.next").map(|bare| PathBuf::from(format!("{bare}.slot")));
            bare.is_some_and(|path| {
                staging.knows(&crate::folder::Found { path, metadata: found.metadata.clone() })
            })
        };
        let ours = |found: &crate::folder::Found| {
            staging.knows(found)
                || waits(found)
                || found.path == staging.rollback_journal()
                || found.path.to_string_lossy().ends_with(disk::UNFINISHED)
        };
        if !found.iter().all(ours) {
            return Err(OpenError::NotEmpty);
        }
        // Somebody may be making a store here at this moment.
        let lock = FolderLock::take(&staging.lock())?;
        fs::remove_dir_all(staging.root())?;
        drop(lock);
    } else if let Some(parent) = staging.root().parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(staging)
}

/// Makes the folders of a store that is made beside its place, and takes its lock, which is held until it has that place: the lock
/// lies within and moves with it.
///
/// # Errors
/// [`OpenError::AlreadyOpen`] where somebody else began at the same instant; the computer's trouble.
pub(crate) fn begin(staging: &Folder) -> Result<FolderLock, OpenError> {
    staging.make().map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => OpenError::AlreadyOpen,
        _ => error.into(),
    })?;
    FolderLock::take(&staging.lock())
}

/// The lock of a store, held while its folder is moved. Windows moves no folder in which a file is open: there it is let go of.
pub(crate) fn kept_while_moved(lock: FolderLock) -> Option<FolderLock> {
    (!cfg!(windows)).then_some(lock)
}

/// Gives a store that was made its place. An error says that it is not there.
pub(crate) fn move_in_place(made: &Path, store: &Path) -> Result<(), OpenError> {
    match fs::remove_dir(store) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == std::io::ErrorKind::DirectoryNotEmpty => {
            return Err(OpenError::NotEmpty);
        }
        Err(error) => return Err(error.into()),
    }
    disk::sync_folder(made)?;
    Ok(disk::take_place(made, store)?)
}
