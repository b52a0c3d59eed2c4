//! The interview protocol as data: phases, prompts, lengths, breaks, the chips of the live screen.
//!
//! Lengths and breaks are guidance: they are shown, never enforced (domain.md 3.3).

use super::{Review, RulebookFault, sound};
use crate::age::AgeRange;
use crate::vocabulary::{DistressResponse, DistressSign, Phase, PromptKind};
use serde::{Deserialize, Serialize};

/// One version of the protocol data; an interview keeps the number it was led by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where the numbers come from.
    pub sources: Vec<String>,
    /// Phases in the order of the screen; any order is allowed in the room.
    pub phases: Vec<PhaseRule>,
    /// Kinds of prompts.
    pub prompts: Vec<PromptRule>,
    /// Expected length of a session.
    pub planned_minutes: PlannedMinutes,
    /// When a break should be offered.
    pub breaks: Vec<BreakRule>,
    /// Guidance for the substantive part.
    pub substantive_length: SubstantiveLength,
    /// Chips of the live screen.
    pub chips: Vec<Chip>,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseRule {
    /// Which.
    pub phase: Phase,
    /// Its time counts as substantive: what happened is spoken of.
    pub substantive: bool,
}

/// How a kind of prompt is regarded (NICHD coding; domain.md 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The more the better.
    Encouraged,
    /// In order.
    Acceptable,
    /// Rarely, and paired.
    Sparing,
    /// Better not at all.
    Avoided,
}

/// One kind of prompt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptRule {
    /// Which.
    pub kind: PromptKind,
    /// How it is regarded.
    pub direction: Direction,
    /// The kind that should follow it, so that the child goes on in free words.
    pub paired_with: Option<PromptKind>,
}

/// Expected session length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedMinutes {
    /// Shortest plan, minutes.
    pub least: u32,
    /// Longest plan, minutes.
    pub most: u32,
    /// Default by age.
    pub by_age: Vec<MinutesByAge>,
}

/// Minutes up to an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesByAge {
    /// Oldest age in completed years this line holds for; none in the last line.
    pub to_age: Option<u8>,
    /// Minutes.
    pub minutes: u32,
}

/// When a break should be offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakRule {
    /// Oldest age in completed years this line holds for; none in the last line.
    pub to_age: Option<u8>,
    /// From this many minutes on.
    pub offer_from_minutes: u32,
    /// At the latest after this many minutes.
    pub offer_by_minutes: u32,
}

/// Guidance: minutes per year of age, with a ceiling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubstantiveLength {
    /// Minutes per completed year of age.
    pub minutes_per_year: u32,
    /// Ceiling, minutes.
    pub most: u32,
}

/// One chip of the live screen; its word tells a child nothing (ux.md 4.9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chip {
    /// Key of its word in the catalogue.
    pub chip: String,
    /// The sign it stands for.
    pub sign: Option<DistressSign>,
    /// The response it stands for.
    pub response: Option<DistressResponse>,
}

impl Protocol {
    /// Expected minutes of a session; of an age in doubt the youngest counts.
    #[must_use]
    pub fn planned_minutes(&self, age: AgeRange) -> u32 {
        let line = self.planned_minutes.by_age.iter().find(|l| l.to_age.is_none_or(|to| age.min() <= to));
        line.map_or(self.planned_minutes.most, |l| l.minutes)
    }

    /// Guidance for the substantive part in minutes; of an age in doubt the youngest counts.
    #[must_use]
    pub fn substantive_minutes(&self, age: AgeRange) -> u32 {
        let length = &self.substantive_length;
        (length.minutes_per_year * u32::from(age.min())).min(length.most)
    }

    /// When a break should be offered; of an age in doubt the youngest counts.
    #[must_use]
    pub fn break_rule(&self, age: AgeRange) -> Option<&BreakRule> {
        self.breaks.iter().find(|l| l.to_age.is_none_or(|to| age.min() <= to))
    }

    /// The time of this phase counts as substantive.
    #[must_use]
    pub fn is_substantive(&self, phase: Phase) -> bool {
        self.phases.iter().any(|p| p.phase == phase && p.substantive)
    }

    /// The kind of prompt that should follow this one.
    #[must_use]
    pub fn pair_of(&self, kind: PromptKind) -> Option<PromptKind> {
        self.prompts.iter().find(|p| p.kind == kind)?.paired_with
    }

    /// The chip with this key.
    #[must_use]
    pub fn chip(&self, key: &str) -> Option<&Chip> {
        self.chips.iter().find(|c| c.chip == key)
    }

    pub(super) fn check(&self, file: &str) -> Result<(), RulebookFault> {
        sound(self.version > 0, file, "versions begin at 1")?;
        let phases: Vec<Phase> = self.phases.iter().map(|p| p.phase).collect();
        sound(phases == Phase::ALL, file, "every phase once, in the order of the screen")?;
        let prompts: Vec<PromptKind> = self.prompts.iter().map(|p| p.kind).collect();
        sound(prompts == PromptKind::ALL, file, "every kind of prompt once")?;
        let plan = &self.planned_minutes;
        sound(plan.least <= plan.most, file, "the shortest plan is longer than the longest")?;
        sound(
            plan.by_age.iter().all(|l| (plan.least..=plan.most).contains(&l.minutes)),
            file,
            "a default plan lies outside the allowed range",
        )?;
        sound(
            ages_ascend(plan.by_age.iter().map(|l| l.to_age)),
            file,
            "ages of plans do not ascend to an open end",
        )?;
        sound(
            ages_ascend(self.breaks.iter().map(|l| l.to_age)),
            file,
            "ages of breaks do not ascend to an open end",
        )?;
        sound(
            self.breaks
                .iter()
                .all(|b| 0 < b.offer_from_minutes && b.offer_from_minutes <= b.offer_by_minutes),
            file,
            "a break is due before it may be offered",
        )?;
        sound(
            self.chips.iter().all(|c| c.sign.is_some() != c.response.is_some()),
            file,
            "a chip stands for one sign or one response",
        )
    }
}

/// Each line reaches further than the one before, and only the last has no end.
fn ages_ascend(ages: impl Iterator<Item = Option<u8>>) -> bool {
    let ages: Vec<Option<u8>> = ages.collect();
    let Some((last, limited)) = ages.split_last() else { return false };
    let limits: Option<Vec<u8>> = limited.iter().copied().collect();
    last.is_none() && limits.is_some_and(|l| l.windows(2).all(|pair| matches!(pair, [a, b] if a < b)))
}
