//! A new vault key: when somebody is taken out, and when a supervisor says so (trust.md 5.1).
//!
//! Whoever has an old copy of the folder with their slot, and their passphrase, has the vault key of then, and with it the
//! database and the keys of the cases as they were. So everything that is written later has other keys: the vault key, and the
//! key of every case. Nobody else needs to be there, because the new key is sealed to each person's own recipient, and the
//! recovery sheets stay good, because it is sealed to theirs, unless new ones come with it.
//!
//! The database is not changed where it lies. Another one is made beside it under the new key, with the entry that says so,
//! read and recomputed; then it takes the place of the old one in one step. A crash leaves the one or the other:
//!
//! ```text
//! itgel.db.next        the database under the new key, until it is whole
//! vault.key.age.next   the new key, sealed to those who stay; there from before the step until all files agree
//! recovery/*.age.next  new recovery files, where the sheets are new too (new_sheets.rs)
//! ```
//!
//! (`PRAGMA rekey` rewrites the file in place instead; what cannot be read then, nobody could say before it is done.)

use crate::Vault;
use crate::anchor::{Anchor, AnchorFound};
use crate::connection;
use crate::disk;
use crate::entry::Draft;
use crate::error::{OpenError, VaultError};
use crate::file_fits::require_file;
use crate::folder::Folder;
use crate::header::{Header, UncheckedHeader};
use crate::keys::{keep_vault_key, new_case_keys, replace_case_keys, vault_keys_before};
use crate::new_sheets;
use crate::open::read_vault_key;
use crate::opening::stored_id;
use crate::pages;
use crate::people::sealed_to_all;
use crate::place::Place;
use crate::prints;
use crate::read;
use crate::updating;
use crate::verify::{first_message, verify_watched};
use crate::watch::{Watch, tell};
use itgel_casefile::event::RoomEvent;
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_journal::Frontier;
use itgel_seal::digest::sha256_hex;
use itgel_seal::{Identity, RecoverySet, VaultKey};
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use std::fs::File;
use std::path::PathBuf;
use uuid::Uuid;

/// The new key, sealed, while it waits for all files to agree.
pub(crate) const NEXT_KEY: &str = "vault.key.age.next";

/// The files of a new key on its way in.
struct Next {
    folder: Folder,
    database: PathBuf,
    key: PathBuf,
}

impl Next {
    fn of(folder: &Folder) -> Self {
        let at = |name| folder.root().join(name);
        Self { folder: folder.clone(), database: at("itgel.db.next"), key: at(NEXT_KEY) }
    }

    fn clear_database(&self) -> std::io::Result<()> {
        for end in ["", "-wal", "-shm", "-journal"] {
            let mut name = self.database.clone().into_os_string();
            name.push(end);
            disk::remove_if_there(&PathBuf::from(name))?;
        }
        Ok(())
    }

    /// Everything of a new key that never came in.
    fn clear(&self) -> std::io::Result<()> {
        self.clear_database()?;
        new_sheets::clear(&self.folder)?;
        disk::remove_if_there(&self.key)
    }
}

impl Vault {
    /// Takes a person out, for good: the store gets a new vault key, which is not sealed to them. What they can still open is
    /// what they had: copies of the folder from before, with their passphrase. The watch hears how many of how many pieces are done;
    /// from the step on in which the new database has its place nothing is stopped any more.
    ///
    /// # Errors
    /// [`VaultError::LastSupervisor`]; [`VaultError::NotFound`]; as [`Vault::rekey`].
    pub fn remove_person(
        &mut self,
        person: PersonId,
        at: &Moment,
        watch: &mut Watch<'_>,
    ) -> Result<(), VaultError> {
        self.require_writable()?;
        self.known(person)?;
        self.another_supervisor(person)?;
        let renewed = RoomEvent::VaultKeyRenewed { left: Some(person), reason: None };
        self.renew(vec![RoomEvent::PersonDeactivated { person }, renewed], None, at, watch)
    }

    /// Gives the store a new vault key, and every case a new key.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; [`VaultError::Stopped`], the computer's trouble: everything is as it was. [`VaultError::DoneUnread`] where the new database has
    /// its place: the next opening brings the other files in line.
    pub fn rekey(&mut self, reason: &str, at: &Moment, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        self.require_writable()?;
        let renewed = RoomEvent::VaultKeyRenewed { left: None, reason: Some(reason.to_owned()) };
        self.renew(vec![renewed], None, at, watch)
    }

    /// Gives the store a new vault key, sealed to new recovery sheets too where there are such.
    pub(crate) fn renew(
        &mut self,
        events: Vec<RoomEvent>,
        recovery: Option<&RecoverySet>,
        at: &Moment,
        watch: &mut Watch<'_>,
    ) -> Result<(), VaultError> {
        let next = Next::of(&self.folder);
        self.settle_people(at)?;
        if next.key.is_file() {
            // Of a new key before this one, whose last files could not be written: until they are, this is the only sealed form of
            // the key that opens the store.
            self.write_anchor()?;
            self.align_files()?;
            if next.key.is_file() {
                // Something of it could not be done still: what waits is the only one of its kind.
                return Err(std::io::Error::from(std::io::ErrorKind::ResourceBusy).into());
            }
        }
        next.clear()?;
        let fresh = VaultKey::make(self.entropy.as_mut());
        let made = self.make_next(&next, &fresh, (events, recovery), at, watch);
        self.folds.forget();
        let frontier = match made {
            Ok(frontier) => frontier,
            Err(error) => {
                // Whatever cannot be removed now is removed at the next opening.
                let _ = next.clear();
                return Err(error);
            }
        };
        let switched = self.switch(&next, fresh, frontier);
        if switched.is_err() {
            let _ = next.clear_database();
            if !next.key.is_file() {
                let _ = new_sheets::clear(&self.folder);
            }
        }
        switched
    }

    /// The database under the new key, with everything in it, and the key sealed to those who stay.
    fn make_next(
        &mut self,
        next: &Next,
        fresh: &VaultKey,
        (events, recovery): (Vec<RoomEvent>, Option<&RecoverySet>),
        at: &Moment,
        watch: &mut Watch<'_>,
    ) -> Result<Frontier, VaultError> {
        let pages = connection::told(&self.connection, "page_count").map_err(working)?;
        let all = pages.parse::<u64>().unwrap_or(0) + CHECKS;
        drop(disk::create_file(&next.database)?);
        let mut copy = connection::create_copy(&next.database, fresh).map_err(working)?;
        let mut done = 0;
        let whole = pages::copy(&self.connection, &mut copy, &mut |moved, _| {
            done += moved;
            watch(done.min(all), all)
        })?;
        copy.close().map_err(|(_, error)| error)?;
        if !whole {
            return Err(VaultError::Stopped);
        }
        let made = self.complete(next, fresh, (events, recovery), at, &mut |read, of| {
            let read = (CHECKS - 1) * read.min(of) / of.max(1);
            watch(all - CHECKS + read, all)
        });
        // What is not right of a database that was just written is the disk's, and the store is as it was.
        let frontier = made.map_err(|error| match error {
            VaultError::Damaged { .. } => std::io::Error::other("the copy is not what was written").into(),
            other => other,
        })?;
        // The last moment at which it can be stopped.
        tell(watch, all, all)?;
        Ok(frontier)
    }

    /// Enters in the new database what happened, seals the key, and reads everything back.
    fn complete(
        &mut self,
        next: &Next,
        fresh: &VaultKey,
        (events, recovery): (Vec<RoomEvent>, Option<&RecoverySet>),
        at: &Moment,
        watch: &mut Watch<'_>,
    ) -> Result<Frontier, VaultError> {
        let mut made = connection::open(&next.database, fresh).map_err(working)?;
        let leaves = |event: &RoomEvent| matches!(event, RoomEvent::PersonDeactivated { person } if *person == self.person);
        let opener = if events.iter().any(leaves) { None } else { self.unknown_opener()? };
        let mut frontier = self.frontier.clone();
        std::mem::swap(&mut self.connection, &mut made);
        let entered = self.enter_renewal(&mut frontier, events, at);
        std::mem::swap(&mut self.connection, &mut made);
        entered?;
        if let Some(recovery) = recovery {
            new_sheets::wait(&self.folder, &made, recovery)?;
        }
        let sealed = sealed_to_all(&made, fresh, opener)?;
        prints::note(&made, prints::VAULT_KEY, &sha256_hex(&sealed))?;
        disk::write_whole(&next.key, &sealed)?;

        let cipher = first_message(&made, "cipher_integrity_check")?;
        let order = first_message(&made, "integrity_check(1)")?;
        let found = verify_watched(&made, &self.log_key()?, None, watch);
        if found.failed == Some(VaultError::Stopped) {
            return Err(VaultError::Stopped);
        }
        let same = found.frontier.size() == frontier.size() && found.frontier.root() == frontier.root();
        if cipher.is_some() || order.as_deref() != Some("ok") || !found.problems.is_empty() || !same {
            return Err(VaultError::Damaged { part: "itgel.db" });
        }
        // What the disk does not let fold into the file would be left behind when the file takes its place. Closing folds it too, and
        // says nothing of what it met; so it is asked for.
        let busy: i64 = made.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        made.close().map_err(|(_, error)| error)?;
        let folded = connection::open_copy(&next.database, fresh).map_err(working)?;
        if busy != 0 || read::size(&folded)? != frontier.size() {
            return Err(std::io::Error::other("the log was not folded into the copy").into());
        }
        drop(folded);
        File::open(&next.database)?.sync_all()?;
        disk::sync_folder(self.folder.root())?;
        Ok(frontier)
    }

    /// Enters in the new database, which this store works on for as long, what happened, and renews in the same step what hangs
    /// on it.
    fn enter_renewal(
        &mut self,
        frontier: &mut Frontier,
        events: Vec<RoomEvent>,
        at: &Moment,
    ) -> Result<(), VaultError> {
        let from = frontier.size();
        let drafts: Vec<Draft> =
            events.into_iter().map(|event| self.room_draft(self.person, event, at)).collect();
        let before = VaultKey::from_bytes(&self.vault_key.to_bytes());
        let keys = new_case_keys(&self.connection, self.entropy.as_mut())?;
        self.try_append(&drafts, frontier, |connection| {
            replace_case_keys(connection, from, &keys)?;
            keep_vault_key(connection, from, &before)
        })?;
        Ok(())
    }

    /// Puts the new database in the place of the old one, and then everything else that hangs on the key.
    fn switch(&mut self, next: &Next, fresh: VaultKey, frontier: Frontier) -> Result<(), VaultError> {
        // The write-ahead log belongs to the old database: it has to be gone before another one has its name.
        let folded = self.fold();
        let renamed = folded.and_then(|()| Ok(std::fs::rename(&next.database, self.folder.database())?));
        if let Err(error) = renamed {
            let _ = disk::remove_if_there(&next.key);
            // Where that fails too the store is cut off, and the next request connects.
            let _ = self.reconnect();
            return Err(error);
        }
        // Until the disk has confirmed it, a power cut may give back the old database, which the old recovery files belong to.
        let durable = disk::sync_folder(self.folder.root());
        self.vault_key = fresh;
        self.frontier = frontier;
        // The step is taken, whatever the disk says to looking at it; of one that fails once the second try says so.
        if self.reconnect().is_err() && self.reconnect().is_err() {
            return Err(VaultError::DoneUnread);
        }
        // From the step on the new sheets are the ones that open it, whatever else can be written.
        let placed = durable
            .map_err(VaultError::from)
            .and_then(|()| new_sheets::put_in_place(&self.folder, &self.connection));
        // The step is taken: what of the rest cannot be done now, the next opening does, as long as the sealed key waits there.
        self.anchor_due = self.write_anchor().is_err();
        let rest = updating::clear(&self.folder, u32::MAX);
        if rest.is_ok() && placed.is_ok() && !self.anchor_due {
            // Takes the waiting key away as its last step, and only then.
            let _ = self.align_files();
        }
        Ok(())
    }

    /// Closes the database in good order, so that its file alone is the whole of it.
    fn fold(&mut self) -> Result<(), VaultError> {
        let nothing = Connection::open_in_memory()?;
        let open = std::mem::replace(&mut self.connection, nothing);
        open.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        open.close().map_err(|(_, error)| error)?;
        // Nothing is connected to it now, and what takes its place is another file.
        self.hashed = None;
        let left = crate::close::has_content(&crate::close::wal_of(&self.folder));
        if left { Err(std::io::Error::from(std::io::ErrorKind::ResourceBusy).into()) } else { Ok(()) }
    }
}

/// What a database that does not open is to a store that is at work.
pub(crate) fn working(error: OpenError) -> VaultError {
    match error {
        OpenError::Trouble(trouble) => VaultError::Trouble(trouble),
        _ => VaultError::Damaged { part: "itgel.db" },
    }
}

/// Checks beside the pages, for the bar that shows how far it is.
const CHECKS: u64 = 256;

/// The vault key by somebody's identity. Where a new one was on its way in when the program ended, it is settled first: the
/// database under the new key is in its place, or it is not.
///
/// # Errors
/// [`OpenError::Deactivated`] for somebody whom the new key leaves out; as opening the sealed key, or the database where neither
/// key opens it.
pub(crate) fn settle(
    place: &Place,
    folder: &Folder,
    header: UncheckedHeader,
    identity: &Identity,
) -> Result<(VaultKey, UncheckedHeader), OpenError> {
    let next = Next::of(folder);
    let old = read_vault_key(&folder.vault_key(), identity);
    if !next.key.is_file() {
        // Recovery files that wait are judged once it is open (`begin`).
        next.clear_database()?;
        return Ok((old?, header));
    }
    let database = folder.database();
    require_file(folder)?;
    // Why it is not open by the new key: only whoever is left out of it hears that their access has ended, because their key opened
    // the store until the last step was taken. Of everybody else the database itself says why.
    let refused = match read_vault_key(&next.key, identity) {
        Ok(fresh) => match connection::open_copy(&database, &fresh) {
            Ok(connection) => return come_in(place, folder, header, &next, fresh, connection),
            Err(error) => error,
        },
        Err(OpenError::NotForThisKey) => OpenError::Deactivated,
        Err(error) => error,
    };
    let troubled = |error: &OpenError| matches!(error, OpenError::Trouble(_));
    let old = match old {
        Err(_) if troubled(&refused) => return Err(refused),
        old => old?,
    };
    match connection::open_copy(&database, &old) {
        Ok(_) => {
            next.clear()?;
            Ok((old, header))
        }
        // Under which key it is, a disk that does not give it leaves open.
        Err(error) if troubled(&error) => Err(error),
        Err(_) => Err(refused),
    }
}

/// The rest of a new key whose database has its place: everything else is brought in line with it.
fn come_in(
    place: &Place,
    folder: &Folder,
    header: UncheckedHeader,
    next: &Next,
    fresh: VaultKey,
    connection: Connection,
) -> Result<(VaultKey, UncheckedHeader), OpenError> {
    let before = vault_keys_before(&connection)?.into_iter().next();
    // Not by the header, which nothing has vouched for yet: a turned bit in it would leave the memory with the old key.
    let vault_id = stored_id(&connection)?;
    let placed = new_sheets::put_in_place(folder, &connection);
    drop(connection);
    let header = bring_in_line(place, folder, header, vault_id, (&fresh, before.as_ref()))?;
    next.clear_database()?;
    updating::clear(folder, u32::MAX)?;
    // Until they have their place the key waits on beside them.
    if placed.is_ok() {
        disk::put_in_place(&next.key, &folder.vault_key())?;
    }
    Ok((fresh, header))
}

/// The memory of this computer and the header, which the key of before made, made anew by the present one. What neither of the
/// two made stays as it is, and is found.
fn bring_in_line(
    place: &Place,
    folder: &Folder,
    header: UncheckedHeader,
    vault_id: Uuid,
    (fresh, before): (&VaultKey, Option<&VaultKey>),
) -> Result<UncheckedHeader, OpenError> {
    let Some(before) = before else { return Ok(header) };
    if !matches!(Anchor::read(&place.anchors, vault_id, fresh)?, AnchorFound::Genuine(_))
        && let AnchorFound::Genuine(anchor) = Anchor::read(&place.anchors, vault_id, before)?
    {
        // The bytes that it vouched for were those of the database under the old key.
        Anchor { file: None, ..anchor }.write(&place.anchors, vault_id, fresh)?;
    }
    if header.is_genuine(fresh) || !header.is_genuine(before) {
        return Ok(header);
    }
    header.header.write(folder, fresh)?;
    Header::read(folder)
}
