//! What can go wrong when a bundle is made. Reading has its own list in [`crate::fault`].

use crate::fault::Fault;
use std::io;

/// A bundle that was not made. Whatever the reason, no file and no plaintext is left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// The person stopped it. Not a failure.
    #[error("cancelled")]
    Cancelled,
    /// No part may go: a bundle without anything is not made.
    #[error("nothing may go to this recipient")]
    NothingGoes,
    /// No recipient, too many, one twice, or text that is not an age recipient.
    #[error("the list of recipients cannot be used")]
    Recipients,
    /// A path, text or count that the format cannot hold; the caller has assembled something wrong.
    #[error("the content does not fit the format")]
    Content,
    /// An entry's line, its content and its commitment do not belong together.
    #[error("an entry and its content do not belong together")]
    EntryDiffers,
    /// A reader would refuse the bundle, for this fault: something that was handed in is missing or does not fit.
    #[error("a reader would refuse it: {}", .0.says())]
    SelfCheck(Fault),
    /// Content of a part that may not go, or that never leaves, was handed in.
    #[error("content of a part that may not go")]
    PartNotAllowed,
    /// More than a bundle may hold.
    #[error("more than a bundle may hold")]
    TooLarge,
    /// A file could not be opened or read from the store.
    #[error("a file could not be read from the store")]
    SourceUnreadable,
    /// A file from the store is not the one that the journal names.
    #[error("a file is not the one that the journal names")]
    SourceChanged,
    /// There is a file of this name already; nothing is overwritten.
    #[error("there is a file of this name already")]
    TargetExists,
    /// The medium is full.
    #[error("the medium is full")]
    MediumFull,
    /// The medium cannot be written to.
    #[error("the medium is read-only")]
    MediumReadOnly,
    /// The medium or the folder is no longer there.
    #[error("the medium is gone")]
    MediumGone,
    /// Another failure of writing.
    #[error("writing failed: {0}")]
    WriteFailed(io::ErrorKind),
    /// The written file could not be read again.
    #[error("the written file could not be read again")]
    ReadBackFailed,
    /// The file as read again is not the file as written.
    #[error("the file as read again differs from the file as written")]
    ReadBackDiffers,
}

impl BundleError {
    /// Every variant, with any inner value.
    pub const ALL: [Self; 17] = [
        Self::Cancelled,
        Self::NothingGoes,
        Self::Recipients,
        Self::Content,
        Self::EntryDiffers,
        Self::SelfCheck(Fault::SignoffSigner),
        Self::PartNotAllowed,
        Self::TooLarge,
        Self::SourceUnreadable,
        Self::SourceChanged,
        Self::TargetExists,
        Self::MediumFull,
        Self::MediumReadOnly,
        Self::MediumGone,
        Self::WriteFailed(io::ErrorKind::Other),
        Self::ReadBackFailed,
        Self::ReadBackDiffers,
    ];

    /// Kebab-case code for the two sentences `err-bundle-<code>` and `rec-bundle-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::NothingGoes => "nothing-goes",
            Self::Recipients => "recipients",
            // To a person both are one: it could not be put together, and nothing was written.
            Self::Content | Self::SelfCheck(_) => "content",
            Self::EntryDiffers => "entry-differs",
            Self::PartNotAllowed => "part-not-allowed",
            Self::TooLarge => "too-large-to-write",
            Self::SourceUnreadable => "source-unreadable",
            Self::SourceChanged => "source-changed",
            Self::TargetExists => "target-exists",
            Self::MediumFull => "medium-full",
            Self::MediumReadOnly => "medium-read-only",
            Self::MediumGone => "medium-gone",
            Self::WriteFailed(_) => "write-failed",
            Self::ReadBackFailed => "read-back-failed",
            Self::ReadBackDiffers => "read-back-differs",
        }
    }

    /// What a failure of the medium means to a person.
    #[must_use]
    pub fn of_medium(error: &io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::AlreadyExists => Self::TargetExists,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::MediumFull,
            K::ReadOnlyFilesystem | K::PermissionDenied => Self::MediumReadOnly,
            // EIO and ENODEV, which a stick that is pulled out gives, have no kind of their own in the
            // standard library; on Linux their numbers are 5 and 19.
            _ if matches!(error.raw_os_error(), Some(5 | 19)) => Self::MediumGone,
            K::NotFound | K::NotADirectory | K::StaleNetworkFileHandle => Self::MediumGone,
            other => Self::WriteFailed(other),
        }
    }
}
