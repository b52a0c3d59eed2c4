//! The spoken code of a case file: a word and four digits, `Хус 4127`, in English `Birch 4127` (ux.md P7).
//!
//! It says nothing of order, date, room or volume. It is stored as the word's number and the digits, `016-4127`,
//! so that a corrected spelling or another language never changes a code. The last digit is a check digit by
//! Damm's method (H. M. Damm, dissertation, Marburg 2004) over the word's number and the three digits before it:
//! each single wrong digit and each swap of two neighbouring digits is found; so is a word mistaken for another
//! in 91.3 % of all pairs and in all pairs that sound alike (both counted in `tests/text/code.rs`).

pub mod words;

use crate::digits::of_top_row;
use crate::language::Language;
use crate::refusal::Refusal;
use crate::search::fold;
use crate::text::{self, Rule};
use serde::{Deserialize, Serialize};
use words::CodeWords;

/// Damm's quasigroup of order ten: totally anti-symmetric, zeros on the diagonal.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Longest text that is looked at as a code, in characters.
const MOST: usize = 60;

/// From which list the word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CodeList {
    /// Nature words, for children's case files.
    Cases,
    /// Stones, for the invented cases of the training mode.
    Training,
}

/// A code whose word exists and whose check digit is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseCode {
    word: u16,
    number: u16,
}

/// A code from random bytes; the same bytes give the same code. Of 2⁶⁴ values the lists' sizes are hit evenly
/// to within one part in 10¹⁴. Whether the room has it already is asked by the caller, who then draws again.
#[must_use]
pub fn make_code(random: [u8; 8], list: CodeList, words: &CodeWords) -> CaseCode {
    let numbers: Vec<u16> = words.numbers(list).collect();
    let many = u64::try_from(numbers.len()).unwrap_or(1).max(1);
    let drawn = u64::from_be_bytes(random) % (many * 1000);
    let place = usize::try_from(drawn / 1000).unwrap_or(0);
    let word = numbers.get(place).copied().unwrap_or(1);
    let three = u16::try_from(drawn % 1000).unwrap_or(0);
    CaseCode { word, number: three * 10 + check_digit(word, three) }
}

/// Reads a code as people say and type it: word in Mongolian or English, small or capital letters, Latin keys
/// for Cyrillic letters, with or without a space or hyphen, digits also from the top row of the Mongolian layout
/// without Shift; or the stored form.
///
/// # Errors
/// `code-malformed` when it is not a word and four digits; `code-word-unknown`; `code-check-digit` when word and
/// digits do not belong together, so that one of them was misread or misheard; those of [`text::accept`].
pub fn parse_code(raw: &str, words: &CodeWords) -> Result<CaseCode, Refusal> {
    let malformed = || Refusal::new("code-malformed").at("code");
    let text = text::accept(raw, "code", Rule::code(MOST).at_least(1))?;
    // `Ctrl+K` is typed in a hurry: digits typed without Shift on the Mongolian layout are signs.
    let tail = text.chars().rev().take_while(|c| of_top_row(*c).is_some() || c.is_ascii_digit()).count();
    let head = text.chars().count() - tail;
    let (word, mut digits): (String, Vec<char>) =
        (text.chars().take(head).collect(), text.chars().skip(head).collect());
    if digits.len() > 4 && digits.first() == Some(&'-') {
        digits.remove(0);
    }
    let digits: Option<Vec<u16>> = digits.iter().map(|c| digit(*c)).collect();
    let digits = digits.ok_or_else(malformed)?;
    let word = word.trim_end_matches(['-', '–', '.', ' ']);
    let (word, digits) = if word.is_empty() {
        // The stored form: three digits of the word's number, a hyphen, four digits.
        return from_stored(&text, words).ok_or_else(malformed);
    } else {
        (fold(word), digits)
    };
    let [a, b, c, d] = digits.as_slice() else { return Err(malformed()) };
    let word = words.find(&word).ok_or_else(|| Refusal::new("code-word-unknown").at("code"))?;
    let code = CaseCode { word, number: a * 1000 + b * 100 + c * 10 + d };
    if code.holds() { Ok(code) } else { Err(Refusal::new("code-check-digit").at("code")) }
}

/// Reads the stored form, for example `016-4127`; `None` when it is none, the word is not in the list or the
/// check digit is wrong.
#[must_use]
pub fn from_stored(stored: &str, words: &CodeWords) -> Option<CaseCode> {
    let (word, number) = stored.split_once('-')?;
    let digits = |text: &str, many| text.len() == many && text.bytes().all(|b| b.is_ascii_digit());
    if !(digits(word, 3) && digits(number, 4)) {
        return None;
    }
    let code = CaseCode { word: word.parse().ok()?, number: number.parse().ok()? };
    (words.word(code.word).is_some() && code.holds()).then_some(code)
}

impl CaseCode {
    /// The stored form: `016-4127`.
    #[must_use]
    pub fn stored(self) -> String {
        format!("{:03}-{:04}", self.word, self.number)
    }

    /// As it is spoken and shown: `Хус 4127`, `Birch 4127`.
    #[must_use]
    pub fn display(self, language: Language, words: &CodeWords) -> String {
        let word = words.word(self.word).map_or("", |w| w.get(language));
        format!("{word} {:04}", self.number)
    }

    /// From which list.
    #[must_use]
    pub fn list(self, words: &CodeWords) -> CodeList {
        if words.is_training(self.word) { CodeList::Training } else { CodeList::Cases }
    }

    fn holds(self) -> bool {
        check_digit(self.word, self.number / 10) == self.number % 10
    }
}

/// The check digit over the word's number and three digits.
fn check_digit(word: u16, three: u16) -> u16 {
    let digits = format!("{word:03}{three:03}");
    u16::from(digits.bytes().fold(0, step))
}

fn step(interim: u8, digit: u8) -> u8 {
    let row = DAMM.get(usize::from(interim));
    row.and_then(|r| r.get(usize::from(digit.wrapping_sub(b'0')))).copied().unwrap_or(0)
}

/// A digit, or the digit on whose key a sign stands.
fn digit(c: char) -> Option<u16> {
    let digit = of_top_row(c).unwrap_or(c).to_digit(10)?;
    u16::try_from(digit).ok()
}
