//! Fingerprints of public keys, to be read aloud and compared, and pictures of keys for paper.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qrcode::{EcLevel, QrCode, render::svg};

use crate::digest;
use crate::error::SealError;
use crate::signing::{PublicKey, SSH_KEY_TYPE};

/// Six groups of five decimal digits, about 99.6 bits.
///
/// Digits, because they are the same in every language and were compared with fewer mistakes
/// than hexadecimal in the user study of Dechand et al. (USENIX Security 2016). 100 bits,
/// because whoever wants to pass off a key must find a second preimage, not a collision.
///
/// How: SHA-256 of the key's bytes; the first 30 bytes in six pieces of five; each piece as a
/// big-endian number modulo 100 000. The key's bytes are, for an `ssh-ed25519` line, the decoded
/// second word (so the hash is the one that `ssh-keygen -l` shows, and the comment does not
/// matter), and for every other key text (`age1…`, a log's verifier key) the text itself
/// without surrounding white space.
pub fn fingerprint(key_text: &str) -> [String; 6] {
    let text = key_text.trim();
    let hash = match ssh_blob_of(text) {
        Some(blob) => digest::sha256(&blob),
        None => digest::sha256(text.as_bytes()),
    };
    let (pieces, _) = hash.as_chunks::<5>();
    std::array::from_fn(|i| {
        let number = pieces[i].iter().fold(0u64, |n, byte| n << 8 | u64::from(*byte));
        format!("{:05}", number % 100_000)
    })
}

/// The blob inside an SSH line, malformed keys included: a fingerprint shows what is there.
fn ssh_blob_of(text: &str) -> Option<Vec<u8>> {
    if let Ok(key) = PublicKey::from_ssh_line(text) {
        return Some(key.ssh_blob());
    }
    let rest = text.strip_prefix(SSH_KEY_TYPE)?;
    STANDARD.decode(rest.split_whitespace().next()?).ok()
}

/// A QR code (ISO/IEC 18004) of `text` as a scalable picture, black on white with the quiet
/// zone of four modules, error correction level M (15 % may be soiled).
///
/// # Errors
///
/// [`SealError::TooLong`] beyond about 2300 bytes.
pub fn qr_svg(text: &str) -> Result<String, SealError> {
    let code =
        QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).map_err(|_| SealError::TooLong)?;
    let svg = code.render::<svg::Color<'_>>().quiet_zone(true).min_dimensions(200, 200).build();
    // The XML declaration is for files; this goes inside a page.
    Ok(svg.strip_prefix(r#"<?xml version="1.0" standalone="yes"?>"#).map(str::to_owned).unwrap_or(svg))
}
