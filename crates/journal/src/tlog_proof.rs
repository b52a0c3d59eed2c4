//! C2SP `tlog-proof`: one text file that shows, without a network and for ever, that an entry is in a log:
//! its index, its audit path and the signed tree head.

use crate::JournalError;
use crate::checkpoint::Checkpoint;
use crate::hash::{Hash, from_base64, to_base64};
use crate::log_key::LogKey;
use crate::note::MAX_NOTE;
use crate::proof::verify_inclusion;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// First line of every proof.
const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// A path is at most this long: the tree has at most 2^63 leaves.
const MAX_PATH: usize = 63;

/// A proof as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// Bytes beside the proof; not covered by any signature, so nothing may be believed from them.
    pub extra: Option<Vec<u8>>,
    /// The entry's place, from 0.
    pub index: u64,
    /// Audit path, from the leaf's sibling to the root's child.
    pub path: Vec<Hash>,
    /// The signed tree head, verbatim, with any witness lines.
    pub checkpoint: String,
}

impl TlogProof {
    /// The text of a `.tlog-proof` file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = format!("{HEADER}\n");
        if let Some(extra) = &self.extra {
            out.push_str(&format!("extra {}\n", STANDARD.encode(extra)));
        }
        out.push_str(&format!("index {}\n", self.index));
        for hash in &self.path {
            out.push_str(&to_base64(hash));
            out.push('\n');
        }
        out.push('\n');
        out.push_str(&self.checkpoint);
        out
    }

    /// Reads a proof; writing it again gives the same bytes. Nothing is verified yet.
    ///
    /// # Errors
    /// [`JournalError::BadProofText`].
    pub fn parse(text: &str) -> Result<Self, JournalError> {
        let bad = JournalError::BadProofText;
        if text.len() > 2 * MAX_NOTE {
            return Err(bad);
        }
        let (head, checkpoint) = text.split_once("\n\n").ok_or(bad)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(HEADER) {
            return Err(bad);
        }
        let extra = match lines.peek().and_then(|line| line.strip_prefix("extra ")) {
            Some(encoded) => {
                lines.next();
                Some(STANDARD.decode(encoded).map_err(|_| bad)?)
            }
            None => None,
        };
        let index = lines.next().and_then(|line| line.strip_prefix("index ")).ok_or(bad)?;
        // Every part has one form, so that writing it again gives the same bytes: base64 is decoded strictly, and a number has
        // no sign and no zeros before it.
        let digits = index.bytes().all(|b| b.is_ascii_digit()) && (index == "0" || !index.starts_with('0'));
        let index = index.parse().ok().filter(|_| digits).ok_or(bad)?;
        let mut path = Vec::with_capacity(MAX_PATH.min(text.len() / 45));
        for line in lines {
            path.push(from_base64(line).ok_or(bad)?);
        }
        let proof = Self { extra, index, path, checkpoint: checkpoint.to_owned() };
        debug_assert_eq!(proof.write(), text);
        if proof.path.len() <= MAX_PATH { Ok(proof) } else { Err(bad) }
    }

    /// Is the entry with this leaf hash in the log of this key? Gives the tree head it was proven against.
    ///
    /// # Errors
    /// Those of [`Checkpoint::verify_as`] and [`verify_inclusion`].
    pub fn verify(&self, leaf: &Hash, log: &LogKey) -> Result<Checkpoint, JournalError> {
        let head = Checkpoint::verify_as(&self.checkpoint, log)?;
        verify_inclusion(self.index, head.size, leaf, &self.path, &head.root)?;
        Ok(head)
    }
}
