//! The real clock: the wall clock with its zone, and the monotonic clock beside it.

use itgel_casefile::time::zone_of_this_computer;
pub use itgel_casefile::time::{Clock, Moment};
use rustix::time::{ClockId, clock_gettime};
use std::time::{SystemTime, UNIX_EPOCH};

/// The clock of this computer.
///
/// The monotonic part is `CLOCK_BOOTTIME`: it counts from the start of the computer, so that two runs of the
/// program compare, and it goes on while the computer sleeps. `CLOCK_MONOTONIC` stands still in suspend, and a
/// closed lid would look as if somebody had set the clock forward.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let utc_ms = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
        };
        let (zone, offset_minutes) = zone_of_this_computer(utc_ms);
        Moment { utc_ms, zone, offset_minutes, up_ms: up_ms(), boot: None }
    }

    fn asleep_ms(&self) -> u64 {
        // One counter goes on in a sleep and the other stands still. The one that is behind is read first, so that the
        // time between the two readings never looks like a sleep that was over before.
        let awake = ms_of(ClockId::Monotonic);
        ms_of(ClockId::Boottime).saturating_sub(awake)
    }

    fn run_of_the_computer(&self) -> Option<String> {
        let name = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let name = name.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }
}

/// Milliseconds since the computer started, time asleep included.
fn up_ms() -> u64 {
    ms_of(ClockId::Boottime)
}

fn ms_of(clock: ClockId) -> u64 {
    let up = clock_gettime(clock);
    let (seconds, nanos) = (u64::try_from(up.tv_sec).unwrap_or(0), u64::try_from(up.tv_nsec).unwrap_or(0));
    seconds.saturating_mul(1000).saturating_add(nanos / 1_000_000)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_counter_is_the_computers_and_every_clock_reads_the_same() {
        let told = std::fs::read_to_string("/proc/uptime").unwrap();
        let told: f64 = told.split_whitespace().next().unwrap().parse().unwrap();
        let (one, other) = (SystemClock.now(), SystemClock.now());
        assert!(one.up_ms <= other.up_ms);
        // /proc/uptime counts time asleep as well; a minute is room for a busy machine.
        let told_ms = told * 1000.0;
        let run = SystemClock.run_of_the_computer().unwrap();
        assert_eq!((run.len(), Some(&run)), (36, SystemClock.run_of_the_computer().as_ref()));
        assert!(SystemClock.asleep_ms() <= SystemClock.now().up_ms);
        assert_eq!(one.boot, None, "the system's own name of a run goes nowhere");
        assert!((one.up_ms as f64 - told_ms).abs() < 60_000.0, "{} and {told_ms}", one.up_ms);
    }
}
