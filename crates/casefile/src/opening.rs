//! Opening, closing and reopening a case file (ux.md 4.4, 4.5).

use crate::checks;
use crate::code::words::CodeWords;
use crate::code::{self, CaseCode, CodeList};
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
    /// From which list the codes of this store are.
    pub list: CodeList,
    /// Age band.
    pub age_band: AgeBand,
    /// Who referred.
    pub referral: ReferralSource,
    /// Number at the referring body, or empty.
    pub external_number: String,
}

/// A code from the list of this store. A stone is never the code of a child, and a child's code is never practised with.
///
/// # Errors
/// `code-of-training`, `code-not-of-training`.
pub fn of_list(code: CaseCode, list: CodeList) -> Result<CaseCode, Refusal> {
    match (code.list(CodeWords::builtin()), list) {
        (CodeList::Training, CodeList::Cases) => Err(Refusal::new("code-of-training").at("code")),
        (CodeList::Cases, CodeList::Training) => Err(Refusal::new("code-not-of-training").at("code")),
        _ => Ok(code),
    }
}

/// Opens a file under a code that no other file of this room has.
///
/// # Errors
/// `case-already-opened`, `code-malformed`, those of [`of_list`], `code-taken`, `text-too-long`.
pub fn open_case(
    case: &CaseFile,
    request: OpenCase,
    taken: &dyn Fn(&str) -> bool,
) -> Result<CaseEvent, Refusal> {
    let OpenCase { code, list, age_band, referral, external_number } = request;
    if case.is_opened() {
        return Err(Refusal::new("case-already-opened"));
    }
    let spoken = code::from_stored(&code, CodeWords::builtin());
    of_list(spoken.ok_or_else(|| Refusal::new("code-malformed").at("code"))?, list)?;
    if taken(&code) {
        return Err(Refusal::new("code-taken").at("code").with("code", &code));
    }
    let external_number = checks::optional_number(&external_number, "external_number", MOST_EXTERNAL)?;
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
