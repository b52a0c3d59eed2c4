//! What follows the signature in the synthetic case: amendments, a referral, a meeting, an order.

use super::events::{INTERVIEW, MINUTE, uuid_of};
use super::orders::legal_order;
use super::signing::{LATER_FILE, added_file, amend};
use super::world::World;
use itgel_casefile::event::{CaseEvent as E, ChildTold, Decision, MeetingAttendee, Tap};
use itgel_casefile::ids::{MeetingId, ReferralId};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

/// A break that was forgotten, as it is amended in.
pub const FORGOTTEN: &str = r#"{"asked_by":"child","at":"2025-11-21T11:10:00.000+08:00","kind":"break","reason":"tired","until":"2025-11-21T11:12:00.000+08:00"}"#;

pub fn afterwards(world: &mut World) {
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
