//! Amendments to a signed record: never a replacement. What was signed stays beside what is now held right,
//! with the reason and the signature of whoever says so (ux.md 4.12; domain.md rule 12).

pub mod added;
pub mod files;
mod items;
mod lists;
pub mod owed;
mod signers;
mod times;

pub use signers::{Amends, NotTogether, Signatures, amends, signatures, together};

use crate::canonical::{self, NotCanonical};
use crate::checks;
use crate::context::{Actor, Context};
use crate::event::CaseEvent;
use crate::ids::{CaseId, InterviewId, PersonId};
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::risk;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::Ternary;
use serde_json::json;

/// Kind of the signed statement.
pub const KIND: &str = "itgel-amendment";
/// Version of its form.
pub const VERSION: u64 = 1;

/// Asks to amend one item of a signed record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amend {
    /// The interview.
    pub interview: InterviewId,
    /// Path of the item, for example `timeline.ended` or `risk.level`.
    pub item: String,
    /// The value now held right.
    pub new: String,
    /// Why (10 to 300 characters).
    pub reason: String,
    /// The second person, where one is needed.
    pub second: Option<Actor>,
    /// Whoever led the interview still may sign, so that nobody else amends in their place.
    pub interviewer_signs: bool,
    /// When it is signed, RFC 3339.
    pub signed_at: String,
}

/// What is signed, by one or by two, once it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToSign {
    /// The case file.
    pub case: CaseId,
    /// The interview.
    pub interview: InterviewId,
    /// Its number.
    pub number: u32,
    /// Path of the item.
    pub item: String,
    /// The value that held until now: signed, or from the last amendment; from the state, never from the request.
    pub old: String,
    /// The new value, tidied.
    pub new: String,
    /// Why, tidied.
    pub reason: String,
    /// The first signer.
    pub by: PersonId,
    /// The second signer.
    pub second: Option<PersonId>,
    /// When, RFC 3339.
    pub signed_at: String,
}

impl ToSign {
    /// The statement that both sign, canonical JSON.
    ///
    /// # Errors
    /// Never in practice: it holds texts and one small number.
    pub fn statement(&self) -> Result<String, NotCanonical> {
        canonical::write(&json!({
            "v": VERSION,
            "kind": KIND,
            "case": self.case.to_string(),
            "interview": self.interview.to_string(),
            "number": self.number,
            "item": self.item,
            "old": self.old,
            "new": self.new,
            "reason": self.reason,
            "by": self.by.to_string(),
            "second": self.second.map(|p| p.to_string()),
            "signed_at": self.signed_at,
        }))
    }
}

/// Reads a statement strictly: exactly the bytes that [`ToSign::statement`] writes, or `None`. A reader compares each
/// field with the entry that carries the statement, so that what is shown and what was signed cannot differ.
#[must_use]
pub fn read_statement(text: &str) -> Option<ToSign> {
    let value = canonical::read(text).ok()?;
    let text_of = |key: &str| value.get(key)?.as_str();
    let read = ToSign {
        case: text_of("case")?.parse().ok()?,
        interview: text_of("interview")?.parse().ok()?,
        number: u32::try_from(value.get("number")?.as_u64()?).ok()?,
        item: text_of("item")?.to_owned(),
        old: text_of("old")?.to_owned(),
        new: text_of("new")?.to_owned(),
        reason: text_of("reason")?.to_owned(),
        by: text_of("by")?.parse().ok()?,
        second: match value.get("second")? {
            serde_json::Value::Null => None,
            person => Some(person.as_str()?.parse().ok()?),
        },
        signed_at: text_of("signed_at")?.to_owned(),
    };
    (read.statement().ok()? == text).then_some(read)
}

/// The value an item holds now: from its last amendment, else as it was signed. None when the record holds no
/// such item.
#[must_use]
pub fn value_now(case: &CaseFile, interview: &Interview, item: &str) -> Option<String> {
    let signed = items::find(case, interview, item)?.signed;
    let amended = interview.amendments.iter().rev().find(|a| a.item == item);
    Some(amended.map_or(signed, |a| a.new.clone()))
}

/// The numbers of the recordings of an interview, with what was amended.
#[must_use]
pub fn recording_numbers(case: &CaseFile, interview: &Interview) -> Vec<String> {
    let path = |at: usize| format!("recordings.{at}.number");
    (1..=interview.recordings.len()).filter_map(|at| value_now(case, interview, &path(at))).collect()
}

/// Does amending this item need a second person's signature? None when the record holds no such item.
#[must_use]
pub fn needs_second(case: &CaseFile, interview: &Interview, item: &str) -> Option<bool> {
    items::find(case, interview, item).map(|_| signatures(item) != Signatures::One)
}

/// May this be amended, by this person, now?
///
/// # Errors
/// `case-not-opened`, `interview-not-found`, `record-not-signed`, `item-not-amendable`,
/// `amended-value-does-not-fit`, `time-malformed`, `time-outside-interview`, `text-too-long`,
/// `intensity-out-of-range`, `break-ends-before-begin`, `break-within-break`, `phase-already-on`,
/// `nothing-changed`, `reason-too-short`, `only-interviewer-amends`, `danger-not-told`, `danger-not-timed`, `told-in-future`, `second-person-needed`,
/// `second-person-is-first`, `second-person-role`, `signed-in-future`, and those of the attendance rules, the
/// recording rules, the rules for observers' questions and those for a file.
pub fn check_amend(case: &CaseFile, request: &Amend, ctx: &Context<'_>) -> Result<ToSign, Refusal> {
    let found = signed(case, request.interview)?;
    let item = items::find(case, found, &request.item)
        .ok_or_else(|| Refusal::new("item-not-amendable").at("item"))?;
    let new = items::check(case, found, &request.item, item.sort, &request.new, ctx)?;
    let old = value_now(case, found, &request.item).unwrap_or(item.signed);
    if new == old {
        return Err(Refusal::new("nothing-changed").at("new"));
    }
    danger_stays_told(case, found, &request.item, &new)?;
    let reason = checks::reason(&request.reason, "reason")?;
    signers::check(found, request, ctx)?;
    let signed_at = Moment::from_rfc3339(&request.signed_at, &ctx.now.zone, 0)
        .ok_or_else(|| Refusal::new("time-malformed").at("signed_at"))?;
    if signed_at.utc_ms > ctx.now.utc_ms {
        return Err(Refusal::new("signed-in-future").at("signed_at"));
    }
    Ok(ToSign {
        case: case.id,
        interview: found.id,
        number: found.number,
        item: request.item.clone(),
        old,
        new,
        reason,
        by: ctx.actor.person,
        second: request.second.as_ref().map(|s| s.person),
        signed_at: request.signed_at.clone(),
    })
}

/// Amends. The statement must be, byte for byte, the one that follows from this file; the caller has verified
/// that the signatures are the two persons' over it.
///
/// # Errors
/// Those of [`check_amend`], and `statement-does-not-match`, `signature-missing`.
pub fn amend(
    case: &CaseFile,
    request: &Amend,
    statement: String,
    signature: String,
    second_signature: Option<String>,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let to_sign = check_amend(case, request, ctx)?;
    if to_sign.statement().ok().as_deref() != Some(&statement) {
        return Err(Refusal::new("statement-does-not-match"));
    }
    let second = match (to_sign.second, second_signature) {
        (None, None) => None,
        (Some(person), Some(text)) if !text.trim().is_empty() => Some((person, text)),
        _ => return Err(Refusal::new("signature-missing")),
    };
    if signature.trim().is_empty() {
        return Err(Refusal::new("signature-missing"));
    }
    let ToSign { interview, item, old, new, reason, .. } = to_sign;
    Ok(CaseEvent::Amended { interview, item, old, new, reason, statement, signature, second })
}

/// The interview, signed. A closed file can still be amended: a mistake that is found late is found all the same.
fn signed(case: &CaseFile, id: InterviewId) -> Result<&Interview, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    let found = case.interview(id).ok_or_else(|| Refusal::new("interview-not-found"))?;
    if found.signed.is_none() {
        return Err(Refusal::new("record-not-signed"));
    }
    Ok(found)
}

/// Immediate danger is never left without a word on who was told and when, not even by amendment: that comes first.
fn danger_stays_told(case: &CaseFile, found: &Interview, item: &str, new: &str) -> Result<(), Refusal> {
    let Some(mut risk) = found.risk.clone() else { return Ok(()) };
    let now = |path: &str| {
        if path == item { Some(new.to_owned()) } else { value_now(case, found, path) }
    };
    if !matches!(item, "risk.immediate_danger" | "risk.told" | "risk.told_at") {
        return Ok(());
    }
    let danger = now("risk.immediate_danger").and_then(|w| Ternary::parse(&w));
    risk.immediate_danger = danger.unwrap_or(risk.immediate_danger);
    risk.told = now("risk.told").unwrap_or_default();
    risk.told_at = now("risk.told_at").unwrap_or_default();
    match risk::danger_gap(&risk) {
        // Early records were signed without the time; a word about who was told may be put right in them all the same.
        Some(("danger-not-timed", _)) if item == "risk.told" => Ok(()),
        Some((code, _)) => Err(Refusal::new(code).at("new")),
        None => Ok(()),
    }
}
