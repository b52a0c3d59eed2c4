//! Small bridges between Rust values and columns. SQLite's integers are signed 64-bit; sequence numbers and
//! sizes are unsigned and never that large, but a damaged row may hold anything.

use crate::error::VaultError;
use itgel_casefile::time::Day;
use rusqlite::{Connection, Params, Row};
use uuid::Uuid;

/// An unsigned number as a column takes it.
pub(crate) fn int(value: u64) -> Result<i64, VaultError> {
    i64::try_from(value).map_err(|_| VaultError::BadDraft("number"))
}

/// An unsigned number out of a column.
pub(crate) fn uint(value: i64) -> Result<u64, VaultError> {
    u64::try_from(value).map_err(|_| VaultError::Damaged { part: "itgel.db" })
}

/// An identifier out of a column of 16 bytes.
pub(crate) fn uuid(row: &Row<'_>, column: &str) -> Result<Uuid, VaultError> {
    Ok(Uuid::from_bytes(row.get::<_, [u8; 16]>(column)?))
}

/// An identifier out of a column that may be empty.
pub(crate) fn uuid_or_none(row: &Row<'_>, column: &str) -> Result<Option<Uuid>, VaultError> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(Uuid::from_bytes))
}

/// An unsigned number out of a row.
pub(crate) fn number(row: &Row<'_>, column: &str) -> Result<u64, VaultError> {
    uint(row.get(column)?)
}

/// A word of a closed list out of a row.
pub(crate) fn word<T>(row: &Row<'_>, column: &str, parse: fn(&str) -> Option<T>) -> Result<T, VaultError> {
    let text: String = row.get(column)?;
    parse(&text).ok_or(VaultError::Damaged { part: "views" })
}

/// A calendar day out of a row.
pub(crate) fn day(row: &Row<'_>, column: &str) -> Result<Day, VaultError> {
    Day::try_from(row.get::<_, String>(column)?).map_err(|_| VaultError::Damaged { part: "views" })
}

/// Every row of a query.
pub(crate) fn rows<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, VaultError>,
) -> Result<Vec<T>, VaultError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query(parameters)?;
    let mut out = Vec::new();
    while let Some(row) = found.next()? {
        out.push(read(row)?);
    }
    Ok(out)
}

/// The first row of a query, when there is one.
pub(crate) fn row<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, VaultError>,
) -> Result<Option<T>, VaultError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query(parameters)?;
    found.next()?.map(read).transpose()
}

/// Runs one statement; kept prepared.
pub(crate) fn run(connection: &Connection, sql: &str, parameters: impl Params) -> Result<usize, VaultError> {
    Ok(connection.prepare_cached(sql)?.execute(parameters)?)
}
