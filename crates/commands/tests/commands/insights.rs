//! Counts for reports through the one door: what may be seen, by whom, and the file.

use crate::script::*;
use crate::support::*;
use serde_json::{Value, json};
use std::fs;

fn asked(from: &str, until: &str, age: &str, session: &str) -> Value {
    json!({"from": from, "until": until, "age": age, "session": session})
}

pub fn year() -> Value {
    asked("2025-01-01", "2026-12-31", "", "")
}

/// A room with so many interviews of children who agreed to be counted, kept for all tests of this build.
pub fn counted() -> Room {
    Shelf::kept("insights", || {
        let mut room = Room::with(INTERVIEWER);
        for _ in 0..21 {
            let case = open_case(&mut room);
            consent(&mut room, &case, &["statistics"]);
            interview(&mut room, &case);
        }
        for _ in 0..6 {
            let case = open_case(&mut room);
            consent(&mut room, &case, &[]);
            interview(&mut room, &case);
        }
        room
    })
}

fn card<'a>(view: &'a Value, name: &str) -> &'a Value {
    view["cards"].as_array().unwrap().iter().find(|card| card["card"] == name).unwrap()
}

#[test]
fn what_is_counted_may_be_seen_and_names_nobody() {
    let mut room = counted();
    room.enter(INTERVIEWER);
    let view = room.ok("insights", year());
    assert_eq!((&view["interviews"]["count"], &view["left_out"]), (&json!(21), &json!(6)));
    assert_eq!(view["cards"].as_array().unwrap().len(), 15);
    let prompts = card(&view, "prompts");
    let recall =
        prompts["rows"]["values"].as_array().unwrap().iter().position(|v| v == "free_recall").unwrap();
    assert_eq!(prompts["cells"][recall][0]["count"], 21);
    assert_eq!(prompts["finding"], json!({"code": "open", "percent": 100}));
    assert_eq!(view["own"][0]["count"], 27 * 5, "one's own, whatever the children said to statistics");
    let text = view.to_string();
    assert!(!text.contains("Болд") && !text.contains("17-204"));
    for who in [OFFICER, SUPERVISOR] {
        room.enter(who);
        let seen = room.ok("insights", year());
        assert_eq!(
            (&seen["cards"], &seen["own"]),
            (&view["cards"], &json!([])),
            "nobody sees another's prompts"
        );
    }
}

#[test]
fn too_few_are_totals_and_no_file() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["statistics"]);
    interview(&mut room, &case);
    let view = room.ok("insights", year());
    assert_eq!(view["interviews"], json!({"count": null, "few": true}));
    assert_eq!((view["cards"].as_array().unwrap().len(), &view["left_out"]), (0, &Value::Null));
    let folder = room.folder("out");
    let mut save = year();
    save["folder"] = json!(folder);
    room.no_entry("save_counts", save, "too-few-to-save");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn what_cannot_be_asked_is_said() {
    let mut room = Room::with(INTERVIEWER);
    open_case(&mut room);
    let no = |room: &mut Room, request: Value, code: &str, field: &str| {
        assert_eq!(room.no_entry("insights", request, code).field, field);
    };
    no(&mut room, asked("2025-12-31", "2025-01-01", "", ""), "days-reversed", "until");
    no(&mut room, asked("2020-01-01", "2025-01-01", "", ""), "too-many-days", "until");
    no(&mut room, asked("2025-01-01", "2025-12-31", "8", ""), "choice-unknown", "age");
    no(&mut room, asked("2025-01-01", "2025-12-31", "", "second"), "choice-unknown", "session");
    no(&mut room, asked("2025-02-30", "2025-12-31", "", ""), "date-impossible", "from");
}

#[test]
fn the_file_has_every_count_to_the_nearest_five_in_both_languages() {
    let mut room = counted();
    room.enter(OFFICER);
    let folder = room.folder("out");
    let mut save = year();
    save["folder"] = json!(folder);
    let saved = room.ok("save_counts", save.clone());
    let name = text(&saved, "file");
    let read = fs::read_to_string(folder.join(&name)).unwrap();
    assert!(name.starts_with("itgel-counts-") && read.starts_with('\u{feff}'));
    let cells =
        |line: &str| -> Vec<String> { line.split(',').map(|c| c.trim_matches('"').to_owned()).collect() };
    let numbers: Vec<u32> = read.lines().flat_map(cells).filter_map(|cell| cell.parse().ok()).collect();
    assert!(!numbers.is_empty() && numbers.iter().all(|n| n % 5 == 0), "{numbers:?}");
    // Once in each language; here the words are their own names.
    assert_eq!(read.matches("insights-card-per-month").count(), 2);
    assert_eq!(read.matches("insights-prepared-complete").count(), 2);
    save["folder"] = json!(folder.join("nowhere"));
    assert_eq!(room.no("save_counts", save.clone(), "folder-missing").field, "folder");
    save["folder"] = json!(room.home.path().join("vault"));
    assert_eq!(room.no("save_counts", save, "folder-is-store").field, "folder");
}
