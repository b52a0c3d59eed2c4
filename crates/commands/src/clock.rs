//! The real clock: the wall clock with its zone, and the monotonic clock beside it.

use itgel_casefile::time::zone_of_this_computer;
pub use itgel_casefile::time::{Clock, Moment};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// The clock of this computer.
#[derive(Debug)]
pub struct SystemClock {
    began: Instant,
    base_ms: u64,
}

impl Default for SystemClock {
    fn default() -> Self {
        // Seconds since start-up, where the system tells them, so that two runs of the program within one
        // start of the computer still compare.
        let base_ms = std::fs::read_to_string("/proc/uptime")
            .ok()
            .and_then(|t| t.split('.').next().and_then(|s| s.parse::<u64>().ok()))
            .map_or(0, |s| s * 1000);
        Self { began: Instant::now(), base_ms }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let utc_ms = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
        };
        let (zone, offset_minutes) = zone_of_this_computer(utc_ms);
        let up = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Moment { utc_ms, zone, offset_minutes, up_ms: self.base_ms.saturating_add(up) }
    }
}
