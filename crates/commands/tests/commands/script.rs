//! The acts of a day, as the screens make them.

use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, Shelf, text, uuid};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// A case with its interview.
#[derive(Clone)]
pub struct Case {
    pub case: String,
    pub interview: String,
}

pub fn open_case(room: &mut Room) -> String {
    let request =
        json!({"request": uuid(), "age_band": "7-9", "referral": "police", "external_number": "17-204"});
    text(&room.ok("open_case", request), "case")
}

pub fn decider(case: &str) -> Value {
    json!({"case": case, "adult": "", "decider": {
        "decider": "mother", "implicated": "no", "proof": "identity_card", "proof_note": "", "channel": "in_person",
        "witness": "", "language": "mn", "mismatch_reason": "",
    }})
}

pub fn answer(case: &str, giver: &str, purpose: &str, answer: &str) -> Value {
    json!({"case": case, "request": uuid(), "giver": giver, "purpose": purpose, "answer": answer, "language": "mn",
        "teach_back": true})
}

pub fn confirm(case: &str, pin: &str) -> Value {
    json!({"case": case, "read_back": true, "paper_number": "", "strokes": [[[1, 2, 3], [4, 5, 6]]], "pin": pin})
}

/// Guardian and child say yes to the interview, its recording and these purposes; the child says no to the NGO.
pub fn consent(room: &mut Room, case: &str, purposes: &[&str]) {
    room.ok("name_decider", decider(case));
    for giver in ["guardian", "child"] {
        for purpose in ["interview", "recording"].iter().chain(purposes) {
            room.ok("answer_consent", answer(case, giver, purpose, "yes"));
        }
    }
    room.ok("answer_consent", answer(case, "guardian", "ngo", "yes"));
    room.ok("answer_consent", answer(case, "child", "ngo", "no"));
    room.ok("confirm_consent", confirm(case, PEOPLE[INTERVIEWER].3));
}

/// As [`consent`], to the interview alone, in a room where somebody else is at work.
pub fn consent_with(room: &mut Room, case: &str, pin: &str) {
    room.ok("name_decider", decider(case));
    for giver in ["guardian", "child"] {
        for purpose in ["interview", "recording"] {
            room.ok("answer_consent", answer(case, giver, purpose, "yes"));
        }
    }
    room.ok("confirm_consent", confirm(case, pin));
}

pub fn begin(case: &str, interview: &str) -> Value {
    json!({"case": case, "request": interview, "session": "initial", "reason": "", "compulsion_basis": "",
        "compulsion_interests": "", "planned_minutes": 45, "camera_confirmed": true})
}

pub fn tap(case: &Case, kind: &str) -> Value {
    json!({"case": case.case, "interview": case.interview, "tap": uuid(), "kind": kind, "apart": false, "phase": null, "prompt": null,
        "of": "", "signs": [], "responses": [], "intensity": null, "outcome": null, "asked_by": null,
        "break_reason": null})
}

pub fn tap_with(case: &Case, kind: &str, more: Value) -> Value {
    let mut request = tap(case, kind);
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

pub fn of(case: &Case) -> Value {
    json!({"case": case.case, "interview": case.interview})
}

/// Undo or redo.
pub fn back(case: &Case) -> Value {
    json!({"case": case.case, "interview": case.interview, "request": uuid()})
}

pub fn end(case: &Case) -> Value {
    json!({"case": case.case, "interview": case.interview, "request": uuid(), "stopped_by_child": false,
        "at_last_entry": false})
}

pub fn attendance(case: &Case) -> Value {
    let who = json!({"role": "interviewer", "initials": "Б.Б", "place": "room", "implicated": "no",
        "child_told": true, "came_minute": null, "left_minute": null});
    json!({"case": case.case, "interview": case.interview, "attendees": [who]})
}

/// An interview of some minutes with every kind of tap.
pub fn interview(room: &mut Room, case: &str) -> Case {
    let case = Case { case: case.to_owned(), interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    for phase in ["introduction", "ground_rules", "rapport", "free_recall", "closing"] {
        room.minutes(3);
        room.ok("tap", tap_with(&case, "phase", json!({"phase": phase})));
        room.minutes(1);
        room.ok("tap", tap_with(&case, "prompt", json!({"prompt": "open"})));
    }
    room.minutes(1);
    room.ok("tap", tap(&case, "item"));
    room.minutes(1);
    room.ok("end_interview", end(&case));
    case
}

pub fn risk(case: &Case, danger: &str, told: &str) -> Value {
    json!({"case": case.case, "interview": case.interview, "immediate_danger": danger, "contact": "none",
        "safe_tonight": "yes", "self_harm": "no", "siblings": "no", "level": "low", "why": "Гэртээ аюулгүй.",
        "told": told})
}

pub fn recordings(case: &Case, number: &str) -> Value {
    json!({"case": case.case, "interview": case.interview, "recordings": [{
        "number": number, "from": "10:01", "to": "10:20", "operator": "Д.Д", "medium": "карт", "child_told": true,
        "gap": false, "sha256": "", "bytes": "",
    }]})
}

/// Everything that stands between the end and the signature.
pub fn wrap_up(room: &mut Room, case: &Case) {
    room.ok("record_attendance", attendance(case));
    room.ok(
        "record_childs_end",
        json!({"case": case.case, "interview": case.interview, "end": "calm",
        "told_next": "yes", "transport_safe": "yes", "snack": "yes"}),
    );
    room.ok("note_recordings", recordings(case, "Ө1-1121-01"));
    room.ok(
        "note_process",
        json!({"case": case.case, "interview": case.interview, "text": "Нэг удаа завсарласан. \r\n\r\n\r\nТайван явсан."}),
    );
    let kept = room.ok(
        "describe_item",
        json!({"case": case.case, "interview": case.interview, "item": 1, "bag": "У-1",
        "description": "зураг", "kept": "Сейф 2"}),
    );
    assert_eq!(kept["bagged"], json!([{"item": 1, "bag": "У-1", "description": "зураг", "kept": "Сейф 2"}]));
    room.ok("assess_risk", risk(case, "no", ""));
}

/// The request that signs, with a reason for every open point.
pub fn sign_off(room: &mut Room, case: &Case, passphrase: &str) -> Value {
    let record = room.ok("record", of(case));
    let points: Vec<Value> = record["open_points"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|p| p["must"] == false)
        .map(|p| {
            let mut point = p.clone();
            point["reason"] = json!("Хугацаа хүрэлцсэнгүй");
            point
        })
        .collect();
    json!({"case": case.case, "interview": case.interview, "open_points": points, "as_found": false,
        "passphrase": passphrase})
}

/// Enters a recipient, and somebody else compares the key; gives its id and the identity of its key.
pub fn recipient(room: &mut Room, kind: &str) -> (String, itgel_seal::Identity) {
    let identity = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy);
    let added = room.ok(
        "add_recipient",
        json!({"recipient": "", "kind": kind, "organisation": format!("Байгууллага {kind}"),
        "contact": "Хүлээн авагч", "key": identity.recipient(), "expires": "2026-11-20"}),
    );
    let added = added["recipients"].as_array().unwrap().last().unwrap().clone();
    let id = text(&added, "id");
    let check = json!({"recipient": id, "how": "in_person", "groups": added["fingerprint"]});
    by_another(room, |room| room.ok("check_recipient_key", check));
    (id, identity)
}

/// What another than whoever is at work has to do: a supervisor, or the case officer for a supervisor.
pub fn by_another<T>(room: &mut Room, act: impl FnOnce(&mut Room) -> T) -> T {
    let own = room.ok("state", json!({}))["session"]["person"].clone();
    let own = room.people.iter().position(|id| json!(id) == own).unwrap();
    room.enter(if own == SUPERVISOR { OFFICER } else { SUPERVISOR });
    let done = act(room);
    room.enter(own);
    done
}

/// A room with one signed case; the case officer is at work.
pub fn with_signed_case() -> (Room, Case) {
    static MADE: LazyLock<(Shelf, Case)> = LazyLock::new(|| {
        let mut room = Room::with(INTERVIEWER);
        let case = open_case(&mut room);
        consent(&mut room, &case, &["police", "prosecutor"]);
        let case = interview(&mut room, &case);
        wrap_up(&mut room, &case);
        let request = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
        room.ok("sign_off", request);
        (Shelf::of(room), case)
    });
    let mut room = MADE.0.copy();
    room.enter(OFFICER);
    (room, MADE.1.clone())
}

/// The request that seals a bundle to a recipient into a folder, after its preview.
pub fn seal(room: &mut Room, case: &Case, recipient: &str, folder: &std::path::Path) -> Value {
    let preview = room.ok(
        "preview_bundle",
        json!({"case": case.case, "recipient": recipient, "take_away": [],
        "purpose": "мөрдөн байцаалт"}),
    );
    json!({"case": case.case, "request": uuid(), "recipient": recipient, "take_away": [], "purpose": "мөрдөн байцаалт",
        "reference": "", "folder": folder, "seen_seq": preview["seen_seq"],
        "preview": preview["preview"]})
}
