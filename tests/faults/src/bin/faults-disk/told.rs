//! Whether what the program tells of a failure is what is the matter with the disk.

use crate::traced::Fault;

/// The disk, its space or its being read only, in one word each for the store, for what is handed out and for what is kept.
const DISK: [&str; 14] = [
    "disk-full",
    "disk-read-only",
    "disk-trouble",
    "disk-unsure",
    "bundle-medium-full",
    "bundle-medium-short",
    "bundle-medium-read-only",
    "bundle-medium-gone",
    "bundle-write-failed",
    "bundle-read-back-failed",
    "backup-medium-full",
    "backup-medium-short",
    "backup-medium-read-only",
    "backup-medium-gone",
];

/// The deed is done, or nobody knows whether: that comes before what the disk said, because of it somebody does the same again or
/// throws away the only thing that opens.
const FIRST: [&str; 7] = [
    "restored-locked",
    "recovery-unfinished",
    "new-sheets-unsure",
    "made-locked",
    "person-unfinished",
    "person-added-unfinished",
    "done-unread",
];

/// What a disk does not give. Of a page that it refuses to read SQLite says what it says of one that is not what was written
/// (`SQLITE_IOERR_CORRUPTFS`, since a sector that cannot be read is lost), and of the two the store can be opened for reading only.
const UNREAD: [&str; 9] = [
    "bundle-source-unreadable",
    // The backup is made, and what opens it is not beside it.
    "backup-without-recovery",
    "backup-without-slot",
    "store-damaged",
    "slot-damaged",
    "store-read-only",
    "backup-does-not-open",
    "backup-unreadable",
    "file-unreadable",
];

/// The file with the answer to the call could not be written, which is told of the file.
const FILE: &str = "usage-file";

/// What SQLite hands on as its own kind of trouble and not with what the disk said: a page that is refused as read only
/// (`SQLITE_IOERR_WRITE`; of space alone it has a word of its own, `SQLITE_FULL`), and a length (`SQLITE_IOERR_TRUNCATE`). It writes
/// pages by `pwrite64`, which nothing else in the program does. Where there is no room for the index of its log, which it makes when a
/// store is opened, it says that too in a word for every trouble (`SQLITE_IOERR_SHMSIZE`). The program then asks the disk, which
/// answers where the error stays; of one that was made once and is gone nobody can say more.
const OF_SQLITE: [(&str, &str); 3] = [("EROFS", "pwrite64"), ("EROFS", "ftruncate"), ("ENOSPC", "ftruncate")];

/// Whether a failure says what is the matter: the disk, its space or its being read only, and never another of these, or damage.
/// Where it is `mute`, every write fails that could tell it.
///
/// A disk that is full, or may not be written on, has to be called so where a write or a length is refused: the words then say what
/// to do. Where the first call that fails is a sync or a rename it need not: of a sync SQLite hands on that it failed and not with
/// what (`SQLITE_IOERR_FSYNC`), and of what may be lost by it nobody knows more than that.
pub fn says(fault: &Fault, code: &str, mute: bool) -> Result<(), String> {
    let (error, _) = fault.error;
    let kinds: &[&str] = match error {
        "ENOSPC" => &["full", "short"],
        "EROFS" => &["read-only"],
        _ => &[],
    };
    let named = ["full", "short", "read-only"].into_iter().find(|kind| code.ends_with(kind));
    let fits = match named {
        Some(kind) => kinds.contains(&kind),
        None if kinds.is_empty() || !fault.call.takes_space() => true,
        None => {
            let by_sqlite = fault.call.makes_index() || OF_SQLITE.contains(&(error, fault.call.name()));
            by_sqlite && !fault.lasts()
        }
    };
    // A file that was named to the command line; and what cannot be opened for writing the database opens for reading.
    let named = code.starts_with("usage-") && code.ends_with("-file");
    let by_name = fault.call.name() == "openat" && code == "disk-read-only";
    let unread = fault.call.reads() && (UNREAD.contains(&code) || named || by_name);
    let known = DISK.contains(&code) && fits || FIRST.contains(&code) || code == FILE || unread;
    if (code.is_empty() && mute) || known { Ok(()) } else { Err(format!("it says «{code}»")) }
}
