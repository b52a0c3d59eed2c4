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
        /// Interview, bundle, recipient or meeting id where it leads, or empty.
        pub target: String,
        /// A day that the sentence names, `YYYY-MM-DD`, or empty.
        pub day: String,
        /// An organisation that the sentence names, or empty.
        pub who: String,
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
    /// One of the six points of preparation.
    pub struct PointView {
        /// Card, 1 to 6.
        pub card: u8,
        /// Done, and of today where it must be.
        pub done: bool,
    }
    /// The next interview.
    pub struct NextView {
        /// When, of which case, by whom.
        pub appointment: AppointmentView,
        /// Which interview of the child it will be, from 1.
        pub nth: u32,
        /// The six points.
        pub points: Vec<PointView>,
        /// Language of the interview, a choice of card 1, or empty.
        pub language: String,
        /// An interpreter is needed.
        pub interpreter: bool,
        /// What the child needs help with, choices of card 2.
        pub needs: Vec<String>,
        /// How many people are planned to attend.
        pub attending: u32,
        /// The next undone step, a stored word of the list of cases.
        pub step: String,
    }
    /// A line of today's schedule.
    pub struct ScheduledView {
        /// When, of which case, by whom.
        pub appointment: AppointmentView,
        /// `next`, `preparing`, `running`, `wrap-up`, `sign-off` or `signed`.
        pub state: String,
        /// The interview that was held, or empty.
        pub interview: String,
        /// Minutes that it lasted, 0 before its end.
        pub lasted: u32,
        /// The person may open the case file.
        pub mine: bool,
        /// The person leads the interview, or led it, and works as an interviewer.
        pub led: bool,
    }
    /// Today.
    pub struct TodayView {
        /// Local day `YYYY-MM-DD`.
        pub day: String,
        /// Weekday 1 (Monday) to 7.
        pub weekday: u8,
        /// Local time `HH:MM`.
        pub time: String,
        /// Next interview today: an interviewer's own, else the room's.
        pub next: Option<NextView>,
        /// Today's schedule of the room.
        pub schedule: Vec<ScheduledView>,
        /// At most five.
        pub waiting: Vec<WaitingLine>,
        /// How many sentences wait in all.
        pub waiting_in_all: u32,
        /// Interrupted interview.
        pub interrupted: Option<InterruptedView>,
        /// Number of case files of the room.
        pub cases: u32,
        /// Number of people who can unlock the store.
        pub people: u32,
        /// The person ended an interview today in which the child was not well.
        pub was_hard: bool,
        /// Chain whole.
        pub chain_whole: bool,
        /// Free bytes, as text.
        pub free_bytes: String,
        /// The clock has jumped today.
        pub clock_jumped: bool,
        /// The day to which the journal goes, where the clock is behind it, or empty.
        pub clock_behind: String,
        /// The day on which the store went on from an earlier state, where nobody has looked at the papers since, or empty.
        pub restored_on: String,
        /// Day and time of the last backup, or empty.
        pub last_backup: String,
        /// Whole days since it, where it is older than two; else 0.
        pub backup_old_days: u32,
    }
}
