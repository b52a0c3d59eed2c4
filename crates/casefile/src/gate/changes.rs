//! Which entries change what a bundle of a case may hold: after one of them a preview is no longer what would go.

use super::interview_of;
use crate::event::{CaseEvent, part_of};
use crate::state::CaseFile;

/// Does this event, just taken into the file, change what a bundle may hold?
///
/// Asked of the part an event belongs to, so that no list can forget a new kind: whatever has a part is shown to
/// somebody. Of an interview nothing goes before its signature, which itself counts; of a plan nothing ever goes
/// but what the signed interview took over.
pub(crate) fn changes_bundles(case: &CaseFile, event: &CaseEvent) -> bool {
    match event {
        // They belong to no part, and shut and open all of them.
        CaseEvent::CaseClosed { .. } | CaseEvent::CaseReopened { .. } => true,
        CaseEvent::AttendanceRecorded { interview: None, .. }
        | CaseEvent::ClockJumped { interview: None, .. } => false,
        _ => {
            let signed = |id| case.interview(id).is_some_and(|i| i.signed.is_some());
            part_of(event).is_some() && interview_of(event).is_none_or(signed)
        }
    }
}
