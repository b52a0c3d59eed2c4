//! One case from the first screen to the signature.

use crate::script::{
    Case, answer, attendance, begin, confirm, consent, decider, end, interview, of, open_case, recordings,
    risk, sign_off, tap, tap_with, wrap_up,
};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text, uuid};
use itgel_casefile::vocabulary::IdentityPart;
use serde_json::{Value, json};

fn identity() -> Value {
    json!({"clan": "Боржигин", "patronymic": "Болд", "given": "Сараа", "names_not_known": false,
        "registration_number": "", "birth": {"precision": "year", "year": "2017", "month": "", "day": "", "about": ""},
        "phone": "99112233", "phone_safe": "yes", "phone_hours": "", "aimag": "", "district": "", "address": ""})
}

#[test]
fn identity_is_shown_only_to_its_people_and_only_after_the_look_is_in_the_journal() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let saved = room.ok("record_identity", json!({"case": case, "identity": identity()}));
    assert_eq!(saved["notes"], json!([]));
    let mut odd = identity();
    odd["birth"]["precision"] = json!("guess");
    room.no_entry("record_identity", json!({"case": case, "identity": odd}), "request-malformed");
    odd["birth"] = json!({"precision": "day", "year": "2025", "month": "2", "day": "30", "about": ""});
    let refused = room.no_entry("record_identity", json!({"case": case, "identity": odd}), "date-impossible");
    assert_eq!(refused.args["date"], "2025.02.30");
    let view = room.ok("case", json!({"case": case}));
    assert_eq!((&view["identity_known"], &view["revealed_at"]), (&json!(true), &json!("")));
    assert!(!view.to_string().contains("Сараа"));
    let reveal = |reason: &str, note: &str| json!({"case": case, "reason": reason, "note": note});
    room.no_entry("reveal_identity", reveal("other", "бага"), "text-too-short");
    let before = room.size();
    let shown = room.ok("reveal_identity", reveal("contact", ""));
    assert_eq!((&shown["identity"]["given"], &shown["seconds"]), (&json!("Сараа"), &json!(60)));
    assert_eq!(room.size(), before + 1);
    let line = room.ok("journal", page(&case, "opened", "", 5))["lines"][0].clone();
    assert_eq!(
        (&line["act"], &line["detail"]),
        (&json!("case.identity_revealed"), &json!([["reveal-reason", "contact"]]))
    );
    assert_eq!(room.ok("case", json!({"case": case}))["revealed_reason"], "contact");

    // Only the telephone is changed: nothing else is sent, and the journal says which part it was, never what.
    let mut changed = json!({"clan": "", "patronymic": "", "given": "", "names_not_known": false,
        "registration_number": "", "phone": "88001122", "phone_safe": "not_known", "phone_hours": "",
        "aimag": "", "district": "", "address": "", "birth": identity()["birth"]});
    changed["birth"]["precision"] = json!("guess");
    let mut keep: Vec<&str> = IdentityPart::ALL.iter().map(|part| part.as_str()).collect();
    room.no_entry(
        "record_identity",
        json!({"case": case, "identity": changed, "keep": keep}),
        "nothing-changed",
    );
    keep.retain(|part| *part != "phone");
    room.ok("record_identity", json!({"case": case, "identity": changed, "keep": keep}));
    let line = room.ok("journal", page(&case, "all", "", 1))["lines"][0].clone();
    assert_eq!(line["detail"], json!([["identity-part", "phone"]]));
    let now = room.ok("reveal_identity", reveal("contact", ""))["identity"].clone();
    let mut wanted = shown["identity"].clone();
    wanted["phone"] = json!("88001122");
    assert_eq!(now, wanted);

    room.enter(OTHER_INTERVIEWER);
    for (name, request) in [
        ("reveal_identity", reveal("contact", "")),
        ("record_identity", json!({"case": case, "identity": identity()})),
        ("journal", page(&case, "all", "", 5)),
        ("journal", page("", "all", "", 5)),
    ] {
        room.no(name, request, "not-your-case");
    }
    assert_eq!(room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 9}))["total"], 0);
    room.enter(OFFICER);
    assert_eq!(room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 9}))["total"], 1);
    assert_eq!(room.ok("reveal_identity", reveal("contact", ""))["identity"]["clan"], "Боржигин");
}

#[test]
fn appointments_do_not_overlap_and_belong_to_one_case() {
    let mut room = Room::with(INTERVIEWER);
    let (case, other) = (open_case(&mut room), open_case(&mut room));
    let person = room.people[INTERVIEWER].clone();
    let at = |case: &str, appointment: &str, day: &str, time: &str| json!({"case": case, "appointment": appointment, "day": day, "time": time, "minutes": 60, "interviewer": person});
    let view = room.ok("make_appointment", at(&case, "", "2025-11-21", "11:00"));
    let made = view["appointments"][0].clone();
    assert_eq!((&made["time"], &made["interviewer"]), (&json!("11:00"), &json!(PEOPLE[INTERVIEWER].0)));
    let taken = room.no_entry("make_appointment", at(&other, "", "2025-11-21", "11:30"), "room-is-taken");
    assert_eq!((taken.args["from"].as_str(), taken.args["until"].as_str()), ("11:00", "12:00"));
    let impossible =
        room.no_entry("make_appointment", at(&other, "", "2025-02-30", "11:30"), "date-impossible");
    assert_eq!((impossible.args["date"].as_str(), impossible.field.as_str()), ("2025.02.30", "day"));
    for time in ["25:00", "11:60", "", "11:00:00.000Z", "½"] {
        room.no_entry("make_appointment", at(&other, "", "2025-11-21", time), "time-malformed");
    }
    room.no_entry("make_appointment", at(&other, "", "2025-11-20", "11:00"), "appointment-in-past");
    let foreign = at(&other, &text(&made, "appointment"), "2025-11-22", "11:00");
    room.no_entry("make_appointment", foreign, "appointment-not-found");
    let mut nobody = at(&other, "", "2025-11-22", "11:00");
    nobody["interviewer"] = json!(uuid());
    assert_eq!(room.no_entry("make_appointment", nobody, "unknown-person").field, "interviewer");
    let view = room.ok("make_appointment", at(&other, "", "2025-11-21", "12:10"));
    assert_eq!(view["appointments"][0]["notes"][0]["code"], "little-time-between");
    let today = room.ok("today", json!({}));
    assert_eq!(
        (&today["next"]["appointment"]["time"], &today["schedule"][1]["appointment"]["time"]),
        (&json!("11:00"), &json!("12:10"))
    );
    room.minutes(150);
    assert_eq!(
        room.ok("today", json!({}))["next"]["appointment"]["time"],
        "12:10",
        "it is half past twelve, and it goes on"
    );
    room.minutes(60);
    assert_eq!(room.ok("today", json!({}))["next"], Value::Null, "what is over is not next");
    room.ok("cancel_appointment", json!({"case": case, "appointment": made["appointment"]}));
    let gone = json!({"case": case, "appointment": made["appointment"]});
    room.no_entry("cancel_appointment", gone, "appointment-cancelled");
    room.ok("make_appointment", at(&other, "", "2025-11-22", "11:00"));
}

#[test]
fn consent_is_asked_one_by_one_and_confirmed_with_the_pin() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.no_entry("answer_consent", answer(&case, "guardian", "interview", "yes"), "consent-not-current");
    let interview = uuid();
    room.no_entry("begin_interview", begin(&case, &interview), "child-not-asked");
    let mut blocked = decider(&case);
    blocked["decider"]["implicated"] = json!("yes");
    assert_eq!(room.no_entry("name_decider", blocked, "decider-implicated").field, "decider");
    let view = room.ok("name_decider", decider(&case));
    assert_eq!((&view["version"], &view["confirmed"]), (&json!(1), &json!(false)));
    assert_eq!(view["guardian_words"].as_array().unwrap().len(), 8);
    for giver in ["guardian", "child"] {
        room.ok("answer_consent", answer(&case, giver, "interview", "yes"));
    }
    let mut foreign = answer(&case, "child", "police", "yes");
    foreign["language"] = json!("ru");
    room.no_entry("answer_consent", foreign, "language-unknown");
    room.ok("answer_consent", answer(&case, "child", "police", "later"));
    room.no_entry("confirm_consent", confirm(&case, "0000"), "pin-wrong");
    let mut unread = confirm(&case, PEOPLE[INTERVIEWER].3);
    unread["read_back"] = json!(false);
    room.no_entry("confirm_consent", unread, "not-read-back");
    let mut unsigned = confirm(&case, PEOPLE[INTERVIEWER].3);
    unsigned["strokes"] = json!([[[1, 1, 1]]]);
    room.no_entry("confirm_consent", unsigned, "consent-signature-missing");
    let half = room.ok("consent_papers", json!({"case": case}));
    assert_eq!(
        (&half["confirmed_at"], &half["confirmed_seq"]),
        (&json!(""), &json!("")),
        "not before it is signed"
    );
    let view = room.ok("confirm_consent", confirm(&case, PEOPLE[INTERVIEWER].3));
    assert_eq!((&view["confirmed"], &view["summary"]["confirmed_on"]), (&json!(true), &json!("2025-11-21")));
    let papers = room.ok("consent_papers", json!({"case": case}));
    assert_eq!(papers["answers"].as_array().unwrap().len(), 3);
    assert_eq!(papers["strokes"], json!([[[1, 2, 3], [4, 5, 6]]]));
    assert_eq!(papers["confirmed_by"], PEOPLE[INTERVIEWER].0);
    let police =
        view["summary"]["purposes"].as_array().unwrap().iter().find(|p| p["purpose"] == "police").unwrap();
    assert_eq!(police["goes"], false);
    room.no_entry("answer_consent", answer(&case, "child", "police", "yes"), "consent-confirmed");
    // Nobody was asked about recording, so the camera stays off.
    let refused = room.no_entry("begin_interview", begin(&case, &interview), "recording-not-agreed");
    assert_eq!((refused.field.as_str(), refused.args["why"].as_str()), ("camera_confirmed", "not-asked"));
    let mut unfilmed = begin(&case, &interview);
    unfilmed["camera_confirmed"] = json!(false);
    room.ok("begin_interview", unfilmed);
    let taken = json!({"case": case, "by": "child", "purposes": ["interview"], "channel": "in_person"});
    let effect = room.ok("preview_withdrawal", taken.clone());
    assert_eq!(effect["ends_interview"], true);
    room.ok("withdraw_consent", taken);
    let live = room.ok("live", json!({"case": case, "interview": interview}));
    assert_eq!(live["notes"], json!(["live-camera-not-confirmed", "live-child-stopped"]));
    // The adult stopping is the adult's act, and is never said to be the child's.
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let interview = uuid();
    let mut unfilmed = begin(&case, &interview);
    unfilmed["camera_confirmed"] = json!(false);
    room.ok("begin_interview", unfilmed);
    let taken = json!({"case": case, "by": "guardian", "purposes": ["interview"], "channel": "in_person"});
    room.ok("withdraw_consent", taken);
    let live = room.ok("live", json!({"case": case, "interview": interview}));
    assert_eq!(live["notes"], json!(["live-camera-not-confirmed", "live-adult-stopped"]));
}

#[test]
fn a_record_is_wrapped_up_signed_and_then_only_amended() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let case = crate::script::interview(&mut room, &case);
    let record = room.ok("record", of(&case));
    let codes: Vec<&str> =
        record["open_points"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert_eq!(codes[0], "risk-not-assessed");
    let unjudged = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.no_entry("sign_off", unjudged, "risk-not-assessed");
    wrap_up(&mut room, &case);
    // What was typed in lines stays in lines.
    assert_eq!(room.ok("record", of(&case))["note"], "Нэг удаа завсарласан.\n\nТайван явсан.");
    room.ok("assess_risk", risk(&case, "yes", ""));
    let untold = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.no_entry("sign_off", untold, "danger-not-told");
    room.ok("assess_risk", risk(&case, "yes", "Цагдаад"));
    let untimed = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.no_entry("sign_off", untimed, "danger-not-timed");
    let mut told = risk(&case, "yes", "Цагдаад");
    for (clock, code) in [("9", "time-malformed"), ("23:00", "told-in-future"), ("09:59", "told-in-future")] {
        told["told_at"] = json!(clock);
        room.no_entry("assess_risk", told.clone(), code);
    }
    told["told_at"] = json!("10:20");
    assert_eq!(room.ok("assess_risk", told)["risk"]["told_at"], "10:20");
    let prompt = record["lines"].as_array().unwrap().iter().find(|l| l["kind"] == "prompt").unwrap().clone();
    let correct = |clock: &str, word: &str| json!({"case": case.case, "interview": case.interview, "tap": prompt["tap"], "clock": clock, "word": word});
    room.no_entry("correct_tap", correct("9", ""), "time-malformed");
    room.no_entry("correct_tap", correct("", "sing"), "choice-unknown");
    let corrected = room.ok("correct_tap", correct("", "directive"));
    assert_eq!((&corrected["counts"]["open"], &corrected["counts"]["directive"]), (&json!(4), &json!(1)));
    let ready = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    let mut without = ready.clone();
    without["open_points"] = json!([]);
    room.no_entry("sign_off", without, "open-point-needs-reason");
    let mut wrong = ready.clone();
    wrong["passphrase"] = json!(PEOPLE[SUPERVISOR].2);
    room.no_entry("sign_off", wrong, "wrong-passphrase");
    assert_eq!(room.ok("record", of(&case))["signed"], false);
    let signed = room.ok("sign_off", ready.clone());
    assert_eq!(room.anchored(), room.size(), "a signed record has a signed head at once");
    assert_eq!((&signed["signed"], &signed["signature_ok"]), (&json!(true), &json!(true)));
    assert_eq!(signed["signed_by"], PEOPLE[INTERVIEWER].0);
    room.no_entry("sign_off", ready, "record-is-signed");
    room.no_entry("note_recordings", recordings(&case, "Ө1-1121-02"), "record-is-signed");
    room.no_entry("record_attendance", attendance(&case), "record-is-signed");

    let amend = |item: &str, new: &str, second: &str, second_passphrase: &str| {
        json!({"case": case.case, "interview": case.interview, "item": item, "new": new,
            "reason": "Тоолохдоо андуурсан", "passphrase": PEOPLE[INTERVIEWER].2, "second": second,
            "second_passphrase": second_passphrase})
    };
    let supervisor = room.people[SUPERVISOR].clone();
    let (item, passphrase) = ("timeline.counts.open", PEOPLE[SUPERVISOR].2);
    room.no_entry("amend", amend(item, "5", "", ""), "second-person-needed");
    let refused =
        room.no_entry("amend", amend(item, "5", &supervisor, PEOPLE[OFFICER].2), "wrong-passphrase");
    assert_eq!(refused.field, "second_passphrase");
    let own = room.people[INTERVIEWER].clone();
    room.no_entry("amend", amend(item, "5", &own, PEOPLE[INTERVIEWER].2), "second-person-is-first");
    room.no_entry("amend", amend("attachments.none", "5", "", ""), "item-not-amendable");
    let amended = room.ok("amend", amend(item, "5", &supervisor, passphrase));
    assert_eq!(room.anchored(), room.size(), "and so has an amended one");
    let line = &amended["amendments"][0];
    assert_eq!(
        (&line["old"], &line["new"], &line["second"]),
        (&json!("4"), &json!("5"), &json!(PEOPLE[SUPERVISOR].0))
    );
    assert_eq!(amended["signature_ok"], true);
    room.ok("amend", amend("risk.why", "Нагац эгчийнд", "", ""));
    let lines = room.ok("journal", page(&case.case, "amendments", "", 9))["lines"].clone();
    assert_eq!(lines.as_array().unwrap().len(), 2);
}

#[test]
fn an_interrupted_interview_is_found_again_and_taken_up() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.minutes(5);
    room.ok("tap", tap_with(&case, "phase", json!({"phase": "rapport"})));
    room.power_cut(3);
    room.enter(INTERVIEWER);
    let found = room.ok("today", json!({}))["interrupted"].clone();
    assert_eq!(
        (&found["interview"], &found["began"], &found["last"]),
        (&json!(case.interview), &json!("10:00"), &json!("10:05:00"))
    );
    room.enter(OTHER_INTERVIEWER);
    assert!(room.house.idle_left().is_some(), "somebody else's interview keeps nobody's store open");
    assert_eq!(room.ok("today", json!({}))["interrupted"], Value::Null);
    room.enter(INTERVIEWER);
    let live = room.ok("live", of(&case));
    assert_eq!(live["notes"], json!(["live-interrupted"]));
    room.no_entry("tap", tap(&case, "marker"), "interview-was-interrupted");
    room.no_entry("end_interview", end(&case), "interview-was-interrupted");
    let live = room.ok("resume_interview", of(&case));
    assert!(live["ribbon"].as_array().unwrap().iter().any(|p| p["kind"] == "gap"), "{live}");
    let live = room.ok("tap", tap(&case, "marker"));
    assert_eq!((&live["phase"], &live["lines"][0]["clock"]), (&json!("rapport"), &json!("10:08:00")));
    room.ok("end_interview", end(&case));
    assert!(room.house.idle_left().is_some());
    let size = room.size();
    assert_eq!(room.ok("end_interview", end(&case))["ended"], true);
    assert_eq!(room.size(), size, "ended twice, it ended once");
}

/// The computer had been up for a minute when the interview broke off, and has been up for an hour when it is opened
/// again: its counter is further on than at the last entry, and only the run of the computer tells.
#[test]
fn an_interview_that_broke_off_soon_after_a_start_is_found_again_however_late_it_is_opened() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.clock.pass(5_000);
    room.ok("tap", tap_with(&case, "phase", json!({"phase": "rapport"})));
    room.power_cut(3);
    room.minutes(60);
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("today", json!({}))["interrupted"]["interview"], json!(case.interview));
    let live = room.ok("live", of(&case));
    assert_eq!((&live["notes"], &live["elapsed_ms"]), (&json!(["live-interrupted"]), &json!(5_000)));
    room.no_entry("tap", tap(&case, "marker"), "interview-was-interrupted");
    let live = room.ok("resume_interview", of(&case));
    let gap = live["ribbon"].as_array().unwrap().iter().find(|p| p["kind"] == "gap").unwrap();
    assert_eq!(
        gap["to_ms"].as_u64().unwrap() - gap["from_ms"].as_u64().unwrap(),
        63 * 60_000,
        "the whole time is a gap"
    );
    assert_eq!(live["notes"], json!([]), "and nothing of it a clock that jumped");

    // The program alone was started anew, in the same run of the computer: nothing was interrupted.
    room.ok("tap", tap(&case, "marker"));
    room.ok("lock", json!({}));
    room.minutes(1);
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("live", of(&case))["notes"], json!([]));
    room.ok("tap", tap(&case, "marker"));
}

/// Soft notes stand as long as the file says so; what is worth talking over about the course of an interview is for
/// who led it and for a supervisor, not for the case officer.
#[test]
fn soft_notes_stand_in_the_case_and_in_the_record() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let codes = |view: &serde_json::Value| -> Vec<String> {
        view["notes"].as_array().unwrap().iter().map(|n| n["code"].as_str().unwrap().to_owned()).collect()
    };
    let who = |implicated: &str, left: serde_json::Value| {
        json!([
            {"role": "interviewer", "initials": "Б.Б", "place": "room", "implicated": "no", "child_told": true,
                "came_minute": null, "left_minute": null},
            {"role": "other", "initials": "Нагац эгч", "place": "room", "implicated": implicated,
                "child_told": true, "came_minute": null, "left_minute": left},
        ])
    };
    let planned = json!({"case": case, "interview": "", "attendees": who("not_known", json!(null))});
    assert_eq!(codes(&room.ok("record_attendance", planned)), ["many-in-room", "implicated-not-known"]);
    let implicated = json!({"case": case, "interview": "", "attendees": who("yes", json!(null))});
    room.no_entry("record_attendance", implicated, "implicated-in-room");
    let language = json!({"case": case, "card": 1, "answers": {"interpreter_knows_family": "yes"}});
    assert_eq!(codes(&room.ok("fill_preparation", language))[0], "interpreter-knows-family");

    consent(&mut room, &case, &[]);
    let case = crate::script::interview(&mut room, &case);
    let was_there =
        json!({"case": case.case, "interview": case.interview, "attendees": who("yes", json!(3))});
    room.ok("record_attendance", was_there);
    let mut end = json!({"case": case.case, "interview": case.interview, "end": "calm", "told_next": "yes",
        "transport_safe": "no", "snack": "yes"});
    end["told"] = json!({"by": " Б.Б ", "at": "99:00", "how": "pictures", "said": "asked"});
    room.no_entry("record_childs_end", end.clone(), "time-malformed");
    // As the keys of the Windows Mongolian layout give it: a space, or nothing, between the digits.
    for typed in ["1001", "10 01", "2025 11 21 10 01", "20251121 1001"] {
        end["told"]["at"] = json!(typed);
        let told = room.ok("record_childs_end", end.clone())["childs_end"]["told"].clone();
        assert_eq!(told["at"], "2025.11.21 10:01", "{typed}");
    }
    end["told"]["at"] = json!("10:01");
    let told = room.ok("record_childs_end", end.clone())["childs_end"]["told"].clone();
    assert_eq!(
        (&told["by"], &told["how"], &told["said"]),
        (&json!("Б.Б"), &json!("pictures"), &json!("asked"))
    );
    assert!(told["at"].as_str().unwrap().ends_with(" 10:01"), "{told}");
    room.ok("assess_risk", risk(&case, "yes", ""));
    let record = room.ok("record", of(&case));
    let seen = codes(&record);
    assert_eq!(
        seen,
        ["many-in-room", "implicated-was-there", "way-home-not-safe", "danger-not-told", "break-late"]
    );
    assert_eq!(record["notes"][4]["args"]["minutes"], "20");
    end["transport_safe"] = json!("yes");
    assert!(!codes(&room.ok("record_childs_end", end)).contains(&"way-home-not-safe".to_owned()));
    room.enter(OFFICER);
    assert!(!codes(&room.ok("record", of(&case))).contains(&"break-late".to_owned()));
}

#[test]
fn the_words_of_a_conversation_are_in_its_own_language() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let mut request = decider(&case);
    request["decider"]["language"] = json!("en");
    let named = room.ok("name_decider", request);
    let english = room.ok("consent", json!({"case": case, "language": "en"}));
    assert_eq!((&named["language"], &named["guardian_words"]), (&json!("en"), &english["guardian_words"]));
    let mongolian = room.ok("consent", json!({"case": case, "language": "mn"}));
    assert_ne!(mongolian["guardian_words"], english["guardian_words"]);
    let mut said = answer(&case, "guardian", "police", "yes");
    said["language"] = json!("en");
    let after = room.ok("answer_consent", said);
    assert_eq!((&after["language"], &after["guardian_words"]), (&json!("en"), &english["guardian_words"]));
}

#[test]
fn the_list_begins_with_what_is_most_urgent() {
    let mut room = Room::with(INTERVIEWER);
    let heard = open_case(&mut room);
    consent(&mut room, &heard, &["police"]);
    interview(&mut room, &heard);
    let planned = open_case(&mut room);
    let person = room.people[INTERVIEWER].clone();
    room.ok(
        "make_appointment",
        json!({"case": planned, "appointment": "", "day": "2025-11-22", "time": "11:00", "minutes": 60,
            "interviewer": person}),
    );
    // Touched last, and nothing of it hurries.
    let fresh = open_case(&mut room);
    let ask = json!({"search": "", "status": "", "offset": 0, "limit": 9});
    let rows = room.ok("cases", ask)["rows"].clone();
    let order: Vec<(String, String)> =
        rows.as_array().unwrap().iter().map(|r| (text(r, "case"), text(r, "next_step"))).collect();
    let expected = [(heard, "wrap_up"), (planned, "prepare"), (fresh, "plan_interview")];
    assert_eq!(order, expected.map(|(case, step)| (case, step.to_owned())));
}

/// The program was ended and the computer stayed on: the interview goes on, and nothing is taken up again.
#[test]
fn what_was_not_interrupted_is_not_taken_up_again() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.minutes(1);
    room.ok("tap", tap(&case, "marker"));
    room.no_entry("resume_interview", of(&case), "interview-not-interrupted");
    // The store is let go before it is opened again.
    room.house = crate::support::house(&room.folder("nowhere"), &room.clock);
    room.house = crate::support::house(room.home.path(), &room.clock);
    room.minutes(2);
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("live", of(&case))["notes"], json!([]));
    room.no_entry("resume_interview", of(&case), "interview-not-interrupted");
    room.ok("tap", tap(&case, "marker"));
    room.ok("end_interview", end(&case));
}
