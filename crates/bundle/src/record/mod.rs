//! What a bundle says in readable files: one type for each, written in one form and read only in that form.
//!
//! These are views of the journal entries that are inside; a reader computes them anew from the entries and
//! refuses a bundle whose files say anything else. Every file carries its version; a later one is refused
//! with the whole bundle, because the format's name is bound to them all.

mod beforehand;
mod consent;
mod dossier;
mod earlier;
mod elsewhere;
mod facts;
mod interview;
mod needs;
mod noted;
mod notice;
mod signed;
mod summary;
mod timing;

pub use beforehand::{BeforehandRecord, OpeningRecord};
pub use consent::{
    AnswerRecord, ConfirmationRecord, ConsentRecord, ConversationRecord, EarlierAnswerRecord, OrderRecord,
    PageRecord, ScanFile, ScanRecord, StateRecord, StopRecord, WithdrawalRecord, WordingRecord,
};
pub use dossier::{Dossier, HeadRecord};
pub use earlier::Earlier;
pub use elsewhere::{ElsewhereEntry, ElsewhereRecord, StruckRecord};
pub use facts::{FactsEntry, FactsRecord};
pub use interview::{
    AmendmentRecord, EndRecord, InterviewRecord, LeavingRecord, SignOffRecord, TapRecord, TapState,
};
pub use needs::{
    AdultRecord, AftercareRecord, AttachmentRecord, AttachmentsRecord, BirthSettledRecord,
    DecisionMoveRecord, DecisionRecord, IdentityRecord, MeetingRecord, MoveRecord, NeedsRecord,
    PersonAroundRecord, ReferralRecord, RiskRecord,
};
pub use noted::Noted;
pub use notice::{NoNotice, NoticeRecord, NoticedHead, NoticedRecord, TakenBackRecord};
pub use signed::SignedRecord;
pub use summary::{
    DisclosureRecord, EarlierPerson, EntryCount, PayloadRecord, PeopleRecord, PersonRecord, RecipientRecord,
    SectionRecord, SenderRecord, SummaryRecord, WithheldRecord,
};
pub use timing::{BreakRecord, FeelingRecord, ItemRecord, SegmentRecord, TimelineRecord};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Version of every record of this format.
pub const VERSION: u32 = 1;

/// The one written form: JSON with two spaces of indent, fields in the order of the type, a line feed at the
/// end. Readable with any viewer, and still one form for one content.
#[must_use]
pub fn write<T: Serialize>(record: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(record).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The form of payload files: one line, so that the content inside can be taken out with stock tools.
#[must_use]
pub fn write_line<T: Serialize>(record: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(record).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Reads a record strictly: bytes that [`write`] would not have written give `None`.
#[must_use]
pub fn read<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let record: T = serde_json::from_slice(bytes).ok()?;
    (write(&record) == bytes).then_some(record)
}
