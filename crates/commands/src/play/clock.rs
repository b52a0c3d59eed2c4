//! A clock that moves only when told, so that an interview has real minutes in it.

use crate::clock::{Clock, Moment, SystemClock};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Ulaanbaatar is eight hours east of UTC.
const EAST_MINUTES: i32 = 480;
const DAY_MS: i64 = 86_400_000;
const MINUTE_MS: i64 = 60_000;
/// Each look at the clock takes this long, because nothing takes no time.
const LOOK_MS: i64 = 40;

/// A clock that is set by hand. Wall clock and monotonic clock move together.
#[derive(Clone)]
pub struct Stepping {
    utc_ms: Arc<AtomicI64>,
    began_ms: i64,
}

impl Stepping {
    /// Nine in the morning, so many days before today.
    #[must_use]
    pub fn days_ago(days: u32) -> Self {
        Self::days_before(SystemClock.now().utc_ms, days)
    }

    /// Nine in the morning, so many days before the day of an instant.
    #[must_use]
    pub fn days_before(now: i64, days: u32) -> Self {
        let east = i64::from(EAST_MINUTES) * MINUTE_MS;
        let midnight = (now + east).div_euclid(DAY_MS) * DAY_MS - east;
        let began_ms = midnight - i64::from(days) * DAY_MS + 9 * 60 * MINUTE_MS;
        Self { utc_ms: Arc::new(AtomicI64::new(began_ms)), began_ms }
    }

    /// Lets seconds pass.
    pub fn pass_seconds(&self, seconds: u64) {
        let ms = i64::try_from(seconds).unwrap_or(0) * 1000;
        self.utc_ms.fetch_add(ms, Ordering::SeqCst);
    }

    /// Lets time pass until nine in the morning of the next day.
    pub fn next_morning(&self) {
        let now = self.utc_ms.load(Ordering::SeqCst);
        let days = (now - self.began_ms).div_euclid(DAY_MS) + 1;
        self.utc_ms.store(self.began_ms + days * DAY_MS, Ordering::SeqCst);
    }

    /// Lets time pass until nine in the morning, so many days after the first.
    pub fn morning(&self, day: u32) {
        let then = self.began_ms + i64::from(day) * DAY_MS;
        self.utc_ms.fetch_max(then, Ordering::SeqCst);
    }

    /// Minutes since this day's morning.
    pub fn minute_of_day(&self) -> i64 {
        (self.utc_ms.load(Ordering::SeqCst) - self.began_ms).rem_euclid(DAY_MS) / MINUTE_MS
    }

    fn look(&self) -> Moment {
        let utc_ms = self.utc_ms.fetch_add(LOOK_MS, Ordering::SeqCst);
        let up_ms = u64::try_from(utc_ms - self.began_ms + 60 * MINUTE_MS).unwrap_or(0);
        Moment {
            utc_ms,
            zone: "Asia/Ulaanbaatar".to_owned(),
            offset_minutes: EAST_MINUTES,
            up_ms,
            boot: None,
        }
    }

    /// The local day, so many days from now.
    pub fn day_in(&self, days: i64) -> String {
        let mut at = self.look();
        at.utc_ms += days * DAY_MS;
        at.day().into()
    }

    /// Local clock `HH:MM`, so many minutes from now.
    pub fn minute_in(&self, minutes: i64) -> String {
        let mut at = self.look();
        at.utc_ms += minutes * MINUTE_MS;
        at.clock().chars().take(5).collect()
    }
}

impl Clock for Stepping {
    fn now(&self) -> Moment {
        self.look()
    }

    fn run_of_the_computer(&self) -> Option<String> {
        SystemClock.run_of_the_computer()
    }
}
