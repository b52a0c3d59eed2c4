//! The right edge of a tree: enough to append leaves and to know the root, with at most 64 hashes in memory.
//! Used to recompute a root from a stream of lines at unlock, and by a receiver who continues from the head
//! last seen of a sender.

use crate::JournalError;
use crate::hash::{Hash, empty_root, node_hash};

/// A tree's size and the roots of its complete subtrees, largest (leftmost) first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Continues from a known head: `peaks` as [`Frontier::peaks`] gave them. Size and root must both be those
    /// of one verified checkpoint: a root alone does not say how many leaves it stands for.
    ///
    /// # Errors
    /// [`JournalError::WrongProof`] when the peaks do not give that root or are not as many as the size needs.
    pub fn resume(size: u64, peaks: Vec<Hash>, root: &Hash) -> Result<Self, JournalError> {
        let frontier = Self { size, peaks };
        if frontier.peaks.len() != size.count_ones() as usize || frontier.root() != *root {
            return Err(JournalError::WrongProof);
        }
        Ok(frontier)
    }

    /// Appends a leaf hash.
    pub fn push(&mut self, leaf: Hash) {
        self.push_with(leaf, |_, _, _| {});
    }

    /// Appends a leaf hash and hands every node it completes to `made` as `(level, index, hash)`, the leaf
    /// first: the same nodes as [`crate::append_nodes`], for rebuilding a store.
    pub fn push_with(&mut self, leaf: Hash, mut made: impl FnMut(u8, u64, Hash)) {
        let (mut level, mut index, mut hash) = (0_u8, self.size, leaf);
        made(level, index, hash);
        while index % 2 == 1 {
            // An odd index means that the left half is the last peak.
            let Some(left) = self.peaks.pop() else { break };
            hash = node_hash(&left, &hash);
            level += 1;
            index /= 2;
            made(level, index, hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Roots of the complete subtrees, largest first.
    #[must_use]
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// The root over everything appended so far; [`empty_root`] for no leaf.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else {
            return empty_root();
        };
        peaks.fold(*last, |right, left| node_hash(left, &right))
    }
}
