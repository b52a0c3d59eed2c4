//! Everything readable of a bundle in one place: what the report is made from and what a viewer shows.

use super::Earlier;
use super::{
    AttachmentsRecord, BeforehandRecord, ConsentRecord, DisclosureRecord, ElsewhereRecord, FactsRecord,
    IdentityRecord, InterviewRecord, NeedsRecord, NoticeRecord, OrderRecord, PeopleRecord, SignedRecord,
    SummaryRecord,
};
use itgel_casefile::ids::PersonId;
use itgel_journal::Checkpoint;
use itgel_journal::hash::to_base64;

/// The records of one bundle. A part that stays is `None` or empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// From whom, for whom.
    pub summary: SummaryRecord,
    /// What goes and what stays.
    pub disclosure: DisclosureRecord,
    /// Legal orders that opened something, in the order of the journal.
    pub orders: Vec<OrderRecord>,
    /// Signatures under records of which a section goes, by number of the interview.
    pub signed: Vec<SignedRecord>,
    /// The notice of a withdrawal; then there is nothing else.
    pub notice: Option<NoticeRecord>,
    /// Consent.
    pub consent: Option<ConsentRecord>,
    /// Interviews, by number.
    pub interviews: Vec<InterviewRecord>,
    /// What was opened for an interviewer beforehand, where anything was.
    pub beforehand: Option<BeforehandRecord>,
    /// Interviews held elsewhere, where there are any.
    pub elsewhere: Option<ElsewhereRecord>,
    /// What is alleged, where a legal order opens it.
    pub facts: Option<FactsRecord>,
    /// Risk and referrals.
    pub needs: Option<NeedsRecord>,
    /// Who the child is.
    pub identity: Option<IdentityRecord>,
    /// Attachments.
    pub attachments: Option<AttachmentsRecord>,
    /// People who signed or wrote.
    pub people: PeopleRecord,
    /// The signed tree head.
    pub head: HeadRecord,
}

/// The tree head that every journal line inside is proven against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadRecord {
    /// Name of the log.
    pub origin: String,
    /// Entries in the log.
    pub size: u64,
    /// Root, base64.
    pub root: String,
    /// Size and root of the earlier head that it is proven to continue.
    pub earlier: Option<(u64, String)>,
}

impl HeadRecord {
    /// Of a verified head and what it continues.
    #[must_use]
    pub fn of(head: &Checkpoint, earlier: Option<&Earlier>) -> Self {
        Self {
            origin: head.origin.clone(),
            size: head.size,
            root: to_base64(&head.root),
            earlier: earlier.map(|e| (e.size, to_base64(&e.root))),
        }
    }
}

impl Dossier {
    /// The name of a person of the room, or the first digits of the identifier when the list lacks them.
    #[must_use]
    pub fn name_of(&self, person: PersonId) -> String {
        match self.people.find(person) {
            Some(known) => known.name.clone(),
            None => person.to_string().chars().take(8).collect(),
        }
    }
}
