//! Runs every family, prints the table, and writes it where it is asked for.

use itgel_faults::{NO_SUCH_ROW, Row};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// The families, in the order of the table.
const FAMILIES: &[&str] = &[
    "kill",
    "disk",
    "bits",
    "timetravel",
    "clock",
    "leaks",
    "network",
    "roles",
    "recovery",
    "consent",
    "hostile",
    "old-vaults",
];

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let mut take = |name: &str| {
        let at = words.iter().position(|word| word == name)?;
        let value = words.get(at + 1).cloned();
        words.drain(at..(at + 2).min(words.len()));
        value
    };
    let out = take("--out").map(PathBuf::from);
    let only = take("--only");
    let here = std::env::current_exe().ok();
    let here = here.as_deref().and_then(Path::parent).unwrap_or_else(|| Path::new("."));
    let itgel = take("--itgel").map_or_else(|| here.join("itgel"), PathBuf::from);
    let asked: Vec<&str> = FAMILIES
        .iter()
        .copied()
        .filter(|f| only.as_deref().is_none_or(|only| only.split(',').any(|o| o == *f)))
        .collect();
    let some = only.is_some() || words.iter().any(|word| word == "--row");
    // What was known before it began, of what is not asked for now.
    let before = out.as_deref().filter(|_| some).map(known).unwrap_or_default();
    let written = Mutex::new(Ok(()));
    let tell = |rows: &[&Row]| {
        // A long pass takes hours: of one that is cut off the families that came to their end are known.
        let result = out.as_deref().map_or(Ok(()), |out| write(out, &before, rows));
        *written.lock().unwrap_or_else(PoisonError::into_inner) = result;
    };
    let rows =
        all(&asked, &|family| run(&here.join(format!("faults-{family}")), family, &itgel, &words), &tell);
    if rows.is_empty() {
        say("No family has a row with these words in its name.");
    }
    // The long pass is there to try everything.
    let long = words.iter().any(|word| word == "--long");
    let good = !rows.is_empty() && rows.iter().all(|row| row.ok && (row.tried > 0 || !long));
    if let Err(error) = written.into_inner().unwrap_or_else(PoisonError::into_inner) {
        say(&format!("The table could not be written: {error}"));
        return ExitCode::FAILURE;
    }
    let idle = rows.iter().filter(|row| row.tried == 0).count();
    let idle = if idle > 0 { format!(", {idle} not tried here") } else { String::new() };
    say(&format!("\n{} rows{idle}, {}", rows.len(), if good { "all held" } else { "NOT ALL HELD" }));
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The table of earlier runs.
fn known(table: &Path) -> Vec<Row> {
    let kept = std::fs::read(table).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    kept.unwrap_or_default()
}

/// Writes the table: of earlier runs what was not asked for again, and these rows.
fn write(table: &Path, before: &[Row], rows: &[&Row]) -> std::io::Result<()> {
    let kept = before.iter().filter(|one| !rows.iter().any(|row| row.row == one.row));
    let all: Vec<&Row> = kept.chain(rows.iter().copied()).collect();
    let bytes = serde_json::to_vec_pretty(&all).map_err(std::io::Error::other)?;
    table.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::write(table, bytes)
}

/// The rows of all families, in their order, told each time a family came to its end. Two are at work at a time, since most of their
/// time is waiting for the disk.
fn all(asked: &[&str], run: &(dyn Fn(&str) -> Vec<Row> + Sync), tell: &(dyn Fn(&[&Row]) + Sync)) -> Vec<Row> {
    let next = AtomicUsize::new(0);
    let done: Mutex<BTreeMap<usize, Vec<Row>>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::SeqCst);
                    let Some(family) = asked.get(n) else { return };
                    let rows = run(family);
                    let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                    done.insert(n, rows);
                    tell(&done.values().flatten().collect::<Vec<_>>());
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.into_values().flatten().collect()
}

/// The rows of one family; one that died without a word has a row that says so.
fn run(program: &Path, family: &str, itgel: &Path, words: &[String]) -> Vec<Row> {
    let began = Instant::now();
    let mut rows: Vec<Row> = Vec::new();
    let child = Command::new(program)
        .args(words)
        .arg("--itgel")
        .arg(itgel)
        // Passphrases are set hundreds of times, and what they cost is no question of this laboratory.
        .env("ITGEL_LEAST_COST", "1")
        .stdout(Stdio::piped())
        .spawn();
    let ended = child.and_then(|mut child| {
        // A row is told when it is known: of a long pass that is cut off there is what it did.
        let lines = child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines());
        for row in lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
            tell(&row);
            rows.push(row);
        }
        child.wait()
    });
    let code = ended.ok().and_then(|status| status.code());
    if rows.is_empty() && code == Some(i32::from(NO_SUCH_ROW)) {
        return rows;
    }
    let held = code == Some(0);
    if rows.is_empty() || (!held && rows.iter().all(|row| row.ok)) {
        let note = "the family came to no end of its own".to_owned();
        let row = Row { row: family.to_owned(), tried: 1, survived: 0, ok: false, note };
        tell(&row);
        rows.push(row);
    }
    say(&format!("     ({family}: {} s)", began.elapsed().as_secs()));
    rows
}

fn tell(row: &Row) {
    let mark = match (row.ok, row.tried) {
        (true, 0) => "-",
        (true, _) => "held",
        (false, _) => "NOT",
    };
    say(&format!("{mark:<5}{:<44}{:>9}{:>9}  {}", row.row, row.tried, row.survived, row.note));
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
