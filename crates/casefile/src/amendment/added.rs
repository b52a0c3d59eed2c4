//! An entry that was forgotten altogether and is added to a signed record by amendment: a phase, a prompt, a feeling,
//! a marker, a drawing or thing, or a break (ux.md 4.12). It never becomes a tap: the signed taps stay as they were signed, and what is
//! added stands beside them with its reason and two signatures.
//!
//! The item is `timeline.added.<identifier>`; its value is empty until it is added, then the canonical JSON of an
//! [`Added`], and empty again when the amendment is taken back by another.

use super::times::{self, Bounds};
use crate::canonical;
use crate::context::Context;
use crate::event::Tap;
use crate::ids::TapId;
use crate::interview::taps::MOST_INTENSITY;
use crate::interview::timeline::{Stretch, Timeline};
use crate::interview::{Interview, NotedTap};
use crate::refusal::Refusal;
use crate::vocabulary::{
    BreakAsker, BreakReason, DistressResponse, DistressSign, FeelingOutcome, Phase, PromptKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Begins the path of an added entry.
pub const PATH: &str = "timeline.added.";

/// An entry that was forgotten. Times are RFC 3339.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Added {
    /// A phase began.
    Phase {
        /// When.
        at: String,
        /// Which.
        phase: Phase,
    },
    /// A prompt was given.
    Prompt {
        /// When.
        at: String,
        /// Which kind.
        prompt: PromptKind,
    },
    /// A sign of distress was seen.
    Feeling {
        /// When.
        at: String,
        /// Signs.
        signs: Vec<DistressSign>,
        /// What was done.
        responses: Vec<DistressResponse>,
        /// How strong, 0 to 3; none when it was not judged.
        intensity: Option<u8>,
        /// How it went on.
        outcome: Option<FeelingOutcome>,
    },
    /// "Look at the recording here."
    Marker {
        /// When.
        at: String,
    },
    /// A drawing or thing. In which bag it is kept and what it is are items of their own, because they belong to the
    /// exhibits and not to the course of the interview.
    Item {
        /// When.
        at: String,
        /// Number within the interview; given by the rule, whatever is asked for.
        number: u32,
    },
    /// A break.
    Break {
        /// From.
        at: String,
        /// To.
        until: String,
        /// Who asked.
        asked_by: Option<BreakAsker>,
        /// Why.
        reason: Option<BreakReason>,
    },
}

impl Added {
    /// Reads a value; `None` for an empty one and for anything that is no added entry.
    #[must_use]
    pub fn read(value: &str) -> Option<Self> {
        serde_json::from_str(value).ok()
    }

    /// When it began.
    #[must_use]
    pub fn at(&self) -> &str {
        match self {
            Self::Phase { at, .. }
            | Self::Prompt { at, .. }
            | Self::Feeling { at, .. }
            | Self::Marker { at }
            | Self::Item { at, .. }
            | Self::Break { at, .. } => at,
        }
    }

    fn at_mut(&mut self) -> &mut String {
        match self {
            Self::Phase { at, .. }
            | Self::Prompt { at, .. }
            | Self::Feeling { at, .. }
            | Self::Marker { at }
            | Self::Item { at, .. }
            | Self::Break { at, .. } => at,
        }
    }
}

/// Numbers of the drawings and things of a record: those that stood when it was signed, and those that were ever added.
#[must_use]
pub fn item_numbers(interview: &Interview) -> BTreeSet<u32> {
    let signed = interview.standing().into_iter().filter_map(|t| match t.what {
        Tap::Item { number } => Some(number),
        _ => None,
    });
    signed.chain(added_numbers(interview)).collect()
}

fn added_numbers(interview: &Interview) -> impl Iterator<Item = u32> {
    interview.amendments.iter().filter(|a| a.item.starts_with(PATH)).filter_map(|a| {
        match Added::read(&a.new) {
            Some(Added::Item { number, .. }) => Some(number),
            _ => None,
        }
    })
}

/// The number of an added drawing or thing: its own, or the next. A number is never given twice, not even after an
/// undo: it may already be written on a drawing.
fn number_of(interview: &Interview, first: Option<&Added>) -> u32 {
    if let Some(Added::Item { number, .. }) = first {
        return *number;
    }
    let taps = interview.taps.iter().filter_map(|t| match t.what {
        Tap::Item { number } => Some(number),
        _ => None,
    });
    taps.chain(added_numbers(interview)).max().map_or(1, |last| last.saturating_add(1))
}

/// The identifier of an added entry, when the path is one and no tap of the record has it.
pub(super) fn identifier(interview: &Interview, text: &str) -> Option<TapId> {
    let id: TapId = text.parse().ok()?;
    // One spelling for one identifier, so that no entry can stand in the record twice.
    (id.to_string() == text && interview.tap(id).is_none()).then_some(id)
}

/// Checks a new value with the rules that hold at wrap-up, and gives it back in its one form.
///
/// # Errors
/// `amended-value-does-not-fit`, `time-malformed`, `time-outside-interview`, `intensity-out-of-range`,
/// `break-ends-before-begin`, `break-within-break`, `phase-already-on`.
pub(super) fn check(
    interview: &Interview,
    path: &str,
    new: &str,
    ctx: &Context<'_>,
) -> Result<String, Refusal> {
    if new.is_empty() {
        return Ok(String::new());
    }
    let unfit = || Refusal::new("amended-value-does-not-fit").at("new");
    let mut added = Added::read(new).ok_or_else(unfit)?;
    let first = interview.amendments.iter().find(|a| a.item == path).and_then(|a| Added::read(&a.new));
    if first.as_ref().is_some_and(|first| std::mem::discriminant(first) != std::mem::discriminant(&added)) {
        return Err(unfit());
    }
    let bounds = Bounds::of(interview);
    let at = bounds.inside(added.at(), ctx)?;
    *added.at_mut() = at.to_rfc3339();
    let from_ms = bounds.elapsed_ms(&at);
    let timeline = Timeline::of(&as_amended(interview, path), bounds.length_ms());
    match &mut added {
        Added::Phase { phase, .. } => {
            let on = |what| what == Stretch::Phase { phase: *phase };
            let inside = |s: &crate::interview::timeline::Segment| s.from_ms <= from_ms && from_ms < s.to_ms;
            if timeline.segments.iter().any(|s| on(s.what) && inside(s)) {
                return Err(Refusal::new("phase-already-on").at("new"));
            }
        }
        Added::Feeling { signs, responses, intensity, .. } => {
            if intensity.is_some_and(|i| i > MOST_INTENSITY) {
                let refusal = Refusal::new("intensity-out-of-range").at("new");
                return Err(refusal.with("most", MOST_INTENSITY));
            }
            in_order(signs, DistressSign::ALL);
            in_order(responses, DistressResponse::ALL);
        }
        Added::Break { until, .. } => {
            let to = bounds.inside(until, ctx)?;
            if to.utc_ms <= at.utc_ms {
                return Err(Refusal::new("break-ends-before-begin").at("new"));
            }
            *until = to.to_rfc3339();
            let to_ms = bounds.elapsed_ms(&to);
            let breaks = breaks(interview, path, &timeline, &bounds);
            if breaks.iter().any(|(from, to)| *from < to_ms && from_ms < *to) {
                return Err(Refusal::new("break-within-break").at("new"));
            }
        }
        Added::Item { number, .. } => *number = number_of(interview, first.as_ref()),
        Added::Prompt { .. } | Added::Marker { .. } => {}
    }
    let value = serde_json::to_value(&added).map_err(|_| unfit())?;
    canonical::write(&value).map_err(|_| unfit())
}

/// The words of a list once each, in the order of the list.
pub(super) fn in_order<T: Copy + Ord>(given: &mut Vec<T>, all: &[T]) {
    *given = all.iter().copied().filter(|one| given.contains(one)).collect();
}

/// The interview as it is now held right, but for one item: what a further amendment must not contradict. Only for
/// checking; what is shown is always the signed record with its amendments beside it.
fn as_amended(interview: &Interview, but: &str) -> Interview {
    let bounds = Bounds::of(interview);
    let mut now = interview.clone();
    if let Some(end) = &mut now.ended {
        end.elapsed_ms = bounds.length_ms();
    }
    for tap in &mut now.taps {
        let path = |field: &str| format!("timeline.taps.{}.{field}", tap.id);
        if let Some(at) = times::last(interview, &path("at")).filter(|_| path("at") != but) {
            tap.elapsed_ms = bounds.elapsed_of(at).unwrap_or(tap.elapsed_ms);
        }
        if let Some(word) = times::last(interview, &path("phase"))
            && let (Tap::PhaseBegun { phase }, Some(amended)) = (&mut tap.what, Phase::parse(word))
        {
            *phase = amended;
        }
    }
    for (id, value) in others(interview, but) {
        if let Added::Phase { at, phase } = &value
            && let Some(elapsed_ms) = bounds.elapsed_of(at)
        {
            now.taps.push(NotedTap {
                id,
                meta: interview.begun.clone(),
                what: Tap::PhaseBegun { phase: *phase },
                elapsed_ms,
                added_later: true,
                undone: None,
                corrections: Vec::new(),
            });
        }
    }
    now
}

/// Entries that were added and stand, but for one item.
fn others(interview: &Interview, but: &str) -> Vec<(TapId, Added)> {
    let items: BTreeSet<&str> = interview.amendments.iter().map(|a| a.item.as_str()).collect();
    let added = items.into_iter().filter(|item| *item != but).filter_map(|item| {
        let id = item.strip_prefix(PATH)?.parse().ok()?;
        Some((id, times::last(interview, item).and_then(Added::read)?))
    });
    added.collect()
}

/// From when to when there was a break, as it is now held right, but for one item. A break that was added is taken as
/// it was stated: on the ribbon a phase that begins at the same instant would end it.
fn breaks(interview: &Interview, but: &str, timeline: &Timeline, bounds: &Bounds) -> Vec<(u64, u64)> {
    let end = bounds.length_ms();
    let mut spans: Vec<(u64, u64)> =
        timeline.breaks.iter().map(|b| (b.from_ms, b.to_ms.unwrap_or(end))).collect();
    for (_, value) in others(interview, but) {
        if let Added::Break { at, until, .. } = &value {
            spans.extend(bounds.elapsed_of(at).zip(bounds.elapsed_of(until)));
        }
    }
    spans
}
