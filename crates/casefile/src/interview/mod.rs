//! One interview: everything that was noted, as the journal has it.
//!
//! Nothing is removed here. A tap that was undone keeps its place and carries the mark; a correction keeps
//! what it corrected. What the screens show (phases, counts, ribbon) is computed in [`timeline`].

pub mod begin;
pub mod corrections;
pub mod course;
mod fold;
pub mod guidance;
pub mod indicators;
mod parts;
pub mod power;
pub mod questions;
pub mod taps;
pub mod timeline;

pub use parts::{Amendment, BaggedItem, ClockJump, Correction, End, Gap, Leaving, NotedTap, SignOff};

use crate::consent::ledger::ConsentLedger;
use crate::context::EntryMeta;
use crate::event::{Attendee, CaseEvent, Compulsion, ObserverQuestions, Recording, Risk, Tap};
use crate::ids::{ConsentId, InterviewId, PersonId, TapId};
use crate::time::Moment;
use crate::vocabulary::{Danger, SessionType};
use serde::Serialize;
use std::collections::BTreeMap;

/// One interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interview {
    /// Which.
    pub id: InterviewId,
    /// Number within the case, from 1.
    pub number: u32,
    /// Type.
    pub session: SessionType,
    /// Why, where a reason was needed; else empty.
    pub reason: String,
    /// The legal duty against the child's no, when there was one.
    pub compulsion: Option<Compulsion>,
    /// Expected minutes.
    pub planned_minutes: u32,
    /// Protocol data version.
    pub protocol: u32,
    /// The camera was confirmed running at the beginning.
    pub camera_confirmed: bool,
    /// Preparation cards that were open when it began.
    pub unprepared: Vec<u8>,
    /// Consent version in force at the beginning.
    pub consent: Option<ConsentId>,
    /// The entry that began it; its actor led the interview.
    pub begun: EntryMeta,
    /// What had been said about consent when it began.
    pub consent_at_begin: ConsentLedger,
    /// What had been said about consent when it ended.
    pub consent_at_end: Option<ConsentLedger>,
    /// Every tap, in the order of the journal.
    pub taps: Vec<NotedTap>,
    /// Interruptions.
    pub gaps: Vec<Gap>,
    /// Clock jumps while it ran.
    pub clock_jumps: Vec<ClockJump>,
    /// The end.
    pub ended: Option<End>,
    /// How the child left.
    pub leaving: Option<Leaving>,
    /// Recordings made outside this program.
    pub recordings: Vec<Recording>,
    /// Note on the process.
    pub process_note: String,
    /// What became of the observers' questions, when something was said about them.
    pub observers: Option<ObserverQuestions>,
    /// Things kept outside, by item number.
    pub bagged: BTreeMap<u32, BaggedItem>,
    /// Who attended.
    pub attendees: Vec<Attendee>,
    /// The latest judgement of risk.
    pub risk: Option<Risk>,
    /// The dangers of which somebody was told by the record: those that stood when who and when were entered.
    pub told_of: Vec<Danger>,
    /// The signature, once signed.
    pub signed: Option<SignOff>,
    /// Amendments, oldest first.
    pub amendments: Vec<Amendment>,
    /// The last entry while it ran, with its milliseconds since the beginning.
    pub last_sign: (EntryMeta, u64),
}

impl Interview {
    /// Who led it.
    #[must_use]
    pub fn interviewer(&self) -> PersonId {
        self.begun.actor
    }

    /// Begun and not ended.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.ended.is_none()
    }

    /// Milliseconds since the beginning at an instant, by the monotonic clock; after an interruption the
    /// gap is counted by the wall clock, because the monotonic one starts anew with the computer. Until it is taken
    /// up again, an interrupted interview stands where its last entry left it.
    #[must_use]
    pub fn elapsed_at(&self, now: &Moment) -> u64 {
        if now.is_after_restart(&self.last_sign.0.at) {
            return self.last_sign.1;
        }
        self.last_sign.1 + now.up_ms.saturating_sub(self.last_sign.0.at.up_ms)
    }

    /// The computer was started anew since the last entry, so the interview has to be taken up again
    /// ([`CaseEvent::InterviewResumed`]) before anything is timed.
    #[must_use]
    pub fn is_interrupted(&self, now: &Moment) -> bool {
        self.is_running() && now.is_after_restart(&self.last_sign.0.at)
    }

    /// The tap with this identifier.
    #[must_use]
    pub fn tap(&self, id: TapId) -> Option<&NotedTap> {
        self.taps.iter().find(|t| t.id == id)
    }

    /// Taps that count, in the order of their time; equal times in the order of the journal.
    #[must_use]
    pub fn standing(&self) -> Vec<&NotedTap> {
        let mut taps: Vec<&NotedTap> = self.taps.iter().filter(|t| t.undone.is_none()).collect();
        taps.sort_by_key(|t| (t.elapsed_ms, t.meta.seq));
        taps
    }

    /// The latest standing detail of a noted feeling, of a break, or of somebody who came or went.
    #[must_use]
    pub fn detail_of(&self, feeling: TapId) -> Option<&NotedTap> {
        let detail = |t: &&NotedTap| match &t.what {
            Tap::FeelingDetail { of, .. } | Tap::BreakDetail { of, .. } | Tap::PersonDetail { of, .. } => {
                *of == feeling
            }
            Tap::PhaseBegun { .. }
            | Tap::Prompt { .. }
            | Tap::Feeling
            | Tap::Marker
            | Tap::Item { .. }
            | Tap::BreakBegun
            | Tap::BreakEnded
            | Tap::BreakDeclined
            | Tap::PersonMoved
            | Tap::Question { .. } => false,
        };
        self.taps.iter().filter(|t| t.undone.is_none()).filter(detail).max_by_key(|t| t.meta.seq)
    }

    /// A new interview from its first event; none for any other event.
    #[must_use]
    pub fn begin(
        meta: &EntryMeta,
        event: &CaseEvent,
        planned: &[Attendee],
        ledger: &ConsentLedger,
    ) -> Option<Self> {
        let CaseEvent::InterviewBegun {
            interview,
            number,
            session,
            reason,
            compulsion,
            planned_minutes,
            protocol,
            camera_confirmed,
            consent,
        } = event
        else {
            return None;
        };
        Some(Self {
            id: *interview,
            number: *number,
            session: *session,
            reason: reason.clone(),
            compulsion: compulsion.clone(),
            planned_minutes: *planned_minutes,
            protocol: *protocol,
            camera_confirmed: *camera_confirmed,
            unprepared: Vec::new(),
            consent: *consent,
            begun: meta.clone(),
            consent_at_begin: ledger.clone(),
            consent_at_end: None,
            taps: Vec::new(),
            gaps: Vec::new(),
            clock_jumps: Vec::new(),
            ended: None,
            leaving: None,
            recordings: Vec::new(),
            process_note: String::new(),
            observers: None,
            bagged: BTreeMap::new(),
            attendees: planned.to_vec(),
            risk: None,
            told_of: Vec::new(),
            signed: None,
            amendments: Vec::new(),
            last_sign: (meta.clone(), 0),
        })
    }
}
