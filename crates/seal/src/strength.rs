//! Whether a new passphrase is good enough.
//!
//! The rule: at least twelve characters or five words, not among the common ones, not the name
//! or the room (NIST SP 800-63B, section 3.1.1.2: length and a list of the common, no demands
//! on kinds of characters). The zxcvbn estimate is used for what it knows: English words,
//! dates, repetitions, rows of keys. For Mongolian it is no judge, it takes every Mongolian
//! word for random letters; so it is told the common words, names and places, and the characters
//! are counted after everything that is worth nothing has been taken away.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

use crate::known::KNOWN;
use crate::passphrase::Passphrase;

/// The least number of characters.
pub const MIN_CHARS: usize = 12;
/// Or this many words.
pub const MIN_WORDS: usize = 5;

/// Why a passphrase is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Weakness {
    /// Fewer than twelve characters and fewer than five words.
    #[error("fewer than twelve characters and fewer than five words")]
    TooShort,
    /// What is left without the person's and the room's own words is too short.
    #[error("made of the person's or the room's own name")]
    Personal,
    /// Made of what everybody takes: common words, names, places, rows of keys, repetitions, dates.
    #[error("easy to guess")]
    Guessable,
}

/// Sorted from long to short so that a long entry is found before its parts.
static COMMON: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let mut words: Vec<Vec<char>> = KNOWN.iter().map(|word| word.chars().collect()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
});

/// Checks a new passphrase. `own_words` are the names of the person, the organisation and the
/// room, in any case and form; words of fewer than three letters among them are ignored.
///
/// # Errors
///
/// The first [`Weakness`] that applies.
pub fn check(passphrase: &Passphrase, own_words: &[&str]) -> Result<(), Weakness> {
    let text = passphrase.text();
    let words = distinct_words(text);
    if text.trim().chars().count() < MIN_CHARS && words < MIN_WORDS {
        return Err(Weakness::TooShort);
    }
    let letters = fold(text);
    let mut own: Vec<Vec<char>> = own_words
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .map(|word| fold(word).to_vec())
        .filter(|word| word.len() >= 3)
        .collect();
    own.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let without_own = take_out(&letters, &own);
    if without_own.len() < letters.len() && worth(&without_own) < MIN_CHARS {
        return Err(Weakness::Personal);
    }
    if worth(&take_out(&letters, &COMMON)) < MIN_WORTH {
        return Err(Weakness::Guessable);
    }
    // Above 100 characters the estimate gets slow and has nothing to add.
    let start = Zeroizing::new(text.chars().take(100).collect::<String>());
    // It knows dates and years, and what stands before them from us: a name with a birthday is no passphrase.
    let known: Vec<&str> = own_words.iter().copied().chain(KNOWN.iter().map(String::as_str)).collect();
    if zxcvbn(&start, &known).score() < Score::Three {
        return Err(Weakness::Guessable);
    }
    Ok(())
}

/// What has to be left once the common words are gone: a common word or a long row of keys
/// in an otherwise good passphrase does no harm.
const MIN_WORTH: usize = 8;

/// Letters and digits only, lower case, composed; spaces and signs between them add nothing
/// against a guesser who tries with and without.
fn fold(text: &str) -> Zeroizing<Vec<char>> {
    let mut out = Zeroizing::new(Vec::with_capacity(text.len()));
    out.extend(text.nfc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()));
    out
}

fn distinct_words(text: &str) -> usize {
    let mut words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 2).collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

/// `letters` without any occurrence of `words`.
fn take_out(letters: &[char], words: &[Vec<char>]) -> Zeroizing<Vec<char>> {
    let mut rest = Zeroizing::new(Vec::with_capacity(letters.len()));
    let mut at = letters;
    while let Some((first, tail)) = at.split_first() {
        match words.iter().find_map(|word| at.strip_prefix(word.as_slice())) {
            Some(after) => at = after,
            None => {
                rest.push(*first);
                at = tail;
            }
        }
    }
    rest
}

/// How many characters count: not one that only repeats the one before or goes one step on in
/// the alphabet (`aaaa`, `1234`, `абвг`), and nothing of a piece that repeats what stood just
/// before it (`нарнарнар` is worth three).
fn worth(letters: &[char]) -> usize {
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        let (before, after) = letters.split_at(at);
        match repeated(before, after) {
            Some(length) => at += length,
            None => {
                count += usize::from(!continues_row(before, after));
                at += 1;
            }
        }
    }
    count
}

/// How many characters `after` begins with that `before` ends with: 2 to 12.
fn repeated(before: &[char], after: &[char]) -> Option<usize> {
    (2..=12).find(|length| {
        let start = before.len().checked_sub(*length);
        let piece = start.and_then(|start| before.get(start..));
        piece.is_some_and(|piece| after.starts_with(piece))
    })
}

/// Whether the first of `after` is the third or later in a row of equal steps of 0 or 1.
fn continues_row(before: &[char], after: &[char]) -> bool {
    let (Some([a, b]), Some(c)) = (before.last_chunk::<2>(), after.first()) else {
        return false;
    };
    let step = |from: &char, to: &char| i64::from(u32::from(*to)) - i64::from(u32::from(*from));
    step(a, b) == step(b, c) && step(a, b).abs() <= 1
}

#[cfg(test)]
mod tests {
    use super::worth;

    #[test]
    fn rows_and_repetitions_are_worth_what_begins_them() {
        for (text, expected) in [
            ("", 0),
            ("нуур", 4),
            ("ааааа", 2),
            ("абвгд", 2),
            ("54321", 2),
            ("13579", 5),
            ("нарнарнар", 3),
            ("тэмээтэмээ", 5),
            ("хоньдхоньд!", 6),
            ("цэцэг", 3),
        ] {
            let letters: Vec<char> = text.chars().collect();
            assert_eq!(worth(&letters), expected, "{text}");
        }
    }
}
