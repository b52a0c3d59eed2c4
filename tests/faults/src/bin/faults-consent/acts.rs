//! What happens beside the talks: the child's identity, interviews and their signatures, amendments, files, needs.

use crate::history::{History, INTERVIEWER, OFFICER};
use itgel_casefile::amendment::{self, ToSign};
use itgel_casefile::event::{
    Birth, CaseEvent as E, Decision, Facts, Identity, MeetingAttendee, Names, Recording, Risk,
};
use itgel_casefile::ids::{AttachmentId, InterviewId, OrderId};
use itgel_casefile::signoff::sections::{Environment, sections};
use itgel_casefile::signoff::statement::{Claim, Means, statement};
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::sha256;
use std::collections::BTreeMap;

const SIGNOFF: &str = "itgel-signoff/1";

impl History<'_> {
    /// Enters who the child is, the whole of it.
    pub fn identity(&mut self, birth: Birth, registration_number: String) -> Result<(), String> {
        let given = self.mark();
        let identity = Identity {
            names: Names { clan: String::new(), patronymic: self.mark(), given },
            names_not_known: false,
            registration_number,
            birth,
            phone: String::new(),
            phone_safe: Ternary::NotKnown,
            phone_hours: String::new(),
            aimag: "MN-1".to_owned(),
            district: String::new(),
            address: self.mark(),
        };
        self.note(INTERVIEWER, E::IdentityRecorded { identity })
    }

    /// An interview from its beginning to its end, with what is noted of it.
    pub fn interview(&mut self) -> Result<InterviewId, String> {
        let interview: InterviewId = self.id()?;
        let number = u32::try_from(self.case.interviews.len()).unwrap_or(0) + 1;
        let consent = self.case.consent.current().map(|talk| talk.consent);
        let begun = E::InterviewBegun {
            interview,
            number,
            session: if number == 1 { SessionType::Initial } else { SessionType::PlannedFollowUp },
            reason: self.mark(),
            compulsion: None,
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent,
        };
        self.note(INTERVIEWER, begun)?;
        self.note(INTERVIEWER, E::InterviewEnded { interview, elapsed_ms: 20_000, stopped_by_child: false })?;
        let risk = Risk {
            immediate_danger: Ternary::No,
            contact: ConcernContact::None,
            safe_tonight: Ternary::Yes,
            self_harm: Ternary::No,
            siblings: Ternary::No,
            level: RiskLevel::Low,
            why: self.mark(),
            told: String::new(),
            told_at: String::new(),
        };
        self.note(INTERVIEWER, E::RiskAssessed { interview, risk })?;
        let text = self.mark();
        self.note(INTERVIEWER, E::ProcessNoted { interview, text, observers: None })?;
        let child_told = self.chance.percent(85);
        let recordings = vec![Recording {
            number: self.mark(),
            started: self.now.to_rfc3339(),
            ended: String::new(),
            operator: "Б.Б".to_owned(),
            medium: self.mark(),
            child_told,
            gap: false,
            sha256: String::new(),
            bytes: 0,
            gaps: Vec::new(),
        }];
        self.note(INTERVIEWER, E::RecordingsNoted { interview, recordings })?;
        if self.chance.percent(40) {
            let (bag, description, kept) = (self.mark(), self.mark(), String::new());
            self.note(INTERVIEWER, E::ItemDescribed { interview, item: 1, bag, description, kept })?;
        }
        Ok(interview)
    }

    /// The interviewer signs the record of an interview.
    pub fn sign_off(&mut self, id: InterviewId) -> Result<(), String> {
        let Some(interview) = self.case.interview(id) else { return Ok(()) };
        if interview.signed.is_some() || interview.ended.is_none() {
            return Ok(());
        }
        let untold = self.entries.iter().filter_map(crate::naive::told).any(|event| {
            matches!(event, E::RecordingsNoted { interview, recordings }
                if *interview == id && recordings.iter().any(|r| !r.child_told))
        });
        let why = "Камер урьдаас асаалттай байсан".to_owned();
        let open_points: Vec<_> =
            untold.then(|| ("child-not-told-of-recording".to_owned(), why)).into_iter().collect();
        let mut text = "{}".to_owned();
        if self.signs() {
            let environment = Environment {
                app: "Itgel".to_owned(),
                room: "Өрөө 1".to_owned(),
                organisation: "Төв".to_owned(),
            };
            let built =
                sections(&self.case, interview, &environment, &open_points).map_err(|e| format!("{e:?}"))?;
            let mut salts = BTreeMap::new();
            for section in &built {
                salts.insert(section.name, self.salt(id, section.name)?);
            }
            let claim = Claim {
                case: self.case.id,
                interview: id,
                number: interview.number,
                interviewer: self.crew.people[INTERVIEWER],
                signer: self.crew.people[INTERVIEWER],
                as_found: false,
                room: environment.room.clone(),
                organisation: environment.organisation.clone(),
                app: environment.app.clone(),
                signed_at: self.now.to_rfc3339(),
            };
            let salt_of = |name: &str| salts.get(name).copied().unwrap_or_default();
            let means = Means { sha256: &|bytes| sha256(bytes), salt_of: &salt_of };
            text = statement(&claim, &built, means).map_err(|e| format!("{e:?}"))?;
        }
        let signature = self.sign(INTERVIEWER, SIGNOFF, &text);
        self.note(
            INTERVIEWER,
            E::SignedOff { interview: id, open_points, as_found: false, statement: text, signature },
        )
    }

    /// Two people amend an item of a signed record; an item that it does not hold is passed over.
    pub fn amend(&mut self, id: InterviewId, item: &str, new: &str) -> Result<(), String> {
        let Some(interview) = self.case.interview(id).filter(|i| i.signed.is_some()) else { return Ok(()) };
        let Some(old) = amendment::value_now(&self.case, interview, item) else { return Ok(()) };
        if old == new {
            return Ok(());
        }
        let (number, reason) = (interview.number, self.mark());
        let to_sign = ToSign {
            case: self.case.id,
            interview: id,
            number,
            item: item.to_owned(),
            old,
            new: new.to_owned(),
            reason,
            by: self.crew.people[INTERVIEWER],
            second: Some(self.crew.people[OFFICER]),
            signed_at: self.now.to_rfc3339(),
        };
        let text = to_sign.statement().map_err(|e| format!("{e:?}"))?;
        let second = Some((self.crew.people[OFFICER], self.sign(OFFICER, SIGNOFF, &text)));
        let signature = self.sign(INTERVIEWER, SIGNOFF, &text);
        let ToSign { item, old, new, reason, .. } = to_sign;
        self.note(
            INTERVIEWER,
            E::Amended { interview: id, item, old, new, reason, statement: text, signature, second },
        )
    }

    /// A file, of an interview or of none.
    pub fn attach(&mut self, interview: Option<InterviewId>) -> Result<(), String> {
        let attachment: AttachmentId = self.id()?;
        let plain = format!("%PDF-1.4\n{}\n", self.mark()).into_bytes();
        self.attachment(attachment, interview, None, plain)
    }

    /// Seals a file and notes it; one of an order is its scan.
    pub fn attachment(
        &mut self,
        attachment: AttachmentId,
        interview: Option<InterviewId>,
        order: Option<OrderId>,
        plain: Vec<u8>,
    ) -> Result<(), String> {
        let description = if order.is_none() { self.mark() } else { String::new() };
        let filed = self.file(attachment, plain)?;
        let added = E::AttachmentAdded {
            attachment,
            interview,
            item: 0,
            media_type: "application/pdf".to_owned(),
            description,
            bytes: filed.bytes,
            sha256: filed.sha256,
            sealed_sha256: filed.sealed_sha256,
            order,
        };
        self.note(OFFICER, added)
    }

    /// What is alleged is noted.
    pub fn facts(&mut self) -> Result<(), String> {
        let facts = Facts::Alleged {
            forms: vec!["exploitation".to_owned()],
            exploitation: vec!["horse_racing".to_owned()],
            movement: Movement::NotKnown,
        };
        self.note(INTERVIEWER, E::FactsNoted { list: 1, facts })
    }

    /// A referral, a meeting, or a child asked after.
    pub fn needs(&mut self, signed: Option<InterviewId>) -> Result<(), String> {
        let (today, word) = (self.today(), self.mark());
        let event = match (self.below(3), signed) {
            (0, Some(interview)) => {
                let outcome = AftercareOutcome::ALL[self.below(AftercareOutcome::ALL.len())];
                E::AftercareNoted { interview, on: today, outcome, next: None }
            }
            (1, _) => E::MeetingRecorded {
                meeting: self.id()?,
                held_on: today,
                attendees: vec![MeetingAttendee {
                    role: "police".to_owned(),
                    organisation: word,
                    initials: String::new(),
                }],
                decisions: vec![Decision {
                    code: "safe_place".to_owned(),
                    responsible: "social_worker".to_owned(),
                    due: today,
                }],
                next: None,
                list: 1,
            },
            _ => E::ReferralMade {
                referral: self.id()?,
                service: ServiceType::Health,
                kind: RecipientKind::ALL[self.below(RecipientKind::ALL.len())],
                organisation: word,
                urgency: Urgency::Today,
                follow_up: today,
                contact: String::new(),
                told: None,
            },
        };
        self.note(OFFICER, event)
    }
}
