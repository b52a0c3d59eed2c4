//! The training mode (ux.md 4.18): a store of its own beside the real one, with keys of its own. The real store is locked
//! before, stays locked meanwhile, and nothing here knows a path into it.

mod cases;
mod practice;

pub use practice::{begin_practice, practice, practice_result, training};

use crate::api::{Empty, setup as api};
use crate::failure::Failure;
use crate::files;
use crate::held::Held;
use crate::house::House;
use crate::job::Job;
use crate::places::Places;
use crate::setup::{self, Pending};
use itgel_casefile::code::CodeList;
use itgel_casefile::ids::PersonId;
use itgel_casefile::training::Scripts;
use itgel_seal::KdfParams;
use std::path::Path;

/// Everybody's passphrase and PIN in training: shown, because nothing there is a secret.
pub(crate) const PASSPHRASE: &str = "хаш хув опал мана талст";
/// The PIN likewise.
pub(crate) const PIN: &str = "2749";

/// What of the real room waits while somebody practises.
pub(crate) struct Outside {
    places: Places,
    last_person: Option<PersonId>,
    pending: Option<Pending>,
    kdf: Option<KdfParams>,
    /// Taps that the disk has not taken wait for their own people.
    held: Held,
}

impl House {
    /// Somebody practises.
    pub(crate) fn in_training(&self) -> bool {
        self.outside.is_some()
    }

    /// From which list codes are here.
    pub(crate) fn code_list(&self) -> CodeList {
        if self.in_training() { CodeList::Training } else { CodeList::Cases }
    }

    /// Folders in which nothing strange may lie: the own store, and the other one.
    pub(crate) fn kept_folders(&self) -> [std::path::PathBuf; 2] {
        let other = match &self.outside {
            Some(outside) => outside.places.vault.clone(),
            None => self.places.training_folder(),
        };
        [self.places.vault.clone(), other]
    }

    fn step_in(&mut self) {
        if self.outside.is_none() {
            let places = self.places.training();
            self.outside = Some(Outside {
                places: std::mem::replace(&mut self.places, places),
                last_person: self.last_person.take(),
                pending: self.pending.take(),
                kdf: self.kdf.replace(KdfParams::FLOOR),
                held: std::mem::take(&mut self.held),
            });
        }
    }

    fn step_out(&mut self) {
        if let Some(outside) = self.outside.take() {
            self.places = outside.places;
            self.last_person = outside.last_person;
            self.pending = outside.pending;
            self.kdf = outside.kdf;
            self.held = outside.held;
        }
    }

    /// The training store is gone from under who practises: the real room is there again, locked.
    pub(crate) fn fall_out(&mut self) {
        self.open = None;
        self.step_out();
    }

    /// # Errors
    /// `not-in-training`.
    pub(crate) fn must_train(&self) -> Result<(), Failure> {
        if self.in_training() { Ok(()) } else { Err(Failure::refused("not-in-training")) }
    }
}

/// What is shown of training on every screen of it.
pub(crate) fn view(house: &House) -> Option<api::TrainingView> {
    house.in_training().then(|| api::TrainingView { passphrase: PASSPHRASE.to_owned(), pin: PIN.to_owned() })
}

/// Locks the real store and goes over to the training store, which is made when there is none yet.
///
/// # Errors
/// `cancelled`, and what could not be written; the real store is locked all the same.
pub fn enter_training(house: &mut House, _: Empty, job: &Job) -> Result<api::StateView, Failure> {
    if !house.in_training() {
        house.close_store()?;
        house.step_in();
    }
    if !is_whole(&house.places) {
        make(house, job)?;
    }
    setup::view(house)
}

/// Locks the training store and comes back to the real room, which is locked.
///
/// # Errors
/// What could not be written; training is left all the same.
pub fn leave_training(house: &mut House, _: Empty, _: &Job) -> Result<api::StateView, Failure> {
    if house.in_training() {
        let closed = house.close_store();
        house.step_out();
        closed?;
    }
    setup::view(house)
}

/// Throws the training store away and makes it anew, with its twelve case files.
///
/// # Errors
/// `not-in-training`, `cancelled`, and what could not be written.
pub fn reset_training(house: &mut House, _: Empty, job: &Job) -> Result<api::StateView, Failure> {
    house.must_train()?;
    // What was entered there is thrown away anyway.
    let _ = house.close_store();
    make(house, job)?;
    setup::view(house)
}

/// Written when everything is made, so that a half-made store is not taken for a whole one.
const READY: &str = "ready";

fn mark() -> String {
    format!("itgel-training/1 {} {}\n", Scripts::builtin().version, env!("CARGO_PKG_VERSION"))
}

fn folder_of(places: &Places) -> Result<&Path, Failure> {
    places.vault.parent().ok_or_else(|| Failure::broken("disk-trouble"))
}

fn is_whole(places: &Places) -> bool {
    let ready = folder_of(places).map(|folder| folder.join(READY));
    ready.is_ok_and(|file| std::fs::read_to_string(file).is_ok_and(|text| text == mark()))
}

/// Makes the store, or nothing: whatever fails leaves the person outside.
fn make(house: &mut House, job: &Job) -> Result<(), Failure> {
    let folder = folder_of(&house.places)?.to_owned();
    // The same seed asks under the same names, and what was settled in the store before is not settled in this one.
    house.held = Held::default();
    let made = begin(&folder).and_then(|()| cases::furnish(house, &folder, job));
    let made = made.and_then(|()| files::write_own(&folder.join(READY), mark().as_bytes()));
    if made.is_err() {
        house.open = None;
        house.step_out();
        let _ = std::fs::remove_dir_all(&folder);
    }
    made
}

/// An empty folder of its own. What lies there is of training, so nothing is lost.
fn begin(folder: &Path) -> Result<(), Failure> {
    let broken = |_| Failure::broken("disk-trouble");
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(broken)?;
    }
    if let Some(above) = folder.parent() {
        std::fs::create_dir_all(above).map_err(broken)?;
    }
    files::own_folder(folder)?;
    for inside in ["bundles", "bundles-others", "keys", "papers"] {
        files::own_folder(&folder.join(inside))?;
    }
    Ok(())
}
