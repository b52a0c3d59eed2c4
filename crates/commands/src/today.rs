//! Today: what is next and what waits.

use crate::api::Empty;
use crate::api::case::AppointmentView;
use crate::api::today as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::{appointment_view, code_view};
use crate::show::live::{clock_at, minute};
use crate::trouble::{free_bytes, working};
use itgel_casefile::ids::{CaseId, InterviewId, MeetingId};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{BlindKind, Role};
use itgel_casefile::{aftercare, meetings};
use itgel_vault::JournalFilter;
use std::collections::BTreeSet;

/// Most sentences that wait (ux.md 4.3).
const MOST: usize = 5;
/// Days before a recipient's key ends in which it is mentioned.
const KEY_DAYS: u64 = 30;
const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;
/// How far back in the journal it is looked who asked after a child.
const MOST_ASKED: u32 = 500;

/// What is next and what waits.
///
/// # Errors
/// The computer's trouble.
pub fn today(house: &mut House, _: Empty, _: &Job) -> Result<api::TodayView, Failure> {
    let now = house.now();
    let free = free_bytes(&house.places.vault).to_string();
    let open = house.opened()?;
    let schedule = schedule(open, &now)?;
    let next = next_of(&schedule, &now).cloned();
    let cases = open.vault.case_list(&Default::default()).map_err(|e| working(&e))?.len();
    Ok(api::TodayView {
        day: now.day().into(),
        weekday: u8::try_from(now.day().weekday()).unwrap_or(1),
        time: minute(&now),
        next,
        schedule,
        waiting: waiting(open, &now)?,
        interrupted: interrupted(open)?,
        cases: u32::try_from(cases).unwrap_or(u32::MAX),
        chain_whole: open.mismatch.is_empty(),
        free_bytes: free,
        clock_jumped: clock_jumped(open, &now)?,
        last_backup: String::new(),
    })
}

/// The first appointment of the day that is not over.
fn next_of<'a>(schedule: &'a [AppointmentView], now: &Moment) -> Option<&'a AppointmentView> {
    let of_day = |time: &str| {
        let (hours, minutes) = time.split_once(':')?;
        Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
    };
    let present = of_day(&minute(now)).unwrap_or(0);
    schedule.iter().find(|a| of_day(&a.time).is_some_and(|from| from.saturating_add(a.minutes) > present))
}

/// Appointments of the local day, by time.
fn schedule(open: &mut Open, now: &Moment) -> Result<Vec<AppointmentView>, Failure> {
    let rows = open.vault.appointments(now.utc_ms - DAY_MS, now.utc_ms + DAY_MS).map_err(|e| working(&e))?;
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|r| !r.cancelled) {
        let at = Moment::from_rfc3339(&row.at, &now.zone, 0);
        if at.is_none_or(|at| at.day() != now.day()) {
            continue;
        }
        let file = open.case(row.case)?.clone();
        if let Some(planned) = file.appointments.get(&row.appointment) {
            found.push(appointment_view(open, &file, &row.appointment.to_string(), planned, now));
        }
    }
    found.sort_by(|a, b| a.time.cmp(&b.time));
    Ok(found)
}

fn waiting(open: &mut Open, now: &Moment) -> Result<Vec<api::WaitingLine>, Failure> {
    let until = now.day().plus_days(KEY_DAYS).unwrap_or(now.day());
    let waits = open.vault.waiting(now.day(), until).map_err(|e| working(&e))?;
    let mut lines: Vec<(&str, Option<CaseId>, String)> = Vec::new();
    let (person, role) = (open.person, open.role);
    for row in waits.unsigned.iter().filter(|r| role != Role::Interviewer || r.interviewer == person) {
        let hours = row.ended_utc_ms.map_or(0, |ended| (now.utc_ms - ended) / HOUR_MS);
        if let Some(code) = unsigned_code(role, row.wrapped_up, hours) {
            lines.push((code, Some(row.case), row.interview.to_string()));
        }
    }
    lines.extend(handed_on(open)?.into_iter().map(|case| ("case-handed-over", Some(case), case.to_string())));
    if role == Role::CaseOfficer {
        lines.extend(waits.bundles.iter().map(|b| ("hand-over", Some(b.case), b.bundle.to_string())));
    }
    if role != Role::Supervisor {
        for row in &waits.referrals {
            let own = role == Role::CaseOfficer || open.is_own_case(row.case, person)?;
            if own && open.not_blind(row.case, BlindKind::Referrals).is_ok() {
                let code = if row.follow_up < now.day() { "referral-overdue" } else { "referral" };
                lines.push((code, Some(row.case), row.referral.to_string()));
            }
        }
    }
    if role != Role::Supervisor {
        for (case, interview) in aftercare_due(open, now)? {
            let own = role == Role::CaseOfficer || open.is_own_case(case, person)?;
            if own && open.not_blind(case, BlindKind::Risk).is_ok() {
                lines.push(("aftercare", Some(case), interview.to_string()));
            }
        }
    }
    if role != Role::Supervisor {
        for (case, meeting) in decisions_overdue(open, now)? {
            let own = role == Role::CaseOfficer || open.is_own_case(case, person)?;
            if own && open.not_blind(case, BlindKind::Meetings).is_ok() {
                lines.push(("decision-overdue", Some(case), meeting.to_string()));
            }
        }
    }
    if role != Role::Interviewer {
        lines.extend(waits.keys.iter().map(|k| ("key-ends", None, k.recipient.to_string())));
    }
    let mut shown = Vec::new();
    for (code, case, target) in lines.into_iter().take(MOST) {
        let case_code = case.map(|c| open.case(c).map(|f| code_view(&f.code))).transpose()?;
        shown.push(api::WaitingLine {
            code: code.to_owned(),
            case: case.map_or_else(String::new, |c| c.to_string()),
            case_code,
            target,
        });
    }
    Ok(shown)
}

/// The sentence about a record that is not signed (ux.md 4.12): at once for who led the interview, more plainly
/// after a day; for the supervisor after three, who may then have to seal it as found.
fn unsigned_code(role: Role, wrapped_up: bool, hours: i64) -> Option<&'static str> {
    match role {
        Role::Interviewer if hours >= 24 => Some("unsigned-day"),
        Role::Interviewer if wrapped_up => Some("sign-off"),
        Role::Interviewer => Some("wrap-up"),
        Role::Supervisor if hours >= 72 => Some("unsigned-long"),
        Role::Supervisor | Role::CaseOfficer => None,
    }
}

/// Case files that were handed to whoever asks and in which they have not yet entered anything.
fn handed_on(open: &mut Open) -> Result<Vec<CaseId>, Failure> {
    let person = open.person;
    let mut waits = BTreeSet::new();
    for case in cases_with(open, "case.case_handed_over")? {
        waits.extend(open.case(case)?.waits_for(person).map(|h| (h.meta.seq, case)));
    }
    Ok(waits.into_iter().map(|(_, case)| case).collect())
}

/// The case files with a late entry of this kind.
fn cases_with(open: &Open, act: &str) -> Result<BTreeSet<CaseId>, Failure> {
    let filter =
        JournalFilter { case: None, room_only: false, act_prefix: Some(act.to_owned()), before: None };
    let found = open.vault.journal_page(&filter, MOST_ASKED).map_err(|e| working(&e))?;
    Ok(found.into_iter().filter_map(|placed| placed.case).collect())
}

/// Meetings of the joint team with a decision past its day; each once, the oldest first.
fn decisions_overdue(open: &mut Open, now: &Moment) -> Result<Vec<(CaseId, MeetingId)>, Failure> {
    let cases = cases_with(open, "case.meeting_recorded")?;
    let mut late = Vec::new();
    for case in cases {
        let overdue = meetings::overdue(open.case(case)?, now.day());
        late.extend(overdue.into_iter().map(|(due, meeting)| (due, case, meeting)));
    }
    late.sort_unstable();
    let mut seen = BTreeSet::new();
    Ok(late.into_iter().filter(|(_, _, m)| seen.insert(*m)).map(|(_, case, m)| (case, m)).collect())
}

/// Interviews after which somebody has to ask today, or had to, how the child is. Only cases in which something of
/// it can be due are looked at.
fn aftercare_due(open: &mut Open, now: &Moment) -> Result<Vec<(CaseId, InterviewId)>, Failure> {
    let since = now.utc_ms - i64::try_from(aftercare::MOST_DAYS + 30).unwrap_or(0) * DAY_MS;
    let rows = open.vault.interviews(None).map_err(|e| working(&e))?;
    let mut cases: BTreeSet<CaseId> =
        rows.iter().filter(|r| r.ended_utc_ms.is_some_and(|ended| ended >= since)).map(|r| r.case).collect();
    cases.extend(cases_with(open, "case.aftercare_noted")?);
    let today = now.day();
    let mut due = Vec::new();
    for case in cases {
        let waits = aftercare::due(open.case(case)?).into_iter().filter(|(day, _)| *day <= today);
        due.extend(waits.map(|(day, interview)| (day, case, interview)));
    }
    due.sort_unstable();
    Ok(due.into_iter().map(|(_, case, interview)| (case, interview)).collect())
}

/// The person's own interview that began and has not ended.
fn interrupted(open: &mut Open) -> Result<Option<api::InterruptedView>, Failure> {
    let rows = open.vault.interviews(None).map_err(|e| working(&e))?;
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

/// Noted today in the room, or while an interview ran.
fn clock_jumped(open: &Open, now: &Moment) -> Result<bool, Failure> {
    for act in ["room.room_clock_jumped", "case.clock_jumped"] {
        let filter =
            JournalFilter { case: None, room_only: false, act_prefix: Some(act.to_owned()), before: None };
        let last = open.vault.journal_page(&filter, 1).map_err(|e| working(&e))?;
        if last.iter().any(|p| p.at.day() == now.day()) {
            return Ok(true);
        }
    }
    Ok(false)
}
