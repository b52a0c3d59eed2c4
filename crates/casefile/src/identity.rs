//! Who the child is (ux.md 4.5): entered apart from everything else, shown only with a
//! reason that is in the journal before anything is seen.

pub mod parts;
pub mod settling;

use crate::around::MOST_HOURS;
use crate::birth;
use crate::checks::{self, Noted, Remark};
use crate::context::Context;
use crate::digits;
use crate::event::{Birth, CaseEvent, Identity, Names};
use crate::names;
use crate::places::Places;
use crate::refusal::Refusal;
use crate::registration_number::{self, Tables};
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::text::{self, Rule};
use crate::time::Day;
use crate::vocabulary::{RevealReason, Ternary};

/// Longest address, in characters.
const MOST_ADDRESS: usize = 120;
/// Shortest and longest reason in words for looking at an identity, in characters.
const REVEAL_NOTE: (usize, usize) = (10, 200);
/// Digits of a telephone number in Mongolia.
const PHONE_DIGITS: usize = 8;
/// The country's number before a telephone number.
const COUNTRY: &str = "976";

/// The whole identity, as entered; it replaces the one before, which stays in the journal.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordIdentity {
    /// Names as typed.
    pub names: Names,
    /// The names are not known.
    pub names_not_known: bool,
    /// Registration number as typed, or empty.
    pub registration_number: String,
    /// Birth.
    pub birth: Birth,
    /// Telephone of the contact as typed, or empty.
    pub phone: String,
    /// Safe to call?
    pub phone_safe: Ternary,
    /// When it is safe, in words, or empty.
    pub phone_hours: String,
    /// Aimag or capital, code, or empty.
    pub aimag: String,
    /// District, code, or empty.
    pub district: String,
    /// Street or place as typed.
    pub address: String,
}

/// Asks to see the identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevealIdentity {
    /// Why.
    pub reason: RevealReason,
    /// With `other`: why, in words.
    pub note: String,
}

/// Enters the identity. Odd registration numbers and births that contradict the age band give notes, never a no.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; those of [`names::accept`], [`registration_number::read`],
/// [`birth::of_a_child`] and [`Places::check`]; `phone-not-eight-digits`; `text-too-long`; `nothing-changed`.
pub fn record_identity(
    case: &CaseFile,
    request: RecordIdentity,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<Noted, Refusal> {
    checks::open_file(case)?;
    let first_interview = first_interview(case, ctx);
    let names = names::accept(&request.names, request.names_not_known)?;
    let birth = birth::of_a_child(request.birth, first_interview, book.capacity.majority)?;
    let number = match text::accept(&request.registration_number, "registration_number", Rule::code(40))? {
        empty if empty.is_empty() => None,
        typed => Some(registration_number::read(&typed)?),
    };
    Places::builtin().check(&request.aimag, &request.district)?;
    let mut remarks = Vec::new();
    if let Some(number) = &number {
        let oddities = number.oddities(&birth, Tables::builtin());
        remarks.extend(oddities.iter().map(|o| Remark::new(o.code(), "registration_number")));
    }
    if let (Some(age), Some(band)) = (birth::age_on(&birth, first_interview), case.age_band)
        && age.and(crate::age::AgeRange::of_band(band)).is_none()
    {
        remarks.push(Remark::new("birth-outside-age-band", "birth").with("band", band.as_str()));
    }
    let identity = Identity {
        names,
        names_not_known: request.names_not_known,
        registration_number: number.map(|n| n.stored()).unwrap_or_default(),
        birth,
        phone: phone(&request.phone)?,
        phone_safe: request.phone_safe,
        phone_hours: text::accept(&request.phone_hours, "phone_hours", Rule::line(MOST_HOURS))?,
        aimag: request.aimag,
        district: request.district,
        address: text::accept(&request.address, "address", Rule::line(MOST_ADDRESS))?,
    };
    if case.identity.as_ref() == Some(&identity) {
        return Err(Refusal::new("nothing-changed"));
    }
    Ok(Noted { event: CaseEvent::IdentityRecorded { identity }, remarks })
}

/// Asks to see the identity, and with it the names and numbers of the people around. The event must be in the journal before anything is shown; when it cannot be
/// written, nothing is shown. A closed file may be asked too.
///
/// # Errors
/// `case-not-opened`, `identity-not-recorded`; `text-empty` or `text-too-short` when the reason is `other` and
/// there are not 10 characters of words; `text-too-long` beyond 200.
pub fn reveal_identity(case: &CaseFile, request: RevealIdentity) -> Result<CaseEvent, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    if !anything_to_reveal(case) {
        return Err(Refusal::new("identity-not-recorded"));
    }
    let (least, most) = REVEAL_NOTE;
    let needed = if request.reason == RevealReason::Other { least } else { 0 };
    let note = text::accept(&request.note, "note", Rule::note(most).at_least(needed))?;
    Ok(CaseEvent::IdentityRevealed { reason: request.reason, note })
}

/// Is there anything that stands behind a reason: who the child is, or somebody around it?
#[must_use]
pub fn anything_to_reveal(case: &CaseFile) -> bool {
    case.identity.is_some() || !case.adults.is_empty()
}

/// A telephone number: eight digits, with or without the country's 976; or nothing.
///
/// # Errors
/// `phone-not-eight-digits`.
pub fn phone(raw: &str) -> Result<String, Refusal> {
    let malformed = || Refusal::new("phone-not-eight-digits").at("phone");
    let read = digits::read(raw).ok_or_else(malformed)?;
    let local = match read.strip_prefix(COUNTRY) {
        Some(rest) if rest.len() == PHONE_DIGITS => rest,
        _ => read.as_str(),
    };
    if local.is_empty() || local.len() == PHONE_DIGITS { Ok(local.to_owned()) } else { Err(malformed()) }
}

/// The day that counts for "a child at the first interview": of the first interview, or today before it.
fn first_interview(case: &CaseFile, ctx: &Context<'_>) -> Day {
    case.interviews.first().map_or_else(|| ctx.now.day(), |i| i.begun.at.day())
}
