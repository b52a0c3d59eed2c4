//! The statement that is signed: who led which interview, and a salted digest of each section.
//!
//! The salt makes a section that stays behind unguessable ("immediate danger yes or no" has few answers); it
//! is given only with the section. The digest function and the salts are arguments, because cryptography lives
//! in the crate `seal` and keys with the caller.

use super::sections::{SECTIONS, Section};
use crate::canonical::{self, NotCanonical};
use crate::ids::{CaseId, InterviewId, PersonId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Kind of the statement; another kind of signed text can never be taken for it.
pub const KIND: &str = "itgel-signoff";
/// Version of the form.
pub const VERSION: u64 = 1;
/// What stands before salt and section when it is hashed, so that no other digest of this program can be equal.
pub const SECTION_PREFIX: &[u8] = b"itgel/section/1\0";

/// SHA-256.
pub type Digest<'a> = &'a dyn Fn(&[u8]) -> [u8; 32];

/// What a caller lends for digests: SHA-256, and the salt of each section by its name.
#[derive(Clone, Copy)]
pub struct Means<'a> {
    /// SHA-256.
    pub sha256: Digest<'a>,
    /// The salt of a section, derived from the case's key.
    pub salt_of: &'a dyn Fn(&str) -> [u8; 32],
}

/// What the statement says besides the digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The case file.
    pub case: CaseId,
    /// The interview.
    pub interview: InterviewId,
    /// Its number.
    pub number: u32,
    /// Who led it.
    pub interviewer: PersonId,
    /// Who signs.
    pub signer: PersonId,
    /// Sealed as found by a supervisor.
    pub as_found: bool,
    /// The room.
    pub room: String,
    /// The organisation it belongs to.
    pub organisation: String,
    /// Version of this program.
    pub app: String,
    /// When, RFC 3339.
    pub signed_at: String,
}

/// A statement that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it says.
    pub claim: Claim,
    /// Digest of each section, base64.
    pub sections: BTreeMap<String, String>,
}

/// Why a statement is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatementFault {
    /// Not in canonical form.
    #[error("the statement is {0}")]
    Form(#[from] NotCanonical),
    /// Another kind of statement.
    #[error("another kind of statement")]
    Kind,
    /// A newer form than this program knows.
    #[error("version {0} of the statement is not known")]
    Version(u64),
    /// A field is missing, unknown, or of another kind.
    #[error("the field {0} is missing, unknown or malformed")]
    Field(&'static str),
    /// A section is not named in the statement, or named although no such section exists.
    #[error("the sections of the statement are not those of a record")]
    Sections,
    /// A section is not the one that was signed.
    #[error("the section {0} is not the one that was signed")]
    Changed(&'static str),
}

/// The digest of a section, base64.
#[must_use]
pub fn section_digest(bytes: &[u8], salt: &[u8; 32], sha256: Digest<'_>) -> String {
    STANDARD.encode(sha256(&[SECTION_PREFIX, salt, bytes].concat()))
}

/// Writes the statement over sections.
///
/// # Errors
/// [`StatementFault::Sections`] when the sections are not exactly those of a record.
pub fn statement(claim: &Claim, sections: &[Section], means: Means<'_>) -> Result<String, StatementFault> {
    if !sections.iter().map(|s| (s.name, s.part)).eq(SECTIONS.iter().copied()) {
        return Err(StatementFault::Sections);
    }
    let digest = |s: &Section| {
        let digest = section_digest(&s.bytes, &(means.salt_of)(s.name), means.sha256);
        (s.name.to_owned(), Value::String(digest))
    };
    let digests: Map<String, Value> = sections.iter().map(digest).collect();
    let value = json!({
        "v": VERSION,
        "kind": KIND,
        "case": claim.case.to_string(),
        "interview": claim.interview.to_string(),
        "number": claim.number,
        "interviewer": claim.interviewer.to_string(),
        "signer": claim.signer.to_string(),
        "as_found": claim.as_found,
        "room": claim.room,
        "organisation": claim.organisation,
        "app": claim.app,
        "signed_at": claim.signed_at,
        "sections": digests,
    });
    Ok(canonical::write(&value)?)
}

/// Reads a statement, strictly: every field, no other, canonical form.
///
/// # Errors
/// Each way in which it is not a statement of this kind and version.
pub fn read_statement(text: &str) -> Result<Statement, StatementFault> {
    let value = canonical::read(text)?;
    let text_of =
        |key: &'static str| value.get(key).and_then(Value::as_str).ok_or(StatementFault::Field(key));
    if text_of("kind")? != KIND {
        return Err(StatementFault::Kind);
    }
    let version = value.get("v").and_then(Value::as_u64).ok_or(StatementFault::Field("v"))?;
    if version != VERSION {
        return Err(StatementFault::Version(version));
    }
    if value.as_object().is_none_or(|fields| fields.len() != 13) {
        return Err(StatementFault::Field("v"));
    }
    let number = value.get("number").and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let claim = Claim {
        case: text_of("case")?.parse().map_err(|_| StatementFault::Field("case"))?,
        interview: text_of("interview")?.parse().map_err(|_| StatementFault::Field("interview"))?,
        number: number.ok_or(StatementFault::Field("number"))?,
        interviewer: text_of("interviewer")?.parse().map_err(|_| StatementFault::Field("interviewer"))?,
        signer: text_of("signer")?.parse().map_err(|_| StatementFault::Field("signer"))?,
        as_found: value.get("as_found").and_then(Value::as_bool).ok_or(StatementFault::Field("as_found"))?,
        room: text_of("room")?.to_owned(),
        organisation: text_of("organisation")?.to_owned(),
        app: text_of("app")?.to_owned(),
        signed_at: text_of("signed_at")?.to_owned(),
    };
    let digests = value.get("sections").and_then(Value::as_object);
    let digests = digests.ok_or(StatementFault::Field("sections"))?;
    let sections: Option<BTreeMap<String, String>> =
        digests.iter().map(|(name, digest)| Some((name.clone(), digest.as_str()?.to_owned()))).collect();
    let sections = sections.ok_or(StatementFault::Field("sections"))?;
    let known = |name: &String| SECTIONS.iter().any(|(n, _)| n == name);
    if sections.len() != SECTIONS.len() || !sections.keys().all(known) {
        return Err(StatementFault::Sections);
    }
    Ok(Statement { claim, sections })
}

/// Checks the sections that are at hand, each with its salt, against a statement whose signature was checked
/// before. Gives the statement and the names of the sections that stayed behind.
///
/// # Errors
/// Each way in which the statement or a section is not as it was signed.
pub fn check_statement(
    text: &str,
    at_hand: &[(Section, [u8; 32])],
    sha256: Digest<'_>,
) -> Result<(Statement, Vec<&'static str>), StatementFault> {
    let statement = read_statement(text)?;
    for (section, salt) in at_hand {
        let signed = statement.sections.get(section.name).ok_or(StatementFault::Sections)?;
        if *signed != section_digest(&section.bytes, salt, sha256) {
            return Err(StatementFault::Changed(section.name));
        }
    }
    let here = |name: &str| at_hand.iter().any(|(s, _)| s.name == name);
    let behind = SECTIONS.iter().map(|(name, _)| *name).filter(|n| !here(n)).collect();
    Ok((statement, behind))
}
