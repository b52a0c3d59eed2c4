//! The bundles that were sealed, handed over or cancelled.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::{CaseEvent, Placed};
use itgel_casefile::ids::{BundleId, CaseId, PersonId, RecipientId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::RecipientKind;
use rusqlite::{Connection, Row, params};

/// One bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleRow {
    /// Which.
    pub bundle: BundleId,
    /// Of which case.
    pub case: CaseId,
    /// For whom.
    pub recipient: RecipientId,
    /// Its kind at the time.
    pub kind: RecipientKind,
    /// Why it is sent.
    pub purpose: String,
    /// SHA-256 (hex) of the written file.
    pub sha256: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// Sequence number of the entry that sealed it.
    pub sealed_seq: u64,
    /// When it was sealed, milliseconds since 1970.
    pub sealed_utc_ms: i64,
    /// When it was handed over, RFC 3339 as stated.
    pub handed_at: Option<String>,
    /// Cancelled.
    pub cancelled: bool,
    /// Who sealed it.
    pub sealed_by: PersonId,
}

pub(super) fn apply(
    connection: &Connection,
    placed: &Placed,
    event: &CaseEvent,
    case: &CaseFile,
) -> Result<(), VaultError> {
    let (CaseEvent::BundleSealed { bundle: id, .. }
    | CaseEvent::BundleHandedOver { bundle: id, .. }
    | CaseEvent::BundleCancelled { bundle: id, .. }) = event
    else {
        return Ok(());
    };
    let Some(bundle) = case.bundles.find(*id) else {
        return Ok(());
    };
    sql::run(
        connection,
        "INSERT INTO bundle (bundle_id, case_id, recipient_id, kind, purpose, sha256, bytes, sealed_seq,
             sealed_utc_ms, sealed_by, handed_at, cancelled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (bundle_id) DO UPDATE SET handed_at = ?11, cancelled = ?12",
        params![
            id.0.as_bytes(),
            case.id.0.as_bytes(),
            bundle.recipient.0.as_bytes(),
            bundle.recipient_kind.as_str(),
            bundle.purpose,
            bundle.sha256,
            sql::int(bundle.bytes)?,
            sql::int(bundle.seq)?,
            bundle.at.utc_ms,
            placed.actor.0.as_bytes(),
            bundle.handed_over.as_ref().map(|over| over.at.as_str()),
            bundle.cancelled.is_some(),
        ],
    )?;
    Ok(())
}

/// The bundles of a case, as sealed; of all cases when none is named.
pub(crate) fn list(connection: &Connection, case: Option<CaseId>) -> Result<Vec<BundleRow>, VaultError> {
    sql::rows(
        connection,
        // Two texts: with one for both no index would be used.
        match case {
            Some(_) => "SELECT * FROM bundle WHERE case_id = ?1 ORDER BY sealed_seq",
            None => "SELECT * FROM bundle WHERE ?1 IS NULL ORDER BY sealed_seq",
        },
        [case.map(|case| *case.0.as_bytes())],
        read,
    )
}

/// Bundles that are sealed and still in the room, oldest first.
pub(crate) fn waiting(connection: &Connection) -> Result<Vec<BundleRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM bundle WHERE handed_at IS NULL AND NOT cancelled ORDER BY sealed_seq",
        [],
        read,
    )
}

fn read(row: &Row<'_>) -> Result<BundleRow, VaultError> {
    Ok(BundleRow {
        bundle: BundleId(sql::uuid(row, "bundle_id")?),
        case: CaseId(sql::uuid(row, "case_id")?),
        recipient: RecipientId(sql::uuid(row, "recipient_id")?),
        kind: sql::word(row, "kind", RecipientKind::parse)?,
        purpose: row.get("purpose")?,
        sha256: row.get("sha256")?,
        bytes: sql::number(row, "bytes")?,
        sealed_seq: sql::number(row, "sealed_seq")?,
        sealed_utc_ms: row.get("sealed_utc_ms")?,
        handed_at: row.get("handed_at")?,
        cancelled: row.get("cancelled")?,
        sealed_by: PersonId(sql::uuid(row, "sealed_by")?),
    })
}
