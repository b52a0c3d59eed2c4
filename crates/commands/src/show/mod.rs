//! From state to view: codes, numbers and clock times; sentences are made at the edge.

pub mod around;
pub mod case;
pub mod child;
pub mod consent;
pub mod elsewhere;
pub mod identification;
pub mod live;
pub mod meetings;
pub mod notes;
pub mod open_ends;
pub mod orders;
pub mod record;
