//! One instance of every event, with every field filled in.

use crate::desk::*;
use itgel_casefile::event::*;
use itgel_casefile::ids::*;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

#[path = "samples_room.rs"]
mod room;

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
            names: Names {
                clan: text("Боржигон"), patronymic: text("Бат"), given: text("Сараа")
            },
            names_not_known: false,
            registration_number: text("УБ17230912"),
            birth,
            phone: text("99112233"),
            phone_safe: Ternary::NotKnown,
            phone_hours: String::new(),
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
        Tap::PersonMoved,
        Tap::PersonDetail {
            of,
            role: AttendeeRole::SupportPerson,
            initials: text("Г.Н"),
            place: Place::Observation,
            came: true,
        },
        Tap::Question { step: QuestionStep::Relayed },
        Tap::BreakDeclined,
    ];
    let mut events: Vec<CaseEvent> = whats
        .into_iter()
        .map(|what| CaseEvent::Tapped {
            interview,
            tap: id!(TapId, 3),
            what,
            elapsed_ms: 61_250,
            added_later: true,
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
            capacity: 1,
        },
        CaseEvent::ConsentAnswered {
            consent,
            giver: Giver::Child,
            purpose: Purpose::SocialWorker,
            answer: Answer::Later,
            wording: wording(),
            teach_back: true,
            screen: None,
            replaces: None,
        },
        CaseEvent::ConsentAnswered {
            consent,
            giver: Giver::Child,
            purpose: Purpose::Police,
            answer: Answer::Yes,
            wording: wording(),
            teach_back: false,
            screen: Some(text("people/police")),
            replaces: None,
        },
        CaseEvent::ConsentAnswered {
            consent,
            giver: Giver::Guardian,
            purpose: Purpose::Police,
            answer: Answer::No,
            wording: wording(),
            teach_back: false,
            screen: None,
            replaces: Some(7),
        },
        CaseEvent::ChildPagesChosen {
            consent,
            ages: AgeSet::From13To17Polite,
            language: text("mn"),
            pages: vec![text("talk"), text("stop")],
            skipped: vec![text("doctor")],
        },
        CaseEvent::ChildPagesChosen {
            consent,
            ages: AgeSet::From4To7,
            language: text("en"),
            pages: vec![text("talk")],
            skipped: Vec::new(),
        },
        CaseEvent::ChildPageShown {
            consent,
            page: text("stop"),
            wording: wording(),
            picture: text("people/stop"),
            answer: None,
        },
        CaseEvent::ChildPageShown {
            consent,
            page: text("questions"),
            wording: wording(),
            picture: String::new(),
            answer: Some(Answer::No),
        },
        CaseEvent::ChildStopped {
            consent,
            page: text("police"),
            wording: wording(),
            picture: text("people/police"),
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
            office: Some(id!(RecipientId, 8)),
            body: text("Шүүх"),
            number: text("7"),
            date: Day::new(2026, 11, 20).unwrap(),
            parts: vec![Part::InterviewLog, Part::RiskAndNeeds],
            child_told: Ternary::No,
            child_told_note: text("Өнөөдөр хэлнэ"),
            cosigner: id!(PersonId, 7),
            statement: text("{}"),
            signature: text("s"),
            told: None,
            scan: None,
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
        CaseEvent::PersonAroundRecorded {
            adult: id!(AdultId, 6),
            relation: Relation::Neighbour,
            name: text("Цэцэг"),
            implicated: Ternary::NotKnown,
            lives_with_child: Ternary::No,
            contact_safe: Ternary::Yes,
            hours: text("18:00-аас хойш"),
            phone: text("99001133"),
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
            compulsion: Some(Compulsion {
                basis: text("Шийдвэр"), best_interests: text("Хамгаалалт")
            }),
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
            follow_up: None,
            told: None,
        },
        CaseEvent::ChildsEndRecorded {
            interview,
            end: ChildsEnd::Calm,
            told_next: Ternary::Yes,
            transport_safe: Ternary::Yes,
            snack: Ternary::Yes,
            follow_up: Day::new(2026, 12, 21),
            told: None,
        },
        CaseEvent::AftercareNoted {
            interview,
            on: Day::new(2026, 12, 21).unwrap(),
            outcome: AftercareOutcome::NotReached,
            next: Day::new(2026, 12, 28),
        },
        CaseEvent::AftercareNoted {
            interview,
            on: Day::new(2026, 12, 28).unwrap(),
            outcome: AftercareOutcome::Well,
            next: None,
        },
        CaseEvent::DangerAnswered {
            interview,
            danger: Danger::NotSafeTonight,
            told: "Хүүхэд хамгааллын ажилтан".to_owned(),
            told_at: "2026-11-21T12:10:00.000+08:00".to_owned(),
        },
        CaseEvent::RecordingsNoted { interview, recordings: vec![recording()] },
        CaseEvent::RecordingsNoted {
            interview,
            recordings: vec![Recording {
                gap: true,
                gaps: vec![RecordingGap {
                    from: text("2026-11-21T11:00:00.000+08:00"),
                    to: text("2026-11-21T11:01:00.000+08:00"),
                    reason: text("Карт дүүрсэн"),
                }],
                ..recording()
            }],
        },
        CaseEvent::ProcessNoted {
            interview, text: text("Завсарлага хоёр удаа"), observers: None
        },
        CaseEvent::ProcessNoted {
            interview,
            text: String::new(),
            observers: Some(ObserverQuestions {
                asked: 3,
                relayed: 2,
                declined: 1,
                reason: text("Хүүхэд ядарсан"),
            }),
        },
        CaseEvent::AttachmentAdded {
            attachment: id!(AttachmentId, 10),
            interview: Some(interview),
            item: 1,
            media_type: text("image/png"),
            description: text("Зураг"),
            bytes: 2_048,
            sha256: "ab".repeat(32),
            sealed_sha256: "cd".repeat(32),
            order: None,
        },
        CaseEvent::ItemDescribed {
            interview,
            item: 2,
            bag: text("У-17"),
            description: text("Бүс"),
            kept: String::new(),
        },
        CaseEvent::RiskAssessed { interview, risk: risk() },
        CaseEvent::RiskAssessed {
            interview,
            risk: Risk {
                immediate_danger: Ternary::Yes,
                told: text("102"),
                told_at: text("2026-11-21T12:40:00.000+08:00"),
                ..risk()
            },
        },
        CaseEvent::ReferralMade {
            referral: id!(ReferralId, 11),
            service: ServiceType::LegalAid,
            kind: RecipientKind::Ngo,
            organisation: text("Хууль зүйн туслалцаа"),
            urgency: Urgency::ThreeDays,
            follow_up: Day::new(2026, 11, 24).unwrap(),
            contact: String::new(),
            told: None,
        },
        CaseEvent::ReferralMoved {
            referral: id!(ReferralId, 11),
            status: ReferralStatus::NoReply,
            on: Day::new(2026, 11, 23).unwrap(),
            note: text("Дахин залгана"),
            follow_up: None,
            told: None,
        },
        CaseEvent::ReferralMade {
            referral: id!(ReferralId, 12),
            service: ServiceType::Health,
            kind: RecipientKind::Doctor,
            organisation: text("Сумын эмнэлэг"),
            urgency: Urgency::Today,
            follow_up: Day::new(2026, 11, 22).unwrap(),
            contact: text("Эмч Б., 70112233"),
            told: None,
        },
        CaseEvent::ReferralMoved {
            referral: id!(ReferralId, 12),
            status: ReferralStatus::NoReply,
            on: Day::new(2026, 11, 23).unwrap(),
            note: String::new(),
            follow_up: Day::new(2026, 11, 25),
            told: None,
        },
        CaseEvent::MeetingRecorded {
            meeting: id!(MeetingId, 13),
            held_on: Day::new(2026, 11, 25).unwrap(),
            attendees: vec![MeetingAttendee {
                role: text("doctor"),
                organisation: text("Сумын эмнэлэг"),
                initials: text("Б.О"),
            }],
            decisions: vec![Decision {
                code: text("medical_check"),
                responsible: text("doctor"),
                due: Day::new(2026, 12, 1).unwrap(),
            }],
            next: Day::new(2026, 12, 9),
            list: 1,
        },
        CaseEvent::DecisionMoved {
            meeting: id!(MeetingId, 13),
            decision: 1,
            status: DecisionStatus::Done,
            on: Day::new(2026, 11, 30).unwrap(),
        },
        CaseEvent::ChildsEndRecorded {
            interview,
            end: ChildsEnd::Calm,
            told_next: Ternary::Yes,
            transport_safe: Ternary::Yes,
            snack: Ternary::Yes,
            follow_up: None,
            told: Some(told()),
        },
        CaseEvent::ReferralMade {
            referral: id!(ReferralId, 14),
            service: ServiceType::Health,
            kind: RecipientKind::Doctor,
            organisation: text("Сумын эмнэлэг"),
            urgency: Urgency::Today,
            follow_up: Day::new(2026, 11, 22).unwrap(),
            contact: String::new(),
            told: Some(told()),
        },
        CaseEvent::ReferralMoved {
            referral: id!(ReferralId, 14),
            status: ReferralStatus::Accepted,
            on: Day::new(2026, 11, 23).unwrap(),
            note: String::new(),
            follow_up: None,
            told: Some(told()),
        },
        CaseEvent::LegalOrderRecorded {
            order: id!(OrderId, 15),
            recipient: RecipientKind::Prosecutor,
            office: Some(id!(RecipientId, 8)),
            body: text("Шүүх"),
            number: text("8"),
            date: Day::new(2026, 11, 20).unwrap(),
            parts: vec![Part::InterviewLog],
            child_told: Ternary::Yes,
            child_told_note: String::new(),
            told: Some(told()),
            scan: None,
            cosigner: id!(PersonId, 7),
            statement: text("{}"),
            signature: text("s"),
        },
        CaseEvent::LegalOrderRecorded {
            order: id!(OrderId, 16),
            recipient: RecipientKind::Police,
            office: None,
            body: text("Шүүх"),
            number: text("9"),
            date: Day::new(2026, 11, 20).unwrap(),
            parts: vec![Part::Attachments],
            child_told: Ternary::No,
            child_told_note: text("Маргааш хэлнэ"),
            told: None,
            scan: Some("ab".repeat(32)),
            cosigner: id!(PersonId, 7),
            statement: text("{}"),
            signature: text("s"),
        },
        CaseEvent::AttachmentAdded {
            attachment: id!(AttachmentId, 17),
            interview: None,
            item: 0,
            media_type: text("application/pdf"),
            description: String::new(),
            bytes: 2_048,
            sha256: "ab".repeat(32),
            sealed_sha256: "cd".repeat(32),
            order: Some(id!(OrderId, 16)),
        },
        CaseEvent::PreparationPrinted,
        CaseEvent::OpenedBeforehand {
            person: id!(PersonId, 7),
            opened: vec![BlindKind::ReferralSource, BlindKind::Risk],
        },
        CaseEvent::AllegationOpened {
            person: id!(PersonId, 7), reason: text("Эмчийн бичгийг уншуулав")
        },
        CaseEvent::CaseHandedOver {
            from: id!(PersonId, 1),
            to: id!(PersonId, 7),
            reason: HandoverReason::Leaving,
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
            notice: None,
            key: String::new(),
        },
        CaseEvent::BundleSealed {
            bundle: id!(BundleId, 21),
            recipient: id!(RecipientId, 13),
            recipient_kind: RecipientKind::Doctor,
            purpose: String::new(),
            parts: Vec::new(),
            withheld: vec![(Part::Identity, text("notice-only"))],
            orders: Vec::new(),
            sha256: "cd".repeat(32),
            bytes: 2_048,
            notice: Some(40),
            key: String::new(),
        },
        CaseEvent::BundleSealed {
            bundle: id!(BundleId, 22),
            recipient: id!(RecipientId, 13),
            recipient_kind: RecipientKind::Doctor,
            purpose: text("Үзлэг"),
            parts: vec![Part::ConsentRecord],
            withheld: Vec::new(),
            orders: Vec::new(),
            sha256: "ef".repeat(32),
            bytes: 4_096,
            notice: None,
            key: text("age1qqq"),
        },
        CaseEvent::NoticeHandedOver {
            withdrawal: 40,
            recipient: id!(RecipientId, 13),
            to_name: text("Н.Оюун"),
            to_position: text("эмч"),
            to_id_number: String::new(),
            how: text("in_person"),
            at: text("2026-11-21T15:00:00.000+08:00"),
            paper_number: text("7"),
        },
        CaseEvent::BundleHandedOver {
            bundle,
            to_name: text("Н.Оюун"),
            to_position: text("эмч"),
            to_id_number: String::new(),
            how: text("courier:55"),
            at: text("2026-11-21T15:00:00.000+08:00"),
            paper_number: text("3"),
            strokes: Vec::new(),
            receipt_awaited: false,
            late: false,
        },
        CaseEvent::ReceiptTaken { bundle, receipt: text("{}"), signature: text("s") },
        CaseEvent::BundleCancelled { bundle, reason: text("Буруу хүлээн авагч") },
        CaseEvent::LegalOrderEnded {
            order: id!(OrderId, 6),
            on: Day::new(2026, 11, 22).unwrap(),
            reason: text("Давж заалдах шатны шүүх хүчингүй болгов"),
        },
        CaseEvent::OrderTold {
            order: id!(OrderId, 6),
            told: ChildTold {
                at: text("2026-11-22T10:00:00.000+08:00"),
                by: text("Н.Н"),
                how: ToldHow::Spoken,
                said: ToldSaid::Asked,
            },
        },
        CaseEvent::VitalInterestStated {
            order: id!(OrderId, 16),
            recipient: RecipientKind::Doctor,
            office: Some(id!(RecipientId, 13)),
            danger: Danger::SelfHarm,
            parts: vec![Part::RiskAndNeeds, Part::Identity],
            until: Day::new(2026, 11, 28).unwrap(),
            list: 1,
            child_told: Ternary::No,
            child_told_note: text("Унтаж байгаа"),
            told: None,
            cosigner: id!(PersonId, 1),
            statement: text("{}"),
            signature: text("s"),
        },
        CaseEvent::VitalInterestStated {
            order: id!(OrderId, 17),
            recipient: RecipientKind::SocialWorker,
            office: None,
            danger: Danger::Immediate,
            parts: vec![Part::RiskAndNeeds],
            until: Day::new(2026, 11, 22).unwrap(),
            list: 1,
            child_told: Ternary::Yes,
            child_told_note: String::new(),
            told: Some(ChildTold {
                at: text("2026-11-21T10:00:00.000+08:00"),
                by: text("Н.Н"),
                how: ToldHow::Spoken,
                said: ToldSaid::Fine,
            }),
            cosigner: id!(PersonId, 1),
            statement: text("{}"),
            signature: text("s"),
        },
        CaseEvent::DangerOver { order: id!(OrderId, 16) },
        CaseEvent::ItemDescribed {
            interview: id!(InterviewId, 3),
            item: 1,
            bag: text("У-17"),
            description: text("Зураг"),
            kept: text("Сейф 2"),
        },
        CaseEvent::BundleHandedOver {
            bundle,
            to_name: text("Н.Оюун"),
            to_position: text("эмч"),
            to_id_number: text("Х-0004512"),
            how: text("in_person"),
            at: text("2026-11-21T15:00:00.000+08:00"),
            paper_number: text("3"),
            strokes: Vec::new(),
            receipt_awaited: false,
            late: false,
        },
        CaseEvent::NoticeHandedOver {
            withdrawal: 40,
            recipient: id!(RecipientId, 13),
            to_name: text("Н.Оюун"),
            to_position: text("эмч"),
            to_id_number: text("Х-0004512"),
            how: text("in_person"),
            at: text("2026-11-21T15:00:00.000+08:00"),
            paper_number: text("7"),
        },
    ]
}

fn elsewhere() -> Vec<CaseEvent> {
    let day = Day::new(2026, 11, 2).unwrap();
    let held = [
        Held::Day { day },
        Held::Month { year: 2026, month: 10 },
        Held::Year { year: 2025 },
        Held::About { amount: 3, unit: HeldUnit::Weeks, on: day },
        Held::NotKnown,
    ];
    let elsewhere = id!(ElsewhereId, 14);
    let mut events: Vec<CaseEvent> = held
        .into_iter()
        .map(|held| CaseEvent::ElsewhereNoted {
            elsewhere,
            body: InterviewBody::ChildProtection,
            office: text("Дүүргийн хороо"),
            held,
            reason: ElsewhereReason::FirstReport,
            note: text("Багшаар дамжуулсан"),
            corrects: None,
            because: String::new(),
        })
        .collect();
    events.push(CaseEvent::ElsewhereNoted {
        elsewhere: id!(ElsewhereId, 15),
        body: InterviewBody::NotKnown,
        office: String::new(),
        held: Held::NotKnown,
        reason: ElsewhereReason::NotKnown,
        note: String::new(),
        corrects: Some(elsewhere),
        because: text("Огноо буруу байсан"),
    });
    events.push(CaseEvent::ElsewhereStruck {
        elsewhere, because: text("Өөр хүүхдийнх байсан")
    });
    events
}

fn facts() -> Vec<CaseEvent> {
    let alleged = Facts::Alleged {
        forms: vec![text("exploitation"), text("online")],
        exploitation: vec![text("horse_racing")],
        movement: Movement::WithinCountry,
    };
    let seen = [(text("no_pay"), Seen::Seen), (text("debt"), Seen::NotSeen), (text("moved"), Seen::NotKnown)];
    let (holds, source) = (BirthHolds::Registration, BirthSource::BirthCertificate);
    let settled = CaseEvent::BirthSettled { holds, source };
    let signs = Facts::Signs { set: text("forced_labour"), seen: seen.into() };
    let noted = [alleged, signs].map(|facts| CaseEvent::FactsNoted { list: 1, facts });
    noted.into_iter().chain([settled]).collect()
}

/// Every event once, tap and birth of every kind.
pub fn everything() -> Vec<Event> {
    let case = [around(), identities(), conversation(), interview(), taps(), bundles(), elsewhere(), facts()]
        .concat();
    let case = case.into_iter().map(|e| Event::Case(Box::new(e)));
    case.chain(room::room().into_iter().map(|e| Event::Room(Box::new(e)))).collect()
}

fn told() -> ChildTold {
    ChildTold {
        at: text("2026-11-21T11:40:00.000+08:00"),
        by: text("Б.А"),
        how: ToldHow::Pictures,
        said: ToldSaid::Asked,
    }
}
