//! Who may ask for a command (ux.md section 2). The check stands before the request is even read.

use itgel_casefile::vocabulary::Role;

/// A command's door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Without a session: set-up, unlock, lock.
    Anyone,
    /// Any open session.
    Session,
    /// Interviewer.
    Interviewer,
    /// Interviewer, or the supervisor in their stead.
    InterviewerOrSupervisor,
    /// Interviewer or case officer.
    InterviewerOrOfficer,
    /// Case officer.
    CaseOfficer,
    /// Case officer or supervisor.
    OfficerOrSupervisor,
    /// Supervisor.
    Supervisor,
}

impl Access {
    /// Whether this role may pass.
    #[must_use]
    pub fn admits(self, role: Role) -> bool {
        use Role::{CaseOfficer, Interviewer, Supervisor};
        match self {
            Access::Anyone | Access::Session => true,
            Access::Interviewer => role == Interviewer,
            Access::InterviewerOrSupervisor => matches!(role, Interviewer | Supervisor),
            Access::InterviewerOrOfficer => matches!(role, Interviewer | CaseOfficer),
            Access::CaseOfficer => role == CaseOfficer,
            Access::OfficerOrSupervisor => matches!(role, CaseOfficer | Supervisor),
            Access::Supervisor => role == Supervisor,
        }
    }
}
