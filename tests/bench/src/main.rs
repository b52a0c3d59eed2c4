//! Measures, prints the table, and writes it where it is asked for: `bench [--rows a,b] [--pairs N] [--seed N] [--entries A,B,C]
//! [--cases A,B] [--mib A,B] --itgel PROGRAM --data DIR [--out FILE] [--make]`.

use itgel_bench::room::Rooms;
use itgel_bench::rows::{ALL, Bench};
use itgel_bench::table::{self, Row};
use itgel_commands::harden::{WIPING, WipingAllocator};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

/// The program wipes what it gives back, and so does this.
#[global_allocator]
static HEAP: WipingAllocator = WIPING;

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            say(&what);
            ExitCode::FAILURE
        }
    }
}

fn run(mut words: Vec<String>) -> Result<(), String> {
    let mut take = |name: &str| {
        let at = words.iter().position(|word| word == name)?;
        let value = words.get(at + 1).cloned().unwrap_or_default();
        words.drain(at..(at + 2).min(words.len()));
        Some(value)
    };
    let out = take("--out").map(PathBuf::from);
    let only = take("--rows");
    let pairs = number(take("--pairs"), 7)?;
    let seed = number(take("--seed"), 1)?;
    let entries = sizes(take("--entries"), [1_000, 100_000, 1_000_000])?;
    let cases = sizes(take("--cases"), [1_000, 50_000])?;
    let mib = sizes(take("--mib"), [512, 1_920])?;
    let itgel = take("--itgel").map(PathBuf::from).ok_or("--itgel PATH is missing: the program")?;
    let release = take("--release").map_or_else(|| itgel.with_file_name(""), PathBuf::from);
    let data = take("--data").map(PathBuf::from).ok_or("--data DIR is missing: where rooms are kept")?;
    let only_make = words.iter().any(|word| word == "--make");
    words.retain(|word| word != "--make");
    if let Some(unknown) = words.first() {
        return Err(format!("unknown: {unknown}"));
    }
    std::fs::create_dir_all(&data).map_err(|e| e.to_string())?;
    let scratch = tempfile::Builder::new().prefix("work-").tempdir_in(&data).map_err(|e| e.to_string())?;
    let rooms = Rooms { data, seed };
    let bench =
        Bench { rooms, scratch: scratch.path().to_owned(), pairs, entries, cases, mib, itgel, release };
    bench.rooms.make(&bench.sizes(), &|what| say(what))?;
    if only_make {
        return Ok(());
    }
    let asked = |name: &str| only.as_deref().is_none_or(|only| only.split(',').any(|o| o == name));
    let mut rows: Vec<Row> = Vec::new();
    for (name, measure) in ALL.iter().filter(|(name, _)| asked(name)) {
        let made = measure(&bench).map_err(|what| format!("{name}: {what}"))?;
        say(table::write(&made).split_once("|---|\n").map_or("", |(_, rows)| rows).trim_end());
        rows.extend(made);
    }
    if asked("growth") {
        rows.extend(itgel_bench::rows::growth::rows(&rows));
    }
    say(&format!("\n{}", table::write(&rows)));
    if let Some(out) = out {
        let bytes = serde_json::to_vec_pretty(&rows).map_err(|e| e.to_string())?;
        out.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(|e| e.to_string())?;
        std::fs::write(&out, bytes).map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn number<T: FromStr>(given: Option<String>, usual: T) -> Result<T, String> {
    given.map_or(Ok(usual), |text| text.parse().map_err(|_| format!("not a number: {text}")))
}

/// So many numbers with commas between them.
fn sizes<const N: usize>(given: Option<String>, usual: [u64; N]) -> Result<[u64; N], String> {
    let Some(text) = given else { return Ok(usual) };
    let found: Result<Vec<u64>, _> = text.split(',').map(str::parse).collect();
    found.ok().and_then(|sizes| sizes.try_into().ok()).ok_or_else(|| format!("not {N} numbers: {text}"))
}

fn say(what: &str) {
    let _ = writeln!(std::io::stdout(), "{what}");
    let _ = std::io::stdout().flush();
}
