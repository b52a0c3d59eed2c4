//! Files and what was signed for them. One that came after the signature of a record must be one that a signed amendment of that record names, with
//! its digest. What was there before stands in the signed section itself. The scan of a
//! legal order must be the one that was co-signed.

use super::Case;
use crate::fault::{BundleFault, Fault};
use crate::layout;
use crate::record::{SectionRecord, SignedRecord, read};
use itgel_casefile::amendment::files::{Amending, covering};
use itgel_casefile::canonical;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::InterviewId;
use serde_json::Value;
use std::collections::BTreeSet;

/// Nothing was slipped into a signed record beside its signatures.
pub fn signed_for(case: &Case<'_>, signed: &[SignedRecord]) -> Result<(), BundleFault> {
    let amendments: Vec<Amending<'_>> =
        case.shown.iter().filter_map(|e| Amending::of(e.meta.seq, &e.event)).collect();
    for entry in case.shown {
        let CaseEvent::AttachmentAdded { attachment, interview: Some(interview), .. } = &entry.event else {
            continue;
        };
        let before = in_section(case, signed, *interview)?;
        let after = || covering(&amendments, entry.meta.seq, &entry.event).is_some();
        if !before.contains(&attachment.to_string()) && !after() {
            return Err(Fault::AttachmentNotSigned.at(&layout::payload(entry.meta.seq)));
        }
    }
    Ok(())
}

/// The scan of a legal order is the file whose digest was co-signed with it, and there is one.
pub fn co_signed(case: &Case<'_>) -> Result<(), BundleFault> {
    let mut had = BTreeSet::new();
    for entry in case.shown {
        let CaseEvent::AttachmentAdded { order: Some(order), interview, item, sha256, .. } = &entry.event
        else {
            continue;
        };
        let named = case.fold.orders.find(*order).filter(|o| o.seq < entry.meta.seq);
        let named = named.and_then(|o| o.scan.as_ref());
        if named != Some(sha256) || interview.is_some() || *item > 0 || !had.insert(*order) {
            return Err(Fault::OrderScanDiffers.at(&layout::payload(entry.meta.seq)));
        }
    }
    Ok(())
}

/// Identifiers of the files that were signed with the record. The section was held against its digest before.
fn in_section(
    case: &Case<'_>,
    signed: &[SignedRecord],
    interview: InterviewId,
) -> Result<BTreeSet<String>, BundleFault> {
    let Some(record) = signed.iter().find(|s| s.interview == interview) else { return Ok(BTreeSet::new()) };
    let path = layout::section(record.number, "attachments");
    let section: SectionRecord = read(case.file(&path)?).ok_or_else(|| Fault::RecordForm.at(&path))?;
    let said = canonical::read(&section.section).map_err(|_| Fault::RecordForm.at(&path))?;
    let files = said.get("files").and_then(Value::as_array);
    let identifier = |file: &Value| file.get("id").and_then(Value::as_str).map(str::to_owned);
    Ok(files.into_iter().flatten().filter_map(identifier).collect())
}
