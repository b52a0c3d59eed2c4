//! Nodes kept in memory: for a verifier that has all leaf hashes, for rebuilding a store, and for tests.

use crate::JournalError;
use crate::hash::Hash;
use crate::tree::{Nodes, append_nodes};

/// Every complete node of a tree, level by level.
#[derive(Clone, Debug, Default)]
pub struct MemoryNodes {
    levels: Vec<Vec<Hash>>,
}

impl MemoryNodes {
    /// The tree over these leaf hashes.
    ///
    /// # Errors
    /// None in practice; the signature is that of [`MemoryNodes::push`].
    pub fn from_leaves(leaves: &[Hash]) -> Result<Self, JournalError> {
        let mut nodes = Self::default();
        for leaf in leaves {
            nodes.push(*leaf)?;
        }
        Ok(nodes)
    }

    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, Vec::len) as u64
    }

    /// Appends a leaf hash and every node it completes.
    ///
    /// # Errors
    /// [`JournalError::MissingNode`] if the structure were inconsistent.
    pub fn push(&mut self, leaf: Hash) -> Result<(), JournalError> {
        for (level, _, hash) in append_nodes(self.size(), leaf, self)? {
            let level = usize::from(level);
            if level == self.levels.len() {
                self.levels.push(Vec::new());
            }
            self.levels.get_mut(level).ok_or(JournalError::MissingNode)?.push(hash);
        }
        Ok(())
    }
}

impl Nodes for MemoryNodes {
    type Error = JournalError;
    fn node(&self, level: u8, index: u64) -> Result<Hash, JournalError> {
        let index = usize::try_from(index).map_err(|_| JournalError::MissingNode)?;
        self.levels
            .get(usize::from(level))
            .and_then(|nodes| nodes.get(index))
            .copied()
            .ok_or(JournalError::MissingNode)
    }
}
