//! Long work that is stopped: nothing came of it, that is what is answered, and it goes through when it is asked for again.

use crate::support::{PEOPLE, Room, SUPERVISOR, asked_groups, set_up_with_sheets, text};
use itgel_commands::failure::FailureKind;
use itgel_commands::job::Job;
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

const REASON: &str = "Зөөврийн диск алдагдсан байж магадгүй";

/// Asks for it, and stops it when it first says how far it is, or before it says anything.
fn stopped(room: &mut Room, name: &str, request: &Value) {
    for at_once in [true, false] {
        let cell: Arc<Mutex<Option<Job>>> = Arc::default();
        let inner = Arc::clone(&cell);
        let job = Job::new(Arc::new(move |_| {
            if let Some(job) = &*inner.lock().unwrap() {
                job.stop();
            }
        }));
        if at_once {
            job.stop();
        }
        *cell.lock().unwrap() = Some(job.clone());
        let failure = call(&mut room.house, name, request.clone(), &job).unwrap_err();
        *cell.lock().unwrap() = None;
        assert_eq!((failure.kind, failure.code.as_str()), (FailureKind::Cancelled, "cancelled"), "{name}");
        assert!(failure.incident.is_empty(), "{name}: nothing is broken");
    }
}

/// The same in an open store, whose journal does not grow by it.
fn stopped_at_work(room: &mut Room, name: &str, request: &Value) {
    let before = room.size();
    stopped(room, name, request);
    assert_eq!(room.size(), before, "{name}");
    room.ok(name, request.clone());
}

#[test]
fn unlocking_is_stopped_and_is_no_failed_try() {
    let mut room = Room::with(SUPERVISOR);
    let state = room.ok("lock", json!({}));
    let person = state["people"].as_array().unwrap().iter().find(|p| p["role"] == "supervisor").unwrap();
    let request = json!({"person": person["id"], "name": "", "passphrase": PEOPLE[SUPERVISOR].2});
    stopped(&mut room, "unlock", &request);
    assert_eq!(room.ok("state", json!({}))["phase"], json!("locked"));
    assert_eq!(room.ok("unlock", request)["phase"], json!("open"));
    let unlocked = &room.ok("journal", crate::support::page("", "all", "", 1))["lines"][0];
    assert_eq!((&unlocked["act"], &unlocked["detail"]), (&json!("room.unlocked"), &json!([])));
}

/// A lock that is asked for meanwhile waits for it, and whoever asked for it does not.
#[test]
fn a_lock_does_not_stop_a_new_key_and_whoever_asked_for_it_does() {
    let mut room = Room::with(SUPERVISOR);
    let rekey = json!({"reason": REASON});
    let locks = Job::quiet();
    locks.give_way();
    let before = room.size();
    assert_eq!(call(&mut room.house, "rebuild", json!({}), &locks).unwrap_err().code, "cancelled");
    call(&mut room.house, "rekey", rekey.clone(), &locks).unwrap();
    assert_eq!(room.size(), before + 1);
    stopped(&mut room, "rekey", &rekey);
    assert_eq!(room.size(), before + 1);
}

#[test]
fn check_rebuild_and_new_key_are_stopped_and_change_nothing() {
    let mut room = Room::with(SUPERVISOR);
    for (name, request) in
        [("doctor", json!({})), ("rebuild", json!({})), ("rekey", json!({"reason": REASON}))]
    {
        stopped_at_work(&mut room, name, &request);
    }
    assert_eq!(room.ok("doctor", json!({}))["well"], json!(true));
}

#[test]
fn a_removal_is_stopped_and_they_can_still_unlock() {
    let mut room = Room::furnished();
    let people = room.enter(SUPERVISOR);
    let own = text(&people["session"], "person").to_owned();
    let people = room.ok("people", json!({}))["people"].clone();
    let officer = people.as_array().unwrap().iter().find(|p| p["role"] == "case_officer").unwrap();
    assert_ne!(officer["id"], json!(own));
    let request = json!({"person": officer["id"]});
    stopped(&mut room, "deactivate_person", &request);
    let list = room.ok("people", json!({}))["people"].clone();
    assert!(list.as_array().unwrap().iter().any(|p| p["id"] == officer["id"] && p["active"] == json!(true)));
    let list = room.ok("deactivate_person", request)["people"].clone();
    assert!(list.as_array().unwrap().iter().any(|p| p["id"] == officer["id"] && p["active"] == json!(false)));
}

#[test]
fn new_sheets_that_are_stopped_wait_and_the_old_ones_are_good() {
    let mut room = Room::empty();
    set_up_with_sheets(&mut room);
    let view = room.ok("begin_new_sheets", json!({"reason": REASON, "passphrase": PEOPLE[SUPERVISOR].2}));
    for keeper in 1..=3 {
        let groups = asked_groups(&view, keeper);
        room.ok("confirm_new_sheet", json!({"keeper": keeper, "groups": groups}));
    }
    let since = room.ok("state", json!({}))["sheets_since"].clone();
    let before = room.size();
    stopped(&mut room, "finish_new_sheets", &json!({}));
    assert_eq!((room.size(), &room.ok("state", json!({}))["sheets_since"]), (before, &since));
    room.ok("finish_new_sheets", json!({}));
    assert_eq!(room.acts(2), ["room.vault_key_renewed", "room.recovery_renewed"]);
}

#[test]
fn a_training_room_that_is_not_made_to_its_end_is_not_there() {
    let mut room = Room::with(SUPERVISOR);
    stopped(&mut room, "enter_training", &json!({}));
    let state = room.ok("state", json!({}));
    assert_eq!((&state["phase"], &state["training"]), (&json!("locked"), &Value::Null));
    assert!(!room.home.path().join("vault.training").exists());
}
