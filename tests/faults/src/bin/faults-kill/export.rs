//! The case officer seals a bundle onto a stick.

use crate::child::{Call, Moment, Run};
use crate::{Deed, Planted, Scene};
use itgel_commands::play::stage::OFFICER;
use itgel_faults::stick::{opens, sealed_only};
use itgel_faults::world::files_below;
use itgel_vault::Vault;
use serde_json::json;
use std::path::{Path, PathBuf};

pub const DEED: Deed = Deed {
    row: "kill: export",
    survives: "entered with a whole bundle on the stick that its recipient can open, or not entered and nothing of it there \
        after the next look; never a plain byte, and one bundle after it is asked for again; doctor well",
    times: (2, 300),
    who: OFFICER,
    calls,
    holds,
    plant,
};

fn calls(scene: &Scene<'_>) -> Vec<Call> {
    let mut request = scene.world.seal.clone();
    request["folder"] = json!(stick(scene));
    vec![("seal_bundle".to_owned(), request)]
}

fn stick(scene: &Scene<'_>) -> PathBuf {
    scene.home.join("stick")
}

fn entered(vault: &Vault) -> Result<usize, String> {
    Ok(vault.bundles(None).map_err(|e| e.to_string())?.len())
}

fn holds(scene: &Scene<'_>, run: &Run) -> Result<(), String> {
    sealed_only(&stick(scene))?;
    let before = entered(&scene.world.sound(&scene.home)?)?;
    if before > 1 || run.done > before {
        return Err(format!("acknowledged {}, entered {before} times", run.done));
    }
    // As the program looks for what was cut off whenever somebody opens the page.
    let looked = scene.ask(OFFICER, vec![("unfinished".to_owned(), json!({}))])?.pop().ok_or("no answer")?;
    looked.map_err(|code| format!("unfinished: {code}"))?;
    opens(scene.world, &scene.home, before)?;
    scene.ask(OFFICER, calls(scene))?.pop().ok_or("no answer")?.map_err(|code| format!("again: {code}"))?;
    opens(scene.world, &scene.home, 1)?;
    match entered(&scene.world.sound(&scene.home)?)? {
        1 => Ok(()),
        times => Err(format!("asked again, entered {times} times")),
    }
}

/// A whole run; then its bundle is cut short, taken away, and laid there in plain.
fn plant(scene: &Scene<'_>) -> Result<Planted, String> {
    let planted = |change: fn(&Path) -> std::io::Result<()>| {
        let scene = Scene::new(scene.world, scene.home.clone())?;
        let run = scene.run(OFFICER, calls(&scene), Moment::Never)?;
        let bundle = files_below(&stick(&scene)).map_err(|e| e.to_string())?.pop().ok_or("no bundle")?;
        change(&bundle).map_err(|e| e.to_string())?;
        Ok::<_, String>(holds(&scene, &run).is_err())
    };
    Ok(vec![
        ("the bundle was cut short", planted(|path| cut(path, 100))?),
        ("the bundle was taken away", planted(|path| std::fs::remove_file(path))?),
        (
            "a plain archive was left beside it",
            planted(|path| {
                std::fs::write(path.with_extension("part"), [&[0; 257][..], b"ustar\0"].concat())
            })?,
        ),
    ])
}

fn cut(path: &Path, by: u64) -> std::io::Result<()> {
    let file = std::fs::OpenOptions::new().write(true).open(path)?;
    file.set_len(file.metadata()?.len().saturating_sub(by))
}
