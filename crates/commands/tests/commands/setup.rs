//! First run, unlock and lock, the waiting time after wrong passphrases, PIN, settings.

use crate::support::{
    INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, asked_groups, house_of, means, page, set_up, text,
};
use itgel_commands::house::Means;
use itgel_commands::idle::Idle;
use itgel_seal::KdfParams;
use itgel_seal::kdf::calibrate;
use serde_json::{Value, json};
use std::time::Duration;

fn begun(room: &mut Room) -> Value {
    room.ok(
        "begin_setup",
        json!({
            "room": "Өрөө 1", "organisation": "Хүүхдийн төв", "name": PEOPLE[0].0, "passphrase": PEOPLE[0].2,
            "pin": PEOPLE[0].3, "language": "mn",
        }),
    )
}

#[test]
fn nothing_is_on_the_disk_until_every_sheet_was_read_back() {
    let mut room = Room::empty();
    assert_eq!(room.ok("state", json!({}))["phase"], "none");
    room.no("finish_setup", json!({}), "no-setup");
    room.no("confirm_sheet", json!({"keeper": 1, "groups": []}), "no-setup");
    let view = begun(&mut room);
    room.no("finish_setup", json!({}), "sheets-not-confirmed");
    let mut wrong = asked_groups(&view, 1);
    let digit = wrong[1].remove(0).to_digit(10).unwrap();
    wrong[1].insert(0, char::from_digit((digit + 1) % 10, 10).unwrap());
    let refused = room.no("confirm_sheet", json!({"keeper": 1, "groups": wrong}), "sheet-group-differs");
    assert_eq!(refused.args["group"], view["ask"][0][1].to_string());
    assert_eq!(refused.field, format!("group-{}", view["ask"][0][1]));
    room.no("confirm_sheet", json!({"keeper": 1, "groups": []}), "sheet-group-differs");
    room.no("confirm_sheet", json!({"keeper": 0, "groups": []}), "no-setup");
    room.no("confirm_sheet", json!({"keeper": 4, "groups": []}), "no-setup");
    for keeper in 1..=3 {
        // With or without the dash, with spaces.
        let groups: Vec<String> = asked_groups(&view, keeper).iter().map(|g| g.replace('-', " ")).collect();
        let view = room.ok("confirm_sheet", json!({"keeper": keeper, "groups": groups}));
        assert_eq!(view["confirmed"].as_array().unwrap().len(), keeper);
        if keeper < 3 {
            room.no("finish_setup", json!({}), "sheets-not-confirmed");
            assert!(!room.home.path().join("vault").exists());
        }
    }
    let state = room.ok("finish_setup", json!({}));
    assert_eq!((&state["phase"], &state["session"]["role"]), (&json!("open"), &json!("supervisor")));
    assert_eq!((&state["room"], &state["organisation"]), (&json!("Өрөө 1"), &json!("Хүүхдийн төв")));
    assert_eq!(state["session"]["pin_set"], true);
    assert_eq!(state["settings"]["language"], "mn");
    assert_eq!(state["read_only"], "");
    assert!(room.home.path().join("vault").exists());
    let again = room.call("begin_setup", json!({
        "room": "Б", "organisation": "", "name": "В", "passphrase": PEOPLE[1].2, "pin": "7205", "language": "mn",
    }));
    assert_eq!(again.unwrap_err().code, "store-exists");
}

/// The room is made, and what comes after it is refused by the disk: nobody hears that it is not made, for its sheets are the only ones.
#[test]
fn a_room_that_is_made_and_does_not_open_at_once_is_told_as_made() {
    let mut room = Room::empty();
    let view = begun(&mut room);
    for keeper in 1..=3 {
        room.ok("confirm_sheet", json!({"keeper": keeper, "groups": asked_groups(&view, keeper)}));
    }
    // What this computer remembers has no place: a file has its name.
    let anchors = room.home.path().join("vault.anchors");
    let _ = std::fs::remove_dir_all(&anchors);
    std::fs::write(&anchors, "x").unwrap();
    room.no("finish_setup", json!({}), "made-locked");
    room.no("finish_setup", json!({}), "no-setup");
    std::fs::remove_file(&anchors).unwrap();
    let state = room.ok("state", json!({}));
    assert_eq!(state["phase"], "locked");
    let person = text(&state["people"][0], "id");
    let groups = |n: usize| view["sheets"][n]["groups"].clone();
    let by_sheets = json!({"person": person, "first": groups(0), "second": groups(2),
        "passphrase": "цасан шувуу долоон зам нэг өвөө", "pin": ""});
    room.ok("unlock", json!({"person": person, "passphrase": PEOPLE[0].2}));
    room.ok("lock", json!({}));
    room.ok("recover", by_sheets);
}

#[test]
fn a_folder_in_which_something_else_lies_is_no_place_for_a_room() {
    let mut room = Room::empty();
    let vault = room.home.path().join("vault");
    std::fs::create_dir(&vault).unwrap();
    std::fs::write(vault.join("letter.txt"), "x").unwrap();
    assert_eq!(room.ok("state", json!({}))["remains"], true);
    let request = json!({
        "room": "Өрөө 1", "organisation": "Төв", "name": "Сараа", "passphrase": PEOPLE[0].2, "pin": "4831",
        "language": "mn",
    });
    room.no("begin_setup", request.clone(), "store-remains");
    room.ok("lay_aside", json!({}));
    let view = room.ok("begin_setup", request);
    assert_eq!(view["sheets"].as_array().unwrap().len(), 3);
}

/// What a guess at a passphrase costs is measured where nobody gives it: about a second on this computer, once for everybody.
#[test]
fn a_guess_costs_what_was_measured_on_this_computer() {
    let mut room = Room::empty();
    room.house = house_of(room.home.path(), Means { kdf: None, ..means(&room.clock) });
    set_up(&mut room);
    let (name, role, passphrase, pin) = PEOPLE[INTERVIEWER];
    room.ok("add_person", json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin}));
    let costs: Vec<Value> = std::fs::read_dir(room.home.path().join("vault/users"))
        .unwrap()
        .map(|slot| std::fs::read(slot.unwrap().path()).unwrap())
        .map(|slot| serde_json::from_slice::<Value>(&slot).unwrap()["header"]["kdf"].clone())
        .collect();
    assert_eq!(costs.len(), 2);
    assert_eq!(costs[0], costs[1], "measured once");
    let number = |field: &str| u32::try_from(costs[0][field].as_u64().unwrap()).unwrap();
    let cost = KdfParams { m_kib: number("m_kib"), t: number("t"), p: number("p") };
    assert_eq!(cost.check(), Ok(()));
    // A busy computer measures less than an idle one; where twice the floor is well within a second, no measure is the floor.
    let now = calibrate(Duration::from_secs(1));
    if now.m_kib >= 3 * KdfParams::FLOOR.m_kib {
        assert_ne!(cost, KdfParams::FLOOR);
    }
}

/// A set-up that the end of the program cut off has its language and the names of room and organisation again, and
/// nothing of the person; it is forgotten when the room is made or given up.
#[test]
fn a_set_up_that_was_cut_off_keeps_the_room_and_nothing_of_the_person() {
    let mut room = Room::empty();
    assert_eq!(room.ok("state", json!({}))["begun"], Value::Null);
    begun(&mut room);
    room.power_cut(1);
    let kept = json!({"language": "mn", "room": "Өрөө 1", "organisation": "Хүүхдийн төв"});
    assert_eq!(room.ok("state", json!({}))["begun"], kept);
    room.no("finish_setup", json!({}), "no-setup");
    let home = room.home.path().to_owned();
    for file in walk(&home) {
        let bytes = std::fs::read(&file).unwrap();
        for of_the_person in [PEOPLE[0].0, PEOPLE[0].2, PEOPLE[0].3] {
            let found = bytes.windows(of_the_person.len()).any(|w| w == of_the_person.as_bytes());
            assert!(!found, "{} is in {}", of_the_person, file.display());
        }
    }
    room.ok("cancel_setup", json!({}));
    assert_eq!(room.ok("state", json!({}))["begun"], Value::Null);
    let view = begun(&mut room);
    for keeper in 1..=3 {
        room.ok("confirm_sheet", json!({"keeper": keeper, "groups": asked_groups(&view, keeper)}));
    }
    assert_eq!(room.ok("finish_setup", json!({}))["begun"], Value::Null);
    assert!(walk(&home).iter().all(|file| file.file_name().unwrap() != "set-up.json"));
}

/// Every file in a folder and below.
fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(walk(&path)) } else { all.push(path) }
    }
    all
}

#[test]
fn what_cannot_be_is_said_at_its_field_and_a_setup_can_be_given_up() {
    let mut room = Room::empty();
    let good = json!({
        "room": "Өрөө 1", "organisation": "Төв", "name": "Сараа", "passphrase": PEOPLE[0].2, "pin": "4831",
        "language": "mn",
    });
    let with = |key: &str, value: &str| {
        let mut request = good.clone();
        request[key] = json!(value);
        request
    };
    for (key, value, code) in [
        ("room", "", "text-empty"),
        ("name", " ", "text-empty"),
        ("name", "😀😀", "text-no-emoji"),
        ("organisation", "", "text-empty"),
        ("language", "ru", "language-unknown"),
        ("passphrase", "богино", "passphrase-too-short"),
        ("passphrase", "aaaaaaaaaaaaaaaa", "passphrase-easy"),
        ("pin", "1234", "pin-easy"),
        ("pin", "9876", "pin-easy"),
        ("pin", "5555", "pin-easy"),
        ("pin", "1987", "pin-easy"),
        ("pin", "123", "pin-digits"),
        ("pin", "12ab", "pin-digits"),
        ("pin", "483148314", "pin-digits"),
    ] {
        let refused = room.no("begin_setup", with(key, value), code);
        assert_eq!(refused.field, key, "{value}");
    }
    // The name of the organisation stands on every sheet of the room.
    let mut own = with("organisation", "Солонгын ордон");
    own["passphrase"] = json!("Солонгын ордон солонгын");
    room.no("begin_setup", own, "passphrase-is-name");
    let long = "а".repeat(81);
    assert_eq!(room.no("begin_setup", with("name", &long), "text-too-long").args["over"], "1");
    begun(&mut room);
    room.ok("cancel_setup", json!({}));
    room.no("finish_setup", json!({}), "no-setup");
    assert!(!room.home.path().join("vault").exists());
    for language in ["mn", "en"] {
        let offer = room.ok("offer_passphrase", json!({"language": language}));
        assert_eq!(text(&offer, "words").split(' ').count(), 5);
        room.ok("check_passphrase", json!({"passphrase": offer["words"], "name": "Сараа", "room": "Өрөө 1"}));
    }
    room.no("offer_passphrase", json!({"language": "kk"}), "language-unknown");
    let own = json!({"passphrase": "Сарантуяа Сарантуяа", "name": "Сарантуяа", "room": ""});
    room.no("check_passphrase", own, "passphrase-is-name");
    set_up(&mut room);
}

#[test]
fn wrong_passphrases_are_counted_and_from_the_fourth_on_the_next_try_waits() {
    let mut room = Room::furnished();
    let person = room.people[INTERVIEWER].clone();
    room.no("unlock", json!({"person": person, "passphrase": ""}), "passphrase-empty");
    room.no("unlock", json!({"person": "who", "passphrase": "x"}), "request-malformed");
    let nobody = crate::support::uuid();
    room.no("unlock", json!({"person": nobody, "passphrase": "x"}), "unknown-person");
    let wrong = json!({"person": person, "passphrase": PEOPLE[OFFICER].2});
    for seconds in ["0", "0", "0", "5"] {
        assert_eq!(room.no("unlock", wrong.clone(), "wrong-passphrase").args["seconds"], seconds);
    }
    let right = json!({"person": person, "passphrase": PEOPLE[INTERVIEWER].2});
    let waits = room.no("unlock", right.clone(), "wait-before-next-try");
    assert_eq!((waits.args["seconds"].as_str(), waits.field.as_str()), ("5", "passphrase"));
    room.clock.pass(4_100);
    assert_eq!(room.no("unlock", right.clone(), "wait-before-next-try").args["seconds"], "1");
    room.clock.pass(1_000);
    assert_eq!(room.no("unlock", wrong, "wrong-passphrase").args["seconds"], "15");
    room.clock.pass(15_000);
    let state = room.ok("unlock", right);
    assert_eq!((&state["phase"], &state["last_person"]), (&json!("open"), &json!(person)));
    room.enter(SUPERVISOR);
    let lines = room.ok("journal", page("", "opened", "", 10))["lines"].clone();
    assert!(
        lines.as_array().unwrap().iter().any(|l| l["detail"] == json!([["failed-before", "5"]])),
        "{lines}"
    );
}

#[test]
fn somebody_elses_try_ends_the_session_before_but_a_slip_does_not() {
    let mut room = Room::with(OFFICER);
    room.no("unlock", json!({"person": "", "passphrase": "x"}), "request-malformed");
    room.no("unlock", json!({"person": room.people[0], "passphrase": ""}), "passphrase-empty");
    assert_eq!(room.ok("state", json!({}))["phase"], "open");
    room.no("unlock", json!({"person": room.people[0], "passphrase": "не то"}), "wrong-passphrase");
    let state = room.ok("state", json!({}));
    assert_eq!((&state["phase"], &state["session"]), (&json!("locked"), &Value::Null));
    assert_eq!(state["people"].as_array().unwrap().len(), 4);
    room.no("today", json!({}), "no-session");
}

#[test]
fn five_wrong_pins_lock_the_store() {
    let mut room = Room::with(OFFICER);
    room.ok("check_pin", json!({"pin": PEOPLE[OFFICER].3}));
    for left in ["4", "3", "2", "1"] {
        assert_eq!(room.no("check_pin", json!({"pin": "0000"}), "pin-wrong").args["left"], left);
    }
    room.ok("check_pin", json!({"pin": PEOPLE[OFFICER].3}));
    for _ in 0..4 {
        room.no("check_pin", json!({"pin": PEOPLE[SUPERVISOR].3}), "pin-wrong");
    }
    room.no("check_pin", json!({"pin": "0000"}), "pin-locked");
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
    room.no("check_pin", json!({"pin": PEOPLE[OFFICER].3}), "no-session");
    room.enter(OFFICER);
    room.no("set_pin", json!({"pin": "1111"}), "pin-easy");
    room.ok("set_pin", json!({"pin": "8027"}));
    room.ok("check_pin", json!({"pin": "8027"}));
    room.no("check_pin", json!({"pin": PEOPLE[OFFICER].3}), "pin-wrong");
}

#[test]
fn settings_are_the_persons_own_or_the_rooms() {
    let mut room = Room::with(OFFICER);
    assert_eq!(
        room.ok("set_setting", json!({"key": "language", "value": "en"}))["settings"]["language"],
        "en"
    );
    for (key, value) in [
        ("language", "ru"),
        ("pin", "1"),
        ("", ""),
        ("auto_lock_minutes", "0"),
        ("auto_lock_minutes", "+5"),
        ("theme", ""),
    ] {
        room.no_entry("set_setting", json!({"key": key, "value": value}), "setting-unknown");
    }
    room.no("set_setting", json!({"key": "hide_names", "value": "on"}), "not-in-your-role");
    assert_eq!(room.acts(1), ["room.command_refused"]);
    room.enter(SUPERVISOR);
    assert_eq!(
        room.ok("state", json!({}))["settings"]["language"],
        "mn",
        "another person's language is theirs"
    );
    room.ok("set_setting", json!({"key": "auto_lock_minutes", "value": "2"}));
    assert_eq!(room.acts(1), ["room.setting_changed"]);
    room.minutes(1);
    assert_eq!(room.house.idle(), None);
    room.minutes(1);
    assert_eq!(room.house.idle(), Some(Idle::Locked));
    let state = room.ok("state", json!({}));
    assert_eq!((&state["phase"], &state["session"]), (&json!("locked"), &Value::Null));
    assert_eq!(room.house.idle(), None, "locked once");
}

#[test]
fn the_supervisor_says_where_the_room_is() {
    let mut room = Room::with(OFFICER);
    let set = |key: &str, value: &str| json!({"key": key, "value": value});
    room.no("set_setting", set("room_address", "Сүхбаатар дүүрэг"), "not-in-your-role");
    room.enter(SUPERVISOR);
    for (key, field, most) in [("room_address", "address", 160), ("room_contact", "contact", 80)] {
        let long = room.no_entry("set_setting", set(key, &"х".repeat(most + 1)), "text-too-long");
        assert_eq!((long.field.as_str(), long.args["over"].as_str()), (field, "1"));
        let state = room.ok("set_setting", set(key, "  7000 0001 "));
        assert_eq!(state["settings"][key], "7000 0001");
        assert_eq!(room.acts(1), ["room.setting_changed"]);
        room.ok("set_setting", set(key, ""));
    }
    room.ok("set_setting", set("room_address", "Сүхбаатар дүүрэг, 8-р хороо"));
    let locked = room.ok("lock", json!({}));
    assert_eq!(locked["settings"]["room_address"], Value::Null, "nothing of the room while it is locked");
    room.enter(OFFICER);
    let state = room.ok("state", json!({}));
    assert_eq!(state["settings"]["room_address"], "Сүхбаатар дүүрэг, 8-р хороо");
}

#[test]
fn a_computer_that_slept_is_locked_when_it_wakes() {
    let mut room = Room::with(OFFICER);
    room.clock.jump(4 * 60_000);
    assert_eq!(room.house.idle(), Some(Idle::ClockSet));
    room.clock.jump(60_000);
    assert_eq!(room.house.idle(), Some(Idle::Locked), "the wall clock counts where the monotonic one stood");
    room.enter(OFFICER);
    room.clock.jump(-3_600_000);
    assert_eq!(room.house.idle(), Some(Idle::ClockSet), "a clock set back locks nothing");
    room.minutes(5);
    assert_eq!(room.house.idle(), Some(Idle::Locked));
}

#[test]
fn a_second_program_over_the_same_store_is_refused_and_the_first_works_on() {
    let mut room = Room::with(OFFICER);
    let mut second = crate::support::house(room.home.path(), &room.clock);
    let request = json!({"person": room.people[INTERVIEWER], "passphrase": PEOPLE[INTERVIEWER].2});
    let refused = itgel_commands::table::call(
        &mut second,
        "unlock",
        request.clone(),
        &itgel_commands::job::Job::quiet(),
    );
    assert_eq!(refused.unwrap_err().code, "already-open");
    assert_eq!(room.ok("state", json!({}))["phase"], "open");
    room.ok("lock", json!({}));
    let entered =
        itgel_commands::table::call(&mut second, "unlock", request, &itgel_commands::job::Job::quiet());
    assert_eq!(entered.unwrap()["phase"], "open", "a store that was let go can be had");
}

#[test]
fn the_lock_keeps_language_and_look_and_nothing_else_of_the_person() {
    let mut room = Room::with(OFFICER);
    let set = [
        ("language", "en"),
        ("theme", "dark"),
        ("text_size", "125"),
        ("quiet_key", "F7"),
        ("live_keys", "off"),
    ];
    for (key, value) in set {
        room.ok("set_setting", json!({"key": key, "value": value}));
    }
    let locked = room.ok("lock", json!({}));
    let kept = json!({"language": "en", "theme": "dark", "text_size": "125", "quiet_key": "F7"});
    assert_eq!(locked["settings"], kept);
    assert_eq!((&locked["organisation"], &locked["saved_at"]), (&json!(""), &json!("")));
}

#[test]
fn a_new_pin_is_checked_before_there_is_a_store() {
    let mut room = Room::empty();
    room.ok("check_new_pin", json!({"pin": "8264"}));
    for pin in ["", "123", "123456789", "82б4"] {
        assert_eq!(room.no("check_new_pin", json!({"pin": pin}), "pin-digits").field, "pin");
    }
    for pin in ["1234", "0000", "98765", "1987", "2014"] {
        room.no("check_new_pin", json!({"pin": pin}), "pin-easy");
    }
}

#[test]
fn a_passphrase_is_changed_with_the_old_one_only() {
    let mut room = Room::with(OFFICER);
    let (old, new) = (PEOPLE[OFFICER].2, "саран толгой дээрх эвтэй дөрвөн");
    let refused = room.no("change_passphrase", json!({"old": old, "new": "богино"}), "passphrase-too-short");
    assert_eq!(refused.field, "new");
    let refused = room.no_entry("change_passphrase", json!({"old": new, "new": new}), "wrong-passphrase");
    assert_eq!(refused.field, "old");
    room.ok("change_passphrase", json!({"old": old, "new": new}));
    room.ok("lock", json!({}));
    let person = room.people[OFFICER].clone();
    room.no("unlock", json!({"person": person, "passphrase": old}), "wrong-passphrase");
    room.ok("unlock", json!({"person": person, "passphrase": new}));
}

#[test]
fn a_passphrase_cannot_be_guessed_inside_a_session_either() {
    let (mut room, case) = crate::script::with_signed_case();
    let supervisor = room.people[SUPERVISOR].clone();
    let (ngo, _) = crate::script::recipient(&mut room, "ngo");
    let order = |passphrase: &str| {
        json!({"case": case.case, "recipient": ngo, "body": "Дүүргийн шүүх", "number": "118", "date": "2025-11-20",
            "parts": ["interview_log"], "child_told": "yes", "child_told_note": "Ярилцагч", "supervisor": supervisor,
            "passphrase": passphrase})
    };
    for _ in 0..4 {
        room.no_entry("record_order", order(PEOPLE[OFFICER].2), "wrong-passphrase");
    }
    room.no_entry("record_order", order(PEOPLE[SUPERVISOR].2), "wait-before-next-try");
    let old = json!({"old": PEOPLE[OFFICER].2, "new": "саран толгой дээрх эвтэй дөрвөн"});
    assert_eq!(room.no_entry("change_passphrase", old, "wait-before-next-try").field, "old");
    room.clock.pass(5_000);
    room.ok("record_order", order(PEOPLE[SUPERVISOR].2));
}
