//! How far a case file has come: the status of the list and the next undone step (ux.md 4.3, 4.4).

use super::CaseFile;
use crate::bundles::{SealedBundle, may_leave};
use crate::interview::Interview;
use crate::recipients::Recipients;
use crate::rulebook::Rulebook;
use crate::time::Day;
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
        let step = self.next_step();
        let mut waiting = self.bundles.list.iter().filter(|b| b.waiting());
        let stays = |b| may_leave(self, recipients, b, today, book).is_err();
        if step == NextStep::HandOver && waiting.any(stays) { NextStep::CancelBundle } else { step }
    }

    fn handed_over_since(&self, seq: u64) -> bool {
        let sent = self.bundles.list.iter().filter(|b| b.notice.is_none());
        sent.filter_map(|b| b.handed_over.as_ref()).any(|h| h.seq > seq)
    }

    /// An appointment made after the last interview began and not called off.
    fn has_planned_interview(&self) -> bool {
        let last = self.interviews.last().map(|i| i.begun.seq);
        self.appointments.values().any(|a| a.cancelled.is_none() && Some(a.meta.seq) > last)
    }

    fn step_before_interview(&self) -> NextStep {
        if !self.has_planned_interview() {
            NextStep::PlanInterview
        } else if !self.open_cards().is_empty() {
            NextStep::Prepare
        } else if self.consent.current().is_none_or(|c| c.confirmed.is_none()) {
            NextStep::AskConsent
        } else {
            NextStep::BeginInterview
        }
    }
}

fn step_of(interview: &Interview) -> NextStep {
    if interview.leaving.is_none() {
        NextStep::WrapUp
    } else if interview.risk.is_none() {
        NextStep::AssessRisk
    } else {
        NextStep::SignOff
    }
}
