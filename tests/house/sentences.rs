//! What is said when something is refused, noted or left open: whole, calm sentences in the words that are shipped
//! (ux.md section 3), and each fault of a bundle with a sentence of its own (trust.md 5.8).

use crate::tree;
use itgel_casefile::consent::reason::ReasonCode;
use itgel_words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Messages that answer or remark, by how their names begin.
const FAMILIES: [&str; 5] = ["err-", "rec-", "note-", "open-", "reason-"];

/// Words that blame whoever reads them, or that no child should see by chance.
const BLAMING: [&str; 6] = ["invalid", "error", "failed", "victim", "abuse", "suspect"];

/// The texts of each message of a language: one, or one for each variant.
pub fn texts(language: &str) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, file) in tree::sources(&format!("assets/words/{language}"), &[".ftl"]) {
        let mut message = None;
        for line in file.lines() {
            let (id, text) = match line.split_once(" =") {
                Some((id, text)) if !id.starts_with([' ', '#']) => (Some(id.to_owned()), text.trim()),
                _ if line.starts_with(' ') => (message.clone(), line.trim()),
                _ => (None, ""),
            };
            message = id;
            // `{ $n ->` and `}` are around the variants, `[one]` or `*[other]` before each.
            let text = text
                .split_once("] ")
                .filter(|(key, _)| key.trim_start_matches('*').starts_with('['))
                .map_or(text, |(_, said)| said);
            if let Some(id) = &message
                && !text.is_empty()
                && text != "}"
                && !text.ends_with("->")
            {
                all.entry(id.clone()).or_default().push(text.to_owned());
            }
        }
    }
    all
}

#[test]
fn answers_and_remarks_are_whole_calm_sentences_in_their_language() {
    for (language, cyrillic) in [("mn", true), ("en", false)] {
        let all = texts(language);
        let said = all.iter().filter(|(id, _)| FAMILIES.iter().any(|family| id.starts_with(family)));
        let mut seen = 0;
        for (id, text) in said.flat_map(|(id, texts)| texts.iter().map(move |text| (id, text))) {
            seen += 1;
            assert!(text.ends_with(['.', '?']) && !text.contains('!'), "{language} {id}: {text}");
            // An example may be of the other script: the number of a recording, a registration number.
            let (plain, _) = text.split_once("for example").unwrap_or((text, ""));
            assert_eq!(plain.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)), cyrillic, "{id}: {text}");
            for word in BLAMING {
                assert!(!text.to_lowercase().contains(word), "{language} {id}: {text}");
            }
        }
        assert!(seen > 1000, "the search for sentences finds too few: {seen}");
    }
}

#[test]
fn each_fault_of_a_bundle_has_a_sentence_of_its_own() {
    for language in ["mn", "en"] {
        let (mut said, mut faults) = (BTreeMap::new(), 0);
        for (id, texts) in texts(language).into_iter().filter(|(id, _)| id.starts_with("err-bundle-")) {
            faults += 1;
            if let Some(other) = said.insert(texts.join(" "), id.clone()) {
                panic!("{language}: {id} says what {other} says");
            }
        }
        assert!(faults > 140, "the search for faults finds too few: {faults}");
    }
}

#[test]
fn each_reason_and_each_open_point_has_its_words() {
    let rules = tree::text("crates/casefile/src/signoff/open_points.rs");
    let points: BTreeSet<&str> =
        rules.split("add(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(points.len() > 10, "the search for open points finds too few: {points:?}");
    for language in [Language::Mn, Language::En] {
        let words = Words::new(language);
        for point in &points {
            assert!(words.has(&format!("open-{point}")), "{language:?}: open-{point}");
        }
        for reason in ReasonCode::ALL {
            assert!(words.has(&format!("reason-{reason}")), "{language:?}: reason-{reason}");
        }
    }
}
