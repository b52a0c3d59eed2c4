//! The backup that makes itself: once a day and after each sign-off, while somebody is at work and asks for nothing. It
//! gives way to whatever is asked: what is asked waits for no more than the piece that is being written or checked.

use super::due::is_due;
use crate::failure::FailureKind;
use crate::house::House;
use crate::job::Job;

/// How long after one that came to nothing the next is tried.
const AGAIN_MS: u64 = 10 * 60_000;
/// How long after one that gave way.
const SOON_MS: u64 = 60_000;

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Automatic {
    /// One was made: local day and time.
    Made(String),
    /// Somebody asked for something else; it is tried again soon.
    GaveWay,
    /// It came to nothing, for instance because the medium is full. Today says so when the last one is old.
    Nothing,
}

impl House {
    /// Whether one is to be made now. A place that is not there is no trouble in front of anybody: it is looked for again.
    #[must_use]
    pub fn backup_is_due(&self) -> bool {
        let Some(open) = self.open.as_ref() else { return false };
        let now = self.now();
        let waits = self.backup_again_ms.is_some_and(|at| now.up_ms < at);
        if waits || self.in_training() || self.child.is_some() || open.interview_runs() {
            return false;
        }
        let Ok(settings) = open.backup_settings() else { return false };
        let chosen = !settings.place.as_os_str().is_empty() && open.mismatch.is_empty();
        let due = || open.times(&settings).is_ok_and(|times| is_due(&times, &now));
        // The place last: it may be a disk that sleeps.
        chosen && due() && settings.place.is_dir()
    }

    /// Makes the one that is due.
    pub fn back_up_by_itself(&mut self, job: &Job) -> Automatic {
        let now = self.now();
        let Some(open) = self.open.as_mut() else { return Automatic::Nothing };
        match open.back_up(&now, false, job) {
            Ok(_) => {
                let last = open.last_backup();
                self.saved_at = now.clock();
                self.backup_again_ms = None;
                Automatic::Made(last)
            }
            Err(failure) => {
                let gave_way = failure.kind == FailureKind::Cancelled;
                self.backup_again_ms = Some(self.now().up_ms + if gave_way { SOON_MS } else { AGAIN_MS });
                if gave_way { Automatic::GaveWay } else { Automatic::Nothing }
            }
        }
    }
}
