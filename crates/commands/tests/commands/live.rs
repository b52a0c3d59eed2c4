//! The live screen: phases, prompts, breaks, feelings, undo and redo, a clock that jumps.

use crate::script::{Case, back, begin, consent, of, open_case, tap, tap_with};
use crate::support::{INTERVIEWER, Room, house_with, uuid};
use itgel_casefile::interview::power::{Battery, Flow};
use itgel_commands::idle::Idle;
use itgel_commands::leaving::{Asked, Leaving};
use serde_json::{Value, json};

fn begun() -> (Room, Case) {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    (room, case)
}

#[test]
fn phases_prompts_breaks_and_their_times() {
    let (mut room, case) = begun();
    let live = room.ok("live", of(&case));
    assert_eq!(
        (&live["number"], &live["phase"], &live["can_undo"]),
        (&json!(1), &Value::Null, &json!(false))
    );
    room.minutes(2);
    room.ok("tap", tap_with(&case, "phase", json!({"phase": "rapport"})));
    room.minutes(4);
    let resting = room.ok("tap", tap(&case, "break"));
    assert_eq!(resting["break_ms"], 0);
    let of_break = resting["lines"][0]["tap"].clone();
    let detail = json!({"of": of_break, "asked_by": "child", "break_reason": "tired"});
    let live = room.ok("tap", tap_with(&case, "break_detail", detail));
    assert_eq!(
        (&live["lines"][0]["asked_by"], &live["lines"][0]["break_reason"]),
        (&json!("child"), &json!("tired"))
    );
    room.minutes(3);
    assert_eq!(room.ok("live", of(&case))["break_ms"], 180_000);
    let size = room.size();
    room.ok("tap", tap(&case, "break"));
    assert_eq!(room.size(), size, "a break within a break is none");
    room.ok("tap", tap(&case, "resume"));
    room.minutes(1);
    let live = room.ok("tap", tap_with(&case, "prompt", json!({"prompt": "suggestive"})));
    assert_eq!((&live["break_ms"], &live["breaks_ms"]), (&Value::Null, &json!(180_000)));
    assert_eq!((&live["phase_ms"], &live["elapsed_ms"]), (&json!(300_000), &json!(600_000)));
    assert_eq!(live["counts"], json!({"open": 0, "directive": 0, "option_posing": 0, "suggestive": 1}));
    let kinds: Vec<&str> =
        live["ribbon"].as_array().unwrap().iter().map(|p| p["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["before", "phase", "break", "phase"]);
}

#[test]
fn a_break_can_be_offered_in_time_for_the_childs_age() {
    let (mut room, case) = begun();
    let offer = |room: &mut Room| room.ok("live", of(&case))["break_offer_in_ms"].clone();
    // Between seven and nine years old: the youngest counts.
    assert_eq!(offer(&mut room), json!(15 * 60_000));
    room.minutes(14);
    assert_eq!(offer(&mut room), json!(60_000));
    room.minutes(2);
    assert_eq!(offer(&mut room), json!(0), "it stays until there is one");
    assert_eq!(room.ok("tap", tap(&case, "break"))["break_offer_in_ms"], Value::Null);
    room.minutes(5);
    room.ok("tap", tap(&case, "resume"));
    room.minutes(1);
    assert_eq!(offer(&mut room), json!(14 * 60_000));
    room.minutes(20);
    let live = room.ok("tap", tap(&case, "break_declined"));
    assert_eq!((&live["lines"][0]["kind"], &live["break_ms"]), (&json!("break_declined"), &Value::Null));
    assert_eq!(offer(&mut room), json!(15 * 60_000), "the child wanted to go on");
    room.ok("undo_tap", back(&case));
    assert_eq!(offer(&mut room), json!(0), "a slip of the finger");
    room.minutes(30);
    let ended = room.ok("end_interview", crate::script::end(&case));
    assert_eq!(ended["break_offer_in_ms"], Value::Null, "nobody sits there any more");
}

#[test]
fn questions_of_those_who_watch_are_counted_and_wrap_up_begins_with_them() {
    let (mut room, case) = begun();
    let none = json!({"handed_in": 0, "relayed": 0, "declined": 0});
    assert_eq!(room.ok("live", of(&case))["questions"], none);
    room.ok("tap", tap(&case, "break"));
    for step in ["handed_in", "handed_in", "relayed", "declined"] {
        room.clock.pass(1_000);
        room.ok("tap", tap_with(&case, "question", json!({"question": step})));
    }
    let live = room.ok("live", of(&case));
    assert_eq!(live["questions"], json!({"handed_in": 2, "relayed": 1, "declined": 1}));
    assert_eq!(
        (&live["lines"][0]["kind"], &live["lines"][0]["word"]),
        (&json!("question"), &json!("declined"))
    );
    room.no_entry("tap", tap(&case, "question"), "request-malformed");
    let live = room.ok("undo_tap", back(&case));
    assert_eq!(live["questions"]["declined"], 0);
    room.ok("redo_tap", back(&case));
    room.ok("end_interview", crate::script::end(&case));
    let record = room.ok("record", of(&case));
    assert_eq!(record["questions"], json!({"asked": 2, "relayed": 1, "declined": 1, "reason": ""}));
    let open = |record: &Value| {
        let points = record["open_points"].as_array().unwrap();
        points.iter().any(|p| p["code"] == "observer-questions-open")
    };
    assert!(open(&record) && record["observers"].is_null(), "the taps alone are nobody's word");
    // One that was forgotten, and one that was mistaken, are put right like every entry.
    let clock = record["lines"][0]["clock"].clone();
    let ids = json!({"case": case.case, "interview": case.interview});
    let mut forgotten = ids.clone();
    forgotten["kind"] = json!("question");
    forgotten["word"] = json!("relayed");
    forgotten["clock"] = clock;
    room.ok("add_entry", forgotten);
    let lines = record["lines"].as_array().unwrap();
    let mistaken = lines.iter().find(|l| l["word"] == "declined").unwrap();
    let corrected = room.ok(
        "correct_tap",
        json!({"case": case.case, "interview": case.interview, "tap": mistaken["tap"], "clock": "", "word": "relayed"}),
    );
    assert_eq!(corrected["questions"], json!({"asked": 3, "relayed": 3, "declined": 0, "reason": ""}));
    let mut noted = ids;
    noted["text"] = json!("");
    noted["observers"] = corrected["questions"].clone();
    assert!(!open(&room.ok("note_process", noted)));
}

#[test]
fn one_touch_is_one_entry_and_undo_keeps_it_in_the_journal() {
    let (mut room, case) = begun();
    room.minutes(1);
    let size = room.size();
    room.ok("tap", tap_with(&case, "prompt", json!({"prompt": "open"})));
    room.clock.pass(200);
    room.ok("tap", tap_with(&case, "prompt", json!({"prompt": "open"})));
    assert_eq!(room.size(), size + 1, "the second half of a double tap");
    room.clock.pass(100);
    let live = room.ok("tap", tap_with(&case, "prompt", json!({"prompt": "open"})));
    assert_eq!((room.size(), &live["counts"]["open"]), (size + 2, &json!(2)));
    let live = room.ok("undo_tap", back(&case));
    assert_eq!(
        (&live["counts"]["open"], &live["can_redo"], &live["lines"][0]["undone"]),
        (&json!(1), &json!(true), &json!(true))
    );
    let live = room.ok("redo_tap", back(&case));
    assert_eq!((&live["counts"]["open"], &live["can_redo"]), (&json!(2), &json!(false)));
    room.ok("undo_tap", back(&case));
    room.ok("undo_tap", back(&case));
    room.no_entry("undo_tap", back(&case), "nothing-to-undo");
    room.ok("tap", tap(&case, "marker"));
    room.no_entry("redo_tap", back(&case), "nothing-to-redo");
    assert_eq!(room.size(), size + 7, "two taps, three undone, one brought back, one marker");
    let live = room.ok("tap", tap(&case, "item"));
    assert_eq!(live["lines"][0]["word"], "1");
    room.ok("undo_tap", back(&case));
    room.minutes(1);
    assert_eq!(room.ok("tap", tap(&case, "item"))["lines"][0]["word"], "2", "a number is never given twice");
}

#[test]
fn a_feeling_has_its_details_later_and_only_once() {
    let (mut room, case) = begun();
    room.minutes(1);
    let live = room.ok("tap", tap(&case, "feeling"));
    let feeling = live["feeling"]["tap"].clone();
    let detail = |intensity: u8| json!({"of": feeling, "signs": ["tears", "quiet"], "responses": ["water"], "intensity": intensity, "outcome": "calmed"});
    room.no_entry("tap", tap_with(&case, "feeling_detail", detail(4)), "intensity-out-of-range");
    let mut nothing = detail(2);
    nothing["of"] = json!(uuid());
    room.no_entry("tap", tap_with(&case, "feeling_detail", nothing), "feeling-not-found");
    let live = room.ok("tap", tap_with(&case, "feeling_detail", detail(3)));
    assert_eq!(
        (&live["feeling"]["signs"], &live["feeling"]["intensity"]),
        (&json!(["tears", "quiet"]), &json!(3))
    );
    assert_eq!(live["pins"], json!([{"kind": "feeling", "at_ms": 60_000}]));
    let size = room.size();
    room.ok("tap", tap_with(&case, "feeling_detail", detail(3)));
    assert_eq!(room.size(), size, "a detail that says what is said already");
    for (kind, more) in
        [("phase", json!({})), ("prompt", json!({})), ("sing", json!({})), ("break_detail", json!({}))]
    {
        room.no_entry("tap", tap_with(&case, kind, more), "request-malformed");
    }
}

#[test]
fn a_clock_that_jumps_is_noted_before_the_entry_and_said_quietly() {
    let (mut room, case) = begun();
    room.minutes(2);
    room.ok("tap", tap(&case, "marker"));
    room.clock.jump(-3_600_000);
    room.minutes(1);
    let size = room.size();
    let live = room.ok("tap", tap_with(&case, "phase", json!({"phase": "rapport"})));
    assert_eq!((room.size(), &live["notes"]), (size + 2, &json!(["live-clock-jumped"])));
    assert_eq!(live["lines"][0]["clock"], "10:03:00", "counted by the clock that knows no jumps");
    assert_eq!(room.ok("today", json!({}))["clock_jumped"], true);
}

#[test]
fn nothing_locks_during_an_interview_and_ten_minutes_without_a_tap_bring_the_quiet_screen() {
    let (mut room, case) = begun();
    room.minutes(9);
    assert_eq!(room.house.idle(), None, "auto-lock is five minutes, but not now");
    room.ok("tap", tap(&case, "marker"));
    room.minutes(9);
    assert_eq!(room.house.idle(), None, "a tap counts from the beginning");
    room.minutes(1);
    assert_eq!(room.house.idle(), Some(Idle::Quiet));
    room.minutes(60);
    assert_eq!((room.house.idle(), room.house.idle_left()), (None, None), "once is enough");
    assert_eq!(room.ok("state", json!({}))["phase"], "open", "logging goes on");
    room.ok("tap", tap(&case, "marker"));
    room.minutes(10);
    assert_eq!(room.house.idle(), Some(Idle::Quiet), "whoever came back is missed again");
    room.ok("end_interview", crate::script::end(&case));
    room.minutes(5);
    assert_eq!(room.house.idle(), Some(Idle::Locked), "after the end it locks as usual");
}

#[test]
fn a_window_closed_in_an_interview_stays_and_a_computer_that_goes_down_loses_nothing() {
    let (mut room, case) = begun();
    room.ok("tap", tap(&case, "marker"));
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Quiet);
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Quiet, "however often");
    assert_eq!(room.ok("state", json!({}))["phase"], "open");
    room.minutes(1);
    room.ok("tap", tap(&case, "marker"));
    assert_eq!(room.house.leave(Asked::BySystem), Leaving::Gone);
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
    room.enter(INTERVIEWER);
    let live = room.ok("live", of(&case));
    assert_eq!((&live["ended"], live["lines"].as_array().unwrap().len()), (&json!(false), 2));
}

#[test]
fn two_touches_that_the_window_saw_apart_are_two_however_close_together_they_come() {
    let (mut room, case) = begun();
    room.minutes(1);
    let size = room.size();
    let open = |apart: bool| tap_with(&case, "prompt", json!({"prompt": "open", "apart": apart}));
    room.ok("tap", open(true));
    room.ok("tap", open(false));
    assert_eq!(room.size(), size + 1);
    let live = room.ok("tap", open(true));
    assert_eq!((room.size(), &live["counts"]["open"]), (size + 2, &json!(2)));
}

#[test]
fn a_low_battery_is_told_when_the_page_asks_and_its_asking_is_no_sign_of_a_person() {
    use std::sync::{Arc, Mutex};
    let mut room = Room::furnished();
    let charge = Arc::new(Mutex::new(vec![]));
    let told = Arc::clone(&charge);
    room.house = house_with(room.home.path(), &room.clock, Box::new(move || told.lock().unwrap().clone()));
    room.no("power", json!({}), "no-session");
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("power", json!({})), json!({"low_percent": null}), "no battery");
    *charge.lock().unwrap() = vec![Battery { left: 6.0, full: 50.0, flow: Flow::Out }];
    assert_eq!(room.ok("power", json!({})), json!({"low_percent": 12}));

    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    for _ in 0..20 {
        room.clock.pass(30_000);
        room.ok("power", json!({}));
    }
    assert_eq!(room.house.idle(), Some(Idle::Quiet), "ten minutes without a tap");
}

#[test]
fn a_closed_lid_brings_the_quiet_screen_on_return_and_the_interview_goes_on() {
    let (mut room, case) = begun();
    room.minutes(1);
    assert_eq!(room.house.idle(), None);
    room.clock.sleep(20_000);
    assert_eq!(room.house.idle(), Some(Idle::Quiet));
    assert_eq!(room.house.idle(), None, "once is enough");
    room.ok("tap", tap(&case, "marker"));
    let live = room.ok("live", of(&case));
    assert_eq!(
        (&live["lines"][0]["at_ms"], &live["notes"]),
        (&json!(80_000), &json!([])),
        "no gap and no jump"
    );
    room.clock.sleep(5_000);
    assert_eq!(room.house.idle(), Some(Idle::Quiet), "each time");
    room.ok("end_interview", crate::script::end(&case));
    room.clock.sleep(20_000);
    assert_eq!(room.house.idle(), None, "outside an interview the sleep counts as idle time");
}

#[test]
fn the_keys_and_helps_of_the_live_screen_are_each_persons_own() {
    let (mut room, _) = begun();
    let set = |key: &str, value: &str| json!({"key": key, "value": value});
    for (key, value) in [
        ("live_keys", "off"),
        ("prompt_examples", "off"),
        ("nudge", "on"),
        ("break_offer", "off"),
        ("double_tap_ms", "600"),
        ("key_open", "PageDown"),
    ] {
        assert_eq!(room.ok("set_setting", set(key, value))["settings"][key], value);
    }
    room.no("set_setting", set("double_tap_ms", "5"), "setting-unknown");
    room.no("set_setting", set("key_finish", "KeyX"), "setting-unknown");
    room.no("set_setting", set("key_undo", "Tab"), "key-not-usable");
    room.no("set_setting", set("key_undo", "PageDown"), "key-taken");
    room.ok("set_setting", set("key_open", ""));
    room.ok("set_setting", set("key_undo", "PageDown"));
    room.enter(crate::support::OTHER_INTERVIEWER);
    assert_eq!(
        room.ok("state", json!({}))["settings"]["key_undo"],
        Value::Null,
        "another's keys are the usual ones"
    );
}
