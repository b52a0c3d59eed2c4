//! The synthetic case: everything that a bundle can hold occurs at least once.

use super::afterwards::afterwards;
use super::interview;
use super::signing::sign;
use super::world::World;
use itgel_casefile::event::{Birth, CaseEvent as E, Event, Facts, Held, Identity, Names, RoomEvent};
use itgel_casefile::ids::{AdultId, ConsentId, ElsewhereId, InterviewId};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::sha256_hex;

pub const MINUTE: i64 = 60_000;

/// Never part of anything that goes to a recipient without the identity.
pub const NAME_MARKER: &str = "Мөнхзул";

pub const INTERVIEW: InterviewId = InterviewId(uuid_of(1));

pub const CONSENT: ConsentId = ConsentId(uuid_of(2));

/// A fixed identifier.
pub const fn uuid_of(n: u8) -> uuid::Uuid {
    uuid::Uuid::from_bytes([n, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, n])
}

/// Plays the whole day into an empty world.
pub fn play(world: &mut World) {
    play_with(world, |_, _| {});
}

/// The same, with something that may happen before each answer is noted.
pub fn play_with(world: &mut World, before: impl Fn(&mut World, &mut E)) {
    open(world);
    elsewhere(world);
    facts(world);
    opened(world);
    consent_with(world, before);
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
