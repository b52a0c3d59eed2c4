//! HKDF-Expand with SHA-512 (RFC 5869, section 2.3).
//!
//! Written here because the `hkdf` crate refuses a pseudorandom key shorter than the hash's
//! output, while the chunked-encryption specification of C2SP expands a 32 byte key with
//! SHA-512. A test compares both on the keys that the crate accepts.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroize;

/// Fills `out` from `key` and the concatenation of `info`.
///
/// `key` must be uniformly random; there is no extract step. The callers of this module ask
/// for at most 112 bytes, two rounds.
pub(crate) fn hkdf_expand_sha512(key: &[u8; 32], info: &[&[u8]], out: &mut [u8]) {
    debug_assert!(out.len() <= 255 * 64, "RFC 5869 allows 255 blocks");
    let mut block = [0u8; 64];
    let mut first = true;
    for (counter, piece) in (1u8..=255).zip(out.chunks_mut(64)) {
        let mut round = Hmac::<Sha512>::new_from_slice(key).expect("HMAC takes a key of any length");
        if !first {
            round.update(&block);
        }
        for part in info {
            round.update(part);
        }
        round.update(&[counter]);
        block.copy_from_slice(&round.finalize().into_bytes());
        piece.copy_from_slice(&block[..piece.len()]);
        first = false;
    }
    block.zeroize();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::hkdf_expand_sha512;

    /// An independent reading of RFC 5869: HMAC's key is padded with zeros to the block, so a
    /// 32 byte key and the same key followed by 32 zero bytes expand alike; the longer one is
    /// accepted by the `hkdf` crate.
    #[test]
    fn agrees_with_the_hkdf_crate_on_a_zero_padded_key() {
        for length in [1usize, 31, 32, 48, 64, 65, 76, 112, 128, 200] {
            let key: [u8; 32] = std::array::from_fn(|i| i as u8 * 7 + 3);
            let mut padded = [0u8; 64];
            padded[..32].copy_from_slice(&key);
            let mut expected = vec![0u8; length];
            hkdf::Hkdf::<sha2::Sha512>::from_prk(&padded)
                .unwrap()
                .expand(b"itgel/test/1", &mut expected)
                .unwrap();
            let mut ours = vec![0u8; length];
            hkdf_expand_sha512(&key, &[b"itgel/", b"test/1"], &mut ours);
            assert_eq!(ours, expected, "{length} bytes");
        }
    }
}
