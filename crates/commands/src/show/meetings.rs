//! Meetings of the joint team as the window shows them.

use crate::api::meeting::{DecisionView, MeetingChoices, MeetingPerson, MeetingView};
use crate::open::Open;
use itgel_casefile::ids::MeetingId;
use itgel_casefile::meetings::MeetingList;
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::parts::{KeptDecision, Meeting};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::DecisionStatus;

/// All of a case, newest first; none where they are withheld.
pub(crate) fn all(open: &Open, case: &CaseFile, today: Day, shown: bool) -> Vec<MeetingView> {
    let mut meetings: Vec<(&MeetingId, &Meeting)> = case.meetings.iter().filter(|_| shown).collect();
    meetings.sort_by_key(|(_, m)| std::cmp::Reverse((m.held_on, m.meta.seq)));
    meetings.into_iter().map(|(id, m)| one(open, *id, m, today)).collect()
}

/// What may be chosen.
pub(crate) fn choices() -> MeetingChoices {
    let list = MeetingList::builtin();
    MeetingChoices { roles: list.roles.clone(), decisions: list.decisions.clone() }
}

fn one(open: &Open, id: MeetingId, m: &Meeting, today: Day) -> MeetingView {
    MeetingView {
        meeting: id.to_string(),
        held_on: m.held_on.into(),
        by: open.name_of(m.meta.actor),
        attendees: m
            .attendees
            .iter()
            .map(|a| MeetingPerson {
                role: a.role.clone(),
                organisation: a.organisation.clone(),
                initials: a.initials.clone(),
            })
            .collect(),
        decisions: m.decisions.iter().map(|d| decision(d, today)).collect(),
        next: m.next.map(String::from).unwrap_or_default(),
    }
}

fn decision(d: &KeptDecision, today: Day) -> DecisionView {
    DecisionView {
        code: d.decision.code.clone(),
        responsible: d.decision.responsible.clone(),
        due: d.decision.due.into(),
        status: d.status(),
        since: d.moves.last().map(|m| String::from(m.on)).unwrap_or_default(),
        overdue: d.status() == DecisionStatus::Open && d.decision.due < today,
    }
}
