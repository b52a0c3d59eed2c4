//! A birth as well as it is known, and the ages it leaves possible.
//!
//! A guess stays a guess: every question is answered for all days of birth that remain possible, and an age in
//! doubt is a child's (domain.md rule 21).

use crate::age::AgeRange;
use crate::dates::{self, Entered, Segments, years_before};
use crate::event::Birth;
use crate::refusal::Refusal;
use crate::time::Day;

/// Greatest "about" that is taken, in years: beyond it the entry is a slip.
const MOST_ABOUT: u8 = 30;

/// A birth from what was entered; nothing entered is refused, "not known" is an answer of its own.
///
/// # Errors
/// Those of [`dates::read`]; `birth-empty`.
pub fn from_segments(segments: &Segments) -> Result<Birth, Refusal> {
    Ok(match dates::read(segments, "birth")? {
        Entered::Day(day) => Birth::Day { day },
        Entered::Month(year, month) => Birth::Month { year, month },
        Entered::Year(year) => Birth::Year { year },
        Entered::Nothing => return Err(Refusal::new("birth-empty").at("birth")),
    })
}

/// "About so many years old" on the day it is said.
///
/// # Errors
/// `birth-about-out-of-range` with `max`.
pub fn about(years: u8, on: Day) -> Result<Birth, Refusal> {
    if years > MOST_ABOUT {
        return Err(Refusal::new("birth-about-out-of-range").at("birth").with("max", MOST_ABOUT));
    }
    Ok(Birth::About { years, on })
}

/// The first and last possible day of birth; `None` when it is not known. "About n" means that on that day the
/// child may have completed one year more or less than n.
#[must_use]
pub fn span(birth: &Birth) -> Option<(Day, Day)> {
    match *birth {
        Birth::Day { day } => Some((day, day)),
        Birth::Month { year, month } => {
            let last = (28..=31).rev().find_map(|day| Day::new(year, month, day))?;
            Some((Day::new(year, month, 1)?, last))
        }
        Birth::Year { year } => Some((Day::new(year, 1, 1)?, Day::new(year, 12, 31)?)),
        Birth::About { years, on } => {
            // Not yet n+2: born after the day n+2 years before. Already n-1: born by the day n-1 years before.
            let first = years_before(on, years.saturating_add(2))?.plus_days(1)?;
            let last = years_before(on, years.saturating_sub(1))?;
            Some((first, last))
        }
        Birth::NotKnown => None,
    }
}

/// Completed years on a day; `None` when the birth is not known or certainly later.
#[must_use]
pub fn age_on(birth: &Birth, on: Day) -> Option<AgeRange> {
    let (first, last) = span(birth)?;
    if first > on {
        return None;
    }
    let years = |born: Day| u8::try_from(born.years_until(on).max(0)).unwrap_or(u8::MAX);
    Some(AgeRange::new(years(last), years(first)))
}

/// Whether a day of birth read elsewhere (registration number, paper) can be true beside this one.
#[must_use]
pub fn agrees(birth: &Birth, day: Day) -> bool {
    span(birth).is_none_or(|(first, last)| (first..=last).contains(&day))
}

/// The birth, if it can be a child's at the first interview (ux.md 4.5: 0 to 18). Somebody who turned 18 on the
/// way stays a child of this house for that year; a doubt is in favour of the child.
///
/// # Errors
/// `date-out-of-range` with `min` and `max` when every possible day of birth lies outside; `date-impossible`
/// when the stored parts are no date.
pub fn of_a_child(birth: Birth, first_interview: Day, majority: u8) -> Result<Birth, Refusal> {
    if birth == Birth::NotKnown {
        return Ok(birth);
    }
    let Some((first, last)) = span(&birth) else {
        return Err(Refusal::new("date-impossible").at("birth").with("date", parts(&birth)));
    };
    let oldest = years_before(first_interview, majority.saturating_add(1)).and_then(|d| d.plus_days(1));
    let oldest = oldest.unwrap_or(first_interview);
    if last < oldest || first > first_interview {
        let refusal = Refusal::new("date-out-of-range").at("birth");
        return Err(refusal.with("min", dates::shown(oldest)).with("max", dates::shown(first_interview)));
    }
    Ok(birth)
}

fn parts(birth: &Birth) -> String {
    match birth {
        Birth::Month { year, month } => format!("{year:04}.{month:02}"),
        Birth::Year { year } => format!("{year:04}"),
        Birth::About { years, .. } => years.to_string(),
        Birth::Day { day } => dates::shown(*day),
        Birth::NotKnown => String::new(),
    }
}
