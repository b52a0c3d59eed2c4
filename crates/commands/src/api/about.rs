//! What the program says of itself: the texts it speaks, and how large its store is.

use super::api;
use itgel_casefile::vocabulary::{Giver, Purpose};

api! {
    /// One text of the consent conversation, or the child's pages for one age set, in one version.
    pub struct TextView {
        /// Identifier, for example `consent/police`.
        pub id: String,
        /// To whom it is said.
        pub giver: Giver,
        /// Purpose; none for the child's pages, which have several.
        pub purpose: Option<Purpose>,
        /// Age set of the child's pages, or empty.
        pub ages: String,
        /// Version, from 1.
        pub version: u32,
        /// First day of use, `YYYY-MM-DD`.
        pub valid_from: String,
        /// In use today.
        pub in_use: bool,
        /// Its first day is still to come.
        pub waits: bool,
        /// The version that a next one would follow.
        pub last: bool,
        /// A draft of the version after it is kept.
        pub drafted: bool,
        /// Who put it in force in this room, or empty for what the program brought.
        pub issued_by: String,
        /// When, day and time, or empty.
        pub issued_at: String,
        /// Why, or empty.
        pub issued_reason: String,
        /// What is still to be confirmed: `native`, `legal`, `practice`, or `done`.
        pub review: String,
        /// The text in Mongolian, exactly as it is said.
        pub mn: String,
        /// The text in English.
        pub en: String,
        /// SHA-256 of each text, hex, as an entry of the journal names it.
        pub sha256_mn: String,
        /// As above.
        pub sha256_en: String,
    }
    /// Every text in every version.
    pub struct TextsView {
        /// In the order of the conversation.
        pub wordings: Vec<TextView>,
    }
    /// What the program says of itself.
    pub struct AboutView {
        /// Bytes of the store's folder.
        pub store_bytes: String,
        /// Files in it.
        pub files: String,
        /// Entries of the journal.
        pub entries: String,
        /// Free bytes on its disk.
        pub free_bytes: String,
        /// What broke on this computer, newest first.
        pub incidents: Vec<IncidentView>,
    }
    /// One trouble, under the number that was shown with it.
    pub struct IncidentView {
        /// Six digits.
        pub number: String,
        /// Local date `YYYY-MM-DD`.
        pub day: String,
        /// Local time `HH:MM`.
        pub clock: String,
        /// What happened (`err-<code>`).
        pub code: String,
    }
}
