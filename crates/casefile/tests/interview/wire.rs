//! What stands in a journal stays readable for ever: one of each event, as it is written, beside a committed file.
//!
//! A red test here means that a journal written yesterday would no longer be read as it was meant. If that is
//! wanted (a field was added), write the file anew with `ITGEL_WRITE_WIRE=1` and look at every changed line.

use crate::desk::*;
use itgel_casefile::event::*;
use itgel_casefile::ids::*;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use std::collections::BTreeSet;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interview/wire.json");
const COMMITTED: &str = include_str!("wire.json");

fn text(text: &str) -> String {
    text.to_owned()
}

fn wording() -> WordingRef {
    WordingRef { id: text("consent/police"), version: 2, sha256: "ab".repeat(32), language: text("mn") }
}

fn identities() -> Vec<CaseEvent> {
    let day = Day::new(2017, 3, 9).unwrap();
    let births = [
        Birth::Day { day },
        Birth::Month { year: 2017, month: 3 },
        Birth::Year { year: 2017 },
        Birth::About { years: 9, on: day },
        Birth::NotKnown,
    ];
    let with = |birth| CaseEvent::IdentityRecorded {
        identity: Identity {
            names: Names { clan: text("Боржигон"), patronymic: text("Бат"), given: text("Сараа") },
            names_not_known: false,
            registration_number: text("УБ17230912"),
            birth,
            phone: text("99112233"),
            phone_safe: Ternary::NotKnown,
            aimag: text("011"),
            district: text("01"),
            address: text("3-р хороо"),
        },
    };
    births.map(with).to_vec()
}

fn taps() -> Vec<CaseEvent> {
    let (interview, of) = (interview_id(), id!(TapId, 2));
    let whats = vec![
        Tap::PhaseBegun { phase: Phase::FreeRecall },
        Tap::Prompt { prompt: PromptKind::OptionPosing },
        Tap::Feeling,
        Tap::FeelingDetail {
            of,
            signs: vec![DistressSign::Freezing],
            responses: vec![DistressResponse::OtherTopic],
            intensity: Some(2),
            outcome: Some(FeelingOutcome::Calmed),
        },
        Tap::Marker,
        Tap::Item { number: 1 },
        Tap::BreakBegun,
        Tap::BreakEnded,
        Tap::BreakDetail { of, asked_by: BreakAsker::Child, reason: BreakReason::TeamConsult },
    ];
    let mut events: Vec<CaseEvent> = whats
        .into_iter()
        .map(|what| {
            CaseEvent::Tapped { interview, tap: id!(TapId, 3), what, elapsed_ms: 61_250, added_later: true }
        })
        .collect();
    let tap = id!(TapId, 3);
    events.push(CaseEvent::TapUndone { interview, tap });
    events.push(CaseEvent::TapRestored { interview, tap });
    events.push(CaseEvent::TapCorrected { interview, tap, what: Tap::Marker, elapsed_ms: 61_000 });
    events
}

fn conversation() -> Vec<CaseEvent> {
    let consent = id!(ConsentId, 4);
    let day = Day::new(2027, 11, 21).unwrap();
    vec![
        CaseEvent::DeciderNamed {
            consent,
            version: 1,
            decider: DeciderKind::AppointedRepresentative,
            adult: Some(id!(AdultId, 5)),
            implicated: Ternary::No,
            proof: Proof::Decision,
            proof_note: text("А/12"),
            channel: Channel::Video,
            witness: text("Г.Н"),
            language: text("kk"),
            mismatch_reason: text("Засаг дарга томилсон"),
        },
        CaseEvent::ConsentAnswered {
            consent,
            giver: Giver::Child,
            purpose: Purpose::SocialWorker,
            answer: Answer::Later,
            wording: wording(),
            teach_back: true,
        },
        CaseEvent::ChildCannotAnswer { consent, reason: text("Хоёр настай") },
        CaseEvent::ConsentConfirmed {
            consent,
            read_back: true,
            paper_number: text("17"),
            strokes: vec![vec![(1, -2, 3)]],
            valid_until: day,
        },
        CaseEvent::ConsentWithdrawn {
            by: Giver::Guardian,
            purposes: vec![Purpose::Police, Purpose::Statistics],
            said_at: text("2026-11-21T10:12:03.000+08:00"),
            channel: Channel::Phone,
        },
        CaseEvent::LegalOrderRecorded {
            order: id!(OrderId, 6),
            recipient: RecipientKind::Prosecutor,
            body: text("Шүүх"),
            number: text("7"),
            date: Day::new(2026, 11, 20).unwrap(),
            parts: vec![Part::InterviewLog, Part::RiskAndNeeds],
            child_told: Ternary::No,
            child_told_note: text("Өнөөдөр хэлнэ"),
            cosigner: id!(PersonId, 7),
            statement: text("{}"),
            signature: text("s"),
        },
    ]
}

fn around() -> Vec<CaseEvent> {
    let appointment = id!(AppointmentId, 8);
    let answers = [(text("door"), text("ajar"))].into();
    vec![
        CaseEvent::CaseOpened {
            code: text("017-4127"),
            age_band: AgeBand::From7To9,
            referral: ReferralSource::Helpline108,
            external_number: text("ЭХ-1"),
        },
        CaseEvent::CaseClosed { reason: text("Ажил дууссан") },
        CaseEvent::CaseReopened { reason: text("Шинэ мэдээлэл") },
        CaseEvent::IdentityRevealed { reason: RevealReason::CourtOrder, note: text("№ 7") },
        CaseEvent::AdultRecorded {
            adult: id!(AdultId, 5),
            kind: DeciderKind::Custodian,
            name: text("Дорж"),
            implicated: Ternary::Yes,
            contact_safe: Ternary::No,
            phone: text("99001122"),
        },
        CaseEvent::AppointmentMade {
            appointment,
            at: text("2026-11-21T11:00:00.000+08:00"),
            minutes: 60,
            interviewer: id!(PersonId, 1),
        },
        CaseEvent::AppointmentCancelled { appointment },
        CaseEvent::PreparationFilled { card: 3, answers },
        CaseEvent::PreparationMarked { card: 3, done: true },
        CaseEvent::AttendanceRecorded {
            interview: None,
            attendees: vec![Attendee {
                came_ms: Some(5),
                left_ms: Some(6),
                ..attendee(AttendeeRole::SupportPerson, Place::Observation)
            }],
        },
    ]
}

fn interview() -> Vec<CaseEvent> {
    let interview = interview_id();
    vec![
        CaseEvent::InterviewBegun {
            interview,
            number: 2,
            session: SessionType::PlannedFollowUp,
            reason: text("Үргэлжлэл"),
            compulsion: Some(Compulsion { basis: text("Шийдвэр"), best_interests: text("Хамгаалалт") }),
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent: Some(id!(ConsentId, 4)),
        },
        CaseEvent::ClockJumped { interview: Some(interview), by_ms: -3_600_000 },
        CaseEvent::InterviewResumed { interview, gap_ms: 90_000 },
        CaseEvent::InterviewEnded { interview, elapsed_ms: 1_800_000, stopped_by_child: true },
        CaseEvent::ChildsEndRecorded {
            interview,
            end: ChildsEnd::Tired,
            told_next: Ternary::Yes,
            transport_safe: Ternary::NotKnown,
            snack: Ternary::No,
        },
        CaseEvent::RecordingsNoted { interview, recordings: vec![recording()] },
        CaseEvent::ProcessNoted { interview, text: text("Завсарлага хоёр удаа") },
        CaseEvent::AttachmentAdded {
            attachment: id!(AttachmentId, 10),
            interview: Some(interview),
            item: 1,
            media_type: text("image/png"),
            description: text("Зураг"),
            bytes: 2_048,
            sha256: "ab".repeat(32),
            sealed_sha256: "cd".repeat(32),
        },
        CaseEvent::ItemDescribed { interview, item: 2, bag: text("У-17"), description: text("Бүс") },
        CaseEvent::RiskAssessed { interview, risk: risk() },
        CaseEvent::ReferralMade {
            referral: id!(ReferralId, 11),
            service: ServiceType::LegalAid,
            kind: RecipientKind::Ngo,
            organisation: text("Хууль зүйн туслалцаа"),
            urgency: Urgency::ThreeDays,
            follow_up: Day::new(2026, 11, 24).unwrap(),
        },
        CaseEvent::ReferralMoved {
            referral: id!(ReferralId, 11),
            status: ReferralStatus::NoReply,
            on: Day::new(2026, 11, 23).unwrap(),
            note: text("Дахин залгана"),
        },
        CaseEvent::SignedOff {
            interview,
            open_points: vec![(text("preparation-open"), text("Яаралтай байсан"))],
            as_found: false,
            statement: text("{\"v\":1}"),
            signature: text("s"),
        },
        CaseEvent::Amended {
            interview,
            item: text("timeline.ended"),
            old: text("10:53"),
            new: text("10:58"),
            reason: text("Цаг буруу байсан"),
            statement: text("{\"v\":1}"),
            signature: text("s"),
            second: Some((id!(PersonId, 7), text("t"))),
        },
    ]
}

fn bundles() -> Vec<CaseEvent> {
    let bundle = id!(BundleId, 12);
    vec![
        CaseEvent::BundleSealed {
            bundle,
            recipient: id!(RecipientId, 13),
            recipient_kind: RecipientKind::Doctor,
            purpose: text("Үзлэг"),
            parts: vec![Part::ConsentRecord],
            withheld: vec![(Part::Identity, text("code-only"))],
            orders: vec![id!(OrderId, 6)],
            sha256: "ab".repeat(32),
            bytes: 4_096,
        },
        CaseEvent::BundleHandedOver {
            bundle,
            to_name: text("Н.Оюун"),
            to_position: text("эмч"),
            how: text("courier:55"),
            at: text("2026-11-21T15:00:00.000+08:00"),
            paper_number: text("3"),
        },
        CaseEvent::BundleCancelled { bundle, reason: text("Буруу хүлээн авагч") },
    ]
}

fn room() -> Vec<RoomEvent> {
    let (person, recipient) = (id!(PersonId, 1), id!(RecipientId, 13));
    vec![
        RoomEvent::RoomCreated {
            room: text("Өрөө 1"),
            organisation: text("Итгэл"),
            log: text("itgel/log/room1/1"),
            log_key: text("a2V5"),
            room_key: text("ssh-ed25519 AAAA room"),
        },
        RoomEvent::PersonAdded {
            person,
            name: text("Б.Анар"),
            role: Role::CaseOfficer,
            signing_key: text("ssh-ed25519 AAAA"),
            recipient: text("age1qqq"),
        },
        RoomEvent::PersonDeactivated { person },
        RoomEvent::PassphraseChanged { person },
        RoomEvent::RecipientAdded {
            recipient,
            kind: RecipientKind::Police,
            organisation: text("ЦЕГ"),
            contact: text("мөрдөгч"),
            key: text("age1qqq"),
            expires: Day::new(2027, 11, 21).unwrap(),
        },
        RoomEvent::RecipientKeyChecked { recipient, key: text("age1qqq"), how: KeyCheck::KnownPhone },
        RoomEvent::RecipientRevoked { recipient, reason: text("Түлхүүр солигдсон") },
        RoomEvent::Unlocked { person, failed_before: 2 },
        RoomEvent::Locked,
        RoomEvent::CommandRefused { command: text("reveal_identity"), code: text("not-in-your-role") },
        RoomEvent::SettingChanged { key: text("language"), value: text("mn") },
        RoomEvent::RoomClockJumped { by_ms: 5_000 },
        RoomEvent::BundleChecked { sha256: "ab".repeat(32), accepted: false, code: text("changed") },
        RoomEvent::BackupMade { sha256: "ab".repeat(32), bytes: 9 },
        RoomEvent::HeadWitnessed { size: 12, root: text("cm9vdA=="), place: text("paper") },
    ]
}

fn everything() -> Vec<Event> {
    let case = [around(), identities(), conversation(), interview(), taps(), bundles()].concat();
    let case = case.into_iter().map(|e| Event::Case(Box::new(e)));
    case.chain(room().into_iter().map(|e| Event::Room(Box::new(e)))).collect()
}

/// Every variant by number. A new event does not compile here until it has a number, and does not pass until
/// it has an instance above.
fn variant(event: &Event) -> (usize, usize) {
    use CaseEvent as C;
    use RoomEvent as R;
    match event {
        Event::Case(event) => {
            let n = match **event {
                C::CaseOpened { .. } => 0,
                C::CaseClosed { .. } => 1,
                C::CaseReopened { .. } => 2,
                C::IdentityRecorded { .. } => 3,
                C::IdentityRevealed { .. } => 4,
                C::AdultRecorded { .. } => 5,
                C::DeciderNamed { .. } => 6,
                C::ConsentAnswered { .. } => 7,
                C::ChildCannotAnswer { .. } => 8,
                C::ConsentConfirmed { .. } => 9,
                C::ConsentWithdrawn { .. } => 10,
                C::AppointmentMade { .. } => 11,
                C::AppointmentCancelled { .. } => 12,
                C::PreparationFilled { .. } => 13,
                C::PreparationMarked { .. } => 14,
                C::AttendanceRecorded { .. } => 15,
                C::InterviewBegun { .. } => 16,
                C::Tapped { .. } => 17,
                C::TapUndone { .. } => 18,
                C::TapRestored { .. } => 19,
                C::TapCorrected { .. } => 20,
                C::ClockJumped { .. } => 21,
                C::InterviewResumed { .. } => 22,
                C::InterviewEnded { .. } => 23,
                C::ChildsEndRecorded { .. } => 24,
                C::RecordingsNoted { .. } => 25,
                C::ProcessNoted { .. } => 26,
                C::AttachmentAdded { .. } => 27,
                C::ItemDescribed { .. } => 28,
                C::RiskAssessed { .. } => 29,
                C::ReferralMade { .. } => 30,
                C::ReferralMoved { .. } => 31,
                C::SignedOff { .. } => 32,
                C::Amended { .. } => 33,
                C::LegalOrderRecorded { .. } => 34,
                C::BundleSealed { .. } => 35,
                C::BundleHandedOver { .. } => 36,
                C::BundleCancelled { .. } => 37,
            };
            (n, 38)
        }
        Event::Room(event) => {
            let n = match **event {
                R::RoomCreated { .. } => 0,
                R::PersonAdded { .. } => 1,
                R::PersonDeactivated { .. } => 2,
                R::PassphraseChanged { .. } => 3,
                R::RecipientAdded { .. } => 4,
                R::RecipientKeyChecked { .. } => 5,
                R::RecipientRevoked { .. } => 6,
                R::Unlocked { .. } => 7,
                R::Locked => 8,
                R::CommandRefused { .. } => 9,
                R::SettingChanged { .. } => 10,
                R::RoomClockJumped { .. } => 11,
                R::BundleChecked { .. } => 12,
                R::BackupMade { .. } => 13,
                R::HeadWitnessed { .. } => 14,
            };
            (n, 15)
        }
    }
}

#[test]
fn every_event_has_an_instance() {
    for is_case in [true, false] {
        let all = everything();
        let group = all.iter().filter(|e| matches!(e, Event::Case(_)) == is_case);
        let numbers: Vec<(usize, usize)> = group.map(variant).collect();
        let found: BTreeSet<usize> = numbers.iter().map(|(n, _)| *n).collect();
        let expected: BTreeSet<usize> = (0..numbers[0].1).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn what_is_written_is_what_was_committed() {
    let written = serde_json::to_string_pretty(&everything()).unwrap() + "\n";
    if std::env::var_os("ITGEL_WRITE_WIRE").is_some() {
        std::fs::write(FILE, &written).unwrap();
    }
    for (at, (written, committed)) in written.lines().zip(COMMITTED.lines()).enumerate() {
        assert_eq!(written, committed, "line {} of wire.json", at + 1);
    }
    assert_eq!(written, COMMITTED);
}

#[test]
fn what_was_committed_is_read() {
    let read: Vec<Event> = serde_json::from_str(COMMITTED).unwrap();
    assert_eq!(read, everything());
}

#[test]
fn acts_carry_no_personal_word_and_are_as_in_the_file() {
    let read: Vec<serde_json::Value> = serde_json::from_str(COMMITTED).unwrap();
    for (event, value) in everything().iter().zip(read) {
        let group = value["of"].as_str().unwrap();
        let act = format!("{group}.{}", value["event"]["type"].as_str().unwrap());
        assert_eq!(event.act(), act);
        assert!(act.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.'));
    }
}
