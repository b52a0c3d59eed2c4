//! The rows, each in a file of its own: what is ours, what is the peer, and what is timed.

use crate::room::{ENTRIES_PER_CASE, Rooms};
use crate::table::Row;
use std::path::PathBuf;

pub mod check;
pub mod export;
pub mod growth;
pub mod lists;
pub mod rebuild;
pub mod search;
pub mod sizes;
pub mod tap;
pub mod unlock;
pub mod verify;

/// What a row works with.
pub struct Bench {
    /// The rooms.
    pub rooms: Rooms,
    /// A folder on the same disk that goes with the run.
    pub scratch: PathBuf,
    /// Pairs that are measured.
    pub pairs: usize,
    /// Sizes of the journal in entries, the smallest first: what is small, what the goals speak of, and ten times that.
    pub entries: [u64; 3],
    /// Sizes of the list in case files: what is small, and what the goals speak of.
    pub cases: [u64; 2],
    /// Sizes of a bundle's attachments together, in MiB: what the goals speak of, and more.
    pub mib: [u64; 2],
    /// The command line of the program.
    pub itgel: PathBuf,
    /// Where it was built.
    pub release: PathBuf,
}

impl Bench {
    /// Every size at which a room is wanted, in case files.
    #[must_use]
    pub fn sizes(&self) -> Vec<u64> {
        self.entries.iter().map(|e| e / ENTRIES_PER_CASE).chain(self.cases).collect()
    }
}

/// A row of the bench, or several of one kind.
pub type Measure = fn(&Bench) -> Result<Vec<Row>, String>;

/// Every kind, in the order of the table.
pub const ALL: &[(&str, Measure)] = &[
    ("tap", tap::rows),
    ("unlock", unlock::rows),
    ("rebuild", rebuild::rows),
    ("verify", verify::rows),
    ("lists", lists::rows),
    ("search", search::rows),
    ("export", export::rows),
    ("check", check::rows),
    ("sizes", sizes::rows),
];
