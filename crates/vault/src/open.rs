//! Opening a store by one of its two doors: a person's passphrase, or the recovery key.
//!
//! Slot → identity → vault key → header → database → journal → anchor. Nothing is believed before it was
//! checked by something that was checked before.

use crate::Vault;
use crate::anchor::{Anchor, AnchorFound};
use crate::close::has_content;
use crate::connection;
use crate::disk;
use crate::entry::Draft;
use crate::error::{OpenError, VaultError};
use crate::file_fits::{FileFits, require_file};
use crate::folder::Folder;
use crate::folds::Folds;
use crate::header::{Header, PersonCard, UncheckedHeader};
use crate::integrity::{Integrity, MismatchKind};
use crate::keys::Keys;
use crate::lock::FolderLock;
use crate::migrations;
use crate::new_sheets;
use crate::place::Place;
use crate::prints::Opener;
use crate::projections::person;
use crate::read;
use crate::rekey;
use crate::restored::was_meant;
use crate::tries::Tries;
use crate::updating;
use crate::verify;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Entropy, Identity, Passphrase, PersonSecret, SealError, SlotBinding, VaultKey, open_slot};
use rusqlite::Connection;
use std::cell::RefCell;
use std::path::Path;
use uuid::Uuid;

/// Slots and the sealed vault key are a few kilobytes.
const SMALL: u64 = 256 * 1024;

/// Everything an opening needs beside the keys.
pub(crate) struct Opening<'a> {
    pub(crate) place: &'a Place,
    pub(crate) person: PersonId,
    pub(crate) at: &'a Moment,
    pub(crate) entropy: Box<dyn Entropy + Send>,
    /// Recipient of the keys by which it is opened, where it is a person's own.
    pub(crate) recipient: Option<String>,
}

impl Vault {
    /// Opens the store with a person's passphrase.
    ///
    /// With a mismatch the store is open for reading only; nothing in it was changed, but for the form of an earlier schema, of
    /// which a copy lies beside it.
    ///
    /// # Errors
    /// [`OpenError::WrongPassphrase`] with the number of failed tries and the delay to offer;
    /// [`OpenError::AlreadyOpen`]; [`OpenError::OtherStore`]; [`OpenError::Deactivated`]; the others of
    /// [`OpenError`].
    pub fn unlock(
        place: &Place,
        person: PersonId,
        passphrase: &Passphrase,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Integrity), OpenError> {
        let (folder, lock, header) = enter(place)?;
        if !header.may_try(person) {
            return Err(OpenError::UnknownPerson);
        }
        let (secret, binding) = try_slot(&folder, person, passphrase, at)?;
        if binding.person_id != person.to_string() {
            return Err(OpenError::Damaged { part: "slot" });
        }
        let (key, header) = rekey::settle(place, &folder, header, secret.identity())?;
        let opening = Opening { place, person, at, entropy, recipient: Some(secret.recipient()) };
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
        let (folder, lock, header) = enter(place)?;
        if !header.may_try(person) {
            return Err(OpenError::UnknownPerson);
        }
        // Of sheets it cannot be said that somebody was taken out: they are those of before.
        let (key, header) = rekey::settle(place, &folder, header, recovery).map_err(|error| match error {
            OpenError::Deactivated => OpenError::NotForThisKey,
            other => other,
        })?;
        let opening = Opening { place, person, at, entropy, recipient: None };
        open_with_key(opening, folder, lock, header, key, None)
    }
}

/// Takes the lock of a store that is there and reads its header.
fn enter(place: &Place) -> Result<(Folder, FolderLock, UncheckedHeader), OpenError> {
    place.require_anchors_outside()?;
    let folder = Folder::new(&place.store);
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

/// Opens a sealed vault key.
pub(crate) fn read_vault_key(path: &Path, identity: &Identity) -> Result<VaultKey, OpenError> {
    let damaged = OpenError::Damaged { part: "vault.key.age" };
    let bytes = disk::read_small(path, SMALL).map_err(|_| damaged.clone())?;
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
    let Opening { place, person, at, entropy, recipient } = opening;
    require_file(&folder)?;
    let mut problems = Vec::new();
    // Of a header that is not genuine nothing is believed, not even that it names another store.
    let named = header.is_genuine(&vault_key).then_some(header.header.vault_id);
    let vault_id = match named {
        Some(named) => named,
        None => {
            problems.push(MismatchKind::Header);
            stored_id(&connection::open_copy(&folder.database(), &vault_key)?)?
        }
    };
    let anchor = read_anchor(place, vault_id, &vault_key, &mut problems)?;
    // Before the connection, so that whatever ends here early closes the file after it.
    let mut file_fits = FileFits::ask(&folder, anchor.as_ref())?;
    // Whoever has an old copy of a page can put it into such a journal, its checksum is no secret; the
    // database would write the page into the file at the first statement, after the file was hashed.
    if has_content(&folder.rollback_journal()) {
        return Err(OpenError::Damaged { part: "itgel.db-journal" });
    }
    let mut connection = connection::open_unfolded(&folder.database(), &vault_key)?;
    let older = migrations::older(&connection)?;
    if let Some(schema) = older {
        let fits = file_fits.settle()?;
        updating::keep(&folder, &connection, &vault_key, schema)?;
        if let Some(anchor) = anchor.as_ref().filter(|_| fits) {
            let open = Anchor { file: None, ..anchor.clone() };
            open.write(&place.anchors, vault_id, &vault_key)?;
        }
    }
    let migrated = migrations::migrate(&mut connection)?;
    let keys = Keys::load(&connection)?;
    let missing = || OpenError::Damaged { part: "store" };
    let stored = stored_id(&connection)?;
    let origin = read::fact(&connection, "log")?.ok_or_else(missing)?;
    require_same_store(stored, named, &keys, binding)?;

    let log_key = keys.log_key(&origin)?;
    let mut verified = verify::verify(&connection, &log_key, anchor.as_ref());
    let reconnect = || connection::open_unfolded(&folder.database(), &vault_key);
    // What a disk did not give once it may give now; after a page that it did not, a connection gives none any more.
    if verified.failed.is_some() {
        connection = reconnect()?;
        verified = verify::verify(&connection, &log_key, anchor.as_ref());
    }
    if verified.failed.is_some() && verified.frontier.size() == 0 {
        connection = reconnect()?;
        verified = verify::verify_without_heads(&connection, &log_key, anchor.as_ref());
    }
    // A journal of which not one line can be read would be shown as one without any.
    if let Some(error) = verified.failed.take_if(|_| verified.frontier.size() == 0) {
        return Err(error.into());
    }
    problems.extend(verified.problems.iter().copied());
    // Nothing was written so far; from here on something is.
    if !file_fits.settle()? {
        // Last, because every other finding says more.
        problems.push(MismatchKind::File);
    }
    let mut anchor = anchor;
    // Shorter than what is remembered, or another from there on: the first entries after a restoration take the numbers of those lost.
    let meant =
        |kind: &MismatchKind| matches!(kind, MismatchKind::Behind { .. } | MismatchKind::Forked { .. });
    if problems.first().is_some_and(meant)
        && problems.iter().all(|kind| meant(kind) || *kind == MismatchKind::File)
        && let Some(lost) = &anchor
        && was_meant(&connection, lost)?
    {
        problems.clear();
        // What is remembered is of the store that is lost: it vouches for nothing here.
        anchor = Some(Anchor { file: None, ..lost.clone() });
    }
    let room = match named {
        Some(_) => header.header.room,
        None => read::room_name(&connection).unwrap_or(header.header.room),
    };
    let integrity = problems.first().map_or(Integrity::Whole, |kind| Integrity::Mismatch { kind: *kind });
    let mut vault = Vault {
        folder,
        anchors: place.anchors.clone(),
        connection,
        vault_key,
        vault_id: stored,
        room,
        origin,
        keys,
        entropy,
        frontier: verified.frontier,
        folds: Folds::default(),
        marks: RefCell::new(verified.marks),
        person,
        opened_by: recipient,
        integrity,
        mismatches: problems,
        anchor_due: false,
        anchored: anchor.is_some(),
        hashed: file_fits.keep(),
        lock,
    };
    if vault.integrity.is_whole() {
        // Where nobody vouches for the bytes of the file, after a power cut or on another computer, an old
        // page may lie in a view; the journal was recomputed, so the views are filled anew from it.
        let vouched = anchor.is_some_and(|anchor| anchor.file.is_some());
        match vault.begin(at, vouched && !migrated, (&header.header.people, header.header.hide_names)) {
            Ok(()) => {}
            // A page of a view, which the check of the journal does not read: the records can be read still.
            Err(OpenError::Damaged { part: "itgel.db" }) => {
                vault.mismatches.push(MismatchKind::Unreadable);
                vault.integrity = Integrity::Mismatch { kind: MismatchKind::Unreadable };
            }
            Err(other) => return Err(other),
        }
    }
    if let Some(schema) = older.filter(|_| vault.integrity.is_whole()) {
        // It is open, also where the disk does not let older ones be taken away.
        let _ = updating::clear(&vault.folder, schema);
    }
    if !vault.integrity.is_whole() {
        vault.reconnect()?;
        // An old page may hide that somebody was taken out, but nothing makes it up.
        if person::one(&vault.connection, person).is_ok_and(|row| row.is_some_and(|row| !row.active)) {
            return Err(OpenError::Deactivated);
        }
        vault.reconnect()?;
    }
    let integrity = vault.integrity;
    Ok((vault, integrity))
}

/// The identifier that the database holds.
pub(crate) fn stored_id(connection: &Connection) -> Result<Uuid, OpenError> {
    let missing = || OpenError::Damaged { part: "store" };
    read::fact(connection, "vault_id")?.and_then(|id| id.parse().ok()).ok_or_else(missing)
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
    /// Connects anew; to be called after [`VaultError::Damaged`]. After one page that cannot be read SQLCipher
    /// gives out no page any more on the same connection, also none that is whole.
    ///
    /// # Errors
    /// The computer's trouble; [`OpenError::Damaged`] when not even the first page can be read.
    pub fn reconnect(&mut self) -> Result<(), OpenError> {
        self.connection = connection::open_unfolded(&self.folder.database(), &self.vault_key)?;
        if !self.integrity.is_whole() {
            self.connection.execute_batch("PRAGMA query_only = ON;")?;
        }
        Ok(())
    }

    /// Whether nothing is connected to the database: it was closed so that another could take its place, and the disk did not let it
    /// be opened. Until [`Vault::come_back`] it would answer as if it were empty.
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        self.connection.path().is_none_or(str::is_empty)
    }

    /// Connects a store that is cut off, and brings the rest of the new key to its end where the disk lets it.
    ///
    /// # Errors
    /// As [`Vault::reconnect`].
    pub fn come_back(&mut self) -> Result<(), OpenError> {
        self.reconnect()?;
        let _ = self.align_files();
        Ok(())
    }

    /// The first writes of an opening, when everything was found whole.
    fn begin(&mut self, at: &Moment, vouched: bool, shown: (&[PersonCard], bool)) -> Result<(), OpenError> {
        // Before anything changes the file, the anchor must stop vouching for its bytes; and an opening
        // that could not be remembered would leave a rollback unseen, so it does not happen.
        self.write_anchor()?;
        self.folder.sweep_unfinished()?;
        // What cannot be read of them now waits on.
        let _ = new_sheets::put_in_place(&self.folder, &self.connection);
        self.folder.close_to_others()?;
        if !vouched || self.views_are_of_other_code()? {
            self.rebuild_projections()?;
        }
        self.settle_people(at)?;
        self.note_openers(false)?;
        if self.openers_amiss()?.contains(&Opener::VaultKey) {
            // It opened for this person; whether it does for everybody else only the last one that was written says.
            self.align_files()?;
        }
        self.require_active(at, shown)?;
        let failed_before = Tries::read(&self.folder).failed;
        let event = Event::Room(Box::new(RoomEvent::Unlocked { person: self.person, failed_before }));
        let draft = Draft { case: None, actor: self.person, at: at.clone(), event, request: None };
        self.append(&[draft])?;
        Tries::clear(&self.folder)?;
        Ok(())
    }

    /// The journal decides who may come in, and who is shown on the unlock screen: old files of people are
    /// genuine, and put back they would bring somebody back who was taken out.
    fn require_active(&mut self, at: &Moment, shown: (&[PersonCard], bool)) -> Result<(), OpenError> {
        if person::one(&self.connection, self.person)?.is_none_or(|row| !row.active) {
            Tries::count(&self.folder, at.utc_ms);
            return Err(OpenError::Deactivated);
        }
        if (self.active_people()?.as_slice(), self.hides_names()?) != shown {
            self.align_files()?;
        }
        Ok(())
    }

    /// Whether the program that filled the views derived something else.
    fn views_are_of_other_code(&self) -> Result<bool, VaultError> {
        Ok(read::fact(&self.connection, "views")?.as_deref() != Some(migrations::VIEWS_VERSION))
    }
}
