//! Who comes and goes while an interview runs.

use crate::desk::*;
use itgel_casefile::event::{Attendee, CaseEvent, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::interview::corrections::{AddLater, add_later};
use itgel_casefile::presence::{Move, choices, moves, without_person};
use itgel_casefile::vocabulary::*;

fn one(role: AttendeeRole, place: Place, implicated: Ternary) -> Attendee {
    Attendee { implicated, ..attendee(role, place) }
}

/// Interviewer and lawyer with the child, a prosecutor behind the glass, the mother waiting, an uncle who may be
/// implicated waiting as well.
fn running() -> Desk {
    let mut desk = Desk::agreed();
    let attendees = vec![
        one(AttendeeRole::Interviewer, Place::Room, Ternary::No),
        one(AttendeeRole::Lawyer, Place::Room, Ternary::No),
        one(AttendeeRole::Prosecutor, Place::Observation, Ternary::No),
        one(AttendeeRole::Guardian, Place::Waiting, Ternary::No),
        one(AttendeeRole::SupportPerson, Place::Waiting, Ternary::Yes),
    ];
    desk.take(CaseEvent::AttendanceRecorded { interview: None, attendees });
    desk.begin(interview_id(), 1);
    desk.pass(10_000);
    desk
}

fn detail(of: TapId, who: &Move) -> Tap {
    let Move { role, initials, place, came } = who.clone();
    Tap::PersonDetail { of, role, initials, place, came }
}

fn offered(desk: &Desk, of: TapId) -> Vec<(AttendeeRole, Place, bool)> {
    choices(desk.interview(), of).into_iter().map(|m| (m.role, m.place, m.came)).collect()
}

fn moved(desk: &mut Desk) -> TapId {
    let tap = desk.tap(Tap::PersonMoved).unwrap().unwrap();
    desk.pass(5_000);
    tap
}

#[test]
fn whoever_is_there_goes_and_whoever_is_not_comes() {
    use AttendeeRole::{Guardian, Interviewer, Lawyer, Other, Prosecutor};
    let mut desk = running();
    let first = moved(&mut desk);
    let expected = [
        (Interviewer, Place::Room, false),
        (Lawyer, Place::Room, false),
        (Prosecutor, Place::Observation, false),
        (Guardian, Place::Room, true),
        (Other, Place::Room, true),
    ];
    // Who may be implicated is not offered to come in.
    assert_eq!(offered(&desk, first), expected);
    let lawyer = choices(desk.interview(), first)[1].clone();
    desk.tap(detail(first, &lawyer)).unwrap().unwrap();
    // The choices of the same entry stay where they are; the same once more says nothing new.
    assert_eq!(offered(&desk, first), expected);
    assert_eq!(desk.tap(detail(first, &lawyer)).unwrap(), None);
    let second = moved(&mut desk);
    assert_eq!(offered(&desk, second)[1], (Lawyer, Place::Room, true), "who went comes back");
    let guardian = choices(desk.interview(), second)[3].clone();
    desk.tap(detail(second, &guardian)).unwrap().unwrap();
    let third = moved(&mut desk);
    assert_eq!(offered(&desk, third)[3], (Guardian, Place::Room, false));
    let said: Vec<Option<bool>> =
        moves(desk.interview()).into_iter().map(|(_, w)| w.map(|w| w.came)).collect();
    assert_eq!(said, [Some(false), Some(true), None]);
    assert_eq!(without_person(desk.interview()), 1);
    // Taken back, somebody never came or went.
    desk.undo().unwrap();
    assert_eq!(without_person(desk.interview()), 0);
    assert_eq!(desk.timeline().segments.len(), 1, "the ribbon does not know it");
}

#[test]
fn whoever_may_be_implicated_does_not_come_in_while_it_runs() {
    let mut desk = running();
    let of = moved(&mut desk);
    let who = |role, place, came| Move { role, initials: "Б.А".to_owned(), place, came };
    let table = [
        (who(AttendeeRole::SupportPerson, Place::Room, true), "implicated-in-room"),
        (who(AttendeeRole::SupportPerson, Place::Observation, true), "implicated-supports"),
        // Going out is what one wants them to do.
        (who(AttendeeRole::SupportPerson, Place::Room, false), "ok"),
        (who(AttendeeRole::Guardian, Place::Room, true), "ok"),
        (who(AttendeeRole::Guardian, Place::Waiting, true), "move-without-place"),
    ];
    for (who, expected) in table {
        let mut desk = running();
        let of = moved(&mut desk);
        assert_eq!(code(desk.tap(detail(of, &who))), expected, "{who:?}");
    }
    let long = Move { initials: "ө".repeat(41), ..who(AttendeeRole::Other, Place::Room, true) };
    assert_eq!(code(desk.tap(detail(of, &long))), "text-too-long");
    let marker = desk.tap(Tap::Marker).unwrap().unwrap();
    let guardian = who(AttendeeRole::Guardian, Place::Room, true);
    assert_eq!(code(desk.tap(detail(marker, &guardian))), "move-not-found");
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(code(desk.tap(detail(of, &guardian))), "move-not-found", "what was taken back has no detail");
}

/// What happened is written down as it was, also that somebody came in who should not have.
#[test]
fn afterwards_it_is_written_down_as_it_was() {
    let mut desk = running();
    let of = moved(&mut desk);
    desk.pass(30_000);
    desk.end();
    let uncle = Move {
        role: AttendeeRole::SupportPerson,
        initials: "Б.А".to_owned(),
        place: Place::Room,
        came: true,
    };
    let ask = |what, ms, tap| {
        let request = AddLater { interview: interview_id(), tap, what, elapsed_ms: ms };
        add_later(&desk.case, request)
    };
    assert_eq!(code(ask(detail(of, &uncle), 0, id!(TapId, 90))), "ok");
    assert_eq!(code(ask(Tap::PersonMoved, 20_000, id!(TapId, 91))), "ok");
    assert_eq!(code(ask(Tap::PersonMoved, 90_000, id!(TapId, 92))), "time-outside-interview");
    let Ok(CaseEvent::Tapped { elapsed_ms, added_later, .. }) = ask(detail(of, &uncle), 0, id!(TapId, 93))
    else {
        panic!("not added")
    };
    assert_eq!((elapsed_ms, added_later), (10_000, true), "a detail has the time of what it details");
}
