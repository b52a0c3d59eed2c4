//! Building the RFC 9162 tree from stored nodes. A store keeps the root of every *complete* subtree as
//! `(level, index)`: level 0 is the leaves, and node `(l, i)` covers leaves `i·2^l .. (i+1)·2^l`. Such a
//! node never changes again, so the store only ever adds.

use crate::JournalError;
use crate::hash::{Hash, empty_root, node_hash};

/// Where complete nodes are kept.
pub trait Nodes {
    /// What goes wrong in the store; it also carries what goes wrong here.
    type Error: From<JournalError>;

    /// The root of the complete subtree `(level, index)`.
    ///
    /// # Errors
    /// The store's own, or [`JournalError::MissingNode`] when there is none.
    fn node(&self, level: u8, index: u64) -> Result<Hash, Self::Error>;
}

impl<N: Nodes + ?Sized> Nodes for &N {
    type Error = N::Error;
    fn node(&self, level: u8, index: u64) -> Result<Hash, Self::Error> {
        (**self).node(level, index)
    }
}

/// The nodes that become complete when `leaf` is appended to a tree of `size` leaves, as
/// `(level, index, hash)`, the leaf first. The caller stores all of them.
///
/// # Errors
/// The store's.
pub fn append_nodes<N: Nodes>(size: u64, leaf: Hash, nodes: &N) -> Result<Vec<(u8, u64, Hash)>, N::Error> {
    let mut made = vec![(0, size, leaf)];
    let (mut level, mut index, mut hash) = (0_u8, size, leaf);
    // An odd index closes a pair: the parent is complete as well.
    while index % 2 == 1 {
        hash = node_hash(&nodes.node(level, index - 1)?, &hash);
        level += 1;
        index /= 2;
        made.push((level, index, hash));
    }
    Ok(made)
}

/// Root of the first `size` leaves; of no leaves it is [`empty_root`].
///
/// # Errors
/// The store's.
pub fn root<N: Nodes>(size: u64, nodes: &N) -> Result<Hash, N::Error> {
    if size == 0 { Ok(empty_root()) } else { range(0, size, nodes) }
}

/// Audit path of the leaf `index` in the tree of the first `size` leaves (RFC 9162 section 2.1.3.1), from
/// the leaf's sibling to the root's child.
///
/// # Errors
/// [`JournalError::OutOfRange`] when `index` is not below `size`; the store's.
pub fn inclusion<N: Nodes>(index: u64, size: u64, nodes: &N) -> Result<Vec<Hash>, N::Error> {
    if index >= size {
        return Err(JournalError::OutOfRange.into());
    }
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            path.push(range(middle, high, nodes)?);
            high = middle;
        } else {
            path.push(range(low, middle, nodes)?);
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// Consistency path from the tree of `m` leaves to the tree of `n` leaves (RFC 9162 section 2.1.4.1);
/// empty when they are equal.
///
/// # Errors
/// [`JournalError::EmptyTree`] when `m` is 0, [`JournalError::OutOfRange`] when `m` is above `n`; the store's.
pub fn consistency<N: Nodes>(m: u64, n: u64, nodes: &N) -> Result<Vec<Hash>, N::Error> {
    if m == 0 {
        return Err(JournalError::EmptyTree.into());
    }
    if m > n {
        return Err(JournalError::OutOfRange.into());
    }
    let (mut low, mut high) = (0, n);
    let mut path = Vec::new();
    while m != high {
        let middle = low + split(high - low);
        if m <= middle {
            path.push(range(middle, high, nodes)?);
            high = middle;
        } else {
            path.push(range(low, middle, nodes)?);
            low = middle;
        }
    }
    // The old root itself is known to the verifier; any other remaining subtree is not.
    if low != 0 {
        path.push(range(low, high, nodes)?);
    }
    path.reverse();
    Ok(path)
}

/// The largest power of two below `n`, for `n` of 2 and more.
fn split(n: u64) -> u64 {
    1 << (63 - (n - 1).leading_zeros())
}

/// Hash over leaves `low..high`, where `low` is a multiple of the smallest power of two not below the
/// length: every range the callers above make. Recursion is at most 64 deep.
fn range<N: Nodes>(low: u64, high: u64, nodes: &N) -> Result<Hash, N::Error> {
    let count = high - low;
    if count.is_power_of_two() {
        // A power of two has fewer than 64 trailing zeros, so the level fits.
        let level = count.trailing_zeros() as u8;
        return nodes.node(level, low >> level);
    }
    let middle = low + split(count);
    Ok(node_hash(&range(low, middle, nodes)?, &range(middle, high, nodes)?))
}
