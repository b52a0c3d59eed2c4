//! Time travel: an old state put back, whole or in part, and a store that went two ways. Found at unlock by what this computer
//! remembers, or by whoever holds a later head or an earlier bundle.

mod bundles;
mod pages;
mod restored;
mod whole;

use itgel_casefile::event::{CaseEvent, Event, RoomEvent, Tap};
use itgel_casefile::ids::{InterviewId, TapId};
use itgel_casefile::time::Clock as _;
use itgel_casefile::vocabulary::PromptKind;
use itgel_commands::clock::SystemClock;
use itgel_faults::world::{World, copy_tree};
use itgel_faults::{Row, Rows};
use itgel_vault::{Draft, Vault};
use std::path::Path;
use std::process::ExitCode;

/// What makes a row.
type Make = fn(&itgel_faults::Lab, &World) -> Row;

/// A row for each kind of journey, by its name.
const ROWS: &[(&str, Make)] = &[
    (whole::BACK, whole::put_back),
    (whole::CLONE, whole::cloned),
    (pages::LOCKED, pages::after_a_lock),
    (pages::CUT, pages::after_a_power_cut),
    (bundles::NAME, bundles::row),
    (restored::NAME, restored::row),
];

fn main() -> ExitCode {
    itgel_faults::run(|lab, say| match World::make(&lab.scratch().join("world"), lab.seed) {
        Err(what) => say(broken("time travel", &what)),
        Ok(world) => ROWS.iter().for_each(|(name, row)| lab.row(say, name, || row(lab, &world))),
    })
}

/// A row for what could not even be tried.
fn broken(row: &str, what: &str) -> Row {
    let mut rows = Rows::new(row, "nothing was tried");
    rows.attack(Err(what.to_owned()));
    rows.finish()
}

/// A fresh copy of the room.
fn copy(world: &World, home: &Path) -> Result<(), String> {
    let _ = std::fs::remove_dir_all(home);
    world.copy_to(home)
}

/// Goes on in an open store: so many entries, of the room and of the interview that runs, each with the number of its request,
/// and what is no entry with them.
fn go_on(world: &World, vault: &mut Vault, entries: u64, word: &str) -> Result<(), String> {
    let interview: InterviewId = world.live.interview.parse().map_err(|_| "an interview")?;
    for n in 0..entries {
        let (actor, at) = (vault.person(), SystemClock.now());
        let id: [u8; 16] = itgel_seal::random(vault.entropy());
        let (case, event) = if n % 2 == 0 {
            let changed =
                RoomEvent::SettingChanged { key: "language".to_owned(), value: format!("{word} {n}") };
            (None, Event::Room(Box::new(changed)))
        } else {
            let (tap, what) = (TapId::from_random_bytes(id), Tap::Prompt { prompt: PromptKind::Open });
            let tapped = CaseEvent::Tapped { interview, tap, what, elapsed_ms: n, added_later: false };
            (Some(world.live.case), Event::Case(Box::new(tapped)))
        };
        let request = Some(TapId::from_random_bytes(id).0);
        vault.append(&[Draft { case, actor, at, event, request }]).map_err(|e| e.to_string())?;
    }
    vault.set_setting("room/word", word).map_err(|e| e.to_string())
}

/// A day: opens, goes on, locks in good order.
fn a_day(world: &World, home: &Path, entries: u64, word: &str) -> Result<(), String> {
    let (mut vault, integrity) = world.open(home).map_err(|e| e.to_string())?;
    if !integrity.is_whole() {
        return Err("the untouched store is not whole".to_owned());
    }
    go_on(world, &mut vault, entries, word)?;
    vault.lock(&SystemClock.now()).map_err(|e| e.to_string())
}

/// The check of an unlock: it sees that something is not as it was left. It is then refused, or open for reading only.
fn unlock_finds_it(world: &World, home: &Path) -> Result<(), String> {
    match world.open(home) {
        Ok((_, integrity)) if integrity.is_whole() => Err("opened as if nothing were".to_owned()),
        _ => Ok(()),
    }
}

/// Puts one folder in the place of another.
fn put(from: &Path, to: &Path) -> Result<(), String> {
    let _ = std::fs::remove_dir_all(to);
    copy_tree(from, to).map_err(|e| e.to_string())
}
