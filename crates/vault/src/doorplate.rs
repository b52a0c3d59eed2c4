//! What can be known of a store without a key: what the unlock screen needs, and the recovery files.

use crate::Vault;
use crate::anchor;
use crate::disk;
use crate::error::OpenError;
use crate::folder::{Folder, RECOVERY_FILES};
use crate::header::{Header, PersonCard};
use crate::place::Place;
use crate::tries::Tries;
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use std::path::Path;
use uuid::Uuid;

/// A recovery file is about a kilobyte.
const SMALL: u64 = 64 * 1024;

/// What is known of a store before it is unlocked. Not authentic until it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doorplate {
    /// The store's identifier.
    pub vault_id: Uuid,
    /// The room's name.
    pub room: String,
    /// Who may unlock it.
    pub people: Vec<PersonCard>,
    /// Who may have a slot of whom the list does not tell the name, because it is not whole.
    pub unnamed: Vec<PersonId>,
    /// The supervisor wants a name typed instead of names shown.
    pub hide_names: bool,
    /// How long the next try is held back, in milliseconds, after failed ones.
    pub next_try_after_ms: u64,
}

impl Vault {
    /// What the unlock screen shows. `now` only serves to say how much of a delay is left.
    ///
    /// # Errors
    /// [`OpenError::Missing`], [`OpenError::NewerStore`], [`OpenError::Damaged`].
    pub fn doorplate(store: &Path, now: &Moment) -> Result<Doorplate, OpenError> {
        let folder = Folder::new(store);
        let read = Header::read(&folder)?;
        let mut unnamed = read.unnamed().to_vec();
        let next_try_after_ms = Tries::read(&folder).left_ms(now.utc_ms);
        let Header { vault_id, room, mut people, hide_names } = read.header;
        let mut without = people.iter_mut().filter(|card| !folder.slot(card.person).is_file());
        // One name without a slot and one slot without a name belong together; whoever tries it is judged by the slot.
        if let (Some(card), None, [slot]) = (without.next(), without.next(), unnamed.as_slice()) {
            card.person = *slot;
            unnamed.clear();
        }
        Ok(Doorplate { vault_id, room, people, unnamed, hide_names, next_try_after_ms })
    }

    /// Whether this computer remembers a store that is not where it was: there is none at this place, and an anchor
    /// shows that there was one.
    #[must_use]
    pub fn is_gone(place: &Place) -> bool {
        matches!(Header::read(&Folder::new(&place.store)), Err(OpenError::Missing))
            && anchor::any(&place.anchors)
    }

    /// The people on the unlock screen.
    ///
    /// # Errors
    /// As [`Vault::doorplate`].
    pub fn people(store: &Path) -> Result<Vec<PersonCard>, OpenError> {
        Ok(Header::read(&Folder::new(store))?.header.people)
    }

    /// The three recovery files, of which two sheets open one ([`itgel_seal::recover`]).
    ///
    /// # Errors
    /// [`OpenError::Missing`] or [`OpenError::Damaged`] when a file is not there.
    pub fn recovery_files(store: &Path) -> Result<Vec<Vec<u8>>, OpenError> {
        let folder = Folder::new(store);
        if !folder.holds_store() {
            return Err(OpenError::Missing);
        }
        let read = |name: &&str| disk::read_small(&folder.recovery().join(name), SMALL);
        RECOVERY_FILES
            .iter()
            .map(|name| read(name).map_err(|_| OpenError::Damaged { part: "recovery" }))
            .collect()
    }
}
