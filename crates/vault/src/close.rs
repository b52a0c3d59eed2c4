//! Locking a store.

use crate::Vault;
use crate::anchor::{Anchor, hash_file};
use crate::append::sign_head;
use crate::entry::Draft;
use crate::error::VaultError;
use crate::folder::Folder;
use crate::rekey::working;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::time::Moment;
use rusqlite::config::DbConfig;
use std::path::{Path, PathBuf};

impl Vault {
    /// Locks the store: enters that it was locked, signs the head, closes the database and remembers its
    /// state outside the folder. The keys are gone when this returns, also when it fails.
    ///
    /// # Errors
    /// What could not be entered or written; the store is then as after a power cut, which is safe.
    pub fn lock(mut self, at: &Moment) -> Result<(), VaultError> {
        if !self.integrity.is_whole() {
            return Ok(());
        }
        if self.is_cut_off() {
            self.come_back().map_err(working)?;
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

/// The write-ahead log beside the database.
pub(crate) fn wal_of(folder: &Folder) -> PathBuf {
    folder.root().join("itgel.db-wal")
}

/// Whether a file is there and not empty.
pub(crate) fn has_content(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.len() > 0)
}
