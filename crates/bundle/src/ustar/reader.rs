//! Reads the archive in one pass and refuses everything that the writer would not have written.

use super::header::{BLOCK, checksum, encode, name_of, size_of};
use super::writer::padding;
use crate::name::{self, NameFault};
use std::collections::BTreeSet;
use std::io::{self, Read};

/// What is wrong with an archive. Each is a code of its own in [`crate::fault::Fault`].
#[derive(Debug, thiserror::Error)]
pub enum UstarFault {
    /// Not a ustar header at all, for example a compressed archive.
    #[error("no ustar header")]
    NotUstar,
    /// The header's sum does not match its bytes.
    #[error("header checksum differs")]
    Checksum,
    /// A hard link.
    #[error("hard link")]
    HardLink,
    /// A symbolic link.
    #[error("symbolic link")]
    SymbolicLink,
    /// A character or block device, or a FIFO.
    #[error("device or pipe")]
    Device,
    /// A folder entry.
    #[error("folder entry")]
    Folder,
    /// A PAX extended header.
    #[error("PAX header")]
    Pax,
    /// A GNU long name or long link entry.
    #[error("GNU long name")]
    GnuLongName,
    /// Any other type flag.
    #[error("unknown entry type")]
    UnknownType,
    /// The name breaks the grammar.
    #[error("name not allowed")]
    Name(NameFault),
    /// The same name twice.
    #[error("name twice")]
    Duplicate,
    /// Two names that differ only in case.
    #[error("names differ only in case")]
    Twin,
    /// Some other byte of the header is not as the one allowed form has it (time, owner, mode, size…).
    #[error("header not in its one form")]
    Form,
    /// The bytes between a file's end and the next block are not zero.
    #[error("padding not zero")]
    Padding,
    /// More entries than the limit.
    #[error("too many entries")]
    TooMany,
    /// More bytes than the limit.
    #[error("too many bytes")]
    TooLarge,
    /// The archive ends inside an entry.
    #[error("archive ends early")]
    EndsEarly,
    /// The two zero blocks at the end are missing or incomplete.
    #[error("end blocks missing")]
    EndMissing,
    /// Something stands after the two zero blocks.
    #[error("data after the end")]
    AfterEnd,
    /// The source could not be read.
    #[error("source could not be read")]
    Io(#[from] io::Error),
}

/// Bounds that hold whatever an archive claims.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most entries.
    pub entries: usize,
    /// Most content bytes in sum.
    pub bytes: u64,
}

/// One file as its header declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Name, within the grammar.
    pub name: String,
    /// Bytes of content.
    pub size: u64,
}

/// The archive as a sequence of entries; [`Read`] gives the content of the present one.
#[derive(Debug)]
pub struct Reader<R: Read> {
    input: R,
    limits: Limits,
    seen: BTreeSet<String>,
    folded: BTreeSet<String>,
    total: u64,
    left: u64,
    padding: usize,
    ended: bool,
}

impl<R: Read> Reader<R> {
    /// An archive from `input`, within `limits`.
    pub fn new(input: R, limits: Limits) -> Self {
        Self {
            input,
            limits,
            seen: BTreeSet::new(),
            folded: BTreeSet::new(),
            total: 0,
            left: 0,
            padding: 0,
            ended: false,
        }
    }

    /// The next entry; what was not read of the present one is read and thrown away. `None` only after
    /// both zero blocks and the end of the source.
    ///
    /// # Errors
    /// The first rule that the bytes break.
    pub fn next_entry(&mut self) -> Result<Option<Entry>, UstarFault> {
        if self.ended {
            return Ok(None);
        }
        self.skip_content()?;
        let first = self.seen.is_empty();
        let Some(block) = self.block(first)? else {
            return Err(UstarFault::EndMissing);
        };
        if block == [0u8; BLOCK] {
            self.read_end()?;
            return Ok(None);
        }
        let entry = judge(&block)?;
        self.admit(&entry)?;
        self.left = entry.size;
        self.padding = padding(entry.size);
        Ok(Some(entry))
    }

    fn admit(&mut self, entry: &Entry) -> Result<(), UstarFault> {
        if self.seen.len() >= self.limits.entries {
            return Err(UstarFault::TooMany);
        }
        self.total = self.total.saturating_add(entry.size);
        if self.total > self.limits.bytes {
            return Err(UstarFault::TooLarge);
        }
        if !self.seen.insert(entry.name.clone()) {
            return Err(UstarFault::Duplicate);
        }
        if !self.folded.insert(name::fold(&entry.name)) {
            return Err(UstarFault::Twin);
        }
        Ok(())
    }

    fn skip_content(&mut self) -> Result<(), UstarFault> {
        let mut sink = [0u8; 8 * BLOCK];
        while self.left > 0 {
            if self.read(&mut sink).map_err(early)? == 0 {
                return Err(UstarFault::EndsEarly);
            }
        }
        let mut rest = [0u8; BLOCK];
        let rest = rest.get_mut(..self.padding).unwrap_or_default();
        self.padding = 0;
        self.input.read_exact(rest).map_err(early)?;
        if rest.iter().any(|b| *b != 0) {
            return Err(UstarFault::Padding);
        }
        Ok(())
    }

    /// One block, or `None` at the end of the source. Half a block is an archive that ends early, except
    /// at the very beginning, where it is something else than an archive.
    fn block(&mut self, first: bool) -> Result<Option<[u8; BLOCK]>, UstarFault> {
        let mut block = [0u8; BLOCK];
        let mut have = 0;
        while let Some(free) = block.get_mut(have..).filter(|f| !f.is_empty()) {
            match self.input.read(free) {
                Ok(0) if have == 0 && !first => return Ok(None),
                Ok(0) if first => return Err(UstarFault::NotUstar),
                Ok(0) => return Err(UstarFault::EndsEarly),
                Ok(n) => have += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(Some(block))
    }

    fn read_end(&mut self) -> Result<(), UstarFault> {
        match self.block(false) {
            Ok(Some(block)) if block == [0u8; BLOCK] => {}
            Ok(Some(_) | None) | Err(UstarFault::EndsEarly) => return Err(UstarFault::EndMissing),
            Err(e) => return Err(e),
        }
        // Reading to the end also makes a sealed source prove its own end.
        match self.block(false) {
            Ok(None) => {}
            Ok(Some(_)) | Err(UstarFault::EndsEarly) => return Err(UstarFault::AfterEnd),
            Err(e) => return Err(e),
        }
        self.ended = true;
        Ok(())
    }
}

impl<R: Read> Read for Reader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let want = out.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if want == 0 {
            return Ok(0);
        }
        let n = self.input.read(out.get_mut(..want).unwrap_or_default())?;
        if n == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "archive ends early"));
        }
        self.left -= n as u64;
        Ok(n)
    }
}

/// An end where content was promised is the archive's fault; anything else is the source's.
fn early(e: io::Error) -> UstarFault {
    if e.kind() == io::ErrorKind::UnexpectedEof { UstarFault::EndsEarly } else { UstarFault::Io(e) }
}

/// Says of a header what it is, or what is wrong with it; the last word has the comparison with the
/// header that the writer would have made.
fn judge(block: &[u8; BLOCK]) -> Result<Entry, UstarFault> {
    // PAX and GNU entries carry the same magic word or GNU's own; both are named before the sum is looked at.
    if block.get(257..262) != Some(b"ustar".as_slice()) {
        return Err(UstarFault::NotUstar);
    }
    let sum = format!("{:06o}\0 ", checksum(block));
    if block.get(148..156) != Some(sum.as_bytes()) {
        return Err(UstarFault::Checksum);
    }
    match block.get(156) {
        Some(b'0') => {}
        Some(b'1') => return Err(UstarFault::HardLink),
        Some(b'2') => return Err(UstarFault::SymbolicLink),
        Some(b'3' | b'4' | b'6') => return Err(UstarFault::Device),
        Some(b'5') => return Err(UstarFault::Folder),
        Some(b'x' | b'g') => return Err(UstarFault::Pax),
        Some(b'L' | b'K') => return Err(UstarFault::GnuLongName),
        _ => return Err(UstarFault::UnknownType),
    }
    let raw = name_of(block);
    let name = name::check(&raw).map_err(UstarFault::Name)?.to_owned();
    let size = size_of(block).ok_or(UstarFault::Form)?;
    match encode(&name, size) {
        Ok(expected) if expected == *block => Ok(Entry { name, size }),
        _ => Err(UstarFault::Form),
    }
}
