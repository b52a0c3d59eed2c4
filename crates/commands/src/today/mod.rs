//! Today: what is next and what waits.

mod next;
mod owed;
mod waiting;

use crate::api::Empty;
use crate::api::today as api;
use crate::clock_state;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::code_view;
use crate::show::live::{clock_at, minute};
use crate::trouble::{free_bytes, working};
use itgel_casefile::interview::timeline::Timeline;
use itgel_casefile::time::Moment;

const DAY_MS: i64 = 86_400_000;

/// What is next and what waits.
///
/// # Errors
/// The computer's trouble.
pub fn today(house: &mut House, _: Empty, _: &Job) -> Result<api::TodayView, Failure> {
    let now = house.now();
    let free = free_bytes(&house.places.vault).to_string();
    let clock_jumped = clock_state::changed(house);
    let open = house.opened()?;
    let (schedule, next) = next::schedule(open, &now)?;
    let (waiting, waiting_in_all) = waiting::waiting(open, &now)?;
    let cases = open.vault.case_count().map_err(|e| working(&e))?;
    let clock_behind = clock_state::behind(open, &now);
    let people = open.vault.person_list().map_err(|e| working(&e))?.into_iter().filter(|p| p.active).count();
    Ok(api::TodayView {
        day: now.day().into(),
        weekday: u8::try_from(now.day().weekday()).unwrap_or(1),
        time: minute(&now),
        next,
        schedule,
        waiting,
        waiting_in_all,
        interrupted: interrupted(open)?,
        cases: u32::try_from(cases).unwrap_or(u32::MAX),
        people: u32::try_from(people).unwrap_or(u32::MAX),
        was_hard: was_hard(open, &now)?,
        chain_whole: open.mismatch.is_empty(),
        free_bytes: free,
        clock_jumped,
        clock_behind,
        restored_on: open.restored_on()?,
        last_backup: open.last_backup(),
        backup_old_days: open.backup_old_days(&now),
    })
}

/// The person ended an interview today in which a feeling was noted, or which the child stopped. Nothing is said of
/// how hard it was; a line of care stands on the page (ux.md 4.3, P11).
fn was_hard(open: &mut Open, now: &Moment) -> Result<bool, Failure> {
    let person = open.person;
    let lately = open.vault.interviews_ended_since(now.utc_ms - DAY_MS + 1).map_err(|e| working(&e))?;
    for row in lately.into_iter().filter(|r| r.interviewer == person) {
        let file = open.case(row.case)?;
        let Some(held) = file.interview(row.interview) else { continue };
        let of_today = held.ended.as_ref().is_some_and(|end| end.meta.at.day() == now.day());
        if of_today && (row.stopped_by_child || !Timeline::of(held, 0).feelings.is_empty()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The person's own interview that began and has not ended.
fn interrupted(open: &mut Open) -> Result<Option<api::InterruptedView>, Failure> {
    let rows = open.vault.interviews_unsigned().map_err(|e| working(&e))?;
    let running = rows.into_iter().find(|r| r.ended_utc_ms.is_none() && r.interviewer == open.person);
    let Some(row) = running else { return Ok(None) };
    let file = open.case(row.case)?;
    let Some(found) = file.interview(row.interview) else { return Ok(None) };
    Ok(Some(api::InterruptedView {
        case: file.id.to_string(),
        interview: found.id.to_string(),
        code: code_view(&file.code),
        began: minute(&found.begun.at),
        last: clock_at(found, found.last_sign.1),
    }))
}
