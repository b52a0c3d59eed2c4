//! Opening, closing and reopening a case file (ux.md 4.4, 4.5).

use crate::checks;
use crate::code;
use crate::code::words::CodeWords;
use crate::event::CaseEvent;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::{AgeBand, ReferralSource};

/// Longest number at the referring body, in characters.
pub const MOST_EXTERNAL: usize = 40;

/// Opens a file. Identity is not asked here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCase {
    /// Spoken code, as stored.
    pub code: String,
    /// Age band.
    pub age_band: AgeBand,
    /// Who referred.
    pub referral: ReferralSource,
    /// Number at the referring body, or empty.
    pub external_number: String,
}

/// Opens a file under a code that no other file of this room has.
///
/// # Errors
/// `case-already-opened`, `code-malformed`, `code-taken`, `text-too-long`.
pub fn open_case(
    case: &CaseFile,
    request: OpenCase,
    taken: &dyn Fn(&str) -> bool,
) -> Result<CaseEvent, Refusal> {
    let OpenCase { code, age_band, referral, external_number } = request;
    if case.is_opened() {
        return Err(Refusal::new("case-already-opened"));
    }
    if code::from_stored(&code, CodeWords::builtin()).is_none() {
        return Err(Refusal::new("code-malformed").at("code"));
    }
    if taken(&code) {
        return Err(Refusal::new("code-taken").at("code").with("code", &code));
    }
    let external_number = checks::optional(&external_number, "external_number", MOST_EXTERNAL)?;
    Ok(CaseEvent::CaseOpened { code, age_band, referral, external_number })
}

/// Closes a file: nothing may be left that a closed file would hide.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-still-running`, `interviews-not-signed`,
/// `bundles-not-handed-over`, `reason-too-short`, `text-too-long`.
pub fn close_case(case: &CaseFile, reason: &str) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    if case.running().is_some() {
        return Err(Refusal::new("interview-still-running"));
    }
    let unsigned = case.interviews.iter().filter(|i| i.signed.is_none()).count();
    if unsigned > 0 {
        return Err(Refusal::new("interviews-not-signed").with("count", unsigned));
    }
    let waiting = case.bundles.list.iter().filter(|b| b.waiting()).count();
    if waiting > 0 {
        return Err(Refusal::new("bundles-not-handed-over").with("count", waiting));
    }
    Ok(CaseEvent::CaseClosed { reason: checks::reason(reason, "reason")? })
}

/// Opens a closed file again.
///
/// # Errors
/// `case-not-opened`, `case-not-closed`, `reason-too-short`, `text-too-long`.
pub fn reopen_case(case: &CaseFile, reason: &str) -> Result<CaseEvent, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    if !case.is_closed() {
        return Err(Refusal::new("case-not-closed"));
    }
    Ok(CaseEvent::CaseReopened { reason: checks::reason(reason, "reason")? })
}
