//! The journal and the self-check.

use super::api;
use super::case::CodeView;

api! {
    /// Asks for a page of the journal, newest first.
    pub struct JournalRequest {
        /// Case id, or empty for the room.
        pub case: String,
        /// `all`, `handed_over`, `opened`, `consent`, `amendments`.
        pub filter: String,
        /// Only entries before this number, or empty for the newest.
        pub before: String,
        /// At most 200.
        pub limit: u32,
    }
    /// One line.
    pub struct JournalLine {
        /// Number.
        pub seq: String,
        /// Local date `YYYY-MM-DD`.
        pub day: String,
        /// Local time `HH:MM:SS`.
        pub clock: String,
        /// What; words key `act-<act with dashes>`.
        pub act: String,
        /// By whom: staff name.
        pub who: String,
        /// Case code, for entries of a case.
        pub code: Option<CodeView>,
        /// Words key and values of the detail: enum words and numbers only.
        pub detail: Vec<(String, String)>,
    }
    /// A page.
    pub struct JournalView {
        /// Lines.
        pub lines: Vec<JournalLine>,
        /// More before the last.
        pub more: bool,
        /// Entries in all.
        pub size: String,
        /// Latest code: six groups of five digits of the root.
        pub code: Vec<String>,
        /// The chain was whole at the last check.
        pub whole: bool,
        /// When it was checked: local `HH:MM`.
        pub checked_at: String,
    }
    /// One line of the self-check.
    pub struct DoctorLine {
        /// Code: `cipher`, `database`, `journal`, `signatures`, `projections`, `attachments`, `files`.
        pub check: String,
        /// How many were looked at.
        pub count: String,
        /// Problem codes; empty when well.
        pub problems: Vec<String>,
    }
    /// The self-check.
    pub struct DoctorView {
        /// All well.
        pub well: bool,
        /// Lines.
        pub lines: Vec<DoctorLine>,
    }
}
