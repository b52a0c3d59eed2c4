//! May the interview begin? The child was asked, and said yes; or a legal duty is named and weighed
//! (domain.md rules 3 and 10; UN Guidelines on Justice 2005/20, 31(a): limit the number of interviews).

use crate::checks::{self, Noted, Remark};
use crate::consent::heard::{Against, against};
use crate::consent::reason::ReasonCode;
use crate::consent::standing::{Standing, standing};
use crate::context::Context;
use crate::event::{CaseEvent, Compulsion};
use crate::ids::InterviewId;
use crate::preparation;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::sessions::{self, Sessions};
use crate::state::CaseFile;
use crate::vocabulary::{ConsentState, Purpose, SessionType};

/// Begins the live interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeginInterview {
    /// A new identifier.
    pub interview: InterviewId,
    /// Type of session.
    pub session: SessionType,
    /// Why; required for a third or later session, a re-interview, or another interviewer than before.
    pub reason: String,
    /// The legal duty, where the child or the adult said no.
    pub compulsion: Option<Compulsion>,
    /// Expected minutes.
    pub planned_minutes: u32,
    /// The camera was confirmed running.
    pub camera_confirmed: bool,
}

/// Begins the interview. Remarks: `camera-not-confirmed`, `preparation-open`, and those of [`sessions::lately`].
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-already-running`, `interview-already-known`,
/// `child-not-asked`, `child-said-no`, `interview-not-agreed`, `compulsion-not-needed`, `recording-not-agreed`,
/// `minutes-out-of-range`, `session-type-does-not-fit`, `session-needs-reason`, `reason-too-short`,
/// `text-too-long`.
pub fn begin_interview(
    case: &CaseFile,
    request: BeginInterview,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<Noted, Refusal> {
    let BeginInterview { interview, session, reason, compulsion, planned_minutes, camera_confirmed } =
        request;
    checks::open_file(case)?;
    if case.running().is_some() {
        return Err(Refusal::new("interview-already-running"));
    }
    if case.interview(interview).is_some() {
        return Err(Refusal::new("interview-already-known"));
    }
    preparation::minutes(planned_minutes, "planned_minutes", book)?;
    let agreed = standing(case, Purpose::Interview, ctx.now.day(), book);
    // A child that stopped at this very page is asked again; nobody notes in its place that it cannot answer.
    let stopped = against(&case.consent, Purpose::Interview) == Some(Against::Stop { here: true });
    let cannot_answer = !stopped && case.consent.current().is_some_and(|t| t.child_cannot_answer.is_some());
    let compulsion = permission(&agreed, cannot_answer, compulsion)?;
    if camera_confirmed {
        recording_agreed(case, compulsion.is_some(), ctx, book)?;
    }
    let number = u32::try_from(case.interviews.len()).unwrap_or(u32::MAX).saturating_add(1);
    let reason = reason_for(case, number, session, &reason, ctx)?;
    let mut remarks = Vec::new();
    if !camera_confirmed {
        remarks.push(Remark::new("camera-not-confirmed", "camera_confirmed"));
    }
    let open = preparation::open_at_begin(case, ctx.now.day()).len();
    if open > 0 {
        remarks.push(Remark::new("preparation-open", "preparation").with("count", open));
    }
    remarks.extend(sessions::lately(case, ctx.now.day()));
    let event = CaseEvent::InterviewBegun {
        interview,
        number,
        session,
        reason,
        compulsion,
        planned_minutes,
        protocol: book.protocol.version,
        camera_confirmed,
        consent: agreed.consent,
    };
    Ok(Noted { event, remarks })
}

/// The child's own act comes first and cannot be replaced: even under a legal duty the child is asked, and the
/// no is kept as it is. A duty that is not needed is not taken down, so that the file never says that a child
/// who agreed was made to speak.
fn permission(
    agreed: &Standing,
    cannot_answer: bool,
    compulsion: Option<Compulsion>,
) -> Result<Option<Compulsion>, Refusal> {
    if agreed.goes {
        return match compulsion {
            None => Ok(None),
            Some(_) => Err(Refusal::new("compulsion-not-needed").at("compulsion")),
        };
    }
    // An answer that has run out is no answer of today: the child is asked anew.
    let child_is_heard = cannot_answer
        || !matches!(
            agreed.child,
            ConsentState::Unknown
                | ConsentState::Requested
                | ConsentState::RequestDeferred
                | ConsentState::Expired
        );
    let childs_no = matches!(agreed.child, ConsentState::Refused | ConsentState::Withdrawn)
        || agreed.reason == ReasonCode::ChildSaidNo;
    if compulsion.is_some() && !child_is_heard {
        return Err(Refusal::new("child-not-asked").with("why", agreed.reason));
    }
    let duty = child_is_heard && (childs_no || is_a_no(agreed.reason));
    let Some(compulsion) = compulsion.filter(|_| duty) else {
        let code = match agreed.child {
            _ if childs_no => "child-said-no",
            _ if !child_is_heard && matches!(agreed.reason, ReasonCode::NotAsked | ReasonCode::Later) => {
                "child-not-asked"
            }
            _ => "interview-not-agreed",
        };
        return Err(Refusal::new(code)
            .with("why", agreed.reason)
            .with("duty", if duty { "may" } else { "none" }));
    };
    Ok(Some(Compulsion {
        basis: checks::reason(&compulsion.basis, "basis")?,
        best_interests: checks::reason(&compulsion.best_interests, "best_interests")?,
    }))
}

/// Against which answers a legal duty can stand: a no of either, a yes taken back, or a child who cannot answer
/// (domain.md rule 3). Where somebody is only still to be asked, asking comes first and no duty is offered.
fn is_a_no(reason: ReasonCode) -> bool {
    matches!(
        reason,
        ReasonCode::ChildSaidNo
            | ReasonCode::GuardianSaidNo
            | ReasonCode::Withdrawn
            | ReasonCode::ChildCannotAnswer
    )
}

/// A camera runs only with a yes to recording of its own: who agreed to talk did not agree to be filmed. Under a
/// legal duty to speak it may run where nobody was asked about it, and sign-off asks why (`recorded-without-consent`);
/// a no to the camera, or a yes taken back, is a no there too (domain.md rule 1).
fn recording_agreed(case: &CaseFile, duty: bool, ctx: &Context<'_>, book: &Rulebook) -> Result<(), Refusal> {
    let recording = standing(case, Purpose::Recording, ctx.now.day(), book);
    let no = [ReasonCode::ChildSaidNo, ReasonCode::GuardianSaidNo, ReasonCode::Withdrawn];
    if recording.goes || (duty && !no.contains(&recording.reason)) {
        return Ok(());
    }
    Err(Refusal::new("recording-not-agreed").at("camera_confirmed").with("why", recording.reason))
}

fn reason_for(
    case: &CaseFile,
    number: u32,
    session: SessionType,
    reason: &str,
    ctx: &Context<'_>,
) -> Result<String, Refusal> {
    if number > 1 && session == SessionType::Initial {
        return Err(Refusal::new("session-type-does-not-fit").at("session").with("number", number));
    }
    let another = case.interviews.last().is_some_and(|i| i.interviewer() != ctx.actor.person);
    let to_date = Sessions::of(case);
    let why = if number > sessions::WITHOUT_REASON {
        Some("many-sessions")
    } else if to_date.next_needs_reason() {
        Some("many-with-elsewhere")
    } else if session == SessionType::ReInterview {
        Some("re-interview")
    } else if another {
        Some("other-interviewer")
    } else {
        None
    };
    let given = checks::optional(reason, "reason", checks::REASON.1)?;
    match why {
        Some(why) if given.is_empty() => {
            Err(Refusal::new("session-needs-reason").at("reason").with("why", why))
        }
        Some(_) => checks::reason(&given, "reason"),
        None => Ok(given),
    }
}
