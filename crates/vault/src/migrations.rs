//! The schema, step by step. A step is frozen once it was released: a test holds its SHA-256, and a later
//! change is a later step. `PRAGMA user_version` says how many were taken.

use crate::error::OpenError;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// The journal and what is entered beside it.
pub const JOURNAL_SQL: &str = include_str!("migrations/0001_journal.sql");
/// The views of the journal.
pub const VIEWS_SQL: &str = include_str!("migrations/0002_views.sql");
/// The keys that a new vault key replaced.
pub const KEYS_SQL: &str = include_str!("migrations/0003_keys.sql");

/// Every step, oldest first, with the name that the checksum test knows it by.
pub const STEPS: [(&str, &str); 3] =
    [("0001_journal", JOURNAL_SQL), ("0002_views", VIEWS_SQL), ("0003_keys", KEYS_SQL)];

/// The schema's version that this program writes.
pub const KNOWN: u32 = STEPS.len() as u32;

/// Counts up whenever the code of a view changes what it derives; an older store's views are filled anew.
pub(crate) const VIEWS_VERSION: &str = "1";

/// Brings the schema up to date; gives whether any step was taken.
///
/// # Errors
/// [`OpenError::NewerStore`], before anything is written, when the store took steps that this program does
/// not know; otherwise the database's trouble.
pub(crate) fn migrate(connection: &mut Connection) -> Result<bool, OpenError> {
    let found = version(connection)?;
    if found > KNOWN {
        return Err(OpenError::NewerStore { found, known: KNOWN });
    }
    if found == KNOWN {
        return Ok(false);
    }
    migrations().to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => OpenError::Damaged { part: "schema" },
    })?;
    Ok(true)
}

/// The schema's version, where steps are still to be taken.
pub(crate) fn older(connection: &Connection) -> Result<Option<u32>, OpenError> {
    Ok(Some(version(connection)?).filter(|found| *found < KNOWN))
}

fn version(connection: &Connection) -> Result<u32, OpenError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The steps as the library takes them. One transaction covers all that are pending.
pub(crate) fn migrations() -> Migrations<'static> {
    Migrations::new(STEPS.iter().map(|(_, sql)| M::up(sql)).collect())
}
