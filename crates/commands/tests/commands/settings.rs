//! What the settings show and do: hidden names at the door, looks, keys that are no longer used, texts, the store's size.

use crate::script::recipient;
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR};
use itgel_seal::digest::sha256_hex;
use serde_json::{Value, json};

#[test]
fn names_are_hidden_at_the_door_and_a_typed_name_opens_it() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("set_setting", json!({"key": "hide_names", "value": "on"}));
    assert!(!room.ok("state", json!({}))["people"].as_array().unwrap().is_empty(), "inside they are known");
    room.ok("lock", json!({}));
    let state = room.ok("state", json!({}));
    assert_eq!((&state["names_hidden"], &state["people"]), (&json!(true), &json!([])));
    assert_eq!(state["last_person"], "");
    let by = |name: &str, passphrase: &str| json!({"person": "", "name": name, "passphrase": passphrase});
    // Neither of the two is said to be the wrong one.
    let unknown = room.no("unlock", by("Хэн ч биш", PEOPLE[INTERVIEWER].2), "name-or-passphrase");
    let wrong = room.no("unlock", by(PEOPLE[INTERVIEWER].0, PEOPLE[SUPERVISOR].2), "name-or-passphrase");
    assert_eq!(unknown.field, wrong.field);
    room.no("unlock", by(PEOPLE[INTERVIEWER].0, ""), "passphrase-empty");
    room.no("unlock", by("", PEOPLE[INTERVIEWER].2), "request-malformed");
    // However it is typed: without capitals, with spaces around.
    let state =
        room.ok("unlock", by(&format!("  {} ", PEOPLE[INTERVIEWER].0.to_lowercase()), PEOPLE[INTERVIEWER].2));
    assert_eq!(state["session"]["person"], json!(room.people[INTERVIEWER]));
    room.no("set_setting", json!({"key": "hide_names", "value": "off"}), "not-in-your-role");
    room.enter(SUPERVISOR);
    // Adding a person writes the same sheet anew: it still hides.
    room.ok("add_person", json!({"name": "Шинэ хүн", "role": "interviewer", "passphrase": "шинэ таван үг энд байна", "pin": "7391"}));
    room.ok("lock", json!({}));
    assert_eq!(room.ok("state", json!({}))["people"], json!([]));
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "hide_names", "value": "off"}));
    room.ok("lock", json!({}));
    let state = room.ok("state", json!({}));
    assert_eq!((&state["names_hidden"], state["people"].as_array().unwrap().len()), (&json!(false), 5));
    room.enter(SUPERVISOR);
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
}

#[test]
fn looks_belong_to_a_person_and_know_their_limits() {
    let mut room = Room::with(INTERVIEWER);
    for (key, good, bad) in [
        ("theme", "contrast", "pink"),
        ("text_size", "110", "90"),
        ("zoom", "200", "400"),
        ("motion", "less", "more"),
        ("auto_lock_minutes", "", "16"),
    ] {
        room.no("set_setting", json!({"key": key, "value": bad}), "setting-unknown");
        if !good.is_empty() {
            let state = room.ok("set_setting", json!({"key": key, "value": good}));
            assert_eq!(state["settings"][key], good);
        }
    }
    room.ok("lock", json!({}));
    let look = room.ok("state", json!({}))["settings"].clone();
    assert_eq!((&look["zoom"], &look["motion"]), (&json!("200"), &json!("less")));
    let state = room.enter(SUPERVISOR);
    assert_eq!(state["settings"].get("zoom"), None);
}

#[test]
fn a_key_that_is_no_longer_used_says_since_when_and_why() {
    let mut room = Room::with(SUPERVISOR);
    let (id, _) = recipient(&mut room, "prosecutor");
    let known = |view: &Value| {
        view["recipients"].as_array().unwrap().iter().find(|r| r["id"] == json!(id)).unwrap().clone()
    };
    let before = known(&room.ok("recipients", json!({})));
    assert_eq!((&before["usable"], &before["revoked_at"]), (&json!(true), &json!("")));
    assert!(!before["checked_by"].as_str().unwrap().is_empty());
    room.no("revoke_recipient", json!({"recipient": id, "reason": " "}), "recipient-reason-missing");
    let after = known(&room.ok("revoke_recipient", json!({"recipient": id, "reason": "Ажлаа өгсөн"})));
    assert_eq!((&after["usable"], &after["why_not"]), (&json!(false), &json!("recipient-key-revoked")));
    assert_eq!(after["revoked_reason"], "Ажлаа өгсөн");
    assert_eq!(after["revoked_at"].as_str().unwrap().len(), 16);
    // Another key for the same body is another key.
    let fresh = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy).recipient();
    let request = json!({
        "recipient": id, "kind": "prosecutor", "organisation": before["organisation"], "contact": "", "key": fresh,
        "expires": before["expires"],
    });
    let renewed = known(&room.ok("add_recipient", request));
    assert_eq!((&renewed["revoked_at"], &renewed["why_not"]), (&json!(""), &json!("recipient-key-changed")));
}

#[test]
fn every_text_is_shown_with_its_own_digest_and_exactly_one_version_is_in_use() {
    let mut room = Room::with(INTERVIEWER);
    let view = room.ok("wordings", json!({}));
    let wordings = view["wordings"].as_array().unwrap();
    assert_eq!(wordings.iter().filter(|w| w["giver"] == "guardian" && w["in_use"] == true).count(), 8);
    assert_eq!(wordings.iter().filter(|w| w["giver"] == "child" && w["in_use"] == true).count(), 4);
    for one in wordings {
        for language in ["mn", "en"] {
            let text = one[language].as_str().unwrap();
            assert!(text.len() > 20, "{}", one["id"]);
            assert_eq!(one[format!("sha256_{language}")], sha256_hex(text.as_bytes()), "{}", one["id"]);
        }
    }
    let about = room.ok("about", json!({}));
    let number = |key: &str| about[key].as_str().unwrap().parse::<u64>().unwrap();
    assert!(number("store_bytes") > 10_000 && number("files") > 5 && number("entries") > 3, "{about}");
}

#[test]
fn a_room_with_one_person_who_could_compare_says_whom_it_needs() {
    let mut room = Room::with(SUPERVISOR);
    let key = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy).recipient();
    let added = room.ok(
        "add_recipient",
        json!({"recipient": "", "kind": "police", "organisation": "Цагдаа", "contact": "", "key": key,
            "expires": "2026-11-20"}),
    )["recipients"][0]
        .clone();
    let check = json!({"recipient": added["id"], "how": "in_person", "groups": added["fingerprint"]});
    room.no_entry("check_recipient_key", check.clone(), "key-entered-by-you");
    room.ok("deactivate_person", json!({"person": room.people[OFFICER]}));
    room.no_entry("check_recipient_key", check.clone(), "key-nobody-else");
    assert_eq!(room.ok("recipients", json!({}))["recipients"][0]["compare_why_not"], "key-nobody-else");
    // An interviewer is not who compares keys, until made one who does.
    let request = json!({"person": room.people[crate::support::OTHER_INTERVIEWER], "role": "case_officer"});
    room.ok("change_role", request);
    room.enter(crate::support::OTHER_INTERVIEWER);
    let view = room.ok("check_recipient_key", check);
    assert_eq!(view["recipients"][0]["usable"], true);
}
