//! What happens because nobody was there: the store locks itself, or the quiet screen comes. And what is found while
//! nothing is asked: somebody set the clock.

use crate::house::House;
use crate::open::Open;
use itgel_casefile::interview::course::CLOCK_TOLERANCE_MS;
use itgel_casefile::time::Moment;
use std::time::Duration;

/// Unlocked minutes without a sign of the person before the store locks itself (ux.md section 3).
const AUTO_LOCK_MINUTES: u64 = 5;
/// Minutes without a tap of a live interview before the quiet screen comes. The interview goes on.
const QUIET_MINUTES: u64 = 10;
/// Minutes without a touch before the store locks behind the child's own screen, which is quiet after five.
const CHILD_MINUTES: u64 = 6;
const MINUTE: u64 = 60_000;
/// A sleep is at least so long. Lids are closed for seconds, and the readings differ by microseconds.
const SLEPT_MS: u64 = 500;

/// What was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// The store locked itself.
    Locked,
    /// A live interview runs, so nothing locks: the window shows the quiet screen and logging goes on.
    Quiet,
    /// The clock of the computer was set: the window says so (ux.md section 3).
    ClockSet,
}

/// How far the wall clock is ahead of the monotonic one. Nothing but setting it changes that.
pub(crate) fn ahead_ms(now: &Moment) -> i64 {
    now.utc_ms.saturating_sub(i64::try_from(now.up_ms).unwrap_or(i64::MAX))
}

impl House {
    /// The person is there.
    pub fn note_activity(&mut self) {
        let now = self.now();
        (self.active_ms, self.active_utc_ms) = (now.up_ms, now.utc_ms);
        self.quiet_told = false;
    }

    /// How long until something is due; none while the store is locked, and none once a live interview has
    /// the quiet screen.
    #[must_use]
    pub fn idle_left(&self) -> Option<Duration> {
        let open = self.open.as_ref().filter(|o| !(o.interview_runs() && self.quiet_told))?;
        Some(Duration::from_millis(
            limit_ms(open, self.child.is_some()).saturating_sub(self.idle_ms()).max(50),
        ))
    }

    /// Does what is due, once.
    pub fn idle(&mut self) -> Option<Idle> {
        let slept = self.has_slept();
        let clock_set = self.clock_was_set();
        let open = self.open.as_ref()?;
        // Whoever opens the lid in the middle of an interview finds the quiet screen and not what was on it.
        if slept && open.interview_runs() {
            self.quiet_told = true;
            return Some(Idle::Quiet);
        }
        let clock_set = clock_set.then_some(Idle::ClockSet);
        if self.idle_ms() < limit_ms(open, self.child.is_some()) {
            return clock_set;
        }
        if open.interview_runs() {
            return if std::mem::replace(&mut self.quiet_told, true) { clock_set } else { Some(Idle::Quiet) };
        }
        // Closed it is, even when the note about it could not be written.
        let _ = self.close_store();
        Some(Idle::Locked)
    }

    /// Whether the computer slept since this was asked last, for longer than two readings of its clocks can differ.
    fn has_slept(&mut self) -> bool {
        let asleep_ms = self.clock.asleep_ms();
        let before = std::mem::replace(&mut self.asleep_ms, asleep_ms);
        asleep_ms.saturating_sub(before) >= SLEPT_MS
    }

    /// Whether the wall clock jumped since this was asked last. It is remembered for the window, which may be told of
    /// something more pressing now.
    fn clock_was_set(&mut self) -> bool {
        let now = self.now();
        let ahead_ms = ahead_ms(&now);
        let before = std::mem::replace(&mut self.ahead_ms, ahead_ms);
        let jumped = ahead_ms.saturating_sub(before).saturating_abs() > CLOCK_TOLERANCE_MS;
        if jumped {
            self.clock_set = Some(now);
        }
        jumped
    }

    /// The monotonic clock stands still while the computer sleeps, so the wall clock counts too where it went
    /// further: whoever opens the lid finds a locked store.
    fn idle_ms(&self) -> u64 {
        let now = self.now();
        let awake = now.up_ms.saturating_sub(self.active_ms);
        let wall = u64::try_from(now.utc_ms.saturating_sub(self.active_utc_ms)).unwrap_or(0);
        awake.max(wall)
    }
}

/// A child that sits at its own screen finds a lock as little as an interview does: the window shows the quiet screen
/// after five minutes, and only then may the store lock behind it.
fn limit_ms(open: &Open, child: bool) -> u64 {
    if open.interview_runs() {
        QUIET_MINUTES * MINUTE
    } else {
        let usual = open.auto_lock_minutes().unwrap_or(AUTO_LOCK_MINUTES);
        usual.max(if child { CHILD_MINUTES } else { 0 }) * MINUTE
    }
}
