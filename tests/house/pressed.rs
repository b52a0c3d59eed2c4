//! Every button of the window is pressed by some journey through the real window. A button that nobody presses may be dead,
//! or lead to a screen that nobody has looked at.

#![allow(clippy::string_slice)] // every place that is cut at lies beside a letter of ASCII

use crate::tree;
use std::collections::BTreeSet;

/// What no journey clicks, and why. Nothing else may stand unpressed.
const NOT_CLICKED: [(&str, &str); 4] = [
    (
        "finish-again",
        "only where a disk refuses while the room is made; the refusal is tried in crates/commands/tests",
    ),
    ("save-counts", "only from twenty interviews on; the file is tried in crates/commands/tests"),
    ("try-again", "only where a page could not be read; pressed in ui/src/screens/export/steps.test.ts"),
    ("save-picture", "only from twenty interviews on; the file is tried in crates/commands/tests"),
];

/// The only place where a button's name is computed: the marks of a live interview, each pressed in steps/live.mjs.
const COMPUTED: &str = "ui/src/screens/live/PromptTiles.svelte";

/// How a journey presses (first) and how it only looks.
const PRESSES: [&str; 2] = ["click(", "save: "];
const LOOKS: [&str; 6] = ["see(", "gone(", "text(", "run(", "wait(", "querySelector("];

/// `confirm-{name}` and `language-${language}` as they may be filled: one `*` for what is put in.
fn with_gaps(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before.strip_suffix('$').unwrap_or(before));
        out.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// The names of buttons in a page, and whether one is computed.
fn named(page: &str) -> (BTreeSet<String>, bool) {
    let mut names = BTreeSet::new();
    let mut computed = false;
    for after in page.split("data-act=").skip(1) {
        match after.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
            Some((name, _)) => {
                names.insert(with_gaps(name));
            }
            None => computed = true,
        }
    }
    (names, computed)
}

/// The names that a script presses: each within a call that clicks, or followed by a click.
fn pressed(script: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, mark) in script.match_indices("data-act=") {
        let after = script[at + mark.len()..].trim_start_matches(['\\', '"', '\'']);
        let Some(end) = after.find(['"', '\'', ']', '\\']) else { continue };
        let (name, then) = after.split_at(end);
        let last = |ways: &[&str]| ways.iter().filter_map(|way| script[..at].rfind(way)).max();
        let then = then.trim_start_matches(['\\', '"', '\'', ']', ')', '`']);
        let name = with_gaps(name);
        if name != "*" && (last(&PRESSES) > last(&LOOKS) || then.starts_with(".click()")) {
            names.insert(name);
        }
    }
    names
}

/// Whether one of the two is the other with its gap filled.
fn same(one: &str, other: &str) -> bool {
    let fills = |gap: &str, text: &str| {
        gap.split_once('*').is_some_and(|(first, last)| {
            text.len() > first.len() + last.len() && text.starts_with(first) && text.ends_with(last)
        })
    };
    one == other || fills(one, other) || fills(other, one)
}

/// Every button, and every name that a journey presses.
fn all() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut buttons, mut clicked) = (BTreeSet::new(), BTreeSet::new());
    for (path, page) in tree::sources("ui/src", &[".svelte"]) {
        let (names, computed) = named(&page);
        assert!(
            !computed || path == COMPUTED,
            "{path} computes the name of a button: no journey can be asked for it"
        );
        buttons.extend(names);
    }
    for (_, script) in tree::sources("tests/desktop", &[".mjs"]) {
        clicked.extend(pressed(&script));
    }
    (buttons, clicked)
}

#[test]
fn every_button_is_pressed_in_the_real_window() {
    let (buttons, clicked) = all();
    assert!(buttons.len() > 150, "the search finds too few buttons: {}", buttons.len());
    let unpressed: BTreeSet<&str> = buttons
        .iter()
        .filter(|button| !clicked.iter().any(|name| same(button, name)))
        .map(String::as_str)
        .collect();
    let known: BTreeSet<&str> = NOT_CLICKED.iter().map(|(name, _)| *name).collect();
    let new: Vec<_> = unpressed.difference(&known).collect();
    assert!(new.is_empty(), "no journey of tests/desktop presses {new:?}");
    let stale: Vec<_> = known.difference(&unpressed).collect();
    assert!(stale.is_empty(), "pressed by now, or gone; take it out of the list: {stale:?}");
}

/// No journey presses what is not there.
#[test]
fn every_name_that_is_pressed_is_on_a_page() {
    let (buttons, clicked) = all();
    let marks = ["feeling", "item", "marker", "person"];
    let gone: Vec<_> = clicked
        .iter()
        .filter(|name| !marks.contains(&name.as_str()) && !buttons.iter().any(|button| same(button, name)))
        .collect();
    assert!(gone.is_empty(), "pressed in tests/desktop and on no page: {gone:?}");
}

/// The search itself can tell one from the other.
#[test]
fn to_look_at_a_button_is_not_to_press_it() {
    let clicked = |script: &str| pressed(script).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(clicked(r#"await window.see('[data-act="hat"]')"#), "");
    assert_eq!(clicked(r#"window.click('#coat'); await window.gone('[data-act="hat"]')"#), "");
    assert_eq!(clicked(r#"run('if (document.querySelector("[data-act=hat]").disabled) throw 1')"#), "");
    assert_eq!(clicked(r#"await window.click(`${row} [data-act="hat"]`)"#), "hat");
    assert_eq!(clicked(r#"run('document.querySelector("[data-act=hat]").click()')"#), "hat");
    assert_eq!(clicked(r#"refused(world, { save: '[data-act="hat"]' })"#), "hat");
    assert_eq!(clicked(r#"click(`[data-act="hat-${size}"]`); click(`[data-act="${name}"]`)"#), "hat-*");
    assert!(same("hat-*", "hat-large") && same("hat-large", "hat-*") && !same("hat-*", "hat-"));
    assert_eq!(
        named(r#"<b data-act="hat-{size}" /><i data-act={act} />"#),
        (["hat-*".to_owned()].into(), true)
    );
}
