//! Soft notes, for as long as the file says so: what a person should think about, never a block.

use crate::api::case::NoteView;
use crate::open::Open;
use itgel_casefile::checks::Remark;
use itgel_casefile::consent::capacity::age_of;
use itgel_casefile::interview::Interview;
use itgel_casefile::interview::guidance::guidance;
use itgel_casefile::interview::timeline::Timeline;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{BlindKind, Role};
use itgel_casefile::{attendance, preparation, risk, sessions, wrapup};

/// The remark that tells of the people around the child, who may be kept from an interviewer.
const PERHAPS_IMPLICATED: &str = "attendee-perhaps-implicated";

/// Notes on the preparation, on who is planned to attend, and on how lately the child was interviewed before the
/// session that is prepared.
pub(crate) fn of_case(case: &CaseFile, session: Day, people_shown: bool) -> Vec<NoteView> {
    let cards = case.cards.values().flat_map(|card| preparation::notes(&card.answers));
    let notes = cards.chain(attendance::notes(case, &case.planned_attendance));
    let notes = notes.chain(sessions::lately(case, session));
    // What the file says of people is told to nobody from whom people are kept.
    notes.filter(|n| people_shown || n.code != PERHAPS_IMPLICATED).map(shown).collect()
}

/// Notes on a record. What is worth talking over about the course of the interview is for who led it and for the
/// supervisor alone (domain.md rules 9, 11).
pub(crate) fn of_record(
    open: &Open,
    case: &CaseFile,
    found: &Interview,
    timeline: &Timeline,
) -> Vec<NoteView> {
    let mut notes = attendance::notes(case, &found.attendees);
    let people_shown = !open.withheld(case).contains(&BlindKind::People);
    notes.retain(|n| people_shown || n.code != PERHAPS_IMPLICATED);
    notes.extend(found.leaving.as_ref().into_iter().flat_map(|l| wrapup::notes(l.transport_safe)));
    notes.extend(found.risk.as_ref().into_iter().flat_map(risk::notes));
    if open.person == found.interviewer() || open.role == Role::Supervisor {
        let age = age_of(case, found.begun.at.day());
        notes.extend(guidance(timeline, age, &Rulebook::builtin().protocol));
    }
    notes.into_iter().map(shown).collect()
}

pub(crate) fn shown(remark: Remark) -> NoteView {
    let args = remark.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    NoteView { code: remark.code.to_owned(), args }
}
