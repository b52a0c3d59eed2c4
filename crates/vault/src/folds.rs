//! The states that were folded last, kept in memory: a tap of the live interview needs the state of its case
//! twice (for the rule and for the views), and folding hundreds of entries anew for each would be felt.
//!
//! Nothing here is ever written. Whoever rolls a transaction back calls [`Folds::forget`].

use crate::error::VaultError;
use crate::read;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{Event, Placed};
use itgel_casefile::ids::CaseId;
use itgel_casefile::recipients::Recipients;
use itgel_casefile::state::CaseFile;
use rusqlite::Connection;

/// Case files kept: those that Today looks into each time it is shown, some months of interviews.
const KEPT: usize = 384;

/// Folded states, the one used last at the end.
pub(crate) struct Folds {
    kept: usize,
    cases: Vec<Box<CaseFile>>,
    recipients: Option<Recipients>,
}

impl Default for Folds {
    fn default() -> Self {
        Self::with_room(KEPT)
    }
}

/// Who and when, of a placed event.
pub(crate) fn meta_of(placed: &Placed) -> EntryMeta {
    EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor }
}

impl Folds {
    /// Keeps at most so many case files.
    pub(crate) fn with_room(kept: usize) -> Self {
        Self { kept, cases: Vec::new(), recipients: None }
    }

    /// Drops everything.
    pub(crate) fn forget(&mut self) {
        *self = Self::with_room(self.kept);
    }

    /// The state of a case from its entries below `before`; from memory when it is there.
    pub(crate) fn case(
        &mut self,
        connection: &Connection,
        case: CaseId,
        before: u64,
    ) -> Result<&mut CaseFile, VaultError> {
        let kept = match self.cases.iter().position(|known| known.id == case) {
            Some(index) => self.cases.remove(index),
            None => {
                let entries = read::case_events(connection, case, before)?;
                Box::new(CaseFile::replay(case, &entries))
            }
        };
        if self.cases.len() >= self.kept {
            self.cases.remove(0);
        }
        self.cases.push(kept);
        Ok(self.cases.last_mut().expect("one was pushed on the line before"))
    }

    /// The recipients of the room from the entries below `before`.
    pub(crate) fn recipients(
        &mut self,
        connection: &Connection,
        before: u64,
    ) -> Result<&mut Recipients, VaultError> {
        if self.recipients.is_none() {
            let mut recipients = Recipients::default();
            for placed in read::room_events_of(connection, "room.recipient_", before)? {
                if let Event::Room(event) = &placed.event {
                    recipients.apply(&meta_of(&placed), event);
                }
            }
            self.recipients = Some(recipients);
        }
        Ok(self.recipients.as_mut().expect("it was filled on the lines before"))
    }
}
