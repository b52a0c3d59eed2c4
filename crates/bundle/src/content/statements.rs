//! What people signed, as files of their own, so that `ssh-keygen -Y verify` can check each.

use super::{Contents, SectionSource};
use crate::entry::Shown;
use crate::error::BundleError;
use crate::layout;
use crate::plan::Plan;
use crate::record::{SectionRecord, SignedRecord, write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::InterviewId;
use itgel_casefile::interview::{Interview, SignOff};
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::signoff::statement::read_statement;

/// Plans statements and signatures of amendments, legal orders and statements of vital interest that go.
pub fn plan(plan: &mut Plan<'_>, shown: &[Shown]) -> Result<(), BundleError> {
    let mut orders = 0;
    for entry in shown {
        let (path, statement, signature) = match &entry.event {
            CaseEvent::Amended { statement, signature, second, .. } => {
                let path = layout::amendment(entry.meta.seq);
                if let Some((_, second)) = second {
                    plan.add(&format!("{path}.second.sig"), second.as_bytes())?;
                }
                (path, statement, signature)
            }
            CaseEvent::LegalOrderRecorded { statement, signature, .. }
            | CaseEvent::VitalInterestStated { statement, signature, .. } => {
                orders += 1;
                (layout::order(orders), statement, signature)
            }
            _ => continue,
        };
        plan.add(&path, statement.as_bytes())?;
        plan.add(&format!("{path}.sig"), signature.as_bytes())?;
    }
    Ok(())
}

/// Plans the sign-off of every record of which a section goes, and those sections: whoever gets the judgement of
/// risk alone can still check that the interviewer signed it.
pub fn plan_sign_offs(
    plan: &mut Plan<'_>,
    contents: &Contents<'_>,
    shown: &[Shown],
) -> Result<Vec<SignedRecord>, BundleError> {
    let goes = |(_, part): &&(&str, _)| contents.disclosure.included.contains(part);
    let going: Vec<&str> = SECTIONS.iter().filter(goes).map(|(name, _)| *name).collect();
    let mut records = Vec::new();
    if going.is_empty() {
        return Ok(records);
    }
    for (interview, signed) in signed(contents) {
        let path = layout::statement(interview.number);
        let read = read_statement(&signed.statement).map_err(|_| BundleError::EntryDiffers)?;
        records.push(SignedRecord::of(&read.claim, &signed.statement));
        plan.add(&path, signed.statement.as_bytes())?;
        plan.add(&format!("{path}.sig"), signed.signature.as_bytes())?;
        let own = contents.sections.iter().filter(|s| s.interview == interview.id);
        // The list of recordings stays with its entry, where the child was not told of one.
        let listed = interview.recordings.is_empty() || recordings_shown(shown, interview.id);
        let goes = |s: &&SectionSource| going.contains(&s.name.as_str()) && (listed || s.name != RECORDINGS);
        for section in own.filter(goes) {
            let record = SectionRecord {
                section: String::from_utf8(section.bytes.clone()).map_err(|_| BundleError::Content)?,
                salt: STANDARD.encode(section.salt),
            };
            plan.add(&layout::section(interview.number, &section.name), write(&record))?;
        }
    }
    records.sort_by_key(|r| r.number);
    Ok(records)
}

/// The section with the list of recordings.
pub const RECORDINGS: &str = "recordings";

/// Is the list of recordings of this interview among what is shown?
#[must_use]
pub fn recordings_shown(shown: &[Shown], of: InterviewId) -> bool {
    shown.iter().any(|e| matches!(&e.event, CaseEvent::RecordingsNoted { interview, .. } if *interview == of))
}

/// Interviews that were signed when the gate was computed; what was signed later, nobody has read in the preview.
fn signed<'a>(contents: &'a Contents<'_>) -> impl Iterator<Item = (&'a Interview, &'a SignOff)> {
    let seen = contents.disclosure.seq;
    let interviews = contents.case.interviews.iter();
    interviews.filter_map(move |i| i.signed.as_ref().filter(|s| s.meta.seq <= seen).map(|s| (i, s)))
}
