//! Sealed streams: Cobblestone-256 of the C2SP chunked-encryption specification
//! (c2sp.org/chunked-encryption, version 1) with AES-256-GCM and SHA-512.
//!
//! ```text
//! salt (24) | commitment (32) | chunk 0 | chunk 1 | … | last chunk
//! key (32) | base nonce (12) | commitment (32) =
//!     HKDF-Expand-SHA-512(input key, "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM" | 0x00 | salt | context)
//! chunk = AES-256-GCM(key, base nonce XOR chunk number, 16 KiB of plaintext, no further data)
//! ```
//!
//! Every chunk but the last holds 16 KiB, the last one less (perhaps nothing), so a missing
//! end shows. The commitment ties the file to one key: a file that opens with two keys cannot
//! be made. The same file opens with other programs that follow the specification.

use std::io::{self, Read, Write};

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::error::SealError;
use crate::expand::hkdf_expand_sha512;

/// Plaintext bytes in each chunk but the last.
const CHUNK: usize = 16 * 1024;
/// Length of the tag of AES-GCM at the end of each chunk.
const TAG: usize = 16;
/// Salt and commitment.
const HEADER: usize = 24 + 32;
/// No message may have more chunks than this (4 PiB).
const MAX_CHUNKS: u64 = 1 << 38;
/// Prefix of the key derivation's info, its zero byte included.
const INFO: &[u8] = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0";

/// How long `plain` bytes are once they are sealed.
pub fn sealed_len(plain: u64) -> u64 {
    HEADER as u64 + plain + (plain / CHUNK as u64 + 1) * TAG as u64
}

/// What one message is encrypted with.
struct Chunks {
    cipher: Aes256Gcm,
    base_nonce: [u8; 12],
    commitment: [u8; 32],
    next: u64,
}

impl Chunks {
    fn new(key: &[u8; 32], context: &[u8], salt: &[u8; 24]) -> Self {
        let mut out = Zeroizing::new([0u8; 32 + 12 + 32]);
        hkdf_expand_sha512(key, &[INFO, salt, context], out.as_mut_slice());
        let mut chunk_key = Zeroizing::new([0u8; 32]);
        let mut base_nonce = [0; 12];
        let mut commitment = [0; 32];
        chunk_key.copy_from_slice(&out[..32]);
        base_nonce.copy_from_slice(&out[32..44]);
        commitment.copy_from_slice(&out[44..]);
        Self { cipher: Aes256Gcm::new((&*chunk_key).into()), base_nonce, commitment, next: 0 }
    }

    /// The nonce of the next chunk; each is given out once.
    fn nonce(&mut self) -> Result<[u8; 12], SealError> {
        if self.next >= MAX_CHUNKS {
            return Err(SealError::TooLong);
        }
        let mut nonce = self.base_nonce;
        for (byte, counter) in nonce.iter_mut().skip(4).zip(self.next.to_be_bytes()) {
            *byte ^= counter;
        }
        self.next += 1;
        Ok(nonce)
    }

    fn seal(&mut self, chunk: &mut Vec<u8>) -> Result<(), SealError> {
        let nonce = self.nonce()?;
        self.cipher.encrypt_in_place((&nonce).into(), b"", chunk).map_err(|_| SealError::TooLong)
    }

    fn open(&mut self, chunk: &mut Vec<u8>) -> Result<(), SealError> {
        let nonce = self.nonce()?;
        self.cipher.decrypt_in_place((&nonce).into(), b"", chunk).map_err(|_| SealError::Damaged)
    }
}

/// Seals everything that `input` gives to `out`, 16 KiB at a time; returns the number of
/// plaintext bytes.
///
/// `context` says what the message is (which vault, case and attachment); it is not stored and
/// must be given again to open. `salt` must be fresh and random for each message under the same
/// `key`: [`crate::entropy::random`].
///
/// # Errors
///
/// [`SealError::Io`] from either side; [`SealError::TooLong`] beyond 4 PiB.
pub fn seal_stream(
    key: &[u8; 32],
    context: &[u8],
    salt: [u8; 24],
    input: &mut dyn Read,
    out: &mut dyn Write,
) -> Result<u64, SealError> {
    let mut chunks = Chunks::new(key, context, &salt);
    out.write_all(&salt)?;
    out.write_all(&chunks.commitment)?;
    let mut buffer = Zeroizing::new(Vec::with_capacity(CHUNK + TAG));
    let mut total = 0;
    loop {
        buffer.resize(CHUNK, 0);
        let filled = read_full(input, &mut buffer)?;
        buffer.truncate(filled);
        chunks.seal(&mut buffer)?;
        out.write_all(&buffer)?;
        total += filled as u64;
        if filled < CHUNK {
            return Ok(total);
        }
    }
}

/// Opens everything that [`seal_stream`] wrote; returns the number of plaintext bytes.
///
/// What has been written to `out` before an error must be thrown away: it is authentic, but it
/// is not the whole message.
///
/// # Errors
///
/// [`SealError::NotForThisKey`] if key or context are not those it was sealed with;
/// [`SealError::Damaged`] if anything was changed, removed, added or reordered;
/// [`SealError::Io`] from either side.
pub fn open_stream(
    key: &[u8; 32],
    context: &[u8],
    input: &mut dyn Read,
    out: &mut dyn Write,
) -> Result<u64, SealError> {
    let mut reader = OpenReader::new(key, context, input)?;
    let mut total = 0;
    while reader.next_chunk()? {
        out.write_all(&reader.chunk)?;
        total += reader.chunk.len() as u64;
    }
    Ok(total)
}

/// Gives out the plaintext of a sealed stream, one chunk of 16 KiB in memory at a time.
///
/// Only its end (`Ok(0)`) proves that the message is whole. Once it has failed it keeps failing.
pub struct OpenReader<R: Read> {
    input: R,
    chunks: Chunks,
    chunk: Zeroizing<Vec<u8>>,
    given: usize,
    state: State,
}

enum State {
    Reading,
    Ended,
    Failed(SealError),
}

impl<R: Read> OpenReader<R> {
    /// Reads salt and commitment and checks that key and context are the right ones.
    ///
    /// # Errors
    ///
    /// [`SealError::NotForThisKey`], [`SealError::Damaged`] if even the first 56 bytes are not
    /// there, [`SealError::Io`].
    pub fn new(key: &[u8; 32], context: &[u8], mut input: R) -> Result<Self, SealError> {
        let mut salt = [0; 24];
        let mut commitment = [0; 32];
        if read_full(&mut input, &mut salt)? < salt.len()
            || read_full(&mut input, &mut commitment)? < commitment.len()
        {
            return Err(SealError::Damaged);
        }
        let chunks = Chunks::new(key, context, &salt);
        if !bool::from(chunks.commitment.ct_eq(&commitment)) {
            return Err(SealError::NotForThisKey);
        }
        Ok(Self {
            input,
            chunks,
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            given: 0,
            state: State::Reading,
        })
    }

    /// Opens the next chunk into `self.chunk`; `false` when the message has ended properly.
    fn next_chunk(&mut self) -> Result<bool, SealError> {
        match self.state {
            State::Reading => {}
            State::Ended => return Ok(false),
            State::Failed(error) => return Err(error),
        }
        let opened = self.open_next();
        if let Err(error) = opened {
            // Not a byte of a chunk that did not authenticate may be given out.
            self.chunk.clear();
            self.given = 0;
            self.state = State::Failed(error);
            return Err(error);
        }
        self.given = 0;
        Ok(true)
    }

    fn open_next(&mut self) -> Result<(), SealError> {
        self.chunk.resize(CHUNK + TAG, 0);
        let filled = read_full(&mut self.input, &mut self.chunk)?;
        self.chunk.truncate(filled);
        if filled < TAG {
            // The end without a short last chunk: the message was cut.
            return Err(SealError::Damaged);
        }
        self.chunks.open(&mut self.chunk)?;
        if filled < CHUNK + TAG {
            // Short, so the input is at its end: nothing can follow the last chunk.
            self.state = State::Ended;
        }
        Ok(())
    }
}

impl<R: Read> Read for OpenReader<R> {
    /// # Errors
    ///
    /// An `io::Error` that holds a [`SealError`], see [`SealError::from_io`].
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        while self.given == self.chunk.len() {
            if !self.next_chunk()? {
                return Ok(0);
            }
        }
        let rest = self.chunk.get(self.given..).unwrap_or_default();
        let count = rest.len().min(out.len());
        out[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

/// Reads until `buffer` is full or the input ends; returns how much was read.
fn read_full<R: Read + ?Sized>(input: &mut R, buffer: &mut [u8]) -> Result<usize, SealError> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match input.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::{Chunks, MAX_CHUNKS};
    use crate::error::SealError;

    /// The last chunk that the specification allows, and the first that it does not.
    #[test]
    fn a_message_ends_at_four_pebibytes() {
        let mut chunks = Chunks::new(&[1; 32], b"", &[2; 24]);
        chunks.next = MAX_CHUNKS - 1;
        let mut chunk = Vec::new();
        assert_eq!(chunks.seal(&mut chunk), Ok(()));
        assert_eq!(chunks.seal(&mut chunk), Err(SealError::TooLong));
        assert_eq!(chunks.open(&mut chunk), Err(SealError::TooLong));
    }
}
