//! What was said about consent, in order: the fold of the consent events of one case file.
//!
//! The ledger only remembers; it judges nothing. Whether an answer counts today is asked of
//! [`crate::consent::standing`]. Nothing is ever dropped: an answer that no longer counts is kept and marked
//! (ux.md 4.7: "kept but marked *not counted*").

use crate::context::EntryMeta;
use crate::event::{CaseEvent, WordingRef};
use crate::ids::{AdultId, ConsentId};
use crate::time::{Day, Moment};
use crate::vocabulary::{Answer, Channel, DeciderKind, Giver, Proof, Purpose, Ternary};
use serde::Serialize;

/// Every conversation about consent of one case file, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ConsentLedger {
    /// The conversations. Only the last one can let anything go: talking again carries nothing over.
    pub versions: Vec<Conversation>,
    /// What was taken back, by whom and when; in order of entry.
    pub withdrawals: Vec<Withdrawal>,
    /// Adults now entered as implicated, with their relation to the child.
    pub implicated: Vec<(AdultId, DeciderKind)>,
    /// Sequence number of the entry that closed the file, while it is closed.
    pub closed_at: Option<u64>,
}

/// One conversation: who decides, what each said to each purpose, and whether it was confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conversation {
    /// Its identifier.
    pub consent: ConsentId,
    /// Its number within the case file, from 1.
    pub version: u32,
    /// Sequence number of the entry that began it.
    pub seq: u64,
    /// When it began.
    pub at: Moment,
    /// Who decides for the child.
    pub decider: Decider,
    /// The latest answer of each giver to each purpose.
    pub answers: Vec<Answered>,
    /// The child cannot answer what it has not answered.
    pub child_cannot_answer: Option<CannotAnswer>,
    /// Read back and signed; from then on nothing in this conversation changes.
    pub confirmed: Option<Confirmation>,
    /// Sequence number of the entry that showed the decider to be implicated: the adult's answers are kept
    /// but do not count from there on.
    pub not_counted_since: Option<u64>,
}

/// Who decides, as it was entered when the conversation began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decider {
    /// Relation to the child.
    pub kind: DeciderKind,
    /// The adult, when one is entered in the case file.
    pub adult: Option<AdultId>,
    /// May be implicated, as known then.
    pub implicated: Ternary,
    /// Proof seen.
    pub proof: Proof,
    /// Its number, or the reason for none.
    pub proof_note: String,
    /// How they were spoken with.
    pub channel: Channel,
    /// Witness (initials), by phone and video.
    pub witness: String,
    /// Language used.
    pub language: String,
    /// Reason for a decider who does not fit the child's age, or empty.
    pub mismatch_reason: String,
}

/// One answer of one giver to one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
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
    pub at: Moment,
}

/// Why the child could not answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CannotAnswer {
    /// Why, in words.
    pub reason: String,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: Moment,
}

/// The end of a conversation: read back and signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Confirmation {
    /// Last day it holds.
    pub valid_until: Day,
    /// It was read back.
    pub read_back: bool,
    /// Number of the signed paper, or empty when signed by hand on the screen.
    pub paper_number: String,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: Moment,
}

/// Consent taken back. It holds from the entry's sequence number, whatever time was named
/// (domain.md rule 22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withdrawal {
    /// By whom.
    pub by: Giver,
    /// For what.
    pub purposes: Vec<Purpose>,
    /// When it was said, RFC 3339.
    pub said_at: String,
    /// How it was said.
    pub channel: Channel,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When it was entered.
    pub at: Moment,
}

impl ConsentLedger {
    /// Takes in one entry. Entries that are not about consent, or that do not fit, change nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        match event {
            CaseEvent::DeciderNamed { .. } => self.begin(meta, event),
            CaseEvent::AdultRecorded { adult, kind, implicated, .. } => {
                self.implicated.retain(|(known, _)| known != adult);
                if *implicated == Ternary::Yes {
                    self.implicated.push((*adult, *kind));
                    self.discount(Some(*adult), *kind, meta.seq);
                }
            }
            CaseEvent::ConsentAnswered { consent, giver, purpose, answer, wording, teach_back } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.answers.retain(|a| (a.giver, a.purpose) != (*giver, *purpose));
                    open.answers.push(Answered {
                        giver: *giver,
                        purpose: *purpose,
                        answer: *answer,
                        wording: wording.clone(),
                        teach_back: *teach_back,
                        seq: meta.seq,
                        at: meta.at.clone(),
                    });
                }
            }
            CaseEvent::ChildCannotAnswer { consent, reason } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.child_cannot_answer =
                        Some(CannotAnswer { reason: reason.clone(), seq: meta.seq, at: meta.at.clone() });
                }
            }
            CaseEvent::ConsentConfirmed { consent, read_back, paper_number, valid_until, .. } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.confirmed = Some(Confirmation {
                        valid_until: *valid_until,
                        read_back: *read_back,
                        paper_number: paper_number.clone(),
                        seq: meta.seq,
                        at: meta.at.clone(),
                    });
                }
            }
            CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel } => {
                self.withdrawals.push(Withdrawal {
                    by: *by,
                    purposes: purposes.clone(),
                    said_at: said_at.clone(),
                    channel: *channel,
                    seq: meta.seq,
                    at: meta.at.clone(),
                });
            }
            CaseEvent::CaseClosed { .. } => self.closed_at = Some(meta.seq),
            CaseEvent::CaseReopened { .. } => self.closed_at = None,
            _ => {}
        }
    }

    /// The conversation that decides: the last one, confirmed or not. Beginning a new one ends what the
    /// one before let go, because what is asked anew is not answered.
    #[must_use]
    pub fn current(&self) -> Option<&Conversation> {
        self.versions.last()
    }

    /// The last withdrawal of this giver for this purpose.
    #[must_use]
    pub fn last_withdrawal(&self, by: Giver, purpose: Purpose) -> Option<&Withdrawal> {
        self.withdrawals.iter().rev().find(|w| w.by == by && w.purposes.contains(&purpose))
    }

    /// The latest sequence number at which anything about consent changed, 0 when nothing ever did.
    #[must_use]
    pub fn last_change(&self) -> u64 {
        let of_version = |v: &Conversation| {
            let answers = v.answers.iter().map(|a| a.seq).max();
            let cannot = v.child_cannot_answer.as_ref().map(|c| c.seq);
            let confirmed = v.confirmed.as_ref().map(|c| c.seq);
            [Some(v.seq), answers, cannot, confirmed, v.not_counted_since].into_iter().flatten().max()
        };
        let versions = self.versions.iter().filter_map(of_version).max();
        let withdrawn = self.withdrawals.last().map(|w| w.seq);
        [versions, withdrawn, self.closed_at].into_iter().flatten().max().unwrap_or(0)
    }

    fn begin(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        let CaseEvent::DeciderNamed {
            consent,
            version,
            decider,
            adult,
            implicated,
            proof,
            proof_note,
            channel,
            witness,
            language,
            mismatch_reason,
        } = event
        else {
            return;
        };
        if self.versions.iter().any(|v| v.consent == *consent) {
            return;
        }
        self.versions.push(Conversation {
            consent: *consent,
            version: *version,
            seq: meta.seq,
            at: meta.at.clone(),
            decider: Decider {
                kind: *decider,
                adult: *adult,
                implicated: *implicated,
                proof: *proof,
                proof_note: proof_note.clone(),
                channel: *channel,
                witness: witness.clone(),
                language: language.clone(),
                mismatch_reason: mismatch_reason.clone(),
            },
            answers: Vec::new(),
            child_cannot_answer: None,
            confirmed: None,
            not_counted_since: None,
        });
        if *implicated == Ternary::Yes {
            self.discount(*adult, *decider, meta.seq);
        } else if self.is_implicated(*adult, *decider)
            && let Some(begun) = self.versions.last_mut()
        {
            begun.not_counted_since = Some(meta.seq);
        }
    }

    /// Is this person entered as implicated now? Where no adult is named, the relation stands for the person.
    #[must_use]
    pub fn is_implicated(&self, adult: Option<AdultId>, kind: DeciderKind) -> bool {
        let same = |(known, known_kind): &(AdultId, DeciderKind)| match adult {
            Some(adult) => adult == *known,
            None => kind == *known_kind,
        };
        kind != DeciderKind::ChildAlone && self.implicated.iter().any(same)
    }

    /// Marks every conversation this person decided. Where one side names no adult, the relation stands for
    /// the person: in doubt an answer is rather not counted. A mark is never taken off again: if the
    /// suspicion falls, there is a new conversation.
    fn discount(&mut self, adult: Option<AdultId>, kind: DeciderKind, seq: u64) {
        if kind == DeciderKind::ChildAlone {
            return;
        }
        for version in &mut self.versions {
            let same = match (adult, version.decider.adult) {
                (Some(a), Some(b)) => a == b,
                _ => kind == version.decider.kind,
            };
            let adult_decided = version.decider.kind != DeciderKind::ChildAlone;
            if same && adult_decided && version.not_counted_since.is_none() {
                version.not_counted_since = Some(seq);
            }
        }
    }

    /// The last conversation, if it is this one and not yet confirmed: the only one that still changes.
    fn open_mut(&mut self, consent: ConsentId) -> Option<&mut Conversation> {
        self.versions.last_mut().filter(|v| v.consent == consent && v.confirmed.is_none())
    }
}

impl Conversation {
    /// The latest answer of this giver to this purpose.
    #[must_use]
    pub fn answer(&self, giver: Giver, purpose: Purpose) -> Option<&Answered> {
        self.answers.iter().find(|a| a.giver == giver && a.purpose == purpose)
    }

    /// Do the adult's answers count?
    #[must_use]
    pub fn counts(&self) -> bool {
        self.not_counted_since.is_none()
    }
}
