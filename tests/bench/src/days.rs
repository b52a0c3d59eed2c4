//! Years of work in a room, played through the command table: case files one after another, some of which come to an
//! interview, most of which are closed after a while. What is drawn is drawn from a seed.

use itgel_casefile::time::Clock as _;
use itgel_commands::failure::Failure;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, Stage};
use itgel_commands::play::{Case, Turn, closing, consent, interview, opening};
use serde_json::json;
use std::ops::Range;

/// A new case file comes so often, milliseconds: fifty thousand of them in three years.
const EVERY_MS: i64 = 1_890_000;
/// One case file in so many has an appointment.
const PLANNED: u64 = 5;
/// One in so many comes to an interview, which is held and signed, in the rooms that most is measured in.
pub const HEARD: u64 = 25;
/// Every one does, in the room that is there for the number of its interviews: no recordings, no attachments.
pub const EACH: u64 = 1;
/// One in so many stays open although nothing came of it.
const LEFT_OPEN: u64 = 5;
/// Files are closed by the block, so that the seat does not change too often.
const BLOCK: u64 = 2_500;
/// The newest files of a block are still at work.
const AT_WORK: u64 = 1_000;

/// Plays these case files, counted from the first of the room; `began_ms` is when that one came. One in `heard` comes to an interview.
///
/// # Errors
/// What the program refused: a fault of the play.
pub fn play(
    stage: &mut Stage<'_>,
    files: Range<u64>,
    heard: u64,
    began_ms: i64,
    opened: &mut Vec<String>,
) -> Result<(), Failure> {
    seat(stage, INTERVIEWER)?;
    for n in files {
        let due = began_ms + i64::try_from(n).unwrap_or(0) * EVERY_MS;
        let ahead = due - stage.clock.now().utc_ms;
        stage.clock.pass_seconds(u64::try_from(ahead / 1000).unwrap_or(0));
        if ahead < 0 && (n.is_multiple_of(PLANNED) || n.is_multiple_of(heard)) {
            // Where the room was busy with others, whoever comes now comes when it is free again.
            stage.clock.pass_seconds(3_000);
        }
        opened.push(one(stage, n, heard)?);
        if (n + 1).is_multiple_of(BLOCK) {
            close(stage, n + 1, heard, opened)?;
        }
    }
    Ok(())
}

/// One case file; gives its id.
fn one(stage: &mut Stage<'_>, n: u64, heard: u64) -> Result<String, Failure> {
    let number = u32::try_from(n).unwrap_or(u32::MAX);
    let (each, heard) = (heard == EACH, n.is_multiple_of(heard));
    let mut case = opening::open_only(stage, number, Turn::ChildsNo, None)?;
    opening::identity(stage, &case)?;
    if heard || n.is_multiple_of(PLANNED) {
        plan(stage, &case)?;
    }
    opening::prepare(stage, &case)?;
    if heard {
        consent::talk(stage, &case)?;
        interview::hold(stage, &mut case)?;
        // Whoever notes a recording reads the numbers of all others, and that ten thousand times over would be most of the play.
        if each {
            childs_end(stage, &case)?
        } else {
            closing::wrap_up(stage, &case)?
        }
        closing::sign(stage, &case)?;
    }
    Ok(case.id)
}

/// How the child was when it left, and what may threaten it: nobody signs without.
fn childs_end(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    stage.clock.pass_seconds(180);
    let end = json!({ "case": case.id, "interview": case.interview, "end": "calm", "told_next": "yes",
        "transport_safe": "yes", "snack": "yes" });
    stage.call("record_childs_end", end)?;
    let risk = json!({ "case": case.id, "interview": case.interview, "immediate_danger": "no",
        "contact": "possible", "safe_tonight": "yes", "self_harm": "no", "siblings": "not_known", "level": "low",
        "why": "Хүүхэд аюулгүй хүнтэй гэртээ харьсан.", "told": "" });
    stage.call("assess_risk", risk).map(drop)
}

/// A file whose child may be heard at once; gives its id.
///
/// # Errors
/// What the program refused.
pub fn ready(stage: &mut Stage<'_>) -> Result<String, Failure> {
    // The room is free again by then.
    stage.clock.pass_seconds(3_000);
    let case = prepared(stage, 0)?;
    consent::talk(stage, &case)?;
    Ok(case.id)
}

/// A file whose child comes at once, with all that is prepared for it but the conversation.
///
/// # Errors
/// What the program refused.
pub fn prepared(stage: &mut Stage<'_>, number: u32) -> Result<Case, Failure> {
    let case = opening::open_only(stage, number, Turn::ChildsNo, None)?;
    opening::identity(stage, &case)?;
    plan(stage, &case)?;
    opening::prepare(stage, &case)?;
    Ok(case)
}

/// An appointment in ten minutes. Whoever comes so shortly before midnight that it would be tomorrow's waits until it is.
fn plan(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    if stage.clock.minute_in(11) < stage.clock.minute_in(0) {
        stage.clock.pass_seconds(900);
    }
    let time = stage.clock.minute_in(10);
    opening::plan(stage, case, 0, &time)
}

/// The case officer closes what is done with.
fn close(stage: &mut Stage<'_>, until: u64, heard: u64, opened: &[String]) -> Result<(), Failure> {
    seat(stage, OFFICER)?;
    let from = until.saturating_sub(BLOCK + AT_WORK);
    for n in from..until.saturating_sub(AT_WORK) {
        // Where each comes to an interview nothing is done with: every file of it stays.
        if heard == EACH || (!n.is_multiple_of(heard) && n.is_multiple_of(LEFT_OPEN)) {
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
