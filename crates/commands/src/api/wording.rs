//! The next version of what an adult or a child hears: its words beside those of the last version.

use super::api;
use itgel_casefile::vocabulary::{Giver, Purpose};

api! {
    /// A text by its name.
    pub struct WordingRequest {
        /// `consent/<purpose>`, or `assent` for the child's pages.
        pub text: String,
    }
    /// The words at one place.
    pub struct WordingWords {
        /// Name of the place.
        pub at: String,
        /// Mongolian.
        pub mn: String,
        /// English.
        pub en: String,
    }
    /// A next version as it was typed.
    pub struct WordingDraft {
        /// Which text.
        pub text: String,
        /// The version that was in sight when it was written.
        pub follows: u32,
        /// The words that are other than before.
        pub words: Vec<WordingWords>,
        /// Its first day as typed.
        pub valid_from: String,
        /// Why.
        pub reason: String,
    }
    /// One place of a text, with the words of the last version and those of the draft.
    pub struct WordingPlace {
        /// Name of the place.
        pub at: String,
        /// What stands there: `title`, `say`, `what_if_no`, `shared`, `not_shared`, `teach_back`, `line_1`, `line_2`.
        pub kind: String,
        /// The child's page, or empty.
        pub page: String,
        /// Set of words of the child's page, or empty.
        pub ages: String,
        /// Most words in Mongolian; 0 where they are not counted.
        pub most_words: u32,
        /// Most characters.
        pub most: u32,
        /// There may be no words here.
        pub optional: bool,
        /// The words of the last version, Mongolian.
        pub mn_before: String,
        /// As above, English.
        pub en_before: String,
        /// The words of the draft, Mongolian.
        pub mn: String,
        /// As above, English.
        pub en: String,
    }
    /// A text and its draft.
    pub struct NextWording {
        /// Which text.
        pub text: String,
        /// To whom it is said.
        pub giver: Giver,
        /// For what; none for the child's pages.
        pub purpose: Option<Purpose>,
        /// The last version.
        pub version: u32,
        /// Its first day.
        pub valid_from: String,
        /// It has not begun yet.
        pub waits: bool,
        /// Every place in the order in which it is said.
        pub places: Vec<WordingPlace>,
        /// Who kept the draft last, or empty when there is none.
        pub draft_by: String,
        /// When, day and time.
        pub draft_at: String,
        /// The version that the draft was to follow; another one has come since when it is not the last.
        pub draft_follows: u32,
        /// First day as typed.
        pub draft_from: String,
        /// Reason as typed.
        pub draft_reason: String,
    }
    /// What a next version asks of the room.
    pub struct WordingEffect {
        /// Case files in which somebody agreed to words that would be others from then on.
        pub cases: u32,
        /// The first day.
        pub valid_from: String,
        /// The version.
        pub version: u32,
    }
}
