//! The child's own screen through the one door: nothing else opens, every touch is an entry, and stop holds.

use crate::medium::on_small_medium;
use crate::script::{answer, decider, open_case};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, text, uuid};
use itgel_commands::idle::Idle;
use itgel_commands::leaving::{Asked, Leaving};
use itgel_commands::table::COMMANDS;
use serde_json::{Value, json};

pub const PAGES: [&str; 5] = ["who", "doctor", "police", "not_known", "questions"];

fn show(case: &str, pages: &[&str]) -> Value {
    json!({"case": case, "request": uuid(), "ages": "8-12", "language": "mn", "pages": pages, "called": "Болд"})
}

fn touch(page: &str, touch: &str) -> Value {
    json!({"request": uuid(), "page": page, "touch": touch})
}

fn leave(page: &str) -> Value {
    json!({"request": uuid(), "page": page, "stopped": !page.is_empty(), "unsaved": false})
}

fn pages(room: &mut Room, case: &str) -> Value {
    room.ok("child_pages", json!({"case": case, "ages": "", "language": ""}))
}

fn back(room: &mut Room) {
    room.ok("check_pin", json!({"pin": PEOPLE[INTERVIEWER].3}));
}

/// A conversation with the mother, and a child before its own screen.
fn sitting() -> (Room, String, Value) {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.ok("name_decider", decider(&case));
    let view = room.ok("show_to_child", show(&case, &PAGES));
    (room, case, view)
}

/// What the interviewer sees of a page: the touch, or nothing.
fn came(view: &Value, page: &str) -> Value {
    let all = view["topics"].as_array().unwrap().iter().flat_map(|t| t["pages"].as_array().unwrap());
    all.clone().find(|p| p["page"] == page).unwrap_or_else(|| panic!("no {page} in {view}"))["touch"].clone()
}

#[test]
fn while_a_child_sits_there_nothing_of_the_program_can_be_asked_for() {
    let (mut room, case, view) = sitting();
    assert!(!view.to_string().contains(&case), "the child's screen knows no case");
    let open = ["state", "lock", "check_pin", "answer_page", "leave_child_screen"];
    for command in COMMANDS.iter().filter(|c| !open.contains(&c.name)) {
        room.no(command.name, json!({}), "child-screen-open");
    }
    assert_eq!(room.ok("state", json!({}))["child_screen"], true);
    // Leaving is not coming back: that takes the PIN.
    room.ok("leave_child_screen", leave(""));
    room.no("today", json!({}), "child-screen-open");
    room.no("answer_page", touch("talk", "yes"), "page-not-chosen");
    room.no("check_pin", json!({"pin": "0000"}), "pin-wrong");
    room.no("today", json!({}), "child-screen-open");
    back(&mut room);
    room.ok("today", json!({}));
    assert_eq!(room.ok("state", json!({}))["child_screen"], false);
    for name in ["answer_page", "leave_child_screen"] {
        let request = if name == "answer_page" { touch("talk", "yes") } else { leave("") };
        room.no_entry(name, request, "page-not-chosen");
    }
}

#[test]
fn every_touch_is_an_entry_at_once_and_a_repeated_one_is_not_two() {
    let (mut room, case, view) = sitting();
    let keys: Vec<&str> =
        view["pages"].as_array().unwrap().iter().map(|p| p["page"].as_str().unwrap()).collect();
    assert_eq!(keys, ["who", "talk", "recording", "not_known", "doctor", "police", "stop", "questions"]);
    assert_eq!(view["at"], 0);
    assert_eq!(view["pages"][0]["line1"], "Би Болд. Би хүүхдүүдийг сонсдог.");
    assert_eq!((&view["pages"][1]["leave"], &view["pages"][2]["leave"]), (&json!(false), &json!(true)));
    assert_eq!(view["pages"][2]["picture"], "people/recording");
    room.ok("answer_page", touch("who", "told"));
    let yes = touch("talk", "yes");
    room.ok("answer_page", yes.clone());
    room.ok("answer_page", yes);
    room.ok("answer_page", touch("doctor", "yes"));
    room.ok("answer_page", touch("doctor", "no"));
    room.ok("answer_page", touch("police", "not_sure"));
    room.no("answer_page", touch("stop", "yes"), "page-only-tells");
    room.no("answer_page", touch("ngo", "yes"), "page-not-chosen");
    room.ok("leave_child_screen", leave(""));
    back(&mut room);
    let view = pages(&mut room, &case);
    for (page, touched) in [
        ("who", json!("told")),
        ("talk", json!("yes")),
        ("doctor", json!("no")),
        ("police", json!("not_sure")),
        ("stop", json!(null)),
    ] {
        assert_eq!(came(&view, page), touched, "{page}");
    }
    assert_eq!(
        (&view["stopped_page"], &view["all_seen"], &view["opened"]),
        (&json!(""), &json!(false), &json!(true))
    );
    // It goes on where it was, and not with what the child did not know.
    assert_eq!(room.ok("show_to_child", show(&case, &PAGES))["at"], 2);
    room.ok("leave_child_screen", leave(""));
    back(&mut room);
    let lines = room.ok("journal", crate::support::page(&case, "all", "", 20));
    let acts: Vec<&str> =
        lines["lines"].as_array().unwrap().iter().map(|l| l["act"].as_str().unwrap()).collect();
    let count = |act: &str| acts.iter().filter(|a| **a == act).count();
    assert_eq!(
        (count("case.child_pages_chosen"), count("case.child_page_shown"), count("case.consent_answered")),
        (2, 1, 4),
        "{acts:?}"
    );
}

#[test]
fn the_childs_answers_are_the_childs_own_act_in_the_conversation() {
    let (mut room, case, _) = sitting();
    for (page, touched) in [("talk", "yes"), ("recording", "no"), ("police", "yes"), ("doctor", "not_sure")] {
        room.ok("answer_page", touch(page, touched));
    }
    room.ok("leave_child_screen", leave(""));
    back(&mut room);
    for purpose in ["interview", "recording", "police", "doctor", "ngo"] {
        room.ok("answer_consent", answer(&case, "guardian", purpose, "yes"));
    }
    let request = crate::script::confirm(&case, PEOPLE[INTERVIEWER].3);
    let view = room.ok("confirm_consent", request);
    let row = |purpose: &str| {
        let rows = view["summary"]["purposes"].as_array().unwrap();
        let row = rows.iter().find(|r| r["purpose"] == purpose).unwrap();
        (row["goes"] == true, text(row, "reason"))
    };
    assert_eq!(row("interview"), (true, String::new()));
    assert_eq!(row("recording"), (false, "child-said-no".to_owned()));
    assert_eq!(row("police"), (true, String::new()));
    assert_eq!(row("doctor"), (false, "not-asked".to_owned()));
    assert_eq!(row("ngo"), (false, "not-asked".to_owned()));
    // What was agreed is agreed: the screen opens for a new conversation only.
    assert_eq!(pages(&mut room, &case)["blocked"], "consent-confirmed");
    room.no_entry("show_to_child", show(&case, &PAGES), "consent-confirmed");
}

#[test]
fn stop_is_an_entry_with_its_page_and_takes_back_the_yes_beside_it() {
    let (mut room, case, _) = sitting();
    room.ok("answer_page", touch("talk", "yes"));
    room.ok("answer_page", touch("doctor", "yes"));
    let stop = leave("doctor");
    room.ok("leave_child_screen", stop.clone());
    room.ok("leave_child_screen", stop);
    back(&mut room);
    let view = pages(&mut room, &case);
    assert_eq!(
        (&view["stopped_page"], came(&view, "doctor"), came(&view, "talk")),
        (&json!("doctor"), json!(null), json!("yes"))
    );
    assert!(!text(&view, "stopped_at").is_empty());
    let line = room.ok("journal", crate::support::page(&case, "consent", "", 1))["lines"][0].clone();
    assert_eq!(
        (&line["act"], &line["detail"]),
        (&json!("case.child_stopped"), &json!([["assent-page", "doctor"]]))
    );
    // The card of preparation does not want more of a child that stopped.
    room.ok("mark_preparation", json!({"case": case, "card": 6, "done": true}));
}

#[test]
fn the_card_of_preparation_waits_for_every_page_that_was_chosen() {
    let (mut room, case, _) = sitting();
    room.ok("answer_page", touch("talk", "yes"));
    room.ok("leave_child_screen", leave(""));
    back(&mut room);
    let done = json!({"case": case, "card": 6, "done": true});
    let refused = room.no_entry("mark_preparation", done.clone(), "child-pages-open");
    assert_eq!(refused.args["open"], "7");
    room.ok("show_to_child", show(&case, &PAGES));
    for page in ["who", "not_known", "stop"] {
        room.ok("answer_page", touch(page, "told"));
    }
    for page in ["recording", "doctor", "police", "questions"] {
        room.ok("answer_page", touch(page, "no"));
    }
    room.ok("leave_child_screen", leave(""));
    back(&mut room);
    assert_eq!(pages(&mut room, &case)["all_seen"], true);
    room.ok("mark_preparation", done);
}

#[test]
fn what_the_interviewer_chooses_is_checked() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    assert_eq!(pages(&mut room, &case)["blocked"], "consent-not-current");
    room.no_entry("show_to_child", show(&case, &PAGES), "consent-not-current");
    room.ok("name_decider", decider(&case));
    let view = pages(&mut room, &case);
    assert_eq!(
        (&view["ages"], &view["called"], &view["blocked"]),
        (&json!("4-7"), &json!("Болд"), &json!(""))
    );
    for (field, value, code) in [
        ("pages", json!([]), "too-few-pages"),
        ("pages", json!(["nothing"]), "page-unknown"),
        ("language", json!("kk"), "language-unknown"),
        ("ages", json!("3"), "request-malformed"),
        ("called", json!(" "), "text-empty"),
        ("called", json!("Б".repeat(31)), "text-too-long"),
    ] {
        let mut request = show(&case, &PAGES);
        request[field] = value;
        room.no_entry("show_to_child", request, code);
        room.ok("today", json!({}));
    }
    room.enter(OFFICER);
    room.no("show_to_child", show(&case, &PAGES), "not-in-your-role");
}

#[test]
fn a_crash_loses_nothing_that_was_touched() {
    let (mut room, case, _) = sitting();
    room.ok("answer_page", touch("talk", "no"));
    room.ok("answer_page", touch("stop", "told"));
    room.power_cut(3);
    room.enter(INTERVIEWER);
    let view = pages(&mut room, &case);
    assert_eq!((came(&view, "talk"), came(&view, "stop")), (json!("no"), json!("told")));
    let offered: Vec<&str> = view["ticked"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    assert!(offered.contains(&"police") && !offered.contains(&"ngo"), "as it was chosen: {offered:?}");
}

#[test]
fn the_store_does_not_lock_before_the_picture_came() {
    let (mut room, _, _) = sitting();
    room.minutes(5);
    assert_eq!(room.house.idle(), None, "five minutes are the picture's");
    room.minutes(1);
    assert_eq!(room.house.idle(), Some(Idle::Locked));
    assert_eq!(room.ok("state", json!({}))["child_screen"], false);
}

#[test]
fn a_child_that_closes_the_window_finds_the_picture() {
    let (mut room, case, _) = sitting();
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Quiet);
    room.no("cases", json!({}), "child-screen-open");
    back(&mut room);
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Gone);
    room.enter(INTERVIEWER);
    pages(&mut room, &case);
}

#[test]
fn a_stop_that_the_disk_did_not_take_is_tried_again_and_what_is_lost_is_said_once() {
    let Some((mut room, small)) = on_small_medium(6_000) else { return };
    room.enter(INTERVIEWER);
    let case = open_case(&mut room);
    room.ok("name_decider", decider(&case));
    room.ok("show_to_child", show(&case, &PAGES));
    let ballast = small.fill();
    let filled = (0..900).any(|_| {
        let (_, code) = match room.call("answer_page", touch("stop", "told")) {
            Ok(_) => return false,
            Err(failure) => (failure.kind, failure.code),
        };
        code == "disk-full"
    });
    assert!(filled, "a full disk was never noticed");
    room.no("leave_child_screen", leave("police"), "disk-full");
    // Left it is all the same, and nothing opens without the PIN.
    room.no("today", json!({}), "child-screen-open");
    small.free(&ballast);
    back(&mut room);
    let view = pages(&mut room, &case);
    assert_eq!((&view["stopped_page"], &view["unsaved"]), (&json!("police"), &json!(false)));

    room.ok("show_to_child", show(&case, &PAGES));
    let ballast = small.fill();
    while room.call("answer_page", touch("stop", "told")).is_ok() {}
    room.no("leave_child_screen", leave("talk"), "disk-full");
    back(&mut room);
    assert_eq!(pages(&mut room, &case)["unsaved"], true);
    assert_eq!(pages(&mut room, &case)["unsaved"], false);
    small.free(&ballast);
}
