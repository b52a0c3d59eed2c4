//! The readable records against the journal: computed anew from the shown entries and compared.

use super::Case;
use crate::content::{dpv, profile, provenance};
use crate::fault::{BundleFault, Fault};
use crate::layout::{self, Kind, path};
use crate::record::{
    AttachmentsRecord, BeforehandRecord, ConsentRecord, DisclosureRecord, Dossier, ElsewhereRecord,
    FactsRecord, IdentityRecord, InterviewRecord, NeedsRecord, OrderRecord, read, write,
};
use itgel_casefile::vocabulary::Part;
use itgel_seal::digest::{array_from_hex, sha256_hex};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Reads the record at `path` and compares it with what the journal says.
fn same<T>(case: &Case<'_>, path: &str, expected: T) -> Result<T, BundleFault>
where
    T: Serialize + DeserializeOwned + PartialEq,
{
    let record: T = read(case.file(path)?).ok_or_else(|| Fault::RecordForm.at(path))?;
    if record == expected { Ok(record) } else { Err(Fault::RecordDiffers.at(path)) }
}

/// The records of the interviews, one for each interview that the entries tell of.
pub fn interviews(case: &Case<'_>) -> Result<Vec<InterviewRecord>, BundleFault> {
    let mut records = Vec::new();
    for interview in &case.fold.interviews {
        let path = layout::interview(interview.number);
        records.push(same(case, &path, InterviewRecord::of(interview))?);
    }
    let known = |n: u32| records.iter().any(|r| r.number == n);
    for path in case.files.keys() {
        if let Some(Kind::Interview { number }) = Kind::of(path)
            && !known(number)
        {
            return Err(Fault::RecordDiffers.at(path));
        }
    }
    Ok(records)
}

/// What was opened for an interviewer beforehand: the record is there exactly when an entry tells of it.
pub fn beforehand(
    case: &Case<'_>,
    disclosed: &DisclosureRecord,
) -> Result<Option<BeforehandRecord>, BundleFault> {
    let goes = disclosed.included.contains(&Part::InterviewLog);
    match BeforehandRecord::of(case.fold).filter(|_| goes) {
        Some(expected) => same(case, path::BEFOREHAND, expected).map(Some),
        None if case.files.contains_key(path::BEFOREHAND) => Err(Fault::RecordDiffers.at(path::BEFOREHAND)),
        None => Ok(None),
    }
}

/// Interviews held elsewhere: the record is there exactly when an entry tells of one.
pub fn elsewhere(
    case: &Case<'_>,
    disclosed: &DisclosureRecord,
) -> Result<Option<ElsewhereRecord>, BundleFault> {
    let goes = disclosed.included.contains(&Part::InterviewLog);
    match ElsewhereRecord::of(case.fold).filter(|_| goes) {
        Some(expected) => same(case, path::ELSEWHERE, expected).map(Some),
        None if case.files.contains_key(path::ELSEWHERE) => Err(Fault::RecordDiffers.at(path::ELSEWHERE)),
        None => Ok(None),
    }
}

/// What is alleged: the record is there exactly when an entry tells of it.
pub fn facts(case: &Case<'_>, disclosed: &DisclosureRecord) -> Result<Option<FactsRecord>, BundleFault> {
    let goes = disclosed.included.contains(&Part::InterviewLog);
    match FactsRecord::of(case.shown).filter(|_| goes) {
        Some(expected) => same(case, path::FACTS, expected).map(Some),
        None if case.files.contains_key(path::FACTS) => Err(Fault::RecordDiffers.at(path::FACTS)),
        None => Ok(None),
    }
}

/// Risk and referrals.
pub fn needs(case: &Case<'_>, disclosed: &DisclosureRecord) -> Result<Option<NeedsRecord>, BundleFault> {
    if !disclosed.included.contains(&Part::RiskAndNeeds) {
        return Ok(None);
    }
    same(case, path::NEEDS, NeedsRecord::of(case.fold, case.shown)).map(Some)
}

/// Who the child is.
pub fn identity(
    case: &Case<'_>,
    disclosed: &DisclosureRecord,
) -> Result<Option<IdentityRecord>, BundleFault> {
    if !disclosed.included.contains(&Part::Identity) {
        return Ok(None);
    }
    same(case, path::IDENTITY, IdentityRecord::of(case.fold)).map(Some)
}

/// The consent record. The sender computes from the whole case file what the answers amount to and whether an
/// adult's answers count, because that may hang on entries that stay (an adult found to be implicated); what was
/// said, when, by whom and to which words is compared.
pub fn consent(case: &Case<'_>, disclosed: &DisclosureRecord) -> Result<Option<ConsentRecord>, BundleFault> {
    if !disclosed.included.contains(&Part::ConsentRecord) {
        return Ok(None);
    }
    let at = path::CONSENT;
    let record: ConsentRecord = read(case.file(at)?).ok_or_else(|| Fault::RecordForm.at(at))?;
    let mut expected = ConsentRecord::of(record.as_of, case.fold, case.shown);
    expected.states.clone_from(&record.states);
    expected.wordings.clone_from(&record.wordings);
    for (ours, theirs) in expected.conversations.iter_mut().zip(&record.conversations) {
        // Only in one direction: an answer that the entries themselves show not to count, does not count.
        ours.counts &= theirs.counts;
        for (ours, theirs) in ours.answers.iter_mut().zip(&theirs.answers) {
            ours.amended = ours.amended.or(theirs.amended);
        }
    }
    let day = case.summary.sealed_at.get(..10);
    let words_hold = record
        .wordings
        .iter()
        .all(|w| w.text.is_empty() || sha256_hex(w.text.as_bytes()) == w.wording.sha256);
    if record != expected || day != Some(String::from(record.as_of).as_str()) || !words_hold {
        return Err(Fault::RecordDiffers.at(at));
    }
    Ok(Some(record))
}

/// The files that follow from the others: provenance and the consent record in words that other systems know, and
/// the BagIt profile.
pub fn derived(files: &BTreeMap<String, Vec<u8>>, dossier: &Dossier) -> Result<(), BundleFault> {
    let head = files.get(path::CHECKPOINT).ok_or_else(|| Fault::FileMissing.at(path::CHECKPOINT))?;
    let mut expected = vec![
        (path::PROFILE, profile::profile(&dossier.head.origin)),
        (path::PROVENANCE, write(&provenance::provenance(dossier, head))),
    ];
    if let Some(consent) = &dossier.consent {
        expected.push((path::DPV, write(&dpv::consent(dossier, consent))));
    }
    for (path, bytes) in expected {
        match files.get(path) {
            Some(found) if *found == bytes => {}
            Some(_) => return Err(Fault::RecordDiffers.at(path)),
            None => return Err(Fault::FileMissing.at(path)),
        }
    }
    Ok(())
}

/// Attachments: each named one is there and is the file that the journal names, and there is no other.
pub fn attachments(
    case: &Case<'_>,
    disclosed: &DisclosureRecord,
    files: &BTreeMap<String, (u64, [u8; 32])>,
) -> Result<Option<AttachmentsRecord>, BundleFault> {
    if !disclosed.included.contains(&Part::Attachments) {
        return Ok(None);
    }
    let at = path::ATTACHMENTS;
    let expected = AttachmentsRecord::of(case.fold, case.shown).ok_or_else(|| Fault::RecordForm.at(at))?;
    let record = same(case, at, expected)?;
    for named in &record.attachments {
        let (bytes, sha256) =
            files.get(&named.path).ok_or_else(|| Fault::AttachmentMissing.at(&named.path))?;
        if *bytes != named.bytes || array_from_hex(&named.sha256) != Some(*sha256) {
            return Err(Fault::AttachmentDiffers.at(&named.path));
        }
    }
    let named = |path: &&String| record.attachments.iter().any(|a| a.path == **path);
    let listed = |path: &&String| Kind::of(path) == Some(Kind::Attachment);
    if let Some(extra) = files.keys().filter(listed).find(|path| !named(path)) {
        return Err(Fault::AttachmentUnlisted.at(extra));
    }
    Ok(Some(record))
}

/// Scans of legal orders: each that an entry has is there and is the file that was co-signed, and there is no other.
pub fn order_scans(
    orders: &[OrderRecord],
    files: &BTreeMap<String, (u64, [u8; 32])>,
) -> Result<(), BundleFault> {
    let scans = orders.iter().filter_map(|order| order.scan.as_ref());
    let named: Vec<_> =
        scans.filter_map(|scan| scan.file.as_ref().map(|f| (&f.path, f.bytes, &scan.sha256))).collect();
    for (path, named_bytes, sha256) in &named {
        let (bytes, found) = files.get(*path).ok_or_else(|| Fault::AttachmentMissing.at(path))?;
        if bytes != named_bytes || array_from_hex(sha256) != Some(*found) {
            return Err(Fault::AttachmentDiffers.at(path));
        }
    }
    let is_scan = |path: &&String| Kind::of(path) == Some(Kind::OrderScan);
    match files.keys().filter(is_scan).find(|path| !named.iter().any(|(known, ..)| known == path)) {
        Some(extra) => Err(Fault::AttachmentUnlisted.at(extra)),
        None => Ok(()),
    }
}
