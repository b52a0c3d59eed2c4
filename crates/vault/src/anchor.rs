//! The anchor: what this computer last saw of a store, kept outside the store's folder.
//!
//! An old copy of the whole database is whole in itself; every MAC and signature in it fits. Only a memory
//! elsewhere shows that something is missing (trust.md 0.7, 5.7). The anchor holds the size and root of the
//! journal, and, when the store was locked in good order, the SHA-256 of the database file, so that a single
//! page put back from an old copy is seen as well, in whatever table it lies.

use crate::disk;
use itgel_journal::Hash;
use itgel_seal::VaultKey;
use itgel_seal::digest::{Sha256Stream, array_from_hex, to_hex};
use itgel_seal::vaultkey::{mac, mac_ok};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use uuid::Uuid;

const FORMAT: &str = "itgel-anchor/1";

/// A state of the journal as this computer last saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// Number of entries.
    pub(crate) size: u64,
    /// Root over them.
    pub(crate) root: Hash,
    /// SHA-256 of the database file, when it was closed in good order and nobody has opened it since.
    pub(crate) file: Option<Hash>,
}

/// What was found where the anchor should be.
#[derive(Debug)]
pub(crate) enum AnchorFound {
    /// No anchor: the store is new to this computer, or the anchor was removed.
    None,
    /// An anchor that this store's key made.
    Genuine(Anchor),
    /// Something else.
    Forged,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    format: String,
    vault_id: Uuid,
    size: u64,
    root: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mac: Option<String>,
}

/// Whether this computer remembers a store, whichever: an anchor lies in the folder. Whose it is only its key can tell.
pub(crate) fn any(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.path().extension().is_some_and(|e| e == "anchor")))
    })
}

/// When this computer last remembered anything of any store.
pub(crate) fn last_written(folder: &Path) -> Option<SystemTime> {
    let files = fs::read_dir(folder).ok()?.filter_map(|file| Some(file.ok()?.path()));
    let anchors = files.filter(|path| path.extension().is_some_and(|e| e == "anchor"));
    anchors.filter_map(|path| fs::metadata(path).ok()?.modified().ok()).max()
}

fn path_of(folder: &Path, vault_id: Uuid) -> PathBuf {
    folder.join(format!("{vault_id}.anchor"))
}

impl Anchor {
    fn wire(&self, vault_id: Uuid) -> Wire {
        Wire {
            format: FORMAT.to_owned(),
            vault_id,
            size: self.size,
            root: to_hex(&self.root),
            file: self.file.as_ref().map(|hash| to_hex(hash)),
            mac: None,
        }
    }

    fn covered(&self, vault_id: Uuid) -> Vec<u8> {
        serde_json::to_vec(&self.wire(vault_id)).expect("numbers and words always serialise")
    }

    /// Writes the anchor in one step, making the folder if it is not there yet.
    pub(crate) fn write(&self, folder: &Path, vault_id: Uuid, key: &VaultKey) -> io::Result<()> {
        if !folder.is_dir() {
            fs::create_dir_all(folder)?;
            disk::set_mode(folder, disk::FOLDER_MODE)?;
        }
        let tag = mac(&key.derive::<32>("anchor"), &self.covered(vault_id));
        disk::write_whole(&path_of(folder, vault_id), &self.to_bytes(vault_id, &tag))
    }

    fn to_bytes(&self, vault_id: Uuid, tag: &[u8; 32]) -> Vec<u8> {
        let wire = Wire { mac: Some(to_hex(tag)), ..self.wire(vault_id) };
        serde_json::to_vec(&wire).expect("numbers and words always serialise")
    }

    /// Reads the anchor of a store.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub(crate) fn read(folder: &Path, vault_id: Uuid, key: &VaultKey) -> io::Result<AnchorFound> {
        let bytes = match disk::read_small(&path_of(folder, vault_id), 4096) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(AnchorFound::None),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => return Ok(AnchorFound::Forged),
            Err(error) => return Err(error),
        };
        Ok(Self::parse(&bytes, vault_id, key).map_or(AnchorFound::Forged, AnchorFound::Genuine))
    }

    fn parse(bytes: &[u8], vault_id: Uuid, key: &VaultKey) -> Option<Self> {
        let wire: Wire = serde_json::from_slice(bytes).ok()?;
        let file = match &wire.file {
            Some(hash) => Some(array_from_hex(hash)?),
            None => None,
        };
        let anchor = Self { size: wire.size, root: array_from_hex(&wire.root)?, file };
        let tag = array_from_hex::<32>(wire.mac.as_deref()?)?;
        // Written again, with the format and the identifier that are expected, it must be what was read: no
        // byte of the file is without effect.
        let genuine = anchor.to_bytes(vault_id, &tag) == bytes
            && mac_ok(&key.derive::<32>("anchor"), &anchor.covered(vault_id), &tag);
        genuine.then_some(anchor)
    }
}

/// A memory that cannot be read, under another name beside its place, so that it is neither lost nor held against the store.
pub(crate) struct Aside {
    from: PathBuf,
    to: PathBuf,
}

impl Aside {
    /// Gives it a name of its own. Where the disk can, it keeps its own name too until another takes that, so that a power cut in
    /// between takes the memory from nobody.
    pub(crate) fn lay(anchors: &Path, vault_id: Uuid) -> io::Result<Self> {
        let from = path_of(anchors, vault_id);
        let name = |n: u32| match n {
            1 => "anchor.before".to_owned(),
            n => format!("anchor.before-{n}"),
        };
        let free = (1..).map(|n| from.with_extension(name(n))).find(|to| fs::symlink_metadata(to).is_err());
        let to = free.ok_or(io::ErrorKind::AlreadyExists)?;
        fs::hard_link(&from, &to).or_else(|_| fs::rename(&from, &to))?;
        disk::sync_folder(anchors)?;
        Ok(Self { from, to })
    }

    /// Leaves it as it was.
    pub(crate) fn undo(self) {
        let there = fs::symlink_metadata(&self.from).is_ok();
        let _ = if there { fs::remove_file(&self.to) } else { fs::rename(&self.to, &self.from) };
    }
}

/// SHA-256 of a file; to be asked while nothing is connected to it (`file_fits.rs`).
pub(crate) fn hash_file(path: &Path) -> io::Result<Hash> {
    hash_of(&disk::open_file(path)?)
}

/// SHA-256 of a file that is open and was not read yet.
pub(crate) fn hash_of(file: &fs::File) -> io::Result<Hash> {
    let mut hash = Sha256Stream::new();
    // In pieces that make asking for them cheap.
    let mut file = io::BufReader::with_capacity(1 << 18, file);
    io::copy(&mut file, &mut hash)?;
    Ok(hash.finish())
}
