//! The command line is killed while recovery sheets restore a backup, are exchanged, and give somebody a passphrase.

use crate::attempt::{Place, Plant, again, always, attacks, nowhere, path, unfinished};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::stage::{INTERVIEWER, SUPERVISOR};
use itgel_faults::new_sheets::{Good, good};
use itgel_faults::room::copy_tree;
use itgel_faults::world::{self as places, World};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{OpenError, Vault};
use std::path::Path;

/// Restoring a backup by two recovery sheets: the new passphrase opens it, or there is no store.
pub fn restore_by_sheets(lab: &Lab, world: &World, name: &str) -> Row {
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
        std::fs::write(&secret, format!("{NEW}\n")).map_err(|e| e.to_string())?;
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
pub fn new_sheets(lab: &Lab, world: &World, name: &str) -> Row {
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

/// A new passphrase by two recovery sheets: it is good or the one of before, and what was told is so.
pub fn recover(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "the new passphrase opens it or the one of before, and not both or neither; the new one where that was told, and where it was not \
            it is asked for again; the journal says it once, and the store is well",
    );
    let plants: Vec<Plant<'_>> = vec![
        (
            "the store of before, told as done",
            "told as done, and the passphrase of before is good",
            Box::new(|home| again(world, home)),
        ),
        (
            "the slot of before, put back",
            "",
            Box::new(|home| {
                let slot = format!("vault/users/{}.slot", interviewer(world)?.id);
                std::fs::copy(world.home().join(&slot), home.join(&slot)).map(drop).map_err(|e| e.to_string())
            }),
        ),
    ];
    attacks(lab, rows, (3, 200), &plants, &|home| {
        world.copy_to(home)?;
        let person = interviewer(world)?;
        let (vault, secret) = (home.join("vault"), home.join("new-passphrase.txt"));
        std::fs::write(&secret, format!("{NEW}\n")).map_err(|e| e.to_string())?;
        let [one, two] = world.two_sheets(home)?;
        let words = |verb: &str, who: &str, secret: &Path| -> Vec<String> {
            [verb, "--person", who, "--vault", path(&vault), "--passphrase-file", path(secret)]
                .map(str::to_owned)
                .into()
        };
        let mut deed = words("recover", &person.name, &secret);
        deed.extend(["--sheet", path(&one), "--sheet", path(&two)].map(str::to_owned));
        let supervisor = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
        let doctor = words("doctor", &supervisor, &world.passphrase_file(home, SUPERVISOR));
        let (here, asked) = (home.to_owned(), deed.clone());
        // Somebody else comes first, as whoever leads the room would, and what waits is put in its place.
        let first = move |told| {
            drop(world.sound(&here)?);
            match (opens(world, &here, &person.passphrase)?, opens(world, &here, NEW)?) {
                (true, false) if told => Err("told as done, and the passphrase of before is good".to_owned()),
                (true, false) if !Place::done(lab, &asked)?.0 => {
                    Err("asked again, and it was not done".to_owned())
                }
                (true, false) | (false, true) => Ok(()),
                both => Err(format!("the passphrase of before and the new one open it: {both:?}")),
            }
        };
        let here = home.to_owned();
        let also = move || {
            let entered = world.sound(&here)?.room_events("recovery_used").map_err(|e| e.to_string())?.len();
            match entered {
                1 if opens(world, &here, NEW)? => Ok(()),
                _ => Err(format!("entered {entered} times, or the new passphrase opens nothing")),
            }
        };
        Ok(Place { home: home.to_owned(), vault, deed, doctor, first: Box::new(first), also: Box::new(also) })
    })
}

/// The passphrase that two sheets give.
const NEW: &str = "цасан шувуу долоон зам нэг өвөө";

fn interviewer(world: &World) -> Result<&places::Somebody, String> {
    world.people.get(INTERVIEWER).ok_or_else(|| "nobody".to_owned())
}

/// Whether the interviewer opens it so.
fn opens(world: &World, home: &Path, passphrase: &str) -> Result<bool, String> {
    let (at, passphrase) = (SystemClock.now(), Passphrase::new(passphrase));
    match Vault::unlock(&places::place(home), interviewer(world)?.id, &passphrase, &at, Box::new(OsEntropy)) {
        Ok(_) => Ok(true),
        Err(OpenError::WrongPassphrase { .. }) => Ok(false),
        Err(error) => Err(error.to_string()),
    }
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
