//! Somebody sets the clock of the computer: work goes on and the window says so, also when nothing was entered yet.

use crate::support::{OFFICER, Room, SUPERVISOR, page};
use itgel_commands::idle::Idle;
use serde_json::json;

fn said(room: &mut Room) -> [bool; 2] {
    let state = room.ok("state", json!({}))["clock_changed"].as_bool().unwrap();
    [state, room.ok("today", json!({}))["clock_jumped"].as_bool().unwrap()]
}

#[test]
fn a_clock_that_is_set_is_said_before_anything_is_entered_and_until_the_day_is_over() {
    let mut room = Room::with(OFFICER);
    room.minutes(1);
    assert_eq!(
        (room.house.idle(), said(&mut room)),
        (None, [false; 2]),
        "time that passes is nothing to say"
    );
    let size = room.size();
    room.clock.jump(-30_000);
    assert_eq!(room.house.idle(), Some(Idle::ClockSet));
    assert_eq!((room.house.idle(), said(&mut room)), (None, [true; 2]), "told once, and shown from then on");
    assert_eq!(room.size(), size, "it is entered with the next entry");
    room.ok("lock", json!({}));
    assert_eq!(room.ok("state", json!({}))["clock_changed"], true);
    room.enter(SUPERVISOR);
    assert_eq!(said(&mut room), [true; 2], "whoever comes next learns of it, too");
    room.ok("lock", json!({}));
    room.minutes(24 * 60);
    room.enter(SUPERVISOR);
    assert_eq!(said(&mut room), [false; 2]);
}

#[test]
fn a_sleep_and_a_clock_that_is_put_right_by_the_second_are_no_jumps() {
    let mut room = Room::with(OFFICER);
    room.clock.sleep(60_000);
    assert_eq!((room.house.idle(), said(&mut room)), (None, [false; 2]));
    for _ in 0..5 {
        room.clock.jump(-1_500);
        assert_eq!(room.house.idle(), None);
    }
    assert_eq!(said(&mut room), [false; 2]);
}

#[test]
fn a_clock_set_back_while_the_program_was_not_there_is_found_by_the_newest_entry() {
    let mut room = Room::with(OFFICER);
    assert_eq!(said(&mut room), [false; 2]);
    room.power_cut(-90);
    room.enter(OFFICER);
    assert_eq!(said(&mut room), [true; 2]);
    // Whoever opens it the day before finds entries of tomorrow.
    room.power_cut(-24 * 60);
    room.enter(OFFICER);
    assert_eq!(said(&mut room), [true; 2]);
}

fn jumps(room: &mut Room) -> Vec<String> {
    let view = room.ok("journal", page("", "all", "", 200));
    let lines = view["lines"].as_array().unwrap().iter();
    lines.filter(|l| l["act"] == "room.room_clock_jumped").map(|l| l["detail"].to_string()).collect()
}

/// The journal says so itself, and not only the window while it is looked at: with the next entry, or with the lock.
#[test]
fn a_clock_set_before_the_first_entry_of_a_session_or_while_the_store_was_locked_is_an_entry() {
    let mut room = Room::with(SUPERVISOR);
    room.minutes(1);
    room.clock.jump(3_600_000);
    room.ok("set_setting", json!({"key": "auto_lock_minutes", "value": "7"}));
    room.ok("set_setting", json!({"key": "auto_lock_minutes", "value": "8"}));
    assert_eq!(jumps(&mut room).len(), 1, "before the first entry, and once");
    room.clock.jump(-7_200_000);
    room.ok("lock", json!({}));
    room.enter(SUPERVISOR);
    assert_eq!(jumps(&mut room).len(), 2, "nothing was entered after it but the lock");
    room.ok("lock", json!({}));
    room.minutes(5);
    room.clock.jump(40_000);
    room.clock.sleep(600_000);
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "auto_lock_minutes", "value": "7"}));
    assert_eq!(
        jumps(&mut room),
        [r#"[["clock-ahead","0:00:40"]]"#, r#"[["clock-back","2:00:00"]]"#, r#"[["clock-ahead","1:00:00"]]"#],
        "the last while it was locked; each with how far it was set"
    );
    room.power_cut(60);
    room.enter(SUPERVISOR);
    room.ok("lock", json!({}));
    room.enter(SUPERVISOR);
    assert_eq!(jumps(&mut room).len(), 3, "after a restart nothing can be said");
}
