//! What a case file is, and its rules.
//!
//! Everything here is pure: no clock, no disk, no randomness, no language. A rule takes the state so far
//! ([`state::CaseFile`]), a request and a [`context::Context`], and gives either an event or a
//! [`refusal::Refusal`] with a reason. The journal keeps the events; the state is their fold.

pub mod bundles;
pub mod consent;
pub mod age;
pub mod code;
pub mod context;
pub mod digits;
pub mod event;
pub mod gate;
pub mod birth;
pub mod dates;
pub mod identifying;
pub mod identity;
pub mod names;
pub mod places;
pub mod registration_number;
pub mod ids;
pub mod language;
pub mod lookalikes;
pub mod orders;
pub mod recipients;
pub mod interview;
pub mod refusal;
pub mod rulebook;
pub mod search;
pub mod text;
pub mod state;
pub mod time;
pub mod vocabulary;
pub mod appointments;
pub mod attendance;
pub mod checks;
pub mod opening;
pub mod preparation;
pub mod attaching;
pub mod canonical;
pub mod referrals;
pub mod risk;
pub mod wrapup;
pub mod signoff;
pub mod amendment;
