//! What can go wrong when something is sealed, opened, signed or verified.

use std::io;

/// A failure of this crate. One variant for each case in which a caller acts differently.
///
/// No variant carries a name, a key, a path or any text from the data: a failure may be
/// written to a log that leaves the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The passphrase does not open this slot. The person may try again.
    #[error("the passphrase does not open this slot")]
    WrongPassphrase,
    /// The bytes are not what was written: truncated, appended to, or changed.
    #[error("the data is damaged or was changed")]
    Damaged,
    /// A format, or a version of one, that this program does not know. Never guessed at.
    #[error("unknown format or version")]
    UnknownFormat,
    /// Key derivation parameters below the floor (RFC 9106, second recommended option).
    #[error("key derivation parameters are below the floor")]
    TooWeak,
    /// Key derivation parameters above what any room's computer should be asked to spend.
    #[error("key derivation parameters are above the cap")]
    TooCostly,
    /// The memory that key derivation needs could not be had.
    #[error("not enough memory for key derivation")]
    OutOfMemory,
    /// An age file that was not sealed to this identity.
    #[error("sealed to other recipients")]
    NotForThisKey,
    /// Text that is not an age X25519 recipient (`age1…`).
    #[error("not a valid recipient")]
    BadRecipient,
    /// No recipient at all, more than [`crate::agefile::MAX_RECIPIENTS`], or one twice.
    #[error("no recipient, too many, or one of them twice")]
    RecipientList,
    /// Text or bytes that are not a usable key of the expected kind.
    #[error("not a valid key")]
    BadKey,
    /// Text that is not an SSHSIG signature in the one form that `ssh-keygen` writes.
    #[error("not a well-formed signature")]
    MalformedSignature,
    /// A well-formed signature that is not this key's over this message in this namespace.
    #[error("the signature does not match")]
    BadSignature,
    /// A signature by a key that is not among the allowed signers.
    #[error("the signer is not known")]
    UnknownSigner,
    /// A known signer, but not for this namespace or not at this time.
    #[error("the signer is not allowed here or not at this time")]
    SignerNotAllowed,
    /// A line of an `allowed_signers` file that is not in canonical form (line from 1).
    #[error("line {line} of the allowed signers is not valid")]
    BadSignerLine {
        /// The line, counted from 1.
        line: usize,
    },
    /// A group of a recovery sheet whose check digit does not fit (group from 1 to 16).
    #[error("group {group} of the recovery sheet does not match its check digit")]
    SheetGroup {
        /// The group, counted from 1.
        group: usize,
    },
    /// The two recovery sheets do not open any of the recovery files.
    #[error("these two sheets do not open the recovery files")]
    SheetsDoNotFit,
    /// More data than the format can hold.
    #[error("too long for this format")]
    TooLong,
    /// Reading or writing failed below us.
    #[error("reading or writing failed: {0}")]
    Io(io::ErrorKind),
}

impl SealError {
    /// Reads a failure out of an `io::Error` that came through a reader or writer of this crate.
    ///
    /// Readers such as [`crate::cobblestone::OpenReader`] can only speak `io::Error`; they put
    /// a `SealError` inside. Every other error stays what it is, an input or output failure.
    pub fn from_io(error: &io::Error) -> Self {
        error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<Self>())
            .copied()
            .unwrap_or(Self::Io(error.kind()))
    }
}

impl From<io::Error> for SealError {
    fn from(error: io::Error) -> Self {
        Self::from_io(&error)
    }
}

impl From<SealError> for io::Error {
    fn from(error: SealError) -> Self {
        let kind = match error {
            SealError::Io(kind) => kind,
            _ => io::ErrorKind::InvalidData,
        };
        io::Error::new(kind, error)
    }
}
