//! Meetings of the joint team.

use crate::api::{case as c, meeting as api};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{day, id, maybe_id};
use crate::job::Job;
use crate::trouble::read_after;
use itgel_casefile::event::{Decision, MeetingAttendee};
use itgel_casefile::ids::{CaseId, MeetingId};
use itgel_casefile::meetings::{self, MeetingList};
use itgel_casefile::vocabulary::BlindKind;

/// Records a meeting, or puts one right.
///
/// # Errors
/// `date-impossible`, `blind-until-recall`, and what [`meetings::record_meeting`] refuses.
pub fn record_meeting(
    house: &mut House,
    request: api::RecordMeeting,
    _: &Job,
) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let known: Option<MeetingId> = maybe_id(&request.meeting)?;
    let meeting = known.unwrap_or(MeetingId::from_random_bytes(house.random_id()));
    let open = house.opened()?;
    open.let_in(case)?;
    open.not_blind(case, BlindKind::Meetings)?;
    // An identifier from elsewhere would stand in two files.
    if known.is_some() && !open.case(case)?.meetings.contains_key(&meeting) {
        return Err(Failure::refused("meeting-not-found"));
    }
    let decisions = request
        .decisions
        .into_iter()
        .map(|d| Ok(Decision { code: d.code, responsible: d.responsible, due: day(&d.due, "decisions")? }))
        .collect::<Result<Vec<_>, Failure>>()?;
    let recorded = meetings::RecordMeeting {
        meeting,
        held_on: day(&request.held_on, "held_on")?,
        attendees: request
            .attendees
            .into_iter()
            .map(|a| MeetingAttendee { role: a.role, organisation: a.organisation, initials: a.initials })
            .collect(),
        decisions,
        next: if request.next.is_empty() { None } else { Some(day(&request.next, "next")?) },
    };
    let list = MeetingList::builtin();
    house.act(case, None, |case, ctx, _| meetings::record_meeting(case, recorded, list, ctx))?;
    read_after(crate::case::page(house, case))
}

/// Says what became of a decision.
///
/// # Errors
/// `date-impossible`, `blind-until-recall`, and what [`meetings::move_decision`] refuses.
pub fn move_decision(house: &mut House, request: api::MoveDecision, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let open = house.opened()?;
    open.let_in(case)?;
    open.not_blind(case, BlindKind::Meetings)?;
    let on = if request.on.is_empty() { house.now().day() } else { day(&request.on, "on")? };
    let moved = meetings::MoveDecision {
        meeting: id(&request.meeting)?,
        decision: request.decision,
        status: request.status,
        on,
    };
    house.act(case, None, |case, ctx, _| meetings::move_decision(case, &moved, ctx))?;
    read_after(crate::case::page(house, case))
}
