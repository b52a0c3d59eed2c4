//! Writes the archive: declared sizes are kept to the byte, padding is zero, the end is two zero blocks.

use super::header::{BLOCK, encode};
use std::io::{self, Write};

/// Writes entries one after the other into `W`; holds no more than one block.
#[derive(Debug)]
pub struct Writer<W: Write> {
    out: W,
    /// Bytes of the current file still owed.
    owed: u64,
    /// Padding after the current file.
    padding: usize,
}

impl<W: Write> Writer<W> {
    /// An archive into `out`.
    pub fn new(out: W) -> Self {
        Self { out, owed: 0, padding: 0 }
    }

    /// Begins a file of exactly `size` bytes. What [`Write`] gives to this writer next is its content.
    ///
    /// # Errors
    /// `InvalidInput` when the name is outside the grammar, the size is above the format's limit, or the
    /// file before is not complete; else what `W` reports.
    pub fn begin(&mut self, name: &str, size: u64) -> io::Result<()> {
        self.close_file()?;
        let block = encode(name, size)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "name or size not allowed"))?;
        self.out.write_all(&block)?;
        self.owed = size;
        self.padding = padding(size);
        Ok(())
    }

    /// Writes a whole file that is in memory.
    ///
    /// # Errors
    /// As [`Writer::begin`].
    pub fn file(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name, bytes.len() as u64)?;
        self.write_all(bytes)
    }

    /// Ends the archive and gives `W` back.
    ///
    /// # Errors
    /// `InvalidInput` when the last file is not complete; else what `W` reports.
    pub fn finish(mut self) -> io::Result<W> {
        self.close_file()?;
        self.out.write_all(&[0u8; 2 * BLOCK])?;
        Ok(self.out)
    }

    fn close_file(&mut self) -> io::Result<()> {
        if self.owed != 0 {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a file is shorter than declared"));
        }
        let zeros = [0u8; BLOCK];
        self.out.write_all(zeros.get(..self.padding).unwrap_or_default())?;
        self.padding = 0;
        Ok(())
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() as u64 > self.owed {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a file is longer than declared"));
        }
        let n = self.out.write(bytes)?;
        self.owed -= n as u64;
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Zero bytes after a file of this size, up to the next block.
pub(super) fn padding(size: u64) -> usize {
    let over = usize::try_from(size % BLOCK as u64).unwrap_or_default();
    if over == 0 { 0 } else { BLOCK - over }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_empty_archive_is_two_zero_blocks() {
        assert_eq!(Writer::new(Vec::new()).finish().unwrap(), vec![0u8; 1024]);
    }

    #[test]
    fn a_file_must_have_its_declared_length() {
        let mut short = Writer::new(Vec::new());
        short.begin("a", 3).unwrap();
        short.write_all(b"ab").unwrap();
        assert!(short.begin("b", 0).is_err());
        assert!(short.finish().is_err());
        let mut long = Writer::new(Vec::new());
        long.begin("a", 1).unwrap();
        assert!(long.write_all(b"ab").is_err());
    }

    #[test]
    fn the_length_is_whole_blocks() {
        for size in [0usize, 1, 511, 512, 513] {
            let mut w = Writer::new(Vec::new());
            w.file("a", &vec![7u8; size]).unwrap();
            let all = w.finish().unwrap();
            assert_eq!(all.len(), BLOCK + size.div_ceil(BLOCK) * BLOCK + 2 * BLOCK);
        }
    }
}
