//! Status and next step, from the opening to the reopening.

use crate::desk::*;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::*;
use itgel_casefile::recipients::Recipients;
use itgel_casefile::state::progress::{NextStep, Status};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::*;

/// The n-th conversation with the mother, confirmed; what she and the child say to the interview.
fn agree(desk: &mut Desk, n: u8, (mother, child): (Answer, Answer)) {
    if n == 1 {
        desk.decider(Ternary::No);
    } else {
        desk.decider_again(n);
    }
    desk.answer_in(n, Giver::Guardian, Purpose::Interview, mother);
    desk.answer_in(n, Giver::Child, Purpose::Interview, child);
    let valid_until = desk.now.day().plus_days(30).unwrap();
    desk.take(CaseEvent::ConsentConfirmed {
        consent: id!(ConsentId, n),
        read_back: true,
        paper_number: "1".to_owned(),
        strokes: Vec::new(),
        valid_until,
    });
}

fn planned(desk: &mut Desk, n: u8, at: &Moment) {
    desk.take(CaseEvent::AppointmentMade {
        appointment: id!(AppointmentId, n),
        at: at.to_rfc3339(),
        minutes: 40,
        interviewer: desk.actor.person,
    });
}

/// Nobody is sent into the room with a child that said no, took its yes back, or whose adult may not decide.
#[test]
fn beginning_is_the_next_step_only_where_both_agreed_and_it_stands() {
    use Answer::{Later, No, Yes};
    let step = |answers, after: &dyn Fn(&mut Desk)| {
        let mut desk = Desk::opened();
        let now = desk.now.clone();
        planned(&mut desk, 1, &now);
        agree(&mut desk, 1, answers);
        desk.prepare();
        after(&mut desk);
        (desk.case.next_step(), desk.case.next_step_on(&Recipients::default(), desk.now.day(), book()))
    };
    let (ask, begin) = ((NextStep::AskConsent, NextStep::AskConsent), NextStep::BeginInterview);
    assert_eq!(step((Yes, Yes), &|_| {}), (begin, begin));
    for answers in [(Yes, No), (No, Yes), (Yes, Later)] {
        assert_eq!(step(answers, &|_| {}), ask, "{answers:?}");
    }
    for by in [Giver::Guardian, Giver::Child] {
        let withdraw = |desk: &mut Desk| {
            desk.take(CaseEvent::ConsentWithdrawn {
                by,
                purposes: vec![Purpose::Interview],
                said_at: desk.now.to_rfc3339(),
                channel: Channel::InPerson,
            });
        };
        assert_eq!(step((Yes, Yes), &withdraw), ask, "{by:?}");
    }
    let implicated = |desk: &mut Desk| {
        desk.take(CaseEvent::AdultRecorded {
            adult: id!(AdultId, 1),
            kind: DeciderKind::Mother,
            name: String::new(),
            implicated: Ternary::Yes,
            contact_safe: Ternary::No,
            phone: String::new(),
        });
    };
    assert_eq!(step((Yes, Yes), &implicated), ask);
    let a_year = |desk: &mut Desk| desk.pass(400 * 24 * 60 * 60 * 1000);
    assert_eq!(step((Yes, Yes), &a_year), (begin, NextStep::AskConsent), "it has run out by that day");
}

/// Two sessions that were booked together: after the first, the second is what comes next, and who comes and what the
/// child says are asked anew for it.
#[test]
fn a_second_session_that_was_planned_with_the_first_is_prepared_anew() {
    let mut desk = Desk::opened();
    let today = desk.now.clone();
    let mut tomorrow = today.clone();
    tomorrow.utc_ms += 24 * 60 * 60 * 1000;
    planned(&mut desk, 1, &today);
    planned(&mut desk, 2, &tomorrow);
    agree(&mut desk, 1, (Answer::Yes, Answer::Yes));
    desk.prepare();
    desk.begin(id!(InterviewId, 1), 1);
    assert_eq!(desk.case.interviews[0].unprepared, Vec::<u8>::new());
    desk.take(CaseEvent::InterviewEnded {
        interview: id!(InterviewId, 1),
        elapsed_ms: 1,
        stopped_by_child: false,
    });
    let held = |desk: &Desk, n| desk.case.held_for(id!(AppointmentId, n)).map(|i| i.number);
    assert_eq!((held(&desk, 1), held(&desk, 2)), (Some(1), None));
    assert_eq!(desk.case.open_cards(), [4, 6]);
    desk.take(CaseEvent::SignedOff {
        interview: id!(InterviewId, 1),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    assert_eq!(desk.case.next_step(), NextStep::Prepare);
    desk.pass(24 * 60 * 60 * 1000);
    desk.begin(id!(InterviewId, 2), 2);
    assert_eq!((held(&desk, 1), held(&desk, 2)), (Some(1), Some(2)));
    assert_eq!(desk.case.interviews[1].unprepared, [4, 5, 6], "and the room is of another day");
    // What is marked afterwards does not make it prepared.
    desk.prepare();
    assert_eq!(desk.case.interviews[1].unprepared, [4, 5, 6]);
}

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
    agree(&mut desk, 1, (Answer::Yes, Answer::Yes));
    // Another conversation is another child to ask.
    look(&desk);
    desk.take(CaseEvent::PreparationMarked { card: 6, done: true });
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
        (S::Preparing, N::Prepare),
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

/// A child that came a day before it was planned was heard on that appointment; one whose day went by is none to prepare for.
#[test]
fn an_appointment_that_is_left_over_asks_for_no_second_interview() {
    let day = 24 * 60 * 60 * 1000;
    let mut desk = Desk::opened();
    let today = desk.now.clone();
    let on = |n: i64| Moment { utc_ms: today.utc_ms + n * day, ..today.clone() };
    planned(&mut desk, 1, &on(1));
    agree(&mut desk, 1, (Answer::Yes, Answer::Yes));
    desk.prepare();
    let heard = |desk: &mut Desk| {
        desk.begin(interview_id(), 1);
        desk.take(CaseEvent::InterviewEnded {
            interview: interview_id(),
            elapsed_ms: 1,
            stopped_by_child: false,
        });
        desk.take(CaseEvent::SignedOff {
            interview: interview_id(),
            open_points: Vec::new(),
            as_found: false,
            statement: "{}".to_owned(),
            signature: "s".to_owned(),
        });
    };
    let mut second = Desk::opened();
    planned(&mut second, 1, &on(0));
    planned(&mut second, 2, &on(3));
    heard(&mut desk);
    heard(&mut second);
    assert_eq!(desk.case.held_for(id!(AppointmentId, 1)).map(|i| i.number), Some(1));
    let step = |desk: &Desk| desk.case.next_step_on(&Recipients::default(), desk.now.day(), book());
    assert_eq!(step(&desk), NextStep::SealBundle);
    assert_eq!(step(&second), NextStep::Prepare);
    second.pass(4 * 24 * 60 * 60 * 1000);
    assert_eq!(step(&second), NextStep::SealBundle, "it did not take place");
}
