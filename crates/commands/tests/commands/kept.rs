//! What was being typed crosses a lock: for whoever typed it, in that case file and that form, and for nobody else.

use crate::script::open_case;
use crate::support::*;
use serde_json::json;

const TYPED: &str = r#"{"text":"Завсарлага хоёр удаа авсан"}"#;

fn kept(room: &mut Room, case: &str, form: &str) -> String {
    text(&room.ok("kept_form", json!({"case": case, "form": form})), "typed")
}

#[test]
fn what_was_typed_crosses_a_lock_and_is_shown_to_nobody_else() {
    let mut room = Room::with(INTERVIEWER);
    let (case, other) = (open_case(&mut room), open_case(&mut room));
    let keep = json!({"case": case, "form": "note.1", "typed": TYPED});
    let before = room.size();
    room.ok("keep_form", keep.clone());
    assert_eq!(room.size(), before, "typing is no act");
    room.ok("lock", json!({}));
    room.no("kept_form", json!({"case": case, "form": "note.1"}), "no-session");
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.1"), "", "another person of the same role");
    room.enter(SUPERVISOR);
    assert_eq!(kept(&mut room, &case, "note.1"), "", "whoever may read the file");
    room.enter(INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.1"), TYPED);
    assert_eq!(kept(&mut room, &case, "note.2"), "", "another form");
    assert_eq!(kept(&mut room, &other, "note.1"), "", "another case file");
    room.power_cut(30);
    room.enter(INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.1"), TYPED);
    let settings = room.ok("state", json!({}))["settings"].to_string();
    assert!(!settings.contains("Завсарлага"), "it is no setting: {settings}");
    // Sent, or put away by the person.
    room.ok("keep_form", json!({"case": case, "form": "note.1", "typed": ""}));
    assert_eq!(kept(&mut room, &case, "note.1"), "");
    // A week, and no longer.
    room.ok("keep_form", keep);
    room.minutes(7 * 24 * 60 - 60);
    room.enter(INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.1"), TYPED);
    room.minutes(61);
    room.enter(INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.1"), "");
}

#[test]
fn it_is_bounded_and_has_a_place() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let keep = |form: &str, typed: &str| json!({"case": case, "form": form, "typed": typed});
    for form in ["", "../other", "Note", "a/b", &"a".repeat(101)] {
        room.no("keep_form", keep(form, TYPED), "request-malformed");
    }
    room.no("keep_form", json!({"case": "none", "form": "note", "typed": TYPED}), "request-malformed");
    room.no("keep_form", keep("note", &"a".repeat(16_001)), "request-malformed");
    for n in 0..51 {
        room.ok("keep_form", keep(&format!("note.{n}"), TYPED));
        room.minutes(1);
    }
    room.enter(INTERVIEWER);
    assert_eq!(kept(&mut room, &case, "note.0"), "", "the oldest gives way");
    assert_eq!(kept(&mut room, &case, "note.1"), TYPED);
    assert_eq!(kept(&mut room, &case, "note.50"), TYPED);
}
