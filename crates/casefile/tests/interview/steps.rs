//! Status and next step, from the opening to the reopening.

use crate::desk::*;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::*;
use itgel_casefile::state::progress::{NextStep, Status};
use itgel_casefile::vocabulary::*;

#[test]
fn the_next_step_follows_the_work() {
    let mut desk = Desk::opened();
    let mut seen = vec![(desk.case.status(), desk.case.next_step())];
    let mut look = |desk: &Desk| seen.push((desk.case.status(), desk.case.next_step()));
    desk.take(CaseEvent::AppointmentMade {
        appointment: id!(AppointmentId, 1),
        at: desk.now.to_rfc3339(),
        minutes: 40,
        interviewer: desk.actor.person,
    });
    look(&desk);
    for card in 1..=6 {
        desk.take(CaseEvent::PreparationMarked { card, done: true });
    }
    look(&desk);
    desk.decider(Ternary::No);
    let valid_until = desk.now.day().plus_days(30).unwrap();
    desk.take(CaseEvent::ConsentConfirmed {
        consent: id!(ConsentId, 1),
        read_back: true,
        paper_number: "1".to_owned(),
        strokes: Vec::new(),
        valid_until,
    });
    look(&desk);
    desk.begin(interview_id(), 1);
    look(&desk);
    desk.end();
    look(&desk);
    let interview = interview_id();
    desk.take(CaseEvent::ChildsEndRecorded {
        interview,
        end: ChildsEnd::Calm,
        told_next: Ternary::Yes,
        transport_safe: Ternary::Yes,
        snack: Ternary::No,
    });
    look(&desk);
    desk.take(CaseEvent::RiskAssessed { interview, risk: risk() });
    look(&desk);
    desk.take(CaseEvent::SignedOff {
        interview,
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    look(&desk);
    let bundle = id!(BundleId, 1);
    desk.take(CaseEvent::BundleSealed {
        bundle,
        recipient: id!(RecipientId, 1),
        recipient_kind: RecipientKind::Police,
        purpose: "шалгалт".to_owned(),
        parts: vec![Part::InterviewLog],
        withheld: Vec::new(),
        orders: Vec::new(),
        sha256: "0".repeat(64),
        bytes: 1,
    });
    look(&desk);
    desk.take(CaseEvent::BundleHandedOver {
        bundle,
        to_name: "Д".to_owned(),
        to_position: "мөрдөгч".to_owned(),
        how: "in_person".to_owned(),
        at: desk.now.to_rfc3339(),
        paper_number: String::new(),
    });
    look(&desk);
    desk.take(CaseEvent::CaseClosed { reason: "Ажил дууссан.".to_owned() });
    look(&desk);
    desk.take(CaseEvent::CaseReopened { reason: "Шинэ мэдээлэл ирсэн.".to_owned() });
    look(&desk);
    use NextStep as N;
    use Status as S;
    let expected = [
        (S::Preparing, N::PlanInterview),
        (S::Preparing, N::Prepare),
        (S::Preparing, N::AskConsent),
        (S::Preparing, N::BeginInterview),
        (S::Preparing, N::FinishInterview),
        (S::Interviewed, N::WrapUp),
        (S::Interviewed, N::AssessRisk),
        (S::Interviewed, N::SignOff),
        (S::Signed, N::SealBundle),
        (S::Signed, N::HandOver),
        (S::HandedOver, N::CloseCase),
        (S::Closed, N::Nothing),
        (S::HandedOver, N::CloseCase),
    ];
    assert_eq!(seen, expected);
}
