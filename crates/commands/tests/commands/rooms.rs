//! Two rooms: the one sends, the other checks it in the window without files, once it has compared the key.

use crate::script::{by_another, seal, with_signed_case};
use crate::support::{OFFICER, PEOPLE, Room, SUPERVISOR, closed, copy_folder, set_up, text};
use itgel_casefile::rooms::{RoomCard, principal_of};
use itgel_casefile::time::Clock;
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{Place, Vault};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A second room with a supervisor at work.
pub fn second() -> Room {
    let mut room = Room::empty();
    let state = set_up(&mut room);
    room.people.push(text(&state["session"], "person"));
    room
}

fn roster_in(folder: &Path) -> PathBuf {
    let files = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    files.into_iter().find(|p| p.extension().is_some_and(|e| e == "itgel-room")).unwrap()
}

pub fn roster(room: &mut Room) -> PathBuf {
    let folder = room.folder("keys");
    room.ok("write_public_keys", json!({"folder": folder}));
    closed(&folder);
    roster_in(&folder)
}

pub fn look(room: &mut Room, bundle: &Path) -> Value {
    room.ok("check_bundle", json!({"path": bundle, "identity": "", "signers": "", "log_key": ""}))
}

/// The second room as a recipient of the first.
pub fn recipient(sender: &mut Room, receiver: &mut Room) -> String {
    let key = text(&receiver.ok("public_card", json!({})), "recipient");
    let added = sender.ok(
        "add_recipient",
        json!({"recipient": "", "kind": "police", "organisation": "Өрөө 2", "contact": "", "key": key,
            "expires": "2026-11-20"}),
    );
    let added = added["recipients"].as_array().unwrap().last().unwrap().clone();
    let id = text(&added, "id");
    let check = json!({"recipient": id, "how": "in_person", "groups": added["fingerprint"]});
    by_another(sender, |room| room.ok("check_recipient_key", check));
    id
}

pub fn send(sender: &mut Room, case: &crate::script::Case, to: &str, folder: &str) -> PathBuf {
    let folder = sender.folder(folder);
    let request = seal(sender, case, to, &folder);
    PathBuf::from(text(&sender.ok("seal_bundle", request), "path"))
}

#[test]
fn a_bundle_of_another_room_counts_once_its_key_was_compared_and_until_it_is_ended() {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let bundle = send(&mut sender, &case, &to, "first");
    assert_eq!(look(&mut receiver, &bundle)["fault"], "signer-unknown");

    let file = roster(&mut sender);
    let rooms = receiver.ok("take_room", json!({"path": file}))["rooms"].clone();
    assert_eq!(receiver.acts(1), ["room.other_room_taken"]);
    let one = &rooms[0];
    assert_eq!((&one["checked_by"], &one["room"]), (&json!(""), &json!("Өрөө 1")));
    assert_eq!(look(&mut receiver, &bundle)["fault"], "signer-unknown", "taken in is not compared");
    receiver.no_entry("take_room", json!({"path": file}), "roster-nothing-new");

    // The number as the sender's own window shows it; one wrong digit is no comparison.
    let groups = sender.ok("public_card", json!({}))["fingerprint"].clone();
    assert_eq!(groups, one["fingerprint"]);
    let check = |groups: &Value| json!({"key": one["key"], "how": "known_phone", "groups": groups});
    let mut wrong = groups.clone();
    wrong[3] = json!(if groups[3] == "00000" { "00001" } else { "00000" });
    assert_eq!(receiver.no_entry("check_room", check(&wrong), "fingerprint-differs").field, "group-4");
    receiver.ok("check_room", check(&groups));

    let view = look(&mut receiver, &bundle);
    assert_eq!((&view["accepted"], &view["head"]), (&json!(true), &json!("first")), "{view}");
    assert_eq!((&view["key_checked_by"], &view["own_keys"]), (&json!(PEOPLE[SUPERVISOR].0), &json!(true)));
    assert_eq!(receiver.acts(2), ["room.other_head_seen", "room.bundle_checked"]);
    assert_eq!(look(&mut receiver, &bundle)["head"], "same");
    assert_eq!(receiver.acts(1), ["room.bundle_checked"], "a head is remembered once");
    let size = receiver.ok("rooms", json!({}))["rooms"][0]["head_size"].clone();
    assert_eq!(size, view["tree_size"]);
    let later = send(&mut sender, &case, &to, "second");
    assert_eq!(look(&mut receiver, &later)["head"], "follows");

    // The end of its use: until the day named, and not taken back.
    let end = |until: &str| json!({"key": one["key"], "until": until, "reason": "Компьютер нь алдагдсан."});
    assert_eq!(receiver.no_entry("revoke_room", end("2025-12-24"), "room-revoked-ahead").field, "until");
    let rooms = receiver.ok("revoke_room", end("2025-11-20"));
    assert_eq!(rooms["rooms"][0]["revoked_until"], "2025-11-20");
    let view = look(&mut receiver, &later);
    assert_eq!((&view["accepted"], &view["fault"]), (&json!(false), &json!("signer-expired")));
    receiver.no_entry("check_room", check(&groups), "room-key-revoked");
    receiver.no_entry("take_room", json!({"path": file}), "room-key-revoked");
}

#[test]
fn a_journal_that_was_told_anew_is_found_by_whoever_saw_it_before() {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let first = send(&mut sender, &case, &to, "first");
    let file = roster(&mut sender);
    let one = receiver.ok("take_room", json!({"path": file}))["rooms"][0].clone();
    receiver.ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]}));
    assert_eq!(look(&mut receiver, &first)["head"], "first");
    // The vault as it is now, kept aside; then two different stories go on from here.
    sender.ok("lock", json!({}));
    let kept = sender.home.path().join("kept");
    fs::create_dir(&kept).unwrap();
    copy_folder(&sender.home.path().join("vault"), &kept);
    sender.enter(OFFICER);
    let told = send(&mut sender, &case, &to, "told");
    assert_eq!(look(&mut receiver, &told)["head"], "follows");
    sender.ok("lock", json!({}));
    fs::remove_dir_all(sender.home.path().join("vault")).unwrap();
    copy_folder(&kept, &sender.home.path().join("vault"));
    // Whoever does this takes the anchor away too.
    fs::remove_dir_all(sender.home.path().join("vault.anchors")).ok();
    sender.enter(OFFICER);
    let anew = send(&mut sender, &case, &to, "anew");
    let before = receiver.size();
    let view = look(&mut receiver, &anew);
    assert_eq!((&view["accepted"], &view["fault"]), (&json!(false), &json!("log-forked")), "{view}");
    assert_eq!(
        (&view["room"], &view["signed"], &view["html"]),
        (&json!("Өрөө 1"), &json!("yes"), &json!(""))
    );
    assert_eq!(receiver.size(), before + 1, "entered as refused, and its head is not remembered");
    assert_eq!(look(&mut receiver, &told)["accepted"], true);
}

/// Somebody sends a bundle together with the keys by which to check it. It holds by those, and says nothing of a room that is known.
#[test]
fn what_holds_by_keys_that_were_chosen_is_remembered_of_no_room() {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let first = send(&mut sender, &case, &to, "first");
    let file = roster(&mut sender);
    let keys = file.parent().unwrap().to_owned();
    let by_files = |room: &mut Room, bundle: &Path| {
        let (signers, log_key) = (keys.join("allowed_signers"), keys.join("log.pub.pem"));
        let asked = json!({"path": bundle, "identity": "", "signers": signers, "log_key": log_key});
        room.ok("check_bundle", asked)
    };
    let view = by_files(&mut receiver, &first);
    assert_eq!((&view["accepted"], &view["own_keys"]), (&json!(true), &json!(false)), "{view}");
    assert_eq!(view["head"], "");
    assert_eq!(receiver.acts(1), ["room.bundle_checked"]);
    let one = receiver.ok("take_room", json!({"path": file}))["rooms"][0].clone();
    receiver.ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]}));
    assert_eq!(
        look(&mut receiver, &first)["head"],
        "first",
        "nothing was remembered by the keys that were chosen"
    );
    let before = receiver.size();
    by_files(&mut receiver, &first);
    assert_eq!(receiver.size(), before + 1);
}

#[test]
fn a_file_that_is_not_whole_changes_nothing() {
    let (mut sender, _) = with_signed_case();
    let mut receiver = second();
    let good = fs::read_to_string(roster(&mut sender)).unwrap();
    let (card, signature) = good.split_once("\n\n").unwrap();
    let own = fs::read_to_string(roster(&mut receiver)).unwrap();
    let (_, foreign) = own.split_once("\n\n").unwrap();
    let changed = card.replacen("Хүүхдийн төв", "Хүүхдийн газар", 1);
    assert_ne!(changed, card);
    let path = receiver.folder("stick").join("a.itgel-room");
    let before = receiver.size();
    for (content, code) in [
        (format!("{changed}\n\n{signature}"), "roster-signature"),
        (format!("{card}\n\n{foreign}"), "roster-signature"),
        (format!("{card}\n\n"), "roster-signature"),
        (format!(" {card}\n\n{signature}"), "roster-malformed"),
        (card.to_owned(), "roster-malformed"),
        (String::new(), "roster-malformed"),
        ("x".repeat(20_000), "roster-malformed"),
        (own.clone(), "roster-own-room"),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(receiver.no("take_room", json!({"path": path}), code).field, "path");
    }
    receiver.no("take_room", json!({"path": path.with_extension("none")}), "file-unreadable");
    assert_eq!(receiver.size(), before);
    assert_eq!(receiver.ok("rooms", json!({}))["rooms"], json!([]));
    // The signature is one that stock tools check, in a namespace of its own.
    fs::write(&path, &good).unwrap();
    let key = serde_json::from_str::<Value>(card).unwrap()["key"].as_str().unwrap().to_owned();
    let folder = path.parent().unwrap();
    fs::write(folder.join("signer"), format!("room {key}\n")).unwrap();
    fs::write(folder.join("sig"), signature).unwrap();
    fs::write(folder.join("card"), card).unwrap();
    let verify = |namespace: &str| {
        let out = std::process::Command::new("ssh-keygen")
            .args(["-Y", "verify", "-f", "signer", "-I", "room", "-n", namespace, "-s", "sig"])
            .current_dir(folder)
            .stdin(fs::File::open(folder.join("card")).unwrap())
            .output()
            .unwrap();
        out.status.success()
    };
    assert!(verify("itgel-roster/1"));
    assert!(!verify("itgel-bundle/1") && !verify("itgel-training-roster/1"));
}

/// A room that gives itself another's name: its own key signs the card, and its bundles have its own. (Of a program that is changed so
/// that its tags have the other name too, the journal still has its own, `checkpoint-other-log`; no such bundle is made here.)
#[test]
fn a_bundle_under_another_name_than_that_of_the_compared_card_is_refused() {
    let (mut sender, case) = with_signed_case();
    let mut receiver = second();
    let to = recipient(&mut sender, &mut receiver);
    let bundle = send(&mut sender, &case, &to, "out");
    let file = roster(&mut sender);
    sender.ok("lock", json!({}));
    let text = fs::read_to_string(&file).unwrap();
    let mut card = RoomCard::read(text.split("\n\n").next().unwrap()).unwrap();
    let (room, epoch) = card.log.rsplit_once('/').unwrap();
    card.log = format!("{}-00000000/{epoch}", room.rsplit_once('-').unwrap().0);
    card.principal = principal_of(&card.log);
    let home = sender.home.path();
    let place = Place { store: home.join("vault"), anchors: home.join("vault.anchors") };
    let (person, passphrase) =
        (sender.people[SUPERVISOR].parse().unwrap(), Passphrase::new(PEOPLE[SUPERVISOR].2));
    let (vault, _) =
        Vault::unlock(&place, person, &passphrase, &sender.clock.now(), Box::new(OsEntropy)).unwrap();
    let said = card.text().unwrap();
    let signature = sign_ssh(vault.room_signing_key(), &card.format, said.as_bytes());
    fs::write(&file, format!("{said}\n\n{signature}")).unwrap();
    let know = |receiver: &mut Room, file: &Path| {
        let rooms = receiver.ok("take_room", json!({"path": file}))["rooms"].clone();
        let one = rooms.as_array().unwrap().last().unwrap().clone();
        receiver
            .ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]}));
    };
    know(&mut receiver, &file);
    let seen = look(&mut receiver, &bundle);
    assert_eq!((&seen["accepted"], &seen["fault"]), (&json!(false), &json!("sender-mismatch")));
    assert_eq!(receiver.ok("rooms", json!({}))["rooms"][0]["head_size"], "", "nothing is remembered of it");
}
