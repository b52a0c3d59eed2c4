//! Attachments: files beside the database, each sealed with the key of its case (C2SP chunked-encryption,
//! Cobblestone-256; trust.md 0.2, 5.1), named by the SHA-256 of its sealed bytes.

use crate::Vault;
use crate::disk;
use crate::error::VaultError;
use crate::keys::{CaseKey, blob_context};
use crate::magic;
use crate::projections::attachment;
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId};
use itgel_seal::cobblestone::{OpenReader, seal_stream};
use itgel_seal::digest::{Sha256Stream, to_hex};
use itgel_seal::{SealError, random};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// The largest attachment, in bytes (20 MB; ux.md section 3).
pub const LIMIT: u64 = 20 * 1024 * 1024;

/// A file that was sealed into the store and that no entry names yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// `application/pdf`, `image/jpeg` or `image/png`, by the first bytes.
    pub media_type: &'static str,
    /// Bytes of the plain file.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file.
    pub sealed_sha256: String,
}

impl Vault {
    /// Seals a file and puts it safely on the disk. The caller then appends the `AttachmentAdded` that names
    /// it; without that the file is an orphan, which [`Vault::doctor`] counts and
    /// [`Vault::discard_sealed`] removes where the entry is refused.
    ///
    /// # Errors
    /// [`VaultError::RecordingRefused`], [`VaultError::UnsupportedFile`], [`VaultError::TooLarge`];
    /// [`VaultError::NotFound`] for a case that was not opened; the computer's trouble. Nothing stays on the
    /// disk after any of them.
    pub fn seal_attachment(
        &mut self,
        case: CaseId,
        attachment: AttachmentId,
        input: &mut dyn Read,
    ) -> Result<Sealed, VaultError> {
        self.require_writable()?;
        let key = CaseKey::find(&self.connection, case)?.ok_or(VaultError::NotFound("case"))?;
        let mut head = Vec::with_capacity(magic::PEEK);
        (&mut *input).take(magic::PEEK as u64).read_to_end(&mut head)?;
        let media_type = magic::media_type(&head)?;

        let path = self.folder.blobs().join(format!("{attachment}{}", disk::UNFINISHED));
        let mut out = HashWriter::new(BufWriter::new(disk::create_file(&path)?));
        // One byte more than is allowed, to see whether there is more.
        let rest = input.take(LIMIT + 1 - head.len() as u64);
        let mut plain = HashReader::new(head.as_slice().chain(rest));
        let context = blob_context(self.vault_id, case, attachment);
        let salt = random(self.entropy.as_mut());
        let sealed = seal_stream(&key.blob_key(), &context, salt, &mut plain, &mut out);
        let sealed = sealed.map_err(VaultError::from).and_then(|bytes| {
            if bytes > LIMIT {
                return Err(VaultError::TooLarge { limit: LIMIT });
            }
            self.shelve(&path, out).map(|sealed_sha256| Sealed {
                media_type,
                bytes,
                sha256: plain.hex(),
                sealed_sha256,
            })
        });
        if sealed.is_err() {
            disk::remove_if_there(&path)?;
        }
        sealed
    }

    /// Syncs a finished sealed file and gives it the name of its hash.
    fn shelve(&self, path: &Path, out: HashWriter<BufWriter<File>>) -> Result<String, VaultError> {
        let (file, sha256) = out.finish();
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        drop(file);
        let name = self.folder.blob(&sha256).ok_or(VaultError::Damaged { part: "blobs" })?;
        if let Some(shelf) = name.parent()
            && !shelf.is_dir()
        {
            disk::make_folder(shelf)?;
            disk::sync_folder(&self.folder.blobs())?;
        }
        disk::put_in_place(path, &name)?;
        Ok(sha256)
    }

    /// The attachments whose sealed file is not there any more, by the SHA-256 of the sealed file. Whether one that is there is
    /// whole, [`Vault::doctor`] says.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn lost_attachments(&self) -> Result<Vec<String>, VaultError> {
        let all = attachment::list(&self.connection, None)?.into_iter().map(|row| row.sealed_sha256);
        Ok(all.filter(|sha256| !self.folder.blob(sha256).is_some_and(|path| path.is_file())).collect())
    }

    /// Opens an attachment for reading, piece by piece. What was read counts only when the end was reached:
    /// the last read fails when anything was changed or missing.
    ///
    /// # Errors
    /// [`VaultError::NotFound`] for an attachment that no entry names; [`VaultError::BlobMissing`];
    /// [`VaultError::Seal`] when the sealed file is not the one that was named.
    pub fn open_attachment(&self, attachment: AttachmentId) -> Result<AttachmentReader, VaultError> {
        self.open_sealed(attachment, true)
    }

    /// The same for whoever compares length and SHA-256 with the journal themselves, as the writer of a bundle does: the seal
    /// alone is checked, and the plain bytes are not hashed twice.
    ///
    /// # Errors
    /// As [`Vault::open_attachment`].
    pub fn open_attachment_to_compare(
        &self,
        attachment: AttachmentId,
    ) -> Result<AttachmentReader, VaultError> {
        self.open_sealed(attachment, false)
    }

    fn open_sealed(&self, attachment: AttachmentId, hashed: bool) -> Result<AttachmentReader, VaultError> {
        let row = attachment::one(&self.connection, attachment)?.ok_or(VaultError::NotFound("attachment"))?;
        let path = self.folder.blob(&row.sealed_sha256).ok_or(VaultError::BlobMissing)?;
        let context = blob_context(self.vault_id, row.case, attachment);
        let mut inner = Err(VaultError::NotFound("case"));
        for key in CaseKey::every(&self.connection, row.case)? {
            let file = disk::open_file(&path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => VaultError::BlobMissing,
                _ => error.into(),
            })?;
            inner =
                OpenReader::new(&key.blob_key(), &context, BufReader::new(file)).map_err(VaultError::from);
            // The file commits to one key: that it is for another one is certain before a byte of it is read.
            if !matches!(inner, Err(VaultError::Seal(SealError::NotForThisKey))) {
                break;
            }
        }
        let inner = inner?;
        Ok(AttachmentReader {
            inner,
            hash: hashed.then(Sha256Stream::new),
            count: 0,
            expected: row.sha256,
            bytes: row.bytes,
            fits: None,
        })
    }

    /// The salt of one section of an interview's sign-off statement, from the key that its case had when it was signed, by
    /// the entry with that number, or has now.
    ///
    /// # Errors
    /// [`VaultError::NotFound`] for a case that was not opened.
    pub fn section_salt(
        &self,
        case: CaseId,
        interview: InterviewId,
        name: &str,
        signed: Option<u64>,
    ) -> Result<[u8; 32], VaultError> {
        let key = match signed {
            Some(seq) => CaseKey::find_at(&self.connection, case, seq)?,
            None => CaseKey::find(&self.connection, case)?,
        };
        let key = key.ok_or(VaultError::NotFound("case"))?;
        Ok(key.section_salt(case, interview, name))
    }
}

/// The plain bytes of an attachment, as they are read.
pub struct AttachmentReader {
    inner: OpenReader<BufReader<File>>,
    /// None where whoever reads compares the bytes themselves.
    hash: Option<Sha256Stream>,
    count: u64,
    expected: String,
    bytes: u64,
    /// Whether what was read to the end is what was entered; none before the end.
    fits: Option<bool>,
}

impl AttachmentReader {
    /// Bytes of the plain file, as entered.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.bytes
    }
    /// Whether the file is empty, as entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes == 0
    }
}

impl Read for AttachmentReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        if let Some(hash) = &mut self.hash {
            hash.update(out.get(..count).unwrap_or_default());
        }
        self.count += count as u64;
        if count == 0 && !out.is_empty() {
            // The seal already proves the bytes; the entry says which bytes they must be. Whoever asks once more hears the same.
            let fits = self.fits.unwrap_or_else(|| {
                let found = self.hash.take().map(|hash| to_hex(&hash.finish()));
                self.count == self.bytes && found.is_none_or(|found| found == self.expected)
            });
            self.fits = Some(fits);
            if !fits {
                return Err(SealError::Damaged.into());
            }
        }
        Ok(count)
    }
}

/// Hashes and counts what is read through it.
struct HashReader<R> {
    inner: R,
    hash: Sha256Stream,
    count: u64,
}

impl<R: Read> HashReader<R> {
    fn new(inner: R) -> Self {
        Self { inner, hash: Sha256Stream::new(), count: 0 }
    }
    fn hex(&self) -> String {
        to_hex(&self.hash.clone().finish())
    }
}

impl<R: Read> Read for HashReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        self.hash.update(out.get(..count).unwrap_or_default());
        self.count += count as u64;
        Ok(count)
    }
}

/// Hashes what is written through it.
struct HashWriter<W> {
    inner: W,
    hash: Sha256Stream,
}

impl<W: Write> HashWriter<W> {
    fn new(inner: W) -> Self {
        Self { inner, hash: Sha256Stream::new() }
    }
    fn finish(self) -> (W, String) {
        (self.inner, to_hex(&self.hash.finish()))
    }
}

impl<W: Write> Write for HashWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
