//! What was tapped and is not on the disk yet.
//!
//! A tap has the time at which it was made, whatever the disk does. So the window hands each one over at once, and
//! it stands in this line, in memory and in order, with the monotonic time of its coming, until the journal has
//! taken it; the window only asks again. The page is not asked for any time. An entry that the disk took late shows
//! it: its own instant is that of the writing, its milliseconds in the interview are those of the tap.

use crate::api::interview::TapRequest;
use crate::failure::{Failure, FailureKind};
use crate::house::House;
use crate::job::Job;
use itgel_casefile::ids::{CaseId, InterviewId, PersonId};
use std::collections::{BTreeMap, VecDeque};
use uuid::Uuid;

/// Most that is kept in memory (ux.md 4.9).
const MOST: usize = 10_000;

/// What was done on the live screen.
#[derive(Clone)]
pub(crate) enum Act {
    Tap(Box<TapRequest>),
    Undo,
    Redo,
    End { stopped_by_child: bool, at_last_entry: bool },
}

/// One act in the line.
#[derive(Clone)]
pub(crate) struct Waiting {
    pub(crate) request: Uuid,
    pub(crate) case: CaseId,
    pub(crate) interview: InterviewId,
    pub(crate) act: Act,
}

/// An act, who did it, and when by the clock that knows no jumps.
struct Kept {
    waiting: Waiting,
    person: PersonId,
    came_ms: u64,
}

/// The line.
#[derive(Default)]
pub(crate) struct Held {
    line: VecDeque<Kept>,
    /// When the last one came. The time of coming is told from two looks at the clock, between which a loaded computer
    /// may do other things; what came later is never entered as earlier.
    last_ms: u64,
    /// What became of those that left the line, for the window that asks again.
    settled: BTreeMap<Uuid, Option<Failure>>,
}

impl Held {
    fn next_of(&self, person: PersonId) -> Option<usize> {
        self.line.iter().position(|kept| kept.person == person)
    }

    fn settle(&mut self, request: Uuid, refused: Option<Failure>) {
        // Written requests are known to the journal as well; forgetting these costs nothing but a look there.
        if self.settled.len() >= MOST {
            self.settled.clear();
        }
        self.settled.insert(request, refused);
    }
}

impl House {
    /// Puts an act at the end of the line, unless it stands there or was settled already, and enters what can be
    /// entered.
    ///
    /// # Errors
    /// What the act is refused; what is broken, and then the act waits.
    pub(crate) fn enter_in_turn(&mut self, act: Waiting, job: &Job) -> Result<(), Failure> {
        let request = act.request;
        let came_ms = self.now().up_ms.saturating_sub(job.waited_ms());
        let person = self.opened()?.person;
        if !self.held.settled.contains_key(&request)
            && !self.held.line.iter().any(|kept| kept.waiting.request == request)
        {
            self.opened()?.let_in(act.case)?;
            if self.held.line.len() >= MOST {
                return Err(Failure::broken("disk-full"));
            }
            let came_ms = came_ms.max(self.held.last_ms);
            self.held.last_ms = came_ms;
            self.held.line.push_back(Kept { waiting: act, person, came_ms });
        }
        let entered = self.enter_held();
        match self.held.settled.get(&request) {
            Some(None) => Ok(()),
            Some(Some(refused)) => Err(refused.clone()),
            None => entered,
        }
    }

    /// Whether something waits, whoever did it.
    pub(crate) fn something_waits(&self) -> bool {
        !self.held.line.is_empty()
    }

    /// Enters what waits, in order, until the disk says no. What the rules refuse leaves the line and is told to
    /// the one who asks for it.
    ///
    /// # Errors
    /// What is broken.
    pub(crate) fn enter_held(&mut self) -> Result<(), Failure> {
        loop {
            let Some(person) = self.open.as_ref().map(|open| open.person) else { return Ok(()) };
            let Some(at) = self.held.next_of(person) else { return Ok(()) };
            let Some((act, came_ms)) = self.held.line.get(at).map(|k| (k.waiting.clone(), k.came_ms)) else {
                return Ok(());
            };
            let request = act.request;
            let refused = match crate::live::enter(self, act, came_ms) {
                Err(failure) if failure.kind == FailureKind::Broken => return Err(failure),
                Err(failure) => Some(failure),
                Ok(()) => None,
            };
            self.held.line.remove(at);
            self.held.settle(request, refused);
        }
    }
}
