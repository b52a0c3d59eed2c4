//! Who answers for a case file, and how it passes to somebody else (ux.md 4.17, leaving staff).
//!
//! A file that was opened is never without somebody: whoever opened it answers for it until it is handed on, by an
//! entry that says who, from whom, to whom and why. What was planned for the one goes to the other with it.

use crate::context::{Actor, Context, EntryMeta};
use crate::event::CaseEvent;
use crate::ids::{AppointmentId, PersonId};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::state::parts::Appointment;
use crate::time::Moment;
use crate::vocabulary::{HandoverReason, Role};
use serde::Serialize;

/// A case file that passed from one to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Handover {
    /// The entry; its actor handed it on.
    pub meta: EntryMeta,
    /// Who answered for it.
    pub from: PersonId,
    /// Who answers for it from then on.
    pub to: PersonId,
    /// Why.
    pub reason: HandoverReason,
    /// The first entry of the new person in this file.
    pub taken_up: Option<EntryMeta>,
}

impl CaseFile {
    /// Who answers for the file; none only before it is opened.
    #[must_use]
    pub fn responsible(&self) -> Option<PersonId> {
        self.handovers.last().map(|h| h.to).or(self.opened_by)
    }

    /// Whether this is one of a person's own files: they answer for it, an interview is planned for them, or they
    /// led one. What was planned for somebody before they handed the file on counts no more.
    #[must_use]
    pub fn is_of(&self, person: PersonId) -> bool {
        let handed_on = self.handovers.iter().rev().find(|h| h.from == person).map(|h| h.meta.seq);
        let planned = |a: &Appointment| {
            a.cancelled.is_none() && a.interviewer == person && handed_on.is_none_or(|seq| a.meta.seq > seq)
        };
        self.responsible() == Some(person)
            || self.interviews.iter().any(|i| i.interviewer() == person)
            || self.appointments.values().any(planned)
    }

    /// Interviews of this file that are planned for somebody and not over; none in a closed file.
    #[must_use]
    pub fn planned_for(&self, person: PersonId, now: &Moment) -> Vec<(AppointmentId, &Appointment)> {
        let ahead = |a: &Appointment| {
            let until =
                Moment::from_rfc3339(&a.at, "", 0).map(|at| at.utc_ms + i64::from(a.minutes) * 60_000);
            a.cancelled.is_none() && a.interviewer == person && until.is_some_and(|until| until > now.utc_ms)
        };
        let all = self.appointments.iter().filter(|_| !self.is_closed());
        all.filter(|(_, a)| ahead(a)).map(|(id, a)| (*id, a)).collect()
    }

    /// The hand-over that its new person has not taken up yet.
    #[must_use]
    pub fn waits_for(&self, person: PersonId) -> Option<&Handover> {
        self.handovers.last().filter(|h| h.to == person && h.taken_up.is_none() && !self.is_closed())
    }

    pub(crate) fn take_up(&mut self, meta: &EntryMeta) {
        if let Some(last) = self.handovers.last_mut().filter(|h| h.to == meta.actor) {
            last.taken_up.get_or_insert_with(|| meta.clone());
        }
    }

    pub(crate) fn take_handover(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        if let CaseEvent::CaseHandedOver { from, to, reason } = event {
            // Whoever takes a file for themselves has it in hand.
            let taken_up = (*to == meta.actor).then(|| meta.clone());
            let (meta, from, to, reason) = (meta.clone(), *from, *to, *reason);
            self.handovers.push(Handover { meta, from, to, reason, taken_up });
        }
    }
}

/// Hands a file on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOn {
    /// From whom.
    pub from: PersonId,
    /// To whom; somebody who is at work in the room.
    pub to: Actor,
    /// Why.
    pub reason: HandoverReason,
}

/// Hands a file on, and with it every interview that is planned for the one who had it.
///
/// # Errors
/// `case-not-opened`, `hand-on-by-supervisor-only`, `hand-on-to-the-same`, `nothing-to-hand-on`,
/// `hand-on-to-interviewer`.
pub fn hand_on(case: &CaseFile, request: &HandOn, ctx: &Context<'_>) -> Result<Vec<CaseEvent>, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    if ctx.actor.role != Role::Supervisor {
        return Err(Refusal::new("hand-on-by-supervisor-only"));
    }
    let HandOn { from, to, reason } = request;
    if *from == to.person {
        return Err(Refusal::new("hand-on-to-the-same").at("to"));
    }
    let planned = case.planned_for(*from, ctx.now);
    if !planned.is_empty() && to.role != Role::Interviewer {
        return Err(Refusal::new("hand-on-to-interviewer").at("to").with("planned", planned.len()));
    }
    let mut events = Vec::new();
    if case.responsible() == Some(*from) {
        events.push(CaseEvent::CaseHandedOver { from: *from, to: to.person, reason: *reason });
    }
    events.extend(planned.into_iter().map(|(appointment, a)| CaseEvent::AppointmentMade {
        appointment,
        at: a.at.clone(),
        minutes: a.minutes,
        interviewer: to.person,
    }));
    if events.is_empty() {
        return Err(Refusal::new("nothing-to-hand-on"));
    }
    Ok(events)
}

/// Opens a file again for whoever asks, where the one who answered for it has left: a file is never without somebody.
#[must_use]
pub fn taken_by(case: &CaseFile, actor: &Actor, at_work: &dyn Fn(PersonId) -> bool) -> Option<CaseEvent> {
    let from = case.responsible().filter(|person| !at_work(*person))?;
    Some(CaseEvent::CaseHandedOver { from, to: actor.person, reason: HandoverReason::Reopened })
}
