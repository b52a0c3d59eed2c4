//! `data/record/elsewhere.json`: interviews of the same child that were held elsewhere, as far as they are known. With
//! the interview log, and only where there is one.

use super::{Noted, VERSION};
use itgel_casefile::elsewhere::Elsewhere;
use itgel_casefile::event::Held;
use itgel_casefile::ids::ElsewhereId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::{ElsewhereReason, InterviewBody};
use serde::{Deserialize, Serialize};

/// Interviews held elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElsewhereRecord {
    /// Always 1.
    pub version: u32,
    /// In the order of the journal, with those that were corrected or struck.
    pub interviews: Vec<ElsewhereEntry>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElsewhereEntry {
    /// Which.
    pub elsewhere: ElsewhereId,
    /// The entry.
    pub noted: Noted,
    /// Who held it.
    pub body: InterviewBody,
    /// Which office, in words, or empty.
    pub office: String,
    /// When.
    pub held: Held,
    /// Why it was held.
    pub reason: ElsewhereReason,
    /// In words, or empty.
    pub note: String,
    /// The earlier entry that this one corrects.
    pub corrects: Option<ElsewhereId>,
    /// Why it was corrected, or empty.
    pub because: String,
    /// The entry that struck this one, and why.
    pub struck: Option<StruckRecord>,
    /// It counts: neither corrected nor struck.
    pub counts: bool,
}

/// Why an entry no longer counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StruckRecord {
    /// The entry.
    pub noted: Noted,
    /// Why.
    pub because: String,
}

impl ElsewhereRecord {
    /// From the entries that are inside; `None` when there is nothing of it.
    #[must_use]
    pub fn of(case: &CaseFile) -> Option<Self> {
        let interviews: Vec<ElsewhereEntry> = case.elsewhere.iter().map(entry).collect();
        (!interviews.is_empty()).then_some(Self { version: VERSION, interviews })
    }
}

fn entry(one: &Elsewhere) -> ElsewhereEntry {
    ElsewhereEntry {
        elsewhere: one.elsewhere,
        noted: Noted::from(&one.meta),
        body: one.body,
        office: one.office.clone(),
        held: one.held.clone(),
        reason: one.reason,
        note: one.note.clone(),
        corrects: one.corrects,
        because: one.because.clone(),
        struck: one
            .struck
            .as_ref()
            .map(|(meta, because)| StruckRecord { noted: Noted::from(meta), because: because.clone() }),
        counts: one.stands(),
    }
}
