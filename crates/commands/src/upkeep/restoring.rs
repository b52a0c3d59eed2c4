//! A backup in the place of a store that is lost: by the passphrase of then, or by two recovery sheets.

use crate::api::setup::{PersonTile, StateView};
use crate::api::upkeep as api;
use crate::backups::{not_made, telling};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::recovery::two_sheets;
use crate::show::case::day_and_minute;
use crate::trouble::{opening, read_after};
use crate::{session, setup};
use itgel_casefile::checks;
use itgel_casefile::ids::PersonId;
use itgel_casefile::search;
use itgel_casefile::time::Moment;
use itgel_seal::{Passphrase, SealError, recover};
use itgel_vault::backup::{BackupError, Door, Found, Restore, find};
use itgel_vault::{OpenError, Place, Vault, aside};
use std::path::Path;

/// There is no store on this computer, so that a backup can take its place.
fn must_be_free(house: &House) -> Result<(), Failure> {
    if house.in_training() {
        return Err(Failure::refused("training-no-backup"));
    }
    match Vault::doorplate(&house.places.vault, &house.now()) {
        Err(OpenError::Missing) if aside::left(&house.places.vault) => Err(Failure::refused("store-remains")),
        Err(OpenError::Missing) => Ok(()),
        _ => Err(Failure::refused("store-exists")),
    }
}

/// The backups in a folder, the newest first.
///
/// # Errors
/// `store-exists`; `backup-place-missing`, `backup-medium-gone`, `backup-unreadable` at `folder`; `cancelled`.
pub fn find_backups(
    house: &mut House,
    request: api::FindBackups,
    job: &Job,
) -> Result<api::BackupsFound, Failure> {
    must_be_free(house)?;
    let now = house.now();
    let found = find(Path::new(request.folder.trim()), &mut || !job.stopped()).map_err(|e| at_folder(&e))?;
    let view = |found: Found| {
        let made = Moment { offset_minutes: now.offset_minutes, ..found.made };
        let tile = |p: itgel_vault::PersonCard| PersonTile {
            id: p.person.to_string(),
            name: p.name,
            role: Some(p.role),
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
/// `unknown-person`; `backup-not-found`, `backup-does-not-open`; `backup-medium-gone`, `backup-unreadable` at `folder`; `disk-full`; `cancelled`.
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
    let person = who(copy, &request.person, &request.name)?;
    let passphrase = Passphrase::new(&request.passphrase);
    let door = Door::Passphrase(&passphrase);
    put_in_place(house, &Restore { copy, person, door, reason: &reason, at: &now }, job)
}

/// The same by two recovery sheets, in the name of a supervisor who gets a new passphrase and new keys: whoever has none of the
/// passphrases of then. Nothing is written before the sheets and the passphrase were judged.
///
/// # Errors
/// `store-exists`; `reason-too-short`, `text-too-long` at `reason`; `sheet-group-differs`, `sheet-unreadable` at `first` or
/// `second`; `recovery-same-sheet`, `recovery-other-store` at `second`; `unknown-person`; `restore-unknown-name` at `name`; the passphrase rule; and as
/// [`restore_backup`]. There is then no store, as before.
pub fn restore_by_sheets(
    house: &mut House,
    request: api::RestoreBySheets,
    job: &Job,
) -> Result<StateView, Failure> {
    must_be_free(house)?;
    let reason = checks::reason(&request.reason, "reason")?;
    let now = house.now();
    let copy = Path::new(request.copy.trim());
    let (first, second) = two_sheets(&request.first, &request.second)?;
    let plate = Vault::doorplate(copy, &now).map_err(|_| not_made(&BackupError::NoCopy))?;
    // No passphrase was given for a name, so it is said of the name that nobody has it.
    let person =
        who(copy, &request.person, &request.name).map_err(|failure| match failure.code.as_str() {
            session::NAME_OR_PASSPHRASE => Failure::invalid("restore-unknown-name", "name"),
            _ => failure,
        })?;
    let name = plate.people.iter().find(|p| p.person == person).map_or("", |p| p.name.as_str());
    let passphrase = setup::good_passphrase(&request.passphrase, &[name, &plate.room])?;
    let files = Vault::recovery_files(copy).map_err(|_| does_not_open())?;
    let recovered = recover(&first, &second, &files).map_err(|error| match error {
        SealError::SheetsDoNotFit => Failure::invalid("recovery-other-store", "second"),
        // The third sheet opens it with either of these, or another backup does.
        _ => Failure::broken("backup-sheets-damaged"),
    })?;
    let door = Door::Recovery { by: &recovered, passphrase: &passphrase, kdf: house.kdf() };
    put_in_place(house, &Restore { copy, person, door, reason: &reason, at: &now }, job)
}

fn does_not_open() -> Failure {
    Failure::invalid("backup-does-not-open", "name")
}

/// Restores, and seats the person in whose name it was.
fn put_in_place(house: &mut House, restore: &Restore<'_>, job: &Job) -> Result<StateView, Failure> {
    let (person, now) = (restore.person, restore.at.clone());
    let place = Place { store: house.places.vault.clone(), anchors: house.places.anchors.clone() };
    let restored = Vault::restore(&place, restore, house.fork_entropy(), &mut telling(job));
    let vault = restored.map_err(|error| match error {
        BackupError::Open(OpenError::WrongPassphrase { .. }) => {
            Failure::invalid("wrong-passphrase", "passphrase").with("seconds", 0)
        }
        // The sheets fit each other, and what they open is not the key of this copy.
        BackupError::Open(OpenError::NotForThisKey) if matches!(restore.door, Door::Recovery { .. }) => {
            Failure::invalid("recovery-other-store", "second")
        }
        BackupError::Open(OpenError::NotEmpty) if setup::vacant(house) => Failure::refused("store-remains"),
        BackupError::Open(error) => opening(&error),
        other => at_folder(&other),
    })?;
    // From here on it is restored.
    let opened = Open::new(vault, &house.places.vault, person, "", &now, false);
    let open = opened.map_err(|_| Failure::broken("restored-locked"))?;
    // Whatever was begun here is not wanted any more.
    let _ = itgel_vault::begun::forget(&house.places.anchors);
    house.seat(open);
    house.last_person = Some(person);
    house.saved_at = now.clock();
    house.note_activity();
    read_after(setup::view(house))
}

/// The person in whose name it is restored: by identifier, or by a name that only one person of then has.
fn who(copy: &Path, person: &str, name: &str) -> Result<PersonId, Failure> {
    if !person.is_empty() {
        return id(person);
    }
    let people = Vault::people(copy).map_err(|_| not_made(&BackupError::NoCopy))?;
    let wanted = search::fold(name);
    let mut fits = people.iter().filter(|p| !wanted.is_empty() && search::fold(&p.name) == wanted);
    match (fits.next(), fits.next()) {
        (Some(one), None) => Ok(one.person),
        _ => Err(Failure::invalid(session::NAME_OR_PASSPHRASE, "passphrase")),
    }
}
