//! What a signed statement says of itself, wherever a section of the record it signs is inside.

use itgel_casefile::ids::{InterviewId, PersonId};
use itgel_casefile::signoff::statement::Claim;
use itgel_seal::digest::sha256_hex;

/// The signature under the record of one interview, as its statement has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRecord {
    /// Number of the interview.
    pub number: u32,
    /// Which.
    pub interview: InterviewId,
    /// Who led it.
    pub interviewer: PersonId,
    /// Who signed.
    pub signer: PersonId,
    /// Sealed as found by a supervisor.
    pub as_found: bool,
    /// When it was signed, RFC 3339.
    pub signed_at: String,
    /// In which room.
    pub room: String,
    /// Whose room it is.
    pub organisation: String,
    /// With which program and version.
    pub app: String,
    /// Length of the statement.
    pub bytes: u64,
    /// SHA-256 of the statement, hex.
    pub sha256: String,
}

impl SignedRecord {
    /// From the statement's claim and its text.
    #[must_use]
    pub fn of(claim: &Claim, statement: &str) -> Self {
        Self {
            number: claim.number,
            interview: claim.interview,
            interviewer: claim.interviewer,
            signer: claim.signer,
            as_found: claim.as_found,
            signed_at: claim.signed_at.clone(),
            room: claim.room.clone(),
            organisation: claim.organisation.clone(),
            app: claim.app.clone(),
            bytes: statement.len() as u64,
            sha256: sha256_hex(statement.as_bytes()),
        }
    }
}
