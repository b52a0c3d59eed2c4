//! Files that a person chose.

use crate::failure::Failure;
use std::fs::File;
use std::path::Path;

/// Opens a chosen file for reading. A folder is none, and neither is a pipe or a device: reading those could
/// wait for ever.
///
/// # Errors
/// `file-unreadable` at `field`.
pub(crate) fn open(path: &Path, field: &str) -> Result<File, Failure> {
    let regular = std::fs::metadata(path).is_ok_and(|m| m.is_file());
    let file = if regular { File::open(path).ok() } else { None };
    file.ok_or_else(|| Failure::invalid("file-unreadable", field))
}
