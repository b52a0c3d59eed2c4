//! What is printed about consent: the consent itself, and the notice to those who have something already.

use super::api;
use super::case::CodeView;
use super::consent::DeciderView;
use itgel_casefile::vocabulary::{Answer, Giver, Part, Purpose, RecipientKind};

api! {
    /// One answer as the sheet shows it.
    pub struct PaperAnswer {
        /// Whose.
        pub giver: Giver,
        /// For what.
        pub purpose: Purpose,
        /// The answer, as it was given.
        pub answer: Answer,
        /// Into what an amendment turned it.
        pub turned: Option<Answer>,
        /// When: local date and time.
        pub at: String,
        /// Explained back in own words.
        pub teach_back: bool,
        /// Identifier of the words that were said.
        pub wording: String,
        /// Their version.
        pub version: u32,
    }

    /// Consent that was taken back.
    pub struct PaperWithdrawal {
        /// By whom.
        pub by: Giver,
        /// For what.
        pub purposes: Vec<Purpose>,
        /// When it was said: local date and time.
        pub said_at: String,
        /// Number of its entry in the journal.
        pub seq: String,
    }

    /// A bundle that the recipient of a notice has.
    pub struct NoticedBundle {
        /// File name.
        pub file: String,
        /// SHA-256 in hex.
        pub sha256: String,
        /// When it was handed over: local date and time.
        pub handed_at: String,
        /// Who received it.
        pub to_name: String,
        /// Their position.
        pub to_position: String,
        /// Parts inside.
        pub parts: Vec<Part>,
        /// A legal order, and not consent alone, opened some of it.
        pub by_order: bool,
    }

    /// A notice to one recipient. The sheet does not say who took the consent back.
    pub struct NoticePaper {
        /// Number of the withdrawal's entry in the journal.
        pub seq: String,
        /// When it was said: local date and time.
        pub said_at: String,
        /// Recipient id.
        pub recipient: String,
        /// Kind of the recipient.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// What was taken back.
        pub purpose: Purpose,
        /// What the recipient already has.
        pub bundles: Vec<NoticedBundle>,
        /// `due`, `waiting` (a file was written and is still here), `file` or `paper`: handed over.
        pub state: String,
        /// The bundle of the file that was written, or empty.
        pub bundle: String,
        /// Its name, or empty.
        pub file: String,
        /// When it was handed over: local date and time, or empty.
        pub given_at: String,
        /// To whom.
        pub to_name: String,
        /// The recipient's key may be used today, so that a file can be written.
        pub key_usable: bool,
    }

    /// The consent of a case as it is printed.
    pub struct ConsentPapersView {
        /// Code.
        pub code: CodeView,
        /// Version, 0 before the first.
        pub version: u32,
        /// Who decides.
        pub decider: Option<DeciderView>,
        /// The adult who decides may be implicated: what they answered is kept and no longer counts.
        pub discounted: bool,
        /// The child could not answer, and why; else empty.
        pub child_cannot: String,
        /// The answers of this version, in the order of the purposes.
        pub answers: Vec<PaperAnswer>,
        /// What was taken back since, in order.
        pub withdrawals: Vec<PaperWithdrawal>,
        /// When it was confirmed: local date and time, or empty.
        pub confirmed_at: String,
        /// By which interviewer, or empty.
        pub confirmed_by: String,
        /// Number of the entry that confirmed it, or empty.
        pub confirmed_seq: String,
        /// Number of the signed paper, or empty.
        pub paper_number: String,
        /// The signature drawn on the screen, or nothing.
        pub strokes: Vec<Vec<(i32, i32, u32)>>,
        /// Last day it holds, or empty.
        pub valid_until: String,
        /// Notices that are due.
        pub notices: Vec<NoticePaper>,
    }
}
