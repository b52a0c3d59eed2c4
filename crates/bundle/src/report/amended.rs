//! What an amendment is about, and its values, in words: a path and a list of codes are for programs.

use super::words::Words;
use crate::record::AmendmentRecord;
use itgel_casefile::amendment::added::{Added, PATH};
use itgel_casefile::amendment::files::AddedFile;
use itgel_casefile::event::{Attendee, ChildTold, ObserverQuestions, RecordingGap, Tap};
use itgel_casefile::vocabulary as v;

/// A word of a closed list in the reader's language; anything else as it stands.
macro_rules! word {
    ($words:ident, $list:literal, $type:ty, $value:expr) => {{
        let value: &str = $value;
        <$type>::parse(value).map_or_else(|| value.to_owned(), |known| $words.of($list, known.as_str()))
    }};
}

/// What was amended.
pub fn item(words: &Words<'_>, amendment: &AmendmentRecord) -> String {
    let item = amendment.item.as_str();
    let steps: Vec<&str> = item.split('.').collect();
    match steps.as_slice() {
        ["timeline", "begun"] => words.say("report-begun"),
        ["timeline", "ended"] => words.say("report-ended"),
        ["timeline", "counts", kind] => {
            format!(
                "{}: {}",
                words.say("report-amended-count"),
                word!(words, "prompt-kind", v::PromptKind, kind)
            )
        }
        ["timeline", "added", _] => words.say("report-amended-added"),
        ["timeline", "taps", tap, field] => match (entry(words, amendment, tap), label(words, field)) {
            (Some(entry), Some(field)) => format!("{entry}: {field}"),
            _ => item.to_owned(),
        },
        ["attendance"] => words.say("report-attendance"),
        ["recordings", at, field] => {
            let field = match *field {
                "number" => words.say("report-recording-number"),
                "started" => words.say("report-begun"),
                "ended" => words.say("report-ended"),
                "gaps" => words.say("report-recording-gap"),
                "operator" => words.say("report-operator"),
                "medium" => words.say("report-medium"),
                other => other.to_owned(),
            };
            format!("{} {at}: {field}", words.say("report-recordings"))
        }
        ["attachments", "added", _] => words.say("report-amended-file"),
        ["attachments", "bagged", number, "bag"] => {
            format!("{} {number}: {}", words.say("report-item-number"), words.say("report-bag"))
        }
        ["attachments", "bagged", number, "kept"] => {
            format!("{} {number}: {}", words.say("report-item-number"), words.say("report-kept"))
        }
        ["attachments", "bagged", number, "description"] => {
            format!("{} {number}: {}", words.say("report-item-number"), words.say("report-description"))
        }
        ["attachments", .., "description"] => words.say("report-description"),
        ["consent", "answers", giver, purpose] => format!(
            "{}: {}",
            word!(words, "purpose", v::Purpose, purpose),
            word!(words, "giver", v::Giver, giver)
        ),
        ["wrapup", "told"] => words.say("report-told-by"),
        [_, field] => risk_or_wrapup(words, field).unwrap_or_else(|| item.to_owned()),
        _ => item.to_owned(),
    }
}

fn risk_or_wrapup(words: &Words<'_>, field: &str) -> Option<String> {
    Some(words.say(match field {
        "immediate_danger" => "report-immediate-danger",
        "safe_tonight" => "report-safe-tonight",
        "self_harm" => "report-self-harm",
        "siblings" => "report-siblings",
        "contact" => "report-contact",
        "level" => "report-risk-level",
        "why" => "report-risk-why",
        "told" => "report-risk-told",
        "told_at" => "report-risk-told-at",
        "end" => "report-childs-end",
        "told_next" => "report-told-next",
        "transport_safe" => "report-transport-safe",
        "snack" => "report-snack",
        "process_note" => "report-process-note",
        "observers" => "report-observers",
        _ => return None,
    }))
}

/// What of an entry.
fn label(words: &Words<'_>, field: &str) -> Option<String> {
    Some(words.say(match field {
        "at" => "report-at",
        "phase" => "report-phase",
        "prompt" => "report-amended-prompt",
        "signs" => "report-signs",
        "responses" => "report-responses",
        "intensity" => "report-intensity",
        "outcome" => "report-outcome",
        "asked_by" => "report-asked-by",
        "reason" => "report-why",
        _ => return None,
    }))
}

/// The entry that was amended, by its time in the interview; none where the interview stays.
fn entry(words: &Words<'_>, amendment: &AmendmentRecord, tap: &str) -> Option<String> {
    let record = words.dossier.interviews.iter().find(|i| i.interview == amendment.interview)?;
    let found = record.taps.iter().find(|t| t.tap.to_string() == tap)?;
    let what = match &found.what {
        Tap::PhaseBegun { phase } => words.of("phase", phase.as_str()),
        Tap::Prompt { prompt } => words.of("prompt-kind", prompt.as_str()),
        Tap::Feeling | Tap::FeelingDetail { .. } => words.say("report-amended-feeling"),
        Tap::Marker => words.say("report-amended-marker"),
        Tap::Item { number } => format!("{} {number}", words.say("report-items")),
        Tap::BreakBegun | Tap::BreakDetail { .. } => words.say("report-amended-break"),
        Tap::BreakEnded => words.say("report-amended-break-end"),
        Tap::BreakDeclined => words.say("report-break-declined"),
        Tap::PersonMoved | Tap::PersonDetail { .. } => words.say("report-move"),
        Tap::Question { step } => words.of("question-step", step.as_str()),
    };
    Some(format!("{} {what}", super::words::length(found.elapsed_ms)))
}

/// A value, old or new.
pub fn value(words: &Words<'_>, item: &str, value: &str) -> String {
    if value.is_empty() {
        return words.say("report-amended-nothing");
    }
    let steps: Vec<&str> = item.split('.').collect();
    let last = steps.last().copied().unwrap_or_default();
    match steps.as_slice() {
        _ if item.starts_with(PATH) => {
            Added::read(value).map_or_else(|| value.to_owned(), |added| forgotten(words, &added))
        }
        ["timeline", "begun" | "ended"] | ["recordings", _, "started" | "ended"] | ["risk", "told_at"] => {
            words.instant(value)
        }
        ["recordings", _, "gaps"] => serde_json::from_str::<Vec<RecordingGap>>(value)
            .map_or_else(|_| value.to_owned(), |list| gaps(words, &list)),
        ["wrapup", "observers"] => serde_json::from_str::<ObserverQuestions>(value)
            .map_or_else(|_| value.to_owned(), |counts| observers(words, &counts)),
        ["wrapup", "told"] => serde_json::from_str::<ChildTold>(value)
            .map_or_else(|_| value.to_owned(), |told| super::told::line(words, &told)),
        ["attachments", "added", _] => {
            AddedFile::read(value).map_or_else(|| value.to_owned(), |added| file(words, &added))
        }
        ["timeline", "taps", _, _] => of_entry(words, last, value),
        ["attendance"] => serde_json::from_str::<Vec<Attendee>>(value)
            .map_or_else(|_| value.to_owned(), |list| attended(words, &list)),
        ["consent", ..] => word!(words, "answer", v::Answer, value),
        ["risk", "level"] => word!(words, "risk-level", v::RiskLevel, value),
        ["risk", "contact"] => word!(words, "concern-contact", v::ConcernContact, value),
        ["wrapup", "end"] => word!(words, "childs-end", v::ChildsEnd, value),
        ["risk", "why" | "told"] | ["wrapup", "process_note"] => value.to_owned(),
        ["risk" | "wrapup", _] => word!(words, "ternary", v::Ternary, value),
        _ => value.to_owned(),
    }
}

fn of_entry(words: &Words<'_>, field: &str, value: &str) -> String {
    let list: Option<Vec<String>> = serde_json::from_str(value).ok();
    match field {
        "at" => words.instant(value),
        "phase" => word!(words, "phase", v::Phase, value),
        "prompt" => word!(words, "prompt-kind", v::PromptKind, value),
        "outcome" => word!(words, "feeling-outcome", v::FeelingOutcome, value),
        "asked_by" => word!(words, "break-asker", v::BreakAsker, value),
        "reason" => word!(words, "break-reason", v::BreakReason, value),
        "intensity" => format!("{value}/3"),
        "signs" => several(words, list, |w| word!(words, "distress-sign", v::DistressSign, w)),
        "responses" => several(words, list, |w| word!(words, "distress-response", v::DistressResponse, w)),
        _ => value.to_owned(),
    }
}

fn several(words: &Words<'_>, list: Option<Vec<String>>, say: impl Fn(&str) -> String) -> String {
    let list = list.unwrap_or_default();
    if list.is_empty() {
        return words.say("report-amended-nothing");
    }
    list.iter().map(|w| say(w)).collect::<Vec<_>>().join(", ")
}

fn gaps(words: &Words<'_>, list: &[RecordingGap]) -> String {
    if list.is_empty() {
        return words.say("report-amended-nothing");
    }
    let one =
        |g: &RecordingGap| format!("{} – {}: {}", words.instant(&g.from), words.instant(&g.to), g.reason);
    list.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn observers(words: &Words<'_>, counts: &ObserverQuestions) -> String {
    let numbers = [
        ("report-observers-asked", counts.asked),
        ("report-observers-relayed", counts.relayed),
        ("report-observers-declined", counts.declined),
    ];
    let mut parts: Vec<String> =
        numbers.into_iter().map(|(id, count)| format!("{}: {count}", words.say(id))).collect();
    if !counts.reason.is_empty() {
        parts.push(format!("{}: {}", words.say("report-observers-reason"), counts.reason));
    }
    parts.join("; ")
}

fn attended(words: &Words<'_>, list: &[Attendee]) -> String {
    let one = |a: &Attendee| {
        let parts = [
            words.of("attendee-role", a.role.as_str()),
            a.initials.clone(),
            words.of("place", a.place.as_str()),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    list.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// A file that was forgotten: what it is, and its digest, by which it is known among the attachments.
fn file(words: &Words<'_>, added: &AddedFile) -> String {
    let mut parts = vec![added.description.clone()];
    if added.item > 0 {
        parts.push(format!("{} {}", words.say("report-items"), added.item));
    }
    parts.push(format!("{} {}", words.say("report-bytes"), super::words::grouped(added.bytes)));
    parts.push(format!("SHA-256 {}", added.sha256));
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// An entry that was forgotten: when, what, and what belongs to it.
fn forgotten(words: &Words<'_>, added: &Added) -> String {
    let mut parts = vec![words.instant(added.at())];
    match added {
        Added::Phase { phase, .. } => parts.push(words.of("phase", phase.as_str())),
        Added::Prompt { prompt, .. } => parts.push(words.of("prompt-kind", prompt.as_str())),
        Added::Marker { .. } => parts.push(words.say("report-amended-marker")),
        Added::Item { number, .. } => parts.push(format!("{} {number}", words.say("report-items"))),
        Added::Feeling { signs, responses, intensity, outcome, .. } => {
            parts.push(words.say("report-amended-feeling"));
            parts.extend(signs.iter().map(|s| words.of("distress-sign", s.as_str())));
            parts.extend(responses.iter().map(|r| words.of("distress-response", r.as_str())));
            parts.extend(intensity.map(|i| format!("{i}/3")));
            parts.extend(outcome.map(|o| words.of("feeling-outcome", o.as_str())));
        }
        Added::Break { until, asked_by, reason, .. } => {
            parts.push(format!("– {}", words.instant(until)));
            parts.push(words.say("report-amended-break"));
            parts.extend(asked_by.map(|by| words.of("break-asker", by.as_str())));
            parts.extend(reason.map(|why| words.of("break-reason", why.as_str())));
        }
    }
    parts.join(", ")
}
