//! Finding and ordering Mongolian text. SQLite's `LIKE`, `NOCASE` and `lower()` know only ASCII, and no locale
//! of the computer can be relied on, so both are decided here.

use crate::lookalikes::{LatinWords, is_cyrillic, to_cyrillic};
use crate::text::{Kind, tidy};
use unicode_normalization::UnicodeNormalization;

/// The form in which text is compared: small letters, look-alikes and old encodings as Mongolian letters,
/// signs as spaces, a space between a word and its digits (`хус4127` finds `Хус 4127`).
#[must_use]
pub fn fold(text: &str) -> String {
    let cyrillic = to_cyrillic(&tidy(text, Kind::Line), LatinWords::MayBeCyrillic);
    let mut out = String::with_capacity(cyrillic.len());
    let mut before = ' ';
    for c in cyrillic.chars().flat_map(char::to_lowercase) {
        let c = if c.is_alphanumeric() || is_mark(c) { c } else { ' ' };
        let crossing =
            (before.is_alphabetic() && c.is_ascii_digit()) || (before.is_ascii_digit() && c.is_alphabetic());
        if crossing || (c == ' ' && before != ' ') {
            out.push(' ');
        }
        if c != ' ' {
            out.push(c);
        }
        before = c;
    }
    // A small letter may have a composed form where the capital has none.
    out.trim_end().nfc().collect()
}

/// Whether a search finds a text: the folded words stand in it; or, when the search has Latin letters, it
/// sounds like it (`khus` or `hus` finds `Хус`, `bat-erdene` finds `Бат-Эрдэнэ`). An empty search finds all.
#[must_use]
pub fn finds(search: &str, text: &str) -> bool {
    Wanted::new(search).is_in(&Searched::new([text]))
}

/// Texts made ready for searching, once for many searches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    folded: Box<str>,
    sound: Box<str>,
}

impl Searched {
    /// Of one thing all the texts by which it is found, for example its name in each language.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        // What is searched for never has the end of a line in it, so nothing is found across two texts.
        let (mut folded, mut sounds) = (String::new(), String::new());
        for text in texts {
            let text = fold(text);
            sounds.push_str(&sound(&text));
            sounds.push('\n');
            folded.push_str(&text);
            folded.push('\n');
        }
        Self { folded: folded.into(), sound: sounds.into() }
    }
}

/// A search made ready, once for many texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    folded: String,
    /// How it sounds, where it has Latin letters.
    sound: Option<String>,
}

impl Wanted {
    /// As typed.
    #[must_use]
    pub fn new(search: &str) -> Self {
        let latin = search.chars().any(|c| c.is_ascii_alphabetic());
        Self { folded: fold(search), sound: latin.then(|| sound(&search.to_lowercase())) }
    }

    /// Whether it finds one of the texts, as [`finds`] does.
    #[must_use]
    pub fn is_in(&self, texts: &Searched) -> bool {
        texts.folded.contains(&self.folded)
            || self.sound.as_ref().is_some_and(|sound| texts.sound.contains(sound))
    }
}

/// A coarse key by sound: Cyrillic and its usual Latin spellings fall together (MNS 5217:2012 and what people
/// type), о, ө, у and ү with each other (Өлзий is written Ulzii, Olzii and Ölzii), doubled letters with single ones.
/// Only for finding, never for storing.
fn sound(text: &str) -> String {
    let mut latin = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            c if is_cyrillic(c) => latin.push_str(romanise(c)),
            'o' | 'ö' | 'ü' => latin.push('u'),
            c if c.is_alphanumeric() => latin.push(c),
            _ => {}
        }
    }
    let mut spelt = latin;
    for (many, one) in [
        ("kh", "h"),
        ("sch", "sh"),
        ("zh", "j"),
        ("ye", "e"),
        ("ii", "i"),
        ("iy", "i"),
        ("yi", "i"),
        ("x", "h"),
    ] {
        spelt = spelt.replace(many, one);
    }
    let mut out = String::new();
    for c in spelt.chars() {
        if !(out.ends_with(c) && c.is_alphabetic()) {
            out.push(c);
        }
    }
    out
}

fn romanise(c: char) -> &'static str {
    match c {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' => "e",
        'э' => "e",
        'ё' => "yu",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'ы' | 'і' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'о' | 'ө' | 'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

/// Mongolian order (35 letters, Ө after О, Ү after У), with the Kazakh letters where Kazakh has them.
const ORDER: &str = "аәбвгғдеёжзийкқлмнңоөпрстуүұфхһцчшщъыіьэюя";

/// A key whose bytes compare as Mongolian readers order words: spaces, digits, Cyrillic, then other letters;
/// case and signs decide only between equals. Store it beside the text and sort by it.
#[must_use]
pub fn sort_key(text: &str) -> Vec<u8> {
    let text = tidy(text, Kind::Line);
    let mut key = Vec::new();
    for c in fold_for_order(&text) {
        key.extend(weight(c).to_be_bytes());
    }
    key.extend(0u32.to_be_bytes());
    key.extend(text.as_bytes());
    key
}

fn fold_for_order(text: &str) -> Vec<char> {
    let cyrillic = to_cyrillic(text, LatinWords::Stay);
    let letters = cyrillic.chars().flat_map(char::to_lowercase);
    letters.map(|c| if c.is_alphanumeric() || is_mark(c) { c } else { ' ' }).collect()
}

fn weight(c: char) -> u32 {
    if c == ' ' {
        return 1;
    }
    if let Some(digit) = c.to_digit(10) {
        return 0x10 + digit;
    }
    match ORDER.chars().position(|o| o == c).and_then(|p| u32::try_from(p).ok()) {
        Some(place) => 0x100 + place,
        None => 0x1000 + u32::from(c),
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_look_alikes_and_spaces_do_not_matter() {
        for typed in ["хус 4127", "ХУС4127", "Xyc 4127", "xyc4127", " Хус-4127 ", "хус  4127"] {
            assert_eq!(fold(typed), "хус 4127", "{typed}");
        }
        assert_eq!(fold("Єнхжин"), fold("өнхжин"));
        assert_eq!(fold("Б.Болд"), "б болд");
        assert_eq!(fold(""), "");
    }

    #[test]
    fn folding_is_stable() {
        for text in ["Хус 4127", "A1Б2", "Ёл ИЙ", "№ 12/а"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn a_latin_keyboard_finds_mongolian() {
        for (search, text) in [
            ("khus", "Хус 4127"),
            ("hus", "Хус 4127"),
            ("bat-erdene", "Бат-Эрдэнэ"),
            ("ulziikhutag", "Өлзийхутаг"),
            ("olzii", "Өлзий"),
            ("tsagaan", "Цагаан"),
            ("4127", "Хус 4127"),
            ("боЛд", "Б.Болд"),
            ("", "Хус"),
        ] {
            assert!(finds(search, text), "{search} {text}");
        }
        for (search, text) in [("khush", "Хус 4127"), ("4128", "Хус 4127"), ("хүс", "Хус 4127")] {
            assert!(!finds(search, text), "{search} {text}");
        }
    }

    #[test]
    fn nothing_is_found_across_two_texts() {
        let both = Searched::new(["Хус 4127", "Birch 4127"]);
        for (search, found) in
            [("хус", true), ("birch 41", true), ("hus", true), ("4127 birch", false), ("7b", false)]
        {
            assert_eq!(Wanted::new(search).is_in(&both), found, "{search}");
        }
    }

    #[test]
    fn the_order_is_mongolian() {
        let mut words = vec![
            "Өвөр",
            "Пүрэв",
            "Уул",
            "Үүл",
            "Отгон",
            "Фото",
            "Ёлк",
            "Ерөө",
            "Жалга",
            "бат",
            "Бат 10",
            "Бат",
        ];
        words.sort_by_key(|w| sort_key(w));
        assert_eq!(
            words,
            ["Бат", "бат", "Бат 10", "Ерөө", "Ёлк", "Жалга", "Отгон", "Өвөр", "Пүрэв", "Уул", "Үүл", "Фото"]
        );
    }

    #[test]
    fn the_alphabet_holds_its_thirty_five_letters_in_order() {
        let mongolian = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя";
        assert_eq!(mongolian.chars().count(), 35);
        let keys: Vec<Vec<u8>> = mongolian.chars().map(|c| sort_key(&c.to_string())).collect();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
