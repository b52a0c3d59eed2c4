//! The notice of a withdrawal as a bundle: written although consent was taken back, for those who hold something, checked
//! by strangers, known again by a receiver who has the earlier bundle, and due until it is handed over.

use crate::rooms::{look, recipient, roster, second, send};
use crate::script::{self, Case, with_signed_case};
use crate::support::{OFFICER, Room, SUPERVISOR, page, text, uuid, with_files};
use itgel_casefile::time::Clock;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn withdraw(room: &mut Room, case: &Case, purposes: &[&str]) {
    let taken = json!({"case": case.case, "by": "child", "purposes": purposes, "channel": "in_person"});
    room.ok("withdraw_consent", taken);
}

fn handed(case: &Case, bundle: &str) -> Value {
    json!({"case": case.case, "bundle": bundle, "to_name": "Н. Ганхуяг", "to_position": "прокурор",
        "how": "in_person", "seal": "", "at": "", "paper_number": "Х-3", "strokes": []})
}

/// The last bundle that was sealed leaves the room.
fn hand_over(room: &mut Room, case: &Case) {
    let bundles = room.ok("case", json!({"case": case.case}))["bundles"].clone();
    let bundle = text(bundles.as_array().unwrap().last().unwrap(), "bundle");
    room.ok("hand_over", handed(case, &bundle));
}

fn notices(room: &mut Room, case: &Case) -> Vec<Value> {
    let papers = room.ok("consent_papers", json!({"case": case.case}));
    papers["notices"].as_array().unwrap().clone()
}

fn asked(case: &Case, notice: &Value, folder: &Path) -> Value {
    json!({"case": case.case, "request": uuid(), "recipient": notice["recipient"], "withdrawal": notice["seq"],
        "folder": folder})
}

fn waiting(room: &mut Room) -> Vec<String> {
    let view = room.ok("today", json!({}));
    view["waiting"].as_array().unwrap().iter().map(|line| text(line, "code")).collect()
}

/// Keys of the sender for somebody who has no store.
fn recipe(room: &mut Room, identity: &itgel_seal::Identity, bundle: &Path) -> std::process::Output {
    let check = with_files(room, identity, bundle);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/verify-bundle.sh");
    let mut path = std::env::var("PATH").unwrap_or_default();
    if let Ok(tools) = std::env::var("ITGEL_STOCK_TOOLS") {
        path = format!("{tools}:{path}");
    }
    Command::new("bash")
        .arg(script)
        .args(["path", "identity", "signers", "log_key"].map(|field| text(&check, field)))
        .env("PATH", path)
        .output()
        .unwrap()
}

#[test]
fn it_is_written_for_those_who_hold_something_and_holds_nothing_else() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = script::recipient(&mut room, "police");
    let (prosecutor, _) = script::recipient(&mut room, "prosecutor");
    let sent = send(&mut room, &case, &police, "out");
    hand_over(&mut room, &case);
    assert!(!waiting(&mut room).contains(&"notice".to_owned()));
    withdraw(&mut room, &case, &["police"]);
    let due = notices(&mut room, &case);
    assert_eq!(due.len(), 1);
    assert_eq!((&due[0]["state"], &due[0]["key_usable"]), (&json!("due"), &json!(true)));
    assert!(waiting(&mut room).contains(&"notice".to_owned()));

    // Nothing of the case file may go any more; the notice may, and to nobody else.
    let folder = room.folder("stick");
    let preview = json!({"case": case.case, "recipient": police, "take_away": [], "purpose": "хэрэг"});
    room.no_entry("preview_bundle", preview, "nothing-may-go");
    let request = asked(&case, &due[0], &folder);
    for (key, value, code) in [
        ("recipient", json!(prosecutor), "notice-not-due"),
        ("withdrawal", json!("1"), "withdrawal-unknown"),
        ("withdrawal", json!("first"), "request-malformed"),
        ("folder", json!(""), "folder-missing"),
    ] {
        let mut other = request.clone();
        other[key] = value;
        room.no_entry("seal_notice", other, code);
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    let sealed = room.ok("seal_notice", request.clone());
    assert_eq!(room.acts(2), ["room.head_witnessed", "case.bundle_sealed"]);
    assert_eq!(sealed["parts"], json!([]));
    assert_eq!(room.ok("seal_notice", request)["sha256"], sealed["sha256"], "a repeated call writes nothing");
    let path = PathBuf::from(text(&sealed, "path"));
    let bytes = fs::read(&path).unwrap();
    assert_eq!(sealed["sha256"], json!(itgel_seal::digest::sha256_hex(&bytes)));

    // Strangers: the published recipe, and the check with key files.
    let out = recipe(&mut room, &identity, &path);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let check = with_files(&mut room, &identity, &path);
    let found = room.ok("check_bundle", check);
    assert_eq!((&found["accepted"], &found["parts"]), (&json!(true), &json!([])));
    let notice = &found["notice"];
    assert_eq!((&notice["purpose"], &notice["by"]), (&json!("police"), &json!("child")));
    assert_eq!(notice["bundles"].as_array().unwrap().len(), 1);
    assert_eq!(
        notice["bundles"][0]["sha256"],
        json!(itgel_seal::digest::sha256_hex(&fs::read(&sent).unwrap()))
    );
    let page = text(&found, "html");
    assert!(page.contains("report-notice-forget") && !page.contains("report-identity-note"));
    let ordinary = with_files(&mut room, &identity, &sent);
    assert_eq!(room.ok("check_bundle", ordinary)["notice"], Value::Null);
}

#[test]
fn it_is_due_until_it_is_handed_over_as_a_file_or_on_paper() {
    let (mut room, case) = with_signed_case();
    let (police, _) = script::recipient(&mut room, "police");
    send(&mut room, &case, &police, "out");
    hand_over(&mut room, &case);
    withdraw(&mut room, &case, &["police"]);
    // However long ago it was said: printing or waiting tells nobody.
    room.minutes(20 * 24 * 60);
    room.enter(OFFICER);
    assert!(waiting(&mut room).contains(&"notice".to_owned()));
    let due = notices(&mut room, &case).remove(0);
    let folder = room.folder("stick");
    let request = asked(&case, &due, &folder);
    let sealed = room.ok("seal_notice", request);
    let codes = waiting(&mut room);
    assert!(codes.contains(&"hand-over".to_owned()) && !codes.contains(&"notice".to_owned()), "{codes:?}");
    let one = notices(&mut room, &case).remove(0);
    assert_eq!((&one["state"], &one["bundle"]), (&json!("waiting"), &sealed["bundle"]));
    let again = asked(&case, &due, &folder);
    room.no_entry("seal_notice", again, "notice-waits");

    // Cancelled, it is due again; then on paper.
    let cancel = json!({"case": case.case, "bundle": sealed["bundle"], "reason": "Саваа гээгдсэн"});
    room.ok("cancel_bundle", cancel);
    assert!(waiting(&mut room).contains(&"notice".to_owned()));
    let give = json!({"case": case.case, "recipient": due["recipient"], "withdrawal": due["seq"],
        "to_name": "Н. Ганхуяг", "to_position": "", "how": "courier", "seal": "55", "at": "", "paper_number": "12"});
    let mut nameless = give.clone();
    nameless["to_name"] = json!(" ");
    assert_eq!(room.no_entry("give_notice", nameless, "hand-over-name-missing").field, "to_name");
    let mut unsealed = give.clone();
    unsealed["seal"] = json!("");
    assert_eq!(room.no_entry("give_notice", unsealed, "seal-number-missing").field, "seal");
    room.ok("give_notice", give.clone());
    assert_eq!(room.acts(1), ["case.notice_handed_over"]);
    let codes = waiting(&mut room);
    assert!(!codes.contains(&"notice".to_owned()) && !codes.contains(&"hand-over".to_owned()), "{codes:?}");
    let one = notices(&mut room, &case).remove(0);
    assert_eq!((&one["state"], &one["to_name"]), (&json!("paper"), &json!("Н. Ганхуяг")));
    room.no_entry("give_notice", give, "notice-already-given");
    let journal = room.ok("journal", crate::support::page(&case.case, "handed_over", "", 9));
    let places = journal["places"].as_array().unwrap();
    assert!(journal["lines"].as_array().unwrap().iter().any(|line| line["act"] == "case.notice_handed_over"));
    assert_eq!(places.len(), 2, "the room and the one bundle; a notice is no place of the file: {places:?}");
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
}

/// Where the key was ended since, paper is left.
#[test]
fn no_file_is_written_to_a_key_that_is_not_used_any_more() {
    let (mut room, case) = with_signed_case();
    let (police, _) = script::recipient(&mut room, "police");
    send(&mut room, &case, &police, "out");
    hand_over(&mut room, &case);
    withdraw(&mut room, &case, &["police"]);
    room.enter(SUPERVISOR);
    room.ok("revoke_recipient", json!({"recipient": police, "reason": "Түлхүүр алдагдсан"}));
    room.enter(OFFICER);
    let due = notices(&mut room, &case).remove(0);
    assert_eq!(due["key_usable"], json!(false));
    let folder = room.folder("stick");
    room.no_entry("seal_notice", asked(&case, &due, &folder), "recipient-key-revoked");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    let give = json!({"case": case.case, "recipient": due["recipient"], "withdrawal": due["seq"],
        "to_name": "Н. Ганхуяг", "to_position": "", "how": "post", "seal": "", "at": "", "paper_number": ""});
    room.ok("give_notice", give);
}

/// The receiving room has checked the earlier bundle: the notice is tied to it, and a receipt says that they were told.
#[test]
fn a_receiver_who_knows_the_earlier_bundle_finds_it_again() {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let first = send(&mut sender, &case, &to, "first");
    hand_over(&mut sender, &case);
    let file = roster(&mut sender);
    let known = receiver.ok("take_room", json!({"path": file}))["rooms"][0].clone();
    receiver
        .ok("check_room", json!({"key": known["key"], "how": "in_person", "groups": known["fingerprint"]}));
    assert!(look(&mut receiver, &first)["accepted"].as_bool().unwrap());
    send(&mut sender, &case, &to, "second");
    hand_over(&mut sender, &case);
    withdraw(&mut sender, &case, &["police"]);
    let due = notices(&mut sender, &case).remove(0);
    let folder = sender.folder("notice");
    let sealed = sender.ok("seal_notice", asked(&case, &due, &folder));
    let path = PathBuf::from(text(&sealed, "path"));
    let found = look(&mut receiver, &path);
    assert!(found["accepted"].as_bool().unwrap(), "{found}");
    let bundles = found["notice"]["bundles"].as_array().unwrap();
    assert_eq!(bundles.len(), 2);
    assert!(text(&bundles[0], "seen_at").starts_with("2025-11-21"), "{bundles:?}");
    assert_eq!(text(&bundles[1], "seen_at"), "", "the second was never checked here");
    // The signed receipt of a notice: that they were told.
    let out = receiver.folder("receipt");
    let request = json!({"path": path, "name": "Н. Ганхуяг", "position": "", "folder": out});
    receiver.ok("make_receipt", request);
}

/// Given to the police in the afternoon, taken back in the night, entered the next morning: it must not be said that it was
/// destroyed, and who holds it must be told.
#[test]
fn what_was_handed_over_before_a_withdrawal_is_entered_afterwards_and_its_recipient_is_told() {
    let (mut room, case) = with_signed_case();
    let (police, _) = script::recipient(&mut room, "police");
    send(&mut room, &case, &police, "out");
    let row = room.ok("case", json!({"case": case.case}))["bundles"][0].clone();
    let (bundle, left) = (text(&row, "bundle"), text(&row, "sealed_at").replace('-', "."));
    room.minutes(20);
    withdraw(&mut room, &case, &["police"]);
    room.minutes(20);
    let minute: String = room.clock.now().to_rfc3339().chars().take(16).collect();
    let after = minute.replace('-', ".").replace('T', " ");
    room.minutes(20);
    let row = room.ok("case", json!({"case": case.case}))["bundles"][0].clone();
    assert_eq!(row["stays"]["code"], "bundle-may-not-leave");
    let mut request = handed(&case, &bundle);
    room.no_entry("hand_over", request.clone(), "bundle-may-not-leave");
    request["at"] = json!(after);
    room.no_entry("hand_over", request.clone(), "bundle-may-not-leave");
    request["at"] = json!(left);
    request["paper_number"] = json!("");
    assert_eq!(room.no_entry("hand_over", request.clone(), "hand-over-late-unsigned").field, "paper_number");
    request["paper_number"] = json!("Х-3");
    assert!(notices(&mut room, &case).is_empty());
    let view = room.ok("hand_over", request);
    let row = &view["bundles"][0];
    assert_eq!(
        (&row["status"], &row["late"], &row["paper_number"]),
        (&json!("handed_over"), &json!(true), &json!("Х-3"))
    );
    let line = room.ok("journal", page(&case.case, "all", "", 1))["lines"][0].clone();
    assert!(line["detail"].as_array().unwrap().contains(&json!(["handed-late", left])), "{line}");
    let due = notices(&mut room, &case);
    assert_eq!((due.len(), &due[0]["state"]), (1, &json!("due")));
    assert!(waiting(&mut room).contains(&"notice".to_owned()));
}
