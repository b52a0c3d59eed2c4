//! What a case file gives for one recipient: from entries and a decision of the export gate to the files of a
//! bundle and the [`Dossier`] that the report is made from.
//!
//! The gate decides elsewhere; here is the second wall. Records are computed from the shown entries alone, each
//! content is opened against its line, each line against the signed tree head. What a reader would refuse is
//! refused here, before anything is written.

pub(crate) mod dpv;
mod inputs;
mod log;
pub(crate) mod profile;
pub(crate) mod provenance;
mod records;
mod self_check;
pub(crate) mod statements;

pub use inputs::{
    AttachmentSource, Contents, Disclosure, EntrySource, RecipientCard, SectionSource, SenderCard,
};

use crate::bag::{FORMAT, LogRange, TRAINING_FORMAT, is_training_log};
use crate::entry;
use crate::error::BundleError;
use crate::layout::path;
use crate::plan::{Head, Plan};
use crate::record::{
    DisclosureRecord, Dossier, EntryCount, HeadRecord, NoticeRecord, OrderRecord, PeopleRecord, PersonRecord,
    RecipientRecord, SenderRecord, SummaryRecord, VERSION, WithheldRecord, write,
};
use crate::report::{self, Say};
use itgel_casefile::ids::PersonId;
use itgel_casefile::vocabulary::Part;
use itgel_seal::fingerprint::fingerprint;
use std::collections::BTreeSet;

/// The recipe for a stranger, in both languages.
const README: &str = include_str!("readme.txt");

/// What stands above the recipe in a bundle of the training mode; the recipe itself refuses it, as it should.
const TRAINING: &str = include_str!("readme-training.txt");

/// `data/README.txt` of the bundles of a log.
pub(crate) fn readme(log: &str) -> String {
    if !is_training_log(log) {
        return README.to_owned();
    }
    format!("{TRAINING}{}", README.replacen(FORMAT, TRAINING_FORMAT, 1))
}

/// Builds the plan of a bundle and the records that its report shows.
///
/// # Errors
/// [`BundleError::NothingGoes`], [`BundleError::PartNotAllowed`], [`BundleError::EntryDiffers`],
/// [`BundleError::Content`], [`BundleError::TooLarge`] or [`BundleError::SelfCheck`]; see each.
pub fn build<'a>(contents: Contents<'a>, say: &Say<'_>) -> Result<(Plan<'a>, Dossier), BundleError> {
    let parts = &contents.disclosure.included;
    if parts.is_empty() && contents.notice.is_none() {
        return Err(BundleError::NothingGoes);
    }
    let log = log::check(&contents)?;
    let fold = entry::fold(contents.case.id, &log.shown);
    if fold.interviews.iter().any(|i| i.signed.is_none()) {
        return Err(BundleError::PartNotAllowed);
    }
    let summary = summary(&contents);
    let disclosure = disclosure(&contents, &log)?;
    let head = Head {
        identifier: contents.bundle.to_string(),
        date: String::from(contents.sealed_at.day()),
        sealed_at: contents.sealed_at.to_rfc3339(),
        agent: contents.program.clone(),
        sender: contents.sender.principal.clone(),
        recipients: contents.recipient.keys.clone(),
        log: log.checkpoint.origin.clone(),
        range: LogRange { from: log.from, to: log.to },
    };
    let mut plan = Plan::new(head);
    log::plan(&mut plan, &contents)?;
    statements::plan(&mut plan, &log.shown)?;
    let signed = statements::plan_sign_offs(&mut plan, &contents, &log.shown)?;
    let named = entry::people_of(&log.shown, &signed, contents.sender.prepared_by);
    let notice = contents.notice.as_ref().map(|heads| {
        NoticeRecord::of(contents.recipient.kind, &log.shown, heads).map_err(|_| BundleError::PartNotAllowed)
    });
    let dossier = Dossier {
        notice: notice.transpose()?,
        consent: records::consent(&contents, &fold, &log.shown)?,
        interviews: records::interviews(&fold),
        beforehand: records::beforehand(&contents, &fold),
        elsewhere: records::elsewhere(&contents, &fold),
        facts: records::facts(&contents, &log.shown),
        needs: records::needs(&contents, &fold, &log.shown),
        identity: records::identity(&contents, &fold),
        attachments: records::attachments(&contents, &fold, &log.shown)?,
        head: HeadRecord::of(&log.checkpoint, contents.earlier.as_ref()),
        orders: OrderRecord::used(&fold, &contents.disclosure.orders, &log.shown),
        signed,
        summary,
        disclosure,
        people: PeopleRecord { version: VERSION, people: people(&contents, &named, log.from) },
    };
    records::plan(&mut plan, &dossier)?;
    plan.add(path::README, readme(&dossier.head.origin))?;
    plan.add(path::PROFILE, profile::profile(&dossier.head.origin))?;
    plan.add(path::SUMMARY, write(&dossier.summary))?;
    plan.add(path::DISCLOSURE, write(&dossier.disclosure))?;
    plan.add(path::PEOPLE, write(&dossier.people))?;
    plan.add(path::ALLOWED_SIGNERS, contents.allowed_signers.as_bytes())?;
    plan.add(path::LOG_KEY, contents.log_key.to_pem())?;
    if let Some(consent) = &dossier.consent {
        plan.add(path::DPV, write(&dpv::consent(&dossier, consent)))?;
    }
    plan.add(path::PROVENANCE, write(&provenance::provenance(&dossier, contents.checkpoint.as_bytes())))?;
    plan.add(path::REPORT, report::render(&dossier, say))?;
    records::plan_attachments(&mut plan, &dossier, contents.attachments)?;
    self_check::self_check(&plan, &contents.sender, &contents.allowed_signers, &contents.log_key)?;
    Ok((plan, dossier))
}

fn summary(contents: &Contents<'_>) -> SummaryRecord {
    let groups = |text: &str| fingerprint(text).join(" ");
    let key = contents.sender.key.to_ssh_line("");
    SummaryRecord {
        version: VERSION,
        bundle: contents.bundle,
        case: contents.case.id,
        code: contents.case.code.clone(),
        code_mn: contents.code_mn.clone(),
        code_en: contents.code_en.clone(),
        sealed_at: contents.sealed_at.to_rfc3339(),
        program: contents.program.clone(),
        sender: SenderRecord {
            principal: contents.sender.principal.clone(),
            room: contents.sender.room.clone(),
            organisation: contents.sender.organisation.clone(),
            address: contents.sender.address.clone(),
            contact: contents.sender.contact.clone(),
            fingerprint: groups(&key),
            key,
            prepared_by: contents.sender.prepared_by,
        },
        recipient: RecipientRecord {
            kind: contents.recipient.kind,
            organisation: contents.recipient.organisation.clone(),
            contact: contents.recipient.contact.clone(),
            keys: contents.recipient.keys.clone(),
            fingerprints: contents.recipient.keys.iter().map(|k| groups(k)).collect(),
        },
        purpose: contents.purpose.clone(),
        reference: contents.reference.clone(),
    }
}

fn disclosure(contents: &Contents<'_>, log: &log::Log) -> Result<DisclosureRecord, BundleError> {
    let Disclosure { included, withheld, orders, committed, .. } = &contents.disclosure;
    let mut placed: Vec<Part> = included.clone();
    placed.extend(withheld.iter().map(|(part, _)| *part));
    placed.sort_unstable();
    // Default deny: a part that nobody placed is a mistake, not a part that goes.
    if placed != Part::ALL {
        return Err(BundleError::Content);
    }
    let disclosed = log.shown.len() as u64;
    let stay = contents.entries.len() as u64 - disclosed;
    if committed.values().sum::<u64>() != stay {
        return Err(BundleError::Content);
    }
    let mut included = included.clone();
    included.sort_unstable();
    let mut withheld: Vec<WithheldRecord> = withheld
        .iter()
        .map(|(part, reason)| WithheldRecord { part: *part, reason: reason.as_str().to_owned() })
        .collect();
    withheld.sort_by_key(|w| w.part);
    Ok(DisclosureRecord {
        version: VERSION,
        bundle: contents.bundle,
        case: contents.case.id,
        recipient: contents.recipient.kind,
        included,
        withheld,
        orders: orders.clone(),
        entries: EntryCount { disclosed, committed: stay },
        committed: committed.iter().map(|(reason, n)| (reason.as_str().to_owned(), *n)).collect(),
    })
}

/// Those who have to do with what goes. What somebody was before the first line inside is nobody's business.
fn people(contents: &Contents<'_>, named: &BTreeSet<PersonId>, first: u64) -> Vec<PersonRecord> {
    let known = contents.people.iter().filter(|p| named.contains(&p.person));
    let mut people: Vec<PersonRecord> = known.cloned().collect();
    for person in &mut people {
        person.earlier.retain(|e| e.before > first);
    }
    people.sort_by_key(|p| p.person);
    people.dedup_by_key(|p| p.person);
    people
}
