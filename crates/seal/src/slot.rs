//! Slots: a person's secret keys, wrapped with their passphrase, as a small JSON file.
//!
//! ```text
//! {"header":{"format":"itgel-slot/1","vault_id":…,"person_id":…,"room_key":…,
//!            "kdf":{"name":"argon2id","m_kib":…,"t":…,"p":…},"salt":…,"nonce":…},
//!  "commit":…,"ciphertext":…,"sum":…}
//!
//! key (32) | commit (32) = Argon2id(passphrase in NFC, salt, m, t, p), version 0x13
//! ciphertext = AES-256-GCM(key, nonce, secrets and binding, further data = bytes of header)
//! sum = SHA-256 of the bytes before the comma in front of "sum"
//! ```
//!
//! * `commit` tells a wrong passphrase from damage and ties the slot to one key.
//! * `sum` is no protection: it tells damage of the disk from a wrong passphrase before a
//!   second is spent on key derivation, so that nobody is told for days that they mistyped.
//! * The header is further data: whoever swaps a name, a vault or a parameter is found out.
//!   The binding stands inside the ciphertext as well, to be compared with the database after
//!   it is open, so that a whole vault folder cannot be exchanged under a known passphrase.
//! * The file is parsed strictly: written again it must give the same bytes.

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::digest;
use crate::entropy::{Entropy, random};
use crate::error::SealError;
use crate::kdf::{KdfParams, derive_from_passphrase};
use crate::passphrase::Passphrase;
use crate::person::PersonSecret;
use crate::scrub;

/// The format that is written, and the only one that is read.
const FORMAT: &str = "itgel-slot/1";
/// The one key derivation of this format.
const KDF_NAME: &str = "argon2id";
/// A slot is about one kilobyte; what is longer is not looked at.
const MAX_FILE: usize = 16 * 1024;
/// Longest identifier or key line in a binding, in bytes.
const MAX_FIELD: usize = 1024;

/// What a slot belongs to. None of it is secret; all of it is authenticated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotBinding {
    /// The vault whose key the person's identity opens.
    pub vault_id: String,
    /// The person whose slot this is: an identifier, not a name.
    pub person_id: String,
    /// The room's public signing key, as an OpenSSH line.
    pub room_key: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlotFile {
    header: Header,
    commit: String,
    ciphertext: String,
    sum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    vault_id: String,
    person_id: String,
    room_key: String,
    kdf: Kdf,
    salt: String,
    nonce: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kdf {
    name: String,
    m_kib: u32,
    t: u32,
    p: u32,
}

/// Wraps `secret` with `passphrase`, with a fresh salt and nonce.
///
/// To change a passphrase, open the slot and make a new one; the old file must then be
/// destroyed, because the old passphrase keeps opening it.
///
/// # Errors
///
/// [`SealError::TooWeak`] or [`SealError::TooCostly`] for `kdf`, [`SealError::OutOfMemory`],
/// [`SealError::TooLong`] for a field of `binding` beyond 1024 bytes.
pub fn make_slot(
    binding: &SlotBinding,
    kdf: &KdfParams,
    passphrase: &Passphrase,
    secret: &PersonSecret,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, SealError> {
    let mut plain = plaintext(binding, secret)?;
    let salt: [u8; 16] = random(entropy);
    let nonce: [u8; 12] = random(entropy);
    let header = Header {
        format: FORMAT.into(),
        vault_id: binding.vault_id.clone(),
        person_id: binding.person_id.clone(),
        room_key: binding.room_key.clone(),
        kdf: Kdf { name: KDF_NAME.into(), m_kib: kdf.m_kib, t: kdf.t, p: kdf.p },
        salt: digest::to_hex(&salt),
        nonce: digest::to_hex(&nonce),
    };
    let derived = derive_from_passphrase(kdf, passphrase, &salt)?;
    let (key, commit) = halves(&derived);
    Aes256Gcm::new(key.into())
        .encrypt_in_place((&nonce).into(), &to_json(&header), &mut *plain)
        .map_err(|_| SealError::TooLong)?;
    let mut file = SlotFile {
        header,
        commit: digest::to_hex(commit),
        ciphertext: digest::to_hex(&plain),
        sum: String::new(),
    };
    file.sum = file.expected_sum();
    scrub::stack();
    Ok(file.to_bytes())
}

/// Opens a slot with its passphrase.
///
/// The binding that comes back is the authentic one; the caller compares it with the vault it
/// is about to open.
///
/// # Errors
///
/// [`SealError::WrongPassphrase`]; [`SealError::Damaged`]; [`SealError::UnknownFormat`] for
/// another version or algorithm; [`SealError::TooWeak`], [`SealError::TooCostly`] (before any
/// memory is taken); [`SealError::OutOfMemory`].
pub fn open_slot(bytes: &[u8], passphrase: &Passphrase) -> Result<(PersonSecret, SlotBinding), SealError> {
    let file = SlotFile::parse(bytes)?;
    let header = &file.header;
    let damaged = SealError::Damaged;
    let kdf = KdfParams { m_kib: header.kdf.m_kib, t: header.kdf.t, p: header.kdf.p };
    let salt = digest::array_from_hex::<16>(&header.salt).ok_or(damaged)?;
    let nonce = digest::array_from_hex::<12>(&header.nonce).ok_or(damaged)?;
    let stored = digest::array_from_hex::<32>(&file.commit).ok_or(damaged)?;
    let ciphertext = digest::from_hex(&file.ciphertext).ok_or(damaged)?;

    let derived = derive_from_passphrase(&kdf, passphrase, &salt)?;
    let (key, commit) = halves(&derived);
    if !bool::from(commit.ct_eq(&stored)) {
        return Err(SealError::WrongPassphrase);
    }
    let mut plain = Zeroizing::new(ciphertext);
    Aes256Gcm::new(key.into())
        .decrypt_in_place((&nonce).into(), &to_json(header), &mut *plain)
        .map_err(|_| damaged)?;
    let binding = SlotBinding {
        vault_id: file.header.vault_id,
        person_id: file.header.person_id,
        room_key: file.header.room_key,
    };
    let secret = read_plaintext(&plain, &binding)?;
    scrub::stack();
    Ok((secret, binding))
}

/// What a slot says it belongs to, without a passphrase. Not authentic: good for choosing which
/// slot to try, not for deciding anything.
///
/// # Errors
///
/// [`SealError::Damaged`] or [`SealError::UnknownFormat`].
pub fn claimed_binding(bytes: &[u8]) -> Result<SlotBinding, SealError> {
    let header = SlotFile::parse(bytes)?.header;
    Ok(SlotBinding { vault_id: header.vault_id, person_id: header.person_id, room_key: header.room_key })
}

impl SlotFile {
    /// Strict: format, fields, their order and every byte of white space are as written.
    fn parse(bytes: &[u8]) -> Result<Self, SealError> {
        if bytes.len() > MAX_FILE {
            return Err(SealError::Damaged);
        }
        // A later version may have other fields; it must be called unknown, not damaged.
        let any: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| SealError::Damaged)?;
        match any.pointer("/header/format").and_then(|format| format.as_str()) {
            Some(FORMAT) => {}
            Some(other) if other.starts_with("itgel-slot/") => {
                return Err(SealError::UnknownFormat);
            }
            _ => return Err(SealError::Damaged),
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| SealError::Damaged)?;
        if file.to_bytes() != bytes || file.expected_sum() != file.sum {
            return Err(SealError::Damaged);
        }
        if file.header.kdf.name != KDF_NAME {
            return Err(SealError::UnknownFormat);
        }
        Ok(file)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = to_json(self);
        bytes.push(b'\n');
        bytes
    }

    /// SHA-256 of everything before the comma in front of `"sum"`.
    fn expected_sum(&self) -> String {
        let mut hash = digest::Sha256Stream::new();
        hash.update(b"{\"header\":");
        hash.update(&to_json(&self.header));
        hash.update(b",\"commit\":");
        hash.update(&to_json(&self.commit));
        hash.update(b",\"ciphertext\":");
        hash.update(&to_json(&self.ciphertext));
        digest::to_hex(&hash.finish())
    }
}

fn to_json<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("strings and small numbers can always be written as JSON")
}

/// Splits the 64 derived bytes: the first half wraps, the second commits.
fn halves(derived: &[u8; 64]) -> (&[u8; 32], &[u8; 32]) {
    let (Some(key), Some(commit)) = (derived.first_chunk(), derived.last_chunk()) else {
        unreachable!("64 bytes have two halves of 32")
    };
    (key, commit)
}

/// The secrets and, once more, the binding: both keys, then three strings with their lengths.
fn plaintext(binding: &SlotBinding, secret: &PersonSecret) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let fields = fields(binding);
    if fields.iter().any(|field| field.len() > MAX_FIELD) {
        return Err(SealError::TooLong);
    }
    let length = 64 + fields.iter().map(|field| field.len() + 2).sum::<usize>();
    // Room for the tag as well: a vector that grows leaves copies behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(length + 16));
    plain.extend_from_slice(secret.identity().secret());
    plain.extend_from_slice(secret.signing_key().seed_bytes());
    put_binding(&mut plain, binding);
    Ok(plain)
}

fn put_binding(out: &mut Vec<u8>, binding: &SlotBinding) {
    for field in fields(binding) {
        let length = u16::try_from(field.len()).unwrap_or(u16::MAX);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(field.as_bytes());
    }
}

fn fields(binding: &SlotBinding) -> [&str; 3] {
    [&binding.vault_id, &binding.person_id, &binding.room_key]
}

fn read_plaintext(plain: &[u8], binding: &SlotBinding) -> Result<PersonSecret, SealError> {
    let damaged = SealError::Damaged;
    let (identity, rest) = plain.split_first_chunk::<32>().ok_or(damaged)?;
    let (seed, rest) = rest.split_first_chunk::<32>().ok_or(damaged)?;
    let mut expected = Vec::new();
    put_binding(&mut expected, binding);
    if rest != expected {
        return Err(damaged);
    }
    Ok(PersonSecret::from_parts(identity, seed))
}

#[cfg(test)]
mod tests {
    use super::{SlotBinding, plaintext, read_plaintext};
    use crate::error::SealError;
    use crate::{OsEntropy, PersonSecret};

    /// Whoever knows the passphrase could seal an old plaintext under a new header; then the
    /// two bindings differ.
    #[test]
    fn the_binding_inside_must_be_the_one_outside() {
        let binding = |vault: &str, person: &str, room: &str| SlotBinding {
            vault_id: vault.into(),
            person_id: person.into(),
            room_key: room.into(),
        };
        let inside = binding("vault", "person", "room");
        let secret = PersonSecret::make(&mut OsEntropy);
        let plain = plaintext(&inside, &secret).map_err(drop);
        let Ok(plain) = plain else { panic!("short fields fit") };
        assert!(read_plaintext(&plain, &inside).is_ok());
        for outside in [
            binding("other", "person", "room"),
            binding("vault", "other", "room"),
            binding("vault", "person", "other"),
            binding("vaultp", "erson", "room"),
        ] {
            let outcome = read_plaintext(&plain, &outside).err();
            assert_eq!(outcome, Some(SealError::Damaged), "{outside:?}");
        }
    }
}
