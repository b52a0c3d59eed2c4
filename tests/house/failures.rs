//! Every failure code a person can meet has its two sentences in both languages.

use crate::tree;
use itgel_words::{Language, Words};
use std::collections::BTreeSet;

/// The calls that make a code, and where the code stands in them.
const MAKERS: [&str; 4] = ["Refusal::new(", "Failure::refused(", "Failure::invalid(", "Failure::broken("];

/// Files in which codes are the arms of a match, and what stands before each code when it crosses the bridge.
const MATCHES: [(&str, &str); 2] =
    [("crates/commands/src/trouble.rs", ""), ("crates/bundle/src/error.rs", "bundle-")];

fn codes() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for room in ["crates/casefile/src", "crates/commands/src", "crates/cli/src", "src-tauri/src"] {
        for (path, text) in tree::sources(room, &[".rs"]) {
            let text = text.split("#[cfg(test)]").next().unwrap();
            for maker in MAKERS {
                for after in text.split(maker).skip(1) {
                    let after = after.trim_start();
                    if let Some(code) = after.strip_prefix('"').and_then(|a| a.split('"').next()) {
                        found.insert((code.to_owned(), path.clone()));
                    }
                }
            }
        }
    }
    for (path, text) in tree::sources("ui/src", &[".ts", ".svelte"]) {
        for kind in ["broken", "invalid", "refused"] {
            for after in text.split(&format!("kind: '{kind}', code: '")).skip(1) {
                found.insert((after.split('\'').next().unwrap().to_owned(), path.clone()));
            }
        }
    }
    for (path, before) in MATCHES {
        let text = tree::text(path);
        for line in text.lines().filter(|l| l.contains("=> \"")) {
            let code = line.split("=> \"").nth(1).and_then(|a| a.split('"').next()).unwrap();
            found.insert((format!("{before}{code}"), path.to_owned()));
        }
    }
    found
}

#[test]
fn every_failure_code_has_its_two_sentences_in_both_languages() {
    let codes = codes();
    assert!(codes.len() > 50, "the search for codes finds too few: {}", codes.len());
    let mut missing = Vec::new();
    for (code, path) in &codes {
        for language in [Language::Mn, Language::En] {
            let words = Words::new(language);
            for kind in ["err", "rec"] {
                if !words.has(&format!("{kind}-{code}")) {
                    missing.push(format!("{kind}-{code} ({language:?}, from {path})"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} sentences are missing:\n{}", missing.len(), missing.join("\n"));
}
