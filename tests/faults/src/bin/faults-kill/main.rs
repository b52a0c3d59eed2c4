//! SIGKILL at any moment, while somebody works through the window's worker and a real store: what was acknowledged is there,
//! none twice, the chain whole, the views what the journal gives.

mod attempt;
mod backup;
mod by_sheets;
mod child;
mod export;
mod landing;
mod openings;
mod renew;
mod sign_off;
mod taps;

use child::{Call, Moment, Run};
use itgel_commands::play::chance::Chance;
use itgel_faults::world::World;
use itgel_faults::{Lab, Row, Rows};
use landing::{Base, Landings};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// Faults that were planted, each with whether it was found.
type Planted = Vec<(&'static str, bool)>;

/// What is killed in the middle.
struct Deed {
    row: &'static str,
    survives: &'static str,
    /// How often, in the short pass and in the long one.
    times: (u64, u64),
    /// Who does it, as in `play::stage`.
    who: usize,
    /// The calls, after the unlock.
    calls: fn(&Scene<'_>) -> Vec<Call>,
    /// Whether all that was told is so, once the store is opened again; then the same is done again and must be there once.
    holds: fn(&Scene<'_>, &Run) -> Result<(), String>,
    /// Faults planted for real, each with whether `holds` found it.
    plant: fn(&Scene<'_>) -> Result<Planted, String>,
}

/// The deeds of the window's worker. A deed that is new gets a file beside these and its line here; nothing else has to change.
/// Live taps, which go on over many kills, are in `taps.rs`, what only the command line does in `openings.rs`.
const DEEDS: &[Deed] = &[sign_off::DEED, export::DEED, backup::DEED, renew::REKEY, renew::REMOVE];

/// A copy of the room in which one deed is tried.
struct Scene<'a> {
    world: &'a World,
    home: PathBuf,
}

impl<'a> Scene<'a> {
    fn new(world: &'a World, home: PathBuf) -> Result<Self, String> {
        let _ = std::fs::remove_dir_all(&home);
        world.copy_to(&home)?;
        Ok(Self { world, home })
    }

    /// The child's process, from the unlock on.
    fn run(&self, who: usize, calls: Vec<Call>, moment: Moment<'_>) -> Result<Run, String> {
        let unlock = ("unlock".to_owned(), self.world.unlocks(who));
        let calls = std::iter::once(unlock).chain(calls).collect();
        child::run(&self.home.join("vault"), calls, moment)
    }

    /// Asks the program itself, in this process, for something as this person; the store is locked afterwards.
    fn ask(&self, who: usize, calls: Vec<Call>) -> Result<Vec<Result<serde_json::Value, String>>, String> {
        use itgel_commands::{job::Job, table};
        let mut house = self.world.house(&self.home);
        let mut call = |name: &str, request| {
            table::call(&mut house, name, request, &Job::quiet()).map_err(|failure| failure.code)
        };
        call("unlock", self.world.unlocks(who)).map_err(|code| format!("unlock: {code}"))?;
        let answers = calls.into_iter().map(|(name, request)| call(&name, request)).collect();
        call("lock", serde_json::json!({})).map_err(|code| format!("lock: {code}"))?;
        Ok(answers)
    }
}

fn main() -> ExitCode {
    itgel_faults::run(|lab, say| {
        let made = World::make(&lab.scratch().join("world"), lab.seed);
        let furnished = |world| {
            renew::first(&world)?;
            backup::first(&world)?;
            Ok(world)
        };
        let world = match made.and_then(furnished) {
            Ok(world) => world,
            Err(what) => return say(broken("kill", &what)),
        };
        if lab.wants(taps::ROW) {
            say(taps::row(lab, &world));
        }
        for deed in DEEDS.iter().filter(|deed| lab.wants(deed.row)) {
            say(row(lab, &world, deed));
        }
        for (name, row) in openings::ROWS.iter().filter(|(name, _)| lab.wants(name)) {
            say(row(lab, &world, name));
        }
    })
}

/// A row for what could not even be tried.
fn broken(row: &str, what: &str) -> Row {
    let mut rows = Rows::new(row, "nothing was tried");
    rows.attack(Err(what.to_owned()));
    rows.finish()
}

fn row(lab: &Lab, world: &World, deed: &Deed) -> Row {
    let mut rows = Rows::new(deed.row, deed.survives);
    let home = lab.scratch().join("scene");
    match prepare(world, deed, &home) {
        Err(what) => broken(deed.row, &what),
        Ok((planted, lasts)) => {
            for (fault, found) in planted {
                rows.planted(fault, found);
            }
            let mut chance = Chance::new(lab.seed);
            let mut landings = Landings::default();
            for n in 0..lab.count(deed.times.0, deed.times.1) {
                // Every other one as soon as something of it lies there.
                let seen = n % 2 == 1;
                rows.attack(attack(world, deed, &home, lasts, (seen, &mut landings), &mut chance));
            }
            let landed = landings.told(&mut rows);
            let mut row = rows.finish();
            row.note.push_str(&landed);
            row
        }
    }
}

/// How long a deed lasts when nobody disturbs it, and how long the log of the database is after the unlock alone.
#[derive(Clone, Copy)]
struct Lasts {
    deed: Duration,
    log: u64,
}

/// Plants the faults, and sees how long the deed lasts.
fn prepare(world: &World, deed: &Deed, home: &Path) -> Result<(Planted, Lasts), String> {
    let scene = Scene::new(world, home.to_owned())?;
    let run = scene.run(deed.who, (deed.calls)(&scene), Moment::Never)?;
    run.all_done()?;
    (deed.holds)(&scene, &run)?;
    let scene = Scene::new(world, home.to_owned())?;
    let planted = (deed.plant)(&scene)?;
    let scene = Scene::new(world, home.to_owned())?;
    scene.run(deed.who, Vec::new(), Moment::After { answers: 1, micros: 0 })?;
    Ok((planted, Lasts { deed: run.lasted, log: landing::log_of(home) }))
}

/// Kills it at a moment that is drawn evenly between the unlock and a little after its end; or very soon after something of it was
/// `seen` on the disk.
fn attack(
    world: &World,
    deed: &Deed,
    home: &Path,
    lasts: Lasts,
    (seen, landings): (bool, &mut Landings),
    chance: &mut Chance,
) -> Result<(), String> {
    let scene = Scene::new(world, home.to_owned())?;
    let calls = (deed.calls)(&scene);
    let most = u64::try_from(lasts.deed.as_micros()).unwrap_or(u64::MAX).saturating_mul(21) / 20;
    let base = Base::of(home, Some(lasts.log));
    let is_begun = || base.is_begun();
    let moment = if seen {
        Moment::Seen { micros: chance.between(0, most / 10), seen: &is_begun }
    } else {
        Moment::After { answers: 1, micros: chance.between(0, most) }
    };
    let run = scene.run(deed.who, calls, moment)?;
    landings.count(base.landed(run.all_done().is_ok()));
    (deed.holds)(&scene, &run)
}
