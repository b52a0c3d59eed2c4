//! What a danger to life opens without consent: which parts, for which kinds of recipient, for how many days.

use super::{Review, RulebookFault, sound};
use crate::orders::{MOST_DAYS, MOST_PARTS};
use crate::vocabulary::{Part, RecipientKind};
use serde::{Deserialize, Serialize};

/// One version of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VitalRule {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where the rule comes from.
    pub sources: Vec<String>,
    /// Longest time that a statement opens anything, in days after its own.
    pub days: u64,
    /// Kinds of recipient that can help against a danger.
    pub recipients: Vec<RecipientKind>,
    /// Parts that can be needed against one.
    pub parts: Vec<Part>,
}

impl VitalRule {
    pub(super) fn check(&self, file: &str) -> Result<(), RulebookFault> {
        sound(self.version > 0, file, "versions begin at 1")?;
        sound((1..=MOST_DAYS).contains(&self.days), file, "a danger opens for days, not for months")?;
        sound(!self.recipients.is_empty(), file, "somebody who can help")?;
        let least = self.parts.iter().all(|part| MOST_PARTS.contains(part));
        sound(!self.parts.is_empty() && least, file, "a danger opens needs and identity, and nothing else")
    }
}
