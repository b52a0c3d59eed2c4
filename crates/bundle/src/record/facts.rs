//! `data/record/facts.json`: what is alleged and which signs of exploitation were seen, as codes of a versioned list. With
//! the interview log, only by a legal order, and only where an entry tells of it.

use super::{Noted, VERSION};
use crate::entry::Shown;
use itgel_casefile::event::{CaseEvent, Facts};
use serde::{Deserialize, Serialize};

/// What is alleged, and signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsRecord {
    /// Always 1.
    pub version: u32,
    /// Every entry in the order of the journal; of what is alleged the last stands, of each sign its last answer.
    pub notes: Vec<FactsEntry>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsEntry {
    /// The entry.
    pub noted: Noted,
    /// Version of the lists.
    pub list: u32,
    /// What.
    pub facts: Facts,
}

impl FactsRecord {
    /// From the entries that are inside; `None` when there is nothing of it.
    #[must_use]
    pub fn of(shown: &[Shown]) -> Option<Self> {
        let notes: Vec<FactsEntry> = shown
            .iter()
            .filter_map(|one| match &one.event {
                CaseEvent::FactsNoted { list, facts } => {
                    Some(FactsEntry { noted: Noted::from(&one.meta), list: *list, facts: facts.clone() })
                }
                _ => None,
            })
            .collect();
        (!notes.is_empty()).then_some(Self { version: VERSION, notes })
    }
}
