//! Single bits turned over in every file of a vault and in a bundle: refused or harmless, never wrong data, never a panic.

mod bundle;
mod program;
mod vault;

use itgel_commands::play::chance::Chance;
use itgel_faults::world::World;
use itgel_faults::{Lab, Row, Rows};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// What became of one turned bit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was refused, or opened for reading only and said so, or the doctor found it.
    Refused,
    /// Everything is as it was: the bit lay where nothing lies.
    Harmless,
    /// At most sixteen of the last entries before a power cut are gone, which is a limit that docs/SECURITY.md states.
    Shorter,
}

/// What makes a row.
type Make = fn(&Lab, &World) -> Row;

fn main() -> ExitCode {
    // What panics is counted; its place need not be told.
    std::panic::set_hook(Box::new(|_| {}));
    itgel_faults::run(|lab, say| match World::make(&lab.scratch().join("world"), lab.seed) {
        Err(what) => say(broken("bits", &what)),
        Ok(world) => {
            let rows: [(&str, Make); 5] = [
                ("bits: every file of a locked vault", vault::locked),
                ("bits: every file after a power cut", vault::after_a_power_cut),
                ("bits: a bundle as it is carried", bundle::sealed_row),
                ("bits: inside a bundle, sealed anew", bundle::opened_row),
                (program::NAME, program::row_or_why),
            ];
            for (name, row) in rows {
                lab.row(say, name, || row(lab, &world));
            }
        }
    })
}

/// A row for what could not even be tried.
fn broken(row: &str, what: &str) -> Row {
    let mut rows = Rows::new(row, "nothing was tried");
    rows.attack(Err(what.to_owned()));
    rows.finish()
}

/// Runs a check; a panic in it is what it found.
fn guarded(check: impl FnOnce() -> Result<Outcome, String>) -> Result<Outcome, String> {
    catch_unwind(AssertUnwindSafe(check)).unwrap_or_else(|_| Err("a panic".to_owned()))
}

/// Whether a check that panics is found.
fn finds_a_panic() -> bool {
    guarded(|| std::panic::panic_any("planted")).is_err()
}

/// Turns one bit that is drawn; `None` of nothing.
fn turned(bytes: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    let last = u64::try_from(bytes.len()).ok()?.checked_sub(1)?;
    let at = usize::try_from(chance.between(0, last)).ok()?;
    let mut turned = bytes.to_vec();
    *turned.get_mut(at)? ^= 1 << chance.between(0, 7);
    Some(turned)
}

/// A row of so many attacks, with how they ended in its note.
fn row(
    (name, survives): (&str, &str),
    planted: Vec<(&str, bool)>,
    times: u64,
    mut attack: impl FnMut() -> Result<Outcome, String>,
) -> Row {
    let found: Vec<_> = (0..times).map(|_| guarded(&mut attack)).collect();
    let count = |outcome| found.iter().filter(|one| **one == Ok(outcome)).count();
    let (refused, harmless, shorter) =
        (count(Outcome::Refused), count(Outcome::Harmless), count(Outcome::Shorter));
    let mut survives = format!("{survives} ({refused} refused, {harmless} harmless");
    if shorter > 0 {
        survives += &format!(", {shorter} lost at most sixteen last entries, a stated limit");
    }
    let mut rows = Rows::new(name, &(survives + ")"));
    planted.into_iter().for_each(|(fault, found)| rows.planted(fault, found));
    found.into_iter().for_each(|one| rows.attack(one.map(drop)));
    rows.finish()
}
