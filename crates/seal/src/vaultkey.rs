//! The vault key: the one secret behind everything a vault holds.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::agefile::{self, Identity, MAX_OPENERS};
use crate::digest;
use crate::entropy::Entropy;
use crate::error::SealError;
use crate::expand::hkdf_expand_sha512;
use crate::locked::{LockFailure, LockedBytes};
use crate::scrub;

/// 32 random bytes on a locked memory page, wiped when dropped.
///
/// Never used as a key itself: each use has its own key by [`VaultKey::derive`].
pub struct VaultKey(LockedBytes<32>);

impl VaultKey {
    /// Makes a new vault key.
    pub fn make(entropy: &mut dyn Entropy) -> Self {
        Self(LockedBytes::with(|bytes| entropy.fill(bytes)))
    }

    /// The key for one use: HKDF-Expand-SHA-512 with info `itgel/<usage>/1`.
    ///
    /// `usage` is a fixed word of the program (`db`, `header`, `anchor`); two uses never share
    /// bytes. `N` is at most 112.
    pub fn derive<const N: usize>(&self, usage: &str) -> Zeroizing<[u8; N]> {
        let mut out = Zeroizing::new([0u8; N]);
        let info: [&[u8]; 3] = [b"itgel/", usage.as_bytes(), b"/1"];
        hkdf_expand_sha512(self.0.bytes(), &info, out.as_mut_slice());
        scrub::stack();
        out
    }

    /// The key that was in force before another one took its place, as it is kept inside the store.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(LockedBytes::with(|key| *key = *bytes))
    }

    /// The key itself, to be kept inside the store that a later key opens: copies of before open with it.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.0.bytes())
    }

    /// Whether the key's memory is kept out of swap.
    ///
    /// # Errors
    ///
    /// [`LockFailure`] when the operating system refused; to be shown, not ignored.
    pub fn lock_state(&self) -> Result<(), LockFailure> {
        self.0.lock_state()
    }
}

/// First line of the plaintext inside `vault.key.age`; the second holds 64 hexadecimal digits.
const VAULT_KEY_FORMAT: &str = "itgel-vault-key/1\n";
const VAULT_KEY_TEXT: usize = VAULT_KEY_FORMAT.len() + 64 + 1;

/// Seals the vault key to all who may open the vault: everybody's recipient and the recovery
/// recipient, as one small age file. Opened by the stock `age` program it is two lines of text.
///
/// # Errors
///
/// [`SealError::BadRecipient`] or [`SealError::RecipientList`] for the recipients.
pub fn seal_vault_key(key: &VaultKey, recipients: &[String]) -> Result<Vec<u8>, SealError> {
    let mut plain = Zeroizing::new(String::with_capacity(VAULT_KEY_TEXT));
    plain.push_str(VAULT_KEY_FORMAT);
    plain.push_str(&Zeroizing::new(digest::to_hex(key.0.bytes())));
    plain.push('\n');
    agefile::encrypt_bytes_to_most(recipients, MAX_OPENERS, plain.as_bytes())
}

/// Opens what [`seal_vault_key`] sealed.
///
/// # Errors
///
/// [`SealError::NotForThisKey`] for an identity that it was not sealed to,
/// [`SealError::Damaged`] for changed bytes, [`SealError::UnknownFormat`] for a later version.
pub fn open_vault_key(bytes: &[u8], identity: &Identity) -> Result<VaultKey, SealError> {
    let plain = agefile::decrypt_bytes_of_most(identity, MAX_OPENERS, bytes, VAULT_KEY_TEXT);
    let plain = plain.map_err(|error| match error {
        SealError::TooLong => SealError::Damaged,
        other => other,
    })?;
    let text = str::from_utf8(&plain).map_err(|_| SealError::Damaged)?;
    let hex = text
        .strip_prefix(VAULT_KEY_FORMAT)
        .ok_or(SealError::UnknownFormat)?
        .strip_suffix('\n')
        .ok_or(SealError::Damaged)?;
    let mut good = false;
    let key = VaultKey(LockedBytes::with(|out| good = digest::hex_into(hex, out)));
    if good { Ok(key) } else { Err(SealError::Damaged) }
}

/// HMAC-SHA-256 of `bytes` (FIPS 198-1).
pub fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

/// Whether `tag` is the [`mac`] of `bytes`, compared in constant time.
pub fn mac_ok(key: &[u8; 32], bytes: &[u8], tag: &[u8; 32]) -> bool {
    mac(key, bytes).ct_eq(tag).into()
}
