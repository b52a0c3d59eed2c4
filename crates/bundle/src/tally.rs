//! Length and SHA-256 of what is written, computed beside the writing on a thread of its own, so that
//! hashing and encrypting do not wait for each other.

use crate::error::BundleError;
use itgel_seal::digest::Sha256Aside;
use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

/// The first failure of the medium. Layers above may hand on another error in its place (age does for its header),
/// and a person needs to know whether the stick is full or gone.
pub type Failure = Rc<Cell<Option<BundleError>>>;

/// A writer that passes everything on and counts and hashes what was passed.
pub struct Tally<W: Write> {
    out: W,
    failure: Failure,
    bytes: u64,
    hash: Sha256Aside,
}

impl<W: Write> Tally<W> {
    /// Around `out`.
    pub fn new(out: W) -> Self {
        Self { out, failure: Failure::default(), bytes: 0, hash: Sha256Aside::begin() }
    }

    /// Where the first failure of the medium will be found.
    #[must_use]
    pub fn failure(&self) -> Failure {
        Rc::clone(&self.failure)
    }

    /// The writer below, the number of bytes and their SHA-256.
    ///
    /// # Errors
    /// Only if the hashing thread died, which it has no reason to.
    pub fn finish(self) -> io::Result<(W, u64, [u8; 32])> {
        let sha256 = self.hash.finish()?;
        Ok((self.out, self.bytes, sha256))
    }
}

impl<W: Write> Write for Tally<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes).inspect_err(|e| self.note(e))?;
        self.bytes += n as u64;
        self.hash.update(bytes.get(..n).unwrap_or_default())?;
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush().inspect_err(|e| self.note(e))
    }
}

impl<W: Write> Tally<W> {
    fn note(&self, error: &io::Error) {
        if error.kind() != io::ErrorKind::Interrupted && self.failure.get().is_none() {
            self.failure.set(Some(BundleError::of_medium(error)));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn counts_and_hashes_what_was_written_not_what_was_offered() {
        /// Takes at most three bytes at a time.
        struct Slow(Vec<u8>);
        impl Write for Slow {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                let n = bytes.len().min(3);
                self.0.extend(&bytes[..n]);
                Ok(n)
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut tally = Tally::new(Slow(Vec::new()));
        tally.write_all(b"The quick brown fox").unwrap();
        let (out, bytes, sha256) = tally.finish().unwrap();
        assert_eq!(out.0, b"The quick brown fox");
        assert_eq!(bytes, 19);
        assert_eq!(sha256, itgel_seal::digest::sha256(b"The quick brown fox"));
    }
}
