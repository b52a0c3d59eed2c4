//! The hostile corpus: each bundle is wrong in one way, with a name for it. Itgel's reader must refuse each for
//! its own reason, and the published recipe must refuse each that stock tools can see. What stock tools
//! cannot see is in the table too: it is why the reader checks more than the recipe.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "mutants/archive.rs"]
mod archive;
#[path = "mutants/bag.rs"]
mod bag;
#[path = "mutants/lab.rs"]
mod lab;
#[path = "mutants/log.rs"]
mod log;
#[path = "mutants/notice.rs"]
mod notice;
#[path = "mutants/payload.rs"]
mod payload;
#[path = "mutants/records.rs"]
mod records;
#[path = "mutants/sealed.rs"]
mod sealed;
#[path = "mutants/signed.rs"]
mod signed;
#[path = "mutants/table.rs"]
mod table;
#[path = "mutants/tags.rs"]
mod tags;
