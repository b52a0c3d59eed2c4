//! Years of work in a room, played through the command table: case files one after another, some of which come to an
//! interview, most of which are closed after a while. What is drawn is drawn from a seed.

use itgel_casefile::time::Clock as _;
use itgel_commands::failure::Failure;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, Stage};
use itgel_commands::play::{Turn, closing, consent, interview, opening};
use serde_json::json;
use std::ops::Range;

/// A new case file comes so often, milliseconds: fifty thousand of them in three years.
const EVERY_MS: i64 = 1_890_000;
/// One case file in so many has an appointment.
const PLANNED: u64 = 5;
/// One in so many comes to an interview, which is held and signed.
const HEARD: u64 = 25;
/// One in so many stays open although nothing came of it.
const LEFT_OPEN: u64 = 5;
/// Files are closed by the block, so that the seat does not change too often.
const BLOCK: u64 = 2_500;
/// The newest files of a block are still at work.
const AT_WORK: u64 = 1_000;

/// Plays these case files, counted from the first of the room; `began_ms` is when that one came.
///
/// # Errors
/// What the program refused: a fault of the play.
pub fn play(
    stage: &mut Stage<'_>,
    files: Range<u64>,
    began_ms: i64,
    opened: &mut Vec<String>,
) -> Result<(), Failure> {
    seat(stage, INTERVIEWER)?;
    for n in files {
        let due = began_ms + i64::try_from(n).unwrap_or(0) * EVERY_MS;
        let ahead = due - stage.clock.now().utc_ms;
        stage.clock.pass_seconds(u64::try_from(ahead / 1000).unwrap_or(0));
        if ahead < 0 && n.is_multiple_of(PLANNED) {
            // Where the room was busy with others, whoever comes now comes when it is free again.
            stage.clock.pass_seconds(3_000);
        }
        opened.push(one(stage, n)?);
        if (n + 1).is_multiple_of(BLOCK) {
            close(stage, n + 1, opened)?;
        }
    }
    Ok(())
}

/// One case file; gives its id.
fn one(stage: &mut Stage<'_>, n: u64) -> Result<String, Failure> {
    let number = u32::try_from(n).unwrap_or(u32::MAX);
    let heard = n.is_multiple_of(HEARD);
    let mut case = opening::open_only(stage, number, Turn::ChildsNo, None)?;
    opening::identity(stage, &case)?;
    if heard || n.is_multiple_of(PLANNED) {
        let time = stage.clock.minute_in(10);
        opening::plan(stage, &case, 0, &time)?;
    }
    opening::prepare(stage, &case)?;
    if heard {
        consent::talk(stage, &case)?;
        interview::hold(stage, &mut case)?;
        closing::wrap_up(stage, &case)?;
        closing::sign(stage, &case)?;
    }
    Ok(case.id)
}

/// A file whose child may be heard at once; gives its id.
///
/// # Errors
/// What the program refused.
pub fn ready(stage: &mut Stage<'_>) -> Result<String, Failure> {
    // The room is free again by then.
    stage.clock.pass_seconds(3_000);
    let case = opening::open_only(stage, 0, Turn::ChildsNo, None)?;
    opening::identity(stage, &case)?;
    let time = stage.clock.minute_in(10);
    opening::plan(stage, &case, 0, &time)?;
    opening::prepare(stage, &case)?;
    consent::talk(stage, &case)?;
    Ok(case.id)
}

/// The case officer closes what is done with.
fn close(stage: &mut Stage<'_>, until: u64, opened: &[String]) -> Result<(), Failure> {
    seat(stage, OFFICER)?;
    let from = until.saturating_sub(BLOCK + AT_WORK);
    for n in from..until.saturating_sub(AT_WORK) {
        if !n.is_multiple_of(HEARD) && n.is_multiple_of(LEFT_OPEN) {
            continue;
        }
        let id = usize::try_from(n).ok().and_then(|n| opened.get(n)).cloned().unwrap_or_default();
        stage.call("close_case", json!({ "case": id, "reason": "Ажил дууссан." }))?;
    }
    seat(stage, INTERVIEWER)
}

/// Somebody unlocks; whoever was there before is out.
///
/// # Errors
/// What the program refused.
pub fn seat(stage: &mut Stage<'_>, who: usize) -> Result<(), Failure> {
    let player = stage.player(who)?;
    let request = json!({ "person": player.id, "passphrase": player.passphrase });
    stage.call("unlock", request).map(drop)
}
