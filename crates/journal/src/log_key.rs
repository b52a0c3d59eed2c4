//! A log's name and public key, and the C2SP text form of the pair (`vkey`).

use crate::JournalError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_seal::digest::sha256;
use itgel_seal::signing::PublicKey;

/// Signature type of the C2SP signed-note specification: Ed25519 over the note's text.
pub(crate) const ED25519: u8 = 0x01;

/// A key that signs notes: a log's, or a witness's.
#[derive(Clone, Debug)]
pub struct LogKey {
    name: String,
    public: PublicKey,
}

impl LogKey {
    /// Joins a name and a key.
    ///
    /// # Errors
    /// [`JournalError::BadKeyText`] when the name is empty, longer than 255 bytes, or holds a space, a plus
    /// sign or a control character.
    pub fn new(name: &str, public: PublicKey) -> Result<Self, JournalError> {
        if name_ok(name) { Ok(Self { name: name.to_owned(), public }) } else { Err(JournalError::BadKeyText) }
    }

    /// The key's name; of a log, its origin.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// First four bytes of `SHA-256(name ‖ "\n" ‖ 0x01 ‖ public key)`: finds the key, proves nothing.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        key_id(&self.name, &self.public)
    }

    /// `name+xxxxxxxx+base64(0x01 ‖ public key)`, as Go's `note` and every C2SP tool reads it.
    #[must_use]
    pub fn to_vkey(&self) -> String {
        let mut bytes = vec![ED25519];
        bytes.extend_from_slice(&self.public.0);
        let id = u32::from_be_bytes(self.id());
        format!("{}+{id:08x}+{}", self.name, STANDARD.encode(bytes))
    }

    /// Reads [`LogKey::to_vkey`]; the identifier must be the right one.
    ///
    /// # Errors
    /// [`JournalError::BadKeyText`].
    pub fn from_vkey(text: &str) -> Result<Self, JournalError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(_), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(JournalError::BadKeyText);
        };
        let bytes = STANDARD.decode(key).map_err(|_| JournalError::BadKeyText)?;
        let Some((&ED25519, public)) = bytes.split_first() else {
            return Err(JournalError::BadKeyText);
        };
        let public = public.try_into().map_err(|_| JournalError::BadKeyText)?;
        let key = Self::new(name, PublicKey(public))?;
        // Writing it again also compares the identifier.
        if key.to_vkey() == text { Ok(key) } else { Err(JournalError::BadKeyText) }
    }
}

/// The identifier of a key under a name.
pub(crate) fn key_id(name: &str, public: &PublicKey) -> [u8; 4] {
    let mut input = name.as_bytes().to_vec();
    input.extend_from_slice(&[b'\n', ED25519]);
    input.extend_from_slice(&public.0);
    let [a, b, c, d, ..] = sha256(&input);
    [a, b, c, d]
}

/// A key name of the signed-note specification: not empty, no Unicode space, no plus sign, no control
/// character; at most 255 bytes is our own limit.
pub(crate) fn name_ok(name: &str) -> bool {
    (1..=255).contains(&name.len()) && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}
