//! What is alleged and which signs of exploitation were seen, with the lists they are chosen from.

use super::api;
use itgel_casefile::vocabulary::{Movement, Seen};

api! {
    /// A word of a list.
    pub struct TermView {
        /// Stored code.
        pub code: String,
        /// Mongolian.
        pub mn: String,
        /// English.
        pub en: String,
    }
    /// What is alleged, as it was noted once.
    pub struct AllegedView {
        /// Codes of forms.
        pub forms: Vec<String>,
        /// Codes of kinds of exploitation.
        pub exploitation: Vec<String>,
        /// Where the child was taken.
        pub movement: Movement,
        /// Who noted it.
        pub by: String,
        /// Local date and time.
        pub at: String,
    }
    /// An answer to a sign.
    pub struct SignAnswer {
        /// Seen or not.
        pub seen: Seen,
        /// Who noted it.
        pub by: String,
        /// Local date and time.
        pub at: String,
    }
    /// A sign and what was noted of it.
    pub struct SignView {
        /// Stored code.
        pub code: String,
        /// Mongolian.
        pub mn: String,
        /// English.
        pub en: String,
        /// Newest first; the first stands.
        pub answers: Vec<SignAnswer>,
    }
    /// Signs that are looked at together.
    pub struct SignSetView {
        /// Stored code.
        pub code: String,
        /// Mongolian.
        pub mn: String,
        /// English.
        pub en: String,
        /// Signs in the order of asking.
        pub signs: Vec<SignView>,
    }
    /// What is alleged; asked for by itself, so that no other page carries it.
    pub struct IdentificationView {
        /// Version of the lists.
        pub list: u32,
        /// Forms to choose from.
        pub forms: Vec<TermView>,
        /// Kinds of exploitation to choose from.
        pub exploitation: Vec<TermView>,
        /// What was noted, newest first; the first stands.
        pub alleged: Vec<AllegedView>,
        /// Signs with what was noted.
        pub sets: Vec<SignSetView>,
        /// Blind intake withholds from whoever asks what is alleged; then nothing of it is here.
        pub alleged_withheld: bool,
        /// Blind intake withholds the signs; then no answer is here.
        pub signs_withheld: bool,
        /// The file is closed: read only.
        pub closed: bool,
    }
    /// Notes what is alleged, the whole of it.
    pub struct NoteAlleged {
        /// Case id.
        pub case: String,
        /// Codes of forms.
        pub forms: Vec<String>,
        /// Codes of kinds of exploitation.
        pub exploitation: Vec<String>,
        /// Where the child was taken.
        pub movement: Movement,
    }
    /// Notes signs of one set.
    pub struct NoteSigns {
        /// Case id.
        pub case: String,
        /// Code of the set.
        pub set: String,
        /// By the code of the sign; a sign that is left out stays as it was.
        pub seen: std::collections::BTreeMap<String, Seen>,
    }
}
