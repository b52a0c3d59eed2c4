//! Wrap-up: how the child left, recordings made elsewhere, the note on the process, things in bags
//! (ux.md 4.10).

use crate::aftercare;
use crate::checks::{self, Noted, Remark};
use crate::context::Context;
use crate::event::{CaseEvent, ChildTold, ObserverQuestions, Recording, RecordingGap, Tap};
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::{Day, Moment};
use crate::told;
use crate::vocabulary::{ChildsEnd, Ternary};

/// Longest note on the process, in characters.
pub const MOST_NOTE: usize = 1000;
/// Longest recording number, in characters.
pub const MOST_NUMBER: usize = 24;
/// Longest name of a medium, operator's initials or bag number, in characters.
pub const MOST_SHORT: usize = 40;
/// Longest description of a thing or file, in characters.
pub const MOST_DESCRIPTION: usize = 160;
/// Longest place where a thing is kept, in characters.
pub const MOST_KEPT: usize = 80;
/// Longest recording; whoever mistypes an end that then lies a day later is asked.
const MOST_RECORDED_MS: i64 = 12 * 3_600_000;
/// Most gaps of one recording.
pub const MOST_GAPS: usize = 20;
/// Longest reason of a gap, in characters.
pub const MOST_GAP_REASON: usize = 160;
/// Most recordings of one interview.
pub const MOST_RECORDINGS: usize = 20;
/// Most questions of observers; more is a slip of typing.
pub const MOST_QUESTIONS: u32 = 99;

/// Says how the child left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordChildsEnd {
    /// The interview.
    pub interview: InterviewId,
    /// How.
    pub end: ChildsEnd,
    /// The child was told what happens next.
    pub told_next: Ternary,
    /// The way home is safe.
    pub transport_safe: Ternary,
    /// Something to eat and drink was given.
    pub snack: Ternary,
    /// The day on which somebody asks how the child is; none: [`aftercare::usual_day`].
    pub follow_up: Option<Day>,
    /// Who told the child what happens next, when and how; none where it is not said.
    pub told: Option<ChildTold>,
}

/// Says how the child left, and when somebody asks how it is. Remark: `way-home-not-safe`.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `interview-still-running`,
/// `aftercare-day-out-of-range`, and what is refused about telling the child ([`crate::told`]).
pub fn record_childs_end(
    case: &CaseFile,
    request: &RecordChildsEnd,
    ctx: &Context<'_>,
) -> Result<Noted, Refusal> {
    let RecordChildsEnd { interview, end, told_next, transport_safe, snack, follow_up, told } =
        request.clone();
    let found = checks::ended(case, interview)?;
    let follow_up = match follow_up {
        None => aftercare::usual_day(found),
        Some(day) => Some(aftercare::check_first_day(found, day)?),
    };
    let told = told::check(told, told_next == Ternary::Yes, ctx)?;
    let remarks = notes(transport_safe);
    let event =
        CaseEvent::ChildsEndRecorded { interview, end, told_next, transport_safe, snack, follow_up, told };
    Ok(Noted { event, remarks })
}

/// What has to be done about the way home, for as long as it is not safe.
#[must_use]
pub fn notes(transport_safe: Ternary) -> Vec<Remark> {
    let remark = || Remark::new("way-home-not-safe", "transport_safe");
    (transport_safe == Ternary::No).then(remark).into_iter().collect()
}

/// Notes the recordings made outside this program; the whole list. `used_elsewhere` gives the code of another
/// case file that has the same number.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `too-many-recordings`,
/// `recording-number-missing`, `recording-number-malformed`, `recording-number-twice`,
/// `recording-number-used`, `time-malformed`, `recording-ends-before-start`, `recording-too-long`, `recording-in-future`,
/// `recording-digest-malformed`, `text-too-long`, `too-many-gaps`,
/// `gap-ends-before-start`, `gap-outside-recording`, `gaps-overlap`, `gap-without-reason`.
pub fn note_recordings(
    case: &CaseFile,
    interview: InterviewId,
    recordings: Vec<Recording>,
    used_elsewhere: &dyn Fn(&str) -> Option<String>,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    checks::unsigned(case, interview)?;
    if recordings.len() > MOST_RECORDINGS {
        let refusal = Refusal::new("too-many-recordings").at("recordings");
        return Err(refusal.with("most", MOST_RECORDINGS));
    }
    let mut checked: Vec<Recording> = Vec::new();
    for (at, recording) in recordings.into_iter().enumerate() {
        let recording = check_recording(recording, ctx).map_err(|r| r.with("row", at + 1))?;
        if checked.iter().any(|other| other.number == recording.number) {
            return Err(Refusal::new("recording-number-twice").at("number").with("row", at + 1));
        }
        if let Some(code) = used_elsewhere(&recording.number) {
            let refusal = Refusal::new("recording-number-used").at("number").with("code", code);
            return Err(refusal.with("row", at + 1));
        }
        checked.push(recording);
    }
    Ok(CaseEvent::RecordingsNoted { interview, recordings: checked })
}

/// The number of a recording as it is written: letters and digits in groups, as on cameras and cards (`Ө1-1121-01`).
/// Look-alike letters are put right first, so that one number has one way of being written.
///
/// # Errors
/// `recording-number-missing`, `recording-number-malformed`, `text-too-long` at `field`.
pub(crate) fn recording_number(text: &str, field: &'static str) -> Result<String, Refusal> {
    let number = checks::name(text, field, "recording-number-missing", (1, MOST_NUMBER))?.to_uppercase();
    let in_groups = number
        .split(['-', '_', '.', '/'])
        .all(|group| !group.is_empty() && group.chars().all(char::is_alphanumeric));
    if !in_groups || !number.chars().any(|c| c.is_ascii_digit()) {
        return Err(Refusal::new("recording-number-malformed").at(field));
    }
    Ok(number)
}

/// One recording; also the rule for an amendment.
pub(crate) fn check_recording(mut one: Recording, ctx: &Context<'_>) -> Result<Recording, Refusal> {
    one.number = recording_number(&one.number, "number")?;
    one.operator = checks::optional(&one.operator, "operator", MOST_SHORT)?;
    one.medium = checks::optional(&one.medium, "medium", MOST_SHORT)?;
    let zone = &ctx.now.zone;
    let instant = |text: &str, field| {
        Moment::from_rfc3339(text, zone, 0).ok_or_else(|| Refusal::new("time-malformed").at(field))
    };
    let started = instant(&one.started, "started")?;
    if started.utc_ms > ctx.now.utc_ms {
        return Err(Refusal::new("recording-in-future").at("started"));
    }
    if !one.ended.is_empty() {
        let ended = instant(&one.ended, "ended")?;
        if ended.utc_ms < started.utc_ms {
            return Err(Refusal::new("recording-ends-before-start").at("ended"));
        }
        if ended.utc_ms > ctx.now.utc_ms {
            return Err(Refusal::new("recording-in-future").at("ended"));
        }
        if ended.utc_ms.saturating_sub(started.utc_ms) > MOST_RECORDED_MS {
            return Err(Refusal::new("recording-too-long")
                .at("ended")
                .with("hours", MOST_RECORDED_MS / 3_600_000));
        }
    }
    one.gaps = check_gaps(one.gaps, started.utc_ms, &one.ended, ctx)?;
    one.gap = one.gap || !one.gaps.is_empty();
    let no_digest = one.sha256.is_empty() && one.bytes == 0;
    if !no_digest && (!is_sha256(&one.sha256) || one.bytes == 0) {
        return Err(Refusal::new("recording-digest-malformed").at("sha256"));
    }
    Ok(one)
}

/// Recordings of which the child was not told. They are entered as they were: keeping them out of the file would help nobody.
/// Nobody can have agreed to what they were not told of, so that their list goes by a legal order only, and sign-off asks why.
#[must_use]
pub fn untold(recordings: &[Recording]) -> usize {
    recordings.iter().filter(|one| !one.child_told).count()
}

/// Gaps lie within the recording, one after the other, each with its reason.
fn check_gaps(
    gaps: Vec<RecordingGap>,
    started_ms: i64,
    ended: &str,
    ctx: &Context<'_>,
) -> Result<Vec<RecordingGap>, Refusal> {
    if gaps.len() > MOST_GAPS {
        return Err(Refusal::new("too-many-gaps").at("gaps").with("most", MOST_GAPS));
    }
    let zone = &ctx.now.zone;
    let latest = Moment::from_rfc3339(ended, zone, 0).map_or(ctx.now.utc_ms, |m| m.utc_ms);
    let mut before = started_ms;
    let mut checked = Vec::new();
    for (at, gap) in gaps.into_iter().enumerate() {
        let refuse = |code| Refusal::new(code).at("gaps").with("gap", at + 1);
        let instant = |text: &str| {
            Moment::from_rfc3339(text, zone, 0).map(|m| m.utc_ms).ok_or_else(|| refuse("time-malformed"))
        };
        let (from, to) = (instant(&gap.from)?, instant(&gap.to)?);
        if to < from {
            return Err(refuse("gap-ends-before-start"));
        }
        if from < started_ms || to > latest {
            return Err(refuse("gap-outside-recording"));
        }
        if from < before {
            return Err(refuse("gaps-overlap"));
        }
        before = to;
        let reason = checks::text(&gap.reason, "gaps", "gap-without-reason", (1, MOST_GAP_REASON))
            .map_err(|r| r.with("gap", at + 1))?;
        checked.push(RecordingGap { reason, ..gap });
    }
    Ok(checked)
}

/// Notes something about the process, not about what the child said; may be empty. With it, what became of the
/// observers' questions, where there is something to say about them.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `text-too-long`; what
/// [`check_questions`] refuses.
pub fn note_process(
    case: &CaseFile,
    interview: InterviewId,
    text: &str,
    observers: Option<ObserverQuestions>,
) -> Result<CaseEvent, Refusal> {
    checks::unsigned(case, interview)?;
    let observers = observers.map(check_questions).transpose()?;
    Ok(CaseEvent::ProcessNoted { interview, text: checks::note(text, "text", MOST_NOTE)?, observers })
}

/// Checks the counts of the observers' questions; also the rule for an amendment. Not every question needs an answer yet, so relayed and declined may
/// be fewer than asked and never more; a question that was declined has a reason (domain.md 7.9).
///
/// # Errors
/// `observer-questions-too-many`, `observer-questions-do-not-add-up`, `observer-reason-missing`, `text-too-long`.
pub(crate) fn check_questions(questions: ObserverQuestions) -> Result<ObserverQuestions, Refusal> {
    let ObserverQuestions { asked, relayed, declined, reason } = questions;
    if asked > MOST_QUESTIONS {
        return Err(Refusal::new("observer-questions-too-many").at("asked").with("most", MOST_QUESTIONS));
    }
    if relayed.saturating_add(declined) > asked {
        return Err(Refusal::new("observer-questions-do-not-add-up").at("asked"));
    }
    let reason = checks::optional(&reason, "reason", MOST_DESCRIPTION)?;
    if declined > 0 && reason.is_empty() {
        return Err(Refusal::new("observer-reason-missing").at("reason"));
    }
    let reason = if declined == 0 { String::new() } else { reason };
    Ok(ObserverQuestions { asked, relayed, declined, reason })
}

/// Describes a thing that is kept outside, in a bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescribeItem {
    /// The interview.
    pub interview: InterviewId,
    /// Item number.
    pub item: u32,
    /// Bag number.
    pub bag: String,
    /// Description.
    pub description: String,
    /// Where it is kept, or empty.
    pub kept: String,
}

/// Describes a thing kept in a bag.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `item-not-found`,
/// `bag-number-missing`, `text-too-long`.
pub fn describe_item(case: &CaseFile, request: DescribeItem) -> Result<CaseEvent, Refusal> {
    let DescribeItem { interview, item, bag, description, kept } = request;
    item_stands(checks::unsigned(case, interview)?, item)?;
    let bag = checks::name(&bag, "bag", "bag-number-missing", (1, MOST_SHORT))?;
    let description = checks::optional(&description, "description", MOST_DESCRIPTION)?;
    let kept = checks::optional(&kept, "kept", MOST_KEPT)?;
    Ok(CaseEvent::ItemDescribed { interview, item, bag, description, kept })
}

/// The item was noted in this interview and not undone.
pub(crate) fn item_stands(interview: &Interview, item: u32) -> Result<(), Refusal> {
    let number = |what: &Tap| *what == Tap::Item { number: item };
    if interview.standing().iter().any(|t| number(&t.what)) {
        return Ok(());
    }
    Err(Refusal::new("item-not-found").at("item").with("number", item))
}

/// Lower-case hex of 32 bytes.
pub(crate) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
