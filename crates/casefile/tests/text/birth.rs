//! Births and ages: what is possible stays possible, and a doubt is in favour of the child.

use itgel_casefile::age::AgeRange;
use itgel_casefile::birth::{about, age_on, agrees, from_segments, of_a_child, span};
use itgel_casefile::dates::Segments;
use itgel_casefile::event::Birth;
use itgel_casefile::time::Day;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

fn segments(year: &str, month: &str, day: &str) -> Segments {
    Segments { year: year.to_owned(), month: month.to_owned(), day: day.to_owned() }
}

#[test]
fn entries_become_births_of_their_precision() {
    assert_eq!(from_segments(&segments("2015", "6", "9")), Ok(Birth::Day { day: day(2015, 6, 9) }));
    assert_eq!(from_segments(&segments("2015", "6", "")), Ok(Birth::Month { year: 2015, month: 6 }));
    assert_eq!(from_segments(&segments("2015", "", "")), Ok(Birth::Year { year: 2015 }));
    assert_eq!(from_segments(&segments("", "", "")).unwrap_err().code, "birth-empty");
    assert_eq!(about(31, day(2026, 1, 1)).unwrap_err().code, "birth-about-out-of-range");
}

#[test]
fn ages_are_ranges() {
    let on = day(2026, 11, 21);
    let cases = [
        (Birth::Day { day: day(2015, 11, 21) }, (11, 11)),
        (Birth::Day { day: day(2015, 11, 22) }, (10, 10)),
        (Birth::Month { year: 2015, month: 11 }, (10, 11)),
        (Birth::Month { year: 2015, month: 10 }, (11, 11)),
        (Birth::Year { year: 2015 }, (10, 11)),
        (Birth::Year { year: 2026 }, (0, 0)),
        (Birth::About { years: 10, on }, (9, 11)),
        (Birth::About { years: 0, on }, (0, 1)),
        (Birth::About { years: 10, on: day(2025, 11, 21) }, (10, 12)),
        (Birth::About { years: 10, on: day(2026, 5, 1) }, (9, 12)),
    ];
    for (birth, (min, max)) in cases {
        assert_eq!(age_on(&birth, on), Some(AgeRange::new(min, max)), "{birth:?}");
    }
    assert_eq!(age_on(&Birth::NotKnown, on), None);
    assert_eq!(age_on(&Birth::Year { year: 2027 }, on), None, "not born yet");
}

#[test]
fn leap_day_children_age_on_the_first_of_march() {
    let birth = Birth::Day { day: day(2012, 2, 29) };
    assert_eq!(age_on(&birth, day(2026, 2, 28)), Some(AgeRange::exactly(13)));
    assert_eq!(age_on(&birth, day(2026, 3, 1)), Some(AgeRange::exactly(14)));
    assert_eq!(age_on(&birth, day(2028, 2, 29)), Some(AgeRange::exactly(16)));
}

#[test]
fn only_what_cannot_be_a_child_is_refused() {
    let on = day(2026, 11, 21);
    let taken = |birth: Birth| of_a_child(birth, on, 18).map_or_else(|r| r.code, |_| "ok");
    assert_eq!(taken(Birth::Day { day: on }), "ok");
    assert_eq!(taken(Birth::Day { day: day(2026, 11, 22) }), "date-out-of-range");
    assert_eq!(taken(Birth::Day { day: day(2007, 11, 22) }), "ok", "eighteen, not yet nineteen");
    assert_eq!(taken(Birth::Day { day: day(2007, 11, 21) }), "date-out-of-range");
    assert_eq!(taken(Birth::Year { year: 2007 }), "ok", "may be eighteen: in doubt a child");
    assert_eq!(taken(Birth::Year { year: 2006 }), "date-out-of-range");
    assert_eq!(taken(Birth::Year { year: 2027 }), "date-out-of-range");
    assert_eq!(taken(Birth::About { years: 19, on }), "ok", "about nineteen may be eighteen");
    assert_eq!(taken(Birth::About { years: 20, on }), "date-out-of-range");
    assert_eq!(taken(Birth::NotKnown), "ok");
    assert_eq!(taken(Birth::Month { year: 2015, month: 13 }), "date-impossible");
    let refused = of_a_child(Birth::Year { year: 1990 }, on, 18).unwrap_err();
    assert_eq!(refused.args.get("min").map(String::as_str), Some("2007.11.22"));
    assert_eq!(refused.args.get("max").map(String::as_str), Some("2026.11.21"));
}

#[test]
fn a_paper_agrees_when_it_is_possible() {
    assert!(agrees(&Birth::Year { year: 2015 }, day(2015, 12, 31)));
    assert!(!agrees(&Birth::Year { year: 2015 }, day(2016, 1, 1)));
    assert!(agrees(&Birth::NotKnown, day(1990, 1, 1)));
    assert!(agrees(&Birth::Month { year: 2024, month: 2 }, day(2024, 2, 29)));
}

prop_compose! {
    fn any_day()(y in 1990i32..2040, m in 1u32..=12, d in 1u32..=28) -> Day { day(y, m, d) }
}

proptest! {
    /// Whoever is n on a day is among the possible births of "about n" of that day, and never more than two
    /// years of age beside it later.
    #[test]
    fn about_holds_everybody_of_that_age(born in any_day(), years in 0u64..25, later in 0u64..4000) {
        let on = born.plus_days(years * 366).unwrap();
        let age = u8::try_from(born.years_until(on)).unwrap();
        for said in age.saturating_sub(1)..=age + 1 {
            let birth = Birth::About { years: said, on };
            prop_assert!(agrees(&birth, born), "{said} for {age}");
            let then = on.plus_days(later).unwrap();
            let range = age_on(&birth, then).unwrap();
            let true_age = u8::try_from(born.years_until(then)).unwrap();
            prop_assert!((range.min()..=range.max()).contains(&true_age));
            prop_assert!(range.max() - range.min() <= 3);
        }
    }

    /// Whatever the precision, the true age lies in the range, and the range is the one of the span's ends.
    #[test]
    fn the_true_age_is_always_possible(born in any_day(), later in 0u64..7000) {
        let on = born.plus_days(later).unwrap();
        let true_age = u8::try_from(born.years_until(on)).unwrap();
        for birth in [
            Birth::Day { day: born },
            Birth::Month { year: born.year(), month: born.month() },
            Birth::Year { year: born.year() },
        ] {
            let range = age_on(&birth, on).unwrap();
            prop_assert!((range.min()..=range.max()).contains(&true_age));
            let (first, last) = span(&birth).unwrap();
            prop_assert!(first <= born && born <= last);
        }
    }
}
