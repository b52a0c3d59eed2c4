//! C2SP signed note: a text, an empty line, then one line per signature. Several keys may sign the same
//! text (a log and its witnesses); lines by keys that are not known are skipped, a line by a known key must
//! verify.

use crate::JournalError;
use crate::log_key::{LogKey, key_id, name_ok};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_seal::signing::SigningKey;

/// Larger notes are refused before anything is looked at. A tree head needs a few hundred bytes.
pub const MAX_NOTE: usize = 64 * 1024;

/// The specification asks to accept at least 16 signatures.
pub const MAX_SIGNATURES: usize = 64;

/// Every signature line begins with an em dash (U+2014) and a space.
const DASH: &str = "\u{2014} ";

/// A note that was read. Its text means nothing until [`Note::verify`] said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// One signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Signature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl Note {
    /// A text without signatures yet. It must end in a line break and hold no other control character.
    ///
    /// # Errors
    /// [`JournalError::BadNote`].
    pub fn new(text: &str) -> Result<Self, JournalError> {
        if !text.ends_with('\n') || !characters_ok(text) || text.len() > MAX_NOTE {
            return Err(JournalError::BadNote);
        }
        Ok(Self { text: text.to_owned(), signatures: Vec::new() })
    }

    /// Reads a note. Writing it again gives the same bytes.
    ///
    /// # Errors
    /// [`JournalError::BadNote`] for anything but a text, an empty line and 1 to [`MAX_SIGNATURES`] lines.
    pub fn parse(note: &str) -> Result<Self, JournalError> {
        if note.len() > MAX_NOTE || !characters_ok(note) {
            return Err(JournalError::BadNote);
        }
        // The text may hold empty lines: the last one separates.
        let (body, lines) = note.rsplit_once("\n\n").ok_or(JournalError::BadNote)?;
        let lines = lines.strip_suffix('\n').ok_or(JournalError::BadNote)?;
        let signatures = lines
            .split('\n')
            .map(Signature::parse)
            .collect::<Option<Vec<_>>>()
            .ok_or(JournalError::BadNote)?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(JournalError::BadNote);
        }
        Ok(Self { text: format!("{body}\n"), signatures })
    }

    /// The text that is signed, with its last line break.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds a signature line by `key` under `name`.
    ///
    /// # Errors
    /// [`JournalError::BadKeyText`] when the name is not a key name.
    pub fn sign(&mut self, name: &str, key: &SigningKey) -> Result<(), JournalError> {
        if !name_ok(name) {
            return Err(JournalError::BadKeyText);
        }
        let id = key_id(name, &key.public());
        let bytes = key.sign(self.text.as_bytes()).to_vec();
        self.signatures.push(Signature { name: name.to_owned(), id, bytes });
        Ok(())
    }

    /// Is the text signed by this key? Lines by other keys do not matter; every line that claims this key
    /// must verify.
    ///
    /// # Errors
    /// [`JournalError::NotSigned`] or [`JournalError::BadSignature`].
    pub fn verify(&self, key: &LogKey) -> Result<(), JournalError> {
        let mut signed = false;
        for line in self.signatures.iter().filter(|s| s.name == key.name() && s.id == key.id()) {
            let bytes = line.bytes.as_slice().try_into().map_err(|_| JournalError::BadSignature)?;
            if !key.public().verify(self.text.as_bytes(), &bytes) {
                return Err(JournalError::BadSignature);
            }
            signed = true;
        }
        if signed { Ok(()) } else { Err(JournalError::NotSigned) }
    }

    /// Names on the signature lines, in their order; claims, not proofs.
    pub fn claimed_names(&self) -> impl Iterator<Item = &str> {
        self.signatures.iter().map(|s| s.name.as_str())
    }

    /// The whole note as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = self.text.clone();
        out.push('\n');
        for line in &self.signatures {
            let mut bytes = line.id.to_vec();
            bytes.extend_from_slice(&line.bytes);
            out.push_str(DASH);
            out.push_str(&line.name);
            out.push(' ');
            out.push_str(&STANDARD.encode(bytes));
            out.push('\n');
        }
        out
    }
}

impl Signature {
    fn parse(line: &str) -> Option<Self> {
        let (name, encoded) = line.strip_prefix(DASH)?.split_once(' ')?;
        let mut id = STANDARD.decode(encoded).ok()?;
        // Four bytes of identifier and at least one of signature.
        if !name_ok(name) || id.len() < 5 {
            return None;
        }
        let bytes = id.split_off(4);
        Some(Self { name: name.to_owned(), id: id.try_into().ok()?, bytes })
    }
}

/// No ASCII control character but the line break.
fn characters_ok(text: &str) -> bool {
    text.bytes().all(|b| b >= 0x20 || b == b'\n')
}
