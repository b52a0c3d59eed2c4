//! The rules of the live screen: one tap, one record. Nothing here asks back; what a tap cannot mean is
//! simply not recorded, and only what cannot be kept is refused (ux.md 4.9, P2).

use super::Interview;
use super::timeline::Timeline;
use crate::checks;
use crate::context::Context;
use crate::event::{CaseEvent, Tap};
use crate::ids::{InterviewId, TapId};
use crate::presence::{self, Move};
use crate::refusal::Refusal;
use crate::state::CaseFile;

/// Two taps of the same tile within this time are one tap (ux.md 4.9); adjustable in the settings.
pub const DOUBLE_TAP_MS: u64 = 250;

/// Highest intensity of a feeling (domain.md 7.8).
pub const MOST_INTENSITY: u8 = 3;

/// A tap on the live screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordTap {
    /// The interview.
    pub interview: InterviewId,
    /// A new identifier for this tap; the same again changes nothing.
    pub tap: TapId,
    /// What was tapped. The number of an item is given by the rule.
    pub what: Tap,
    /// Two taps of the same tile within this time are one; [`DOUBLE_TAP_MS`] unless set otherwise.
    pub double_tap_ms: u64,
    /// Milliseconds since the tap was made, when the disk did not take it at once: it has the time of the
    /// finger, not of the disk.
    pub held_ms: u64,
}

/// Takes the last entry back, or one that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoTap {
    /// The interview.
    pub interview: InterviewId,
    /// Which; none: the last that stands.
    pub tap: Option<TapId>,
}

/// Brings back what was undone last, or one that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedoTap {
    /// The interview.
    pub interview: InterviewId,
    /// Which; none: the one undone last.
    pub tap: Option<TapId>,
}

/// Records a tap. `None` means that there is nothing to record: the same phase again, a break within a break,
/// the second half of a double tap, a repeated identifier, a detail that says what is already said.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `interview-has-ended`,
/// `interview-was-interrupted`, `feeling-not-found`, `break-not-found`, `intensity-out-of-range`, and those of
/// [`presence::check`].
pub fn record_tap(
    case: &CaseFile,
    request: RecordTap,
    ctx: &Context<'_>,
) -> Result<Option<CaseEvent>, Refusal> {
    let RecordTap { interview, tap, what, double_tap_ms, held_ms } = request;
    let found = checks::running(case, interview, ctx.now)?;
    let elapsed_ms = found.elapsed_at(ctx.now).saturating_sub(held_ms);
    if found.tap(tap).is_some() {
        return Ok(None);
    }
    check_content(found, &what)?;
    if changes_nothing(found, &what, elapsed_ms, double_tap_ms) {
        return Ok(None);
    }
    let what = numbered(found, what);
    Ok(Some(CaseEvent::Tapped { interview, tap, what, elapsed_ms, added_later: false }))
}

/// Takes an entry back; it stays in the journal, marked. Without a limit, further and further back.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`,
/// `interview-was-interrupted`, `nothing-to-undo`,
/// `tap-not-found`, `tap-already-undone`.
pub fn undo_tap(case: &CaseFile, request: &UndoTap, ctx: &Context<'_>) -> Result<CaseEvent, Refusal> {
    let found = checks::unsigned(case, request.interview)?;
    checks::not_interrupted(found, ctx.now)?;
    let tap = match request.tap {
        Some(tap) => match found.tap(tap) {
            None => return Err(Refusal::new("tap-not-found")),
            Some(noted) if noted.undone.is_some() => return Err(Refusal::new("tap-already-undone")),
            Some(noted) => noted,
        },
        None => found
            .taps
            .iter()
            .filter(|t| t.undone.is_none())
            .max_by_key(|t| t.meta.seq)
            .ok_or_else(|| Refusal::new("nothing-to-undo"))?,
    };
    Ok(CaseEvent::TapUndone { interview: request.interview, tap: tap.id })
}

/// Brings an undone entry back. Without a name it is the one undone last, unless something was tapped since:
/// then the thread of undoing is cut, so that nothing from before appears by surprise.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`,
/// `interview-was-interrupted`, `nothing-to-redo`,
/// `tap-not-found`, `tap-not-undone`.
pub fn redo_tap(case: &CaseFile, request: &RedoTap, ctx: &Context<'_>) -> Result<CaseEvent, Refusal> {
    let found = checks::unsigned(case, request.interview)?;
    checks::not_interrupted(found, ctx.now)?;
    let tap = match request.tap {
        Some(tap) => match found.tap(tap) {
            None => return Err(Refusal::new("tap-not-found")),
            Some(noted) if noted.undone.is_none() => return Err(Refusal::new("tap-not-undone")),
            Some(noted) => noted.id,
        },
        None => last_undone(found).ok_or_else(|| Refusal::new("nothing-to-redo"))?,
    };
    Ok(CaseEvent::TapRestored { interview: request.interview, tap })
}

fn last_undone(interview: &Interview) -> Option<TapId> {
    let last_tap = interview.taps.iter().map(|t| t.meta.seq).max();
    let undone = interview.taps.iter().filter_map(|t| Some((t.undone.as_ref()?.seq, t.id)));
    undone.filter(|(seq, _)| Some(*seq) > last_tap).max().map(|(_, tap)| tap)
}

/// What cannot be kept is refused: a detail of nothing, an intensity that is not on the scale.
pub(super) fn check_content(interview: &Interview, what: &Tap) -> Result<(), Refusal> {
    let stands =
        |of: &TapId, sort: &Tap| interview.tap(*of).is_some_and(|t| t.undone.is_none() && t.what == *sort);
    match what {
        Tap::FeelingDetail { of, intensity, .. } => {
            if !stands(of, &Tap::Feeling) {
                return Err(Refusal::new("feeling-not-found"));
            }
            if intensity.is_some_and(|i| i > MOST_INTENSITY) {
                let refusal = Refusal::new("intensity-out-of-range").at("intensity");
                return Err(refusal.with("most", MOST_INTENSITY));
            }
            Ok(())
        }
        Tap::PersonDetail { of, .. } => match Move::of(what) {
            Some(who) => presence::check(interview, *of, &who),
            None => Ok(()),
        },
        Tap::BreakDetail { of, .. } if !stands(of, &Tap::BreakBegun) => Err(Refusal::new("break-not-found")),
        Tap::BreakDetail { .. }
        | Tap::PhaseBegun { .. }
        | Tap::Prompt { .. }
        | Tap::Feeling
        | Tap::Marker
        | Tap::Item { .. }
        | Tap::BreakBegun
        | Tap::BreakEnded
        | Tap::BreakDeclined
        | Tap::PersonMoved
        | Tap::Question { .. } => Ok(()),
    }
}

fn changes_nothing(interview: &Interview, what: &Tap, elapsed_ms: u64, double_tap_ms: u64) -> bool {
    let now = || Timeline::of(interview, elapsed_ms);
    match what {
        Tap::PhaseBegun { phase } => {
            let now = now();
            now.phase == Some(*phase) && !now.in_break
        }
        Tap::BreakBegun => now().in_break,
        Tap::BreakEnded => !now().in_break,
        Tap::FeelingDetail { of, .. } | Tap::BreakDetail { of, .. } | Tap::PersonDetail { of, .. } => {
            interview.detail_of(*of).is_some_and(|t| t.what == *what)
        }
        Tap::Prompt { .. }
        | Tap::Feeling
        | Tap::Marker
        | Tap::Item { .. }
        | Tap::BreakDeclined
        | Tap::PersonMoved
        | Tap::Question { .. } => interview
            .taps
            .iter()
            .filter(|t| t.undone.is_none() && !t.added_later && same_tile(&t.what, what))
            .any(|t| elapsed_ms.abs_diff(t.elapsed_ms) < double_tap_ms),
    }
}

fn same_tile(a: &Tap, b: &Tap) -> bool {
    a == b || matches!((a, b), (Tap::Item { .. }, Tap::Item { .. }))
}

/// Gives an item the next number. A number is never given twice, not even after an undo: it may already be
/// written on a drawing.
pub(super) fn numbered(interview: &Interview, what: Tap) -> Tap {
    let Tap::Item { .. } = what else {
        return what;
    };
    let numbers = interview.taps.iter().filter_map(|t| match t.what {
        Tap::Item { number } => Some(number),
        _ => None,
    });
    Tap::Item { number: numbers.max().map_or(1, |last| last.saturating_add(1)) }
}
