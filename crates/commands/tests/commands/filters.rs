//! The list of case files is narrowed by what is needed next, consent that runs out, age, day and owner, and all at once.

use crate::script::{consent, open_case};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, Room, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn ask(more: &Value) -> Value {
    let mut request = json!({"search": "", "status": "", "offset": 0, "limit": 200});
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

/// The cases that a filter keeps.
fn kept(room: &mut Room, more: Value) -> BTreeSet<String> {
    let view = room.ok("cases", ask(&more));
    let rows: BTreeSet<String> = view["rows"].as_array().unwrap().iter().map(|r| text(r, "case")).collect();
    assert_eq!(view["total"], rows.len());
    rows
}

fn set(cases: &[&str]) -> BTreeSet<String> {
    cases.iter().map(|case| (*case).to_owned()).collect()
}

fn days_pass(room: &mut Room, days: i64) {
    room.minutes(days * 24 * 60);
    room.enter(INTERVIEWER);
}

#[test]
fn consent_that_runs_out_is_found_before_and_after() {
    let mut room = Room::with(INTERVIEWER);
    let (agreed, _unasked) = (open_case(&mut room), open_case(&mut room));
    consent(&mut room, &agreed, &["police"]);
    let soon = |room: &mut Room| kept(room, json!({"consent": "ends_soon"}));
    let ended = |room: &mut Room| kept(room, json!({"consent": "ended"}));
    assert_eq!((soon(&mut room), ended(&mut room)), (set(&[]), set(&[])));
    days_pass(&mut room, 345);
    assert_eq!((soon(&mut room), ended(&mut room)), (set(&[&agreed]), set(&[])));
    days_pass(&mut room, 30);
    assert_eq!((soon(&mut room), ended(&mut room)), (set(&[]), set(&[&agreed])));
    assert_eq!(kept(&mut room, json!({"consent": "ended", "next": "finish_interview"})), set(&[]));
}

#[test]
fn each_filter_narrows_and_all_of_them_together() {
    let mut room = Room::with(INTERVIEWER);
    let (planned, fresh) = (open_case(&mut room), open_case(&mut room));
    let person = room.people[INTERVIEWER].clone();
    room.ok(
        "make_appointment",
        json!({"case": planned, "appointment": "", "day": "2025-11-22", "time": "11:00", "minutes": 60,
            "interviewer": person}),
    );
    assert_eq!(kept(&mut room, json!({"next": "prepare"})), set(&[&planned]));
    assert_eq!(kept(&mut room, json!({"next": "plan_interview"})), set(&[&fresh]));
    let band = text(&room.ok("case", json!({"case": fresh})), "age_band");
    assert_eq!(kept(&mut room, json!({"age_band": band})), set(&[&planned, &fresh]));
    assert_eq!(kept(&mut room, json!({"age_band": "0-3"})), set(&[]));

    // Touched today; ten days later one of them again.
    assert_eq!(kept(&mut room, json!({"touched_days": 1})), set(&[&planned, &fresh]));
    days_pass(&mut room, 10);
    assert_eq!(kept(&mut room, json!({"touched_days": 1})), set(&[]));
    assert_eq!(kept(&mut room, json!({"touched_days": 10})), set(&[]));
    assert_eq!(kept(&mut room, json!({"touched_days": 11})), set(&[&planned, &fresh]));
    room.ok("fill_preparation", json!({"case": fresh, "card": 0, "answers": {"aim": "а"}}));
    assert_eq!(kept(&mut room, json!({"touched_days": 1})), set(&[&fresh]));
    assert_eq!(kept(&mut room, json!({"touched_days": 1, "next": "prepare"})), set(&[]));
    let code = text(&room.ok("case", json!({"case": fresh}))["code"], "mn");
    assert_eq!(kept(&mut room, json!({"touched_days": 1, "search": code})), set(&[&fresh]));
    assert_eq!(kept(&mut room, json!({"next": "prepare", "search": code})), set(&[]));

    // Whose: an officer answers for what they opened.
    room.enter(OFFICER);
    let own = open_case(&mut room);
    assert_eq!(kept(&mut room, json!({"whose": "mine"})), set(&[&own]));
    assert_eq!(kept(&mut room, json!({"whose": "others"})), set(&[&planned, &fresh]));
    for wrong in [json!({"whose": "all"}), json!({"consent": "no"}), json!({"age_band": "1-2"})] {
        room.no("cases", ask(&wrong), "request-malformed");
    }
    // What somebody may not open, no filter shows.
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(kept(&mut room, json!({"whose": "others"})), set(&[]));
}
