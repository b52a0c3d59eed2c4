//! Some time after an interview somebody asks how the child is (domain.md 7.8): by thirty days, unless another
//! day was agreed. The record of the interview is closed by then; this stays open.

use crate::checks;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::AftercareOutcome;

/// Days after the interview on which somebody asks, unless another day was agreed.
pub const USUAL_DAYS: u64 = 30;
/// Latest day that may be agreed, in days.
pub const MOST_DAYS: u64 = 90;

/// The usual day for an interview that ended.
#[must_use]
pub fn usual_day(interview: &Interview) -> Option<Day> {
    ended_on(interview).plus_days(USUAL_DAYS)
}

fn ended_on(interview: &Interview) -> Day {
    interview.ended.as_ref().map_or_else(|| interview.begun.at.day(), |end| end.meta.at.day())
}

/// A day that was agreed when the child left: not before the interview, not after [`MOST_DAYS`].
pub(crate) fn check_first_day(interview: &Interview, day: Day) -> Result<Day, Refusal> {
    let first = ended_on(interview);
    let last = first.plus_days(MOST_DAYS).unwrap_or(first);
    if (first..=last).contains(&day) {
        return Ok(day);
    }
    let refusal = Refusal::new("aftercare-day-out-of-range").at("follow_up");
    Err(refusal.with("from", String::from(first)).with("until", String::from(last)))
}

/// The day on which somebody has to ask next, for each interview that still waits for it; the oldest day first.
#[must_use]
pub fn due(case: &CaseFile) -> Vec<(Day, InterviewId)> {
    if case.is_closed() {
        return Vec::new();
    }
    let next = |interview: &Interview| {
        let last = case.aftercare.iter().rev().find(|a| a.interview == interview.id);
        let day = match last {
            Some(asked) => asked.next,
            // Of a child of whom nobody wrote how it left, least is known: it is asked after on the usual day.
            None => match &interview.leaving {
                Some(leaving) => leaving.follow_up,
                None => usual_day(interview).filter(|_| !interview.is_running()),
            },
        };
        day.map(|day| (day, interview.id))
    };
    let mut waits: Vec<_> = case.interviews.iter().filter_map(next).collect();
    waits.sort_unstable();
    waits
}

/// Says how the child was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteAftercare {
    /// The interview it follows.
    pub interview: InterviewId,
    /// On which day.
    pub on: Day,
    /// What was found.
    pub outcome: AftercareOutcome,
    /// When to ask again; none: no more.
    pub next: Option<Day>,
}

/// Notes how the child was found. Where nobody was reached, or help is needed, the next day is required: such a
/// child is not let go by leaving a field empty.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `interview-still-running`, `day-in-future`,
/// `day-before-interview`, `aftercare-next-missing`, `follow-up-in-past`.
pub fn note_aftercare(
    case: &CaseFile,
    request: &NoteAftercare,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let NoteAftercare { interview, on, outcome, next } = *request;
    let found = checks::interview(case, interview)?;
    if found.is_running() {
        return Err(Refusal::new("interview-still-running"));
    }
    let today = ctx.now.day();
    if on > today {
        return Err(Refusal::new("day-in-future").at("on"));
    }
    if on < ended_on(found) {
        return Err(Refusal::new("day-before-interview").at("on"));
    }
    match next {
        None if outcome != AftercareOutcome::Well => {
            return Err(Refusal::new("aftercare-next-missing").at("next"));
        }
        Some(day) if day < today => return Err(Refusal::new("follow-up-in-past").at("next")),
        _ => {}
    }
    Ok(CaseEvent::AftercareNoted { interview, on, outcome, next })
}
