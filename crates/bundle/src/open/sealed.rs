//! The sealed file: is it one, is it for this reader, is it whole.

use crate::fault::Fault;
use crate::name::NameFault;
use crate::plan::{MAX_FILES, MAX_PAYLOAD, MAX_SMALL_SUM};
use crate::ustar::{self, Limits, UstarFault};
use itgel_seal::agefile::{AgeReader, Identity, decrypt_with};
use itgel_seal::error::SealError;
use std::cell::RefCell;
use std::io::{self, Read};
use std::rc::Rc;

/// The archive inside, decrypted as it is read.
pub type Archive<R> = ustar::Reader<AgeReader<Watched<R>>>;

/// How every age file of version 1 begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// Longest header that is looked at (trust.md 5.8).
const HEADER: usize = 64 * 1024;

/// age encrypts in chunks of 64 KiB, each 16 bytes longer when sealed, after a nonce of 16 bytes
/// (age-encryption.org/v1, "Payload").
const SEALED_CHUNK: u64 = 64 * 1024 + 16;
const NONCE: u64 = 16;

/// What was seen of the sealed bytes, to tell a cut file from a changed one.
#[derive(Debug, Default)]
pub struct Watch {
    head: Vec<u8>,
    bytes: u64,
    ended: bool,
    failed: bool,
    /// Payload bytes that the signed tags promise, once they are known.
    pub promised: u64,
}

/// Shared between the reader below age and the code that names a fault.
pub type Watching = Rc<RefCell<Watch>>;

/// The source, watched.
pub struct Watched<R> {
    input: R,
    watch: Watching,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let result = self.input.read(out);
        let mut watch = self.watch.borrow_mut();
        match &result {
            Ok(0) if !out.is_empty() => watch.ended = true,
            Ok(n) => {
                watch.bytes += *n as u64;
                let room = HEADER.saturating_sub(watch.head.len()).min(*n);
                watch.head.extend_from_slice(out.get(..room).unwrap_or_default());
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => watch.failed = true,
        }
        result
    }
}

impl Watch {
    /// Lines of the header up to the one that closes it, with its length in bytes.
    fn header(&self) -> Option<(Vec<&[u8]>, u64)> {
        let mut length = 0u64;
        let mut lines = Vec::new();
        for line in self.head.split_inclusive(|b| *b == b'\n') {
            length += line.len() as u64;
            lines.push(line);
            if line.starts_with(b"---") && line.ends_with(b"\n") {
                return Some((lines, length));
            }
        }
        None
    }

    /// How many X25519 keys the file is sealed to. The stanza of random "grease" that age adds is no key.
    pub fn keys(&self) -> usize {
        let lines = self.header().map(|(lines, _)| lines).unwrap_or_default();
        lines.iter().filter(|line| line.starts_with(b"-> X25519 ")).count()
    }

    /// Is there another way in than X25519 keys, such as a passphrase?
    pub fn other_ways(&self) -> bool {
        let lines = self.header().map(|(lines, _)| lines).unwrap_or_default();
        let stanza = |line: &&&[u8]| line.starts_with(b"-> ");
        let known = |line: &&[u8]| {
            let kind = line.get(3..).unwrap_or_default().split(|b| b" \n".contains(b)).next();
            kind.is_some_and(|k| k == b"X25519" || k.ends_with(b"-grease"))
        };
        !lines.iter().filter(stanza).all(known)
    }

    /// Damage at the end of the source: cut off where a chunk ends, or before as much was read as was promised.
    fn cut(&self) -> bool {
        let header = self.header().map_or(0, |(_, length)| length + NONCE);
        let sealed = self.bytes.saturating_sub(header);
        self.ended && (sealed.is_multiple_of(SEALED_CHUNK) || self.bytes < self.promised)
    }
}

/// Begins to decrypt.
pub fn unseal<R: Read>(input: R, identity: &Identity) -> Result<(Archive<R>, Watching), Fault> {
    let watch = Watching::default();
    let watched = Watched { input, watch: Rc::clone(&watch) };
    let plain = decrypt_with(identity, watched).map_err(|error| match error {
        _ if watch.borrow().failed => Fault::MediumUnreadable,
        SealError::NotForThisKey => Fault::OtherRecipient,
        // A header that begins rightly and is not understood further on was changed.
        SealError::UnknownFormat if !watch.borrow().head.starts_with(MAGIC) => Fault::NotABundle,
        _ => Fault::SealedHeader,
    })?;
    // Tags are few and small; the payload has its own bound, the same for what is held in memory.
    let limits = Limits { entries: MAX_FILES + 8, bytes: MAX_PAYLOAD + MAX_SMALL_SUM };
    Ok((ustar::Reader::new(plain, limits), watch))
}

/// The fault behind a failure of the archive's reader.
pub fn of_archive(error: UstarFault, watch: &Watching) -> Fault {
    match error {
        UstarFault::Io(e) => of_read(&e, watch),
        UstarFault::NotUstar => Fault::TarNotUstar,
        UstarFault::Checksum => Fault::TarChecksum,
        UstarFault::HardLink => Fault::TarHardlink,
        UstarFault::SymbolicLink => Fault::TarSymlink,
        UstarFault::Device => Fault::TarDevice,
        UstarFault::Folder => Fault::TarFolder,
        UstarFault::Pax => Fault::TarPax,
        UstarFault::GnuLongName => Fault::TarGnuName,
        UstarFault::UnknownType => Fault::TarUnknownType,
        UstarFault::Name(NameFault::Absolute) => Fault::TarNameAbsolute,
        UstarFault::Name(NameFault::Dots) => Fault::TarNameDots,
        UstarFault::Name(NameFault::Grammar) => Fault::TarNameUnsafe,
        UstarFault::Name(NameFault::Length) => Fault::TarNameLength,
        UstarFault::Duplicate => Fault::TarDuplicate,
        UstarFault::Twin => Fault::TarTwin,
        UstarFault::Form => Fault::TarForm,
        UstarFault::Padding => Fault::TarPadding,
        UstarFault::TooMany => Fault::TarTooMany,
        UstarFault::TooLarge => Fault::TooLarge,
        UstarFault::EndsEarly => Fault::TarEndsEarly,
        UstarFault::EndMissing => Fault::TarEndMissing,
        UstarFault::AfterEnd => Fault::TarAfterEnd,
    }
}

/// The fault behind a failure to read content.
pub fn of_read(error: &io::Error, watch: &Watching) -> Fault {
    let watch = watch.borrow();
    match SealError::from_io(error) {
        _ if watch.failed => Fault::MediumUnreadable,
        SealError::Io(io::ErrorKind::UnexpectedEof) => Fault::TarEndsEarly,
        SealError::Io(_) => Fault::MediumUnreadable,
        _ if watch.cut() => Fault::Truncated,
        _ => Fault::Damaged,
    }
}
