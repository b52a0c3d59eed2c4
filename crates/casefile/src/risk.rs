//! Risk as a person judged it after an interview; nothing is computed (ux.md 4.11).

use crate::checks::{self, Noted, Remark};
use crate::event::{CaseEvent, Risk};
use crate::ids::InterviewId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::Ternary;

/// Longest explanation, in characters.
pub const MOST_WHY: usize = 400;
/// Longest note of who was told and when, in characters.
pub const MOST_TOLD: usize = 200;

/// Records the judgement. Immediate danger is recorded even before anybody was told, because keeping it out of
/// the file would help nobody; the remark `danger-not-told` stands until it is filled in, and sign-off refuses
/// without it. Remarks: `danger-not-told`, `not-safe-tonight`.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `text-too-long`.
pub fn assess_risk(case: &CaseFile, interview: InterviewId, risk: Risk) -> Result<Noted, Refusal> {
    checks::unsigned(case, interview)?;
    let risk = Risk {
        why: checks::note(&risk.why, "why", MOST_WHY)?,
        told: checks::optional(&risk.told, "told", MOST_TOLD)?,
        ..risk
    };
    let remarks = notes(&risk);
    Ok(Noted { event: CaseEvent::RiskAssessed { interview, risk }, remarks })
}

/// What has to be done about a judgement, for as long as it says so.
#[must_use]
pub fn notes(risk: &Risk) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if danger_not_told(risk) {
        remarks.push(Remark::new("danger-not-told", "told"));
    }
    if risk.safe_tonight == Ternary::No {
        remarks.push(Remark::new("not-safe-tonight", "safe_tonight"));
    }
    remarks
}

/// Immediate danger, and nobody was told.
#[must_use]
pub fn danger_not_told(risk: &Risk) -> bool {
    risk.immediate_danger == Ternary::Yes && risk.told.is_empty()
}
