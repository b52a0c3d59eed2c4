//! Files that are sealed into the store: pictures of drawings, scans of papers. Sound and moving pictures are
//! never kept here (ux.md 3, 4.10).

use crate::amendment::files::{self, AddedFile};
use crate::checks;
use crate::event::CaseEvent;
use crate::ids::{AttachmentId, InterviewId, OrderId};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::wrapup::{self, MOST_DESCRIPTION};

/// Media types that are kept.
pub const MEDIA_TYPES: &[&str] = &["application/pdf", "image/jpeg", "image/png"];
/// Largest file in bytes: 20 MB (ux.md 3), counted as MiB so that no file of "20 MB" is refused.
pub const MOST_BYTES: u64 = 20 * 1024 * 1024;

/// A file that was sealed; digests were computed while it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddAttachment {
    /// Which.
    pub attachment: AttachmentId,
    /// The interview, when it belongs to one.
    pub interview: Option<InterviewId>,
    /// The item it shows, or 0.
    pub item: u32,
    /// Media type, found from the content.
    pub media_type: String,
    /// Description.
    pub description: String,
    /// Bytes of the plain file.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file.
    pub sealed_sha256: String,
}

/// Adds a file. To a signed record only as what an amendment of it names, digest and all, in two people's signatures;
/// then also in a closed file, as the amendment itself.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `interview-not-found`, `record-is-signed`, `attachment-known`,
/// `recordings-not-kept`, `media-type-not-kept`, `file-is-empty`, `file-too-large`, `digest-malformed`,
/// `item-not-found`, `attachment-known-in-interview`, `text-too-long`.
pub fn add_attachment(case: &CaseFile, request: AddAttachment) -> Result<CaseEvent, Refusal> {
    check_file(&request.media_type, request.bytes)?;
    let AddAttachment { attachment, interview, item, media_type, description, bytes, sha256, sealed_sha256 } =
        request;
    let signed = interview.and_then(|id| case.interview(id)).filter(|found| found.signed.is_some());
    if signed.is_some() {
        if !case.is_opened() {
            return Err(Refusal::new("case-not-opened"));
        }
    } else {
        checks::open_file(case)?;
    }
    if case.attachments.contains_key(&attachment) {
        return Err(Refusal::new("attachment-known"));
    }
    check_digest(&sha256)?;
    check_digest(&sealed_sha256)?;
    let description = checks::optional(&description, "description", MOST_DESCRIPTION)?;
    if let Some(found) = signed {
        let file = AddedFile {
            bytes,
            description: description.clone(),
            item,
            media_type: media_type.clone(),
            sha256: sha256.clone(),
        };
        if !files::is_signed_for(found, &file, attachment) {
            return Err(Refusal::new("record-is-signed"));
        }
    } else if let Some(id) = interview {
        let found = checks::unsigned(case, id)?;
        if item > 0 {
            wrapup::item_stands(found, item)?;
        }
    } else if item > 0 {
        return Err(Refusal::new("item-not-found").at("item").with("number", item));
    }
    let same = |a: &&crate::state::parts::Attachment| a.interview == interview && a.sha256 == sha256;
    // In a signed record the amendment was held against the files that stand; one that was taken back may come again.
    if signed.is_none() && case.attachments.values().any(|a| same(&a)) {
        return Err(Refusal::new("attachment-known-in-interview").at("file"));
    }
    Ok(CaseEvent::AttachmentAdded {
        attachment,
        interview,
        item,
        media_type,
        description,
        bytes,
        sha256,
        sealed_sha256,
        order: None,
    })
}

/// The scan of a legal order that was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddOrderScan {
    /// Which.
    pub attachment: AttachmentId,
    /// Of which order.
    pub order: OrderId,
    /// Media type, found from the content.
    pub media_type: String,
    /// Bytes of the plain file.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file.
    pub sealed_sha256: String,
}

/// Adds the scan of a legal order: just the one that the co-signed order names by its digest, once.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `recordings-not-kept`, `media-type-not-kept`, `file-is-empty`,
/// `file-too-large`, `digest-malformed`, `attachment-known`, `order-scan-differs`.
pub fn add_order_scan(case: &CaseFile, request: AddOrderScan) -> Result<CaseEvent, Refusal> {
    check_file(&request.media_type, request.bytes)?;
    checks::open_file(case)?;
    let AddOrderScan { attachment, order, media_type, bytes, sha256, sealed_sha256 } = request;
    check_digest(&sha256)?;
    check_digest(&sealed_sha256)?;
    let has_one = case.attachments.values().any(|a| a.order == Some(order));
    if case.attachments.contains_key(&attachment) || has_one {
        return Err(Refusal::new("attachment-known"));
    }
    let named = case.orders.find(order).and_then(|o| o.scan.as_ref());
    if named != Some(&sha256) {
        return Err(Refusal::new("order-scan-differs").at("file"));
    }
    Ok(CaseEvent::AttachmentAdded {
        attachment,
        interview: None,
        item: 0,
        media_type,
        description: String::new(),
        bytes,
        sha256,
        sealed_sha256,
        order: Some(order),
    })
}

/// Whether a file may be sealed at all; asked before it is read to the end.
///
/// # Errors
/// `recordings-not-kept`, `media-type-not-kept`, `file-is-empty`, `file-too-large`.
pub fn check_file(media_type: &str, bytes: u64) -> Result<(), Refusal> {
    if media_type.starts_with("audio/") || media_type.starts_with("video/") {
        return Err(Refusal::new("recordings-not-kept").at("file"));
    }
    if !MEDIA_TYPES.contains(&media_type) {
        return Err(Refusal::new("media-type-not-kept").at("file"));
    }
    if bytes == 0 {
        return Err(Refusal::new("file-is-empty").at("file"));
    }
    if bytes > MOST_BYTES {
        let refusal = Refusal::new("file-too-large").at("file");
        return Err(refusal.with("most_mb", MOST_BYTES / 1024 / 1024));
    }
    Ok(())
}

/// Whether a text is a SHA-256 in hex.
///
/// # Errors
/// `digest-malformed`.
pub(crate) fn check_digest(text: &str) -> Result<(), Refusal> {
    if wrapup::is_sha256(text) { Ok(()) } else { Err(Refusal::new("digest-malformed")) }
}
