//! A passphrase as it is typed.

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// A person's passphrase, normalised to NFC and wiped when it is dropped.
///
/// NFC, because the same Mongolian letter (`й`, `ё`) may be typed as one code point or as two;
/// both must open the same slot. Nothing else is changed: case and spaces count.
/// It has neither `Debug` nor `Display`, so it cannot reach a log by mistake.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes over a passphrase. Whether it is good enough for a new one is decided by
    /// [`crate::strength::check`], not here: an old one must open its slot as it is.
    pub fn new(text: &str) -> Self {
        // Normalised text may be longer than what was typed (at most threefold in UTF-8), and a
        // string that grows leaves copies behind; so the room is made before.
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * 3 + 8));
        normal.extend(text.nfc());
        Self(normal)
    }

    /// The normalised text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// The bytes that go into key derivation.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl From<String> for Passphrase {
    fn from(mut text: String) -> Self {
        let passphrase = Self::new(&text);
        text.zeroize();
        passphrase
    }
}
