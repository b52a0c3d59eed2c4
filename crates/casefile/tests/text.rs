//! Tests of what is typed, named, dated and worded: the doors of text, codes, births, and the rule data.
#![allow(clippy::unwrap_used)]

#[path = "text/frozen.rs"]
mod frozen;
#[path = "text/rulebook.rs"]
mod rulebook;
#[path = "text/sha256.rs"]
mod sha256;
