//! Histories by chance: what may happen, fitting and not, and how it is played.

use super::happenings::added_file;
use super::world::*;
use itgel_casefile::event::{Birth, CaseEvent};
use itgel_casefile::ids::ConsentId;
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

/// One thing that happens. Numbers choose from small pools, so that things meet each other often.
#[derive(Clone, Debug)]
pub enum Step {
    Name {
        kind: u8,
        adult: u8,
        implicated: u8,
        reuse: bool,
    },
    Answer {
        giver: bool,
        purpose: u8,
        answer: u8,
        odd_words: u8,
        old_talk: bool,
    },
    AnswerAll {
        guardian: u8,
        child: u8,
    },
    /// A conversation from its beginning to the signature.
    Whole {
        kind: u8,
        guardian: u8,
        child: u8,
        odd_words: u8,
        days: u16,
    },
    Touch {
        purpose: u8,
        answer: u8,
    },
    Stop {
        purpose: u8,
    },
    Cannot,
    /// The child turns: answers, goes on to something else, perhaps is amended; then a talk without it.
    Turn {
        purpose: u8,
        first: u8,
        then: u8,
        amended: u8,
        again: bool,
        days: u16,
    },
    Confirm {
        days: u16,
    },
    Withdraw {
        child: bool,
        purposes: u8,
    },
    Adult {
        n: u8,
        kind: u8,
        implicated: u8,
    },
    Person {
        n: u8,
        relation: u8,
        implicated: u8,
    },
    Facts {
        alleged: bool,
    },
    Settle {
        registration: bool,
    },
    Born {
        years: u8,
        days: u16,
    },
    Close,
    Reopen,
    /// The end of an order, entered by a supervisor.
    EndOrder {
        n: u8,
    },
    /// A life is in danger.
    Vital {
        n: u8,
        kind: u8,
        parts: u8,
        days: u8,
        for_office: u8,
    },
    DangerOver {
        n: u8,
    },
    Order {
        n: u8,
        kind: u8,
        parts: u8,
        days: u8,
        for_office: u8,
    },
    Interview {
        n: u8,
    },
    Sign {
        n: u8,
    },
    Amend {
        n: u8,
        child: bool,
        purpose: u8,
        to: u8,
    },
    Attach {
        n: u8,
        of: u8,
    },
    /// A file that was forgotten is named by an amendment, or taken back.
    NameFile {
        n: u8,
        of: u8,
        what: u8,
    },
    Refer {
        n: u8,
    },
    Reveal,
    Wait {
        days: u16,
    },
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0..5_u8, 0..3_u8, 0..8_u8, prop::bool::weighted(0.05))
            .prop_map(|(kind, adult, implicated, reuse)| Step::Name { kind, adult, implicated, reuse }),
        8 => (any::<bool>(), 0..8_u8, 0..4_u8, 0..12_u8, prop::bool::weighted(0.1)).prop_map(
            |(giver, purpose, answer, odd_words, old_talk)| Step::Answer {
                giver, purpose, answer, odd_words, old_talk
            }
        ),
        8 => (0..6_u8, 0..6_u8).prop_map(|(guardian, child)| Step::AnswerAll { guardian, child }),
        8 => (0..5_u8, 0..6_u8, 0..6_u8, 0..20_u8, 0..500_u16).prop_map(
            |(kind, guardian, child, odd_words, days)| {
                Step::Whole { kind, guardian, child, odd_words, days }
            }
        ),
        2 => (0..8_u8, 0..6_u8).prop_map(|(purpose, answer)| Step::Touch { purpose, answer }),
        1 => (0..8_u8).prop_map(|purpose| Step::Stop { purpose }),
        1 => Just(Step::Cannot),
        2 => (0..8_u8, 0..6_u8, 0..6_u8, 0..4_u8, prop::bool::weighted(0.7), 0..500_u16).prop_map(
            |(purpose, first, then, amended, again, days)| Step::Turn { purpose, first, then, amended, again, days }
        ),
        7 => (0..500_u16).prop_map(|days| Step::Confirm { days }),
        2 => (any::<bool>(), any::<u8>()).prop_map(|(child, purposes)| Step::Withdraw { child, purposes }),
        2 => (1..3_u8, 0..3_u8, 0..6_u8)
            .prop_map(|(n, kind, implicated)| Step::Adult { n, kind, implicated }),
        2 => (1..3_u8, any::<u8>(), 0..6_u8)
            .prop_map(|(n, relation, implicated)| Step::Person { n, relation, implicated }),
        2 => any::<bool>().prop_map(|alleged| Step::Facts { alleged }),
        1 => any::<bool>().prop_map(|registration| Step::Settle { registration }),
        1 => (13..18_u8, 0..365_u16).prop_map(|(years, days)| Step::Born { years, days }),
        1 => Just(Step::Close),
        4 => Just(Step::Reopen),
        1 => (0..3_u8).prop_map(|n| Step::EndOrder { n }),
        2 => (0..3_u8, 0..5_u8, any::<u8>(), 0..3_u8, 0..3_u8)
            .prop_map(|(n, kind, parts, days, for_office)| Step::Order { n, kind, parts, days, for_office }),
        2 => (0..3_u8, 0..5_u8, any::<u8>(), 0..9_u8, 0..3_u8)
            .prop_map(|(n, kind, parts, days, for_office)| Step::Vital { n, kind, parts, days, for_office }),
        1 => (0..3_u8).prop_map(|n| Step::DangerOver { n }),
        3 => (1..3_u8).prop_map(|n| Step::Interview { n }),
        3 => (1..3_u8).prop_map(|n| Step::Sign { n }),
        4 => (1..3_u8, any::<bool>(), 0..8_u8, 0..3_u8)
            .prop_map(|(n, child, purpose, to)| Step::Amend { n, child, purpose, to }),
        3 => (1..4_u8, 0..3_u8).prop_map(|(n, of)| Step::Attach { n, of }),
        3 => (1..4_u8, 1..3_u8, 0..6_u8).prop_map(|(n, of, what)| Step::NameFile { n, of, what }),
        1 => (1..3_u8).prop_map(|n| Step::Refer { n }),
        1 => Just(Step::Reveal),
        2 => (0..250_u16).prop_map(|days| Step::Wait { days }),
    ];
    prop::collection::vec(step, 0..36)
}

const KINDS: [DeciderKind; 5] = [
    DeciderKind::Mother,
    DeciderKind::Father,
    DeciderKind::Guardian,
    DeciderKind::JointTeam,
    DeciderKind::ChildAlone,
];
/// Mostly yes, so that something goes often enough to be worth asking.
const ANSWERS: [Answer; 6] = [Answer::Yes, Answer::No, Answer::Later, Answer::Yes, Answer::Yes, Answer::Yes];
const TERNARY: [Ternary; 3] = [Ternary::No, Ternary::NotKnown, Ternary::Yes];

fn pick<T: Copy>(from: &[T], n: u8) -> T {
    from[usize::from(n) % from.len()]
}

/// A third of the values say yes or not known, the others no.
fn suspicion(n: u8) -> Ternary {
    if n < 3 { pick(&TERNARY, n) } else { Ternary::No }
}

pub struct History {
    pub world: World,
    talks: u8,
    turns: u8,
}

impl History {
    pub fn play(older: bool, steps: &[Step]) -> Self {
        let band = if older { AgeBand::From16To17 } else { AgeBand::From10To12 };
        let mut history = Self { world: World::of_age(band), talks: 0, turns: 0 };
        for step in steps {
            history.take(step);
        }
        history
    }

    /// Entries are pushed as they are, not asked of the rules: a journal may hold what no rule would make.
    fn take(&mut self, step: &Step) {
        let talk = consent(self.talks.max(1));
        let world = &mut self.world;
        match *step {
            Step::Name { kind, adult: n, implicated, reuse } => {
                if !reuse {
                    self.talks += 1;
                }
                let decider = pick(&KINDS, kind);
                let adult = (n > 0 && decider != DeciderKind::ChildAlone).then(|| adult(n));
                let mut request = world.decider_request(decider);
                request.implicated = suspicion(implicated);
                world.push(CaseEvent::DeciderNamed {
                    consent: consent(self.talks.max(1)),
                    version: u32::from(self.talks),
                    decider,
                    adult,
                    implicated: request.implicated,
                    proof: request.proof,
                    proof_note: request.proof_note,
                    channel: request.channel,
                    witness: request.witness,
                    language: request.language,
                    mismatch_reason: request.mismatch_reason,
                    capacity: 1,
                });
            }
            Step::Answer { giver, purpose, answer, odd_words, old_talk } => {
                let giver = if giver { Giver::Child } else { Giver::Guardian };
                let talk = if old_talk { consent(1) } else { talk };
                self.answer(talk, giver, pick(Purpose::ALL, purpose), pick(&ANSWERS, answer), odd_words);
            }
            Step::AnswerAll { guardian, child } => self.answer_all(talk, guardian, child, 99),
            Step::Whole { kind, guardian, child, odd_words, days } => {
                self.take(&Step::Name { kind, adult: 0, implicated: 7, reuse: false });
                self.answer_all(consent(self.talks), guardian, child, odd_words);
                self.take(&Step::Confirm { days });
            }
            Step::Touch { purpose, answer } => {
                let purpose = pick(Purpose::ALL, purpose);
                let (giver, answer) = (Giver::Child, pick(&ANSWERS, answer));
                world.push(CaseEvent::ConsentAnswered {
                    consent: talk,
                    giver,
                    purpose,
                    answer,
                    wording: wording(purpose, giver),
                    teach_back: false,
                    screen: Some(String::new()),
                    replaces: None,
                });
            }
            Step::Stop { purpose } => {
                let purpose = pick(Purpose::ALL, purpose);
                world.push(CaseEvent::ChildStopped {
                    consent: talk,
                    page: purpose.as_str().to_owned(),
                    wording: wording(purpose, Giver::Child),
                    picture: String::new(),
                });
            }
            Step::Cannot => {
                world.push(CaseEvent::ChildCannotAnswer {
                    consent: talk, reason: "ядарсан".to_owned()
                });
            }
            Step::Turn { purpose, first, then, amended, again, days } => {
                self.turn(purpose, first, then, amended);
                if again {
                    self.take(&Step::Name { kind: 0, adult: 0, implicated: 7, reuse: false });
                }
                let talk = consent(self.talks.max(1));
                for purpose in Purpose::ALL {
                    self.answer(talk, Giver::Guardian, *purpose, Answer::Yes, 99);
                }
                self.take(&Step::Cannot);
                self.take(&Step::Confirm { days });
            }
            Step::Confirm { days } => {
                let valid_until = world.today().plus_days(u64::from(days)).unwrap();
                world.push(CaseEvent::ConsentConfirmed {
                    consent: talk,
                    read_back: true,
                    paper_number: "7".to_owned(),
                    strokes: Vec::new(),
                    valid_until,
                });
            }
            Step::Withdraw { child, purposes } => self.withdraw(child, purposes),
            Step::Adult { n, kind, implicated } => {
                world.adult(n, pick(&KINDS, kind), suspicion(implicated));
            }
            Step::Person { n, relation, implicated } => {
                world.person(n, pick(Relation::ALL, relation), suspicion(implicated));
            }
            Step::Settle { registration } => {
                let holds = if registration { BirthHolds::Registration } else { BirthHolds::Entered };
                world.push(CaseEvent::BirthSettled { holds, source: BirthSource::Estimate });
            }
            Step::Facts { alleged } => {
                world.facts(alleged);
            }
            Step::Born { years, days } => {
                let born = (2026 - i32::from(years), 1 + u32::from(days) % 12, 1 + u32::from(days) % 28);
                let day = itgel_casefile::time::Day::new(born.0, born.1, born.2).unwrap();
                world.identity(Birth::Day { day });
            }
            Step::Close => {
                world.push(CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
            }
            Step::Reopen => {
                world.push(CaseEvent::CaseReopened { reason: "нээх".to_owned() });
            }
            Step::EndOrder { n } => {
                world.push(CaseEvent::LegalOrderEnded {
                    order: order(n),
                    on: world.today(),
                    reason: "Шүүх хүчингүй болгов".to_owned(),
                });
            }
            Step::Vital { n, kind, parts, days, for_office } => {
                let chosen = Part::ALL.iter().enumerate().filter(|(i, _)| parts & (1 << i) != 0);
                let parts: Vec<Part> = chosen.map(|(_, part)| *part).collect();
                let office = (for_office > 0).then(|| recipient(for_office));
                let until = world.today().plus_days(u64::from(days)).unwrap();
                let event = world.vital_event(n, (pick(RecipientKind::ALL, kind), office), &parts, until);
                world.push(event);
            }
            Step::DangerOver { n } => {
                world.push(CaseEvent::DangerOver { order: order(n) });
            }
            Step::Order { n, kind, parts, days, for_office } => {
                let chosen = Part::ALL.iter().enumerate().filter(|(i, _)| parts & (1 << i) != 0);
                let parts: Vec<Part> = chosen.map(|(_, part)| *part).collect();
                let mut event = world.order_event(n, pick(RecipientKind::ALL, kind), &parts);
                if let CaseEvent::LegalOrderRecorded { date, office, .. } = &mut event {
                    *date = date.plus_days(u64::from(days)).unwrap();
                    *office = (for_office > 0).then(|| recipient(for_office));
                }
                world.push(event);
            }
            Step::Interview { n } => {
                world.begin_interview(n);
                world.end_interview(n);
            }
            Step::Sign { n } => {
                if world.case.interview(interview(n)).is_some() {
                    world.sign(n);
                }
            }
            Step::Amend { n, child, purpose, to } => {
                let giver = if child { "child" } else { "guardian" };
                let purpose = pick(Purpose::ALL, purpose).as_str();
                world.amend(
                    n,
                    &format!("consent.answers.{giver}.{purpose}"),
                    pick(&["no", "later", "yes"], to),
                );
            }
            Step::Attach { n, of } => {
                world.attach(n, (of > 0).then(|| interview(of)));
            }
            Step::NameFile { n, of, what } => {
                let value = match what {
                    0 => String::new(),
                    1 => added_file(&HASH.replace('0', "1")),
                    _ => added_file(HASH),
                };
                world.name_file(of, n, &value, what != 2);
            }
            Step::Refer { n } => {
                world.refer(n);
            }
            Step::Reveal => {
                let (reason, note) = (RevealReason::Contact, String::new());
                world.push(CaseEvent::IdentityRevealed { reason, note });
            }
            Step::Wait { days } => world.later(i64::from(days)),
        }
    }

    fn turn(&mut self, purpose: u8, first: u8, then: u8, amended: u8) {
        let touch = |answer| Step::Touch { purpose, answer };
        let aloud = |answer| Step::Answer { giver: true, purpose, answer, odd_words: 99, old_talk: false };
        // Of the answers 0 is yes, 1 no and 2 later.
        self.take(&if first < 3 { touch(first) } else { aloud(first - 3) });
        if amended > 0 {
            self.turns += 1;
            let n = 10 + self.turns;
            self.take(&Step::Interview { n });
            self.take(&Step::Amend { n, child: true, purpose, to: amended - 1 });
        }
        let after = match then {
            0 => vec![],
            1 => vec![Step::Stop { purpose }],
            2 => vec![aloud(2)],
            3 => vec![touch(0), Step::Stop { purpose }],
            4 => vec![aloud(0), touch(2)],
            _ => vec![aloud(0)],
        };
        for step in &after {
            self.take(step);
        }
    }

    fn answer(&mut self, consent: ConsentId, giver: Giver, purpose: Purpose, answer: Answer, odd_words: u8) {
        let mut wording = wording(purpose, giver);
        match odd_words {
            0 => wording.version += 1,
            1 => wording.id = "consent/statistics".to_owned(),
            _ => {}
        }
        let teach_back = true;
        self.world.push(CaseEvent::ConsentAnswered {
            consent,
            giver,
            purpose,
            answer,
            wording,
            teach_back,
            screen: None,
            replaces: None,
        });
    }

    fn answer_all(&mut self, talk: ConsentId, guardian: u8, child: u8, odd_words: u8) {
        for purpose in Purpose::ALL {
            self.answer(talk, Giver::Guardian, *purpose, pick(&ANSWERS, guardian), odd_words);
            self.answer(talk, Giver::Child, *purpose, pick(&ANSWERS, child), 99);
        }
    }

    pub fn withdraw(&mut self, child: bool, purposes: u8) {
        let chosen = Purpose::ALL.iter().enumerate().filter(|(i, _)| purposes & (1 << i) != 0);
        let purposes = chosen.map(|(_, purpose)| *purpose).collect();
        let by = if child { Giver::Child } else { Giver::Guardian };
        let said_at = self.world.now.to_rfc3339();
        let channel = Channel::InPerson;
        self.world.push(CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel });
    }
}
