//! Filling the views anew from the journal.

use crate::Vault;
use crate::entry;
use crate::error::VaultError;
use crate::folds::Folds;
use crate::migrations::VIEWS_VERSION;
use crate::projections::{self, Due};
use crate::read;
use crate::watch::{Watch, tell};
use rusqlite::{Connection, TransactionBehavior};

/// So many states are kept while the views are filled anew: more than a day's work touches.
const FOLDS: usize = 256;

impl Vault {
    /// Empties the views and fills them from the journal; gives whether every one was the same before.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; [`VaultError::Damaged`]; the database's trouble.
    pub fn rebuild_projections(&mut self) -> Result<bool, VaultError> {
        self.rebuild_watched(&mut |_, _| true)
    }

    /// As [`Self::rebuild_projections`]; the watch hears how many of how many entries are in the views.
    ///
    /// # Errors
    /// As [`Self::rebuild_projections`]; [`VaultError::Stopped`].
    pub fn rebuild_watched(&mut self, watch: &mut Watch<'_>) -> Result<bool, VaultError> {
        self.require_writable()?;
        self.folds.forget();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let before = projections::digest(&transaction)?;
        refill(&transaction, watch)?;
        let same = before == projections::digest(&transaction)?;
        read::set_fact(&transaction, "views", VIEWS_VERSION)?;
        transaction.commit()?;
        Ok(same)
    }
}

/// For every view, whether it is the same when filled anew. Nothing is kept.
pub(crate) fn compare_views(
    connection: &mut Connection,
    watch: &mut Watch<'_>,
) -> Result<Vec<bool>, VaultError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = projections::digest(&transaction)?;
    refill(&transaction, watch)?;
    let after = projections::digest(&transaction)?;
    transaction.rollback()?;
    Ok(before.iter().zip(&after).map(|(before, after)| before == after).collect())
}

/// What the database keeps in memory while the views are filled anew, in KiB, and otherwise (its own default). Pages that do not
/// fit are encrypted, written, read and decrypted again and again.
const WIDE: &str = "PRAGMA cache_size = -65536;";
const USUAL: &str = "PRAGMA cache_size = -2000;";

fn refill(connection: &Connection, watch: &mut Watch<'_>) -> Result<(), VaultError> {
    connection.execute_batch(WIDE)?;
    let filled = fill(connection, watch);
    // What went wrong first is what is told.
    let usual = connection.execute_batch(USUAL);
    filled.and(usual.map_err(VaultError::from))
}

fn fill(connection: &Connection, watch: &mut Watch<'_>) -> Result<(), VaultError> {
    projections::clear(connection)?;
    let mut due = Due::default();
    let mut folds = Folds::with_room(FOLDS);
    let size = read::size(connection)?;
    let mut from = 0;
    // In pieces, so that a large journal is never in memory as a whole.
    while from < size {
        tell(watch, from, size)?;
        let to = size.min(from + 1024);
        for record in read::records(connection, from, to)? {
            let placed = entry::read(&record.line, &record.payload)?;
            due.apply(connection, &placed, &mut folds)?;
        }
        due.write(connection, &mut folds, to)?;
        from = to;
    }
    tell(watch, size, size)
}
