//! Making a copy.

use super::check::Checked;
use super::manifest::{MANIFEST, Manifest, SIGNATURE};
use super::medium::{self, Meter, Print};
use super::shelf::Shelf;
use super::{BackupError, Step, Tell, does_not_hold};
use crate::Vault;
use crate::connection;
use crate::disk::why_refused;
use crate::error::{Trouble, VaultError};
use crate::pages;
use crate::prints::Opener;
use crate::projections::attachment;
use itgel_casefile::time::Moment;
use itgel_seal::digest::sha256_hex;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Pages after which what was written is synced.
const SYNC_AFTER: u64 = 2048;

/// How a copy is made.
#[derive(Clone, Copy, Debug)]
pub struct How<'a> {
    /// Somebody knows that the place lies on the medium of the store.
    pub understood: bool,
    /// Attachments that are there already are read again.
    pub wholly: bool,
    /// Version of the program.
    pub app: &'a str,
}

/// A copy that was made, read back and opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// SHA-256 (hex) of its signed list.
    pub sha256: String,
    /// Bytes, attachments among them.
    pub bytes: u64,
    /// Entries of the journal in it.
    pub entries: u64,
    /// Copies that were removed because they are not kept any longer.
    pub thinned: usize,
    /// Attachments that are neither in the store nor at the place, whole, by the SHA-256 of the sealed file. Everything else is
    /// in the copy.
    pub missing: Vec<String>,
    /// What opens the store and is not there, or not what was last written; in the copy it is the same.
    pub amiss: Vec<Opener>,
}

impl Vault {
    /// Removes at this place what a run left that was cut off, which takes the space of the next one.
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn clear_unfinished_backups(&self, place: &Path) -> Result<(), BackupError> {
        Shelf::at(self, place)?.sweep()
    }

    /// Bytes that a copy at this place needs now, as far as can be told before: the database, and what is not there yet of
    /// the attachments.
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn backup_needs(&self, place: &Path) -> Result<u64, BackupError> {
        let shelf = Shelf::at(self, place)?;
        let size = |path: &Path| fs::metadata(path).map_or(0, |metadata| metadata.len());
        let there = |row: &&attachment::AttachmentRow| {
            shelf.blob(&row.sealed_sha256).is_none_or(|path| !path.is_file())
        };
        let rows = attachment::list(&self.connection, None)?;
        let blobs = rows.iter().filter(there).filter_map(|row| self.folder.blob(&row.sealed_sha256));
        // In pages, not as a file: what lies in the journal beside it is in the copy, and once.
        let damaged = || BackupError::Vault(VaultError::Damaged { part: "itgel.db" });
        let number = |pragma| connection::told(&self.connection, pragma).ok()?.parse::<u64>().ok();
        let database = number("page_count").zip(number("page_size")).ok_or_else(damaged)?;
        let database = database.0 * database.1;
        Ok(database + blobs.map(|path| size(&path)).sum::<u64>() + SMALL_FILES)
    }

    /// Makes a copy at a place, reads it back from there, opens it, and recomputes its journal; only then it gets its name, and
    /// the copies that are not kept any longer are removed. `wholly` reads the attachments again too that earlier copies
    /// brought there, and writes those anew that do not hold.
    ///
    /// # Errors
    /// Any of [`BackupError`] but [`BackupError::NoCopy`]; the place then holds what it held before. [`VaultError::ReadOnly`]
    /// where the store is not whole: a copy of it would take the place of a good one.
    pub fn back_up(
        &mut self,
        place: &Path,
        how: How<'_>,
        at: &Moment,
        tell: &mut Tell<'_>,
    ) -> Result<Made, BackupError> {
        self.require_writable()?;
        let shelf = Shelf::at(self, place)?;
        if !how.understood && self.shares_medium(place) {
            return Err(BackupError::SameMedium);
        }
        if self.openers_amiss()?.contains(&Opener::VaultKey) {
            // Nobody could open the copy; what it is sealed from is here.
            self.align_files()?;
        }
        // The newest head goes along, so that whoever opens the copy sees it signed.
        self.checkpoint()?;
        shelf.sweep()?;
        shelf.make()?;
        let (name, copy) = shelf.free(at).ok_or_else(|| does_not_hold("name"))?;
        let part = medium::unfinished(&copy);
        let mut rubbish = Rubbish(Some(part.clone()));
        let manifest = self.write_copy(&shelf, &part, at, how, tell)?;
        let checked = self.check_copy(&shelf, &part, false, tell)?;
        if checked.sha256 != sha256_hex(&manifest.to_bytes()) {
            return Err(does_not_hold(MANIFEST));
        }
        medium::put_in_place(&part, &copy)?;
        rubbish.0 = None;
        // The copy is good, whatever becomes of the old ones; they are tried again the next time.
        let thinned = shelf.thin(self, &name, at).unwrap_or(0);
        let Checked { sha256, entries, missing, amiss, .. } = checked;
        Ok(Made { name, sha256, bytes: manifest.bytes(), entries, thinned, missing, amiss })
    }

    /// Writes everything into a folder that has not its name yet.
    fn write_copy(
        &self,
        shelf: &Shelf,
        part: &Path,
        at: &Moment,
        how: How<'_>,
        tell: &mut Tell<'_>,
    ) -> Result<Manifest, BackupError> {
        medium::make_folder(part)?;
        for inner in ["users", "recovery"] {
            medium::make_folder(&part.join(inner))?;
        }
        let needs = self.backup_needs(shelf.root().parent().unwrap_or(shelf.root()))?;
        let mut meter = Meter::new(Step::Copying, needs, tell);
        let mut files = BTreeMap::new();
        for (path, from) in self.small_files()? {
            match medium::copy(&from, &part.join(&path), &mut meter) {
                Ok(print) => drop(files.insert(path, print)),
                // A slot or a recovery file that the disk does not give any more ends no backup of everything else.
                Err(BackupError::Vault(_)) if path.contains('/') => {
                    let _ = fs::remove_file(part.join(&path));
                }
                Err(error) => return Err(error),
            }
        }
        let database = self.copy_database(&part.join(DATABASE), &mut meter)?;
        files.insert(DATABASE.to_owned(), database);
        let (blobs, missing) = self.copy_blobs(shelf, how.wholly, &mut meter)?;
        let manifest = Manifest {
            vault_id: self.vault_id,
            made: at.to_rfc3339(),
            app: how.app.to_owned(),
            log: self.origin.clone(),
            size: self.frontier.size(),
            root: self.frontier.root(),
            files,
            blobs,
            missing,
        };
        let bytes = manifest.to_bytes();
        medium::write(&part.join(MANIFEST), &bytes)?;
        medium::write(&part.join(SIGNATURE), Manifest::sign(&bytes, &self.keys.room).as_bytes())?;
        for folder in [part.join("users"), part.join("recovery"), part.to_owned()] {
            medium::sync_folder(&folder)?;
        }
        Ok(manifest)
    }

    /// The files of the store beside its database and its attachments: path in the copy, and where each lies.
    fn small_files(&self) -> Result<Vec<(String, PathBuf)>, BackupError> {
        let folder = &self.folder;
        let mut found = vec![
            ("vault.json".to_owned(), folder.header()),
            ("vault.key.age".to_owned(), folder.vault_key()),
        ];
        let known = folder.walk().map_err(VaultError::from)?;
        for file in known.into_iter().filter(|file| file.metadata.is_file() && folder.knows(file)) {
            for (inner, within) in [("users", folder.users()), ("recovery", folder.recovery())] {
                if file.path.parent() == Some(within.as_path())
                    && let Some(name) = file.path.file_name()
                {
                    found.push((format!("{inner}/{}", name.to_string_lossy()), file.path.clone()));
                }
            }
        }
        Ok(found)
    }

    /// A copy of the database under the same key, by SQLite's own online backup: what lies in the journal beside it is in
    /// the copy, which stands alone.
    fn copy_database(&self, target: &Path, meter: &mut Meter<'_, '_>) -> Result<Print, BackupError> {
        let file = medium::make_file(target)?;
        // What fails here is writing to the medium; reading the store from its own connection was just seen to work.
        let refused = |trouble| match trouble {
            Trouble::NoSpace => BackupError::MediumFull,
            Trouble::ReadOnlyMedium => BackupError::MediumReadOnly,
            // Of a page SQLite hands on only that it was refused.
            _ => match target.parent().and_then(why_refused) {
                Some(Trouble::NoSpace) => BackupError::MediumFull,
                Some(Trouble::ReadOnlyMedium) => BackupError::MediumReadOnly,
                _ => BackupError::Medium(std::io::ErrorKind::Other),
            },
        };
        let of_medium = |error: rusqlite::Error| match VaultError::from(error) {
            VaultError::Trouble(trouble) => refused(trouble),
            other => BackupError::Vault(other),
        };
        let mut copy = connection::create_copy(target, &self.vault_key).map_err(|error| match error {
            crate::OpenError::Trouble(trouble) => refused(trouble),
            _ => does_not_hold("itgel.db"),
        })?;
        let (mut stopped, mut unsynced) = (None, 0);
        let whole = pages::copy(&self.connection, &mut copy, &mut |moved, done| {
            // Now and then, so that the medium has little left to do at the end, where it cannot be stopped.
            unsynced += moved;
            let mut synced = Ok(());
            if unsynced >= SYNC_AFTER || done {
                synced = file.sync_data().map_err(|e| BackupError::of_medium(&e));
                unsynced = 0;
            }
            stopped = synced.and_then(|()| meter.add(moved * pages::PAGE)).err();
            stopped.is_none()
        });
        if !whole.map_err(of_medium)? {
            return Err(stopped.unwrap_or(BackupError::Cancelled));
        }
        copy.close().map_err(|(_, error)| of_medium(error))?;
        file.sync_all().map_err(|e| BackupError::of_medium(&e))?;
        drop(file);
        medium::read_back(target, meter)
    }

    /// Copies the attachments that are not there yet; gives all that the copy has then, and those that it lacks: what is lost in
    /// the store counts where an earlier copy brought it here whole, and ends no backup of everything else.
    fn copy_blobs(
        &self,
        shelf: &Shelf,
        wholly: bool,
        meter: &mut Meter<'_, '_>,
    ) -> Result<(BTreeMap<String, u64>, BTreeSet<String>), BackupError> {
        let (mut has, mut lacks) = (BTreeMap::new(), BTreeSet::new());
        let length = |path: &Path| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|m| m.len());
        for row in attachment::list(&self.connection, None)? {
            let sha256 = row.sealed_sha256;
            let named = self.folder.blob(&sha256).zip(shelf.blob(&sha256));
            let (from, to) = named.ok_or(BackupError::Vault(VaultError::BlobMissing))?;
            let (in_store, at_place) = (length(&from), length(&to));
            if let Some(bytes) = in_store.filter(|bytes| at_place == Some(*bytes))
                && (!wholly || medium::read_back(&to, meter)?.sha256 == sha256)
            {
                has.insert(sha256, bytes);
            } else if let Some(bytes) = in_store
                && copy_blob(&from, &to, &sha256, meter)?
            {
                has.insert(sha256, bytes);
            } else if let Some(bytes) = at_place
                && medium::read_back(&to, meter)?.sha256 == sha256
            {
                has.insert(sha256, bytes);
            } else {
                lacks.insert(sha256);
            }
        }
        Ok((has, lacks))
    }

    /// Whether a place lies on the medium that the store lies on. Only what the system calls one device is found; two
    /// partitions of one disk are two.
    #[must_use]
    pub fn shares_medium(&self, place: &Path) -> bool {
        device(place).is_some_and(|there| Some(there) == device(self.folder.root()))
    }
}

/// Copies a sealed file to the place. Not where it cannot be read in the store, or is damaged there: that is not carried on under
/// the name of what is whole.
fn copy_blob(from: &Path, to: &Path, sha256: &str, meter: &mut Meter<'_, '_>) -> Result<bool, BackupError> {
    if let Some(letters) = to.parent() {
        medium::make_folder(letters)?;
    }
    let part = medium::unfinished(to);
    let copied = match medium::copy(from, &part, meter) {
        Ok(read) if read.sha256 != sha256 => Ok(false),
        Ok(read) => medium::read_back(&part, meter)
            .and_then(|back| if back == read { Ok(true) } else { Err(does_not_hold("blobs")) }),
        Err(BackupError::Vault(VaultError::Trouble(crate::Trouble::Io(_)))) => Ok(false),
        Err(other) => Err(other),
    };
    if !matches!(copied, Ok(true)) {
        let _ = fs::remove_file(part);
        return copied;
    }
    if fs::symlink_metadata(to).is_ok() {
        // What a medium made of it. Its bytes are worth nothing.
        fs::remove_file(to).map_err(|e| BackupError::of_medium(&e))?;
    }
    medium::put_in_place(&part, to)?;
    Ok(true)
}

/// The database, within a copy.
pub(super) const DATABASE: &str = "itgel.db";
/// Header, slots, recovery files, list and signature are some kilobytes.
const SMALL_FILES: u64 = 256 * 1024;

#[cfg(unix)]
fn device(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|metadata| std::os::unix::fs::MetadataExt::dev(&metadata))
}

/// The drive letter; what has none is no second medium that is known of.
#[cfg(not(unix))]
fn device(path: &Path) -> Option<std::ffi::OsString> {
    let real = path.canonicalize().ok()?;
    real.components().next().map(|first| first.as_os_str().to_owned())
}

/// Removes a copy that did not come to its end. The medium may be gone by then; what stays has not its name, and goes the next
/// time.
struct Rubbish(Option<PathBuf>);

impl Drop for Rubbish {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = fs::remove_dir_all(path);
        }
    }
}
