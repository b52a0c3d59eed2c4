//! The live interview.

use super::api;
use super::case::CodeView;
use itgel_casefile::vocabulary::{
    AttendeeRole, BreakAsker, BreakReason, DistressResponse, DistressSign, FeelingOutcome, Phase, Place,
    PromptKind, QuestionStep, SessionType,
};

api! {
    /// One length of the ribbon.
    pub struct RibbonPiece {
        /// Phase, or none.
        pub phase: Option<Phase>,
        /// `phase`, `break`, `gap` (the computer was off) or `before` (no phase yet).
        pub kind: String,
        /// From, milliseconds since the beginning.
        pub from_ms: u32,
        /// To, milliseconds since the beginning (the present for the last one).
        pub to_ms: u32,
    }
    /// A pin on the ribbon.
    pub struct RibbonPin {
        /// `feeling`, `marker` or `item`.
        pub kind: String,
        /// Milliseconds since the beginning.
        pub at_ms: u32,
    }
    /// An interview on the case page.
    pub struct InterviewCard {
        /// Interview id.
        pub interview: String,
        /// Number within the case.
        pub number: u32,
        /// `live`, `ended` or `signed`.
        pub status: String,
        /// Local date.
        pub day: String,
        /// Local start `HH:MM`.
        pub from: String,
        /// Local end `HH:MM`, or empty.
        pub to: String,
        /// Interviewer's name.
        pub interviewer: String,
        /// Whoever asks led it: nobody else notes, completes and signs.
        pub own: bool,
        /// Minutes, with breaks.
        pub minutes: u32,
        /// Breaks.
        pub breaks: u32,
        /// Open prompts.
        pub open_prompts: u32,
        /// All prompts.
        pub prompts: u32,
        /// Attachments.
        pub attachments: u32,
        /// Recording numbers.
        pub recordings: Vec<String>,
        /// Ribbon.
        pub ribbon: Vec<RibbonPiece>,
        /// Amendments, as `item` codes.
        pub amendments: Vec<String>,
    }
    /// Begins.
    pub struct BeginInterview {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Type of session.
        pub session: SessionType,
        /// Reason, where the rules ask for one.
        pub reason: String,
        /// Legal duty against the child's no: its basis, or empty.
        pub compulsion_basis: String,
        /// How the child's best interests were weighed, or empty.
        pub compulsion_interests: String,
        /// Expected minutes, 20 to 90.
        pub planned_minutes: u32,
        /// The camera was confirmed running.
        pub camera_confirmed: bool,
    }
    /// Names an interview.
    pub struct InterviewRef {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
    }
    /// The computer's power.
    pub struct PowerView {
        /// Percent left, when the computer lives on its battery and little is left; else nothing.
        pub low_percent: Option<u8>,
    }
    /// Takes the last entry back, or brings it back.
    pub struct LiveAct {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
    }
    /// Somebody who came in where the child is seen or heard, or went out.
    pub struct PersonMove {
        /// Role.
        pub role: AttendeeRole,
        /// Initials, or empty.
        pub initials: String,
        /// Where.
        pub place: Place,
        /// Came; else went.
        pub came: bool,
    }
    /// The last time somebody came or went, and who it can have been.
    pub struct MovedView {
        /// Tap id.
        pub tap: String,
        /// Local `HH:MM:SS`.
        pub clock: String,
        /// Who it was, where it is said.
        pub person: Option<PersonMove>,
        /// Who it can have been, as far as the list of who attends says.
        pub choices: Vec<PersonMove>,
    }
    /// Questions of those who watch: how many were tapped, never what they ask.
    pub struct QuestionCounts {
        /// Handed in.
        pub handed_in: u32,
        /// Put to the child.
        pub relayed: u32,
        /// Left out.
        pub declined: u32,
    }
    /// One tap.
    pub struct TapRequest {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// This tap (UUID made by the window; a repeated one is harmless).
        pub tap: String,
        /// `phase`, `prompt`, `feeling`, `feeling_detail`, `marker`, `item`, `break`, `resume`, `pause` (whichever
        /// of the two it is when its turn comes), `break_detail`, `moved`, `person_detail`, `question`,
        /// `break_declined`.
        pub kind: String,
        /// The window saw a touch of its own, a quarter of a second or more after the last one of the same tile. Without
        /// it the times of coming decide, and a slow computer can bring two touches together.
        pub apart: bool,
        /// With `phase`.
        pub phase: Option<Phase>,
        /// With `prompt`.
        pub prompt: Option<PromptKind>,
        /// With `feeling_detail`, `break_detail` and `person_detail`: the tap id it belongs to; else empty.
        pub of: String,
        /// With `feeling_detail`.
        pub signs: Vec<DistressSign>,
        /// With `feeling_detail`.
        pub responses: Vec<DistressResponse>,
        /// With `feeling_detail`: 0 to 3, when judged.
        pub intensity: Option<u8>,
        /// With `feeling_detail`: how it went on, when known.
        pub outcome: Option<FeelingOutcome>,
        /// With `break_detail`.
        pub asked_by: Option<BreakAsker>,
        /// With `break_detail`.
        pub break_reason: Option<BreakReason>,
        /// With `person_detail`.
        #[serde(default)]
        pub person: Option<PersonMove>,
        /// With `question`.
        #[serde(default)]
        pub question: Option<QuestionStep>,
    }
    /// A line of the last entries.
    pub struct LiveLine {
        /// Tap id.
        pub tap: String,
        /// Local `HH:MM:SS`.
        pub clock: String,
        /// Milliseconds since the beginning.
        pub at_ms: u32,
        /// `phase`, `prompt`, `feeling`, `marker`, `item`, `break`, `resume`, `moved`, `question`, `break_declined`.
        pub kind: String,
        /// The phase, prompt or question word, or the item number, or empty.
        pub word: String,
        /// Undone.
        pub undone: bool,
        /// Signs, for a feeling.
        pub signs: Vec<DistressSign>,
        /// Responses, for a feeling.
        pub responses: Vec<DistressResponse>,
        /// Intensity, for a feeling.
        pub intensity: Option<u8>,
        /// How it went on, for a feeling.
        pub outcome: Option<FeelingOutcome>,
        /// Who asked, for a break.
        pub asked_by: Option<BreakAsker>,
        /// Why, for a break.
        pub break_reason: Option<BreakReason>,
        /// Who came or went, where it is said.
        pub person: Option<PersonMove>,
        /// Added at wrap-up.
        pub added_later: bool,
        /// What it said before it was corrected: old local time and old word, oldest first.
        pub corrected: Vec<(String, String)>,
    }
    /// Counts of prompts.
    pub struct PromptCounts {
        /// Open.
        pub open: u32,
        /// Directive.
        pub directive: u32,
        /// Option-posing.
        pub option_posing: u32,
        /// Suggestive.
        pub suggestive: u32,
    }
    /// Time in one phase.
    pub struct PhaseTime {
        /// Phase.
        pub phase: Phase,
        /// Milliseconds, breaks left out.
        pub ms: u32,
    }
    /// The live interview as it stands.
    pub struct LiveView {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Code.
        pub code: CodeView,
        /// Number of the interview.
        pub number: u32,
        /// Began, local `HH:MM`.
        pub began: String,
        /// Milliseconds since it began.
        pub elapsed_ms: u32,
        /// Planned minutes.
        pub planned_minutes: u32,
        /// Present phase.
        pub phase: Option<Phase>,
        /// Milliseconds in the present phase.
        pub phase_ms: u32,
        /// On a break since this many milliseconds, when on one.
        pub break_ms: Option<u32>,
        /// Breaks in total, milliseconds.
        pub breaks_ms: u32,
        /// In so many milliseconds a break can be offered, by the child's age; 0 from then on, nothing during a break.
        pub break_offer_in_ms: Option<u32>,
        /// Time per phase.
        pub phases: Vec<PhaseTime>,
        /// Counts.
        pub counts: PromptCounts,
        /// Last entries, newest first, at most 12.
        pub lines: Vec<LiveLine>,
        /// Ribbon.
        pub ribbon: Vec<RibbonPiece>,
        /// Pins.
        pub pins: Vec<RibbonPin>,
        /// The feeling whose details may be added.
        pub feeling: Option<LiveLine>,
        /// Who came or went, when that was noted after the last feeling.
        pub moved: Option<MovedView>,
        /// Questions of those who watch.
        pub questions: QuestionCounts,
        /// Something can be undone.
        pub can_undo: bool,
        /// Something can be brought back.
        pub can_redo: bool,
        /// Wall clock of the last saved entry.
        pub saved_at: String,
        /// The interview has ended.
        pub ended: bool,
        /// Words keys of quiet notes (`live-camera-not-confirmed`, `live-clock-jumped` …).
        pub notes: Vec<String>,
    }
    /// Ends.
    pub struct EndInterview {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// The child asked to stop.
        pub stopped_by_child: bool,
        /// It was interrupted and ended with its last entry.
        pub at_last_entry: bool,
    }
}
