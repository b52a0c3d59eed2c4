//! Risk as a person judged it after an interview; nothing is computed (ux.md 4.11).

use crate::checks::{self, Noted, Remark};
use crate::context::Context;
use crate::event::{CaseEvent, Risk};
use crate::ids::InterviewId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::{RiskLevel, Ternary};

/// Longest explanation, in characters.
pub const MOST_WHY: usize = 400;
/// Longest note of who was told and when, in characters.
pub const MOST_TOLD: usize = 200;

/// Records the judgement. Immediate danger is recorded even before anybody was told, because keeping it out of
/// the file would help nobody, and before the rest is judged (level [`RiskLevel::NotJudged`]), because what is not written
/// warns nobody; the remarks `danger-not-told` and `danger-not-timed` stand until it is filled in,
/// and sign-off refuses without it. Remarks: those two, `not-safe-tonight`.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `text-too-long`,
/// `time-malformed`, `told-in-future`.
pub fn assess_risk(
    case: &CaseFile,
    interview: InterviewId,
    risk: Risk,
    ctx: &Context<'_>,
) -> Result<Noted, Refusal> {
    checks::unsigned(case, interview)?;
    let risk = Risk {
        why: checks::note(&risk.why, "why", MOST_WHY)?,
        told: checks::optional(&risk.told, "told", MOST_TOLD)?,
        told_at: told_at(&risk.told_at, ctx)?,
        ..risk
    };
    let remarks = notes(&risk);
    Ok(Noted { event: CaseEvent::RiskAssessed { interview, risk }, remarks })
}

/// Whether the risk was judged: a danger that was entered at once and nothing else is no judgement yet.
#[must_use]
pub fn is_judged(risk: Option<&Risk>) -> bool {
    risk.is_some_and(|risk| risk.level != RiskLevel::NotJudged)
}

/// When somebody was told; also the rule for an amendment.
pub(crate) fn told_at(text: &str, ctx: &Context<'_>) -> Result<String, Refusal> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let at = Moment::from_rfc3339(text, &ctx.now.zone, 0)
        .ok_or_else(|| Refusal::new("time-malformed").at("told_at"))?;
    if at.utc_ms > ctx.now.utc_ms {
        return Err(Refusal::new("told-in-future").at("told_at"));
    }
    Ok(text.to_owned())
}

/// What has to be done about a judgement, for as long as it says so.
#[must_use]
pub fn notes(risk: &Risk) -> Vec<Remark> {
    let mut remarks = Vec::new();
    match danger_gap(risk) {
        Some(("danger-not-told", _)) => remarks.push(Remark::new("danger-not-told", "told")),
        Some(_) => remarks.push(Remark::new("danger-not-timed", "told_at")),
        None => {}
    }
    if risk.safe_tonight == Ternary::No {
        remarks.push(Remark::new("not-safe-tonight", "safe_tonight"));
    }
    remarks
}

/// Immediate danger, and it is not written who was told.
#[must_use]
pub fn danger_not_told(risk: &Risk) -> bool {
    risk.immediate_danger == Ternary::Yes && risk.told.is_empty()
}

/// What is still missing about immediate danger before a record can be signed: who was told, then when.
#[must_use]
pub fn danger_gap(risk: &Risk) -> Option<(&'static str, &'static str)> {
    if danger_not_told(risk) {
        return Some(("danger-not-told", "told"));
    }
    let untimed = risk.immediate_danger == Ternary::Yes && risk.told_at.is_empty();
    untimed.then_some(("danger-not-timed", "told_at"))
}
