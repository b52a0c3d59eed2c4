//! A wording that was spoken once is in somebody's journal by its hash, and a rule that was applied once by its
//! version. These hashes therefore never change: if this test is red, undo the edit and add a file with the next
//! version instead.

use itgel_casefile::language::Language;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::rulebook::{Rulebook, embedded};
use itgel_casefile::vocabulary::Purpose;
use serde_json::Value;

const FROZEN: &str = include_str!("frozen.txt");

#[test]
fn what_was_used_never_changes() {
    let now = as_it_is();
    let frozen: Vec<&str> = FROZEN.lines().collect();
    let gone: Vec<&&str> = frozen.iter().filter(|l| !now.iter().any(|n| n == *l)).collect();
    assert!(gone.is_empty(), "changed or gone:\n{gone:#?}\nas it is now:\n{}", now.join("\n"));
    let new: Vec<&String> = now.iter().filter(|n| !frozen.contains(&n.as_str())).collect();
    assert!(new.is_empty(), "not frozen yet, add to tests/text/frozen.txt:\n{new:#?}");
}

/// One line for each text and each rule file: hash and name.
fn as_it_is() -> Vec<String> {
    let book = Rulebook::builtin();
    let mut lines = Vec::new();
    let mut add = |bytes: &[u8], name: String| lines.push(format!("{} {name}", super::sha256::hex(bytes)));
    for wording in book.wordings.iter() {
        for language in Language::ALL {
            let (purpose, version) = (wording.purpose.as_str(), wording.version);
            let name = format!("consent/{purpose}/{version}/{}", language.tag());
            add(wording.exact_text(*language).as_bytes(), name);
        }
    }
    let mut version = 1;
    while let Some(pages) = book.assent.version(version) {
        for page in &pages.pages {
            for (ages, language) in
                AgeSet::ALL.iter().flat_map(|a| Language::ALL.iter().map(move |l| (*a, *l)))
            {
                let name = format!("assent/{}/{}/{version}/{}", page.page, ages.as_str(), language.tag());
                add(page.exact_text(ages, language).unwrap().as_bytes(), name);
            }
        }
        version += 1;
    }
    let (meeting, facts) = (itgel_casefile::meetings::SOURCE, itgel_casefile::identification::SOURCE);
    let files = embedded();
    for source in
        [files.protocol, files.capacity, files.disclosure, files.child_screen, files.vital, meeting, facts]
    {
        // The content, not the bytes: line ends and spaces are not rules.
        let content: Value = serde_json::from_str(source.text).unwrap();
        add(sorted(&content).as_bytes(), source.file.to_owned());
    }
    lines
}

/// The content with the fields of every object in one order, whatever features the JSON reader was built with.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<String> =
                fields.iter().map(|(k, v)| format!("{k:?}:{}", sorted(v))).collect();
            fields.sort();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        plain => plain.to_string(),
    }
}

#[test]
fn every_purpose_is_frozen_in_both_languages() {
    for purpose in Purpose::ALL {
        for language in Language::ALL {
            let name = format!(" consent/{}/1/{}", purpose.as_str(), language.tag());
            assert_eq!(FROZEN.lines().filter(|l| l.ends_with(&name)).count(), 1, "{name}");
        }
    }
}
