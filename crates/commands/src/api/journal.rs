//! The journal and the self-check.

use super::api;
use super::case::CodeView;
use itgel_casefile::vocabulary::RecipientKind;

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
        /// A number (`219`, `№ 0219`), a part of a person's name or of a case code, or empty.
        #[serde(default)]
        pub search: String,
        /// First day `YYYY-MM-DD`, or empty.
        #[serde(default)]
        pub from: String,
        /// Last day `YYYY-MM-DD`, or empty.
        #[serde(default)]
        pub until: String,
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
        /// Case id, for entries of a case, else empty.
        pub case: String,
        /// What more there is to say, as a list of stored words and a word of it (`purpose`, `police`); or the name of a
        /// sentence `journal-detail-<name>` and its value; never anything a child said and never its name.
        pub detail: Vec<(String, String)>,
    }
    /// Where a case's record is now.
    pub struct JournalPlace {
        /// `original`, `sealed`, `handed_over`, `received` or `cancelled`.
        pub state: String,
        /// Kind of recipient; none for the room itself.
        pub kind: Option<RecipientKind>,
        /// Organisation, or the room's name.
        pub organisation: String,
        /// Who received it, or empty.
        pub to_name: String,
        /// Local date of the last step, or empty.
        pub day: String,
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
        /// Code of the case the page is about, if it is about one.
        pub about: Option<CodeView>,
        /// Where that case's record is now; empty for the room's journal.
        pub places: Vec<JournalPlace>,
    }
    /// Asks for the report of a check as a file.
    pub struct SaveCheckReport {
        /// Folder.
        pub folder: String,
    }

    /// The report of a check, written.
    pub struct CheckReportSaved {
        /// File name.
        pub file: String,
    }

    /// One line of the self-check.
    pub struct DoctorLine {
        /// Code: `cipher`, `database`, `entries`, `commitments`, `tree`, `heads`, `signatures`, `projections`,
        /// `attachments`, `files`, `process`, `other`.
        pub check: String,
        /// How many were looked at.
        pub count: String,
        /// Problem codes; empty when well.
        pub problems: Vec<String>,
        /// What this computer does not give: `memory-not-locked`, `dumps-not-shut-out`. No fault of the store.
        pub limits: Vec<String>,
    }
    /// The self-check.
    pub struct DoctorView {
        /// All well.
        pub well: bool,
        /// Lines.
        pub lines: Vec<DoctorLine>,
        /// Number of the first entry that does not fit the one before it, or empty.
        pub first_break: String,
    }
}
