//! One process at a time holds a store: the journal has a single writer, and two would fork it.

use crate::disk;
use crate::error::OpenError;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// An advisory lock on a file of the store's folder, held while the store is open and released by the
/// operating system even when the process is killed.
#[derive(Debug)]
pub(crate) struct FolderLock {
    // Held, never read: closing the file releases the lock.
    file: File,
}

impl FolderLock {
    /// Takes the lock without waiting.
    ///
    /// # Errors
    /// [`OpenError::AlreadyOpen`] when somebody has it; the computer's trouble otherwise.
    pub(crate) fn take(path: &Path) -> Result<Self, OpenError> {
        let file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => disk::create_file(path)?,
            Err(error) => return Err(error.into()),
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// The same lock once more: it is held until both are let go of.
    ///
    /// # Errors
    /// The computer's trouble.
    pub(crate) fn again(&self) -> Result<Self, OpenError> {
        Ok(Self { file: self.file.try_clone()? })
    }
}
