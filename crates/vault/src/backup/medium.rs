//! Writing to the medium of the backups, and reading from it. It is often a stick: it may know no modes, no sync of a
//! folder, and be pulled out at any time. So a mode is asked for where a file is made and never set afterwards, and what
//! was written is read back.

use super::{BackupError, Step, Tell};
use crate::disk::{self, UNFINISHED};
use itgel_seal::digest::{Sha256Stream, to_hex};
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Bytes that are moved at a time; between two of them it can be stopped.
const PIECE: usize = 1 << 18;

/// How far one step is.
pub(super) struct Meter<'a, 'b> {
    step: Step,
    done: u64,
    all: u64,
    tell: &'a mut Tell<'b>,
}

impl<'a, 'b> Meter<'a, 'b> {
    pub(super) fn new(step: Step, all: u64, tell: &'a mut Tell<'b>) -> Self {
        Self { step, done: 0, all, tell }
    }

    /// So many bytes more.
    ///
    /// # Errors
    /// [`BackupError::Cancelled`].
    pub(super) fn add(&mut self, bytes: u64) -> Result<(), BackupError> {
        self.done = self.done.saturating_add(bytes).min(self.all);
        if (self.tell)(self.step, self.done, self.all) { Ok(()) } else { Err(BackupError::Cancelled) }
    }
}

/// A file as it is listed: its length and digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Print {
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

/// The name of a file or folder until it is whole.
pub(super) fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(UNFINISHED);
    PathBuf::from(name)
}

/// Makes a folder that is not there yet; not its parents.
pub(super) fn make_folder(path: &Path) -> Result<(), BackupError> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, crate::disk::FOLDER_MODE);
    match builder.create(path) {
        Ok(()) => path.parent().map_or(Ok(()), sync_folder),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) => Err(BackupError::of_medium(&error)),
    }
}

/// Makes a new file that only its owner may read, where the medium knows owners. What lies there is never written over.
pub(super) fn make_file(path: &Path) -> Result<File, BackupError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, crate::disk::FILE_MODE);
    options.open(path).map_err(|e| BackupError::of_medium(&e))
}

/// Writes a new file and syncs it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), BackupError> {
    let mut file = make_file(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|e| BackupError::of_medium(&e))
}

/// Copies a file of the store; gives what was written.
///
/// # Errors
/// The medium's trouble; [`BackupError::Vault`] where the file of the store cannot be read.
pub(super) fn copy(from: &Path, to: &Path, meter: &mut Meter<'_, '_>) -> Result<Print, BackupError> {
    let of_store = |e: io::Error| BackupError::Vault(e.into());
    let mut from = disk::open_file(from).map_err(of_store)?;
    let mut out = make_file(to)?;
    pour((&mut from, of_store), (&mut out, |e: io::Error| BackupError::of_medium(&e)), meter)
}

/// Copies a file of the medium to where a store is made; gives what was written.
///
/// # Errors
/// The medium's trouble; [`BackupError::Vault`] where the store's own disk does not take it.
pub(super) fn bring(from: &Path, to: &Path, meter: &mut Meter<'_, '_>) -> Result<Print, BackupError> {
    let of_store = |e: io::Error| BackupError::Vault(e.into());
    let mut from = disk::open_file(from).map_err(|e| BackupError::of_reading(&e))?;
    let mut out = disk::create_file(to).map_err(of_store)?;
    pour((&mut from, |e: io::Error| BackupError::of_reading(&e)), (&mut out, of_store), meter)
}

/// Everything of one file into another, synced; each side has its own words for its trouble.
fn pour(
    (from, reading): (&mut File, impl Fn(io::Error) -> BackupError),
    (out, writing): (&mut File, impl Fn(io::Error) -> BackupError),
    meter: &mut Meter<'_, '_>,
) -> Result<Print, BackupError> {
    let (mut hash, mut bytes, mut piece) = (Sha256Stream::new(), 0, vec![0u8; PIECE]);
    loop {
        let count = from.read(&mut piece).map_err(&reading)?;
        let read = piece.get(..count).unwrap_or_default();
        if read.is_empty() {
            break;
        }
        out.write_all(read).map_err(&writing)?;
        hash.update(read);
        bytes += count as u64;
        meter.add(count as u64)?;
    }
    out.sync_all().map_err(&writing)?;
    Ok(Print { bytes, sha256: to_hex(&hash.finish()) })
}

/// Reads a file from the medium, as far as a program can bring that about: the system is advised to forget its own copy.
///
/// # Errors
/// The medium's trouble; [`BackupError::Cancelled`].
pub(super) fn read_back(path: &Path, meter: &mut Meter<'_, '_>) -> Result<Print, BackupError> {
    let mut file = disk::open_file(path).map_err(|e| BackupError::of_reading(&e))?;
    forget(&file);
    let (mut hash, mut bytes, mut piece) = (Sha256Stream::new(), 0, vec![0u8; PIECE]);
    loop {
        let count = file.read(&mut piece).map_err(|e| BackupError::of_reading(&e))?;
        if count == 0 {
            return Ok(Print { bytes, sha256: to_hex(&hash.finish()) });
        }
        hash.update(piece.get(..count).unwrap_or_default());
        bytes += count as u64;
        meter.add(count as u64)?;
    }
}

/// Gives a finished file or folder its name, which nothing has yet, and makes the name durable. With the name it is done, whatever the
/// medium says to the rest: whoever was told that there is no copy would look for it in vain, and nobody would count it.
pub(super) fn put_in_place(finished: &Path, path: &Path) -> Result<(), BackupError> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(BackupError::Medium(io::ErrorKind::AlreadyExists));
    }
    disk::take_place(finished, path).map_err(|e| BackupError::of_medium(&e))
}

/// Makes names in a folder durable; some file systems of sticks know no such thing, and reading back still follows.
pub(super) fn sync_folder(folder: &Path) -> Result<(), BackupError> {
    match disk::sync_folder(folder) {
        Ok(()) => Ok(()),
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        Err(e) => Err(BackupError::of_medium(&e)),
    }
}

/// The folder as the disk knows it, behind links and `..`; none where it is not there, or is none.
///
/// # Errors
/// [`BackupError::Unreadable`] where the way to it is closed to this user.
pub(super) fn real(folder: &Path) -> Result<Option<PathBuf>, BackupError> {
    match folder.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(BackupError::Unreadable),
        real => Ok(real.ok().filter(|path| path.is_dir())),
    }
}

/// A folder that lies here itself, and no link that leads to one: whoever filled the stick may have laid links in a ring.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

/// The names in a folder, in order; none where it is not there.
pub(super) fn names(folder: &Path) -> Result<Vec<OsString>, BackupError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(BackupError::of_reading(&error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(|e| BackupError::of_reading(&e))?.file_name());
    }
    names.sort();
    Ok(names)
}

#[cfg(target_os = "linux")]
fn forget(file: &File) {
    // Advice: a system that does not take it reads the same bytes from its memory.
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
}

#[cfg(not(target_os = "linux"))]
fn forget(_: &File) {}
