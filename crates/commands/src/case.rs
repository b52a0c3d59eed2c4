//! Case files: the list, opening and closing, appointments, preparation, attendance.

use crate::api::case as api;
use crate::case_filter::Narrowed;
use crate::case_index::Line;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::show;
use crate::show::case::code_view;
use crate::trouble::{read_after, working};
use itgel_casefile::appointments::{self, Taken};
use itgel_casefile::attendance;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::code::{make_code, parse_code};
use itgel_casefile::dates;
use itgel_casefile::event::Attendee;
use itgel_casefile::handover;
use itgel_casefile::ids::{AppointmentId, CaseId};
use itgel_casefile::opening;
use itgel_casefile::preparation;
use itgel_casefile::search;
use itgel_casefile::state::progress::NextStep;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, BlindKind, Role};
use uuid::Uuid;

/// Most rows of one page of the list.
const MOST_ROWS: u32 = 200;
/// Days before and after an appointment in which others could stand in its way.
const AROUND_MS: i64 = 2 * 86_400_000;

/// The case page.
pub(crate) fn page(house: &mut House, case: CaseId) -> Result<api::CaseView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let file = open.case(case)?.clone();
    Ok(show::case::case(open, &file, &now))
}

/// One case file.
///
/// # Errors
/// `case-not-found`, `not-your-case`.
pub fn case(house: &mut House, request: api::CaseRef, _: &Job) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    page(house, case)
}

/// The list of case files, the most urgent next step first. The search is by code only, and tolerant; filters narrow it.
///
/// # Errors
/// `request-malformed`; `code-of-training`, `code-not-of-training`; the computer's trouble.
pub fn cases(house: &mut House, request: api::ListCases, _: &Job) -> Result<api::CasesView, Failure> {
    let words = CodeWords::builtin();
    let (list, today) = (house.code_list(), house.now().day());
    let open = house.opened()?;
    let narrowed = Narrowed::of(open, &request, today)?;
    let typed = request.search.trim();
    let exact = match parse_code(typed, words).ok() {
        // Said in so many words: it exists, and not here.
        Some(code) => Some(opening::of_list(code, list).map_err(|r| Failure::from(r.at("search")))?.stored()),
        None => None,
    };
    let own_only = open.role == Role::Interviewer;
    let mut index = std::mem::take(&mut open.index);
    let followed = index.follow(open, today, own_only || narrowed.asks_whose());
    open.index = index;
    followed?;
    let wanted = search::Wanted::new(typed);
    // The most urgent step first; the index gives what was touched last first, and among equals that stays.
    let mut found: Vec<Vec<&Line>> = NextStep::BY_URGENCY.iter().map(|_| Vec::new()).collect();
    for line in open.index.lines() {
        let fits = typed.is_empty() || exact.as_deref() == Some(&*line.code) || wanted.is_in(&line.shown);
        let of_status = request.status.is_empty() || open.index.status(line) == request.status;
        if fits && of_status && (!own_only || line.own == Some(true)) && narrowed.keeps(line) {
            let step = line.next_step();
            let place = NextStep::BY_URGENCY.iter().position(|s| Some(*s) == step);
            // Nothing is the least urgent.
            found.get_mut(place.unwrap_or(0)).unwrap_or(&mut Vec::new()).push(line);
        }
    }
    let total = found.iter().map(Vec::len).sum::<usize>();
    let skip = usize::try_from(request.offset).unwrap_or(usize::MAX);
    let take = usize::try_from(request.limit.min(MOST_ROWS)).unwrap_or(0);
    let mut unsigned = show::open_ends::unsigned(open)?;
    let mut rows = Vec::new();
    for line in found.into_iter().flatten().skip(skip).take(take) {
        let Some(row) = open.vault.case_row(line.case).map_err(|e| working(&e))? else { continue };
        rows.push(api::CaseRow {
            case: row.case.to_string(),
            code: code_view(&row.code),
            status: row.status,
            next_step: line.next_step().map_or(row.next_step, |step| show::case::word(&step)),
            touched: row.touched_at.replace('T', " ").chars().take(16).collect(),
            age_band: row.age_band.unwrap_or(AgeBand::From0To3),
            unsigned: unsigned.remove(&row.case).unwrap_or_default(),
        });
    }
    Ok(api::CasesView { rows, total: u32::try_from(total).unwrap_or(u32::MAX) })
}

/// Opens a case file under a new code. The request's identifier becomes the case's, so a repeated call opens
/// nothing.
///
/// # Errors
/// What [`opening::open_case`] refuses.
pub fn open_case(house: &mut House, request: api::OpenCase, _: &Job) -> Result<api::CaseView, Failure> {
    let asked: Uuid = id(&request.request)?;
    let case = CaseId(asked);
    let now = house.now();
    let (code, list) = (free_code(house)?, house.code_list());
    let open = house.opened()?;
    if !open.vault.knows_request(asked).map_err(|e| working(&e))? {
        let opened = opening::open_case(
            &itgel_casefile::state::CaseFile::new(case),
            opening::OpenCase {
                code,
                list,
                age_band: request.age_band,
                referral: request.referral,
                external_number: request.external_number,
            },
            &|code| open.vault.case_by_code(code).ok().flatten().is_some(),
        )?;
        let event = itgel_casefile::event::Event::Case(Box::new(opened));
        open.enter(&now, Some(case), vec![event], Some(asked))?;
        house.saved_at = now.clock();
    }
    house.opened()?.let_in(case)?;
    read_after(page(house, case))
}

/// A code no other file of the room has; drawn again while it is taken.
fn free_code(house: &mut House) -> Result<String, Failure> {
    // 64 words and a thousand numbers: a room that draws in vain so often is full.
    const DRAWS: usize = 1000;
    for _ in 0..DRAWS {
        let random: [u8; 8] = itgel_seal::random(house.entropy.as_mut());
        let code = make_code(random, house.code_list(), CodeWords::builtin()).stored();
        if house.opened()?.vault.case_by_code(&code).map_err(|e| working(&e))?.is_none() {
            return Ok(code);
        }
    }
    Err(Failure::refused("no-free-code"))
}

/// Closes a case file.
///
/// # Errors
/// What [`opening::close_case`] refuses.
pub fn close_case(house: &mut House, request: api::CaseReason, _: &Job) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    house.act(case, None, |case, _, _| opening::close_case(case, &request.reason))?;
    read_after(page(house, case))
}

/// Opens a closed case file again.
///
/// # Errors
/// What [`opening::reopen_case`] refuses.
pub fn reopen_case(house: &mut House, request: api::CaseReason, _: &Job) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    let open = house.opened()?;
    open.let_in(case)?;
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    let at_work = |person| people.iter().any(|p| p.person == person && p.active);
    house.act_in_steps(case, None, |case, ctx, _| {
        let reopened = opening::reopen_case(case, &request.reason)?;
        Ok(std::iter::once(reopened).chain(handover::taken_by(case, ctx.actor, &at_work)).collect())
    })?;
    read_after(page(house, case))
}

/// The instant of a day and a clock time typed here, in the room's zone.
fn instant(day: &str, time: &str, now: &Moment) -> Result<String, Failure> {
    let day = crate::ids::day(day, "day")?;
    let text = now.to_rfc3339();
    let offset: String = text.chars().skip(23).collect();
    let malformed = || Failure::invalid("time-malformed", "time");
    let time = dates::typed_clock(time).ok_or_else(malformed)?;
    let at = format!("{}T{time}.000{offset}", String::from(day));
    Moment::from_rfc3339(&at, &now.zone, 0).map(|m| m.to_rfc3339()).ok_or_else(malformed)
}

/// Plans an interview.
///
/// # Errors
/// `date-impossible`, `time-malformed`, `unknown-person`, `appointment-not-found`, and what
/// [`appointments::make_appointment`] refuses.
pub fn make_appointment(
    house: &mut House,
    request: api::MakeAppointment,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let now = house.now();
    let at = instant(&request.day, &request.time, &now)?;
    let fresh = AppointmentId::from_random_bytes(house.random_id());
    let changed: Option<AppointmentId> = maybe_id(&request.appointment)?;
    let appointment = changed.unwrap_or(fresh);
    let interviewer = id(&request.interviewer)?;
    let middle = Moment::from_rfc3339(&at, &now.zone, 0).map_or(now.utc_ms, |m| m.utc_ms);
    let open = house.opened()?;
    crate::signoff::actor_of(open, interviewer).map_err(|f| Failure::invalid(&f.code, "interviewer"))?;
    // An identifier from elsewhere would stand in two files.
    if changed.is_some_and(|a| open.case(case).is_ok_and(|file| !file.appointments.contains_key(&a))) {
        return Err(Failure::refused("appointment-not-found"));
    }
    let others = open.vault.appointments(middle - AROUND_MS, middle + AROUND_MS).map_err(|e| working(&e))?;
    let taken: Vec<Taken> = others
        .into_iter()
        .filter(|row| !row.cancelled)
        .filter_map(|row| {
            let from = Moment::from_rfc3339(&row.at, &now.zone, 0)?;
            Some(Taken { appointment: row.appointment, from, minutes: row.minutes })
        })
        .collect();
    let planned = appointments::MakeAppointment { appointment, at, minutes: request.minutes, interviewer };
    let mut notes = Vec::new();
    house.act(case, None, |case, ctx, book| {
        let noted = appointments::make_appointment(case, planned, &taken, ctx, book)?;
        notes = noted.remarks.into_iter().map(show::notes::shown).collect();
        Ok(noted.event)
    })?;
    let mut view = page(house, case)?;
    let shown = appointment.to_string();
    for row in view.appointments.iter_mut().filter(|a| a.appointment == shown) {
        row.notes.clone_from(&notes);
    }
    Ok(view)
}

/// Cancels an appointment.
///
/// # Errors
/// What [`appointments::cancel_appointment`] refuses.
pub fn cancel_appointment(
    house: &mut House,
    request: api::CancelAppointment,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    let appointment = id(&request.appointment)?;
    house.act(case, None, |case, _, _| appointments::cancel_appointment(case, appointment))?;
    read_after(page(house, case))
}

/// Marks a preparation card.
///
/// # Errors
/// What [`preparation::mark_card`] refuses.
pub fn mark_preparation(
    house: &mut House,
    request: api::MarkPreparation,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    house.act(case, None, |case, ctx, book| {
        preparation::mark_card(case, request.card, request.done, ctx, book)
    })?;
    read_after(page(house, case))
}

/// Fills a preparation card in.
///
/// # Errors
/// `recording-number-used`, and what [`preparation::fill_card`] refuses.
pub fn fill_preparation(
    house: &mut House,
    request: api::FillPreparation,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    house.opened()?.let_in(case)?;
    if preparation::names_number(&request.answers) {
        let today = house.now().day();
        let mut used = house.opened()?.recording_numbers_planned_besides(case, today)?;
        used.extend(house.opened()?.recording_numbers_besides(None)?);
        preparation::check_number(&request.answers, &|number| used.get(number).cloned())?;
    }
    let mut answers = request.answers;
    let open = house.opened()?;
    let file = open.case(case)?.clone();
    if open.withheld(&file).contains(&BlindKind::AllegedForms) {
        // Whoever does not see an answer of somebody else does not take it away either.
        for (key, stands) in preparation::told_by_others(&file, request.card, open.person) {
            let typed = answers.entry(key.to_owned()).or_default();
            if !typed.trim().is_empty() {
                return Err(Failure::invalid("card-field-withheld", key));
            }
            stands.clone_into(typed);
        }
    }
    let filled = preparation::FillCard { card: request.card, answers };
    house.act(case, None, |case, _, book| preparation::fill_card(case, filled, book).map(|n| n.event))?;
    read_after(page(house, case))
}

/// Notes that the preparation card was printed.
///
/// # Errors
/// What [`preparation::note_printed`] refuses.
pub fn note_preparation_printed(
    house: &mut House,
    request: api::CaseRef,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    house.act(case, None, |case, _, _| preparation::note_printed(case))?;
    read_after(page(house, case))
}

/// Enters who attends.
///
/// # Errors
/// What [`attendance::record_attendance`] refuses.
pub fn record_attendance(
    house: &mut House,
    request: api::RecordAttendance,
    _: &Job,
) -> Result<api::CaseView, Failure> {
    let case = id(&request.case)?;
    let minutes = |m: u32| u64::from(m) * 60_000;
    let attendees = request.attendees.into_iter().map(|a| Attendee {
        role: a.role,
        initials: a.initials,
        place: a.place,
        implicated: a.implicated,
        child_told: a.child_told,
        came_ms: a.came_minute.map(minutes),
        left_ms: a.left_minute.map(minutes),
    });
    let list = attendance::RecordAttendance {
        interview: maybe_id(&request.interview)?,
        attendees: attendees.collect(),
    };
    house.act(case, None, |case, _, _| attendance::record_attendance(case, list).map(|n| n.event))?;
    read_after(page(house, case))
}
