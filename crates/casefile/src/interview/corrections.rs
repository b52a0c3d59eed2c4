//! Wrap-up: correcting a tap and adding what was forgotten. The old content stays beside the new, and what
//! was added later says so (ux.md 4.10).

use super::{Interview, taps};
use crate::checks;
use crate::event::{CaseEvent, Tap};
use crate::ids::{InterviewId, TapId};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Moment;

/// Corrects a tap's content or time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectTap {
    /// The interview.
    pub interview: InterviewId,
    /// Which tap.
    pub tap: TapId,
    /// What it should say; the same sort of entry as before.
    pub what: Tap,
    /// When, in milliseconds since the beginning.
    pub elapsed_ms: u64,
}

/// Adds an entry that was forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddLater {
    /// The interview.
    pub interview: InterviewId,
    /// A new identifier.
    pub tap: TapId,
    /// What. The number of an item is given by the rule.
    pub what: Tap,
    /// When, in milliseconds since the beginning.
    pub elapsed_ms: u64,
}

/// Corrects a tap.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`,
/// `interview-still-running`, `tap-not-found`, `tap-already-undone`, `correction-changes-kind`,
/// `nothing-changed`, `time-outside-interview`, `feeling-not-found`, `break-not-found`,
/// `intensity-out-of-range`.
pub fn correct_tap(case: &CaseFile, request: CorrectTap) -> Result<CaseEvent, Refusal> {
    let CorrectTap { interview, tap, what, elapsed_ms } = request;
    let found = checks::ended(case, interview)?;
    let noted = found.tap(tap).ok_or_else(|| Refusal::new("tap-not-found"))?;
    if noted.undone.is_some() {
        return Err(Refusal::new("tap-already-undone"));
    }
    if !same_sort(&noted.what, &what) {
        return Err(Refusal::new("correction-changes-kind").at("what"));
    }
    if noted.what == what && noted.elapsed_ms == elapsed_ms {
        return Err(Refusal::new("nothing-changed"));
    }
    inside(found, elapsed_ms)?;
    taps::check_content(found, &what)?;
    Ok(CaseEvent::TapCorrected { interview, tap, what, elapsed_ms })
}

/// Adds an entry, marked as added later. A detail to a feeling or a break takes the time of what it details.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`,
/// `interview-still-running`, `tap-already-noted`, `time-outside-interview`, `feeling-not-found`,
/// `break-not-found`, `intensity-out-of-range`.
pub fn add_later(case: &CaseFile, request: AddLater) -> Result<CaseEvent, Refusal> {
    let AddLater { interview, tap, what, elapsed_ms } = request;
    let found = checks::ended(case, interview)?;
    if found.tap(tap).is_some() {
        return Err(Refusal::new("tap-already-noted"));
    }
    taps::check_content(found, &what)?;
    let elapsed_ms = match &what {
        Tap::FeelingDetail { of, .. } | Tap::BreakDetail { of, .. } | Tap::PersonDetail { of, .. } => {
            found.tap(*of).map_or(elapsed_ms, |t| t.elapsed_ms)
        }
        Tap::PhaseBegun { .. }
        | Tap::Prompt { .. }
        | Tap::Feeling
        | Tap::Marker
        | Tap::Item { .. }
        | Tap::BreakBegun
        | Tap::BreakEnded
        | Tap::BreakDeclined
        | Tap::PersonMoved
        | Tap::Question { .. } => elapsed_ms,
    };
    inside(found, elapsed_ms)?;
    let what = taps::numbered(found, what);
    Ok(CaseEvent::Tapped { interview, tap, what, elapsed_ms, added_later: true })
}

/// A phase may become another phase, a prompt another kind of prompt; an item keeps its number, because the
/// number may be written on the drawing; a detail stays with its feeling or break.
fn same_sort(was: &Tap, is: &Tap) -> bool {
    match (was, is) {
        (Tap::Item { number: a }, Tap::Item { number: b }) => a == b,
        (Tap::FeelingDetail { of: a, .. }, Tap::FeelingDetail { of: b, .. })
        | (Tap::BreakDetail { of: a, .. }, Tap::BreakDetail { of: b, .. })
        | (Tap::PersonDetail { of: a, .. }, Tap::PersonDetail { of: b, .. }) => a == b,
        _ => std::mem::discriminant(was) == std::mem::discriminant(is),
    }
}

/// A time between the beginning and the end; the sentence names both by the clock on the wall.
pub(crate) fn inside(interview: &Interview, elapsed_ms: u64) -> Result<(), Refusal> {
    let end = interview.ended.as_ref().map_or(0, |e| e.elapsed_ms);
    if elapsed_ms <= end {
        return Ok(());
    }
    let begun = &interview.begun.at;
    let refusal = Refusal::new("time-outside-interview").at("time").with("from", begun.clock());
    Err(refusal.with("until", wall_clock(interview, end).clock()))
}

/// The instant so many milliseconds after the beginning, by the clock as it stood at the beginning.
#[must_use]
pub fn wall_clock(interview: &Interview, elapsed_ms: u64) -> Moment {
    let begun = &interview.begun.at;
    let elapsed = i64::try_from(elapsed_ms).unwrap_or(i64::MAX);
    Moment {
        utc_ms: begun.utc_ms.saturating_add(elapsed),
        up_ms: begun.up_ms.saturating_add(elapsed_ms),
        ..begun.clone()
    }
}
