//! What an unlock may find: the chain is whole, or where it is not.

use serde::Serialize;

/// The outcome of the check at unlock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "integrity", rename_all = "snake_case")]
pub enum Integrity {
    /// Everything fits; the store may be written.
    Whole,
    /// Something does not fit. Nothing was deleted or repaired; the store is open for reading only.
    Mismatch {
        /// What does not fit.
        kind: MismatchKind,
    },
}

impl Integrity {
    /// Whether everything fits.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self == Self::Whole
    }
}

/// What does not fit, the first that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MismatchKind {
    /// `vault.json` was not written by somebody who had the vault key.
    Header,
    /// The anchor file outside the store was not written by somebody who had the vault key.
    Anchor,
    /// The database has fewer entries than this computer saw: an older copy was put in its place.
    Behind {
        /// Entries there are.
        have: u64,
        /// Entries this computer saw.
        seen: u64,
    },
    /// The database has other entries than this computer saw.
    Forked {
        /// Number of entries up to which this computer saw another journal.
        at: u64,
    },
    /// Entries at the end are missing: a signed head, or stored nodes, count more of them.
    Truncated {
        /// Entries there are.
        have: u64,
        /// Entries that were counted.
        counted: u64,
    },
    /// An entry is missing from the middle.
    Gap {
        /// Its number.
        seq: u64,
    },
    /// A line is not an entry of this log at this place.
    Line {
        /// Its number.
        seq: u64,
    },
    /// A payload is missing or is not the one that the line commits to.
    Payload {
        /// The number of its entry.
        seq: u64,
    },
    /// The stored tree is not the tree over the lines.
    Tree,
    /// An index by which entries are found does not have them all.
    Index,
    /// A signed head is not over these lines, or not signed by this log.
    Head {
        /// Its size.
        size: u64,
    },
    /// The database file was changed while the store was locked.
    File,
    /// A page of the database cannot be read.
    Unreadable,
}

impl MismatchKind {
    /// The code under which the sentences are found.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Anchor => "anchor",
            Self::Behind { .. } => "behind",
            Self::Forked { .. } => "forked",
            Self::Truncated { .. } => "truncated",
            Self::Gap { .. } => "gap",
            Self::Line { .. } => "line",
            Self::Payload { .. } => "payload",
            Self::Tree => "tree",
            Self::Index => "index",
            Self::Head { .. } => "head",
            Self::File => "file",
            Self::Unreadable => "unreadable",
        }
    }

    /// The number of the entry it concerns, where it concerns one: of an end that is missing, the first that is not
    /// there; of a head, the last entry that it counts.
    #[must_use]
    pub fn at(self) -> Option<u64> {
        match self {
            Self::Behind { have, .. } | Self::Truncated { have, .. } => Some(have),
            Self::Gap { seq } | Self::Line { seq } | Self::Payload { seq } => Some(seq),
            Self::Head { size } => size.checked_sub(1),
            Self::Header
            | Self::Anchor
            | Self::Forked { .. }
            | Self::Tree
            | Self::Index
            | Self::File
            | Self::Unreadable => None,
        }
    }
}
