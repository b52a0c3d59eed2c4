//! People who leave or change their role, at the one door: no case file without somebody, no screen beyond the role.

use crate::script::{end, of, open_case, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text};
use serde_json::{Value, json};

fn appointment(room: &Room, case: &str, who: usize, time: &str) -> Value {
    json!({"case": case, "appointment": "", "day": "2025-11-24", "time": time, "minutes": 45,
        "interviewer": room.people[who]})
}

fn on(room: &Room, case: &str, to: usize) -> Value {
    json!({"case": case, "to": room.people[to]})
}

fn waiting(room: &mut Room) -> Vec<(String, String)> {
    let view = room.ok("today", json!({}));
    let lines = view["waiting"].as_array().unwrap();
    lines.iter().map(|l| (text(l, "code"), text(l, "case"))).collect()
}

#[test]
fn access_ends_only_after_everything_in_hand_was_handed_on() {
    let mut room = Room::with(INTERVIEWER);
    let (first, second) = (open_case(&mut room), open_case(&mut room));
    let closed = open_case(&mut room);
    room.enter(SUPERVISOR);
    let request = appointment(&room, &first, INTERVIEWER, "10:00");
    room.ok("make_appointment", request);
    room.ok("close_case", json!({"case": closed, "reason": "Хэрэг хаагдсан"}));
    let gone = json!({"person": room.people[INTERVIEWER]});
    let refused = room.no_entry("deactivate_person", gone.clone(), "person-has-cases");
    assert_eq!((refused.args["cases"].as_str(), refused.args["planned"].as_str()), ("2", "1"));
    let view = room.ok("in_hand", gone.clone());
    let cases: Vec<_> = view["cases"].as_array().unwrap().iter().map(|c| text(c, "case")).collect();
    assert!(cases.contains(&first) && cases.contains(&second) && !cases.contains(&closed));
    assert_eq!((&view["planned"], &view["unsigned"]), (&json!(1), &json!(0)));

    // With an interview planned it goes to an interviewer; nothing is entered when one of them does not fit.
    let hand = |room: &Room, to: [usize; 2]| {
        json!({"person": room.people[INTERVIEWER], "reason": "leaving",
            "cases": [on(room, &second, to[1]), on(room, &first, to[0])]})
    };
    let request = hand(&room, [OFFICER, OFFICER]);
    assert_eq!(room.no_entry("hand_cases_on", request, "hand-on-to-interviewer").field, "to");
    let request = hand(&room, [OTHER_INTERVIEWER, OFFICER]);
    let view = room.ok("hand_cases_on", request);
    assert_eq!((&view["cases"], &view["planned"]), (&json!([]), &json!(0)));
    assert_eq!(
        room.acts(3),
        ["case.appointment_made", "case.case_handed_over", "case.case_handed_over"],
        "an entry for each file, and the planned interview with its own"
    );
    let lines = room.ok("journal", page("", "all", "", 2));
    assert_eq!(
        lines["lines"][1]["detail"],
        json!([
            ["text", format!("{} → {}", PEOPLE[INTERVIEWER].0, PEOPLE[OTHER_INTERVIEWER].0)],
            ["handover-reason", "leaving"]
        ])
    );
    room.ok("deactivate_person", gone);

    room.enter(OTHER_INTERVIEWER);
    assert_eq!(waiting(&mut room), [("case-handed-over".to_owned(), first.clone())]);
    let view = room.ok("case", json!({"case": first}));
    assert_eq!(view["responsible_name"], PEOPLE[OTHER_INTERVIEWER].0);
    assert_eq!(view["appointments"][0]["interviewer"], PEOPLE[OTHER_INTERVIEWER].0);
    assert_eq!(view["handovers"][0]["by"], PEOPLE[SUPERVISOR].0);
    room.ok("note_preparation_printed", json!({"case": first}));
    assert!(waiting(&mut room).is_empty(), "taken up");

    // A file that its person left closed has somebody as soon as it is open again.
    room.enter(OFFICER);
    let view = room.ok("reopen_case", json!({"case": closed, "reason": "Шинэ мэдээлэл"}));
    assert_eq!(view["responsible_name"], PEOPLE[OFFICER].0);
    assert_eq!(room.acts(2), ["case.case_handed_over", "case.case_reopened"]);
}

#[test]
fn one_file_is_handed_on_without_anybody_leaving_and_the_one_before_is_out_of_it() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.enter(SUPERVISOR);
    let request = json!({"person": room.people[INTERVIEWER], "reason": "conflict",
        "cases": [on(&room, &case, OTHER_INTERVIEWER)]});
    for who in [INTERVIEWER, OFFICER] {
        room.enter(who);
        room.no("hand_cases_on", request.clone(), "not-in-your-role");
        room.no("in_hand", json!({"person": room.people[INTERVIEWER]}), "not-in-your-role");
    }
    room.enter(SUPERVISOR);
    let mut stranger = request.clone();
    stranger["cases"][0]["to"] = json!(crate::support::uuid());
    assert_eq!(room.no_entry("hand_cases_on", stranger, "unknown-person").field, "to");
    room.ok("hand_cases_on", request.clone());
    room.no_entry("hand_cases_on", request, "nothing-to-hand-on");
    room.enter(INTERVIEWER);
    room.no("case", json!({"case": case}), "not-your-case");
    let list = room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 9}));
    assert_eq!(list["total"], 0);
    room.enter(OTHER_INTERVIEWER);
    room.ok("case", json!({"case": case}));
}

fn role(room: &mut Room, who: usize, role: &str) -> Value {
    json!({"person": room.people[who], "role": role})
}

#[test]
fn another_role_holds_at_once_and_keys_stay() {
    let (mut room, case) = with_signed_case();
    room.enter(SUPERVISOR);
    let before = room.ok("people", json!({}));
    let officer = role(&mut room, INTERVIEWER, "case_officer");
    room.ok("change_role", officer.clone());
    assert_eq!(room.acts(1), ["room.role_changed"]);
    assert_eq!(room.no_entry("change_role", officer, "role-is-the-same").field, "role");
    let after = room.ok("people", json!({}));
    for (was, is) in before["people"].as_array().unwrap().iter().zip(after["people"].as_array().unwrap()) {
        assert_eq!((&was["fingerprint"], &was["name"]), (&is["fingerprint"], &is["name"]));
    }
    // The tile at the door says it too, and the passphrase still opens.
    room.ok("lock", json!({}));
    let tiles = room.ok("state", json!({}))["people"].clone();
    let own = |p: &&Value| p["name"] == PEOPLE[INTERVIEWER].0;
    assert_eq!(tiles.as_array().unwrap().iter().find(own).unwrap()["role"], "case_officer");
    room.enter(INTERVIEWER);
    room.no("begin_interview", json!({}), "not-in-your-role");
    room.no("tap", json!({}), "not-in-your-role");
    room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 9}));
    assert_eq!(room.ok("record", of(&case))["signature_ok"], true, "what was signed stays signed");
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
}

#[test]
fn the_last_supervisor_stays_one_and_whoever_gives_the_role_away_has_it_no_more() {
    let mut room = Room::with(SUPERVISOR);
    let down = role(&mut room, SUPERVISOR, "case_officer");
    room.no_entry("change_role", down.clone(), "last-supervisor");
    room.no_entry(
        "change_role",
        json!({"person": crate::support::uuid(), "role": "supervisor"}),
        "not-found",
    );
    let up = role(&mut room, OFFICER, "supervisor");
    room.ok("change_role", up.clone());
    room.ok("change_role", down);
    assert_eq!(room.ok("state", json!({}))["session"]["role"], "case_officer");
    room.no("change_role", up, "not-in-your-role");
    room.no("add_person", json!({}), "not-in-your-role");
    for who in [INTERVIEWER, SUPERVISOR] {
        room.enter(who);
        room.no("change_role", json!({}), "not-in-your-role");
    }
}

#[test]
fn an_interviewer_with_interviews_ahead_or_running_stays_one() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.enter(SUPERVISOR);
    let request = appointment(&room, &case, INTERVIEWER, "10:00");
    room.ok("make_appointment", request);
    let officer = role(&mut room, INTERVIEWER, "case_officer");
    let refused = room.no_entry("change_role", officer.clone(), "person-has-interviews");
    assert_eq!((refused.field.as_str(), refused.args["interviews"].as_str()), ("role", "1"));
    let request = json!({"person": room.people[INTERVIEWER], "reason": "workload",
        "cases": [on(&room, &case, OTHER_INTERVIEWER)]});
    room.ok("hand_cases_on", request);
    room.enter(OTHER_INTERVIEWER);
    crate::script::consent_with(&mut room, &case, PEOPLE[OTHER_INTERVIEWER].3);
    let case = crate::script::Case { case, interview: crate::support::uuid() };
    room.ok("begin_interview", crate::script::begin(&case.case, &case.interview));
    room.minutes(1);
    room.enter(SUPERVISOR);
    let request = role(&mut room, OTHER_INTERVIEWER, "supervisor");
    room.no_entry("change_role", request.clone(), "person-has-interviews");
    room.enter(OTHER_INTERVIEWER);
    room.ok("end_interview", end(&case));
    room.enter(SUPERVISOR);
    // The appointment of the day that was planned is still ahead.
    room.no_entry("change_role", request, "person-has-interviews");
    room.ok("change_role", officer);
}

/// Who led an interview and became a case officer since still judges and signs its record; nobody else's.
#[test]
fn whoever_led_an_interview_signs_it_also_as_a_case_officer() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    crate::script::consent(&mut room, &case, &["police"]);
    let case = crate::script::interview(&mut room, &case);
    room.enter(SUPERVISOR);
    let officer = role(&mut room, INTERVIEWER, "case_officer");
    room.ok("change_role", officer);
    let request = json!({"case": case.case, "interview": case.interview, "open_points": [], "as_found": true,
        "passphrase": PEOPLE[SUPERVISOR].2});
    room.no_entry("sign_off", request, "as-found-too-early");
    // Another case officer has no hand in it.
    room.enter(OFFICER);
    let today = room.ok("today", json!({}));
    assert!(!today["waiting"].to_string().contains("wrap-up"), "{today}");
    room.no("assess_risk", crate::script::risk(&case, "no", ""), "not-your-interview");
    room.no("note_recordings", crate::script::recordings(&case, "Ө1-1121-02"), "not-your-interview");
    let request = crate::script::sign_off(&mut room, &case, PEOPLE[OFFICER].2);
    room.no_entry("sign_off", request, "only-interviewer-signs");
    // Whoever led it has it waiting, completes it and signs.
    room.enter(INTERVIEWER);
    let today = room.ok("today", json!({}));
    assert_eq!(today["waiting"][0]["code"], "wrap-up", "{today}");
    room.ok("note_recordings", crate::script::recordings(&case, "Ө1-1121-02"));
    room.ok("assess_risk", crate::script::risk(&case, "no", ""));
    let request = crate::script::sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    let signed = room.ok("sign_off", request);
    assert_eq!((&signed["signed"], &signed["signature_ok"]), (&json!(true), &json!(true)));
    assert_eq!(signed["signed_by"], PEOPLE[INTERVIEWER].0);
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
}
