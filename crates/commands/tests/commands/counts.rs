//! Counts that rooms give each other through the one door: signed, taken in, beside and added; and a card's picture.

use crate::insights::{counted, year};
use crate::rooms::{roster, second};
use crate::script::{consent, interview, open_case};
use crate::support::*;
use base64::Engine as _;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn time() -> Value {
    json!({"from": "2025-01-01", "until": "2026-12-31"})
}

/// Another room with enough interviews of its own, kept for all tests of this build. Its supervisor is the first person.
fn other() -> Room {
    Shelf::kept("insights-second", || {
        let mut room = second();
        let (name, role, passphrase, pin) = PEOPLE[INTERVIEWER];
        let added =
            room.ok("add_person", json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin}));
        let found = added["people"].as_array().unwrap().iter().find(|p| p["name"] == name).unwrap();
        room.people.push(text(found, "id"));
        room.enter(INTERVIEWER);
        for _ in 0..20 {
            let case = open_case(&mut room);
            consent(&mut room, &case, &["statistics"]);
            interview(&mut room, &case);
        }
        room
    })
}

fn sign(room: &mut Room) -> PathBuf {
    let folder = room.folder("counts");
    let mut request = time();
    request["folder"] = json!(room.home.path().join("vault"));
    room.no_entry("sign_counts", request.clone(), "folder-is-store");
    request["folder"] = json!(folder);
    folder.join(text(&room.ok("sign_counts", request), "file"))
}

fn know(receiver: &mut Room, sender: &mut Room, compare: bool) {
    let file = roster(sender);
    let one = receiver.ok("take_room", json!({"path": file}))["rooms"][0].clone();
    if compare {
        receiver
            .ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]}));
    }
}

fn numbers(view: &Value) -> Vec<u64> {
    let cards = view["cards"].as_array().unwrap().iter();
    let rows =
        cards.flat_map(|card| card["cells"].as_array().unwrap()).flat_map(|row| row.as_array().unwrap());
    rows.filter_map(|cell| cell["count"].as_u64()).collect()
}

#[test]
fn counts_of_a_room_that_is_known_stand_beside_ones_own_and_are_added() {
    let (mut sender, mut receiver) = (other(), counted());
    sender.enter(SUPERVISOR);
    receiver.enter(SUPERVISOR);
    let path = sign(&mut sender);
    let take = json!({"path": path});
    receiver.no_entry("take_counts", take.clone(), "counts-key-unknown");
    know(&mut receiver, &mut sender, false);
    receiver.no_entry("take_counts", take.clone(), "counts-key-unknown");
    let key = receiver.ok("rooms", json!({}))["rooms"][0].clone();
    receiver.ok("check_room", json!({"key": key["key"], "how": "in_person", "groups": key["fingerprint"]}));
    let none = receiver.ok("other_counts", time());
    assert_eq!((&none["rooms"], &none["together"]), (&json!([]), &Value::Null));
    assert_eq!(receiver.ok("take_counts", take.clone())["from"], "2025-01-01");
    assert_eq!(receiver.acts(1), ["room.other_counts_taken"]);
    receiver.no_entry("take_counts", take, "counts-nothing-new");

    let view = receiver.ok("other_counts", time());
    let theirs = &view["rooms"][0];
    assert_eq!((&theirs["room"], &theirs["interviews"]["count"]), (&json!("Өрөө 1"), &json!(20)));
    let sum = &view["together"];
    assert_eq!((&sum["interviews"]["count"], sum["rooms"].as_array().unwrap().len()), (&json!(40), 2));
    for seen in [theirs, sum] {
        assert_eq!(seen["cards"].as_array().unwrap().len(), 15);
        let numbers = numbers(seen);
        assert!(numbers.len() > 20 && numbers.iter().all(|n| n % 5 == 0), "{numbers:?}");
    }
    assert_eq!(sum["cards"][0]["rows"], receiver.ok("insights", year())["cards"][0]["rows"]);
    // What stands in the journal is who and for when.
    let line = receiver.ok("journal", page("", "all", "", 1))["lines"][0]["detail"].clone();
    assert_eq!(line, json!([["text", "Өрөө 1"], ["text", "2025.01.01–2026.12.31"]]));
    // Of another time there is nothing; and it is the supervisor who sees it.
    let half = json!({"from": "2025-01-01", "until": "2025-12-31"});
    assert_eq!(receiver.ok("other_counts", half)["rooms"], json!([]));
    receiver.enter(OFFICER);
    receiver.no("other_counts", time(), "not-in-your-role");
    receiver.enter(INTERVIEWER);
    receiver.no("other_counts", time(), "not-in-your-role");
}

#[test]
fn a_file_that_was_changed_or_is_no_file_of_counts_is_not_taken() {
    let (mut sender, mut receiver) = (other(), second());
    sender.enter(SUPERVISOR);
    let path = sign(&mut sender);
    know(&mut receiver, &mut sender, true);
    let whole = fs::read_to_string(&path).unwrap();
    let mut try_with = |text: &str, code: &str| {
        let file = receiver.folder("in").join("x.itgel-counts");
        fs::write(&file, text).unwrap();
        assert_eq!(receiver.no_entry("take_counts", json!({"path": file}), code).field, "path");
    };
    try_with(&whole.replacen("\"interviews\":20", "\"interviews\":25", 1), "counts-signature");
    try_with(&whole.replacen("\"interviews\":20", "\"interviews\":3", 1), "counts-malformed");
    try_with(&whole.replacen("\n\n", "\n", 1), "counts-malformed");
    try_with("", "counts-malformed");
    try_with(&"a".repeat(70_000), "counts-malformed");
    sender.no("take_counts", json!({"path": path}), "counts-own-room");
    // A stranger checks it with stock tools: the text before the empty line, under the name of its form.
    let (said, signature) = whole.split_once("\n\n").unwrap();
    let key = serde_json::from_str::<Value>(said).unwrap()["key"].as_str().unwrap().to_owned();
    let folder = sender.folder("stranger");
    fs::write(folder.join("allowed"), format!("room {key}\n")).unwrap();
    fs::write(folder.join("sig"), signature).unwrap();
    let mut verify = std::process::Command::new("ssh-keygen");
    verify.args(["-Y", "verify", "-f", "allowed", "-I", "room", "-n", "itgel-counts/1", "-s", "sig"]);
    fs::write(folder.join("said"), said).unwrap();
    verify.current_dir(&folder).stdin(fs::File::open(folder.join("said")).unwrap());
    assert!(verify.output().unwrap().status.success());
}

#[test]
fn a_picture_is_pixels_and_nothing_else() {
    let mut room = counted();
    room.enter(OFFICER);
    let folder = room.folder("out");
    let request = |bytes: &[u8]| {
        let text = base64::engine::general_purpose::STANDARD.encode(bytes);
        let pieces: Vec<&str> = text.as_bytes().chunks(16).map(|c| std::str::from_utf8(c).unwrap()).collect();
        json!({"card": "per_month", "png": pieces, "folder": folder})
    };
    let png = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/icons/32.png")).unwrap();
    // The same picture with a line of text in it, after the header of 33 bytes.
    let said = [&png[..33], &[0, 0, 0, 4][..], b"tEXtname", &[0; 4][..], &png[33..]].concat();
    room.no("save_picture", request(&said), "picture-malformed");
    let name = text(&room.ok("save_picture", request(&png)), "file");
    assert!(name.starts_with("itgel-counts-") && name.ends_with("-per-month.png"));
    assert_eq!(fs::read(folder.join(name)).unwrap(), png);
    room.no("save_picture", request(b"GIF89a"), "picture-malformed");
    let mut nowhere = request(&png);
    nowhere["folder"] = json!(folder.join("nowhere"));
    room.no("save_picture", nowhere.clone(), "folder-missing");
    nowhere["folder"] = json!(room.home.path().join("vault"));
    room.no("save_picture", nowhere, "folder-is-store");
}
