//! Whole bundles: written, opened, checked by strangers, read by people.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "bundles/round_trip.rs"]
mod round_trip;
