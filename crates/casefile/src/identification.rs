//! What is alleged and which signs of exploitation were seen (domain.md 3.10 and 7.1), as codes of versioned lists: there
//! is no field in which anybody could tell what the child said. A sign is seen, not seen or not known; nothing is
//! weighed and nothing added up.
//!
//! Nothing is overwritten: what was noted before stays beside what stands now, each with who and when.

mod list;

pub use list::{Identification, SOURCE, SignSet, Term};

use crate::checks;
use crate::context::EntryMeta;
use crate::event::{CaseEvent, Facts};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::{Movement, Seen};
use list::NOT_KNOWN;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is alleged, as it was noted once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alleged {
    /// The entry.
    pub meta: EntryMeta,
    /// Version of the lists.
    pub list: u32,
    /// Forms.
    pub forms: Vec<String>,
    /// Kinds of exploitation.
    pub exploitation: Vec<String>,
    /// Where the child was taken.
    pub movement: Movement,
}

/// A sign, as it was noted once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// The entry.
    pub meta: EntryMeta,
    /// Version of the lists.
    pub list: u32,
    /// Seen or not.
    pub seen: Seen,
}

/// Everything that was noted, oldest first; the last of each stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FactsNoted {
    /// What is alleged.
    pub alleged: Vec<Alleged>,
    /// By set, then by sign.
    pub signs: BTreeMap<String, BTreeMap<String, Vec<Sign>>>,
}

impl FactsNoted {
    /// What stands of a sign; none: nothing was noted of it.
    #[must_use]
    pub fn sign(&self, set: &str, code: &str) -> Option<&Sign> {
        self.signs.get(set)?.get(code)?.last()
    }

    pub(crate) fn apply(&mut self, meta: &EntryMeta, list: u32, facts: &Facts) {
        match facts {
            Facts::Alleged { forms, exploitation, movement } => self.alleged.push(Alleged {
                meta: meta.clone(),
                list,
                forms: forms.clone(),
                exploitation: exploitation.clone(),
                movement: *movement,
            }),
            Facts::Signs { set, seen } => {
                let signs = self.signs.entry(set.clone()).or_default();
                for (code, seen) in seen {
                    let sign = Sign { meta: meta.clone(), list, seen: *seen };
                    signs.entry(code.clone()).or_default().push(sign);
                }
            }
        }
    }
}

/// What is alleged, the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteAlleged {
    /// Codes of forms; may be empty.
    pub forms: Vec<String>,
    /// Codes of kinds of exploitation; may be empty.
    pub exploitation: Vec<String>,
    /// Where the child was taken.
    pub movement: Movement,
}

/// Notes what is alleged. What was noted before stays in sight.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `choice-unknown` at `forms` or `exploitation`; `alleged-not-known-alone` where
/// "not known" stands beside something that is known; `alleged-nothing-chosen` where nothing was noted before either;
/// `nothing-changed`.
pub fn note_alleged(
    case: &CaseFile,
    request: &NoteAlleged,
    lists: &Identification,
) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let forms = chosen(&request.forms, &lists.forms, "forms")?;
    let exploitation = chosen(&request.exploitation, &lists.exploitation, "exploitation")?;
    let movement = request.movement;
    match case.facts.alleged.last() {
        None if forms.is_empty() && exploitation.is_empty() && movement == Movement::NotKnown => {
            return Err(Refusal::new("alleged-nothing-chosen").at("forms"));
        }
        Some(before)
            if (&before.forms, &before.exploitation, before.movement)
                == (&forms, &exploitation, movement) =>
        {
            return Err(Refusal::new("nothing-changed"));
        }
        _ => {}
    }
    Ok(CaseEvent::FactsNoted { list: lists.version, facts: Facts::Alleged { forms, exploitation, movement } })
}

/// The chosen codes in the order of the list, each once.
fn chosen(codes: &[String], list: &[Term], field: &'static str) -> Result<Vec<String>, Refusal> {
    if codes.iter().any(|code| list.iter().all(|t| t.code != *code)) {
        return Err(Refusal::new("choice-unknown").at(field));
    }
    let chosen: Vec<String> =
        list.iter().map(|t| t.code.clone()).filter(|code| codes.contains(code)).collect();
    if chosen.len() > 1 && chosen.iter().any(|code| code == NOT_KNOWN) {
        return Err(Refusal::new("alleged-not-known-alone").at(field));
    }
    Ok(chosen)
}

/// Signs of one set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSigns {
    /// Code of the set.
    pub set: String,
    /// By the code of the sign; a sign that is left out stays as it was.
    pub seen: BTreeMap<String, Seen>,
}

/// Notes signs. Only what is said for the first time, or otherwise than it stands, is entered: so the entry of each
/// answer says who gave it, and when.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `choice-unknown` at `set` or `seen`; `signs-unanswered` at `seen`;
/// `nothing-changed`.
pub fn note_signs(case: &CaseFile, request: NoteSigns, lists: &Identification) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    let NoteSigns { set, seen } = request;
    let known = lists.set(&set).ok_or_else(|| Refusal::new("choice-unknown").at("set"))?;
    if seen.keys().any(|code| known.signs.iter().all(|t| t.code != *code)) {
        return Err(Refusal::new("choice-unknown").at("seen"));
    }
    if seen.is_empty() {
        return Err(Refusal::new("signs-unanswered").at("seen"));
    }
    let stands = |code: &str| case.facts.sign(&set, code).map(|sign| sign.seen);
    let new: BTreeMap<String, Seen> =
        seen.into_iter().filter(|(code, seen)| stands(code) != Some(*seen)).collect();
    if new.is_empty() {
        return Err(Refusal::new("nothing-changed"));
    }
    Ok(CaseEvent::FactsNoted { list: lists.version, facts: Facts::Signs { set, seen: new } })
}
