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

/// Bytes of a line of the path: the base64 of a hash, and the end of the line.
const LINE: usize = 45;

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
        TlogProofs::default().parse(text)
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

/// Reads many proofs of one tree, one after another. Two entries that lie near have most of their path in common, and what stands
/// there as it stood in the proof before is not decoded again.
///
/// It takes exactly what [`TlogProof::parse`] takes, in whatever order.
#[derive(Clone, Debug, Default)]
pub struct TlogProofs {
    /// The lines of the path of the proof before, as they were written.
    lines: String,
    /// The same, decoded.
    path: Vec<Hash>,
}

impl TlogProofs {
    /// As [`TlogProof::parse`].
    ///
    /// # Errors
    /// [`JournalError::BadProofText`].
    pub fn parse(&mut self, text: &str) -> Result<TlogProof, JournalError> {
        let bad = JournalError::BadProofText;
        if text.len() > 2 * MAX_NOTE {
            return Err(bad);
        }
        let rest = text.strip_prefix(HEADER).and_then(|rest| rest.strip_prefix('\n')).ok_or(bad)?;
        let (extra, rest) = match rest.strip_prefix("extra ") {
            Some(rest) => {
                let (encoded, rest) = rest.split_once('\n').ok_or(bad)?;
                (Some(STANDARD.decode(encoded).map_err(|_| bad)?), rest)
            }
            None => (None, rest),
        };
        let (index, rest) = rest.strip_prefix("index ").and_then(|rest| rest.split_once('\n')).ok_or(bad)?;
        // Every part has one form, so that writing it again gives the same bytes: base64 is decoded strictly, and a number has
        // no sign and no zeros before it.
        let digits = index.bytes().all(|b| b.is_ascii_digit()) && (index == "0" || !index.starts_with('0'));
        let index = index.parse().ok().filter(|_| digits).ok_or(bad)?;
        // An empty line ends the path, and each line before it is as long as another.
        let mut end = 0;
        while rest.as_bytes().get(end) != Some(&b'\n') {
            end += LINE;
            if end > MAX_PATH * LINE {
                return Err(bad);
            }
        }
        let (lines, checkpoint) = rest.split_at_checked(end).ok_or(bad)?;
        self.take(lines)?;
        let checkpoint = checkpoint.strip_prefix('\n').ok_or(bad)?.to_owned();
        let proof = TlogProof { extra, index, path: self.path.clone(), checkpoint };
        debug_assert_eq!(proof.write(), text);
        Ok(proof)
    }

    /// Decodes the lines of a path: those at its end that are also at the end of the path before are known.
    fn take(&mut self, lines: &str) -> Result<(), JournalError> {
        let (new, old) = (lines.as_bytes().rchunks_exact(LINE), self.lines.as_bytes().rchunks_exact(LINE));
        let same = new.zip(old).take_while(|(new, old)| new == old).count();
        let mut path = Vec::with_capacity(lines.len() / LINE);
        let changed = lines.len() - same * LINE;
        for line in lines.as_bytes().get(..changed).unwrap_or_default().chunks_exact(LINE) {
            let (hash, end) = line.split_at(LINE - 1);
            let hash = std::str::from_utf8(hash).ok().filter(|_| end == b"\n").and_then(from_base64);
            path.push(hash.ok_or(JournalError::BadProofText)?);
        }
        path.extend_from_slice(self.path.get(self.path.len() - same..).unwrap_or_default());
        lines.clone_into(&mut self.lines);
        self.path = path;
        Ok(())
    }
}
