//! Consent and assent: what was said, what it amounts to, and who may decide (ux.md 4.7; domain.md 3.9, 3.11).

pub mod capacity;
pub mod child_screen;
pub mod heard;
pub mod implicated;
pub mod ledger;
pub mod notices;
pub mod reason;
pub mod rules;
pub mod standing;
pub mod withdrawal;
