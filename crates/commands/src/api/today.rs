//! Today.

use super::api;
use super::case::{AppointmentView, CodeView};

api! {
    /// A sentence that waits for somebody.
    pub struct WaitingLine {
        /// Words key `waiting-<code>`.
        pub code: String,
        /// Case id.
        pub case: String,
        /// Case code.
        pub case_code: Option<CodeView>,
        /// Interview or bundle id where it leads, or empty.
        pub target: String,
    }
    /// An interview that was interrupted.
    pub struct InterruptedView {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Code.
        pub code: CodeView,
        /// Began, local `HH:MM`.
        pub began: String,
        /// Last entry, local `HH:MM:SS`.
        pub last: String,
    }
    /// Today.
    pub struct TodayView {
        /// Local day `YYYY-MM-DD`.
        pub day: String,
        /// Weekday 1 (Monday) to 7.
        pub weekday: u8,
        /// Local time `HH:MM`.
        pub time: String,
        /// Next appointment today.
        pub next: Option<AppointmentView>,
        /// Today's schedule.
        pub schedule: Vec<AppointmentView>,
        /// At most five.
        pub waiting: Vec<WaitingLine>,
        /// Interrupted interview.
        pub interrupted: Option<InterruptedView>,
        /// Number of case files.
        pub cases: u32,
        /// Chain whole.
        pub chain_whole: bool,
        /// Free bytes, as text.
        pub free_bytes: String,
        /// The clock has jumped today.
        pub clock_jumped: bool,
        /// Day and time of the last backup, or empty.
        pub last_backup: String,
    }
}
