//! Messages as a person reads them, in both languages.
#![allow(clippy::unwrap_used)]

use itgel_words::catalogue::Catalogue;
use itgel_words::{Key, Language, Number, Words, day, ids, variables};
use std::path::Path;

fn both() -> [Words; 2] {
    Language::ALL.map(Words::new)
}

#[test]
fn mongolian_is_the_default() {
    assert_eq!(Language::default(), Language::Mn);
    assert_eq!(Words::new(Language::default()).get(Key::ShellToday), "Өнөөдөр");
    for (tag, language) in [
        ("mn", Some(Language::Mn)),
        ("mn-MN", Some(Language::Mn)),
        ("EN", Some(Language::En)),
        ("en_GB.UTF-8", Some(Language::En)),
        ("ru", None),
        ("", None),
        ("mnx", None),
    ] {
        assert_eq!(Language::parse(tag), language, "{tag}");
    }
}

#[test]
fn variables_are_fields() {
    let [mn, en] = both();
    let key = Key::UnlockWait { seconds: 5.into() };
    assert_eq!(mn.get(key), "5 секундийн дараа дахин оролдоно уу.");
    assert_eq!(en.get(key), "Try again in 5 seconds.");
    assert_eq!(en.get(Key::UnlockWait { seconds: 1.into() }), "Try again in 1 second.");
    assert_eq!(mn.get(Key::ShellSaved { time: "10:24:31" }), "Хадгалсан 10:24:31");
}

#[test]
fn numbers_have_the_mark_of_the_language() {
    let [mn, en] = both();
    for (value, mongolian, english) in [
        (2.4, "2,4 МБ", "2.4 MB"),
        (0.1, "0,1 МБ", "0.1 MB"),
        (41.0, "41 МБ", "41 MB"),
        (-0.0, "0 МБ", "0 MB"),
        (-3.25, "-3,25 МБ", "-3.25 MB"),
        (1.23456, "1,235 МБ", "1.235 MB"),
        (1_234_567.0, "1234567 МБ", "1234567 MB"),
        (9_007_199_254_740_991.0, "9007199254740991 МБ", "9007199254740991 MB"),
    ] {
        assert_eq!(mn.get(Key::ShellSizeMb { n: value.into() }), mongolian);
        assert_eq!(en.get(Key::ShellSizeMb { n: value.into() }), english);
    }
    // Text that happens to hold a point is not a number.
    assert_eq!(mn.get(Key::SettingsVersion { version: "1.2" }), "Хувилбар 1.2");
}

#[test]
fn days_are_written_in_one_way() {
    assert_eq!(day(2025, 11, 21), "2025.11.21");
    assert_eq!(day(987, 1, 2), "0987.01.02");
}

#[test]
fn codes_find_their_two_sentences() {
    let [mn, en] = both();
    assert_eq!(mn.lookup("err-no-session", &[]).as_deref(), Some("Түгжээтэй байна."));
    assert_eq!(
        en.lookup("rec-text-too-long", &[("most", "400"), ("over", "12")]).unwrap(),
        "Please shorten. At most 400 characters."
    );
    assert_eq!(en.lookup("err-text-too-long", &[("over", "1")]).unwrap(), "1 character too many.");
    assert_eq!(en.lookup("err-text-too-long", &[("over", "12")]).unwrap(), "12 characters too many.");
    assert!(mn.has("err-no-session") && !mn.has("err-no-sessio") && !mn.has(""));
    assert_eq!(mn.lookup("err-nowhere", &[]), None);
    assert_eq!(mn.lookup("", &[]), None);
}

#[test]
fn a_value_that_is_missing_or_no_number_still_gives_a_sentence() {
    let [mn, en] = both();
    assert_eq!(mn.lookup("err-date-impossible", &[]).unwrap(), "Ийм өдөр алга: ….");
    assert_eq!(
        en.lookup("rec-text-too-long", &[("most", "many")]).unwrap(),
        "Please shorten. At most many characters."
    );
    assert_eq!(en.lookup("rec-text-too-long", &[]).unwrap(), "Please shorten. At most … characters.");
    // Digits of a text stay as they were given.
    assert_eq!(mn.lookup("settings-version", &[("version", "1.50")]).unwrap(), "Хувилбар 1.50");
    // A value is never read as part of the message.
    assert_eq!(
        en.lookup("err-date-impossible", &[("date", "{ $date }")]).unwrap(),
        "There is no such date: { $date }."
    );
    for (text, number) in [
        ("12", true),
        ("-3", true),
        ("0.5", true),
        ("", false),
        ("1e3", false),
        ("inf", false),
        ("1,5", false),
        ("1.2.3", false),
        ("-", false),
        (".", false),
    ] {
        assert_eq!(Number::parse(text).is_some(), number, "{text}");
    }
}

#[test]
fn labels_of_lists() {
    let [mn, en] = both();
    assert_eq!(mn.label("purpose", "social_worker").unwrap(), "Нийгмийн ажилтанд өгөх");
    assert_eq!(en.label("age-band", "16-17").unwrap(), "16 to 17 years");
    assert_eq!(en.label("purpose", "marketing"), None);
}

/// Every message can be formatted, in both languages, without a hole and without marks of direction.
#[test]
fn every_message_can_be_said() {
    for words in both() {
        let mut count = 0;
        for id in ids() {
            let names = variables(id).unwrap();
            let values: Vec<_> = names.iter().map(|name| (*name, "7")).collect();
            let text = words.lookup(id, &values).unwrap();
            assert!(!text.trim().is_empty(), "{id}");
            assert!(!text.contains(['{', '}', '$', '\u{2068}', '\u{2069}']), "{id}: {text}");
            // A value is shown, or it chooses the sentence.
            let chooses = ["withdrawn", "re-interview", "may", "identity"].iter().any(|chosen| {
                let values: Vec<_> = names.iter().map(|name| (*name, *chosen)).collect();
                words.lookup(id, &values).as_ref() != Some(&text)
            });
            assert!(
                values.is_empty() || text.contains('7') || text.contains(':') || chooses,
                "{id} shows its values: {text}"
            );
            count += 1;
        }
        assert!(count > 1000, "{count}");
    }
}

/// A refusal for want of consent says which rule it was: a sentence of its own for each reason, and a whole one
/// for a reason that is not known here.
#[test]
fn a_refusal_for_want_of_consent_says_why() {
    let asked = ["not-asked", "later", "guardian-said-no", "implicated", "too-young", "amended"];
    let ended = ["withdrawn", "expired", "wording-changed"];
    let shared =
        ["child-said-no", "child-cannot-answer", "not-confirmed", "case-closed", "order-out-of-scope"];
    let filmed = ["child-said-no"];
    let messages: [(&str, &str, &[&str]); 4] = [
        ("err-interview-not-agreed", "why", &[]),
        ("err-recording-not-agreed", "why", &filmed),
        ("err-referral-not-agreed", "why", &shared),
        ("err-bundle-may-not-leave", "reason", &shared),
    ];
    for words in both() {
        for (id, name, more) in messages {
            let said = |why: &str| words.lookup(id, &[(name, why)]).unwrap();
            let reasons = || asked.iter().chain(&ended).chain(more);
            let mut sentences: Vec<String> = reasons().map(|why| said(why)).collect();
            let other = said("something-new");
            assert!(sentences.iter().all(|s| s.starts_with(&other) && s.len() > other.len()), "{id}");
            sentences.sort();
            sentences.dedup();
            assert_eq!(sentences.len(), reasons().count(), "{id}");
        }
    }
}

/// The messages that wait for a native reader can be listed, with their reasons.
#[test]
fn words_to_review_are_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/words");
    let list = itgel_words::catalogue::list_for_review(&Catalogue::load(&root).unwrap());
    assert!(list.iter().any(|r| r.id == "assent-stop" && r.mongolian == "Зогсъё" && !r.reason.is_empty()));
    assert!(list.iter().any(|r| r.id == "report-*" && r.file == "report.ftl"), "a whole file can wait");
    let text = itgel_words::catalogue::review_to_markdown(&list);
    assert_eq!(text.lines().filter(|line| line.starts_with("| `")).count(), list.len());
}
