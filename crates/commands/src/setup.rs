//! First run: room, supervisor, recovery sheets read back, and only then a store on the disk.

use crate::api::setup as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::new_sheets::NewSheets;
use crate::open::Open;
use crate::places::Places;
use crate::trouble;
use itgel_casefile::text::{self, Rule};
use itgel_casefile::training::TRAINING_ROOM;
use itgel_seal::phrase::{PhraseLanguage, offer};
use itgel_seal::{Passphrase, strength};
use itgel_vault::begun::{self, Begun};
use itgel_vault::{NewVault, OpenError, Place, Vault, aside};
use std::path::Path;

/// Longest name of a room or a person, and of an organisation, in characters (ux.md 4.1).
const NAME: usize = 80;
const ORGANISATION: usize = 120;

/// A set-up that is not on the disk yet.
pub(crate) struct Pending {
    room: String,
    organisation: String,
    name: String,
    passphrase: Passphrase,
    pin: String,
    language: String,
    sheets: NewSheets,
}

/// Where the program stands.
///
/// # Errors
/// `newer-store`, `store-damaged`: a store is there that this program cannot open.
pub fn state(house: &mut House, _: Empty, _: &Job) -> Result<api::StateView, Failure> {
    view(house)
}

/// Where the program stands.
pub(crate) fn view(house: &mut House) -> Result<api::StateView, Failure> {
    let now = house.now();
    let (phase, room, people, unnamed, names_hidden) = match Vault::doorplate(&house.places.vault, &now) {
        Ok(plate) => {
            let phase = if house.open.is_some() { "open" } else { "locked" };
            (phase, plate.room, plate.people, plate.unnamed, plate.hide_names)
        }
        Err(OpenError::Missing) if house.in_training() => {
            house.fall_out();
            return view(house);
        }
        Err(OpenError::Missing) => ("none", String::new(), Vec::new(), Vec::new(), false),
        Err(error) => return Err(trouble::opening(&error)),
    };
    let named = people.into_iter().map(|p| (p.person, p.name, Some(p.role)));
    let tiles = named
        .chain(unnamed.into_iter().map(|person| (person, String::new(), None)))
        .map(|(person, name, role)| api::PersonTile { id: person.to_string(), name, role });
    let open = house.open.as_ref();
    let shown = open.is_some() || !names_hidden;
    Ok(api::StateView {
        phase: phase.to_owned(),
        room,
        organisation: open.map_or_else(String::new, |o| o.room.organisation.clone()),
        names_hidden,
        people: tiles.filter(|_| shown).collect(),
        last_person: house.last_person.filter(|_| shown).map_or_else(String::new, |p| p.to_string()),
        session: open.map(Open::session_view),
        read_only: open.map_or_else(String::new, |o| o.mismatch.clone()),
        sheets_since: open.map_or_else(String::new, |o| o.room.sheets_since.clone()),
        unremembered: open.is_some_and(|o| !o.vault.was_anchored()),
        may_go_on: open.is_some_and(|o| o.vault.may_go_on()),
        child_screen: house.child.is_some(),
        clock_changed: crate::clock_state::changed(house),
        clock_behind: open.map_or_else(String::new, |open| crate::clock_state::behind(open, &now)),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings: open.map(Open::settings).transpose()?.unwrap_or_else(|| house.look.clone()),
        saved_at: house.saved_at.clone(),
        last_backup: open.map_or_else(String::new, Open::last_backup),
        free_bytes: trouble::free_bytes(&house.places.vault).to_string(),
        gone_from: gone(house).map_or_else(String::new, |from| from.display().to_string()),
        laid_aside: (phase == "none").then(|| laid_aside(house)).flatten().unwrap_or_default(),
        remains: phase == "none" && aside::left(&house.places.vault),
        can_create: phase == "none",
        begun: (phase == "none").then(|| begun_view(house)).flatten(),
        training: crate::training::view(house),
    })
}

/// What was entered of a set-up that the end of the program cut off.
fn begun_view(house: &House) -> Option<api::BegunView> {
    let Begun { language, room, organisation, .. } = begun::read(&house.places.anchors)?;
    language_of(&language).ok()?;
    let (room, organisation) =
        (good_name(&room, "room", NAME), good_name(&organisation, "organisation", ORGANISATION));
    Some(api::BegunView { language, room: room.ok()?, organisation: organisation.ok()? })
}

/// The folder of a store that was laid aside here last.
fn laid_aside(house: &House) -> Option<String> {
    let Places { vault, anchors } = &house.places;
    let place = Place { store: vault.clone(), anchors: anchors.clone() };
    aside::newest(&place).map(|folder| folder.display().to_string())
}

/// Where the store lay that this computer remembers and that is not there. What somebody practises is made anew at will.
fn gone(house: &House) -> Option<&Path> {
    let Places { vault, anchors } = &house.places;
    let place = Place { store: vault.clone(), anchors: anchors.clone() };
    (!house.in_training() && Vault::is_gone(&place)).then_some(vault.as_path())
}

/// The two languages of the program.
fn language_of(tag: &str) -> Result<PhraseLanguage, Failure> {
    match tag {
        "mn" => Ok(PhraseLanguage::Mongolian),
        "en" => Ok(PhraseLanguage::English),
        _ => Err(Failure::invalid("language-unknown", "language")),
    }
}

/// Offers five words.
///
/// # Errors
/// `language-unknown`.
pub fn offer_passphrase(
    house: &mut House,
    request: api::OfferPassphrase,
    _: &Job,
) -> Result<api::PassphraseOffer, Failure> {
    let language = language_of(&request.language)?;
    let words = offer(house.entropy.as_mut(), language).as_str().to_owned();
    Ok(api::PassphraseOffer { words })
}

/// Checks a passphrase against the rule.
///
/// # Errors
/// As [`good_passphrase`].
pub fn check_passphrase(_: &mut House, request: api::CheckPassphrase, _: &Job) -> Result<Done, Failure> {
    good_passphrase(&request.passphrase, &[&request.name, &request.room])?;
    Ok(Done { saved_at: String::new() })
}

/// The passphrase rule of ux.md 4.1.
///
/// # Errors
/// `passphrase-empty`, `passphrase-too-short`, `passphrase-easy`, `passphrase-is-name`.
pub(crate) fn good_passphrase(typed: &str, not_these: &[&str]) -> Result<Passphrase, Failure> {
    let passphrase = Passphrase::new(typed);
    match strength::check(&passphrase, not_these) {
        Ok(()) => Ok(passphrase),
        Err(weakness) => Err(Failure::invalid(trouble::weakness(weakness), "passphrase")),
    }
}

/// A name of a person or room: letters, digits, spaces, hyphens, dots.
pub(crate) fn good_name(typed: &str, field: &'static str, most: usize) -> Result<String, Failure> {
    Ok(text::accept(typed, field, Rule::name(most).at_least(1))?)
}

/// Begins the set-up: everything is checked and the sheets are made, and nothing is on the disk but the language and the
/// names of the room and the organisation.
///
/// # Errors
/// `store-exists`; `store-remains` where something lies in its folder that is no store; `store-gone` where this computer remembers one that is not there and a new one was not asked for all
/// the same; and the first field that cannot be.
pub fn begin_setup(house: &mut House, request: api::BeginSetup, _: &Job) -> Result<api::SetupView, Failure> {
    if !vacant(house) {
        return Err(Failure::refused("store-exists"));
    }
    if aside::left(&house.places.vault) {
        return Err(Failure::refused("store-remains"));
    }
    if !request.although_gone && gone(house).is_some() {
        return Err(Failure::refused("store-gone"));
    }
    language_of(&request.language)?;
    let room = good_name(&request.room, "room", NAME)?;
    let organisation = good_name(&request.organisation, "organisation", ORGANISATION)?;
    let name = good_name(&request.name, "name", NAME)?;
    let passphrase = good_passphrase(&request.passphrase, &[&name, &room, &organisation])?;
    let pin = crate::session::good_pin(&request.pin)?;
    let sheets = NewSheets::make(house)?;
    // Only what need not be entered twice; where it cannot be kept, it is entered twice.
    let _ = begun::keep(&house.places.anchors, &Begun::new(&request.language, &room, &organisation));
    let pending = Pending { room, organisation, name, passphrase, pin, language: request.language, sheets };
    Ok(house.pending.insert(pending).sheets.view())
}

/// Reads one recovery sheet back.
///
/// # Errors
/// `no-setup`, `sheet-group-differs` with the group's number.
pub fn confirm_sheet(
    house: &mut House,
    request: api::ConfirmSheet,
    _: &Job,
) -> Result<api::SetupView, Failure> {
    let pending = house.pending.as_mut().ok_or_else(|| Failure::refused("no-setup"))?;
    pending.sheets.confirm(&request, "no-setup")?;
    Ok(pending.sheets.view())
}

/// Writes the store and opens it in the supervisor's name.
///
/// # Errors
/// `no-setup`, `sheets-not-confirmed`, and what cannot be written. `made-locked` where the room is made and its sheets are the good ones,
/// and the disk did not let it be opened at once: then there is nothing to try again.
pub fn finish_setup(house: &mut House, _: Empty, job: &Job) -> Result<api::StateView, Failure> {
    let pending = house.pending.take().ok_or_else(|| Failure::refused("no-setup"))?;
    if let Err(failure) = pending.sheets.all_confirmed() {
        house.pending = Some(pending);
        return Err(failure);
    }
    job.tell("opening", 0, 2);
    let kdf = house.kdf();
    let now = house.now();
    let tag: [u8; 4] = itgel_seal::random(house.entropy.as_mut());
    let kind = if house.in_training() { TRAINING_ROOM } else { "room-" };
    let slug = format!("{kind}{}", itgel_seal::digest::to_hex(&tag));
    let place = Place { store: house.places.vault.clone(), anchors: house.places.anchors.clone() };
    let new = NewVault {
        room: &pending.room,
        slug: &slug,
        organisation: &pending.organisation,
        supervisor: &pending.name,
        passphrase: &pending.passphrase,
        kdf,
        at: &now,
    };
    job.tell("opening", 1, 2);
    let entropy = house.fork_entropy();
    let made = Vault::create_with(&place, &new, pending.sheets.recovery(), entropy);
    let (vault, supervisor) = match made {
        Ok(made) => made,
        Err(OpenError::MadeLocked) => return Err(made_locked()),
        Err(error) => {
            // What was typed is kept: the person can make room and try again.
            house.pending = Some(pending);
            return Err(match error {
                OpenError::NotEmpty if vacant(house) => Failure::refused("store-remains"),
                error => trouble::opening(&error),
            });
        }
    };
    // From here on the room is made, and nobody may hear that it is not: its sheets would be thrown away.
    let opened = Open::new(vault, &house.places.vault, supervisor, "", &now, house.in_training());
    let mut open = opened.map_err(|_| made_locked())?;
    // What the disk does not take now is set again: the PIN is asked for where it is wanted.
    let _ = open.set_pin_of(supervisor, &pending.pin);
    let _ = open.set_setting(&now, "language", &pending.language, true);
    house.last_person = Some(supervisor);
    house.seat(open);
    house.saved_at = now.clock();
    // It was for a set-up that is over; where a store is, nobody reads it.
    let _ = begun::forget(&house.places.anchors);
    let shown = view(house);
    if shown.is_err() {
        let _ = house.close_store();
    }
    shown.map_err(|_| made_locked())
}

fn made_locked() -> Failure {
    Failure::broken("made-locked")
}

/// No store is there.
pub(crate) fn vacant(house: &House) -> bool {
    matches!(Vault::people(&house.places.vault), Err(OpenError::Missing))
}

/// Forgets an unfinished set-up.
///
/// # Errors
/// None.
pub fn cancel_setup(house: &mut House, _: Empty, _: &Job) -> Result<Done, Failure> {
    house.pending = None;
    let _ = begun::forget(&house.places.anchors);
    Ok(Done { saved_at: String::new() })
}
