//! The store as its users meet it, and as somebody meets it who wants to change what is in it.
#![allow(clippy::unwrap_used)]

mod append;
mod aside;
mod attachments;
mod backups;
mod crash;
mod day_interview;
mod days;
mod leak;
mod locks;
mod lost_change;
mod new_sheets;
mod open;
mod own;
mod people;
mod planted;
mod proofs;
mod refused;
mod rekey;
mod released;
mod restored;
mod rollback;
mod room;
mod schema;
mod stopped;
mod tamper;
mod views;
