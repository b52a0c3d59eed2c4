//! What a report may write has words in both languages.

use itgel_casefile::insights::cards::keys;
use itgel_words::{Language, Words};

#[test]
fn every_row_and_column_of_the_counts_is_in_both_catalogues() {
    let keys = keys();
    assert!(keys.len() > 80, "the cards have too few values: {}", keys.len());
    for language in [Language::Mn, Language::En] {
        let words = Words::new(language);
        let missing: Vec<&String> = keys.iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:?}");
    }
}
