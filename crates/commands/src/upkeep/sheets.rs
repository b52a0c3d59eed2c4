//! New recovery sheets in place of those of before: one was lost or seen, or its keeper left.
//!
//! Whoever has two sheets opens the store and every copy of it, so they are made for a supervisor's passphrase alone, not for whoever
//! finds the computer unlocked. Nothing is changed before all three were read back.

use crate::api::setup::{ConfirmSheet, SetupView};
use crate::api::upkeep as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::new_sheets::NewSheets;
use crate::signoff::keys_of;
use crate::trouble::taken;
use itgel_casefile::checks;
use itgel_seal::{RecoverySet, recover};
use itgel_vault::Vault;
use std::path::Path;

const NOT_BEGUN: &str = "no-new-sheets";

/// Sheets that are not the store's yet.
pub(crate) struct Renewal {
    reason: String,
    sheets: NewSheets,
}

/// Makes three new sheets; the old ones are good until the new ones are in their place.
///
/// # Errors
/// `reason-too-short`, `text-too-long` at `reason`; `passphrase-empty`, `wrong-passphrase`, `wait-before-next-try` at `passphrase`;
/// `store-read-only`.
pub fn begin_new_sheets(
    house: &mut House,
    request: api::BeginNewSheets,
    _: &Job,
) -> Result<SetupView, Failure> {
    let reason = checks::reason(&request.reason, "reason")?;
    let now = house.now();
    let open = house.opened()?;
    if !open.vault.integrity().is_whole() {
        return Err(Failure::refused("store-read-only"));
    }
    keys_of(open, open.person, &request.passphrase, "passphrase", &now)?;
    let sheets = NewSheets::make(house)?;
    Ok(house.renewal.insert(Renewal { reason, sheets }).sheets.view())
}

/// Reads one of them back.
///
/// # Errors
/// `no-new-sheets`; `sheet-group-differs` with the group's number.
pub fn confirm_new_sheet(house: &mut House, request: ConfirmSheet, _: &Job) -> Result<SetupView, Failure> {
    let renewal = house.renewal.as_mut().ok_or_else(|| Failure::refused(NOT_BEGUN))?;
    renewal.sheets.confirm(&request, NOT_BEGUN)?;
    Ok(renewal.sheets.view())
}

/// Puts them in the place of the old ones, with a new vault key. Whoever is told that it failed keeps the old sheets, so nothing may
/// fail after that.
///
/// # Errors
/// `no-new-sheets`, `sheets-not-confirmed`; `store-read-only`; the computer's trouble: the old sheets are good then, and the new ones
/// wait to be tried again; so it is with `cancelled`. `new-sheets-unsure` where the next opening only knows which are good.
pub fn finish_new_sheets(house: &mut House, _: Empty, job: &Job) -> Result<Done, Failure> {
    let renewal = house.renewal.take().ok_or_else(|| Failure::refused(NOT_BEGUN))?;
    if let Err(failure) = renewed(house, &renewal, job) {
        house.renewal = Some(renewal);
        return Err(failure);
    }
    Ok(Done { saved_at: house.saved_at.clone() })
}

fn renewed(house: &mut House, renewal: &Renewal, job: &Job) -> Result<(), Failure> {
    renewal.sheets.all_confirmed()?;
    let now = house.now();
    let open = house.opened()?;
    let (recovery, reason) = (renewal.sheets.recovery(), renewal.reason.as_str());
    let renewed = open.vault.renew_recovery(recovery, reason, &now, &mut job.watching_to_its_end("rekeying"));
    taken(renewed).map_err(|failure| match lie_there(&house.places.vault, recovery) {
        true => Failure::broken("new-sheets-unsure"),
        false => failure,
    })?;
    let open = house.opened()?;
    open.look_again();
    house.saved_at = now.clock();
    Ok(())
}

/// Whether the store has files that the new sheets open, in their place or waiting for it, or does not say.
fn lie_there(store: &Path, recovery: &RecoverySet) -> bool {
    let [first, second, _] = &recovery.sheets;
    let fit = |files: &Vec<Vec<u8>>| recover(first, second, files).is_ok();
    Vault::recovery_sets(store).map_or(true, |sets| sets.iter().any(fit))
}

/// Forgets sheets that were not finished; those of before stay.
///
/// # Errors
/// None.
pub fn cancel_new_sheets(house: &mut House, _: Empty, _: &Job) -> Result<Done, Failure> {
    house.renewal = None;
    Ok(Done { saved_at: house.saved_at.clone() })
}
