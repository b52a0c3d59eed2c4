//! What was said about consent, in order: the fold of the consent events of one case file.
//!
//! The ledger only remembers; it judges nothing. Whether an answer counts today is asked of
//! [`crate::consent::standing`] and [`crate::consent::heard`]. No answer is ever dropped: one that no longer counts is
//! kept and marked (ux.md 4.7: "kept but marked *not counted*"), one whose place another took is kept before it.

mod fold;

use crate::event::WordingRef;
use crate::ids::{AdultId, ConsentId, InterviewId};
use crate::rulebook::assent::AgeSet;
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
    /// Interviews with the conversation they began under.
    pub interviews: Vec<(InterviewId, ConsentId)>,
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
    /// The pages of the child's own screen that were chosen last. A plan, and no part of what is signed.
    #[serde(skip)]
    pub chosen: Option<ChosenPages>,
    /// Pages of its own screen that the child saw and that count for no purpose; the latest time of each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<PageSeen>,
    /// When and where the child stopped on its own screen, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<Stop>,
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
    /// Version of the rules on ages and capacity by which it was judged; 0 where the entry does not say.
    #[serde(skip_serializing_if = "crate::event::not_said")]
    pub capacity: u32,
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
    /// Sequence number of the amendment by which this yes turned out to be none. The other way round an
    /// amendment opens nothing: for that there is a new conversation.
    pub amended: Option<u64>,
    /// The picture beside the words when the child answered on its own screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// Sequence number of the entry by which the child stopped at this very page of its own screen: its yes does not
    /// count. What counts is asked of [`Conversation::stopped`], which knows a yes that was said aloud, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<u64>,
    /// What the same giver had answered to it before in this conversation.
    #[serde(skip_serializing_if = "Before::is_unsaid")]
    pub before: Before,
    /// Into what an amendment turned it. The amendment itself is signed elsewhere, so this is no part of what is.
    #[serde(skip)]
    pub turned: Option<Answer>,
}

/// The answers whose place another one took in the same conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Before {
    /// All of them, oldest first.
    pub all: Vec<Earlier>,
    /// The entry itself says which answer it takes the place of, so they stand in what is signed. Early entries do
    /// not say it, and what was signed over them stays what it was.
    #[serde(skip)]
    pub noted: bool,
}

impl Before {
    /// Those that the entry speaks of, oldest first.
    #[must_use]
    pub fn said(&self) -> &[Earlier] {
        if self.noted { &self.all } else { &[] }
    }

    fn is_unsaid(&self) -> bool {
        self.said().is_empty()
    }
}

/// An answer whose place another one took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// The answer.
    pub answer: Answer,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// The picture beside the words when the child answered on its own screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// Into what an amendment turned it.
    #[serde(skip)]
    pub turned: Option<Answer>,
}

/// The pages of the child's own screen, as the interviewer chose them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenPages {
    /// Set of words.
    pub ages: AgeSet,
    /// Language of the words.
    pub language: String,
    /// The pages in order.
    pub pages: Vec<String>,
    /// Chosen pages without words in this language.
    pub skipped: Vec<String>,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: Moment,
}

/// A page that the child saw and that counts for no purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageSeen {
    /// Which.
    pub page: String,
    /// Its words.
    pub wording: WordingRef,
    /// The picture beside them, or empty.
    pub picture: String,
    /// What the child touched, where it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Sequence number of its entry.
    pub seq: u64,
    /// When.
    pub at: Moment,
}

/// The child stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stop {
    /// The page at which it stopped.
    pub page: String,
    /// Its words.
    pub wording: WordingRef,
    /// The picture beside them, or empty.
    pub picture: String,
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

    /// Is this person entered as implicated now? Where no adult is named, the relation stands for the person.
    #[must_use]
    pub fn is_implicated(&self, adult: Option<AdultId>, kind: DeciderKind) -> bool {
        let same = |(known, known_kind): &(AdultId, DeciderKind)| match adult {
            Some(adult) => adult == *known,
            None => kind == *known_kind,
        };
        kind != DeciderKind::ChildAlone && self.implicated.iter().any(same)
    }

    /// Is another entry of the decider's relation one that may be implicated? It may be the same person, entered twice.
    /// Nobody but people can tell, so it decides nothing: it is remarked, and asked at sign-off.
    #[must_use]
    pub fn alike_implicated(&self, who: &Decider) -> bool {
        who.kind != DeciderKind::ChildAlone
            && !self.is_implicated(who.adult, who.kind)
            && self.implicated.iter().any(|(_, kind)| *kind == who.kind)
    }
}

impl Conversation {
    /// The latest answer of this giver to this purpose.
    #[must_use]
    pub fn answer(&self, giver: Giver, purpose: Purpose) -> Option<&Answered> {
        self.answers.iter().find(|a| a.giver == giver && a.purpose == purpose)
    }

    /// Sequence number of the entry by which the child stopped at the page of this yes, on whichever way it was said
    /// and in whichever set of words the page was: from there on it does not count.
    #[must_use]
    pub fn stopped(&self, said: &Answered) -> Option<u64> {
        let yes = said.giver == Giver::Child && said.answer == Answer::Yes;
        self.stops_at(said.purpose).find(|seq| yes && *seq > said.seq)
    }

    /// Sequence numbers of the entries by which the child stopped at the page that asks for a purpose, in order.
    pub fn stops_at(&self, purpose: Purpose) -> impl Iterator<Item = u64> {
        let here = move |stop: &&Stop| {
            let mut parts = stop.wording.id.split('/');
            parts.next() == Some("assent") && parts.next() == Some(purpose.as_str())
        };
        self.stops.iter().filter(here).map(|stop| stop.seq)
    }

    /// The words of everything that was asked or shown, in no particular order.
    pub fn wordings(&self) -> impl Iterator<Item = &WordingRef> {
        let answered = self.answers.iter().map(|a| &a.wording);
        let seen = self.pages.iter().map(|p| &p.wording);
        answered.chain(seen).chain(self.stops.iter().map(|s| &s.wording))
    }

    /// Do the adult's answers count?
    #[must_use]
    pub fn counts(&self) -> bool {
        self.not_counted_since.is_none()
    }
}
