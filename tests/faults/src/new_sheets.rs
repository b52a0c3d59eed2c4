//! Which recovery sheets open a store whose sheets were being replaced: those of before or the new ones, and never neither.

use crate::world::{World, files_below, place, well};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_seal::{OsEntropy, Passphrase, Sheet, recover};
use itgel_vault::Vault;
use std::path::Path;

/// What is good after a change of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Good {
    /// Those of before.
    Old,
    /// The new ones.
    New,
}

/// Which sheets are good: first by the sheets alone, as whoever lost every passphrase would come, then by a person's passphrase, and
/// then by the sheets again. The journal says the same, and the store is well.
///
/// # Errors
/// Neither opens it, or both do; the journal says something else; the store is not well.
pub fn good(world: &World, home: &Path, new: &Path) -> Result<Good, String> {
    let old: Vec<String> = world.sheets().to_vec();
    let written = files_below(new).unwrap_or_default();
    // Whoever was killed while they were written left no more than a part, which opens nothing.
    let new: Vec<String> = written.iter().filter_map(|path| secret_of(path)).collect();
    let first = by_sheets(world, home, &old, &new)?;
    let person = world.people.get(SUPERVISOR).ok_or("nobody")?;
    let passphrase = Passphrase::new(&person.passphrase);
    let (mut vault, _) =
        Vault::unlock(&place(home), person.id, &passphrase, &SystemClock.now(), Box::new(OsEntropy))
            .map_err(|e| format!("it does not open by a passphrase: {e}"))?;
    well(&mut vault)?;
    let entered = vault.room_events("recovery_renewed").map_err(|e| e.to_string())?.len();
    drop(vault);
    if entered != usize::from(first == Good::New) {
        return Err(format!("{first:?} are good, and {entered} times new ones are entered"));
    }
    let again = by_sheets(world, home, &old, &new)?;
    if again != first {
        return Err(format!("{first:?} were good, and then {again:?}"));
    }
    let left = files_below(&place(home).store.join("recovery")).map_err(|e| e.to_string())?;
    if left.len() == 3 { Ok(first) } else { Err("something of the change lies there still".to_owned()) }
}

fn by_sheets(world: &World, home: &Path, old: &[String], new: &[String]) -> Result<Good, String> {
    match (opens(world, home, old), opens(world, home, new)) {
        (Ok(()), Err(_)) => Ok(Good::Old),
        (Err(_), Ok(())) => Ok(Good::New),
        (Ok(()), Ok(())) => Err("the sheets of before and the new ones open it".to_owned()),
        (Err(old), Err(new)) => Err(format!("neither opens it: {old}; {new}")),
    }
}

/// Whether two sheets open it.
fn opens(world: &World, home: &Path, sheets: &[String]) -> Result<(), String> {
    let sheet =
        |n: usize| Sheet::from_secret_text(sheets.get(n).ok_or("no such sheet")?).map_err(|e| e.to_string());
    let (first, second) = (sheet(0)?, sheet(2)?);
    let place = place(home);
    let sets = Vault::recovery_sets(&place.store).map_err(|e| e.to_string())?;
    let mut said = "no recovery file".to_owned();
    for set in sets {
        match recover(&first, &second, &set) {
            Err(error) => said = error.to_string(),
            Ok(found) => {
                let person = world.people.get(SUPERVISOR).ok_or("nobody")?.id;
                let now = SystemClock.now();
                let opened =
                    Vault::unlock_with_recovery(&place, person, &found.identity, &now, Box::new(OsEntropy));
                match opened {
                    Ok((mut vault, _)) => return well(&mut vault),
                    Err(error) => said = error.to_string(),
                }
            }
        }
    }
    Err(said)
}

/// The line of a sheet's file that stock tools read.
fn secret_of(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).map(str::to_owned)
}
