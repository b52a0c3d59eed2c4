//! A signed section against the journal: the reader makes each section anew from the entries that were shown and that
//! came before the signature.

use super::Case;
use crate::entry::{self, Shown};
use itgel_casefile::canonical;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::interview::BaggedItem;
use itgel_casefile::signoff::sections::{self, Environment};
use itgel_casefile::signoff::statement::Claim;
use itgel_casefile::state::CaseFile;
use serde_json::Value;
use std::collections::BTreeMap;

/// What was signed, and where in the journal.
pub struct Signed<'a> {
    /// What the statement claims.
    pub claim: &'a Claim,
    /// Sequence number of the sign-off.
    pub seq: u64,
    /// Points that were left open, from the entry; none where it stays.
    pub open_points: &'a [(String, String)],
}

/// The first section that says something else than the journal.
pub fn first_that_differs(
    case: &Case<'_>,
    signed: &Signed<'_>,
    at_hand: &[(&'static str, String)],
) -> Option<&'static str> {
    let before = up_to(case, signed.seq);
    let whole = whole(&before, signed);
    let holds = |name: &str, text: &str| match name {
        "risk" => same(sections::risk(risk(case, signed)), text),
        "attachments" => {
            let bagged = bagged(case, signed);
            same(sections::attachments(&before, signed.claim.interview, &bagged), text)
        }
        "consent" => consent(case, &before, signed, text),
        _ => whole.iter().any(|(known, bytes)| *known == name && bytes == text.as_bytes()),
    };
    at_hand.iter().find(|(name, text)| !holds(name, text)).map(|(name, _)| *name)
}

/// The case file as the shown entries before a place in the journal tell it.
fn up_to(case: &Case<'_>, seq: u64) -> CaseFile {
    let shown: Vec<Shown> = case.shown.iter().filter(|e| e.meta.seq < seq).cloned().collect();
    entry::fold(case.summary.case, &shown)
}

/// Every section, where the interview itself is shown.
fn whole(before: &CaseFile, signed: &Signed<'_>) -> Vec<(&'static str, Vec<u8>)> {
    let Claim { app, room, organisation, interview, .. } = signed.claim.clone();
    let Some(interview) = before.interview(interview) else { return Vec::new() };
    let environment = Environment { app, room, organisation };
    let all = sections::sections(before, interview, &environment, signed.open_points).unwrap_or_default();
    all.into_iter().map(|section| (section.name, section.bytes)).collect()
}

fn same(value: Result<Value, canonical::NotCanonical>, text: &str) -> bool {
    value.and_then(|value| canonical::write(&value)).is_ok_and(|expected| expected == text)
}

/// The last judgement of risk before the signature.
fn risk<'a>(case: &Case<'a>, signed: &Signed<'_>) -> Option<&'a itgel_casefile::event::Risk> {
    let mut before = case.shown.iter().rev().filter(|e| e.meta.seq < signed.seq);
    before.find_map(|e| match &e.event {
        CaseEvent::RiskAssessed { interview, risk } if *interview == signed.claim.interview => Some(risk),
        _ => None,
    })
}

/// Things in bags as described before the signature.
fn bagged(case: &Case<'_>, signed: &Signed<'_>) -> BTreeMap<u32, BaggedItem> {
    let before = case.shown.iter().filter(|e| e.meta.seq < signed.seq);
    let described = before.filter_map(|e| match &e.event {
        CaseEvent::ItemDescribed { interview, item, bag, description, kept }
            if *interview == signed.claim.interview =>
        {
            let (bag, description, kept) = (bag.clone(), description.clone(), kept.clone());
            Some((*item, BaggedItem { bag, description, kept }))
        }
        _ => None,
    });
    described.collect()
}

/// Consent as it was when the interview began and when it ended. Where the interview itself stays, its lines still
/// say that an interview began and ended there; one such pair must give what was signed.
fn consent(case: &Case<'_>, before: &CaseFile, signed: &Signed<'_>, text: &str) -> bool {
    let Ok(said) = canonical::read(text) else { return false };
    let interview = before.interview(signed.claim.interview);
    let version = match interview {
        Some(interview) => interview.consent,
        None => said.get("version_id").and_then(Value::as_str).and_then(|id| id.parse().ok()),
    };
    let at = |act: &str, known: Option<u64>| -> Vec<u64> {
        let of_act = case.lines.iter().map(|l| &l.skeleton).filter(|l| l.act == act && l.seq < signed.seq);
        known.map_or_else(|| of_act.map(|l| l.seq).collect(), |seq| vec![seq])
    };
    let begun = at("case.interview_begun", interview.map(|i| i.begun.seq));
    let ended = at("case.interview_ended", interview.and_then(|i| i.ended.as_ref()).map(|e| e.meta.seq));
    begun.iter().any(|begun| {
        let at_begin = up_to(case, *begun).consent;
        ended.iter().filter(|ended| *ended > begun).any(|ended| {
            let at_end = up_to(case, *ended).consent;
            let expected = sections::consent(version, &at_begin, Some(&at_end));
            same(expected.map(|expected| relaxed(expected, &said)), text)
        })
    })
}

/// Whether an adult's answers count, and whether an answer was amended, may hang on entries that stay. It is taken
/// over in one direction: what the entries themselves show not to count does not count.
fn relaxed(mut expected: Value, said: &Value) -> Value {
    for ledger in ["at_begin", "at_end"] {
        let count =
            expected.pointer(&format!("/{ledger}/versions")).and_then(Value::as_array).map_or(0, Vec::len);
        for talk in 0..count {
            let talk = format!("/{ledger}/versions/{talk}");
            take_over(&mut expected, said, &format!("{talk}/counts"), &Value::Bool(true));
            let answers = expected.pointer(&format!("{talk}/answers")).and_then(Value::as_array);
            for answer in 0..answers.map_or(0, Vec::len) {
                take_over(&mut expected, said, &format!("{talk}/answers/{answer}/amended"), &Value::Null);
            }
        }
    }
    expected
}

fn take_over(expected: &mut Value, said: &Value, at: &str, unless: &Value) {
    if let (Some(ours), Some(theirs)) = (expected.pointer_mut(at), said.pointer(at))
        && ours == unless
    {
        ours.clone_from(theirs);
    }
}
