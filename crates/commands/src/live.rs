//! The live interview: one tap, one record.

use crate::api::interview as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show;
use itgel_casefile::event::{CaseEvent, Compulsion, Tap};
use itgel_casefile::ids::{CaseId, InterviewId};
use itgel_casefile::interview::{begin, course, taps};
use uuid::Uuid;

fn page(house: &mut House, case: CaseId, interview: InterviewId) -> Result<api::LiveView, Failure> {
    let now = house.now();
    let saved_at = house.saved_at.clone();
    let case = house.opened()?.case(case)?;
    let found = case.interview(interview).ok_or_else(|| Failure::refused("interview-not-found"))?;
    Ok(show::live::live(case, found, &now, &saved_at))
}

/// The live interview as it stands.
///
/// # Errors
/// `case-not-found`, `not-your-case`, `interview-not-found`.
pub fn live(house: &mut House, request: api::InterviewRef, _: &Job) -> Result<api::LiveView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    page(house, case, id(&request.interview)?)
}

/// Begins a live interview. The request's identifier becomes the interview's, so a repeated call begins nothing.
///
/// # Errors
/// What [`begin::begin_interview`] refuses.
pub fn begin_interview(
    house: &mut House,
    request: api::BeginInterview,
    _: &Job,
) -> Result<api::LiveView, Failure> {
    let case = id(&request.case)?;
    let asked: Uuid = id(&request.request)?;
    let interview = InterviewId(asked);
    let compelled = !request.compulsion_basis.is_empty() || !request.compulsion_interests.is_empty();
    let begun = begin::BeginInterview {
        interview,
        session: request.session,
        reason: request.reason,
        compulsion: compelled.then_some(Compulsion {
            basis: request.compulsion_basis,
            best_interests: request.compulsion_interests,
        }),
        planned_minutes: request.planned_minutes,
        camera_confirmed: request.camera_confirmed,
    };
    house.act(case, Some(asked), |case, ctx, book| {
        begin::begin_interview(case, begun, ctx, book).map(|n| n.event)
    })?;
    page(house, case, interview)
}

fn content(request: &api::TapRequest) -> Result<Tap, Failure> {
    let malformed = || Failure::refused("request-malformed");
    Ok(match request.kind.as_str() {
        "phase" => Tap::PhaseBegun { phase: request.phase.ok_or_else(malformed)? },
        "prompt" => Tap::Prompt { prompt: request.prompt.ok_or_else(malformed)? },
        "feeling" => Tap::Feeling,
        "feeling_detail" => Tap::FeelingDetail {
            of: id(&request.of)?,
            signs: request.signs.clone(),
            responses: request.responses.clone(),
            intensity: request.intensity,
            outcome: request.outcome,
        },
        "marker" => Tap::Marker,
        // The rule gives the number.
        "item" => Tap::Item { number: 0 },
        "break" => Tap::BreakBegun,
        "resume" => Tap::BreakEnded,
        "break_detail" => Tap::BreakDetail {
            of: id(&request.of)?,
            asked_by: request.asked_by.ok_or_else(malformed)?,
            reason: request.break_reason.ok_or_else(malformed)?,
        },
        _ => return Err(malformed()),
    })
}

/// One tap. A tap that says nothing new is not recorded, and that is not a failure.
///
/// # Errors
/// What [`taps::record_tap`] refuses.
pub fn tap(house: &mut House, request: api::TapRequest, _: &Job) -> Result<api::LiveView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    let asked: Uuid = id(&request.tap)?;
    let tap = taps::RecordTap {
        interview,
        tap: itgel_casefile::ids::TapId(asked),
        what: content(&request)?,
        double_tap_ms: taps::DOUBLE_TAP_MS,
    };
    house.act_maybe(case, Some(asked), |case, ctx, _| taps::record_tap(case, tap, ctx))?;
    page(house, case, interview)
}

/// Undoes the last entry; it stays in the journal.
///
/// # Errors
/// What [`taps::undo_tap`] refuses.
pub fn undo_tap(house: &mut House, request: api::InterviewRef, _: &Job) -> Result<api::LiveView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    let undo = taps::UndoTap { interview, tap: None };
    house.act(case, None, |case, ctx, _| taps::undo_tap(case, &undo, ctx))?;
    page(house, case, interview)
}

/// Brings the last undone entry back.
///
/// # Errors
/// What [`taps::redo_tap`] refuses.
pub fn redo_tap(house: &mut House, request: api::InterviewRef, _: &Job) -> Result<api::LiveView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    let redo = taps::RedoTap { interview, tap: None };
    house.act(case, None, |case, ctx, _| taps::redo_tap(case, &redo, ctx))?;
    page(house, case, interview)
}

/// Takes an interrupted interview up again.
///
/// # Errors
/// What [`course::resume_interview`] refuses.
pub fn resume_interview(
    house: &mut House,
    request: api::InterviewRef,
    _: &Job,
) -> Result<api::LiveView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    house.act(case, None, |case, ctx, _| course::resume_interview(case, interview, ctx))?;
    page(house, case, interview)
}

/// Ends the interview. Said twice, it has ended once.
///
/// # Errors
/// What [`course::end_interview`] refuses.
pub fn end_interview(
    house: &mut House,
    request: api::EndInterview,
    _: &Job,
) -> Result<api::LiveView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let end = course::EndInterview {
        interview,
        stopped_by_child: request.stopped_by_child,
        at_last_entry: request.at_last_entry,
    };
    house.act_maybe(case, None, |case, ctx, _| {
        let ended = case.interview(interview).is_some_and(|i| i.ended.is_some());
        if ended { Ok(None::<CaseEvent>) } else { course::end_interview(case, &end, ctx).map(Some) }
    })?;
    page(house, case, interview)
}
