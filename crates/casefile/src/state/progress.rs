//! How far a case file has come: the status of the list and the next undone step (ux.md 4.3, 4.4).

use super::CaseFile;
use super::parts::Appointment;
use crate::bundles::{SealedBundle, may_leave};
use crate::consent::heard::against;
use crate::consent::standing::standing;
use crate::ids::AppointmentId;
use crate::interview::Interview;
use crate::recipients::Recipients;
use crate::risk::is_judged;
use crate::rulebook::Rulebook;
use crate::time::Day;
use crate::vocabulary::{Answer, DeciderKind, Giver, Purpose};
use serde::Serialize;

/// Status of a case file, computed from what happened; nobody sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum Status {
    /// Being prepared; no interview ended yet.
    Preparing,
    /// An interview took place and is not signed.
    Interviewed,
    /// Every interview is signed.
    Signed,
    /// Signed, a bundle was handed over since the last sign-off, and none waits to be.
    HandedOver,
    /// Closed.
    Closed,
}

/// The one thing to do next, in the order in which the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum NextStep {
    /// Go on with, or end, the interview that is running.
    FinishInterview,
    /// Complete what was noted.
    WrapUp,
    /// Judge the risk.
    AssessRisk,
    /// Sign.
    SignOff,
    /// Plan the interview.
    PlanInterview,
    /// Fill in the open preparation cards.
    Prepare,
    /// Talk about consent.
    AskConsent,
    /// Begin the interview.
    BeginInterview,
    /// Prepare a bundle.
    SealBundle,
    /// Cancel a sealed bundle that must not leave any more.
    CancelBundle,
    /// Hand a sealed bundle over.
    HandOver,
    /// Follow a referral up.
    FollowReferral,
    /// Close the file.
    CloseCase,
    /// Nothing.
    Nothing,
}

impl NextStep {
    /// Most urgent first (ux.md 4.4: the list is sorted by next step). A child in the room comes before everything;
    /// then what was heard and is not yet sealed, because memory fades and a danger may be in it; then the next
    /// interview, the nearest step to it first; then what others wait for; then what closes.
    pub const BY_URGENCY: [Self; 14] = [
        Self::FinishInterview,
        Self::AssessRisk,
        Self::WrapUp,
        Self::SignOff,
        Self::BeginInterview,
        Self::AskConsent,
        Self::Prepare,
        Self::PlanInterview,
        Self::CancelBundle,
        Self::HandOver,
        Self::SealBundle,
        Self::FollowReferral,
        Self::CloseCase,
        Self::Nothing,
    ];
}

impl CaseFile {
    /// Status, from what happened.
    #[must_use]
    pub fn status(&self) -> Status {
        if self.is_closed() {
            return Status::Closed;
        }
        let ended = self.interviews.iter().filter(|i| !i.is_running());
        match ended.map(|i| i.signed.as_ref().map(|s| s.meta.seq)).collect::<Option<Vec<u64>>>() {
            None => Status::Interviewed,
            Some(signed) => match signed.iter().max() {
                None => Status::Preparing,
                Some(last) if self.handed_over_since(*last) && !self.bundle_waits() => Status::HandedOver,
                Some(_) => Status::Signed,
            },
        }
    }

    /// The next undone step.
    #[must_use]
    pub fn next_step(&self) -> NextStep {
        if self.is_closed() {
            return NextStep::Nothing;
        }
        if self.running().is_some() {
            return NextStep::FinishInterview;
        }
        if let Some(open) = self.interviews.iter().find(|i| i.signed.is_none()) {
            return step_of(open);
        }
        if self.interviews.is_empty() || self.has_planned_interview() {
            return self.step_before_interview();
        }
        self.step_after_interview()
    }

    fn step_after_interview(&self) -> NextStep {
        if self.bundle_waits() {
            return NextStep::HandOver;
        }
        if self.status() != Status::HandedOver {
            return NextStep::SealBundle;
        }
        if self.referrals.values().any(super::parts::Referral::is_open) {
            return NextStep::FollowReferral;
        }
        NextStep::CloseCase
    }

    /// Something is sealed and still in the house.
    fn bundle_waits(&self) -> bool {
        self.bundles.list.iter().any(SealedBundle::waiting)
    }

    /// The next undone step, where what waits to be handed over is held against this day: first what must not leave any
    /// more is cancelled, so that nobody takes the wrong file.
    #[must_use]
    pub fn next_step_on(&self, recipients: &Recipients, today: Day, book: &Rulebook) -> NextStep {
        let mut step = self.next_step();
        let before = [NextStep::Prepare, NextStep::AskConsent, NextStep::BeginInterview];
        if before.contains(&step) && !self.interviews.is_empty() && !self.is_planned_from(today) {
            // An appointment whose day went by is none to prepare for.
            step = self.step_after_interview();
        }
        if step == NextStep::BeginInterview && !standing(self, Purpose::Interview, today, book).goes {
            step = NextStep::AskConsent;
        }
        let mut waiting = self.bundles.list.iter().filter(|b| b.waiting());
        let stays = |b| may_leave(self, recipients, b, today, book).is_err();
        if step == NextStep::HandOver && waiting.any(stays) { NextStep::CancelBundle } else { step }
    }

    fn handed_over_since(&self, seq: u64) -> bool {
        let sent = self.bundles.list.iter().filter(|b| b.notice.is_none());
        sent.filter_map(|b| b.handed_over.as_ref()).any(|h| h.seq > seq)
    }

    /// An appointment that no interview has taken up, and that was not for a day before the last one.
    #[must_use]
    pub fn has_planned_interview(&self) -> bool {
        let last = self.interviews.last().map(|i| i.begun.at.day());
        self.appointments.iter().any(|(id, a)| {
            let lies_back = last.is_some_and(|last| a.day().is_none_or(|day| day < last));
            a.cancelled.is_none() && !lies_back && self.held_for(*id).is_none()
        })
    }

    /// Is an interview planned for this day or a later one?
    fn is_planned_from(&self, today: Day) -> bool {
        let mut open =
            self.appointments.iter().filter(|(id, a)| a.cancelled.is_none() && self.held_for(**id).is_none());
        open.any(|(_, a)| a.day().is_some_and(|day| day >= today))
    }

    /// The interview that took up an appointment: of its day, or, where none was planned for its day, the next one that was
    /// planned before it began. Interviews in their order take up appointments in theirs, one each.
    #[must_use]
    pub fn held_for(&self, appointment: AppointmentId) -> Option<&Interview> {
        let mut planned: Vec<_> = self.appointments.iter().filter(|(_, a)| a.cancelled.is_none()).collect();
        planned.sort_by_key(|(_, a)| a.from().map(|at| at.utc_ms));
        for interview in &self.interviews {
            let day = interview.begun.at.day();
            let known = |a: &Appointment| a.meta.seq < interview.begun.seq;
            let of_day = planned.iter().position(|(_, a)| known(a) && a.day() == Some(day));
            let next = || planned.iter().position(|(_, a)| known(a) && a.day() > Some(day));
            let Some(at) = of_day.or_else(next) else { continue };
            if *planned.remove(at).0 == appointment {
                return Some(interview);
            }
        }
        None
    }

    /// Both agreed to talk and nothing was taken back, in a conversation that was confirmed and whose adult may decide.
    /// Whether it still holds on a day, [`standing`] says.
    fn agreed_to_talk(&self) -> bool {
        let Some(talk) = self.consent.current().filter(|t| t.confirmed.is_some() && t.counts()) else {
            return false;
        };
        let yes = |giver| {
            let said = talk.answer(giver, Purpose::Interview);
            let back = self.consent.last_withdrawal(giver, Purpose::Interview).map(|w| w.seq);
            said.is_some_and(|a| a.answer == Answer::Yes && a.amended.is_none() && back < Some(a.seq))
        };
        let adult = talk.decider.kind == DeciderKind::ChildAlone || yes(Giver::Guardian);
        let child = yes(Giver::Child) || talk.child_cannot_answer.is_some();
        adult && child && against(&self.consent, Purpose::Interview).is_none()
    }

    fn step_before_interview(&self) -> NextStep {
        if !self.has_planned_interview() {
            NextStep::PlanInterview
        } else if !self.open_cards().is_empty() {
            NextStep::Prepare
        } else if !self.agreed_to_talk() {
            NextStep::AskConsent
        } else {
            NextStep::BeginInterview
        }
    }
}

fn step_of(interview: &Interview) -> NextStep {
    if interview.leaving.is_none() {
        NextStep::WrapUp
    } else if !is_judged(interview.risk.as_ref()) {
        NextStep::AssessRisk
    } else {
        NextStep::SignOff
    }
}
