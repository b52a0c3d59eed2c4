//! What may lie on a stick: sealed bundles that their recipient opens, copies of the store that hold, and nothing else.

use crate::world::{World, files_below, report_words};
use itgel_commands::check::{Sources, with_files};
use itgel_commands::job::Job;
use std::path::Path;

/// What lies there is sealed, part or whole; no archive lies there in plain.
///
/// # Errors
/// That it is not.
pub fn sealed_only(stick: &Path) -> Result<(), String> {
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

/// So many bundles lie on the stick of a copy and nothing else, and the recipient opens each.
///
/// # Errors
/// What lies there instead.
pub fn opens(world: &World, home: &Path, wanted: usize) -> Result<(), String> {
    let found = files_below(&home.join("stick")).map_err(|e| e.to_string())?;
    if found.len() != wanted {
        return Err(format!("{} files on the stick where {wanted} are entered", found.len()));
    }
    let keys = home.join("keys");
    for bundle in found {
        let sources = Sources {
            bundle,
            identity: world.recipient_file(home),
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

/// Names of the copies of the store at a place, the newest first; each of them holds, and the store is well.
///
/// # Errors
/// What does not hold.
pub fn copies(world: &World, home: &Path, place: &Path) -> Result<Vec<String>, String> {
    let vault = world.sound(home)?;
    let listed = vault.backups(place).map_err(|e| e.to_string())?;
    for copy in &listed {
        vault.check_backup(place, &copy.name, &mut |_, _, _| true).map_err(|e| format!("a copy: {e}"))?;
    }
    Ok(listed.into_iter().map(|copy| copy.name).collect())
}

/// Nothing lies at a place that was begun and did not get its name.
///
/// # Errors
/// How much does.
pub fn nothing_unfinished(place: &Path) -> Result<(), String> {
    let files = files_below(place).map_err(|e| e.to_string())?;
    let begun = |path: &&std::path::PathBuf| {
        let path = path.to_string_lossy();
        path.contains("unfinished") || path.ends_with(".part")
    };
    match files.iter().filter(begun).count() {
        0 => Ok(()),
        left => Err(format!("{left} unfinished files stay")),
    }
}
