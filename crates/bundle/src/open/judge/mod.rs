//! The whole payload is here and every file is the listed one. Now: what does it say, and may it?

mod disclosure;
mod files;
mod log;
mod notice;
mod people;
mod records;
mod report;
mod sections;
mod signoff;

pub use log::lines_are_proven;

use super::collect::Collected;
use super::tags::Tags;
use crate::bag::BagInfo;
use crate::content::readme;
use crate::entry::{self, Shown};
use crate::fault::{BundleFault, Fault};
use crate::layout::path;
use crate::record::{DisclosureRecord, Dossier, HeadRecord, PeopleRecord, SummaryRecord, VERSION, read};
use crate::report::{Say, render};
use itgel_casefile::context::Actor;
use itgel_casefile::ids::PersonId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::Part;
use itgel_journal::Checkpoint;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners};
use itgel_seal::fingerprint::fingerprint;
use itgel_seal::signing::PublicKey;
use std::collections::BTreeMap;

/// A bundle in which everything holds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Sender, recipients, size, range.
    pub info: BagInfo,
    /// The signer, as the reader knows them.
    pub signer: AllowedSigner,
    /// SHA-256 of the signed tag manifest: names this content for good; a receiver journals it.
    pub tag_manifest_sha256: [u8; 32],
    /// The tree head.
    pub checkpoint: Checkpoint,
    /// Everything readable.
    pub dossier: Dossier,
    /// The entries whose content is shown, in the order of the journal.
    pub shown: Vec<Shown>,
    /// Signatures of people that were verified.
    pub signed_by: Vec<SignedBy>,
    /// The printable report as the sender wrote it: self-contained, without script.
    pub report_html: Vec<u8>,
    /// How to verify, as the sender wrote it. It holds commands that a stranger runs.
    pub readme: Vec<u8>,
    /// Attachments by path: length and SHA-256. [`super::extract_attachment`] gives one out.
    pub attachments: BTreeMap<String, (u64, [u8; 32])>,
}

impl Opened {
    /// The report as this program writes it from what was verified: what a person is shown. Where the same version of
    /// the program made the bundle (`program`), the sender's own report must be this one, byte for byte, and the recipe
    /// beside it the recipe of this program; another version may have other words and another look, and then only this
    /// one is held against the records.
    ///
    /// # Errors
    /// `report-differs`; `record-differs` for the recipe.
    pub fn report(&self, program: &str, say: &Say<'_>) -> Result<Vec<u8>, BundleFault> {
        let ours = render(&self.dossier, say);
        let same_version = self.dossier.summary.program == program;
        if same_version && self.report_html != ours {
            return Err(Fault::ReportDiffers.at(path::REPORT));
        }
        if same_version && self.readme != readme(&self.dossier.head.origin).as_bytes() {
            return Err(Fault::RecordDiffers.at(path::README));
        }
        Ok(ours)
    }
}

/// A person's signature that was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBy {
    /// Who.
    pub person: PersonId,
    /// The statement's path in the bundle.
    pub statement: String,
    /// Sequence number of the entry.
    pub seq: u64,
}

/// What the judges look at.
struct Case<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    summary: &'a SummaryRecord,
    people: &'a PeopleRecord,
    shown: &'a [Shown],
    /// Every line of the case, shown or not.
    lines: &'a [log::Line],
    /// What goes and what stays.
    disclosed: &'a DisclosureRecord,
    /// Fold of the shown entries.
    fold: &'a CaseFile,
}

impl Case<'_> {
    fn includes(&self, part: Part) -> bool {
        self.disclosed.included.contains(&part)
    }

    /// A person in the role that they had for the entry with this number.
    fn actor(&self, person: PersonId, seq: u64) -> Result<Actor, Fault> {
        let known = self.people.find(person).ok_or(Fault::SignoffSigner)?;
        Ok(Actor { person, role: known.at(seq).0 })
    }

    fn file(&self, path: &str) -> Result<&[u8], BundleFault> {
        self.files.get(path).map(Vec::as_slice).ok_or_else(|| Fault::FileMissing.at(path))
    }
}

/// Judges the payload.
pub fn judge(tags: Tags, collected: Collected, log_key: &PublicKey) -> Result<Opened, BundleFault> {
    let files = &collected.files;
    let file = |path: &str| files.get(path).ok_or_else(|| Fault::FileMissing.at(path));
    let summary: SummaryRecord =
        read(file(path::SUMMARY)?).ok_or_else(|| Fault::SummaryForm.at(path::SUMMARY))?;
    agrees(&summary, &tags).map_err(|f| f.at(path::SUMMARY))?;
    let checkpoint = log::checkpoint(file(path::CHECKPOINT)?, file(path::LOG_KEY)?, &tags, log_key)?;
    let earlier = log::earlier(files, &checkpoint)?;
    let lines = log::entries(file(path::ENTRIES)?, &summary, &tags)?;
    log::proofs(&lines, files, &checkpoint)?;
    let is_notice = notice::is_notice(&collected);
    let disclosed = disclosure::disclosure(file(path::DISCLOSURE)?, &summary, is_notice)?;
    if is_notice {
        notice::alone(&collected, &lines, &disclosed, &summary)?;
    }
    let shown = log::payloads(&lines, files, &disclosed, is_notice)?;
    disclosure::counts(&disclosed, &lines, &shown, &collected)?;
    disclosure::consent_is_whole(&disclosed, &lines, &shown)?;
    let people: PeopleRecord = read(file(path::PEOPLE)?)
        .filter(|p: &PeopleRecord| p.version == VERSION && people::in_order(p, &lines, checkpoint.size))
        .ok_or_else(|| Fault::PeopleForm.at(path::PEOPLE))?;
    roster(file(path::ALLOWED_SIGNERS)?, &tags)?;
    let fold = entry::fold(summary.case, &shown);
    if fold.is_opened() && fold.code != summary.code {
        return Err(Fault::SummaryDiffers.at(path::SUMMARY));
    }
    let case = Case {
        files,
        summary: &summary,
        people: &people,
        shown: &shown,
        lines: &lines,
        disclosed: &disclosed,
        fold: &fold,
    };
    let mut found = people::Found::default();
    let signed = signoff::sign_offs(&case, &mut found)?;
    people::amendments_and_orders(&case, &signed, &mut found)?;
    people::exactly(&case, &signed)?;
    files::signed_for(&case, &signed)?;
    let orders = disclosure::orders(&case)?;
    files::co_signed(&case)?;
    let dossier = Dossier {
        notice: notice::record(&case, &checkpoint)?,
        consent: records::consent(&case, &disclosed)?,
        interviews: records::interviews(&case)?,
        beforehand: records::beforehand(&case, &disclosed)?,
        elsewhere: records::elsewhere(&case, &disclosed)?,
        facts: records::facts(&case, &disclosed)?,
        needs: records::needs(&case, &disclosed)?,
        identity: records::identity(&case, &disclosed)?,
        attachments: records::attachments(&case, &disclosed, &collected.attachments)?,
        head: HeadRecord::of(&checkpoint, earlier.as_ref()),
        disclosure: disclosed,
        orders,
        signed,
        summary: summary.clone(),
        people: people.clone(),
    };
    disclosure::opened(&dossier, &shown, &fold)?;
    records::order_scans(&dossier.orders, &collected.attachments)?;
    records::derived(files, &dossier)?;
    let report_html = file(path::REPORT)?.clone();
    report::harmless(&report_html).map_err(|f| f.at(path::REPORT))?;
    Ok(Opened {
        signer: tags.signer.clone(),
        tag_manifest_sha256: tags.tag_manifest_sha256,
        info: tags.info,
        checkpoint,
        dossier,
        shown,
        signed_by: found.signed_by,
        report_html,
        readme: file(path::README)?.clone(),
        attachments: collected.attachments,
    })
}

/// The readable summary must say what the tags say.
fn agrees(summary: &SummaryRecord, tags: &Tags) -> Result<(), Fault> {
    let info = &tags.info;
    let same = summary.version == VERSION
        && summary.bundle.to_string() == info.identifier
        && summary.sealed_at == info.sealed_at
        && summary.program == info.agent
        && summary.sender.principal == info.sender
        && summary.sender.key == tags.signer.key().to_ssh_line("")
        && summary.sender.fingerprint == fingerprint(&summary.sender.key).join(" ")
        && summary.recipient.keys == info.recipients
        && summary.recipient.fingerprints
            == info.recipients.iter().map(|r| fingerprint(r).join(" ")).collect::<Vec<_>>();
    if same { Ok(()) } else { Err(Fault::SummaryDiffers) }
}

/// The list of signers inside is the sender's view; the reader's own list has decided already. A list that does
/// not even hold the sender is wrong all the same, and so is one with remarks: a reader knows everything that is inside.
fn roster(text: &[u8], tags: &Tags) -> Result<(), BundleFault> {
    let at = path::ALLOWED_SIGNERS;
    let text = std::str::from_utf8(text).map_err(|_| Fault::RosterForm.at(at))?;
    let list = AllowedSigners::parse(text).ok().filter(|list| list.to_text() == text);
    let list = list.ok_or_else(|| Fault::RosterForm.at(at))?;
    match list.by_key(tags.signer.key()) {
        Some(own) if own.principal() == tags.info.sender => Ok(()),
        _ => Err(Fault::RosterSender.at(at)),
    }
}
