//! The readable records, from the shown entries.

use super::{AttachmentSource, Contents};
use crate::entry::Shown;
use crate::error::BundleError;
use crate::layout::{self, path};
use crate::plan::Plan;
use crate::record::{
    AttachmentsRecord, BeforehandRecord, ConsentRecord, Dossier, ElsewhereRecord, FactsRecord,
    IdentityRecord, InterviewRecord, NeedsRecord, StateRecord, write,
};
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::Part;
use itgel_seal::digest::{array_from_hex, sha256_hex};

fn goes(contents: &Contents<'_>, part: Part) -> bool {
    contents.disclosure.included.contains(&part)
}

/// Consent: what was said, from the entries; whether an adult's answers count, from the whole file, because
/// that may hang on an entry that stays.
pub fn consent(
    contents: &Contents<'_>,
    fold: &CaseFile,
    shown: &[Shown],
) -> Result<Option<ConsentRecord>, BundleError> {
    if !goes(contents, Part::ConsentRecord) {
        return Ok(None);
    }
    let mut record = ConsentRecord::of(contents.sealed_at.day(), fold, shown);
    for conversation in &mut record.conversations {
        let whole = contents.case.consent.versions.iter().find(|v| v.consent == conversation.consent);
        conversation.counts &= whole.is_some_and(|v| v.counts());
        for answer in &mut conversation.answers {
            let known = whole.and_then(|v| v.answer(answer.giver, answer.purpose));
            answer.amended = answer.amended.or(known.and_then(|a| a.amended));
        }
    }
    record.states = contents
        .standings
        .iter()
        .map(|s| StateRecord {
            purpose: s.purpose,
            guardian: s.guardian,
            child: s.child,
            goes: s.goes,
            reason: s.reason.as_str().to_owned(),
        })
        .collect();
    for wording in &contents.wordings {
        if !wording.text.is_empty() && sha256_hex(wording.text.as_bytes()) != wording.wording.sha256 {
            return Err(BundleError::Content);
        }
    }
    record.wordings.clone_from(&contents.wordings);
    record.wordings.sort_by(|a, b| {
        let key = |w: &crate::record::WordingRecord| {
            (w.wording.id.clone(), w.wording.version, w.wording.language.clone())
        };
        key(a).cmp(&key(b))
    });
    record.wordings.dedup();
    Ok(Some(record))
}

/// Interviews.
pub fn interviews(fold: &CaseFile) -> Vec<InterviewRecord> {
    fold.interviews.iter().map(InterviewRecord::of).collect()
}

/// What was opened for an interviewer beforehand.
pub fn beforehand(contents: &Contents<'_>, fold: &CaseFile) -> Option<BeforehandRecord> {
    goes(contents, Part::InterviewLog).then(|| BeforehandRecord::of(fold)).flatten()
}

/// Interviews held elsewhere.
pub fn elsewhere(contents: &Contents<'_>, fold: &CaseFile) -> Option<ElsewhereRecord> {
    goes(contents, Part::InterviewLog).then(|| ElsewhereRecord::of(fold)).flatten()
}

/// What is alleged.
pub fn facts(contents: &Contents<'_>, shown: &[Shown]) -> Option<FactsRecord> {
    goes(contents, Part::InterviewLog).then(|| FactsRecord::of(shown)).flatten()
}

/// Risk and referrals.
pub fn needs(contents: &Contents<'_>, fold: &CaseFile, shown: &[Shown]) -> Option<NeedsRecord> {
    goes(contents, Part::RiskAndNeeds).then(|| NeedsRecord::of(fold, shown))
}

/// Who the child is.
pub fn identity(contents: &Contents<'_>, fold: &CaseFile) -> Option<IdentityRecord> {
    goes(contents, Part::Identity).then(|| IdentityRecord::of(fold))
}

/// Attachments.
pub fn attachments(
    contents: &Contents<'_>,
    fold: &CaseFile,
    shown: &[Shown],
) -> Result<Option<AttachmentsRecord>, BundleError> {
    if !goes(contents, Part::Attachments) {
        return Ok(None);
    }
    AttachmentsRecord::of(fold, shown).map(Some).ok_or(BundleError::Content)
}

/// Plans the records of the dossier that have a file of their own.
pub fn plan(plan: &mut Plan<'_>, dossier: &Dossier) -> Result<(), BundleError> {
    for interview in &dossier.interviews {
        plan.add(&layout::interview(interview.number), write(interview))?;
    }
    if let Some(notice) = &dossier.notice {
        plan.add(path::NOTICE, write(notice))?;
    }
    if let Some(consent) = &dossier.consent {
        plan.add(path::CONSENT, write(consent))?;
    }
    if let Some(beforehand) = &dossier.beforehand {
        plan.add(path::BEFOREHAND, write(beforehand))?;
    }
    if let Some(elsewhere) = &dossier.elsewhere {
        plan.add(path::ELSEWHERE, write(elsewhere))?;
    }
    if let Some(facts) = &dossier.facts {
        plan.add(path::FACTS, write(facts))?;
    }
    if let Some(needs) = &dossier.needs {
        plan.add(path::NEEDS, write(needs))?;
    }
    if let Some(identity) = &dossier.identity {
        plan.add(path::IDENTITY, write(identity))?;
    }
    if let Some(attachments) = &dossier.attachments {
        plan.add(path::ATTACHMENTS, write(attachments))?;
    }
    Ok(())
}

/// Plans the attached files as streams; each is verified against the journal's length and digest as it passes.
pub fn plan_attachments<'a>(
    plan: &mut Plan<'a>,
    dossier: &Dossier,
    mut sources: Vec<AttachmentSource<'a>>,
) -> Result<(), BundleError> {
    let listed = dossier.attachments.iter().flat_map(|a| &a.attachments);
    let listed = listed.map(|a| (a.attachment, &a.path, a.bytes, &a.sha256));
    let scans = dossier.orders.iter().filter_map(|order| order.scan.as_ref());
    let scans =
        scans.filter_map(|scan| scan.file.as_ref().map(|f| (f.attachment, &f.path, f.bytes, &scan.sha256)));
    for (attachment, path, bytes, sha256) in listed.chain(scans) {
        let at = sources.iter().position(|s| s.attachment == attachment);
        let source = sources.swap_remove(at.ok_or(BundleError::SourceUnreadable)?);
        let sha256 = array_from_hex(sha256).ok_or(BundleError::Content)?;
        plan.add_stream(path, bytes, sha256, source.open)?;
    }
    Ok(())
}
