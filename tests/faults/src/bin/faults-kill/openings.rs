//! The command line is killed while it restores a backup, and while it brings a store of an earlier schema up to date.

use crate::attempt::{Place, Plant, again, always, attacks, nowhere, path, unfinished};
use crate::by_sheets;
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::earlier::Earlier;
use itgel_faults::room::copy_tree;
use itgel_faults::world::{self as places, World};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::Vault;
use itgel_vault::backup::{BackupError, Door, How, Restore, find};
use std::path::Path;

/// What makes a row of its name.
type Make = fn(&Lab, &World, &str) -> Row;

/// A row that is new gets its line here.
pub const ROWS: &[(&str, Make)] = &[
    ("kill: restore", restore),
    ("kill: restore by sheets", by_sheets::restore_by_sheets),
    ("kill: new recovery sheets", by_sheets::new_sheets),
    ("kill: a new passphrase by two sheets", by_sheets::recover),
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
