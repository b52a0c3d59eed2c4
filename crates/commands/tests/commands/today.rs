//! Today: what is next and how far it is, the day's schedule, and what waits for whom.

use crate::script::*;
use crate::support::*;
use serde_json::{Value, json};

fn plan(room: &mut Room, case: &str, time: &str, who: usize) {
    let day = text(&room.ok("today", json!({})), "day");
    let request = json!({"case": case, "appointment": "", "day": day, "time": time, "minutes": 60,
        "interviewer": room.people[who]});
    room.ok("make_appointment", request);
}

fn today(room: &mut Room) -> Value {
    room.ok("today", json!({}))
}

fn next(room: &mut Room) -> Value {
    today(room)["next"].clone()
}

/// Cards that are done, of the next interview.
fn done(next: &Value) -> Vec<u64> {
    let points = next["points"].as_array().unwrap();
    points.iter().filter(|p| p["done"] == true).map(|p| p["card"].as_u64().unwrap()).collect()
}

fn mark(room: &mut Room, case: &str, card: u8) {
    room.ok("mark_preparation", json!({"case": case, "card": card, "done": true}));
}

fn fill(room: &mut Room, case: &str, card: u8, answers: Value) {
    room.ok("fill_preparation", json!({"case": case, "card": card, "answers": answers}));
}

fn codes(room: &mut Room) -> Vec<String> {
    // No room of these tests has a backup, which its supervisor is told (`backups.rs`).
    today(room)["waiting"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| text(w, "code"))
        .filter(|code| code != "backup")
        .collect()
}

#[test]
fn the_next_interview_has_six_points_and_the_step_that_is_next() {
    let mut room = Room::with(INTERVIEWER);
    assert_eq!((next(&mut room), today(&mut room)["cases"].clone()), (Value::Null, json!(0)));
    let case = open_case(&mut room);
    plan(&mut room, &case, "11:00", INTERVIEWER);
    let first = next(&mut room);
    assert_eq!(
        (done(&first), text(&first, "step"), &first["nth"]),
        (vec![], "prepare".to_owned(), &json!(1))
    );
    fill(&mut room, &case, 1, json!({"language": "kk", "interpreter_needed": "yes"}));
    fill(&mut room, &case, 2, json!({"needs": "hearing,sight"}));
    let empty = json!({"case": case, "card": 3, "done": true});
    room.no_entry("mark_preparation", empty, "card-empty");
    for (things, code) in [("blanket,none_known", "none-known-excludes"), ("blanket,knife", "choice-unknown")]
    {
        let odd = json!({"case": case, "card": 3, "answers": {"comfort_things": things}});
        assert_eq!(room.no_entry("fill_preparation", odd, code).field, "comfort_things");
    }
    fill(&mut room, &case, 3, json!({"interviewer_gender": "any", "comfort_things": "blanket,snack"}));
    let checks =
        ["camera", "sound", "temperature", "toys", "tissues", "water", "clock_hidden", "sign_in_use"];
    let mut checked: serde_json::Map<String, Value> =
        checks.iter().map(|key| ((*key).to_owned(), json!("yes"))).collect();
    checked.insert("phone_silent".to_owned(), json!("yes"));
    fill(&mut room, &case, 5, Value::Object(checked));
    let comes = json!({"role": "support_person", "initials": "Б.О", "place": "waiting", "implicated": "no",
        "child_told": true, "came_minute": null, "left_minute": null});
    room.ok("record_attendance", json!({"case": case, "interview": "", "attendees": [comes]}));
    for card in 1..=5 {
        mark(&mut room, &case, card);
    }
    let ready = next(&mut room);
    assert_eq!((done(&ready), text(&ready, "step")), (vec![1, 2, 3, 4, 5], "ask_consent".to_owned()));
    assert_eq!(
        (&ready["language"], &ready["interpreter"], &ready["needs"], &ready["attending"]),
        (&json!("kk"), &json!(true), &json!(["hearing", "sight"]), &json!(1))
    );
    consent(&mut room, &case, &[]);
    assert_eq!(text(&next(&mut room), "step"), "prepare", "the child was not asked by its own screen");
    mark(&mut room, &case, 6);
    let asked = next(&mut room);
    assert_eq!((done(&asked).len(), text(&asked, "step")), (6, "begin_interview".to_owned()));
}

#[test]
fn the_schedule_says_what_became_of_each_appointment() {
    let mut room = Room::with(INTERVIEWER);
    let (held, later) = (open_case(&mut room), open_case(&mut room));
    plan(&mut room, &held, "10:30", INTERVIEWER);
    plan(&mut room, &later, "14:00", INTERVIEWER);
    let states = |room: &mut Room| -> Vec<String> {
        today(room)["schedule"].as_array().unwrap().iter().map(|line| text(line, "state")).collect()
    };
    assert_eq!(states(&mut room), ["next", "preparing"]);
    consent(&mut room, &held, &[]);
    let case = interview(&mut room, &held);
    assert_eq!(states(&mut room), ["wrap-up", "next"], "what was held is not next, however early it is");
    let line = today(&mut room)["schedule"][0].clone();
    assert_eq!((text(&line, "interview"), &line["lasted"]), (case.interview.clone(), &json!(22)));
    for (who, led) in [(OFFICER, false), (OTHER_INTERVIEWER, false), (INTERVIEWER, true)] {
        room.enter(who);
        assert_eq!(today(&mut room)["schedule"][0]["led"], json!(led), "{who}");
    }
    wrap_up(&mut room, &case);
    assert_eq!(states(&mut room), ["sign-off", "next"]);
    let signed = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", signed);
    assert_eq!(states(&mut room), ["signed", "next"]);
    assert_eq!(today(&mut room)["was_hard"], false);
}

#[test]
fn an_interviewer_sees_the_day_of_the_room_and_opens_only_their_own() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    plan(&mut room, &case, "11:00", INTERVIEWER);
    room.enter(OTHER_INTERVIEWER);
    let seen = today(&mut room);
    assert_eq!((&seen["next"], &seen["schedule"][0]["mine"]), (&Value::Null, &json!(false)));
    assert_eq!(seen["schedule"][0]["state"], "preparing");
    room.no("case", json!({"case": case}), "not-your-case");
    room.enter(OFFICER);
    let seen = today(&mut room);
    assert_eq!(
        (&seen["next"]["appointment"]["time"], &seen["schedule"][0]["mine"]),
        (&json!("11:00"), &json!(true))
    );
}

#[test]
fn danger_comes_first_and_a_hard_interview_is_met_with_care() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.ok("tap", tap(&case, "feeling"));
    room.minutes(5);
    room.ok("end_interview", end(&case));
    assert_eq!((codes(&mut room), &today(&mut room)["was_hard"]), (vec!["wrap-up".to_owned()], &json!(true)));
    room.ok("assess_risk", risk(&case, "yes", ""));
    assert_eq!(codes(&mut room), ["danger", "wrap-up"]);
    room.enter(SUPERVISOR);
    let theirs = (codes(&mut room), today(&mut room)["was_hard"].clone());
    assert_eq!(theirs, (vec!["danger-noted".to_owned()], json!(false)), "the record is not hers to write");
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["danger-noted"]);
    let dangers = |room: &mut Room| room.ok("case", json!({"case": case.case}))["dangers"].clone();
    let open = dangers(&mut room);
    assert_eq!((&open[0]["interview"], &open[0]["number"]), (&json!(case.interview), &json!(1)));
    assert!(open[0]["phones"].as_array().unwrap().len() > 1, "whom to call stands with it");
    room.enter(INTERVIEWER);
    let mut told = risk(&case, "yes", "102");
    room.ok("assess_risk", told.clone());
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["danger-noted"], "when is part of the answer");
    room.enter(INTERVIEWER);
    told["told_at"] = today(&mut room)["time"].clone();
    room.ok("assess_risk", told);
    room.enter(OFFICER);
    assert_eq!((codes(&mut room), dangers(&mut room)), (Vec::<String>::new(), json!([])));
    room.minutes(24 * 60);
    room.enter(INTERVIEWER);
    assert_eq!(today(&mut room)["was_hard"], false, "the care is for the day itself");
}

#[test]
fn consent_that_was_taken_back_or_ran_out_is_told_to_those_who_work_with_the_case() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let withdraw = json!({"case": case, "by": "child", "purposes": ["police"], "channel": "in_person"});
    room.ok("withdraw_consent", withdraw);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "who wrote it down knows it");
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "it is not their case");
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["consent-withdrawn"]);
    room.minutes(8 * 24 * 60);
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), Vec::<String>::new());
    room.minutes(2 * 365 * 24 * 60);
    room.enter(INTERVIEWER);
    assert_eq!(codes(&mut room), ["consent-expired"]);
    room.enter(SUPERVISOR);
    assert_eq!(codes(&mut room), Vec::<String>::new());
}

#[test]
fn more_than_five_are_counted() {
    let mut room = Room::with(INTERVIEWER);
    for _ in 0..7 {
        let case = open_case(&mut room);
        consent(&mut room, &case, &[]);
        interview(&mut room, &case);
    }
    let seen = today(&mut room);
    assert_eq!((seen["waiting"].as_array().unwrap().len(), &seen["waiting_in_all"]), (7, &json!(7)));
}

/// A danger is entered before anything else is judged; it warns at once, and no record is signed on it alone.
#[test]
fn a_danger_is_there_for_the_others_before_the_risk_is_judged() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    wrap_up(&mut room, &case);
    let mut only = risk(&case, "yes", "");
    for field in ["contact", "safe_tonight", "self_harm", "siblings"] {
        only[field] = json!("not_known");
    }
    only["level"] = json!("not_judged");
    only["why"] = json!("");
    room.ok("assess_risk", only);
    let must = |room: &mut Room| room.ok("record", of(&case))["open_points"][0].clone();
    assert_eq!(
        (&must(&mut room)["code"], &must(&mut room)["must"]),
        (&json!("risk-not-assessed"), &json!(true))
    );
    let signed = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.no_entry("sign_off", signed, "risk-not-assessed");
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["danger-noted"]);
    room.enter(INTERVIEWER);
    room.ok("assess_risk", risk(&case, "no", ""));
    let request = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    let view = room.ok("sign_off", request.clone());
    // What was left open stays to be read with its reason.
    let reasons = |points: &Value| -> Vec<(String, String)> {
        points.as_array().unwrap().iter().map(|p| (text(p, "code"), text(p, "reason"))).collect()
    };
    assert_eq!(reasons(&view["left_open"]), reasons(&request["open_points"]));
    assert!(!reasons(&view["left_open"]).is_empty());
}

#[test]
fn an_interview_that_was_left_running_waits_for_the_supervisor_once_nobody_else_can_end_it() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.enter(SUPERVISOR);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "it runs");
    room.power_cut(30);
    room.enter(SUPERVISOR);
    assert_eq!(codes(&mut room)[0], "left-running");
    room.enter(OFFICER);
    assert!(!codes(&mut room).contains(&"left-running".to_owned()), "they can do nothing about it");
    room.enter(SUPERVISOR);
    let mut end = end(&case);
    end["at_last_entry"] = json!(true);
    room.ok("end_interview", end);
    assert!(!codes(&mut room).contains(&"left-running".to_owned()));
}

/// The case officer calls before the record says anything: she notes it beside the record, and it waits on nobody any more.
#[test]
fn whoever_called_says_so_and_the_danger_waits_on_nobody() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    let mut judged = risk(&case, "yes", "");
    (judged["safe_tonight"], judged["self_harm"]) = (json!("no"), json!("yes"));
    room.ok("assess_risk", judged);
    let all = ["danger", "danger-tonight", "danger-self-harm", "wrap-up"];
    assert_eq!(codes(&mut room), all);
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["danger-noted", "danger-tonight", "danger-self-harm"]);
    let answer = |danger: &str, told: &str, at: &str| json!({"case": case.case, "interview": case.interview, "danger": danger, "told": told, "told_at": at});
    assert_eq!(
        room.no_entry("answer_danger", answer("immediate_danger", "", ""), "danger-not-told").field,
        "told"
    );
    let future = room.no_entry(
        "answer_danger",
        answer("immediate_danger", "102", "2025-11-30 10:00"),
        "told-in-future",
    );
    assert_eq!(future.field, "told_at");
    let view = room.ok("answer_danger", answer("immediate_danger", "102, ээлжийн ахлах", ""));
    let left: Vec<String> = view["dangers"].as_array().unwrap().iter().map(|d| text(d, "danger")).collect();
    assert_eq!(left, ["not_safe_tonight", "self_harm"]);
    assert_eq!(room.acts(1), ["case.danger_answered"]);
    let said = &view["answered"][0];
    assert_eq!((&said["told"], &said["danger"]), (&json!("102, ээлжийн ахлах"), &json!("immediate_danger")));
    room.enter(SUPERVISOR);
    room.ok("answer_danger", answer("not_safe_tonight", "Хүүхэд хамгаалал", ""));
    assert_eq!(codes(&mut room), ["danger-self-harm"]);
    room.enter(INTERVIEWER);
    let record = room.ok("record", of(&case));
    assert_eq!(
        record["answered"].as_array().unwrap().len(),
        2,
        "whoever led the interview reads it with the record"
    );
    room.ok("answer_danger", answer("self_harm", "Сэтгэл зүйч", ""));
    assert_eq!(codes(&mut room), ["wrap-up"]);
}
