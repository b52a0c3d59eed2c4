//! The synthetic case: everything that a bundle can hold occurs at least once.

use super::interview;
use super::world::World;
use itgel_bundle::content::SectionSource;
use itgel_casefile::amendment::ToSign as Amending;
use itgel_casefile::amendment::files::{self, AddedFile};
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{
    Birth, CaseEvent as E, ChildTold, Decision, Event, Facts, Held, Identity, MeetingAttendee, Names,
    RoomEvent, Tap,
};
use itgel_casefile::ids::{
    AdultId, AttachmentId, ConsentId, ElsewhereId, InterviewId, MeetingId, OrderId, RecipientId, ReferralId,
};
use itgel_casefile::language::Language;
use itgel_casefile::orders::{RecordLegalOrder, record_legal_order};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::signoff::sections::{Environment, sections};
use itgel_casefile::signoff::statement::{Claim, Means, statement};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::{sha256, sha256_hex};
use itgel_seal::sshsig::sign_ssh;

pub const MINUTE: i64 = 60_000;
/// Never part of anything that goes to a recipient without the identity.
pub const NAME_MARKER: &str = "Мөнхзул";

/// A break that was forgotten, as it is amended in.
pub const FORGOTTEN: &str = r#"{"asked_by":"child","at":"2025-11-21T11:10:00.000+08:00","kind":"break","reason":"tired","until":"2025-11-21T11:12:00.000+08:00"}"#;
pub const INTERVIEW: InterviewId = InterviewId(uuid_of(1));
pub const CONSENT: ConsentId = ConsentId(uuid_of(2));

/// A fixed identifier.
pub const fn uuid_of(n: u8) -> uuid::Uuid {
    uuid::Uuid::from_bytes([n, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, n])
}

/// Plays the whole day into an empty world.
pub fn play(world: &mut World) {
    open(world);
    elsewhere(world);
    facts(world);
    opened(world);
    consent(world);
    interview::interview(world);
    interview::wrap_up(world);
    sign(world);
    afterwards(world);
}

/// The room, its people and a case file with a name.
pub fn open(world: &mut World) {
    let created = RoomEvent::RoomCreated {
        room: "Өрөө 1".into(),
        organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".into(),
        log: world.origin.into(),
        log_key: String::new(),
        room_key: world.room.public().to_ssh_line(""),
    };
    world.note(2, MINUTE, Event::Room(Box::new(created)));
    for who in 0..3 {
        let person = &world.people[who];
        let added = RoomEvent::PersonAdded {
            person: person.id,
            name: person.name.into(),
            role: person.role,
            signing_key: person.key.public().to_ssh_line(""),
            recipient: String::new(),
        };
        world.note(2, MINUTE, Event::Room(Box::new(added)));
    }
    world.case_event(
        0,
        MINUTE,
        E::CaseOpened {
            code: "017-4127".into(),
            age_band: AgeBand::From7To9,
            referral: ReferralSource::Police,
            external_number: "241-2026".into(),
        },
    );
    world.case_event(0, MINUTE, E::IdentityRecorded { identity: identity() });
    let (holds, source) = (BirthHolds::Registration, BirthSource::BirthCertificate);
    world.case_event(0, MINUTE, E::BirthSettled { holds, source });
    world.case_event(
        0,
        MINUTE,
        E::AdultRecorded {
            adult: AdultId(uuid_of(3)),
            kind: DeciderKind::Mother,
            name: format!("Э. {NAME_MARKER}"),
            implicated: Ternary::No,
            contact_safe: Ternary::Yes,
            phone: "99000001".into(),
        },
    );
    // Of the father the words of consent speak, of the neighbour they do not.
    for (n, relation) in [(4, Relation::Father), (5, Relation::Neighbour)] {
        let person = E::PersonAroundRecorded {
            adult: AdultId(uuid_of(n)),
            relation,
            name: format!("{} {NAME_MARKER}", relation.as_str()),
            implicated: Ternary::Yes,
            lives_with_child: Ternary::No,
            contact_safe: Ternary::No,
            hours: String::new(),
            phone: format!("9900000{n}"),
        };
        world.case_event(0, MINUTE, person);
    }
}

/// What was opened for the interviewer before the child was heard.
pub fn opened(world: &mut World) {
    let person = world.people[0].id;
    let opened = vec![BlindKind::ReferralSource, BlindKind::Risk];
    world.case_event(1, MINUTE, E::OpenedBeforehand { person, opened });
}

/// Two interviews elsewhere: one entered, corrected and so there twice; one struck.
pub fn elsewhere(world: &mut World) {
    let noted = |n: u8, body, held, corrects: Option<u8>| E::ElsewhereNoted {
        elsewhere: ElsewhereId(uuid_of(n)),
        body,
        office: "Сүхбаатар дүүргийн хэлтэс <i>".into(),
        held,
        reason: ElsewhereReason::Inquiry,
        note: "Анхны мэдүүлэг".into(),
        corrects: corrects.map(|n| ElsewhereId(uuid_of(n))),
        because: corrects.map(|_| "Огноо нь буруу байсан.".to_owned()).unwrap_or_default(),
    };
    let on = Day::new(2025, 11, 21).unwrap();
    world.case_event(0, MINUTE, noted(71, InterviewBody::Police, Held::Year { year: 2025 }, None));
    let about = Held::About { amount: 3, unit: HeldUnit::Weeks, on };
    world.case_event(1, MINUTE, noted(72, InterviewBody::Police, about, Some(71)));
    world.case_event(0, MINUTE, noted(73, InterviewBody::School, Held::NotKnown, None));
    let because = "Өөр хүүхдийн тухай байсан.".into();
    world.case_event(1, MINUTE, E::ElsewhereStruck { elsewhere: ElsewhereId(uuid_of(73)), because });
}

/// What is alleged, and signs of which one was answered twice; no words of consent speak of it.
pub fn facts(world: &mut World) {
    let noted = |facts| E::FactsNoted { list: 1, facts };
    let alleged = |forms: &[&str]| Facts::Alleged {
        forms: forms.iter().map(|f| (*f).to_owned()).collect(),
        exploitation: vec!["horse_racing".into()],
        movement: Movement::WithinCountry,
    };
    let signs = |seen: &[(&str, Seen)]| Facts::Signs {
        set: "forced_labour".into(),
        seen: seen.iter().map(|(code, seen)| ((*code).to_owned(), *seen)).collect(),
    };
    world.case_event(0, MINUTE, noted(alleged(&["exploitation", "neglect"])));
    world.case_event(0, MINUTE, noted(signs(&[("no_pay", Seen::NotKnown), ("long_hours", Seen::Seen)])));
    world.case_event(1, MINUTE, noted(signs(&[("no_pay", Seen::Seen)])));
    world.case_event(1, MINUTE, noted(alleged(&["exploitation"])));
}

pub fn identity() -> Identity {
    Identity {
        names: Names {
            clan: "Боржигон".into(), patronymic: "Эрдэнэ".into(), given: NAME_MARKER.into()
        },
        names_not_known: false,
        registration_number: "УЗ18290599".into(),
        birth: Birth::About { years: 8, on: Day::new(2025, 11, 21).unwrap() },
        phone: "99000001".into(),
        phone_safe: Ternary::No,
        phone_hours: "18:00-аас хойш".into(),
        aimag: "MN-1".into(),
        district: "MN-1/sukhbaatar".into(),
        address: "Сүхбаатарын гудамж <b>5</b>".into(),
    }
}

/// Who decides, named for a conversation.
pub fn decider(consent: ConsentId, version: u32, adult: AdultId) -> E {
    E::DeciderNamed {
        consent,
        version,
        decider: DeciderKind::Mother,
        adult: Some(adult),
        implicated: Ternary::No,
        proof: Proof::IdentityCard,
        proof_note: "дугаар харсан".into(),
        channel: Channel::InPerson,
        witness: String::new(),
        language: "mn".into(),
        mismatch_reason: String::new(),
        capacity: 1,
    }
}

fn consent(world: &mut World) {
    consent_with(world, |_, _| {});
}

/// The talk, with something that may happen before each answer is noted.
pub fn consent_with(world: &mut World, before: impl Fn(&mut World, &mut E)) {
    world.case_event(0, MINUTE, decider(CONSENT, 1, AdultId(uuid_of(3))));
    let no_of_child = [Purpose::Ngo];
    let book = Rulebook::builtin();
    for giver in [Giver::Guardian, Giver::Child] {
        for purpose in Purpose::ALL {
            let digest = |bytes: &[u8]| sha256_hex(bytes);
            let (language, ages) = (Language::Mongolian, AgeSet::From8To12);
            let Some(wording) =
                book.wording_ref(*purpose, giver, language, ages, super::world::spoken_on(), &digest)
            else {
                continue;
            };
            let answer = match giver {
                Giver::Child if no_of_child.contains(purpose) => Answer::No,
                _ if *purpose == Purpose::Doctor => Answer::Later,
                _ => Answer::Yes,
            };
            let (consent, purpose, teach_back) = (CONSENT, *purpose, true);
            let mut answered = E::ConsentAnswered {
                consent,
                giver,
                purpose,
                answer,
                wording,
                teach_back,
                screen: None,
                replaces: None,
            };
            before(world, &mut answered);
            world.case_event(0, MINUTE / 4, answered);
        }
    }
    let valid_until = Day::new(2026, 11, 20).unwrap();
    world.case_event(
        0,
        MINUTE,
        E::ConsentConfirmed {
            consent: CONSENT,
            read_back: true,
            paper_number: "З-118".into(),
            strokes: Vec::new(),
            valid_until,
        },
    );
    let withdrawn = E::ConsentWithdrawn {
        by: Giver::Guardian,
        purposes: vec![Purpose::SocialWorker],
        said_at: world.now().to_rfc3339(),
        channel: Channel::Phone,
    };
    world.case_event(1, MINUTE, withdrawn);
}

/// The interviewer signs.
pub fn sign(world: &mut World) {
    let open_points = vec![("preparation-open".to_owned(), "Хүүхэд яаралтай ирсэн".to_owned())];
    sign_off(world, INTERVIEW, 0, open_points);
}

/// Person `who` signs the record of an interview; as found, when they did not lead it.
pub fn sign_off(world: &mut World, id: InterviewId, who: usize, open_points: Vec<(String, String)>) {
    let signed_at = world.now().to_rfc3339();
    let interview = world.case.interview(id).unwrap();
    let environment = Environment {
        app: "0.1.0".into(),
        room: "Өрөө 1".into(),
        organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".into(),
    };
    let built = sections(&world.case, interview, &environment, &open_points).unwrap();
    let salt_of = |name: &str| sha256(format!("salt {id} {name}").as_bytes());
    let as_found = interview.interviewer() != world.people[who].id;
    let claim = Claim {
        case: world.case.id,
        interview: id,
        number: interview.number,
        interviewer: interview.interviewer(),
        signer: world.people[who].id,
        as_found,
        room: environment.room.clone(),
        organisation: environment.organisation.clone(),
        app: environment.app.clone(),
        signed_at,
    };
    let text = statement(&claim, &built, Means { sha256: &sha256, salt_of: &salt_of }).unwrap();
    let signature = sign_ssh(&world.people[who].key, "itgel-signoff/1", text.as_bytes());
    world.sections.extend(built.into_iter().map(|s| SectionSource {
        interview: id,
        salt: salt_of(s.name),
        name: s.name.to_owned(),
        bytes: s.bytes,
    }));
    let signed = E::SignedOff { interview: id, open_points, as_found, statement: text, signature };
    world.case_event(who, MINUTE, signed);
}

/// Two people amend an item of a signed record.
pub fn amend(world: &mut World, id: InterviewId, item: &str, old: &str, new: &str) {
    let to_sign = Amending {
        case: world.case.id,
        interview: id,
        number: world.case.interview(id).unwrap().number,
        item: item.into(),
        old: old.into(),
        new: new.into(),
        reason: "Камерын цагтай тулгаж зассан".into(),
        by: world.people[0].id,
        second: Some(world.people[1].id),
        signed_at: world.now().to_rfc3339(),
    };
    let text = to_sign.statement().unwrap();
    let [first, second] = [0, 1].map(|n| sign_ssh(&world.people[n].key, "itgel-signoff/1", text.as_bytes()));
    let amended = E::Amended {
        interview: id,
        item: to_sign.item,
        old: to_sign.old,
        new: to_sign.new,
        reason: to_sign.reason,
        statement: text,
        signature: first,
        second: Some((world.people[1].id, second)),
    };
    world.case_event(0, MINUTE, amended);
}

/// The file of the drawing that was forgotten.
pub const LATER_FILE: AttachmentId = AttachmentId(uuid_of(93));

/// What two people sign of a file that was forgotten.
pub fn file_value(bytes: &[u8], item: u32, description: &str) -> String {
    let file = AddedFile {
        bytes: bytes.len() as u64,
        description: description.into(),
        item,
        media_type: "image/png".into(),
        sha256: sha256_hex(bytes),
    };
    file.value()
}

/// A file that was forgotten: named by an amendment, then sealed.
pub fn added_file(
    world: &mut World,
    id: InterviewId,
    attachment: AttachmentId,
    item: u32,
    description: &str,
) {
    let bytes = format!("\u{89}PNG {description}").into_bytes();
    amend(world, id, &files::path(attachment), "", &file_value(&bytes, item, description));
    let added = E::AttachmentAdded {
        attachment,
        interview: Some(id),
        item,
        media_type: "image/png".into(),
        description: description.into(),
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
        sealed_sha256: sha256_hex(b"sealed"),
        order: None,
    };
    world.files.insert(attachment, bytes);
    world.case_event(0, 0, added);
}

fn afterwards(world: &mut World) {
    for (item, old, new) in [
        ("timeline.ended", "34:00", "36:00"),
        ("risk.level", "medium", "high"),
        ("consent.answers.guardian.statistics", "yes", "no"),
    ] {
        amend(world, INTERVIEW, item, old, new);
    }
    let feeling =
        world.case.interview(INTERVIEW).unwrap().taps.iter().find(|t| t.what == Tap::Feeling).unwrap().id;
    let signs = format!("timeline.taps.{feeling}.signs");
    amend(world, INTERVIEW, &signs, "[\"quiet\",\"tears\"]", "[\"quiet\"]");
    let added = format!("timeline.added.{}", uuid_of(91));
    let pause = FORGOTTEN;
    amend(world, INTERVIEW, &added, "", pause);
    let drawing = format!("timeline.added.{}", uuid_of(92));
    let item = r#"{"at":"2025-11-21T11:14:00.000+08:00","kind":"item","number":2}"#;
    let gaps = r#"[{"from":"2025-11-21T11:15:00.000+08:00","reason":"Карт солив","to":"2025-11-21T11:16:00.000+08:00"}]"#;
    let counts = r#"{"asked":4,"declined":1,"reason":"Хүүхэд ядарсан","relayed":3}"#;
    for (item, old, new) in [
        (drawing.as_str(), "", item),
        ("attachments.bagged.2.bag", "", "У-18"),
        ("recordings.1.gaps", "[]", gaps),
        ("wrapup.observers", "", counts),
        ("risk.told_at", "", "2025-11-21T11:50:00.000+08:00"),
    ] {
        amend(world, INTERVIEW, item, old, new);
    }
    added_file(world, INTERVIEW, LATER_FILE, 2, "Орхигдсон зураг");
    let referral = ReferralId(uuid_of(5));
    world.case_event(
        1,
        MINUTE,
        E::ReferralMade {
            referral,
            service: ServiceType::Psychologist,
            kind: RecipientKind::SocialWorker,
            organisation: "Нэг цэгийн үйлчилгээний төв".into(),
            urgency: Urgency::ThreeDays,
            follow_up: Day::new(2025, 11, 24).unwrap(),
            contact: "Сэтгэл зүйч, 70112233".into(),
            told: Some(ChildTold {
                at: "2025-11-20T09:58:00.000+08:00".into(),
                by: "О.Б.".into(),
                how: ToldHow::Spoken,
                said: ToldSaid::Asked,
            }),
        },
    );
    let (status, on, note) = (ReferralStatus::Accepted, Day::new(2025, 11, 21).unwrap(), String::new());
    world.case_event(
        1,
        MINUTE,
        E::ReferralMoved {
            referral,
            status,
            on,
            note,
            follow_up: Day::new(2025, 11, 28),
            told: Some(ChildTold {
                at: "2025-11-20T09:58:00.000+08:00".into(),
                by: "О.Б.".into(),
                how: ToldHow::Phone,
                said: ToldSaid::Fine,
            }),
        },
    );
    let meeting = MeetingId(uuid_of(13));
    let held = |role: &str, organisation: &str, initials: &str| MeetingAttendee {
        role: role.into(),
        organisation: organisation.into(),
        initials: initials.into(),
    };
    let decided = |code: &str, responsible: &str, day| Decision {
        code: code.into(),
        responsible: responsible.into(),
        due: Day::new(2025, 11, day).unwrap(),
    };
    world.case_event(
        1,
        MINUTE,
        E::MeetingRecorded {
            meeting,
            held_on: Day::new(2025, 11, 21).unwrap(),
            attendees: vec![
                held("social_worker", "Дүүргийн хүүхэд хамгаалал", "Н.Э."),
                held("police", "Цагдаагийн хэлтэс", ""),
            ],
            decisions: vec![
                decided("psychological_care", "social_worker", 25),
                decided("safe_place", "district_officer", 22),
            ],
            next: Day::new(2025, 12, 5),
            list: 1,
        },
    );
    let done = (2, DecisionStatus::Done, Day::new(2025, 11, 21).unwrap());
    world.case_event(1, MINUTE, E::DecisionMoved { meeting, decision: done.0, status: done.1, on: done.2 });
    legal_order(world, 6, vec![Part::Identity]);
    world.case_event(
        1,
        MINUTE,
        E::IdentityRevealed { reason: RevealReason::CompareDocument, note: String::new() },
    );
}

/// The office that a bundle of these tests is for, and that their orders name.
pub fn own_office() -> RecipientId {
    RecipientId(uuid_of(21))
}

/// An order for the prosecutor, co-signed.
pub fn legal_order(world: &mut World, n: u8, parts: Vec<Part>) {
    order_with(world, n, parts, None, own_office());
}

/// The same for another office.
pub fn order_for(world: &mut World, n: u8, parts: Vec<Part>, office: RecipientId) {
    order_with(world, n, parts, None, office);
}

/// The same with its scan.
pub fn scanned_order(world: &mut World, n: u8, parts: Vec<Part>) -> AttachmentId {
    let bytes = format!("%PDF шийдвэр {n}").into_bytes();
    order_with(world, n, parts, Some(sha256_hex(&bytes)), own_office());
    let attachment = AttachmentId(uuid_of(n));
    let added = E::AttachmentAdded {
        attachment,
        interview: None,
        item: 0,
        media_type: "application/pdf".into(),
        description: String::new(),
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
        sealed_sha256: sha256_hex(b"sealed"),
        order: Some(OrderId(uuid_of(n))),
    };
    world.files.insert(attachment, bytes);
    world.case_event(1, 0, added);
    attachment
}

fn order_with(world: &mut World, n: u8, parts: Vec<Part>, scan: Option<String>, office: RecipientId) {
    let actor = |n: usize| Actor { person: world.people[n].id, role: world.people[n].role };
    let (enters, now) = (actor(1), world.now());
    let request = RecordLegalOrder {
        order: OrderId(uuid_of(n)),
        recipient: RecipientKind::Prosecutor,
        office: Some(office),
        body: "Сүхбаатар дүүргийн прокурорын газар".into(),
        number: "3/418".into(),
        date: Day::new(2025, 11, 20).unwrap(),
        parts,
        child_told: Ternary::Yes,
        child_told_note: String::new(),
        cosigner: actor(2),
        told: Some(ChildTold {
            at: "2025-11-20T09:58:00.000+08:00".into(),
            by: "О.Б.".into(),
            how: ToldHow::Interpreter,
            said: ToldSaid::NotWanted,
        }),
        scan,
    };
    let ctx = Context::new(&now, &enters);
    let text = itgel_casefile::orders::order_statement(&world.case, &request, &ctx).unwrap();
    let signature = sign_ssh(&world.people[2].key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
    let event = record_legal_order(&world.case, &request, &signature, &ctx).unwrap();
    world.case_event(1, MINUTE, event);
}
