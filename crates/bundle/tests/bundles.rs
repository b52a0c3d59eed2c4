//! Whole bundles: written, opened, checked by strangers, read by people.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "bundles/catalogue.rs"]
mod catalogue;
#[path = "bundles/disclosure.rs"]
mod disclosure;
#[path = "bundles/forms.rs"]
mod forms;
#[path = "bundles/histories.rs"]
mod histories;
#[path = "bundles/memory.rs"]
mod memory;
#[path = "bundles/notice.rs"]
mod notice;
#[path = "bundles/provenance.rs"]
mod provenance;
#[path = "bundles/recipe.rs"]
mod recipe;
#[path = "bundles/report.rs"]
mod report;
#[path = "bundles/round_trip.rs"]
mod round_trip;
#[path = "bundles/signed.rs"]
mod signed;
#[path = "bundles/target.rs"]
mod target;
#[path = "bundles/training.rs"]
mod training;
#[path = "bundles/untold.rs"]
mod untold;
#[path = "bundles/vital.rs"]
mod vital;
