//! Days as people enter them: in segments of year, month and day, because one text field invites every order.

use crate::digits;
use crate::refusal::Refusal;
use crate::text::{self, Kind};
use crate::time::Day;

/// What stands in the three segments, as typed; an empty one is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// Four digits.
    pub year: String,
    /// One or two digits.
    pub month: String,
    /// One or two digits.
    pub day: String,
}

/// A day, or as much of it as was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered {
    /// Nothing.
    Nothing,
    /// The year.
    Year(i32),
    /// The year and month.
    Month(i32, u32),
    /// The day.
    Day(Day),
}

/// Reads the segments; a missing end is allowed (year; year and month), a gap is not.
///
/// # Errors
/// `date-not-digits`; `date-year-short` for a year of fewer or more than four digits, which could mean two
/// centuries; `date-incomplete` for a day without month or a month without year; `date-impossible` with `date`
/// (ux.md section 3).
pub fn read(segments: &Segments, field: &'static str) -> Result<Entered, Refusal> {
    let part = |text: &str, most: usize| match digits::read(text) {
        Some(digits) if digits.is_empty() => Ok(None),
        Some(digits) if digits.len() <= most => Ok(digits.parse::<u32>().ok().map(|n| (n, digits.len()))),
        _ => Err(Refusal::new("date-not-digits").at(field)),
    };
    let year = part(&segments.year, 6)?;
    let (month, day) = (part(&segments.month, 2)?, part(&segments.day, 2)?);
    let Some((year, digits)) = year else {
        let nothing = month.is_none() && day.is_none();
        return if nothing { Ok(Entered::Nothing) } else { Err(Refusal::new("date-incomplete").at(field)) };
    };
    if digits != 4 {
        return Err(Refusal::new("date-year-short").at(field));
    }
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    match (month, day) {
        (None, None) => Ok(Entered::Year(year)),
        (None, Some(_)) => Err(Refusal::new("date-incomplete").at(field)),
        (Some((month, _)), None) if (1..=12).contains(&month) => Ok(Entered::Month(year, month)),
        (Some((month, _)), None) => {
            Err(Refusal::new("date-impossible").at(field).with("date", format!("{year:04}.{month:02}")))
        }
        (Some((month, _)), Some((day, _))) => match Day::new(year, month, day) {
            Some(day) => Ok(Entered::Day(day)),
            None => {
                let date = format!("{year:04}.{month:02}.{day:02}");
                Err(Refusal::new("date-impossible").at(field).with("date", date))
            }
        },
    }
}

/// Reads a whole day.
///
/// # Errors
/// Those of [`read`], and `date-incomplete` when it is not whole.
pub fn read_day(segments: &Segments, field: &'static str) -> Result<Day, Refusal> {
    match read(segments, field)? {
        Entered::Day(day) => Ok(day),
        _ => Err(Refusal::new("date-incomplete").at(field)),
    }
}

/// Reads a day from one field, in the order of Mongolian papers: year, month, day. Between them stands what the
/// keyboard gives: the Windows Mongolian layout has neither a dot nor a hyphen beside its digits, so a space or
/// nothing at all will do (ux.md section 3).
///
/// # Errors
/// `text-empty`; those of [`read_day`]; `date-not-digits` for anything but three groups or eight digits.
pub fn typed_day(text: &str, field: &'static str) -> Result<Day, Refusal> {
    let groups = groups(text);
    let segments = match groups.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => return Err(Refusal::new("text-empty").at(field)),
        [year, month, day] => of(year, month, day),
        [year, month] => of(year, month, ""),
        [whole] if whole.len() == 8 && whole.bytes().all(|b| b.is_ascii_digit()) => {
            let part = |from: usize, to: usize| whole.get(from..to).unwrap_or_default();
            of(part(0, 4), part(4, 6), part(6, 8))
        }
        [year] => of(year, "", ""),
        _ => return Err(Refusal::new("date-not-digits").at(field)),
    };
    read_day(&segments, field)
}

fn of(year: &str, month: &str, day: &str) -> Segments {
    Segments { year: year.to_owned(), month: month.to_owned(), day: day.to_owned() }
}

/// Reads a time of day as `HH:MM:SS`; seconds may be left out, and so may what stands between.
#[must_use]
pub fn typed_clock(text: &str) -> Option<String> {
    let groups = groups(text);
    let parts: Vec<&str> = match groups.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [whole] if matches!(whole.len(), 4 | 6) && whole.is_ascii() => {
            (0..whole.len()).step_by(2).filter_map(|at| whole.get(at..at + 2)).collect()
        }
        [hour, minute] => vec![hour, minute],
        [hour, minute, second] => vec![hour, minute, second],
        _ => return None,
    };
    let mut numbers = [0u32; 3];
    for ((part, most), number) in parts.iter().zip([23, 59, 59]).zip(&mut numbers) {
        if part.len() > 2 || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok().filter(|n| *n <= most)?;
    }
    let [hour, minute, second] = numbers;
    Some(format!("{hour:02}:{minute:02}:{second:02}"))
}

/// Parts a day and a time of day that were typed into one field, as [`typed_day`] and [`typed_clock`] read them: the text of
/// the day, which is empty where only a time stands, and the time as `HH:MM:SS`. Between them, and between their parts, a
/// space will do, or nothing. `None` where the end is no time.
#[must_use]
pub fn typed_moment(text: &str) -> Option<(String, String)> {
    if let Some(clock) = typed_clock(text) {
        return Some((String::new(), clock));
    }
    let groups = groups(text);
    let whole = groups.first().is_some_and(|g| g.len() == 8 && g.bytes().all(|b| b.is_ascii_digit()));
    if let Some((day, rest)) = groups.split_at_checked(if whole { 1 } else { 3 })
        && let Some(clock) = typed_clock(&rest.join(" "))
    {
        return Some((day.join("."), clock));
    }
    // What is no day is said of the day.
    let (day, clock) = text.trim().rsplit_once(' ')?;
    Some((day.to_owned(), typed_clock(clock)?))
}

/// What stands between separators.
fn groups(text: &str) -> Vec<String> {
    let text = text::tidy(text, Kind::Line);
    let groups = text.split(['.', '-', '/', ':', ',', ' ']).filter(|group| !group.is_empty());
    groups.map(str::to_owned).collect()
}

/// The day, if it lies between two others, both included.
///
/// # Errors
/// `date-out-of-range` with `min` and `max`.
pub fn within(day: Day, min: Day, max: Day, field: &'static str) -> Result<Day, Refusal> {
    if (min..=max).contains(&day) {
        return Ok(day);
    }
    Err(Refusal::new("date-out-of-range").at(field).with("min", shown(min)).with("max", shown(max)))
}

/// The day as the screens show it: `2025.11.21`.
#[must_use]
pub fn shown(day: Day) -> String {
    format!("{:04}.{:02}.{:02}", day.year(), day.month(), day.day())
}

/// The same day so many years earlier; 29 February becomes the last day of February.
#[must_use]
pub fn years_before(day: Day, years: u8) -> Option<Day> {
    let year = day.year() - i32::from(years);
    Day::new(year, day.month(), day.day()).or_else(|| Day::new(year, day.month(), 28))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn entered(year: &str, month: &str, day: &str) -> Result<Entered, Refusal> {
        let segments = Segments { year: year.to_owned(), month: month.to_owned(), day: day.to_owned() };
        read(&segments, "birth")
    }

    fn code(result: Result<Entered, Refusal>) -> &'static str {
        result.map_or_else(|r| r.code, |_| "ok")
    }

    #[test]
    fn as_much_as_is_known_may_be_entered() {
        assert_eq!(entered("2014", "3", "07"), Ok(Entered::Day(Day::new(2014, 3, 7).unwrap())));
        assert_eq!(entered("2014", "12", ""), Ok(Entered::Month(2014, 12)));
        assert_eq!(entered(" 2014 ", "", ""), Ok(Entered::Year(2014)));
        assert_eq!(entered("", " ", ""), Ok(Entered::Nothing));
        assert_eq!(
            entered("-?№₮", "\"", ","),
            Ok(Entered::Day(Day::new(2014, 3, 8).unwrap())),
            "without Shift"
        );
    }

    #[test]
    fn a_day_in_one_field_is_read_as_it_is_typed() {
        let day = Ok(Day::new(2025, 11, 3).unwrap());
        for text in [
            "2025.11.03",
            "2025-11-3",
            " 2025 11 03\u{200B}",
            "2025/11/3",
            "20251103",
            "2025. 11. 03.",
            "２０２５.11.03",
        ] {
            assert_eq!(typed_day(text, "due"), day, "{text}");
        }
        let code = |text| typed_day(text, "due").map_or_else(|r| r.code, |_| "ok");
        for (text, refused) in [
            ("", "text-empty"),
            (" \u{200B} ", "text-empty"),
            ("2025.02.30", "date-impossible"),
            ("20250230", "date-impossible"),
            ("2025.11", "date-incomplete"),
            ("2025", "date-incomplete"),
            ("25.11.03", "date-year-short"),
            ("маргааш", "date-not-digits"),
            ("2025.11.03.04", "date-not-digits"),
            ("2025.XI.03", "date-not-digits"),
        ] {
            assert_eq!(code(text), refused, "{text}");
        }
        assert_eq!(typed_day("2025-2-30", "due").unwrap_err().args["date"], "2025.02.30");
    }

    #[test]
    fn a_time_of_day_is_read_as_it_is_typed() {
        let table = table();
        assert!(table.clocks.len() > 20);
        for (text, clock) in table.clocks {
            assert_eq!(typed_clock(&text), clock, "{text:?}");
        }
    }

    #[test]
    fn a_day_and_a_time_are_read_from_one_field() {
        let table = table();
        assert!(table.moments.len() > 10);
        for (text, day, clock) in table.moments {
            let read = typed_moment(&text).and_then(|(day, clock)| {
                let whole =
                    if day.is_empty() { day } else { typed_day(&day, "at").map(String::from).ok()? };
                Some((whole, clock))
            });
            assert_eq!(read, day.zip(clock), "{text:?}");
        }
        // A day that cannot be is told from a time that cannot be.
        assert_eq!(typed_moment("2026.02.30 10:53").map(|(day, _)| day).as_deref(), Some("2026.02.30"));
        assert_eq!(typed_moment("26.11.21 10:53").map(|(day, _)| day).as_deref(), Some("26.11.21"));
        assert_eq!(typed_moment("11.21 10:53").map(|(day, _)| day).as_deref(), Some("11.21"));
        assert_eq!(typed_moment("2026.11.21 noon"), None);
    }

    /// What the pages read in the same way, because it is signed as they wrote it.
    #[derive(serde::Deserialize)]
    struct Table {
        clocks: Vec<(String, Option<String>)>,
        moments: Vec<(String, Option<String>, Option<String>)>,
    }

    fn table() -> Table {
        serde_json::from_str(include_str!("../../../tests/typed.json")).unwrap()
    }

    #[test]
    fn what_cannot_be_a_day_is_said() {
        let refused = entered("2025", "02", "30").unwrap_err();
        assert_eq!(refused, Refusal::new("date-impossible").at("birth").with("date", "2025.02.30"));
        assert_eq!(
            entered("2025", "13", "").unwrap_err().args.get("date").map(String::as_str),
            Some("2025.13")
        );
        assert_eq!(code(entered("2025", "0", "")), "date-impossible");
        assert_eq!(code(entered("14", "3", "7")), "date-year-short");
        assert_eq!(code(entered("20145", "3", "7")), "date-year-short");
        assert_eq!(code(entered("2014", "", "7")), "date-incomplete");
        assert_eq!(code(entered("", "3", "7")), "date-incomplete");
        assert_eq!(code(entered("2014", "март", "7")), "date-not-digits");
        assert_eq!(code(entered("2023", "2", "29")), "date-impossible");
        assert_eq!(code(entered("2024", "2", "29")), "ok");
    }

    #[test]
    fn a_day_has_bounds() {
        let day = |d| Day::new(2025, 11, d).unwrap();
        assert_eq!(within(day(21), day(21), day(21), "date"), Ok(day(21)));
        let refused = within(day(22), day(1), day(21), "date").unwrap_err();
        assert_eq!(
            refused,
            Refusal::new("date-out-of-range").at("date").with("min", "2025.11.01").with("max", "2025.11.21")
        );
        assert!(within(day(1), day(2), day(21), "date").is_err());
    }

    #[test]
    fn leap_days_go_back_to_february() {
        let leap = Day::new(2024, 2, 29).unwrap();
        assert_eq!(years_before(leap, 1), Day::new(2023, 2, 28));
        assert_eq!(years_before(leap, 4), Day::new(2020, 2, 29));
    }
}
