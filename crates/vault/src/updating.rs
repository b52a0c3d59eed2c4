//! Before a newer program changes the form of a database, the database is copied as it is, in the store's own folder and under
//! its own key; the copy is read and its journal recomputed before anything is changed. An older program opens it again.

use crate::connection;
use crate::disk;
use crate::error::OpenError;
use crate::folder::{Folder, schema_of};
use crate::keys::Keys;
use crate::pages;
use crate::read;
use crate::verify::{first_message, verify};
use itgel_seal::VaultKey;
use rusqlite::Connection;
use std::fs::File;

/// Keeps the database in the form that it has. One that was kept for the same form makes way: it was left by an opening that
/// was cut off.
///
/// # Errors
/// The disk's trouble, [`OpenError::Damaged`] where the copy is not the database; nothing was changed then.
pub(crate) fn keep(
    folder: &Folder,
    connection: &Connection,
    key: &VaultKey,
    schema: u32,
) -> Result<(), OpenError> {
    let path = folder.database_before(schema);
    let unfinished = disk::unfinished_name(&path);
    drop(disk::create_file(&unfinished)?);
    let written = write(connection, &unfinished, key);
    if written.is_err() {
        let _ = disk::remove_if_there(&unfinished);
    }
    written?;
    Ok(disk::put_in_place(&unfinished, &path)?)
}

fn write(connection: &Connection, path: &std::path::Path, key: &VaultKey) -> Result<(), OpenError> {
    let mut copy = connection::create_copy(path, key)?;
    pages::copy(connection, &mut copy, &mut |_, _| true)?;
    copy.close().map_err(|(_, error)| error)?;
    File::open(path)?.sync_all()?;
    let damaged = OpenError::Damaged { part: "itgel.db" };
    let copy = connection::open_copy(path, key)?;
    if first_message(&copy, "cipher_integrity_check")?.is_some() {
        return Err(damaged);
    }
    // Whether what was copied is whole is judged later, and in the store itself; here only that it is the same.
    if state(&copy)? == state(connection)? { Ok(()) } else { Err(damaged) }
}

/// Entries, root over them, and everything that does not fit.
fn state(connection: &Connection) -> Result<(u64, itgel_journal::Hash, usize), OpenError> {
    let log = read::fact(connection, "log")?.ok_or(OpenError::Damaged { part: "store" })?;
    let found = verify(connection, &Keys::load(connection)?.log_key(&log)?, None);
    Ok((found.frontier.size(), found.frontier.root(), found.problems.len()))
}

/// Removes the databases in earlier forms than this one, or all.
///
/// # Errors
/// The disk's trouble.
pub(crate) fn clear(folder: &Folder, below: u32) -> std::io::Result<()> {
    for found in folder.walk()? {
        let name = found.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_one = found.metadata.is_file() && schema_of(&name).is_some_and(|schema| schema < below);
        if found.path.parent() == Some(folder.root()) && is_one {
            disk::remove_if_there(&found.path)?;
        }
    }
    Ok(())
}
