//! What every attack works with: how many, from which seed, where, and on which program.

use crate::row::Row;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tempfile::TempDir;

/// The laboratory of one family.
pub struct Lab {
    /// The long pass, with the numbers of the table in docs/SECURITY.md; else the short one, which `make test` runs.
    pub long: bool,
    /// Where randomness begins; said at the start, so that a run can be repeated.
    pub seed: u64,
    count: Option<u64>,
    row: Option<String>,
    fault: Option<String>,
    itgel: PathBuf,
    scratch: TempDir,
}

impl Lab {
    /// How many attacks: as given with `--count`, else as many as the pass wants.
    #[must_use]
    pub fn count(&self, short: u64, long: u64) -> u64 {
        self.count.unwrap_or(if self.long { long } else { short })
    }

    /// Whether this row was asked for: one whose name has the words of `--row` in it, or every one.
    #[must_use]
    pub fn wants(&self, row: &str) -> bool {
        self.row.as_deref().is_none_or(|words| row.contains(words))
    }

    /// Whether this attack was asked for: one whose name has the words of `--fault` in it, or every one. To look at one again.
    #[must_use]
    pub fn wants_fault(&self, fault: &str) -> bool {
        self.fault.as_deref().is_none_or(|words| fault.contains(words))
    }

    /// A row of this name, where it was asked for: nothing is done for the others.
    pub fn row(&self, say: &mut dyn FnMut(Row), name: &str, make: impl FnOnce() -> Row) {
        if self.wants(name) {
            let mut row = make();
            if row.row != name {
                // It would be left out, or made for nothing, when it is asked for by its name.
                row.ok = false;
                row.note = format!("it is asked for as «{name}». {}", row.note);
            }
            say(row);
        }
    }

    /// A folder that goes with the laboratory.
    #[must_use]
    pub fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    /// The command line of the program, as it was built.
    #[must_use]
    pub fn itgel(&self) -> &Path {
        &self.itgel
    }
}

/// The exit code of a family that has no row with the words of `--row`.
pub const NO_SUCH_ROW: u8 = 3;

/// Runs a family: `[--long] [--seed N] [--count N] [--row WORDS] [--fault WORDS] --itgel PATH`. Its rows go to standard output, a line of
/// JSON each;
/// those without the words of `--row` in their names are left out.
#[must_use]
pub fn run(family: impl FnOnce(&Lab, &mut dyn FnMut(Row))) -> ExitCode {
    let lab = match lab() {
        Ok(lab) => lab,
        Err(what) => {
            let _ = writeln!(std::io::stderr(), "{what}");
            return ExitCode::from(2);
        }
    };
    let (mut all, mut said) = (true, 0u64);
    let mut say = |row: Row| {
        // A row by the name of its whole family says that nothing of it could be tried, whatever was asked for.
        if !lab.wants(&row.row) && row.row.contains(':') {
            return;
        }
        all &= row.ok;
        said += 1;
        let line = serde_json::to_string(&row).unwrap_or_default();
        let _ = writeln!(std::io::stdout(), "{line}");
    };
    family(&lab, &mut say);
    match (all, said) {
        (_, 0) if lab.row.is_some() => ExitCode::from(NO_SUCH_ROW),
        (true, _) => ExitCode::SUCCESS,
        (false, _) => ExitCode::FAILURE,
    }
}

fn lab() -> Result<Lab, String> {
    let mut words = std::env::args().skip(1);
    let (mut long, mut seed, mut count, mut itgel, mut row, mut fault) = (false, 1, None, None, None, None);
    while let Some(word) = words.next() {
        let mut number = || {
            let next = words.next().and_then(|text| text.parse::<u64>().ok());
            next.ok_or_else(|| format!("{word} wants a number"))
        };
        match word.as_str() {
            "--long" => long = true,
            "--seed" => seed = number()?,
            "--count" => count = Some(number()?),
            "--row" => row = words.next(),
            "--fault" => fault = words.next(),
            "--itgel" => itgel = words.next().map(PathBuf::from),
            other => return Err(format!("unknown: {other}")),
        }
    }
    let itgel = itgel.ok_or("--itgel PATH is missing: the program to attack")?;
    let scratch = tempfile::Builder::new().prefix("itgel-faults-").tempdir().map_err(|e| e.to_string())?;
    Ok(Lab { long, seed, count, row, fault, itgel, scratch })
}
