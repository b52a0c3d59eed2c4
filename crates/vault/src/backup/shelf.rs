//! The folder of this store's copies at a place: what lies there, what is unfinished, what goes.

use super::manifest::Manifest;
use super::medium::{self, make_folder};
use super::{BackupError, does_not_hold, thinning};
use crate::Vault;
use crate::disk::UNFINISHED;
use itgel_casefile::time::Moment;
use itgel_seal::digest::from_hex;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One copy that has its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// When it was begun.
    pub made: Moment,
    /// Entries of the journal in it, bytes with its attachments, and the program's version; none where its list is not what
    /// this room signed.
    pub says: Option<Says>,
}

/// What a copy says of itself, signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    /// Entries of the journal.
    pub entries: u64,
    /// Bytes, attachments among them.
    pub bytes: u64,
    /// The name of its journal, with the epoch.
    pub log: String,
}

/// The folder of this store's copies.
pub(super) struct Shelf {
    root: PathBuf,
}

impl Shelf {
    /// The shelf at a place, whether it is there or not.
    ///
    /// # Errors
    /// [`BackupError::PlaceMissing`]; [`BackupError::InStore`].
    pub(super) fn at(vault: &Vault, place: &Path) -> Result<Self, BackupError> {
        let real = place.canonicalize().ok().filter(|p| p.is_dir()).ok_or(BackupError::PlaceMissing)?;
        let store = vault.folder.root().canonicalize().map_err(|e| BackupError::Vault(e.into()))?;
        if real.starts_with(&store) {
            return Err(BackupError::InStore);
        }
        let id = vault.vault_id.simple().to_string();
        let name = format!("{SHELF}{}", id.get(..8).unwrap_or_default());
        Ok(Self { root: real.join(name) })
    }

    /// The shelf on which a copy lies, whosesoever it is.
    pub(super) fn of_copy(copy: &Path) -> Option<Self> {
        copy.parent().map(|root| Self { root: root.to_owned() })
    }

    /// The folder of the copies.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of one copy; none for a name that is none, so that no name read from anywhere leads out of it.
    pub(super) fn copy(&self, name: &str) -> Option<PathBuf> {
        made_at(name).map(|_| self.root.join(name))
    }

    /// A name for a copy that is begun now, which nothing has yet: that of its second, or of one soon after.
    pub(super) fn free(&self, at: &Moment) -> Option<(String, PathBuf)> {
        let seconds = (0..60).map(|n| Moment { utc_ms: at.utc_ms + n * 1000, ..at.clone() });
        let names = seconds.filter_map(|moment| {
            let name = name_of(&moment);
            self.copy(&name).map(|path| (name, path))
        });
        let names: Vec<_> = names.collect();
        // After the newest that is there, so that this one is the newest.
        let taken = names.iter().rposition(|(_, path)| std::fs::symlink_metadata(path).is_ok());
        names.into_iter().nth(taken.map_or(0, |n| n + 1))
    }

    fn blobs(&self) -> PathBuf {
        self.root.join("blobs")
    }

    /// Where a sealed file lies, or will.
    pub(super) fn blob(&self, sha256: &str) -> Option<PathBuf> {
        let good = sha256.len() == 64 && from_hex(sha256).is_some();
        let letters = good.then(|| sha256.get(..2)).flatten()?;
        Some(self.blobs().join(letters).join(format!("{sha256}.cob")))
    }

    /// Makes its folders.
    ///
    /// # Errors
    /// The medium's trouble.
    pub(super) fn make(&self) -> Result<(), BackupError> {
        make_folder(&self.root)?;
        make_folder(&self.blobs())
    }

    /// Removes what an interrupted run left. What has its name is never touched.
    ///
    /// # Errors
    /// The medium's trouble.
    pub(super) fn sweep(&self) -> Result<(), BackupError> {
        let of_medium = |e: std::io::Error| BackupError::of_medium(&e);
        for name in medium::names(&self.root)? {
            let ours = name.to_string_lossy().strip_suffix(UNFINISHED).is_some_and(|n| made_at(n).is_some());
            if ours {
                fs::remove_dir_all(self.root.join(name)).map_err(of_medium)?;
            }
        }
        for path in self.all_blobs()? {
            if path.to_string_lossy().ends_with(UNFINISHED) {
                fs::remove_file(path).map_err(of_medium)?;
            }
        }
        Ok(())
    }

    /// The copies that have their name, the newest first.
    ///
    /// # Errors
    /// The medium's trouble.
    pub(super) fn copies(&self, vault: &Vault) -> Result<Vec<Kept>, BackupError> {
        let mut found = Vec::new();
        for name in medium::names(&self.root)? {
            let name = name.to_string_lossy().into_owned();
            let Some(made) = made_at(&name) else { continue };
            let says = match self.manifest(vault, &name) {
                Ok(manifest) => {
                    Some(Says { entries: manifest.size, bytes: manifest.bytes(), log: manifest.log })
                }
                Err(BackupError::DoesNotHold { .. }) => None,
                // A file that only has the name of a copy.
                Err(BackupError::NoCopy) => continue,
                Err(other) => return Err(other),
            };
            found.push(Kept { name, made, says });
        }
        found.sort_by_key(|copy| std::cmp::Reverse(copy.made.utc_ms));
        Ok(found)
    }

    /// What a copy says of itself.
    ///
    /// # Errors
    /// [`BackupError::NoCopy`], [`BackupError::DoesNotHold`]; the medium's trouble.
    pub(super) fn manifest(&self, vault: &Vault, name: &str) -> Result<Manifest, BackupError> {
        let copy = self.copy(name).filter(|path| path.is_dir()).ok_or(BackupError::NoCopy)?;
        let (manifest, _) = Manifest::read(&copy, &vault.room_key())?;
        if manifest.vault_id == vault.vault_id { Ok(manifest) } else { Err(does_not_hold("vault_id")) }
    }

    /// Removes the copies that are not kept, and the attachments that no copy needs any more. Only what this room's key
    /// signed goes: a folder that somebody else laid there stays. So does the copy that was `just` made.
    ///
    /// # Errors
    /// The medium's trouble; what was removed until then is whole removed or, under another name, swept the next time.
    pub(super) fn thin(&self, vault: &Vault, just: &str, now: &Moment) -> Result<usize, BackupError> {
        let of_medium = |e: std::io::Error| BackupError::of_medium(&e);
        let copies = self.copies(vault)?;
        // Of this epoch only: a copy of an earlier one may hold the last that is left of what a restoration lost.
        let ours = |copy: &&Kept| copy.says.as_ref().is_some_and(|says| says.log == vault.origin);
        let signed: Vec<&Kept> = copies.iter().filter(ours).collect();
        let made: Vec<i64> = signed.iter().map(|copy| copy.made.utc_ms).collect();
        let just = signed.iter().position(|copy| copy.name == just);
        let goes = thinning::goes(&made, just, &|utc_ms| Moment { utc_ms, ..now.clone() }.day());
        for copy in goes.iter().filter_map(|place| signed.get(*place)) {
            let path = self.root.join(&copy.name);
            let going = medium::unfinished(&path);
            fs::rename(&path, &going).map_err(of_medium)?;
            fs::remove_dir_all(going).map_err(of_medium)?;
        }
        if !goes.is_empty() {
            medium::sync_folder(&self.root)?;
            self.drop_blobs(vault)?;
        }
        Ok(goes.len())
    }

    /// Removes the attachments that no copy needs. Where a copy does not say what it needs, all stay.
    fn drop_blobs(&self, vault: &Vault) -> Result<(), BackupError> {
        let mut needed = BTreeSet::new();
        for copy in self.copies(vault)? {
            match self.manifest(vault, &copy.name) {
                Ok(manifest) => needed.extend(manifest.blobs.into_keys()),
                Err(BackupError::DoesNotHold { .. }) => return Ok(()),
                Err(other) => return Err(other),
            }
        }
        let needed: BTreeSet<PathBuf> = needed.iter().filter_map(|sha256| self.blob(sha256)).collect();
        for path in self.all_blobs()? {
            let sha256 = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            if self.blob(&sha256).as_ref() == Some(&path) && !needed.contains(&path) {
                fs::remove_file(path).map_err(|e| BackupError::of_medium(&e))?;
            }
        }
        Ok(())
    }

    /// Every file among the attachments.
    fn all_blobs(&self) -> Result<Vec<PathBuf>, BackupError> {
        let mut found = Vec::new();
        for letters in medium::names(&self.blobs())? {
            let shelf = self.blobs().join(letters);
            if shelf.is_dir() {
                found.extend(medium::names(&shelf)?.into_iter().map(|name| shelf.join(name)));
            }
        }
        Ok(found)
    }
}

/// How the name of a shelf begins; eight digits of the store's identifier follow.
pub(super) const SHELF: &str = "itgel-backup-";

/// The name of a copy: the instant at which it was begun, in UTC, `20251121-021203Z`.
pub(super) fn name_of(at: &Moment) -> String {
    let utc = Moment { offset_minutes: 0, ..at.clone() }.to_rfc3339();
    let digits: String = utc.chars().take(19).filter(|c| *c != '-' && *c != ':').collect();
    format!("{}Z", digits.replace('T', "-"))
}

/// The instant that a name says; none where it is no name of a copy.
pub(super) fn made_at(name: &str) -> Option<Moment> {
    let digits = |from, to| name.get(from..to).filter(|part: &&str| part.bytes().all(|b| b.is_ascii_digit()));
    let (date, clock) = (digits(0, 8)?, digits(9, 15)?);
    let part = |text: &str, from: usize| text.get(from..from + 2).unwrap_or_default().to_owned();
    let text = format!(
        "{}-{}-{}T{}:{}:{}.000+00:00",
        date.get(..4)?,
        part(date, 4),
        part(date, 6),
        part(clock, 0),
        part(clock, 2),
        part(clock, 4)
    );
    let made = Moment::from_rfc3339(&text, "UTC", 0)?;
    (name_of(&made) == name).then_some(made)
}
