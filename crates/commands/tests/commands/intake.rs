//! Blind intake at the one door: what is withheld is not in the answer, whatever is asked, and what would show it is
//! refused. Meetings and referrals beside it.

use crate::script::{Case, begin, consent, end, interview, of, open_case, risk, tap_with, wrap_up};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text, uuid};
use serde_json::{Value, json};

const REASON: &str = "Эмчийн бичгийг уншуулах хэрэгтэй болсон.";

fn blind(room: &mut Room, setting: &str) {
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "blind_intake", "value": setting}));
}

/// A case of one interviewer, with everything in it that tells of the allegation, planned for another.
fn told(room: &mut Room) -> Case {
    room.enter(INTERVIEWER);
    let case = open_case(room);
    consent(room, &case, &["doctor", "social_worker"]);
    let case = interview(room, &case);
    wrap_up(room, &case);
    room.ok("assess_risk", {
        let mut risk = risk(&case, "no", "");
        risk["why"] = json!("НУУЦ эрсдэл");
        risk
    });
    let names = json!({"clan": "", "patronymic": "", "given": "Сараа", "names_not_known": false,
        "registration_number": "", "phone": "", "phone_safe": "not_known", "phone_hours": "", "aimag": "",
        "district": "", "address": "",
        "birth": {"precision": "not_known", "year": "", "month": "", "day": "", "about": ""}});
    room.ok("record_identity", json!({"case": case.case, "identity": names}));
    room.ok(
        "record_person_around",
        json!({"case": case.case, "adult": "", "relation": "father", "name": "НУУЦ нэр", "keep_name": false,
        "implicated": "yes", "lives_with_child": "not_known", "contact_safe": "no", "hours": "",
        "phone": "99112233", "keep_phone": false}),
    );
    room.ok(
        "make_referral",
        json!({"case": case.case, "service": "health", "kind": "doctor",
        "organisation": "НУУЦ эмнэлэг", "urgency": "today", "follow_up": ""}),
    );
    room.ok("record_meeting", meeting(&case.case, "НУУЦ баг"));
    let person = room.people[OTHER_INTERVIEWER].clone();
    room.ok(
        "make_appointment",
        json!({"case": case.case, "appointment": "", "day": "2025-11-22", "time": "11:00",
        "minutes": 60, "interviewer": person}),
    );
    case
}

fn meeting(case: &str, organisation: &str) -> Value {
    json!({"case": case, "meeting": "", "held_on": "2025-11-21", "next": "2025-12-20",
        "attendees": [{"role": "police", "organisation": organisation, "initials": "Б.О"}],
        "decisions": [{"code": "medical_check", "responsible": "doctor", "due": "2025-11-21"}]})
}

#[test]
fn the_setting_is_the_supervisors() {
    let mut room = Room::with(INTERVIEWER);
    let off = json!({"key": "blind_intake", "value": "off"});
    room.no("set_setting", off.clone(), "not-in-your-role");
    room.enter(SUPERVISOR);
    room.no("set_setting", json!({"key": "blind_intake", "value": "sometimes"}), "setting-unknown");
    room.ok("set_setting", off);
    assert_eq!(room.acts(1), ["room.setting_changed"]);
}

#[test]
fn what_is_withheld_is_in_no_answer_until_the_child_was_heard() {
    let mut room = Room::furnished();
    let first = told(&mut room);
    let case = first.case.clone();
    // Off: everything is there, so the words below are the right ones to look for.
    room.enter(OTHER_INTERVIEWER);
    let view = room.ok("case", json!({"case": case}));
    assert_eq!((&view["withheld"], &view["referral"]), (&json!([]), &json!("police")));
    for word in ["НУУЦ эмнэлэг", "НУУЦ баг"] {
        assert!(view.to_string().contains(word), "{word}");
    }
    assert!(room.ok("record", of(&first)).to_string().contains("НУУЦ эрсдэл"));
    assert!(room.ok("journal", page(&case, "all", "", 99)).to_string().contains("НУУЦ эмнэлэг"));

    blind(&mut room, "allegation");
    room.enter(OTHER_INTERVIEWER);
    let ask = json!({"case": case});
    let view = room.ok("case", ask.clone());
    assert_eq!((&view["referral"], &view["interviews"]), (&Value::Null, &json!([])));
    assert_eq!(view["withheld"].as_array().unwrap().len(), 10);
    let journal = room.ok("journal", page(&case, "all", "", 99));
    for answer in [&view, &journal] {
        assert!(!answer.to_string().contains("НУУЦ"), "{answer}");
    }
    room.no_entry("record", of(&first), "blind-until-recall");
    room.no_entry("live", of(&first), "blind-until-recall");
    let referral = json!({"case": case, "service": "health", "kind": "doctor", "organisation": "Э", "urgency": "today",
        "follow_up": ""});
    room.no_entry("make_referral", referral, "blind-until-recall");
    room.no_entry("record_meeting", meeting(&case, "Баг"), "blind-until-recall");
    // Whom not to let decide stays in sight.
    assert_eq!(
        (&view["people"][0]["relation"], &view["people"][0]["contact"]),
        (&json!("father"), &json!("never"))
    );
    let reveal = json!({"case": case, "reason": "contact", "note": ""});
    assert!(room.ok("reveal_identity", reveal.clone()).to_string().contains("НУУЦ нэр"));
    for who in [OFFICER, SUPERVISOR, INTERVIEWER] {
        room.enter(who);
        assert!(room.ok("case", ask.clone()).to_string().contains("НУУЦ эмнэлэг"), "{}", PEOPLE[who].0);
    }

    blind(&mut room, "allegation_and_names");
    room.enter(OTHER_INTERVIEWER);
    room.no_entry("reveal_identity", reveal, "blind-until-recall");
    let view = room.ok("case", ask.clone());
    assert_eq!((view["withheld"].as_array().unwrap().len(), &view["people"]), (11, &json!([])));
    let somebody = json!({"case": case, "adult": "", "relation": "mother", "name": "Б", "keep_name": false,
        "implicated": "no", "lives_with_child": "not_known", "contact_safe": "no", "hours": "", "phone": "",
        "keep_phone": false});
    room.no_entry("record_person_around", somebody, "blind-until-recall");

    // The child is heard: open once free recall has ended, for the one who heard it.
    let mine = Case { case: case.clone(), interview: uuid() };
    let mut again = begin(&mine.case, &mine.interview);
    again["session"] = json!("planned_follow_up");
    again["reason"] = json!("Үргэлжлэл гэж төлөвлөсөн.");
    room.ok("begin_interview", again);
    for (phase, shut) in [("introduction", true), ("free_recall", true), ("follow_up", false)] {
        room.minutes(2);
        room.ok("tap", tap_with(&mine, "phase", json!({"phase": phase})));
        assert_eq!(room.ok("case", ask.clone())["referral"].is_null(), shut, "{phase}");
    }
    room.ok("end_interview", end(&mine));
    let view = room.ok("case", ask);
    assert!(view.to_string().contains("НУУЦ эмнэлэг") && view["withheld"] == json!([]));
    assert!(room.ok("record", of(&first)).to_string().contains("НУУЦ эрсдэл"));
}

#[test]
fn the_supervisor_opens_early_for_one_and_the_reason_stays() {
    let mut room = Room::furnished();
    let case = told(&mut room).case;
    blind(&mut room, "allegation");
    let person = room.people[OTHER_INTERVIEWER].clone();
    let ask = |person: &str, reason: &str| json!({"case": case, "person": person, "reason": reason});
    assert_eq!(
        room.ok("case", json!({"case": case}))["may_open"],
        json!([{"person": person, "name": PEOPLE[OTHER_INTERVIEWER].0}])
    );
    room.no_entry("open_allegation", ask(&person, "богино"), "reason-too-short");
    room.no_entry("open_allegation", ask(&uuid(), REASON), "unknown-person");
    let officer = room.people[OFFICER].clone();
    room.no_entry("open_allegation", ask(&officer, REASON), "nothing-withheld");
    for who in [OTHER_INTERVIEWER, OFFICER] {
        room.enter(who);
        room.no("open_allegation", ask(&person, REASON), "not-in-your-role");
    }
    room.enter(SUPERVISOR);
    let view = room.ok("open_allegation", ask(&person, REASON));
    assert_eq!(view["may_open"], json!([]));
    assert_eq!(
        (text(&view["early_openings"][0], "person"), text(&view["early_openings"][0], "reason")),
        (PEOPLE[OTHER_INTERVIEWER].0.to_owned(), REASON.to_owned())
    );
    assert_eq!(room.acts(2), ["case.opened_beforehand", "case.allegation_opened"]);
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(room.ok("case", json!({"case": case}))["referral"], "police");
}

fn codes(room: &mut Room) -> Vec<String> {
    let today = room.ok("today", json!({}));
    today["waiting"].as_array().unwrap().iter().map(|w| text(w, "code")).collect()
}

#[test]
fn decisions_and_referrals_past_their_day_wait_on_today_until_they_move() {
    let mut room = Room::furnished();
    let case = told(&mut room).case;
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), Vec::<String>::new());
    room.minutes(1440);
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["referral", "decision-overdue"]);
    room.minutes(1440);
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["referral-overdue", "decision-overdue"]);
    let view = room.ok("case", json!({"case": case}));
    let (held, referral) = (text(&view["meetings"][0], "meeting"), text(&view["referrals"][0], "referral"));
    assert_eq!(
        (&view["meetings"][0]["decisions"][0]["overdue"], &view["referrals"][0]["overdue"]),
        (&json!(true), &json!(true))
    );
    let moved = |status: &str, follow_up: &str| {
        json!({"case": case, "referral": referral, "status": status,
        "note": "Утсаар ярьсан", "on": "2025-11-22", "follow_up": follow_up})
    };
    room.no_entry("move_referral", moved("no_reply", "2025-11-20"), "follow-up-in-past");
    let view = room.ok("move_referral", moved("no_reply", "2025-11-25"));
    let history = &view["referrals"][0]["moves"][0];
    assert_eq!(
        (&history["status"], &history["on"], &history["by"]),
        (&json!("no_reply"), &json!("2025-11-22"), &json!(PEOPLE[OFFICER].0))
    );
    assert_eq!(codes(&mut room), ["decision-overdue"]);
    let decided =
        |status: &str| json!({"case": case, "meeting": held, "decision": 1, "status": status, "on": ""});
    room.no_entry("move_decision", decided("open"), "nothing-changed");
    room.ok("move_decision", decided("done"));
    assert_eq!(codes(&mut room), Vec::<String>::new());
    let mut foreign = meeting(&case, "Баг");
    foreign["meeting"] = json!(uuid());
    room.no_entry("record_meeting", foreign, "meeting-not-found");
    room.enter(SUPERVISOR);
    for (name, request) in [
        ("record_meeting", meeting(&case, "Баг")),
        ("move_decision", decided("open")),
        ("move_referral", moved("accepted", "")),
    ] {
        room.no(name, request, "not-in-your-role");
    }
}

#[test]
fn what_a_referral_shares_is_what_the_gate_computes() {
    let mut room = Room::furnished();
    let case = told(&mut room).case;
    room.enter(OFFICER);
    let view = room.ok("case", json!({"case": case}));
    let of_kind =
        |kind: &str| view["sharing"].as_array().unwrap().iter().find(|s| s["kind"] == kind).unwrap().clone();
    let doctor = of_kind("doctor");
    assert_eq!((&doctor["may"], &doctor["why"]), (&json!(true), &json!("")));
    assert!(doctor["parts"].as_array().unwrap().contains(&json!("risk_and_needs")));
    let ngo = of_kind("ngo");
    assert_eq!(
        (&ngo["may"], &ngo["why"], &ngo["parts"]),
        (&json!(false), &json!("child-said-no"), &json!([]))
    );
    let defaults: Vec<String> =
        view["follow_up_defaults"].as_array().unwrap().iter().map(|d| text(d, "day")).collect();
    assert_eq!(defaults, ["2025-11-21", "2025-11-22", "2025-11-24", "2025-12-05"]);
}

/// What those who know wrote on the cards of the preparation stays theirs, also when the interviewer saves the card; and
/// why something was opened for a colleague is not told to who is still blind.
#[test]
fn cards_and_reasons_of_those_who_know_stay_closed() {
    let mut room = Room::furnished();
    let case = told(&mut room).case;
    blind(&mut room, "allegation");
    room.ok(
        "fill_preparation",
        json!({"case": case, "card": 0, "answers": {"aim": "НУУЦ зорилго", "break_signal": "hand"}}),
    );
    let known = json!({"likes": "ном", "avoid": "НУУЦ сэдэв", "words": "НУУЦ үг"});
    room.ok("fill_preparation", json!({"case": case, "card": 3, "answers": known}));
    let added = json!({"name": "Ц. Наран", "role": "interviewer", "passphrase": "зургаан нуга дундуур салхи", "pin": "7413"});
    let people = room.ok("add_person", added)["people"].clone();
    let third = people.as_array().unwrap().iter().find(|p| p["name"] == "Ц. Наран").unwrap()["id"].clone();
    room.ok("open_allegation", json!({"case": case, "person": third, "reason": REASON}));
    room.enter(OTHER_INTERVIEWER);
    let answers = |room: &mut Room, card: usize| {
        room.ok("case", json!({"case": case}))["cards"][card]["answers"].clone()
    };
    let view = room.ok("case", json!({"case": case}));
    assert!(!view.to_string().contains("НУУЦ") && !view.to_string().contains(REASON), "{view}");
    assert_eq!(answers(&mut room, 3), json!({"likes": "ном"}));
    let over = json!({"case": case, "card": 3, "answers": {"likes": "зураг", "words": "миний үг"}});
    assert_eq!(room.no_entry("fill_preparation", over, "card-field-withheld").field, "words");
    room.ok("fill_preparation", json!({"case": case, "card": 3, "answers": {"likes": "зураг"}}));
    assert_eq!(answers(&mut room, 3), json!({"likes": "зураг"}));
    room.enter(SUPERVISOR);
    let now = answers(&mut room, 3);
    assert_eq!(
        (&now["avoid"], &now["likes"]),
        (&json!("НУУЦ сэдэв"), &json!("зураг")),
        "nothing was taken away"
    );
    assert!(room.ok("case", json!({"case": case})).to_string().contains(REASON));
}

/// Whoever sat with a child that left before it told anything sees to its safety, and still learns nothing of the rest.
#[test]
fn an_interview_that_ended_before_the_telling_opens_only_what_keeps_the_child_safe() {
    let mut room = Room::furnished();
    let case = told(&mut room).case;
    blind(&mut room, "allegation");
    room.enter(OTHER_INTERVIEWER);
    let mine = Case { case: case.clone(), interview: uuid() };
    let mut again = begin(&mine.case, &mine.interview);
    again["session"] = json!("planned_follow_up");
    again["reason"] = json!("Үргэлжлэл гэж төлөвлөсөн.");
    room.ok("begin_interview", again);
    room.ok("tap", tap_with(&mine, "phase", json!({"phase": "rapport"})));
    room.ok("end_interview", end(&mine));
    let view = room.ok("case", json!({"case": case}));
    assert!(!view.to_string().contains("НУУЦ баг"), "meetings stay closed");
    room.ok("assess_risk", risk(&mine, "yes", ""));
    assert_eq!(room.ok("record", of(&mine))["risk"]["immediate_danger"], "yes", "what they judged they see");
    let referral = json!({"case": case, "service": "health", "kind": "doctor", "organisation": "Э", "urgency": "hours",
        "follow_up": ""});
    room.ok("make_referral", referral);
    room.no_entry("record_meeting", meeting(&case, "Баг"), "blind-until-recall");
}
