//! Verified backups: copies of the whole store at another place, each read back and opened before it counts (ux.md 4.17;
//! trust.md section 4, "backup without key file").
//!
//! ```text
//! PLACE/itgel-backup-<first 8 digits of the vault's identifier>/
//!   blobs/ab/<sha256>.cob    attachments, as they lie in the store, once for all copies
//!   20251121-021203Z/        one copy, by the instant (UTC) at which it was begun: a whole store but for the attachments
//!     vault.json  vault.key.age  users/*.slot  recovery/*.age  itgel.db
//!     backup.json            what belongs to it, with lengths and digests (manifest.rs)
//!     backup.json.sig        SSHSIG by the room's key over those bytes, in a namespace of its own
//! ```
//!
//! No record in a copy can be read without a passphrase or two recovery sheets, no more than in the store itself, and no name
//! of a file says anything of anybody; `vault.json` shows who works there. A copy that has its name is whole: it is made under another and renamed last.

mod check;
mod copy;
mod find;
mod manifest;
mod medium;
mod restore;
mod shelf;
pub mod thinning;

pub use check::Checked;
pub use copy::{How, Made};
pub use find::{Found, find};
pub use manifest::{FORMAT as BACKUP_FORMAT, SIGNED_AS as BACKUP_NAMESPACE};
pub use restore::{Door, Restore};
pub use shelf::Kept;

use crate::error::{OpenError, VaultError};
use std::io;

/// What is being done, for the bar that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Files are written.
    Copying,
    /// What was written is read from the medium.
    ReadingBack,
    /// The copy is opened and its journal recomputed.
    Checking,
    /// The copy is written where the store will be.
    Restoring,
    /// Its journal is recomputed and its views are filled, before it has its place.
    Rebuilding,
    /// It has its place and is opened.
    Opening,
}

impl Step {
    /// The word of the step.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Copying => "backing-up",
            Self::ReadingBack => "reading-back",
            Self::Checking => "checking",
            Self::Restoring => "restoring",
            Self::Rebuilding => "rebuilding",
            Self::Opening => "opening",
        }
    }
}

/// Hears how far a step is, in bytes or entries of so many; `false` asks to stop.
pub type Tell<'a> = dyn FnMut(Step, u64, u64) -> bool + 'a;

/// Why there is no backup, or none that holds. Whatever it is, the open store and the copies of before are as they were.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The folder is not there: the stick is not connected.
    #[error("the place is not there")]
    PlaceMissing,
    /// The folder lies inside the store, or the store inside it.
    #[error("the place lies in the store")]
    InStore,
    /// The folder lies on the medium of the store, and nobody said that this is understood.
    #[error("the place lies on the same medium as the store")]
    SameMedium,
    /// So many bytes are missing on the medium; nothing was written.
    #[error("{missing} bytes are missing on the medium")]
    Short {
        /// Bytes.
        missing: u64,
    },
    /// The medium filled up.
    #[error("the medium is full")]
    MediumFull,
    /// The medium, or the folder on it, cannot be written.
    #[error("the medium cannot be written")]
    MediumReadOnly,
    /// What lies there belongs to another user, and this one may not read it.
    #[error("what lies there is another user's")]
    Unreadable,
    /// The medium did not take or give the bytes; it may have been pulled out.
    #[error("the medium failed: {0}")]
    Medium(io::ErrorKind),
    /// There is no such copy.
    #[error("there is no such copy")]
    NoCopy,
    /// The copy is not what was written.
    #[error("the copy does not hold: {part}")]
    DoesNotHold {
        /// Which part, a fixed word.
        part: &'static str,
    },
    /// It was asked to stop.
    #[error("stopped")]
    Cancelled,
    /// Only a supervisor restores.
    #[error("only a supervisor restores")]
    NotSupervisor,
    /// It is restored, and could not be opened at once: it is to be unlocked.
    #[error("restored, and to be unlocked")]
    RestoredLocked,
    /// Who it is cannot open the copy, or a store cannot be put there: there is one, or something else.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The open store itself.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl BackupError {
    /// What the medium of the backups says no to where something is written or removed; the store has words of its own for its
    /// own medium.
    fn of_medium(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::MediumFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::MediumReadOnly,
            kind => Self::Medium(kind),
        }
    }

    /// What it says no to where something is only read: nothing there has to be unlocked for writing.
    fn of_reading(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::Unreadable,
            _ => Self::of_medium(error),
        }
    }
}

fn does_not_hold(part: &'static str) -> BackupError {
    BackupError::DoesNotHold { part }
}
