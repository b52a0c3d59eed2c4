//! Upkeep of the store: a new vault key, new recovery sheets, views filled anew, going on from an earlier state, laying a damaged store aside, and a
//! backup in the place of a store that is lost.

mod aside;
mod restoring;
mod sheets;

pub use aside::lay_aside;
pub use restoring::{find_backups, restore_backup, restore_by_sheets};
pub(crate) use sheets::Renewal;
pub use sheets::{begin_new_sheets, cancel_new_sheets, confirm_new_sheet, finish_new_sheets};

use crate::api::Empty;
use crate::api::setup::StateView;
use crate::api::upkeep as api;
use crate::case_index::CaseIndex;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::setup;
use crate::trouble::{read_after, taken, working};
use itgel_casefile::checks;
use itgel_casefile::gate::compare;

/// Gives the store a new vault key and every case a new key, because somebody may have had the old ones.
///
/// # Errors
/// `reason-too-short`, `text-too-long` at `reason`; `store-read-only`; `cancelled`; the computer's trouble.
pub fn rekey(house: &mut House, request: api::Rekey, job: &Job) -> Result<StateView, Failure> {
    let reason = checks::reason(&request.reason, "reason")?;
    let now = house.now();
    let open = house.opened()?;
    taken(open.vault.rekey(&reason, &now, &mut job.watching_to_its_end("rekeying")))?;
    open.look_again();
    house.saved_at = now.clock();
    read_after(setup::view(house))
}

/// Empties everything that is derived from the journal and fills it anew.
///
/// # Errors
/// `store-read-only`, `store-damaged`; `cancelled`; the computer's trouble.
pub fn rebuild(house: &mut House, _: Empty, job: &Job) -> Result<api::Rebuilt, Failure> {
    let open = house.opened()?;
    let same = open.vault.rebuild_watched(&mut job.watching("rebuilding")).map_err(|e| working(&e))?;
    open.index = CaseIndex::default();
    open.look_around()?;
    let entries = u32::try_from(open.vault.size()).unwrap_or(u32::MAX);
    Ok(api::Rebuilt { same, entries })
}

/// Lets a store go on that is behind what this computer saw of it, whose file was changed while it was locked, or beside which the
/// header or this computer's memory is not what was written.
///
/// # Errors
/// `reason-too-short`, `text-too-long` at `reason`; `store-goes-not-on` where something is damaged, or of another journal; the
/// computer's trouble.
pub fn go_on(house: &mut House, request: api::GoOn, _: &Job) -> Result<StateView, Failure> {
    let reason = checks::reason(&request.reason, "reason")?;
    let now = house.now();
    let open = house.opened()?;
    if !open.vault.may_go_on() {
        return Err(Failure::refused("store-goes-not-on"));
    }
    open.vault.go_on(&reason, &now).map_err(|e| working(&e))?;
    open.mismatch.clear();
    open.index = CaseIndex::default();
    let compared = open.not_compared().map(|restored| open.restored = restored);
    let looked = compared.and_then(|()| open.look_around());
    house.saved_at = now.clock();
    if looked.is_err() {
        // It goes on. What a bundle may hold hangs on what could not be read, so it is asked again at the next unlocking.
        let _ = house.close_store();
        return read_after(looked.and_then(|()| setup::view(house)));
    }
    read_after(setup::view(house))
}

/// A supervisor looked at the papers of the time that a restored store does not know: bundles leave again.
///
/// # Errors
/// What [`compare`] refuses.
pub fn compare_papers(house: &mut House, request: api::ComparePapers, _: &Job) -> Result<StateView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let event = {
        let actor = open.actor();
        compare(&request.found, &open.context(&now, &actor))?
    };
    open.enter_room(&now, event)?;
    // Where that cannot be read, bundles stay until it can.
    let read = open.not_compared().map(|restored| open.restored = restored);
    house.saved_at = now.clock();
    read_after(read.and_then(|()| setup::view(house)))
}
