//! Unlock, lock, PIN, passphrase, settings.

use crate::api::setup as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::live_keys;
use crate::open::Open;
use crate::settings::{BLIND_INTAKE, ROOM_ADDRESS, ROOM_CONTACT};
use crate::setup;
use crate::trouble;
use crate::trouble::read_after;
use itgel_casefile::ids::PersonId;
use itgel_casefile::search;
use itgel_casefile::text::{self, Rule};
use itgel_casefile::time::Moment;
use itgel_seal::Passphrase;
use itgel_vault::{Integrity, OpenError, Place, Vault};
use std::path::Path;

/// Wrong PINs in a row before the store locks itself (ux.md section 3).
const PIN_TRIES: u8 = 5;
/// A name and a passphrase that do not belong together.
pub(crate) const NAME_OR_PASSPHRASE: &str = "name-or-passphrase";
/// Settings a person may change, with the values allowed; an empty list stands for minutes 1 to 15.
const SETTINGS: &[(&str, &[&str])] = &[
    ("language", &["mn", "en"]),
    ("theme", &["light", "dark", "system", "contrast"]),
    ("text_size", &["100", "110", "125", "150"]),
    ("zoom", &["100", "125", "150", "175", "200"]),
    ("motion", &["system", "less"]),
    ("quiet_key", &["F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10", "Pause"]),
    ("live_keys", &["on", "off"]),
    ("prompt_examples", &["on", "off"]),
    ("nudge", &["on", "off"]),
    ("break_offer", &["on", "off"]),
    ("double_tap_ms", &["150", "250", "400", "600"]),
    ("hide_names", &["on", "off"]),
    ("auto_lock_minutes", &[]),
    (BLIND_INTAKE, &["off", "allegation", "allegation_and_names"]),
];
/// Where the room is and how to reach it, as its bundles say; both may be empty. Most characters of each.
const TEXTS: &[(&str, &str, usize)] = &[(ROOM_ADDRESS, "address", 160), (ROOM_CONTACT, "contact", 80)];
/// Settings of the room, which only the supervisor changes.
const OF_ROOM: [&str; 5] = ["hide_names", "auto_lock_minutes", ROOM_ADDRESS, ROOM_CONTACT, BLIND_INTAKE];

/// Unlocks.
///
/// # Errors
/// `wrong-passphrase` (`name-or-passphrase` where a name was typed) with the seconds to wait, `cancelled`, `already-open`, `store-damaged` and the others of opening.
pub fn unlock(house: &mut House, request: api::Unlock, job: &Job) -> Result<api::StateView, Failure> {
    let now = house.now();
    let by_name = request.person.is_empty() && !request.name.is_empty();
    let person = if by_name { None } else { Some(id(&request.person)?) };
    if request.passphrase.is_empty() {
        return Err(Failure::invalid("passphrase-empty", "passphrase"));
    }
    may_try(&house.places.vault, "passphrase", &now)?;
    let person = match person {
        Some(person) => person,
        None => named(house, &request.name, &now)?,
    };
    // Somebody else takes the seat: from here on the one before is out, whether or not the passphrase fits.
    house.close_store()?;
    job.tell("opening", 0, 1);
    let place = Place { store: house.places.vault.clone(), anchors: house.places.anchors.clone() };
    let entropy = house.fork_entropy();
    let passphrase = Passphrase::new(&request.passphrase);
    let watch = &mut job.watching("opening");
    let opened = Vault::unlock_watched(&place, person, &passphrase, &now, entropy, watch);
    let (vault, integrity) = opened.map_err(|error| match error {
        OpenError::WrongPassphrase { next_try_after_ms, .. } => {
            let seconds = next_try_after_ms.div_ceil(1000);
            // Whoever types a name is not told which of the two did not fit.
            let code = if by_name { NAME_OR_PASSPHRASE } else { "wrong-passphrase" };
            Failure::invalid(code, "passphrase").with("seconds", seconds)
        }
        other => house.not_opened(&other),
    })?;
    let mismatch = match integrity {
        Integrity::Whole => "",
        Integrity::Mismatch { kind } => kind.code(),
    };
    let training = house.in_training();
    let mut open = Open::new(vault, &house.places.vault, person, mismatch, &now, training)?;
    if training {
        // Who practises does so in their own language, with their own look; nobody chose those there.
        for (key, value) in &house.look {
            open.set_setting(&now, key, value, false)?;
        }
    }
    house.seat(open);
    house.last_person = Some(person);
    house.saved_at = now.clock();
    house.note_activity();
    setup::view(house)
}

/// The person of this name, however it is typed.
///
/// # Errors
/// `name-or-passphrase`, the same as for a passphrase that does not fit.
pub(crate) fn named(house: &House, typed: &str, now: &Moment) -> Result<PersonId, Failure> {
    let plate = Vault::doorplate(&house.places.vault, now).map_err(|e| trouble::opening(&e))?;
    let wanted = search::fold(typed);
    let found = plate.people.iter().find(|p| !wanted.is_empty() && search::fold(&p.name) == wanted);
    found.map(|p| p.person).ok_or_else(|| Failure::invalid(NAME_OR_PASSPHRASE, "passphrase"))
}

/// After failed tries the next one waits.
///
/// # Errors
/// `wait-before-next-try` with the seconds.
pub(crate) fn may_try(store: &Path, field: &'static str, now: &Moment) -> Result<(), Failure> {
    match Vault::doorplate(store, now).map_or(0, |plate| plate.next_try_after_ms) {
        0 => Ok(()),
        waits => Err(Failure::invalid("wait-before-next-try", field).with("seconds", waits.div_ceil(1000))),
    }
}

/// Locks. Nothing is lost: everything was saved when it was typed.
///
/// # Errors
/// What could not be written; the store is closed all the same.
pub fn lock(house: &mut House, _: Empty, _: &Job) -> Result<api::StateView, Failure> {
    house.close_store()?;
    setup::view(house)
}

/// A PIN as ux.md 4.1 allows it: 4 to 8 digits, not one digit repeated, not counted up or down, no birth year.
///
/// # Errors
/// `pin-digits`, `pin-easy`.
pub(crate) fn good_pin(typed: &str) -> Result<String, Failure> {
    // What came along with a paste is no digit of it.
    let typed = &text::tidy(typed, text::Kind::Line);
    if !(4..=8).contains(&typed.len()) || !typed.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Failure::invalid("pin-digits", "pin"));
    }
    let steps: Vec<i16> = typed.as_bytes().windows(2).map(|w| i16::from(w[1]) - i16::from(w[0])).collect();
    let run = [0, 1, -1].iter().any(|step| steps.iter().all(|s| s == step));
    let year = typed.len() == 4 && (typed.starts_with("19") || typed.starts_with("20"));
    if run || year {
        return Err(Failure::invalid("pin-easy", "pin"));
    }
    Ok(typed.to_owned())
}

/// The person's own PIN holds.
///
/// # Errors
/// `pin-not-set`, `pin-wrong` with the tries left; after five the store locks.
pub(crate) fn pin_holds(house: &mut House, typed: &str, field: &'static str) -> Result<(), Failure> {
    let open = house.opened()?;
    match open.check_pin(typed)? {
        None => Err(Failure::invalid("pin-not-set", field)),
        Some(true) => {
            open.pin_failed = 0;
            Ok(())
        }
        Some(false) => {
            open.pin_failed += 1;
            let left = PIN_TRIES.saturating_sub(open.pin_failed);
            if left == 0 {
                // Locked it is, even when the note about it could not be written.
                let _ = house.close_store();
                return Err(Failure::refused("pin-locked"));
            }
            Err(Failure::invalid("pin-wrong", field).with("left", left))
        }
    }
}

/// Leaves the quiet screen, and with it the child's own screen that may lie behind it.
///
/// # Errors
/// As [`pin_holds`].
pub fn check_pin(house: &mut House, request: api::CheckPin, _: &Job) -> Result<Done, Failure> {
    pin_holds(house, &request.pin, "pin")?;
    house.child_is_done();
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// Checks a PIN against the rule before there is a store to keep it in.
///
/// # Errors
/// As [`good_pin`].
pub fn check_new_pin(_: &mut House, request: api::CheckPin, _: &Job) -> Result<Done, Failure> {
    good_pin(&request.pin)?;
    Ok(Done { saved_at: String::new() })
}

/// In training, passphrase and PIN are shown to everybody, so they stay what they are.
///
/// # Errors
/// `training-passphrase-stays`.
fn stays_in_training(house: &House) -> Result<(), Failure> {
    if house.in_training() { Err(Failure::refused("training-passphrase-stays")) } else { Ok(()) }
}

/// Sets one's own PIN.
///
/// # Errors
/// As [`good_pin`] and [`stays_in_training`].
pub fn set_pin(house: &mut House, request: api::SetPin, _: &Job) -> Result<Done, Failure> {
    stays_in_training(house)?;
    let pin = good_pin(&request.pin)?;
    let open = house.opened()?;
    open.set_pin_of(open.person, &pin)?;
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// Changes one's own passphrase.
///
/// # Errors
/// `wrong-passphrase` at `old`; the passphrase rule at `new`; [`stays_in_training`].
pub fn change_passphrase(
    house: &mut House,
    request: api::ChangePassphrase,
    _: &Job,
) -> Result<Done, Failure> {
    stays_in_training(house)?;
    let kdf = house.kdf();
    let now = house.now();
    let open = house.opened()?;
    let mut new =
        setup::good_passphrase(&request.new, &[&open.name, &open.room.name, &open.room.organisation]);
    if let Err(failure) = &mut new {
        "new".clone_into(&mut failure.field);
    }
    let new = new?;
    let person = open.person;
    open.may_try("old", &now)?;
    let changed = open.vault.change_passphrase(person, &Passphrase::new(&request.old), &new, kdf, &now);
    changed.map_err(|e| trouble::working_at(&e, "old"))?;
    house.saved_at = now.clock();
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// Changes a setting.
///
/// # Errors
/// `setting-unknown`, `not-in-your-role`, `key-not-usable`, `key-taken`, and what a text may not hold. `names-unfinished` where it is set
/// and only the next opening shows it at the unlock screen.
pub fn set_setting(house: &mut House, request: api::SetSetting, _: &Job) -> Result<api::StateView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let known = SETTINGS.iter().find(|(key, _)| *key == request.key);
    let text = TEXTS.iter().find(|(key, ..)| *key == request.key);
    let laid = live_keys::check(&request.key, &request.value, &open.settings()?).transpose()?;
    let allowed = laid.is_some()
        || text.is_some()
        || known.is_some_and(|(_, values)| match values {
            [] => (1..=15).any(|minutes: u64| minutes.to_string() == request.value),
            values => values.contains(&request.value.as_str()),
        });
    if !allowed {
        return Err(Failure::invalid("setting-unknown", "value"));
    }
    let of_room = OF_ROOM.contains(&request.key.as_str());
    if of_room && open.role != itgel_casefile::vocabulary::Role::Supervisor {
        // As at the door: the refusal stands even where it cannot be noted.
        let _ = open.note_refusal(&now, "set_setting", "not-in-your-role");
        return Err(Failure::refused("not-in-your-role"));
    }
    let value = match text {
        Some((_, field, most)) => text::accept(&request.value, field, Rule::line(*most))?,
        None => request.value,
    };
    open.set_setting(&now, &request.key, &value, of_room)?;
    let shown = request.key != "hide_names" || open.vault.write_doorplate().is_ok();
    house.saved_at = now.clock();
    if !shown {
        // It is set and entered; the next opening writes anew what the unlock screen shows.
        return Err(Failure::broken("names-unfinished"));
    }
    read_after(setup::view(house))
}
