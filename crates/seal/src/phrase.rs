//! Passphrases that the program offers: five words drawn at random.
//!
//! | language | words | bits of five words |
//! |---|---|---|
//! | Mongolian | at least 1296 (now 1721) | at least 51.7 (now 53.7) |
//! | English | at least 1296 (now over 2000) | at least 51.7 (now 54.9) |
//!
//! 1296 is six to the fourth power, the size of the short word lists of the Electronic Frontier
//! Foundation. With Argon2id in front (at the floor of 64 MiB and 3 passes), 2⁵⁰ guesses at a
//! tenth of a second each are three million years of one computer.

use std::sync::LazyLock;

use zeroize::Zeroizing;

use crate::entropy::{Entropy, random};

/// How many words are offered.
pub const WORDS: usize = 5;

/// The language of an offered passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhraseLanguage {
    /// Mongolian in Cyrillic letters.
    Mongolian,
    /// English.
    English,
}

static MONGOLIAN: LazyLock<Vec<&str>> =
    LazyLock::new(|| lines(include_str!("../../../assets/passphrase/mn.txt")));
static ENGLISH: LazyLock<Vec<&str>> =
    LazyLock::new(|| lines(include_str!("../../../assets/passphrase/en.txt")));

/// Every line that is neither empty nor a comment.
pub(crate) fn lines(text: &'static str) -> Vec<&'static str> {
    let used = |line: &&str| !line.is_empty() && !line.starts_with('#');
    text.lines().map(str::trim).filter(used).collect()
}

/// The words that are drawn from.
pub fn word_list(language: PhraseLanguage) -> &'static [&'static str] {
    match language {
        PhraseLanguage::Mongolian => &MONGOLIAN,
        PhraseLanguage::English => &ENGLISH,
    }
}

/// Five different words with spaces between, each drawn with equal chance.
pub fn offer(entropy: &mut dyn Entropy, language: PhraseLanguage) -> Zeroizing<String> {
    let list = word_list(language);
    let mut chosen: Vec<&str> = Vec::with_capacity(WORDS);
    while chosen.len() < WORDS {
        let word = list[below(entropy, list.len())];
        // Five different ones: repeated words look like a mistake and are typed as one. The loss
        // is a hundredth of a bit.
        if !chosen.contains(&word) {
            chosen.push(word);
        }
    }
    let length = chosen.iter().map(|word| word.len() + 1).sum();
    let mut phrase = Zeroizing::new(String::with_capacity(length));
    for word in chosen {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(word);
    }
    phrase
}

/// A number below `bound`, each with exactly equal chance: what would favour the first words
/// (the rest of 2³² that is not a whole multiple) is drawn again.
fn below(entropy: &mut dyn Entropy, bound: usize) -> usize {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX).max(1);
    let limit = u32::MAX - u32::MAX % bound;
    loop {
        let draw = u32::from_le_bytes(random(entropy));
        if draw < limit {
            return (draw % bound) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::below;
    use crate::entropy::Entropy;

    struct Draws(Vec<u32>);

    impl Entropy for Draws {
        fn fill(&mut self, out: &mut [u8]) {
            out.copy_from_slice(&self.0.remove(0).to_le_bytes());
        }
    }

    /// 2³² is no multiple of 1721: what is left over at the top is drawn again.
    #[test]
    fn draws_that_would_favour_the_first_words_are_repeated() {
        let whole = u32::MAX - u32::MAX % 1721;
        let mut draws = Draws(vec![u32::MAX, whole, whole - 1, 0, 1720, 1721]);
        assert_eq!([0; 4].map(|_| below(&mut draws, 1721)), [1720, 0, 1720, 0]);
        assert!(draws.0.is_empty());
    }
}
