//! Speed, side by side: each row is one thing that the program does, beside the least that it could cost, measured in turn in
//! the same run (docs/PERFORMANCE.md). Nothing here is asserted by time; the table says what was met.

pub mod days;
pub mod measure;
pub mod parcel;
pub mod room;
pub mod rows;
pub mod table;
pub mod window;

/// A failure tells its code and nothing else.
pub(crate) fn code(failure: itgel_commands::failure::Failure) -> String {
    failure.code
}
