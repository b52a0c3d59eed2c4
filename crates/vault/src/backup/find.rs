//! Which copies lie in a folder that somebody names: nothing of them is checked, and whoever filled the stick may be anybody.

use super::BackupError;
use super::medium;
use super::shelf::{SHELF, made_at};
use crate::disk;
use crate::folder::Folder;
use crate::header::{Header, PersonCard, UncheckedHeader};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A copy that lies somewhere, as it says of itself; nothing of it was checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its folder.
    pub path: PathBuf,
    /// When it was begun.
    pub made: Moment,
    /// The room's name as shown.
    pub room: String,
    /// The supervisors of then, of whom one restores; nobody where the unlock screen asked for a name.
    pub people: Vec<PersonCard>,
}

/// The copies in a folder, the newest first: the folder of a copy, of the copies of one store, or the place of backups. Links in it
/// are not followed, and what cannot be read hides nothing else. `going` is asked before each folder is looked into.
///
/// # Errors
/// [`BackupError::PlaceMissing`]; [`BackupError::Cancelled`]; where nothing was found and something could not be read, why:
/// [`BackupError::Unreadable`] or the medium's trouble.
pub fn find(folder: &Path, going: &mut dyn FnMut() -> bool) -> Result<Vec<Found>, BackupError> {
    let folder = medium::real(folder)?.ok_or(BackupError::PlaceMissing)?;
    let mut open = vec![(folder, 0)];
    let (mut found, mut unread) = (Vec::new(), None);
    while let Some((path, depth)) = open.pop() {
        if !going() {
            return Err(BackupError::Cancelled);
        }
        let looked = if let Some(made) = made_at(&named(&path)) {
            look_at(path, made).map(|copy| found.extend(copy))
        } else if depth < DEEPEST {
            within(&path).map(|inner| open.extend(inner.into_iter().map(|path| (path, depth + 1))))
        } else {
            Ok(())
        };
        if let Err(error) = looked {
            unread.get_or_insert(error);
        }
    }
    found.sort_by_key(|copy| std::cmp::Reverse(copy.made.utc_ms));
    match unread {
        Some(error) if found.is_empty() => Err(error),
        _ => Ok(found),
    }
}

/// A copy lies in the folder of its store's copies, and that in the place: nothing of ours lies deeper.
const DEEPEST: u32 = 2;

fn named(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The folders of copies, and the copies, in a folder.
fn within(folder: &Path) -> Result<Vec<PathBuf>, BackupError> {
    let inner = medium::names(folder)?.into_iter().map(|name| folder.join(name));
    let ours = |path: &PathBuf| made_at(&named(path)).is_some() || named(path).starts_with(SHELF);
    Ok(inner.filter(ours).filter(|path| medium::is_folder(path)).collect())
}

/// What a copy says of itself; nothing where its header is none that anybody could open it by.
fn look_at(path: PathBuf, made: Moment) -> Result<Option<Found>, BackupError> {
    let header = match header_of(&path) {
        Ok(header) => header.header,
        Err(BackupError::NoCopy) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut people = if header.hide_names { Vec::new() } else { header.people };
    people.retain(|card| card.role == Role::Supervisor);
    Ok(Some(Found { path, made, room: header.room, people }))
}

/// So much of a header is read again to see whether the disk gives it.
const MOST_LOOKED_AT: u64 = 1024 * 1024;

/// The header of a copy.
///
/// # Errors
/// [`BackupError::NoCopy`] where it has none; [`BackupError::Unreadable`] and the medium's trouble where it cannot be read.
pub(super) fn header_of(copy: &Path) -> Result<UncheckedHeader, BackupError> {
    let folder = Folder::new(copy);
    Header::read(&folder).map_err(|_| {
        let path = folder.header();
        match std::fs::symlink_metadata(&path) {
            // A folder or a pipe in its place is no header, and neither is nothing at all; what the disk does not give may be one.
            Ok(found) if !found.is_file() => BackupError::NoCopy,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BackupError::NoCopy,
            _ => disk::open_file(&path)
                .and_then(|file| io::copy(&mut file.take(MOST_LOOKED_AT), &mut io::sink()))
                .map_or_else(|error| BackupError::of_reading(&error), |_| BackupError::NoCopy),
        }
    })
}
