//! Letters that look like Mongolian Cyrillic and are not: Latin keys, and the encodings used before Unicode
//! fonts had Ө and Ү (seen in Mongolian law texts and news: domain.md 4.7).
//!
//! Used for names, codes and search only; other text stays as it was typed (ux.md section 3).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether a word without a single Cyrillic letter may be read as Cyrillic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LatinWords {
    /// No: `Anna` stays `Anna`. For names.
    Stay,
    /// Yes, if every letter has a look-alike: `Xyc` becomes `Хус`. For codes and search.
    MayBeCyrillic,
}

/// The text in NFC with old encodings and look-alikes replaced, word by word. A word that would still mix the two
/// alphabets stays as it is: it is not a Mongolian word with a wrong key.
#[must_use]
pub fn to_cyrillic(text: &str, latin: LatinWords) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().map(old_encoding) {
        // A mark belongs to the letter before it: composed with it, it would not end the word either.
        if c.is_alphabetic() || is_mark(c) {
            word.push(c);
        } else {
            end_word(&mut word, latin, &mut out);
            out.push(c);
        }
    }
    end_word(&mut word, latin, &mut out);
    // A replaced letter may now have a composed form with the mark that follows it.
    out.nfc().collect()
}

fn end_word(word: &mut String, latin: LatinWords, out: &mut String) {
    let replaceable = word.chars().all(|c| is_cyrillic(c) || look_alike(c).is_some() || is_mark(c));
    if replaceable && (latin == LatinWords::MayBeCyrillic || word.chars().any(is_cyrillic)) {
        out.extend(word.chars().map(|c| look_alike(c).unwrap_or(c)));
    } else {
        out.push_str(word);
    }
    word.clear();
}

/// A mark over or under a letter; those that are letters of their script by themselves are none.
fn is_mark(c: char) -> bool {
    is_combining_mark(c) && !c.is_alphabetic()
}

/// A letter of the Cyrillic blocks (Russian, Mongolian, Kazakh and the rest).
#[must_use]
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{052F}') && c.is_alphabetic()
}

/// `Є є Ї ї` of CP1251 fonts and the fita of others stand for `Ө ө Ү ү`; so do the Latin letters with bars.
fn old_encoding(c: char) -> char {
    match c {
        'Є' | 'Ѳ' | 'Ɵ' => 'Ө',
        'є' | 'ѳ' | 'ɵ' => 'ө',
        'Ї' => 'Ү',
        'ї' => 'ү',
        _ => c,
    }
}

/// The Cyrillic letter with the same picture. Capital `Y` has the straight stem of `Ү`, small `y` the tail of `у`.
fn look_alike(c: char) -> Option<char> {
    Some(match c {
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' => 'Е',
        'Ë' => 'Ё',
        'H' => 'Н',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        'X' => 'Х',
        'Y' => 'Ү',
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'ë' => 'ё',
        'k' => 'к',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_really_type_becomes_mongolian() {
        let fixed = |t| to_cyrillic(t, LatinWords::MayBeCyrillic);
        assert_eq!(fixed("Xyc 4127"), "Хус 4127");
        assert_eq!(fixed("ЭРХ ЗYЙН"), "ЭРХ ЗҮЙН");
        assert_eq!(fixed("Yндсэн"), "Үндсэн");
        assert_eq!(fixed("Єлзий, їзэм, Ѳвєр"), "Өлзий, үзэм, Өвөр");
        assert_eq!(fixed("Бoлд"), "Болд");
    }

    #[test]
    fn a_latin_name_stays_latin() {
        for name in ["Anna", "Ece", "Tom Cox", "Maria-Jose"] {
            assert_eq!(to_cyrillic(name, LatinWords::Stay), name);
        }
        assert_eq!(to_cyrillic("Hанa", LatinWords::Stay), "Нана", "one wrong key in a Cyrillic word");
        assert_eq!(to_cyrillic("Болдzz", LatinWords::Stay), "Болдzz", "not a Cyrillic word");
    }

    #[test]
    fn kazakh_letters_are_left_alone() {
        assert_eq!(to_cyrillic("Ұлан Әсел", LatinWords::Stay), "Ұлан Әсел");
    }
}
