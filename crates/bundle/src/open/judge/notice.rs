//! A notice of a withdrawal: it holds nothing else, it is for somebody who holds what was taken back, and it says what its
//! entries say.

use super::super::collect::Collected;
use super::Case;
use super::log::Line;
use crate::fault::{BundleFault, Fault};
use crate::layout::{Kind, path};
use crate::record::{DisclosureRecord, NoNotice, NoticeRecord, SummaryRecord, read};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_journal::Checkpoint;

/// Acts of the lines that a notice has.
const ACTS: [&str; 2] = ["case.consent_withdrawn", "case.bundle_sealed"];

/// Whether the signed list of files makes this bundle a notice.
pub fn is_notice(collected: &Collected) -> bool {
    collected.files.contains_key(path::NOTICE)
}

/// Nothing but the notice is inside: no file, no line and no word of anything else.
pub fn alone(
    collected: &Collected,
    lines: &[Line],
    disclosed: &DisclosureRecord,
    summary: &SummaryRecord,
) -> Result<(), BundleFault> {
    let own = |path: &&String| {
        path::REQUIRED.contains(&path.as_str())
            || matches!(
                Kind::of(path),
                Some(Kind::Notice | Kind::Consistency | Kind::Proof { .. } | Kind::Payload { .. })
            )
    };
    let mut files = collected.files.keys().chain(collected.attachments.keys());
    if let Some(extra) = files.find(|path| !own(path)) {
        return Err(Fault::NoticeMore.at(extra));
    }
    if lines.iter().any(|line| !ACTS.contains(&line.skeleton.act.as_str())) {
        return Err(Fault::NoticeMore.at(path::ENTRIES));
    }
    let shut = |reason: &str| reason == ReasonCode::NoticeOnly.as_str();
    let nothing = disclosed.included.is_empty()
        && disclosed.orders.is_empty()
        && disclosed.entries.committed == 0
        && disclosed.withheld.iter().all(|w| shut(&w.reason));
    if !nothing {
        return Err(Fault::NoticeMore.at(path::DISCLOSURE));
    }
    if summary.purpose.is_empty() && summary.reference.is_empty() {
        Ok(())
    } else {
        Err(Fault::NoticeMore.at(path::SUMMARY))
    }
}

/// The record against its entries, and the heads of the earlier bundles against the one of the notice.
pub fn record(case: &Case<'_>, head: &Checkpoint) -> Result<Option<NoticeRecord>, BundleFault> {
    let at = |fault: Fault| fault.at(path::NOTICE);
    let Some(bytes) = case.files.get(path::NOTICE) else { return Ok(None) };
    let record: NoticeRecord = read(bytes).ok_or_else(|| at(Fault::RecordForm))?;
    let heads = record.bundles.iter().map(|b| b.head.read()).collect::<Option<Vec<_>>>();
    let heads = heads.ok_or_else(|| at(Fault::RecordForm))?;
    let expected =
        NoticeRecord::of(case.summary.recipient.kind, case.shown, &heads).map_err(|why| match why {
            NoNotice::More => Fault::NoticeMore.at(path::ENTRIES),
            NoNotice::NotHeld => at(Fault::NoticeNotHeld),
            NoNotice::NoHead => at(Fault::NoticeDiffers),
        })?;
    if record != expected || !heads.iter().all(|earlier| earlier.leads_to(head)) {
        return Err(at(Fault::NoticeDiffers));
    }
    Ok(Some(record))
}
