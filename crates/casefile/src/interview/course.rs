//! The course of an interview besides the taps: its end, an interruption, and a clock that jumped.

use super::Interview;
use crate::checks;
use crate::consent::ledger::Withdrawal;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::ids::InterviewId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::{Answer, Giver, Purpose};

/// The wall clock may differ from the monotonic clock by so many milliseconds between two entries before it
/// counts as a jump; steering by a time server stays below it.
pub const CLOCK_TOLERANCE_MS: i64 = 2_000;

/// Ends the live interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndInterview {
    /// The interview.
    pub interview: InterviewId,
    /// The child asked to stop; that it took the interview back since it began says so too.
    pub stopped_by_child: bool,
    /// It was interrupted and is not taken up again: it ended with its last entry (ux.md 4.3).
    pub at_last_entry: bool,
    /// Milliseconds since the end was said, when the disk did not take it at once.
    pub held_ms: u64,
}

/// Ends the interview. Nothing is required for it: a child who wants to stop has stopped.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `interview-has-ended`,
/// `interview-was-interrupted` (unless it ends with its last entry).
pub fn end_interview(
    case: &CaseFile,
    request: &EndInterview,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let found = still_running(case, request.interview)?;
    let elapsed_ms = if request.at_last_entry {
        found.last_sign.1
    } else {
        checks::not_interrupted(found, ctx.now)?;
        let said_ms = found.elapsed_at(ctx.now).saturating_sub(request.held_ms);
        // It never ends before what was tapped in it.
        let tapped_ms = found.taps.iter().filter(|t| !t.added_later).map(|t| t.elapsed_ms).max();
        said_ms.max(tapped_ms.unwrap_or(0))
    };
    let EndInterview { interview, stopped_by_child, at_last_entry: _, held_ms: _ } = *request;
    // Taken back in the middle it was the child who stopped, wherever the end is entered and whenever.
    let stopped_by_child = stopped_by_child || was_stopped_by(case, found, Giver::Child);
    Ok(CaseEvent::InterviewEnded { interview, elapsed_ms, stopped_by_child })
}

/// Whether this giver has taken the interview back since it began, and has not said yes to it again since. What was said days
/// after the last entry of an interview that was interrupted did not stop it; what was said after midnight may have.
#[must_use]
pub fn was_stopped_by(case: &CaseFile, interview: &Interview, by: Giver) -> bool {
    let answers = case.consent.versions.iter().flat_map(|talk| &talk.answers);
    let again = answers.filter(|a| {
        a.giver == by && a.purpose == Purpose::Interview && a.answer == Answer::Yes && a.amended.is_none()
    });
    let again = again.map(|yes| yes.seq).max();
    let last = interview.last_sign.0.at.day();
    let last = String::from(last.plus_days(1).unwrap_or(last));
    let stands = |w: &Withdrawal| {
        w.by == by
            && w.purposes.contains(&Purpose::Interview)
            && w.seq > interview.begun.seq
            && again.is_none_or(|yes| yes < w.seq)
            && w.said_at.get(..10).is_none_or(|said| said <= last.as_str())
    };
    case.consent.withdrawals.iter().any(stands)
}

/// Takes an interrupted interview up again. The gap is measured by the wall clock, because the monotonic one
/// began anew; a clock that went back meanwhile gives a negative gap, which is kept as it is.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `interview-has-ended`, `interview-not-interrupted`: a program that
/// was ended while the computer stayed on interrupts nothing, its clock ran on.
pub fn resume_interview(
    case: &CaseFile,
    interview: InterviewId,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let found = still_running(case, interview)?;
    if !found.is_interrupted(ctx.now) {
        return Err(Refusal::new("interview-not-interrupted"));
    }
    let gap_ms = ctx.now.utc_ms.saturating_sub(found.last_sign.0.at.utc_ms);
    Ok(CaseEvent::InterviewResumed { interview, gap_ms })
}

/// By how many milliseconds the wall clock jumped between two instants, when by more than
/// [`CLOCK_TOLERANCE_MS`]. After a restart of the computer nothing can be said.
#[must_use]
pub fn clock_jump(before: &Moment, now: &Moment) -> Option<i64> {
    if now.is_after_restart(before) {
        return None;
    }
    let up = i64::try_from(now.up_ms.checked_sub(before.up_ms)?).ok()?;
    let by_ms = now.utc_ms.saturating_sub(before.utc_ms).saturating_sub(up);
    (by_ms.saturating_abs() > CLOCK_TOLERANCE_MS).then_some(by_ms)
}

/// The event to note before anything else, when the clock jumped since the last entry of the running
/// interview.
#[must_use]
pub fn note_clock_jump(case: &CaseFile, ctx: &Context<'_>) -> Option<CaseEvent> {
    let running = case.running()?;
    let by_ms = clock_jump(&running.last_sign.0.at, ctx.now)?;
    Some(CaseEvent::ClockJumped { interview: Some(running.id), by_ms })
}

fn still_running(case: &CaseFile, id: InterviewId) -> Result<&Interview, Refusal> {
    let found = checks::interview(case, id)?;
    if found.is_running() { Ok(found) } else { Err(Refusal::new("interview-has-ended")) }
}
