//! Where and when something stands in the journal.

use itgel_casefile::context::EntryMeta;
use itgel_casefile::ids::PersonId;
use serde::{Deserialize, Serialize};

/// The entry that says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {
    /// Sequence number of the entry.
    pub seq: u64,
    /// Local time with offset, RFC 3339.
    pub at: String,
    /// Zone name.
    pub zone: String,
    /// Who.
    pub by: PersonId,
}

impl From<&EntryMeta> for Noted {
    fn from(meta: &EntryMeta) -> Self {
        Self { seq: meta.seq, at: meta.at.to_rfc3339(), zone: meta.at.zone.clone(), by: meta.actor }
    }
}
