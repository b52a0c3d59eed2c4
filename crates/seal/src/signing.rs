//! Ed25519 (RFC 8032): keys that sign, keys that verify, and their two stock text forms.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, VerifyingKey};
use zeroize::Zeroizing;

use crate::entropy::Entropy;
use crate::error::SealError;
use crate::locked::{LockFailure, LockedBytes};
use crate::scrub;
use crate::sshwire;

/// The type name of OpenSSH for these keys.
pub(crate) const SSH_KEY_TYPE: &str = "ssh-ed25519";
/// DER of a SubjectPublicKeyInfo with Ed25519 (RFC 8410, section 4) up to the key itself.
const SPKI_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// A secret signing key. It lies on a locked memory page and is wiped when dropped; it has no
/// `Debug`.
///
/// One key signs one kind of thing: SSHSIG signatures and checkpoints use different keys
/// (the rule of the C2SP signed-note specification).
pub struct SigningKey {
    seed: LockedBytes<32>,
    public: PublicKey,
}

impl SigningKey {
    /// Makes a new key.
    pub fn make(entropy: &mut dyn Entropy) -> Self {
        Self::on_page(LockedBytes::with(|seed| entropy.fill(seed)))
    }

    /// The key that belongs to a stored seed (the secret key of RFC 8032).
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let seed = Zeroizing::new(seed);
        Self::from_seed_at(&seed)
    }

    /// The same without a copy on the stack.
    pub(crate) fn from_seed_at(seed: &[u8; 32]) -> Self {
        Self::on_page(LockedBytes::with(|out| out.copy_from_slice(seed)))
    }

    pub(crate) fn seed_bytes(&self) -> &[u8; 32] {
        self.seed.bytes()
    }

    fn on_page(seed: LockedBytes<32>) -> Self {
        let expanded = ed25519_dalek::SigningKey::from_bytes(seed.bytes());
        let public = PublicKey(expanded.verifying_key().to_bytes());
        drop(expanded);
        scrub::stack();
        Self { seed, public }
    }

    /// The seed, to be stored sealed.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.seed.bytes())
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs exactly these bytes, deterministically.
    ///
    /// The expanded key exists for this one call only and is wiped after it; that costs some
    /// tens of microseconds.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        let expanded = ed25519_dalek::SigningKey::from_bytes(self.seed.bytes());
        let signature = expanded.sign(message).to_bytes();
        drop(expanded);
        scrub::stack();
        signature
    }

    /// Whether the seed's memory is kept out of swap.
    ///
    /// # Errors
    ///
    /// [`LockFailure`] when the operating system refused; to be shown, not ignored.
    pub fn lock_state(&self) -> Result<(), LockFailure> {
        self.seed.lock_state()
    }
}

/// A public Ed25519 key: the 32 bytes of its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(pub [u8; 32]);

impl PublicKey {
    /// Whether `signature` is this key's over `message`.
    ///
    /// Strict verification: keys and signatures of small order are refused, so that a valid
    /// signature belongs to one message and one key only.
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.0).is_ok_and(|key| {
            let signature = ed25519_dalek::Signature::from_bytes(signature);
            key.verify_strict(message, &signature).is_ok()
        })
    }

    /// Refuses bytes that are no point of the curve or a point of small order.
    ///
    /// # Errors
    ///
    /// [`SealError::BadKey`].
    pub fn check(&self) -> Result<(), SealError> {
        match VerifyingKey::from_bytes(&self.0) {
            Ok(key) if !key.is_weak() => Ok(()),
            _ => Err(SealError::BadKey),
        }
    }

    /// One line as in `id_ed25519.pub`, without a line feed: `ssh-ed25519 AAAA… comment`.
    ///
    /// Control characters of the comment are left out: a comment cannot begin a second line.
    pub fn to_ssh_line(&self, comment: &str) -> String {
        let comment: String = comment.chars().filter(|c| !c.is_control()).collect();
        let mut line = format!("{SSH_KEY_TYPE} {}", STANDARD.encode(self.ssh_blob()));
        if !comment.is_empty() {
            line.push(' ');
            line.push_str(&comment);
        }
        line
    }

    /// Reads such a line; a comment is allowed and ignored.
    ///
    /// # Errors
    ///
    /// [`SealError::BadKey`] for another key type, another spelling of the same key, or a key
    /// that [`PublicKey::check`] refuses.
    pub fn from_ssh_line(line: &str) -> Result<Self, SealError> {
        let mut words = line.trim().splitn(3, ' ');
        let (Some(SSH_KEY_TYPE), Some(encoded)) = (words.next(), words.next()) else {
            return Err(SealError::BadKey);
        };
        let blob = STANDARD.decode(encoded).map_err(|_| SealError::BadKey)?;
        let bytes = blob.last_chunk::<32>().ok_or(SealError::BadKey)?;
        let key = Self(*bytes);
        // Instead of parsing: what we would write must be what stands there.
        if key.ssh_blob() != blob {
            return Err(SealError::BadKey);
        }
        key.check()?;
        Ok(key)
    }

    /// The key as `openssl pkeyutl -verify -pubin` reads it (SubjectPublicKeyInfo, RFC 8410,
    /// in PEM).
    pub fn to_pem(&self) -> String {
        let mut der = Vec::with_capacity(44);
        der.extend_from_slice(&SPKI_PREFIX);
        der.extend_from_slice(&self.0);
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der))
    }

    /// Reads the form that [`PublicKey::to_pem`] writes, and only that.
    ///
    /// # Errors
    ///
    /// [`SealError::BadKey`] for another kind of key, another spelling, or a key that
    /// [`PublicKey::check`] refuses.
    pub fn from_pem(text: &str) -> Result<Self, SealError> {
        let line = text.lines().find(|l| !l.starts_with("-----")).ok_or(SealError::BadKey)?;
        let der = STANDARD.decode(line.trim()).map_err(|_| SealError::BadKey)?;
        let key = Self(*der.last_chunk::<32>().ok_or(SealError::BadKey)?);
        // Instead of parsing: what we would write must be what stands there, line ends aside.
        if !key.to_pem().lines().eq(text.lines()) {
            return Err(SealError::BadKey);
        }
        key.check()?;
        Ok(key)
    }

    /// The key in the wire form of SSH (RFC 8709, section 4), which `ssh-keygen -l` hashes.
    pub(crate) fn ssh_blob(&self) -> Vec<u8> {
        let mut blob = Vec::with_capacity(51);
        sshwire::put_string(&mut blob, SSH_KEY_TYPE.as_bytes());
        sshwire::put_string(&mut blob, &self.0);
        blob
    }
}
