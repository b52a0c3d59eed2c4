//! The synthetic case: everything that a bundle can hold occurs at least once.

use super::world::World;
use itgel_bundle::content::SectionSource;
use itgel_casefile::amendment::ToSign as Amending;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{
    Attendee, Birth, CaseEvent as E, Event, Identity, Names, Recording, Risk, RoomEvent, Tap,
};
use itgel_casefile::ids::{AdultId, AttachmentId, ConsentId, InterviewId, OrderId, ReferralId, TapId};
use itgel_casefile::language::Language;
use itgel_casefile::orders::{RecordLegalOrder, record_legal_order};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::signoff::sections::{Environment, sections};
use itgel_casefile::signoff::statement::{Claim, Means, statement};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::{sha256, sha256_hex};
use itgel_seal::entropy::random;
use itgel_seal::sshsig::sign_ssh;

pub const MINUTE: i64 = 60_000;
/// Never part of anything that goes to a recipient without the identity.
pub const NAME_MARKER: &str = "Мөнхзул";

const INTERVIEW: InterviewId = InterviewId(uuid_of(1));
const CONSENT: ConsentId = ConsentId(uuid_of(2));

const fn uuid_of(n: u8) -> uuid::Uuid {
    uuid::Uuid::from_bytes([n, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, n])
}

/// Plays the whole day into an empty world.
pub fn play(world: &mut World) {
    open(world);
    consent(world);
    interview(world);
    wrap_up(world);
    sign(world);
    afterwards(world);
}

fn open(world: &mut World) {
    let created = RoomEvent::RoomCreated {
        room: "Өрөө 1".into(),
        organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".into(),
        log: super::world::LOG.into(),
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
}

fn identity() -> Identity {
    Identity {
        names: Names {
            clan: "Боржигон".into(), patronymic: "Эрдэнэ".into(), given: NAME_MARKER.into()
        },
        names_not_known: false,
        registration_number: "УЗ18290599".into(),
        birth: Birth::About { years: 8, on: Day::new(2025, 11, 21).unwrap() },
        phone: "99000001".into(),
        phone_safe: Ternary::No,
        aimag: "MN-1".into(),
        district: "MN-1/sukhbaatar".into(),
        address: "Сүхбаатарын гудамж <b>5</b>".into(),
    }
}

fn consent(world: &mut World) {
    world.case_event(
        0,
        MINUTE,
        E::DeciderNamed {
            consent: CONSENT,
            version: 1,
            decider: DeciderKind::Mother,
            adult: Some(AdultId(uuid_of(3))),
            implicated: Ternary::No,
            proof: Proof::IdentityCard,
            proof_note: "дугаар харсан".into(),
            channel: Channel::InPerson,
            witness: String::new(),
            language: "mn".into(),
            mismatch_reason: String::new(),
        },
    );
    let no_of_child = [Purpose::Ngo];
    let book = Rulebook::builtin();
    for giver in [Giver::Guardian, Giver::Child] {
        for purpose in Purpose::ALL {
            let digest = |bytes: &[u8]| sha256_hex(bytes);
            let (language, ages) = (Language::Mongolian, AgeSet::From8To12);
            let Some(wording) = book.wording_ref(*purpose, giver, language, ages, &digest) else {
                continue;
            };
            let answer = match giver {
                Giver::Child if no_of_child.contains(purpose) => Answer::No,
                _ if *purpose == Purpose::Doctor => Answer::Later,
                _ => Answer::Yes,
            };
            let (consent, purpose, teach_back) = (CONSENT, *purpose, true);
            let answered = E::ConsentAnswered { consent, giver, purpose, answer, wording, teach_back };
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

fn attendees() -> Vec<Attendee> {
    let attendee = |role, initials: &str, place, left_ms| Attendee {
        role,
        initials: initials.into(),
        place,
        implicated: Ternary::No,
        child_told: true,
        came_ms: None,
        left_ms,
    };
    vec![
        attendee(AttendeeRole::Interviewer, "Д.Т.", Place::Room, None),
        attendee(AttendeeRole::Psychologist, "О.Б.", Place::Observation, Some(1_500_000)),
        attendee(AttendeeRole::Guardian, "", Place::Waiting, None),
    ]
}

fn tap(world: &mut World, at_ms: u64, what: Tap) -> TapId {
    let tap = TapId::from_random_bytes(random(&mut world.entropy));
    let noted = E::Tapped { interview: INTERVIEW, tap, what, elapsed_ms: at_ms, added_later: false };
    world.case_event(0, 1000, noted);
    tap
}

fn interview(world: &mut World) {
    world.case_event(0, MINUTE, E::AttendanceRecorded { interview: None, attendees: attendees() });
    world.case_event(
        0,
        MINUTE,
        E::InterviewBegun {
            interview: INTERVIEW,
            number: 1,
            session: SessionType::Initial,
            reason: String::new(),
            compulsion: None,
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent: Some(CONSENT),
        },
    );
    let mut at = 0;
    for (phase, minutes, open, other) in [
        (Phase::Introduction, 2, 1, None),
        (Phase::GroundRules, 3, 0, Some(PromptKind::Directive)),
        (Phase::Rapport, 5, 3, None),
        (Phase::Practice, 4, 2, None),
        (Phase::Transition, 2, 1, None),
        (Phase::FreeRecall, 9, 6, Some(PromptKind::Directive)),
        (Phase::FollowUp, 6, 2, Some(PromptKind::OptionPosing)),
        (Phase::Closing, 3, 0, Some(PromptKind::Suggestive)),
    ] {
        tap(world, at, Tap::PhaseBegun { phase });
        for n in 0..open {
            tap(world, at + 20_000 + n * 25_000, Tap::Prompt { prompt: PromptKind::Open });
        }
        if let Some(prompt) = other {
            tap(world, at + 15_000, Tap::Prompt { prompt });
        }
        if phase == Phase::FreeRecall {
            feeling_and_break(world, at);
        }
        at += minutes * 60_000;
    }
    let slip = tap(world, at - 20_000, Tap::Prompt { prompt: PromptKind::Suggestive });
    world.case_event(0, 500, E::TapUndone { interview: INTERVIEW, tap: slip });
    world.case_event(
        0,
        1000,
        E::InterviewEnded { interview: INTERVIEW, elapsed_ms: at, stopped_by_child: false },
    );
}

fn feeling_and_break(world: &mut World, at: u64) {
    let feeling = tap(world, at + 240_000, Tap::Feeling);
    let pause = tap(world, at + 250_000, Tap::BreakBegun);
    tap(world, at + 430_000, Tap::BreakEnded);
    tap(
        world,
        at + 431_000,
        Tap::FeelingDetail {
            of: feeling,
            signs: vec![DistressSign::Quiet, DistressSign::Tears],
            responses: vec![DistressResponse::Paused, DistressResponse::Water, DistressResponse::Break],
            intensity: Some(2),
            outcome: Some(FeelingOutcome::Calmed),
        },
    );
    let (asked_by, reason) = (BreakAsker::Child, BreakReason::Tired);
    tap(world, at + 432_000, Tap::BreakDetail { of: pause, asked_by, reason });
    tap(world, at + 440_000, Tap::Marker);
    tap(world, at + 450_000, Tap::Item { number: 1 });
}

fn wrap_up(world: &mut World) {
    let interview = INTERVIEW;
    world.case_event(0, MINUTE, E::AttendanceRecorded { interview: Some(interview), attendees: attendees() });
    world.case_event(
        0,
        MINUTE,
        E::ChildsEndRecorded {
            interview,
            end: ChildsEnd::Tired,
            told_next: Ternary::Yes,
            transport_safe: Ternary::Yes,
            snack: Ternary::Yes,
        },
    );
    let recording = Recording {
        number: "Ө1-1121-01".into(),
        started: "2025-11-21T10:20:00.000+08:00".into(),
        ended: "2025-11-21T10:56:00.000+08:00".into(),
        operator: "О.Б.".into(),
        medium: "SD карт".into(),
        child_told: true,
        gap: false,
        sha256: sha256_hex(b"recording"),
        bytes: 1_734_221_824,
    };
    world.case_event(0, MINUTE, E::RecordingsNoted { interview, recordings: vec![recording] });
    let text = "Эхний үе шатанд цонхны чимээ саад болсон.\nДараа нь <script>alert(1)</script> гэж бичсэн ч хэвлэгдэнэ.";
    world.case_event(0, MINUTE, E::ProcessNoted { interview, text: text.into() });
    let files: [(&str, &str, Vec<u8>); 2] = [
        ("image/png", "Хүүхдийн зураг, нэрлээгүй", b"\x89PNG synthetic drawing".to_vec()),
        ("application/pdf", "Эмчийн үзлэгийн хуудас", vec![b'%'; 70_000]),
    ];
    for (media_type, description, bytes) in files {
        let attachment = AttachmentId::from_random_bytes(random(&mut world.entropy));
        let added = E::AttachmentAdded {
            attachment,
            interview: Some(interview),
            item: 1,
            media_type: media_type.into(),
            description: description.into(),
            bytes: bytes.len() as u64,
            sha256: sha256_hex(&bytes),
            sealed_sha256: sha256_hex(b"sealed"),
        };
        world.files.insert(attachment, bytes);
        world.case_event(0, MINUTE, added);
    }
    let (bag, description) = ("У-7".into(), "Хүүхдийн зурсан зураг, эх хувь".into());
    world.case_event(0, MINUTE, E::ItemDescribed { interview, item: 1, bag, description });
    let risk = Risk {
        immediate_danger: Ternary::No,
        contact: ConcernContact::Possible,
        safe_tonight: Ternary::Yes,
        self_harm: Ternary::NotKnown,
        siblings: Ternary::Yes,
        level: RiskLevel::Medium,
        why: "Сэжигтэй хүнтэй нэг хороонд амьдардаг.".into(),
        told: "Нийгмийн ажилтанд 11:40 цагт".into(),
    };
    world.case_event(0, MINUTE, E::RiskAssessed { interview, risk });
}

fn sign(world: &mut World) {
    let signed_at = world.now().to_rfc3339();
    let interview = world.case.interview(INTERVIEW).unwrap();
    let environment = Environment {
        app: "0.1.0".into(),
        room: "Өрөө 1".into(),
        organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".into(),
    };
    let open_points = vec![("preparation-open".to_owned(), "Хүүхэд яаралтай ирсэн".to_owned())];
    let built = sections(&world.case, interview, &environment, &open_points).unwrap();
    let salt_of = |name: &str| sha256(format!("salt {name}").as_bytes());
    let claim = Claim {
        case: world.case.id,
        interview: INTERVIEW,
        number: 1,
        interviewer: world.people[0].id,
        signer: world.people[0].id,
        as_found: false,
        room: environment.room.clone(),
        app: environment.app.clone(),
        signed_at,
    };
    let text = statement(&claim, &built, Means { sha256: &sha256, salt_of: &salt_of }).unwrap();
    let signature = sign_ssh(&world.people[0].key, "itgel-signoff/1", text.as_bytes());
    world.sections = built
        .into_iter()
        .map(|s| SectionSource {
            interview: INTERVIEW,
            salt: salt_of(s.name),
            name: s.name.to_owned(),
            bytes: s.bytes,
        })
        .collect();
    world.case_event(
        0,
        MINUTE,
        E::SignedOff { interview: INTERVIEW, open_points, as_found: false, statement: text, signature },
    );
}

fn afterwards(world: &mut World) {
    for (item, old, new) in [("timeline.ended", "34:00", "36:00"), ("risk.level", "medium", "high")] {
        let to_sign = Amending {
            case: world.case.id,
            interview: INTERVIEW,
            number: 1,
            item: item.into(),
            old: old.into(),
            new: new.into(),
            reason: "Камерын цагтай тулгаж зассан".into(),
            by: world.people[0].id,
            second: Some(world.people[1].id),
            signed_at: world.now().to_rfc3339(),
        };
        let text = to_sign.statement().unwrap();
        let [first, second] =
            [0, 1].map(|n| sign_ssh(&world.people[n].key, "itgel-signoff/1", text.as_bytes()));
        world.case_event(
            0,
            MINUTE,
            E::Amended {
                interview: INTERVIEW,
                item: to_sign.item,
                old: to_sign.old,
                new: to_sign.new,
                reason: to_sign.reason,
                statement: text,
                signature: first,
                second: Some((world.people[1].id, second)),
            },
        );
    }
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
        },
    );
    let (status, on, note) = (ReferralStatus::Accepted, Day::new(2025, 11, 21).unwrap(), String::new());
    world.case_event(1, MINUTE, E::ReferralMoved { referral, status, on, note });
    legal_order(world);
    world.case_event(
        1,
        MINUTE,
        E::IdentityRevealed { reason: RevealReason::CompareDocument, note: String::new() },
    );
}

fn legal_order(world: &mut World) {
    let actor = |n: usize| Actor { person: world.people[n].id, role: world.people[n].role };
    let (enters, now) = (actor(1), world.now());
    let request = RecordLegalOrder {
        order: OrderId(uuid_of(6)),
        recipient: RecipientKind::Prosecutor,
        body: "Сүхбаатар дүүргийн прокурорын газар".into(),
        number: "3/418".into(),
        date: Day::new(2025, 11, 20).unwrap(),
        parts: vec![Part::Identity],
        child_told: Ternary::Yes,
        child_told_note: "Ярилцлага хийгч, 11 сарын 21-нд".into(),
        cosigner: actor(2),
    };
    let ctx = Context { now: &now, actor: &enters };
    let text = itgel_casefile::orders::order_statement(&world.case, &request, &ctx).unwrap();
    let signature = sign_ssh(&world.people[2].key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
    let event = record_legal_order(&world.case, &request, &signature, &ctx).unwrap();
    world.case_event(1, MINUTE, event);
}
