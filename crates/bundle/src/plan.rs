//! What is to be written: the facts of `bag-info.txt` and the payload files, small ones in memory, large ones
//! as a source that is opened only when its turn comes.

use crate::bag::{BagInfo, Line, LogRange, Oxum, is_training_log};
use crate::error::BundleError;
use crate::layout::Kind;
use crate::name;
use itgel_seal::digest::sha256;
use std::collections::BTreeMap;
use std::io::{self, Read};

/// Most bytes of payload: 2 GiB, what one person can carry and check in minutes (ux.md 4.14).
pub const MAX_PAYLOAD: u64 = 2 << 30;

/// Most files in one bundle; a day of taps has a few hundred entries.
pub const MAX_FILES: usize = 50_000;

/// Most bytes of one file that is not an attachment; such files are held in memory by a reader.
pub const MAX_SMALL: u64 = 8 << 20;

/// Most bytes of all such files together.
pub const MAX_SMALL_SUM: u64 = 64 << 20;

/// Opens a large file; called at most once for each writing.
pub type Opener<'a> = Box<dyn Fn() -> io::Result<Box<dyn Read + 'a>> + 'a>;

/// Where a payload file comes from.
pub enum Source<'a> {
    /// From memory.
    Bytes(Vec<u8>),
    /// From elsewhere, with length and digest known beforehand. Both are verified while it is written.
    Stream {
        /// Bytes.
        bytes: u64,
        /// SHA-256 of the content.
        sha256: [u8; 32],
        /// Opens it.
        open: Opener<'a>,
    },
}

/// Everything that [`crate::write::write_bundle`] needs except the key that signs.
pub struct Plan<'a> {
    /// The facts of `bag-info.txt`; the size line is computed.
    pub head: Head,
    files: BTreeMap<String, (Source<'a>, Line, u64)>,
}

/// What the tags say, apart from sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The bundle's identifier, a hyphenated UUID.
    pub identifier: String,
    /// Local calendar day of sealing, `YYYY-MM-DD`.
    pub date: String,
    /// Instant of sealing, RFC 3339 with offset.
    pub sealed_at: String,
    /// Program and version, for example `Itgel 0.1.0`.
    pub agent: String,
    /// Principal of the signing key.
    pub sender: String,
    /// age recipients.
    pub recipients: Vec<String>,
    /// Origin of the log.
    pub log: String,
    /// Which entries are inside.
    pub range: LogRange,
}

impl<'a> Plan<'a> {
    /// A plan without files.
    #[must_use]
    pub fn new(head: Head) -> Self {
        Self { head, files: BTreeMap::new() }
    }

    /// Adds a file from memory.
    ///
    /// # Errors
    /// [`BundleError::Content`] for a path that the format does not have or that is planned already,
    /// [`BundleError::TooLarge`].
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), BundleError> {
        let bytes = bytes.into();
        if bytes.len() as u64 > MAX_SMALL {
            return Err(BundleError::TooLarge);
        }
        let line = Line { sha256: sha256(&bytes), path: path.to_owned() };
        let size = bytes.len() as u64;
        self.insert(line, size, Source::Bytes(bytes))
    }

    /// Adds an attachment that is read when its turn comes.
    ///
    /// # Errors
    /// As [`Plan::add`].
    pub fn add_stream(
        &mut self,
        path: &str,
        bytes: u64,
        sha256: [u8; 32],
        open: Opener<'a>,
    ) -> Result<(), BundleError> {
        // Only attachments and scans are streamed, because only they are not held in memory by a reader.
        if !Kind::of(path).is_some_and(Kind::is_streamed) {
            return Err(BundleError::Content);
        }
        let line = Line { sha256, path: path.to_owned() };
        self.insert(line, bytes, Source::Stream { bytes, sha256, open })
    }

    fn insert(&mut self, line: Line, size: u64, source: Source<'a>) -> Result<(), BundleError> {
        let path = line.path.clone();
        let whole = format!("{}{path}", name::TOP);
        if Kind::of(&path).is_none()
            || name::check(whole.as_bytes()).is_err()
            || self.files.contains_key(&path)
        {
            return Err(BundleError::Content);
        }
        if self.files.len() >= MAX_FILES {
            return Err(BundleError::TooLarge);
        }
        self.files.insert(path, (source, line, size));
        Ok(())
    }

    /// The planned files in the order in which they are written.
    pub fn files(&self) -> impl Iterator<Item = (&str, u64, &Source<'a>)> {
        self.files.iter().map(|(path, (source, _, size))| (path.as_str(), *size, source))
    }

    /// Size of the payload.
    #[must_use]
    pub fn oxum(&self) -> Oxum {
        let bytes = self.files.values().map(|(_, _, size)| *size).fold(0u64, u64::saturating_add);
        Oxum { bytes, files: self.files.len() as u64 }
    }

    /// Bytes the written file has at least: the payload, and a head of 512 bytes for each file. What seals and signs it
    /// comes on top.
    #[must_use]
    pub fn at_least(&self) -> u64 {
        let Oxum { bytes, files } = self.oxum();
        bytes.saturating_add(files.saturating_mul(512))
    }

    /// Bytes the sealed file is going to have, near enough to be said to a person: the archive in blocks of 512, with the
    /// manifest that lists every file, and about two kilobytes of tags, signature and head.
    #[must_use]
    pub fn about(&self) -> u64 {
        const ALL_ELSE: u64 = 8 * 512;
        let in_archive = |bytes: u64| 512 + bytes.div_ceil(512) * 512;
        let files = self.files.values().map(|(_, _, size)| in_archive(*size)).fold(0, u64::saturating_add);
        let manifest = crate::bag::write_manifest(&self.manifest()).len() as u64;
        files.saturating_add(in_archive(manifest)).saturating_add(ALL_ELSE)
    }

    /// The lines of the payload manifest.
    #[must_use]
    pub fn manifest(&self) -> Vec<Line> {
        self.files.values().map(|(_, line, _)| line.clone()).collect()
    }

    /// The facts of `bag-info.txt` with the size.
    #[must_use]
    pub fn info(&self) -> BagInfo {
        let head = self.head.clone();
        BagInfo {
            agent: head.agent,
            date: head.date,
            identifier: head.identifier,
            oxum: self.oxum(),
            sealed_at: head.sealed_at,
            sender: head.sender,
            recipients: head.recipients,
            log: head.log,
            range: head.range,
        }
    }

    /// Whether the format can hold all this.
    ///
    /// # Errors
    /// [`BundleError::Recipients`], [`BundleError::TooLarge`] or [`BundleError::Content`].
    pub fn check(&self) -> Result<(), BundleError> {
        for recipient in &self.head.recipients {
            if itgel_seal::agefile::parse_recipient(recipient).as_deref() != Ok(recipient.as_str()) {
                return Err(BundleError::Recipients);
            }
        }
        let small = self.files.values().filter(|(source, ..)| matches!(source, Source::Bytes(_)));
        if self.oxum().bytes > MAX_PAYLOAD || small.map(|(_, _, size)| size).sum::<u64>() > MAX_SMALL_SUM {
            return Err(BundleError::TooLarge);
        }
        if self.head.recipients.is_empty() || self.head.recipients.len() > crate::bag::MAX_RECIPIENTS {
            return Err(BundleError::Recipients);
        }
        if self.info().is_sound() { Ok(()) } else { Err(BundleError::Content) }
    }
}

/// The name of the file that carries a bundle of a log: nothing of the case, the child or the recipient.
#[must_use]
pub fn file_name(identifier: &str, log: &str) -> String {
    let short: String = identifier.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let training = if is_training_log(log) { "training-" } else { "" };
    format!("{training}{short}.itgel.age")
}
