//! Meetings of the joint team (хамтарсан баг): who came, what was decided, by whom it is done and by when. Decisions
//! are codes of a versioned list; there is no field in which anybody could tell what the child said.

use crate::checks;
use crate::context::Context;
use crate::event::{CaseEvent, Decision, MeetingAttendee};
use crate::ids::MeetingId;
use crate::refusal::Refusal;
use crate::rulebook::{Review, RulebookFault, Source, parse, sound};
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::DecisionStatus;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Most people at a meeting, and most decisions; more is a slip.
pub const MOST: usize = 30;
/// Longest name of an organisation, in characters.
pub const MOST_ORGANISATION: usize = 80;
/// Longest initials, in characters.
pub const MOST_INITIALS: usize = 20;

/// The roles and decisions that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingList {
    /// Version.
    pub version: u32,
    /// Who has looked at it.
    pub review: Review,
    /// Roles of a joint team.
    pub roles: Vec<String>,
    /// What may be decided.
    pub decisions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "format")]
    _format: u32,
    version: u32,
    review: Review,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    roles: Vec<String>,
    decisions: Vec<String>,
}

/// The embedded list, as a file.
pub const SOURCE: Source<'static> = Source {
    file: "protocol/meeting-v1.json",
    text: include_str!("../../../assets/protocol/meeting-v1.json"),
};

impl MeetingList {
    /// The list that is embedded in the program.
    ///
    /// # Panics
    /// Never: the file is a constant and the tests read it.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<MeetingList> = LazyLock::new(|| {
            MeetingList::read(&SOURCE).expect("the embedded list is a constant that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks a list.
    ///
    /// # Errors
    /// Malformed, newer than this program, a code twice, an empty list.
    pub fn read(source: &Source<'_>) -> Result<Self, RulebookFault> {
        let file: File = parse(source)?;
        for list in [&file.roles, &file.decisions] {
            sound(!list.is_empty(), source.file, "a list is empty")?;
            let form =
                |code: &String| !code.is_empty() && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            sound(list.iter().all(form), source.file, "a code is lower-case letters")?;
            let once: BTreeSet<&String> = list.iter().collect();
            sound(once.len() == list.len(), source.file, "a code stands twice")?;
        }
        let File { version, review, roles, decisions, .. } = file;
        Ok(Self { version, review, roles, decisions })
    }
}

/// Records a meeting; the whole meeting, also where it is put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordMeeting {
    /// A new identifier, or that of the meeting that is put right.
    pub meeting: MeetingId,
    /// On which day.
    pub held_on: Day,
    /// Who.
    pub attendees: Vec<MeetingAttendee>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// The next meeting, when one was agreed.
    pub next: Option<Day>,
}

/// Records a meeting. Putting one right leaves every decision that moved since as it is, at its place.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `day-in-future`, `meeting-without-people`, `meeting-too-long`,
/// `choice-unknown`, `organisation-missing`, `text-too-long`, `decision-due-before-meeting`,
/// `next-before-meeting`, `decision-already-moved`, `nothing-changed`.
pub fn record_meeting(
    case: &CaseFile,
    request: RecordMeeting,
    list: &MeetingList,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let RecordMeeting { meeting, held_on, attendees, decisions, next } = request;
    checks::open_file(case)?;
    if held_on > ctx.now.day() {
        return Err(Refusal::new("day-in-future").at("held_on"));
    }
    if attendees.is_empty() {
        return Err(Refusal::new("meeting-without-people").at("attendees"));
    }
    if attendees.len() > MOST || decisions.len() > MOST {
        return Err(Refusal::new("meeting-too-long").with("most", MOST));
    }
    let row = |at: usize| move |refusal: Refusal| refusal.with("row", at + 1);
    let attendees = attendees
        .into_iter()
        .enumerate()
        .map(|(at, one)| check_attendee(one, list).map_err(row(at)))
        .collect::<Result<Vec<_>, _>>()?;
    for (at, decision) in decisions.iter().enumerate() {
        check_decision(decision, held_on, list).map_err(row(at))?;
    }
    if next.is_some_and(|day| day < held_on) {
        return Err(Refusal::new("next-before-meeting").at("next"));
    }
    if let Some(known) = case.meetings.get(&meeting) {
        for (at, kept) in known.decisions.iter().enumerate().filter(|(_, kept)| !kept.moves.is_empty()) {
            if decisions.get(at) != Some(&kept.decision) {
                return Err(Refusal::new("decision-already-moved").at("decisions").with("row", at + 1));
            }
        }
        let same = known.decisions.iter().map(|k| &k.decision).eq(decisions.iter());
        if same && known.attendees == attendees && known.held_on == held_on && known.next == next {
            return Err(Refusal::new("nothing-changed"));
        }
    }
    Ok(CaseEvent::MeetingRecorded { meeting, held_on, attendees, decisions, next, list: list.version })
}

fn check_attendee(one: MeetingAttendee, list: &MeetingList) -> Result<MeetingAttendee, Refusal> {
    if !list.roles.contains(&one.role) {
        return Err(Refusal::new("choice-unknown").at("attendees"));
    }
    let bounds = (1, MOST_ORGANISATION);
    let organisation = checks::text(&one.organisation, "attendees", "organisation-missing", bounds)?;
    let initials = checks::optional_name(&one.initials, "attendees", MOST_INITIALS)?;
    Ok(MeetingAttendee { role: one.role, organisation, initials })
}

fn check_decision(one: &Decision, held_on: Day, list: &MeetingList) -> Result<(), Refusal> {
    if !list.decisions.contains(&one.code) || !list.roles.contains(&one.responsible) {
        return Err(Refusal::new("choice-unknown").at("decisions"));
    }
    if one.due < held_on {
        return Err(Refusal::new("decision-due-before-meeting").at("decisions"));
    }
    Ok(())
}

/// Says what became of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveDecision {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Which of its decisions, from 1.
    pub decision: u32,
    /// Where it stands.
    pub status: DecisionStatus,
    /// On which day.
    pub on: Day,
}

/// Moves a decision on.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `decision-not-found`, `nothing-changed`, `day-in-future`,
/// `day-before-meeting`.
pub fn move_decision(
    case: &CaseFile,
    request: &MoveDecision,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let MoveDecision { meeting, decision, status, on } = *request;
    checks::open_file(case)?;
    let not_found = || Refusal::new("decision-not-found");
    let known = case.meetings.get(&meeting).ok_or_else(not_found)?;
    let at = usize::try_from(decision).ok().and_then(|n| n.checked_sub(1)).ok_or_else(not_found)?;
    let kept = known.decisions.get(at).ok_or_else(not_found)?;
    if kept.status() == status {
        return Err(Refusal::new("nothing-changed"));
    }
    if on > ctx.now.day() {
        return Err(Refusal::new("day-in-future").at("on"));
    }
    if on < known.held_on {
        return Err(Refusal::new("day-before-meeting").at("on"));
    }
    Ok(CaseEvent::DecisionMoved { meeting, decision, status, on })
}

/// Decisions that are not carried out by the end of their day, the oldest day first; none of a closed file.
#[must_use]
pub fn overdue(case: &CaseFile, today: Day) -> Vec<(Day, MeetingId)> {
    if case.is_closed() {
        return Vec::new();
    }
    let late = |(id, meeting): (&MeetingId, &crate::state::parts::Meeting)| {
        let id = *id;
        let open = meeting.decisions.iter().filter(|d| d.status() == DecisionStatus::Open);
        open.filter(|d| d.decision.due < today).map(|d| (d.decision.due, id)).collect::<Vec<_>>()
    };
    let mut late: Vec<_> = case.meetings.iter().flat_map(late).collect();
    late.sort_unstable();
    late
}

/// The next meeting that was agreed on: the earliest day for which no meeting was held since. Whoever met after it was
/// agreed, on that day or another, has met; none of a closed file.
#[must_use]
pub fn agreed_next(case: &CaseFile) -> Option<(Day, MeetingId)> {
    if case.is_closed() {
        return None;
    }
    let met_since = |day: Day| case.meetings.values().any(|m| m.held_on > day);
    let agreed = case.meetings.iter().filter_map(|(id, m)| {
        // A meeting whose next day is its own says nothing of another.
        let next = m.next.filter(|next| *next > m.held_on && !met_since(m.held_on));
        next.map(|next| (next, *id))
    });
    agreed.min()
}
