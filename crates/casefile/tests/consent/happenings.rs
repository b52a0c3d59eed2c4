//! Everything but the conversations: adults, identity, interviews, files, orders, referrals; entered as they are.

use super::world::*;
use itgel_casefile::event::{Birth, CaseEvent, Facts, Identity, Names, Risk};
use itgel_casefile::ids::{InterviewId, RecipientId};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

/// What is signed of the file that [`World::attach`] adds, with a digest.
pub fn added_file(sha256: &str) -> String {
    format!(r#"{{"bytes":10,"description":"","item":0,"media_type":"application/pdf","sha256":"{sha256}"}}"#)
}

impl World {
    pub fn person(&mut self, n: u8, relation: Relation, implicated: Ternary) -> u64 {
        self.push(CaseEvent::PersonAroundRecorded {
            adult: adult(n),
            relation,
            name: "Хэн нэгэн".to_owned(),
            implicated,
            lives_with_child: Ternary::NotKnown,
            contact_safe: Ternary::NotKnown,
            hours: String::new(),
            phone: String::new(),
        })
    }

    /// What is alleged, or a sign of exploitation.
    pub fn facts(&mut self, alleged: bool) -> u64 {
        let facts = if alleged {
            Facts::Alleged {
                forms: vec!["exploitation".to_owned()],
                exploitation: vec!["horse_racing".to_owned()],
                movement: Movement::NotKnown,
            }
        } else {
            let seen = [("no_pay".to_owned(), Seen::Seen)].into();
            Facts::Signs { set: "forced_labour".to_owned(), seen }
        };
        self.push(CaseEvent::FactsNoted { list: 1, facts })
    }

    pub fn adult(&mut self, n: u8, kind: DeciderKind, implicated: Ternary) {
        let (name, phone) = ("Болд".to_owned(), String::new());
        let contact_safe = Ternary::NotKnown;
        self.push(CaseEvent::AdultRecorded { adult: adult(n), kind, name, implicated, contact_safe, phone });
    }

    pub fn identity(&mut self, birth: Birth) {
        let identity = Identity {
            names: Names { clan: String::new(), patronymic: String::new(), given: "Номин".to_owned() },
            names_not_known: false,
            registration_number: String::new(),
            birth,
            phone: String::new(),
            phone_safe: Ternary::NotKnown,
            phone_hours: String::new(),
            aimag: String::new(),
            district: String::new(),
            address: String::new(),
        };
        self.push(CaseEvent::IdentityRecorded { identity });
    }

    pub fn begin_interview(&mut self, n: u8) {
        self.push(CaseEvent::InterviewBegun {
            interview: interview(n),
            number: u32::from(n),
            session: SessionType::Initial,
            reason: String::new(),
            compulsion: None,
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent: self.case.consent.current().map(|t| t.consent),
        });
    }

    pub fn amend(&mut self, n: u8, item: &str, new: &str) -> u64 {
        self.push(CaseEvent::Amended {
            interview: interview(n),
            item: item.to_owned(),
            old: String::new(),
            new: new.to_owned(),
            reason: "Андуурсан байна".to_owned(),
            statement: "{}".to_owned(),
            signature: "signature".to_owned(),
            second: None,
        })
    }

    /// The scan of an order, as it is entered.
    pub fn scan(&mut self, n: u8, of: u8, sha256: &str) -> u64 {
        self.push(CaseEvent::AttachmentAdded {
            attachment: attachment(n),
            interview: None,
            item: 0,
            media_type: "application/pdf".to_owned(),
            description: String::new(),
            bytes: 10,
            sha256: sha256.to_owned(),
            sealed_sha256: HASH.to_owned(),
            order: Some(order(of)),
        })
    }

    /// A forgotten file of an interview is named by an amendment; what an empty value says is that there is none.
    pub fn name_file(&mut self, of: u8, n: u8, value: &str, by_two: bool) -> u64 {
        self.push(CaseEvent::Amended {
            interview: interview(of),
            item: format!("attachments.added.{}", attachment(n)),
            old: String::new(),
            new: value.to_owned(),
            reason: "Орхигдсон байна".to_owned(),
            statement: "{}".to_owned(),
            signature: "signature".to_owned(),
            second: by_two.then(|| (person(3), "signature".to_owned())),
        })
    }

    pub fn end_interview(&mut self, n: u8) {
        let interview = interview(n);
        self.push(CaseEvent::InterviewEnded { interview, elapsed_ms: 60_000, stopped_by_child: false });
        let risk = Risk {
            immediate_danger: Ternary::No,
            contact: ConcernContact::None,
            safe_tonight: Ternary::Yes,
            self_harm: Ternary::No,
            siblings: Ternary::No,
            level: RiskLevel::Low,
            why: "тайван".to_owned(),
            told: String::new(),
            told_at: String::new(),
        };
        self.push(CaseEvent::RiskAssessed { interview, risk });
    }

    pub fn sign(&mut self, n: u8) -> u64 {
        self.push(CaseEvent::SignedOff {
            interview: interview(n),
            open_points: Vec::new(),
            as_found: false,
            statement: "{}".to_owned(),
            signature: "signature".to_owned(),
        })
    }

    pub fn attach(&mut self, n: u8, of: Option<InterviewId>) -> u64 {
        self.push(CaseEvent::AttachmentAdded {
            attachment: attachment(n),
            interview: of,
            item: 0,
            media_type: "application/pdf".to_owned(),
            description: String::new(),
            bytes: 10,
            sha256: HASH.to_owned(),
            sealed_sha256: HASH.to_owned(),
            order: None,
        })
    }

    /// Everything a bundle can hold: identity, a signed interview with risk, a file.
    pub fn filled(&mut self) {
        self.identity(Birth::NotKnown);
        self.begin_interview(1);
        self.end_interview(1);
        self.attach(1, Some(interview(1)));
        self.sign(1);
    }

    pub fn order_event(&self, n: u8, kind: RecipientKind, parts: &[Part]) -> CaseEvent {
        CaseEvent::LegalOrderRecorded {
            order: order(n),
            recipient: kind,
            office: None,
            body: "Шүүх".to_owned(),
            number: "17".to_owned(),
            date: self.today(),
            parts: parts.to_vec(),
            child_told: Ternary::Yes,
            child_told_note: "Номин, өнөөдөр".to_owned(),
            cosigner: person(9),
            statement: "{}".to_owned(),
            signature: "signature".to_owned(),
            told: None,
            scan: None,
        }
    }

    pub fn vital_event(
        &self,
        n: u8,
        (recipient, office): (RecipientKind, Option<RecipientId>),
        parts: &[Part],
        until: Day,
    ) -> CaseEvent {
        CaseEvent::VitalInterestStated {
            order: order(n),
            recipient,
            office,
            danger: Danger::SelfHarm,
            parts: parts.to_vec(),
            until,
            list: 1,
            child_told: Ternary::No,
            child_told_note: "Эмнэлэгт байгаа".to_owned(),
            told: None,
            cosigner: person(9),
            statement: "{}".to_owned(),
            signature: "signature".to_owned(),
        }
    }

    pub fn refer(&mut self, n: u8) -> u64 {
        self.push(CaseEvent::ReferralMade {
            referral: referral(n),
            service: ServiceType::Health,
            kind: RecipientKind::Doctor,
            organisation: "Эмнэлэг".to_owned(),
            urgency: Urgency::Today,
            follow_up: self.today(),
            contact: String::new(),
            told: None,
        })
    }
}
