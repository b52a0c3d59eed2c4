//! The store as its users meet it, and as somebody meets it who wants to change what is in it.
#![allow(clippy::unwrap_used)]

mod append;
mod attachments;
mod crash;
mod days;
mod leak;
mod open;
mod people;
mod proofs;
mod room;
mod schema;
mod tamper;
mod views;
