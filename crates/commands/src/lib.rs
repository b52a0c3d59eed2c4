//! Everything a person can ask of Itgel, as plain functions behind one table ([`table`]).
//!
//! Requests come in, views go out ([`api`]); what did not happen is a [`failure::Failure`] with a code. Words
//! are made at the edge. A [`house::House`] holds the one store of this computer and belongs to one thread.

mod about;
pub mod access;
mod acting;
mod aftercare;
pub mod api;
pub mod bindings;
mod blind;
mod boot;
mod case;
pub mod check;
mod child;
pub mod clock;
mod completing;
mod consent;
mod digest;
mod elsewhere;
mod export;
pub mod failure;
pub mod files;
mod handover;
pub mod harden;
mod held;
pub mod house;
mod identification;
mod identity;
pub mod idle;
mod ids;
mod insights;
pub mod job;
mod journal;
mod links;
mod live;
mod live_keys;
mod meetings;
mod open;
mod papers;
mod people;
pub mod places;
mod plan;
pub mod play;
pub mod power;
pub mod receiver;
mod recipients;
mod session;
mod settings;
mod setup;
mod show;
mod signoff;
pub mod table;
mod today;
mod training;
mod trouble;
mod wrapup;
