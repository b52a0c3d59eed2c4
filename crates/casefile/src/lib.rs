//! What a case file is, and its rules.
//!
//! Everything here is pure: no clock, no disk, no randomness, no language. A rule takes the state so far
//! ([`state::CaseFile`]), a request and a [`context::Context`], and gives either an event or a
//! [`refusal::Refusal`] with a reason. The journal keeps the events; the state is their fold.

pub mod aftercare;
pub mod age;
pub mod amendment;
pub mod appointments;
pub mod around;
pub mod attaching;
pub mod attendance;
pub mod birth;
pub mod blind;
pub mod bundles;
pub mod canonical;
pub mod checks;
pub mod code;
pub mod consent;
pub mod context;
pub mod danger;
pub mod dates;
pub mod digits;
pub mod elsewhere;
pub mod event;
pub mod gate;
pub mod handover;
pub mod identification;
pub mod identifying;
pub mod identity;
pub mod ids;
pub mod insights;
pub mod interview;
pub mod language;
pub mod leading;
pub mod links;
pub mod lookalikes;
pub mod meetings;
pub mod names;
pub mod opening;
pub mod orders;
pub mod places;
pub mod plan;
pub mod preparation;
pub mod presence;
pub mod receipts;
pub mod recipients;
pub mod referrals;
pub mod refusal;
pub mod registration_number;
pub mod risk;
pub mod rooms;
pub mod roster;
pub mod rulebook;
pub mod search;
pub mod sessions;
pub mod signoff;
pub mod state;
pub mod text;
pub mod time;
pub mod told;
pub mod training;
pub mod unfit;
pub mod vocabulary;
pub mod wordings;
pub mod wrapup;
