//! A file that was forgotten and is added to a signed record: the picture of a drawing, the scan of a paper.
//!
//! The item is `attachments.added.<identifier of the attachment>`; its value is empty until the file is added, then the
//! canonical JSON of an [`AddedFile`], and empty again when it turned out not to belong to the record. The amendment
//! comes first and names the file by its digest; the entry `attachment_added` that follows holds only what two people
//! signed there. So nothing can be slipped into a signed record beside its signatures.

use super::{added, items::listed, times};
use crate::attaching;
use crate::checks;
use crate::event::CaseEvent;
use crate::ids::{AttachmentId, InterviewId};
use crate::interview::Interview;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::state::parts::Attachment;
use crate::wrapup::{self, MOST_DESCRIPTION};
use serde::{Deserialize, Serialize};

/// Begins the path of an added file.
pub const PATH: &str = "attachments.added.";

/// The path of a file.
#[must_use]
pub fn path(attachment: AttachmentId) -> String {
    format!("{PATH}{attachment}")
}

/// A file that was forgotten, as two people sign it: what its entry says, but for where it is sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedFile {
    /// Bytes of the plain file.
    pub bytes: u64,
    /// Description.
    pub description: String,
    /// The drawing or thing it shows, or 0.
    pub item: u32,
    /// Media type.
    pub media_type: String,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
}

impl AddedFile {
    /// Reads a value; `None` for an empty one and for anything that is no added file.
    #[must_use]
    pub fn read(value: &str) -> Option<Self> {
        serde_json::from_str(value).ok()
    }

    /// The value that is signed.
    #[must_use]
    pub fn value(&self) -> String {
        listed(self).unwrap_or_default()
    }

    fn of(known: &Attachment) -> Self {
        Self {
            bytes: known.bytes,
            description: known.description.clone(),
            item: known.item,
            media_type: known.media_type.clone(),
            sha256: known.sha256.clone(),
        }
    }
}

/// An amendment as far as it can speak of a file.
#[derive(Clone, Copy, Debug)]
pub struct Amending<'a> {
    /// Sequence number of its entry.
    pub seq: u64,
    /// Of which record.
    pub interview: InterviewId,
    /// Path of the item.
    pub item: &'a str,
    /// The new value.
    pub new: &'a str,
    /// Whether two people signed it.
    pub by_two: bool,
}

impl<'a> Amending<'a> {
    /// An entry of the journal, when it is an amendment.
    #[must_use]
    pub fn of(seq: u64, event: &'a CaseEvent) -> Option<Self> {
        let CaseEvent::Amended { interview, item, new, second, .. } = event else { return None };
        Some(Self { seq, interview: *interview, item, new, by_two: second.is_some() })
    }
}

/// The amendment that lets a file stand in a signed record: of this record and by two people, before the file's entry,
/// with the same digest and all else that the entry says, and not taken back since. Gives its sequence number.
#[must_use]
pub fn covering(amendments: &[Amending<'_>], seq: u64, event: &CaseEvent) -> Option<u64> {
    let CaseEvent::AttachmentAdded {
        attachment,
        interview: Some(interview),
        item,
        media_type,
        description,
        bytes,
        sha256,
        ..
    } = event
    else {
        return None;
    };
    let file = AddedFile {
        bytes: *bytes,
        description: description.clone(),
        item: *item,
        media_type: media_type.clone(),
        sha256: sha256.clone(),
    };
    let path = path(*attachment);
    let own: Vec<&Amending<'_>> =
        amendments.iter().filter(|a| a.interview == *interview && a.item == path).collect();
    let covers = |a: &&Amending<'_>| a.by_two && AddedFile::read(a.new).as_ref() == Some(&file);
    let before = own.iter().copied().rfind(|a| a.seq < seq).filter(covers)?;
    own.last().copied().filter(covers).map(|_| before.seq)
}

/// Whether a file may be added to a signed record now: what two people signed says the same of it.
pub(crate) fn is_signed_for(interview: &Interview, file: &AddedFile, attachment: AttachmentId) -> bool {
    let path = path(attachment);
    let last = interview.amendments.iter().rev().find(|a| a.item == path);
    last.is_some_and(|a| a.second.is_some() && AddedFile::read(&a.new).as_ref() == Some(file))
}

/// The identifier of an added file, when the path is one: of a file that is not there yet, or that came by amendment of
/// this record.
pub(super) fn identifier(case: &CaseFile, interview: &Interview, text: &str) -> Option<AttachmentId> {
    let id: AttachmentId = text.parse().ok()?;
    let path = path(id);
    let by_amendment = || interview.amendments.iter().any(|a| a.item == path);
    let free = match case.attachments.get(&id) {
        Some(known) => known.interview == Some(interview.id) && by_amendment(),
        None => true,
    };
    // One spelling for one identifier, so that no file can stand in the record twice.
    (id.to_string() == text && free).then_some(id)
}

/// Checks a new value with the rules under which a file is added, and gives it back in its one form.
///
/// # Errors
/// `amended-value-does-not-fit`, `recordings-not-kept`, `media-type-not-kept`, `file-is-empty`, `file-too-large`,
/// `digest-malformed`, `item-not-found`, `attachment-known-in-interview`, `text-too-long`.
pub(super) fn check(
    case: &CaseFile,
    interview: &Interview,
    path: &str,
    new: &str,
) -> Result<String, Refusal> {
    if new.is_empty() {
        return Ok(String::new());
    }
    let unfit = || Refusal::new("amended-value-does-not-fit").at("new");
    let mut file = AddedFile::read(new).ok_or_else(unfit)?;
    let id: AttachmentId = path.strip_prefix(PATH).and_then(|id| id.parse().ok()).ok_or_else(unfit)?;
    attaching::check_file(&file.media_type, file.bytes)?;
    if !wrapup::is_sha256(&file.sha256) {
        return Err(Refusal::new("digest-malformed"));
    }
    if file.item > 0 && !added::item_numbers(interview).contains(&file.item) {
        return Err(Refusal::new("item-not-found").at("item").with("number", file.item));
    }
    file.description = checks::optional(&file.description, "description", MOST_DESCRIPTION)?;
    match case.attachments.get(&id) {
        // Once it is sealed, an amendment takes it back or lets it stand again; another file has another identifier.
        Some(known) if AddedFile::of(known) != file => return Err(unfit()),
        Some(_) => {}
        None if stands(case, interview, &file.sha256) => {
            return Err(Refusal::new("attachment-known-in-interview").at("file"));
        }
        None => {}
    }
    listed(&file).ok_or_else(unfit)
}

/// Whether this file is in the record already and was not taken back.
fn stands(case: &CaseFile, interview: &Interview, sha256: &str) -> bool {
    let own = case.attachments.iter().filter(|(_, a)| a.interview == Some(interview.id));
    own.filter(|(_, a)| a.sha256 == sha256).any(|(id, _)| !is_taken_back(interview, *id))
}

/// Whether a file was added by amendment and turned out not to belong to the record.
#[must_use]
pub fn is_taken_back(interview: &Interview, attachment: AttachmentId) -> bool {
    times::last(interview, &path(attachment)).is_some_and(str::is_empty)
}
