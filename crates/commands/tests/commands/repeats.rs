//! A request that comes twice, because a window was slow or a person tapped again, is one act.

use crate::script::{
    Case, answer, begin, consent, decider, open_case, recipient, seal, tap, with_signed_case,
};
use crate::support::{INTERVIEWER, Room, uuid};
use serde_json::json;

#[test]
fn a_case_opened_twice_is_one_case() {
    let mut room = Room::with(INTERVIEWER);
    let request =
        json!({"request": uuid(), "age_band": "4-6", "referral": "helpline_108", "external_number": ""});
    let first = room.ok("open_case", request.clone());
    let size = room.size();
    let again = room.ok("open_case", request);
    assert_eq!((room.size(), &again["code"]), (size, &first["code"]));
    assert_eq!(room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 9}))["total"], 1);
}

#[test]
fn answers_interviews_and_taps_that_come_twice_are_entered_once() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.ok("name_decider", decider(&case));
    let request = answer(&case, "child", "doctor", "no");
    room.ok("answer_consent", request.clone());
    let size = room.size();
    room.ok("answer_consent", request.clone());
    let mut otherwise = request;
    otherwise["answer"] = json!("yes");
    let view = room.ok("answer_consent", otherwise);
    assert_eq!(room.size(), size, "the same request again changes nothing, whatever it says");
    let doctor =
        view["summary"]["purposes"].as_array().unwrap().iter().find(|p| p["purpose"] == "doctor").unwrap();
    assert_eq!(doctor["child"], "refused");

    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    let size = room.size();
    room.ok("begin_interview", begin(&case.case, &case.interview));
    assert_eq!(room.size(), size);
    room.minutes(1);
    let marker = tap(&case, "marker");
    room.ok("tap", marker.clone());
    room.minutes(1);
    let live = room.ok("tap", marker);
    assert_eq!((room.size(), live["lines"].as_array().unwrap().len()), (size + 1, 1));
}

#[test]
fn an_identifier_used_for_something_else_does_nothing() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let other = open_case(&mut room);
    room.ok("name_decider", decider(&other));
    let mut request = answer(&other, "child", "doctor", "no");
    request["request"] = json!(case);
    let size = room.size();
    room.ok("answer_consent", request);
    assert_eq!(room.size(), size);
    let request =
        json!({"request": "not a uuid", "age_band": "4-6", "referral": "police", "external_number": ""});
    room.no_entry("open_case", request, "request-malformed");
}

#[test]
fn a_bundle_sealed_twice_is_one_file_and_one_entry() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let first = room.ok("seal_bundle", request.clone());
    let size = room.size();
    let again = room.ok("seal_bundle", request);
    assert_eq!((&again["sha256"], &again["path"], room.size()), (&first["sha256"], &first["path"], size));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}
