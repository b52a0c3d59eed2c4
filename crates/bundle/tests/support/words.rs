//! The program's words, read from the catalogues with a small reader of Fluent's simplest form: one message
//! on one line, values as `{ $name }`. What the report asks for must be of that form.

use itgel_casefile::language::Language;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static CATALOGUES: LazyLock<[BTreeMap<String, String>; 2]> = LazyLock::new(|| ["mn", "en"].map(catalogue));

/// Every message of a language; one of several lines has an empty text here.
pub fn catalogue(tag: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/words").join(tag);
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            if let Some((id, text)) = line.split_once(" =").filter(|(id, _)| !id.starts_with(['#', ' '])) {
                messages.insert(id.to_owned(), text.trim().to_owned());
            }
        }
    }
    messages
}

/// The words for a report; a message that is missing is a broken test.
pub fn say(language: Language, id: &str, values: &[(&str, &str)]) -> String {
    let catalogue = &CATALOGUES[usize::from(language == Language::English)];
    let mut text = catalogue.get(id).unwrap_or_else(|| panic!("{} lacks {id}", language.tag())).clone();
    assert!(!text.is_empty(), "{id} does not stand on one line");
    for (name, value) in values {
        let place = format!("{{ ${name} }}");
        assert!(text.contains(&place), "{id} has no place for {name}");
        text = text.replace(&place, value);
    }
    assert!(!text.contains("{ $"), "{id} wants more values: {text}");
    text
}
