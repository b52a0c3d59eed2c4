//! New recovery sheets: when one of the old was lost or seen, or its keeper left.
//!
//! There is a new recovery key, a new vault key that is sealed to it and no longer to the old one, and three new files. The files wait
//! beside those in their place until the database under the new key has its own (rekey.rs); which of the two belong to a database,
//! their SHA-256 in it says. A crash leaves the old sheets good or the new ones, as the whole store is of before or of after.
//!
//! ```text
//! recovery/recovery-ab.age.next ...    the new files, until all files agree
//! ```

use crate::Vault;
use crate::disk;
use crate::error::{OpenError, VaultError};
use crate::folder::{Folder, RECOVERY_FILES};
use crate::prints;
use crate::read;
use crate::watch::Watch;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::time::Moment;
use itgel_seal::RecoverySet;
use itgel_seal::digest::sha256_hex;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// A recovery file is about a kilobyte.
const SMALL: u64 = 64 * 1024;

impl Vault {
    /// Gives the store three new recovery sheets, which somebody has read back, and with them a new vault key. The sheets of before
    /// open copies and backups of before, and nothing that is written from here on.
    ///
    /// # Errors
    /// As [`Vault::rekey`]: the sheets of before are good as they were, and after [`VaultError::DoneUnread`] the new ones are.
    pub fn renew_recovery(
        &mut self,
        recovery: &RecoverySet,
        reason: &str,
        at: &Moment,
        watch: &mut Watch<'_>,
    ) -> Result<(), VaultError> {
        self.require_writable()?;
        let (recipient, reason) = (recovery.recipient.clone(), reason.to_owned());
        let renewed = RoomEvent::VaultKeyRenewed { left: None, reason: Some(reason.clone()) };
        let events = vec![RoomEvent::RecoveryRenewed { recipient, reason }, renewed];
        self.renew(events, Some(recovery), at, watch)
    }

    /// The recovery files of a store, which two sheets may open: those in their place, and those that wait for it where a change of
    /// the sheets was cut off.
    ///
    /// # Errors
    /// As [`Vault::recovery_files`].
    pub fn recovery_sets(store: &Path) -> Result<Vec<Vec<Vec<u8>>>, OpenError> {
        let folder = Folder::new(store);
        let in_place = match Self::recovery_files(store) {
            Err(OpenError::Damaged { .. }) => vec![Vec::new(); RECOVERY_FILES.len()],
            files => files?,
        };
        let files = RECOVERY_FILES.iter().zip(&in_place);
        let newest: Vec<Vec<u8>> = files
            .map(|(name, file)| disk::read_small(&next_of(&folder, name), SMALL).unwrap_or(file.clone()))
            .collect();
        if newest.iter().all(Vec::is_empty) {
            return Err(OpenError::Damaged { part: "recovery" });
        }
        let waits = newest != in_place;
        Ok([in_place].into_iter().chain(waits.then_some(newest)).collect())
    }
}

fn next_of(folder: &Folder, name: &str) -> PathBuf {
    folder.recovery().join(format!("{name}.next"))
}

/// Writes the new files where they wait, and notes in the database under the new key that they are its own.
pub(crate) fn wait(folder: &Folder, made: &Connection, recovery: &RecoverySet) -> Result<(), VaultError> {
    read::set_fact(made, "recovery", &recovery.recipient)?;
    for file in &recovery.files {
        prints::note(made, &prints::recovery(file.name), &sha256_hex(&file.bytes))?;
        disk::write_whole(&next_of(folder, file.name), &file.bytes)?;
    }
    Ok(())
}

/// Gives those that wait and belong to this database their place; the others go.
pub(crate) fn put_in_place(folder: &Folder, connection: &Connection) -> Result<(), VaultError> {
    for name in RECOVERY_FILES {
        let next = next_of(folder, name);
        // What cannot be read now may be the only one that opens: it waits on.
        if !next.is_file() {
            continue;
        }
        let bytes = disk::read_small(&next, SMALL)?;
        if prints::are(connection, &prints::recovery(name), &bytes)? {
            disk::put_in_place(&next, &folder.recovery().join(name))?;
        } else {
            disk::remove_if_there(&next)?;
        }
    }
    Ok(())
}

/// Takes away what waits.
pub(crate) fn clear(folder: &Folder) -> std::io::Result<()> {
    let waiting = RECOVERY_FILES.iter().map(|name| next_of(folder, name)).filter(|next| next.is_file());
    waiting.into_iter().try_for_each(|next| disk::remove_if_there(&next))
}
