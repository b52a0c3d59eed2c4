//! What a caller hands in. Nothing here decides; the gate has.

use crate::plan::Opener;
use crate::record::{Earlier, PersonRecord, WordingRecord};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::consent::standing::Standing;
use itgel_casefile::gate::{Disclosable, Gate};
use itgel_casefile::ids::{AttachmentId, BundleId, InterviewId, OrderId, PersonId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{Part, RecipientKind};
use itgel_journal::Hash;
use itgel_seal::signing::PublicKey;
use std::collections::BTreeMap;

/// Everything that goes into one bundle.
pub struct Contents<'a> {
    /// The bundle.
    pub bundle: BundleId,
    /// Now, where the sender is.
    pub sealed_at: &'a Moment,
    /// Program and version, for example `Itgel 0.1.0`.
    pub program: String,
    /// The whole case file: for its code and for whether an adult's answers count, and for the
    /// signed statements of its interviews. Nothing else is taken from it.
    pub case: &'a CaseFile,
    /// Its code as spoken in Mongolian.
    pub code_mn: String,
    /// Its code as spoken in English.
    pub code_en: String,
    /// Who sends.
    pub sender: SenderCard,
    /// For whom.
    pub recipient: RecipientCard,
    /// Why it is sent.
    pub purpose: String,
    /// Reference number at the recipient, or empty.
    pub reference: String,
    /// What goes and what stays.
    pub disclosure: Disclosure,
    /// Every journal line of the case, ascending; with content where it goes.
    pub entries: Vec<EntrySource>,
    /// The signed tree head, as signed.
    pub checkpoint: String,
    /// The head of the last bundle for this recipient, and the path from it to this one.
    pub earlier: Option<Earlier>,
    /// Where the bundle is the notice of a withdrawal: the heads of the bundles that it concerns. Then `entries` are the
    /// withdrawal and the sealing of each of these, all with their content.
    pub notice: Option<Vec<Earlier>>,
    /// The log's public key.
    pub log_key: PublicKey,
    /// Everybody of the room; those who neither wrote nor signed anything that goes are left out.
    pub people: Vec<PersonRecord>,
    /// The sender's list of allowed signers, as in its file; holds the sender's own key.
    pub allowed_signers: String,
    /// What each purpose amounts to today ([`itgel_casefile::consent::standing::standings`]).
    pub standings: Vec<Standing>,
    /// The wordings that were used, in full.
    pub wordings: Vec<WordingRecord>,
    /// Sections of the signed records, as they were signed; those of parts that stay are passed over.
    pub sections: Vec<SectionSource>,
    /// Where the attached files are.
    pub attachments: Vec<AttachmentSource<'a>>,
}

/// Who sends.
#[derive(Clone, Debug)]
pub struct SenderCard {
    /// Principal of the room's signing key.
    pub principal: String,
    /// Room.
    pub room: String,
    /// Organisation.
    pub organisation: String,
    /// Where it is.
    pub address: String,
    /// How to reach it.
    pub contact: String,
    /// The room's public signing key.
    pub key: PublicKey,
    /// The person who prepared the bundle.
    pub prepared_by: PersonId,
}

/// For whom.
#[derive(Clone, Debug)]
pub struct RecipientCard {
    /// Kind.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// Person or position.
    pub contact: String,
    /// age recipients to seal to.
    pub keys: Vec<String>,
}

/// The gate's decision: each part once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// Sequence number of the last entry that the gate was computed from.
    pub seq: u64,
    /// Parts that go.
    pub included: Vec<Part>,
    /// Parts that stay, and why.
    pub withheld: Vec<(Part, ReasonCode)>,
    /// Legal orders that open something.
    pub orders: Vec<OrderId>,
    /// Of the entries whose content stays: how many for which reason.
    pub committed: BTreeMap<ReasonCode, u64>,
}

impl Disclosure {
    /// The decision of the gate, and the entries divided by it.
    #[must_use]
    pub fn of(gate: &Gate, divided: &Disclosable) -> Self {
        let committed = divided.withheld_counts();
        Self {
            seq: gate.seq,
            included: gate.going(),
            withheld: gate.staying(),
            orders: gate.orders_used(),
            committed: committed.into_iter().map(|(reason, n)| (reason, n as u64)).collect(),
        }
    }
}

/// One journal line.
#[derive(Clone, Debug)]
pub struct EntrySource {
    /// The line as stored, without line feed.
    pub line: Vec<u8>,
    /// Salt and content where it goes; none leaves only the commitment.
    pub payload: Option<([u8; 32], Vec<u8>)>,
    /// Audit path to the tree head.
    pub proof: Vec<Hash>,
}

/// One section of a signed record.
#[derive(Clone, Debug)]
pub struct SectionSource {
    /// The interview.
    pub interview: InterviewId,
    /// Name of the section ([`itgel_casefile::signoff::sections::SECTIONS`]).
    pub name: String,
    /// Its bytes as signed.
    pub bytes: Vec<u8>,
    /// Its salt.
    pub salt: [u8; 32],
}

/// One attached file.
pub struct AttachmentSource<'a> {
    /// Which.
    pub attachment: AttachmentId,
    /// Opens it in plain; read once, when its turn comes, and verified against the journal.
    pub open: Opener<'a>,
}
