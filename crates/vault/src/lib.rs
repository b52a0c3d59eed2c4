//! The encrypted store of one interview room.
//!
//! A store is a folder (see the layout in `folder.rs`). Its database is encrypted as a whole; its key is
//! sealed to the people of the room and to a recovery key. The journal in it is the truth; everything a list
//! shows is derived from it in the same transaction.
//!
//! | to do this | use |
//! |---|---|
//! | make a store | [`Vault::create`] |
//! | open and lock it | [`Vault::unlock`], [`Vault::unlock_with_recovery`], [`Vault::lock`] |
//! | enter what happened | [`Vault::append`] |
//! | ask | [`Vault::case`], [`Vault::case_events`], [`Vault::journal_page`], [`Vault::case_list`] and the other lists |
//! | prove | [`Vault::records`], [`Vault::inclusion_proof`], [`Vault::checkpoint`] |
//! | add and remove people | [`Vault::add_person`], [`Vault::change_passphrase`], [`Vault::remove_person`], [`Vault::rekey`] |
//! | make and check backups | [`Vault::back_up`], [`Vault::backups`], [`Vault::check_backup`] |
//! | put one in the place of a lost store | [`aside::lay_aside`], [`Vault::restore`] |
//! | keep and read files | [`Vault::seal_attachment`], [`Vault::open_attachment`] |
//! | check everything | [`Vault::doctor`] |
//!
//! An open store belongs to one thread at a time and to one process. Time and randomness are arguments.

mod anchor;
mod append;
pub mod aside;
mod attachments;
pub mod backup;
pub mod begun;
mod close;
mod connection;
mod create;
mod disk;
mod doctor;
mod doorplate;
mod entry;
mod error;
mod file_fits;
mod first_writes;
mod folder;
mod folds;
#[cfg(test)]
mod full_disk;
mod header;
pub mod incidents;
mod integrity;
mod keys;
mod lines;
mod lock;
mod magic;
mod marked;
mod marks;
pub mod migrations;
mod new_sheets;
mod open;
mod opening;
mod pages;
mod people;
mod place;
mod prints;
pub mod projections;
mod proofs;
pub mod query;
mod read;
mod reconnect;
mod refill;
mod rekey;
mod restored;
mod search_fold;
mod settings;
mod sql;
mod stored;
mod tries;
mod updating;
mod verify;
mod watch;

pub use attachments::{AttachmentReader, LIMIT as ATTACHMENT_LIMIT, Sealed};
pub use create::{Created, NewVault};
pub use disk::why_refused;
pub use doctor::{DoctorReport, Problem};
pub use doorplate::Doorplate;
pub use entry::{Appended, Draft, EntryRecord};
pub use error::{OpenError, Trouble, VaultError};
pub use header::PersonCard;
pub use integrity::{Integrity, MismatchKind};
pub use marked::{ActInCase, day_number};
pub use people::NewPerson;
pub use place::Place;
pub use prints::Opener;
pub use read::JournalFilter;
pub use search_fold::fold;
pub use settings::SavedDraft;
pub use watch::Watch;

use itgel_casefile::ids::PersonId;
use itgel_journal::{Frontier, LogKey};
use itgel_seal::{Entropy, Identity, PublicKey, SigningKey, VaultKey};
use std::path::PathBuf;
use uuid::Uuid;

/// An open store. Dropping it without [`Vault::lock`] is what a power cut does: nothing that was entered is
/// lost, and the next opening says nothing of it.
pub struct Vault {
    folder: folder::Folder,
    anchors: PathBuf,
    connection: rusqlite::Connection,
    vault_key: VaultKey,
    vault_id: Uuid,
    room: String,
    origin: String,
    keys: keys::Keys,
    entropy: Box<dyn Entropy + Send>,
    frontier: Frontier,
    folds: folds::Folds,
    marks: std::cell::RefCell<marks::Marks>,
    person: PersonId,
    /// Recipient of the keys that opened it, where they were a person's own.
    opened_by: Option<String>,
    integrity: Integrity,
    mismatches: Vec<MismatchKind>,
    /// The memory outside the store could not be written.
    anchor_due: bool,
    /// It is to be written when nobody waits for an answer.
    anchor_waits: bool,
    anchored: bool,
    // After the connection: closing it earlier would take the locks of the database away (`file_fits.rs`).
    hashed: Option<std::sync::Arc<std::fs::File>>,
    // Last, so that everything else is closed before another process may come in.
    lock: lock::FolderLock,
}

impl Vault {
    /// The store's identifier.
    #[must_use]
    pub fn vault_id(&self) -> Uuid {
        self.vault_id
    }
    /// The room's name as shown.
    #[must_use]
    pub fn room(&self) -> &str {
        &self.room
    }
    /// Who unlocked it.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// What the check at unlock found.
    #[must_use]
    pub fn integrity(&self) -> Integrity {
        self.integrity
    }
    /// Everything that the check at unlock found not to fit, the first of which is in
    /// [`Vault::integrity`].
    #[must_use]
    pub fn mismatches(&self) -> &[MismatchKind] {
        &self.mismatches
    }
    /// Whether this computer remembered the store when it was opened. Without that memory an older copy of
    /// the whole store cannot be told from the present one.
    #[must_use]
    pub fn was_anchored(&self) -> bool {
        self.anchored
    }
    /// Whether the memory outside the store waits to be written, or could not be lately; it is tried again with each entry.
    #[must_use]
    pub fn anchor_is_due(&self) -> bool {
        self.anchor_due || self.anchor_waits
    }
    /// Whether the page of memory with the vault key is kept out of swap; when not, the person in charge must
    /// be told that the disk should be encrypted.
    #[must_use]
    pub fn key_memory_is_locked(&self) -> bool {
        self.vault_key.lock_state().is_ok()
    }
    /// Number of entries.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }
    /// The log's name with its epoch, `itgel/log/<room>/<epoch>`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }
    /// The log's public key under its name.
    ///
    /// # Errors
    /// None for a store that opened.
    pub fn log_key(&self) -> Result<LogKey, VaultError> {
        self.keys.log_key(&self.origin)
    }
    /// The key that signs bundles in the room's name.
    #[must_use]
    pub fn room_signing_key(&self) -> &SigningKey {
        &self.keys.room
    }
    /// Its public half.
    #[must_use]
    pub fn room_key(&self) -> PublicKey {
        self.keys.room.public()
    }
    /// The identity that opens bundles sealed to this room.
    #[must_use]
    pub fn device_identity(&self) -> &Identity {
        &self.keys.device
    }
    /// The source of randomness that was handed in at opening.
    pub fn entropy(&mut self) -> &mut dyn Entropy {
        self.entropy.as_mut()
    }
}
