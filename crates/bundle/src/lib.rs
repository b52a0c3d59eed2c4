//! The exported container: write, read, verify.

pub mod bag;
pub mod name;
pub mod ustar;
