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

/// Of those kept, the ones used last never make way: what somebody works on stays, whatever is looked through beside it.
const RECENT: usize = 16;

/// Folded states, the one used last at the end.
///
/// Where one has to make way, it is any of the others. Lists are looked through in the same order again and again: were it the one
/// used longest ago, a list with one case more than are kept would find none of them.
pub(crate) struct Folds {
    kept: usize,
    /// Draws which one makes way; nothing depends on which.
    drawn: u64,
    // Boxed: what moves when one is used again, and all behind it, are pointers and not case files.
    #[allow(clippy::vec_box)]
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
        Self { kept, drawn: 1, cases: Vec::new(), recipients: None }
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
            let others = self.cases.len().saturating_sub(RECENT).max(1);
            // Marsaglia's shifts: enough to be in no step with any list.
            self.drawn ^= self.drawn << 13;
            self.drawn ^= self.drawn >> 7;
            self.drawn ^= self.drawn << 17;
            let which = usize::try_from(self.drawn % others as u64).unwrap_or(0);
            self.cases.remove(which);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::full_disk::{new_vault, opened};

    #[test]
    fn a_list_longer_than_what_is_kept_does_not_lose_all_of_it() {
        const KEPT: usize = 100;
        let home = tempfile::TempDir::new().unwrap();
        let mut vault = new_vault(&home);
        let cases: Vec<CaseId> = (1..=110).map(|n| CaseId::from_random_bytes([n; 16])).collect();
        for n in 1..=110 {
            let draft = opened(&vault, n, 0);
            vault.append(&[draft]).unwrap();
        }
        let size = vault.size();
        let mut folds = Folds::with_room(KEPT);
        let work = cases[55];
        let mut folded = Vec::new();
        for _ in 0..6 {
            let mut anew = 0;
            for case in &cases {
                anew += usize::from(!folds.cases.iter().any(|known| known.id == *case));
                assert_eq!(folds.case(&vault.connection, *case, size).unwrap().id, *case);
                // What is worked on beside it is there each time.
                folds.case(&vault.connection, work, size).unwrap();
                assert!(folds.cases.len() <= KEPT);
                let recent = folds.cases.iter().rev().take(RECENT.min(folds.cases.len()));
                assert!(recent.into_iter().any(|known| known.id == work));
            }
            folded.push(anew);
        }
        let (first, later) = folded.split_first().unwrap();
        assert!(*first >= 109 && later.iter().all(|anew| *anew < 55), "{folded:?}");
        // The next day another list is looked through, and what is not used any more makes way.
        let mut folds = Folds::with_room(40);
        for _ in 0..8 {
            for case in &cases[..40] {
                folds.case(&vault.connection, *case, size).unwrap();
            }
        }
        for _ in 0..8 {
            for case in &cases[60..90] {
                folds.case(&vault.connection, *case, size).unwrap();
            }
        }
        assert!(cases[60..90].iter().all(|case| folds.cases.iter().any(|known| known.id == *case)));
    }
}
