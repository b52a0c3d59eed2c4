//! The child's age, as far as the naive statement needs it: whether it certainly was so old.

use crate::naive::{Date, date, told};
use itgel_casefile::event::{Birth, CaseEvent as E, Placed};
use itgel_casefile::vocabulary::{AgeBand, BirthHolds};

/// Had the child certainly completed so many years on this day? Of an age in doubt the youngest possible counts (domain.md
/// rule 21): by the birth date, else by the age band of the opening; and where the registration number says another birth, by
/// the later of the two, until somebody settled which holds or one of them was entered otherwise.
pub fn certainly(list: &[Placed], years: i32, on: Date) -> bool {
    let mut band = None;
    let mut identity = None;
    let mut settled = None;
    for event in list.iter().filter_map(told) {
        match event {
            E::CaseOpened { age_band, .. } => band = Some(*age_band),
            E::IdentityRecorded { identity: new } => {
                let same = |old: &itgel_casefile::event::Identity| {
                    old.birth == new.birth && old.registration_number == new.registration_number
                };
                if !identity.as_ref().is_some_and(same) {
                    settled = None;
                }
                identity = Some(new.clone());
            }
            E::BirthSettled { holds, .. } => settled = Some(*holds),
            _ => {}
        }
    }
    // The latest birth that each source leaves possible, and the earliest, to tell whether the two can be one.
    let entered = identity.as_ref().and_then(|i| match i.birth {
        Birth::Day { day } => Some((date(day), date(day))),
        Birth::Month { year, month } => {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let days = match month {
                2 if leap => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            Some(((year, month, 1), (year, month, days)))
        }
        Birth::Year { year } => Some(((year, 1, 1), (year, 12, 31))),
        // About so many years old: one more or one less.
        Birth::About { years, on } => {
            let (y, m, d) = date(on);
            Some(((y - i32::from(years) - 2, m, d + 1), (y - i32::from(years) + 1, m, d)))
        }
        Birth::NotKnown => None,
    });
    let number = identity.as_ref().and_then(|i| registered(&i.registration_number));
    let differ = match (entered, number) {
        (Some((first, last)), Some(number)) => number < first || last < number,
        _ => false,
    };
    let latest = match (entered, number) {
        (Some((_, last)), Some(number)) if differ => match settled {
            Some(BirthHolds::Entered) => Some(last),
            Some(BirthHolds::Registration) => Some(number),
            None => Some(last.max(number)),
        },
        (Some((_, last)), _) => Some(last),
        // No birth was entered, and the number says one: the band was a guess, and both must be certain.
        (None, Some(number)) if band == Some(AgeBand::From16To17) => Some(number),
        (None, Some(_)) => return false,
        (None, None) => None,
    };
    match latest {
        Some((y, m, d)) => {
            let had_birthday = (on.1, on.2) >= (m, d);
            on.0 - y - i32::from(!had_birthday) >= years
        }
        None => band == Some(AgeBand::From16To17) && years <= 16,
    }
}

/// The birth in a registration number (domain.md 4.3): two letters, year, month, day; from 2000 on twenty is added to the month.
fn registered(number: &str) -> Option<Date> {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let [y1, y2, m1, m2, d1, d2, ..] = digits[..] else { return None };
    let (month, century) = match m1 * 10 + m2 {
        month @ 1..=12 => (month, 1900),
        month @ 21..=32 => (month - 20, 2000),
        _ => return None,
    };
    Some((century + i32::try_from(y1 * 10 + y2).ok()?, month, d1 * 10 + d2))
}
