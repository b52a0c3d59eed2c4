//! Meetings of the joint team.

use super::api;
use itgel_casefile::vocabulary::DecisionStatus;

api! {
    /// Somebody at a meeting.
    pub struct MeetingPerson {
        /// Role; words key `meeting-role-<code>`.
        pub role: String,
        /// Organisation.
        pub organisation: String,
        /// Initials, or empty.
        pub initials: String,
    }
    /// A decision as it is made.
    pub struct DecisionInput {
        /// Words key `meeting-decision-<code>`.
        pub code: String,
        /// Role that is responsible.
        pub responsible: String,
        /// Done by `YYYY-MM-DD`.
        pub due: String,
    }
    /// Records a meeting; the whole meeting.
    pub struct RecordMeeting {
        /// Case id.
        pub case: String,
        /// Meeting id to put one right, or empty.
        pub meeting: String,
        /// On `YYYY-MM-DD`.
        pub held_on: String,
        /// Who.
        pub attendees: Vec<MeetingPerson>,
        /// What was decided.
        pub decisions: Vec<DecisionInput>,
        /// The next meeting `YYYY-MM-DD`, or empty.
        pub next: String,
    }
    /// Says what became of a decision.
    pub struct MoveDecision {
        /// Case id.
        pub case: String,
        /// Meeting id.
        pub meeting: String,
        /// Which of its decisions, from 1.
        pub decision: u32,
        /// Where it stands.
        pub status: DecisionStatus,
        /// On `YYYY-MM-DD`, or empty for today.
        pub on: String,
    }
    /// A decision and what became of it.
    pub struct DecisionView {
        /// Code.
        pub code: String,
        /// Role that is responsible.
        pub responsible: String,
        /// Done by.
        pub due: String,
        /// Where it stands.
        pub status: DecisionStatus,
        /// Since `YYYY-MM-DD`, or empty.
        pub since: String,
        /// Past its day.
        pub overdue: bool,
    }
    /// A meeting.
    pub struct MeetingView {
        /// Meeting id.
        pub meeting: String,
        /// On `YYYY-MM-DD`.
        pub held_on: String,
        /// Who recorded it.
        pub by: String,
        /// Who came.
        pub attendees: Vec<MeetingPerson>,
        /// What was decided.
        pub decisions: Vec<DecisionView>,
        /// The next meeting, or empty.
        pub next: String,
    }
    /// The roles and decisions that may be chosen.
    pub struct MeetingChoices {
        /// Roles.
        pub roles: Vec<String>,
        /// Decisions.
        pub decisions: Vec<String>,
    }
}
