//! What is tapped while the disk takes nothing: none is lost, none comes twice, each has the time of the finger.

use crate::medium::{Small, on_small_medium};
use crate::script::{Case, back, begin, consent, end, of, open_case, tap, tap_with};
use crate::support::{INTERVIEWER, Room, uuid};
use itgel_commands::failure::FailureKind;
use itgel_commands::job::Job;
use itgel_commands::leaving::{Asked, Leaving};
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A running interview on a medium that was filled until it took no tap; the first that it did not take.
fn full() -> Option<(Room, Small, PathBuf, Case, Value)> {
    let (mut room, small) = on_small_medium(6_000)?;
    room.enter(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    let ballast = small.fill();
    for _ in 0..900 {
        room.clock.pass(1000);
        let request = tap(&case, "marker");
        if let Err(failure) = room.call("tap", request.clone()) {
            assert_eq!((failure.kind, failure.code.as_str()), (FailureKind::Broken, "disk-full"));
            return Some((room, small, ballast, case, request));
        }
    }
    panic!("a full disk was never noticed");
}

/// The lines that stand, oldest first: milliseconds and what.
fn lines(live: &Value) -> Vec<(u64, String)> {
    let line = |l: &Value| {
        (
            l["at_ms"].as_u64().unwrap(),
            format!("{}{}", l["kind"].as_str().unwrap(), if l["undone"] == true { " undone" } else { "" }),
        )
    };
    live["lines"].as_array().unwrap().iter().rev().map(line).collect()
}

#[test]
fn taps_that_the_disk_did_not_take_have_their_order_and_their_own_times() {
    let Some((mut room, small, ballast, case, first)) = full() else { return };
    let size = room.size();
    let from = room.ok("live", of(&case))["elapsed_ms"].as_u64().unwrap();
    let later = [
        (5_000, "tap", tap_with(&case, "prompt", json!({"prompt": "open"}))),
        (300, "tap", tap_with(&case, "prompt", json!({"prompt": "open"}))),
        // The second half of a double tap stays what it is.
        (100, "tap", tap_with(&case, "prompt", json!({"prompt": "open"}))),
        (9_600, "tap", tap(&case, "pause")),
        (20_000, "tap", tap(&case, "pause")),
        (2_000, "tap", tap_with(&case, "prompt", json!({"prompt": "suggestive"}))),
        (1_000, "undo_tap", back(&case)),
        (1_000, "tap", tap(&case, "feeling")),
    ];
    for (wait, name, request) in &later {
        room.clock.pass(*wait);
        assert_eq!(room.no(name, request.clone(), "disk-full").kind, FailureKind::Broken);
    }
    room.clock.pass(60_000);
    room.no("tap", first.clone(), "disk-full");
    assert_eq!(room.size(), size);
    small.free(&ballast);
    let live = room.ok("tap", first.clone());
    let written = lines(&live);
    let expected = [
        (from, "marker"),
        (from + 5_000, "prompt"),
        (from + 5_300, "prompt"),
        (from + 15_000, "break"),
        (from + 35_000, "resume"),
        (from + 37_000, "prompt undone"),
        (from + 39_000, "feeling"),
    ];
    let expected: Vec<(u64, String)> = expected.iter().map(|(at, what)| (*at, (*what).to_owned())).collect();
    assert_eq!(written[written.len() - expected.len()..], expected);
    assert_eq!(live["counts"], json!({"open": 2, "directive": 0, "option_posing": 0, "suggestive": 0}));
    assert_eq!((&live["breaks_ms"], &live["break_ms"]), (&json!(20_000), &Value::Null));
    assert_eq!(
        live["elapsed_ms"],
        from + 99_000,
        "the clock of the interview goes on as if nothing had been"
    );
    let size = room.size();
    for (_, name, request) in &later {
        room.clock.pass(1000);
        room.ok(name, request.clone());
    }
    assert_eq!(room.size(), size, "asked again, nothing comes twice");
    room.minutes(1);
    let live = room.ok("tap", tap(&case, "marker"));
    assert_eq!(live["lines"][0]["at_ms"], from + 99_000 + 8_000 + 60_000);
}

#[test]
fn an_end_that_the_disk_did_not_take_is_when_it_was_said_and_a_lock_forgets_nothing() {
    let Some((mut room, small, ballast, case, first)) = full() else { return };
    let from = room.ok("live", of(&case))["elapsed_ms"].as_u64().unwrap();
    room.clock.pass(3_000);
    let said = end(&case);
    room.no("end_interview", said.clone(), "disk-full");
    let _ = room.call("lock", json!({}));
    room.clock.pass(120_000);
    small.free(&ballast);
    room.enter(INTERVIEWER);
    let live = room.ok("live", of(&case));
    assert_eq!((&live["ended"], &live["elapsed_ms"]), (&json!(true), &json!(from + 3_000)));
    assert_eq!(live["lines"][0]["at_ms"], from, "the tap before the end is there");
    room.ok("end_interview", said);
    room.ok("tap", first);
}

#[test]
fn a_locked_window_is_not_closed_over_what_waits_for_the_disk_without_a_word() {
    let Some((mut room, small, ballast, case, _)) = full() else { return };
    room.no("end_interview", end(&case), "disk-full");
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Quiet, "it runs: its end is not written");
    let _ = room.call("lock", json!({}));
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Waits);
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Gone, "whoever does it again knows");
    small.free(&ballast);
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("live", of(&case))["ended"], true);
    assert_eq!(room.house.leave(Asked::ByWindow), Leaving::Gone);
}

#[test]
fn what_is_refused_behind_a_held_tap_is_told_to_the_one_who_asks() {
    let Some((mut room, small, ballast, case, first)) = full() else { return };
    let detail = json!({"of": uuid(), "signs": ["tears"], "responses": []});
    let nothing = tap_with(&case, "feeling_detail", detail);
    room.no("tap", nothing.clone(), "disk-full");
    small.free(&ballast);
    room.ok("tap", first);
    room.no_entry("tap", nothing, "feeling-not-found");
}

/// An interview that has run for ten minutes.
fn ten_minutes_in() -> (Room, Case) {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = Case { case, interview: uuid() };
    room.ok("begin_interview", begin(&case.case, &case.interview));
    room.minutes(10);
    (room, case)
}

#[test]
fn a_call_that_waited_behind_another_has_the_time_at_which_it_was_asked() {
    let (mut room, case) = ten_minutes_in();
    let asked = Instant::now().checked_sub(Duration::from_secs(7)).unwrap();
    let live = call(&mut room.house, "tap", tap(&case, "marker"), &Job::quiet().asked_at(asked)).unwrap();
    let at_ms = live["lines"][0]["at_ms"].as_u64().unwrap();
    assert!((585_000..=593_000).contains(&at_ms), "{at_ms}");
}

/// The time of coming is told from two looks at the clock: what came later is not entered before what came earlier, also where the
/// looks say so.
#[test]
fn what_came_later_is_never_entered_as_earlier() {
    let (mut room, case) = ten_minutes_in();
    room.ok("tap", tap(&case, "marker"));
    let asked = Instant::now().checked_sub(Duration::from_secs(7)).unwrap();
    let undone = call(&mut room.house, "undo_tap", back(&case), &Job::quiet().asked_at(asked)).unwrap();
    assert_eq!(undone["lines"][0]["undone"], true);
    let prompt = tap_with(&case, "prompt", json!({"prompt": "open"}));
    let live = call(&mut room.house, "tap", prompt, &Job::quiet().asked_at(asked)).unwrap();
    let at = |line: usize| live["lines"][line]["at_ms"].as_u64().unwrap();
    assert_eq!((at(0), at(1)), (600_000, 600_000), "{live}");
}
