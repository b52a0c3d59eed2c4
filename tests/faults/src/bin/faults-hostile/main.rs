//! Hostile input through the real program: bundles that are signed and sealed as they should be and lie all the same, the
//! files of other rooms and of recipients, and a store whose own files are none. What must hold each time: refused in words,
//! within bounded memory and time, and nothing written anywhere but where it may be.

mod bombs;
mod corpus;
mod doors;
mod genuine;
mod lies;
mod place;
mod sticks;
mod store;
mod trial;

// The hostile bundles of crates/bundle, and the room that signs them: attacked here through the whole program.
#[path = "../../../../../crates/bundle/tests/mutants/archive.rs"]
#[allow(clippy::unwrap_used, reason = "support of tests")]
mod archive;
#[path = "../../../../../crates/bundle/tests/mutants/bag.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod bag;
#[path = "../../../../../crates/bundle/tests/mutants/lab.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod lab;
#[path = "../../../../../crates/bundle/tests/mutants/later_files.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod later_files;
#[path = "../../../../../crates/bundle/tests/mutants/log.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod log;
#[path = "../../../../../crates/bundle/tests/mutants/notice.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod notice;
#[path = "../../../../../crates/bundle/tests/mutants/opened.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod opened;
#[path = "../../../../../crates/bundle/tests/mutants/orders.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod orders;
#[path = "../../../../../crates/bundle/tests/mutants/payload.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod payload;
#[path = "../../../../../crates/bundle/tests/mutants/people.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod people;
#[path = "../../../../../crates/bundle/tests/mutants/records.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod records;
#[path = "../../../../../crates/bundle/tests/mutants/retold.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod retold;
#[path = "../../../../../crates/bundle/tests/mutants/roles.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod roles;
#[path = "../../../../../crates/bundle/tests/mutants/scans.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod scans;
#[path = "../../../../../crates/bundle/tests/mutants/sealed.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod sealed;
#[path = "../../../../../crates/bundle/tests/mutants/signed.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod signed;
#[path = "../../../../../crates/bundle/tests/support/mod.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod support;
#[path = "../../../../../crates/bundle/tests/mutants/tags.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod tags;
#[path = "../../../../../crates/bundle/tests/mutants/vital.rs"]
#[allow(clippy::unwrap_used, dead_code, unused_imports, reason = "support of tests")]
mod vital;

use itgel_faults::{Lab, Rows};
use std::process::ExitCode;

/// The attacks of a row; what is to be said besides comes back.
type Attacks = fn(&Lab, &lab::Lab, &mut Rows) -> Result<String, String>;

fn main() -> ExitCode {
    itgel_faults::run(|lab, say| {
        let makers = lab::Lab::new();
        for (row, run) in [
            ("hostile: bundles, each with one lie", corpus::run as Attacks),
            ("hostile: bombs, sizes, deep paths, masses", bombs::run),
            ("hostile: files of others at every door", doors::run),
            ("hostile: a store's own files", store::run),
        ]
        .into_iter()
        .filter(|(row, _)| lab.wants(row))
        {
            let mut rows = Rows::new(row, trial::SURVIVES);
            let more = run(lab, &makers, &mut rows).unwrap_or_else(|what| {
                // The attack itself did not come about: that is no attack that was survived.
                rows.attack(Err(format!("could not be set up: {what}")));
                String::new()
            });
            let mut row = rows.finish();
            if !more.is_empty() {
                row.note.push_str(&format!(". {more}"));
            }
            say(row);
        }
    })
}
