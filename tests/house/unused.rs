//! Every word of the catalogue is said somewhere. A word that nobody says is a screen that is missing, or a word that
//! another has replaced.

#![allow(clippy::string_slice)] // every place that is cut at lies beside a letter of ASCII

use crate::tree;
use std::collections::BTreeSet;

/// Words whose screen is not there yet, by what they wait for. Nothing else may be unused.
const WAITING: [(&str, &str); 3] = [
    ("a set-up that was interrupted goes on at its step", "setup-resume"),
    ("the list of rooms at set-up, and a reminder of it", "setup-roster setup-roster-later setup-step-keys"),
    ("bundles that enter the vault", "case-imported"),
];

/// Calls whose first argument is a list and whose second a value of it: `label('purpose', 'danger')`.
const LISTERS: [&str; 7] =
    ["label(", "from(", ".of(", ".all_of(", "Axis::of(", "pair(", "const OPEN_POINT: &str = "];

/// Where a sentence with a code for its end is the answer to a failure: only what stands between quotation marks makes
/// one, never the name of a variant.
const FAILURES: [&str; 2] = ["err-", "rec-"];

/// The sources that speak: code without its comments and its tests.
fn speaking() -> String {
    let mut all = String::new();
    for (room, endings) in
        [("crates", &[".rs"][..]), ("src-tauri/src", &[".rs"]), ("ui/src", &[".ts", ".svelte"])]
    {
        for (path, text) in tree::sources(room, endings) {
            let silent =
                ["/tests/", "/bin/", "crates/words/", "crates/testkit/", "bindings/words.ts", ".test.ts"];
            if silent.iter().any(|part| path.contains(part)) {
                continue;
            }
            let code = text.split("#[cfg(test)]").next().unwrap();
            for line in code.lines().filter(|line| {
                let line = line.trim_start();
                !["//", "*", "/*", "<!--"].iter().any(|mark| line.starts_with(mark))
            }) {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    all
}

fn plain(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_./-".contains(&byte)
}

fn hyphens(code: &str) -> String {
    code.replace(['_', '.', '/'], "-")
}

/// Everything that stands whole between two quotation marks.
fn literals(text: &str) -> BTreeSet<String> {
    let bytes = text.as_bytes();
    let mut found = BTreeSet::new();
    for (at, mark) in bytes.iter().enumerate().filter(|(_, b)| b"'\"`".contains(b)) {
        let length = bytes[at + 1..].iter().take_while(|b| plain(**b)).count();
        if length > 0 && bytes.get(at + 1 + length) == Some(mark) {
            found.insert(hyphens(&text[at + 1..at + 1 + length]));
        }
    }
    found
}

/// `NotKnown` as it is stored: `not-known`.
fn stored(variant: &str) -> String {
    let mut name = String::new();
    let mut before = false;
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && before {
            name.push('-');
        }
        before = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        name.push(letter.to_ascii_lowercase());
    }
    name
}

fn variants(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// A name with gaps, `help-…-…`. Two gaps side by side are one that two codes may fill.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Text(String),
    Gap { twice: bool },
}

/// Names that are built: `` `help-${topic}-${n}` `` in the window, `"err-{code}"` here, and lists with their values.
fn built(text: &str) -> BTreeSet<Vec<Piece>> {
    let mut found = BTreeSet::new();
    for mark in ['`', '"'] {
        for (at, _) in text.match_indices(mark) {
            // The names of elements on a page are no words.
            if ["getElementById(", "id={", "id: "].iter().any(|before| text[..at].ends_with(before)) {
                continue;
            }
            if let Some(pieces) = pieces(&text[at + 1..], mark) {
                found.insert(pieces);
            }
        }
    }
    for call in LISTERS {
        for after in text.split(call).skip(1) {
            let after = after.trim_start();
            let Some(mark @ ('\'' | '"')) = after.chars().next() else { continue };
            let (list, rest) = after[1..].split_once(mark).unwrap_or_default();
            let asked = rest.trim_start().starts_with([',', ')', ';']);
            if asked && !list.is_empty() && list.bytes().all(|b| plain(b) && b != b'_') {
                found.insert(vec![Piece::Text(format!("{list}-")), Piece::Gap { twice: false }]);
            }
        }
    }
    found
}

/// The pieces of a name from its first letter to its closing mark; nothing when it is no name, has no gap, or begins
/// with one.
fn pieces(from: &str, mark: char) -> Option<Vec<Piece>> {
    let mut made: Vec<Piece> = Vec::new();
    let mut rest = from;
    loop {
        let length = rest.bytes().take_while(|b| plain(*b)).count();
        if length > 0 {
            made.push(Piece::Text(hyphens(&rest[..length])));
        }
        rest = &rest[length..];
        if rest.starts_with(mark) {
            break;
        }
        rest = match mark {
            '`' => rest.strip_prefix("${")?,
            _ => rest.strip_prefix('{')?,
        };
        let mut open = 1_usize;
        let end = rest.find(|c| {
            open = match c {
                '{' => open + 1,
                '}' => open - 1,
                '\n' => 0,
                _ => open,
            };
            open == 0
        })?;
        rest = rest[end..].strip_prefix('}')?;
        match made.last_mut() {
            Some(Piece::Gap { twice }) => *twice = true,
            _ => made.push(Piece::Gap { twice: false }),
        }
    }
    let named = matches!(made.first(), Some(Piece::Text(text)) if text.contains('-'));
    (named && made.len() > 1).then_some(made)
}

struct Said {
    words: BTreeSet<String>,
    literals: BTreeSet<String>,
    codes: BTreeSet<String>,
    built: BTreeSet<Vec<Piece>>,
}

impl Said {
    fn read() -> Self {
        let text = speaking();
        let literals = literals(&text);
        let mut codes = literals.clone();
        codes.extend(variants(&text).map(stored));
        codes.extend((0..30).map(|n| n.to_string()));
        for (_, data) in tree::sources("assets", &[".json"]) {
            codes.extend(self::literals(&data));
        }
        let keys = text.split("Key::").skip(1).map(|after| {
            let length = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
            after[..length].to_owned()
        });
        let mut words: BTreeSet<String> = keys.collect();
        for (_, page) in tree::sources("assets/words", &[".ftl"]) {
            for after in page.split('{').skip(1) {
                words.insert(after.split('}').next().unwrap().trim().to_owned());
            }
        }
        Self { words, literals, codes, built: built(&text) }
    }

    fn is_said(&self, id: &str) -> bool {
        let key: String = id
            .split('-')
            .flat_map(|part| {
                part[..1].to_ascii_uppercase().chars().chain(part[1..].chars()).collect::<Vec<_>>()
            })
            .collect();
        let codes = if FAILURES.iter().any(|f| id.starts_with(f)) { &self.literals } else { &self.codes };
        self.literals.contains(id)
            || self.words.contains(id)
            || self.words.contains(&key)
            || self.built.iter().any(|pieces| self.fits(pieces, id, codes, 0))
    }

    fn fits(&self, pieces: &[Piece], id: &str, codes: &BTreeSet<String>, depth: u8) -> bool {
        let Some((first, more)) = pieces.split_first() else { return id.is_empty() };
        match first {
            Piece::Text(text) => {
                id.strip_prefix(text.as_str()).is_some_and(|rest| self.fits(more, rest, codes, depth))
            }
            Piece::Gap { twice } => (1..=id.len()).any(|end| {
                let (fill, rest) = id.split_at(end);
                let filled = self.fills(fill, codes, depth)
                    || (*twice
                        && fill.match_indices('-').any(|(cut, _)| {
                            codes.contains(&fill[..cut]) && codes.contains(&fill[cut + 1..])
                        }));
                filled && self.fits(more, rest, codes, depth)
            }),
        }
    }

    /// A code, or one that is built itself: `bundle-…` within `err-…`.
    fn fills(&self, fill: &str, codes: &BTreeSet<String>, depth: u8) -> bool {
        codes.contains(fill)
            || (depth == 0 && self.built.iter().any(|pieces| self.fits(pieces, fill, codes, depth + 1)))
    }
}

#[test]
fn every_word_is_said_somewhere() {
    let said = Said::read();
    assert!(said.built.len() > 100, "the search for built names finds too few: {}", said.built.len());
    let silent: BTreeSet<&str> = itgel_words::ids().filter(|id| !said.is_said(id)).collect();
    let waiting: BTreeSet<&str> = WAITING.iter().flat_map(|(_, words)| words.split_whitespace()).collect();
    let unused: Vec<_> = silent.difference(&waiting).collect();
    assert!(unused.is_empty(), "{} words are said nowhere:\n{unused:#?}", unused.len());
    let used: Vec<_> = waiting.difference(&silent).collect();
    assert!(used.is_empty(), "said by now, or gone; take them out of the list: {used:?}");
}

/// The search itself can tell one from the other.
#[test]
fn a_word_that_nobody_says_is_found() {
    let said = Said::read();
    for there in [
        "shell-today",
        "err-passphrase-too-short",
        "ternary-not-known",
        "help-today-1",
        "err-bundle-truncated",
    ] {
        assert!(itgel_words::ids().any(|id| id == there), "{there} is no word any more; choose another");
        assert!(said.is_said(there), "{there}");
    }
    for nowhere in
        ["shell-hat", "err-hat", "err-bundle-hat", "purpose-hat", "help-today-hat", "signoff-hat-summary"]
    {
        assert!(!said.is_said(nowhere), "{nowhere}");
    }
}
