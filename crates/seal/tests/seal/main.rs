//! The crate as its callers use it, against published vectors and the stock programs.
#![allow(clippy::unwrap_used)]

mod agefile;
mod allowed_signers;
mod cobblestone;
mod keys;
mod recovery;
mod slot;
mod sshsig;
mod strength;
mod support;
mod vectors;
