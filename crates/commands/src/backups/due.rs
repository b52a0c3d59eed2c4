//! When a backup is due (ux.md 4.2 step 6, 4.17): daily from a time of the day on, and after each sign-off.

use itgel_casefile::time::Moment;

const DAY_MS: i64 = 86_400_000;
/// Days after which a test of a copy is due again.
const TEST_DAYS: i64 = 30;
/// Whole days after which the last backup is old (ux.md 4.3).
const OLD_DAYS: i64 = 2;

/// What is set, and what was.
#[derive(Clone, Debug)]
pub(crate) struct Times {
    /// Milliseconds of the local day from which one is made.
    pub(crate) daily_ms: i64,
    /// One is made after each sign-off.
    pub(crate) after_sign_off: bool,
    /// When the last one was made, on the wall clock.
    pub(crate) last_utc_ms: Option<i64>,
    /// A record was signed after it.
    pub(crate) signed_since: bool,
}

/// Whether one is due. The last time of the day that has passed counts, today's or yesterday's: a computer that was off at
/// eight makes its backup when it is on again.
pub(crate) fn is_due(times: &Times, now: &Moment) -> bool {
    let Some(last) = times.last_utc_ms else { return true };
    // A clock that was set back makes nothing due, and one that ran ahead is caught up with after a day.
    if last > now.utc_ms {
        return last - now.utc_ms > DAY_MS;
    }
    let local_ms = now.utc_ms + i64::from(now.offset_minutes) * 60_000;
    let today = now.utc_ms - local_ms.rem_euclid(DAY_MS) + times.daily_ms;
    let passed = if today <= now.utc_ms { today } else { today - DAY_MS };
    last < passed || times.after_sign_off && times.signed_since
}

/// Whether a copy is to be tested: a month has passed since the last test, or since the first backup where none was tested.
pub(crate) fn test_is_due(first_utc_ms: Option<i64>, tested_utc_ms: Option<i64>, now: &Moment) -> bool {
    let since = tested_utc_ms.or(first_utc_ms);
    since.is_some_and(|since| now.utc_ms - since >= TEST_DAYS * DAY_MS)
}

/// Whole days since the last backup, where they are so many that somebody must be told; 0 where it is not old.
pub(crate) fn old_days(last_utc_ms: Option<i64>, now: &Moment) -> u32 {
    let days = last_utc_ms.map_or(0, |last| (now.utc_ms - last) / DAY_MS);
    if days > OLD_DAYS { u32::try_from(days).unwrap_or(u32::MAX) } else { 0 }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::from_rfc3339(text, "Asia/Ulaanbaatar", 0).unwrap()
    }

    fn times(last: &str) -> Times {
        let last_utc_ms = Some(at(last).utc_ms);
        Times { daily_ms: 8 * 3_600_000, after_sign_off: true, last_utc_ms, signed_since: false }
    }

    #[test]
    fn each_day_from_its_time_on_and_after_a_sign_off() {
        let of = times("2025-11-21T08:10:00.000+08:00");
        for (now, due) in [
            ("2025-11-21T23:59:00.000+08:00", false),
            ("2025-11-22T07:59:00.000+08:00", false),
            ("2025-11-22T08:00:00.000+08:00", true),
            ("2025-11-25T06:00:00.000+08:00", true),
        ] {
            assert_eq!(is_due(&of, &at(now)), due, "{now}");
        }
        let noon = at("2025-11-21T12:00:00.000+08:00");
        assert!(is_due(&Times { last_utc_ms: None, ..of.clone() }, &noon));
        assert!(is_due(&Times { signed_since: true, ..of.clone() }, &noon));
        let not_then = Times { signed_since: true, after_sign_off: false, ..of.clone() };
        assert!(!is_due(&not_then, &noon));
        // Made in the evening for the time that had passed at noon.
        assert!(!is_due(&times("2025-11-21T20:00:00.000+08:00"), &at("2025-11-22T07:00:00.000+08:00")));
        // A clock that was set back for an hour, and one that had run ahead for a year.
        assert!(!is_due(&of, &at("2025-11-21T07:10:00.000+08:00")));
        assert!(is_due(&times("2026-11-21T08:10:00.000+08:00"), &noon));
    }

    #[test]
    fn a_test_each_month_and_a_word_after_two_days() {
        let first = Some(at("2025-11-01T08:00:00.000+08:00").utc_ms);
        let now = at("2025-12-01T08:00:00.000+08:00");
        assert!(test_is_due(first, None, &now) && !test_is_due(None, None, &now));
        assert!(!test_is_due(first, Some(at("2025-11-20T08:00:00.000+08:00").utc_ms), &now));
        assert_eq!(old_days(first, &at("2025-11-03T20:00:00.000+08:00")), 0);
        assert_eq!((old_days(first, &at("2025-11-04T08:00:00.000+08:00")), old_days(None, &now)), (3, 0));
    }
}
