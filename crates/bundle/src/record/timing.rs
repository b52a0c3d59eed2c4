//! The course of an interview: phases, breaks, counts, feelings, as computed from the taps that stand.

use itgel_casefile::event::Tap;
use itgel_casefile::interview::Interview;
use itgel_casefile::interview::timeline::{Stretch, Timeline};
use itgel_casefile::vocabulary::{
    BreakAsker, BreakReason, DistressResponse, DistressSign, FeelingOutcome, Phase, PromptKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The course in milliseconds since the interview began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineRecord {
    /// Length, breaks counted.
    pub length_ms: u64,
    /// Stretches without holes, in order.
    pub segments: Vec<SegmentRecord>,
    /// Milliseconds in each phase, breaks not counted.
    pub phases: BTreeMap<Phase, u64>,
    /// Breaks.
    pub breaks: Vec<BreakRecord>,
    /// How often each kind of prompt was given.
    pub prompts: BTreeMap<PromptKind, u32>,
    /// The same by phase; prompts before the first phase are not in it.
    pub prompts_by_phase: BTreeMap<Phase, BTreeMap<PromptKind, u32>>,
    /// Signs of distress with what was done.
    pub feelings: Vec<FeelingRecord>,
    /// "Look at the recording here."
    pub markers_ms: Vec<u64>,
    /// Drawings and things by number.
    pub items: Vec<ItemRecord>,
}

/// One stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentRecord {
    /// `before_phases`, `phase`, `break` or `gap` (the computer was off).
    pub what: String,
    /// The phase, when it is one.
    pub phase: Option<Phase>,
    /// From.
    pub from_ms: u64,
    /// To.
    pub to_ms: u64,
}

/// One break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakRecord {
    /// From.
    pub from_ms: u64,
    /// To; none when the interview ended in it.
    pub to_ms: Option<u64>,
    /// Who asked for it, when noted.
    pub asked_by: Option<BreakAsker>,
    /// Why, when noted.
    pub reason: Option<BreakReason>,
}

/// One noted feeling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeelingRecord {
    /// When.
    pub at_ms: u64,
    /// Signs.
    pub signs: Vec<DistressSign>,
    /// What was done.
    pub responses: Vec<DistressResponse>,
    /// How strong, 0 to 3.
    pub intensity: Option<u8>,
    /// How it went on.
    pub outcome: Option<FeelingOutcome>,
}

/// One drawing or thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRecord {
    /// Number within the interview.
    pub number: u32,
    /// Bag it is kept in, or empty.
    pub bag: String,
    /// Description, or empty.
    pub description: String,
    /// Where it is kept; absent where that was not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kept: String,
}

impl TimelineRecord {
    /// The course of an interview that ended.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let course = Timeline::of(interview, interview.last_sign.1);
        let at = |tap| interview.tap(tap).map_or(0, |t| t.elapsed_ms);
        let mut prompts_by_phase: BTreeMap<Phase, BTreeMap<PromptKind, u32>> = BTreeMap::new();
        for prompt in &course.prompts {
            if let Some(phase) = prompt.phase {
                *prompts_by_phase.entry(phase).or_default().entry(prompt.prompt).or_default() += 1;
            }
        }
        let item = |number: &u32| {
            let kept = interview.bagged.get(number);
            ItemRecord {
                number: *number,
                bag: kept.map(|k| k.bag.clone()).unwrap_or_default(),
                description: kept.map(|k| k.description.clone()).unwrap_or_default(),
                kept: kept.map(|k| k.kept.clone()).unwrap_or_default(),
            }
        };
        Self {
            length_ms: course.until_ms,
            segments: course.segments.iter().map(|s| segment(s.what, s.from_ms, s.to_ms)).collect(),
            phases: course.phase_lengths(),
            breaks: course
                .breaks
                .iter()
                .map(|b| {
                    let (asked_by, reason) = match interview.detail_of(b.tap).map(|t| &t.what) {
                        Some(Tap::BreakDetail { asked_by, reason, .. }) => (Some(*asked_by), Some(*reason)),
                        _ => (None, None),
                    };
                    BreakRecord { from_ms: b.from_ms, to_ms: b.to_ms, asked_by, reason }
                })
                .collect(),
            prompts: course.counts(),
            prompts_by_phase,
            feelings: course
                .feelings
                .iter()
                .map(|tap| match interview.detail_of(*tap).map(|t| &t.what) {
                    Some(Tap::FeelingDetail { signs, responses, intensity, outcome, .. }) => FeelingRecord {
                        at_ms: at(*tap),
                        signs: signs.clone(),
                        responses: responses.clone(),
                        intensity: *intensity,
                        outcome: *outcome,
                    },
                    _ => FeelingRecord {
                        at_ms: at(*tap),
                        signs: Vec::new(),
                        responses: Vec::new(),
                        intensity: None,
                        outcome: None,
                    },
                })
                .collect(),
            markers_ms: course.markers.iter().map(|tap| at(*tap)).collect(),
            items: course.items.iter().map(item).collect(),
        }
    }
}

fn segment(what: Stretch, from_ms: u64, to_ms: u64) -> SegmentRecord {
    let (what, phase) = match what {
        Stretch::BeforePhases => ("before_phases", None),
        Stretch::Phase { phase } => ("phase", Some(phase)),
        Stretch::Break => ("break", None),
        Stretch::Gap => ("gap", None),
    };
    SegmentRecord { what: what.to_owned(), phase, from_ms, to_ms }
}
