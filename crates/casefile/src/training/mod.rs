//! The training mode (ux.md 4.18): how its logs are named, what the scripted child does, and what a trainee's own
//! entries are held against. No score and no ranking (P11): each act that was asked for, and what became of it.

mod result;
mod script;

pub use result::{Became, Line, Outcome, compare};
pub use script::{Act, Script, Scripts, Step};

/// What the room's part of a training log's name begins with; a real room's never does.
pub const TRAINING_ROOM: &str = "training-";

/// Whether a log is of the training mode. Its name stands in every line and under every tree head, so nothing that
/// was entered there can pass for an entry about a child.
#[must_use]
pub fn is_training_log(origin: &str) -> bool {
    origin.strip_prefix("itgel/log/").is_some_and(|room| room.starts_with(TRAINING_ROOM))
}
