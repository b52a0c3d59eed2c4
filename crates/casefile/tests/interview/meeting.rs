//! Meetings of the joint team: coded, versioned, and never with a story in them.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Decision, MeetingAttendee};
use itgel_casefile::ids::MeetingId;
use itgel_casefile::meetings::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Source;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

fn day(day: u32) -> Day {
    Day::new(2026, 11, day).unwrap()
}

fn attendee_of(role: &str, organisation: &str) -> MeetingAttendee {
    MeetingAttendee {
        role: role.to_owned(),
        organisation: organisation.to_owned(),
        initials: " Б.О ".to_owned(),
    }
}

fn decision(code: &str, responsible: &str, due: u32) -> Decision {
    Decision { code: code.to_owned(), responsible: responsible.to_owned(), due: day(due) }
}

fn request() -> RecordMeeting {
    RecordMeeting {
        meeting: id!(MeetingId, 1),
        held_on: day(21),
        attendees: vec![attendee_of("doctor", "Сумын эмнэлэг"), attendee_of("police", "Цагдаагийн хэлтэс")],
        decisions: vec![decision("medical_check", "doctor", 24), decision("safe_place", "police", 21)],
        next: Some(day(28)),
    }
}

fn ask(desk: &Desk, request: RecordMeeting) -> Result<CaseEvent, Refusal> {
    desk.with(|case, ctx| record_meeting(case, request, MeetingList::builtin(), ctx))
}

#[test]
fn meetings_that_are_refused() {
    let desk = Desk::opened();
    let with = |change: fn(&mut RecordMeeting)| {
        let mut asked = request();
        change(&mut asked);
        code(ask(&desk, asked))
    };
    assert_eq!(with(|_| {}), "ok");
    assert_eq!(with(|r| r.decisions.clear()), "ok");
    assert_eq!(with(|r| r.next = None), "ok");
    assert_eq!(with(|r| r.held_on = day(22)), "day-in-future");
    assert_eq!(with(|r| r.attendees.clear()), "meeting-without-people");
    assert_eq!(with(|r| r.attendees = vec![attendee_of("doctor", "Э"); 31]), "meeting-too-long");
    assert_eq!(with(|r| r.decisions = vec![decision("documents", "doctor", 24); 31]), "meeting-too-long");
    assert_eq!(with(|r| r.attendees[1].role = "judge".to_owned()), "choice-unknown");
    assert_eq!(with(|r| r.attendees[1].organisation = "  ".to_owned()), "organisation-missing");
    assert_eq!(with(|r| r.attendees[1].organisation = "Э".repeat(81)), "text-too-long");
    assert_eq!(with(|r| r.attendees[1].initials = "Э".repeat(21)), "text-too-long");
    // Nothing but a code: a sentence in its place is no decision.
    assert_eq!(with(|r| r.decisions[0].code = "Хүүхэд ахаасаа айдаг".to_owned()), "choice-unknown");
    assert_eq!(with(|r| r.decisions[0].responsible = "aunt".to_owned()), "choice-unknown");
    assert_eq!(with(|r| r.decisions[1].due = day(20)), "decision-due-before-meeting");
    assert_eq!(with(|r| r.next = Some(day(20))), "next-before-meeting");
    let mut asked = request();
    asked.decisions[1].due = day(20);
    assert_eq!(ask(&desk, asked).unwrap_err().args["row"], "2");
    let CaseEvent::MeetingRecorded { attendees, list, .. } = ask(&desk, request()).unwrap() else {
        panic!("another event")
    };
    assert_eq!((attendees[0].initials.as_str(), list), ("Б.О", MeetingList::builtin().version));
}

#[test]
fn decisions_move_and_are_overdue_until_they_do() {
    let mut desk = Desk::opened();
    let event = ask(&desk, request()).unwrap();
    desk.take(event);
    let meeting = id!(MeetingId, 1);
    assert_eq!(overdue(&desk.case, day(21)), []);
    assert_eq!(overdue(&desk.case, day(25)), [(day(21), meeting), (day(24), meeting)]);
    let move_to = |desk: &Desk, decision, status, on| {
        let request = MoveDecision { meeting, decision, status, on: day(on) };
        desk.with(|case, ctx| move_decision(case, &request, ctx))
    };
    use DecisionStatus::{Done, Dropped, Open};
    for (decision, status, on, expected) in [
        (1, Open, 21, "nothing-changed"),
        (0, Done, 21, "decision-not-found"),
        (3, Done, 21, "decision-not-found"),
        (1, Done, 22, "day-in-future"),
        (1, Done, 20, "day-before-meeting"),
        (1, Done, 21, "ok"),
        (1, Dropped, 21, "ok"),
    ] {
        assert_eq!(code(move_to(&desk, decision, status, on)), expected, "{decision} {status:?} {on}");
    }
    let event = move_to(&desk, 2, Done, 21).unwrap();
    desk.take(event);
    assert_eq!(overdue(&desk.case, day(25)), [(day(24), meeting)]);
    // Putting the meeting right keeps what was carried out at its place.
    let mut right = request();
    right.held_on = day(20);
    let event = ask(&desk, right.clone()).unwrap();
    desk.take(event);
    assert_eq!(desk.case.meetings[&meeting].decisions[1].status(), Done);
    assert_eq!(code(ask(&desk, right.clone())), "nothing-changed");
    right.decisions.truncate(1);
    assert_eq!(code(ask(&desk, right.clone())), "decision-already-moved");
    right.decisions = vec![decision("documents", "doctor", 24), decision("documents", "doctor", 24)];
    assert_eq!(ask(&desk, right).unwrap_err().args["row"], "2");
    desk.take(CaseEvent::CaseClosed { reason: "шилжсэн".to_owned() });
    assert_eq!(overdue(&desk.case, day(25)), []);
    assert_eq!(code(ask(&desk, request())), "case-is-closed");
}

#[test]
fn the_meeting_that_was_agreed_on_is_next_until_they_met() {
    let mut desk = Desk::opened();
    assert_eq!(agreed_next(&desk.case), None);
    let mut first = request();
    (first.held_on, first.next) = (day(10), Some(day(10)));
    first.decisions.clear();
    let event = ask(&desk, first.clone()).unwrap();
    desk.take(event);
    assert_eq!(agreed_next(&desk.case), None, "its own day names no other");
    first.next = Some(day(18));
    let event = ask(&desk, first).unwrap();
    desk.take(event);
    assert_eq!(agreed_next(&desk.case), Some((day(18), id!(MeetingId, 1))));
    // They met on another day than they had agreed.
    let mut second = request();
    (second.meeting, second.held_on, second.next) = (id!(MeetingId, 2), day(16), None);
    let event = ask(&desk, second.clone()).unwrap();
    desk.take(event);
    assert_eq!(agreed_next(&desk.case), None);
    second.next = Some(day(30));
    let event = ask(&desk, second).unwrap();
    desk.take(event);
    assert_eq!(agreed_next(&desk.case), Some((day(30), id!(MeetingId, 2))));
    desk.take(CaseEvent::CaseClosed { reason: "шилжсэн".to_owned() });
    assert_eq!(agreed_next(&desk.case), None);
}

#[test]
fn lists_that_are_not_taken() {
    let read = |text: &str| MeetingList::read(&Source { file: "list.json", text });
    let form = |version: u32, roles: &str| {
        format!(
            "{{\"format\":{version},\"version\":1,\"review\":\"practice\",\"sources\":[],\"roles\":[{roles}],\"decisions\":[\"documents\"]}}"
        )
    };
    assert!(read(&form(1, "\"doctor\"")).is_ok());
    for text in [
        form(2, "\"doctor\""),
        form(1, ""),
        form(1, "\"doctor\",\"doctor\""),
        form(1, "\"The doctor\""),
        "{".to_owned(),
    ] {
        assert!(read(&text).is_err(), "{text}");
    }
}
