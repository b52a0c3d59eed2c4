//! Entries, Merkle tree, checkpoints and proofs
