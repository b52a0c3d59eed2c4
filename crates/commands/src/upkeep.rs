//! Upkeep of the store: a new vault key, views filled anew, a backup in the place of a store that is lost, and going on from
//! an earlier state.

use crate::api::Empty;
use crate::api::setup::StateView;
use crate::api::upkeep as api;
use crate::backups::{not_made, telling};
use crate::case_index::CaseIndex;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::day_and_minute;
use crate::trouble::{opening, working};
use crate::{session, setup};
use itgel_casefile::checks;
use itgel_casefile::ids::PersonId;
use itgel_casefile::search;
use itgel_casefile::time::Moment;
use itgel_seal::Passphrase;
use itgel_vault::backup::{BackupError, Door, Found, Restore, find};
use itgel_vault::{OpenError, PersonCard, Place, Vault};
use std::path::Path;

/// Gives the store a new vault key and every case a new key, because somebody may have had the old ones.
///
/// # Errors
/// `reason-too-short`, `text-too-long` at `reason`; `store-read-only`; the computer's trouble.
pub fn rekey(house: &mut House, request: api::Rekey, job: &Job) -> Result<StateView, Failure> {
    let reason = checks::reason(&request.reason, "reason")?;
    let now = house.now();
    let open = house.opened()?;
    let tell = &mut |done, all| job.tell("rekeying", done, all);
    open.vault.rekey(&reason, &now, tell).map_err(|e| working(&e))?;
    open.look_around()?;
    house.saved_at = now.clock();
    setup::view(house)
}

/// Empties everything that is derived from the journal and fills it anew.
///
/// # Errors
/// `store-read-only`, `store-damaged`; the computer's trouble.
pub fn rebuild(house: &mut House, _: Empty, job: &Job) -> Result<api::Rebuilt, Failure> {
    let open = house.opened()?;
    job.tell("rebuilding", 0, 1);
    let same = open.vault.rebuild_projections().map_err(|e| working(&e))?;
    open.index = CaseIndex::default();
    open.look_around()?;
    job.tell("rebuilding", 1, 1);
    let entries = u32::try_from(open.vault.size()).unwrap_or(u32::MAX);
    Ok(api::Rebuilt { same, entries })
}

/// Lets a store go on that is behind what this computer saw of it, or whose file was changed while it was locked.
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
    open.look_around()?;
    house.saved_at = now.clock();
    setup::view(house)
}

/// There is no store on this computer, so that a backup can take its place.
fn must_be_free(house: &House) -> Result<(), Failure> {
    if house.in_training() {
        return Err(Failure::refused("training-no-backup"));
    }
    match Vault::doorplate(&house.places.vault, &house.now()) {
        Err(OpenError::Missing) => Ok(()),
        _ => Err(Failure::refused("store-exists")),
    }
}

/// The backups in a folder, the newest first.
///
/// # Errors
/// `store-exists`; `backup-place-missing`, `backup-medium-gone` at `folder`.
pub fn find_backups(
    house: &mut House,
    request: api::FindBackups,
    _: &Job,
) -> Result<api::BackupsFound, Failure> {
    must_be_free(house)?;
    let now = house.now();
    let found = find(Path::new(request.folder.trim())).map_err(|e| at_folder(&e))?;
    let view = |found: Found| {
        let made = Moment { offset_minutes: now.offset_minutes, ..found.made };
        let tile = |p: PersonCard| crate::api::setup::PersonTile {
            id: p.person.to_string(),
            name: p.name,
            role: p.role,
        };
        api::BackupFound {
            copy: found.path.display().to_string(),
            made: day_and_minute(&made),
            room: found.room,
            people: found.people.into_iter().map(tile).collect(),
        }
    };
    Ok(api::BackupsFound { copies: found.into_iter().map(view).collect() })
}

/// The medium is named by the folder that was typed.
fn at_folder(error: &BackupError) -> Failure {
    let mut failure = not_made(error);
    if failure.field == "place" {
        failure.field = "folder".to_owned();
    }
    failure
}

/// Puts a backup in the place of a store that is lost, and opens it. It begins a new epoch of its journal, with the reason.
///
/// # Errors
/// `store-exists`; `passphrase-empty`, `wrong-passphrase` at `passphrase`; `reason-too-short`, `text-too-long` at `reason`;
/// `unknown-person`; `backup-not-found`, `backup-does-not-open`; `backup-medium-gone` at `folder`; `disk-full`; `cancelled`.
/// `restore-by-supervisor`. There is then no store, as before. `restored-locked` where it is there and is to be unlocked.
pub fn restore_backup(
    house: &mut House,
    request: api::RestoreBackup,
    job: &Job,
) -> Result<StateView, Failure> {
    must_be_free(house)?;
    let reason = checks::reason(&request.reason, "reason")?;
    if request.passphrase.is_empty() {
        return Err(Failure::invalid("passphrase-empty", "passphrase"));
    }
    let now = house.now();
    let copy = Path::new(request.copy.trim());
    let person = who(copy, &request)?;
    let place = Place { store: house.places.vault.clone(), anchors: house.places.anchors.clone() };
    let passphrase = Passphrase::new(&request.passphrase);
    let door = Door::Passphrase(&passphrase);
    let restore = Restore { copy, person, door, reason: &reason, at: &now };
    let restored = Vault::restore(&place, &restore, house.fork_entropy(), &mut telling(job));
    let vault = restored.map_err(|error| match error {
        BackupError::Open(OpenError::WrongPassphrase { .. }) => {
            Failure::invalid("wrong-passphrase", "passphrase").with("seconds", 0)
        }
        BackupError::Open(error) => opening(&error),
        other => at_folder(&other),
    })?;
    let open = Open::new(vault, &house.places.vault, person, "", &now, false)?;
    // Whatever was begun here is not wanted any more.
    let _ = itgel_vault::begun::forget(&house.places.anchors);
    house.seat(open);
    house.last_person = Some(person);
    house.saved_at = now.clock();
    house.note_activity();
    setup::view(house)
}

/// The person in whose name it is restored: by identifier, or by a name that only one person of then has.
fn who(copy: &Path, request: &api::RestoreBackup) -> Result<PersonId, Failure> {
    if !request.person.is_empty() {
        return id(&request.person);
    }
    let people = Vault::people(copy).map_err(|_| not_made(&BackupError::NoCopy))?;
    let wanted = search::fold(&request.name);
    let mut fits = people.iter().filter(|p| !wanted.is_empty() && search::fold(&p.name) == wanted);
    match (fits.next(), fits.next()) {
        (Some(one), None) => Ok(one.person),
        _ => Err(Failure::invalid(session::NAME_OR_PASSPHRASE, "passphrase")),
    }
}
