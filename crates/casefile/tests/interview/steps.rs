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
        follow_up: None,
        told: None,
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
        notice: None,
        key: String::new(),
    });
    look(&desk);
    desk.take(CaseEvent::BundleHandedOver {
        bundle,
        to_name: "Д".to_owned(),
        to_position: "мөрдөгч".to_owned(),
        to_id_number: String::new(),
        how: "in_person".to_owned(),
        at: desk.now.to_rfc3339(),
        paper_number: String::new(),
        strokes: Vec::new(),
        receipt_awaited: false,
        late: false,
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

/// What was handed over before a second interview does not count for the second.
#[test]
fn a_second_interview_is_handed_over_anew() {
    let mut desk = Desk::agreed();
    let sign = |desk: &mut Desk, n: u8| {
        let interview = id!(InterviewId, n);
        desk.begin(interview, u32::from(n));
        desk.take(CaseEvent::InterviewEnded { interview, elapsed_ms: 1, stopped_by_child: false });
        desk.take(CaseEvent::SignedOff {
            interview,
            open_points: Vec::new(),
            as_found: false,
            statement: "{}".to_owned(),
            signature: "s".to_owned(),
        });
    };
    sign(&mut desk, 1);
    let bundle = id!(BundleId, 1);
    let sealed = |bundle| CaseEvent::BundleSealed {
        bundle,
        recipient: id!(RecipientId, 1),
        recipient_kind: RecipientKind::Police,
        purpose: "шалгалт".to_owned(),
        parts: Vec::new(),
        withheld: Vec::new(),
        orders: Vec::new(),
        sha256: "0".repeat(64),
        bytes: 1,
        notice: None,
        key: String::new(),
    };
    desk.take(sealed(bundle));
    desk.take(CaseEvent::BundleHandedOver {
        bundle,
        to_name: "Д".to_owned(),
        to_position: String::new(),
        to_id_number: String::new(),
        how: "in_person".to_owned(),
        at: desk.now.to_rfc3339(),
        paper_number: String::new(),
        strokes: Vec::new(),
        receipt_awaited: false,
        late: false,
    });
    assert_eq!(desk.case.status(), Status::HandedOver);
    // A second one that still lies in the house: not everything is handed over.
    let second = id!(BundleId, 2);
    desk.take(sealed(second));
    assert_eq!((desk.case.status(), desk.case.next_step()), (Status::Signed, NextStep::HandOver));
    desk.take(CaseEvent::BundleCancelled { bundle: second, reason: "Буруу хүн".to_owned() });
    assert_eq!(desk.case.status(), Status::HandedOver);
    desk.begin(id!(InterviewId, 9), 2);
    assert_eq!(desk.case.status(), Status::HandedOver, "an interview that runs has not ended");
    desk.take(CaseEvent::InterviewEnded {
        interview: id!(InterviewId, 9),
        elapsed_ms: 1,
        stopped_by_child: true,
    });
    assert_eq!(desk.case.status(), Status::Interviewed);
    sign(&mut desk, 2);
    desk.take(CaseEvent::SignedOff {
        interview: id!(InterviewId, 9),
        open_points: Vec::new(),
        as_found: true,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    assert_eq!((desk.case.status(), desk.case.next_step()), (Status::Signed, NextStep::SealBundle));
}
