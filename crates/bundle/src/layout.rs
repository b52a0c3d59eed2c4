//! Which files a bundle of format 1 can have, and to which part of the case file each belongs.
//!
//! A file that is not named here is refused, even when it is listed and signed: a reader that knows the
//! format knows everything that is inside.

pub mod path;

pub use path::{amendment, attachment, interview, order, order_scan, payload, proof, section, statement};

use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::vocabulary::Part;

/// What a payload file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How to verify, in both languages.
    Readme,
    /// The BagIt profile of the format.
    Profile,
    /// A file that was attached to the case.
    Attachment,
    /// Case code, sender, recipient, parts.
    Summary,
    /// Who made, signed and sealed what is inside, in the CASE ontology.
    Provenance,
    /// The same consent record as JSON-LD in the Data Privacy Vocabulary.
    Dpv,
    /// Statement of a legal order.
    Order,
    /// Signature of the supervisor over it.
    OrderSignature,
    /// Scan of a legal order that opened something.
    OrderScan,
    /// The consent record.
    Consent,
    /// Journal lines.
    Entries,
    /// Signed tree head.
    Checkpoint,
    /// That the tree head continues the one of an earlier bundle.
    Consistency,
    /// What is inside and what stayed.
    Disclosure,
    /// Proof of one journal line.
    Proof {
        /// Sequence number.
        seq: u64,
    },
    /// Salt and content of one journal line.
    Payload {
        /// Sequence number.
        seq: u64,
    },
    /// Record of one interview.
    Interview {
        /// Number of the interview.
        number: u32,
    },
    /// Statement that was signed under the record of an interview; there when a section of that record is.
    Statement {
        /// Number of the interview.
        number: u32,
    },
    /// Signature over it.
    StatementSignature,
    /// Statement of an amendment; its part is that of the section it amends.
    Amendment,
    /// Signature over it, or the second person's.
    AmendmentSignature,
    /// One section of a signed record, as it was signed, with its salt.
    Section {
        /// The part of the case file that it belongs to.
        part: Part,
    },
    /// That consent was taken back.
    Notice,
    /// What was opened for an interviewer beforehand.
    Beforehand,
    /// Interviews held elsewhere.
    Elsewhere,
    /// What is alleged, and signs.
    Facts,
    /// Risk and referrals.
    Needs,
    /// Who the child is.
    Identity,
    /// Attachments with their digests and descriptions.
    AttachmentList,
    /// The printable report.
    Report,
    /// Keys that may sign bundles, as the sender knows them.
    AllowedSigners,
    /// Public key of the log.
    LogKey,
    /// People who signed, with their public keys.
    People,
}

impl Kind {
    /// What the file at this path is; `None` when the format has no such file.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        Some(match path {
            path::README => Self::Readme,
            path::PROFILE => Self::Profile,
            path::SUMMARY => Self::Summary,
            path::PROVENANCE => Self::Provenance,
            path::DPV => Self::Dpv,
            path::CONSENT => Self::Consent,
            path::ENTRIES => Self::Entries,
            path::CHECKPOINT => Self::Checkpoint,
            path::CONSISTENCY => Self::Consistency,
            path::DISCLOSURE => Self::Disclosure,
            path::NOTICE => Self::Notice,
            path::BEFOREHAND => Self::Beforehand,
            path::ELSEWHERE => Self::Elsewhere,
            path::FACTS => Self::Facts,
            path::NEEDS => Self::Needs,
            path::IDENTITY => Self::Identity,
            path::ATTACHMENTS => Self::AttachmentList,
            path::REPORT => Self::Report,
            path::ALLOWED_SIGNERS => Self::AllowedSigners,
            path::LOG_KEY => Self::LogKey,
            path::PEOPLE => Self::People,
            _ => return Self::of_numbered(path),
        })
    }

    fn of_numbered(path: &str) -> Option<Self> {
        let rest = path.strip_prefix("data/")?;
        let (folder, file) = rest.split_once('/')?;
        match folder {
            "attachments" => is_attachment(file).then_some(Self::Attachment),
            "consent" => {
                let rest = file.strip_prefix("order-")?;
                match rest.split_once('.')? {
                    (n, "json") => number(n).map(|_| Self::Order),
                    (n, "json.sig") => number(n).map(|_| Self::OrderSignature),
                    (n, "scan.pdf" | "scan.jpg" | "scan.png") => {
                        number(n).filter(|n| *n > 0).map(|_| Self::OrderScan)
                    }
                    _ => None,
                }
            }
            "log" => {
                let seq = file.strip_prefix("proofs/")?.strip_suffix(".tlog-proof")?;
                Some(Self::Proof { seq: number(seq)? })
            }
            "payload" => Some(Self::Payload { seq: number(file.strip_suffix(".json")?)? }),
            "record" if file.starts_with("amendment-") => {
                let (seq, ending) = file.strip_prefix("amendment-")?.split_once('.')?;
                number(seq)?;
                match ending {
                    "json" => Some(Self::Amendment),
                    "json.sig" | "json.second.sig" => Some(Self::AmendmentSignature),
                    _ => None,
                }
            }
            "record" => {
                let (n, what) = file.strip_prefix("interview-")?.split_once('.')?;
                let number = u32::try_from(number(n)?).ok()?;
                match what {
                    "json" => Some(Self::Interview { number }),
                    _ => of_statement(number, what),
                }
            }
            _ => None,
        }
    }

    /// Whether it may be large: it is hashed as it passes and never held in memory.
    #[must_use]
    pub fn is_streamed(self) -> bool {
        matches!(self, Self::Attachment | Self::OrderScan)
    }

    /// The part of the case file that this file tells something of; `None` for files that every bundle has.
    #[must_use]
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Attachment | Self::AttachmentList => Some(Part::Attachments),
            Self::Consent | Self::Dpv => Some(Part::ConsentRecord),
            Self::Interview { .. } | Self::Beforehand | Self::Elsewhere | Self::Facts => {
                Some(Part::InterviewLog)
            }
            Self::Needs => Some(Part::RiskAndNeeds),
            Self::Identity => Some(Part::Identity),
            Self::Section { part } => Some(part),
            // A payload's part is the part of the event inside; what people signed goes with what it is about.
            _ => None,
        }
    }
}

fn of_statement(number: u32, what: &str) -> Option<Kind> {
    let (name, ending) = what.split_once('.')?;
    if let Some(section) = name.strip_prefix("section-") {
        let known = SECTIONS.iter().find(|(n, _)| *n == section && ending == "json");
        return known.map(|(_, part)| Kind::Section { part: *part });
    }
    match (name, ending) {
        ("statement", "json") => Some(Kind::Statement { number }),
        ("statement", "json.sig") => Some(Kind::StatementSignature),
        _ => None,
    }
}

fn is_attachment(file: &str) -> bool {
    let parts = file.split_once('.').and_then(|(name, ending)| Some((name.split_once('-')?, ending)));
    parts.is_some_and(|((n, digest), ending)| {
        number(n).is_some_and(|n| n > 0)
            && digest.len() == 8
            && digest.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
            && ["pdf", "jpg", "png"].contains(&ending)
    })
}

/// A decimal number without leading zeros: one name for one number.
fn number(text: &str) -> Option<u64> {
    let n: u64 = text.parse().ok()?;
    (n.to_string() == text).then_some(n)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_built_is_known() {
        assert_eq!(Kind::of(&proof(12)), Some(Kind::Proof { seq: 12 }));
        assert_eq!(Kind::of(&payload(0)), Some(Kind::Payload { seq: 0 }));
        assert_eq!(Kind::of(&interview(2)), Some(Kind::Interview { number: 2 }));
        assert_eq!(Kind::of(&statement(2)), Some(Kind::Statement { number: 2 }));
        assert_eq!(Kind::of(&format!("{}.sig", statement(2))), Some(Kind::StatementSignature));
        assert_eq!(Kind::of(&amendment(7)), Some(Kind::Amendment));
        assert_eq!(Kind::of(&format!("{}.second.sig", amendment(7))), Some(Kind::AmendmentSignature));
        assert_eq!(Kind::of(&order(1)), Some(Kind::Order));
        let part = Part::RiskAndNeeds;
        assert_eq!(Kind::of(&section(1, "risk")), Some(Kind::Section { part }));
        let digest = "0123456789abcdef".repeat(4);
        assert_eq!(Kind::of(&attachment(1, &digest, "image/png").unwrap()), Some(Kind::Attachment));
        assert!(attachment(1, &digest, "audio/mpeg").is_none());
        assert_eq!(Kind::of(&order_scan(1, "application/pdf").unwrap()), Some(Kind::OrderScan));
        assert!(order_scan(1, "text/html").is_none());
        for fixed in path::REQUIRED {
            assert!(Kind::of(fixed).is_some(), "{fixed}");
        }
    }

    #[test]
    fn what_the_format_does_not_have_is_unknown() {
        for other in [
            "data/notes.txt",
            "data/payload/07.json",
            "data/payload/+7.json",
            "data/payload/7.json.bak",
            "data/log/proofs/7.proof",
            "data/record/interview-1.html",
            "data/record/interview-1.section-risk.json.sig",
            "data/record/interview-1.section-other.json",
            "data/record/interview-1.statement.json.second.sig",
            "data/attachments/1-0123456.pdf",
            "data/attachments/0-01234567.pdf",
            "data/attachments/1-01234567.exe",
            "data/consent/order-0.scan.pdf",
            "data/consent/order-1.scan.exe",
            "data/consent/order-1.pdf",
            "data/report.htm",
            "bagit.txt",
        ] {
            assert_eq!(Kind::of(other), None, "{other}");
        }
    }
}
