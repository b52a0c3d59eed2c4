//! What people type, or paste.

use crate::text;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::code::{from_stored, parse_code};
use itgel_casefile::dates::{self, Segments};
use itgel_casefile::event::{Birth, Names};
use itgel_casefile::registration_number::{Tables, read};
use itgel_casefile::text::{Kind, tidy};
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::{birth, names as people, search as finding};

/// A number that is taken has one stored form, says nothing of its letters when masked, and is odd or not without a word.
pub fn registration_number(bytes: &[u8]) {
    let Ok(number) = read(text(bytes)) else { return };
    let stored = number.stored();
    assert_eq!(stored.chars().count(), 10);
    assert_eq!(read(&stored).map(|again| again.stored()).ok().as_ref(), Some(&stored));
    assert!(number.masked().chars().filter(|c| c.is_alphanumeric()).count() <= 1);
    let born = number.birth().map_or(Birth::NotKnown, |day| Birth::Day { day });
    let odd = number.oddities(&born, Tables::builtin());
    assert!(odd.iter().all(|oddity| !oddity.code().is_empty()));
    let _ = (number.sex(), number.aimag(Tables::builtin()));
}

/// A day that was read is shown in a form that is read as the same day; a birth that was read has days.
pub fn dates(bytes: &[u8]) {
    let typed = text(bytes);
    if let Ok(day) = dates::typed_day(typed, "day") {
        assert_eq!(dates::typed_day(&dates::shown(day), "day"), Ok(day));
        assert_eq!(Day::try_from(String::from(day)), Ok(day));
        assert_eq!(day.days_until(day), 0);
    }
    let mut parts = typed.splitn(3, '|').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let segments = Segments { year: next(), month: next(), day: next() };
    if let Ok(born) = birth::from_segments(&segments) {
        let (first, last) = birth::span(&born).expect("a birth that was entered has days");
        assert!(first <= last && birth::agrees(&born, first) && birth::agrees(&born, last));
    }
}

/// A clock, an instant and a stored day have one form each.
pub fn moments(bytes: &[u8]) {
    let typed = text(bytes);
    if let Some(clock) = dates::typed_clock(typed) {
        assert_eq!(dates::typed_clock(&clock).as_ref(), Some(&clock));
    }
    if let Some((day, clock)) = dates::typed_moment(typed) {
        assert_eq!(dates::typed_clock(&clock), Some(clock));
        let _ = dates::typed_day(&day, "day");
    }
    if let Some(at) = Moment::from_rfc3339(typed, "Asia/Ulaanbaatar", 0) {
        let written = at.to_rfc3339();
        let again = Moment::from_rfc3339(&written, "Asia/Ulaanbaatar", 0);
        assert_eq!(again.map(|at| at.to_rfc3339()), Some(written));
        let _ = (at.day(), at.clock());
    }
    if let Ok(day) = Day::try_from(typed.to_owned()) {
        assert_eq!(Day::try_from(String::from(day)), Ok(day));
    }
}

/// What a field has tidied is not tidied further, and names have their forms.
pub fn names(bytes: &[u8]) {
    for kind in [Kind::Line, Kind::Note, Kind::Name, Kind::Code] {
        let once = tidy(text(bytes), kind);
        assert_eq!(tidy(&once, kind), once, "{kind:?}");
    }
    let mut parts = text(bytes).splitn(3, '|').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let typed = Names { clan: next(), patronymic: next(), given: next() };
    if let Ok(names) = people::accept(&typed, false) {
        assert_eq!(people::accept(&names, false).as_ref(), Ok(&names));
        assert!(!people::short(&names).is_empty() && !people::full(&names).is_empty());
        assert!(!people::order(&names).is_empty());
    }
}

/// Folding once is enough, everybody is found by their own text, and every text has its place.
pub fn search(bytes: &[u8]) {
    let (sought, stands) = text(bytes).split_once('\n').unwrap_or((text(bytes), text(bytes)));
    for fold in [finding::fold, itgel_vault::fold] {
        let once = fold(stands);
        assert_eq!(fold(&once), once);
    }
    assert!(finding::finds(stands, stands) && finding::finds("", stands));
    let found = finding::finds(sought, stands);
    assert!(found || !finding::fold(stands).contains(&finding::fold(sought)));
    assert!(finding::sort_key(stands).ends_with(tidy(stands, Kind::Line).as_bytes()));
}

/// A code that is taken has one stored form.
pub fn case_code(bytes: &[u8]) {
    let words = CodeWords::builtin();
    if let Ok(code) = parse_code(text(bytes), words) {
        assert_eq!(from_stored(&code.stored(), words), Some(code));
        assert_eq!(parse_code(&code.stored(), words), Ok(code));
    }
}
