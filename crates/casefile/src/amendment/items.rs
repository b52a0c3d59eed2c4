//! Which items of a signed record can be amended, what they hold, and what they may hold.
//!
//! A path names an item as it stands in the signed sections. Its value is always a text: a word of a list, an
//! RFC 3339 instant, a number, or the canonical JSON of a list.

use super::times::Bounds;
use super::{added, files, lists};
use crate::attendance;
use crate::canonical;
use crate::checks;
use crate::context::Context;
use crate::event::Tap;
use crate::interview::Interview;
use crate::interview::NotedTap;
use crate::interview::corrections::wall_clock;
use crate::interview::taps::MOST_INTENSITY;
use crate::interview::timeline::Timeline;
use crate::refusal::Refusal;
use crate::risk::{self, MOST_TOLD, MOST_WHY};
use crate::state::CaseFile;
use crate::vocabulary::{
    Answer, BreakAsker, BreakReason, ChildsEnd, ConcernContact, DistressResponse, DistressSign,
    FeelingOutcome, Giver, Phase, PromptKind, Purpose, RiskLevel, Ternary,
};
use crate::wrapup::{MOST_DESCRIPTION, MOST_KEPT, MOST_NOTE, MOST_SHORT};

use serde::Serialize;

/// Highest prompt count that is believed; more is a slip.
const MOST_COUNT: u32 = 5_000;

/// What sort of value an item holds; decides how a new one is checked.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sort {
    /// The beginning of the interview: an instant before its end.
    Begin,
    /// The end of the interview: an instant after its beginning.
    End,
    /// An instant inside the interview.
    Inside,
    /// Something of a recording, its gaps among it ([`super::lists`]).
    OfRecording,
    /// The counts of the observers' questions ([`super::lists`]).
    Observers,
    /// When somebody was told of danger, or nothing where it is not said.
    Told,
    /// Who told the child what happens next ([`super::lists`]).
    ChildTold,
    /// A number of prompts.
    Count,
    /// The whole list of who attended.
    Attendance,
    /// Words of a list, as canonical JSON in the order of the list.
    Words(fn(&[String]) -> Option<Vec<&'static str>>),
    /// A word of a list, or nothing where it was not judged.
    WordOrNone(fn(&str) -> bool),
    /// Strength of a feeling: a digit, or nothing where it was not judged.
    Intensity,
    /// An entry that was forgotten ([`super::added`]).
    Added,
    /// A file that was forgotten ([`super::files`]).
    File,
    /// A word of a list.
    Word(fn(&str) -> bool),
    /// Free text of at most so many characters.
    Text(usize),
}

/// An item as it was found in the signed record.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The value that was signed.
    pub signed: String,
    /// Its sort.
    pub sort: Sort,
}

fn word(signed: &str, is_word: fn(&str) -> bool) -> Option<Item> {
    held(signed.to_owned(), Sort::Word(is_word))
}

fn text(signed: &str, most: usize) -> Option<Item> {
    held(signed.to_owned(), Sort::Text(most))
}

pub(super) fn held(signed: String, sort: Sort) -> Option<Item> {
    Some(Item { signed, sort })
}

/// Finds an item by its path; none when the record holds no such item.
pub(super) fn find(case: &CaseFile, interview: &Interview, path: &str) -> Option<Item> {
    let steps: Vec<&str> = path.split('.').collect();
    match steps.as_slice() {
        ["timeline", "begun"] => held(interview.begun.at.to_rfc3339(), Sort::Begin),
        ["timeline", "ended"] => {
            let end = interview.ended.as_ref()?.elapsed_ms;
            held(wall_clock(interview, end).to_rfc3339(), Sort::End)
        }
        ["timeline", "counts", kind] => {
            let counts = Timeline::of(interview, interview.last_sign.1).counts();
            let count = counts.get(&PromptKind::parse(kind)?)?.to_string();
            held(count, Sort::Count)
        }
        ["timeline", "added", id] => {
            added::identifier(interview, id)?;
            held(String::new(), Sort::Added)
        }
        ["timeline", "taps", id, field] => of_tap(interview, interview.tap(id.parse().ok()?)?, field),
        ["attendance"] => {
            let list = serde_json::to_value(&interview.attendees).ok()?;
            held(canonical::write(&list).ok()?, Sort::Attendance)
        }
        ["recordings", at, field] => lists::of_recording(interview, at, field),
        ["attachments", "added", id] => {
            files::identifier(case, interview, id)?;
            held(String::new(), Sort::File)
        }
        ["attachments", id, "description"] => {
            let file = case.attachments.get(&id.parse().ok()?)?;
            (file.interview == Some(interview.id)).then_some(())?;
            text(&file.description, MOST_DESCRIPTION)
        }
        ["attachments", "bagged", number, field] => {
            let number = number.parse().ok()?;
            let bagged = interview.bagged.get(&number);
            // Also of an item that was signed without a bag, or added by amendment: nothing was said of it yet.
            (bagged.is_some() || added::item_numbers(interview).contains(&number)).then_some(())?;
            match *field {
                "bag" => text(bagged.map_or("", |b| &b.bag), MOST_SHORT),
                "description" => text(bagged.map_or("", |b| &b.description), MOST_DESCRIPTION),
                "kept" => text(bagged.map_or("", |b| &b.kept), MOST_KEPT),
                _ => None,
            }
        }
        ["consent", "answers", giver, purpose] => {
            let talk = interview.consent_at_begin.current()?;
            let answer = talk.answer(Giver::parse(giver)?, Purpose::parse(purpose)?)?;
            word(answer.answer.as_str(), |w| Answer::parse(w).is_some())
        }
        ["risk", field] => of_risk(interview, field),
        ["wrapup", field] => of_wrapup(interview, field),
        _ => None,
    }
}

/// The known words of a list once each, in its order; `None` when one is of no list.
macro_rules! words_in_order {
    ($list:ty) => {
        |given: &[String]| {
            let mut known = given.iter().map(|w| <$list>::parse(w)).collect::<Option<Vec<_>>>()?;
            added::in_order(&mut known, <$list>::ALL);
            Some(known.into_iter().map(<$list>::as_str).collect())
        }
    };
}

/// A tap's time, its phase or its kind of prompt, and the details of a feeling or a break; an undone tap is not
/// amended.
fn of_tap(interview: &Interview, tap: &NotedTap, field: &str) -> Option<Item> {
    tap.undone.is_none().then_some(())?;
    let detail = interview.detail_of(tap.id).map(|d| &d.what);
    match (field, &tap.what) {
        ("signs" | "responses" | "intensity" | "outcome", Tap::Feeling) => {
            let (signs, responses, intensity, outcome) = match detail {
                Some(Tap::FeelingDetail { signs, responses, intensity, outcome, .. }) => {
                    (signs.clone(), responses.clone(), *intensity, *outcome)
                }
                _ => (Vec::new(), Vec::new(), None, None),
            };
            match field {
                "signs" => held(listed(&signs)?, Sort::Words(words_in_order!(DistressSign))),
                "responses" => held(listed(&responses)?, Sort::Words(words_in_order!(DistressResponse))),
                "intensity" => held(intensity.map_or_else(String::new, |i| i.to_string()), Sort::Intensity),
                _ => held(
                    outcome.map_or_else(String::new, |o| o.as_str().to_owned()),
                    Sort::WordOrNone(|w| FeelingOutcome::parse(w).is_some()),
                ),
            }
        }
        ("asked_by" | "reason", Tap::BreakBegun) => {
            let (asked_by, reason) = match detail {
                Some(Tap::BreakDetail { asked_by, reason, .. }) => (asked_by.as_str(), reason.as_str()),
                _ => ("", ""),
            };
            match field {
                "asked_by" => word(asked_by, |w| BreakAsker::parse(w).is_some()),
                _ => word(reason, |w| BreakReason::parse(w).is_some()),
            }
        }
        ("at", _) => held(wall_clock(interview, tap.elapsed_ms).to_rfc3339(), Sort::Inside),
        ("phase", Tap::PhaseBegun { phase }) => word(phase.as_str(), |w| Phase::parse(w).is_some()),
        ("prompt", Tap::Prompt { prompt }) => word(prompt.as_str(), |w| PromptKind::parse(w).is_some()),
        _ => None,
    }
}

pub(super) fn listed(words: &impl Serialize) -> Option<String> {
    canonical::write(&serde_json::to_value(words).ok()?).ok()
}

fn of_risk(interview: &Interview, field: &str) -> Option<Item> {
    let risk = interview.risk.as_ref()?;
    let three = |value: Ternary| word(value.as_str(), |w| Ternary::parse(w).is_some());
    match field {
        "immediate_danger" => word(risk.immediate_danger.as_str(), |w| Ternary::parse(w).is_some()),
        "safe_tonight" => three(risk.safe_tonight),
        "self_harm" => three(risk.self_harm),
        "siblings" => three(risk.siblings),
        "contact" => word(risk.contact.as_str(), |w| ConcernContact::parse(w).is_some()),
        "level" => {
            word(risk.level.as_str(), |w| RiskLevel::parse(w).is_some_and(|l| l != RiskLevel::NotJudged))
        }
        "why" => text(&risk.why, MOST_WHY),
        "told" => text(&risk.told, MOST_TOLD),
        "told_at" => held(risk.told_at.clone(), Sort::Told),
        _ => None,
    }
}

fn of_wrapup(interview: &Interview, field: &str) -> Option<Item> {
    match field {
        "process_note" => return text(&interview.process_note, MOST_NOTE),
        "observers" => return lists::of_observers(interview),
        _ => {}
    }
    let leaving = interview.leaving.as_ref()?;
    let three = |value: Ternary| word(value.as_str(), |w| Ternary::parse(w).is_some());
    match field {
        "end" => word(leaving.end.as_str(), |w| ChildsEnd::parse(w).is_some()),
        "told_next" => three(leaving.told_next),
        "told" => lists::of_child_told(leaving),
        "transport_safe" => three(leaving.transport_safe),
        "snack" => three(leaving.snack),
        _ => None,
    }
}

/// Checks a new value with the rules under which the old one was made, and gives it back tidied.
pub(super) fn check(
    case: &CaseFile,
    interview: &Interview,
    path: &str,
    sort: Sort,
    new: &str,
    ctx: &Context<'_>,
) -> Result<String, Refusal> {
    let unfit = || Refusal::new("amended-value-does-not-fit").at("new");
    match sort {
        Sort::Text(most) => checks::note(new, "new", most),
        Sort::Word(is_word) => {
            if is_word(new) {
                Ok(new.to_owned())
            } else {
                Err(unfit())
            }
        }
        Sort::Count => {
            let count: u32 = new.parse().map_err(|_| unfit())?;
            if count <= MOST_COUNT { Ok(count.to_string()) } else { Err(unfit()) }
        }
        Sort::Begin => Bounds::of(interview).begin(new, ctx).map(|at| at.to_rfc3339()),
        Sort::End => Bounds::of(interview).end(new, ctx).map(|at| at.to_rfc3339()),
        Sort::Inside => Bounds::of(interview).inside(new, ctx).map(|at| at.to_rfc3339()),
        Sort::Added => added::check(interview, path, new, ctx),
        Sort::File => files::check(case, interview, path, new),
        Sort::Words(in_order) => {
            let given: Vec<String> = serde_json::from_str(new).map_err(|_| unfit())?;
            listed(&in_order(&given).ok_or_else(unfit)?).ok_or_else(unfit)
        }
        Sort::WordOrNone(is_word) => {
            if new.is_empty() || is_word(new) {
                Ok(new.to_owned())
            } else {
                Err(unfit())
            }
        }
        Sort::Intensity => {
            if new.is_empty() {
                return Ok(String::new());
            }
            let strength: u8 = new.parse().map_err(|_| unfit())?;
            if strength > MOST_INTENSITY {
                let refusal = Refusal::new("intensity-out-of-range").at("new");
                return Err(refusal.with("most", MOST_INTENSITY));
            }
            Ok(strength.to_string())
        }
        Sort::Attendance => {
            let list = serde_json::from_str(new).map_err(|_| unfit())?;
            let end = interview.ended.as_ref().map(|e| e.elapsed_ms);
            let list = attendance::check_list(list, true, end)?;
            let value = serde_json::to_value(&list).map_err(|_| unfit())?;
            canonical::write(&value).map_err(|_| unfit())
        }
        Sort::OfRecording => lists::recording_field(interview, path, new, ctx),
        Sort::Observers => lists::observers(new),
        Sort::ChildTold => lists::child_told(new, ctx),
        Sort::Told => risk::told_at(new, ctx).map_err(|r| r.at("new")),
    }
}
