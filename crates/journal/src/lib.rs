//! The chain that proves the journal: entry skeletons, an RFC 9162 Merkle tree over them, C2SP checkpoints
//! (signed tree heads) and proofs that a stranger can check without this program.
//!
//! Bytes in, bytes out: nothing here knows what an entry is about, reads a clock, draws randomness or touches
//! a disk. The tree is over leaf hashes of the stored bytes; an entry is never serialised again to be hashed.
//!
//! | job | module |
//! |---|---|
//! | one entry as one line of JSON | [`entry`] |
//! | commitment to a payload that may be withheld or erased | [`payload`] |
//! | names of logs and their epochs | [`epoch`] |
//! | hashing rules of the tree | [`hash`] |
//! | building roots and proofs from stored nodes | [`tree`] |
//! | checking proofs | [`proof`] |
//! | roots over a stream of leaves | [`frontier`] |
//! | text with signatures | [`note`], [`log_key`] |
//! | signed tree heads | [`checkpoint`] |
//! | a proof in one file | [`tlog_proof`] |

#![forbid(unsafe_code)]

pub mod checkpoint;
pub mod entry;
pub mod epoch;
mod error;
pub mod frontier;
pub mod hash;
pub mod log_key;
pub mod memory;
pub mod note;
pub mod payload;
pub mod proof;
mod strict;
pub mod tlog_proof;
pub mod tree;

pub use checkpoint::Checkpoint;
pub use entry::{Skeleton, encode, parse};
pub use error::JournalError;
pub use frontier::Frontier;
pub use hash::{Hash, empty_root, leaf_hash, node_hash};
pub use log_key::LogKey;
pub use memory::MemoryNodes;
pub use payload::commit_payload;
pub use proof::{Inclusions, verify_consistency, verify_inclusion};
pub use tlog_proof::{TlogProof, TlogProofs};
pub use tree::{Nodes, append_nodes, consistency, inclusion, root};
