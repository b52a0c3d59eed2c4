//! The exported container: write, read, verify.
//!
//! A bundle is `age(ustar(BagIt bag))`, its tag manifest signed with an SSH key. A stranger can verify it with
//! `age`, `tar`, `ssh-keygen`, `sha256sum`, `bagit.py` and `openssl`, today and in twenty years; this crate
//! verifies more, and needs no database for it.
//!
//! | job | module |
//! |---|---|
//! | names inside an archive | [`name`] |
//! | the archive | [`ustar`] |
//! | tag files of the bag | [`bag`] |
//! | which files a bundle can have | [`layout`] |
//! | what is to be written | [`plan`] |
//! | writing it as a stream | [`write`], [`tally`], [`progress`] |
//! | the file on the medium, read back | [`target`] |
//! | what a case file gives for a bundle | [`content`], [`entry`], [`record`] |
//! | the printable report | [`report`] |
//! | opening and verifying | [`open`] |
//! | why a bundle was not made | [`error`] |
//! | why a bundle is refused | [`fault`] |

#![forbid(unsafe_code)]

pub mod bag;
pub mod content;
pub mod entry;
pub mod error;
pub mod fault;
pub mod layout;
pub mod name;
pub mod open;
pub mod plan;
pub mod progress;
pub mod record;
pub mod report;
mod steady;
pub mod tally;
pub mod target;
pub mod ustar;
pub mod write;
