//! What a window takes of the computer's memory with a large room open in it, and with one that is locked, beside the empty window:
//! all of its processes, of what they share their part (PSS). It is opened as a person does it, by keys.

use super::Bench;
use crate::measure::{Samples, both};
use crate::table::{Row, grouped, spread};
use crate::window::app::{App, PATIENCE_MS, Which};
use crate::window::eye::Picture;
use crate::window::pss::{self, Memory};
use crate::window::screen::Screen;
use crate::window::today::{TYPED, Today, Wanted};
use crate::window::{Kit, today};
use itgel_commands::play::stage::SUPERVISOR;
use serde_json::json;
use std::time::Duration;

/// A window has come to rest when nothing moved for so long, milliseconds.
const QUIET_MS: u64 = 3_000;
/// Of a million pixels more than so many are other where another screen is there than the one to unlock.
const OTHER: u32 = 50_000;
/// So long the room may take to open, milliseconds.
const OPENING_MS: u64 = 600_000;
/// What was asked for once is given back by then.
const AFTER: Duration = Duration::from_secs(2);

/// Rows.
///
/// # Errors
/// What a window did not do.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let interviews = bench.sizes.interviews;
    let names = [
        format!("memory, window with {} interviews", grouped(interviews as f64)),
        "memory, window locked".to_owned(),
    ];
    let none = |why: &str| names.iter().map(|name| Row::of(name, "MiB", f64::NAN, None, why)).collect();
    let kit = match Kit::of(bench) {
        Ok(kit) => kit,
        Err(why) => return Ok(none(&why)),
    };
    let room = bench.rooms.heard(interviews)?;
    let home = bench.scratch.join("memory");
    let today = Today::of(bench, &room, &home, Wanted::default())?;
    let entries = entries(&today)?;
    let mut screen = Screen::open(&kit, &bench.scratch.join("memory-screen"))?;
    let (mut open, mut locked, mut empty) = (Samples::default(), Samples::default(), Samples::default());
    let mut processes = (0, 0);
    for pair in 0..=bench.pairs {
        let shared = std::cell::RefCell::new(&mut screen);
        let ours = || ours(&kit, &mut shared.borrow_mut(), &today);
        let peer = || peer(&kit, &mut shared.borrow_mut());
        let mut first = None;
        let mut second = None;
        both(
            pair,
            || ours().map(|measured| first.insert(measured).1.mib),
            || peer().map(|measured| second.insert(measured).mib),
        )?;
        let (Some((before, after)), Some(beside)) = (first, second) else { continue };
        processes = (after.processes, beside.processes);
        if pair > 0 {
            locked.push(before.mib);
            open.push(after.mib);
            empty.push(beside.mib);
        }
    }
    let said = format!(
        "{}; {} processes and {}; {entries} entries, on Today of the supervisor; each interview held and signed, no recordings or attachments",
        spread(&open, Some(&empty)),
        processes.0,
        processes.1
    );
    let [large, small] = names;
    let row = Row::of(large, "MiB", open.median(), Some(empty.median()), said).at_most_times(1.3);
    let row = row.judged_if(bench.judges_interviews(interviews));
    Ok(vec![row, Row::medians(small, "MiB", &locked, Some(&empty))])
}

/// Locked, and open.
fn ours(kit: &Kit, screen: &mut Screen, today: &Today) -> Result<(Memory, Memory), String> {
    let app = App::start(kit, screen, Which::Ours(&today.room))?;
    screen.eye.other_than_desk(PATIENCE_MS)?;
    screen.eye.rest(Picture::Ours, QUIET_MS, PATIENCE_MS)?;
    let locked = pss::of_tree(app.process())?;
    screen.eye.enter(TYPED)?;
    screen.eye.other(Picture::Ours, OTHER, OPENING_MS)?;
    screen.eye.rest(Picture::Ours, QUIET_MS, OPENING_MS)?;
    std::thread::sleep(AFTER);
    let open = pss::of_tree(app.process())?;
    drop(app);
    screen.eye.blank(PATIENCE_MS)?;
    Ok((locked, open))
}

fn peer(kit: &Kit, screen: &mut Screen) -> Result<Memory, String> {
    let app = App::start(kit, screen, Which::Empty)?;
    screen.eye.other_than_desk(PATIENCE_MS)?;
    screen.eye.rest(Picture::Peer, QUIET_MS, PATIENCE_MS)?;
    std::thread::sleep(AFTER);
    let memory = pss::of_tree(app.process())?;
    drop(app);
    screen.eye.blank(PATIENCE_MS)?;
    Ok(memory)
}

/// How many entries there are in it.
fn entries(today: &Today) -> Result<String, String> {
    let mut house = today.room.house();
    let request = json!({ "person": today.room.person(SUPERVISOR), "passphrase": today::TYPED });
    crate::room::call(&mut house, "unlock", request)?;
    let size = super::rebuild::size(&mut house)?;
    crate::room::call(&mut house, "lock", json!({}))?;
    Ok(grouped(size))
}
