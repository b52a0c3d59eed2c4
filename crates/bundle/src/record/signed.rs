//! What a signed statement says of itself, wherever a section of the record it signs is inside.

use itgel_casefile::ids::{InterviewId, PersonId};
use itgel_casefile::signoff::statement::Claim;

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
}

impl SignedRecord {
    /// From the statement's claim.
    #[must_use]
    pub fn of(claim: &Claim) -> Self {
        Self {
            number: claim.number,
            interview: claim.interview,
            interviewer: claim.interviewer,
            signer: claim.signer,
            as_found: claim.as_found,
            signed_at: claim.signed_at.clone(),
        }
    }
}
