//! A tree head and its C2SP `tlog-checkpoint` form: three lines (origin, size, base64 root) as a signed note.
//! Signed at lock, export and import; whoever holds one can later be shown that nothing before it changed.

use crate::JournalError;
use crate::hash::{Hash, from_base64, to_base64};
use crate::log_key::{LogKey, name_ok};
use crate::note::Note;
use itgel_seal::signing::{PublicKey, SigningKey};

/// A log's state: so many entries with this root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name including its epoch, for example `itgel/log/room-3/1`. Also the name of its key.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// RFC 9162 root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The three lines that are signed.
    #[must_use]
    pub fn body(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, to_base64(&self.root))
    }

    /// Reads [`Checkpoint::body`]. Extension lines, which the specification advises against, are refused:
    /// what they say could not be checked.
    ///
    /// # Errors
    /// [`JournalError::BadCheckpoint`].
    pub fn parse_body(text: &str) -> Result<Self, JournalError> {
        let bad = JournalError::BadCheckpoint;
        let body = text.strip_suffix('\n').ok_or(bad)?;
        let mut lines = body.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(bad);
        };
        let head = Self {
            origin: origin.to_owned(),
            size: size.parse().map_err(|_| bad)?,
            root: from_base64(root).ok_or(bad)?,
        };
        // One spelling only: also refuses `+5` and leading zeroes.
        if name_ok(origin) && head.body() == text { Ok(head) } else { Err(bad) }
    }

    /// Signs with the log's key, under the origin as key name. An origin that is not a key name (see
    /// [`LogKey::new`]) gives a text that nobody accepts.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> String {
        let body = self.body();
        let signed = Note::new(&body).and_then(|mut note| {
            note.sign(&self.origin, key)?;
            Ok(note.to_text())
        });
        // Without a signature line it is refused by every reader, ours included.
        signed.unwrap_or(body)
    }

    /// Reads a signed tree head whose origin is not known beforehand; the key decides.
    ///
    /// # Errors
    /// [`JournalError::BadNote`], [`JournalError::BadCheckpoint`], [`JournalError::NotSigned`] or
    /// [`JournalError::BadSignature`].
    pub fn verify(text: &str, key: &PublicKey) -> Result<Self, JournalError> {
        let note = Note::parse(text)?;
        let head = Self::parse_body(note.text())?;
        note.verify(&LogKey::new(&head.origin, *key)?)?;
        Ok(head)
    }

    /// Reads a signed tree head of a known log: origin and key must both be the expected ones.
    ///
    /// # Errors
    /// As [`Checkpoint::verify`], and [`JournalError::OtherLog`].
    pub fn verify_as(text: &str, key: &LogKey) -> Result<Self, JournalError> {
        let note = Note::parse(text)?;
        let head = Self::parse_body(note.text())?;
        if head.origin != key.name() {
            return Err(JournalError::OtherLog);
        }
        note.verify(key)?;
        Ok(head)
    }

    /// Adds a witness's signature line to a signed tree head: "I have seen this". The caller has verified
    /// the head and its consistency with what the witness saw before.
    ///
    /// # Errors
    /// [`JournalError::BadNote`], [`JournalError::BadCheckpoint`] or [`JournalError::BadKeyText`].
    pub fn cosign(text: &str, witness: &str, key: &SigningKey) -> Result<String, JournalError> {
        let mut note = Note::parse(text)?;
        Self::parse_body(note.text())?;
        note.sign(witness, key)?;
        Ok(note.to_text())
    }
}
