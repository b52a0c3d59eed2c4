//! SSHSIG signatures (OpenSSH, `PROTOCOL.sshsig`): Ed25519 over SHA-512, armored.
//!
//! What is signed here verifies with `ssh-keygen -Y verify`, and the other way round. The
//! namespace says what kind of thing is signed, so that a signature cannot be carried over
//! from one kind to another; a new version of a format takes a new namespace.
//!
//! Verification does not trust a parser: it rebuilds the one text that a valid signature of
//! this key in this namespace can have and compares all bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha512};

use crate::error::SealError;
use crate::signing::{PublicKey, SSH_KEY_TYPE, SigningKey};
use crate::sshwire::{put_string, take_string};

const MAGIC: &[u8; 6] = b"SSHSIG";
const VERSION: u32 = 1;
const HASH: &[u8] = b"sha512";
const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";
/// `ssh-keygen` breaks its base64 here.
const COLUMNS: usize = 70;
/// The longest text that is looked at: a signature with a namespace of a thousand characters.
const MAX_TEXT: usize = 4096;

/// Signs `message` in `namespace`; the result ends with a line feed, as `ssh-keygen -Y sign`
/// writes it. `namespace` is a fixed word of the program such as `itgel-bundle/1`.
pub fn sign_ssh(key: &SigningKey, namespace: &str, message: &[u8]) -> String {
    let signature = key.sign(&signed_data(namespace, message));
    armor(&envelope(&key.public(), namespace, &signature))
}

/// Verifies that `armored` is `key`'s signature over `message` in `namespace`.
///
/// # Errors
///
/// [`SealError::MalformedSignature`] if the text is not in the form that `ssh-keygen` writes;
/// [`SealError::BadSignature`] for another key, namespace or message.
pub fn verify_ssh(key: &PublicKey, namespace: &str, message: &[u8], armored: &str) -> Result<(), SealError> {
    let parts = dissect(armored)?;
    let expected = armor(&envelope(key, namespace, &parts.signature));
    if expected == armored && key.verify(&signed_data(namespace, message), &parts.signature) {
        Ok(())
    } else {
        Err(SealError::BadSignature)
    }
}

/// The key that a signature claims to be made with. A claim only, until
/// [`verify_ssh`] has confirmed it and the key is found among the allowed signers.
///
/// # Errors
///
/// [`SealError::MalformedSignature`]; [`SealError::BadKey`] for a key that cannot sign.
pub fn signer_of(armored: &str) -> Result<PublicKey, SealError> {
    let parts = dissect(armored)?;
    parts.key.check()?;
    Ok(parts.key)
}

struct Parts {
    key: PublicKey,
    signature: [u8; 64],
}

/// Takes a signature apart and refuses it unless putting it together again gives the same text.
fn dissect(armored: &str) -> Result<Parts, SealError> {
    let bad = SealError::MalformedSignature;
    if armored.len() > MAX_TEXT {
        return Err(bad);
    }
    let body = armored.strip_prefix(BEGIN).and_then(|text| text.strip_suffix(END)).ok_or(bad)?;
    let base64: String = body.chars().filter(|c| *c != '\n').collect();
    let blob = STANDARD.decode(base64).map_err(|_| bad)?;
    let mut rest =
        blob.strip_prefix(MAGIC).and_then(|rest| rest.strip_prefix(&VERSION.to_be_bytes())).ok_or(bad)?;
    let key = take_string(&mut rest).and_then(|blob| blob.last_chunk::<32>()).ok_or(bad)?;
    let namespace = take_string(&mut rest).and_then(|name| str::from_utf8(name).ok()).ok_or(bad)?;
    let parts = Parts { key: PublicKey(*key), signature: *blob.last_chunk::<64>().ok_or(bad)? };
    if armor(&envelope(&parts.key, namespace, &parts.signature)) != armored {
        return Err(bad);
    }
    Ok(parts)
}

/// What Ed25519 signs: `PROTOCOL.sshsig`, section 3.
fn signed_data(namespace: &str, message: &[u8]) -> Vec<u8> {
    let mut data = MAGIC.to_vec();
    put_string(&mut data, namespace.as_bytes());
    put_string(&mut data, b"");
    put_string(&mut data, HASH);
    put_string(&mut data, &Sha512::digest(message));
    data
}

/// The blob that is armored: `PROTOCOL.sshsig`, section 2.
fn envelope(key: &PublicKey, namespace: &str, signature: &[u8; 64]) -> Vec<u8> {
    let mut inner = Vec::with_capacity(83);
    put_string(&mut inner, SSH_KEY_TYPE.as_bytes());
    put_string(&mut inner, signature);
    let mut blob = MAGIC.to_vec();
    blob.extend_from_slice(&VERSION.to_be_bytes());
    put_string(&mut blob, &key.ssh_blob());
    put_string(&mut blob, namespace.as_bytes());
    put_string(&mut blob, b"");
    put_string(&mut blob, HASH);
    put_string(&mut blob, &inner);
    blob
}

fn armor(blob: &[u8]) -> String {
    let mut text = String::from(BEGIN);
    for (at, c) in STANDARD.encode(blob).chars().enumerate() {
        if at > 0 && at % COLUMNS == 0 {
            text.push('\n');
        }
        text.push(c);
    }
    text.push('\n');
    text.push_str(END);
    text
}
