//! Where each file of a bundle is.

/// [`super::Kind::Readme`].
pub const README: &str = "data/README.txt";
/// [`super::Kind::Profile`].
pub const PROFILE: &str = "data/bagit-profile.json";
/// [`super::Kind::Summary`].
pub const SUMMARY: &str = "data/case/summary.json";
/// [`super::Kind::Provenance`].
pub const PROVENANCE: &str = "data/case/provenance.jsonld";
/// [`super::Kind::Dpv`].
pub const DPV: &str = "data/consent/dpv.jsonld";
/// [`super::Kind::Consent`].
pub const CONSENT: &str = "data/consent/record.json";
/// [`super::Kind::Entries`].
pub const ENTRIES: &str = "data/journal/entries.jsonl";
/// [`super::Kind::Checkpoint`]; the recipe in `verify-bundle.sh` knows it.
pub const CHECKPOINT: &str = "data/log/checkpoint.txt";
/// [`super::Kind::Consistency`].
pub const CONSISTENCY: &str = "data/log/consistency.txt";
/// [`super::Kind::Disclosure`].
pub const DISCLOSURE: &str = "data/log/disclosure.json";
/// [`super::Kind::Notice`]; a bundle that has it is the notice of a withdrawal and holds nothing else.
pub const NOTICE: &str = "data/notice/withdrawal.json";
/// [`super::Kind::Needs`].
pub const NEEDS: &str = "data/record/needs.json";
/// [`super::Kind::Beforehand`]; there when something was opened for an interviewer before the child was heard.
pub const BEFOREHAND: &str = "data/record/beforehand.json";
/// [`super::Kind::Elsewhere`]; there when an interview held elsewhere is known.
pub const ELSEWHERE: &str = "data/record/elsewhere.json";
/// [`super::Kind::Facts`]; there when a legal order opens what is alleged.
pub const FACTS: &str = "data/record/facts.json";
/// [`super::Kind::Identity`].
pub const IDENTITY: &str = "data/record/identity.json";
/// [`super::Kind::AttachmentList`].
pub const ATTACHMENTS: &str = "data/record/attachments.json";
/// [`super::Kind::Report`].
pub const REPORT: &str = "data/report.html";
/// [`super::Kind::AllowedSigners`].
pub const ALLOWED_SIGNERS: &str = "data/roster/allowed_signers";
/// [`super::Kind::LogKey`].
pub const LOG_KEY: &str = "data/roster/log.pub.pem";
/// [`super::Kind::People`].
pub const PEOPLE: &str = "data/roster/people.json";

/// Files that every bundle has; the others depend on the parts that go.
pub const REQUIRED: [&str; 11] = [
    README,
    PROFILE,
    SUMMARY,
    PROVENANCE,
    ENTRIES,
    CHECKPOINT,
    DISCLOSURE,
    REPORT,
    ALLOWED_SIGNERS,
    LOG_KEY,
    PEOPLE,
];

/// The folder of the proofs.
pub const PROOFS: &str = "data/log/proofs/";

/// Where the proof of an entry is.
#[must_use]
pub fn proof(seq: u64) -> String {
    format!("{PROOFS}{seq}.tlog-proof")
}

/// Where the content of an entry is.
#[must_use]
pub fn payload(seq: u64) -> String {
    format!("data/payload/{seq}.json")
}

/// Where the record of an interview is.
#[must_use]
pub fn interview(number: u32) -> String {
    format!("data/record/interview-{number}.json")
}

/// Where the statement is that was signed under an interview.
#[must_use]
pub fn statement(number: u32) -> String {
    format!("data/record/interview-{number}.statement.json")
}

/// Where the statement of an amendment is, by the sequence number of its entry: its interview may stay.
#[must_use]
pub fn amendment(seq: u64) -> String {
    format!("data/record/amendment-{seq}.json")
}

/// Where a section of the signed record of an interview is.
#[must_use]
pub fn section(number: u32, name: &str) -> String {
    format!("data/record/interview-{number}.section-{name}.json")
}

/// Where the statement of a legal order is, from 1 in the order of the journal.
#[must_use]
pub fn order(n: usize) -> String {
    format!("data/consent/order-{n}.json")
}

/// Where an attachment is: its number from 1 in the order of the journal, the first eight digits of its
/// digest and the ending of its media type. Nothing of its own name, which may be personal.
#[must_use]
pub fn attachment(n: usize, sha256_hex: &str, media_type: &str) -> Option<String> {
    Some(format!("data/attachments/{n}-{}.{}", sha256_hex.get(..8)?, ending(media_type)?))
}

/// Where the scan of a legal order is: beside its statement.
#[must_use]
pub fn order_scan(n: usize, media_type: &str) -> Option<String> {
    Some(format!("data/consent/order-{n}.scan.{}", ending(media_type)?))
}

fn ending(media_type: &str) -> Option<&'static str> {
    match media_type {
        "application/pdf" => Some("pdf"),
        "image/jpeg" => Some("jpg"),
        "image/png" => Some("png"),
        _ => None,
    }
}
