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
#[path = "mutants/later_files.rs"]
mod later_files;
#[path = "mutants/log.rs"]
mod log;
#[path = "mutants/notice.rs"]
mod notice;
#[path = "mutants/opened.rs"]
mod opened;
#[path = "mutants/orders.rs"]
mod orders;
#[path = "mutants/payload.rs"]
mod payload;
#[path = "mutants/people.rs"]
mod people;
#[path = "mutants/records.rs"]
mod records;
#[path = "mutants/retold.rs"]
mod retold;
#[path = "mutants/roles.rs"]
mod roles;
#[path = "mutants/scans.rs"]
mod scans;
#[path = "mutants/sealed.rs"]
mod sealed;
#[path = "mutants/signed.rs"]
mod signed;
#[path = "mutants/table.rs"]
mod table;
#[path = "mutants/tags.rs"]
mod tags;
#[path = "mutants/vital.rs"]
mod vital;
