//! Days at work, made up from a number: what may happen to a few case files and to the room, in any order
//! that a day may bring, including things that do not fit and must be passed over.

use crate::room::Room;
use itgel_casefile::event::{CaseEvent as C, Identity as Who, Names, RoomEvent as R, WordingRef};
use itgel_casefile::ids::{
    AdultId, AppointmentId, AttachmentId, BundleId, CaseId, ConsentId, InterviewId, PersonId, RecipientId,
    ReferralId, TapId,
};
use itgel_casefile::time::{Clock, Day};
use itgel_casefile::vocabulary::{
    AgeBand, Answer, Channel, DeciderKind, Giver, KeyCheck, Part, Proof, Purpose, RecipientKind,
    ReferralSource, ReferralStatus, Relation, RevealReason, Role, ServiceType, Ternary, Urgency,
};
use itgel_seal::{Entropy, Identity, SigningKey};
use itgel_testkit::SeededEntropy;
use itgel_vault::{Draft, Vault};

/// Text that must not be found in any file.
pub const MARKER: &str = "ЦэцэгмааТэмдэгт";

pub struct Days<'a> {
    pub room: &'a Room,
    chance: SeededEntropy,
    pub signer: &'a SigningKey,
    cases: Vec<Case>,
    recipients: Vec<RecipientId>,
}

pub struct Case {
    id: CaseId,
    pub consents: Vec<ConsentId>,
    adults: Vec<AdultId>,
    pub interviews: Vec<InterviewId>,
    pub taps: Vec<TapId>,
    appointments: Vec<AppointmentId>,
    referrals: Vec<ReferralId>,
    bundles: Vec<BundleId>,
}

impl<'a> Days<'a> {
    pub fn new(room: &'a Room, seed: u64, signer: &'a SigningKey) -> Self {
        let chance = SeededEntropy::new(seed);
        Self { room, chance, signer, cases: Vec::new(), recipients: Vec::new() }
    }

    /// Enters at least so many entries, several at a time as commands do.
    pub fn play(&mut self, vault: &mut Vault, entries: u64) {
        let end = vault.size() + entries;
        while vault.size() < end {
            if !self.cases.is_empty() && self.below(30) == 0 {
                self.attach(vault);
            }
            let count = 1 + self.below(3);
            let drafts: Vec<Draft> = (0..count).map(|_| self.happen()).collect();
            vault.append(&drafts).unwrap();
        }
    }

    /// Seals a file into the store and enters it.
    fn attach(&mut self, vault: &mut Vault) {
        let which = self.below(self.cases.len());
        let (case, interview) = (self.cases[which].id, self.cases[which].interviews.last().copied());
        let attachment = AttachmentId::from_random_bytes(self.id());
        let plain = [b"%PDF-1.7\n".as_slice(), &self.id()].concat();
        let sealed = vault.seal_attachment(case, attachment, &mut &plain[..]).unwrap();
        let added = C::AttachmentAdded {
            attachment,
            interview,
            item: self.below(5) as u32,
            media_type: sealed.media_type.to_owned(),
            description: MARKER.to_owned(),
            bytes: sealed.bytes,
            sha256: sealed.sha256,
            sealed_sha256: sealed.sealed_sha256,
            order: None,
        };
        vault.append(&[self.room.case_draft(case, added)]).unwrap();
    }

    pub fn below(&mut self, limit: usize) -> usize {
        let mut bytes = [0; 4];
        self.chance.fill(&mut bytes);
        u32::from_be_bytes(bytes) as usize % limit
    }

    pub fn id(&mut self) -> [u8; 16] {
        itgel_seal::random(&mut self.chance)
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn happen(&mut self) -> Draft {
        if self.cases.is_empty() || self.below(40) == 0 {
            return self.new_case();
        }
        if self.below(12) == 0 {
            let event = self.room_event();
            return self.room.room_draft(event);
        }
        let which = self.below(self.cases.len());
        let mut case = self.cases.swap_remove(which);
        let event = self.case_event(&mut case);
        let draft = self.room.case_draft(case.id, event);
        self.cases.push(case);
        draft
    }

    fn new_case(&mut self) -> Draft {
        let id = CaseId::from_random_bytes(self.id());
        let opened = C::CaseOpened {
            code: format!("{:03}-{:04}", self.below(64), self.below(10_000)),
            age_band: self.pick(AgeBand::ALL),
            referral: self.pick(ReferralSource::ALL),
            external_number: format!("ЦГ-{}", self.below(500)),
        };
        self.cases.push(Case {
            id,
            consents: Vec::new(),
            adults: Vec::new(),
            interviews: Vec::new(),
            taps: Vec::new(),
            appointments: Vec::new(),
            referrals: Vec::new(),
            bundles: Vec::new(),
        });
        self.room.case_draft(id, opened)
    }

    fn room_event(&mut self) -> R {
        if self.recipients.is_empty() || self.below(4) == 0 {
            let recipient = RecipientId::from_random_bytes([self.below(5) as u8; 16]);
            self.recipients.push(recipient);
        }
        let recipients = self.recipients.clone();
        let recipient = self.pick(&recipients);
        let key = format!("age1key{}", self.below(3));
        match self.below(8) {
            6 | 7 => self.person(),
            0 | 1 => R::RecipientAdded {
                recipient,
                kind: self.pick(RecipientKind::ALL),
                organisation: format!("Газар {}", self.below(9)),
                contact: "Жолооч".to_owned(),
                key,
                expires: self.day(),
            },
            2 => R::RecipientKeyChecked { recipient, key, how: self.pick(KeyCheck::ALL) },
            3 => R::RecipientRevoked { recipient, reason: "алдагдсан".to_owned() },
            4 => R::SettingChanged { key: "theme".to_owned(), value: MARKER.to_owned() },
            _ => R::RoomClockJumped { by_ms: -(self.below(9_000) as i64) },
        }
    }

    /// Somebody comes, gets new keys, or goes. The supervisor of the room stays.
    fn person(&mut self) -> R {
        let person = PersonId::from_random_bytes([200 + self.below(3) as u8; 16]);
        match self.below(6) {
            0 | 1 => return R::PersonDeactivated { person },
            2 => return R::RoleChanged { person, role: self.pick(Role::ALL) },
            _ => {}
        }
        R::PersonAdded {
            person,
            name: format!("Ажилтан {}", self.below(9)),
            role: self.pick(Role::ALL),
            signing_key: SigningKey::make(&mut self.chance).public().to_ssh_line(""),
            recipient: Identity::make(&mut self.chance).recipient(),
        }
    }

    fn day(&mut self) -> Day {
        Day::new(2025, 11, 1).unwrap().plus_days(self.below(60) as u64).unwrap()
    }

    fn case_event(&mut self, case: &mut Case) -> C {
        match self.below(20) {
            0 => self.about_the_file(case),
            1..=3 => self.consent(case),
            4 => self.appointment(case),
            5 => self.referral(case),
            6 => self.bundle(case),
            _ => self.interview(case),
        }
    }

    fn about_the_file(&mut self, case: &mut Case) -> C {
        match self.below(9) {
            7 => C::FactsNoted {
                list: 1,
                facts: itgel_casefile::event::Facts::Signs {
                    set: "forced_labour".to_owned(),
                    seen: [("no_pay".to_owned(), itgel_casefile::vocabulary::Seen::Seen)].into(),
                },
            },
            6 => C::ElsewhereNoted {
                elsewhere: itgel_casefile::ids::ElsewhereId::from_random_bytes(self.id()),
                body: itgel_casefile::vocabulary::InterviewBody::Police,
                office: MARKER.to_owned(),
                held: itgel_casefile::event::Held::Year { year: 2024 },
                reason: itgel_casefile::vocabulary::ElsewhereReason::Inquiry,
                note: String::new(),
                corrects: None,
                because: String::new(),
            },
            0 => C::IdentityRecorded {
                identity: Who {
                    names: Names { given: MARKER.to_owned(), ..Names::default() },
                    names_not_known: false,
                    registration_number: "АА00000000".to_owned(),
                    birth: itgel_casefile::event::Birth::Year { year: 2016 },
                    phone: String::new(),
                    phone_safe: Ternary::NotKnown,
                    phone_hours: String::new(),
                    aimag: String::new(),
                    district: String::new(),
                    address: String::new(),
                },
            },
            1 => C::IdentityRevealed { reason: RevealReason::Contact, note: String::new() },
            2 => {
                let adult = AdultId::from_random_bytes(self.id());
                case.adults.push(adult);
                self.adult(adult)
            }
            3 => match case.adults.last().copied() {
                Some(adult) => self.adult(adult),
                None => C::PreparationMarked { card: 1 + self.below(6) as u8, done: true },
            },
            4 if self.below(8) == 0 => C::CaseClosed { reason: "дууссан".to_owned() },
            _ => C::CaseReopened { reason: "шинэ мэдээлэл".to_owned() },
        }
    }

    fn adult(&mut self, adult: AdultId) -> C {
        if adult.0.as_bytes()[0].is_multiple_of(2) {
            return C::PersonAroundRecorded {
                adult,
                relation: self.pick(Relation::ALL),
                name: "Сараа".into(),
                implicated: self.pick(Ternary::ALL),
                lives_with_child: Ternary::NotKnown,
                contact_safe: self.pick(Ternary::ALL),
                hours: "18:00".into(),
                phone: String::new(),
            };
        }
        C::AdultRecorded {
            adult,
            kind: self.pick(DeciderKind::ALL),
            name: "Насанд хүрсэн хүн".to_owned(),
            implicated: self.pick(Ternary::ALL),
            contact_safe: self.pick(Ternary::ALL),
            phone: String::new(),
        }
    }

    /// An answer; some of the child's are given, or end, on its own screen.
    fn answer(&mut self, consent: ConsentId) -> C {
        let giver = self.pick(Giver::ALL);
        let purpose = self.pick(Purpose::ALL);
        let answer = self.pick(Answer::ALL);
        let wording = WordingRef {
            id: "consent/police".to_owned(),
            version: 1,
            sha256: "00".repeat(32),
            language: "mn".to_owned(),
        };
        let (page, picture) = (purpose.as_str().to_owned(), String::new());
        match (giver, purpose) {
            (Giver::Child, Purpose::Ngo) => C::ChildStopped { consent, page, wording, picture },
            (Giver::Child, Purpose::Statistics) => {
                C::ChildPageShown { consent, page, wording, picture, answer: None }
            }
            _ => {
                let screen = (giver == Giver::Child).then_some(picture);
                C::ConsentAnswered {
                    consent,
                    giver,
                    purpose,
                    answer,
                    wording,
                    teach_back: true,
                    screen,
                    replaces: None,
                }
            }
        }
    }

    fn consent(&mut self, case: &mut Case) -> C {
        let Some(consent) = case.consents.last().copied() else {
            return self.decider(case);
        };
        match self.below(14) {
            0 => self.decider(case),
            1 => C::ChildCannotAnswer { consent, reason: "унтсан".to_owned() },
            2 => C::ConsentConfirmed {
                consent,
                read_back: true,
                paper_number: String::new(),
                strokes: vec![vec![(1, 2, 3), (4, 5, 6)]],
                valid_until: self.day(),
            },
            3 => C::ConsentWithdrawn {
                by: self.pick(Giver::ALL),
                purposes: vec![self.pick(Purpose::ALL), self.pick(Purpose::ALL)],
                said_at: self.room.clock.now().to_rfc3339(),
                channel: Channel::InPerson,
            },
            _ => self.answer(consent),
        }
    }

    fn decider(&mut self, case: &mut Case) -> C {
        let consent = ConsentId::from_random_bytes(self.id());
        case.consents.push(consent);
        C::DeciderNamed {
            consent,
            version: case.consents.len() as u32,
            decider: self.pick(DeciderKind::ALL),
            adult: case.adults.last().copied(),
            implicated: self.pick(Ternary::ALL),
            proof: self.pick(Proof::ALL),
            proof_note: String::new(),
            channel: Channel::InPerson,
            witness: String::new(),
            language: "mn".to_owned(),
            mismatch_reason: String::new(),
            capacity: 1,
        }
    }

    fn appointment(&mut self, case: &mut Case) -> C {
        if let Some(appointment) = case.appointments.last().copied()
            && self.below(3) == 0
        {
            return C::AppointmentCancelled { appointment };
        }
        let appointment = AppointmentId::from_random_bytes(self.id());
        case.appointments.push(appointment);
        let at = self.room.clock.now().to_rfc3339();
        C::AppointmentMade { appointment, at, minutes: 60, interviewer: self.room.supervisor }
    }

    fn referral(&mut self, case: &mut Case) -> C {
        if let Some(referral) = case.referrals.last().copied()
            && self.below(2) == 0
        {
            let status = self.pick(ReferralStatus::ALL);
            return C::ReferralMoved {
                referral,
                status,
                on: self.day(),
                note: String::new(),
                follow_up: None,
                told: None,
            };
        }
        let referral = ReferralId::from_random_bytes(self.id());
        case.referrals.push(referral);
        C::ReferralMade {
            referral,
            service: self.pick(ServiceType::ALL),
            kind: self.pick(RecipientKind::ALL),
            organisation: "Эмнэлэг".to_owned(),
            urgency: self.pick(Urgency::ALL),
            follow_up: self.day(),
            contact: String::new(),
            told: None,
        }
    }

    fn bundle(&mut self, case: &mut Case) -> C {
        match (case.bundles.last().copied(), self.below(3)) {
            (Some(bundle), 0) => C::BundleHandedOver {
                bundle,
                to_name: "Хүлээн авагч".to_owned(),
                to_position: String::new(),
                to_id_number: String::new(),
                how: "in_person".to_owned(),
                at: self.room.clock.now().to_rfc3339(),
                paper_number: String::new(),
                strokes: Vec::new(),
                receipt_awaited: false,
                late: false,
            },
            (Some(bundle), 1) => C::BundleCancelled { bundle, reason: "буруу".to_owned() },
            _ => {
                let bundle = BundleId::from_random_bytes(self.id());
                case.bundles.push(bundle);
                C::BundleSealed {
                    bundle,
                    recipient: RecipientId::from_random_bytes([1; 16]),
                    recipient_kind: RecipientKind::Prosecutor,
                    purpose: "мөрдөн байцаалт".to_owned(),
                    parts: vec![Part::InterviewLog],
                    withheld: vec![(Part::Identity, "not-asked".to_owned())],
                    orders: Vec::new(),
                    sha256: "11".repeat(32),
                    bytes: 4_096,
                    notice: None,
                    key: String::new(),
                }
            }
        }
    }
}
