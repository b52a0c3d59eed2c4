//! What can stand on a screen before a child holds no word that a child should not read about itself (ux.md P1): all
//! messages of the live interview and of the child's own screen, and what its rules can refuse with. The window test
//! reads what is rendered against the same list; here stands also what no journey comes to.

use crate::{sentences, tree};
use itgel_casefile::language::Language;
use itgel_casefile::unfit::{Before, unfit_on};
use std::collections::BTreeSet;

/// The rules whose refusals are shown on the live screen and on the child's own.
const RULES: [&str; 3] = [
    "crates/casefile/src/interview/begin.rs",
    "crates/casefile/src/interview/taps.rs",
    "crates/casefile/src/consent/child_screen.rs",
];

#[test]
fn no_message_of_a_screen_before_a_child_tells_the_child_about_itself() {
    let mut codes = BTreeSet::new();
    for rule in RULES {
        let text = tree::text(rule);
        for after in text.split("Refusal::new(\"").skip(1) {
            codes.insert(after.split('"').next().unwrap().to_owned());
        }
    }
    assert!(codes.len() > 15, "the search for refusals finds too few: {codes:?}");
    for tongue in Language::ALL {
        let language = tongue.tag();
        let found = |text: &str| unfit_on(Before::Any, text, *tongue);
        assert!(found(if language == "mn" { "…айсан…" } else { "…afraid…" }).is_some());
        let own: BTreeSet<String> = ["live", "assent"]
            .iter()
            .flat_map(|file| {
                let text = tree::text(&format!("assets/words/{language}/{file}.ftl"));
                let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
                ids.filter(|id| !id.starts_with(['#', ' '])).collect::<Vec<_>>()
            })
            .collect();
        assert!(own.len() > 150, "the search for messages finds too few: {}", own.len());
        let refused = |id: &str| {
            ["err-", "rec-"].iter().any(|kind| id.strip_prefix(kind).is_some_and(|code| codes.contains(code)))
        };
        let mut told = Vec::new();
        for (id, texts) in sentences::texts(language) {
            if own.contains(&id) || refused(&id) {
                let hits = texts
                    .iter()
                    .filter_map(|text| found(text).map(|word| format!("{id}: “{word}” in {text}")));
                told.extend(hits);
            }
        }
        assert!(told.is_empty(), "{language}:\n{}", told.join("\n"));
    }
}
