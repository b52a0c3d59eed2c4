//! What can go wrong when a store is opened, and when an open one is worked with.
//!
//! Two enums, because a person does different things about them. No variant carries a name, a path, a key
//! or any text of an entry: the words reach logs and are read over the phone.

use itgel_casefile::ids::PersonId;
use itgel_journal::JournalError;
use itgel_seal::SealError;
use rusqlite::ffi;
use std::io;

/// What the computer said no to, below this program; told apart because each has its own sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The medium is full. Nothing was half written.
    #[error("no space left on the medium")]
    NoSpace,
    /// The medium or the folder cannot be written.
    #[error("the medium is read-only")]
    ReadOnlyMedium,
    /// Reading or writing failed.
    #[error("reading or writing failed: {0}")]
    Io(io::ErrorKind),
    /// Everything was written, and the disk did not confirm the last step: the next opening may find it done.
    #[error("written and not confirmed")]
    Unconfirmed,
    /// The database did not understand or could not do something; the extended result code of SQLite.
    #[error("the database refused, code {0}")]
    Database(i32),
}

/// Why a store was not created or not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is no store in this folder.
    #[error("no store in this folder")]
    Missing,
    /// There is a store, or something else, where a new one should be created; it is never overwritten.
    #[error("the folder is not empty")]
    NotEmpty,
    /// The new store has its place, and could not be opened or remembered at once. Its recovery sheets are good.
    #[error("the store is made and was not opened")]
    MadeLocked,
    /// Another process, or another window of this one, holds the store.
    #[error("the store is already open")]
    AlreadyOpen,
    /// Nobody with this identifier may unlock.
    #[error("unknown person")]
    UnknownPerson,
    /// The journal says that this person's access has ended; their files were put back from an old copy.
    #[error("this person's access has ended")]
    Deactivated,
    /// The passphrase does not open the person's slot.
    #[error("the passphrase does not open this slot")]
    WrongPassphrase {
        /// Failed tries since the last unlock, this one included.
        failed: u32,
        /// Milliseconds to wait before the next try is offered (ux.md 4.2); the store itself does not wait.
        next_try_after_ms: u64,
    },
    /// The recovery key is not the one this store was sealed to.
    #[error("this key does not open the store")]
    NotForThisKey,
    /// The slot was made for another store: somebody put a store of their own in this one's place.
    #[error("the store is not the one this person was added to")]
    OtherStore,
    /// A file is not what was written.
    #[error("{part} is damaged")]
    Damaged {
        /// Which file or part, a fixed word.
        part: &'static str,
    },
    /// Written by a newer version of this program.
    #[error("written by a newer version: {found}, this one knows {known}")]
    NewerStore {
        /// The version found.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// An entry was written by a newer version of this program.
    #[error("an entry was written by a newer version")]
    NewerEntry,
    /// The database library is not the encrypting one. Nothing was written.
    #[error("the database library does not encrypt")]
    NoCipher,
    /// What was asked for cannot be written down, for example a room's short name with spaces.
    #[error("{field} is not acceptable")]
    Unacceptable {
        /// Which, a fixed word.
        field: &'static str,
    },
    /// Whoever watched it stopped it: nothing was entered, and the store is closed.
    #[error("stopped")]
    Stopped,
    /// Key derivation, sealing or opening failed for another reason.
    #[error(transparent)]
    Seal(SealError),
    /// The computer said no.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Why something asked of an open store was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The store is open for reading only, because its chain showed a mismatch.
    #[error("the store is open for reading only")]
    ReadOnly,
    /// A draft cannot be an entry: a case event without a case, or a time that cannot be written down.
    #[error("the draft is not acceptable: {0}")]
    BadDraft(&'static str),
    /// The request was used before for another act.
    #[error("the request was used before for another act")]
    RequestReused,
    /// There is no such entry, person, case or attachment.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// It is entered, and the disk did not let the file of the new passphrase take its place: the next opening does it, and until then
    /// the passphrase of before opens.
    #[error("entered, and not yet at its end")]
    Unfinished {
        /// Whose passphrase it is.
        person: PersonId,
    },
    /// It is done, and the disk does not give the store that was written. Whoever is told that it failed would do it again.
    #[error("done, and not read since")]
    DoneUnread,
    /// Something stored is not what was written.
    #[error("{part} is damaged")]
    Damaged {
        /// Which part, a fixed word.
        part: &'static str,
    },
    /// An entry was written by a newer version of this program, which knows more than this one.
    #[error("an entry was written by a newer version")]
    Newer,
    /// The attachment's sealed file is not there, so no entry may name it.
    #[error("the sealed file is missing")]
    BlobMissing,
    /// Sound or picture recordings are never kept (architecture.md, settled).
    #[error("recordings are not kept here")]
    RecordingRefused,
    /// Not PDF, JPEG or PNG by its first bytes.
    #[error("not a kind of file that is kept")]
    UnsupportedFile,
    /// Larger than an attachment may be.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The passphrase does not open the person's slot; as [`OpenError::WrongPassphrase`].
    #[error("the passphrase does not open this slot")]
    WrongPassphrase {
        /// Failed tries since the last unlock, this one included.
        failed: u32,
        /// Milliseconds to wait before the next try is offered.
        next_try_after_ms: u64,
    },
    /// The last supervisor who can unlock cannot be deactivated.
    #[error("the last supervisor stays")]
    LastSupervisor,
    /// The person is already in this store.
    #[error("the person is already in this store")]
    PersonExists,
    /// Whoever watched it stopped it: the store is as it was.
    #[error("stopped")]
    Stopped,
    /// The same of a check that had found something by then which does not fit.
    #[error("stopped, and something does not fit")]
    StoppedAmiss,
    /// Key derivation, sealing, signing or verifying failed.
    #[error(transparent)]
    Seal(SealError),
    /// A proof or an entry could not be made or read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The computer said no.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyMedium,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Trouble {
    /// Keeps the code and drops the text: a message of the database may quote what was being written.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        let rusqlite::Error::SqliteFailure(inner, _) = error else {
            return Self::Database(-1);
        };
        match inner.code {
            C::DiskFull => Self::NoSpace,
            C::ReadOnly => Self::ReadOnlyMedium,
            C::PermissionDenied => Self::Io(io::ErrorKind::PermissionDenied),
            C::CannotOpen => Self::Io(io::ErrorKind::NotFound),
            C::SystemIoFailure if inner.extended_code == ffi::SQLITE_IOERR_FSYNC => Self::Unconfirmed,
            // The disk's, and not the database's: what to do is to look at the disk.
            C::SystemIoFailure => Self::Io(io::ErrorKind::Other),
            _ => Self::Database(inner.extended_code),
        }
    }
}

/// Whether SQLite says that bytes of the file are not what was written. SQLCipher reports a page whose MAC
/// does not fit as plain `SQLITE_ERROR` or as `SQLITE_NOMEM`, by the way it was read, so a statement known to be
/// right must treat these as damage too.
pub(crate) fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode as C;
    matches!(
        error,
        rusqlite::Error::SqliteFailure(inner, _)
            if matches!(inner.code, C::DatabaseCorrupt | C::NotADatabase | C::Unknown | C::OutOfMemory)
    ) || matches!(
        error,
        rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
    )
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        if is_damage(&error) {
            return Self::Damaged { part: "itgel.db" };
        }
        Self::Trouble(error.into())
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        if is_damage(&error) {
            return Self::Damaged { part: "itgel.db" };
        }
        Self::Trouble(error.into())
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match SealError::from_io(&error) {
            SealError::Io(_) => Self::Trouble(error.into()),
            seal => seal.into(),
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<SealError> for VaultError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Io(kind) => Self::Trouble(io::Error::from(kind).into()),
            other => Self::Seal(other),
        }
    }
}

impl From<SealError> for OpenError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Io(kind) => Self::Trouble(io::Error::from(kind).into()),
            SealError::NotForThisKey => Self::NotForThisKey,
            other => Self::Seal(other),
        }
    }
}

impl From<VaultError> for OpenError {
    /// Opening does some of the same work as an open store does.
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Damaged { part } => Self::Damaged { part },
            VaultError::Newer => Self::NewerEntry,
            VaultError::Stopped => Self::Stopped,
            VaultError::Seal(seal) => seal.into(),
            VaultError::Trouble(trouble) => Self::Trouble(trouble),
            VaultError::BadDraft(field) => Self::Unacceptable { field },
            VaultError::Journal(_) => Self::Damaged { part: "journal" },
            VaultError::NotFound(part) => Self::Damaged { part },
            _ => Self::Damaged { part: "store" },
        }
    }
}
