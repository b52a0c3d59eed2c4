//! The house's rules of words (ux.md section 6): calm, whole, the same in both languages.
#![allow(clippy::unwrap_used)]

use itgel_words::catalogue::{Catalogue, Message};
use std::collections::BTreeSet;
use std::path::Path;
use unicode_normalization::is_nfc;

fn catalogue() -> Catalogue {
    Catalogue::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/words")).unwrap()
}

/// Every message with its language and place.
fn every(visit: impl Fn(&str, &str, &Message)) {
    for (file, mn, en) in catalogue().pairs() {
        visit("mn", &format!("{file}.ftl:{} {}", mn.line, mn.id), mn);
        visit("en", &format!("{file}.ftl:{} {}", en.line, en.id), en);
    }
}

/// The text without names of variables.
fn spoken(message: &Message) -> String {
    let pieces = message.text.split('{').enumerate();
    pieces
        .map(|(i, piece)| if i == 0 { piece } else { piece.split_once('}').unwrap().1 })
        .collect::<Vec<_>>()
        .join("·")
}

fn words_of(message: &Message) -> Vec<String> {
    let text = spoken(message);
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect()
}

#[test]
fn both_languages_have_the_same_identifiers() {
    let catalogue = catalogue();
    let of = |pages: &[itgel_words::catalogue::Page]| {
        pages.iter().flat_map(|p| &p.messages).map(|m| m.id.clone()).collect::<BTreeSet<_>>()
    };
    let (mn, en) = (of(&catalogue.mongolian), of(&catalogue.english));
    assert_eq!(mn, en);
    assert_eq!(mn.into_iter().collect::<Vec<_>>(), itgel_words::ids().collect::<Vec<_>>());
}

#[test]
fn no_message_is_empty() {
    every(|_, place, message| {
        let says = message.text.chars().any(|c| c.is_alphanumeric() || "?№".contains(c));
        assert!(says, "{place} is empty");
        assert!(!message.text.contains("  "), "{place} has a double space");
        assert_eq!(message.text.trim_end(), message.text.trim_end_matches('\n'), "{place} ends in a space");
    });
}

/// Words that never stand in the interface, with their Mongolian counterparts.
const ENGLISH: [&str; 19] = [
    "error",
    "errors",
    "fail",
    "failed",
    "failure",
    "invalid",
    "victim",
    "victims",
    "victimised",
    "suspect",
    "suspects",
    "suspected",
    "perpetrator",
    "abuse",
    "abused",
    "abuser",
    "rape",
    "violence",
    "crime",
];
const MONGOLIAN: [&str; 13] = [
    "алдаа",
    "алдаатай",
    "хохирогч",
    "хохирогчийн",
    "сэжигтэн",
    "сэжигтний",
    "яллагдагч",
    "байцаалт",
    "байцаах",
    "байцаагч",
    "хүчирхийлэл",
    "хүчирхийлэгч",
    "гэмт",
];

#[test]
fn no_word_that_blames_or_frightens() {
    every(|language, place, message| {
        for word in words_of(message) {
            let forbidden = if language == "mn" { &MONGOLIAN[..] } else { &ENGLISH[..] };
            assert!(!forbidden.contains(&word.as_str()), "{place} says “{word}”");
        }
        assert!(!message.text.contains('!'), "{place} shouts");
    });
}

/// Buttons are verbs: no OK and no Cancel (ux.md section 3).
#[test]
fn no_button_says_ok_or_cancel() {
    every(|_, place, message| {
        let text = message.text.trim().to_lowercase();
        assert!(!["ok", "cancel", "ок", "цуцлах"].contains(&text.as_str()), "{place}");
    });
}

#[test]
fn everything_is_nfc_without_hidden_characters() {
    let catalogue = catalogue();
    for page in catalogue.mongolian.iter().chain(&catalogue.english) {
        assert!(is_nfc(&page.source), "{} is not NFC", page.name);
        let hidden = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\t' | '\r');
        assert!(!page.source.contains(hidden), "{} has a hidden character", page.name);
        let lines = page.source.lines().count();
        assert!(lines <= 300, "{}.ftl has {lines} lines: divide it by screen", page.name);
    }
}

/// The letters of Mongolian Cyrillic; Є, Ї and others of old encodings are not among them.
fn mongolian_letter(letter: char) -> bool {
    matches!(letter, 'А'..='я' | 'Ё' | 'ё' | 'Ө' | 'ө' | 'Ү' | 'ү')
}

#[test]
fn no_latin_letter_hides_in_a_cyrillic_word() {
    every(|language, place, message| {
        for word in spoken(message).split(|c: char| !c.is_alphabetic()) {
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            let cyrillic = word.chars().any(|c| ('\u{400}'..'\u{530}').contains(&c));
            assert!(!(latin && cyrillic), "{place} mixes two alphabets in “{word}”");
            if cyrillic {
                assert!(word.chars().all(mongolian_letter), "{place} has a foreign letter in “{word}”");
            }
            if language == "mn" && latin {
                assert!(
                    LATIN_IN_MONGOLIAN.split_whitespace().any(|known| known == word),
                    "{place} has the Latin word “{word}”"
                );
            }
        }
    });
}

/// Names of keys, things and formats that are written in Latin letters in Mongolian too.
/// With the names of files inside a bundle and of a store.
const LATIN_IN_MONGOLIAN: &str = "F QR USB PDF JPG PNG PEM SHA age AGE SECRET KEY Caps Lock Shift Backspace Ctrl Alt Enter Esc Tab ENG \
    English Itgel v SD data consent record json JSON README txt \
    recovery itgel backup db journal bagit bag info PAX GNU Ed SSH ssh keygen ed sig sign Y n room rooms receipt recipient training although gone";

/// A message that reads the same in both languages has been forgotten, unless it is on this list.
#[test]
fn nothing_is_left_untranslated() {
    let same: BTreeSet<_> = catalogue()
        .pairs()
        .filter(|(_, mn, en)| mn.text == en.text && spoken(mn).chars().any(char::is_alphabetic))
        .map(|(_, mn, _)| mn.id.clone())
        .collect();
    let expected =
        ["case-consent-version", "journal-detail-version", "shell-language-en", "shell-language-mn"];
    assert_eq!(same, expected.map(str::to_owned).into());
}

/// Quotation marks of each language, and Mongolian sentences end as English ones do.
#[test]
fn quotation_marks_belong_to_the_language() {
    every(|language, place, message| {
        let foreign: &[char] =
            if language == "mn" { &['“', '”', '"', '\''] } else { &['«', '»', '"', '\''] };
        assert!(!message.text.contains(foreign), "{place}: {}", message.text);
    });
    for (file, mn, en) in catalogue().pairs() {
        let end = |m: &Message| m.text.trim_end().ends_with(['.', '?', '…', '»', '”']);
        let sentence = |m: &Message| m.id.starts_with("err-") || m.id.starts_with("rec-");
        if sentence(mn) {
            assert!(end(mn) && end(en), "{file}.ftl {} is not a sentence", mn.id);
        }
    }
}
