//! SHA-256 and hexadecimal text.
//!
//! One hash everywhere (FIPS 180-4 SHA-256): the manifest of a bundle, the journal's tree, the
//! payload commitments and the hash that a court compares are all the same function.

use sha2::{Digest, Sha256};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};
use zeroize::Zeroizing;

/// SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
pub fn sha256_hex(bytes: &[u8]) -> String {
    to_hex(&sha256(bytes))
}

/// SHA-256 over data that arrives in pieces.
#[derive(Clone, Default)]
pub struct Sha256Stream(Sha256);

impl Sha256Stream {
    /// A hash of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of everything that was added.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// SHA-256 computed beside other work, on a thread of its own: whoever encrypts the same bytes does not wait for it. Where no
/// thread is to be had it is computed where it is asked, which takes longer and is all.
///
/// At most [`Sha256Aside::WAITING`] pieces wait to be hashed, which bounds the memory. They are wiped when they were.
pub struct Sha256Aside(Hasher);

enum Hasher {
    Aside { pieces: SyncSender<Zeroizing<Vec<u8>>>, thread: JoinHandle<[u8; 32]> },
    Here(Sha256Stream),
}

impl Sha256Aside {
    /// So many pieces may wait.
    pub const WAITING: usize = 8;

    /// A hash of nothing yet.
    pub fn begin() -> Self {
        Self::begin_on(Builder::new().name("hash".to_owned()))
    }

    fn begin_on(thread: Builder) -> Self {
        let (pieces, inbox) = sync_channel::<Zeroizing<Vec<u8>>>(Self::WAITING);
        let thread = thread.spawn(move || {
            let mut hash = Sha256Stream::new();
            for piece in inbox {
                hash.update(&piece);
            }
            hash.finish()
        });
        Self(
            thread.map_or_else(
                |_| Hasher::Here(Sha256Stream::new()),
                |thread| Hasher::Aside { pieces, thread },
            ),
        )
    }

    /// Adds the next piece.
    ///
    /// # Errors
    /// Only if the hashing thread died, which it has no reason to.
    pub fn update(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match &mut self.0 {
            Hasher::Aside { pieces, .. } => pieces.send(Zeroizing::new(bytes.to_vec())).map_err(|_| died()),
            Hasher::Here(hash) => {
                hash.update(bytes);
                Ok(())
            }
        }
    }

    /// The hash of everything that was added.
    ///
    /// # Errors
    /// As [`Sha256Aside::update`].
    pub fn finish(self) -> std::io::Result<[u8; 32]> {
        match self.0 {
            Hasher::Aside { pieces, thread } => {
                drop(pieces);
                thread.join().map_err(|_| died())
            }
            Hasher::Here(hash) => Ok(hash.finish()),
        }
    }
}

fn died() -> std::io::Error {
    std::io::Error::other("the hashing thread ended")
}

impl std::io::Write for Sha256Stream {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Lower-case hexadecimal text of `bytes`.
pub fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

/// The bytes of lower-case hexadecimal `text`; `None` for anything else, upper case included,
/// so that each value has exactly one text.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let mut out = vec![0; text.len() / 2];
    hex_into(text, &mut out).then_some(out)
}

/// Like [`from_hex`], for a value of known length.
pub fn array_from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut out = [0; N];
    hex_into(text, &mut out).then_some(out)
}

/// Decodes straight to where the bytes belong; whether `text` was exactly that many bytes.
pub(crate) fn hex_into(text: &str, out: &mut [u8]) -> bool {
    let digit = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let mut good = rest.is_empty() && pairs.len() == out.len();
    for ([high, low], byte) in pairs.iter().zip(out) {
        match (digit(*high), digit(*low)) {
            (Some(high), Some(low)) => *byte = high << 4 | low,
            _ => good = false,
        }
    }
    good
}

#[cfg(test)]
mod tests {
    use super::{Hasher, Sha256Aside, sha256};
    use std::thread::Builder;

    #[test]
    fn beside_or_here_it_is_the_same_hash() {
        // More stack than there is memory: the system gives no such thread.
        for (stack, aside) in [(1 << 16, true), (1 << 60, false)] {
            let mut hash = Sha256Aside::begin_on(Builder::new().stack_size(stack));
            assert_eq!(matches!(hash.0, Hasher::Aside { .. }), aside);
            for piece in [&b"The quick "[..], b"", b"brown fox"] {
                hash.update(piece).expect("it takes pieces");
            }
            assert_eq!(hash.finish().expect("it ends"), sha256(b"The quick brown fox"));
        }
    }
}
