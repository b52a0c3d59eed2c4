//! What people signed, as files of their own, so that `ssh-keygen -Y verify` can check each.

use super::Contents;
use crate::entry::Shown;
use crate::error::BundleError;
use crate::layout;
use crate::plan::Plan;
use crate::record::{SectionRecord, write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::state::CaseFile;

/// Plans statements, signatures and the sections of parts that go.
pub fn plan(
    plan: &mut Plan<'_>,
    contents: &Contents<'_>,
    shown: &[Shown],
    fold: &CaseFile,
) -> Result<(), BundleError> {
    let number = |id| fold.interview(id).map(|i| i.number).ok_or(BundleError::EntryDiffers);
    let mut orders = 0;
    for entry in shown {
        let (path, statement, signature) = match &entry.event {
            CaseEvent::SignedOff { interview, statement, signature, .. } => {
                (layout::statement(number(*interview)?), statement, signature)
            }
            CaseEvent::Amended { statement, signature, second, .. } => {
                let path = layout::amendment(entry.meta.seq);
                if let Some((_, second)) = second {
                    plan.add(&format!("{path}.second.sig"), second.as_bytes())?;
                }
                (path, statement, signature)
            }
            CaseEvent::LegalOrderRecorded { statement, signature, .. } => {
                orders += 1;
                (layout::order(orders), statement, signature)
            }
            _ => continue,
        };
        plan.add(&path, statement.as_bytes())?;
        plan.add(&format!("{path}.sig"), signature.as_bytes())?;
    }
    for section in &contents.sections {
        let known = SECTIONS.iter().find(|(name, _)| *name == section.name);
        let (name, part) = known.ok_or(BundleError::Content)?;
        // Sections of an interview that stays, and of parts that stay, stay.
        let Some(interview) = fold.interview(section.interview) else {
            continue;
        };
        if contents.disclosure.included.contains(part) {
            let record = SectionRecord {
                section: String::from_utf8(section.bytes.clone()).map_err(|_| BundleError::Content)?,
                salt: STANDARD.encode(section.salt),
            };
            plan.add(&layout::section(interview.number, name), write(&record))?;
        }
    }
    Ok(())
}
