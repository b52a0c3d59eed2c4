//! Hashing rules of RFC 9162 section 2.1.1: leaves and nodes are hashed with different first bytes, so that
//! no node can be passed off as a leaf (second-preimage resistance).

use crate::JournalError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_seal::digest::{Sha256Stream, sha256};

/// A SHA-256 value, 32 bytes.
pub type Hash = [u8; 32];

/// Hash of a leaf: `SHA-256(0x00 ‖ bytes)`.
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    let mut hash = Sha256Stream::new();
    hash.update(&[0]);
    hash.update(bytes);
    hash.finish()
}

/// Hash of an inner node: `SHA-256(0x01 ‖ left ‖ right)`.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut input = [0_u8; 65];
    input[0] = 1;
    input[1..33].copy_from_slice(left);
    input[33..].copy_from_slice(right);
    sha256(&input)
}

/// Root of the tree without leaves: `SHA-256("")`.
#[must_use]
pub fn empty_root() -> Hash {
    sha256(b"")
}

/// Standard base64 with padding (RFC 4648 section 4), the form of a hash in every text.
#[must_use]
pub fn to_base64(hash: &Hash) -> String {
    STANDARD.encode(hash)
}

/// Reads [`to_base64`]. `None` for any other spelling, including loose trailing bits.
#[must_use]
pub fn from_base64(text: &str) -> Option<Hash> {
    // As long as a decoder may want for the 44 characters of a hash.
    let mut out = [0_u8; 33];
    let length = STANDARD.decode_slice(text, &mut out).ok()?;
    out.get(..length)?.try_into().ok()
}

/// Writes hashes one base64 line each (the bundle's `leaves.txt` and `consistency.txt`).
#[must_use]
pub fn write_lines(hashes: &[Hash]) -> String {
    let mut text = String::with_capacity(hashes.len() * 45);
    for hash in hashes {
        text.push_str(&to_base64(hash));
        text.push('\n');
    }
    text
}

/// Reads [`write_lines`].
///
/// # Errors
/// [`JournalError::BadKeyText`] when any byte differs from what [`write_lines`] would write.
pub fn parse_lines(text: &str) -> Result<Vec<Hash>, JournalError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let body = text.strip_suffix('\n').ok_or(JournalError::BadKeyText)?;
    body.split('\n').map(|line| from_base64(line).ok_or(JournalError::BadKeyText)).collect()
}
