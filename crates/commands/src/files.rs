//! Files and folders that a person chose.

use crate::failure::Failure;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// Opens a chosen file for reading. A folder is none, and neither is a pipe or a device: reading those could
/// wait for ever.
///
/// # Errors
/// `file-unreadable` at `field`.
pub(crate) fn open(path: &Path, field: &str) -> Result<File, Failure> {
    let regular = std::fs::metadata(path).is_ok_and(|m| m.is_file());
    let file = if regular { File::open(path).ok() } else { None };
    file.ok_or_else(|| Failure::invalid("file-unreadable", field))
}

/// Makes a folder that only this user may enter, or takes an empty one and closes it to others.
///
/// # Errors
/// `folder-not-empty` when anything is in it: nothing is ever written over; `usage-file` when it cannot be made.
pub fn own_folder(path: &Path) -> Result<(), Failure> {
    let refused = |_| Failure::refused("usage-file");
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(problem) if problem.kind() == ErrorKind::AlreadyExists => {
            if std::fs::read_dir(path).map_err(refused)?.next().is_some() {
                return Err(Failure::refused("folder-not-empty"));
            }
            #[cfg(unix)]
            std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))
                .map_err(refused)?;
            Ok(())
        }
        other => other.map_err(refused),
    }
}

/// A new file that only this user may read.
///
/// # Errors
/// `usage-file` when it exists or cannot be made.
pub fn own_file(path: &Path) -> Result<File, Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|_| Failure::refused("usage-file"))
}

/// Writes a new file that only this user may read, down to the disk.
///
/// # Errors
/// `usage-file` when it exists or cannot be written.
pub fn write_own(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let mut file = own_file(path)?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(|_| Failure::refused("usage-file"))
}

/// Writes a new file into a folder that a person chose, down to the disk. What was begun on a disk that is full is
/// taken away again, so that nobody takes half a file for a whole one.
///
/// # Errors
/// `folder-not-writable` when a file of this name is there, which then stays as it is, or it cannot be written.
pub(crate) fn write_into(folder: &Path, name: &str, content: &[u8]) -> Result<(), Failure> {
    let refused = |_| Failure::invalid("folder-not-writable", "folder");
    let path = folder.join(name);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(refused)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(&path);
    }
    written.map_err(refused)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_there_is_never_written_over_nor_taken_away() {
        let home = tempfile::TempDir::new().unwrap();
        write_into(home.path(), "counts.csv", b"first").unwrap();
        let again = write_into(home.path(), "counts.csv", b"second").unwrap_err();
        assert_eq!((again.code.as_str(), again.field.as_str()), ("folder-not-writable", "folder"));
        assert_eq!(std::fs::read(home.path().join("counts.csv")).unwrap(), b"first");
        write_into(&home.path().join("nowhere"), "counts.csv", b"x").unwrap_err();
    }
}
