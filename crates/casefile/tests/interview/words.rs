//! Every code of the interview's rules has its words in both languages, and no words are left without a code.

use std::collections::BTreeSet;

const WORDS: &str = include_str!("../../refusals-b.txt");
const SOURCES: &[&str] = &[
    include_str!("../../src/aftercare.rs"),
    include_str!("../../src/amendment/added.rs"),
    include_str!("../../src/amendment/items.rs"),
    include_str!("../../src/amendment/lists.rs"),
    include_str!("../../src/amendment/mod.rs"),
    include_str!("../../src/amendment/signers.rs"),
    include_str!("../../src/amendment/times.rs"),
    include_str!("../../src/appointments.rs"),
    include_str!("../../src/attaching.rs"),
    include_str!("../../src/attendance.rs"),
    include_str!("../../src/attendance/against.rs"),
    include_str!("../../src/blind.rs"),
    include_str!("../../src/checks.rs"),
    include_str!("../../src/elsewhere.rs"),
    include_str!("../../src/interview/begin.rs"),
    include_str!("../../src/interview/corrections.rs"),
    include_str!("../../src/interview/course.rs"),
    include_str!("../../src/interview/guidance.rs"),
    include_str!("../../src/interview/taps.rs"),
    include_str!("../../src/leading.rs"),
    include_str!("../../src/meetings.rs"),
    include_str!("../../src/opening.rs"),
    include_str!("../../src/preparation.rs"),
    include_str!("../../src/presence.rs"),
    include_str!("../../src/referrals.rs"),
    include_str!("../../src/risk.rs"),
    include_str!("../../src/sessions.rs"),
    include_str!("../../src/signoff/mod.rs"),
    include_str!("../../src/wrapup.rs"),
];
const OPEN_POINTS: &str = include_str!("../../src/signoff/open_points.rs");

/// Kebab-case words in quotes that no rule refuses with.
const NO_REFUSALS: &[&str] =
    &["itgel-amendment", "many-sessions", "many-with-elsewhere", "re-interview", "other-interviewer"];

fn code_lines(source: &str) -> String {
    source.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Kebab-case literals, those right after `marker` apart from the rest.
fn codes(marker: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut marked, mut others) = (BTreeSet::new(), BTreeSet::new());
    for source in SOURCES {
        let code = code_lines(source);
        let mut before = "";
        for (at, piece) in code.split('"').enumerate() {
            let kebab = piece.contains('-') && piece.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            if at % 2 == 1 && kebab {
                let set = if before.ends_with(marker) { &mut marked } else { &mut others };
                set.insert(piece.to_owned());
            }
            before = piece;
        }
    }
    (marked, others)
}

fn rows() -> Vec<Vec<&'static str>> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(" | ").collect()).collect()
}

fn listed(prefix: &str, columns: usize) -> BTreeSet<String> {
    let rows = rows().into_iter().filter(|row| row.len() == columns);
    rows.filter_map(|row| row[0].strip_prefix(prefix).map(str::to_owned)).collect()
}

#[test]
fn refusals() {
    let (_, mut used) = codes("Remark::new(");
    used.retain(|code| !NO_REFUSALS.contains(&code.as_str()));
    assert_eq!(listed("", 5), used);
    assert!(used.len() > 90, "the search for codes found next to nothing");
}

#[test]
fn notes() {
    let (used, _) = codes("Remark::new(");
    assert_eq!(listed("note-", 3), used);
    assert!(used.len() > 8, "the search for notes found next to nothing");
}

#[test]
fn open_points() {
    let code = code_lines(OPEN_POINTS);
    let used: BTreeSet<String> =
        code.split("add(\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
    assert_eq!(listed("open-", 3), used);
    assert!(used.len() > 10, "the search for open points found next to nothing");
}

#[test]
fn each_code_stands_once_and_each_sentence_is_whole_and_calm() {
    let rows = rows();
    let codes: BTreeSet<&str> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(codes.len(), rows.len());
    let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
    for row in rows {
        assert!(row.len() == 3 || row.len() == 5, "{row:?}");
        for (n, text) in row[1..].iter().enumerate() {
            let example = text.contains("Ө1-1121-01");
            assert!(cyrillic(text) == (n % 2 == 0) || example, "{text}");
            assert!(text.ends_with('.') && !text.contains('!'), "{text}");
            for word in ["invalid", "error", "failed", "victim", "abuse", "suspect"] {
                assert!(!text.to_lowercase().contains(word), "{text}");
            }
        }
        if row.len() == 5 {
            let marks = |text: &str| text.matches("{$").count();
            assert_eq!(marks(row[1]) + marks(row[3]), marks(row[2]) + marks(row[4]), "{row:?}");
        }
    }
}
