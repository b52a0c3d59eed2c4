//! Laying a store aside that is damaged: its folder gets another name beside the place where it lay, so that a backup can take
//! that place. Nothing is deleted, nothing is written over, and whoever renames it back has it as it was.

use crate::anchor;
use crate::disk;
use crate::error::OpenError;
use crate::folder::Folder;
use crate::lock::FolderLock;
use crate::place::Place;
use itgel_casefile::time::Moment;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Between the name of the folder and when it was laid aside: `vault.laid-aside-2026-11-29-081503`.
const ASIDE: &str = ".laid-aside-";
/// Names that are tried, where something has the first one already.
const TRIES: u32 = 100;

/// Gives the folder of a store another name beside its place, whatever is left in it; gives the new path.
///
/// # Errors
/// [`OpenError::Missing`] where no folder lies there, or an empty one; [`OpenError::AlreadyOpen`] while another process has the
/// store open; the computer's trouble, for example where the folder is a disk of its own. It then lies where it lay.
pub fn lay_aside(store: &Path, at: &Moment) -> Result<PathBuf, OpenError> {
    let folder = Folder::new(store);
    if !left(store) {
        return Err(OpenError::Missing);
    }
    // Held until the folder has its other name: nobody opens it meanwhile.
    let lock = FolderLock::take(&folder.lock())?;
    let to = free_name(store, at)?;
    // One step: before it the store lies here, after it there, and at no time in two halves.
    disk::put_in_place(store, &to)?;
    drop(lock);
    Ok(to)
}

/// Something lies where the store is to be, whether or not it is a store still.
#[must_use]
pub fn left(store: &Path) -> bool {
    store.is_dir() && !Folder::new(store).is_free().unwrap_or(false)
}

/// The folder that was laid aside here last, by its name; nothing where none was, or where a store was used here since.
#[must_use]
pub fn newest(place: &Place) -> Option<PathBuf> {
    let found = last(&place.store)?;
    match (changed(&found), anchor::last_written(&place.anchors)) {
        (Some(aside), Some(used)) if used > aside => None,
        _ => Some(found),
    }
}

/// When the folder got its name: the one change of it that no file in it shows.
fn changed(folder: &Path) -> Option<SystemTime> {
    let metadata = fs::metadata(folder).ok()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let seconds = Duration::from_secs(metadata.ctime().try_into().ok()?);
        Some(SystemTime::UNIX_EPOCH + seconds + Duration::from_nanos(metadata.ctime_nsec().try_into().ok()?))
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        None
    }
}

fn last(store: &Path) -> Option<PathBuf> {
    let begins = format!("{}{ASIDE}", store.file_name()?.to_string_lossy());
    let beside = fs::read_dir(store.parent()?).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    beside
        .filter(|path| path.is_dir())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&begins)))
        .max()
}

/// A name that nothing has: a rename would take the place of an empty folder.
fn free_name(store: &Path, at: &Moment) -> Result<PathBuf, OpenError> {
    let name = store.file_name().ok_or(OpenError::Missing)?;
    let (day, clock) = (at.day(), at.clock().replace(':', ""));
    for nth in 1..=TRIES {
        let mut named = name.to_owned();
        named.push(format!("{ASIDE}{:04}-{:02}-{:02}-{clock}", day.year(), day.month(), day.day()));
        if nth > 1 {
            named.push(format!("-{nth}"));
        }
        let to = store.with_file_name(named);
        if fs::symlink_metadata(&to).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
            return Ok(to);
        }
    }
    Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into())
}
