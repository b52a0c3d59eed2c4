//! Two interviewers of one case: each works in the record of the interview they led, and in no other.

use crate::script::{
    attendance, back, begin, consent, consent_with, end, interview, of, open_case, recordings, risk,
    sign_off, tap, with_signed_case, wrap_up,
};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text, uuid};
use serde_json::{Value, json};

/// The first interviewer's case, in which the second now has an interview planned.
fn shared() -> (Room, String) {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent_with(&mut room, &case, PEOPLE[INTERVIEWER].3);
    (room, case)
}

fn hand_on(room: &mut Room, case: &str) {
    room.enter(SUPERVISOR);
    let cases = json!([{"case": case, "to": room.people[OTHER_INTERVIEWER]}]);
    room.ok(
        "hand_cases_on",
        json!({"person": room.people[INTERVIEWER], "reason": "workload", "cases": cases}),
    );
}

/// Every act in the record, as the window asks for it.
fn acts(room: &mut Room, case: &crate::script::Case) -> Vec<(&'static str, Value)> {
    let record = room.ok("record", of(case));
    let with = |more: Value| {
        let mut request = of(case);
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        request
    };
    let line = |kind: &str| {
        let lines = record["lines"].as_array().unwrap();
        lines.iter().find(|l| l["kind"] == kind).map_or(json!(uuid()), |l| l["tap"].clone())
    };
    let picture = room.home.path().join("drawing.png");
    std::fs::write(&picture, [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 1]).unwrap();
    vec![
        ("correct_tap", with(json!({"tap": line("prompt"), "word": "directive", "clock": ""}))),
        (
            "record_childs_end",
            with(json!({"end": "calm", "told_next": "yes", "transport_safe": "yes", "snack": "yes"})),
        ),
        ("note_recordings", recordings(case, "Ө1-1121-09")),
        ("note_process", with(json!({"text": "Тайван явсан."}))),
        ("describe_item", with(json!({"item": 1, "bag": "У-1", "description": "зураг"}))),
        ("assess_risk", risk(case, "no", "")),
        ("record_attendance", attendance(case)),
        ("add_attachment", with(json!({"item": 0, "path": picture, "description": ""}))),
        ("undo_tap", back(case)),
        ("redo_tap", back(case)),
    ]
}

#[test]
fn nobody_taps_takes_back_or_ends_in_an_interview_that_another_leads() {
    let (mut room, case) = shared();
    let case = crate::script::Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.minutes(1);
    room.ok("tap", tap(&case, "marker"));
    room.ok("undo_tap", back(&case));
    hand_on(&mut room, &case.case);
    room.enter(OTHER_INTERVIEWER);
    let before = room.size();
    for (name, request) in
        [("tap", tap(&case, "marker")), ("redo_tap", back(&case)), ("end_interview", end(&case))]
    {
        let refused = room.no(name, request, "not-your-interview");
        assert_eq!(refused.field, "", "{name}");
    }
    assert_eq!(room.size(), before + 3, "each refusal is an entry, and nothing else is");
    let view = room.ok("case", json!({"case": case.case}));
    assert_eq!(
        (&view["interviews"][0]["status"], &view["interviews"][0]["own"]),
        (&json!("live"), &json!(false))
    );
    // Whoever leads it goes on, although the file is another's by now.
    room.enter(INTERVIEWER);
    room.ok("tap", tap(&case, "marker"));
    room.ok("end_interview", end(&case));
}

#[test]
fn nobody_completes_the_record_that_another_will_sign() {
    let (mut room, case) = shared();
    let case = interview(&mut room, &case);
    hand_on(&mut room, &case.case);
    for who in [OTHER_INTERVIEWER, SUPERVISOR] {
        room.enter(who);
        let record = room.ok("record", of(&case));
        assert_eq!((&record["card"]["own"], &record["stead"]), (&json!(false), &json!(false)));
        let acts = acts(&mut room, &case);
        let files = files(&room);
        // Nothing was taken back yet that could be brought back.
        for (name, request) in acts.into_iter().filter(|(name, _)| *name != "redo_tap") {
            let code = if who == SUPERVISOR
                && !matches!(name, "assess_risk" | "record_attendance" | "add_attachment")
            {
                "not-in-your-role"
            } else {
                "not-your-interview"
            };
            room.no(name, request, code);
        }
        assert_eq!(self::files(&room), files, "nothing was sealed");
    }
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("record", of(&case))["card"]["own"], true);
    for (name, request) in acts(&mut room, &case) {
        room.ok(name, request);
    }
    wrap_up(&mut room, &case);
    let request = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", request);
}

/// Sealed files in the store.
fn files(room: &Room) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        let Ok(list) = std::fs::read_dir(folder) else { return 0 };
        list.flatten().map(|e| if e.path().is_dir() { count(&e.path()) } else { 1 }).sum()
    }
    count(room.home.path())
}

#[test]
fn a_supervisor_closes_what_a_leaver_left_running_and_completes_what_must_not_be_missing() {
    let (mut room, case) = shared();
    let case = crate::script::Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.minutes(1);
    room.ok("tap", tap(&case, "marker"));
    hand_on(&mut room, &case.case);
    let mut with_last = end(&case);
    with_last["at_last_entry"] = json!(true);
    // As long as its interviewer is there and the computer runs, it is theirs.
    room.no("end_interview", with_last.clone(), "not-your-interview");
    assert_eq!(room.ok("record", of(&case))["may_end"], false);
    room.power_cut(30);
    for (who, may) in [(OTHER_INTERVIEWER, false), (SUPERVISOR, true)] {
        room.enter(who);
        assert_eq!(room.ok("record", of(&case))["may_end"], may);
        let mut request = with_last.clone();
        request["request"] = json!(uuid());
        if may {
            room.no("end_interview", end(&case), "interview-was-interrupted");
            room.ok("end_interview", request);
        } else {
            room.no("end_interview", request, "not-your-interview");
        }
    }
    room.ok("deactivate_person", json!({"person": room.people[INTERVIEWER]}));
    let record = room.ok("record", of(&case));
    assert_eq!(
        (&record["stead"], &record["may_end"], &record["card"]["status"]),
        (&json!(true), &json!(false), &json!("ended"))
    );
    room.ok("assess_risk", risk(&case, "no", ""));
    room.ok("record_attendance", attendance(&case));
    room.enter(OTHER_INTERVIEWER);
    room.no("assess_risk", risk(&case, "no", ""), "not-your-interview");
}

#[test]
fn a_look_into_another_s_case_is_an_entry() {
    let (mut room, case) = shared();
    room.enter(OTHER_INTERVIEWER);
    for (name, request) in [
        ("case", json!({"case": case})),
        ("journal", page(&case, "all", "", 5)),
        ("links", json!({"case": case})),
    ] {
        room.no(name, request, "not-your-case");
    }
    room.enter(OFFICER);
    let view = room.ok("journal", page("", "all", "", 200));
    let refused = |l: &&Value| l["act"] == "room.command_refused";
    let noted: Vec<&Value> = view["lines"].as_array().unwrap().iter().filter(refused).collect();
    assert_eq!(noted.len(), 3);
    for line in noted {
        assert_eq!(
            (&line["detail"], &line["who"], &line["case"]),
            (&json!([["refused", "not-your-case"]]), &json!(PEOPLE[OTHER_INTERVIEWER].0), &json!(""))
        );
    }
}

#[test]
fn another_s_signed_record_is_amended_only_in_their_place_and_by_two() {
    let (mut room, case) = with_signed_case();
    let amend = |room: &Room, item: &str, new: &str, who: usize, second: Option<usize>| {
        json!({
            "case": case.case, "interview": case.interview, "item": item, "new": new,
            "reason": "Дараа нь тодорхой болсон.", "passphrase": PEOPLE[who].2,
            "second": second.map_or("", |s| room.people[s].as_str()),
            "second_passphrase": second.map_or("", |s| PEOPLE[s].2),
        })
    };
    let request = amend(&room, "risk.level", "high", OFFICER, Some(SUPERVISOR));
    room.no("amend", request, "not-in-your-role");
    hand_on(&mut room, &case.case);
    for who in [OTHER_INTERVIEWER, SUPERVISOR] {
        room.enter(who);
        assert_eq!(room.ok("record", of(&case))["may_amend"], false);
        let request = amend(&room, "risk.why", "Өөр", who, Some(OFFICER));
        room.no_entry("amend", request, "only-interviewer-amends");
    }
    // Whoever led it amends, although the file is another's by now; the level of risk not alone.
    room.enter(INTERVIEWER);
    let record = room.ok("record", of(&case));
    assert_eq!(record["may_amend"], true);
    let two = |record: &Value, item: &str| {
        let items = record["amendable"].as_array().unwrap();
        items.iter().find(|i| i["item"] == item).unwrap()["second"].as_bool().unwrap()
    };
    assert!(two(&record, "risk.level") && two(&record, "risk.immediate_danger") && !two(&record, "risk.why"));
    let request = amend(&room, "risk.level", "high", INTERVIEWER, None);
    room.no_entry("amend", request, "second-person-needed");
    let request = amend(&room, "risk.level", "high", INTERVIEWER, Some(OFFICER));
    room.ok("amend", request);
    let request = amend(&room, "risk.why", "Өөр", INTERVIEWER, None);
    room.ok("amend", request);
    // Somebody who left: a supervisor, and a second person for whatever it is.
    room.enter(SUPERVISOR);
    room.ok("deactivate_person", json!({"person": room.people[INTERVIEWER]}));
    let record = room.ok("record", of(&case));
    assert!(record["may_amend"] == true && two(&record, "risk.why"));
    let request = amend(&room, "risk.why", "Хамт", SUPERVISOR, None);
    room.no_entry("amend", request, "second-person-needed");
    let request = amend(&room, "risk.why", "Хамт", SUPERVISOR, Some(OFFICER));
    room.ok("amend", request);
    room.enter(OTHER_INTERVIEWER);
    let request = amend(&room, "risk.why", "Ганцаараа", OTHER_INTERVIEWER, Some(OFFICER));
    room.no_entry("amend", request, "only-interviewer-amends");
}

/// What was tapped by mistake is taken back at wrap-up, and brought back; not by a colleague, and not once it is signed.
#[test]
fn an_entry_is_taken_back_at_wrap_up_and_brought_back() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    let lines = |view: &Value| view["lines"].as_array().unwrap().clone();
    let before = lines(&room.ok("record", of(&case)));
    let tap = text(before.iter().find(|line| line["kind"] == "prompt").unwrap(), "tap");
    let ask =
        |back: bool| json!({"case": case.case, "interview": case.interview, "tap": tap, "bring_back": back});
    let prompts = |view: &Value| view["card"]["prompts"].clone();
    let had = prompts(&room.ok("record", of(&case)));
    let view = room.ok("undo_entry", ask(false));
    assert_eq!(prompts(&view), json!(had.as_u64().unwrap() - 1));
    room.no_entry("undo_entry", ask(false), "tap-already-undone");
    assert_eq!(prompts(&room.ok("undo_entry", ask(true))), had);
    room.no_entry("undo_entry", ask(true), "tap-not-undone");
    room.enter(OFFICER);
    room.no("undo_entry", ask(false), "not-your-interview");
    room.enter(INTERVIEWER);
    wrap_up(&mut room, &case);
    let signed = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", signed);
    room.no_entry("undo_entry", ask(false), "record-is-signed");
}
