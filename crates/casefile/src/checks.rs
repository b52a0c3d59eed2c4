//! Questions that many rules ask first: is the file open, is the interview there, is a text long enough.

use crate::event::CaseEvent;
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::text::{self, Kind, Rule};
use crate::time::Moment;
use serde::Serialize;
use std::collections::BTreeMap;

/// Shortest and longest reason in characters (ux.md 4.12).
pub const REASON: (usize, usize) = (10, 300);

/// What a rule gives that has something to say although it does not refuse: the event and soft notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// What happened.
    pub event: CaseEvent,
    /// What a person should know; never blocks.
    pub remarks: Vec<Remark>,
}

impl Noted {
    /// An event with nothing to remark.
    #[must_use]
    pub fn plain(event: CaseEvent) -> Self {
        Self { event, remarks: Vec::new() }
    }
}

/// A soft note beside a field. The words are made at the edge from `code` (`note-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// Kebab-case code.
    pub code: &'static str,
    /// The field beside which it stands, when there is one.
    pub field: Option<&'static str>,
    /// Values for the sentence: numbers, dates and codes only.
    pub args: BTreeMap<&'static str, String>,
}

impl Remark {
    /// A note beside a field.
    #[must_use]
    pub fn new(code: &'static str, field: &'static str) -> Self {
        Self { code, field: Some(field), args: BTreeMap::new() }
    }
    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}

/// The file was opened and is not closed.
pub(crate) fn open_file(case: &CaseFile) -> Result<(), Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    if case.is_closed() {
        return Err(Refusal::new("case-is-closed"));
    }
    Ok(())
}

/// The interview, in an open file.
pub(crate) fn interview(case: &CaseFile, id: InterviewId) -> Result<&Interview, Refusal> {
    open_file(case)?;
    case.interview(id).ok_or_else(|| Refusal::new("interview-not-found"))
}

/// The interview, running and not interrupted.
pub(crate) fn running<'a>(
    case: &'a CaseFile,
    id: InterviewId,
    now: &Moment,
) -> Result<&'a Interview, Refusal> {
    let found = interview(case, id)?;
    if !found.is_running() {
        return Err(Refusal::new("interview-has-ended"));
    }
    not_interrupted(found, now)?;
    Ok(found)
}

/// Before anything is timed after a restart of the computer, the interview has to be taken up again.
pub(crate) fn not_interrupted(interview: &Interview, now: &Moment) -> Result<(), Refusal> {
    if interview.is_interrupted(now) {
        return Err(Refusal::new("interview-was-interrupted"));
    }
    Ok(())
}

/// The interview, not yet signed: what was noted may still be completed.
pub(crate) fn unsigned(case: &CaseFile, id: InterviewId) -> Result<&Interview, Refusal> {
    let found = interview(case, id)?;
    if found.signed.is_some() {
        return Err(Refusal::new("record-is-signed"));
    }
    Ok(found)
}

/// The interview, ended and not yet signed: the time of the wrap-up.
pub(crate) fn ended(case: &CaseFile, id: InterviewId) -> Result<&Interview, Refusal> {
    let found = unsigned(case, id)?;
    if found.is_running() {
        return Err(Refusal::new("interview-still-running"));
    }
    Ok(found)
}

/// One line, tidied.
pub(crate) fn tidy(raw: &str) -> String {
    text::tidy(raw, Kind::Line)
}

/// A text of `least` to `most` characters, tidied; an empty text is refused as `<empty>`.
pub(crate) fn text(
    raw: &str,
    field: &'static str,
    empty: &'static str,
    (least, most): (usize, usize),
) -> Result<String, Refusal> {
    let tidied = tidy(raw);
    let length = tidied.chars().count();
    if length < least {
        return Err(Refusal::new(empty).at(field).with("least", least));
    }
    no_longer(&tidied, field, most)?;
    Ok(tidied)
}

/// A text that may be empty, of at most `most` characters, tidied.
pub(crate) fn optional(raw: &str, field: &'static str, most: usize) -> Result<String, Refusal> {
    let tidied = tidy(raw);
    no_longer(&tidied, field, most)?;
    Ok(tidied)
}

/// The name of somebody or something, or its initials, of `least` to `most` characters: look-alikes are put right and
/// pictures refused (ux.md section 3); too little is refused as `<empty>`.
pub(crate) fn name(
    raw: &str,
    field: &'static str,
    empty: &'static str,
    (least, most): (usize, usize),
) -> Result<String, Refusal> {
    let kept = optional_name(raw, field, most)?;
    if kept.chars().count() < least {
        return Err(Refusal::new(empty).at(field).with("least", least));
    }
    Ok(kept)
}

/// A name that may be empty, of at most `most` characters.
pub(crate) fn optional_name(raw: &str, field: &'static str, most: usize) -> Result<String, Refusal> {
    text::accept(raw, field, Rule::name(most))
}

/// A number that others gave (of a paper, an order, a seal, a bag), as they write it: letters of either alphabet, digits
/// and signs. Put right and refused as a name is; it may be empty.
pub(crate) fn optional_number(raw: &str, field: &'static str, most: usize) -> Result<String, Refusal> {
    optional_name(raw, field, most)
}

/// Several lines that may be empty, of at most `most` characters, tidied.
pub(crate) fn note(raw: &str, field: &'static str, most: usize) -> Result<String, Refusal> {
    let tidied = text::tidy(raw, Kind::Note);
    no_longer(&tidied, field, most)?;
    Ok(tidied)
}

/// A written reason (10 to 300 characters), on one line.
///
/// # Errors
/// `reason-too-short`, `text-too-long` at `field`.
pub fn reason(raw: &str, field: &'static str) -> Result<String, Refusal> {
    text(raw, field, "reason-too-short", REASON)
}

fn no_longer(tidied: &str, field: &'static str, most: usize) -> Result<(), Refusal> {
    let length = tidied.chars().count();
    if length > most {
        let over = length - most;
        return Err(Refusal::new("text-too-long").at(field).with("most", most).with("over", over));
    }
    Ok(())
}
