//! Writing files so that they are there after a power cut, and readable by their owner only.

use crate::error::Trouble;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Permission bits of every file of a store: its owner reads and writes, nobody else does anything.
pub(crate) const FILE_MODE: u32 = 0o600;
/// Permission bits of every folder of a store.
pub(crate) const FOLDER_MODE: u32 = 0o700;
/// What a file is called until it is whole. Left behind only by a crash, and removed at the next open.
pub(crate) const UNFINISHED: &str = ".unfinished";

/// Creates a folder (not its parents) that only its owner may enter.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)?;
    set_mode(path, FOLDER_MODE)
}

/// Creates, or empties, a file that only its owner may read.
pub(crate) fn create_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(true);
    // From its first instant the file is closed to others; the second call undoes what a strange umask took.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE_MODE);
    let file = options.open(path)?;
    set_mode(path, FILE_MODE)?;
    Ok(file)
}

/// Writes a file in one step: after a crash there is the old content or the new, never a part.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = unfinished_name(path);
    let mut file = create_file(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    put_in_place(&unfinished, path)
}

/// Why a disk refuses something. Of a page, and of the index of its log, SQLite hands on only that it was refused (`SQLITE_IOERR_WRITE`,
/// `SQLITE_IOERR_SHMSIZE`); the reason a file in the same folder tells: that there is no space, or that the disk may only be read; else
/// nothing. The file is as long as that index and is taken away again. Of a store that is not there yet the folder above is asked.
#[must_use]
pub fn why_refused(folder: &Path) -> Option<Trouble> {
    const INDEX: usize = 32 * 1024;
    let there = folder.ancestors().take(2).find(|above| above.is_dir())?;
    // Beside the store others may have files: nothing that is there is touched.
    let path = unfinished_name(&there.join(format!(".itgel-tried-{}", std::process::id())));
    let made = OpenOptions::new().write(true).create_new(true).open(&path);
    let tried = made.and_then(|mut file| {
        let tried = file.write_all(&[0; INDEX]).and_then(|()| file.sync_all());
        let _ = fs::remove_file(&path);
        tried
    });
    let trouble = Trouble::from(tried.err()?);
    matches!(trouble, Trouble::NoSpace | Trouble::ReadOnlyMedium).then_some(trouble)
}

/// Gives a finished, synced file its name and makes the name durable.
pub(crate) fn put_in_place(finished: &Path, path: &Path) -> io::Result<()> {
    fs::rename(finished, path)?;
    match path.parent() {
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

/// Gives a finished folder its name. With the name it is done, whatever the disk says to making that durable: whoever was told
/// that it is not done would look for it where it no longer lies.
pub(crate) fn take_place(finished: &Path, path: &Path) -> io::Result<()> {
    fs::rename(finished, path)?;
    if let Some(folder) = path.parent() {
        // After a power cut it lies under the one name or the other, and whole under both.
        let _ = sync_folder(folder);
    }
    Ok(())
}

/// The name a file has until it is whole.
pub(crate) fn unfinished_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(UNFINISHED);
    PathBuf::from(name)
}

/// Removes a file, whether it is there or not, and makes that durable.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Ok(()) => path.parent().map_or(Ok(()), sync_folder),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Opens a file for reading. A pipe or a device in its place is none of ours and without end, so it is refused as too large:
/// whoever can write to the folder while it is locked must not make the program wait for ever.
pub(crate) fn open_file(path: &Path) -> io::Result<File> {
    let kind = fs::metadata(path)?.file_type();
    if kind.is_file() || kind.is_dir() {
        return File::open(path);
    }
    Err(io::Error::from(io::ErrorKind::FileTooLarge))
}

/// Reads a file of at most `limit` bytes; a longer one is not ours and is refused unread. What the disk does not give once is asked
/// for again: who is let in must not hang on one bad instant of a cable.
pub(crate) fn read_small(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    match read_once(path, limit) {
        Err(error) if !is_of_file(&error) => read_once(path, limit),
        read => read,
    }
}

fn read_once(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    use io::Read;
    let mut bytes = Vec::new();
    open_file(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    Ok(bytes)
}

/// Whether it is the file that cannot be read, and not the disk that fails: it is not there, another user's, too long, or no file.
fn is_of_file(error: &io::Error) -> bool {
    use io::ErrorKind as K;
    matches!(
        error.kind(),
        K::NotFound | K::PermissionDenied | K::FileTooLarge | K::IsADirectory | K::NotADirectory
    )
}

/// Makes renames and removals in a folder durable. Windows has no such call; NTFS orders them itself.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Sets permission bits whatever the umask is. On Windows the folder's access list, inherited from the
/// person's profile, does this work.
pub(crate) fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    #[cfg(not(unix))]
    let _ = (path, mode);
    Ok(())
}

/// Whether others than the owner may do anything with the file or folder. Never, on Windows (see above).
pub(crate) fn open_to_others(metadata: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        metadata.permissions().mode() & 0o077 != 0
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        false
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_disk_that_takes_something_gives_no_reason_and_keeps_nothing() {
        let home = tempfile::TempDir::new().unwrap();
        assert_eq!(why_refused(home.path()), None);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        assert_eq!(why_refused(&home.path().join("nowhere")), None);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_and_a_device_are_refused_and_not_waited_for() {
        let home = tempfile::TempDir::new().unwrap();
        let (pipe, device) = (home.path().join("pipe"), home.path().join("device"));
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink("/dev/zero", &device).unwrap();
        for path in [&pipe, &device] {
            assert_eq!(open_file(path).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
            assert_eq!(read_small(path, 10).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        }
        assert_eq!(open_file(&home.path().join("nothing")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
