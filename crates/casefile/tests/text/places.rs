//! Places: all twenty-one aimags with their soums, the capital, its nine districts, the five helplines.

use itgel_casefile::language::Language;
use itgel_casefile::places::Places;
use itgel_casefile::rulebook::Source;
use itgel_casefile::search::sort_key;

const PLACES: &str = include_str!("../../../../assets/places/places.json");
const HELPLINES: &str = include_str!("../../../../assets/places/helplines.json");

fn places() -> &'static Places {
    Places::builtin()
}

#[test]
fn the_country_is_complete() {
    assert_eq!(places().aimags.len(), 22);
    assert_eq!(places().aimag("MN-1").unwrap().districts.len(), 9);
    let soums: usize = places().aimags[1..].iter().map(|a| a.districts.len()).sum();
    assert_eq!(soums, 330, "the number of soums in law");
    for aimag in &places().aimags {
        let names: std::collections::BTreeSet<&str> = aimag.districts.iter().map(|d| d.mn.as_str()).collect();
        assert_eq!(names.len(), aimag.districts.len(), "a soum twice in {}", aimag.en);
        assert!(!names.is_empty(), "{} has no soum", aimag.en);
    }
    let numbers: Vec<&str> = places().helplines.iter().map(|h| h.number.as_str()).collect();
    assert_eq!(numbers, ["102", "103", "105", "107", "108"]);
    let west: Vec<&str> =
        places().aimags.iter().filter(|a| a.zone == "Asia/Hovd").map(|a| a.mn.as_str()).collect();
    assert_eq!(west, ["Баян-Өлгий", "Увс", "Ховд"]);
}

#[test]
fn aimags_stand_in_mongolian_order_after_the_capital() {
    let names: Vec<&str> = places().aimags[1..].iter().map(|a| a.mn.as_str()).collect();
    let mut sorted = names.clone();
    sorted.sort_by_key(|n| sort_key(n));
    assert_eq!(names, sorted);
    for aimag in &places().aimags[1..] {
        let names: Vec<&str> = aimag.districts.iter().map(|d| d.mn.as_str()).collect();
        let mut sorted = names.clone();
        sorted.sort_by_key(|n| sort_key(n));
        assert_eq!(names, sorted, "{}", aimag.en);
    }
}

#[test]
fn one_name_two_places() {
    assert_eq!(places().name("MN-051", Language::Mongolian), Some("Сүхбаатар"));
    assert_eq!(places().name("MN-1/sukhbaatar", Language::Mongolian), Some("Сүхбаатар"));
    assert_eq!(places().name("MN-071", Language::English), Some("Bayan-Ölgii"));
    assert_eq!(places().name("MN-999", Language::English), None);
}

#[test]
fn codes_are_checked_together() {
    let check = |a: &str, d: &str| places().check(a, d).map_err(|r| (r.code, r.field));
    assert_eq!(check("", ""), Ok(()));
    assert_eq!(check("MN-1", ""), Ok(()));
    assert_eq!(check("MN-1", "MN-1/khan-uul"), Ok(()));
    assert_eq!(check("MN-051", "MN-051/baruun-urt"), Ok(()));
    assert_eq!(check("MN-051", "MN-049/sukhbaatar"), Err(("district-elsewhere", Some("district"))));
    assert_eq!(check("MN-051", "MN-1/sukhbaatar"), Err(("district-elsewhere", Some("district"))));
    assert_eq!(check("", "MN-1/sukhbaatar"), Err(("district-elsewhere", Some("district"))));
    assert_eq!(check("MN-1", "MN-1/nowhere"), Err(("place-unknown", Some("district"))));
    assert_eq!(check("Хэнтий", ""), Err(("place-unknown", Some("aimag"))));
}

#[test]
fn lists_that_do_not_hold_are_refused() {
    let read = |places: &str, lines: &str| {
        Places::read(&Source { file: "p", text: places }, &Source { file: "h", text: lines })
            .map(|_| ())
            .map_err(|f| f.to_string())
    };
    assert_eq!(read(PLACES, HELPLINES), Ok(()));
    for (from, to, reason) in [
        ("MN-071", "MN-073", "twice"),
        ("MN-1/nalaikh", "MN-073/nalaikh", "begin with its aimag"),
        ("\"Увс\"", "\"\"", "name is missing"),
        ("\"format\": 1", "\"format\": 9", "newer"),
    ] {
        let fault = read(&PLACES.replacen(from, to, 1), HELPLINES).unwrap_err();
        assert!(fault.contains(reason), "{fault}");
    }
    assert!(read(PLACES, &HELPLINES.replacen("\"108\"", "\"108a\"", 1)).unwrap_err().contains("digits"));
}
