//! The preview shows that identity goes, and shows identity itself only after a reason that is in the journal.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{OFFICER, Room, SUPERVISOR, page, text};
use serde_json::{Value, json};

/// What nobody may read without a reason.
const NAMES: [&str; 9] = [
    "Боржигин",
    "Болдын",
    "Сараа",
    "УЗ18290599",
    "99112233",
    "Энхтайвны өргөн чөлөө 5",
    "Оюунаа",
    "99223344",
    "Бат-Эрдэнэ",
];
/// The number of somebody implicated: no reason shows it in the room.
const NEVER: &str = "99334455";

fn ask(case: &str, recipient: &str, more: Value) -> Value {
    let mut request =
        json!({"case": case, "recipient": recipient, "take_away": [], "purpose": "мөрдөн байцаалт"});
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

/// A signed case in which it stands who the child is and who is around it.
fn with_identity() -> (Room, crate::script::Case, String, itgel_seal::Identity) {
    let (mut room, case) = with_signed_case();
    let identity = json!({"clan": NAMES[0], "patronymic": NAMES[1], "given": NAMES[2], "names_not_known": false,
        "registration_number": NAMES[3], "phone": NAMES[4], "phone_safe": "yes", "phone_hours": "", "aimag": "",
        "birth": {"precision": "not_known", "year": "", "month": "", "day": "", "about": ""}, "district": "",
        "address": NAMES[5]});
    room.ok("record_identity", json!({"case": case.case, "identity": identity}));
    for (relation, name, phone, implicated) in
        [("mother", NAMES[6], NAMES[7], "no"), ("father", NAMES[8], NEVER, "yes")]
    {
        let person = json!({"case": case.case, "adult": "", "relation": relation, "name": name, "keep_name": false,
            "implicated": implicated, "lives_with_child": "yes", "contact_safe": "yes", "hours": "", "phone": phone,
            "keep_phone": false});
        room.ok("record_person_around", person);
    }
    let (police, key) = recipient(&mut room, "police");
    (room, case, police, key)
}

#[test]
fn without_a_reason_bars_stand_for_every_name_and_number() {
    let (mut room, case, police, _) = with_identity();
    let before = room.size();
    let seen = room.ok("preview_bundle", ask(&case.case, &police, json!({})));
    let html = text(&seen, "html");
    for name in NAMES.iter().chain([&NEVER]) {
        assert!(!html.contains(name), "{name}");
    }
    // Here the words are their own names.
    for word in ["aria-label='report-hidden'", "report-registration", "report-adults"] {
        assert_eq!(html.matches(word).count() % 2, 0, "{word} in both languages");
        assert!(html.contains(word), "{word}");
    }
    assert_eq!((&seen["hidden"], &seen["seconds"], &seen["saved_at"]), (&json!(true), &json!(0), &json!("")));
    assert_eq!(room.size(), before);
    assert_eq!(room.ok("case", json!({"case": case.case}))["revealed_at"], "");
    // "Other" needs words, here as on the page of the case.
    let bare = ask(&case.case, &police, json!({"reason": "other", "note": "бага"}));
    room.no_entry("preview_bundle", bare, "text-too-short");
}

#[test]
fn with_a_reason_the_entry_stands_before_the_page() {
    let (mut room, case, police, _) = with_identity();
    let hidden = room.ok("preview_bundle", ask(&case.case, &police, json!({})));
    let before = room.size();
    let seen = room.ok("preview_bundle", ask(&case.case, &police, json!({"reason": "compare_document"})));
    let html = text(&seen, "html");
    for name in NAMES {
        assert!(html.contains(name), "{name}");
    }
    assert!(!html.contains(NEVER), "the number of somebody implicated is read by the recipient alone");
    assert_eq!((&seen["hidden"], &seen["seconds"]), (&json!(false), &json!(60)));
    assert_eq!(room.size(), before + 1);
    let line = room.ok("journal", page(&case.case, "opened", "", 5))["lines"][0].clone();
    assert_eq!(
        (&line["act"], &line["detail"]),
        (&json!("case.identity_revealed"), &json!([["reveal-reason", "compare_document"]]))
    );
    // The entry came before the page: the page rests on a journal in which it stands.
    assert!(html.contains(&format!("{}", room.size())), "entries of the log");
    // What was read behind bars is what is sealed: to look at it in between changes nothing.
    let folder = room.folder("stick");
    let mut request = seal(&mut room, &case, &police, &folder);
    assert_eq!((&hidden["seen_seq"], &hidden["preview"]), (&seen["seen_seq"], &seen["preview"]));
    for key in ["seen_seq", "preview"] {
        request[key] = hidden[key].clone();
    }
    room.ok("seal_bundle", request);
}

#[test]
fn where_no_identity_goes_a_reason_enters_nothing() {
    let (mut room, case, police, _) = with_identity();
    let away = json!({"take_away": ["identity"], "reason": "contact"});
    let before = room.size();
    let seen = room.ok("preview_bundle", ask(&case.case, &police, away));
    assert_eq!((&seen["hidden"], &seen["seconds"]), (&json!(false), &json!(0)));
    let html = text(&seen, "html");
    assert!(NAMES.iter().all(|name| !html.contains(name)) && !html.contains("aria-label='"));
    assert_eq!(room.size(), before);
}

/// What a bundle says of its sender and of who prepared it is read in the preview, and is sealed as it was read.
#[test]
fn another_officer_or_a_changed_contact_has_to_read_it_anew() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let read = seal(&mut room, &case, &police, &folder);
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "room_contact", "value": "7011-2233"}));
    room.enter(OFFICER);
    room.no_entry("seal_bundle", read, "bundle-preview-differs");
    let anew = seal(&mut room, &case, &police, &folder);
    room.ok("seal_bundle", anew);
}

/// What an order opens in a closed file is opened again with the file: a page of it would promise what sealing refuses.
#[test]
fn of_a_closed_file_no_page_is_made() {
    let (mut room, case, police, _) = with_identity();
    room.ok("preview_bundle", ask(&case.case, &police, json!({})));
    room.ok("close_case", json!({"case": case.case, "reason": "Ажил дууссан"}));
    room.no_entry("preview_bundle", ask(&case.case, &police, json!({})), "case-is-closed");
}
