//! The walls of the house: who may import whom, how long a file may be, that every word and every failure code
//! is in both languages, that what is generated is fresh, and that what comes from elsewhere is what somebody looked at.
#![allow(clippy::unwrap_used)]

mod both;
mod cargo;
mod denied;
mod driven;
mod failures;
mod generated;
mod lengths;
mod npm;
mod pages;
mod panics;
mod pinned;
mod pressed;
mod released;
mod reports;
mod sbom;
mod secrets;
mod sentences;
mod sqlcipher;
mod tree;
mod unfit;
mod unused;
mod walls;
