//! The schedule of the day, and the next interview with what is still to be done for it.

use super::DAY_MS;
use crate::api::case::AppointmentView;
use crate::api::today as api;
use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::{appointment_view, word};
use crate::show::live::minute;
use crate::trouble::working;
use itgel_casefile::consent::standing::standing;
use itgel_casefile::ids::PersonId;
use itgel_casefile::interview::Interview;
use itgel_casefile::preparation;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::progress::NextStep;
use itgel_casefile::state::{CARDS, CaseFile};
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{Purpose, Role};

/// The card with the child's own answers; consent is talked about before it can be done.
const CHILD: u8 = 6;

/// One appointment of the day with its case file.
struct Planned {
    view: AppointmentView,
    file: CaseFile,
    interviewer: PersonId,
    held: Option<Interview>,
}

/// The schedule of the local day by time, and the next interview: an interviewer's own, for the others the room's.
///
/// # Errors
/// The computer's trouble.
pub(super) fn schedule(
    open: &mut Open,
    now: &Moment,
) -> Result<(Vec<api::ScheduledView>, Option<api::NextView>), Failure> {
    let planned = planned(open, now)?;
    let own = |p: &&Planned| open.role != Role::Interviewer || p.interviewer == open.person;
    let next = planned.iter().filter(own).find(|p| p.held.is_none() && !is_over(&p.view, now));
    let view = next.map(|p| next_view(p, now, &open.room.book));
    let chosen = view.as_ref().map(|n| n.appointment.appointment.clone());
    let person = open.person;
    let mut lines = Vec::new();
    for p in planned {
        let mine = open.role != Role::Interviewer || open.is_own_case(p.file.id, person)?;
        let is_next = chosen.as_ref() == Some(&p.view.appointment);
        let led = p.held.as_ref().is_some_and(|held| held.interviewer() == person);
        lines.push(line(p, is_next, mine, led && open.role == Role::Interviewer));
    }
    Ok((lines, view))
}

/// Appointments that stand on the local day, by time.
fn planned(open: &mut Open, now: &Moment) -> Result<Vec<Planned>, Failure> {
    let rows = open.vault.appointments(now.utc_ms - DAY_MS, now.utc_ms + DAY_MS).map_err(|e| working(&e))?;
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|r| !r.cancelled) {
        let at = Moment::from_rfc3339(&row.at, &now.zone, 0);
        if at.is_none_or(|at| at.day() != now.day()) {
            continue;
        }
        let file = open.case(row.case)?.clone();
        if let Some(one) = file.appointments.get(&row.appointment) {
            let view = appointment_view(open, &file, &row.appointment.to_string(), one, now);
            let held = file.held_for(row.appointment).cloned();
            found.push(Planned { view, file, interviewer: row.interviewer, held });
        }
    }
    found.sort_by(|a, b| a.view.time.cmp(&b.view.time));
    Ok(found)
}

/// The time that was planned for it has passed.
fn is_over(view: &AppointmentView, now: &Moment) -> bool {
    let of_day = |time: &str| {
        let (hours, minutes) = time.split_once(':')?;
        Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
    };
    let present = of_day(&minute(now)).unwrap_or(0);
    of_day(&view.time).is_none_or(|from| from.saturating_add(view.minutes) <= present)
}

fn next_view(p: &Planned, now: &Moment, book: &Rulebook) -> api::NextView {
    let open_cards = preparation::open_on(&p.file, now.day());
    let answer = |card: u8, key: &str| p.file.cards.get(&card).and_then(|c| c.answers.get(key)).cloned();
    let needs = answer(2, "needs").unwrap_or_default();
    api::NextView {
        appointment: p.view.clone(),
        nth: number(p.file.interviews.len() + 1),
        points: (1..=CARDS).map(|card| api::PointView { card, done: !open_cards.contains(&card) }).collect(),
        language: answer(1, "language").unwrap_or_default(),
        interpreter: answer(1, "interpreter_needed").is_some_and(|v| v == "yes"),
        needs: needs.split(',').filter(|need| !need.is_empty()).map(str::to_owned).collect(),
        attending: number(p.file.planned_attendance.len()),
        step: word(&step(&p.file, &open_cards, now.day(), book)),
    }
}

/// The next undone step of the day: what was prepared on another day and has to be looked at anew comes back, and
/// the adult is asked before the child.
fn step(file: &CaseFile, open_cards: &[u8], today: Day, book: &Rulebook) -> NextStep {
    let step = file.next_step();
    if !matches!(step, NextStep::Prepare | NextStep::AskConsent | NextStep::BeginInterview) {
        return step;
    }
    let agreed = standing(file, Purpose::Interview, today, book).goes
        && file.consent.current().is_some_and(|c| c.confirmed.is_some());
    if open_cards.iter().any(|card| *card != CHILD) {
        NextStep::Prepare
    } else if !agreed {
        NextStep::AskConsent
    } else if !open_cards.is_empty() {
        NextStep::Prepare
    } else {
        NextStep::BeginInterview
    }
}

fn line(p: Planned, is_next: bool, mine: bool, led: bool) -> api::ScheduledView {
    let state = match &p.held {
        None if is_next => "next",
        None => "preparing",
        Some(held) if held.is_running() => "running",
        Some(held) if held.signed.is_some() => "signed",
        Some(held) if held.leaving.is_some() => "sign-off",
        Some(_) => "wrap-up",
    };
    let ended = p.held.as_ref().and_then(|held| held.ended.as_ref());
    api::ScheduledView {
        state: state.to_owned(),
        interview: p.held.as_ref().map_or_else(String::new, |held| held.id.to_string()),
        lasted: ended.map_or(0, |end| u32::try_from(end.elapsed_ms / 60_000).unwrap_or(u32::MAX)),
        appointment: p.view,
        mine,
        led,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
