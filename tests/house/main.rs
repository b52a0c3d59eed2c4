//! The walls of the house: who may import whom, how long a file may be, that every word and every failure code
//! is in both languages, and that what is generated is fresh.
#![allow(clippy::unwrap_used)]

mod both;
mod driven;
mod failures;
mod generated;
mod lengths;
mod pages;
mod pressed;
mod released;
mod reports;
mod sentences;
mod tree;
mod unfit;
mod unused;
mod walls;
