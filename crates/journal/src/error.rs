//! What can be wrong with a line, a proof or a note. No value of the input is in any message.

use thiserror::Error;

/// Why bytes were refused. A variant exists where a caller acts differently or a report names the cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum JournalError {
    /// An entry line is not a complete entry: a field is missing, unknown, double or outside its grammar.
    #[error("the entry is not well formed")]
    BadEntry,
    /// An entry line means the same as a correct one but has other bytes; only one spelling is accepted.
    #[error("the entry is not in its canonical form")]
    NotCanonical,
    /// An entry of a format version this program does not know.
    #[error("the entry has an unknown format version")]
    UnknownVersion,
    /// A tree of size 0 proves nothing and is never accepted as one end of a proof.
    #[error("an empty tree proves nothing")]
    EmptyTree,
    /// An index or a size lies outside the tree.
    #[error("the index or size is outside the tree")]
    OutOfRange,
    /// A store was asked for a node of a subtree that is not complete yet.
    #[error("the store has no such node")]
    MissingNode,
    /// A proof has the wrong length or leads to another root.
    #[error("the proof does not lead to this root")]
    WrongProof,
    /// Text is not a signed note, or is larger than a note may be.
    #[error("the text is not a signed note")]
    BadNote,
    /// A signature line claims the expected key, and the signature does not verify.
    #[error("the signature does not verify")]
    BadSignature,
    /// No signature line is by the expected key.
    #[error("no signature by the expected key")]
    NotSigned,
    /// The text of a note is not a tree head.
    #[error("the note is not a tree head")]
    BadCheckpoint,
    /// The tree head is of another log than expected.
    #[error("the tree head is of another log")]
    OtherLog,
    /// Text is not a `tlog-proof`.
    #[error("the text is not a tlog-proof")]
    BadProofText,
    /// A verifier key, key name or list of hashes is not written as it must be.
    #[error("the key or list of hashes is not well formed")]
    BadKeyText,
}
