//! The command line is killed while it restores a backup, and while it brings a store of an earlier schema up to date.

use crate::landing::{Base, Landings, Where};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::earlier::Earlier;
use itgel_faults::new_sheets::{Good, good};
use itgel_faults::room::{copy_tree, turn_a_bit};
use itgel_faults::world::{self as places, World};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::Vault;
use itgel_vault::backup::{BackupError, Door, How, Restore, find};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What is done to a store after an undisturbed run, and words of what the check has to say of it.
type Plant<'a> = (&'static str, &'static str, Box<dyn Fn(&Path) -> Result<(), String> + 'a>);

/// Where one attack is made, and how the program is called there.
struct Place<'a> {
    /// Everything that the program may write to.
    home: PathBuf,
    vault: PathBuf,
    deed: Vec<String>,
    doctor: Vec<String>,
    /// What has to be so before anybody opens it, where it was told as done or not.
    first: Box<dyn Fn(bool) -> Result<(), String> + 'a>,
    /// What has to be so besides.
    also: Box<dyn Fn() -> Result<(), String> + 'a>,
}

impl Place<'_> {
    fn program(lab: &Lab, words: &[String]) -> Command {
        let mut command = Command::new(lab.itgel());
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Lets it come to its end; whether it was done, and how long it lasted.
    fn done(lab: &Lab, words: &[String]) -> Result<(bool, Duration), String> {
        let began = Instant::now();
        let status = Self::program(lab, words).status().map_err(|e| e.to_string())?;
        Ok((status.success(), began.elapsed()))
    }

    /// Kills it so long after its start, or after something of it was `seen` on the disk; gives where that was, and whether it had told
    /// that it is done.
    fn killed(&self, lab: &Lab, seen: bool, after: Duration) -> Result<(Where, bool), String> {
        let text = |e: std::io::Error| e.to_string();
        let base = Base::of(&self.home, None);
        let mut child = Self::program(lab, &self.deed).spawn().map_err(text)?;
        while seen && !base.is_begun() && child.try_wait().map_err(text)?.is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(after);
        let _ = child.kill();
        let ended = child.wait().map_err(text)?;
        Ok((base.landed(ended.success()), ended.success()))
    }

    /// A store that is there is whole; where there is none, and nobody was `told` that it is done, it is asked for again. Nothing
    /// unfinished stays.
    fn holds(&self, lab: &Lab, told: bool) -> Result<(), String> {
        (self.first)(told)?;
        if !self.vault.join("vault.json").is_file() {
            if told {
                return Err("told as done, and nothing is there".to_owned());
            }
            let again = Self::program(lab, &self.deed).stderr(Stdio::piped()).output();
            let again = again.map_err(|e| e.to_string())?;
            if !again.status.success() {
                let said = String::from_utf8_lossy(&again.stderr);
                let said = said.lines().next().unwrap_or_default();
                return Err(format!("asked again, and it was not done: {:?} {said}", again.status.code()));
            }
        }
        if !Self::done(lab, &self.doctor)?.0 {
            return Err("the store is not well".to_owned());
        }
        if self.vault.with_file_name("vault.making").exists() {
            return Err("something unfinished lies there".to_owned());
        }
        (self.also)()
    }

    /// Turns a bit in the middle of the database.
    fn spoil(&self) -> Result<(), String> {
        turn_a_bit(&self.vault.join("itgel.db"))
    }
}

/// What makes a row of its name.
type Make = fn(&Lab, &World, &str) -> Row;

/// A row that is new gets its line here.
pub const ROWS: &[(&str, Make)] = &[
    ("kill: restore", restore),
    ("kill: restore by sheets", restore_by_sheets),
    ("kill: new recovery sheets", new_sheets),
    ("kill: a store of an earlier schema is brought up to date", update),
];

/// Restoring a backup.
fn restore(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "a store of which this computer remembers more than its backup is lost; it is there whole, or not at all and is restored when it \
            is asked for again, and there where that was told; it is well, says once that it was restored, and nothing unfinished stays",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let (from, secret) = (world.home().join("backups"), world.passphrase_file(world.home(), SUPERVISOR));
    let plants: Vec<Plant<'_>> = vec![
        unfinished(),
        nowhere(),
        (
            "the store of before, which was never restored",
            "entered 0 times",
            Box::new(|home| again(world, home)),
        ),
        ("a second restoration", "entered 2 times", Box::new(|home| restored_again(world, home))),
    ];
    attacks(lab, rows, (3, 200), &plants, &|home| {
        let vault = home.join("vault");
        copy_tree(&world.home().join("vault.anchors"), &home.join("vault.anchors"))?;
        let words = |words: &[&str]| {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&["restore", "--copy", path(&from), "--reason", "The disk of the store broke"]);
        let doctor = words(&["doctor"]);
        let here = home.to_owned();
        let also = move || {
            let entered = world.sound(&here)?.room_events("log_restored").map_err(|e| e.to_string())?.len();
            if entered == 1 { Ok(()) } else { Err(format!("entered {entered} times that it was restored")) }
        };
        Ok(Place { home: home.to_owned(), vault, deed, doctor, first: always(), also: Box::new(also) })
    })
}

/// Restoring a backup by two recovery sheets: the new passphrase opens it, or there is no store.
fn restore_by_sheets(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "the store is there whole, opens with the new passphrase and says once that it was restored and by which sheets, or it is not there \
            and is restored when it is asked for again",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let from = world.home().join("backups");
    let plants: Vec<Plant<'_>> = vec![
        unfinished(),
        nowhere(),
        (
            "the store of before, opened by the sheets",
            "log_restored is entered 0 times",
            Box::new(|home| recovered(lab, world, home)),
        ),
    ];
    attacks(lab, rows, (2, 100), &plants, &|home| {
        let (vault, secret) = (home.join("vault"), home.join("new-passphrase.txt"));
        std::fs::write(&secret, "цасан шувуу долоон зам нэг өвөө\n").map_err(|e| e.to_string())?;
        let [one, two] = world.two_sheets(home)?;
        let words = |words: &[&str]| -> Vec<String> {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&[
            "restore",
            "--copy",
            path(&from),
            "--reason",
            "The disk of the store broke",
            "--sheet",
            path(&one),
            "--sheet",
            path(&two),
        ]);
        let doctor = words(&["doctor"]);
        // That the new passphrase opens it is asked by the doctor.
        let here = home.to_owned();
        let also = move || {
            let vault = world.sound(&here)?;
            for act in ["log_restored", "recovery_used"] {
                let entered = vault.room_events(act).map_err(|e| e.to_string())?.len();
                if entered != 1 {
                    return Err(format!("{act} is entered {entered} times"));
                }
            }
            Ok(())
        };
        Ok(Place { home: home.to_owned(), vault, deed, doctor, first: always(), also: Box::new(also) })
    })
}

/// New recovery sheets: those of before are good or the new ones, whatever lies there of a change that was cut off.
fn new_sheets(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "the sheets of before open it or the new ones, which lie there, and never both or neither, before anybody else comes and after; \
            the journal says which, the store is well, and nothing unfinished stays in it",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let secret = world.passphrase_file(world.home(), SUPERVISOR);
    let recovery = |home: &Path| home.join("vault/recovery");
    let plants: Vec<Plant<'_>> = vec![
        (
            "the recovery files of before, put back",
            "neither opens it",
            Box::new(move |home| copy_tree(&recovery(world.home()), &recovery(home))),
        ),
        (
            "new sheets that are told as good, and are not",
            "told as done, and the sheets of before",
            Box::new(|home| again(world, home)),
        ),
        (
            "a store that both open",
            "the sheets of before and the new ones open it",
            Box::new(|home| {
                again(world, home)?;
                both(world, &home.join("new-sheets"))
            }),
        ),
        (
            "a file of the change that stays",
            "doctor: stranger",
            Box::new(move |home| {
                std::fs::write(recovery(home).join("left"), b"left").map_err(|e| e.to_string())
            }),
        ),
    ];
    attacks(lab, rows, (3, 200), &plants, &|home| {
        world.copy_to(home)?;
        let (vault, sheets) = (home.join("vault"), home.join("new-sheets"));
        let words = |words: &[&str]| {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&["new-sheets", "--reason", "A sheet was lost", "--sheets", path(&sheets)]);
        let doctor = words(&["doctor"]);
        let here = home.to_owned();
        let first = move |told| match good(world, &here, &sheets)? {
            Good::Old if told => Err("told as done, and the sheets of before are good".to_owned()),
            _ => Ok(()),
        };
        Ok(Place {
            home: home.to_owned(),
            vault,
            deed,
            doctor,
            first: Box::new(first),
            also: Box::new(|| Ok(())),
        })
    })
}

/// Opening a store of the first released schema.
fn update(lab: &Lab, _: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "it opens, is well, and the database in its earlier form lies beside it, every entry in it",
    );
    let copy = |home: &Path| home.join("store/itgel.db.schema-2");
    let plants: Vec<Plant<'_>> = vec![
        (
            "the database in its earlier form was taken away",
            "does not lie beside it",
            Box::new(move |home| std::fs::remove_file(copy(home)).map_err(|e| e.to_string())),
        ),
        (
            "half of it is gone",
            "",
            Box::new(move |home| {
                let bytes = std::fs::read(copy(home)).map_err(|e| e.to_string())?;
                let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
                std::fs::write(copy(home), half).map_err(|e| e.to_string())
            }),
        ),
        (
            "its last entry is gone",
            "the database in its earlier form has",
            Box::new(move |home| Earlier::at(home)?.lose_last()),
        ),
    ];
    attacks(lab, rows, (3, 200), &plants, &|home| {
        let store = Earlier::copy_to(home)?;
        let (vault, words) = (store.vault(), store.doctor());
        let also = move || store.kept();
        Ok(Place {
            home: home.to_owned(),
            vault,
            deed: words.clone(),
            doctor: words,
            first: always(),
            also: Box::new(also),
        })
    })
}

/// What a restoration that was cut off leaves beside the place of the store.
fn unfinished<'a>() -> Plant<'a> {
    let plant = |home: &Path| std::fs::create_dir(home.join("vault.making")).map_err(|e| e.to_string());
    ("a folder that is not finished", "something unfinished lies there", Box::new(plant))
}

/// The world's own store in the place of the one that is there.
fn again(world: &World, home: &Path) -> Result<(), String> {
    for part in ["vault", "vault.anchors"] {
        std::fs::remove_dir_all(home.join(part)).map_err(|e| e.to_string())?;
        copy_tree(&world.home().join(part), &home.join(part))?;
    }
    Ok(())
}

/// A backup of the restored store is restored in its turn.
fn restored_again(world: &World, home: &Path) -> Result<(), String> {
    let text = |error: BackupError| error.to_string();
    let (stick, at) = (home.join("stick"), SystemClock.now());
    std::fs::create_dir(&stick).map_err(|e| e.to_string())?;
    let how = How { understood: true, wholly: false, app: "0.0.0" };
    let mut vault = world.sound(home)?;
    vault.back_up(&stick, how, &at, &mut |_, _, _| true).map_err(text)?;
    vault.lock(&at).map_err(|e| e.to_string())?;
    std::fs::remove_dir_all(home.join("vault")).map_err(|e| e.to_string())?;
    let copy = find(&stick, &mut || true).map_err(text)?.into_iter().next().ok_or("no backup")?.path;
    let supervisor = world.people.get(SUPERVISOR).ok_or("nobody")?;
    let passphrase = Passphrase::new(&supervisor.passphrase);
    let (person, door) = (supervisor.id, Door::Passphrase(&passphrase));
    let restore = Restore { copy: &copy, person, door, reason: "The disk broke once more", at: &at };
    let vault = Vault::restore(&places::place(home), &restore, Box::new(OsEntropy), &mut |_, _, _| true);
    vault.map_err(text)?.lock(&at).map_err(|e| e.to_string())
}

/// The world's own store, in which two sheets gave the supervisor the passphrase of this row.
fn recovered(lab: &Lab, world: &World, home: &Path) -> Result<(), String> {
    again(world, home)?;
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let (vault, secret) = (home.join("vault"), home.join("new-passphrase.txt"));
    let [one, two] = world.two_sheets(home)?;
    let words = ["recover", "--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
    let words = words.into_iter().chain(["--sheet", path(&one), "--sheet", path(&two)]);
    let words: Vec<String> = words.map(str::to_owned).collect();
    if Place::done(lab, &words)?.0 { Ok(()) } else { Err("the sheets did not open it".to_owned()) }
}

/// Files of new sheets with the secrets of those of before in them.
fn both(world: &World, folder: &Path) -> Result<(), String> {
    std::fs::remove_dir_all(folder).map_err(|e| e.to_string())?;
    std::fs::create_dir(folder).map_err(|e| e.to_string())?;
    for (n, secret) in world.sheets().iter().enumerate() {
        std::fs::write(folder.join(format!("{n}.txt")), format!("{secret}\n")).map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn always<'a>() -> Box<dyn Fn(bool) -> Result<(), String> + 'a> {
    Box::new(|_| Ok(()))
}

/// A restoration that is told as done, and of which nothing is there.
fn nowhere<'a>() -> Plant<'a> {
    let plant = |home: &Path| std::fs::remove_dir_all(home.join("vault")).map_err(|e| e.to_string());
    ("a store that is told as restored, and is not there", "told as done, and nothing", Box::new(plant))
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

/// One undisturbed run, what is planted in what it left, and then the kills at moments drawn over its length.
fn attacks<'a>(
    lab: &Lab,
    mut rows: Rows,
    times: (u64, u64),
    plants: &[Plant<'_>],
    place: &dyn Fn(&Path) -> Result<Place<'a>, String>,
) -> Row {
    let home = lab.scratch().join("opening");
    let fresh = || {
        let _ = std::fs::remove_dir_all(&home);
        std::fs::create_dir_all(&home).map_err(|e| e.to_string())?;
        place(&home)
    };
    let undisturbed = fresh().and_then(|place| {
        let (done, lasts) = Place::done(lab, &place.deed)?;
        place.holds(lab, done)?;
        let kept = home.with_extension("kept");
        let mut found = Vec::new();
        for (what, says, plant) in plants {
            let _ = std::fs::remove_dir_all(&kept);
            copy_tree(&home, &kept)?;
            plant(&home)?;
            found.push((*what, place.holds(lab, true).is_err_and(|said| said.contains(says))));
            std::fs::remove_dir_all(&home).map_err(|e| e.to_string())?;
            copy_tree(&kept, &home)?;
        }
        let _ = std::fs::remove_dir_all(&kept);
        place.spoil()?;
        found.push(("a bit of the database was turned", place.holds(lab, true).is_err()));
        Ok((done, lasts, found))
    });
    let mut landed = String::new();
    match undisturbed {
        Err(what) => rows.attack(Err(what)),
        Ok((false, ..)) => rows.attack(Err("undisturbed, it was not done".to_owned())),
        Ok((true, lasts, found)) => {
            found.into_iter().for_each(|(what, found)| rows.planted(what, found));
            let mut chance = Chance::new(lab.seed);
            let most = u64::try_from(lasts.as_micros()).unwrap_or(u64::MAX).saturating_mul(21) / 20;
            let mut landings = Landings::default();
            for n in 0..lab.count(times.0, times.1) {
                // Every other one as soon as something of it lies there.
                let seen = n % 2 == 1;
                let after = Duration::from_micros(chance.between(0, if seen { most / 10 } else { most }));
                rows.attack(fresh().and_then(|place| {
                    let (landed, told) = place.killed(lab, seen, after)?;
                    landings.count(landed);
                    place.holds(lab, told)
                }));
            }
            landed = landings.told(&mut rows);
        }
    }
    let mut row = rows.finish();
    row.note.push_str(&landed);
    row
}
