//! A live interview during which the clock is moved, what was done with it, and what stands in the journal afterwards.

use itgel_casefile::time::Clock;
use itgel_commands::play::chance::Chance;
use itgel_faults::day::{Day, Door, Inside, Kind, tap};
use itgel_faults::entries::{Entry, entries};
use itgel_faults::room::{Held, INTERVIEWER, Room, text};
use serde_json::json;
use std::path::Path;

/// What is done to the clock.
#[derive(Clone, Copy, Debug)]
pub enum Done {
    Nothing,
    /// The wall clock by so many milliseconds.
    Jump(i64),
    /// The wall clock to this instant.
    SetTo(i64),
    /// The computer into this zone.
    Travel(&'static str, i32),
    /// The lid for so many milliseconds.
    Sleep(i64),
}

/// Time that passes, what is done to the clock, and then a tap.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub wait_ms: i64,
    pub done: Done,
}

/// What has to stand in the journal about one tap.
#[derive(Clone, Debug)]
pub struct Told {
    pub tap: String,
    /// By the clock that nobody sets, since the interview began.
    pub elapsed_ms: u64,
    /// Wall clock.
    pub utc_ms: i64,
    /// As it has to be written.
    pub written: String,
    pub zone: String,
    /// By how much the wall clock had jumped since the entry before.
    pub jumped_ms: i64,
}

/// One interview that was played.
#[derive(Clone, Debug)]
pub struct Course {
    pub told: Vec<Told>,
    pub entries: Vec<Entry>,
}

impl Course {
    /// Plays it in a copy of a room.
    pub fn run(furnished: &Room, home: &Path, steps: &[Step], chance: &mut Chance) -> Held<Self> {
        let mut room = furnished.copy_to(home)?;
        let (case, interview) = begin(&mut room, chance)?;
        let began = room.clock.now();
        let mut before = began.clone();
        let mut told = Vec::new();
        for step in steps {
            room.clock.pass(step.wait_ms);
            let now = room.clock.now();
            match step.done {
                Done::Nothing => {}
                Done::Jump(ms) => room.clock.jump(ms),
                Done::SetTo(utc_ms) => room.clock.jump(utc_ms - now.utc_ms),
                Done::Travel(zone, offset) => room.clock.travel(zone, offset),
                Done::Sleep(ms) => room.clock.sleep(ms),
            }
            // As the window asks each second.
            room.house.idle();
            let now = room.clock.now();
            let id = chance.id();
            room.ok("tap", tap(&case, &interview, &id, "prompt", &json!({"prompt": "open"})))?;
            let up = |from: &itgel_casefile::time::Moment| now.up_ms.saturating_sub(from.up_ms);
            let passed = i64::try_from(up(&before)).unwrap_or(i64::MAX);
            told.push(Told {
                tap: id,
                elapsed_ms: up(&began),
                utc_ms: now.utc_ms,
                written: now.to_rfc3339(),
                zone: now.zone.clone(),
                jumped_ms: now.utc_ms - before.utc_ms - passed,
            });
            before = now;
        }
        let end = json!({"case": case, "interview": interview, "request": chance.id(), "stopped_by_child": false,
            "at_last_entry": false});
        room.ok("end_interview", end)?;
        let entries = entries(&mut room)?;
        Ok(Self { told, entries })
    }

    /// The same, as a program with each of these faults would leave it.
    pub fn faults(&self) -> Vec<(&'static str, Self)> {
        let mut by_clock = self.clone();
        by_clock.entries.sort_by_key(|entry| entry.utc_ms);
        let mut silent = self.clone();
        silent.entries.retain(|entry| entry.kind != "clock_jumped");
        let mut timed = self.clone();
        let began = timed.entries.iter().find(|e| e.kind == "interview_begun").map_or(0, |e| e.utc_ms);
        for entry in timed.entries.iter_mut().filter(|e| e.kind == "tapped") {
            entry.event["elapsed_ms"] = json!(entry.utc_ms - began);
        }
        let mut nervous = self.clone();
        if let Some(at) = nervous.entries.iter().position(|e| e.kind == "tapped") {
            let mut jump = nervous.entries.get(at).cloned();
            if let Some(jump) = jump.as_mut() {
                (jump.kind, jump.event) = ("clock_jumped".to_owned(), json!({"by_ms": 3_600_000}));
            }
            nervous.entries.extend(jump);
        }
        // Only what this course has something of can be faulty in it.
        let jumps = self.entries.iter().any(|e| e.kind == "clock_jumped");
        let mut faults = vec![("a jump that was none", nervous)];
        if jumps {
            faults.push(("entries in the order of the wall clock", by_clock));
            faults.push(("jumps left out", silent));
            faults.push(("durations from the wall clock", timed));
        } else {
            let mut short = self.clone();
            for entry in short.entries.iter_mut().filter(|e| e.kind == "tapped") {
                entry.event["elapsed_ms"] = json!(entry.event["elapsed_ms"].as_u64().unwrap_or(0) / 2);
            }
            faults.push(("durations from a clock that stands still in between", short));
        }
        faults
    }
}

/// A case file whose interview runs.
fn begin(room: &mut Room, chance: &mut Chance) -> Held<(String, String)> {
    let members = room.members.clone();
    let home = room.home.clone();
    let mut typed = |_: &str, kind| match kind {
        Kind::Registration => String::new(),
        Kind::Phone => "99112233".to_owned(),
        _ => "ердийн үгс".to_owned(),
    };
    let mut door = Inside::new(room);
    let chance_of_day = Chance::new(chance.between(1, u64::from(u32::MAX)));
    let mut day = Day {
        door: &mut door,
        members,
        typed: &mut typed,
        chance: chance_of_day,
        papers: home.clone(),
        paper: None,
        outbox: home,
    };
    let case = day.open()?;
    day.consent(&case)?;
    let begin = json!({"case": case, "request": chance.id(), "session": "initial", "reason": "",
        "compulsion_basis": "", "compulsion_interests": "", "planned_minutes": 45, "camera_confirmed": true});
    let view = door.ask(INTERVIEWER, "begin_interview", begin)?;
    Ok((case, text(&view, "interview")?))
}
