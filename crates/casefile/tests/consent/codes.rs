//! Every code that can be refused or given as a reason has its words, and no words are left without a code.

use itgel_casefile::consent::reason::ReasonCode;
use std::collections::BTreeSet;

const WORDS: &str = include_str!("../../refusals-c.txt");
/// Codes of questions that all rules share; their words are listed with those rules.
const SHARED: &str = include_str!("../../src/checks.rs");
const SOURCES: [&str; 13] = [
    include_str!("../../src/bundles/leaving.rs"),
    include_str!("../../src/bundles/notice.rs"),
    include_str!("../../src/bundles/preview.rs"),
    include_str!("../../src/bundles/rules.rs"),
    include_str!("../../src/consent/capacity.rs"),
    include_str!("../../src/consent/child_screen.rs"),
    include_str!("../../src/consent/rules.rs"),
    include_str!("../../src/consent/withdrawal.rs"),
    include_str!("../../src/gate/day.rs"),
    include_str!("../../src/gate/notice.rs"),
    include_str!("../../src/orders/later.rs"),
    include_str!("../../src/orders/rules.rs"),
    include_str!("../../src/recipients.rs"),
];

/// Kebab-case literals outside comments.
fn codes(source: &str) -> BTreeSet<&str> {
    let code_lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let literals = code_lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    let kebab = |text: &&str| {
        text.contains('-')
            && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
            && !text.ends_with('-')
    };
    literals.filter(kebab).collect()
}

fn rows() -> Vec<Vec<&'static str>> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(" | ").collect()).collect()
}

#[test]
fn refusals() {
    let used: BTreeSet<&str> = SOURCES.iter().flat_map(|source| codes(source)).collect();
    let shared = codes(SHARED);
    let own: BTreeSet<&str> = used.difference(&shared).copied().collect();
    let rows = rows();
    let listed = rows.iter().filter(|row| row.len() == 5).map(|row| row[0]);
    assert_eq!(listed.collect::<BTreeSet<_>>(), own);
    assert!(own.len() > 50, "the search for codes found next to nothing");
}

#[test]
fn reasons() {
    let rows = rows();
    let listed = rows.iter().filter(|row| row.len() == 3).map(|row| row[0]);
    let codes = ReasonCode::ALL.iter().map(|reason| format!("reason-{reason}"));
    assert_eq!(listed.map(str::to_owned).collect::<Vec<_>>(), codes.collect::<Vec<_>>());
    for reason in ReasonCode::ALL {
        assert_eq!(ReasonCode::parse(reason.as_str()), Some(*reason));
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
    }
    assert_eq!(ReasonCode::parse("something-else"), None);
}

#[test]
fn sentences_are_whole_calm_and_in_both_languages() {
    let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
    for row in rows() {
        assert!(row.len() == 3 || row.len() == 5, "{row:?}");
        for (n, text) in row[1..].iter().enumerate() {
            assert_eq!(cyrillic(text), n % 2 == 0, "{text}");
            assert!(text.ends_with('.') && !text.contains('!'), "{text}");
            for word in ["invalid", "error", "failed", "victim", "abuse", "suspect"] {
                assert!(!text.to_lowercase().contains(word), "{text}");
            }
        }
    }
}
