//! The bodies that may receive bundles.

use crate::error::VaultError;
use crate::folds::{Folds, meta_of};
use crate::sql;
use itgel_casefile::event::{Placed, RoomEvent};
use itgel_casefile::ids::RecipientId;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::RecipientKind;
use rusqlite::{Connection, Row, params};

/// One recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipientRow {
    /// Which.
    pub recipient: RecipientId,
    /// Kind; decides the purpose of consent.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// Person or position.
    pub contact: String,
    /// age recipient in use.
    pub key: String,
    /// Last day the key is used.
    pub expires: Day,
    /// This very key was compared with the recipient.
    pub checked: bool,
    /// This very key was revoked.
    pub revoked: bool,
}

pub(super) fn apply(
    connection: &Connection,
    placed: &Placed,
    event: &RoomEvent,
    folds: &mut Folds,
) -> Result<(), VaultError> {
    let (RoomEvent::RecipientAdded { recipient: id, .. }
    | RoomEvent::RecipientKeyChecked { recipient: id, .. }
    | RoomEvent::RecipientSigningKeySet { recipient: id, .. }
    | RoomEvent::RecipientRevoked { recipient: id, .. }) = event
    else {
        return Ok(());
    };
    let recipients = folds.recipients(connection, placed.seq)?;
    recipients.apply(&meta_of(placed), event);
    let Some(recipient) = recipients.find(*id) else {
        return Ok(());
    };
    sql::run(
        connection,
        "INSERT OR REPLACE INTO recipient
             (recipient_id, kind, organisation, contact, key, expires, checked, revoked)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id.0.as_bytes(),
            recipient.kind.as_str(),
            recipient.organisation,
            recipient.contact,
            recipient.key,
            String::from(recipient.expires),
            recipient.checked.is_some(),
            recipient.revoked(),
        ],
    )?;
    Ok(())
}

/// Every recipient, by kind and organisation.
pub(crate) fn list(connection: &Connection) -> Result<Vec<RecipientRow>, VaultError> {
    sql::rows(connection, "SELECT * FROM recipient ORDER BY kind, organisation, recipient_id", [], read)
}

fn read(row: &Row<'_>) -> Result<RecipientRow, VaultError> {
    Ok(RecipientRow {
        recipient: RecipientId(sql::uuid(row, "recipient_id")?),
        kind: sql::word(row, "kind", RecipientKind::parse)?,
        organisation: row.get("organisation")?,
        contact: row.get("contact")?,
        key: row.get("key")?,
        expires: sql::day(row, "expires")?,
        checked: row.get("checked")?,
        revoked: row.get("revoked")?,
    })
}
