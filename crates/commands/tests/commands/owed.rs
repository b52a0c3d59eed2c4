//! What the case officer is told by themselves: an adult's no beside a child's yes, a record that was amended after
//! somebody was given it, and the day on which the joint team meets again. And by whom a record can be signed.

use crate::script::*;
use crate::support::*;
use serde_json::{Value, json};

fn waiting(room: &mut Room) -> Vec<Value> {
    // No room of these tests has a backup, which its supervisor is told (`backups.rs`).
    let lines = room.ok("today", json!({}))["waiting"].as_array().unwrap().clone();
    lines.into_iter().filter(|line| line["code"] != "backup").collect()
}

fn codes(room: &mut Room) -> Vec<String> {
    waiting(room).iter().map(|line| text(line, "code")).collect()
}

fn talk(room: &mut Room, case: &str, guardian: &str, child: &str) {
    room.ok("name_decider", decider(case));
    for purpose in ["police", "statistics"] {
        room.ok("answer_consent", answer(case, "guardian", purpose, guardian));
        room.ok("answer_consent", answer(case, "child", purpose, child));
    }
}

#[test]
fn a_no_of_the_adult_beside_a_yes_of_the_child_is_told_to_the_case_officer() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    room.ok("name_decider", decider(&case));
    talk(&mut room, &case, "no", "yes");
    assert_eq!(codes(&mut room), Vec::<String>::new(), "whoever talked knows it");
    let divided = |room: &mut Room| {
        let view = room.ok("consent", json!({"case": case, "language": "mn"}));
        view["summary"]["talk_again"].clone()
    };
    assert_eq!(divided(&mut room), json!(["police", "statistics"]));
    room.enter(OFFICER);
    let lines = waiting(&mut room);
    assert_eq!(
        (lines.len(), text(&lines[0], "code"), text(&lines[0], "case")),
        (1, "talk-again".to_owned(), case.clone())
    );
    let (police, _) = recipient(&mut room, "police");
    let (prosecutor, _) = recipient(&mut room, "prosecutor");
    let beside = |room: &mut Room, to: &str| {
        room.ok("gate", json!({"case": case, "recipients": [to]}))["talk_again"].clone()
    };
    assert_eq!((beside(&mut room, &police), beside(&mut room, &prosecutor)), (json!(["police"]), json!([])));
    room.enter(INTERVIEWER);
    for purpose in ["police", "statistics"] {
        room.ok("answer_consent", answer(&case, "guardian", purpose, "later"));
    }
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "later is no no");
    room.enter(INTERVIEWER);
    room.ok("answer_consent", answer(&case, "guardian", "statistics", "no"));
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["talk-again"]);
    room.ok("close_case", json!({"case": case, "reason": "Өөр газарт шилжсэн"}));
    assert_eq!(
        (codes(&mut room), divided(&mut room)),
        (Vec::new(), json!([])),
        "nothing is asked of a closed file"
    );
}

fn amend(room: &mut Room, case: &Case, item: &str, new: &str) -> Value {
    room.enter(INTERVIEWER);
    let request = json!({"case": case.case, "interview": case.interview, "item": item, "new": new, "file": null,
        "reason": "Андуурч бичсэн", "passphrase": PEOPLE[INTERVIEWER].2, "second": "", "second_passphrase": ""});
    let view = room.ok("amend", request);
    room.enter(OFFICER);
    view
}

fn hand_over(room: &mut Room, case: &Case) {
    let bundles = room.ok("case", json!({"case": case.case}))["bundles"].clone();
    let bundle = text(bundles.as_array().unwrap().last().unwrap(), "bundle");
    let handed = json!({"case": case.case, "bundle": bundle, "to_name": "Н. Ганхуяг", "to_position": "мөрдөгч",
        "how": "in_person", "seal": "", "at": "", "paper_number": "Х-3", "strokes": []});
    room.ok("hand_over", handed);
}

#[test]
fn an_amendment_after_a_bundle_waits_for_each_recipient_until_a_newer_one_is_sealed() {
    let (mut room, case) = with_signed_case();
    let folder = room.folder("stick");
    let (police, _) = recipient(&mut room, "police");
    let (prosecutor, _) = recipient(&mut room, "prosecutor");
    let holders = |view: &Value| -> Vec<(String, bool)> {
        let list = view["holders"].as_array().unwrap();
        list.iter().map(|h| (text(h, "organisation"), h["owed"] == true)).collect()
    };
    assert_eq!(holders(&amend(&mut room, &case, "wrapup.process_note", "Тайван байсан.")), []);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "nobody has anything");
    for to in [&police, &prosecutor] {
        let request = seal(&mut room, &case, to, &folder);
        room.ok("seal_bundle", request);
        hand_over(&mut room, &case);
    }
    assert_eq!(codes(&mut room), Vec::<String>::new(), "the amendment went with it");
    let amended = amend(&mut room, &case, "wrapup.process_note", "Хоёр удаа завсарласан.");
    let mut both = holders(&amended);
    both.sort();
    let named = |kind: &str| format!("Байгууллага {kind}");
    assert_eq!(both, [(named("police"), true), (named("prosecutor"), true)]);
    let timeline = amended["holders"][0]["sections"].as_array().unwrap().contains(&json!("timeline"));
    assert!(timeline, "the parts that they have are named");
    let mut lines = waiting(&mut room);
    lines.sort_by_key(|line| text(line, "who"));
    let seen: Vec<_> = lines.iter().map(|l| (text(l, "code"), text(l, "target"), text(l, "who"))).collect();
    let of = |id: &str, kind: &str| ("amend-exported".to_owned(), id.to_owned(), named(kind));
    assert_eq!(seen, [of(&police, "police"), of(&prosecutor, "prosecutor")]);
    room.enter(SUPERVISOR);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "bundles are the case officer's");
    room.enter(OFFICER);
    let request = seal(&mut room, &case, &police, &folder);
    room.ok("seal_bundle", request);
    let left: Vec<_> = waiting(&mut room).iter().map(|l| (text(l, "code"), text(l, "who"))).collect();
    assert_eq!(
        left,
        [("hand-over".to_owned(), named("police")), ("amend-exported".to_owned(), named("prosecutor"))]
    );
    // The bundle with the amendment is cancelled before it leaves: what the police have is the old one again.
    let bundles = room.ok("case", json!({"case": case.case}))["bundles"].clone();
    let last = text(bundles.as_array().unwrap().last().unwrap(), "bundle");
    room.ok("cancel_bundle", json!({"case": case.case, "bundle": last, "reason": "USB эвдэрсэн байна"}));
    assert_eq!(codes(&mut room), ["amend-exported", "amend-exported"]);
    // Whoever may have nothing more is owed nothing more.
    room.enter(INTERVIEWER);
    let taken = json!({"case": case.case, "by": "child", "purposes": ["police"], "channel": "in_person"});
    room.ok("withdraw_consent", taken);
    room.enter(OFFICER);
    let left: Vec<_> = waiting(&mut room).iter().map(|l| (text(l, "code"), text(l, "who"))).collect();
    assert!(left.contains(&("amend-exported".to_owned(), named("prosecutor"))), "{left:?}");
    assert!(!left.contains(&("amend-exported".to_owned(), named("police"))), "{left:?}");
}

#[test]
fn a_part_that_nobody_has_is_owed_to_nobody() {
    let (mut room, case) = with_signed_case();
    let folder = room.folder("stick");
    let (police, _) = recipient(&mut room, "police");
    let mut request = seal(&mut room, &case, &police, &folder);
    let without = json!(["risk_and_needs"]);
    let preview = room.ok(
        "preview_bundle",
        json!({"case": case.case, "recipient": police, "take_away": without, "purpose": "мөрдөн байцаалт"}),
    );
    (request["take_away"], request["seen_seq"]) = (without, preview["seen_seq"].clone());
    request["preview"] = preview["preview"].clone();
    room.ok("seal_bundle", request);
    let view = amend(&mut room, &case, "risk.why", "Нагац эгчийнд");
    assert_eq!(view["holders"][0]["owed"], false);
    assert_eq!(codes(&mut room), ["hand-over"]);
    amend(&mut room, &case, "wrapup.process_note", "Хоёр удаа завсарласан.");
    assert_eq!(codes(&mut room), ["bundle-stays", "amend-exported"], "it is behind before it leaves");
}

#[test]
fn the_next_meeting_of_the_joint_team_is_said_a_week_before() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let today = text(&room.ok("today", json!({})), "day");
    let meeting = |held: &str, next: &str| {
        json!({"case": case, "meeting": "", "held_on": held, "next": next,
            "attendees": [{"role": "police", "organisation": "Цагдаа", "initials": ""}], "decisions": []})
    };
    let after = |days: u64| -> String {
        let day = itgel_casefile::time::Day::try_from(today.clone()).unwrap();
        day.plus_days(days).unwrap().into()
    };
    room.ok("record_meeting", meeting(&today, &after(10)));
    assert_eq!(codes(&mut room), Vec::<String>::new());
    room.minutes(3 * 24 * 60);
    room.enter(INTERVIEWER);
    let line = waiting(&mut room)[0].clone();
    assert_eq!((text(&line, "code"), text(&line, "day")), ("meeting-next".to_owned(), after(10)));
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(codes(&mut room), Vec::<String>::new(), "it is not their case");
    room.enter(SUPERVISOR);
    assert_eq!(codes(&mut room), Vec::<String>::new());
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["meeting-next"]);
    room.minutes(8 * 24 * 60);
    room.enter(OFFICER);
    assert_eq!(codes(&mut room), ["meeting-past"]);
    room.ok("record_meeting", meeting(&after(10), ""));
    assert_eq!(codes(&mut room), Vec::<String>::new(), "they met");
}

#[test]
fn who_can_sign_what_is_not_signed_stands_in_the_list() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let listed = |room: &mut Room| {
        room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 20}))["rows"][0]["unsigned"]
            .clone()
    };
    assert_eq!(listed(&mut room), json!([]));
    let held = interview(&mut room, &case);
    room.enter(OFFICER);
    let one = json!({"number": 1, "running": false, "signer": PEOPLE[INTERVIEWER].0});
    assert_eq!(listed(&mut room), json!([one]));
    room.enter(INTERVIEWER);
    wrap_up(&mut room, &held);
    let request = sign_off(&mut room, &held, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", request);
    room.enter(OFFICER);
    assert_eq!(listed(&mut room), json!([]));
}
