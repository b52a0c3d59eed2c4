//! New recovery sheets: for a reason and a passphrase, good once all three were read back, and the old ones until then.

use crate::support::{PEOPLE, Room, SUPERVISOR, asked_groups, page, set_up_with_sheets, text};
use serde_json::{Value, json};

const REASON: &str = "Хуудас хадгалдаг хүн ажлаас гарсан";
const NEW: &str = "цасан шувуу долоон зам нэг өвөө";

fn begin() -> Value {
    json!({"reason": REASON, "passphrase": PEOPLE[SUPERVISOR].2})
}

fn confirm(room: &mut Room, view: &Value) {
    for keeper in 1..=3 {
        room.no_entry("finish_new_sheets", json!({}), "sheets-not-confirmed");
        let groups = asked_groups(view, keeper);
        room.ok("confirm_new_sheet", json!({"keeper": keeper, "groups": groups}));
    }
}

fn with(person: &str, sheets: &[Value], (a, b): (usize, usize), passphrase: &str) -> Value {
    json!({"person": person, "first": sheets[a]["groups"], "second": sheets[b]["groups"], "passphrase": passphrase, "pin": ""})
}

#[test]
fn new_sheets_take_the_place_of_the_old_ones_once_all_are_read_back() {
    let mut room = Room::empty();
    let (state, old) = set_up_with_sheets(&mut room);
    let person = text(&state["session"], "person").to_owned();
    assert_eq!(state["sheets_since"], json!("2025-11-21"));
    room.clock.pass(3 * 86_400_000);
    let view = room.ok("begin_new_sheets", begin());
    let new = view["sheets"].as_array().unwrap().clone();
    assert!(new.iter().all(|sheet| !old.contains(sheet)));
    let mut wrong = asked_groups(&view, 2);
    wrong[0] = "00000-0".to_owned();
    if wrong[0] != asked_groups(&view, 2)[0] {
        let refused =
            room.no_entry("confirm_new_sheet", json!({"keeper": 2, "groups": wrong}), "sheet-group-differs");
        assert_eq!(refused.field, format!("group-{}", view["ask"][1][0]));
    }
    room.no_entry("confirm_new_sheet", json!({"keeper": 4, "groups": []}), "no-new-sheets");
    confirm(&mut room, &view);
    room.ok("finish_new_sheets", json!({}));
    assert_eq!(room.acts(2), ["room.vault_key_renewed", "room.recovery_renewed"]);
    let lines = room.ok("journal", page("", "all", "", 2));
    assert_eq!(lines["lines"][1]["detail"], json!([["text", REASON]]));
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
    assert_eq!(room.ok("state", json!({}))["sheets_since"], json!("2025-11-24"));
    room.no_entry("finish_new_sheets", json!({}), "no-new-sheets");
    room.ok("lock", json!({}));
    let refused = room.call("recover", with(&person, &old, (0, 1), NEW)).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.field.as_str()), ("recovery-other-store", "second"));
    assert_eq!(
        room.call("recover", with(&person, &[old[0].clone(), new[1].clone()], (0, 1), NEW)).unwrap_err().code,
        "recovery-other-store"
    );
    room.ok("recover", with(&person, &new, (2, 1), NEW));
    assert_eq!(room.acts(2)[1], "room.recovery_used");
}

#[test]
fn until_then_nothing_is_changed_and_whoever_leaves_leaves_the_old_ones_good() {
    let mut room = Room::empty();
    let (state, old) = set_up_with_sheets(&mut room);
    let person = text(&state["session"], "person").to_owned();
    for (request, code, field) in [
        (json!({"reason": "богино", "passphrase": PEOPLE[SUPERVISOR].2}), "reason-too-short", "reason"),
        (json!({"reason": REASON, "passphrase": ""}), "passphrase-empty", "passphrase"),
        (json!({"reason": REASON, "passphrase": NEW}), "wrong-passphrase", "passphrase"),
    ] {
        assert_eq!(room.no_entry("begin_new_sheets", request, code).field, field);
    }
    room.no_entry("confirm_new_sheet", json!({"keeper": 1, "groups": []}), "no-new-sheets");
    let view = room.ok("begin_new_sheets", begin());
    confirm(&mut room, &view);
    room.ok("cancel_new_sheets", json!({}));
    room.no_entry("finish_new_sheets", json!({}), "no-new-sheets");
    // A lock forgets them too.
    let view = room.ok("begin_new_sheets", begin());
    confirm(&mut room, &view);
    room.ok("lock", json!({}));
    room.ok("unlock", json!({"person": person, "passphrase": PEOPLE[SUPERVISOR].2}));
    room.no_entry("finish_new_sheets", json!({}), "no-new-sheets");
    room.ok("lock", json!({}));
    let new = view["sheets"].as_array().unwrap().clone();
    assert_eq!(
        room.call("recover", with(&person, &new, (0, 1), NEW)).unwrap_err().code,
        "recovery-other-store"
    );
    room.ok("recover", with(&person, &old, (0, 1), NEW));
}
