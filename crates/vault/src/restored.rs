//! A store that goes on from an earlier state of itself: restored from a backup, or found behind what this computer had seen.
//!
//! What came after that state is lost here, and may have left the room: in a bundle, in a head that somebody noted. Its numbers
//! must not stand for something else. So the first entry afterwards begins a new epoch of the log, under a name that no other
//! restoration has, with the reason and what is known of the loss (trust.md 5.7). Whoever holds a later head of the epoch before
//! sees by it that something is missing, and asks for that reason.

use crate::Vault;
use crate::anchor::{Anchor, Aside};
use crate::error::{OpenError, VaultError};
use crate::integrity::{Integrity, MismatchKind};
use crate::projections::person;
use crate::read;
use crate::verify::RESTORED;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use itgel_journal::hash::to_base64;
use itgel_journal::{Hash, epoch};
use itgel_seal::random;
use rusqlite::Connection;

/// Why and from what a store goes on.
pub(crate) struct Restored<'a> {
    /// Entries that this computer had seen, where they were more.
    pub(crate) seen: Option<u64>,
    /// Root over them, where a store is restored of which this computer remembers a later state.
    pub(crate) seen_root: Option<Hash>,
    /// When the backup was begun, RFC 3339.
    pub(crate) copy: Option<String>,
    /// Why.
    pub(crate) reason: &'a str,
}

/// Whether a store that is behind what this computer remembers is the very one that was restored in its place: the restoration
/// was cut off after the store had its place and before the computer remembered it. Where exactly one entry was lost, the one
/// that says so, or what belongs to it, stands at its number: the store then has no entry but those of the restoration.
///
/// # Errors
/// The database's trouble.
pub(crate) fn was_meant(connection: &Connection, anchor: &Anchor) -> Result<bool, VaultError> {
    let size = read::size(connection)?;
    let restored = read::room_events_of(connection, RESTORED, size)?;
    let Some((seq, Event::Room(event))) = restored.last().map(|placed| (placed.seq, &placed.event)) else {
        return Ok(false);
    };
    // Nothing came after it but what belongs to it, its one opening too: it was never used since.
    let mut own = seq + 1;
    for act in ["room.recovery_used", "room.person_added", "room.unlocked"] {
        let mut after =
            read::room_events_of(connection, act, size)?.into_iter().filter(|placed| placed.seq > seq);
        own += u64::from(after.next().is_some());
    }
    if size >= anchor.size && size != own {
        return Ok(false);
    }
    Ok(matches!(
        &**event,
        RoomEvent::LogRestored { seen: Some(seen), seen_root: Some(root), .. }
            if *seen == anchor.size && *root == to_base64(&anchor.root)
    ))
}

impl Vault {
    /// Whether a supervisor may let this store go on although it is not as this computer left it: its journal is whole, and only
    /// shorter than what was seen, or its file was changed while it was locked; or only what lies beside it is not what was
    /// written, the header or this computer's memory, which are both made from it.
    #[must_use]
    pub fn may_go_on(&self) -> bool {
        let passable = |kind: &MismatchKind| {
            use MismatchKind as M;
            matches!(kind, M::Behind { .. } | M::File | M::Header | M::Anchor)
        };
        !self.mismatches.is_empty() && self.mismatches.iter().all(passable)
    }

    /// Lets a store that is open for reading only go on from what it has, in a new epoch of its log. Its views are filled anew
    /// first, because whatever lies in them may be older than the journal. The header is written anew from them; a memory that
    /// cannot be read is laid beside its place.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`] where something is damaged, missing from the middle, or another journal than the one that was
    /// seen; the computer's trouble. It is then open for reading only as before.
    pub fn go_on(&mut self, reason: &str, at: &Moment) -> Result<(), VaultError> {
        if !self.may_go_on() {
            return Err(VaultError::ReadOnly);
        }
        let seen = self.mismatches.iter().find_map(|kind| match kind {
            MismatchKind::Behind { seen, .. } => Some(*seen),
            _ => None,
        });
        let (integrity, mismatches) = (self.integrity, std::mem::take(&mut self.mismatches));
        // Of a database that is the one of the files beside it, what it says of them still counts.
        let older = mismatches.iter().any(|kind| matches!(kind, MismatchKind::Behind { .. }));
        let unreadable = mismatches.contains(&MismatchKind::Anchor);
        self.integrity = Integrity::Whole;
        let restored = Restored { seen, seen_root: None, copy: None, reason };
        let gone = self.try_to_go_on(&restored, unreadable, older, at);
        if gone.is_err() {
            self.integrity = integrity;
            self.mismatches = mismatches;
            self.reconnect().map_err(|_| VaultError::Damaged { part: "itgel.db" })?;
        }
        gone
    }

    fn try_to_go_on(
        &mut self,
        restored: &Restored<'_>,
        unreadable: bool,
        older: bool,
        at: &Moment,
    ) -> Result<(), VaultError> {
        self.reconnect().map_err(|error| match error {
            OpenError::Trouble(trouble) => VaultError::Trouble(trouble),
            _ => VaultError::Damaged { part: "itgel.db" },
        })?;
        self.rebuild_projections()?;
        let person = person::one(&self.connection, self.person)?;
        if person.is_none_or(|row| !row.active || row.role != Role::Supervisor) {
            return Err(VaultError::NotFound("person"));
        }
        self.folder.sweep_unfinished()?;
        self.folder.close_to_others()?;
        let aside = unreadable.then(|| Aside::lay(&self.anchors, self.vault_id)).transpose()?;
        let begun = self.begin_epoch(restored, at);
        if begun.is_err()
            && let Some(aside) = aside
        {
            aside.undo();
        }
        begun?;
        // It goes on from here; what of the rest the disk does not take now, the next opening does.
        let _ = self.settle_people(at);
        // What the database says of the files beside it may be of another time than they are.
        let _ = self.note_openers(older);
        let unlocked = RoomEvent::Unlocked { person: self.person, failed_before: 0 };
        let draft = self.room_draft(self.person, unlocked, at);
        let _ = self.append(&[draft]);
        let _ = self.align_files();
        Ok(())
    }

    /// The same, and remembers the state outside.
    fn begin_epoch(&mut self, restored: &Restored<'_>, at: &Moment) -> Result<(), VaultError> {
        self.enter_epoch(restored, at)?;
        self.anchor_due = self.write_anchor().is_err();
        Ok(())
    }

    /// Enters that the store was restored, as the first entry under the next name of its log.
    pub(crate) fn enter_epoch(&mut self, restored: &Restored<'_>, at: &Moment) -> Result<(), VaultError> {
        let before = self.origin.clone();
        let mark: [u8; 4] = random(self.entropy.as_mut());
        let next = epoch::next(&before, mark).ok_or(VaultError::Damaged { part: "store" })?;
        let event = RoomEvent::LogRestored {
            before: before.clone(),
            seen: restored.seen,
            seen_root: restored.seen_root.as_ref().map(to_base64),
            copy: restored.copy.clone(),
            reason: restored.reason.to_owned(),
        };
        let draft = crate::Draft {
            case: None,
            actor: self.person,
            at: at.clone(),
            event: Event::Room(Box::new(event)),
            request: None,
        };
        self.origin.clone_from(&next);
        let mut frontier = self.frontier.clone();
        let entered = self.try_append(&[draft], &mut frontier, |c| read::set_fact(c, "log", &next));
        if let Err(error) = entered {
            self.origin = before;
            self.folds.forget();
            return Err(error);
        }
        self.frontier = frontier;
        Ok(())
    }
}
