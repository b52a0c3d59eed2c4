//! `data/log/consistency.txt`: that the log of this bundle continues the log of an earlier bundle for the same
//! recipient. Who keeps both can tell when anything before the earlier head was changed since.

use itgel_journal::hash::{from_base64, to_base64};
use itgel_journal::{Checkpoint, Hash, verify_consistency};

/// What the first line says.
const FORM: &str = "itgel-consistency/1";
/// Most hashes of a proof (RFC 9162 section 2.1.4.1, for sizes below 2^63), with room.
const MOST: usize = 128;

/// The head of an earlier bundle, and the path from it to the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Entries in the log then.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// Consistency proof (RFC 9162).
    pub path: Vec<Hash>,
}

impl Earlier {
    /// The one written form.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{FORM}\n{}\n{}\n", self.size, to_base64(&self.root));
        for hash in &self.path {
            text.push_str(&to_base64(hash));
            text.push('\n');
        }
        text
    }

    /// Reads it strictly; `None` for anything that [`Earlier::write`] would not have written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (form, size, root) = (lines.next()?, lines.next()?.parse().ok()?, from_base64(lines.next()?)?);
        let path: Vec<Hash> = lines.map(from_base64).collect::<Option<_>>()?;
        let read = Self { size, root, path };
        (form == FORM && read.path.len() <= MOST && read.write() == text).then_some(read)
    }

    /// Whether the present head continues the earlier one.
    #[must_use]
    pub fn leads_to(&self, head: &Checkpoint) -> bool {
        verify_consistency(self.size, head.size, &self.root, &head.root, &self.path).is_ok()
    }
}
