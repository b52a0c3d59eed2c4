//! A signed receipt goes back to the sender and closes the line; a receipt of anything else closes nothing.

use crate::rooms::{look, recipient, roster, second, send};
use crate::script::{Case, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, Room, SUPERVISOR, closed, page, text};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Two rooms that have compared each other's keys, and a bundle from the first for the second, handed over or not.
pub struct Two {
    pub sender: Room,
    pub receiver: Room,
    pub case: Case,
    pub bundle: PathBuf,
    pub to: String,
}

fn know(here: &mut Room, there: &mut Room) {
    let file = roster(there);
    let rooms = here.ok("take_room", json!({"path": file}))["rooms"].clone();
    let one = rooms.as_array().unwrap().last().unwrap();
    here.ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]}));
}

pub fn two() -> Two {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let bundle = send(&mut sender, &case, &to, "out");
    know(&mut receiver, &mut sender);
    Two { sender, receiver, case, bundle, to }
}

/// What a receipt of a bundle is asked for by.
pub fn request_of(room: &mut Room, bundle: &Path) -> Value {
    let folder = room.folder("receipt");
    json!({"path": bundle, "name": "Н.  Ганхуяг", "position": "хяналтын прокурор", "folder": folder})
}

fn make(room: &mut Room, bundle: &Path) -> PathBuf {
    let request = request_of(room, bundle);
    let made = room.ok("make_receipt", request);
    let folder = room.folder("receipt");
    closed(&folder);
    folder.join(text(&made, "file"))
}

fn hand_over(two: &mut Two) {
    let view = two.sender.ok("case", json!({"case": two.case.case}));
    let request = json!({"case": two.case.case, "bundle": view["bundles"][0]["bundle"], "to_name": "Н. Ганхуяг",
        "to_position": "прокурор", "how": "in_person", "seal": "", "at": "", "paper_number": "Х-3", "strokes": []});
    two.sender.ok("hand_over", request);
}

#[test]
fn a_receipt_closes_the_line_of_its_bundle_once() {
    let mut two = two();
    let receipt = make(&mut two.receiver, &two.bundle);
    assert_eq!(two.receiver.acts(3), ["room.receipt_made", "room.other_head_seen", "room.bundle_checked"]);
    let take = json!({"path": receipt});
    two.sender.no_entry("take_receipt", take.clone(), "receipt-before-hand-over");
    hand_over(&mut two);
    two.sender.no_entry("take_receipt", take.clone(), "receipt-key-unknown");
    two.sender.enter(SUPERVISOR);
    know(&mut two.sender, &mut two.receiver);
    two.sender.no("take_receipt", take.clone(), "not-in-your-role");
    two.sender.enter(OFFICER);
    let taken = two.sender.ok("take_receipt", take.clone());
    assert_eq!((&taken["case"], &taken["received_by"]), (&json!(two.case.case), &json!("Н. Ганхуяг")));
    assert_eq!(two.sender.acts(1), ["case.receipt_taken"]);
    two.sender.no_entry("take_receipt", take, "receipt-twice");
    let view = two.sender.ok("journal", page(&two.case.case, "handed_over", "", 9));
    assert_eq!(view["lines"][0]["detail"], json!([["text", "Өрөө 1"], ["received-by", "Н. Ганхуяг"]]));
    assert_eq!(
        (&view["places"][1]["state"], &view["places"][1]["to_name"]),
        (&json!("received"), &json!("Н. Ганхуяг"))
    );
    // It leaves in no bundle: the next one for the same recipient is accepted and holds nothing of it.
    let next = send(&mut two.sender, &two.case, &two.to, "next");
    let found = look(&mut two.receiver, &next);
    assert_eq!((&found["accepted"], &found["head"]), (&json!(true), &json!("follows")));
    assert!(!found.to_string().contains("receipt_taken"));
    assert!(two.sender.ok("doctor", json!({}))["well"].as_bool().unwrap());
}

/// The store goes on under a new name of its log; what was sealed under the one before is its own still.
#[test]
fn a_receipt_closes_the_line_also_after_the_store_went_on_under_a_new_name() {
    let mut two = two();
    let receipt = make(&mut two.receiver, &two.bundle);
    hand_over(&mut two);
    two.sender.ok("lock", json!({}));
    fs::write(two.sender.home.path().join("vault/vault.json"), "{}").unwrap();
    two.sender.enter(SUPERVISOR);
    two.sender.ok("go_on", json!({"reason": "Жагсаалт эвдэрсэн"}));
    two.sender.ok("compare_papers", json!({"found": "Бүх цаасыг харсан, буцаасан зөвшөөрөл алга."}));
    know(&mut two.sender, &mut two.receiver);
    two.sender.enter(OFFICER);
    two.sender.ok("take_receipt", json!({"path": receipt}));
    assert_eq!(two.sender.acts(1), ["case.receipt_taken"]);
}

#[test]
fn a_receipt_of_something_else_changes_nothing() {
    let mut two = two();
    hand_over(&mut two);
    two.sender.enter(SUPERVISOR);
    know(&mut two.sender, &mut two.receiver);
    two.sender.enter(OFFICER);
    let good = fs::read_to_string(make(&mut two.receiver, &two.bundle)).unwrap();
    let (said, signature) = good.split_once("\n\n").unwrap();
    let path = two.sender.folder("stick").join("a.itgel-receipt");
    let value: Value = serde_json::from_str(said).unwrap();
    let digest = value["sha256"].as_str().unwrap().to_owned();
    let before = two.sender.size();
    for (content, code) in [
        (format!("{}\n\n{signature}", said.replace("Ганхуяг", "Болд")), "receipt-signature"),
        (format!("{}\n\n{signature}", said.replace(&digest, &"0".repeat(64))), "receipt-signature"),
        (said.to_owned(), "receipt-malformed"),
        (format!("{said} \n\n{signature}"), "receipt-malformed"),
        (format!("{said}\n\n"), "receipt-signature"),
        (String::new(), "receipt-malformed"),
        ("x".repeat(20_000), "receipt-malformed"),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(two.sender.no("take_receipt", json!({"path": path}), code).field, "path", "{code}");
    }
    assert_eq!(two.sender.size(), before);
    // A roster file is no receipt, though the same key signed it: the namespaces are two.
    let foreign = roster(&mut two.receiver);
    two.sender.no_entry("take_receipt", json!({"path": foreign}), "receipt-malformed");
    // Another room's receipt, for a bundle that room could not open.
    let mut third = second();
    know(&mut third, &mut two.sender);
    let request =
        json!({"path": two.bundle, "name": "Хэн нэгэн", "position": "", "folder": third.folder("out")});
    assert_eq!(third.no("make_receipt", request, "receipt-not-accepted").field, "path");
    let request =
        json!({"path": two.bundle, "name": " ", "position": "", "folder": two.receiver.folder("out")});
    assert_eq!(two.receiver.no_entry("make_receipt", request, "hand-over-name-missing").field, "name");
    // The receiver's own store never sent it.
    fs::write(&path, &good).unwrap();
    let stray = json!({"path": path});
    assert_eq!(two.receiver.no("take_receipt", stray, "not-in-your-role").code, "not-in-your-role");
    two.sender.enter(INTERVIEWER);
    two.sender.no("make_receipt", json!({}), "not-in-your-role");
}
