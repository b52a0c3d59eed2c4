//! Placeholder until the shell is built.
fn main() {}
