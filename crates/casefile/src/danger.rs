//! Dangers that an interview showed, until somebody was told of them (ux.md 4.11): immediate danger, no safe place tonight,
//! talk of self-harm. The record says who was told by whoever led the interview; anybody else who works with the child and
//! has called says so beside it, so that nobody is called twice and nobody waits for a call that was made.

use crate::amendment::value_now;
use crate::checks;
use crate::context::Context;
use crate::event::{CaseEvent, Risk};
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::risk::{MOST_TOLD, told_at};
use crate::state::CaseFile;
use crate::vocabulary::{Danger, Ternary};

/// The dangers that a judgement of risk shows.
#[must_use]
pub fn shown(risk: &Risk) -> Vec<Danger> {
    let is = |danger: &Danger| match danger {
        Danger::Immediate => risk.immediate_danger == Ternary::Yes,
        Danger::NotSafeTonight => risk.safe_tonight == Ternary::No,
        Danger::SelfHarm => risk.self_harm == Ternary::Yes,
    };
    Danger::ALL.iter().copied().filter(is).collect()
}

/// The dangers of which somebody was told, once this judgement is entered: who and when are said once, for all that stand
/// as they are entered. A danger that comes later is asked about anew.
pub(crate) fn told_of(interview: &Interview, risk: &Risk) -> Vec<Danger> {
    if risk.told.is_empty() || risk.told_at.is_empty() {
        return Vec::new();
    }
    let before = interview.risk.as_ref();
    let same = before.is_some_and(|b| (&b.told, &b.told_at) == (&risk.told, &risk.told_at));
    let known = |danger: &Danger| !same || interview.told_of.contains(danger);
    shown(risk).into_iter().filter(known).collect()
}

/// Was somebody told, by the record itself or by an entry beside it?
#[must_use]
pub fn is_answered(case: &CaseFile, interview: &Interview, danger: Danger) -> bool {
    let beside = case.danger_answers.iter().any(|a| a.interview == interview.id && a.danger == danger);
    interview.told_of.contains(&danger) || beside
}

/// The dangers of an interview of which nobody was told.
#[must_use]
pub fn open_of(case: &CaseFile, interview: &Interview) -> Vec<Danger> {
    let shown = interview.risk.as_ref().map(shown).unwrap_or_default();
    shown.into_iter().filter(|danger| !is_answered(case, interview, *danger)).collect()
}

/// Every danger in a file of which nobody was told, with its interview. What stood in a record as it was signed has its
/// answer: the rule asks for it, or for the reason why there is none. What an amendment brought has neither.
#[must_use]
pub fn open(case: &CaseFile) -> Vec<(InterviewId, Danger)> {
    let of = |i: &Interview| {
        let open = if i.signed.is_some() { amended_in(case, i) } else { open_of(case, i) };
        open.into_iter().map(|danger| (i.id, danger)).collect::<Vec<_>>()
    };
    case.interviews.iter().flat_map(of).collect()
}

/// The item of a record in which a danger stands, and its answer.
fn item_of(danger: Danger) -> (&'static str, Ternary) {
    match danger {
        Danger::Immediate => ("risk.immediate_danger", Ternary::Yes),
        Danger::NotSafeTonight => ("risk.safe_tonight", Ternary::No),
        Danger::SelfHarm => ("risk.self_harm", Ternary::Yes),
    }
}

/// The dangers that a record shows now, with what was amended in it.
fn shown_now(case: &CaseFile, interview: &Interview) -> Vec<Danger> {
    let Some(risk) = &interview.risk else { return Vec::new() };
    let signed = shown(risk);
    let stands = |danger: &Danger| {
        let (item, answer) = item_of(*danger);
        let amended = interview.amendments.iter().any(|a| a.item == item);
        let now = || value_now(case, interview, item).and_then(|word| Ternary::parse(&word)) == Some(answer);
        if amended { now() } else { signed.contains(danger) }
    };
    Danger::ALL.iter().copied().filter(stands).collect()
}

/// Dangers that an amendment brought into a signed record, and of which nobody was told since that amendment. Immediate danger
/// is not amended in without a word on who was told and when (`danger_stays_told`); where the time was amended in for it, it is
/// told.
fn amended_in(case: &CaseFile, interview: &Interview) -> Vec<Danger> {
    let timed = interview.amendments.iter().any(|a| a.item == "risk.told_at");
    let open = |danger: &Danger| {
        let (item, answer) = item_of(*danger);
        let is = |value: &str| Ternary::parse(value) == Some(answer);
        let brought = interview.amendments.iter().rev().find(|a| a.item == item && !is(&a.old) && is(&a.new));
        let told = |since: u64| {
            let beside = case.danger_answers.iter().filter(|a| a.meta.seq > since);
            beside.filter(|a| a.interview == interview.id).any(|a| a.danger == *danger)
        };
        brought.is_some_and(|a| !(told(a.meta.seq) || *danger == Danger::Immediate && timed))
    };
    shown_now(case, interview).into_iter().filter(open).collect()
}

/// Asks to enter that somebody was told of a danger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerDanger {
    /// Of which interview.
    pub interview: InterviewId,
    /// Which danger.
    pub danger: Danger,
    /// Who was told.
    pub told: String,
    /// When, RFC 3339.
    pub told_at: String,
}

/// Enters that somebody was told. Another entry of the same danger stands beside the first: a slip is put right by it, and
/// nothing is taken away. Of a danger that an amendment brought it is entered in a closed file too, as the amendment was.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`; `danger-not-noted` where the interview shows no such danger;
/// `danger-not-told` and `text-too-long` at `told`; `danger-not-timed`,
/// `time-malformed`, `told-in-future` at `told_at`.
pub fn answer_danger(
    case: &CaseFile,
    request: &AnswerDanger,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let AnswerDanger { interview, danger, told, told_at: at } = request;
    if !open(case).contains(&(*interview, *danger)) {
        checks::open_file(case)?;
    }
    let found = case.interview(*interview).ok_or_else(|| Refusal::new("interview-not-found"))?;
    if !shown_now(case, found).contains(danger) {
        return Err(Refusal::new("danger-not-noted"));
    }
    let told = checks::text(told, "told", "danger-not-told", (1, MOST_TOLD))?;
    let told_at = told_at(at, ctx)?;
    if told_at.is_empty() {
        return Err(Refusal::new("danger-not-timed").at("told_at"));
    }
    Ok(CaseEvent::DangerAnswered { interview: *interview, danger: *danger, told, told_at })
}
