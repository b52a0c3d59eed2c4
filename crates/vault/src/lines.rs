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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::Vault;
    use crate::full_disk::{new_vault, opened};
    use crate::integrity::MismatchKind as M;
    use crate::verify::{Verified, verify_on};
    use std::thread::Builder;

    fn room() -> (tempfile::TempDir, Vault) {
        let home = tempfile::TempDir::new().unwrap();
        let mut vault = new_vault(&home);
        // More than one piece of rows.
        for n in 1..=200 {
            let draft = opened(&vault, n, 0);
            vault.append(&[draft]).unwrap();
        }
        (home, vault)
    }

    /// Recomputed with a thread beside, and where the system gives none: more stack than there is memory.
    fn both(vault: &Vault) -> [Verified; 2] {
        let log = vault.log_key().unwrap();
        [1 << 21, 1 << 60].map(|stack| {
            let none = Builder::new().stack_size(stack).spawn(|| ()).is_err();
            assert_eq!(none, stack == 1 << 60);
            let builder = Builder::new().stack_size(stack);
            verify_on(builder, (&vault.connection, None), &log, None, &mut |_, _| true)
        })
    }

    #[test]
    fn without_a_thread_the_journal_is_recomputed_all_the_same() {
        let (_home, vault) = room();
        for found in both(&vault) {
            assert!(found.problems.is_empty(), "{:?}", found.problems);
            assert_eq!((found.frontier.size(), found.frontier.root()), (vault.size(), vault.root()));
            assert_eq!(found.commitments, vault.size());
            assert_eq!(found.marks.len(), vault.size());
        }
    }

    #[test]
    fn without_a_thread_what_does_not_fit_is_found_in_the_same_order() {
        let (_home, vault) = room();
        for trigger in ["payload_is_never_changed", "entry_is_never_removed"] {
            vault.connection.execute_batch(&format!("DROP TRIGGER {trigger};")).unwrap();
        }
        let sql = "UPDATE payload SET body = x'00' WHERE seq IN (3, 150); DELETE FROM entry WHERE seq = 160;";
        vault.connection.execute_batch("PRAGMA foreign_keys = OFF;").unwrap();
        vault.connection.execute_batch(sql).unwrap();
        let [beside, here] = both(&vault).map(|found| found.problems);
        assert_eq!(beside, here);
        let expected = [M::Payload { seq: 3 }, M::Payload { seq: 150 }, M::Gap { seq: 160 }];
        assert_eq!(here.get(..3), Some(&expected[..]));
    }
}
