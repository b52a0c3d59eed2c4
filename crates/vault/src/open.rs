//! Opening a store by one of its two doors: a person's passphrase, or the recovery key. What comes behind the doors is the same
//! (opening.rs).

use crate::Vault;
use crate::disk;
use crate::error::OpenError;
use crate::folder::Folder;
use crate::header::{Header, UncheckedHeader};
use crate::integrity::Integrity;
use crate::lock::FolderLock;
use crate::opening::{Opening, open_with_key};
use crate::place::Place;
use crate::rekey;
use crate::tries::Tries;
use crate::watch::Watch;
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Entropy, Identity, Passphrase, PersonSecret, SealError, SlotBinding, VaultKey, open_slot};
use std::path::Path;

/// Slots and the sealed vault key are a few kilobytes.
const SMALL: u64 = 256 * 1024;

impl Vault {
    /// Opens the store with a person's passphrase.
    ///
    /// With a mismatch the store is open for reading only; nothing in it was changed, but for the form of an earlier schema, of
    /// which a copy lies beside it.
    ///
    /// # Errors
    /// [`OpenError::WrongPassphrase`] with the number of failed tries and the delay to offer;
    /// [`OpenError::AlreadyOpen`]; [`OpenError::OtherStore`]; [`OpenError::Deactivated`]; the others of
    /// [`OpenError`].
    pub fn unlock(
        place: &Place,
        person: PersonId,
        passphrase: &Passphrase,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Integrity), OpenError> {
        Self::unlock_watched(place, person, passphrase, at, entropy, &mut |_, _| true)
    }

    /// As [`Vault::unlock`]; the watch hears how much of the recomputing is done, which comes after the passphrase.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`OpenError::Stopped`].
    pub fn unlock_watched(
        place: &Place,
        person: PersonId,
        passphrase: &Passphrase,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
        watch: &mut Watch<'_>,
    ) -> Result<(Self, Integrity), OpenError> {
        let (folder, lock, header) = enter(place)?;
        if !header.may_try(person) {
            return Err(OpenError::UnknownPerson);
        }
        let (secret, binding) = try_slot(&folder, person, passphrase, at)?;
        if binding.person_id != person.to_string() {
            return Err(OpenError::Damaged { part: "slot" });
        }
        let (key, header) = rekey::settle(place, &folder, header, secret.identity())?;
        let opening = Opening { place, person, at, entropy, recipient: Some(secret.recipient()), watch };
        open_with_key(opening, folder, lock, header, key, Some(&binding))
    }

    /// Opens the store with the recovery key, in the name of a person who then gets new keys
    /// ([`Vault::renew_keys`]).
    ///
    /// # Errors
    /// [`OpenError::NotForThisKey`] when it is not this store's recovery key; as [`Vault::unlock`].
    pub fn unlock_with_recovery(
        place: &Place,
        person: PersonId,
        recovery: &Identity,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
    ) -> Result<(Self, Integrity), OpenError> {
        Self::unlock_with_recovery_watched(place, person, recovery, at, entropy, &mut |_, _| true)
    }

    /// As [`Vault::unlock_with_recovery`]; the watch hears how much of the recomputing is done.
    ///
    /// # Errors
    /// As [`Vault::unlock_with_recovery`]; [`OpenError::Stopped`].
    pub fn unlock_with_recovery_watched(
        place: &Place,
        person: PersonId,
        recovery: &Identity,
        at: &Moment,
        entropy: Box<dyn Entropy + Send>,
        watch: &mut Watch<'_>,
    ) -> Result<(Self, Integrity), OpenError> {
        let (folder, lock, header) = enter(place)?;
        if !header.may_try(person) {
            return Err(OpenError::UnknownPerson);
        }
        // Of sheets it cannot be said that somebody was taken out: they are those of before.
        let (key, header) = rekey::settle(place, &folder, header, recovery).map_err(|error| match error {
            OpenError::Deactivated => OpenError::NotForThisKey,
            other => other,
        })?;
        let opening = Opening { place, person, at, entropy, recipient: None, watch };
        open_with_key(opening, folder, lock, header, key, None)
    }
}

/// Takes the lock of a store that is there and reads its header.
fn enter(place: &Place) -> Result<(Folder, FolderLock, UncheckedHeader), OpenError> {
    place.require_anchors_outside()?;
    let folder = Folder::new(&place.store);
    if !folder.holds_store() {
        return Err(OpenError::Missing);
    }
    let lock = FolderLock::take(&folder.lock())?;
    let header = Header::read(&folder)?;
    Ok((folder, lock, header))
}

/// Tries a passphrase on a person's slot; a failure is counted.
pub(crate) fn try_slot(
    folder: &Folder,
    person: PersonId,
    passphrase: &Passphrase,
    at: &Moment,
) -> Result<(PersonSecret, SlotBinding), OpenError> {
    let damaged = OpenError::Damaged { part: "slot" };
    let bytes = disk::read_small(&folder.slot(person), SMALL).map_err(|_| damaged.clone())?;
    match open_slot(&bytes, passphrase) {
        Ok(opened) => Ok(opened),
        Err(SealError::WrongPassphrase) => {
            let tries = Tries::count(folder, at.utc_ms);
            Err(OpenError::WrongPassphrase { failed: tries.failed, next_try_after_ms: tries.delay_ms() })
        }
        Err(SealError::Damaged) => Err(damaged),
        Err(other) => Err(other.into()),
    }
}

/// Opens a sealed vault key.
pub(crate) fn read_vault_key(path: &Path, identity: &Identity) -> Result<VaultKey, OpenError> {
    let damaged = OpenError::Damaged { part: "vault.key.age" };
    let bytes = disk::read_small(path, SMALL).map_err(|_| damaged.clone())?;
    open_vault_key(&bytes, identity).map_err(|error| match error {
        SealError::Damaged => damaged,
        other => other.into(),
    })
}
