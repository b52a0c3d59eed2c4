//! The synthetic interview: phases, prompts, a feeling, a break, and what is completed afterwards.

use super::events::{CONSENT, INTERVIEW, MINUTE};
use super::world::World;
use itgel_casefile::event::{Attendee, CaseEvent as E, ChildTold, Recording, RecordingGap, Risk, Tap};
use itgel_casefile::ids::{AttachmentId, TapId};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::sha256_hex;
use itgel_seal::entropy::random;

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

/// Milliseconds from now until the interview is so old; 0 when it is older.
fn until(world: &World, at_ms: u64) -> i64 {
    let begun = world.case.interview(INTERVIEW).unwrap().begun.at.up_ms;
    i64::try_from((begun + at_ms).saturating_sub(world.now().up_ms)).unwrap()
}

fn tap(world: &mut World, at_ms: u64, what: Tap) -> TapId {
    let tap = TapId::from_random_bytes(random(&mut world.entropy));
    let ms = until(world, at_ms);
    let noted = E::Tapped { interview: INTERVIEW, tap, what, elapsed_ms: at_ms, added_later: false };
    world.case_event(0, ms, noted);
    tap
}

pub fn interview(world: &mut World) {
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
    let ms = until(world, at);
    world.case_event(
        0,
        ms,
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

pub fn wrap_up(world: &mut World) {
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
            follow_up: Day::new(2025, 12, 21),
            told: Some(ChildTold {
                at: "2025-11-21T10:58:00.000+08:00".into(),
                by: "О.Б.".into(),
                how: ToldHow::Pictures,
                said: ToldSaid::Nothing,
            }),
        },
    );
    let recording = Recording {
        number: "Ө1-1121-01".into(),
        started: "2025-11-21T10:20:00.000+08:00".into(),
        ended: "2025-11-21T10:56:00.000+08:00".into(),
        operator: "О.Б.".into(),
        medium: "SD карт".into(),
        child_told: !world.untold,
        gap: true,
        sha256: sha256_hex(b"recording"),
        bytes: 1_734_221_824,
        gaps: vec![RecordingGap {
            from: "2025-11-21T10:31:00.000+08:00".into(),
            to: "2025-11-21T10:33:00.000+08:00".into(),
            reason: "Карт дүүрсэн".into(),
        }],
    };
    world.case_event(0, MINUTE, E::RecordingsNoted { interview, recordings: vec![recording] });
    let text = "Эхний үе шатанд цонхны чимээ саад болсон.\nДараа нь <script>alert(1)</script> гэж бичсэн ч хэвлэгдэнэ.";
    world.case_event(0, MINUTE, E::ProcessNoted { interview, text: text.into(), observers: None });
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
            order: None,
        };
        world.files.insert(attachment, bytes);
        world.case_event(0, MINUTE, added);
    }
    let (bag, description) = ("У-7".into(), "Хүүхдийн зурсан зураг, эх хувь".into());
    let kept = "Өрөөний сейф, 2-р тавиур".into();
    world.case_event(0, MINUTE, E::ItemDescribed { interview, item: 1, bag, description, kept });
    let risk = Risk {
        immediate_danger: Ternary::No,
        contact: ConcernContact::Possible,
        safe_tonight: Ternary::Yes,
        self_harm: Ternary::NotKnown,
        siblings: Ternary::Yes,
        level: RiskLevel::Medium,
        why: "Сэжигтэй хүнтэй нэг хороонд амьдардаг.".into(),
        told: "Нийгмийн ажилтанд".into(),
        told_at: "2025-11-21T11:40:00.000+08:00".into(),
    };
    world.case_event(0, MINUTE, E::RiskAssessed { interview, risk });
}
