//! The case officer seals a bundle onto a stick.

use crate::child::{Call, Moment, Run};
use crate::{Deed, Scene};
use itgel_commands::check::{Sources, with_files};
use itgel_commands::job::Job;
use itgel_commands::play::stage::OFFICER;
use itgel_faults::world::{files_below, report_words};
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
    opens(scene, before)?;
    scene.ask(OFFICER, calls(scene))?.pop().ok_or("no answer")?.map_err(|code| format!("again: {code}"))?;
    opens(scene, 1)?;
    match entered(&scene.world.sound(&scene.home)?)? {
        1 => Ok(()),
        times => Err(format!("asked again, entered {times} times")),
    }
}

/// What lies on the stick is sealed, part or whole.
fn sealed_only(stick: &Path) -> Result<(), String> {
    const SEALED: &[u8] = b"age-encryption.org/v1";
    for path in files_below(stick).map_err(|e| e.to_string())? {
        let bytes = std::fs::read(&path).map_err(|e| e.to_string())?;
        let begun = bytes.get(..SEALED.len()).unwrap_or(&bytes);
        if !SEALED.starts_with(begun) || memchr::memmem::find(&bytes, b"ustar").is_some() {
            return Err("something on the stick is not sealed".to_owned());
        }
    }
    Ok(())
}

/// So many bundles lie on the stick and nothing else, and the recipient opens each.
fn opens(scene: &Scene<'_>, wanted: usize) -> Result<(), String> {
    let found = files_below(&stick(scene)).map_err(|e| e.to_string())?;
    if found.len() != wanted {
        return Err(format!("{} files on the stick where {wanted} are entered", found.len()));
    }
    let keys = scene.home.join("keys");
    for bundle in found {
        let sources = Sources {
            bundle,
            identity: scene.world.recipient_file(&scene.home),
            signers: keys.join("allowed_signers"),
            log_key: keys.join("log.pub.pem"),
        };
        let view = with_files(&sources, &Job::quiet(), &*report_words()).map_err(|failure| failure.code)?;
        if !view.accepted {
            return Err(format!("the bundle is refused: {}", view.fault));
        }
    }
    Ok(())
}

/// A whole run; then its bundle is cut short, taken away, and laid there in plain.
fn plant(scene: &Scene<'_>) -> Result<Vec<(&'static str, bool)>, String> {
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
