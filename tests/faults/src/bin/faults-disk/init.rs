//! A new store and its three sheets, while the disk says no.

use crate::deeds::Deed;
use crate::traced::ONTO;
use crate::{Scene, word};
use itgel_faults::world::files_below;
use std::fs;

pub const DEED: Deed = Deed {
    row: "disk: a new store",
    calls: &ONTO,
    prepare,
    words,
    holds,
    plants: &[
        ("a sheet was taken away", |scene| {
            fs::remove_file(scene.path("sheets/recovery-sheet-2.txt")).map_err(|e| e.to_string())
        }),
        ("the store was taken away and its sheets left", |scene| {
            fs::remove_file(scene.path("new/vault.json")).map_err(|e| e.to_string())
        }),
        ("the key of the store was cut short", |scene| {
            fs::write(scene.path("new/vault.key.age"), "age-encryption.org/v1\n").map_err(|e| e.to_string())
        }),
    ],
};

fn prepare(scene: &Scene<'_>) -> Result<(), String> {
    fs::write(scene.path("pin"), "4831\n").map_err(|e| e.to_string())
}

fn words(scene: &Scene<'_>) -> Vec<String> {
    let (vault, file) = (word(&scene.path("new")), word(&scene.path("keys/supervisor")));
    let (pin, sheets) = (word(&scene.path("pin")), word(&scene.path("sheets")));
    let room =
        ["--room", "Ногоон өрөө", "--organisation", "Жишээ хүүхдийн төв", "--supervisor", "Ахлах Сараа"];
    let files =
        ["--json", "--pin-file", &pin, "--sheets", &sheets, "--vault", &vault, "--passphrase-file", &file];
    std::iter::once("init").chain(room).chain(files).map(str::to_owned).collect()
}

/// A store is there whole with its three sheets, or none is there and no sheet that opens nothing.
fn holds(scene: &Scene<'_>, code: i32) -> Result<(), String> {
    let there = scene.path("new/vault.json").exists();
    let sheets = files_below(&scene.path("sheets")).unwrap_or_default().len();
    match (code, there, sheets) {
        (_, true, 3) => scene.heard(code, &["made-locked"]).and_then(|()| well(scene)),
        (0, ..) => Err(format!("told it was made; store: {there}, {sheets} sheets")),
        (_, false, 0) => {
            let code = scene.itgel(&words(scene))?;
            if code != 0 {
                return Err(format!("asked again when the disk takes it: exit code {code}"));
            }
            well(scene)
        }
        _ => Err(format!("between: store {there}, {sheets} sheets")),
    }
}

fn well(scene: &Scene<'_>) -> Result<(), String> {
    let (vault, file) = (word(&scene.path("new")), word(&scene.path("keys/supervisor")));
    let doctor = ["doctor", "--vault", &vault, "--passphrase-file", &file].map(str::to_owned);
    match scene.itgel(&doctor)? {
        0 => Ok(()),
        code => Err(format!("doctor: exit code {code}")),
    }
}
