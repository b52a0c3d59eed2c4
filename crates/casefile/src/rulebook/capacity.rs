//! Who may decide for a child of which age, what the child's own act is, and how long it holds.
//!
//! Of an age in doubt the reading that protects the child counts: powers are given from the youngest possible
//! age on, the child's own voice from the oldest possible age on (domain.md rule 21).

use super::{Review, RulebookFault, sound};
use crate::age::AgeRange;
use crate::vocabulary::DeciderKind;
use serde::{Deserialize, Serialize};

/// One version of the ages and capacities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where the ages come from.
    pub sources: Vec<String>,
    /// Age of majority in completed years.
    pub majority: u8,
    /// Months a confirmed conversation holds.
    pub valid_months: u32,
    /// The child is asked about recording; `false` where the law demands it and the page only tells (ux.md P4).
    pub recording_is_asked: bool,
    /// What is needed from whom, by age.
    pub ages: Vec<AgeRule>,
    /// Deciders bound to an age.
    pub deciders: Vec<DeciderRule>,
    /// Who decides when the adult may be implicated, best first.
    pub when_implicated: Vec<Alternative>,
}

/// The child's own act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChildAct {
    /// The child is told; no answer is required.
    Explanation,
    /// The child's willingness beside the adult's consent.
    Assent,
    /// The child's own consent.
    Consent,
}

/// The adult's act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaregiverAct {
    /// Consent.
    Consent,
    /// Consent, asked for only with the child's permission.
    ConsentWithChildsPermission,
}

/// Who stands in when there is no caregiver or it is not in the child's interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandIn {
    /// Another adult the child trusts.
    TrustedAdult,
    /// The caseworker.
    Caseworker,
    /// The child, maturity given due weight.
    Child,
}

/// How an act is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Spoken, noted by the interviewer.
    Oral,
    /// Written or signed.
    Written,
}

/// One line of the age matrix (domain.md 3.9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRule {
    /// From this completed year.
    pub from: u8,
    /// To this completed year, inclusive.
    pub to: u8,
    /// The child's act.
    pub child: ChildAct,
    /// The caregiver's act.
    pub caregiver: CaregiverAct,
    /// Who stands in.
    pub without_caregiver: Vec<StandIn>,
    /// Form of the assent, where assent is the child's act.
    pub assent_form: Option<Form>,
    /// Form of the consent.
    pub consent_form: Form,
}

/// What happens when a decider's age bounds are missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outside {
    /// Allowed with a written reason (domain.md rule 5).
    NeedsReason,
    /// Not allowed.
    Refused,
}

/// A decider bound to an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeciderRule {
    /// Which.
    pub decider: DeciderKind,
    /// From this completed year.
    pub from: u8,
    /// To this completed year, inclusive; none for no end.
    pub to: Option<u8>,
    /// Otherwise.
    pub outside: Outside,
}

/// Whether a decider fits the child's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Yes, or the decider is bound to no age.
    Fits,
    /// No; allowed with a reason.
    NeedsReason,
    /// No.
    Refused,
}

/// One step of who decides instead of an adult who may be implicated (domain.md 3.11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Key of its sentence in the catalogue.
    pub step: String,
    /// Deciders of this step.
    pub deciders: Vec<DeciderKind>,
    /// Officials who must be named, 0 when none.
    pub officials: u8,
}

impl Capacity {
    /// The line of one age. Past the last line the last one holds: a case does not lose its rules on a birthday.
    #[must_use]
    pub fn rule(&self, age: u8) -> Option<&AgeRule> {
        self.ages.iter().find(|r| (r.from..=r.to).contains(&age)).or_else(|| self.ages.last())
    }

    /// The child's own act; of an age in doubt the oldest possible counts, so that no voice is lost.
    #[must_use]
    pub fn child_act(&self, age: AgeRange) -> ChildAct {
        self.rule(age.max()).map_or(ChildAct::Assent, |r| r.child)
    }

    /// Whether this decider fits the child's age. A power of the child's own needs certainty; a mismatch of an
    /// adult is only said when it is certain.
    #[must_use]
    pub fn fit(&self, decider: DeciderKind, age: AgeRange) -> Fit {
        let Some(rule) = self.deciders.iter().find(|r| r.decider == decider) else { return Fit::Fits };
        let inside = |years: u8| rule.from <= years && rule.to.is_none_or(|to| years <= to);
        match rule.outside {
            Outside::Refused if !(inside(age.min()) && inside(age.max())) => Fit::Refused,
            Outside::NeedsReason if !(age.min()..=age.max()).any(inside) => Fit::NeedsReason,
            _ => Fit::Fits,
        }
    }

    /// The child may decide alone, certainly.
    #[must_use]
    pub fn may_decide_alone(&self, age: AgeRange) -> bool {
        self.fit(DeciderKind::ChildAlone, age) == Fit::Fits
    }

    pub(super) fn check(&self, file: &str) -> Result<(), RulebookFault> {
        sound(self.version > 0, file, "versions begin at 1")?;
        sound(
            self.majority > 0 && self.valid_months > 0,
            file,
            "majority and validity must be more than nothing",
        )?;
        let mut next = 0;
        for rule in &self.ages {
            sound(rule.from == next && rule.to >= rule.from, file, "the ages leave a gap or overlap")?;
            sound(
                (rule.child == ChildAct::Assent) == rule.assent_form.is_some(),
                file,
                "a form of assent stands exactly where assent is the child's act",
            )?;
            next = rule.to.saturating_add(1);
        }
        sound(next == self.majority, file, "the ages do not end at majority")?;
        sound(
            self.ages.windows(2).all(|pair| matches!(pair, [a, b] if a.child <= b.child)),
            file,
            "the child's own act becomes weaker with age",
        )?;
        sound(
            self.deciders.iter().any(|d| d.decider == DeciderKind::ChildAlone),
            file,
            "the age from which a child decides alone is missing",
        )?;
        sound(
            self.when_implicated.iter().all(|a| !a.deciders.is_empty()) && !self.when_implicated.is_empty(),
            file,
            "nobody decides when the adult may be implicated",
        )
    }
}
