//! A salted commitment to what an entry is about. The skeleton carries only this value, so that a payload
//! may be withheld from a recipient or erased while the log stays verifiable. The salt keeps a reader from
//! guessing short payloads ("yes" or "no") by trying them.

use crate::hash::Hash;
use itgel_seal::digest::Sha256Stream;

/// Keeps this hash apart from every other use of SHA-256 in the formats; a new payload format takes a new one.
const LABEL: &[u8] = b"itgel/payload/1\0";

/// `SHA-256("itgel/payload/1\0" ‖ salt ‖ payload)`. Label and salt have fixed lengths, so no two different
/// pairs give the same input. The salt must be drawn anew for every entry.
#[must_use]
pub fn commit_payload(salt: &[u8; 32], payload: &[u8]) -> Hash {
    let mut hash = Sha256Stream::new();
    hash.update(LABEL);
    hash.update(salt);
    hash.update(payload);
    hash.finish()
}
