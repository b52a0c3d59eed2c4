//! Interviews held elsewhere, and sessions to date.

use super::api;
use super::case::NoteView;
use itgel_casefile::vocabulary::{ElsewhereReason, HeldUnit, InterviewBody};

api! {
    /// When an interview elsewhere was held, as typed or shown.
    pub struct HeldInput {
        /// `day`, `month`, `year`, `about` or `not_known`.
        pub precision: String,
        /// Year, or empty.
        pub year: String,
        /// Month, or empty.
        pub month: String,
        /// Day, or empty.
        pub day: String,
        /// With `about`: so many units ago.
        pub amount: String,
        /// With `about`: of what.
        pub unit: Option<HeldUnit>,
        /// With `about`: the day from which it is counted back, `YYYY-MM-DD`; when typed, empty for today.
        pub on: String,
    }
    /// Enters an interview held elsewhere, or corrects an entry of one.
    pub struct NoteElsewhere {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID); it becomes the identifier of the entry.
        pub request: String,
        /// Who held it.
        pub body: InterviewBody,
        /// Which office, at most 120 characters; required with another body.
        pub office: String,
        /// When.
        pub held: HeldInput,
        /// Why it was held.
        pub reason: ElsewhereReason,
        /// In words, at most 200 characters; required with another reason.
        pub note: String,
        /// The entry that is corrected, or empty.
        pub corrects: String,
        /// Why it is corrected, 10 to 300 characters; else empty.
        pub because: String,
    }
    /// Takes an entry out of the count; it stays in sight.
    pub struct StrikeElsewhere {
        /// Case id.
        pub case: String,
        /// Which entry.
        pub elsewhere: String,
        /// Why, 10 to 300 characters.
        pub because: String,
    }
    /// An entry of an interview held elsewhere.
    pub struct ElsewhereView {
        /// Which.
        pub elsewhere: String,
        /// Who held it.
        pub body: InterviewBody,
        /// Which office, or empty.
        pub office: String,
        /// When.
        pub held: HeldInput,
        /// Why it was held.
        pub reason: ElsewhereReason,
        /// In words, or empty.
        pub note: String,
        /// Entered by.
        pub by: String,
        /// Entered on: local date and time.
        pub at: String,
        /// The entry that this one corrects, or empty.
        pub corrects: String,
        /// Why it was corrected, or empty.
        pub because: String,
        /// Why it was taken out of the count, or empty.
        pub struck: String,
        /// By whom it was taken out, or empty.
        pub struck_by: String,
        /// It counts: neither corrected nor taken out.
        pub counts: bool,
    }
    /// Sessions to date.
    pub struct SessionsView {
        /// In this room.
        pub here: u32,
        /// Elsewhere.
        pub elsewhere: u32,
        /// The next one needs a reason because there were so many.
        pub next_needs_reason: bool,
        /// Soft notes for a session today.
        pub notes: Vec<NoteView>,
    }
}
