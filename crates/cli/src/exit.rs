//! Exit codes, as `itgel --help` documents them.

use itgel_commands::failure::{Failure, FailureKind};

/// A rule or a check said no.
pub const REFUSED: u8 = 1;
/// The call's words are off.
pub const USAGE: u8 = 2;
/// Not unlocked: passphrase, person or role.
pub const LOCKED: u8 = 3;
/// Something is broken.
pub const BROKEN: u8 = 4;
/// Stopped by the person.
pub const CANCELLED: u8 = 5;

/// Codes that mean "you are not let in".
const AT_THE_DOOR: [&str; 9] = [
    "wrong-passphrase",
    "name-or-passphrase",
    "person-deactivated",
    "not-your-case",
    "wait-before-next-try",
    "unknown-person",
    "no-session",
    "not-in-your-role",
    "already-open",
];
/// Codes, besides `usage-…`, that mean "this call cannot be meant so".
const MISTYPED: [&str; 3] = ["request-malformed", "store-missing", "folder-not-empty"];

/// The exit code of a failure.
pub fn code_of(failure: &Failure) -> u8 {
    match failure.kind {
        _ if AT_THE_DOOR.contains(&failure.code.as_str()) => LOCKED,
        _ if failure.code.starts_with("usage-") || MISTYPED.contains(&failure.code.as_str()) => USAGE,
        FailureKind::Refused | FailureKind::Invalid => REFUSED,
        FailureKind::Cancelled => CANCELLED,
        FailureKind::Broken => BROKEN,
    }
}
