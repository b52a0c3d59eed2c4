//! The end of the program: it is a lock, so it leaves its entry, a signed head and the anchor behind, as FORMAT says of
//! every lock.

use crate::house::House;

/// Who wants the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Somebody closed the window.
    ByWindow,
    /// The computer is going down, or its session ends.
    BySystem,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// Nothing is open any more: the program may end.
    Gone,
    /// A child is in the room, so the window stays: the quiet screen is due and nothing is lost (ux.md section 3).
    Quiet,
    /// The store is locked already, and something waits in memory for space on the disk: that is said once, so that its
    /// person can come back to it. Whoever closes the window again knows.
    Waits,
}

impl House {
    /// Locks before the program ends, if it may end now.
    ///
    /// While an interview runs or the child sits at its own screen a window is closed by mistake, or by the child; it
    /// brings the quiet screen. A computer that goes down asks nobody: the interview is offered at the next start.
    pub fn leave(&mut self, asked: Asked) -> Leaving {
        let child_is_here =
            self.child.is_some() || self.open.as_ref().is_some_and(crate::open::Open::interview_runs);
        if child_is_here && asked == Asked::ByWindow {
            self.quiet_told = true;
            return Leaving::Quiet;
        }
        if asked == Asked::ByWindow
            && self.open.is_none()
            && self.something_waits()
            && !std::mem::replace(&mut self.waits_told, true)
        {
            return Leaving::Waits;
        }
        // Closed it is, even when the note about it could not be written; the next unlock finds out.
        let _ = self.close_store();
        Leaving::Gone
    }
}
