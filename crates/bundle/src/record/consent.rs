//! `data/consent/record.json`: every conversation about consent with every answer, what was taken back, what
//! it amounts to on the day of sealing, and legal orders beside it. Our own form of the consent record of
//! ISO/IEC TS 27560:2023; [`crate::content`] writes the same in the Data Privacy Vocabulary.

use super::{AmendmentRecord, Noted, VERSION};
use crate::entry::Shown;
use itgel_casefile::consent::ledger::{Conversation, Earlier, PageSeen, Stop};
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, ChildTold, WordingRef};
use itgel_casefile::ids::{AttachmentId, CaseId, ConsentId, OrderId, PersonId};
use itgel_casefile::orders::LegalOrder;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{
    Answer, Channel, ConsentState, Danger, DeciderKind, Giver, Part, Proof, Purpose, RecipientKind, Ternary,
};
use serde::{Deserialize, Serialize};

/// The whole record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRecord {
    /// Always 1.
    pub version: u32,
    /// The case file.
    pub case: CaseId,
    /// The day for which the states hold.
    pub as_of: Day,
    /// What each purpose amounts to on that day.
    pub states: Vec<StateRecord>,
    /// Conversations, oldest first.
    pub conversations: Vec<ConversationRecord>,
    /// What was taken back, in the order of the journal.
    pub withdrawals: Vec<WithdrawalRecord>,
    /// Amendments to what was signed about consent, oldest first.
    pub amendments: Vec<AmendmentRecord>,
    /// Legal orders, in the order of the journal.
    pub orders: Vec<OrderRecord>,
    /// The wordings that were used, as they were spoken.
    pub wordings: Vec<WordingRecord>,
}

/// One purpose on the day of sealing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateRecord {
    /// The purpose.
    pub purpose: Purpose,
    /// State of the adult's answer.
    pub guardian: ConsentState,
    /// State of the child's answer.
    pub child: ConsentState,
    /// Whether it goes.
    pub goes: bool,
    /// Why, or why not, as a code.
    pub reason: String,
}

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConversationRecord {
    /// Which.
    pub consent: ConsentId,
    /// Number within the case file, from 1.
    pub number: u32,
    /// Sequence number of the entry that began it.
    pub seq: u64,
    /// When it began.
    pub at: String,
    /// Who decides.
    pub decider: DeciderKind,
    /// May be implicated.
    pub implicated: Ternary,
    /// Proof seen.
    pub proof: Proof,
    /// Its number, or the reason for none.
    pub proof_note: String,
    /// How they were spoken with.
    pub channel: Channel,
    /// Witness (initials), by phone and video.
    pub witness: String,
    /// Language.
    pub language: String,
    /// Reason for a decider who does not fit the child's age, or empty.
    pub mismatch_reason: String,
    /// Whether the adult's answers count; they do not when the adult was found to be implicated.
    pub counts: bool,
    /// The latest answer of each to each purpose.
    pub answers: Vec<AnswerRecord>,
    /// Why the child could not answer, when so.
    pub child_cannot_answer: Option<String>,
    /// Read back and signed.
    pub confirmed: Option<ConfirmationRecord>,
    /// What the child was told or asked on its own screen besides the purposes; absent when nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<PageRecord>,
    /// Where the child stopped on its own screen; absent when it never did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<StopRecord>,
}

/// A page of the child's own screen that counts for no purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageRecord {
    /// Which.
    pub page: String,
    /// Its words.
    pub wording: WordingRef,
    /// The picture beside them, or empty.
    pub picture: String,
    /// What the child touched; absent where it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: String,
}

/// The child stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRecord {
    /// At which page.
    pub page: String,
    /// Its words.
    pub wording: WordingRef,
    /// The picture beside them, or empty.
    pub picture: String,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecord {
    /// Whose.
    pub giver: Giver,
    /// For what.
    pub purpose: Purpose,
    /// The answer.
    pub answer: Answer,
    /// The words it answers.
    pub wording: WordingRef,
    /// Explained back in own words.
    pub teach_back: bool,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: String,
    /// The same instant in UTC, as ISO/IEC TS 27560 wants it.
    pub at_utc: String,
    /// Sequence number of the amendment by which this yes turned out to be none.
    pub amended: Option<u64>,
    /// The child answered on its own screen: the picture beside the words, or empty. Absent when it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// Sequence number of the entry by which the child stopped at this page, so that its yes does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<u64>,
    /// What the same giver had answered before in this conversation, oldest first. Absent when nothing, and where the
    /// entries are of a time when they did not say whose place they take.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<EarlierAnswerRecord>,
}

/// An answer whose place another one took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierAnswerRecord {
    /// The answer.
    pub answer: Answer,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: String,
    /// As of an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
}

/// The end of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmationRecord {
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: String,
    /// It was read back.
    pub read_back: bool,
    /// Number of the signed paper, or empty when signed on the screen.
    pub paper_number: String,
    /// Last day it holds.
    pub valid_until: Day,
}

/// Consent taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalRecord {
    /// Sequence number of its entry.
    pub seq: u64,
    /// When it was entered.
    pub at: String,
    /// By whom.
    pub by: Giver,
    /// For what.
    pub purposes: Vec<Purpose>,
    /// When it was said.
    pub said_at: String,
    /// How.
    pub channel: Channel,
}

/// A legal order, or a statement that a life is in danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderRecord {
    /// Which.
    pub order: OrderId,
    /// The entry.
    pub noted: Noted,
    /// For whom.
    pub recipient: RecipientKind,
    /// Of a statement of vital interest, which danger; absent of a legal order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
    /// Of a statement of vital interest, its last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Issuing body of a legal order; absent otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// Number of a legal order; absent otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Date of a legal order; otherwise the day of its entry.
    pub date: Day,
    /// The parts it names.
    pub parts: Vec<Part>,
    /// Was the child told?
    pub child_told: Ternary,
    /// By whom and when; or why not yet.
    pub child_told_note: String,
    /// The supervisor who co-signed.
    pub cosigner: PersonId,
    /// Who told the child of it, when and how; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
    /// Its scan; absent where it is on paper only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<ScanRecord>,
    /// That the child was told of it later; absent where that was not entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_later: Option<ToldLaterRecord>,
    /// Its end; absent while it is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<OrderEndRecord>,
}

/// The child was told of an order after it was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldLaterRecord {
    /// Its entry.
    pub noted: Noted,
    /// By whom, when, how.
    pub told: ChildTold,
}

/// The end of a legal order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderEndRecord {
    /// Its entry; of a legal order by a supervisor.
    pub noted: Noted,
    /// The day on which it ended.
    pub on: Day,
    /// Why; absent where a danger is over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

fn noted(meta: &EntryMeta) -> Noted {
    Noted { seq: meta.seq, at: meta.at.to_rfc3339(), zone: meta.at.zone.clone(), by: meta.actor }
}

/// The scan of a legal order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanRecord {
    /// SHA-256 (hex), as it was co-signed.
    pub sha256: String,
    /// The file; absent where the order opened nothing, so that it stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<ScanFile>,
}

/// Where the scan is in this bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanFile {
    /// Which attachment.
    pub attachment: AttachmentId,
    /// Where.
    pub path: String,
    /// Media type.
    pub media_type: String,
    /// Bytes.
    pub bytes: u64,
}

impl ScanRecord {
    fn of(order: &LegalOrder, fold: &CaseFile, shown: &[Shown]) -> Option<Self> {
        let sha256 = order.scan.clone()?;
        // Statements of both kinds are numbered together.
        let orders = shown.iter().filter(|e| {
            matches!(e.event, CaseEvent::LegalOrderRecorded { .. } | CaseEvent::VitalInterestStated { .. })
        });
        let n = orders.take_while(|e| e.meta.seq <= order.seq).count();
        let own = fold.attachments.iter().filter(|(_, a)| a.order == Some(order.order) && a.sha256 == sha256);
        let file = own.min_by_key(|(_, a)| a.meta.seq).and_then(|(id, a)| {
            let path = crate::layout::order_scan(n, &a.media_type)?;
            Some(ScanFile { attachment: *id, path, media_type: a.media_type.clone(), bytes: a.bytes })
        });
        Some(Self { sha256, file })
    }
}

impl OrderRecord {
    /// The record of an order.
    #[must_use]
    pub fn of(order: &LegalOrder, fold: &CaseFile, shown: &[Shown]) -> Self {
        let at = &order.at;
        Self {
            order: order.order,
            noted: Noted { seq: order.seq, at: at.to_rfc3339(), zone: at.zone.clone(), by: order.entered_by },
            recipient: order.recipient,
            danger: order.vital.map(|vital| vital.danger),
            until: order.vital.map(|vital| vital.until),
            body: order.body.clone(),
            number: order.number.clone(),
            date: order.date,
            parts: order.parts.clone(),
            child_told: order.child_told,
            child_told_note: order.child_told_note.clone(),
            cosigner: order.cosigner,
            told: order.told.clone(),
            scan: ScanRecord::of(order, fold, shown),
            told_later: order
                .told_later
                .as_ref()
                .map(|t| ToldLaterRecord { noted: noted(&t.meta), told: t.told.clone() }),
            ended: order.ended.as_ref().map(|e| OrderEndRecord {
                noted: noted(&e.meta),
                on: e.on,
                reason: e.reason.clone(),
            }),
        }
    }

    /// Of the shown orders those that the disclosure list says opened something.
    #[must_use]
    pub fn used(fold: &CaseFile, used: &[OrderId], shown: &[Shown]) -> Vec<Self> {
        let used = fold.orders.list.iter().filter(|o| used.contains(&o.order));
        used.map(|order| Self::of(order, fold, shown)).collect()
    }
}

/// A wording in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingRecord {
    /// Identifier, version, digest and language.
    pub wording: WordingRef,
    /// The words, whose SHA-256 is the digest; empty when this program no longer has that version.
    pub text: String,
}

impl ConsentRecord {
    /// What the shown entries say; states and wordings are added by the caller.
    #[must_use]
    pub fn of(as_of: Day, fold: &CaseFile, shown: &[Shown]) -> Self {
        let ledger = &fold.consent;
        Self {
            version: VERSION,
            case: fold.id,
            as_of,
            states: Vec::new(),
            conversations: ledger.versions.iter().map(conversation).collect(),
            withdrawals: ledger
                .withdrawals
                .iter()
                .map(|w| WithdrawalRecord {
                    seq: w.seq,
                    at: w.at.to_rfc3339(),
                    by: w.by,
                    purposes: w.purposes.clone(),
                    said_at: w.said_at.clone(),
                    channel: w.channel,
                })
                .collect(),
            amendments: AmendmentRecord::of_part(shown, Part::ConsentRecord),
            orders: fold.orders.list.iter().map(|o| OrderRecord::of(o, fold, shown)).collect(),
            wordings: Vec::new(),
        }
    }

    /// The conversation that decides: the last one.
    #[must_use]
    pub fn current(&self) -> Option<&ConversationRecord> {
        self.conversations.last()
    }
}

impl ConversationRecord {
    /// The answer of this giver to this purpose.
    #[must_use]
    pub fn answer(&self, giver: Giver, purpose: Purpose) -> Option<&AnswerRecord> {
        self.answers.iter().find(|a| a.giver == giver && a.purpose == purpose)
    }

    /// The child stopped at the page of this yes after it was said, so that it does not count.
    #[must_use]
    pub fn stopped(&self, said: &AnswerRecord) -> bool {
        let page = format!("assent/{}/", said.purpose.as_str());
        let yes = said.giver == Giver::Child && said.answer == Answer::Yes;
        yes && self.stops.iter().any(|stop| stop.seq > said.seq && stop.wording.id.starts_with(&page))
    }
}

fn conversation(talk: &Conversation) -> ConversationRecord {
    let mut answers: Vec<AnswerRecord> = talk
        .answers
        .iter()
        .map(|a| AnswerRecord {
            giver: a.giver,
            purpose: a.purpose,
            answer: a.answer,
            wording: a.wording.clone(),
            teach_back: a.teach_back,
            seq: a.seq,
            at: a.at.to_rfc3339(),
            at_utc: utc(&a.at),
            amended: a.amended,
            screen: a.screen.clone(),
            stopped: a.stopped,
            before: a.before.said().iter().map(earlier).collect(),
        })
        .collect();
    answers.sort_by_key(|a| (a.purpose, a.giver));
    ConversationRecord {
        consent: talk.consent,
        number: talk.version,
        seq: talk.seq,
        at: talk.at.to_rfc3339(),
        decider: talk.decider.kind,
        implicated: talk.decider.implicated,
        proof: talk.decider.proof,
        proof_note: talk.decider.proof_note.clone(),
        channel: talk.decider.channel,
        witness: talk.decider.witness.clone(),
        language: talk.decider.language.clone(),
        mismatch_reason: talk.decider.mismatch_reason.clone(),
        counts: talk.counts(),
        answers,
        child_cannot_answer: talk.child_cannot_answer.as_ref().map(|c| c.reason.clone()),
        confirmed: talk.confirmed.as_ref().map(|c| ConfirmationRecord {
            seq: c.seq,
            at: c.at.to_rfc3339(),
            read_back: c.read_back,
            paper_number: c.paper_number.clone(),
            valid_until: c.valid_until,
        }),
        pages: talk.pages.iter().map(page).collect(),
        stops: talk.stops.iter().map(stop).collect(),
    }
}

fn earlier(said: &Earlier) -> EarlierAnswerRecord {
    let (at, screen) = (said.at.to_rfc3339(), said.screen.clone());
    EarlierAnswerRecord { answer: said.answer, seq: said.seq, at, screen }
}

fn page(seen: &PageSeen) -> PageRecord {
    PageRecord {
        page: seen.page.clone(),
        wording: seen.wording.clone(),
        picture: seen.picture.clone(),
        answer: seen.answer,
        seq: seen.seq,
        at: seen.at.to_rfc3339(),
    }
}

fn stop(stop: &Stop) -> StopRecord {
    StopRecord {
        page: stop.page.clone(),
        wording: stop.wording.clone(),
        picture: stop.picture.clone(),
        seq: stop.seq,
        at: stop.at.to_rfc3339(),
    }
}

/// The instant in UTC, RFC 3339.
pub(crate) fn utc(at: &Moment) -> String {
    Moment { offset_minutes: 0, ..at.clone() }.to_rfc3339()
}
