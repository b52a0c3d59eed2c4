//! Phases, breaks, counts and the ribbon, computed from the taps; nothing of this is stored.
//!
//! A phase lasts until the next one begins; the same phase again changes nothing. A break stops the phase's
//! time but not the interview's: the elapsed time counts breaks. Tapping a phase during a break resumes into
//! it. A gap (computer off) belongs to no phase. The stretches cover the whole time without holes, so that
//! phases, breaks, gaps and the time before the first phase always add up to the elapsed time.

use super::Interview;
use super::parts::NotedTap;
use crate::event::Tap;
use crate::ids::TapId;
use crate::vocabulary::{Phase, PromptKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// What a stretch of the ribbon is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Stretch {
    /// Before the first phase was tapped.
    BeforePhases,
    /// A phase.
    Phase {
        /// Which.
        phase: Phase,
    },
    /// A break.
    Break,
    /// The computer was off.
    Gap,
}

/// A stretch with its bounds in milliseconds since the beginning; `from` belongs to it, `to` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// What.
    pub what: Stretch,
    /// From.
    pub from_ms: u64,
    /// To.
    pub to_ms: u64,
}

impl Segment {
    /// Length in milliseconds.
    #[must_use]
    pub fn length_ms(&self) -> u64 {
        self.to_ms.saturating_sub(self.from_ms)
    }
}

/// A break: the tap that began it and its bounds; open while it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BreakSpan {
    /// The tap that began it.
    pub tap: TapId,
    /// From, milliseconds since the beginning.
    pub from_ms: u64,
    /// To; none while it lasts.
    pub to_ms: Option<u64>,
}

/// A prompt with the phase it fell into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PromptAt {
    /// The tap.
    pub tap: TapId,
    /// Kind.
    pub prompt: PromptKind,
    /// When, milliseconds since the beginning.
    pub at_ms: u64,
    /// Phase; none before the first.
    pub phase: Option<Phase>,
}

/// What the live screen, the wrap-up and the record show of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Timeline {
    /// The ribbon, without holes, from 0 to `until_ms`.
    pub segments: Vec<Segment>,
    /// Breaks, in order.
    pub breaks: Vec<BreakSpan>,
    /// When a break was offered and the child wanted to go on, in milliseconds since the beginning, in order.
    pub declined_ms: Vec<u64>,
    /// Prompts, in order.
    pub prompts: Vec<PromptAt>,
    /// Feelings that were noted.
    pub feelings: Vec<TapId>,
    /// Markers.
    pub markers: Vec<TapId>,
    /// Item numbers, in order.
    pub items: Vec<u32>,
    /// The phase that is on; it stays named during a break.
    pub phase: Option<Phase>,
    /// In a break at the end.
    pub in_break: bool,
    /// The whole time in milliseconds, breaks counted.
    pub until_ms: u64,
}

impl Timeline {
    /// The timeline of an interview up to `until_ms`; an interview that ended goes up to its end.
    #[must_use]
    pub fn of(interview: &Interview, until_ms: u64) -> Self {
        let until_ms = interview.ended.as_ref().map_or(until_ms, |e| e.elapsed_ms);
        let mut walk = Self {
            segments: Vec::new(),
            breaks: Vec::new(),
            declined_ms: Vec::new(),
            prompts: Vec::new(),
            feelings: Vec::new(),
            markers: Vec::new(),
            items: Vec::new(),
            phase: None,
            in_break: false,
            until_ms,
        };
        let mut since = 0;
        for tap in interview.standing() {
            walk.take(tap, &mut since);
        }
        walk.cut(since, until_ms);
        for gap in &interview.gaps {
            let length = u64::try_from(gap.gap_ms).unwrap_or(0);
            walk.overlay_gap(gap.from_ms, gap.from_ms + length);
        }
        walk
    }

    /// How often each kind of prompt was given; kinds that were not given stand with 0.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<PromptKind, u32> {
        let mut counts: BTreeMap<PromptKind, u32> = PromptKind::ALL.iter().map(|kind| (*kind, 0)).collect();
        for prompt in &self.prompts {
            *counts.entry(prompt.prompt).or_default() += 1;
        }
        counts
    }

    /// Milliseconds in each phase, breaks and gaps not counted; phases in the order of the screen.
    #[must_use]
    pub fn phase_lengths(&self) -> BTreeMap<Phase, u64> {
        let mut lengths = BTreeMap::new();
        for segment in &self.segments {
            if let Stretch::Phase { phase } = segment.what {
                *lengths.entry(phase).or_default() += segment.length_ms();
            }
        }
        lengths
    }

    /// Milliseconds of all stretches of one sort.
    #[must_use]
    pub fn length_of(&self, sort: impl Fn(Stretch) -> bool) -> u64 {
        self.segments.iter().filter(|s| sort(s.what)).map(Segment::length_ms).sum()
    }

    /// Milliseconds of breaks.
    #[must_use]
    pub fn break_ms(&self) -> u64 {
        self.length_of(|what| what == Stretch::Break)
    }

    fn take(&mut self, tap: &NotedTap, since: &mut u64) {
        let at = tap.elapsed_ms.min(self.until_ms);
        match &tap.what {
            Tap::PhaseBegun { phase } => {
                if self.in_break || self.phase != Some(*phase) {
                    self.cut(*since, at);
                    *since = at;
                    self.close_break(at);
                    self.phase = Some(*phase);
                }
            }
            Tap::BreakBegun => {
                if !self.in_break {
                    self.cut(*since, at);
                    *since = at;
                    self.in_break = true;
                    self.breaks.push(BreakSpan { tap: tap.id, from_ms: at, to_ms: None });
                }
            }
            Tap::BreakEnded => {
                if self.in_break {
                    self.cut(*since, at);
                    *since = at;
                    self.close_break(at);
                }
            }
            Tap::Prompt { prompt } => {
                let (tap, prompt) = (tap.id, *prompt);
                self.prompts.push(PromptAt { tap, prompt, at_ms: at, phase: self.phase });
            }
            Tap::Feeling => self.feelings.push(tap.id),
            Tap::Marker => self.markers.push(tap.id),
            Tap::Item { number } => self.items.push(*number),
            Tap::FeelingDetail { .. }
            | Tap::BreakDetail { .. }
            | Tap::PersonMoved
            | Tap::PersonDetail { .. }
            | Tap::Question { .. } => {}
            Tap::BreakDeclined => self.declined_ms.push(at),
        }
    }

    fn close_break(&mut self, at: u64) {
        self.in_break = false;
        if let Some(open) = self.breaks.last_mut() {
            open.to_ms.get_or_insert(at);
        }
    }

    /// Ends the stretch that was on since `from`.
    fn cut(&mut self, from_ms: u64, to_ms: u64) {
        let what = match self.phase {
            _ if self.in_break => Stretch::Break,
            Some(phase) => Stretch::Phase { phase },
            None => Stretch::BeforePhases,
        };
        push(&mut self.segments, Segment { what, from_ms, to_ms });
    }

    fn overlay_gap(&mut self, gap_from: u64, gap_to: u64) {
        let mut cut = Vec::new();
        for segment in &self.segments {
            let Segment { what, from_ms, to_ms } = *segment;
            let inside = (from_ms.max(gap_from), to_ms.min(gap_to));
            if inside.0 >= inside.1 {
                push(&mut cut, *segment);
                continue;
            }
            push(&mut cut, Segment { what, from_ms, to_ms: inside.0 });
            push(&mut cut, Segment { what: Stretch::Gap, from_ms: inside.0, to_ms: inside.1 });
            push(&mut cut, Segment { what, from_ms: inside.1, to_ms });
        }
        self.segments = cut;
    }
}

/// Adds a stretch; empty ones are left out, a continued one grows.
fn push(segments: &mut Vec<Segment>, next: Segment) {
    if next.from_ms >= next.to_ms {
        return;
    }
    match segments.last_mut() {
        Some(last) if last.what == next.what && last.to_ms == next.from_ms => last.to_ms = next.to_ms,
        _ => segments.push(next),
    }
}

/// The latest standing entries, newest first, in the order in which they were made.
#[must_use]
pub fn last_entries(interview: &Interview, how_many: usize) -> Vec<&NotedTap> {
    let mut taps: Vec<&NotedTap> = interview.taps.iter().filter(|t| t.undone.is_none()).collect();
    taps.sort_by_key(|t| std::cmp::Reverse(t.meta.seq));
    taps.truncate(how_many);
    taps
}
