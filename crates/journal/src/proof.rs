//! Checking proofs, with nothing but hashes (RFC 9162 sections 2.1.3.2 and 2.1.4.2). This is the part a
//! court's verifier runs; it does not know how proofs are made.
//!
//! One decision of ours: size 0 proves nothing. RFC 9162 leaves a proof from the empty tree undefined; some
//! implementations accept it. A sender who may claim "you had seen nothing" could skip the comparison
//! with what had been seen, so here an empty tree is refused as either end of a proof.

use crate::JournalError;
use crate::hash::{Hash, node_hash};

/// Is `leaf` (a leaf hash) the entry `index` of the tree of `size` leaves with this root?
///
/// # Errors
/// [`JournalError::EmptyTree`], [`JournalError::OutOfRange`] or [`JournalError::WrongProof`].
pub fn verify_inclusion(
    index: u64,
    size: u64,
    leaf: &Hash,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), JournalError> {
    if size == 0 {
        return Err(JournalError::EmptyTree);
    }
    if index >= size {
        return Err(JournalError::OutOfRange);
    }
    let mut walk = Walk { node: index, last: size - 1 };
    let mut hash = *leaf;
    for sibling in proof {
        hash = match walk.step()? {
            Side::Left => node_hash(sibling, &hash),
            Side::Right => node_hash(&hash, sibling),
        };
    }
    if walk.last == 0 && hash == *root { Ok(()) } else { Err(JournalError::WrongProof) }
}

/// Checks many proofs against one root. What one proof has shown need not be shown again: as soon as the climb from a leaf comes
/// to a node on the way of the proof before, and the rest of the way is the same, it leads to the root. For entries in their order
/// that leaves two hashes each instead of one for every level.
///
/// It accepts exactly what [`verify_inclusion`] accepts, in whatever order.
#[derive(Clone, Debug)]
pub struct Inclusions {
    size: u64,
    root: Hash,
    /// The way of the last proof that held: where each step began, and from which hash.
    steps: Vec<Step>,
    /// The siblings on it, one for each step.
    path: Vec<Hash>,
}

/// A place on the way from a leaf to the root. Its level is told by how many nodes lie to its right.
#[derive(Clone, Copy, Debug)]
struct Step {
    node: u64,
    last: u64,
    hash: Hash,
}

impl Inclusions {
    /// Of the tree of `size` leaves with this root.
    #[must_use]
    pub fn of(size: u64, root: Hash) -> Self {
        Self { size, root, steps: Vec::new(), path: Vec::new() }
    }

    /// As [`verify_inclusion`].
    ///
    /// # Errors
    /// Those of [`verify_inclusion`].
    pub fn verify(&mut self, index: u64, leaf: &Hash, proof: &[Hash]) -> Result<(), JournalError> {
        if self.size == 0 {
            return Err(JournalError::EmptyTree);
        }
        if index >= self.size {
            return Err(JournalError::OutOfRange);
        }
        let mut walk = Walk { node: index, last: self.size - 1 };
        let mut hash = *leaf;
        let mut steps: Vec<Step> = Vec::with_capacity(proof.len());
        // Both ways go up, so the first place that they have in common is looked for from the bottom of both.
        let mut known = self.steps.iter().enumerate().peekable();
        for (n, sibling) in proof.iter().enumerate() {
            while known.next_if(|(_, step)| step.last > walk.last).is_some() {}
            if let Some((at, step)) = known.peek()
                && (step.node, step.last, step.hash) == (walk.node, walk.last, hash)
                && self.path.get(*at..) == proof.get(n..)
            {
                let rest = self.steps.split_off(*at);
                steps.extend(rest);
                self.keep(steps, proof);
                return Ok(());
            }
            steps.push(Step { node: walk.node, last: walk.last, hash });
            hash = match walk.step()? {
                Side::Left => node_hash(sibling, &hash),
                Side::Right => node_hash(&hash, sibling),
            };
        }
        if walk.last != 0 || hash != self.root {
            return Err(JournalError::WrongProof);
        }
        self.keep(steps, proof);
        Ok(())
    }

    fn keep(&mut self, steps: Vec<Step>, proof: &[Hash]) {
        self.steps = steps;
        self.path.clear();
        self.path.extend_from_slice(proof);
    }
}

/// Does the tree of `n` leaves begin with exactly the `m` leaves of the older tree?
///
/// # Errors
/// [`JournalError::EmptyTree`], [`JournalError::OutOfRange`] or [`JournalError::WrongProof`].
pub fn verify_consistency(
    m: u64,
    n: u64,
    root_m: &Hash,
    root_n: &Hash,
    proof: &[Hash],
) -> Result<(), JournalError> {
    if m == 0 || n == 0 {
        return Err(JournalError::EmptyTree);
    }
    if m > n {
        return Err(JournalError::OutOfRange);
    }
    if m == n {
        return if proof.is_empty() && root_m == root_n { Ok(()) } else { Err(JournalError::WrongProof) };
    }
    // When the old tree is a complete subtree its root is the first node of the path and is left out.
    let (first, rest) = if m.is_power_of_two() {
        (root_m, proof)
    } else {
        proof.split_first().ok_or(JournalError::WrongProof)?
    };
    let mut walk = Walk { node: m - 1, last: n - 1 };
    while walk.node % 2 == 1 {
        walk.up();
    }
    let (mut old, mut new) = (*first, *first);
    for sibling in rest {
        match walk.step()? {
            Side::Left => {
                old = node_hash(sibling, &old);
                new = node_hash(sibling, &new);
            }
            Side::Right => new = node_hash(&new, sibling),
        }
    }
    if walk.last == 0 && old == *root_m && new == *root_n { Ok(()) } else { Err(JournalError::WrongProof) }
}

/// On which side of the running hash the next sibling stands.
enum Side {
    Left,
    Right,
}

/// The climb from a node to the root, in the numbers `fn` and `sn` of the RFC.
struct Walk {
    node: u64,
    last: u64,
}

impl Walk {
    fn up(&mut self) {
        self.node /= 2;
        self.last /= 2;
    }

    /// Uses up one hash of the proof: says where it stands and climbs. A hash too many is refused.
    fn step(&mut self) -> Result<Side, JournalError> {
        if self.last == 0 {
            return Err(JournalError::WrongProof);
        }
        let side = if self.node % 2 == 1 || self.node == self.last {
            // On the right edge levels without a sibling are skipped.
            while self.node.is_multiple_of(2) && self.node != 0 {
                self.up();
            }
            Side::Left
        } else {
            Side::Right
        };
        self.up();
        Ok(side)
    }
}
