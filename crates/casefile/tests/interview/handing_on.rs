//! Who answers for a case file: always somebody, and after a hand-over the new person with everything that was planned.

use crate::desk::*;
use itgel_casefile::context::Context;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::handover::{HandOn, hand_on, taken_by};
use itgel_casefile::ids::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::*;

const REASON: HandoverReason = HandoverReason::Absence;

fn ask(desk: &Desk, by: Role, from: u8, to: (u8, Role)) -> Result<Vec<CaseEvent>, Refusal> {
    let request = HandOn { from: id!(PersonId, from), to: person(to.0, to.1), reason: REASON };
    let actor = person(3, by);
    hand_on(&desk.case, &request, &Context::new(&desk.now, &actor))
}

fn plan(desk: &mut Desk, n: u8, who: u8, in_ms: i64) {
    let mut at = desk.now.clone();
    at.utc_ms += in_ms;
    let (appointment, interviewer) = (id!(AppointmentId, n), id!(PersonId, who));
    desk.take(CaseEvent::AppointmentMade { appointment, at: at.to_rfc3339(), minutes: 60, interviewer });
}

/// The supervisor enters what the rule gave.
fn enter(desk: &mut Desk, events: Vec<CaseEvent>) {
    desk.pass(1_000);
    let own = std::mem::replace(&mut desk.actor, person(3, Role::Supervisor));
    events.into_iter().for_each(|event| desk.take(event));
    desk.actor = own;
}

const HOUR: i64 = 3_600_000;

#[test]
fn whoever_opened_it_answers_until_it_is_handed_on_and_what_is_planned_goes_with_it() {
    assert_eq!(Desk::empty().case.responsible(), None);
    let mut desk = Desk::opened();
    let (old, new, third) = (id!(PersonId, 1), id!(PersonId, 2), id!(PersonId, 4));
    plan(&mut desk, 1, 1, 2 * HOUR);
    plan(&mut desk, 2, 1, -2 * HOUR);
    plan(&mut desk, 3, 4, 5 * HOUR);
    plan(&mut desk, 4, 1, 9 * HOUR);
    desk.take(CaseEvent::AppointmentCancelled { appointment: id!(AppointmentId, 4) });
    assert_eq!(desk.case.responsible(), Some(old));
    assert!(desk.case.is_of(old) && !desk.case.is_of(new) && desk.case.is_of(third));
    assert_eq!(desk.case.planned_for(old, &desk.now).len(), 1, "not what is over, not what was called off");

    let events = ask(&desk, Role::Supervisor, 1, (2, Role::Interviewer)).unwrap();
    assert_eq!(events[0], CaseEvent::CaseHandedOver { from: old, to: new, reason: REASON });
    assert_eq!(events.len(), 2);
    enter(&mut desk, events);
    assert_eq!(desk.case.responsible(), Some(new));
    assert!(!desk.case.is_of(old), "not for the interview that was planned for them and is over either");
    assert!(desk.case.is_of(new) && desk.case.is_of(third));
    assert_eq!(desk.case.appointments[&id!(AppointmentId, 1)].interviewer, new);
    assert_eq!(desk.case.appointments[&id!(AppointmentId, 3)].interviewer, third);
    let last = desk.case.handovers.last().unwrap();
    assert_eq!((last.from, last.to, last.meta.actor), (old, new, id!(PersonId, 3)));
    // What is planned for them anew counts again.
    plan(&mut desk, 5, 1, 3 * HOUR);
    assert!(desk.case.is_of(old));
}

#[test]
fn an_interview_that_was_led_stays_the_interviewers_own() {
    let mut desk = Desk::wrapped();
    let events = ask(&desk, Role::Supervisor, 1, (2, Role::CaseOfficer)).unwrap();
    enter(&mut desk, events);
    assert!(desk.case.is_of(id!(PersonId, 1)), "the record has to be signed by who led it");
}

#[test]
fn who_may_hand_on_what_to_whom() {
    let mut desk = Desk::opened();
    let to = (2, Role::CaseOfficer);
    assert_eq!(code(ask(&Desk::empty(), Role::Supervisor, 1, to)), "case-not-opened");
    for by in [Role::Interviewer, Role::CaseOfficer] {
        assert_eq!(code(ask(&desk, by, 1, to)), "hand-on-by-supervisor-only");
    }
    assert_eq!(code(ask(&desk, Role::Supervisor, 1, (1, Role::Interviewer))), "hand-on-to-the-same");
    assert_eq!(code(ask(&desk, Role::Supervisor, 5, to)), "nothing-to-hand-on");
    assert_eq!(code(ask(&desk, Role::Supervisor, 1, to)), "ok");
    plan(&mut desk, 1, 1, HOUR);
    let refused = ask(&desk, Role::Supervisor, 1, to).unwrap_err();
    assert_eq!((refused.code, refused.args["planned"].as_str()), ("hand-on-to-interviewer", "1"));
    assert_eq!(code(ask(&desk, Role::Supervisor, 1, (2, Role::Interviewer))), "ok");
    // Somebody who only has an interview planned leaves that behind, not the file.
    plan(&mut desk, 2, 6, HOUR);
    let events = ask(&desk, Role::Supervisor, 6, (7, Role::Interviewer)).unwrap();
    assert!(matches!(events.as_slice(), [CaseEvent::AppointmentMade { .. }]));
}

#[test]
fn it_waits_for_the_new_person_until_their_first_entry() {
    let mut desk = Desk::opened();
    let new = id!(PersonId, 2);
    let events = ask(&desk, Role::Supervisor, 1, (2, Role::Interviewer)).unwrap();
    enter(&mut desk, events);
    assert!(desk.case.waits_for(new).is_some() && desk.case.waits_for(id!(PersonId, 1)).is_none());
    desk.pass(1_000);
    desk.take(CaseEvent::PreparationPrinted);
    assert!(desk.case.waits_for(new).is_some(), "an entry of somebody else is not theirs");
    desk.actor = person(2, Role::Interviewer);
    desk.take(CaseEvent::PreparationPrinted);
    assert!(desk.case.waits_for(new).is_none());
}

#[test]
fn a_file_that_is_opened_again_is_never_without_somebody() {
    let mut desk = Desk::opened();
    desk.take(CaseEvent::CaseClosed { reason: "Ажил дууссан.".to_owned() });
    plan(&mut desk, 1, 1, HOUR);
    assert!(desk.case.planned_for(id!(PersonId, 1), &desk.now).is_empty(), "a closed file plans nothing");
    let officer = person(2, Role::CaseOfficer);
    assert_eq!(taken_by(&desk.case, &officer, &|_| true), None);
    let event = taken_by(&desk.case, &officer, &|who| who != id!(PersonId, 1)).unwrap();
    desk.actor = officer;
    desk.take(event);
    assert_eq!(desk.case.responsible(), Some(id!(PersonId, 2)));
    assert!(desk.case.waits_for(id!(PersonId, 2)).is_none(), "who takes it has it in hand");
}
