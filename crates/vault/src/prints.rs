//! Whether what opens a store is there and is what was last written: the sealed vault key, a slot for everybody who may come in,
//! and the three recovery files. Nobody reads the recovery files for years, and then everything hangs on them.
//!
//! The SHA-256 of each is kept as a fact in the database (`print/<path>`). It is no protection from anybody: whoever may write in
//! the folder and has no key finds a file that is genuine and old no more useful here than elsewhere (SECURITY.md). It finds what
//! a disk made of them. A file is written after the fact that names it, which until then names the one before too; so a power cut
//! between the two raises no false alarm.

use crate::Vault;
use crate::disk;
use crate::error::VaultError;
use crate::folder::{Folder, RECOVERY_FILES};
use crate::projections::person;
use crate::read;
use itgel_casefile::ids::PersonId;
use itgel_seal::digest::sha256_hex;
use rusqlite::Connection;
use std::path::Path;

/// These files are a few kilobytes.
const SMALL: u64 = 256 * 1024;
/// How many writes that were cut off in a row are remembered.
const CUT_OFF: usize = 4;

/// A file by which a store is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    /// The vault key, sealed to everybody and to the recovery key.
    VaultKey,
    /// The slot of the n-th person.
    Slot(u64),
    /// The n-th recovery file.
    Recovery(u64),
}

impl Opener {
    /// The code under which the sentences are found.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VaultKey => "vault-key",
            Self::Slot(_) => "slot",
            Self::Recovery(_) => "recovery",
        }
    }

    /// Its number among its kind.
    #[must_use]
    pub fn at(self) -> Option<u64> {
        match self {
            Self::VaultKey => None,
            Self::Slot(n) | Self::Recovery(n) => Some(n),
        }
    }
}

/// Path of the sealed vault key within a store.
pub(crate) const VAULT_KEY: &str = "vault.key.age";

/// Path of somebody's slot within a store.
pub(crate) fn slot(person: PersonId) -> String {
    format!("users/{person}.slot")
}

/// Path of a recovery file within a store.
pub(crate) fn recovery(name: &str) -> String {
    format!("recovery/{name}")
}

fn key_of(path: &str) -> String {
    format!("print/{path}")
}

/// Notes that a file is about to be these bytes; what it may still be stays noted, first of all what lies there.
pub(crate) fn announce(
    connection: &Connection,
    folder: &Folder,
    path: &str,
    sha256: &str,
) -> Result<(), VaultError> {
    let before = read::fact(connection, &key_of(path))?.unwrap_or_default();
    if before.is_empty() {
        // What lies there was never noted, and it may still be that when the power is cut.
        return Ok(());
    }
    let lies = print_of(&folder.root().join(path));
    let (in_place, others): (Vec<&str>, Vec<&str>) =
        before.split(' ').filter(|one| *one != sha256).partition(|one| lies.as_deref() == Some(*one));
    let mut noted = vec![sha256];
    // A disk that takes these notes and never the file does not push out what the file is.
    noted.extend(in_place.into_iter().chain(others).take(CUT_OFF - 1));
    read::set_fact(connection, &key_of(path), &noted.join(" "))
}

/// Notes that a file is these bytes.
pub(crate) fn note(connection: &Connection, path: &str, sha256: &str) -> Result<(), VaultError> {
    read::set_fact(connection, &key_of(path), sha256)
}

/// Whether these bytes are what the file was noted to be.
pub(crate) fn are(connection: &Connection, path: &str, bytes: &[u8]) -> Result<bool, VaultError> {
    let noted = read::fact(connection, &key_of(path))?.unwrap_or_default();
    let found = sha256_hex(bytes);
    Ok(noted.split(' ').any(|one| one == found))
}

/// Gives a file that was written before its place, and notes what it is.
pub(crate) fn put_in_place(
    connection: &Connection,
    folder: &Folder,
    finished: &Path,
    path: &str,
) -> Result<(), VaultError> {
    let sha256 = sha256_hex(&disk::read_small(finished, SMALL)?);
    let place = folder.root().join(path);
    if place.try_exists().unwrap_or(true) {
        announce(connection, folder, path, &sha256)?;
    } else {
        // Nothing lies there that it could still be. Noted only afterwards it would stay unknown where the disk refuses the note.
        note(connection, path, &sha256)?;
    }
    disk::put_in_place(finished, &place)?;
    note(connection, path, &sha256)
}

/// What opens the store whose database this is, by path.
pub(crate) fn openers(connection: &Connection) -> Result<Vec<(String, Opener)>, VaultError> {
    let mut all = vec![(VAULT_KEY.to_owned(), Opener::VaultKey)];
    let people = person::list(connection)?.into_iter().zip(0..);
    all.extend(people.filter(|(row, _)| row.active).map(|(row, n)| (slot(row.person), Opener::Slot(n))));
    all.extend(RECOVERY_FILES.iter().zip(0..).map(|(name, n)| (recovery(name), Opener::Recovery(n))));
    Ok(all)
}

/// What opens the store whose database this is and is not there or not what was last written; `found` gives the SHA-256 of what
/// lies at a path. Of a store that has noted nothing yet only whether it is there.
pub(crate) fn amiss(
    connection: &Connection,
    found: &dyn Fn(&str) -> Option<String>,
) -> Result<Vec<Opener>, VaultError> {
    let mut amiss = Vec::new();
    for (path, opener) in openers(connection)? {
        let noted = read::fact(connection, &key_of(&path))?;
        let fits = found(&path)
            .is_some_and(|sha256| noted.is_none_or(|noted| noted.split(' ').any(|one| one == sha256)));
        if !fits {
            amiss.push(opener);
        }
    }
    Ok(amiss)
}

impl Vault {
    /// What opens this store and is not there, or not what was last written.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn openers_amiss(&self) -> Result<Vec<Opener>, VaultError> {
        let found = |path: &str| print_of(&self.folder.root().join(path));
        amiss(&self.connection, &found)
    }

    /// Notes what was never noted, of a store that an earlier version made; `anew` also what was: of a database that is older
    /// than the files beside it.
    pub(crate) fn note_openers(&self, anew: bool) -> Result<(), VaultError> {
        for (path, _) in openers(&self.connection)? {
            if (anew || read::fact(&self.connection, &key_of(&path))?.is_none())
                && let Some(sha256) = print_of(&self.folder.root().join(&path))
            {
                note(&self.connection, &path, &sha256)?;
            }
        }
        Ok(())
    }
}

fn print_of(path: &Path) -> Option<String> {
    disk::read_small(path, SMALL).ok().map(|bytes| sha256_hex(&bytes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::full_disk::new_vault;

    #[test]
    fn what_lies_there_stays_noted_however_often_the_disk_takes_the_note_alone() {
        let home = tempfile::TempDir::new().unwrap();
        let vault = new_vault(&home);
        let lies = std::fs::read(vault.folder.vault_key()).unwrap();
        for n in 0..10u8 {
            announce(&vault.connection, &vault.folder, VAULT_KEY, &sha256_hex(&[n])).unwrap();
            assert!(are(&vault.connection, VAULT_KEY, &lies).unwrap(), "{n}");
            assert!(are(&vault.connection, VAULT_KEY, &[n]).unwrap(), "{n}");
        }
        // It may be one of the last few, and not any that was ever meant.
        assert!(!are(&vault.connection, VAULT_KEY, &[0]).unwrap());
    }
}
