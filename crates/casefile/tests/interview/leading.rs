//! Whose record it is: nobody signs what another wrote.

use crate::desk::*;
use crate::sealing;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{CaseEvent, Risk, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::leading::{Hand, hand, may_end_for, may_enter};
use itgel_casefile::vocabulary::*;

fn tap() -> TapId {
    id!(TapId, 3)
}

/// One of each that makes the record.
fn of_the_record(last_ms: u64) -> Vec<CaseEvent> {
    let (interview, tap) = (interview_id(), tap());
    vec![
        CaseEvent::Tapped { interview, tap, what: Tap::Marker, elapsed_ms: 5, added_later: false },
        CaseEvent::Tapped { interview, tap, what: Tap::Feeling, elapsed_ms: 5, added_later: true },
        CaseEvent::TapUndone { interview, tap },
        CaseEvent::TapRestored { interview, tap },
        CaseEvent::TapCorrected { interview, tap, what: Tap::Marker, elapsed_ms: 6 },
        CaseEvent::InterviewResumed { interview, gap_ms: 1 },
        CaseEvent::InterviewEnded { interview, elapsed_ms: last_ms + 1, stopped_by_child: false },
        CaseEvent::ChildsEndRecorded {
            interview,
            end: ChildsEnd::Calm,
            told_next: Ternary::Yes,
            transport_safe: Ternary::Yes,
            snack: Ternary::Yes,
            follow_up: None,
            told: None,
        },
        CaseEvent::RecordingsNoted { interview, recordings: Vec::new() },
        CaseEvent::ProcessNoted { interview, text: String::new(), observers: None },
        CaseEvent::ItemDescribed {
            interview,
            item: 1,
            bag: String::new(),
            description: String::new(),
            kept: String::new(),
        },
    ]
}

/// What a supervisor may put in for somebody who cannot sign any more.
fn of_stead() -> Vec<CaseEvent> {
    let interview = interview_id();
    let attachment = CaseEvent::AttachmentAdded {
        attachment: id!(AttachmentId, 4),
        interview: Some(interview),
        item: 0,
        media_type: "image/png".to_owned(),
        description: String::new(),
        bytes: 1,
        sha256: String::new(),
        sealed_sha256: String::new(),
        order: None,
    };
    let attendance = CaseEvent::AttendanceRecorded { interview: Some(interview), attendees: Vec::new() };
    vec![
        CaseEvent::RiskAssessed { interview, risk: Risk { level: RiskLevel::High, ..risk() } },
        attachment,
        attendance,
    ]
}

fn enters(desk: &Desk, who: &Actor, event: &CaseEvent, signs: bool) -> &'static str {
    let ctx = Context::new(&desk.now, who);
    code(may_enter(&desk.case, event, &ctx, &|_| signs))
}

#[test]
fn only_who_led_it_writes_in_a_record() {
    let desk = Desk::running();
    let last = desk.interview().last_sign.1;
    let others = [person(2, Role::Interviewer), person(3, Role::CaseOfficer), person(4, Role::Supervisor)];
    for event in of_the_record(last).iter().chain(&of_stead()) {
        for role in [Role::Interviewer, Role::Supervisor] {
            assert_eq!(enters(&desk, &person(1, role), event, true), "ok", "{event:?}");
        }
        for other in &others {
            assert_eq!(enters(&desk, other, event, true), "not-your-interview", "{other:?} {event:?}");
        }
    }
}

#[test]
fn a_supervisor_completes_what_its_person_cannot_and_nobody_else_does() {
    let desk = Desk::running();
    let last = desk.interview().last_sign.1;
    for event in of_the_record(last) {
        assert_eq!(
            enters(&desk, &person(4, Role::Supervisor), &event, false),
            "not-your-interview",
            "{event:?}"
        );
    }
    for event in of_stead() {
        assert_eq!(enters(&desk, &person(4, Role::Supervisor), &event, false), "ok", "{event:?}");
        for role in [Role::Interviewer, Role::CaseOfficer] {
            assert_eq!(enters(&desk, &person(2, role), &event, false), "not-your-interview", "{event:?}");
        }
    }
    let of = |who: &Actor, signs: bool| hand(desk.interview(), who, &|_| signs);
    assert_eq!(of(&person(1, Role::Interviewer), true), Hand::Led);
    assert_eq!(of(&person(4, Role::Supervisor), true), Hand::Reads);
    assert_eq!(of(&person(4, Role::Supervisor), false), Hand::Stead);
    assert_eq!(of(&person(3, Role::CaseOfficer), false), Hand::Reads);
}

#[test]
fn an_interview_left_running_is_ended_with_its_last_entry_by_a_supervisor() {
    let mut desk = Desk::running();
    desk.pass(9_000);
    desk.tap(Tap::Marker).unwrap();
    let last = desk.interview().last_sign.1;
    let end = |elapsed_ms| CaseEvent::InterviewEnded {
        interview: interview_id(),
        elapsed_ms,
        stopped_by_child: false,
    };
    let (lead, other) = (person(4, Role::Supervisor), person(2, Role::Interviewer));
    assert_eq!(enters(&desk, &lead, &end(last), true), "not-your-interview", "its person sits there");
    assert_eq!(enters(&desk, &lead, &end(last), false), "ok", "its person has left");
    // The computer was started anew.
    desk.now.up_ms = 1;
    assert_eq!(enters(&desk, &lead, &end(last), true), "ok");
    assert_eq!(enters(&desk, &lead, &end(last + 1), true), "not-your-interview");
    assert_eq!(enters(&desk, &other, &end(last), true), "not-your-interview");
    let resumed = CaseEvent::InterviewResumed { interview: interview_id(), gap_ms: 1 };
    assert_eq!(enters(&desk, &lead, &resumed, true), "not-your-interview");
    let may = |desk: &Desk, who: &Actor| may_end_for(desk.interview(), who, &desk.now, &|_| true);
    assert!(may(&desk, &lead) && !may(&desk, &other) && !may(&desk, &person(1, Role::Supervisor)));
    desk.end();
    assert!(!may(&desk, &lead), "it has ended");
}

#[test]
fn what_belongs_to_the_file_and_what_follows_the_signature_is_asked_elsewhere() {
    let desk = Desk::running();
    let other = person(2, Role::Interviewer);
    for event in [
        CaseEvent::PreparationMarked { card: 1, done: true },
        CaseEvent::AttendanceRecorded { interview: None, attendees: Vec::new() },
        CaseEvent::AftercareNoted {
            interview: interview_id(),
            on: desk.now.day(),
            outcome: AftercareOutcome::Well,
            next: None,
        },
    ] {
        assert_eq!(enters(&desk, &other, &event, true), "ok", "{event:?}");
    }
    let signed = sealing::signed();
    assert_eq!(enters(&signed, &other, &of_stead()[1], true), "ok", "a file that an amendment names");
}
