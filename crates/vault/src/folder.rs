//! The folder of a store: which file is where, and nothing else in it (trust.md 5.2).
//!
//! ```text
//! vault.json           format, identifier, room, people for the unlock screen; MAC by the vault key
//! vault.key.age        the vault key, one age file sealed to everybody and to the recovery key
//! vault.lock           empty; held by the process that has the store open
//! tries.json           failed tries to unlock since the last unlock
//! users/<person>.slot  a person's keys, under their passphrase
//! recovery/*.age       the recovery key, each file for two of the three sheets
//! itgel.db             everything else, encrypted (with -wal and -shm while it is open)
//! blobs/ab/<sha256>.cob  attachments, sealed; the name is the SHA-256 of the sealed bytes
//! itgel.db.schema-<n>  the database as it was before a newer program changed its form (updating.rs)
//! *.next               a new vault key on its way in (rekey.rs): settled at the next opening
//! ```

use crate::disk;
use crate::rekey::NEXT_KEY;
use itgel_casefile::ids::PersonId;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Names of the recovery files, as [`itgel_seal::make_recovery`] gives them.
pub(crate) const RECOVERY_FILES: [&str; 3] = ["recovery-ab.age", "recovery-ac.age", "recovery-bc.age"];

/// How the name of a database in an earlier form begins; the number of its schema follows.
pub(crate) const BEFORE: &str = "itgel.db.schema-";

const TOP: [&str; 7] =
    ["vault.json", "vault.key.age", "vault.lock", "tries.json", "itgel.db", "itgel.db-wal", "itgel.db-shm"];

/// Paths within one store's folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }
    pub(crate) fn header(&self) -> PathBuf {
        self.root.join("vault.json")
    }
    pub(crate) fn vault_key(&self) -> PathBuf {
        self.root.join("vault.key.age")
    }
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("vault.lock")
    }
    pub(crate) fn tries(&self) -> PathBuf {
        self.root.join("tries.json")
    }
    pub(crate) fn database(&self) -> PathBuf {
        self.root.join("itgel.db")
    }
    /// The database as it was in an earlier form.
    pub(crate) fn database_before(&self, schema: u32) -> PathBuf {
        self.root.join(format!("{BEFORE}{schema}"))
    }
    /// A rollback journal, which a store that is whole never has: it is in write-ahead mode from its first
    /// entry on. The database would play it back before anybody could look (see `open.rs`).
    pub(crate) fn rollback_journal(&self) -> PathBuf {
        self.root.join("itgel.db-journal")
    }
    pub(crate) fn users(&self) -> PathBuf {
        self.root.join("users")
    }
    pub(crate) fn slot(&self, person: PersonId) -> PathBuf {
        self.users().join(format!("{person}.slot"))
    }
    /// Whose slots lie in the folder, by the names of the files, in their order.
    pub(crate) fn slots(&self) -> Vec<PersonId> {
        let names = fs::read_dir(self.users()).into_iter().flatten().flatten().map(|entry| entry.file_name());
        let mut people: Vec<PersonId> = names
            .filter_map(|name| name.to_str()?.strip_suffix(".slot")?.parse().ok())
            .filter(|person| self.slot(*person).is_file())
            .collect();
        people.sort_unstable();
        people
    }
    pub(crate) fn recovery(&self) -> PathBuf {
        self.root.join("recovery")
    }
    pub(crate) fn blobs(&self) -> PathBuf {
        self.root.join("blobs")
    }
    /// Where a sealed file lies; `None` when the name is not 64 lower-case hexadecimal digits, so that no
    /// name read from anywhere can lead out of the folder.
    pub(crate) fn blob(&self, sha256: &str) -> Option<PathBuf> {
        let good = sha256.len() == 64 && itgel_seal::digest::from_hex(sha256).is_some();
        let shelf = good.then(|| sha256.get(..2)).flatten()?;
        Some(self.blobs().join(shelf).join(format!("{sha256}.cob")))
    }

    /// Whether the folder holds a store. `vault.json` is written last of all, so without it there is none.
    pub(crate) fn holds_store(&self) -> bool {
        self.header().is_file()
    }

    /// Whether a new store may be made here: the folder is missing, or empty.
    pub(crate) fn is_free(&self) -> io::Result<bool> {
        match fs::read_dir(&self.root) {
            Ok(mut entries) => Ok(entries.next().is_none()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Makes the empty folders of a new store.
    pub(crate) fn make(&self) -> io::Result<()> {
        disk::make_folder(&self.root)?;
        disk::make_folder(&self.users())?;
        disk::make_folder(&self.recovery())?;
        disk::make_folder(&self.blobs())
    }

    /// Removes what a crash left unfinished. The caller holds the lock, so nobody is writing.
    pub(crate) fn sweep_unfinished(&self) -> io::Result<()> {
        let unfinished = disk::UNFINISHED;
        for found in self.walk()? {
            if found.path.to_string_lossy().ends_with(unfinished) && found.metadata.is_file() {
                disk::remove_if_there(&found.path)?;
            }
        }
        Ok(())
    }

    /// Takes away from everybody else what a copy of the folder, or a strange tool, may have given them. The
    /// database's own new files take the mode of the database.
    pub(crate) fn close_to_others(&self) -> io::Result<()> {
        let root = Found { path: self.root.clone(), metadata: fs::metadata(&self.root)? };
        for found in self.walk()?.into_iter().filter(|found| self.knows(found)).chain([root]) {
            if disk::open_to_others(&found.metadata) {
                let mode = if found.metadata.is_dir() { disk::FOLDER_MODE } else { disk::FILE_MODE };
                disk::set_mode(&found.path, mode)?;
            }
        }
        Ok(())
    }

    /// Every file and folder below the root, with what the disk says of it. Links are not followed.
    pub(crate) fn walk(&self) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        let mut open = vec![self.root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                let metadata = fs::symlink_metadata(&path)?;
                if metadata.is_dir() {
                    open.push(path.clone());
                }
                found.push(Found { path, metadata });
            }
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// Whether a path below the root is one that this program writes.
    pub(crate) fn knows(&self, found: &Found) -> bool {
        let Ok(inner) = found.path.strip_prefix(&self.root) else {
            return false;
        };
        let parts: Vec<String> =
            inner.components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        if found.metadata.is_dir() {
            return match parts.as_slice() {
                ["users" | "recovery" | "blobs"] => true,
                ["blobs", shelf] => shelf.len() == 2,
                _ => false,
            };
        }
        found.metadata.is_file()
            && match parts.as_slice() {
                [name] => TOP.contains(name) || schema_of(name).is_some(),
                ["users", name] => name
                    .strip_suffix(".slot")
                    .is_some_and(|id| id.parse::<PersonId>().is_ok_and(|p| p.to_string() == id)),
                ["recovery", name] => match name.strip_suffix(".next") {
                    Some(waiting) => RECOVERY_FILES.contains(&waiting) && self.root.join(NEXT_KEY).is_file(),
                    None => RECOVERY_FILES.contains(name),
                },
                ["blobs", _, name] => name
                    .strip_suffix(".cob")
                    .and_then(|sha256| self.blob(sha256))
                    .is_some_and(|path| path == found.path),
                _ => false,
            }
    }
}

/// The number of the schema that a database in an earlier form has in its name.
pub(crate) fn schema_of(name: &str) -> Option<u32> {
    let number = name.strip_prefix(BEFORE)?;
    number.parse::<u32>().ok().filter(|n| n.to_string() == number)
}

/// One file or folder of a store.
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    pub(crate) metadata: fs::Metadata,
}
