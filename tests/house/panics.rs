//! Where the program could stop by itself. `unwrap`, `todo!` and cuts of text by bytes are refused by the lints (Cargo.toml); here
//! stand the rest, each place with why it cannot happen. What happens all the same ends one piece of work and not the store: see
//! `a_fault_of_the_program_unwinds`.

use crate::tree;
use std::collections::BTreeMap;

/// `expect`, `panic!`, `unreachable!`, `assert!` and the like: file, how many, and why none of them comes true.
const STOPS: &[(&str, usize, &str)] = &[
    // Data that is compiled in and read whole by tests of their own.
    ("crates/casefile/src/code/words.rs", 1, EMBEDDED),
    ("crates/casefile/src/identification/list.rs", 1, EMBEDDED),
    ("crates/casefile/src/meetings.rs", 1, EMBEDDED),
    ("crates/casefile/src/places.rs", 1, EMBEDDED),
    ("crates/casefile/src/registration_number.rs", 1, EMBEDDED),
    ("crates/casefile/src/rulebook.rs", 1, EMBEDDED),
    ("crates/casefile/src/training/script.rs", 1, EMBEDDED),
    ("crates/casefile/src/unfit.rs", 1, EMBEDDED),
    // JSON of texts, numbers and lists, into memory.
    ("crates/casefile/src/bundles/preview.rs", 1, WRITTEN),
    ("crates/casefile/src/orders/rules.rs", 1, WRITTEN),
    ("crates/casefile/src/orders/vital.rs", 1, WRITTEN),
    ("crates/journal/src/entry.rs", 1, WRITTEN),
    ("crates/seal/src/slot.rs", 2, "as above; and 64 bytes have two halves of 32"),
    ("crates/vault/src/anchor.rs", 2, WRITTEN),
    ("crates/vault/src/backup/manifest.rs", 1, WRITTEN),
    ("crates/vault/src/header.rs", 2, WRITTEN),
    ("crates/vault/src/tries.rs", 1, WRITTEN),
    // Cryptography of fixed lengths.
    ("crates/seal/src/agefile.rs", 2, "32 bytes of our own in their text form"),
    (
        "crates/seal/src/entropy.rs",
        1,
        "without randomness no key may be made: the one place that stops on purpose",
    ),
    ("crates/seal/src/expand.rs", 1, "HMAC takes a key of any length"),
    ("crates/seal/src/sheet.rs", 1, "74 characters fit in a QR code"),
    ("crates/seal/src/vaultkey.rs", 1, "HMAC takes a key of any length"),
    // Filled on the line before.
    ("crates/vault/src/folds.rs", 2, "filled on the line before"),
    ("crates/casefile/src/insights/cards.rs", 1, "a day of the calendar, written there"),
    // The end of the program, told as such.
    ("crates/cli/src/progress.rs", 1, "Ctrl-C for a second time, while long work does not come to its end"),
];
const EMBEDDED: &str = "compiled in, and read whole by a test";
const WRITTEN: &str = "texts, numbers and lists always become JSON";

/// `list[n]` and `list[..n]`: file, how many, and why `n` is never beyond the end. None is in the store, in the worker or in the window.
const INDEXED: &[(&str, usize, &str)] = &[
    (
        "crates/bundle/src/open/tags.rs",
        11,
        "a list of five names that is compiled in, by numbers that are written there",
    ),
    ("crates/bundle/src/record/summary.rs", 4, "windows of two have two"),
    ("crates/casefile/src/insights/cards.rs", 4, "row and column come from the same table"),
    ("crates/casefile/src/insights/hide.rs", 18, "row and column come from the same table"),
    ("crates/casefile/src/insights/mod.rs", 2, "row and column come from the same table"),
    ("crates/casefile/src/rulebook/child_screen.rs", 1, "the number comes from the list"),
    ("crates/cli/src/backup.rs", 1, "JSON, by the name of a field"),
    ("crates/commands/src/export.rs", 1, "asked on the same line whether there is one"),
    ("crates/commands/src/session.rs", 2, "windows of two have two"),
    ("crates/journal/src/entry.rs", 2, "a text whose length and shape were compared first"),
    ("crates/journal/src/hash.rs", 3, "an array of 65 bytes"),
    ("crates/seal/src/cobblestone.rs", 5, "an array of 76 bytes; and the smaller of two lengths"),
    ("crates/seal/src/damm.rs", 2, "a table of ten by ten; each of its values is below ten"),
    ("crates/seal/src/digest.rs", 2, "half a byte, of sixteen digits"),
    ("crates/seal/src/expand.rs", 1, "a piece of at most 64 bytes, of a block of 64"),
    ("crates/seal/src/fingerprint.rs", 1, "six pieces of five bytes, of a sum of 32"),
    ("crates/seal/src/phrase.rs", 1, "a number that is drawn below the length"),
    ("crates/seal/src/recovery.rs", 3, "three sheets and three pairs of them"),
    ("crates/seal/src/sheet.rs", 1, "sixteen pairs of a key of 32 bytes"),
    ("crates/words/src/catalogue/write_typescript.rs", 1, "TypeScript within a text"),
];

/// What ends a piece of work where it stands. `debug_assert!` is not in a release.
const WORDS: [&str; 10] = [
    ".unwrap()",
    ".unwrap_err()",
    ".expect(",
    ".expect_err(",
    "panic!(",
    "unreachable!(",
    "assert!(",
    "assert_eq!(",
    "assert_ne!(",
    "process::exit(",
];

/// The code of the program, line by line: no tests, no build scripts, no comments, and nothing that stands within a text of one line.
fn code() -> Vec<(String, Vec<String>)> {
    let all = ["crates", "src-tauri/src"].iter().flat_map(|room| tree::sources(room, &[".rs"]));
    let ours = all.filter(|(path, _)| {
        let beside = ["/tests/", "/examples/", "/build.rs", "crates/testkit/"];
        // A file of a test, which lies among the sources because it looks at what is private.
        !beside.iter().any(|part| path.contains(part)) && path != "crates/vault/src/full_disk.rs"
    });
    let lines = |text: &str| {
        program(text)
            .lines()
            .map(str::trim)
            .filter(|l| !l.starts_with("//") && !l.starts_with('#'))
            .map(without_texts)
            .collect()
    };
    ours.map(|(path, text)| (path, lines(&text))).collect()
}

/// A source without what is built for tests only: each item behind a `#[cfg(test)]` of its own, wherever it stands. Our sources are
/// laid out by rustfmt, so an item ends on its first line, or with a bracket as far in as it began.
fn program(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push_str(line);
            kept.push('\n');
            continue;
        }
        let begins = line.trim_end().trim_end_matches("#[cfg(test)]");
        let own = |line: &str| line.strip_prefix(begins).is_some_and(|rest| !rest.starts_with(' '));
        // Further attributes and comments belong to it.
        let first = lines.find(|line| own(line) && !line.trim().starts_with(['#', '/']));
        if first.is_some_and(|line| !line.ends_with([';', ',', '}'])) {
            lines.find(|line| own(line) && line.trim().starts_with('}'));
        }
    }
    kept
}

/// A line with nothing left in its texts but their quotation marks.
fn without_texts(line: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    let mut escaped = false;
    for letter in line.chars() {
        if inside && escaped {
            escaped = false;
        } else if inside && letter == '\\' {
            escaped = true;
        } else if letter == '"' {
            inside = !inside;
            kept.push(letter);
        } else if !inside {
            kept.push(letter);
        }
    }
    kept
}

fn stops(line: &str) -> usize {
    let all: usize = WORDS.iter().map(|word| line.matches(word).count()).sum();
    let debug: usize = ["debug_assert!(", "debug_assert_eq!(", "debug_assert_ne!("]
        .iter()
        .map(|w| line.matches(w).count())
        .sum();
    all - debug
}

/// A bracket right behind a name or another bracket. By the name of a field JSON is asked, which answers nothing where there is none.
fn indexings(line: &str) -> usize {
    let letters: Vec<char> = line.chars().collect();
    letters
        .windows(3)
        .filter(|w| w[1] == '[' && (w[0].is_alphanumeric() || "_)]".contains(w[0])) && w[2] != '"')
        .count()
}

fn counted(count: fn(&str) -> usize) -> BTreeMap<String, usize> {
    let of = |(path, lines): (String, Vec<String>)| (path, lines.iter().map(|line| count(line)).sum());
    code().into_iter().map(of).filter(|(_, n)| *n > 0).collect()
}

fn listed(list: &[(&str, usize, &str)]) -> BTreeMap<String, usize> {
    assert!(list.iter().all(|(_, _, why)| !why.is_empty()));
    list.iter().map(|(path, n, _)| ((*path).to_owned(), *n)).collect()
}

#[test]
fn the_program_stops_nowhere_that_nobody_thought_of() {
    assert!(code().len() > 300, "the sources are somewhere else");
    assert_eq!(
        counted(stops),
        listed(STOPS),
        "a new place needs its line in STOPS, with why it cannot happen"
    );
}

#[test]
fn nothing_is_taken_from_a_list_beyond_its_end() {
    assert_eq!(counted(indexings), listed(INDEXED), "a new place needs its line in INDEXED, or `get`");
}

#[test]
fn what_is_built_for_tests_only_is_taken_out_and_nothing_behind_it() {
    let source = "#[cfg(test)]\nmod full_disk;\nfn a() {\n    b[0]\n}\n\nimpl C {\n    #[cfg(test)]\n    fn d(\n        &self,\n    ) {\n        \
        e.unwrap()\n    }\n\n    fn f() {\n        g.unwrap()\n    }\n}\n\n#[cfg(test)]\n#[allow(clippy::unwrap_used)]\nmod tests {\n    \
        fn h() {\n        i.unwrap()\n    }\n}\n\nfn j() {\n    k.unwrap()\n}\n";
    let left = program(source);
    for gone in ["full_disk", "fn d", "e.unwrap", "mod tests", "i.unwrap", "allow("] {
        assert!(source.contains(gone) && !left.contains(gone), "{gone} stays in {left}");
    }
    for stays in ["b[0]", "g.unwrap()", "k.unwrap()"] {
        assert!(left.contains(stays), "{stays} is gone from {left}");
    }
    // Where it mattered: most of the store's own file stands behind such a line.
    let store = tree::text("crates/vault/src/lib.rs");
    assert!(
        program(&store).lines().count() > 2 * store.split("#[cfg(test)]\n").next().unwrap().lines().count()
    );
}

#[test]
fn the_search_for_them_finds_them() {
    for line in [
        "let a = b.unwrap();",
        "c.expect(\"x\")",
        "std::process::exit(1)",
        "else { panic!(\"x\") }",
        "assert_eq!(a, b);",
    ] {
        assert_eq!(stops(&without_texts(line)), 1, "{line}");
    }
    for line in [
        "debug_assert!(a);",
        "#[expect(dead_code)]",
        "say(\"never .unwrap() here\")",
        "a.unwrap_or_default()",
    ] {
        assert_eq!(stops(&without_texts(line)), 0, "{line}");
    }
    for line in ["a[0]", "a.b()[..n]", "t[x][y - 1]"] {
        assert!(indexings(line) > 0, "{line}");
    }
    for line in
        ["let [a, b] = c;", "&[u8]", "vec![1]", "view[\"name\"]", "say(\"a[0]\")", "fn a<T>(b: [T; 2])"]
    {
        assert_eq!(indexings(&without_texts(line)), 0, "{line}");
    }
}

/// No room lets itself off the lints that refuse the rest.
#[test]
fn the_lints_hold_in_every_room() {
    let manifest = tree::text("Cargo.toml");
    let lints = manifest.split("[workspace.lints.clippy]").nth(1).unwrap().split("\n[").next().unwrap();
    for lint in ["unwrap_used", "todo", "unimplemented", "dbg_macro", "string_slice"] {
        assert!(lints.contains(&format!("{lint} = \"deny\"")), "{lint}");
    }
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for (path, text) in tree::sources("crates", &["Cargo.toml"]) {
        assert!(text.contains("[lints]\nworkspace = true"), "{path} does not keep the lints");
    }
    for (path, _) in code() {
        let text = tree::text(&path);
        let program = program(&text);
        for lint in ["unwrap_used", "string_slice", "all", "panic"] {
            assert!(!program.contains(&format!("allow(clippy::{lint})")), "{path} lets itself off {lint}");
        }
    }
    // The one file of a test among the sources is built for tests only.
    assert!(tree::text("crates/vault/src/lib.rs").contains("#[cfg(test)]\nmod full_disk;"));
}

/// In a release a sum that runs over its bound stops and is not wrapped, and what stops unwinds: keys are dropped and wiped, the lock
/// on the folder goes, the page is told that the store is closed, and the command line says the code of what is broken. With `abort`
/// none of that would happen.
#[test]
fn a_fault_of_the_program_unwinds() {
    let manifest = tree::text("Cargo.toml");
    let release = manifest.split("[profile.release]").nth(1).unwrap().split("\n[").next().unwrap();
    assert!(
        release.contains("\noverflow-checks = true\n") && release.contains("\npanic = \"unwind\"\n"),
        "{release}"
    );
    // Of single packages a profile could say otherwise.
    assert_eq!(manifest.matches("[profile.release").count(), 1);
    assert_eq!(manifest.matches("overflow-checks").count(), 1);
    assert!(tree::text("crates/cli/src/main.rs").contains("catch_unwind("));
    assert!(tree::text("src-tauri/src/worker.rs").contains("impl Drop for Alarm"));
}
