//! Opening a store by one of its two doors, a person's passphrase or the recovery key, and locking it.
//!
//! Slot → identity → vault key → header → database → journal → anchor. Nothing is believed before it was
//! checked by something that was checked before.

use crate::Vault;
use crate::anchor::{Anchor, AnchorFound, hash_file};
use crate::append::sign_head;
use crate::connection;
use crate::disk;
use crate::entry::Draft;
use crate::error::{OpenError, VaultError};
use crate::folder::Folder;
use crate::folds::Folds;
use crate::header::{Header, PersonCard, UncheckedHeader};
use crate::integrity::{Integrity, MismatchKind};
use crate::keys::Keys;
use crate::lock::FolderLock;
use crate::migrations;
use crate::read;
use crate::tries::Tries;
use crate::verify::{self, Depth};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Entropy, Identity, Passphrase, PersonSecret, SealError, SlotBinding, VaultKey, open_slot};
use rusqlite::config::DbConfig;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Slots and the sealed vault key are a few kilobytes.
const SMALL: u64 = 256 * 1024;

/// Where a store is, and where this computer remembers what it last saw of it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the store.
    pub store: PathBuf,
    /// The folder of the anchors: outside the store, for example the person's configuration folder.
    pub anchors: PathBuf,
}

/// What is known of a store before it is unlocked. Not authentic until it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doorplate {
    /// The store's identifier.
    pub vault_id: Uuid,
    /// The room's name.
    pub room: String,
    /// Who may unlock it.
    pub people: Vec<PersonCard>,
    /// How long the next try is held back, in milliseconds, after failed ones.
    pub next_try_after_ms: u64,
}

/// Everything an opening needs beside the keys.
pub(crate) struct Opening<'a> {
    pub(crate) place: &'a Place,
    pub(crate) person: PersonId,
    pub(crate) at: &'a Moment,
    pub(crate) entropy: Box<dyn Entropy + Send>,
}

impl Vault {
    /// What the unlock screen shows. `now` only serves to say how much of a delay is left.
    ///
    /// # Errors
    /// [`OpenError::Missing`], [`OpenError::NewerStore`], [`OpenError::Damaged`].
    pub fn doorplate(store: &Path, now: &Moment) -> Result<Doorplate, OpenError> {
        let folder = Folder::new(store);
        let header = Header::read(&folder)?.header;
        let next_try_after_ms = Tries::read(&folder).left_ms(now.utc_ms);
        let Header { vault_id, room, people } = header;
        Ok(Doorplate { vault_id, room, people, next_try_after_ms })
    }

    /// The people on the unlock screen.
    ///
    /// # Errors
    /// As [`Vault::doorplate`].
    pub fn people(store: &Path) -> Result<Vec<PersonCard>, OpenError> {
        Ok(Header::read(&Folder::new(store))?.header.people)
    }

    /// The three recovery files, of which two sheets open one ([`itgel_seal::recover`]).
    ///
    /// # Errors
    /// [`OpenError::Missing`] or [`OpenError::Damaged`] when a file is not there.
    pub fn recovery_files(store: &Path) -> Result<Vec<Vec<u8>>, OpenError> {
        let folder = Folder::new(store);
        if !folder.holds_store() {
            return Err(OpenError::Missing);
        }
        let read = |name: &&str| disk::read_small(&folder.recovery().join(name), SMALL);
        crate::folder::RECOVERY_FILES
            .iter()
            .map(|name| read(name).map_err(|_| OpenError::Damaged { part: "recovery" }))
            .collect()
    }

    /// Opens the store with a person's passphrase.
    ///
    /// With a mismatch the store is open for reading only; nothing in it was changed.
    ///
    /// # Errors
    /// [`OpenError::WrongPassphrase`] with the number of failed tries and the delay to offer;
    /// [`OpenError::AlreadyOpen`]; [`OpenError::OtherStore`]; the others of [`OpenError`].
    pub fn unlock(
        place: &Place,
        person: PersonId,
        passphrase: &Passphrase,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Integrity), OpenError> {
        let (folder, lock, header) = enter(&place.store)?;
        if !header.header.people.iter().any(|card| card.person == person) {
            return Err(OpenError::UnknownPerson);
        }
        let (secret, binding) = try_slot(&folder, person, passphrase, at)?;
        if binding.person_id != person.to_string() {
            return Err(OpenError::Damaged { part: "slot" });
        }
        let key = read_vault_key(&folder, secret.identity())?;
        let opening = Opening { place, person, at, entropy };
        open_with_key(opening, folder, lock, header, key, Some(&binding))
    }

    /// Opens the store with the recovery key, in the name of a person who then gets new keys
    /// ([`Vault::renew_keys`]).
    ///
    /// # Errors
    /// [`OpenError::NotForThisKey`] when it is not this store's recovery key; as [`Vault::unlock`].
    pub fn unlock_with_recovery(
        place: &Place,
        person: PersonId,
        recovery: &Identity,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Integrity), OpenError> {
        let (folder, lock, header) = enter(&place.store)?;
        if !header.header.people.iter().any(|card| card.person == person) {
            return Err(OpenError::UnknownPerson);
        }
        let key = read_vault_key(&folder, recovery)?;
        let opening = Opening { place, person, at, entropy };
        open_with_key(opening, folder, lock, header, key, None)
    }

    /// Locks the store: enters that it was locked, signs the head, closes the database and remembers its
    /// state outside the folder. The keys are gone when this returns, also when it fails.
    ///
    /// # Errors
    /// What could not be entered or written; the store is then as after a power cut, which is safe.
    pub fn lock(mut self, at: &Moment) -> Result<(), VaultError> {
        if !self.integrity.is_whole() {
            return Ok(());
        }
        let locked = Event::Room(Box::new(RoomEvent::Locked));
        let draft = Draft { case: None, actor: self.person, at: at.clone(), event: locked, request: None };
        self.append(&[draft])?;
        self.close()
    }

    /// Signs the head, closes the database in good order and writes the anchor.
    pub(crate) fn close(self) -> Result<(), VaultError> {
        let Self { connection, frontier, keys, origin, folder, anchors, vault_id, vault_key, lock, .. } =
            self;
        sign_head(&connection, &frontier, &keys, &origin)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.close().map_err(|(_, error)| error)?;
        // The last connection folds the write-ahead log into the file and removes it; if it could not, the
        // file alone is not the whole state and its hash would say nothing.
        let file = if has_content(&wal_of(&folder)) { None } else { Some(hash_file(&folder.database())?) };
        let anchor = Anchor { size: frontier.size(), root: frontier.root(), file };
        anchor.write(&anchors, vault_id, &vault_key)?;
        // Held until the very end: nobody may write between the hash and the anchor.
        drop(lock);
        Ok(())
    }
}

/// Takes the lock of a store that is there and reads its header.
fn enter(store: &Path) -> Result<(Folder, FolderLock, UncheckedHeader), OpenError> {
    let folder = Folder::new(store);
    if !folder.holds_store() {
        return Err(OpenError::Missing);
    }
    let lock = FolderLock::take(&folder.lock())?;
    let header = Header::read(&folder)?;
    Ok((folder, lock, header))
}

/// Tries a passphrase on a person's slot; a failure is counted.
pub(crate) fn try_slot(
    folder: &Folder,
    person: PersonId,
    passphrase: &Passphrase,
    at: &Moment,
) -> Result<(PersonSecret, SlotBinding), OpenError> {
    let damaged = OpenError::Damaged { part: "slot" };
    let bytes = disk::read_small(&folder.slot(person), SMALL).map_err(|_| damaged.clone())?;
    match open_slot(&bytes, passphrase) {
        Ok(opened) => Ok(opened),
        Err(SealError::WrongPassphrase) => {
            let tries = Tries::count(folder, at.utc_ms);
            Err(OpenError::WrongPassphrase { failed: tries.failed, next_try_after_ms: tries.delay_ms() })
        }
        Err(SealError::Damaged) => Err(damaged),
        Err(other) => Err(other.into()),
    }
}

fn read_vault_key(folder: &Folder, identity: &Identity) -> Result<VaultKey, OpenError> {
    let damaged = OpenError::Damaged { part: "vault.key.age" };
    let bytes = disk::read_small(&folder.vault_key(), SMALL).map_err(|_| damaged.clone())?;
    open_vault_key(&bytes, identity).map_err(|error| match error {
        SealError::Damaged => damaged,
        other => other.into(),
    })
}

/// The second half of opening, the same for both doors and for a store just created.
pub(crate) fn open_with_key(
    opening: Opening<'_>,
    folder: Folder,
    lock: FolderLock,
    header: UncheckedHeader,
    vault_key: VaultKey,
    binding: Option<&SlotBinding>,
) -> Result<(Vault, Integrity), OpenError> {
    let Opening { place, person, at, entropy } = opening;
    let mut problems = Vec::new();
    if !header.is_genuine(&vault_key) {
        problems.push(MismatchKind::Header);
    }
    let anchor = read_anchor(place, header.header.vault_id, &vault_key, &mut problems)?;
    let file_fits = file_fits(&folder, anchor.as_ref())?;
    let mut connection = connection::open(&folder.database(), &vault_key)?;
    // Until it is locked in good order, closing must not fold old or planted pages into the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if let Some(anchor) = anchor.as_ref().filter(|_| file_fits)
        && migrations::is_older(&connection)?
    {
        let open = Anchor { file: None, ..anchor.clone() };
        open.write(&place.anchors, header.header.vault_id, &vault_key)?;
    }
    migrations::migrate(&mut connection)?;
    let keys = Keys::load(&connection)?;
    let missing = || OpenError::Damaged { part: "store" };
    let stored: Uuid =
        read::fact(&connection, "vault_id")?.and_then(|id| id.parse().ok()).ok_or_else(missing)?;
    let origin = read::fact(&connection, "log")?.ok_or_else(missing)?;
    // Of a header that is not genuine nothing is believed, not even that it names another store.
    let named = header.is_genuine(&vault_key).then_some(header.header.vault_id);
    require_same_store(stored, named, &keys, binding)?;

    let log_key = keys.log_key(&origin)?;
    let verified = verify::verify(&connection, &log_key, anchor.as_ref(), Depth::Unlock);
    problems.extend(verified.problems.iter().copied());
    if !file_fits {
        // Last, because every other finding says more.
        problems.push(MismatchKind::File);
    }
    let integrity = problems.first().map_or(Integrity::Whole, |kind| Integrity::Mismatch { kind: *kind });
    let mut vault = Vault {
        folder,
        anchors: place.anchors.clone(),
        connection,
        vault_key,
        vault_id: stored,
        room: header.header.room,
        origin,
        keys,
        entropy,
        frontier: verified.frontier,
        folds: Folds::default(),
        person,
        integrity,
        mismatches: problems,
        anchor_due: false,
        anchored: anchor.is_some(),
        lock,
    };
    if vault.integrity.is_whole() {
        vault.begin(at)?;
    } else {
        vault.connection.execute_batch("PRAGMA query_only = ON;")?;
    }
    Ok((vault, integrity))
}

fn read_anchor(
    place: &Place,
    vault_id: Uuid,
    key: &VaultKey,
    problems: &mut Vec<MismatchKind>,
) -> Result<Option<Anchor>, OpenError> {
    Ok(match Anchor::read(&place.anchors, vault_id, key)? {
        AnchorFound::None => None,
        AnchorFound::Genuine(anchor) => Some(anchor),
        AnchorFound::Forged => {
            problems.push(MismatchKind::Anchor);
            None
        }
    })
}

/// Whether the database file is the one that was closed, where that is known.
fn file_fits(folder: &Folder, anchor: Option<&Anchor>) -> Result<bool, OpenError> {
    let Some(expected) = anchor.and_then(|anchor| anchor.file) else {
        return Ok(true);
    };
    if has_content(&wal_of(folder)) {
        return Ok(false);
    }
    match hash_file(&folder.database()) {
        Ok(found) => Ok(found == expected),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(OpenError::Damaged { part: "itgel.db" })
        }
        Err(error) => Err(error.into()),
    }
}

fn wal_of(folder: &Folder) -> PathBuf {
    folder.root().join("itgel.db-wal")
}

fn has_content(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.len() > 0)
}

/// The slot, the header and the database must name the same store; the database must hold the very key
/// whose public half the slot names, which nobody can copy into a store of their own (trust.md 5.2).
fn require_same_store(
    stored: Uuid,
    named: Option<Uuid>,
    keys: &Keys,
    binding: Option<&SlotBinding>,
) -> Result<(), OpenError> {
    let same = named.is_none_or(|named| named == stored)
        && binding.is_none_or(|binding| {
            binding.vault_id == stored.to_string() && binding.room_key == keys.room.public().to_ssh_line("")
        });
    if same { Ok(()) } else { Err(OpenError::OtherStore) }
}

impl Vault {
    /// The first writes of an opening, when everything was found whole.
    fn begin(&mut self, at: &Moment) -> Result<(), OpenError> {
        // Before anything changes the file, the anchor must stop vouching for its bytes; and an opening
        // that could not be remembered would leave a rollback unseen, so it does not happen.
        self.write_anchor()?;
        self.folder.sweep_unfinished()?;
        self.settle_people(at)?;
        self.refresh_views()?;
        let failed_before = Tries::read(&self.folder).failed;
        let event = Event::Room(Box::new(RoomEvent::Unlocked { person: self.person, failed_before }));
        let draft = Draft { case: None, actor: self.person, at: at.clone(), event, request: None };
        self.append(&[draft])?;
        Tries::clear(&self.folder)?;
        Ok(())
    }

    /// Fills the views anew when the program that filled them derived something else.
    fn refresh_views(&mut self) -> Result<(), VaultError> {
        if read::fact(&self.connection, "views")?.as_deref() != Some(migrations::VIEWS_VERSION) {
            self.rebuild_projections()?;
        }
        Ok(())
    }
}
