//! Measures, prints the table, and writes it where it is asked for: `bench [--rows a,b] [--pairs N] [--quick] [--seed N]
//! [--entries A,B,C] [--cases A,B] [--mib A,B] [--interviews N] --itgel PROGRAM [--release DIR] --data DIR [--out FILE] [--make]`.
//!
//! The table is written after each kind of rows, so that a run which is cut off leaves what it had. A kind that does not come to its
//! end is a row that was not met, the others are measured all the same, and the program then ends with a failure.

use itgel_bench::room::Rooms;
use itgel_bench::rows::{ALL, Bench, Kind, Sizes, export, growth};
use itgel_bench::table::{self, Row};
use itgel_commands::harden::{WIPING, WipingAllocator};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

/// The program wipes what it gives back, and so does this.
#[global_allocator]
static HEAP: WipingAllocator = WIPING;

/// Fewer pairs say nothing of how far the measurements lie apart.
const FEWEST: usize = 7;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let ended = match words.first().map(String::as_str) {
        // A process of its own, whose memory is looked at.
        Some(export::SEAL_ONCE) => {
            export::seal_once(words.get(1..).unwrap_or_default()).map(|told| say(&told))
        }
        _ => run(words),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            say(&what);
            ExitCode::FAILURE
        }
    }
}

fn run(mut words: Vec<String>) -> Result<(), String> {
    let quick = words.iter().any(|word| word == "--quick");
    let only_make = words.iter().any(|word| word == "--make");
    words.retain(|word| word != "--quick" && word != "--make");
    let mut take = |name: &str| {
        let at = words.iter().position(|word| word == name)?;
        let value = words.get(at + 1).cloned().unwrap_or_default();
        words.drain(at..(at + 2).min(words.len()));
        Some(value)
    };
    let usual = if quick { Sizes::QUICK } else { Sizes::WHOLE };
    let out = take("--out").map(PathBuf::from);
    let kinds = Kinds::of(take("--rows"))?;
    let pairs = number(take("--pairs"), FEWEST)?;
    let seed = number(take("--seed"), 1)?;
    let sizes = Sizes {
        entries: numbers(take("--entries"), usual.entries)?,
        cases: numbers(take("--cases"), usual.cases)?,
        mib: numbers(take("--mib"), usual.mib)?,
        interviews: number(take("--interviews"), usual.interviews)?,
    };
    let itgel = take("--itgel").map(PathBuf::from).ok_or("--itgel PATH is missing: the program")?;
    let release = take("--release").map_or_else(|| itgel.with_file_name(""), PathBuf::from);
    let data = take("--data").map(PathBuf::from).ok_or("--data DIR is missing: where rooms are kept")?;
    if let Some(unknown) = words.first() {
        return Err(format!("unknown: {unknown}"));
    }
    if pairs < FEWEST && !quick {
        return Err(format!("fewer than {FEWEST} pairs say nothing of their spread; --quick lets them be"));
    }
    std::fs::create_dir_all(&data).map_err(|e| e.to_string())?;
    let scratch = tempfile::Builder::new().prefix("work-").tempdir_in(&data).map_err(|e| e.to_string())?;
    let rooms = Rooms { data, seed };
    let bench = Bench { rooms, scratch: scratch.path().to_owned(), pairs, sizes, itgel, release };
    let wanted: Vec<u64> = kinds.asked.iter().flat_map(|kind| (kind.rooms)(&sizes)).collect();
    bench.rooms.make(&wanted, &|what| say(what))?;
    if only_make {
        return Ok(());
    }
    measured(&bench, &kinds, out.as_deref())
}

/// Which kinds are asked for.
struct Kinds {
    asked: Vec<&'static Kind>,
    growth: bool,
}

impl Kinds {
    /// By their names with commas between them; all where none is named.
    fn of(only: Option<String>) -> Result<Self, String> {
        let Some(only) = only else { return Ok(Self { asked: ALL.iter().collect(), growth: true }) };
        let names: Vec<&str> = only.split(',').collect();
        let known = |name: &str| name == "growth" || ALL.iter().any(|kind| kind.name == name);
        if let Some(unknown) = names.iter().find(|name| !known(name)) {
            let all: Vec<&str> = ALL.iter().map(|kind| kind.name).chain(["growth"]).collect();
            return Err(format!("no such rows: {unknown}. There are: {}", all.join(", ")));
        }
        let asked = ALL.iter().filter(|kind| names.contains(&kind.name)).collect();
        Ok(Self { asked, growth: names.contains(&"growth") })
    }
}

fn measured(bench: &Bench, kinds: &Kinds, out: Option<&Path>) -> Result<(), String> {
    let mut rows: Vec<Row> = Vec::new();
    for kind in &kinds.asked {
        let made = (kind.measure)(bench).unwrap_or_else(|why| vec![Row::failed(kind.name, &why)]);
        say(table::write(&made).split_once("|---|\n").map_or("", |(_, rows)| rows).trim_end());
        rows.extend(made);
        write_out(out, &rows)?;
    }
    if kinds.growth {
        rows.extend(growth::rows(&rows, bench.sizes == Sizes::WHOLE));
        write_out(out, &rows)?;
    }
    say(&format!("\n{}", table::write(&rows)));
    let failed: Vec<&str> = rows.iter().filter(|row| row.has_failed()).map(|row| row.row.as_str()).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("did not come to their end: {}", failed.join(", "))) }
}

fn write_out(out: Option<&Path>, rows: &[Row]) -> Result<(), String> {
    let Some(out) = out else { return Ok(()) };
    let bytes = serde_json::to_vec_pretty(rows).map_err(|e| e.to_string())?;
    out.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(|e| e.to_string())?;
    std::fs::write(out, bytes).map_err(|e| e.to_string())
}

fn number<T: FromStr>(given: Option<String>, usual: T) -> Result<T, String> {
    given.map_or(Ok(usual), |text| text.parse().map_err(|_| format!("not a number: {text}")))
}

/// So many numbers with commas between them.
fn numbers<const N: usize>(given: Option<String>, usual: [u64; N]) -> Result<[u64; N], String> {
    let Some(text) = given else { return Ok(usual) };
    let found: Result<Vec<u64>, _> = text.split(',').map(str::parse).collect();
    found.ok().and_then(|sizes| sizes.try_into().ok()).ok_or_else(|| format!("not {N} numbers: {text}"))
}

fn say(what: &str) {
    let _ = writeln!(std::io::stdout(), "{what}");
    let _ = std::io::stdout().flush();
}
