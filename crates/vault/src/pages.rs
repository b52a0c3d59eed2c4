//! Copying a whole database page by page, by SQLite's own online backup: what lies in the journal beside it is in the copy,
//! which stands alone and may have a key of its own.

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

/// Pages that are copied at a time; between two times it can be stopped.
const PAGES: i32 = 256;
/// Bytes of a page.
pub(crate) const PAGE: u64 = 4096;

/// Copies everything. `each` hears how many pages were moved since the last time, and whether they were the last; where it says
/// `false` the copy stops there.
///
/// # Errors
/// The database's trouble.
pub(crate) fn copy(
    from: &Connection,
    to: &mut Connection,
    each: &mut dyn FnMut(u64, bool) -> bool,
) -> rusqlite::Result<bool> {
    let backup = Backup::new(from, to)?;
    let mut left = None;
    loop {
        let done = match backup.step(PAGES)? {
            StepResult::Done => true,
            StepResult::More => false,
            // Nobody else has either of the two open.
            _ => return Err(busy()),
        };
        let now = backup.progress().remaining;
        let moved = left.map_or(PAGES, |left: i32| left - now);
        left = Some(now);
        if !each(u64::try_from(moved).unwrap_or(0), done) {
            return Ok(false);
        }
        if done {
            return Ok(true);
        }
    }
}

fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)
}
