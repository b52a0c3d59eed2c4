//! A store of an earlier schema is brought up to date, while the disk says no.

use crate::Scene;
use crate::deeds::Deed;
use crate::traced::ONTO;
use itgel_faults::earlier::Earlier;
use itgel_faults::room::turn_a_bit;
use std::fs;
use std::path::PathBuf;

pub const DEED: Deed = Deed {
    row: "disk: a store of an earlier schema is brought up to date",
    calls: &ONTO,
    prepare: |scene| Earlier::copy_to(&home(scene)).map(drop),
    words: |scene| {
        let store = Earlier::at(&home(scene)).map(|store| store.doctor());
        store.into_iter().flatten().chain(["--json".to_owned()]).collect()
    },
    holds: |scene, _| {
        let store = Earlier::at(&home(scene))?;
        // Opened by this program it is well, whatever was cut off before.
        match scene.itgel(&store.doctor())? {
            0 => {}
            code => return Err(format!("opened again: exit code {code}")),
        }
        store.kept()?;
        let left = fs::read_dir(store.vault()).map_err(|e| e.to_string())?;
        if left.flatten().any(|entry| entry.file_name().to_string_lossy().contains("unfinished")) {
            return Err("something unfinished lies there".to_owned());
        }
        Ok(())
    },
    plants: &[
        ("the database in its earlier form was taken away", |scene| {
            fs::remove_file(home(scene).join("store/itgel.db.schema-2")).map_err(|e| e.to_string())
        }),
        ("a bit of the database was turned", |scene| turn_a_bit(&home(scene).join("store/itgel.db"))),
    ],
};

fn home(scene: &Scene<'_>) -> PathBuf {
    scene.path("earlier")
}
