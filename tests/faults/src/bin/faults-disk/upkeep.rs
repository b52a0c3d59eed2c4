//! What a supervisor does for the store itself, while the disk says no: a new vault key, a person taken out, a backup restored.

use crate::deeds::{Deed, again, put_back, words};
use crate::traced::ONTO;
use crate::{Scene, word};
use itgel_commands::play::stage::{OFFICER, SUPERVISOR};
use itgel_faults::new_sheets::{Good, good};
use itgel_faults::room::turn_a_bit;
use itgel_faults::shut_out::{finds, shut_out};
use itgel_faults::world::copy_tree;
use std::fs;

pub const REKEY: Deed = Deed {
    row: "disk: a new vault key",
    calls: &ONTO,
    prepare: |_| Ok(()),
    words: |scene| words(scene, SUPERVISOR, &["rekey", "--reason", "A copy of the store was lost"], false),
    holds: |scene, code| {
        let before = entered(scene, "vault_key_renewed", code)?;
        again(scene, (REKEY.words)(scene))?;
        finished(scene, "vault_key_renewed", before + 1)
    },
    plants: &[("the sealed key of before was put back", |scene| {
        let key = |home: &std::path::Path| home.join("vault/vault.key.age");
        fs::copy(key(scene.world.home()), key(&scene.home)).map(drop).map_err(|e| e.to_string())
    })],
};

pub const SHEETS: Deed = Deed {
    row: "disk: new recovery sheets",
    calls: &ONTO,
    prepare: |_| Ok(()),
    words: |scene| {
        let folder = word(&scene.path("sheets"));
        words(scene, SUPERVISOR, &["new-sheets", "--reason", "A sheet was lost", "--sheets", &folder], false)
    },
    holds: |scene, code| {
        let found = good(scene.world, &scene.home, &scene.path("sheets"))?;
        let lie = scene.path("sheets").exists();
        match found {
            Good::New => return scene.heard(code, &["new-sheets-unsure"]),
            Good::Old if code == 0 => {
                return Err("told that the new sheets are good, and they are not".to_owned());
            }
            // Both are kept then: whoever knows only half would throw away the wrong ones. Where not a word can be written it is not told.
            Good::Old if ["new-sheets-unsure", ""].contains(&scene.told.as_str()) && lie => {
                fs::remove_dir_all(scene.path("sheets")).map_err(|e| e.to_string())?;
                again(scene, (SHEETS.words)(scene))?;
            }
            Good::Old if lie => return Err("sheets that open nothing lie there".to_owned()),
            Good::Old => again(scene, (SHEETS.words)(scene))?,
        }
        match good(scene.world, &scene.home, &scene.path("sheets"))? {
            Good::New => Ok(()),
            Good::Old => Err("asked again, and the new sheets are not good".to_owned()),
        }
    },
    plants: &[
        ("the new sheets were taken away", |scene| {
            fs::remove_dir_all(scene.path("sheets")).map_err(|e| e.to_string())
        }),
        ("the recovery files of before were put back", |scene| {
            let files = |home: &std::path::Path| home.join("vault/recovery");
            copy_tree(&files(scene.world.home()), &files(&scene.home)).map_err(|e| e.to_string())
        }),
    ],
};

pub const REMOVE: Deed = Deed {
    row: "disk: a person taken out",
    calls: &ONTO,
    prepare: |_| Ok(()),
    words: |scene| {
        let name = scene.world.people.get(OFFICER).map_or("", |one| &one.name);
        words(scene, SUPERVISOR, &["remove-person", name], false)
    },
    holds: |scene, code| {
        if entered(scene, "person_deactivated", code)? == 0 {
            again(scene, (REMOVE.words)(scene))?;
        }
        finished(scene, "person_deactivated", 1)?;
        let officer = scene.world.people.get(OFFICER).ok_or("nobody")?;
        shut_out(scene.world, &scene.home, officer.id, &officer.passphrase)
    },
    plants: &[
        ("the store of before was put back", put_back),
        ("the database has its key of before again", |scene| {
            let officer = scene.world.people.get(OFFICER).ok_or("nobody")?;
            match finds(scene.world, &scene.home, officer.id, &officer.passphrase)? {
                // Left as it was planted, for the check of the row.
                true => Ok(()),
                false => Err("the check of a removal finds nothing".to_owned()),
            }
        }),
    ],
};

pub const RESTORE: Deed = Deed {
    row: "disk: a backup restored",
    calls: &ONTO,
    // The store is lost, and this computer remembers that it went further than its backup.
    prepare: |scene| {
        let words =
            words(scene, SUPERVISOR, &["people", "set_setting", "key=auto_lock_minutes", "value=9"], false);
        again(scene, words)?;
        fs::remove_dir_all(scene.path("vault")).map_err(|e| e.to_string())
    },
    words: |scene| {
        let from = word(&scene.path("backups"));
        here(scene, &["restore", "--copy", &from, "--reason", "The disk of the store broke"])
    },
    holds: |scene, code| {
        let there = scene.path("vault/vault.json").is_file();
        if code == 0 && !there {
            return Err("told it was restored, and nothing is there".to_owned());
        }
        match there {
            true => scene.heard(code, &["restored-locked", "done-unread"])?,
            false => again(scene, (RESTORE.words)(scene))?,
        }
        if scene.path("vault.making").exists() {
            return Err("something unfinished lies there".to_owned());
        }
        match scene.itgel(&here(scene, &["doctor"]))? {
            0 => {}
            code => return Err(format!("doctor: exit code {code}")),
        }
        match times(scene, "log_restored")? {
            1 => Ok(()),
            times => Err(format!("entered {times} times that it was restored")),
        }
    },
    plants: &[("a bit of the database was turned", |scene| turn_a_bit(&scene.path("vault/itgel.db")))],
};

/// A call of the supervisor.
fn here(scene: &Scene<'_>, call: &[&str]) -> Vec<String> {
    let name = scene.world.people.get(SUPERVISOR).map_or("", |one| &one.name);
    let (vault, file) =
        (word(&scene.path("vault")), word(&scene.world.passphrase_file(&scene.home, SUPERVISOR)));
    let door = ["--json", "--vault", &vault, "--person", name, "--passphrase-file", &file];
    call.iter().chain(&door).map(|word| (*word).to_owned()).collect()
}

fn times(scene: &Scene<'_>, act: &str) -> Result<usize, String> {
    let vault = scene.world.sound(&scene.home)?;
    Ok(vault.room_events(act).map_err(|e| e.to_string())?.len())
}

/// How often it is entered: not twice, and once where the exit code says that it was done.
fn entered(scene: &Scene<'_>, act: &str, code: i32) -> Result<usize, String> {
    match times(scene, act)? {
        times if times > 1 || (code == 0 && times == 0) => {
            Err(format!("exit code {code}, entered {times} times"))
        }
        times if times > 0 => scene.heard(code, &["done-unread"]).map(|()| times),
        times => Ok(times),
    }
}

/// It is entered so often, and nothing of the change lies about.
fn finished(scene: &Scene<'_>, act: &str, wanted: usize) -> Result<(), String> {
    let times = times(scene, act)?;
    let left = fs::read_dir(scene.path("vault")).map_err(|e| e.to_string())?;
    if left.flatten().any(|entry| entry.file_name().to_string_lossy().contains(".next")) {
        return Err("something of the change lies there still".to_owned());
    }
    if times == wanted { Ok(()) } else { Err(format!("asked again, entered {times} times")) }
}
