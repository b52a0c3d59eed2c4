//! The program's words, read from the catalogues with a small reader of Fluent's simplest form: one message
//! on one line, values as `{ $name }`. What the report asks for must be of that form.

use itgel_casefile::language::Language;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static CATALOGUES: LazyLock<[BTreeMap<String, String>; 2]> = LazyLock::new(|| ["mn", "en"].map(catalogue));

/// Every message of a language: of the shared catalogue, and the report's own beside the sources where the
/// shared one has not taken them over.
pub fn catalogue(tag: &str) -> BTreeMap<String, String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![own.join(format!("report-words.ftl-{tag}"))];
    let shared = own.join("../../assets/words").join(tag);
    files.extend(std::fs::read_dir(shared).unwrap().map(|entry| entry.unwrap().path()));
    let mut messages = BTreeMap::new();
    for file in files.iter().filter(|f| f.exists()) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            if let Some((id, text)) = line.split_once(" = ").filter(|(id, _)| !id.starts_with(['#', ' '])) {
                messages.insert(id.to_owned(), text.to_owned());
            }
        }
    }
    messages
}

/// The words for a report; a message that is missing is a broken test.
pub fn say(language: Language, id: &str, values: &[(&str, &str)]) -> String {
    let catalogue = &CATALOGUES[usize::from(language == Language::English)];
    let mut text = catalogue.get(id).unwrap_or_else(|| panic!("{} lacks {id}", language.tag())).clone();
    for (name, value) in values {
        let place = format!("{{ ${name} }}");
        assert!(text.contains(&place), "{id} has no place for {name}");
        text = text.replace(&place, value);
    }
    assert!(!text.contains("{ $"), "{id} wants more values: {text}");
    text
}
