//! The civil registration number (регистрийн дугаар): two letters, birth date, sex, check digit (domain.md 4.3).
//!
//! The pattern blocks. Birth date and check digit only warn: a wrong number stands on real papers, and the check
//! digit has ONE public source, which the State Registration authority has not confirmed. The number alone says
//! birth date, sex and place of registration, so it is shown masked and kept with the identity only.

use crate::birth;
use crate::event::Birth;
use crate::lookalikes::{LatinWords, to_cyrillic};
use crate::refusal::Refusal;
use crate::rulebook::{Review, RulebookFault, Source, parse, sound};
use crate::text::{Kind, tidy};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Letters of the pattern: the Russian capitals without Ё, and Ө and Ү.
const LETTERS: &str = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӨҮ";

/// Sex as the number has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Odd ninth digit.
    Male,
    /// Even ninth digit.
    Female,
}

/// What is odd about a number that fits the pattern. Never blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// The digits of the birth date are no date.
    RegistrationNoBirthDate,
    /// The birth date differs from the one entered; both are kept until one is chosen.
    RegistrationBirthDiffers,
    /// The check digit is another one by the single public rule.
    RegistrationCheckDigit,
    /// The first letter is of no aimag.
    RegistrationPlaceUnknown,
}

impl Oddity {
    /// Code of the soft note.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RegistrationNoBirthDate => "registration-no-birth-date",
            Self::RegistrationBirthDiffers => "registration-birth-differs",
            Self::RegistrationCheckDigit => "registration-check-digit",
            Self::RegistrationPlaceUnknown => "registration-place-unknown",
        }
    }
}

/// A number that fits the pattern. Not `Debug`: it must not reach a log.
#[derive(Clone, PartialEq, Eq)]
pub struct RegistrationNumber {
    letters: [char; 2],
    digits: [u8; 8],
}

/// Tables of the number, as data (`assets/places/registration-number.json`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where the tables come from.
    pub sources: Vec<String>,
    place_letters: Vec<PlaceLetter>,
    check_letters: String,
    check_letter_weights: [u32; 4],
    check_digit_weights: [u32; 7],
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceLetter {
    letter: char,
    aimag: String,
}

impl Tables {
    /// The tables inside this program.
    ///
    /// # Panics
    /// Never in a program whose tests passed: the embedded file is a constant, and a test reads it.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Tables> = LazyLock::new(|| {
            let text = include_str!("../../../assets/places/registration-number.json");
            Tables::read(&Source { file: "places/registration-number.json", text })
                .expect("the embedded tables are a constant that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks the tables.
    ///
    /// # Errors
    /// Malformed, newer than this program, or a letter twice.
    pub fn read(source: &Source<'_>) -> Result<Self, RulebookFault> {
        let tables: Self = parse(source)?;
        let once =
            |letters: Vec<char>| letters.iter().all(|l| letters.iter().filter(|o| *o == l).count() == 1);
        sound(once(tables.check_letters.chars().collect()), source.file, "a check letter stands twice")?;
        sound(
            once(tables.place_letters.iter().map(|p| p.letter).collect()),
            source.file,
            "a place letter twice",
        )?;
        Ok(tables)
    }
}

/// Reads a number as people type it: small letters, Latin keys and spaces are put right.
///
/// # Errors
/// `registration-number-malformed` unless it is two letters and eight digits.
pub fn read(raw: &str) -> Result<RegistrationNumber, Refusal> {
    let malformed = || Refusal::new("registration-number-malformed").at("registration_number");
    // Small letters first: `y` looks like `у`, while `Y` looks like `Ү`. Then capitals: `h` only looks like `н` there.
    let small = to_cyrillic(&tidy(raw, Kind::Line), LatinWords::MayBeCyrillic);
    let capitals: String = small.chars().filter(|c| *c != ' ').flat_map(char::to_uppercase).collect();
    let text = to_cyrillic(&capitals, LatinWords::MayBeCyrillic);
    let signs: Vec<char> = text.chars().collect();
    let [first, second, rest @ ..] = signs.as_slice() else { return Err(malformed()) };
    let digits: Option<Vec<u8>> =
        rest.iter().map(|c| c.to_digit(10).and_then(|d| u8::try_from(d).ok())).collect();
    let digits: [u8; 8] = digits.and_then(|d| d.try_into().ok()).ok_or_else(malformed)?;
    if !(LETTERS.contains(*first) && LETTERS.contains(*second)) {
        return Err(malformed());
    }
    Ok(RegistrationNumber { letters: [*first, *second], digits })
}

impl RegistrationNumber {
    /// As it is stored: two capital letters, eight digits.
    #[must_use]
    pub fn stored(&self) -> String {
        self.letters.iter().copied().chain(self.digits.iter().map(|d| char::from(b'0' + d))).collect()
    }

    /// As it is shown where identity is not asked for: only the check digit, enough to tell two papers apart.
    #[must_use]
    pub fn masked(&self) -> String {
        let [.., last] = self.digits;
        format!("•••••••••{last}")
    }

    /// The birth date it holds: months 1 to 12 of 19YY, 21 to 32 of 20YY.
    #[must_use]
    pub fn birth(&self) -> Option<Day> {
        let two = |a: u8, b: u8| u32::from(a) * 10 + u32::from(b);
        let [y1, y2, m1, m2, d1, d2, _, _] = self.digits;
        let (century, month) = match two(m1, m2) {
            month @ 1..=12 => (1900, month),
            month @ 21..=32 => (2000, month - 20),
            _ => return None,
        };
        Day::new(century + i32::try_from(two(y1, y2)).ok()?, month, two(d1, d2))
    }

    /// Sex, by the ninth digit of the number.
    #[must_use]
    pub fn sex(&self) -> Sex {
        let [.., ninth, _] = self.digits;
        if ninth % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    /// Aimag or capital where the number was given out (not where the child lives): code of `assets/places`.
    #[must_use]
    pub fn aimag<'a>(&self, tables: &'a Tables) -> Option<&'a str> {
        let [first, _] = self.letters;
        tables.place_letters.iter().find(|p| p.letter == first).map(|p| p.aimag.as_str())
    }

    /// Whether the check digit fits by the single public rule; `None` for letters outside its table (Ө Ү Ъ).
    ///
    /// Letters count by their place in the table, 1 to 31, split into tens and units; both sums modulo 11 are
    /// added; 10 becomes 1, more than 10 loses 11.
    #[must_use]
    pub fn check_digit_fits(&self, tables: &Tables) -> Option<bool> {
        let value = |letter: char| {
            let place = tables.check_letters.chars().position(|c| c == letter)?;
            u32::try_from(place + 1).ok()
        };
        let [l1, l2] = self.letters;
        let (l1, l2) = (value(l1)?, value(l2)?);
        let parts = [l1 / 10, l1 % 10, l2 / 10, l2 % 10];
        let letters: u32 = parts.iter().zip(tables.check_letter_weights).map(|(p, w)| p * w).sum();
        let digits: u32 =
            self.digits.iter().zip(tables.check_digit_weights).map(|(d, w)| u32::from(*d) * w).sum();
        let sum = letters % 11 + digits % 11;
        let expected = match sum {
            10 => 1,
            more if more > 10 => more - 11,
            fewer => fewer,
        };
        let [.., last] = self.digits;
        Some(u32::from(last) == expected)
    }

    /// What is odd about it, beside the birth that was entered.
    #[must_use]
    pub fn oddities(&self, entered: &Birth, tables: &Tables) -> Vec<Oddity> {
        let mut found = Vec::new();
        match self.birth() {
            None => found.push(Oddity::RegistrationNoBirthDate),
            Some(day) if !birth::agrees(entered, day) => found.push(Oddity::RegistrationBirthDiffers),
            Some(_) => {}
        }
        if self.check_digit_fits(tables) == Some(false) {
            found.push(Oddity::RegistrationCheckDigit);
        }
        if self.aimag(tables).is_none() {
            found.push(Oddity::RegistrationPlaceUnknown);
        }
        found
    }
}
