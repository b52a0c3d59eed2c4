//! Recovery: two of the three sheets open the store, and somebody gets a new passphrase (trust.md 5.1, ux.md 4.2).
//!
//! Nothing is changed before everything was checked: each group by its check digit, that the sheets are two and of this
//! store, and the new passphrase by its rule. Whoever recovers gets new keys too; what the old signing key signed stays
//! signed. The sheets stay valid.

use crate::api::Done;
use crate::api::setup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::session::{good_pin, named};
use crate::{setup, trouble};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_seal::sheet::{GROUPS, check_group};
use itgel_seal::{Passphrase, Recovered, SealError, Sheet, recover as open_pair};
use itgel_vault::{Integrity, OpenError, Place, Vault, VaultError};

/// How the line of a sheet begins that the stock `age` program reads.
const SECRET_LINE: &str = "AGE-SECRET-KEY-1";

/// Checks one group while the next one is looked for on the paper.
///
/// # Errors
/// `sheet-group-differs` with the group's number.
pub fn check_sheet_group(_: &mut House, request: api::CheckSheetGroup, _: &Job) -> Result<Done, Failure> {
    check_group(usize::from(request.number), &request.group)
        .map_err(|_| Failure::invalid("sheet-group-differs", "group").with("group", request.number))?;
    Ok(Done { saved_at: String::new() })
}

/// Opens the store with two sheets in somebody's name, who gets a new passphrase and new keys. A store that is not as it
/// was left is opened for reading only, and nothing in it is changed.
///
/// # Errors
/// `sheet-group-differs` at `first` or `second`; `recovery-same-sheet`, `recovery-other-store` at `second`; the passphrase
/// rule; `pin-digits`, `pin-easy`; `unknown-person`, `already-open`, `store-damaged` and the others of opening;
/// `training-passphrase-stays`. `cancelled`; `recovery-unfinished` where the same sheets have to be entered once more.
pub fn recover(house: &mut House, request: api::Recover, job: &Job) -> Result<api::StateView, Failure> {
    if house.in_training() {
        return Err(Failure::refused("training-passphrase-stays"));
    }
    let now = house.now();
    let (first, second) = two_sheets(&request.first, &request.second)?;
    let plate = Vault::doorplate(&house.places.vault, &now).map_err(|e| trouble::opening(&e))?;
    let person = who(house, &request, &now)?;
    let name = plate.people.iter().find(|p| p.person == person).map_or("", |p| p.name.as_str());
    let passphrase = setup::good_passphrase(&request.passphrase, &[name, &plate.room])?;
    let pin = if request.pin.is_empty() { None } else { Some(good_pin(&request.pin)?) };
    let recovered = opened_by(&recovery_sets(house)?, &first, &second)?;
    // From here on it is as at the door: whoever sat there before is out.
    house.close_store()?;
    job.tell("opening", 0, 1);
    let (mut open, mismatch) = open_by(house, person, &recovered, &now, job)?;
    if mismatch.is_empty() {
        renew(house, &mut open, &recovered, &passphrase, pin.as_deref(), &now)?;
    }
    house.seat(open);
    house.last_person = Some(person);
    house.saved_at = now.clock();
    house.note_activity();
    trouble::read_after(setup::view(house))
}

/// The person who is to have a new passphrase.
fn who(house: &House, request: &api::Recover, now: &Moment) -> Result<PersonId, Failure> {
    if request.person.is_empty() { named(house, &request.name, now) } else { id(&request.person) }
}

/// Two sheets as they were typed, which are not one and the same.
///
/// # Errors
/// `sheet-group-differs`, `sheet-unreadable` at `first` or `second`; `recovery-same-sheet` at `second`.
pub(crate) fn two_sheets(first: &[String], second: &[String]) -> Result<(Sheet, Sheet), Failure> {
    let (first, second) = (sheet(first, "first")?, sheet(second, "second")?);
    if first.recipient() == second.recipient() {
        return Err(Failure::invalid("recovery-same-sheet", "second"));
    }
    Ok((first, second))
}

/// One sheet as it was typed, or as a reader of its code gave it.
fn sheet(groups: &[String], field: &'static str) -> Result<Sheet, Failure> {
    let read = match groups {
        [line] if line.trim().to_ascii_uppercase().starts_with(SECRET_LINE) => {
            Sheet::from_secret_text(&line.trim().to_ascii_uppercase())
        }
        _ => Sheet::from_groups(groups),
    };
    read.map_err(|error| match error {
        SealError::SheetGroup { group } if group <= GROUPS => {
            Failure::invalid("sheet-group-differs", &format!("{field}-{group}")).with("group", group)
        }
        _ => Failure::invalid("sheet-unreadable", field),
    })
}

/// The recovery files of the store, and those that wait where a change of the sheets was cut off. Where none can be read, nothing is
/// said of the records, which a passphrase may open; whoever has none may lay the store aside for a backup.
fn recovery_sets(house: &mut House) -> Result<Vec<Vec<Vec<u8>>>, Failure> {
    Vault::recovery_sets(&house.places.vault).map_err(|error| match error {
        OpenError::Damaged { .. } => {
            house.amiss = true;
            Failure::broken("recovery-files-gone")
        }
        other => trouble::opening(&other),
    })
}

/// What two sheets open by one of the sets of recovery files.
fn opened_by(sets: &[Vec<Vec<u8>>], first: &Sheet, second: &Sheet) -> Result<Recovered, Failure> {
    let mut said = fits(&SealError::SheetsDoNotFit);
    for (n, files) in sets.iter().enumerate() {
        match open_pair(first, second, files) {
            Ok(recovered) => return Ok(recovered),
            Err(error) if n == 0 => said = fits(&error),
            Err(_) => {}
        }
    }
    Err(said)
}

fn fits(error: &SealError) -> Failure {
    match error {
        SealError::SheetsDoNotFit => Failure::invalid("recovery-other-store", "second"),
        _ => Failure::broken("recovery-files-damaged"),
    }
}

/// Opens the store with the recovery key; gives what it found not to be as it was left, or nothing.
fn open_by(
    house: &mut House,
    person: PersonId,
    recovered: &Recovered,
    now: &Moment,
    job: &Job,
) -> Result<(Open, &'static str), Failure> {
    let place = Place { store: house.places.vault.clone(), anchors: house.places.anchors.clone() };
    let entropy = house.fork_entropy();
    let (key, watch) = (&recovered.identity, &mut job.watching("opening"));
    let opened = Vault::unlock_with_recovery_watched(&place, person, key, now, entropy, watch);
    let (vault, integrity) = opened.map_err(|error| match error {
        OpenError::NotForThisKey => Failure::invalid("recovery-other-store", "second"),
        other => house.not_opened(&other),
    })?;
    let mismatch = match integrity {
        Integrity::Whole => "",
        Integrity::Mismatch { kind } => kind.code(),
    };
    Ok((Open::new(vault, &house.places.vault, person, mismatch, now, false)?, mismatch))
}

fn renew(
    house: &mut House,
    open: &mut Open,
    recovered: &Recovered,
    passphrase: &Passphrase,
    pin: Option<&str>,
    now: &Moment,
) -> Result<(), Failure> {
    let kdf = house.kdf();
    let renewed = open.vault.renew_after_recovery(recovered.keepers, passphrase, kdf, now);
    let waits = matches!(renewed, Err(VaultError::Unfinished { .. }));
    if !waits {
        renewed.map_err(|e| trouble::working(&e))?;
    }
    // It is entered. A PIN that the disk does not take now is asked for where it is wanted.
    let person = open.person;
    let _ = pin.map(|pin| open.set_pin_of(person, pin));
    if waits { Err(Failure::broken("recovery-unfinished")) } else { Ok(()) }
}
