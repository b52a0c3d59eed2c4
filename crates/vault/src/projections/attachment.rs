//! The attachments, and which sealed file holds each.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId};
use itgel_casefile::state::CaseFile;
use rusqlite::{Connection, Row, params};

/// One attachment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentRow {
    /// Which.
    pub attachment: AttachmentId,
    /// Of which case.
    pub case: CaseId,
    /// The interview, when it belongs to one.
    pub interview: Option<InterviewId>,
    /// Item number it belongs to, or 0.
    pub item: u32,
    /// Media type.
    pub media_type: String,
    /// Description.
    pub description: String,
    /// Bytes of the plain file.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file, which is its name.
    pub sealed_sha256: String,
}

pub(super) fn apply(connection: &Connection, event: &CaseEvent, case: &CaseFile) -> Result<(), VaultError> {
    let CaseEvent::AttachmentAdded { attachment: id, .. } = event else {
        return Ok(());
    };
    let Some(attachment) = case.attachments.get(id) else {
        return Ok(());
    };
    sql::run(
        connection,
        "INSERT OR REPLACE INTO attachment (attachment_id, case_id, interview_id, item, media_type,
             description, bytes, sha256, sealed_sha256)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id.0.as_bytes(),
            case.id.0.as_bytes(),
            attachment.interview.map(|interview| *interview.0.as_bytes()),
            attachment.item,
            attachment.media_type,
            attachment.description,
            sql::int(attachment.bytes)?,
            attachment.sha256,
            attachment.sealed_sha256,
        ],
    )?;
    Ok(())
}

/// The attachments of a case; of all cases when none is named.
pub(crate) fn list(connection: &Connection, case: Option<CaseId>) -> Result<Vec<AttachmentRow>, VaultError> {
    sql::rows(
        connection,
        // Two texts: with one for both no index would be used.
        match case {
            Some(_) => "SELECT * FROM attachment WHERE case_id = ?1 ORDER BY case_id, item, attachment_id",
            None => "SELECT * FROM attachment WHERE ?1 IS NULL ORDER BY case_id, item, attachment_id",
        },
        [case.map(|case| *case.0.as_bytes())],
        read,
    )
}

/// One attachment.
pub(crate) fn one(
    connection: &Connection,
    attachment: AttachmentId,
) -> Result<Option<AttachmentRow>, VaultError> {
    let id = attachment.0.as_bytes();
    sql::row(connection, "SELECT * FROM attachment WHERE attachment_id = ?1", [id], read)
}

fn read(row: &Row<'_>) -> Result<AttachmentRow, VaultError> {
    Ok(AttachmentRow {
        attachment: AttachmentId(sql::uuid(row, "attachment_id")?),
        case: CaseId(sql::uuid(row, "case_id")?),
        interview: sql::uuid_or_none(row, "interview_id")?.map(InterviewId),
        item: row.get("item")?,
        media_type: row.get("media_type")?,
        description: row.get("description")?,
        bytes: sql::number(row, "bytes")?,
        sha256: row.get("sha256")?,
        sealed_sha256: row.get("sealed_sha256")?,
    })
}
