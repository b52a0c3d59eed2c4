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
    new_file(path).map_err(|_| Failure::refused("usage-file"))
}

fn new_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a new file that only this user may read, down to the disk.
///
/// # Errors
/// `usage-file` when it exists or cannot be written.
pub fn write_own(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let mut file = own_file(path)?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(|_| Failure::refused("usage-file"))
}

/// Writes a new file that only this user may read into a folder that a person chose, down to the disk. What was begun on a disk that is full is
/// taken away again, so that nobody takes half a file for a whole one.
///
/// # Errors
/// `folder-not-writable` when a file of this name is there, which then stays as it is, or it cannot be written.
pub(crate) fn write_into(folder: &Path, name: &str, content: &[u8]) -> Result<(), Failure> {
    let refused = |_| Failure::invalid("folder-not-writable", "folder");
    let path = folder.join(name);
    let mut file = new_file(&path).map_err(refused)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(&path);
    }
    written.map_err(refused)
}

/// Writes a file that only this user may read, down to the disk, in the place of one that may be there, whatever mode that had. It is
/// written beside it first, so that a pulled stick leaves the old one whole.
///
/// # Errors
/// The disk's trouble; what was there is then as it was, unless only its new name could not be made to last.
pub(crate) fn put_anew(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".unfinished");
    let beside = Path::new(&beside);
    // What a power cut left of an earlier try; a link is taken away and not followed.
    if std::fs::symlink_metadata(beside).is_ok_and(|m| m.is_file() || m.is_symlink()) {
        std::fs::remove_file(beside)?;
    }
    let mut file = new_file(beside)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    drop(file);
    let written = written.and_then(|()| std::fs::rename(beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(beside);
    }
    written.and_then(|()| sync_folder_of(path))
}

#[cfg(unix)]
fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match File::open(folder).and_then(|f| f.sync_all()) {
        // Some file systems of sticks and shares know no sync of a folder.
        Err(e) if matches!(e.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

#[cfg(not(unix))]
fn sync_folder_of(_: &Path) -> std::io::Result<()> {
    // Windows cannot open a folder to sync it.
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[cfg(unix)]
    fn mode(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[cfg(unix)]
    #[test]
    fn what_a_person_takes_along_is_closed_to_others_also_where_it_takes_the_place_of_an_open_one() {
        use std::os::unix::fs::PermissionsExt as _;
        let home = tempfile::TempDir::new().unwrap();
        write_into(home.path(), "counts.csv", b"x").unwrap();
        assert_eq!(mode(&home.path().join("counts.csv")), 0o600);
        let card = home.path().join("card");
        std::fs::write(&card, b"first").unwrap();
        std::fs::set_permissions(&card, std::fs::Permissions::from_mode(0o666)).unwrap();
        // What a power cut left of an earlier try is in nobody's way.
        std::fs::write(home.path().join("card.unfinished"), b"fir").unwrap();
        put_anew(&card, b"second").unwrap();
        assert_eq!((mode(&card), std::fs::read(&card).unwrap()), (0o600, b"second".to_vec()));
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_cannot_be_put_anew_leaves_the_old_one_and_nothing_beside_it() {
        let home = tempfile::TempDir::new().unwrap();
        let taken = home.path().join("card");
        std::fs::create_dir_all(taken.join("inside")).unwrap();
        put_anew(&taken, b"x").unwrap_err();
        assert!(taken.join("inside").is_dir());
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1);
    }

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
