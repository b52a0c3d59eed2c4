//! Words that a child should not read about itself, on a screen before it (ux.md P1): names for what was done to it, what it is
//! taken for, how it feels, and what a court does. The list is data; what a room writes for its own pages is held against it.

use crate::language::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct List {
    any_screen: BTreeMap<String, Vec<String>>,
    own_screen: BTreeMap<String, Vec<String>>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let text = include_str!("../../../assets/child/unfit-words.json");
    serde_json::from_str(text).expect("embedded in the program, and read by its own tests")
});

/// A screen before a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// Any: also the live interview and the quiet screen.
    Any,
    /// The child's own.
    Own,
}

/// The first beginning of a word in this text that does not belong on such a screen; a blank at the end of it in the list
/// stands for the whole word.
#[must_use]
pub fn unfit_on(screen: Before, text: &str, language: Language) -> Option<&'static str> {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    let of = |list: &'static BTreeMap<String, Vec<String>>| list.get(language.tag()).into_iter().flatten();
    let own = of(&LIST.own_screen).filter(|_| screen == Before::Own);
    let mut words = of(&LIST.any_screen).chain(own);
    words.find(|word| plain.contains(&format!(" {word}"))).map(|word| word.trim_end())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rulebook::Rulebook;
    use crate::wordings::{SpokenText, TextKey};

    #[test]
    fn beginnings_of_words_are_found_and_whole_words_where_they_are_meant() {
        assert_eq!(unfit_on(Before::Own, "Чи юунаас айсан бэ?", Language::Mongolian), Some("айсан"));
        assert_eq!(unfit_on(Before::Own, "Шүүхэд очих уу?", Language::Mongolian), Some("шүүх"));
        assert_eq!(unfit_on(Before::Own, "Why did you cry?", Language::English), Some("cry"));
        assert_eq!(unfit_on(Before::Own, "A crystal", Language::English), None);
    }

    #[test]
    fn none_is_in_the_pages_that_the_program_brings() {
        let pages = SpokenText::last(Rulebook::builtin(), TextKey::Child).unwrap();
        for (place, both) in pages.places() {
            for language in Language::ALL {
                assert_eq!(unfit_on(Before::Own, both.get(*language), *language), None, "{}", place.at);
            }
        }
    }
}
