//! The supervisor makes a backup beside one that is there.

use crate::child::{Call, Moment, Run};
use crate::{Deed, Planted, Scene};
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::stick::{copies, nothing_unfinished};
use itgel_faults::world::{World, files_below};
use serde_json::json;
use std::path::PathBuf;
use std::time::Duration;

pub const DEED: Deed = Deed {
    row: "kill: backup",
    survives: "every copy that has its name opens and holds, the one of before among them until a new one does, and the new \
        one where it was acknowledged; a newer one after it is asked for again, nothing unfinished stays, the store is well",
    times: (2, 200),
    who: SUPERVISOR,
    calls,
    holds,
    plant,
};

fn calls(scene: &Scene<'_>) -> Vec<Call> {
    let set = json!({ "place": place(scene), "time": "08:00", "after_sign_off": true, "understood": true });
    vec![("set_backups".to_owned(), set), ("back_up".to_owned(), json!({}))]
}

fn place(scene: &Scene<'_>) -> PathBuf {
    let place = scene.home.join("backups");
    // The program makes no place that is not there.
    let _ = std::fs::create_dir(&place);
    place
}

/// Makes the copy that is there before every attack.
pub fn first(world: &World) -> Result<(), String> {
    again(&Scene { world, home: world.home().to_owned() })
}

fn earlier(scene: &Scene<'_>) -> Result<String, String> {
    let files = files_below(&scene.world.home().join("backups")).map_err(|e| e.to_string())?;
    let copy = files.iter().find(|path| path.ends_with("vault.json")).and_then(|path| path.parent());
    let name = copy.and_then(|folder| folder.file_name()).map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| "there is no earlier copy".to_owned())
}

fn again(scene: &Scene<'_>) -> Result<(), String> {
    scene
        .ask(SUPERVISOR, calls(scene))?
        .into_iter()
        .try_for_each(|a| a.map(drop))
        .map_err(|c| format!("again: {c}"))
}

fn holds(scene: &Scene<'_>, run: &Run) -> Result<(), String> {
    let before = copies(scene.world, &scene.home, &place(scene))?;
    // What was there before is not lost, whether it was thinned or not: of a day the last copy stays.
    let (first, newest) =
        (before.last().cloned().unwrap_or_default(), before.first().cloned().unwrap_or_default());
    if first.is_empty() || (run.done == 2 && newest == earlier(scene)?) {
        return Err(format!("{} acknowledged, {} copies that hold", run.done, before.len()));
    }
    // A copy is named by its second.
    std::thread::sleep(Duration::from_millis(1_001).saturating_sub(run.ended.elapsed()));
    again(scene)?;
    let after = copies(scene.world, &scene.home, &place(scene))?;
    if after.first().is_none_or(|name| *name <= newest) {
        return Err("asked again, and there is no newer copy".to_owned());
    }
    nothing_unfinished(&place(scene))
}

/// A whole run; then a bit of the copy is turned, a file of it taken away.
fn plant(scene: &Scene<'_>) -> Result<Planted, String> {
    let planted = |change: fn(&[PathBuf]) -> std::io::Result<()>| {
        let scene = Scene::new(scene.world, scene.home.clone())?;
        let run = scene.run(SUPERVISOR, calls(&scene), Moment::Never)?;
        change(&files_below(&place(&scene)).map_err(|e| e.to_string())?).map_err(|e| e.to_string())?;
        Ok::<_, String>(holds(&scene, &run).is_err())
    };
    Ok(vec![
        (
            "a bit of the copy was turned",
            planted(|files| {
                let path = named(files, "itgel.db")?;
                let mut bytes = std::fs::read(&path)?;
                if let Some(byte) = bytes.get_mut(9_000) {
                    *byte ^= 1;
                }
                std::fs::write(&path, bytes)
            })?,
        ),
        (
            "a file of the copy was taken away",
            planted(|files| std::fs::remove_file(named(files, "vault.key.age")?))?,
        ),
    ])
}

fn named(files: &[PathBuf], name: &str) -> std::io::Result<PathBuf> {
    files.iter().find(|path| path.ends_with(name)).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
}
