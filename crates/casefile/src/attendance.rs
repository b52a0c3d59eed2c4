//! Who is in the room, behind the glass and in the waiting room (ux.md 4.6 card 4; domain.md rules 1, 14, 17).

pub(crate) mod against;

use crate::checks::{self, Noted, Remark};
use crate::event::{Attendee, CaseEvent};
use crate::ids::InterviewId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::{AttendeeRole, Place, Ternary};

/// Longest initials or role, in characters: enough for a role, too short for a life story.
pub const MOST_INITIALS: usize = 40;
/// Most people a list may hold; more is a slip.
pub const MOST_ATTENDEES: usize = 30;

/// Says who attends: planned, or at an interview. The whole list each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAttendance {
    /// The interview; none while planning the next one.
    pub interview: Option<InterviewId>,
    /// Who.
    pub attendees: Vec<Attendee>,
}

/// Records who attends.
///
/// A person who may be implicated is never where the child can be seen or heard, and never interprets or
/// supports, wherever they sit (domain.md 3.11). That blocks a plan, and an interview that runs with them. What
/// already happened is written down as it was: somebody who has left, or who was there in an interview that is
/// over, stands in the list as implicated, with a remark, and sign-off asks why (`implicated-was-there`).
/// Everybody who sees or hears the child at an interview is told to the child. What the list says of whoever comes with
/// the child must not contradict the people around the child ([`against`]). Remarks: `many-in-room`,
/// `implicated-not-known`, `implicated-was-there`, `attendee-perhaps-implicated`.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `too-many-attendees`,
/// `attendee-without-initials`, `text-too-long`, `implicated-in-room`, `implicated-watches`,
/// `implicated-supports`, `implicated-interprets`, `child-not-told-of-person`, `attendee-left-before-coming`, `attendee-outside-interview`,
/// `nobody-with-child`, `attendee-implicated-in-file`.
pub fn record_attendance(case: &CaseFile, request: RecordAttendance) -> Result<Noted, Refusal> {
    let RecordAttendance { interview, attendees } = request;
    let end_ms = match interview {
        None => {
            checks::open_file(case)?;
            None
        }
        Some(id) => checks::unsigned(case, id)?.ended.as_ref().map(|e| e.elapsed_ms),
    };
    let attendees = check_list(attendees, interview.is_some(), end_ms)?;
    against::check(case, &attendees)?;
    let remarks = notes(case, &attendees);
    Ok(Noted { event: CaseEvent::AttendanceRecorded { interview, attendees }, remarks })
}

/// The rules for a list, the same for a plan, an interview and an amendment.
pub(crate) fn check_list(
    attendees: Vec<Attendee>,
    at_interview: bool,
    end_ms: Option<u64>,
) -> Result<Vec<Attendee>, Refusal> {
    if attendees.len() > MOST_ATTENDEES {
        return Err(Refusal::new("too-many-attendees").at("attendees").with("most", MOST_ATTENDEES));
    }
    let checked: Result<Vec<Attendee>, Refusal> = attendees
        .into_iter()
        .enumerate()
        .map(|(at, one)| check_one(one, at_interview, end_ms).map_err(|r| r.with("row", at + 1)))
        .collect();
    let checked = checked?;
    let with_child = |a: &Attendee| a.role == AttendeeRole::Interviewer && a.place == Place::Room;
    if at_interview && !checked.iter().any(with_child) {
        return Err(Refusal::new("nobody-with-child").at("attendees"));
    }
    Ok(checked)
}

fn check_one(mut one: Attendee, at_interview: bool, end_ms: Option<u64>) -> Result<Attendee, Refusal> {
    one.initials = checks::name(&one.initials, "initials", "attendee-without-initials", (1, MOST_INITIALS))?;
    let over = at_interview && (one.left_ms.is_some() || end_ms.is_some());
    if one.implicated == Ternary::Yes && !over {
        implicated_stays_away(&one)?;
    }
    // Whoever waits outside neither sees nor hears the child. The interviewer is in front of the child.
    let watches = one.place == Place::Observation
        || (one.place == Place::Room && one.role != AttendeeRole::Interviewer);
    if at_interview && watches && !one.child_told {
        return Err(Refusal::new("child-not-told-of-person").at("child_told"));
    }
    if let (Some(came), Some(left)) = (one.came_ms, one.left_ms)
        && left < came
    {
        return Err(Refusal::new("attendee-left-before-coming").at("left"));
    }
    let latest = one.came_ms.max(one.left_ms);
    if end_ms.is_some_and(|end| latest > Some(end)) {
        return Err(Refusal::new("attendee-outside-interview").at("came"));
    }
    Ok(one)
}

/// Near the child, or trusted with what it says: nothing of this for somebody who may be implicated.
pub(crate) fn implicated_stays_away(one: &Attendee) -> Result<(), Refusal> {
    match (one.place, one.role) {
        (Place::Room, _) => Err(Refusal::new("implicated-in-room").at("place")),
        (_, AttendeeRole::Interpreter) => Err(Refusal::new("implicated-interprets").at("role")),
        (_, AttendeeRole::SupportPerson) => Err(Refusal::new("implicated-supports").at("role")),
        (Place::Observation, _) => Err(Refusal::new("implicated-watches").at("place")),
        (Place::Waiting, _) => Ok(()),
    }
}

/// People who may be implicated and were all the same where the child could be seen or heard, or interpreted or
/// supported it: an open point at sign-off.
#[must_use]
pub fn implicated_there(attendees: &[Attendee]) -> usize {
    let there = |a: &&Attendee| a.implicated == Ternary::Yes && implicated_stays_away(a).is_err();
    attendees.iter().filter(there).count()
}

/// What a person should think about; nothing of it blocks. The remarks of [`record_attendance`], for as long as
/// the list says so.
#[must_use]
pub fn notes(case: &CaseFile, attendees: &[Attendee]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let in_room = |a: &&Attendee| a.place == Place::Room;
    // Interviewer, child, and one who supports or interprets (domain.md rule 17; Barnahus practice).
    let needed = |a: &Attendee| {
        matches!(a.role, AttendeeRole::Interviewer | AttendeeRole::SupportPerson | AttendeeRole::Interpreter)
    };
    let others = attendees.iter().filter(in_room).filter(|a| !needed(a)).count();
    let interviewers =
        attendees.iter().filter(in_room).filter(|a| a.role == AttendeeRole::Interviewer).count();
    if others > 0 || interviewers > 1 {
        let room = attendees.iter().filter(in_room).count();
        remarks.push(Remark::new("many-in-room", "attendees").with("count", room));
    }
    if not_settled(attendees) > 0 {
        remarks.push(Remark::new("implicated-not-known", "implicated"));
    }
    if implicated_there(attendees) > 0 {
        remarks.push(Remark::new("implicated-was-there", "implicated"));
    }
    if against::in_doubt(case, attendees) > 0 {
        remarks.push(Remark::new("attendee-perhaps-implicated", "implicated"));
    }
    remarks
}

/// People in the room of whom it was not settled whether they may be implicated: an open point at sign-off.
#[must_use]
pub fn not_settled(attendees: &[Attendee]) -> usize {
    let open = |a: &&Attendee| {
        a.place == Place::Room && a.role != AttendeeRole::Interviewer && a.implicated == Ternary::NotKnown
    };
    attendees.iter().filter(open).count()
}
