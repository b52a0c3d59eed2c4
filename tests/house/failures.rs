//! Every failure code a person can meet has its two sentences in both languages.

use crate::tree;
use itgel_words::{Language, Words};
use std::collections::BTreeSet;

/// The rooms whose codes a person can meet.
const ROOMS: [&str; 4] = ["crates/casefile/src", "crates/commands/src", "crates/cli/src", "src-tauri/src"];

/// The calls that make a code, and where the code stands in them.
const MAKERS: [&str; 4] = ["Refusal::new(", "Failure::refused(", "Failure::invalid(", "Failure::broken("];

/// Files in which codes are the arms of a match, and what stands before each code when it crosses the bridge.
const MATCHES: [(&str, &str); 2] =
    [("crates/commands/src/trouble.rs", ""), ("crates/bundle/src/error.rs", "bundle-")];

fn codes() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for room in ROOMS {
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
    for language in [Language::Mn, Language::En] {
        let words = Words::new(language);
        for (code, path) in &codes {
            for kind in ["err", "rec"] {
                if !words.has(&format!("{kind}-{code}")) {
                    missing.push(format!("{kind}-{code} ({language:?}, from {path})"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} sentences are missing:\n{}", missing.len(), missing.join("\n"));
}

/// Hyphenated words in code that no person reads, and why.
const NOT_SAID: [(&str, &str); 12] = [
    ("itgel-amendment", "signature namespace"),
    ("itgel-signoff", "signature namespace"),
    ("many-sessions", "value of `why` in err-session-needs-reason"),
    ("many-with-elsewhere", "value of `why` in err-session-needs-reason"),
    ("other-interviewer", "value of `why` in err-session-needs-reason"),
    ("insights-month", "list whose values are months, said by the date"),
    ("case-code", "list whose values are codes, which are words themselves"),
    ("bundles-others", "folder"),
    ("age-5", "script of training"),
    ("age-9", "script of training"),
    ("age-15", "script of training"),
    ("kebab-case", "attribute"),
];

/// Codes reach their makers by closures, tables and tuples too, which the search above cannot follow. So the other way
/// round: each hyphenated word in the rules and the commands is a failure with its sentences, or another message, the end
/// of one or the beginning of a family of them, or stands in the list above.
#[test]
fn no_hyphenated_word_of_the_rules_is_without_its_sentence() {
    let ids: BTreeSet<&str> = itgel_words::ids().collect();
    let known = |word: &str| {
        ids.contains(format!("err-{word}").as_str())
            || NOT_SAID.iter().any(|(other, _)| *other == word)
            || ids.iter().any(|id| {
                *id == word || id.ends_with(&format!("-{word}")) || id.starts_with(&format!("{word}-"))
            })
    };
    let (mut seen, mut unknown) = (0, Vec::new());
    for room in ROOMS {
        for (path, text) in tree::sources(room, &[".rs"]) {
            let code: Vec<&str> = text
                .split("#[cfg(test)]")
                .next()
                .unwrap()
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            // Every second piece between quotation marks is a literal; an escaped mark does not stand in a code.
            for word in code.join("\n").split('"').skip(1).step_by(2).filter(|word| hyphenated(word)) {
                seen += 1;
                if !known(word) {
                    unknown.push(format!("{word} in {path}"));
                }
            }
        }
    }
    assert!(seen > 500, "the search for hyphenated words finds too few: {seen}");
    assert!(unknown.is_empty(), "{} words have no sentence:\n{}", unknown.len(), unknown.join("\n"));
}

fn hyphenated(word: &str) -> bool {
    word.split('-').count() > 1
        && word.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
