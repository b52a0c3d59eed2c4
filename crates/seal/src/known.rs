//! What everybody reaches for: the words that are worth next to nothing in a passphrase, as data of the house.

use crate::phrase::lines;
use std::sync::LazyLock;

/// Common words, given names and places, in Cyrillic and in the usual Latin spellings; lower case, letters and digits only.
pub(crate) static KNOWN: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut words: Vec<String> = COMMON.iter().map(|word| (*word).to_owned()).collect();
    for name in lines(include_str!("../../../assets/passphrase/names-v1.txt")) {
        words.push(name.to_owned());
        words.extend(latin(name));
    }
    words.sort();
    words.dedup();
    words
});

static COMMON: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../../assets/passphrase/common.txt")));

/// How a Cyrillic word is written in Latin letters in Mongolia: х as kh or h, ц as ts or c, ө as o, u or ö with ү as u or
/// ü, в as v or w, ь as i or not at all. One writer keeps to one way, so a word has a few spellings and not every mixture.
fn latin(word: &str) -> Vec<String> {
    let mut all = Vec::new();
    for kh in ["kh", "h"] {
        for ts in ["ts", "c"] {
            for (oe, ue) in [("o", "u"), ("u", "u"), ("ö", "ü")] {
                for (v, soft) in [("v", ""), ("v", "i"), ("w", "")] {
                    let letters = word.chars().map(|c| match c {
                        'х' => kh,
                        'ц' => ts,
                        'ө' => oe,
                        'ү' => ue,
                        'в' => v,
                        'ь' => soft,
                        other => fixed(other),
                    });
                    all.push(letters.collect());
                }
            }
        }
    }
    all.sort();
    all.dedup();
    all
}

/// The letters that everybody writes alike.
fn fixed(letter: char) -> &'static str {
    match letter {
        'а' => "a",
        'б' => "b",
        'г' => "g",
        'д' => "d",
        'е' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'ы' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'ч' => "ch",
        'ш' => "sh",
        'э' => "e",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{KNOWN, latin};
    use crate::phrase::lines;
    use std::collections::BTreeSet;

    #[test]
    fn a_name_has_the_spellings_that_people_use() {
        assert_eq!(latin("болд"), ["bold"]);
        let of = |word| latin(word).into_iter().collect::<BTreeSet<_>>();
        for spelling in ["monkhtsetseg", "munkhtsetseg", "munhtsetseg", "munhceceg", "mönkhtsetseg"] {
            assert!(of("мөнхцэцэг").contains(spelling), "{spelling}");
        }
        for spelling in ["khovsgol", "huvsgul", "khövsgöl"] {
            assert!(of("хөвсгөл").contains(spelling), "{spelling}");
        }
        assert!(of("оюунчимэг").contains("oyuunchimeg"));
    }

    #[test]
    fn the_list_of_names_is_tidy_and_has_every_aimag() {
        let names = lines(include_str!("../../../assets/passphrase/names-v1.txt"));
        let distinct: BTreeSet<_> = names.iter().collect();
        let twice: Vec<_> = names.iter().filter(|n| names.iter().filter(|m| m == n).count() > 1).collect();
        assert_eq!(distinct.len(), names.len(), "{twice:?}");
        assert!(names.len() > 400, "{}", names.len());
        let letters = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя";
        for name in &names {
            assert!(name.chars().count() >= 3 && name.chars().all(|c| letters.contains(c)), "{name}");
        }
        let places = include_str!("../../../assets/places/places.json");
        let mut found = 0;
        for entry in places.split("\"code\": \"MN-").skip(1).filter(|entry| entry.find('"') <= Some(3)) {
            for language in ["\"mn\": \"", "\"en\": \""] {
                let name = entry.split(language).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
                let folded: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
                assert!(KNOWN.contains(&folded), "{name}");
            }
            found += 1;
        }
        assert_eq!(found, 22);
    }
}
