//! Wrap-up: completing what was noted, risk, referrals, attachments.

use crate::api::{case as c, interview as i, wrapup as api};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show;
use crate::trouble::read_after;
use itgel_casefile::attaching::{self, AddAttachment};
use itgel_casefile::context::Context;
use itgel_casefile::dates;
use itgel_casefile::event::{ObserverQuestions, Recording, RecordingGap, Risk, Tap};
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, ReferralId, TapId};
use itgel_casefile::interview::{Interview, corrections, taps};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{BlindKind, Phase, PromptKind, QuestionStep};
use itgel_casefile::{referrals, risk, wrapup};
use itgel_vault::Sealed;
use std::path::Path;

pub(crate) fn page(
    house: &mut House,
    case: CaseId,
    interview: InterviewId,
) -> Result<api::SignOffView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let case = open.case(case)?.clone();
    let found = case.interview(interview).ok_or_else(|| Failure::refused("interview-not-found"))?;
    Ok(show::record::record(open, &case, found, &now))
}

/// The record of an interview.
///
/// # Errors
/// `case-not-found`, `not-your-case`, `interview-not-found`, `blind-until-recall`.
pub fn record(house: &mut House, request: i::InterviewRef, _: &Job) -> Result<api::SignOffView, Failure> {
    let case = id(&request.case)?;
    let open = house.opened()?;
    open.let_in(case)?;
    let interview: InterviewId = id(&request.interview)?;
    open.not_of_others(case, interview)?;
    page(house, case, interview)
}

/// Corrects a tap; the old value stays beside the new.
///
/// # Errors
/// `time-malformed`, and what [`corrections::correct_tap`] refuses.
pub fn correct_tap(
    house: &mut House,
    request: api::CorrectTap,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview, tap): (CaseId, InterviewId, TapId) =
        (id(&request.case)?, id(&request.interview)?, id(&request.tap)?);
    house.act(case, None, |case, _, _| {
        let found = case.interview(interview).ok_or_else(|| Refusal::new("interview-not-found"))?;
        let noted = found.tap(tap).ok_or_else(|| Refusal::new("tap-not-found"))?;
        let elapsed_ms = match request.clock.as_str() {
            "" => noted.elapsed_ms,
            clock => elapsed_of(found, clock)?,
        };
        let what = reworded(&noted.what, &request.word)?;
        corrections::correct_tap(case, corrections::CorrectTap { interview, tap, what, elapsed_ms })
    })?;
    read_after(page(house, case, interview))
}

/// Takes an entry back, or brings one back that was taken back.
///
/// # Errors
/// What [`taps::undo_tap`] and [`taps::redo_tap`] refuse.
pub fn undo_entry(house: &mut House, request: api::UndoEntry, _: &Job) -> Result<api::SignOffView, Failure> {
    let (case, interview, tap): (CaseId, InterviewId, TapId) =
        (id(&request.case)?, id(&request.interview)?, id(&request.tap)?);
    house.act(case, None, |case, ctx, _| {
        if request.bring_back {
            taps::redo_tap(case, &taps::RedoTap { interview, tap: Some(tap) }, ctx)
        } else {
            taps::undo_tap(case, &taps::UndoTap { interview, tap: Some(tap) }, ctx)
        }
    })?;
    read_after(page(house, case, interview))
}

/// Milliseconds since the beginning of a local clock time `HH:MM:SS`; past midnight when before the beginning.
pub(crate) fn elapsed_of(interview: &Interview, clock: &str) -> Result<u64, Refusal> {
    let refusal = || Refusal::new("time-malformed").at("clock");
    let at = on_day_of(&interview.begun.at, clock).ok_or_else(refusal)?;
    let elapsed = at.utc_ms - interview.begun.at.utc_ms;
    // The beginning has milliseconds, the typed time has none: the first second belongs to the interview.
    let elapsed = if (-999..0).contains(&elapsed) { 0 } else { elapsed };
    u64::try_from(elapsed).or_else(|_| u64::try_from(elapsed + 86_400_000)).map_err(|_| refusal())
}

const DAY_MS: i64 = 86_400_000;

/// The instant of a local clock time, as a person types it, on the day of `begun`.
fn on_day_of(begun: &Moment, clock: &str) -> Option<Moment> {
    let whole = dates::typed_clock(clock)?;
    let text = begun.to_rfc3339();
    let (day, rest) = text.split_once('T')?;
    let offset = rest.get(12..)?;
    Moment::from_rfc3339(&format!("{day}T{whole}.000{offset}"), &begun.zone, begun.up_ms)
}

/// The instant of a local clock time that lies nearest to `begun`: a camera runs a little before the interview and after,
/// on whichever side of midnight that is.
fn near(begun: &Moment, clock: &str) -> Option<Moment> {
    let mut at = on_day_of(begun, clock)?;
    let off = at.utc_ms.saturating_sub(begun.utc_ms);
    if off.abs() > DAY_MS / 2 {
        at.utc_ms -= off.signum() * DAY_MS;
    }
    Some(at)
}

/// The end of a recording, or of a gap in it: an earlier clock time is the next day's, where no more than half a day lies
/// between; else it is a slip, and stays before the beginning.
fn ends(begun: &Moment, clock: &str) -> Option<Moment> {
    let at = after(begun, clock)?;
    if at.utc_ms.saturating_sub(begun.utc_ms) <= DAY_MS / 2 { Some(at) } else { on_day_of(begun, clock) }
}

/// The instant of a local clock time within the day that follows `begun`: what is done after an interview is not
/// before it, so an earlier clock time is the next morning's.
fn after(begun: &Moment, clock: &str) -> Option<Moment> {
    let at = on_day_of(begun, clock)?;
    // The beginning has seconds, the typed time has none.
    if at.utc_ms / 60_000 >= begun.utc_ms / 60_000 {
        return Some(at);
    }
    Some(Moment { utc_ms: at.utc_ms + DAY_MS, ..at })
}

fn reworded(was: &Tap, word: &str) -> Result<Tap, Refusal> {
    let unknown = || Refusal::new("choice-unknown").at("word");
    Ok(match was {
        _ if word.is_empty() => was.clone(),
        Tap::PhaseBegun { .. } => Tap::PhaseBegun { phase: Phase::parse(word).ok_or_else(unknown)? },
        Tap::Prompt { .. } => Tap::Prompt { prompt: PromptKind::parse(word).ok_or_else(unknown)? },
        Tap::Question { .. } => Tap::Question { step: QuestionStep::parse(word).ok_or_else(unknown)? },
        _ => return Err(unknown()),
    })
}

/// How the child left.
///
/// # Errors
/// What [`wrapup::record_childs_end`] refuses.
pub fn record_childs_end(
    house: &mut House,
    request: api::RecordChildsEnd,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    // A clock time alone is of the interview's day.
    let found = house.opened()?.case(case)?.interview(interview).map(|i| i.begun.at.clone());
    let day_of = found.unwrap_or(house.now());
    let said = wrapup::RecordChildsEnd {
        interview,
        end: request.end,
        told_next: request.told_next,
        transport_safe: request.transport_safe,
        snack: request.snack,
        follow_up: day(&request.follow_up, "follow_up")?,
        told: crate::told::read(request.told, &day_of)?,
    };
    house.act(case, None, |case, ctx, _| wrapup::record_childs_end(case, &said, ctx).map(|n| n.event))?;
    read_after(page(house, case, interview))
}

/// Notes the recordings; the whole list.
///
/// # Errors
/// What [`wrapup::note_recordings`] refuses.
pub fn note_recordings(
    house: &mut House,
    request: api::NoteRecordings,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let mut used = house.opened()?.recording_numbers_besides(Some(interview))?;
    // What stands there already stays, also where an earlier version let two have one number.
    let found = house.opened()?.case(case)?.interview(interview);
    for held in found.into_iter().flat_map(|i| &i.recordings) {
        used.remove(&held.number);
    }
    house.act(case, None, |case, ctx, _| {
        let found = case.interview(interview).ok_or_else(|| Refusal::new("interview-not-found"))?;
        let list = request.recordings.iter().map(|r| recording(found, r)).collect::<Result<Vec<_>, _>>()?;
        wrapup::note_recordings(case, interview, list, &|number| used.get(number).cloned(), ctx)
    })?;
    read_after(page(house, case, interview))
}

/// As typed: the start that lies nearest to that of the interview, and after it its end and its gaps, also past midnight.
fn recording(interview: &Interview, r: &api::RecordingInput) -> Result<Recording, Refusal> {
    let malformed = |field| move || Refusal::new("time-malformed").at(field);
    let begun = near(&interview.begun.at, &r.from).ok_or_else(malformed("started"))?;
    let ended = match r.to.as_str() {
        "" => String::new(),
        clock => ends(&begun, clock).map(|m| m.to_rfc3339()).ok_or_else(malformed("ended"))?,
    };
    let gap = |g: &api::GapInput| {
        let from = ends(&begun, &g.from).ok_or_else(malformed("gaps"))?;
        let to = ends(&from, &g.to).ok_or_else(malformed("gaps"))?;
        Ok(RecordingGap { from: from.to_rfc3339(), to: to.to_rfc3339(), reason: g.reason.clone() })
    };
    let bytes = if r.bytes.is_empty() { Ok(0) } else { r.bytes.parse() };
    Ok(Recording {
        number: r.number.clone(),
        started: begun.to_rfc3339(),
        ended,
        operator: r.operator.clone(),
        medium: r.medium.clone(),
        child_told: r.child_told.ok_or_else(|| Refusal::new("recording-told-missing").at("child_told"))?,
        gap: r.gap,
        gaps: r.gaps.iter().map(gap).collect::<Result<Vec<_>, Refusal>>()?,
        sha256: r.sha256.clone(),
        bytes: bytes.map_err(|_| Refusal::new("recording-digest-malformed").at("sha256"))?,
    })
}

/// Notes the process.
///
/// # Errors
/// What [`wrapup::note_process`] refuses.
pub fn note_process(
    house: &mut House,
    request: api::NoteProcess,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    let observers = request.observers.map(|o| ObserverQuestions {
        asked: o.asked,
        relayed: o.relayed,
        declined: o.declined,
        reason: o.reason,
    });
    house.act(case, None, |case, _, _| wrapup::note_process(case, interview, &request.text, observers))?;
    read_after(page(house, case, interview))
}

/// Describes a thing kept in a bag.
///
/// # Errors
/// What [`wrapup::describe_item`] refuses.
pub fn describe_item(
    house: &mut House,
    request: api::DescribeItem,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview) = (id(&request.case)?, id(&request.interview)?);
    let item = wrapup::DescribeItem {
        interview,
        item: request.item,
        bag: request.bag,
        description: request.description,
        kept: request.kept,
    };
    house.act(case, None, |case, _, _| wrapup::describe_item(case, item))?;
    read_after(page(house, case, interview))
}

/// Seals a file into the case: the file first, then the entry that names it.
///
/// # Errors
/// `file-unreadable`; what the vault and [`attaching::add_attachment`] refuse.
pub fn add_attachment(
    house: &mut House,
    request: api::AddAttachment,
    job: &Job,
) -> Result<api::SignOffView, Failure> {
    let case: CaseId = id(&request.case)?;
    let interview: InterviewId = id(&request.interview)?;
    house.opened()?.let_in(case)?;
    let attachment = AttachmentId::from_random_bytes(house.random_id());
    let mut file = crate::files::open(Path::new(&request.path), "file")?;
    let adding = |sealed: Sealed| AddAttachment {
        attachment,
        interview: Some(interview),
        item: request.item,
        media_type: sealed.media_type.to_owned(),
        description: request.description.clone(),
        bytes: sealed.bytes,
        sha256: sealed.sha256,
        sealed_sha256: sealed.sealed_sha256,
    };
    // Asked before anything is sealed, with a stand-in for the file, so that a refusal leaves nothing behind.
    let nothing = "0".repeat(64);
    let stand_in =
        Sealed { media_type: "image/png", bytes: 1, sha256: nothing.clone(), sealed_sha256: nothing };
    let now = house.now();
    let open = house.opened()?;
    let event = attaching::add_attachment(open.case(case)?, adding(stand_in))?;
    let actor = open.actor();
    open.in_their_own_record(case, &[event], &Context::new(&now, &actor))?;
    job.tell("sealing", 0, 1);
    let sealed = house.opened()?.seal_attachment(case, attachment, &mut file)?;
    let name = sealed.sealed_sha256.clone();
    let added = house.act(case, None, |case, _, _| attaching::add_attachment(case, adding(sealed)));
    if added.is_err() {
        // No entry names the sealed file; when it cannot be removed now, the doctor counts it.
        let _ = house.opened()?.vault.discard_sealed(&name);
    }
    added?;
    read_after(page(house, case, interview))
}

/// Records the judgement of risk.
///
/// # Errors
/// What [`risk::assess_risk`] refuses.
pub fn assess_risk(
    house: &mut House,
    request: api::AssessRisk,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let found = house.opened()?.case(case)?.interview(interview).map(|i| i.begun.at.clone());
    let told_at = match (request.told_at.as_str(), found) {
        ("", _) | (_, None) => String::new(),
        (clock, Some(begun)) => after(&begun, clock)
            .map(|m| m.to_rfc3339())
            .ok_or_else(|| Failure::invalid("time-malformed", "told_at"))?,
    };
    let judged = Risk {
        immediate_danger: request.immediate_danger,
        contact: request.contact,
        safe_tonight: request.safe_tonight,
        self_harm: request.self_harm,
        siblings: request.siblings,
        level: request.level,
        why: request.why,
        told: request.told,
        told_at,
    };
    house.act(case, None, |case, ctx, _| risk::assess_risk(case, interview, judged, ctx).map(|n| n.event))?;
    read_after(page(house, case, interview))
}

fn day(text: &str, field: &'static str) -> Result<Option<Day>, Failure> {
    match text {
        "" => Ok(None),
        text => crate::ids::day(text, field).map(Some),
    }
}

/// Makes a referral; what it shares is computed by consent.
///
/// # Errors
/// What [`referrals::make_referral`] refuses.
pub fn make_referral(house: &mut House, request: api::MakeReferral, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let referral = referrals::MakeReferral {
        referral: ReferralId::from_random_bytes(house.random_id()),
        service: request.service,
        kind: request.kind,
        organisation: request.organisation,
        urgency: request.urgency,
        follow_up: day(&request.follow_up, "follow_up")?,
        contact: request.contact,
        told: crate::told::read(request.told, &house.now())?,
    };
    house.opened()?.not_blind(case, BlindKind::Referrals)?;
    house.act(case, None, |case, ctx, book| referrals::make_referral(case, referral, ctx, book))?;
    read_after(crate::case::page(house, case))
}

/// Moves a referral on.
///
/// # Errors
/// What [`referrals::move_referral`] refuses.
pub fn move_referral(house: &mut House, request: api::MoveReferral, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let moved = referrals::MoveReferral {
        referral: id(&request.referral)?,
        status: request.status,
        on: day(&request.on, "on")?.unwrap_or(house.now().day()),
        note: request.note,
        follow_up: day(&request.follow_up, "follow_up")?,
        told: crate::told::read(request.told, &house.now())?,
    };
    house.opened()?.not_blind(case, BlindKind::Referrals)?;
    house.act(case, None, |case, ctx, _| referrals::move_referral(case, moved, ctx))?;
    read_after(crate::case::page(house, case))
}
