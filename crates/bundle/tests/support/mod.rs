//! A synthetic room, its journal and its keys, the words of the program, and the stock tools. Everybody and
//! everything here is made up.

pub mod events;
pub mod interview;
pub mod notice;
pub mod stock;
pub mod words;
pub mod world;
