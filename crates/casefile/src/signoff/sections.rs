//! What becomes immutable with a signature, as sections (ux.md 4.12). Each section belongs to one part of the
//! export, so that a part can stay behind while the signature over the others can still be checked.

use crate::canonical::{self, NotCanonical};
use crate::consent::ledger::{ConsentLedger, Conversation};
use crate::context::EntryMeta;
use crate::event::{Risk, WordingRef};
use crate::ids::{ConsentId, InterviewId};
use crate::interview::timeline::Timeline;
use crate::interview::{BaggedItem, Interview, NotedTap};
use crate::state::CaseFile;
use crate::vocabulary::Part;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Names of the sections with the part each belongs to, in the order they are written.
pub const SECTIONS: &[(&str, Part)] = &[
    ("timeline", Part::InterviewLog),
    ("attendance", Part::InterviewLog),
    ("recordings", Part::InterviewLog),
    ("attachments", Part::Attachments),
    ("consent", Part::ConsentRecord),
    ("risk", Part::RiskAndNeeds),
    ("wrapup", Part::InterviewLog),
    ("environment", Part::InterviewLog),
];

/// The part to which what stands under this path belongs; none for a path of no section.
#[must_use]
pub fn part_of_item(item: &str) -> Option<Part> {
    let section = item.split('.').next();
    SECTIONS.iter().find(|(name, _)| Some(*name) == section).map(|(_, part)| *part)
}

/// One section of a record, ready to be hashed, signed and stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Name.
    pub name: &'static str,
    /// The part it belongs to.
    pub part: Part,
    /// Canonical JSON, UTF-8.
    pub bytes: Vec<u8>,
}

/// Where and with what the record was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Environment {
    /// Version of this program.
    pub app: String,
    /// The room's name.
    pub room: String,
    /// The organisation's name.
    pub organisation: String,
}

/// Builds every section of an interview's record, in the order of [`SECTIONS`].
///
/// # Errors
/// [`NotCanonical`] when a number is too large to be exact; no file that people make comes near it.
pub fn sections(
    case: &CaseFile,
    interview: &Interview,
    environment: &Environment,
    open_points: &[(String, String)],
) -> Result<Vec<Section>, NotCanonical> {
    let build = |(name, part): &(&'static str, Part)| {
        let value = match *name {
            "timeline" => timeline(interview)?,
            "attendance" => plain(&interview.attendees)?,
            "recordings" => plain(&interview.recordings)?,
            "attachments" => attachments(case, interview.id, &interview.bagged)?,
            "consent" => {
                consent(interview.consent, &interview.consent_at_begin, interview.consent_at_end.as_ref())?
            }
            "risk" => risk(interview.risk.as_ref())?,
            "wrapup" => wrapup(interview, open_points)?,
            _ => surroundings(interview, environment)?,
        };
        let bytes = canonical::write(&value)?.into_bytes();
        Ok(Section { name, part: *part, bytes })
    };
    SECTIONS.iter().map(build).collect()
}

/// The section `risk`: the judgement, or `null`. A reader makes it anew from the entries it was given, also where
/// the interview itself stayed.
///
/// # Errors
/// As [`sections`].
pub fn risk(judged: Option<&Risk>) -> Result<Value, NotCanonical> {
    plain(&judged)
}

fn plain(value: &impl Serialize) -> Result<Value, NotCanonical> {
    serde_json::to_value(value).map_err(|_| NotCanonical::Malformed)
}

fn entry(meta: &EntryMeta) -> Value {
    json!({"seq": meta.seq, "at": meta.at.to_rfc3339(), "by": meta.actor.to_string()})
}

fn timeline(interview: &Interview) -> Result<Value, NotCanonical> {
    let shown = Timeline::of(interview, interview.last_sign.1);
    let counts: serde_json::Map<String, Value> =
        shown.counts().iter().map(|(kind, n)| (kind.as_str().to_owned(), json!(n))).collect();
    let phases: serde_json::Map<String, Value> =
        shown.phase_lengths().iter().map(|(p, ms)| (p.as_str().to_owned(), json!(ms))).collect();
    let ended = interview.ended.as_ref().map(|end| {
        json!({
            "entry": entry(&end.meta),
            "elapsed_ms": end.elapsed_ms,
            "stopped_by_child": end.stopped_by_child,
        })
    });
    let taps: Result<Vec<Value>, NotCanonical> = interview.taps.iter().map(tap).collect();
    Ok(json!({
        "number": interview.number,
        "session": interview.session.as_str(),
        "reason": interview.reason,
        "compulsion": plain(&interview.compulsion)?,
        "planned_minutes": interview.planned_minutes,
        "camera_confirmed": interview.camera_confirmed,
        "begun": entry(&interview.begun),
        "ended": ended,
        "taps": taps?,
        "segments": plain(&shown.segments)?,
        "breaks": plain(&shown.breaks)?,
        "phases_ms": phases,
        "counts": counts,
    }))
}

/// A tap with its undone twin's mark and every content it had before.
fn tap(noted: &NotedTap) -> Result<Value, NotCanonical> {
    let before: Result<Vec<Value>, NotCanonical> = noted
        .corrections
        .iter()
        .map(|c| {
            Ok(json!({
                "entry": entry(&c.by),
                "was": plain(&c.was)?,
                "was_elapsed_ms": c.was_elapsed_ms,
            }))
        })
        .collect();
    Ok(json!({
        "id": noted.id.to_string(),
        "entry": entry(&noted.meta),
        "what": plain(&noted.what)?,
        "elapsed_ms": noted.elapsed_ms,
        "added_later": noted.added_later,
        "undone": noted.undone.as_ref().map(entry),
        "corrections": before?,
    }))
}

/// The section `attachments`: files of the interview with their digests, and things kept in bags.
///
/// # Errors
/// As [`sections`].
pub fn attachments(
    case: &CaseFile,
    interview: InterviewId,
    bagged: &BTreeMap<u32, BaggedItem>,
) -> Result<Value, NotCanonical> {
    let mut files: Vec<_> = case.attachments.iter().filter(|(_, a)| a.interview == Some(interview)).collect();
    files.sort_by_key(|(_, a)| a.meta.seq);
    let files: Vec<Value> = files
        .into_iter()
        .map(|(id, file)| {
            json!({
                "id": id.to_string(),
                "entry": entry(&file.meta),
                "item": file.item,
                "media_type": file.media_type,
                "description": file.description,
                "bytes": file.bytes,
                "sha256": file.sha256,
                "sealed_sha256": file.sealed_sha256,
            })
        })
        .collect();
    Ok(json!({"files": files, "bagged": plain(bagged)?}))
}

/// The section `consent`: what had been said when the interview began, what had been said when it ended, and the
/// words that were used. Both are kept whole, because an answer that changed in between is a fact of this interview.
///
/// # Errors
/// As [`sections`].
pub fn consent(
    version: Option<ConsentId>,
    at_begin: &ConsentLedger,
    at_end: Option<&ConsentLedger>,
) -> Result<Value, NotCanonical> {
    Ok(json!({
        "version_id": version.map(|c| c.to_string()),
        "at_begin": said(at_begin)?,
        "at_end": at_end.map(said).transpose()?,
        "wordings": plain(&wordings(at_begin, at_end))?,
    }))
}

/// Conversations and withdrawals, and of everything else that the ledger remembers only whether an adult's answers
/// counted. Who is implicated, which interviews there were and whether the file was closed belong to other parts of
/// the export and must not leave with this one.
fn said(ledger: &ConsentLedger) -> Result<Value, NotCanonical> {
    let talk = |talk: &Conversation| {
        let mut value = plain(talk)?;
        let fields = value.as_object_mut().ok_or(NotCanonical::Malformed)?;
        fields.remove("not_counted_since");
        fields.insert("counts".to_owned(), Value::Bool(talk.counts()));
        Ok(value)
    };
    let talks: Result<Vec<Value>, NotCanonical> = ledger.versions.iter().map(talk).collect();
    Ok(json!({"versions": talks?, "withdrawals": plain(&ledger.withdrawals)?}))
}

/// Every wording that was spoken in the conversations, once.
fn wordings(at_begin: &ConsentLedger, at_end: Option<&ConsentLedger>) -> Vec<WordingRef> {
    let ledgers = [Some(at_begin), at_end];
    let talks = ledgers.into_iter().flatten().flat_map(|ledger| &ledger.versions);
    let mut used: Vec<WordingRef> = talks.flat_map(Conversation::wordings).cloned().collect();
    used.sort_by(|a, b| {
        (&a.id, a.version, &a.language, &a.sha256).cmp(&(&b.id, b.version, &b.language, &b.sha256))
    });
    used.dedup();
    used
}

fn wrapup(interview: &Interview, open_points: &[(String, String)]) -> Result<Value, NotCanonical> {
    let points: Vec<Value> =
        open_points.iter().map(|(code, reason)| json!({"code": code, "reason": reason})).collect();
    let mut section = json!({
        "leaving": plain(&interview.leaving)?,
        "process_note": interview.process_note,
        "open_points": points,
    });
    // An addition: where nothing was said about it, the section is what it always was.
    if let (Some(observers), Some(fields)) = (&interview.observers, section.as_object_mut()) {
        fields.insert("observers".to_owned(), plain(observers)?);
    }
    Ok(section)
}

fn surroundings(interview: &Interview, environment: &Environment) -> Result<Value, NotCanonical> {
    let jumps: Vec<Value> = interview
        .clock_jumps
        .iter()
        .map(|jump| json!({"entry": entry(&jump.meta), "by_ms": jump.by_ms}))
        .collect();
    let gaps: Vec<Value> = interview
        .gaps
        .iter()
        .map(|gap| json!({"entry": entry(&gap.meta), "from_ms": gap.from_ms, "gap_ms": gap.gap_ms}))
        .collect();
    Ok(json!({
        "app": environment.app,
        "room": environment.room,
        "organisation": environment.organisation,
        "protocol": interview.protocol,
        "zone": interview.begun.at.zone,
        "clock_jumps": jumps,
        "gaps": gaps,
    }))
}
