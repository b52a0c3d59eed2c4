//! `data/record/interview-<n>.json`: what was noted of one interview. Metadata only: what the child said is on
//! the recording, which is never in here.

use super::{Noted, TimelineRecord, VERSION};
use crate::entry::{Shown, part_of_item};
use itgel_casefile::event::{Attendee, CaseEvent, ChildTold, Compulsion, ObserverQuestions, Recording, Tap};
use itgel_casefile::ids::{ConsentId, InterviewId, PersonId, TapId};
use itgel_casefile::interview::{Interview, NotedTap};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{ChildsEnd, Part, SessionType, Ternary};
use serde::{Deserialize, Serialize};

/// One interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterviewRecord {
    /// Always 1.
    pub version: u32,
    /// Which.
    pub interview: InterviewId,
    /// Number within the case file, from 1.
    pub number: u32,
    /// Type.
    pub session: SessionType,
    /// Why, where a reason was needed; else empty.
    pub reason: String,
    /// The legal duty against the child's no, when there was one.
    pub compulsion: Option<Compulsion>,
    /// Expected minutes.
    pub planned_minutes: u32,
    /// Version of the protocol data.
    pub protocol: u32,
    /// The camera was confirmed running at the beginning.
    pub camera_confirmed: bool,
    /// Conversation about consent that was in force at the beginning.
    pub consent: Option<ConsentId>,
    /// The beginning; `by` led the interview.
    pub begun: Noted,
    /// The end.
    pub ended: Option<EndRecord>,
    /// How the child left.
    pub leaving: Option<LeavingRecord>,
    /// Phases, breaks, prompts, feelings.
    pub timeline: TimelineRecord,
    /// Every tap in the order of the journal, with those that were undone and what was corrected.
    pub taps: Vec<TapRecord>,
    /// Times at which the computer was off: from, and length by the wall clock, in milliseconds.
    pub gaps_ms: Vec<(u64, i64)>,
    /// Jumps of the wall clock in milliseconds, with the entry that noted them.
    pub clock_jumps: Vec<(Noted, i64)>,
    /// Who attended.
    pub attendees: Vec<Attendee>,
    /// Recordings that were made outside this program.
    pub recordings: Vec<Recording>,
    /// Note on the process.
    pub process_note: String,
    /// What became of the observers' questions, when something was said about them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observers: Option<ObserverQuestions>,
    /// The signature under the record.
    pub signed: Option<SignOffRecord>,
    /// Amendments to what stands in this record, oldest first; those to risk and consent stand there.
    pub amendments: Vec<AmendmentRecord>,
}

/// The end of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndRecord {
    /// The entry.
    pub noted: Noted,
    /// Milliseconds since the beginning.
    pub elapsed_ms: u64,
    /// The child asked to stop.
    pub stopped_by_child: bool,
}

/// How the child left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeavingRecord {
    /// How.
    pub end: ChildsEnd,
    /// The child was told what happens next.
    pub told_next: Ternary,
    /// The way home is safe.
    pub transport_safe: Ternary,
    /// Something to eat and drink was given.
    pub snack: Ternary,
    /// The day on which somebody asks how the child is; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Day>,
    /// Who told the child what happens next, when and how; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
}

/// One tap as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapRecord {
    /// Which.
    pub tap: TapId,
    /// The entry that noted it.
    pub seq: u64,
    /// What.
    pub what: Tap,
    /// Milliseconds since the beginning.
    pub elapsed_ms: u64,
    /// Noted at once, added later, or undone.
    pub state: TapState,
    /// What it said before each correction, with its time then.
    pub before: Vec<(Tap, u64)>,
}

/// Whether a tap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TapState {
    /// Noted while it happened.
    Noted,
    /// Added at wrap-up.
    AddedLater,
    /// Undone; kept, not counted.
    Undone,
}

/// The signature under a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOffRecord {
    /// The entry; `by` signed.
    pub noted: Noted,
    /// Sealed as found by a supervisor.
    pub as_found: bool,
    /// Points left open, each with its code and the reason.
    pub open_points: Vec<(String, String)>,
}

/// An amendment: both values stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendmentRecord {
    /// The entry; `by` signed first.
    pub noted: Noted,
    /// The interview whose record it amends.
    pub interview: InterviewId,
    /// Which item, as a path in the signed record.
    pub item: String,
    /// The value that held until then.
    pub old: String,
    /// The value held right from then on.
    pub new: String,
    /// Why.
    pub reason: String,
    /// The second person who signed, where one is needed.
    pub second: Option<PersonId>,
}

impl AmendmentRecord {
    /// The shown amendments to sections of one part, oldest first.
    #[must_use]
    pub fn of_part(shown: &[Shown], part: Part) -> Vec<Self> {
        let amended = |entry: &Shown| match &entry.event {
            CaseEvent::Amended { interview, item, old, new, reason, second, .. } => Some(Self {
                noted: Noted::from(&entry.meta),
                interview: *interview,
                item: item.clone(),
                old: old.clone(),
                new: new.clone(),
                reason: reason.clone(),
                second: second.as_ref().map(|(person, _)| *person),
            }),
            _ => None,
        };
        shown.iter().filter(|entry| entry.part == part).filter_map(amended).collect()
    }
}

impl InterviewRecord {
    /// The record of an interview, from its entries.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        Self {
            version: VERSION,
            interview: interview.id,
            number: interview.number,
            session: interview.session,
            reason: interview.reason.clone(),
            compulsion: interview.compulsion.clone(),
            planned_minutes: interview.planned_minutes,
            protocol: interview.protocol,
            camera_confirmed: interview.camera_confirmed,
            consent: interview.consent,
            begun: Noted::from(&interview.begun),
            ended: interview.ended.as_ref().map(|end| EndRecord {
                noted: Noted::from(&end.meta),
                elapsed_ms: end.elapsed_ms,
                stopped_by_child: end.stopped_by_child,
            }),
            leaving: interview.leaving.as_ref().map(|l| LeavingRecord {
                end: l.end,
                told_next: l.told_next,
                transport_safe: l.transport_safe,
                snack: l.snack,
                follow_up: l.follow_up,
                told: l.told.clone(),
            }),
            timeline: TimelineRecord::of(interview),
            taps: interview.taps.iter().map(tap).collect(),
            gaps_ms: interview.gaps.iter().map(|g| (g.from_ms, g.gap_ms)).collect(),
            clock_jumps: interview.clock_jumps.iter().map(|j| (Noted::from(&j.meta), j.by_ms)).collect(),
            attendees: interview.attendees.clone(),
            recordings: interview.recordings.clone(),
            process_note: interview.process_note.clone(),
            observers: interview.observers.clone(),
            signed: interview.signed.as_ref().map(|s| SignOffRecord {
                noted: Noted::from(&s.meta),
                as_found: s.as_found,
                open_points: s.open_points.clone(),
            }),
            amendments: interview
                .amendments
                .iter()
                .filter(|a| {
                    let part = part_of_item(&a.item);
                    matches!(part, Some(Part::InterviewLog | Part::Attachments))
                })
                .map(|a| AmendmentRecord {
                    noted: Noted::from(&a.meta),
                    interview: interview.id,
                    item: a.item.clone(),
                    old: a.old.clone(),
                    new: a.new.clone(),
                    reason: a.reason.clone(),
                    second: a.second.as_ref().map(|(person, _)| *person),
                })
                .collect(),
        }
    }
}

fn tap(noted: &NotedTap) -> TapRecord {
    let state = match (&noted.undone, noted.added_later) {
        (Some(_), _) => TapState::Undone,
        (None, true) => TapState::AddedLater,
        (None, false) => TapState::Noted,
    };
    TapRecord {
        tap: noted.id,
        seq: noted.meta.seq,
        what: noted.what.clone(),
        elapsed_ms: noted.elapsed_ms,
        state,
        before: noted.corrections.iter().map(|c| (c.was.clone(), c.was_elapsed_ms)).collect(),
    }
}
