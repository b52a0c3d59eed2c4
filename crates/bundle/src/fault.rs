//! Every way in which a bundle can be wrong, each with a code of its own.
//!
//! The code names two sentences in both languages (`err-bundle-<code>`: what is so, `rec-bundle-<code>`: what
//! to do). None carries anything personal: a fault may be read aloud on the telephone. There is no way to accept a bundle in spite of a fault (trust.md 5.8).

macro_rules! faults {
    ($($(#[$group:meta])* $variant:ident = $code:literal, $says:literal;)+) => {
        /// One way to be wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fault {
            $($(#[$group])* #[doc = $says] $variant),+
        }

        impl Fault {
            /// Every fault, in the order in which a reader meets them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Kebab-case code, never reused for another meaning.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// A plain technical sentence, for logs and for developers.
            #[must_use]
            pub fn says(self) -> &'static str {
                match self { $(Self::$variant => $says),+ }
            }
        }
    };
}

faults! {
    // The sealed file.
    MediumUnreadable = "medium-unreadable", "The file could not be read.";
    NotABundle = "not-a-bundle", "The file is not an age file.";
    SealedHeader = "sealed-header", "The header of the sealed file is damaged or beyond all bounds.";
    OtherRecipient = "other-recipient", "The file is sealed to other recipients.";
    Truncated = "truncated", "The file ends early.";
    Damaged = "damaged", "The file was changed or damaged.";

    // The archive inside.
    TarNotUstar = "tar-not-ustar", "There is no plain ustar archive inside.";
    TarChecksum = "tar-checksum", "The sum of an archive header does not match.";
    TarSymlink = "tar-symlink", "The archive holds a symbolic link.";
    TarHardlink = "tar-hardlink", "The archive holds a hard link.";
    TarDevice = "tar-device", "The archive holds a device or pipe.";
    TarFolder = "tar-folder", "The archive holds a folder entry.";
    TarPax = "tar-pax", "The archive holds a PAX header.";
    TarGnuName = "tar-gnu-name", "The archive holds a GNU long name.";
    TarUnknownType = "tar-unknown-type", "The archive holds an entry of unknown type.";
    TarNameAbsolute = "tar-name-absolute", "A name in the archive begins at the root.";
    TarNameDots = "tar-name-dots", "A name in the archive climbs out of its folder.";
    TarNameUnsafe = "tar-name-unsafe", "A name in the archive has a character that is not allowed.";
    TarNameLength = "tar-name-length", "A name in the archive is empty or too long.";
    TarOutsideFolder = "tar-outside-folder", "A name in the archive is outside the one folder.";
    TarDuplicate = "tar-duplicate", "A name is in the archive twice.";
    TarTwin = "tar-twin", "Two names in the archive differ only in case.";
    TarForm = "tar-form", "An archive header is not in the one form that is written.";
    TarPadding = "tar-padding", "The filling after a file is not empty.";
    TarTooMany = "tar-too-many", "The archive holds more files than a bundle can.";
    TooLarge = "too-large", "The bundle is larger than the limit.";
    TarEndsEarly = "tar-ends-early", "The archive ends inside a file.";
    TarEndMissing = "tar-end-missing", "The end mark of the archive is missing.";
    TarAfterEnd = "tar-after-end", "There is something after the end of the archive.";

    // The tag files.
    FileTooLarge = "file-too-large", "A file that is not an attachment is beyond its limit.";
    EntryOrder = "entry-order", "The files do not stand in their order.";
    TagFileMissing = "tag-file-missing", "A tag file is missing.";
    TagFileExtra = "tag-file-extra", "There is a tag file that the format does not have.";
    FetchFile = "fetch-file", "The bag wants to fetch files from elsewhere.";
    OtherManifest = "other-manifest", "The bag has a second payload manifest.";
    OtherTagManifest = "other-tag-manifest", "The bag has a second tag manifest.";
    TagManifestMissing = "tag-manifest-missing", "The tag manifest is missing.";
    SignatureMissing = "signature-missing", "The signature is missing.";
    BagitText = "bagit-text", "bagit.txt is not as the format has it.";
    FormatUnknown = "format-unknown", "The bundle is of another version of the format.";
    TrainingBundle = "training-bundle", "The bundle is of the training mode.";
    RealBundle = "real-bundle", "The bundle is a real one and the reader practises.";
    InfoNotText = "info-not-text", "bag-info.txt is not text.";
    InfoForm = "info-form", "bag-info.txt is not in its one form.";
    OxumForm = "oxum-form", "The stated size of the payload is not a size.";
    TagManifestForm = "tag-manifest-form", "The tag manifest is not in its one form.";
    TagManifestClosed = "tag-manifest-closed", "The tag manifest does not list exactly the tag files.";

    // The signature and whom it binds.
    SignatureForm = "signature-form", "The signature is not an Ed25519 SSH signature.";
    SignerUnknown = "signer-unknown", "The signing key is not among the allowed signers.";
    SignerNamespace = "signer-namespace", "The signing key may not sign bundles.";
    SignerNotYet = "signer-not-yet", "The signing key was not yet valid.";
    SignerExpired = "signer-expired", "The signing key was no longer valid.";
    SignatureNamespace = "signature-namespace", "The signature was made for another kind of thing.";
    SignatureWrong = "signature-wrong", "The signature does not match.";
    TagFileChanged = "tag-file-changed", "A tag file does not match the signed tag manifest.";
    SenderMismatch = "sender-mismatch", "The signer is not the sender that is named.";
    RecipientNone = "recipient-none", "No recipient is named.";
    RecipientNotNamed = "recipient-not-named", "The signed list of recipients does not name this reader.";
    RecipientHidden = "recipient-hidden", "The file is sealed to more or fewer keys than are named.";

    // The payload as a whole.
    ManifestForm = "manifest-form", "The payload manifest is not in its one form.";
    ManifestOrder = "manifest-order", "The payload manifest is not sorted, or lists a file twice.";
    PathUnknown = "path-unknown", "A file is listed that the format does not have.";
    FileMissing = "file-missing", "A listed file is missing.";
    FileExtra = "file-extra", "There is a file that is not listed.";
    FileChanged = "file-changed", "A file does not match its listed digest.";
    OxumMismatch = "oxum-mismatch", "The payload is not as large as stated.";

    // The log.
    LogKeyDiffers = "log-key-differs", "The log key inside is not the one that is trusted.";
    CheckpointForm = "checkpoint-form", "The tree head is not in its form.";
    CheckpointSignature = "checkpoint-signature", "The tree head is not signed by the log's key.";
    CheckpointOtherLog = "checkpoint-other-log", "The tree head is of another log.";
    ConsistencyForm = "consistency-form", "The proof that the log continues an earlier one is not in its form.";
    ConsistencyWrong = "consistency-wrong", "The log does not continue the one of the earlier bundle.";
    EntryForm = "entry-form", "A journal line is not an entry.";
    EntryNotCanonical = "entry-not-canonical", "A journal line is not in its one form.";
    EntryOtherLog = "entry-other-log", "A journal line is of another log.";
    EntryOtherCase = "entry-other-case", "A journal line is of another case file.";
    EntrySequence = "entry-sequence", "The journal lines are not in ascending order.";
    EntryRange = "entry-range", "The journal lines are not the stated range.";
    ProofForm = "proof-form", "A proof is not in its form.";
    ProofMissing = "proof-missing", "A journal line has no proof.";
    ProofExtra = "proof-extra", "There is a proof without its journal line.";
    ProofOtherIndex = "proof-other-index", "A proof is for another place in the log.";
    ProofOtherHead = "proof-other-head", "A proof is against another tree head.";
    ProofWrong = "proof-wrong", "A proof does not lead from its line to the tree head.";
    PayloadForm = "payload-form", "A disclosed content is not in its form.";
    PayloadWithoutEntry = "payload-without-entry", "A disclosed content has no journal line.";
    PayloadCommitment = "payload-commitment", "A disclosed content does not match its commitment.";
    PayloadAct = "payload-act", "A disclosed content is not the act that its journal line names.";

    // What may be inside.
    DisclosureForm = "disclosure-form", "The disclosure list is not in its form.";
    DisclosureBinding = "disclosure-binding", "The disclosure list is of another bundle or case file.";
    DisclosureParts = "disclosure-parts", "The disclosure list does not place each part exactly once.";
    DisclosureCount = "disclosure-count", "The disclosure list counts other entries than are inside.";
    WithheldPresent = "withheld-present", "Something of a withheld part is inside.";
    ConsentLeftOut = "consent-left-out", "An entry of consent stays although the record of consent goes.";
    OrderMissing = "order-missing", "A legal order that opened something is not inside.";
    OrderScope = "order-scope", "A legal order does not open what it is said to open.";
    VitalScope = "vital-scope", "A statement of danger does not open what it is said to open.";
    VitalMore = "vital-more", "Something is inside that is not needed against the danger.";
    PartNotOpened = "part-not-opened", "Something is inside that neither consent, nor a legal order, nor a danger opens.";
    NeverLeaves = "never-leaves", "Something is inside that never leaves a room.";
    NoticeMore = "notice-more", "A notice of a withdrawal holds something else than the notice.";
    NoticeNotHeld = "notice-not-held", "A notice is for somebody who holds nothing that was taken back.";
    NoticeDiffers = "notice-differs", "A notice says something else than its entries.";
    SummaryForm = "summary-form", "The summary is not in its form.";
    SummaryDiffers = "summary-differs", "The summary says something else than the signed list of tags.";
    RecordForm = "record-form", "A record is not in its form.";
    RecordDiffers = "record-differs", "A record says something else than the journal.";
    ReportUnsafe = "report-unsafe", "The report holds something active or refers outside.";
    ReportDiffers = "report-differs", "The report says something else than the records.";
    ReportForm = "report-form", "The report is not in its form.";

    // Attachments.
    AttachmentUnlisted = "attachment-unlisted", "There is an attachment that no journal line has.";
    AttachmentMissing = "attachment-missing", "An attachment that the journal names is missing.";
    AttachmentDiffers = "attachment-differs", "An attachment is not the file that the journal names.";
    OrderScanDiffers = "order-scan-differs", "The scan of a legal order is not the one that was co-signed.";
    AttachmentNotSigned = "attachment-not-signed", "An attachment came after the signature, and no signed amendment names it.";

    // Signatures of people.
    PeopleForm = "people-form", "The list of people is not in its form.";
    SignoffMissing = "signoff-missing", "An interview has no signature.";
    SignoffDiffers = "signoff-differs", "A signed statement is not the one in the journal.";
    StatementDiffers = "statement-differs", "A signed statement says something else than its journal entry.";
    SectionMissing = "section-missing", "A section of a signed record is missing.";
    SectionDiffers = "section-differs", "A section of a signed record is not the one that was signed.";
    RecordNotSigned = "record-not-signed", "The journal says something else than what was signed.";
    PeopleOthers = "people-others", "The list of people is not exactly those who wrote or signed what is inside.";
    SignoffSigner = "signoff-signer", "A person who signed is not in the list of people.";
    SignoffSignature = "signoff-signature", "A person's signature does not match.";
    SignoffRole = "signoff-role", "Who signed a record had not the role to sign it.";
    SecondSignerMissing = "second-signer-missing", "An amendment that takes two signatures has one.";
    SecondSignerRole = "second-signer-role", "The second signer of an amendment had not the role for it.";
    CosignerRole = "cosigner-role", "Who co-signed a legal order might not: no supervisor, or whoever entered it.";
    RosterForm = "roster-form", "The list of signers inside is not in its form.";
    RosterSender = "roster-sender", "The list of signers inside does not hold the sender's key.";
}

/// A refused bundle: what is wrong, and at which file of the bundle where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFault {
    /// What.
    pub fault: Fault,
    /// Path inside the bundle; from the bundle itself, so within the grammar of names.
    pub file: Option<String>,
    /// Where the signing key is unknown or its time is over: the key that the signature names, an OpenSSH line. Of an unknown
    /// one nothing is proven.
    pub signer: Option<String>,
}

impl BundleFault {
    /// The fault's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.fault.code()
    }
}

impl From<Fault> for BundleFault {
    fn from(fault: Fault) -> Self {
        Self { fault, file: None, signer: None }
    }
}

impl Fault {
    /// The fault at a file of the bundle.
    #[must_use]
    pub fn at(self, file: &str) -> BundleFault {
        BundleFault { fault: self, file: Some(file.to_owned()), signer: None }
    }
}

impl std::fmt::Display for BundleFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{} ({file})", self.fault.says()),
            None => f.write_str(self.fault.says()),
        }
    }
}

impl std::error::Error for BundleFault {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_and_sentences_are_all_different() {
        let codes: BTreeSet<_> = Fault::ALL.iter().map(|f| f.code()).collect();
        let says: BTreeSet<_> = Fault::ALL.iter().map(|f| f.says()).collect();
        assert_eq!(codes.len(), Fault::ALL.len());
        assert_eq!(says.len(), Fault::ALL.len());
        assert!(codes.iter().all(|c| c.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }
}
