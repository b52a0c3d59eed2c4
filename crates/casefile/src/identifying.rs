//! Looks for what might name a person in free text that may be exported: a soft note, never a block
//! (ux.md section 3). It errs on the side of a note; it cannot prove that a text names nobody.

use crate::digits;
use crate::lookalikes::{LatinWords, to_cyrillic};
use crate::registration_number;
use crate::search::fold;
use crate::text::{Kind, tidy};
use serde::Serialize;
use std::collections::BTreeSet;

/// What a text may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// A person's name.
    Name,
    /// A telephone number.
    Phone,
    /// A registration number.
    RegistrationNumber,
}

/// What the text may hold, without repeats. `known` are words that name nobody although they are written with a
/// capital: places, code words; compared folded.
#[must_use]
pub fn hints(text: &str, known: &dyn Fn(&str) -> bool) -> BTreeSet<Hint> {
    let text = to_cyrillic(&tidy(text, Kind::Note), LatinWords::Stay);
    let mut found = BTreeSet::new();
    if has_registration_number(&text) {
        found.insert(Hint::RegistrationNumber);
    }
    if has_phone(&text) {
        found.insert(Hint::Phone);
    }
    if text.lines().any(|line| has_name(line, known)) {
        found.insert(Hint::Name);
    }
    found
}

/// A word of two letters and eight digits: written together, or apart when the letters are capitals (`УБ 1531
/// 0912`; but `нь 99112345` is a telephone number).
fn has_registration_number(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len()).any(|at| {
        let begins = at == 0 || signs.get(at - 1).is_some_and(|c| !c.is_alphanumeric());
        let Some([first, second, rest @ ..]) = signs.get(at..) else { return false };
        let apart = rest.first().is_some_and(|c| c.is_whitespace());
        let letters = first.is_alphabetic() && second.is_alphabetic();
        if !begins || !letters || (apart && !(first.is_uppercase() && second.is_uppercase())) {
            return false;
        }
        let digits: String =
            rest.iter().filter(|c| !c.is_whitespace()).take_while(|c| c.is_ascii_digit()).collect();
        registration_number::read(&format!("{first}{second}{digits}")).is_ok()
    })
}

/// A run of eight digits, the usual separators inside; or eleven with the country's 976.
fn has_phone(text: &str) -> bool {
    let mut run = String::new();
    let mut runs = Vec::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        if c.is_ascii_digit() || (!run.is_empty() && matches!(c, ' ' | '-' | '.' | '(' | ')' | '–')) {
            run.push(c);
        } else {
            runs.push(std::mem::take(&mut run));
        }
    }
    runs.iter().filter_map(|r| digits::read(r)).any(|d| {
        let local = d.strip_prefix("976").filter(|rest| rest.len() == 8).unwrap_or(&d);
        local.len() == 8 && !is_date(local)
    })
}

/// Eight digits that are a day: `2025.11.21` is no telephone number.
fn is_date(eight: &str) -> bool {
    let number: u32 = eight.parse().unwrap_or(0);
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// `Б.Болд`, `Б. Болд`; or a word with a capital that does not begin a sentence. Abbreviations (`ТББ`) are no names.
fn has_name(line: &str, known: &dyn Fn(&str) -> bool) -> bool {
    let (mut begins, mut initial) = (true, false);
    for token in line.split_whitespace() {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
        if initial_and_name(bare) || ((initial || !begins) && capitalised(bare) && !known(&fold(bare))) {
            return true;
        }
        let last = token.trim_end_matches(['»', '"', '”', ')']).chars().last();
        initial = token.ends_with('.') && is_initial(bare);
        begins = matches!(last, Some('.' | '!' | '?' | ':' | '…')) || bare.is_empty();
    }
    false
}

fn capitalised(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    first && letters.clone().count() > 0 && letters.any(char::is_lowercase)
}

fn initial_and_name(word: &str) -> bool {
    let Some((initial, name)) = word.split_once('.') else { return false };
    is_initial(initial) && capitalised(name)
}

fn is_initial(word: &str) -> bool {
    (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Hint> {
        let known = |word: &str| ["улаанбаатар", "хус"].contains(&word);
        hints(text, &known).into_iter().collect()
    }

    #[test]
    fn names_are_noticed() {
        for text in [
            "Хүүхэд Болдыг дурдсан",
            "өчигдөр Б.Болд ирсэн",
            "Т.Бат",
            "Д. Дорж",
            "ярьсан. Ч. Дорж ирсэн",
            "ээж нь Сараа",
            "spoke with Anna today",
        ] {
            assert_eq!(found(text), [Hint::Name], "{text}");
        }
    }

    #[test]
    fn ordinary_sentences_are_left_alone() {
        for text in [
            "Хүүхэд ядарсан. Завсарлага авсан.",
            "ТББ-тай утсаар ярив.",
            "Бид Улаанбаатар явсан, Хус 4127.",
            "«Ус уух уу?» гэж асуув. Тийм гэсэн",
            "2025.11.21-нд 10:58 цагт",
            "Эхлээд:\nДараа нь",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn numbers_are_noticed() {
        for text in ["утас 99112345", "утас 9911-2345", "+976 99 11 23 45", "(9911) 2345."] {
            assert_eq!(found(text), [Hint::Phone], "{text}");
        }
        for text in ["рд УБ15310912 байна", "уб15310912", "YБ 1531 0912."] {
            assert!(found(text).contains(&Hint::RegistrationNumber), "{text}");
        }
        assert_eq!(found("дугаар нь 99112345"), [Hint::Phone]);
        assert_eq!(found("дугаар 1234567"), []);
        assert_eq!(found("дугаар 123456789"), []);
    }
}
