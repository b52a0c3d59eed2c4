//! The entries as their rows say them, read in order and handed over in pieces.

use crate::error::VaultError;
use crate::sql;
use rusqlite::Connection;

/// An entry as its row says it.
pub(crate) struct Row {
    pub(crate) seq: u64,
    pub(crate) line: Vec<u8>,
    pub(crate) case: Option<[u8; 16]>,
    pub(crate) act: String,
    pub(crate) salt: Option<[u8; 32]>,
    pub(crate) body: Option<Vec<u8>>,
}

/// Rows that are handed over at a time.
const PIECE: usize = 128;
/// How often so many may wait: less than a megabyte.
pub(crate) const WAITING: usize = 4;

/// Reads every entry in order and hands it over; ends early where `give` says that nobody takes any more.
///
/// # Errors
/// [`VaultError::Damaged`] at a row that cannot be read; the database's trouble. What was read before it was handed over.
pub(crate) fn give_rows(
    connection: &Connection,
    give: &mut dyn FnMut(Vec<Row>) -> bool,
) -> Result<(), VaultError> {
    let damaged = |_| VaultError::Damaged { part: "itgel.db" };
    let mut statement = connection.prepare(
        "SELECT entry.seq, line, case_id, act, salt, body FROM entry LEFT JOIN payload USING (seq)
         ORDER BY entry.seq",
    )?;
    let mut rows = statement.query([])?;
    let mut piece = Vec::with_capacity(PIECE);
    // What was read before a row that cannot be is looked at all the same.
    let read = loop {
        match rows.next() {
            Ok(None) => break Ok(()),
            Err(error) => break Err(error.into()),
            Ok(Some(row)) => {
                let read = || -> Result<Row, VaultError> {
                    Ok(Row {
                        seq: sql::uint(row.get(0)?)?,
                        line: row.get_ref(1)?.as_blob().map_err(damaged)?.to_vec(),
                        case: row.get(2)?,
                        act: row.get_ref(3)?.as_str().map_err(damaged)?.to_owned(),
                        salt: row.get(4)?,
                        body: row.get_ref(5)?.as_blob_or_null().map_err(damaged)?.map(<[u8]>::to_vec),
                    })
                };
                match read() {
                    Ok(row) => piece.push(row),
                    Err(error) => break Err(error),
                }
            }
        }
        if piece.len() == PIECE && !give(std::mem::replace(&mut piece, Vec::with_capacity(PIECE))) {
            return Ok(());
        }
    };
    give(piece);
    read
}
