//! The state of one case file: the fold of its events, and nothing else.
//!
//! `apply` never fails: an event that does not fit is ignored, because rules keep it from being made, and a
//! journal written elsewhere must still be readable. Every event is spelled out, so that a new one breaks the
//! build here rather than being forgotten.

mod fold;
pub mod parts;
pub mod progress;

use crate::blind::{Beforehand, EarlyOpening};
use crate::bundles::Bundles;
use crate::consent::ledger::ConsentLedger;
use crate::context::EntryMeta;
use crate::elsewhere::Elsewhere;
use crate::event::{Attendee, CaseEvent, Event, Identity, Placed};
use crate::gate::changes_bundles;
use crate::handover::Handover;
use crate::identification::FactsNoted;
use crate::identity::settling::other_birth;
use crate::ids::{
    AdultId, AppointmentId, AttachmentId, CaseId, InterviewId, MeetingId, PersonId, ReferralId,
};
use crate::interview::Interview;
use crate::orders::LegalOrders;
use crate::preparation;
use crate::time::Moment;
use crate::vocabulary::{AgeBand, ReferralSource};
use parts::{
    Adult, Aftercare, Appointment, Attachment, BirthSettled, Card, Closing, DangerAnswer, Meeting, Referral,
    Reveal,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Number of preparation cards (ux.md 4.6).
pub const CARDS: u8 = 6;

/// One child's case file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseFile {
    /// Which.
    pub id: CaseId,
    /// Spoken code as stored, empty until opened.
    pub code: String,
    /// Age band at opening.
    pub age_band: Option<AgeBand>,
    /// Who referred.
    pub referral: Option<ReferralSource>,
    /// Number at the referring body, or empty.
    pub external_number: String,
    /// When it was opened.
    pub opened_at: Option<Moment>,
    /// Who opened it.
    pub opened_by: Option<PersonId>,
    /// Who handed it to whom, oldest first.
    pub handovers: Vec<Handover>,
    /// Who the child is, when entered.
    pub identity: Option<Identity>,
    /// Sequence number of the entry that last changed the identity.
    pub identity_seq: Option<u64>,
    /// Which of two birth dates that differ holds, when it was settled and neither was changed since.
    pub birth_settled: Option<BirthSettled>,
    /// Looks at the identity, oldest first.
    pub reveals: Vec<Reveal>,
    /// Adults around the child.
    pub adults: BTreeMap<AdultId, Adult>,
    /// What was said about consent.
    pub consent: ConsentLedger,
    /// Interviews, oldest first.
    pub interviews: Vec<Interview>,
    /// Appointments.
    pub appointments: BTreeMap<AppointmentId, Appointment>,
    /// Preparation cards by number, 1 to 6.
    pub cards: BTreeMap<u8, Card>,
    /// Interviews held elsewhere, in the order they were entered, with what was corrected or struck.
    pub elsewhere: Vec<Elsewhere>,
    /// What is alleged and which signs were seen.
    pub facts: FactsNoted,
    /// Who is planned to attend the next interview.
    pub planned_attendance: Vec<Attendee>,
    /// The entry that last planned who attends.
    pub attendance_planned: Option<EntryMeta>,
    /// The entry that last printed the preparation card.
    pub printed: Option<EntryMeta>,
    /// Files.
    pub attachments: BTreeMap<AttachmentId, Attachment>,
    /// How the child was found some time after an interview, oldest first.
    pub aftercare: Vec<Aftercare>,
    /// Who was told of dangers, by whoever told them.
    pub danger_answers: Vec<DangerAnswer>,
    /// Referrals to services.
    pub referrals: BTreeMap<ReferralId, Referral>,
    /// What was opened for interviewers before the child was heard, oldest first.
    pub early_openings: Vec<EarlyOpening>,
    /// What was opened for whom before the child was heard, oldest first.
    pub beforehand: Vec<Beforehand>,
    /// Meetings of the joint team.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// Legal orders.
    pub orders: LegalOrders,
    /// Bundles.
    pub bundles: Bundles,
    /// Closings and reopenings, oldest first.
    pub closings: Vec<Closing>,
    /// Sequence number of the last entry that changed what a bundle may hold.
    pub bundles_changed: Option<u64>,
    /// Sequence number of the last entry taken in, when there was one.
    pub last_seq: Option<u64>,
}

impl CaseFile {
    /// A file in which nothing has happened yet.
    #[must_use]
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            code: String::new(),
            age_band: None,
            referral: None,
            external_number: String::new(),
            opened_at: None,
            opened_by: None,
            handovers: Vec::new(),
            identity: None,
            identity_seq: None,
            birth_settled: None,
            reveals: Vec::new(),
            adults: BTreeMap::new(),
            consent: ConsentLedger::default(),
            interviews: Vec::new(),
            appointments: BTreeMap::new(),
            cards: BTreeMap::new(),
            elsewhere: Vec::new(),
            facts: FactsNoted::default(),
            planned_attendance: Vec::new(),
            attendance_planned: None,
            printed: None,
            attachments: BTreeMap::new(),
            aftercare: Vec::new(),
            danger_answers: Vec::new(),
            referrals: BTreeMap::new(),
            early_openings: Vec::new(),
            beforehand: Vec::new(),
            meetings: BTreeMap::new(),
            orders: LegalOrders::default(),
            bundles: Bundles::default(),
            closings: Vec::new(),
            bundles_changed: None,
            last_seq: None,
        }
    }

    /// The state after these entries, which must come in the order of the journal. Entries of other cases and
    /// of the room are passed over.
    #[must_use]
    pub fn replay<'a>(id: CaseId, entries: impl IntoIterator<Item = &'a Placed>) -> Self {
        let mut case = Self::new(id);
        for placed in entries {
            if let Event::Case(event) = &placed.event
                && placed.case == Some(id)
            {
                let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor };
                case.apply(&meta, event);
            }
        }
        case
    }

    /// Was it opened?
    #[must_use]
    pub fn is_opened(&self) -> bool {
        self.opened_at.is_some()
    }

    /// Is it closed now?
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closings.last().is_some_and(|c| c.reopened.is_none())
    }

    /// The interview with this identifier.
    #[must_use]
    pub fn interview(&self, id: InterviewId) -> Option<&Interview> {
        self.interviews.iter().find(|i| i.id == id)
    }

    /// The interview that is running.
    #[must_use]
    pub fn running(&self) -> Option<&Interview> {
        self.interviews.iter().find(|i| i.is_running())
    }

    /// Preparation cards that are not done, by number.
    #[must_use]
    pub fn open_cards(&self) -> Vec<u8> {
        self.open_cards_of(self.has_planned_interview())
    }

    /// The same where another interview is to come (`another`), or begins at this moment.
    #[must_use]
    pub fn open_cards_of(&self, another: bool) -> Vec<u8> {
        let done = |n: &u8| self.cards.get(n).and_then(|c| c.done.as_ref()).map(|m| m.seq);
        (1..=CARDS).filter(|n| done(n).is_none_or(|seq| self.asks_anew(*n, seq, another))).collect()
    }

    /// Who comes, and what the child answered, are asked anew for every interview that is planned; the child also in
    /// every new conversation.
    fn asks_anew(&self, card: u8, done: u64, another: bool) -> bool {
        let since = |seq: Option<u64>| seq.is_some_and(|seq| seq > done);
        let another = another && since(self.interviews.last().map(|i| i.begun.seq));
        match card {
            preparation::PEOPLE => another,
            preparation::CHILD => another || since(self.consent.current().map(|t| t.seq)),
            _ => false,
        }
    }

    /// Takes in one event.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        use CaseEvent as E;
        self.last_seq = Some(meta.seq);
        self.take_up(meta);
        self.consent.apply(meta, event);
        match event {
            E::CaseOpened { code, age_band, referral, external_number } => {
                if self.opened_at.is_none() {
                    self.code.clone_from(code);
                    self.age_band = Some(*age_band);
                    self.referral = Some(*referral);
                    self.external_number.clone_from(external_number);
                    self.opened_at = Some(meta.at.clone());
                    self.opened_by = Some(meta.actor);
                }
            }
            E::CaseClosed { reason } => {
                if !self.is_closed() {
                    let reason = reason.clone();
                    self.closings.push(Closing { meta: meta.clone(), reason, reopened: None });
                }
            }
            E::CaseReopened { reason } => {
                if let Some(closing) = self.closings.last_mut() {
                    closing.reopened.get_or_insert_with(|| (meta.clone(), reason.clone()));
                }
            }
            E::IdentityRecorded { identity } => {
                let before = self.identity.as_ref();
                if before.is_some_and(|before| other_birth(before, identity)) {
                    self.birth_settled = None;
                }
                self.identity = Some(identity.clone());
                self.identity_seq = Some(meta.seq);
            }
            E::BirthSettled { holds, source } => {
                self.birth_settled =
                    Some(BirthSettled { meta: meta.clone(), holds: *holds, source: *source });
            }
            E::IdentityRevealed { reason, note } => {
                self.reveals.push(Reveal { meta: meta.clone(), reason: *reason, note: note.clone() });
            }
            E::AdultRecorded { .. } | E::PersonAroundRecorded { .. } => self.take_adult(meta, event),
            // The ledger has taken these in above.
            E::DeciderNamed { .. }
            | E::ConsentAnswered { .. }
            | E::ChildCannotAnswer { .. }
            | E::ChildPagesChosen { .. }
            | E::ChildPageShown { .. }
            | E::ChildStopped { .. }
            | E::ConsentConfirmed { .. }
            | E::ConsentWithdrawn { .. } => {}
            E::AppointmentMade { .. } | E::AppointmentCancelled { .. } => {
                self.take_appointment(meta, event);
            }
            E::PreparationFilled { card, answers } => {
                let card = self.cards.entry(*card).or_default();
                let stays = |key: &String| card.answers.get(key) == answers.get(key);
                let by = |key: &String| card.by.get(key).filter(|_| stays(key)).copied();
                card.by = answers.keys().map(|key| (key.clone(), by(key).unwrap_or(meta.actor))).collect();
                card.answers.clone_from(answers);
                card.filled = Some(meta.clone());
            }
            E::PreparationMarked { card, done } => {
                self.cards.entry(*card).or_default().done = done.then(|| meta.clone());
            }
            E::ElsewhereNoted { .. } | E::ElsewhereStruck { .. } => self.take_elsewhere(meta, event),
            E::FactsNoted { list, facts } => self.facts.apply(meta, *list, facts),
            E::PreparationPrinted => self.printed = Some(meta.clone()),
            E::AttendanceRecorded { interview: None, attendees } => {
                self.planned_attendance.clone_from(attendees);
                self.attendance_planned = Some(meta.clone());
            }
            E::InterviewBegun { interview, .. } => {
                if self.interview(*interview).is_none() {
                    let unprepared = preparation::open_at_begin(self, meta.at.day());
                    let planned = &self.planned_attendance;
                    let begun = Interview::begin(meta, event, planned, &self.consent);
                    self.interviews.extend(begun.map(|begun| Interview { unprepared, ..begun }));
                }
            }
            E::ClockJumped { interview: None, by_ms: _ } => {}
            E::AttendanceRecorded { interview: Some(interview), .. }
            | E::ClockJumped { interview: Some(interview), .. }
            | E::Tapped { interview, .. }
            | E::TapUndone { interview, .. }
            | E::TapRestored { interview, .. }
            | E::TapCorrected { interview, .. }
            | E::InterviewResumed { interview, .. }
            | E::InterviewEnded { interview, .. }
            | E::ChildsEndRecorded { interview, .. }
            | E::RecordingsNoted { interview, .. }
            | E::ProcessNoted { interview, .. }
            | E::ItemDescribed { interview, .. }
            | E::RiskAssessed { interview, .. }
            | E::SignedOff { interview, .. }
            | E::Amended { interview, .. } => {
                if let Some(found) = self.interviews.iter_mut().find(|i| i.id == *interview) {
                    let running = found.is_running();
                    found.apply(meta, event);
                    if running && !found.is_running() {
                        found.consent_at_end = Some(self.consent.clone());
                    }
                }
            }
            E::AttachmentAdded { .. } => self.take_attachment(meta, event),
            E::AftercareNoted { interview, on, outcome, next } => self.aftercare.push(Aftercare {
                meta: meta.clone(),
                interview: *interview,
                on: *on,
                outcome: *outcome,
                next: *next,
            }),
            E::DangerAnswered { interview, danger, told, told_at } => {
                self.danger_answers.push(DangerAnswer {
                    meta: meta.clone(),
                    interview: *interview,
                    danger: *danger,
                    told: told.clone(),
                    told_at: told_at.clone(),
                })
            }
            E::ReferralMade { .. } | E::ReferralMoved { .. } => self.take_referral(meta, event),
            E::AllegationOpened { person, reason } => self.early_openings.push(EarlyOpening {
                meta: meta.clone(),
                person: *person,
                reason: reason.clone(),
            }),
            E::CaseHandedOver { .. } => self.take_handover(meta, event),
            E::OpenedBeforehand { person, opened } => self.beforehand.push(Beforehand {
                meta: meta.clone(),
                person: *person,
                opened: opened.clone(),
            }),
            E::MeetingRecorded { .. } | E::DecisionMoved { .. } => self.take_meeting(meta, event),
            E::LegalOrderRecorded { .. }
            | E::LegalOrderEnded { .. }
            | E::OrderTold { .. }
            | E::VitalInterestStated { .. }
            | E::DangerOver { .. } => self.orders.apply(meta, event),
            E::BundleSealed { .. }
            | E::NoticeHandedOver { .. }
            | E::BundleHandedOver { .. }
            | E::ReceiptTaken { .. }
            | E::BundleCancelled { .. } => {
                self.bundles.apply(meta, event);
            }
        }
        if changes_bundles(self, event) {
            self.bundles_changed = Some(meta.seq);
        }
    }
}
