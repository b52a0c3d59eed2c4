//! The training mode: scripts, practising, and what came of it.

use super::api;
use super::case::CodeView;

api! {
    /// One text in both languages; the window shows one of them.
    pub struct TextView {
        /// Mongolian.
        pub mn: String,
        /// English.
        pub en: String,
    }

    /// A scripted interview.
    pub struct ScriptView {
        /// Its name.
        pub id: String,
        /// The child's age.
        pub age: u8,
        /// What it is about.
        pub title: TextView,
        /// How long it takes, in minutes.
        pub minutes: u32,
        /// How many entries it asks for.
        pub acts: u32,
        /// The case file that it is played with, or empty.
        pub case: String,
        /// Its code.
        pub code: Option<CodeView>,
    }

    /// An interview that was practised by a script.
    pub struct PractisedView {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Code.
        pub code: CodeView,
        /// What the script is about.
        pub title: TextView,
        /// When it began, local day and `HH:MM`.
        pub began: String,
        /// It has ended.
        pub ended: bool,
    }

    /// The page of the training mode.
    pub struct TrainingPage {
        /// Scripts.
        pub scripts: Vec<ScriptView>,
        /// What was practised, latest first.
        pub practised: Vec<PractisedView>,
    }

    /// Says by which script an interview is practised.
    pub struct BeginPractice {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Name of the script.
        pub script: String,
    }

    /// One moment of a script.
    pub struct StepView {
        /// Seconds since the beginning.
        pub at: u32,
        /// What the child says or does.
        pub child: Option<TextView>,
        /// What the interviewer says or does.
        pub you: TextView,
        /// The entry that is asked for, `phase:rapport`, `prompt:open`, `feeling`, `response`, `break`, `resume`, `marker`, `item`, `end`; or empty.
        pub expect: String,
    }

    /// The script of an interview.
    pub struct PracticeView {
        /// Its name, or empty.
        pub script: String,
        /// What it is about.
        pub title: Option<TextView>,
        /// Its moments.
        pub steps: Vec<StepView>,
    }

    /// One line of the result.
    pub struct ResultLine {
        /// The entry, as in [`StepView`].
        pub act: String,
        /// What the interviewer said or did then; none for an entry that the script did not ask for.
        pub you: Option<TextView>,
        /// When it was asked for, in milliseconds since the beginning.
        pub asked_ms: Option<u32>,
        /// When it was entered.
        pub entered_ms: Option<u32>,
        /// `found`, `late`, `missing` or `extra`.
        pub became: String,
    }

    /// A trainee's own entries beside the script.
    pub struct PracticeResult {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Code.
        pub code: CodeView,
        /// What the script is about.
        pub title: TextView,
        /// The child's age in it.
        pub age: u8,
        /// When it began, local day and `HH:MM`.
        pub began: String,
        /// Lines, in the order of time.
        pub lines: Vec<ResultLine>,
        /// Entries that were taken back.
        pub taken_back: u32,
        /// Up to so many seconds after its moment an entry is in time.
        pub in_time_seconds: u32,
        /// Up to so many seconds it is late.
        pub late_seconds: u32,
    }
}
