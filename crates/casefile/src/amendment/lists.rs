//! Amendments to what is checked as a whole: a recording with its gaps, the counts of the observers' questions, who told
//! the child what happens next. One part
//! of it alone says little, so each new value is held against the rule under which the whole was noted.

use super::items::{Item, Sort, held, listed};
use crate::context::Context;
use crate::event::{ChildTold, ObserverQuestions, Recording};
use crate::interview::{Interview, Leaving};
use crate::refusal::Refusal;
use crate::told;
use crate::wrapup;

fn unfit() -> Refusal {
    Refusal::new("amended-value-does-not-fit").at("new")
}

/// Something of a recording, by its place in the list from 1.
pub(super) fn of_recording(interview: &Interview, at: &str, field: &str) -> Option<Item> {
    let signed = field_of(nth(interview, at)?, field)?;
    held(signed, Sort::OfRecording)
}

fn nth<'a>(interview: &'a Interview, at: &str) -> Option<&'a Recording> {
    let at: usize = at.parse().ok()?;
    interview.recordings.get(at.checked_sub(1)?)
}

/// The recording with the new value, and with its earlier amendments, must be one that could have been noted.
///
/// # Errors
/// `amended-value-does-not-fit`, and those of the recording rules.
pub(super) fn recording_field(
    interview: &Interview,
    path: &str,
    new: &str,
    ctx: &Context<'_>,
) -> Result<String, Refusal> {
    let (same, name) = path.rsplit_once('.').ok_or_else(unfit)?;
    let at = same.rsplit_once('.').map_or(same, |(_, at)| at);
    let mut recording = nth(interview, at).ok_or_else(unfit)?.clone();
    for amendment in &interview.amendments {
        if let Some((before, field)) = amendment.item.rsplit_once('.')
            && before == same
        {
            // What an entry from elsewhere holds and this program cannot read changes nothing.
            let _ = set_field(&mut recording, field, &amendment.new);
        }
    }
    set_field(&mut recording, name, new).ok_or_else(unfit)?;
    let checked = wrapup::check_recording(recording, ctx).map_err(|r| r.at("new"))?;
    field_of(&checked, name).ok_or_else(unfit)
}

fn field_of(recording: &Recording, name: &str) -> Option<String> {
    Some(match name {
        "number" => recording.number.clone(),
        "started" => recording.started.clone(),
        "ended" => recording.ended.clone(),
        "operator" => recording.operator.clone(),
        "medium" => recording.medium.clone(),
        "gaps" => listed(&recording.gaps)?,
        _ => return None,
    })
}

fn set_field(recording: &mut Recording, name: &str, value: &str) -> Option<()> {
    match name {
        "number" => value.clone_into(&mut recording.number),
        "started" => value.clone_into(&mut recording.started),
        "ended" => value.clone_into(&mut recording.ended),
        "operator" => value.clone_into(&mut recording.operator),
        "medium" => value.clone_into(&mut recording.medium),
        "gaps" => recording.gaps = serde_json::from_str(value).ok()?,
        _ => return None,
    }
    Some(())
}

/// What became of the observers' questions; empty where nothing was said.
pub(super) fn of_observers(interview: &Interview) -> Option<Item> {
    let signed = match &interview.observers {
        Some(questions) => listed(questions)?,
        None => String::new(),
    };
    held(signed, Sort::Observers)
}

/// Counts that could have been noted, or nothing.
///
/// # Errors
/// `amended-value-does-not-fit`, and those of [`wrapup::check_questions`].
pub(super) fn observers(new: &str) -> Result<String, Refusal> {
    if new.is_empty() {
        return Ok(String::new());
    }
    let questions: ObserverQuestions = serde_json::from_str(new).map_err(|_| unfit())?;
    let checked = wrapup::check_questions(questions).map_err(|r| r.at("new"))?;
    listed(&checked).ok_or_else(unfit)
}

/// Who told the child what happens next, when and how; empty where it is not said.
pub(super) fn of_child_told(leaving: &Leaving) -> Option<Item> {
    let signed = match &leaving.told {
        Some(told) => listed(told)?,
        None => String::new(),
    };
    held(signed, Sort::ChildTold)
}

/// What could have been noted about telling the child, or nothing.
///
/// # Errors
/// `amended-value-does-not-fit`, and those of [`told::check`].
pub(super) fn child_told(new: &str, ctx: &Context<'_>) -> Result<String, Refusal> {
    if new.is_empty() {
        return Ok(String::new());
    }
    let given: ChildTold = serde_json::from_str(new).map_err(|_| unfit())?;
    let checked = told::check(Some(given), true, ctx).map_err(|r| r.at("new"))?;
    listed(&checked).ok_or_else(unfit)
}
