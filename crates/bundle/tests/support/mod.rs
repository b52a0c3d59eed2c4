//! A synthetic room, its journal and its keys, the words of the program, and the stock tools. Everybody and
//! everything here is made up.

pub mod afterwards;
pub mod events;
pub mod interview;
pub mod notice;
pub mod orders;
pub mod signing;
pub mod stock;
pub mod words;
pub mod world;
