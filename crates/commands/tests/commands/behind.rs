//! The clock of the computer behind the journal: what leaves waits, everything else goes on, and a supervisor can say that the
//! clock was wrong.

use crate::script::{Case, recipient, seal, with_signed_case};
use crate::support::{OFFICER, Room, SUPERVISOR, text};
use serde_json::{Value, json};

const DAY: i64 = 24 * 60;
const REASON: &str = "Цагийн батарей суусан байсан";

/// To what day the journal goes, by three pages that say it.
fn behind(room: &mut Room) -> [String; 2] {
    [text(&room.ok("state", json!({})), "clock_behind"), text(&room.ok("today", json!({})), "clock_behind")]
}

fn hand_over(case: &Case, bundle: &Value) -> Value {
    json!({"case": case.case, "bundle": bundle, "to_name": "Н. Ганхуяг", "to_position": "", "how": "in_person",
        "seal": "", "at": "", "paper_number": "Х-3", "strokes": []})
}

#[test]
fn nothing_leaves_until_the_clock_is_right_or_a_supervisor_says_it_was_wrong() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let sealed = room.ok("seal_bundle", request);
    let newest = text(&room.ok("today", json!({})), "day");
    assert_eq!(behind(&mut room), ["", ""]);

    room.clock.jump(-3 * DAY * 60_000);
    assert_eq!(behind(&mut room), [newest.as_str(); 2]);
    let gate = room.ok("gate", json!({"case": case.case, "recipients": [police]}));
    assert_eq!(gate["clock_behind"], json!(newest));
    // The preview may be read; what was consented to is judged by the clock's own day.
    let request = seal(&mut room, &case, &police, &folder);
    let refused = room.no_entry("seal_bundle", request.clone(), "clock-behind");
    let today = text(&room.ok("today", json!({})), "day");
    assert_eq!(
        (refused.args["newest"].as_str(), refused.args["day"].as_str()),
        (newest.replace('-', ".").as_str(), today.replace('-', ".").as_str())
    );
    room.no_entry("hand_over", hand_over(&case, &sealed["bundle"]), "clock-behind");
    room.no("clock_was_wrong", json!({"reason": REASON}), "not-in-your-role");

    room.enter(SUPERVISOR);
    assert_eq!(behind(&mut room), [newest.as_str(); 2]);
    room.no_entry("clock_was_wrong", json!({"reason": "буруу"}), "reason-too-short");
    let state = room.ok("clock_was_wrong", json!({"reason": REASON}));
    assert_eq!((text(&state, "clock_behind"), &state["clock_changed"]), (String::new(), &json!(false)));
    assert_eq!(room.acts(1), ["room.clock_put_right"]);
    room.no_entry("clock_was_wrong", json!({"reason": REASON}), "clock-not-behind");
    // Also for whoever opens it next, and the journal says why.
    room.enter(OFFICER);
    assert_eq!(behind(&mut room), ["", ""]);
    let request = seal(&mut room, &case, &police, &folder);
    room.ok("seal_bundle", request);
    // What was entered after it counts as ever.
    room.clock.jump(-DAY * 60_000);
    assert_eq!(behind(&mut room), [today.as_str(); 2]);
}

#[test]
fn a_notice_waits_as_well_on_the_stick_and_on_paper() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let sealed = room.ok("seal_bundle", request);
    room.ok("hand_over", hand_over(&case, &sealed["bundle"]));
    room.clock.jump(-DAY * 60_000);
    // Taking back is never refused for a clock.
    let taken = json!({"case": case.case, "by": "child", "purposes": ["police"], "channel": "in_person"});
    room.ok("withdraw_consent", taken);
    let due = room.ok("consent_papers", json!({"case": case.case}))["notices"][0].clone();
    let file = json!({"case": case.case, "request": crate::support::uuid(), "recipient": police,
        "withdrawal": due["seq"], "folder": folder});
    room.no_entry("seal_notice", file, "clock-behind");
    let paper = json!({"case": case.case, "withdrawal": due["seq"], "recipient": police, "to_name": "Н. Ганхуяг",
        "to_position": "", "how": "in_person", "seal": "", "at": "", "paper_number": "Х-4"});
    room.no_entry("give_notice", paper, "clock-behind");
}

/// One login with a clock years ahead is found however many entries follow it, and after the program was opened anew.
#[test]
fn one_entry_far_ahead_is_not_outlived() {
    let mut room = Room::with(OFFICER);
    room.power_cut(400 * DAY);
    room.enter(OFFICER);
    let far = text(&room.ok("today", json!({})), "day");
    assert_eq!(behind(&mut room), ["", ""]);
    room.power_cut(-400 * DAY);
    room.enter(OFFICER);
    for _ in 0..210 {
        room.no("clock_was_wrong", json!({"reason": REASON}), "not-in-your-role");
    }
    assert_eq!(behind(&mut room), [far.as_str(); 2]);
    room.power_cut(1);
    room.enter(SUPERVISOR);
    assert_eq!(behind(&mut room), [far.as_str(); 2]);
    room.ok("clock_was_wrong", json!({"reason": REASON}));
    room.power_cut(1);
    room.enter(SUPERVISOR);
    assert_eq!(behind(&mut room), ["", ""]);
    // Nobody is told any more to tell the supervisor, who has spoken.
    assert_eq!(room.ok("state", json!({}))["clock_changed"], false);
}
