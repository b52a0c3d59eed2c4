//! Laying a damaged store aside: its folder gets another name beside its place, and a backup can take that place.
//!
//! Nobody can show who they are to a store that does not open, so whoever sits there may do it, and all it does is a rename:
//! whoever sits there has the disk as well. But a store that only waits for a passphrase is not laid aside by this program,
//! whoever asks: something has to have been found that is not as it should be.

use crate::api::upkeep as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::trouble;
use itgel_casefile::vocabulary::Role;
use itgel_vault::{OpenError, Vault, aside};

/// Renames the folder of a store that is damaged, or is not the one that this computer knows.
///
/// # Errors
/// `store-missing` where nothing lies there; `store-is-well` where nothing was found to be wrong with it;
/// `not-in-your-role` where it is open and it is not a supervisor who asks; `already-open`; `store-not-renamed`. The store then
/// lies where it lay.
pub fn lay_aside(house: &mut House, _: crate::api::Empty, _: &Job) -> Result<api::LaidAside, Failure> {
    let store = house.places.vault.clone();
    if house.in_training() || !is_amiss(house) {
        return Err(Failure::refused("store-is-well"));
    }
    if house.open.as_ref().is_some_and(|open| open.role != Role::Supervisor) {
        return Err(Failure::refused("not-in-your-role"));
    }
    // It is open for reading only: nothing is written at its lock, and it has to be let go of.
    let _ = house.close_store();
    let now = house.now();
    let to = aside::lay_aside(&store, &now).map_err(|error| match error {
        OpenError::Missing | OpenError::AlreadyOpen => trouble::opening(&error),
        _ => Failure::broken("store-not-renamed"),
    })?;
    house.amiss = false;
    house.last_person = None;
    Ok(api::LaidAside { folder: to.display().to_string() })
}

/// Something was found that is not as it should be: at the door of the store, when it was opened last, or in what is left of it.
fn is_amiss(house: &House) -> bool {
    if let Some(open) = &house.open {
        return !open.mismatch.is_empty();
    }
    match Vault::doorplate(&house.places.vault, &house.now()) {
        Ok(_) => house.amiss,
        Err(OpenError::Missing) => aside::left(&house.places.vault),
        Err(error) => is_damage(&error),
    }
}

impl House {
    /// Why the store was not opened; what says that it is damaged, or another one, is remembered.
    pub(crate) fn not_opened(&mut self, error: &OpenError) -> Failure {
        self.amiss = is_damage(error);
        trouble::opening(error)
    }
}

/// Another supervisor, or two sheets, help where only the key file of one person is damaged; a stranger's file is taken out.
fn is_damage(error: &OpenError) -> bool {
    match error {
        OpenError::Damaged { part } => !["slot", "itgel.db-journal"].contains(part),
        OpenError::OtherStore => true,
        _ => false,
    }
}
