//! How long a consent and a danger hold, counted on the calendar as anybody would: not taken from what the program entered.

use crate::naive::Date;

/// A danger opens something for so many days after its own (assets/protocol/vital-v1.json), however late the last day is that
/// somebody stated.
pub const DANGER: u32 = 7;

/// The last day of a consent that was confirmed on this one: twelve months later, the same day; a 29 February has its day after in
/// no year that follows it, so it is the last of that month (assets/consent/capacity-v1.json, docs/FORMAT.md 10).
pub fn year_after((year, month, day): Date) -> Date {
    let day = if (month, day) == (2, 29) { 28 } else { day };
    (year + 1, month, day)
}

/// So many days later.
pub fn days_after((mut year, mut month, mut day): Date, days: u32) -> Date {
    for _ in 0..days {
        day += 1;
        if day > length(year, month) {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    (year, month, day)
}

/// How many days a month has.
fn length(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_the_one_on_the_wall() {
        assert_eq!(days_after((2024, 2, 25), DANGER), (2024, 3, 3));
        assert_eq!(days_after((2025, 12, 29), DANGER), (2026, 1, 5));
        assert_eq!(days_after((2100, 2, 28), 1), (2100, 3, 1));
        assert_eq!(year_after((2024, 2, 29)), (2025, 2, 28));
        assert_eq!(year_after((2025, 11, 30)), (2026, 11, 30));
    }
}
