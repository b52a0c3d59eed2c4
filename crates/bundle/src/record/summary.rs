//! What every bundle has: from whom, for whom, what is inside and what stayed, who the people are.

use itgel_casefile::ids::{BundleId, CaseId, OrderId, PersonId};
use itgel_casefile::vocabulary::{Part, RecipientKind, Role};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// `data/case/summary.json`: the first thing to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SummaryRecord {
    /// Always 1.
    pub version: u32,
    /// The bundle.
    pub bundle: BundleId,
    /// The case file.
    pub case: CaseId,
    /// Its code as stored, for example `017-4127`.
    pub code: String,
    /// The code as spoken in Mongolian, for example `Хус 4127`.
    pub code_mn: String,
    /// The code as spoken in English, for example `Birch 4127`.
    pub code_en: String,
    /// When it was sealed, RFC 3339 with offset.
    pub sealed_at: String,
    /// Program and version.
    pub program: String,
    /// Who sends.
    pub sender: SenderRecord,
    /// For whom.
    pub recipient: RecipientRecord,
    /// Why it is sent.
    pub purpose: String,
    /// Reference number at the recipient, or empty.
    pub reference: String,
}

/// Who sends a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SenderRecord {
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
    /// The room's public signing key, an OpenSSH line.
    pub key: String,
    /// Six groups of five digits to compare by telephone.
    pub fingerprint: String,
    /// The person who prepared the bundle.
    pub prepared_by: PersonId,
}

/// For whom a bundle is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientRecord {
    /// Kind.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// Person or position.
    pub contact: String,
    /// age recipients it is sealed to.
    pub keys: Vec<String>,
    /// Fingerprints of these keys, in the same order.
    pub fingerprints: Vec<String>,
}

/// `data/log/disclosure.json`: what goes and what stays, each part once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisclosureRecord {
    /// Always 1.
    pub version: u32,
    /// The bundle.
    pub bundle: BundleId,
    /// The case file.
    pub case: CaseId,
    /// Kind of recipient the gate was computed for.
    pub recipient: RecipientKind,
    /// Parts that go.
    pub included: Vec<Part>,
    /// Parts that stay.
    pub withheld: Vec<WithheldRecord>,
    /// Legal orders that opened something.
    pub orders: Vec<OrderId>,
    /// How many journal lines are inside.
    pub entries: EntryCount,
    /// Of the lines whose content stays: how many for which reason.
    pub committed: BTreeMap<String, u64>,
}

/// A part that stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithheldRecord {
    /// The part.
    pub part: Part,
    /// Why, as a code.
    pub reason: String,
}

/// Journal lines inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryCount {
    /// With their content.
    pub disclosed: u64,
    /// As a commitment only: the line proves that there is an entry, not what it says.
    pub committed: u64,
}

/// `data/roster/people.json`: who signed what, with public keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleRecord {
    /// Always 1.
    pub version: u32,
    /// In order of identifier.
    pub people: Vec<PersonRecord>,
}

/// A person of the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRecord {
    /// Who.
    pub person: PersonId,
    /// Name as shown.
    pub name: String,
    /// Role at the sealing.
    pub role: Role,
    /// Public signing key at the sealing, an OpenSSH line without comment.
    pub signing_key: String,
    /// What role and key were before, ascending; absent where they were never others since the first line inside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierPerson>,
}

/// Role and key of a person up to an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierPerson {
    /// They held for every entry before this one.
    pub before: u64,
    /// Role.
    pub role: Role,
    /// Public signing key, an OpenSSH line without comment.
    pub signing_key: String,
}

impl PersonRecord {
    /// Role and signing key as they were for the entry with this number.
    #[must_use]
    pub fn at(&self, seq: u64) -> (Role, &str) {
        let then = self.earlier.iter().find(|e| seq < e.before);
        then.map_or((self.role, &self.signing_key), |e| (e.role, &e.signing_key))
    }

    /// Every role held since the first line inside, each once.
    #[must_use]
    pub fn roles(&self) -> BTreeSet<Role> {
        self.earlier.iter().map(|e| e.role).chain([self.role]).collect()
    }

    /// Each step has its place after the one before, and says something else than the next.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        let own = (self.role, self.signing_key.as_str());
        let steps = self.earlier.iter().map(|e| (e.role, e.signing_key.as_str())).chain([own]);
        let steps: Vec<_> = steps.collect();
        self.earlier.windows(2).all(|w| w[0].before < w[1].before) && steps.windows(2).all(|w| w[0] != w[1])
    }
}

impl PeopleRecord {
    /// The person with this identifier.
    #[must_use]
    pub fn find(&self, person: PersonId) -> Option<&PersonRecord> {
        self.people.iter().find(|p| p.person == person)
    }
}

/// `data/payload/<seq>.json`: the content of one entry and its salt.
///
/// The content is a JSON text inside a string, so that its bytes survive exactly; they are what the journal
/// line commits to: `SHA-256("itgel/payload/1\0" ‖ salt ‖ content)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayloadRecord {
    /// The content, as committed to.
    pub payload: String,
    /// The salt, 32 bytes in base64.
    pub salt: String,
    /// Sequence number of the entry.
    pub seq: u64,
}

/// `data/record/interview-<n>.section-<name>.json`: one section of what was signed, and its salt. The signed
/// statement holds `SHA-256("itgel/section/1\0" ‖ salt ‖ section)`, so a section may stay behind and the signature
/// over the others still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionRecord {
    /// The section, as signed.
    pub section: String,
    /// The salt, 32 bytes in base64.
    pub salt: String,
}
