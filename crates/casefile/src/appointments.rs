//! Planning: when the room is taken, and by whom (ux.md 4.3).

use crate::checks::{self, Noted, Remark};
use crate::context::Context;
use crate::event::CaseEvent;
use crate::ids::{AppointmentId, PersonId};
use crate::preparation;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::sessions;
use crate::state::CaseFile;
use crate::time::Moment;

/// Minutes between two interviews that are recommended: the interviewer is a person too (ux.md P11).
pub const REST_MINUTES: i64 = 30;

/// A time at which the room is already taken, from any case file of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The appointment; the one that is being changed does not stand in its own way.
    pub appointment: AppointmentId,
    /// From.
    pub from: Moment,
    /// For so many minutes.
    pub minutes: u32,
}

/// Plans an interview, or changes the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MakeAppointment {
    /// Which; a known one is changed.
    pub appointment: AppointmentId,
    /// When, RFC 3339.
    pub at: String,
    /// Expected minutes.
    pub minutes: u32,
    /// Interviewer.
    pub interviewer: PersonId,
}

/// Plans an interview. Remarks: `little-time-between`, and those of [`sessions::lately`] for its day.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `appointment-cancelled`, `time-malformed`, `appointment-in-past`,
/// `minutes-out-of-range`, `room-is-taken`.
pub fn make_appointment(
    case: &CaseFile,
    request: MakeAppointment,
    taken: &[Taken],
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<Noted, Refusal> {
    let MakeAppointment { appointment, at, minutes, interviewer } = request;
    checks::open_file(case)?;
    if case.appointments.get(&appointment).is_some_and(|a| a.cancelled.is_some()) {
        return Err(Refusal::new("appointment-cancelled"));
    }
    let from =
        Moment::from_rfc3339(&at, &ctx.now.zone, 0).ok_or_else(|| Refusal::new("time-malformed").at("at"))?;
    preparation::minutes(minutes, "minutes", book)?;
    let until = after(&from, minutes);
    if until.utc_ms <= ctx.now.utc_ms {
        return Err(Refusal::new("appointment-in-past").at("at"));
    }
    let others = || taken.iter().filter(|t| t.appointment != appointment);
    let overlaps =
        |t: &&Taken| from.utc_ms < after(&t.from, t.minutes).utc_ms && t.from.utc_ms < until.utc_ms;
    if let Some(other) = others().find(overlaps) {
        let refusal = Refusal::new("room-is-taken").at("at").with("from", minute(&other.from));
        return Err(refusal.with("until", minute(&after(&other.from, other.minutes))));
    }
    let mut remarks = Vec::new();
    let rest = REST_MINUTES * 60_000;
    let close = |t: &&Taken| {
        from.utc_ms < after(&t.from, t.minutes).utc_ms + rest && t.from.utc_ms < until.utc_ms + rest
    };
    if others().any(|t| close(&t)) {
        remarks.push(Remark::new("little-time-between", "at").with("minutes", REST_MINUTES));
    }
    remarks.extend(sessions::lately(case, from.day()));
    let at = from.to_rfc3339();
    Ok(Noted { event: CaseEvent::AppointmentMade { appointment, at, minutes, interviewer }, remarks })
}

/// Calls an appointment off.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `appointment-not-found`, `appointment-cancelled`.
pub fn cancel_appointment(case: &CaseFile, appointment: AppointmentId) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let planned = case.appointments.get(&appointment);
    let planned = planned.ok_or_else(|| Refusal::new("appointment-not-found"))?;
    if planned.cancelled.is_some() {
        return Err(Refusal::new("appointment-cancelled"));
    }
    Ok(CaseEvent::AppointmentCancelled { appointment })
}

fn after(from: &Moment, minutes: u32) -> Moment {
    let utc_ms = from.utc_ms.saturating_add(i64::from(minutes) * 60_000);
    Moment { utc_ms, ..from.clone() }
}

/// `HH:MM`, as appointments are spoken of.
fn minute(at: &Moment) -> String {
    at.clock().chars().take(5).collect()
}
