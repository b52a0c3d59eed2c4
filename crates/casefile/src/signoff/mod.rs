//! Sign-off: the one deliberate moment in which the record of an interview becomes read-only (ux.md 4.12;
//! domain.md rule 12).
//!
//! It has two halves, because the signature is made elsewhere: [`check_sign_off`] says whether it may be signed
//! and what the signer claims; the caller builds [`sections::sections`], writes [`statement::statement`] and
//! signs it; [`sign_off`] checks the same again and builds the statement anew.

pub mod open_points;
pub mod sections;
pub mod statement;

use crate::checks;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::risk;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::Role;
use sections::Environment;
use statement::{Claim, Means};

/// Asks to sign an interview off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff {
    /// The interview.
    pub interview: InterviewId,
    /// For each open point its code and the reason for leaving it.
    pub open_points: Vec<(String, String)>,
    /// A supervisor seals it as found, because the interviewer cannot sign any more.
    pub as_found: bool,
    /// The interviewer's role now; none where their access has ended.
    pub interviewer: Option<Role>,
    /// When the signer signs, RFC 3339.
    pub signed_at: String,
}

/// What is signed, once it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToSign {
    /// What the statement says.
    pub claim: Claim,
    /// The open points with their reasons tidied, in the fixed order.
    pub open_points: Vec<(String, String)>,
}

/// May this interview be signed off, by this person, now?
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `interview-still-running`,
/// `only-interviewer-signs`, `as-found-by-supervisor-only`, `as-found-too-early` (with day and time), `interviewer-signs-without-as-found`,
/// `risk-not-assessed`, `danger-not-told`, `danger-not-timed`, `open-point-needs-reason`, `open-point-unknown`,
/// `reason-too-short`, `text-too-long`, `time-malformed`, `signed-in-future`.
pub fn check_sign_off(
    case: &CaseFile,
    request: &SignOff,
    environment: &Environment,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<ToSign, Refusal> {
    let found = checks::ended(case, request.interview)?;
    who_signs(found, request, ctx)?;
    if !request.as_found {
        let judged = found.risk.as_ref().filter(|r| risk::is_judged(Some(r)));
        let risk = judged.ok_or_else(|| Refusal::new("risk-not-assessed").at("risk"))?;
        if let Some((code, field)) = risk::danger_gap(risk) {
            return Err(Refusal::new(code).at(field));
        }
    }
    let open_points = reasons(case, found, request, book)?;
    let signed_at = Moment::from_rfc3339(&request.signed_at, &ctx.now.zone, 0)
        .ok_or_else(|| Refusal::new("time-malformed").at("signed_at"))?;
    if signed_at.utc_ms > ctx.now.utc_ms {
        return Err(Refusal::new("signed-in-future").at("signed_at"));
    }
    let claim = Claim {
        case: case.id,
        interview: found.id,
        number: found.number,
        interviewer: found.interviewer(),
        signer: ctx.actor.person,
        as_found: request.as_found,
        room: environment.room.clone(),
        organisation: environment.organisation.clone(),
        app: environment.app.clone(),
        signed_at: request.signed_at.clone(),
    };
    Ok(ToSign { claim, open_points })
}

/// A statement with the signature over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The statement, as signed.
    pub statement: String,
    /// SSHSIG, armoured, in namespace `itgel-signoff/1`.
    pub signature: String,
}

/// Signs the interview off: from here on its record is read-only. The statement must be, byte for byte, the one
/// that follows from this file. The caller has verified that the signature is the actor's over it.
///
/// # Errors
/// Those of [`check_sign_off`], and `statement-does-not-match`, `signature-missing`.
pub fn sign_off(
    case: &CaseFile,
    request: &SignOff,
    environment: &Environment,
    signed: Signed,
    means: Means<'_>,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let Signed { statement, signature } = signed;
    let ToSign { claim, open_points } = check_sign_off(case, request, environment, ctx, book)?;
    let found = checks::ended(case, request.interview)?;
    let expected = sections::sections(case, found, environment, &open_points)
        .ok()
        .and_then(|sections| statement::statement(&claim, &sections, means).ok());
    if expected.as_deref() != Some(&statement) {
        return Err(Refusal::new("statement-does-not-match"));
    }
    if signature.trim().is_empty() {
        return Err(Refusal::new("signature-missing"));
    }
    let (interview, as_found) = (request.interview, request.as_found);
    Ok(CaseEvent::SignedOff { interview, open_points, as_found, statement, signature })
}

/// Hours after the end of an interview from which its record may be sealed as found although the interviewer could
/// still sign; from then on it stands on the supervisor's Today (ux.md 4.12).
pub const AS_FOUND_AFTER_HOURS: u16 = 72;

/// From when a supervisor may seal a record as found; none: now, because the interviewer has left. Whoever is still in the
/// room signs what they led, in whichever role. Until then it is the interviewer who judges the risk and signs (ux.md 4.12).
#[must_use]
pub fn as_found_from(found: &Interview, interviewer: Option<Role>) -> Option<Moment> {
    interviewer?;
    let ended = found.ended.as_ref()?;
    let mut from = ended.meta.at.clone();
    from.utc_ms = from.utc_ms.saturating_add(i64::from(AS_FOUND_AFTER_HOURS) * 3_600_000);
    Some(from)
}

/// Who signs a record: whoever led the interview, in whichever role they are by then; as found a supervisor who did not
/// lead it. Said once: for whoever signs, and for whoever reads what was signed.
///
/// # Errors
/// `only-interviewer-signs`, `interviewer-signs-without-as-found`, `as-found-by-supervisor-only`.
pub fn signs(led: bool, as_found: bool, role: Role) -> Result<(), Refusal> {
    match (as_found, led, role) {
        (false, true, _) | (true, false, Role::Supervisor) => Ok(()),
        (false, ..) => Err(Refusal::new("only-interviewer-signs")),
        (true, true, _) => Err(Refusal::new("interviewer-signs-without-as-found")),
        (true, false, _) => Err(Refusal::new("as-found-by-supervisor-only")),
    }
}

fn who_signs(found: &Interview, request: &SignOff, ctx: &Context<'_>) -> Result<(), Refusal> {
    signs(found.interviewer() == ctx.actor.person, request.as_found, ctx.actor.role)?;
    let from = request.as_found.then(|| as_found_from(found, request.interviewer)).flatten();
    let Some(from) = from.filter(|from| ctx.now.utc_ms < from.utc_ms) else { return Ok(()) };
    let (day, time) = (String::from(from.day()), from.clock());
    let time: String = time.chars().take(5).collect();
    Err(Refusal::new("as-found-too-early").with("day", day).with("time", time))
}

/// Every open point has its reason, and no reason stands without its point.
fn reasons(
    case: &CaseFile,
    found: &Interview,
    request: &SignOff,
    book: &Rulebook,
) -> Result<Vec<(String, String)>, Refusal> {
    let open = open_points::open_points(case, found, request.as_found, book);
    for (given, _) in &request.open_points {
        if !open.iter().any(|p| p.code == given) {
            return Err(Refusal::new("open-point-unknown").at("open_points"));
        }
    }
    let with_reason = |point: &open_points::OpenPoint| {
        let given = request.open_points.iter().find(|(code, _)| code == point.code);
        let missing = || Refusal::new("open-point-needs-reason").at("open_points");
        let (code, reason) = given.ok_or_else(|| missing().with("point", point.code))?;
        let reason = checks::reason(reason, "open_points").map_err(|r| r.with("point", point.code))?;
        Ok((code.clone(), reason))
    };
    open.iter().map(with_reason).collect()
}
