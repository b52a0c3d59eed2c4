//! Failed tries to unlock, counted where everybody can read them: the journal is closed while somebody
//! guesses, so the count waits in a plain file and is entered at the next unlock.
//!
//! The count slows nobody who has a copy of the folder; what guessing costs there is decided by Argon2id.
//! It serves the people of the room: they see that somebody tried.

use crate::disk;
use crate::folder::Folder;
use serde::{Deserialize, Serialize};
use std::io;

const FORMAT: &str = "itgel-tries/1";

/// How often, and when last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tries {
    format: String,
    /// Failed tries since the last unlock.
    pub(crate) failed: u32,
    /// When the last one was, milliseconds since 1970 by the wall clock.
    pub(crate) last_utc_ms: i64,
}

impl Tries {
    /// Reads the count. A missing or unreadable file counts as none: it must never keep anybody out.
    pub(crate) fn read(folder: &Folder) -> Self {
        let none = Self { format: FORMAT.to_owned(), failed: 0, last_utc_ms: 0 };
        disk::read_small(&folder.tries(), 1024)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok())
            .filter(|tries| tries.format == FORMAT)
            .unwrap_or(none)
    }

    /// Counts one more failed try and gives the new state. A folder that cannot be written is not a reason
    /// to hide from the person that the passphrase was wrong.
    pub(crate) fn count(folder: &Folder, now_utc_ms: i64) -> Self {
        let mut tries = Self::read(folder);
        tries.failed = tries.failed.saturating_add(1);
        tries.last_utc_ms = now_utc_ms;
        let bytes = serde_json::to_vec(&tries).expect("numbers and a word always serialise");
        let _ = disk::write_whole(&folder.tries(), &bytes);
        tries
    }

    /// Forgets the count, once it stands in the journal.
    pub(crate) fn clear(folder: &Folder) -> io::Result<()> {
        disk::remove_if_there(&folder.tries())
    }

    /// How long the next try is held back: 5, 15 and then always 60 seconds from the fourth failure on
    /// (ux.md 4.2).
    pub(crate) fn delay_ms(&self) -> u64 {
        match self.failed {
            0..=3 => 0,
            4 => 5_000,
            5 => 15_000,
            _ => 60_000,
        }
    }

    /// What of the delay is left at an instant. Where the last try lies in the future, the clock was put back
    /// or somebody wrote the file: one more delay at most, for a wait until that day would keep everybody out.
    pub(crate) fn left_ms(&self, now_utc_ms: i64) -> u64 {
        let (delay, since) = (self.delay_ms(), now_utc_ms.saturating_sub(self.last_utc_ms));
        match u64::try_from(since) {
            Ok(since) => delay.saturating_sub(since),
            Err(_) if since.unsigned_abs() <= delay => delay,
            Err(_) => 0,
        }
    }
}
