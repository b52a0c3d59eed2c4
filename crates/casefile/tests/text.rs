//! Tests of what is typed, named, dated and worded: the doors of text, codes, births, and the rule data.
#![allow(clippy::unwrap_used)]

#[path = "text/around.rs"]
mod around;
#[path = "text/birth.rs"]
mod birth;
#[path = "text/code.rs"]
mod code;
#[path = "text/doors.rs"]
mod doors;
#[path = "text/frozen.rs"]
mod frozen;
#[path = "text/identification.rs"]
mod identification;
#[path = "text/identity.rs"]
mod identity;
#[path = "text/links.rs"]
mod links;
#[path = "text/places.rs"]
mod places;
#[path = "text/plan.rs"]
mod plan;
#[path = "text/registration_number.rs"]
mod registration_number;
#[path = "text/rulebook.rs"]
mod rulebook;
#[path = "text/sha256.rs"]
mod sha256;
