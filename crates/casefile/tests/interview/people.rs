//! Who may be near the child.

use crate::desk::*;
use itgel_casefile::attendance::{RecordAttendance, record_attendance};
use itgel_casefile::event::{Attendee, CaseEvent};
use itgel_casefile::ids::AdultId;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::signoff::open_points::open_points;
use itgel_casefile::vocabulary::*;

fn record(desk: &Desk, at_interview: bool, attendees: Vec<Attendee>) -> Result<Vec<&'static str>, Refusal> {
    let interview = at_interview.then(interview_id);
    record_attendance(&desk.case, RecordAttendance { interview, attendees })
        .map(|n| n.remarks.iter().map(|r| r.code).collect())
}

fn alone() -> Attendee {
    attendee(AttendeeRole::Interviewer, Place::Room)
}

/// Role, place, implicated, told to the child: planned and at the interview.
#[test]
fn who_may_be_where() {
    use AttendeeRole::{Guardian, Interpreter, Investigator, SupportPerson};
    use Place::{Observation, Room, Waiting};
    use Ternary::{No, NotKnown, Yes};
    let table: &[(AttendeeRole, Place, Ternary, bool, &str, &str)] = &[
        (Guardian, Room, Yes, true, "implicated-in-room", "implicated-in-room"),
        (Guardian, Observation, Yes, true, "implicated-watches", "implicated-watches"),
        (SupportPerson, Waiting, Yes, true, "implicated-supports", "implicated-supports"),
        (SupportPerson, Observation, Yes, true, "implicated-supports", "implicated-supports"),
        (Interpreter, Waiting, Yes, true, "implicated-interprets", "implicated-interprets"),
        (Guardian, Waiting, Yes, false, "ok", "ok"),
        (Guardian, Room, NotKnown, true, "ok", "ok"),
        (Interpreter, Observation, Yes, true, "implicated-interprets", "implicated-interprets"),
        (Interpreter, Room, NotKnown, true, "ok", "ok"),
        (SupportPerson, Room, No, false, "ok", "child-not-told-of-person"),
        (Investigator, Observation, No, false, "ok", "child-not-told-of-person"),
        (Investigator, Observation, No, true, "ok", "ok"),
        (Investigator, Waiting, No, false, "ok", "ok"),
    ];
    let desk = Desk::running();
    for (role, place, implicated, child_told, planned, at_interview) in table {
        let (implicated, child_told) = (*implicated, *child_told);
        let one = Attendee { implicated, child_told, ..attendee(*role, *place) };
        let row = format!("{one:?}");
        assert_eq!(code(record(&desk, false, vec![one.clone()])), *planned, "{row}");
        assert_eq!(code(record(&desk, true, vec![alone(), one])), *at_interview, "{row}");
    }
}

#[test]
fn the_row_is_named() {
    let desk = Desk::running();
    let implicated = Ternary::Yes;
    let other = Attendee { implicated, ..attendee(AttendeeRole::Other, Place::Room) };
    let refusal = record(&desk, true, vec![alone(), other]).unwrap_err();
    assert_eq!((refusal.field, refusal.args["row"].as_str()), (Some("place"), "2"));
}

#[test]
fn somebody_is_with_the_child() {
    let desk = Desk::running();
    assert_eq!(code(record(&desk, true, vec![])), "nobody-with-child");
    let outside = attendee(AttendeeRole::Interviewer, Place::Observation);
    assert_eq!(code(record(&desk, true, vec![outside])), "nobody-with-child");
    assert_eq!(code(record(&desk, false, vec![])), "ok");
    let not_told = Attendee { child_told: false, ..alone() };
    assert_eq!(code(record(&desk, true, vec![not_told])), "ok", "the child sees the interviewer");
}

#[test]
fn initials_and_numbers_of_people() {
    let desk = Desk::running();
    let named = |initials: String| vec![Attendee { initials, ..alone() }];
    assert_eq!(code(record(&desk, true, named(" ".to_owned()))), "attendee-without-initials");
    assert_eq!(code(record(&desk, true, named("Б".repeat(40)))), "ok");
    assert_eq!(code(record(&desk, true, named("Б".repeat(41)))), "text-too-long");
    assert_eq!(code(record(&desk, true, vec![alone(); 30])), "ok");
    assert_eq!(code(record(&desk, true, vec![alone(); 31])), "too-many-attendees");
}

#[test]
fn coming_and_leaving_lie_within_the_interview() {
    let mut desk = Desk::running();
    desk.pass(60_000);
    desk.end();
    let from = |came_ms, left_ms| vec![Attendee { came_ms, left_ms, ..alone() }];
    let ask = |list| code(record(&desk, true, list));
    assert_eq!(ask(from(Some(5), Some(4))), "attendee-left-before-coming");
    assert_eq!(ask(from(Some(60_001), None)), "attendee-outside-interview");
    assert_eq!(ask(from(None, Some(60_001))), "attendee-outside-interview");
    assert_eq!(ask(from(Some(4), Some(60_000))), "ok");
}

#[test]
fn a_full_room_and_an_open_question_are_remarked() {
    let desk = Desk::running();
    let support = attendee(AttendeeRole::SupportPerson, Place::Room);
    let remarks = |list| record(&desk, true, list).unwrap();
    assert!(remarks(vec![alone(), support.clone()]).is_empty());
    assert_eq!(remarks(vec![alone(), alone()]), ["many-in-room"]);
    let police = attendee(AttendeeRole::Investigator, Place::Room);
    assert_eq!(remarks(vec![alone(), police]), ["many-in-room"]);
    let unsettled = Attendee { implicated: Ternary::NotKnown, ..support };
    assert_eq!(remarks(vec![alone(), unsettled]), ["implicated-not-known"]);
}

#[test]
fn the_plan_is_the_list_at_the_beginning() {
    let mut desk = Desk::agreed();
    let request = RecordAttendance { interview: None, attendees: vec![alone()] };
    let event = record_attendance(&desk.case, request).unwrap().event;
    desk.take(event);
    desk.begin(interview_id(), 1);
    assert_eq!(desk.interview().attendees, [alone()]);
}

/// What already happened is written down as it was: it is a fact of the case, and asked about at sign-off.
#[test]
fn somebody_implicated_who_was_there_is_not_kept_out_of_the_record() {
    let mut desk = Desk::running();
    desk.pass(60_000);
    let there = Attendee { implicated: Ternary::Yes, ..attendee(AttendeeRole::SupportPerson, Place::Room) };
    let left = Attendee { left_ms: Some(50_000), ..there.clone() };
    assert_eq!(code(record(&desk, true, vec![alone(), there.clone()])), "implicated-in-room", "still there");
    assert_eq!(code(record(&desk, false, vec![left.clone()])), "implicated-in-room", "never planned");
    assert_eq!(record(&desk, true, vec![alone(), left]).unwrap(), ["implicated-was-there"]);
    desk.end();
    assert_eq!(record(&desk, true, vec![alone(), there.clone()]).unwrap(), ["implicated-was-there"]);
    let request = RecordAttendance { interview: Some(interview_id()), attendees: vec![alone(), there] };
    let event = record_attendance(&desk.case, request).unwrap().event;
    desk.take(event);
    let points = open_points(&desk.case, desk.interview(), false, book());
    assert!(points.iter().any(|p| (p.code, p.count) == ("implicated-was-there", 1)));
}

fn around(desk: &mut Desk, n: u8, relation: Relation, implicated: Ternary) {
    desk.take(CaseEvent::PersonAroundRecorded {
        adult: id!(AdultId, n),
        relation,
        name: String::new(),
        implicated,
        lives_with_child: Ternary::NotKnown,
        contact_safe: Ternary::NotKnown,
        hours: String::new(),
        phone: String::new(),
    });
}

/// A mother in doubt around the child is no guardian without doubt in the list, until the file names somebody else who
/// could come; and then a remark stays.
#[test]
fn a_parent_in_doubt_does_not_attend_as_one_without() {
    use Ternary::{No, NotKnown, Yes};
    let perhaps = "attendee-perhaps-implicated";
    let refused = "attendee-implicated-in-file";
    type Row = (&'static [(Relation, Ternary)], AttendeeRole, Ternary, &'static str);
    let table: &[Row] = &[
        (&[], AttendeeRole::Guardian, No, ""),
        (&[(Relation::Mother, No)], AttendeeRole::Guardian, No, ""),
        (&[(Relation::Mother, Yes)], AttendeeRole::Guardian, No, refused),
        (&[(Relation::Father, NotKnown)], AttendeeRole::Guardian, No, refused),
        (&[(Relation::Mother, Yes), (Relation::Father, NotKnown)], AttendeeRole::Guardian, No, refused),
        // A teacher does not come as guardian, and changes nothing.
        (&[(Relation::Mother, Yes), (Relation::School, No)], AttendeeRole::Guardian, No, refused),
        (&[(Relation::Mother, Yes), (Relation::Father, No)], AttendeeRole::Guardian, No, perhaps),
        (&[(Relation::Mother, NotKnown), (Relation::Grandparent, No)], AttendeeRole::Guardian, No, perhaps),
        // Said as it is in the file, nothing contradicts.
        (&[(Relation::Mother, Yes)], AttendeeRole::Guardian, Yes, ""),
        (&[(Relation::Mother, NotKnown)], AttendeeRole::Guardian, NotKnown, ""),
        // Others are only remarked, and only where somebody is implicated; who is at work here is not.
        (&[(Relation::Neighbour, Yes)], AttendeeRole::SupportPerson, No, perhaps),
        (&[(Relation::Relative, Yes)], AttendeeRole::Interpreter, No, perhaps),
        (&[(Relation::Mother, Yes)], AttendeeRole::Other, No, perhaps),
        (&[(Relation::Neighbour, NotKnown)], AttendeeRole::SupportPerson, No, ""),
        (&[(Relation::Relative, Yes)], AttendeeRole::Guardian, No, perhaps),
        (&[(Relation::Mother, Yes)], AttendeeRole::Lawyer, No, ""),
    ];
    for (entered, role, implicated, expected) in table {
        let mut desk = Desk::opened();
        for (n, (relation, doubt)) in (1..).zip(*entered) {
            around(&mut desk, n, *relation, *doubt);
        }
        let comes = Attendee { role: *role, place: Place::Waiting, implicated: *implicated, ..alone() };
        let found =
            match record_attendance(&desk.case, RecordAttendance { interview: None, attendees: vec![comes] })
            {
                Err(refusal) => refusal.code,
                Ok(noted) => noted.remarks.iter().map(|r| r.code).find(|c| *c == perhaps).unwrap_or(""),
            };
        assert_eq!(found, *expected, "{entered:?} {role:?} {implicated:?}");
    }
}
