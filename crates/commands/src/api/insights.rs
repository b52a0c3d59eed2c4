//! Counts for reports.

use super::api;
use itgel_casefile::insights::Card;
use itgel_casefile::vocabulary::PromptKind;

api! {
    /// Asks for the counts of a time.
    pub struct AskInsights {
        /// First day `YYYY-MM-DD`.
        pub from: String,
        /// Last day `YYYY-MM-DD`.
        pub until: String,
        /// Only this age group, `0-6`, `7-12` or `13-17`, or empty.
        pub age: String,
        /// Only `first` or `later` interviews, or empty.
        pub session: String,
    }
    /// One count as it may be seen.
    pub struct CountView {
        /// The count; nothing where it is not shown.
        pub count: Option<u32>,
        /// One to four; otherwise what is not shown is hidden so that another count cannot be worked out.
        pub few: bool,
    }
    /// One side of a table.
    pub struct AxisView {
        /// List; words key `<words>-<value>`.
        pub words: String,
        /// Values.
        pub values: Vec<String>,
    }
    /// What a card says in one sentence.
    pub struct FindingView {
        /// Words key `insights-finding-<code>`.
        pub code: String,
        /// In hundredths, to the nearest five.
        pub percent: u32,
    }
    /// One card.
    pub struct CountsView {
        /// Which.
        pub card: Card,
        /// Rows.
        pub rows: AxisView,
        /// Columns.
        pub columns: AxisView,
        /// Counts by row and column.
        pub cells: Vec<Vec<CountView>>,
        /// The sentence, where every count is shown and there are enough of them.
        pub finding: Option<FindingView>,
    }
    /// How often the person at work gave one kind of prompt.
    pub struct OwnPromptsView {
        /// Kind.
        pub kind: PromptKind,
        /// How often.
        pub count: u32,
    }
    /// The counts of a time.
    pub struct InsightsView {
        /// Interviews that are counted.
        pub interviews: CountView,
        /// Interviews left out for want of consent; nothing where they are fewer than five.
        pub left_out: Option<u32>,
        /// Minutes below which a quarter, a half and three quarters of the interviews took; empty without cards.
        pub minutes: Vec<u32>,
        /// The cards; none for too few interviews, or where a filter would single out a few.
        pub cards: Vec<CountsView>,
        /// For an interviewer, their own prompts; nobody else sees them.
        pub own: Vec<OwnPromptsView>,
    }
    /// Writes the counts into a file, each to the nearest five.
    pub struct SaveCounts {
        /// First day `YYYY-MM-DD`.
        pub from: String,
        /// Last day `YYYY-MM-DD`.
        pub until: String,
        /// Only this age group, or empty.
        pub age: String,
        /// Only `first` or `later` interviews, or empty.
        pub session: String,
        /// Folder.
        pub folder: String,
    }
    /// The counts, written.
    pub struct CountsSaved {
        /// File name.
        pub file: String,
    }
    /// Asks for the counts that other rooms gave for a time.
    pub struct AskOtherCounts {
        /// First day `YYYY-MM-DD`.
        pub from: String,
        /// Last day `YYYY-MM-DD`.
        pub until: String,
    }
    /// The counts of another room.
    pub struct RoomCountsView {
        /// Its key.
        pub key: String,
        /// Its name, as on the card that was compared.
        pub room: String,
        /// When it counted.
        pub counted_at: String,
        /// Interviews, to the nearest five.
        pub interviews: CountView,
        /// The cards.
        pub cards: Vec<CountsView>,
    }
    /// The counts of several rooms, added.
    pub struct TogetherView {
        /// Rooms that are in the sum.
        pub rooms: Vec<String>,
        /// Rooms with too few interviews for cards; they are not in the sum.
        pub without: Vec<String>,
        /// Interviews.
        pub interviews: CountView,
        /// The cards.
        pub cards: Vec<CountsView>,
    }
    /// The counts of other rooms.
    pub struct OtherCountsView {
        /// Each room that gave counts for this very time.
        pub rooms: Vec<RoomCountsView>,
        /// With this room's; nothing where there are not two to add.
        pub together: Option<TogetherView>,
    }
    /// Writes this room's counts as a signed file for other rooms.
    pub struct SignCounts {
        /// First day `YYYY-MM-DD`.
        pub from: String,
        /// Last day `YYYY-MM-DD`.
        pub until: String,
        /// Folder.
        pub folder: String,
    }
    /// Takes the counts of another room in.
    pub struct TakeCounts {
        /// The file.
        pub path: String,
    }
    /// The counts, taken in.
    pub struct CountsTaken {
        /// The room.
        pub room: String,
        /// First day.
        pub from: String,
        /// Last day.
        pub until: String,
    }
    /// Writes the picture of a card.
    pub struct SavePicture {
        /// Which card.
        pub card: Card,
        /// The PNG in base64, in pieces.
        pub png: Vec<String>,
        /// Folder.
        pub folder: String,
    }
}
