//! The rule for new passphrases, and the ones that are offered.

use std::collections::BTreeSet;

use itgel_seal::phrase::{WORDS, word_list};
use itgel_seal::strength::check;
use itgel_seal::{Passphrase, PhraseLanguage, Weakness, offer};
use unicode_normalization::is_nfc;

use crate::support::Fixed;

const LANGUAGES: [PhraseLanguage; 2] = [PhraseLanguage::Mongolian, PhraseLanguage::English];
const OWN: [&str; 3] = ["Сараа Дорж", "Tuul Centre", "Өрөө 3"];

fn verdict(text: &str) -> Result<(), Weakness> {
    check(&Passphrase::new(text), &OWN)
}

#[test]
fn length_comes_first() {
    for short in ["", "нууц", "Tr0ub4dor&3", "нуур мод ус", "            ", "   ab cd   "] {
        assert_eq!(verdict(short), Err(Weakness::TooShort), "{short:?}");
    }
    assert_eq!(verdict("гэрийн тахиа нуурын эрэг дээр"), Ok(()));
    assert_eq!(verdict("plum tractor giraffe"), Ok(()));
}

#[test]
fn what_everybody_takes_is_refused() {
    for common in [
        "нууцүгнууцүг",
        "Нууц үг 123456",
        "нууц үг нууц үг нууц үг",
        "монголулс2026",
        "Улаанбаатар хот",
        "сайн байна уу 123",
        "nuutsug123456",
        "ulaanbaatar2026",
        "фцужэнгшүзкъ",
        "йыбөахролдп123",
        "абвгдеёжзийклм",
        "passwordpassword",
        "qwertyuiop123",
        "aaaaaaaaaaaaaaaa",
        "ааааааааааааааааа",
        "123456789012",
        "112233445566",
        "нарнарнарнарнарнар",
        "нар нар нар нар нар",
        "хүүхэдхүүхэд123",
        "нэг хоёр гурав дөрөв тав",
        "даваа мягмар лхагва пүрэв баасан",
        "хавар зун намар өвөл хавар",
        "Дархан манай тусгаар улс",
        "админ админ админ",
    ] {
        assert_eq!(verdict(common), Err(Weakness::Guessable), "{common}");
    }
}

/// Given names and places of the country, alone, joined, with a year or a birthday, in both alphabets.
#[test]
fn names_and_places_of_the_country_are_refused() {
    for common in [
        "Мөнхцэцэг1987",
        "Батболд 1990 01 01",
        "Отгонбаяр Болормаа",
        "энхтуяа ганбаатар номин",
        "Хөвсгөл аймаг 2026",
        "Өвөрхангай Архангай",
        "Говь-Алтай 2026",
        "munkhtsetseg1987",
        "Munhceceg 19870512",
        "Bat-Erdene Bolormaa",
        "khovsgol huvsgul 26",
        "Баянзүрх Сонгинохайрхан",
    ] {
        assert_eq!(verdict(common), Err(Weakness::Guessable), "{common}");
    }
    for good in
        ["Болормаа тэмээ хадаас уулын цаана", "архангай тэнхлэг хадаас дэвтэр", "номин plum tractor giraffe"]
    {
        assert_eq!(verdict(good), Ok(()), "{good}: a name among other words does no harm");
    }
}

/// Long enough, of no name, and of nothing in our own list: what only the estimate knows.
#[test]
fn what_the_english_lists_know_is_refused() {
    for common in [
        "unbelievable1",
        "International",
        "Massachusetts",
        "1q2w3e4r5t6y",
        "1qaz2wsx3edc",
        "p@ssw0rd!2024",
        "christopher1990",
        "starwars2015!",
        "blink182blink182",
    ] {
        assert_eq!(verdict(common), Err(Weakness::Guessable), "{common}");
    }
}

#[test]
fn names_and_the_room_add_nothing() {
    for personal in ["Сараа Дорж 1", "сараадорж2026", "tuulcentre2026", "САРАА дорж tuul"]
    {
        assert_eq!(verdict(personal), Err(Weakness::Personal), "{personal}");
    }
    assert_eq!(verdict("сараа тэмээ уулын цаана нуур"), Ok(()), "enough without the name");
    let nobody: [&str; 0] = [];
    assert_eq!(check(&Passphrase::new("tuul centre plum tractor"), &nobody), Ok(()));
    assert_eq!(check(&Passphrase::new("plum tractor giraffe"), &["", "a", "3"]), Ok(()));
}

#[test]
fn every_offer_is_five_words_of_the_list_and_passes_the_rule() {
    for language in LANGUAGES {
        let list: BTreeSet<&str> = word_list(language).iter().copied().collect();
        let mut entropy = Fixed::new("offers");
        let mut seen = BTreeSet::new();
        for _ in 0..300 {
            let phrase = offer(&mut entropy, language);
            let words: BTreeSet<&str> = phrase.split(' ').collect();
            assert_eq!(words.len(), WORDS);
            assert!(words.is_subset(&list));
            assert_eq!(verdict(&phrase), Ok(()), "{language:?}: {}", &*phrase);
            assert!(seen.insert(phrase.to_string()), "no phrase twice");
        }
    }
}

/// Each word is drawn about equally often: 40 draws each on average, none below 10 or above 90
/// (more than four standard deviations away).
#[test]
fn words_are_drawn_evenly() {
    let list = word_list(PhraseLanguage::Mongolian);
    let mut counts: std::collections::HashMap<String, u32> = Default::default();
    let mut entropy = Fixed::new("even");
    for _ in 0..list.len() * 8 {
        for word in offer(&mut entropy, PhraseLanguage::Mongolian).split(' ') {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    assert_eq!(counts.len(), list.len(), "every word can come");
    assert!(counts.values().all(|count| (10..=90).contains(count)));
}

/// At least 1296 words, so that five of them are worth more than 50 bits; and every word can be
/// typed and read without doubt.
#[test]
fn the_word_lists_are_what_they_promise() {
    for language in LANGUAGES {
        let list = word_list(language);
        assert!(list.len() >= 1296 && (list.len() as f64).log2() * 5.0 >= 50.0);
        let distinct: BTreeSet<&&str> = list.iter().collect();
        assert_eq!(distinct.len(), list.len());
        let letters = match language {
            PhraseLanguage::Mongolian => "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
            PhraseLanguage::English => "abcdefghijklmnopqrstuvwxyz",
        };
        for word in list {
            assert!(is_nfc(word) && (3..=9).contains(&word.chars().count()), "{word}");
            assert!(word.chars().all(|c| letters.contains(c)), "{word}");
        }
    }
}
