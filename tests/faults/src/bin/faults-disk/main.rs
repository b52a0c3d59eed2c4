//! The disk says no: each write, sync, rename and truncation of the real program fails in its turn, by injection into its
//! system calls (`strace`). The store is then as before or as after, nothing half lies anywhere, and the same works again.

mod deeds;
mod init;
mod people;
mod told;
mod traced;
mod update;
mod upkeep;

use deeds::Deed;
use itgel_commands::play::chance::Chance;
use itgel_faults::world::World;
use itgel_faults::{Lab, Row, Rows};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use traced::{Call, Fault, Kind};

const SURVIVES: &str = "the store is as before or as after (after, where the exit code was 0) and the doctor finds it well, no \
    plain and no partial file stays at the target, what is told names the disk, and the same call works when the disk takes it again";

/// A copy of the room in which one call is made.
pub struct Scene<'a> {
    lab: &'a Lab,
    world: &'a World,
    home: PathBuf,
    /// The code of what was told last.
    told: String,
    /// It was told that it is done, whatever failed after it.
    done: bool,
    /// From one sync on none succeeds, so of what was written last nobody can know.
    unsure: bool,
    /// No word could be written.
    mute: bool,
    /// Nothing on the disk could be read any more.
    blind: bool,
}

impl<'a> Scene<'a> {
    fn new(lab: &'a Lab, world: &'a World, deed: &Deed) -> Result<Self, String> {
        let home = lab.scratch().join("scene");
        let _ = std::fs::remove_dir_all(&home);
        world.copy_to(&home)?;
        // As the system names it, and so as its calls do.
        let home = home.canonicalize().map_err(|e| e.to_string())?;
        let scene = Self::at(lab, world, home);
        (deed.prepare)(&scene)?;
        Ok(scene)
    }

    /// In a folder where a room lies.
    fn at(lab: &'a Lab, world: &'a World, home: PathBuf) -> Self {
        Self { lab, world, home, told: String::new(), done: false, unsure: false, mute: false, blind: false }
    }

    /// The program, undisturbed; its exit code.
    fn itgel(&self, words: &[String]) -> Result<i32, String> {
        traced::plain(self.lab.itgel(), words)
    }

    /// It was done, and so it was told: as done, or by a code that says no less. Whoever hears only that it failed does it again, or
    /// keeps what opens nothing any more. Where not a word could be written, nothing was told.
    fn heard(&self, exit: i32, also: &[&str]) -> Result<(), String> {
        let unsure = self.unsure && self.told == "disk-unsure";
        let mute = self.mute && self.told.is_empty();
        if exit == 0 || self.done || mute || unsure || also.contains(&self.told.as_str()) {
            return Ok(());
        }
        Err(format!("it is done, and told is «{}»", self.told))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }
}

fn main() -> ExitCode {
    itgel_faults::run(|lab, say| {
        let world = match World::make(&lab.scratch().join("world"), lab.seed) {
            Ok(world) => world,
            Err(what) => return say(broken("disk", &what)),
        };
        if let Err(what) = deeds::first_backup(lab, &world) {
            return say(broken("disk", &what));
        }
        for deed in deeds::ALL.iter().filter(|deed| lab.wants(deed.row)) {
            say(row(lab, &world, deed));
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
    if !traced::can() {
        let mut rows = Rows::new(deed.row, SURVIVES);
        rows.not_tried("strace is missing, or this computer lets no program look at another");
        return rows.finish();
    }
    let counted = count(lab, world, deed);
    let (calls, planted) = match counted.and_then(|calls| Ok((calls, plant(lab, world, deed)?))) {
        Ok(ready) => ready,
        Err(what) => return broken(deed.row, &what),
    };
    let mut rows = Rows::new(deed.row, &format!("{SURVIVES}; {} calls of an undisturbed run", calls.len()));
    planted.into_iter().for_each(|(fault, found)| rows.planted(fault, found));
    if let Some(call) = calls.first() {
        let mut writes = call.clone();
        writes.renamed("write");
        let full = Fault { call: writes.clone(), error: ("ENOSPC", true) };
        let told =
            ["store-damaged", "disk-read-only"].iter().all(|code| told::says(&full, code, true).is_err());
        rows.planted("a full disk that is called damaged, or read only", told);
        // Whoever hears of trouble cannot help themselves; of a full disk they can.
        let full_or_not = [
            ("ENOSPC", "pwrite64", "disk-read-only"),
            ("EROFS", "write", "disk-full"),
            ("EROFS", "pwrite64", "disk-full"),
        ];
        let kinds = full_or_not.iter().all(|(error, name, other)| {
            writes.renamed(name);
            let fault = Fault { call: writes.clone(), error: (error, true) };
            [other, "disk-trouble", "disk-unsure"].iter().all(|code| told::says(&fault, code, false).is_err())
        });
        rows.planted("a full disk, or one that is read only, that is told as trouble or as the other", kinds);
        let mut reads = call.clone();
        reads.renamed("pread64");
        let unread = Fault { call: reads, error: ("EIO", true) };
        let other = ["disk-full", "disk-read-only", "case-not-found", "usage-person"]
            .iter()
            .all(|code| told::says(&unread, code, false).is_err());
        rows.planted("what a disk does not give is told as space, or as something else", other);
        let once = Fault { call: call.clone(), error: ("EIO", false) };
        rows.planted("a failure that says nothing", told::says(&once, "", false).is_err());
        let stops = traced::finds_a_stop(&lab.scratch().join("stops"));
        rows.planted("a program that stops inside, also where no word of it can be written", stops);
        let mut beyond = call.clone();
        beyond.never();
        let scene = Scene::new(lab, world, deed);
        let unheard = scene.as_ref().is_ok_and(|scene| {
            Scene { told: "disk-full".to_owned(), home: scene.home.clone(), ..*scene }.heard(4, &[]).is_err()
        });
        rows.planted("what is done is told as failed", unheard);
        let none = scene.and_then(|scene| {
            let fault = Fault { call: beyond, error: ("EIO", false) };
            traced::with(lab.itgel(), &(deed.words)(&scene), &fault, deed.calls, &scene.home, None)
        });
        rows.planted("a fault that is not made", none.is_err_and(|what| what == traced::NOT_MADE));
    }
    let mut faults = faults(lab, deed.calls, calls);
    faults.retain(|fault| lab.wants_fault(&fault.to_string()));
    let all = faults.len();
    for (fault, begun) in faults.into_iter().zip(0..) {
        if begun % 100 == 99 {
            // A row of the long pass takes an hour.
            let _ = writeln!(std::io::stderr(), "{}: {} of {all} faults", deed.row, begun + 1);
        }
        let mut attack = |answer| {
            let (held, answers) = attack(lab, world, deed, &fault, answer);
            let held = held.map_err(|what| format!("{fault}: {what}"));
            if let Err(what) = &held {
                // The row keeps the first; whoever mends wants them all.
                let _ = writeln!(std::io::stderr(), "{}: {what}", deed.row);
            }
            rows.attack(held);
            answers
        };
        if !fault.lasts() || !deed.calls.is_mute() {
            attack(None);
            continue;
        }
        // Once without a word, because that fails too; and then so that it is heard what is said. How many writes there are before the
        // answer is another thing with each error: of some the disk is asked again.
        let answer = attack(None);
        if answer.is_some() {
            attack(answer);
        }
    }
    rows.finish()
}

/// The calls of an undisturbed run, after which everything holds.
fn count(lab: &Lab, world: &World, deed: &Deed) -> Result<Vec<Call>, String> {
    let scene = Scene::new(lab, world, deed)?;
    let (code, calls) = traced::count(lab.itgel(), &(deed.words)(&scene), &scene.home, deed.calls)?;
    if code != 0 || calls.is_empty() {
        return Err(format!("undisturbed: exit code {code}, {} calls", calls.len()));
    }
    (deed.holds)(&scene, code).map_err(|what| format!("undisturbed: {what}"))?;
    Ok(calls)
}

fn plant(lab: &Lab, world: &World, deed: &Deed) -> Result<Vec<(&'static str, bool)>, String> {
    let planted = |(fault, change): &(&'static str, deeds::Change)| {
        let scene = Scene::new(lab, world, deed)?;
        let code = scene.itgel(&(deed.words)(&scene))?;
        change(&scene)?;
        Ok((*fault, (deed.holds)(&scene, code).is_err()))
    };
    deed.plants.iter().map(planted).collect()
}

/// Every call with every error in the long pass; some that are drawn in the short one.
fn faults(lab: &Lab, kind: &Kind, calls: Vec<Call>) -> Vec<Fault> {
    let each = |call: Call| kind.errors.iter().map(move |error| Fault { call: call.clone(), error: *error });
    let mut all: Vec<Fault> = calls.into_iter().flat_map(each).collect();
    let wanted = usize::try_from(lab.count(2, u64::MAX)).unwrap_or(usize::MAX);
    let mut chance = Chance::new(!lab.seed);
    let mut some = Vec::new();
    if wanted >= all.len() {
        return all;
    }
    while some.len() < wanted && !all.is_empty() {
        let at = usize::try_from(chance.between(0, all.len() as u64 - 1)).unwrap_or(0);
        some.push(all.swap_remove(at));
    }
    some
}

/// Whether it holds, and where the program's answer began.
fn attack(
    lab: &Lab,
    world: &World,
    deed: &Deed,
    fault: &Fault,
    answer: Option<u64>,
) -> (Result<(), String>, Option<u64>) {
    let scene = Scene::new(lab, world, deed);
    let tried = scene.and_then(|scene| {
        let ran = traced::with(lab.itgel(), &(deed.words)(&scene), fault, deed.calls, &scene.home, answer)?;
        Ok((scene, ran))
    });
    match tried {
        Ok((mut scene, ran)) => {
            scene.mute = deed.calls.is_mute() && fault.lasts() && answer.is_none();
            scene.blind = fault.lasts() && fault.call.reads();
            (scene.told, scene.done, scene.unsure) = (ran.code, ran.done, fault.is_lasting_sync());
            let said =
                if ran.exit == 0 { Ok(()) } else { told::says(fault, &scene.told, scene.mute || scene.done) };
            (said.and_then(|()| (deed.holds)(&scene, ran.exit)), ran.answer)
        }
        Err(what) => (Err(what), None),
    }
}

/// The words of a path.
fn word(path: &Path) -> String {
    path.display().to_string()
}
