//! Which part of a case file each kind of recipient needs: the minimum necessary, before any consent is asked.

use super::{Review, RulebookFault, sound};
use crate::vocabulary::{Part, Purpose, RecipientKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One version of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where the table comes from.
    pub sources: Vec<String>,
    /// One line per kind of recipient.
    pub recipients: Vec<RecipientRule>,
}

/// What one kind of recipient needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientRule {
    /// Which.
    pub recipient: RecipientKind,
    /// The purpose that consent is asked for.
    pub purpose: Purpose,
    /// Parts that serve the purpose.
    pub parts: Vec<Part>,
    /// Parts that stay whatever was consented to, with the reason.
    pub left_out: Vec<LeftOut>,
}

/// A part that stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Which.
    pub part: Part,
    /// Why.
    pub why: LeftOutReason,
}

/// Why a part stays although nobody said no (the words of the export screen, ux.md 4.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// The recipient does not ask for it.
    NotAskedFor,
    /// The purpose does not need it.
    NotNeeded,
    /// The code goes instead of the name.
    CodeOnly,
}

impl LeftOutReason {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAskedFor => "not_asked_for",
            Self::NotNeeded => "not_needed",
            Self::CodeOnly => "code_only",
        }
    }
}

impl Disclosure {
    /// The line of one kind of recipient; the check on reading made sure that there is one.
    #[must_use]
    pub fn rule(&self, recipient: RecipientKind) -> Option<&RecipientRule> {
        self.recipients.iter().find(|r| r.recipient == recipient)
    }

    /// The purpose that consent for this recipient is asked for.
    #[must_use]
    pub fn purpose_of(&self, recipient: RecipientKind) -> Option<Purpose> {
        self.rule(recipient).map(|r| r.purpose)
    }

    /// The kind of recipient a purpose shares with; none for interview, recording and statistics.
    #[must_use]
    pub fn recipient_of(&self, purpose: Purpose) -> Option<RecipientKind> {
        self.recipients.iter().find(|r| r.purpose == purpose).map(|r| r.recipient)
    }

    /// The recipient's purpose needs this part. An unknown recipient needs nothing.
    #[must_use]
    pub fn needs(&self, recipient: RecipientKind, part: Part) -> bool {
        self.rule(recipient).is_some_and(|r| r.parts.contains(&part))
    }

    /// Why a part stays whatever was consented to; `None` when it is needed.
    #[must_use]
    pub fn why_left_out(&self, recipient: RecipientKind, part: Part) -> Option<LeftOutReason> {
        self.rule(recipient)?.left_out.iter().find(|l| l.part == part).map(|l| l.why)
    }

    pub(super) fn check(&self, file: &str) -> Result<(), RulebookFault> {
        sound(self.version > 0, file, "versions begin at 1")?;
        let kinds: BTreeSet<RecipientKind> = self.recipients.iter().map(|r| r.recipient).collect();
        sound(
            kinds.len() == self.recipients.len() && kinds.len() == RecipientKind::ALL.len(),
            file,
            "every kind of recipient once",
        )?;
        let purposes: BTreeSet<Purpose> = self.recipients.iter().map(|r| r.purpose).collect();
        sound(purposes.len() == self.recipients.len(), file, "two recipients share a purpose")?;
        for rule in &self.recipients {
            let mut parts: Vec<Part> =
                rule.parts.iter().copied().chain(rule.left_out.iter().map(|l| l.part)).collect();
            parts.sort();
            sound(parts == Part::ALL, file, "every part either goes or stays, once")?;
            sound(
                rule.parts.contains(&Part::ConsentRecord),
                file,
                "no recipient without the record of consent",
            )?;
        }
        Ok(())
    }
}
