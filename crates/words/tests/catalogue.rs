//! A catalogue that does not fit is refused, with the file and the identifier.
#![allow(clippy::unwrap_used)]

use itgel_words::catalogue::{Catalogue, Kind, write_rust, write_typescript};
use std::path::Path;

/// Loads a catalogue of one file `room.ftl` per language.
fn load(mn: &str, en: &str) -> Result<Catalogue, String> {
    let folder = tempfile::tempdir().unwrap();
    for (language, text) in [("mn", mn), ("en", en)] {
        std::fs::create_dir(folder.path().join(language)).unwrap();
        std::fs::write(folder.path().join(language).join("room.ftl"), text).unwrap();
    }
    let told = |faults: Vec<_>| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    Catalogue::load(folder.path()).map_err(told)
}

#[track_caller]
fn refused(mn: &str, en: &str, sentence: &str) {
    let told = load(mn, en).unwrap_err();
    assert!(told.contains(sentence), "told: {told}");
}

#[test]
fn what_fits_is_read() {
    let mn = "# ⚑ reason\nroom-a = Нэг { $x } { NUMBER($n) }\nroom-b = Хоёр\n";
    let en = "room-a = One { $x } { $n ->\n    [one] thing\n   *[other] things\n }\nroom-b = Two\n";
    let catalogue = load(mn, en).unwrap();
    let (file, a, _) = catalogue.pairs().next().unwrap();
    assert_eq!((file, a.id.as_str(), a.line), ("room", "room-a", 2));
    assert_eq!(a.comment, ["⚑ reason"]);
    assert_eq!(a.variables.get("x"), Some(&Kind::Text));
    assert_eq!(a.variables.get("n"), Some(&Kind::Number));
    let rust = write_rust(&catalogue, Path::new("/words"));
    assert!(rust.contains("RoomA {") && rust.contains("n: Number") && rust.contains("x: &'a str"));
    assert!(write_typescript(&catalogue).contains("\"room-a\": { n: number; x: string };"));
}

#[test]
fn a_kind_known_in_one_language_holds_in_both() {
    let catalogue = load("room-a = { $n }\n", "room-a = { NUMBER($n) }\n").unwrap();
    assert_eq!(catalogue.mongolian[0].messages[0].variables.get("n"), Some(&Kind::Number));
    let by_word = "room-a = { $who ->\n    [child] x\n   *[other] y\n }\n";
    let catalogue = load("room-a = { $who }\n", by_word).unwrap();
    assert_eq!(catalogue.english[0].messages[0].variables.get("who"), Some(&Kind::Text));
}

#[test]
fn a_message_missing_in_one_language() {
    refused("room-a = А\n", "room-a = A\nroom-b = B\n", "assets/words/mn/room.ftl: `room-b` is missing");
    refused("room-a = А\nroom-b = Б\n", "room-a = A\n", "assets/words/en/room.ftl: `room-b` is missing");
}

#[test]
fn a_variable_missing_in_one_language() {
    refused("room-a = А { $x }\n", "room-a = A\n", "assets/words/en/room.ftl:1: `room-a` does not use $x");
    refused("room-a = А\n", "\nroom-a = A { $x }\n", "assets/words/mn/room.ftl:1: `room-a` does not use $x");
}

#[test]
fn identifiers_are_checked() {
    refused(
        "room-a = А\nroom-a = Б\n",
        "room-a = A\n",
        "mn/room.ftl:1: `room-a` is already defined in mn/room.ftl:1",
    );
    refused("hall-a = А\n", "hall-a = A\n", "mn/room.ftl:1: `hall-a` must begin with `room-`");
    refused("rooms-a = А\n", "rooms-a = A\n", "`rooms-a` must begin with `room-`");
    refused("room-A = А\n", "room-A = A\n", "`room-A` is not kebab-case");
    refused("room-a_b = А\n", "room-a_b = A\n", "`room-a_b` is not kebab-case");
    refused("room--a = А\n", "room--a = A\n", "`room--a` is not kebab-case");
    refused("room-0-3 = А\nroom-03 = Б\n", "room-0-3 = A\nroom-03 = B\n", "are too alike");
    refused("room-a = { $X }\n", "room-a = { $X }\n", "has a variable that is not lower-case");
}

#[test]
fn failures_need_both_sentences() {
    refused("err-x = А\n", "err-x = A\n", "`err-x` has no `rec-x`");
    refused("rec-x = А\n", "rec-x = A\n", "`rec-x` has no `err-x`");
    assert!(load("err-x = А\nrec-x = Б\n", "err-x = A\nrec-x = B\n").is_ok());
}

#[test]
fn parts_of_fluent_that_are_not_used() {
    for (line, sentence) in [
        ("-brand = X\nroom-a = A\n", "`-brand` is a term"),
        ("room-a = A\n    .title = B\n", "`room-a` has attributes"),
        ("room-a =\n    .title = B\n", "`room-a` has attributes"),
        ("room-a = A\nroom-b = { room-a }\n", "`room-b` uses a part of Fluent that is not used here"),
        ("room-a = { DATETIME($d) }\n", "`room-a` uses a part of Fluent that is not used here"),
        ("room-a = { NUMBER(3) }\n", "`room-a` must name one variable in NUMBER()"),
        ("room-a = { NUMBER($a, $b) }\n", "`room-a` must name one variable in NUMBER()"),
    ] {
        refused(line, line, sentence);
    }
}

#[test]
fn text_that_is_not_fluent() {
    refused("room-a = А\nroom-b\n", "room-a = A\n", "assets/words/mn/room.ftl:2: ");
    refused("room-a = { $x\n", "room-a = { $x }\n", "assets/words/mn/room.ftl:");
    refused("room-a = { $n ->\n    [one] x\n }\n", "room-a = { $n }\n", "default variant");
}

#[test]
fn files_missing_in_one_language() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("mn")).unwrap();
    std::fs::write(folder.path().join("mn/room.ftl"), "room-a = А\n").unwrap();
    let faults = Catalogue::load(folder.path()).unwrap_err();
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|f| f.contains("assets/words/en: cannot be read")), "{told:?}");
    assert!(told.contains(&"assets/words/en/room.ftl: is missing; mn has it".to_owned()), "{told:?}");
}

/// Found by fuzzing: the parser stopped the build there, without a word of where.
#[test]
fn an_escape_that_ends_inside_a_letter_is_named() {
    for text in ["room-a = { \"\\u0н\" }\n", "room-a = { \"\\U0000н\" }\n", "room-a = { \"\\uн\" }\n"] {
        refused(text, text, "room.ftl:1: an escape is followed by a letter that is no digit of it");
    }
    load("room-a = { \"\\u00AB\" }\n", "room-a = { \"\\U01F602\" }\n").unwrap();
}
