//! The laboratory: attacks the real program and counts what survives (docs/SECURITY.md, "How it is attacked").
//!
//! Each family of attacks is a program of its own under `src/bin`, so that one that hangs or dies says so in its row and
//! takes no other with it. Each prints its rows as lines of JSON; `faults` runs them all and makes the table.

pub mod day;
pub mod earlier;
pub mod entries;
mod furnish;
pub mod keys;
mod lab;
pub mod later;
pub mod new_sheets;
pub mod past;
pub mod portrait;
pub mod room;
mod row;
pub mod second;
pub mod shape;
pub mod shut_out;
pub mod stick;
pub mod stock;
pub mod stopped;
pub mod texts;
pub mod world;

pub use lab::{Lab, NO_SUCH_ROW, run};
pub use row::{Row, Rows};
