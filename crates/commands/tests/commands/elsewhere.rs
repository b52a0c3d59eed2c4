//! Interviews held elsewhere, through the table: entered, corrected, taken out; counted and told.

use crate::script::{begin, consent, open_case};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, page, text, uuid};
use serde_json::{Value, json};

fn held(precision: &str, year: &str, month: &str, day: &str) -> Value {
    json!({"precision": precision, "year": year, "month": month, "day": day, "amount": "", "unit": null, "on": ""})
}

fn note(case: &str, held: Value) -> Value {
    json!({"case": case, "request": uuid(), "body": "police", "office": "", "held": held, "reason": "inquiry",
        "note": "", "corrects": "", "because": ""})
}

#[test]
fn an_interview_elsewhere_is_entered_once_corrected_and_taken_out() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let asked = note(&case, held("year", "2025", "", ""));
    let view = room.ok("note_elsewhere", asked.clone());
    assert_eq!(view["sessions"]["elsewhere"], 1);
    let size = room.size();
    room.ok("note_elsewhere", asked.clone());
    assert_eq!(room.size(), size, "a repeated call enters nothing");
    let first = text(&view["elsewhere"][0], "elsewhere");
    assert_eq!(first, asked["request"].as_str().unwrap());
    for (wrong, code) in [
        (held("day", "2025", "2", "30"), "date-impossible"),
        (held("day", "2099", "1", "1"), "elsewhere-in-future"),
        (held("year", "", "", ""), "elsewhere-date-empty"),
        (held("about", "", "", ""), "request-malformed"),
        (held("soon", "", "", ""), "request-malformed"),
        (
            json!({"precision": "about", "year": "", "month": "", "day": "", "amount": "three", "unit": "weeks", "on": ""}),
            "elsewhere-about-out-of-range",
        ),
    ] {
        room.no_entry("note_elsewhere", note(&case, wrong), code);
    }
    let mut corrected = note(&case, held("month", "2025", "10", ""));
    corrected["corrects"] = json!(first);
    room.no_entry("note_elsewhere", corrected.clone(), "reason-too-short");
    corrected["because"] = json!("Сар нь тодорхой болсон.");
    let view = room.ok("note_elsewhere", corrected);
    let [new, old] = view["elsewhere"].as_array().unwrap().as_slice() else { panic!("not two entries") };
    assert_eq!(
        (&old["counts"], &new["counts"], &new["corrects"]),
        (&json!(false), &json!(true), &json!(first))
    );
    assert_eq!((&new["held"]["month"], &new["by"]), (&json!("10"), &json!(PEOPLE[INTERVIEWER].0)));
    let line = room.ok("journal", page(&case, "all", "", 1))["lines"][0].clone();
    assert_eq!(line["act"], "case.elsewhere_noted");
    assert_eq!(line["detail"], json!([["interview-body", "police"], ["elsewhere-reason", "inquiry"]]));
    // Another interviewer has no part in this file; the case officer has.
    let second = text(new, "elsewhere");
    let strike = json!({"case": case, "elsewhere": second, "because": "Өөр хүүхдийн тухай байсан."});
    room.enter(OTHER_INTERVIEWER);
    room.no("strike_elsewhere", strike.clone(), "not-your-case");
    room.enter(OFFICER);
    let view = room.ok("strike_elsewhere", strike.clone());
    assert_eq!((&view["sessions"]["elsewhere"], &view["elsewhere"][0]["counts"]), (&json!(0), &json!(false)));
    assert_eq!(view["elsewhere"][0]["struck_by"], PEOPLE[OFFICER].0);
    room.no_entry("strike_elsewhere", strike, "elsewhere-not-standing");
}

#[test]
fn it_is_told_at_planning_and_before_the_start_and_asks_for_a_reason() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let codes = |notes: &Value| -> Vec<String> {
        notes.as_array().unwrap().iter().map(|n| text(n, "code")).collect()
    };
    let person = room.people[INTERVIEWER].clone();
    let plan = |day: &str| json!({"case": case, "appointment": "", "day": day, "time": "11:00", "minutes": 60, "interviewer": person});
    room.ok("note_elsewhere", note(&case, held("day", "2025", "11", "20")));
    let view = room.ok("make_appointment", plan("2025-11-24"));
    assert_eq!(codes(&view["appointments"][0]["notes"]), ["interviewed-elsewhere-lately"]);
    assert_eq!(view["appointments"][0]["notes"][0]["args"]["limit"], "30");
    assert_eq!(codes(&view["notes"]), ["interviewed-elsewhere-lately"], "told at the preparation");
    assert_eq!(codes(&view["sessions"]["notes"]), ["interviewed-elsewhere-lately"], "told before the start");
    let later = room.ok("make_appointment", plan("2025-12-20"));
    assert_eq!(later["appointments"][1]["notes"], json!([]), "thirty days after");
    room.ok("note_elsewhere", note(&case, held("year", "2024", "", "")));
    let view = room.ok("case", json!({"case": case}));
    assert_eq!(view["sessions"]["next_needs_reason"], true);
    let mut asked = begin(&case, &uuid());
    asked["camera_confirmed"] = json!(false);
    let refused = room.no_entry("begin_interview", asked.clone(), "session-needs-reason");
    assert_eq!(refused.args["why"], "many-with-elsewhere");
    asked["reason"] = json!("Өмнөх ярилцлагуудыг бичээгүй.");
    room.ok("begin_interview", asked);
}
