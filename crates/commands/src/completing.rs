//! Wrap-up, continued: what a feeling was and how it went on, who asked for a break, and entries that were forgotten.
//! Everything added here is marked as added later.

use crate::api::wrapup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::live::person_detail;
use crate::trouble::read_after;
use crate::wrapup::{elapsed_of, page};
use itgel_casefile::event::Tap;
use itgel_casefile::ids::{CaseId, InterviewId, TapId};
use itgel_casefile::interview::corrections::{AddLater, add_later};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::{Phase, PromptKind, QuestionStep};

/// Completes a feeling, a break, or who came or went; what was said of it before stays in the journal.
///
/// # Errors
/// `feeling-not-found`, `break-not-found`, `choice-unknown` for a break of which it is not said who asked and why,
/// and what [`add_later`] refuses.
pub fn complete_entry(
    house: &mut House,
    request: api::CompleteEntry,
    _: &Job,
) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let of: TapId = id(&request.of)?;
    let tap = TapId::from_random_bytes(house.random_id());
    house.act(case, None, |case, _, _| {
        let found = case.interview(interview).ok_or_else(|| Refusal::new("interview-not-found"))?;
        let sort = found.tap(of).map(|t| &t.what);
        let what = if sort == Some(&Tap::PersonMoved) {
            let unknown = || Refusal::new("choice-unknown").at("person");
            person_detail(of, request.person.as_ref().ok_or_else(unknown)?)
        } else if sort == Some(&Tap::BreakBegun) {
            let unknown = || Refusal::new("choice-unknown").at("asked_by");
            Tap::BreakDetail {
                of,
                asked_by: request.asked_by.ok_or_else(unknown)?,
                reason: request.break_reason.ok_or_else(unknown)?,
            }
        } else {
            Tap::FeelingDetail {
                of,
                signs: request.signs,
                responses: request.responses,
                intensity: request.intensity,
                outcome: request.outcome,
            }
        };
        add_later(case, AddLater { interview, tap, what, elapsed_ms: 0 })
    })?;
    read_after(page(house, case, interview))
}

/// Adds an entry that was forgotten while the interview ran.
///
/// # Errors
/// `choice-unknown`, `time-malformed`, and what [`add_later`] refuses.
pub fn add_entry(house: &mut House, request: api::AddEntry, _: &Job) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let tap = TapId::from_random_bytes(house.random_id());
    house.act(case, None, |case, _, _| {
        let found = case.interview(interview).ok_or_else(|| Refusal::new("interview-not-found"))?;
        let elapsed_ms = elapsed_of(found, &request.clock)?;
        let unknown = || Refusal::new("choice-unknown").at("kind");
        let what = match request.kind.as_str() {
            "phase" => Tap::PhaseBegun { phase: Phase::parse(&request.word).ok_or_else(unknown)? },
            "prompt" => Tap::Prompt { prompt: PromptKind::parse(&request.word).ok_or_else(unknown)? },
            "feeling" => Tap::Feeling,
            "marker" => Tap::Marker,
            "item" => Tap::Item { number: 0 },
            "break" => Tap::BreakBegun,
            "resume" => Tap::BreakEnded,
            "break_declined" => Tap::BreakDeclined,
            "moved" => Tap::PersonMoved,
            "question" => Tap::Question { step: QuestionStep::parse(&request.word).ok_or_else(unknown)? },
            _ => return Err(unknown()),
        };
        add_later(case, AddLater { interview, tap, what, elapsed_ms })
    })?;
    read_after(page(house, case, interview))
}
