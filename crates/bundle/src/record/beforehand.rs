//! `data/record/beforehand.json`: what was opened for an interviewer before the child was heard, where the room keeps what
//! was reported from its interviewers. With the interview log, and only where something was opened.

use super::{Noted, VERSION};
use itgel_casefile::ids::PersonId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::BlindKind;
use serde::{Deserialize, Serialize};

/// What was opened beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeforehandRecord {
    /// Always 1.
    pub version: u32,
    /// In the order of the journal.
    pub openings: Vec<OpeningRecord>,
}

/// One opening. Why it was opened stays in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningRecord {
    /// The entry; `by` opened.
    pub noted: Noted,
    /// For which interviewer.
    pub person: PersonId,
    /// What.
    pub opened: Vec<BlindKind>,
}

impl BeforehandRecord {
    /// From the entries that are inside; `None` when nothing was opened.
    #[must_use]
    pub fn of(case: &CaseFile) -> Option<Self> {
        let opening = |one: &itgel_casefile::blind::Beforehand| OpeningRecord {
            noted: Noted::from(&one.meta),
            person: one.person,
            opened: one.opened.clone(),
        };
        let openings: Vec<OpeningRecord> = case.beforehand.iter().map(opening).collect();
        (!openings.is_empty()).then_some(Self { version: VERSION, openings })
    }
}
