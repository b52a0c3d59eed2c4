//! What a person may learn from the counts: feedback for the interviewer and the supervisor, never a score,
//! and not part of the signed record (domain.md 3.1; NICHD coding; EAPL White Paper 2024).

use super::timeline::{Stretch, Timeline};
use crate::rulebook::protocol::Protocol;
use crate::vocabulary::{Phase, PromptKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// So many of so many. Nothing is divided here: "14 of 22" says more than a percentage of few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// So many.
    pub part: u32,
    /// Of so many.
    pub whole: u32,
}

impl Share {
    /// The share in hundredths, rounded down; none of nothing.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        let percent = u64::from(self.part) * 100;
        percent.checked_div(u64::from(self.whole)).and_then(|p| u32::try_from(p).ok())
    }
}

/// Indicators of one interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Indicators {
    /// Open prompts of all prompts.
    pub open: Share,
    /// Milliseconds to the first option-posing prompt; none when there was none.
    pub first_option_posing_ms: Option<u64>,
    /// Option-posing prompts followed by the kind the protocol pairs them with, before any other prompt.
    pub option_posing_paired: Share,
    /// Suggestive prompts.
    pub suggestive: u32,
    /// Feelings noted.
    pub feelings: u32,
    /// Breaks taken.
    pub breaks: u32,
    /// Milliseconds of breaks.
    pub break_ms: u64,
    /// Longest time in milliseconds without a break.
    pub longest_without_break_ms: u64,
    /// Milliseconds of the phases that the protocol calls substantive: the time about what happened.
    pub substantive_ms: u64,
    /// Milliseconds by phase.
    pub phases: BTreeMap<Phase, u64>,
}

impl Indicators {
    /// Counts them, by the pairing and the phases of the protocol the interview was led by.
    #[must_use]
    pub fn of(timeline: &Timeline, protocol: &Protocol) -> Self {
        let counts = timeline.counts();
        let count = |kind| counts.get(&kind).copied().unwrap_or(0);
        let phases = timeline.phase_lengths();
        let kinds: Vec<PromptKind> = timeline.prompts.iter().map(|p| p.prompt).collect();
        let pair = protocol.pair_of(PromptKind::OptionPosing);
        let followed =
            kinds.windows(2).filter(|w| matches!(w, [PromptKind::OptionPosing, next] if Some(*next) == pair));
        let first = timeline.prompts.iter().find(|p| p.prompt == PromptKind::OptionPosing);
        Self {
            open: Share { part: count(PromptKind::Open), whole: number(kinds.len()) },
            first_option_posing_ms: first.map(|p| p.at_ms),
            option_posing_paired: Share {
                part: number(followed.count()),
                whole: count(PromptKind::OptionPosing),
            },
            suggestive: count(PromptKind::Suggestive),
            feelings: number(timeline.feelings.len()),
            breaks: number(timeline.breaks.len()),
            break_ms: timeline.break_ms(),
            longest_without_break_ms: longest_without_break(timeline),
            substantive_ms: phases
                .iter()
                .filter(|(phase, _)| protocol.is_substantive(**phase))
                .map(|(_, length)| length)
                .sum(),
            phases,
        }
    }
}

/// The longest run of stretches between breaks; a time with the computer off is no break for the child.
fn longest_without_break(timeline: &Timeline) -> u64 {
    let (mut longest, mut run) = (0, 0);
    for segment in &timeline.segments {
        run = if segment.what == Stretch::Break { 0 } else { run + segment.length_ms() };
        longest = longest.max(run);
    }
    longest
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
