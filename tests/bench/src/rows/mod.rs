//! The rows, each in a file of its own: what is ours, what is the peer, and what is timed.

use crate::room::{ENTRIES_PER_CASE, Rooms};
use crate::table::Row;
use std::path::PathBuf;

pub mod check;
pub mod export;
pub mod frames;
pub mod growth;
pub mod lists;
pub mod memory;
pub mod rebuild;
pub mod search;
pub mod seen;
pub mod sizes;
pub mod start;
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
    /// The sizes.
    pub sizes: Sizes,
    /// The command line of the program.
    pub itgel: PathBuf,
    /// Where it was built.
    pub release: PathBuf,
}

/// The sizes at which is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Of the journal in entries, the smallest first: what is small, what the goals speak of, and ten times that.
    pub entries: [u64; 3],
    /// Of the list in case files: what is small, and what the goals speak of.
    pub cases: [u64; 2],
    /// Of a bundle's attachments together, in MiB: what the goals speak of, and more.
    pub mib: [u64; 2],
    /// Interviews of the room whose window's memory is looked at: what the goal speaks of.
    pub interviews: u64,
}

impl Sizes {
    /// Those that the goals speak of; at any other a figure stands without a judgement.
    pub const WHOLE: Self = Self {
        entries: [1_000, 100_000, 1_000_000],
        cases: [1_000, 50_000],
        mib: [512, 1_920],
        interviews: 10_000,
    };
    /// A tenth of them.
    pub const QUICK: Self =
        Self { entries: [1_000, 10_000, 100_000], cases: [500, 5_000], mib: [64, 512], interviews: 1_000 };
}

impl Bench {
    /// Whether the goals speak of a journal of this size.
    #[must_use]
    pub fn judges_entries(&self, entries: u64) -> bool {
        Sizes::WHOLE.entries.iter().skip(1).any(|size| *size == entries)
    }

    /// Whether they speak of a list of so many case files.
    #[must_use]
    pub fn judges_cases(&self, cases: u64) -> bool {
        Sizes::WHOLE.cases.last() == Some(&cases)
    }

    /// Whether they speak of attachments of so many MiB.
    #[must_use]
    pub fn judges_mib(&self, mib: u64) -> bool {
        Sizes::WHOLE.mib.contains(&mib)
    }

    /// Whether they speak of so many interviews.
    #[must_use]
    pub fn judges_interviews(&self, interviews: u64) -> bool {
        Sizes::WHOLE.interviews == interviews
    }
}

/// One kind of rows.
pub struct Kind {
    /// How it is asked for.
    pub name: &'static str,
    /// Measures it.
    pub measure: fn(&Bench) -> Result<Vec<Row>, String>,
    /// The rooms that it works in, in case files.
    pub rooms: fn(&Sizes) -> Vec<u64>,
}

/// Rooms by entries, without the smallest.
fn large(sizes: &Sizes) -> Vec<u64> {
    sizes.entries.iter().skip(1).map(|entries| entries / ENTRIES_PER_CASE).collect()
}

/// The one by entries that the window is opened over.
fn windows(sizes: &Sizes) -> Vec<u64> {
    vec![sizes.entries[1] / ENTRIES_PER_CASE]
}

fn by_entries(sizes: &Sizes) -> Vec<u64> {
    sizes.entries.iter().map(|entries| entries / ENTRIES_PER_CASE).collect()
}

fn by_cases(sizes: &Sizes) -> Vec<u64> {
    sizes.cases.to_vec()
}

/// Those that have a room of their own, or need none.
fn none(_: &Sizes) -> Vec<u64> {
    Vec::new()
}

/// Every kind, in the order of the table; after them comes [`growth`], which is of all.
pub const ALL: &[Kind] = &[
    Kind { name: "tap", measure: tap::rows, rooms: large },
    Kind { name: "unlock", measure: unlock::rows, rooms: by_entries },
    Kind { name: "rebuild", measure: rebuild::rows, rooms: large },
    Kind { name: "verify", measure: verify::rows, rooms: large },
    Kind { name: "lists", measure: lists::rows, rooms: by_cases },
    Kind { name: "search", measure: search::rows, rooms: by_cases },
    Kind { name: "export", measure: export::rows, rooms: none },
    Kind { name: "check", measure: check::rows, rooms: none },
    Kind { name: "seen", measure: seen::rows, rooms: windows },
    Kind { name: "start", measure: start::rows, rooms: windows },
    Kind { name: "memory", measure: memory::rows, rooms: none },
    Kind { name: "frames", measure: frames::rows, rooms: windows },
    Kind { name: "sizes", measure: sizes::rows, rooms: none },
];
