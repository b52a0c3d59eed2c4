//! The consent conversation.

use super::api;
use itgel_casefile::vocabulary::{
    Answer, Channel, ConsentState, DeciderKind, Giver, Proof, Purpose, Relation, Ternary,
};

api! {
    /// One purpose in the two-person table.
    pub struct PurposeState {
        /// Purpose.
        pub purpose: Purpose,
        /// The guardian's state (ISO/IEC TS 27560).
        pub guardian: ConsentState,
        /// The child's state.
        pub child: ConsentState,
        /// What was said goes into effect.
        pub goes: bool,
        /// Reason code when it does not (`child-said-no` …; words key `reason-<code>`), else empty.
        pub reason: String,
    }
    /// The table on the case page.
    pub struct ConsentSummary {
        /// Version, 0 when none yet.
        pub version: u32,
        /// Day of confirmation, or empty.
        pub confirmed_on: String,
        /// All eight purposes.
        pub purposes: Vec<PurposeState>,
        /// Purposes to which the adult said no and the child yes: talk again, or an authority decides.
        pub talk_again: Vec<Purpose>,
    }
    /// The words for one purpose and one giver.
    pub struct WordingView {
        /// Purpose.
        pub purpose: Purpose,
        /// Said aloud.
        pub say: String,
        /// What is shared.
        pub shared: Vec<String>,
        /// What is not shared.
        pub not_shared: Vec<String>,
        /// "What if no".
        pub what_if_no: String,
        /// Teach-back question.
        pub teach_back: String,
        /// Wording version.
        pub version: u32,
    }
    /// Who decides, as entered.
    pub struct DeciderView {
        /// Relation.
        pub decider: DeciderKind,
        /// May be implicated.
        pub implicated: Ternary,
        /// Proof seen.
        pub proof: Proof,
        /// Number or reason.
        pub proof_note: String,
        /// How.
        pub channel: Channel,
        /// Witness.
        pub witness: String,
        /// Language used.
        pub language: String,
        /// Reason when the decider does not fit the age.
        pub mismatch_reason: String,
    }
    /// Somebody around the child who may decide for it; without name or number.
    pub struct DeciderPerson {
        /// Person id.
        pub adult: String,
        /// Relation, as entered.
        pub relation: Relation,
        /// Of several with this relation, which; 0 for the only one.
        pub nth: u32,
        /// As which kind of decider.
        pub decider: DeciderKind,
        /// May be implicated, as entered: no or not known.
        pub implicated: Ternary,
        /// Lives with the child.
        pub lives_with_child: Ternary,
    }
    /// The conversation.
    pub struct ConsentView {
        /// Case id.
        pub case: String,
        /// Conversation id, or empty.
        pub consent: String,
        /// Version, 0 before the first.
        pub version: u32,
        /// Who decides.
        pub decider: Option<DeciderView>,
        /// Language of the words of this page; an answer is recorded with the words of this language.
        pub language: String,
        /// Words for the adult, in the asked language.
        pub guardian_words: Vec<WordingView>,
        /// Words for the child.
        pub child_words: Vec<WordingView>,
        /// Answers and their effect.
        pub summary: ConsentSummary,
        /// Teach-back ticked, per purpose and giver: `guardian/police`.
        pub teach_back: Vec<String>,
        /// The child cannot answer, and why; else empty.
        pub child_cannot: String,
        /// Confirmed, so read-only.
        pub confirmed: bool,
        /// Last day it holds, or empty.
        pub valid_until: String,
        /// Age band words set used for the child: `4-7`, `8-12`, `13-17`.
        pub age_set: String,
        /// The person around the child who decides, or empty.
        pub adult: String,
        /// People around the child who may decide for it. Who may be implicated is never among them.
        pub people: Vec<DeciderPerson>,
        /// Deciders offered, in the order of the rules.
        pub deciders: Vec<DeciderKind>,
        /// Somebody else of the decider's relation is entered as implicated, who may be the same person.
        pub alike_implicated: bool,
        /// The adult who decides may be implicated: what they answered is kept and no longer counts.
        pub discounted: bool,
        /// A session is signed off under this version; kept for ever.
        pub in_use: bool,
        /// The conversations before this one, the last first.
        pub earlier: Vec<EarlierTalk>,
    }
    /// A conversation that another one has followed.
    pub struct EarlierTalk {
        /// Version.
        pub version: u32,
        /// Local day on which it began.
        pub day: String,
        /// Who decided.
        pub decider: DeciderKind,
        /// Local day on which it was confirmed, or empty.
        pub confirmed_on: String,
        /// Who decided may be implicated: the answers are kept and do not count.
        pub discounted: bool,
    }
    /// Opens the conversation page.
    pub struct ConsentRef {
        /// Case id.
        pub case: String,
        /// Language of the words, `mn` or `en`.
        pub language: String,
    }
    /// Names who decides; begins version n+1 when the last is confirmed.
    pub struct NameDecider {
        /// Case id.
        pub case: String,
        /// The decider.
        pub decider: DeciderView,
        /// Adult id, or empty.
        pub adult: String,
    }
    /// Somebody who would decide may be implicated.
    pub struct MarkImplicated {
        /// Case id.
        pub case: String,
        /// The person around the child, or empty.
        pub adult: String,
        /// Their relation to the child.
        pub decider: DeciderKind,
    }
    /// One answer.
    pub struct AnswerConsent {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Whose answer.
        pub giver: Giver,
        /// For what.
        pub purpose: Purpose,
        /// The answer.
        pub answer: Answer,
        /// Language of the words used.
        pub language: String,
        /// Explained back in own words.
        pub teach_back: bool,
    }
    /// The child cannot answer.
    pub struct ChildCannot {
        /// Case id.
        pub case: String,
        /// Why.
        pub reason: String,
    }
    /// Confirms.
    pub struct ConfirmConsent {
        /// Case id.
        pub case: String,
        /// All answers were read back.
        pub read_back: bool,
        /// "Signed on paper" number, or empty.
        pub paper_number: String,
        /// Strokes: lists of [x, y, milliseconds].
        pub strokes: Vec<Vec<(i32, i32, u32)>>,
        /// The interviewer's PIN.
        pub pin: String,
    }
    /// Withdrawal, asked first for its effect and then for real.
    pub struct WithdrawConsent {
        /// Case id.
        pub case: String,
        /// By whom.
        pub by: Giver,
        /// For what.
        pub purposes: Vec<Purpose>,
        /// How it was said.
        pub channel: Channel,
        /// When it was said, `YYYY.MM.DD HH:MM`; empty is now.
        #[serde(default)]
        pub said_at: String,
    }
    /// What a withdrawal would do.
    pub struct WithdrawalEffect {
        /// Sealed bundles that will not leave.
        pub stays: u32,
        /// Organisations that already have a bundle: a notice is printed.
        pub already_with: Vec<String>,
        /// A running interview would move to its closing.
        pub ends_interview: bool,
    }
}
