//! A small room for the tests: one case file, a clock that moves by a minute with each entry, and short names
//! for what happens.

use itgel_casefile::consent::rules::{
    AnswerConsent, ConfirmConsent, NameDecider, answer_consent, confirm_consent, name_decider,
};
use itgel_casefile::consent::standing::{Standing, standing};
use itgel_casefile::consent::withdrawal::{WithdrawConsent, withdraw_consent};
use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{CaseEvent, Event, Placed, WordingRef};
use itgel_casefile::gate::{Gate, Receiver, gate};
use itgel_casefile::ids::{
    AdultId, AttachmentId, BundleId, CaseId, ConsentId, InterviewId, OrderId, PersonId, RecipientId,
    ReferralId,
};
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::*;

pub const START: &str = "2026-11-21T10:00:00.000+08:00";
pub const HASH: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// A stand-in for SHA-256: the rules only compare what it gives.
pub fn digest(bytes: &[u8]) -> String {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        state = (state ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{state:016x}").repeat(4)
}

pub fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

pub fn moment(text: &str) -> Moment {
    Moment::from_rfc3339(text, "Asia/Ulaanbaatar", 0).unwrap()
}

macro_rules! short_ids {
    ($($name:ident = $id:ident),+) => { $(pub fn $name(n: u8) -> $id { $id::from_random_bytes([n; 16]) })+ };
}
short_ids!(
    person = PersonId,
    adult = AdultId,
    consent = ConsentId,
    order = OrderId,
    bundle = BundleId,
    recipient = RecipientId,
    interview = InterviewId,
    attachment = AttachmentId,
    referral = ReferralId,
    case_id = CaseId
);

pub fn officer() -> Actor {
    Actor { person: person(1), role: Role::CaseOfficer }
}

pub fn book() -> &'static Rulebook {
    Rulebook::builtin()
}

pub fn wording(purpose: Purpose, giver: Giver) -> WordingRef {
    book()
        .wording_ref(purpose, giver, Language::Mongolian, AgeSet::From8To12, moment(START).day(), &digest)
        .unwrap()
}

pub struct World {
    pub case: CaseFile,
    pub entries: Vec<Placed>,
    pub now: Moment,
    conversations: u8,
}

impl World {
    /// An opened file of a child of 10 to 12.
    pub fn new() -> Self {
        Self::of_age(AgeBand::From10To12)
    }

    pub fn of_age(age_band: AgeBand) -> Self {
        let mut world = Self::unopened();
        let (code, external_number) = ("017-4127".to_owned(), String::new());
        world.push(CaseEvent::CaseOpened {
            code,
            age_band,
            referral: ReferralSource::Police,
            external_number,
        });
        world
    }

    pub fn unopened() -> Self {
        let case = CaseFile::new(case_id(1));
        Self { case, entries: Vec::new(), now: moment(START), conversations: 0 }
    }

    /// Takes an event in as the journal would: the next number, a minute later.
    pub fn push(&mut self, event: CaseEvent) -> u64 {
        self.now.utc_ms += 60_000;
        self.now.up_ms += 60_000;
        let seq = self.case.last_seq.map_or(0, |seq| seq + 1);
        let meta = EntryMeta { seq, at: self.now.clone(), actor: person(1) };
        self.case.apply(&meta, &event);
        self.entries.push(Placed {
            seq,
            at: self.now.clone(),
            actor: person(1),
            case: Some(self.case.id),
            event: Event::Case(Box::new(event)),
        });
        seq
    }

    pub fn try_push(&mut self, made: Result<CaseEvent, Refusal>) -> u64 {
        self.push(made.unwrap())
    }

    pub fn with<T>(&self, ask: impl FnOnce(&CaseFile, &Context<'_>) -> T) -> T {
        ask(&self.case, &Context::new(&self.now, &officer()))
    }

    pub fn today(&self) -> Day {
        self.now.day()
    }

    pub fn later(&mut self, days: i64) {
        self.now.utc_ms += days * 86_400_000;
    }

    /// Names a decider with nothing doubtful about them.
    pub fn decider_request(&self, decider: DeciderKind) -> NameDecider {
        NameDecider {
            consent: consent(self.conversations + 1),
            decider,
            adult: None,
            implicated: Ternary::No,
            proof: Proof::Decision,
            proof_note: "А/12".to_owned(),
            channel: Channel::InPerson,
            witness: String::new(),
            language: "mn".to_owned(),
            mismatch_reason: String::new(),
        }
    }

    pub fn name(&mut self, request: NameDecider) -> ConsentId {
        let id = request.consent;
        let made = self.with(|case, ctx| name_decider(case, request, ctx, book()));
        self.try_push(made);
        self.conversations += 1;
        id
    }

    pub fn talk(&mut self, decider: DeciderKind) -> ConsentId {
        self.name(self.decider_request(decider))
    }

    pub fn current(&self) -> ConsentId {
        self.case.consent.current().unwrap().consent
    }

    pub fn answer_request(&self, giver: Giver, purpose: Purpose, answer: Answer) -> AnswerConsent {
        let wording = wording(purpose, giver);
        AnswerConsent { consent: self.current(), giver, purpose, answer, wording, teach_back: true }
    }

    pub fn answer(&mut self, giver: Giver, purpose: Purpose, answer: Answer) {
        let request = self.answer_request(giver, purpose, answer);
        let made = answer_consent(&self.case, request, self.today(), book(), &digest);
        self.try_push(made);
    }

    pub fn confirm_request(&self) -> ConfirmConsent {
        let paper_number = "7".to_owned();
        ConfirmConsent { consent: self.current(), read_back: true, paper_number, strokes: Vec::new() }
    }

    pub fn confirm(&mut self) {
        let request = self.confirm_request();
        let made = self.with(|case, ctx| confirm_consent(case, request, ctx, book()));
        self.try_push(made);
    }

    /// A confirmed conversation with the mother in which both answer everything the same way.
    pub fn agreed(&mut self, guardian: Answer, child: Answer) {
        self.talk(DeciderKind::Mother);
        for purpose in Purpose::ALL {
            self.answer(Giver::Guardian, *purpose, guardian);
            self.answer(Giver::Child, *purpose, child);
        }
        self.confirm();
    }

    pub fn withdraw(&mut self, by: Giver, purposes: &[Purpose]) {
        let purposes = purposes.to_vec();
        let request = WithdrawConsent { by, purposes, said_at: None, channel: Channel::InPerson };
        let made = self.with(|case, ctx| withdraw_consent(case, request, ctx, book()));
        self.try_push(made);
    }

    pub fn standing(&self, purpose: Purpose) -> Standing {
        standing(&self.case, purpose, self.today(), book())
    }

    pub fn gate(&self, kind: RecipientKind) -> Gate {
        self.gate_with(kind, &[])
    }

    pub fn gate_with(&self, kind: RecipientKind, orders: &[OrderId]) -> Gate {
        self.gate_for(Receiver::any(kind), orders)
    }

    pub fn gate_for(&self, receiver: Receiver, orders: &[OrderId]) -> Gate {
        gate(&self.case, receiver, orders, self.today(), book())
    }
}
