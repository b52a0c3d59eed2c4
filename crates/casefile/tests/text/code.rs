//! Codes: what people say and type is found, and misheard ones are found out. The rates are counted, not estimated.

use itgel_casefile::code::words::CodeWords;
use itgel_casefile::code::{CaseCode, CodeList, from_stored, make_code, parse_code};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::{RulebookFault, Source};
use itgel_casefile::search::fold;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn words() -> &'static CodeWords {
    CodeWords::builtin()
}

fn read(text: &str) -> Result<CaseCode, &'static str> {
    parse_code(text, words()).map_err(|r| r.code)
}

#[test]
fn every_way_of_writing_it_is_the_same_code() {
    let ways = [
        "Хус 4127",
        "хус4127",
        "ХУС-4127",
        "Xyc 4127",
        "xyc4127",
        "Birch 4127",
        "birch4127",
        "BIRCH–4127",
        "  Хус\u{200B}   4127 ",
        "016-4127",
        "Хус ₮№-_",
        "хус₮№-_",
    ];
    for way in ways {
        let code = read(way).unwrap_or_else(|e| panic!("{way}: {e}"));
        assert_eq!(code.stored(), "016-4127", "{way}");
        assert_eq!(code.display(Language::Mongolian, words()), "Хус 4127");
        assert_eq!(code.display(Language::English, words()), "Birch 4127");
    }
    for (shown, english) in
        [("Гацуур 2208", "Spruce 2208"), ("Тогоруу 6631", "Crane 6631"), ("Хараацай 5174", "Swallow 5174")]
    {
        assert_eq!(read(shown).unwrap().display(Language::English, words()), english);
    }
}

#[test]
fn each_refusal_says_what_is_wrong() {
    for (text, code) in [
        ("Хус 4128", "code-check-digit"),
        ("Гацуур 4217", "code-check-digit"),
        ("Болд 4127", "code-word-unknown"),
        ("Хус 412", "code-malformed"),
        ("Хус 41270", "code-malformed"),
        ("Хус", "code-malformed"),
        ("4127", "code-malformed"),
        ("016-4128", "code-malformed"),
        ("   ", "text-empty"),
        ("Хус 🌳 4127", "text-no-emoji"),
    ] {
        assert_eq!(read(text), Err(code), "{text}");
    }
}

#[test]
fn training_codes_are_told_apart_by_their_word() {
    let code = make_code([9; 8], CodeList::Training, words());
    assert_eq!(code.list(words()), CodeList::Training);
    assert!(code.stored().starts_with('1'));
    assert_eq!(make_code([9; 8], CodeList::Cases, words()).list(words()), CodeList::Cases);
    assert!(words().numbers(CodeList::Training).count() >= 16);
    assert_eq!(words().numbers(CodeList::Cases).count(), 64);
}

#[test]
fn all_codes_can_be_drawn_and_no_other() {
    let mut seen = BTreeSet::new();
    for n in 0..64_000u64 {
        let code = make_code(n.to_be_bytes(), CodeList::Cases, words());
        assert_eq!(from_stored(&code.stored(), words()), Some(code));
        seen.insert(code);
    }
    assert_eq!(seen.len(), 64_000);
}

#[test]
fn every_wrong_digit_and_every_swap_is_found_out() {
    let (mut wrong, mut swaps) = (0u64, 0u64);
    for n in 0..64_000u64 {
        let stored = make_code(n.to_be_bytes(), CodeList::Cases, words()).stored();
        let (word, number) = stored.split_once('-').unwrap();
        let digits: Vec<u8> = number.bytes().collect();
        for place in 0..4 {
            for other in b'0'..=b'9' {
                if other != digits[place] {
                    let mut changed = digits.clone();
                    changed[place] = other;
                    wrong += 1;
                    assert_eq!(again(word, &changed), None, "{stored}");
                }
            }
            if place < 3 && digits[place] != digits[place + 1] {
                let mut changed = digits.clone();
                changed.swap(place, place + 1);
                swaps += 1;
                assert_eq!(again(word, &changed), None, "{stored}");
            }
        }
    }
    assert_eq!(wrong, 64_000 * 36);
    assert!(swaps > 64_000 * 2);
}

fn again(word: &str, digits: &[u8]) -> Option<CaseCode> {
    from_stored(&format!("{word}-{}", std::str::from_utf8(digits).unwrap()), words())
}

#[test]
fn a_word_mistaken_for_another_is_found_out_in_nine_of_ten_and_always_when_they_sound_alike() {
    // The last digits of all thousand codes of every word. A word and digits that belong together are accepted,
    // so a mistaken word passes exactly where the last digits agree.
    let last: BTreeMap<u16, Vec<u8>> = words()
        .numbers(CodeList::Cases)
        .chain(words().numbers(CodeList::Training))
        .map(|w| (w, last_digits(w)))
        .collect();
    let (mut pairs, mut found) = (0, 0);
    for (a, digits) in &last {
        for (b, others) in last.iter().filter(|(b, _)| *b != a) {
            let passed = digits.iter().zip(others).filter(|(x, y)| x == y).count();
            assert!(passed == 0 || passed == 1000, "all codes of a word behave alike");
            if alike(*a, *b) {
                assert_eq!(passed, 0, "{a} and {b} sound alike and share a check digit");
            }
            if words().is_training(*a) || words().is_training(*b) {
                continue;
            }
            pairs += 1;
            found += usize::from(passed == 0);
        }
    }
    assert_eq!((pairs, found), (64 * 63, 3682), "91.3 %");
}

/// The check digit after each of the thousand numbers, found by trying: exactly one of ten holds.
fn last_digits(word: u16) -> Vec<u8> {
    (0..1000)
        .map(|three| {
            let holds = |d: &u8| from_stored(&format!("{word:03}-{three:03}{d}"), words()).is_some();
            let found: Vec<u8> = (0..=9).filter(holds).collect();
            assert_eq!(found.len(), 1);
            found[0]
        })
        .collect()
}

/// Two letters or fewer apart in either language.
fn alike(a: u16, b: u16) -> bool {
    let (a, b) = (words().word(a).unwrap(), words().word(b).unwrap());
    Language::ALL.iter().any(|l| apart(&fold(a.get(*l)), &fold(b.get(*l))) <= 2)
}

/// Levenshtein's distance.
fn apart(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            next.push((next[j] + 1).min(row[j + 1] + 1).min(row[j] + usize::from(x != *y)));
        }
        row = next;
    }
    row[b.len()]
}

#[test]
fn lists_that_cannot_be_told_apart_are_refused() {
    let text = include_str!("../../../../assets/codes/words.json");
    for (from, to, reason) in [
        ("\"en\": \"Birch\"", "\"en\": \"Spruce\"", "spelt alike"),
        ("\"en\": \"Birch\"", "\"en\": \"Silver birch\"", "one word"),
        ("\"number\": 16,", "\"number\": 17,", "64 numbers"),
        ("\"number\": 101,", "\"number\": 99,", "begin at 101"),
    ] {
        let changed = text.replacen(from, to, 1);
        let fault = CodeWords::read(&Source { file: "words.json", text: &changed }).unwrap_err();
        assert!(fault.to_string().contains(reason), "{fault}");
    }
    let newer = text.replacen("\"format\": 1", "\"format\": 3", 1);
    let fault = CodeWords::read(&Source { file: "words.json", text: &newer }).unwrap_err();
    assert_eq!(fault, RulebookFault::UnknownFormat { file: "words.json".to_owned(), found: 3 });
}

#[test]
fn words_are_offered_while_typing() {
    let offered =
        |typed: &str| words().beginning(typed, CodeList::Cases).map(|w| w.en.clone()).collect::<Vec<_>>();
    assert_eq!(offered("хус"), ["Birch"]);
    assert_eq!(offered("Xyc"), ["Birch"]);
    assert_eq!(offered("bir"), ["Birch"]);
    assert!(offered("мана").is_empty());
}

proptest! {
    #[test]
    fn what_is_shown_is_read_again(random in any::<[u8; 8]>(), training in any::<bool>()) {
        let list = if training { CodeList::Training } else { CodeList::Cases };
        let code = make_code(random, list, words());
        for language in Language::ALL {
            prop_assert_eq!(parse_code(&code.display(*language, words()), words()), Ok(code));
        }
        prop_assert_eq!(parse_code(&code.stored(), words()), Ok(code));
    }

    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,80}") {
        let _ = parse_code(&text, words());
    }
}
