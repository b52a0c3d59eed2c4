//! From the rooms' own errors to failures with a code; nothing of their text crosses.

use crate::failure::Failure;
use itgel_seal::SealError;
use itgel_seal::strength::Weakness;
use itgel_vault::{OpenError, Trouble, VaultError};
use std::path::Path;

/// Trouble of the disk for which there is no other word.
const TROUBLE: &str = "disk-trouble";

/// What the computer said no to.
fn computer(trouble: &Trouble) -> Failure {
    Failure::broken(match trouble {
        Trouble::NoSpace => "disk-full",
        Trouble::ReadOnlyMedium => "disk-read-only",
        Trouble::Io(_) => TROUBLE,
        Trouble::Unconfirmed => "disk-unsure",
        Trouble::Database(_) => "database-trouble",
    })
}

/// What a disk says itself where the store had only a word for every trouble: whoever hears that there is no space, or that it may only
/// be read, can help themselves.
pub(crate) fn named(failure: Failure, store: &Path) -> Failure {
    if failure.code != TROUBLE {
        return failure;
    }
    match itgel_vault::why_refused(store) {
        Some(trouble) => Failure { code: computer(&trouble).code, ..failure },
        None => failure,
    }
}

/// Why a store was not created or not opened.
pub(crate) fn opening(error: &OpenError) -> Failure {
    match error {
        OpenError::Missing => Failure::refused("store-missing"),
        OpenError::NotEmpty => Failure::refused("store-exists"),
        OpenError::MadeLocked => Failure::broken("made-locked"),
        OpenError::AlreadyOpen => Failure::refused("already-open"),
        OpenError::UnknownPerson => Failure::refused("unknown-person"),
        OpenError::Deactivated => Failure::refused("person-deactivated"),
        OpenError::WrongPassphrase { next_try_after_ms, .. } => {
            Failure::invalid("wrong-passphrase", "passphrase")
                .with("seconds", next_try_after_ms.div_ceil(1000))
        }
        OpenError::NotForThisKey => Failure::refused("not-for-this-key"),
        OpenError::OtherStore => Failure::broken("other-store"),
        OpenError::NewerStore { .. } | OpenError::NewerEntry => Failure::refused("newer-store"),
        OpenError::NoCipher => Failure::broken("no-cipher"),
        OpenError::Damaged { part: "slot" } => Failure::broken("slot-damaged"),
        OpenError::Damaged { part: "itgel.db-journal" } => Failure::broken("store-has-stranger"),
        OpenError::Unacceptable { .. } => Failure::refused("request-malformed"),
        // A key file of a form that this program does not know yet.
        OpenError::Seal(SealError::UnknownFormat) => Failure::refused("newer-store"),
        OpenError::Seal(error) => sealing(error),
        OpenError::Stopped => Failure::cancelled(),
        OpenError::Trouble(trouble) => computer(trouble),
        _ => Failure::broken("store-damaged"),
    }
}

/// What is shown of something that is done: where the disk does not give it, that is told, and not that it was not done.
pub(crate) fn read_after<T>(view: Result<T, Failure>) -> Result<T, Failure> {
    view.map_err(|_| Failure::broken("done-unread"))
}

/// A step of the store that is taken or not: where it is, and the disk does not give what came of it, it is taken. What is then
/// asked of the store says the rest.
pub(crate) fn taken(step: Result<(), VaultError>) -> Result<(), Failure> {
    match step {
        Err(VaultError::DoneUnread) => Ok(()),
        step => step.map_err(|e| working(&e)),
    }
}

/// Why something asked of an open store was not done.
pub(crate) fn working(error: &VaultError) -> Failure {
    working_at(error, "passphrase")
}

/// The same, with the field in which a passphrase was typed.
pub(crate) fn working_at(error: &VaultError, field: &'static str) -> Failure {
    match error {
        VaultError::ReadOnly => Failure::refused("store-read-only"),
        VaultError::NotFound("case") => Failure::refused("case-not-found"),
        VaultError::Newer => Failure::refused("newer-store"),
        VaultError::NotFound(_) => Failure::refused("not-found"),
        VaultError::Unfinished { .. } => Failure::broken("person-unfinished"),
        VaultError::DoneUnread => Failure::broken("done-unread"),
        VaultError::RecordingRefused => Failure::invalid("recordings-not-kept", "file"),
        VaultError::UnsupportedFile => Failure::invalid("media-type-not-kept", "file"),
        VaultError::TooLarge { limit } => {
            Failure::invalid("file-too-large", "file").with("limit", limit / 1_048_576)
        }
        VaultError::WrongPassphrase { next_try_after_ms, .. } => {
            Failure::invalid("wrong-passphrase", field).with("seconds", next_try_after_ms.div_ceil(1000))
        }
        VaultError::LastSupervisor => Failure::refused("last-supervisor"),
        VaultError::PersonExists => Failure::refused("person-exists"),
        VaultError::Seal(error) => sealing(error),
        VaultError::Stopped => Failure::cancelled(),
        VaultError::StoppedAmiss => Failure::refused("check-stopped-amiss"),
        VaultError::Trouble(trouble) => computer(trouble),
        VaultError::RequestReused => Failure::refused("request-malformed"),
        _ => Failure::broken("store-damaged"),
    }
}

/// Why something was not sealed or opened.
pub(crate) fn sealing(_: &SealError) -> Failure {
    Failure::broken("sealing-trouble")
}

/// The code of a weak passphrase.
pub(crate) fn weakness(weakness: Weakness) -> &'static str {
    match weakness {
        Weakness::TooShort => "passphrase-too-short",
        Weakness::Personal => "passphrase-is-name",
        Weakness::Guessable => "passphrase-easy",
    }
}

/// Free bytes where a folder is or will be; 0 when the system does not say.
pub(crate) fn free_bytes(folder: &Path) -> u64 {
    let there = folder.ancestors().find(|f| f.exists());
    there.and_then(|f| fs4::available_space(f).ok()).unwrap_or(0)
}
