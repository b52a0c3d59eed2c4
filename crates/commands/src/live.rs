//! The live interview: one tap, one record.

use crate::api::Empty;
use crate::api::interview as api;
use crate::failure::Failure;
use crate::held::{Act, Waiting};
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show;
use crate::trouble::read_after;
use itgel_casefile::event::{CaseEvent, Compulsion, Tap};
use itgel_casefile::ids::{CaseId, InterviewId, TapId};
use itgel_casefile::interview::power::low_percent;
use itgel_casefile::interview::timeline::Timeline;
use itgel_casefile::interview::{Interview, begin, course, taps};
use itgel_casefile::text::{self, Kind};
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
/// `case-not-found`, `not-your-case`, `interview-not-found`, `blind-until-recall`.
pub fn live(house: &mut House, request: api::InterviewRef, _: &Job) -> Result<api::LiveView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    house.opened()?.not_of_others(case, id(&request.interview)?)?;
    // Perhaps the disk takes now what it did not take before; if not, the window asks for it again.
    let _ = house.enter_held();
    page(house, case, id(&request.interview)?)
}

/// Whether the computer's battery is low. Never a failure: a computer without a battery has nothing to say.
///
/// # Errors
/// None of its own.
pub fn power(house: &mut House, _: Empty, _: &Job) -> Result<api::PowerView, Failure> {
    Ok(api::PowerView { low_percent: low_percent(&(house.batteries)()) })
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
    read_after(page(house, case, interview))
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
        // Which of the two is known when its turn comes.
        "break" | "pause" => Tap::BreakBegun,
        "resume" => Tap::BreakEnded,
        "break_declined" => Tap::BreakDeclined,
        "moved" => Tap::PersonMoved,
        "question" => Tap::Question { step: request.question.ok_or_else(malformed)? },
        "person_detail" => person_detail(id(&request.of)?, request.person.as_ref().ok_or_else(malformed)?),
        "break_detail" => Tap::BreakDetail {
            of: id(&request.of)?,
            asked_by: request.asked_by.ok_or_else(malformed)?,
            reason: request.break_reason.ok_or_else(malformed)?,
        },
        _ => return Err(malformed()),
    })
}

/// Who came or went, as a tap holds it.
pub(crate) fn person_detail(of: TapId, person: &api::PersonMove) -> Tap {
    Tap::PersonDetail {
        of,
        role: person.role,
        initials: text::tidy(&person.initials, Kind::Name),
        place: person.place,
        came: person.came,
    }
}

/// Enters one act from the line, made when the computer was up for `came_ms`. How long ago that is is told by the very
/// instant of its entry: by another one it would be off by what the computer did in between.
///
/// # Errors
/// What the rule of the act refuses, or what is broken.
pub(crate) fn enter(house: &mut House, waiting: Waiting, came_ms: u64) -> Result<(), Failure> {
    let Waiting { request, case, interview, act } = waiting;
    match act {
        Act::Tap(asked) => {
            let mut tap = taps::RecordTap {
                interview,
                tap: TapId(request),
                what: content(&asked)?,
                double_tap_ms: if asked.apart { 0 } else { taps::DOUBLE_TAP_MS },
                held_ms: 0,
            };
            house.act_maybe(case, Some(request), |case, ctx, _| {
                tap.held_ms = ctx.now.up_ms.saturating_sub(came_ms);
                let in_break = |i: &Interview| Timeline::of(i, i.elapsed_at(ctx.now)).in_break;
                if asked.kind == "pause" && case.interview(interview).is_some_and(in_break) {
                    tap.what = Tap::BreakEnded;
                }
                taps::record_tap(case, tap, ctx)
            })
        }
        Act::Undo => {
            let undo = taps::UndoTap { interview, tap: None };
            house.act(case, Some(request), |case, ctx, _| taps::undo_tap(case, &undo, ctx))
        }
        Act::Redo => {
            let redo = taps::RedoTap { interview, tap: None };
            house.act(case, Some(request), |case, ctx, _| taps::redo_tap(case, &redo, ctx))
        }
        Act::End { stopped_by_child, at_last_entry } => {
            house.act_maybe(case, Some(request), |case, ctx, _| {
                let held_ms = ctx.now.up_ms.saturating_sub(came_ms);
                let end = course::EndInterview { interview, stopped_by_child, at_last_entry, held_ms };
                let ended = case.interview(interview).is_some_and(|i| i.ended.is_some());
                if ended { Ok(None::<CaseEvent>) } else { course::end_interview(case, &end, ctx).map(Some) }
            })
        }
    }
}

/// Takes an act in, in its turn and with its own time, and shows how the interview stands.
fn take_in(
    house: &mut House,
    (case, interview, request): (&str, &str, &str),
    act: Act,
    job: &Job,
) -> Result<api::LiveView, Failure> {
    let (case, interview) = (id(case)?, id(interview)?);
    let request: Uuid = id(request)?;
    house.enter_in_turn(Waiting { request, case, interview, act }, job)?;
    page(house, case, interview)
}

/// One tap. A tap that says nothing new is not recorded, and that is not a failure.
///
/// # Errors
/// What [`taps::record_tap`] refuses. What is broken: then it is kept in memory, with the time at which it came,
/// and the same request asks for it again.
pub fn tap(house: &mut House, request: api::TapRequest, job: &Job) -> Result<api::LiveView, Failure> {
    // What cannot be read is no tap and waits for nothing.
    content(&request)?;
    let act = Act::Tap(Box::new(request.clone()));
    take_in(house, (&request.case, &request.interview, &request.tap), act, job)
}

/// Undoes the last entry; it stays in the journal.
///
/// # Errors
/// What [`taps::undo_tap`] refuses.
pub fn undo_tap(house: &mut House, request: api::LiveAct, job: &Job) -> Result<api::LiveView, Failure> {
    take_in(house, (&request.case, &request.interview, &request.request), Act::Undo, job)
}

/// Brings the last undone entry back.
///
/// # Errors
/// What [`taps::redo_tap`] refuses.
pub fn redo_tap(house: &mut House, request: api::LiveAct, job: &Job) -> Result<api::LiveView, Failure> {
    take_in(house, (&request.case, &request.interview, &request.request), Act::Redo, job)
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
    read_after(page(house, case, interview))
}

/// Ends the interview. Said twice, it has ended once.
///
/// # Errors
/// What [`course::end_interview`] refuses.
pub fn end_interview(
    house: &mut House,
    request: api::EndInterview,
    job: &Job,
) -> Result<api::LiveView, Failure> {
    let api::EndInterview { stopped_by_child, at_last_entry, .. } = request;
    let act = Act::End { stopped_by_child, at_last_entry };
    take_in(house, (&request.case, &request.interview, &request.request), act, job)
}
