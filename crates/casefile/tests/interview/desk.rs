//! A desk to work at: a case file, a clock that is set by hand, and the journal of what was done.

use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{Attendee, CaseEvent, Event, Placed, Recording, Risk, Tap, WordingRef};
use itgel_casefile::ids::*;
use itgel_casefile::interview::Interview;
use itgel_casefile::interview::taps::{DOUBLE_TAP_MS, RecordTap, RedoTap, UndoTap, record_tap};
use itgel_casefile::interview::taps::{redo_tap, undo_tap};
use itgel_casefile::interview::timeline::Timeline;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::*;

/// 2026-11-21T11:02:00+08:00, a Saturday in Ulaanbaatar.
pub const MORNING: i64 = 1_795_230_120_000;

macro_rules! id {
    ($name:ident, $n:expr) => {
        $name::from_random_bytes([$n; 16])
    };
}
pub(crate) use id;

pub fn interview_id() -> InterviewId {
    id!(InterviewId, 1)
}

pub fn person(n: u8, role: Role) -> Actor {
    Actor { person: id!(PersonId, n), role }
}

pub fn interviewer() -> Actor {
    person(1, Role::Interviewer)
}

pub fn book() -> &'static Rulebook {
    Rulebook::builtin()
}

/// The code of a refusal, or `ok`.
pub fn code<T>(result: Result<T, Refusal>) -> &'static str {
    result.map_or_else(|refusal| refusal.code, |_| "ok")
}

pub struct Desk {
    pub case: CaseFile,
    pub journal: Vec<Placed>,
    pub now: Moment,
    pub actor: Actor,
    taps: u64,
}

impl Desk {
    /// A file in which nothing happened.
    pub fn empty() -> Self {
        let now = Moment {
            utc_ms: MORNING,
            zone: "Asia/Ulaanbaatar".to_owned(),
            offset_minutes: 480,
            up_ms: 5_000_000,
            boot: None,
        };
        let case = CaseFile::new(id!(CaseId, 9));
        Self { case, journal: Vec::new(), now, actor: interviewer(), taps: 0 }
    }

    /// A file that was opened.
    pub fn opened() -> Self {
        let mut desk = Self::empty();
        desk.take(CaseEvent::CaseOpened {
            code: "017-4127".to_owned(),
            age_band: AgeBand::From7To9,
            referral: ReferralSource::Police,
            external_number: String::new(),
        });
        desk
    }

    /// A file in which mother and child said yes to the interview and to its recording.
    pub fn agreed() -> Self {
        let mut desk = Self::opened();
        desk.decider(Ternary::No);
        for purpose in [Purpose::Interview, Purpose::Recording] {
            desk.answer(Giver::Guardian, purpose, Answer::Yes);
            desk.answer(Giver::Child, purpose, Answer::Yes);
        }
        desk
    }

    /// An interview that runs.
    pub fn running() -> Self {
        let mut desk = Self::agreed();
        desk.begin(interview_id(), 1);
        desk
    }

    /// An interview that ended after a minute, with everything entered that sign-off asks for.
    pub fn wrapped() -> Self {
        let mut desk = Self::agreed();
        desk.prepare();
        desk.begin(interview_id(), 1);
        desk.wrap_up()
    }

    /// The same for an interview that has just begun.
    pub fn wrap_up(mut self) -> Self {
        let desk = &mut self;
        desk.tap(Tap::PhaseBegun { phase: Phase::GroundRules }).unwrap();
        desk.pass(10_000);
        desk.tap(Tap::PhaseBegun { phase: Phase::FreeRecall }).unwrap();
        desk.pass(20_000);
        desk.tap(Tap::Prompt { prompt: PromptKind::Open }).unwrap();
        desk.pass(30_000);
        desk.end();
        desk.pass(60_000);
        desk.take(CaseEvent::AttendanceRecorded {
            interview: Some(interview_id()),
            attendees: vec![attendee(AttendeeRole::Interviewer, Place::Room)],
        });
        desk.take(CaseEvent::RecordingsNoted { interview: interview_id(), recordings: vec![recording()] });
        desk.take(CaseEvent::ChildsEndRecorded {
            interview: interview_id(),
            end: ChildsEnd::Calm,
            told_next: Ternary::Yes,
            transport_safe: Ternary::Yes,
            snack: Ternary::Yes,
            follow_up: None,
            told: None,
        });
        desk.take(CaseEvent::RiskAssessed { interview: interview_id(), risk: risk() });
        desk.pass(1_000);
        self
    }

    /// Every card of the preparation is done.
    pub fn prepare(&mut self) {
        for card in 1..=6 {
            self.take(CaseEvent::PreparationMarked { card, done: true });
        }
    }

    pub fn pass(&mut self, ms: u64) {
        self.now.up_ms += ms;
        self.now.utc_ms += i64::try_from(ms).unwrap();
    }

    pub fn take(&mut self, event: CaseEvent) {
        let seq = self.journal.len() as u64;
        let meta = EntryMeta { seq, at: self.now.clone(), actor: self.actor.person };
        self.case.apply(&meta, &event);
        self.journal.push(Placed {
            seq,
            at: self.now.clone(),
            actor: self.actor.person,
            case: Some(self.case.id),
            event: Event::Case(Box::new(event)),
        });
    }

    pub fn with<T>(&self, ask: impl FnOnce(&CaseFile, &Context<'_>) -> T) -> T {
        ask(&self.case, &Context::new(&self.now, &self.actor))
    }

    pub fn interview(&self) -> &Interview {
        self.case.interview(interview_id()).unwrap()
    }

    pub fn timeline(&self) -> Timeline {
        Timeline::of(self.interview(), self.interview().elapsed_at(&self.now))
    }

    pub fn begin(&mut self, interview: InterviewId, number: u32) {
        self.take(CaseEvent::InterviewBegun {
            interview,
            number,
            session: SessionType::Initial,
            reason: String::new(),
            compulsion: None,
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent: Some(id!(ConsentId, 1)),
        });
    }

    pub fn end(&mut self) {
        let elapsed_ms = self.interview().elapsed_at(&self.now);
        self.take(CaseEvent::InterviewEnded {
            interview: interview_id(),
            elapsed_ms,
            stopped_by_child: false,
        });
    }

    pub fn new_tap(&mut self) -> TapId {
        self.taps += 1;
        let mut bytes = [7; 16];
        bytes.iter_mut().zip(self.taps.to_be_bytes()).for_each(|(to, from)| *to = from);
        TapId::from_random_bytes(bytes)
    }

    /// Taps through the rule; the identifier when something was recorded.
    pub fn tap(&mut self, what: Tap) -> Result<Option<TapId>, Refusal> {
        let tap = self.new_tap();
        let interview = interview_id();
        let request = RecordTap { interview, tap, what, double_tap_ms: DOUBLE_TAP_MS, held_ms: 0 };
        let event = self.with(|case, ctx| record_tap(case, request, ctx))?;
        Ok(event.map(|event| {
            self.take(event);
            tap
        }))
    }

    pub fn undo(&mut self) -> Result<(), Refusal> {
        let request = UndoTap { interview: interview_id(), tap: None };
        let event = self.with(|case, ctx| undo_tap(case, &request, ctx))?;
        self.take(event);
        Ok(())
    }

    pub fn redo(&mut self) -> Result<(), Refusal> {
        let request = RedoTap { interview: interview_id(), tap: None };
        let event = self.with(|case, ctx| redo_tap(case, &request, ctx))?;
        self.take(event);
        Ok(())
    }

    pub fn decider(&mut self, implicated: Ternary) {
        self.decider_in(1, implicated);
    }

    /// The mother decides in another talk, the n-th.
    pub fn decider_again(&mut self, n: u8) {
        self.decider_in(n, Ternary::No);
    }

    fn decider_in(&mut self, n: u8, implicated: Ternary) {
        self.take(CaseEvent::DeciderNamed {
            consent: id!(ConsentId, n),
            version: u32::from(n),
            decider: DeciderKind::Mother,
            adult: None,
            implicated,
            proof: Proof::IdentityCard,
            proof_note: "seen".to_owned(),
            channel: Channel::InPerson,
            witness: String::new(),
            language: "mn".to_owned(),
            mismatch_reason: String::new(),
            capacity: 1,
        });
    }

    pub fn answer(&mut self, giver: Giver, purpose: Purpose, answer: Answer) {
        self.answer_in(1, giver, purpose, answer);
    }

    /// An answer in the n-th talk.
    pub fn answer_in(&mut self, n: u8, giver: Giver, purpose: Purpose, answer: Answer) {
        let (id, version) = match giver {
            Giver::Guardian => (
                format!("consent/{}", purpose.as_str()),
                book().wordings.in_use(purpose, self.now.day()).unwrap().version,
            ),
            Giver::Child => (
                format!("assent/{}/8-12", purpose.as_str()),
                book().assent.in_use(self.now.day()).unwrap().version,
            ),
        };
        self.take(CaseEvent::ConsentAnswered {
            consent: id!(ConsentId, n),
            giver,
            purpose,
            answer,
            wording: WordingRef { id, version, sha256: "0".repeat(64), language: "mn".to_owned() },
            teach_back: true,
            screen: None,
            replaces: None,
        });
    }
}

pub fn attendee(role: AttendeeRole, place: Place) -> Attendee {
    Attendee {
        role,
        initials: "Б.А".to_owned(),
        place,
        implicated: Ternary::No,
        child_told: true,
        came_ms: None,
        left_ms: None,
    }
}

pub fn recording() -> Recording {
    Recording {
        number: "Ө1-1121-01".to_owned(),
        started: "2026-11-21T10:58:00.000+08:00".to_owned(),
        ended: "2026-11-21T11:03:02.000+08:00".to_owned(),
        operator: "Б.А".to_owned(),
        medium: "SD".to_owned(),
        child_told: true,
        gap: false,
        sha256: String::new(),
        bytes: 0,
        gaps: Vec::new(),
    }
}

pub fn risk() -> Risk {
    Risk {
        immediate_danger: Ternary::No,
        contact: ConcernContact::None,
        safe_tonight: Ternary::Yes,
        self_harm: Ternary::NotKnown,
        siblings: Ternary::No,
        level: RiskLevel::Low,
        why: "Эмээтэйгээ хамт амьдардаг.".to_owned(),
        told: String::new(),
        told_at: String::new(),
    }
}
