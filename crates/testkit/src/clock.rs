//! A clock that stands still until a test moves it.

use itgel_casefile::time::{Clock, Moment};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Begins on 21 November 2025 at 10:00 in Ulaanbaatar. Wall clock and monotonic clock move together, or
/// apart when a test wants a jump.
#[derive(Debug)]
pub struct SteppedClock {
    utc_ms: AtomicI64,
    up_ms: AtomicI64,
    asleep_ms: AtomicU64,
    run: u64,
}

/// Each new clock is another run of the computer.
static RUNS: AtomicU64 = AtomicU64::new(1);

impl Default for SteppedClock {
    fn default() -> Self {
        Self {
            utc_ms: AtomicI64::new(1_763_690_400_000),
            up_ms: AtomicI64::new(60_000),
            asleep_ms: AtomicU64::new(0),
            run: RUNS.fetch_add(1, Ordering::SeqCst),
        }
    }
}

impl SteppedClock {
    /// Lets time pass.
    pub fn pass(&self, ms: i64) {
        self.utc_ms.fetch_add(ms, Ordering::SeqCst);
        self.up_ms.fetch_add(ms, Ordering::SeqCst);
    }
    /// The lid is closed for so long: all clocks go on, and nobody and nothing is awake.
    pub fn sleep(&self, ms: i64) {
        self.pass(ms);
        self.asleep_ms.fetch_add(ms.unsigned_abs(), Ordering::SeqCst);
    }
    /// Sets the wall clock forward or back, as a person might; the monotonic clock knows nothing of it.
    pub fn jump(&self, ms: i64) {
        self.utc_ms.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: self.utc_ms.load(Ordering::SeqCst),
            zone: "Asia/Ulaanbaatar".to_owned(),
            offset_minutes: 480,
            up_ms: self.up_ms.load(Ordering::SeqCst).unsigned_abs(),
            boot: None,
        }
    }

    fn asleep_ms(&self) -> u64 {
        self.asleep_ms.load(Ordering::SeqCst)
    }

    fn run_of_the_computer(&self) -> Option<String> {
        Some(format!("run {}", self.run))
    }
}
