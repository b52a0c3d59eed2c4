//! What is alleged and which signs were seen, through the table: chosen from lists, kept beside what was noted before,
//! carried by no other page, withheld by blind intake.

use crate::script::open_case;
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text};
use serde_json::{Value, json};

fn alleged(case: &str, forms: Value, exploitation: Value) -> Value {
    json!({"case": case, "forms": forms, "exploitation": exploitation, "movement": "within_country"})
}

fn signs(case: &str, seen: Value) -> Value {
    json!({"case": case, "set": "forced_labour", "seen": seen})
}

fn sign<'a>(view: &'a Value, code: &str) -> &'a Value {
    let set = view["sets"].as_array().unwrap().iter().find(|s| s["code"] == "forced_labour").unwrap();
    set["signs"].as_array().unwrap().iter().find(|s| s["code"] == code).unwrap()
}

#[test]
fn what_is_noted_stays_beside_what_was_noted_before() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let ask = json!({"case": case});
    let view = room.ok("identification", ask.clone());
    assert_eq!((&view["alleged"], &view["list"]), (&json!([]), &json!(1)));
    assert!(view["exploitation"].as_array().unwrap().iter().any(|t| t["code"] == "horse_racing"));
    room.no_entry("note_alleged", alleged(&case, json!(["story"]), json!([])), "choice-unknown");
    let noted = alleged(&case, json!(["exploitation"]), json!(["herding", "horse_racing"]));
    let view = room.ok("note_alleged", noted.clone());
    assert_eq!(view["alleged"][0]["by"], PEOPLE[INTERVIEWER].0);
    room.no_entry("note_alleged", noted, "nothing-changed");
    room.no_entry("note_signs", signs(&case, json!({})), "signs-unanswered");
    room.no_entry("note_signs", signs(&case, json!({"no_pay": "perhaps"})), "request-malformed");
    room.ok("note_signs", signs(&case, json!({"no_pay": "seen", "debt": "not_known"})));
    room.enter(OFFICER);
    room.ok("note_alleged", alleged(&case, json!(["exploitation"]), json!(["horse_racing"])));
    let view = room.ok("note_signs", signs(&case, json!({"no_pay": "seen", "debt": "not_seen"})));
    assert_eq!(view["alleged"].as_array().unwrap().len(), 2);
    assert_eq!(view["alleged"][0]["exploitation"], json!(["horse_racing"]), "newest first");
    assert_eq!(sign(&view, "no_pay")["answers"][0]["by"], PEOPLE[INTERVIEWER].0, "said before by another");
    let debt = &sign(&view, "debt")["answers"];
    assert_eq!((&debt[0]["seen"], &debt[0]["by"]), (&json!("not_seen"), &json!(PEOPLE[OFFICER].0)));
    assert_eq!((&debt[1]["seen"], &debt[1]["by"]), (&json!("not_known"), &json!(PEOPLE[INTERVIEWER].0)));
    assert_eq!(sign(&view, "watched")["answers"], json!([]));
    // Nothing of it on any other page: neither in the case, nor in the lines of the journal.
    let others = [room.ok("case", ask.clone()), room.ok("journal", page(&case, "all", "", 99))];
    for other in others {
        assert!(!other.to_string().contains("horse_racing") && !other.to_string().contains("no_pay"));
    }
    assert_eq!(text(&room.ok("journal", page(&case, "all", "", 1))["lines"][0], "act"), "case.facts_noted");
    room.enter(SUPERVISOR);
    room.no("note_signs", signs(&case, json!({"watched": "seen"})), "not-in-your-role");
    assert_eq!(room.ok("identification", ask.clone())["alleged"].as_array().unwrap().len(), 2);
    room.enter(OTHER_INTERVIEWER);
    room.no("identification", ask, "not-your-case");
}

#[test]
fn blind_intake_withholds_it_from_whoever_did_not_hear_the_child() {
    let mut room = Room::furnished();
    room.enter(INTERVIEWER);
    let case = open_case(&mut room);
    room.ok("note_alleged", alleged(&case, json!(["sexual"]), json!(["online_sexual"])));
    room.ok("note_signs", signs(&case, json!({"no_pay": "seen"})));
    let person = room.people[OTHER_INTERVIEWER].clone();
    let plan = json!({"case": case, "appointment": "", "day": "2025-11-22", "time": "11:00", "minutes": 60,
        "interviewer": person});
    room.ok("make_appointment", plan);
    let ask = json!({"case": case});
    room.enter(OTHER_INTERVIEWER);
    let view = room.ok("identification", ask.clone());
    assert_eq!((&view["alleged_withheld"], &view["signs_withheld"]), (&json!(false), &json!(false)));
    assert_eq!(view["alleged"][0]["forms"], json!(["sexual"]), "off: it is there");
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "blind_intake", "value": "allegation"}));
    room.enter(OTHER_INTERVIEWER);
    let view = room.ok("identification", ask.clone());
    assert_eq!((&view["alleged"], &sign(&view, "no_pay")["answers"]), (&json!([]), &json!([])));
    assert_eq!((&view["alleged_withheld"], &view["signs_withheld"]), (&json!(true), &json!(true)));
    room.no_entry("note_alleged", alleged(&case, json!(["online"]), json!([])), "blind-until-recall");
    room.no_entry("note_signs", signs(&case, json!({"debt": "seen"})), "blind-until-recall");
    for who in [OFFICER, SUPERVISOR] {
        room.enter(who);
        assert_eq!(room.ok("identification", ask.clone())["alleged"][0]["forms"], json!(["sexual"]));
    }
}
