//! A tiny run makes a well-formed table. Nothing is asserted of any time.
#![allow(clippy::unwrap_used)]

use itgel_bench::table::Row;
use std::path::Path;
use std::process::{Command, Output};

/// The smallest sizes, with one pair.
const TINY: [&str; 9] =
    ["--quick", "--entries", "20,40,60", "--cases", "1,3", "--mib", "1,1", "--pairs", "1"];

fn bench(folder: &Path, more: &[&str]) -> Output {
    let mut bench = Command::new(env!("CARGO_BIN_EXE_bench"));
    bench.arg("--data").arg(folder.join("data")).args(["--itgel", "itgel"]).args(more).output().unwrap()
}

fn said(ran: &Output) -> String {
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

fn table(out: &Path) -> Vec<Row> {
    serde_json::from_slice(&std::fs::read(out).unwrap()).unwrap()
}

#[test]
fn a_tiny_run_makes_a_table_and_keeps_its_rooms() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bench.json");
    let named = ["--out", out.to_str().unwrap()];
    let run = |rows: &str| {
        let ran = bench(folder.path(), &[&TINY[..], &named, &["--rows", rows]].concat());
        assert!(ran.status.success(), "{}", said(&ran));
        said(&ran)
    };
    let all = "tap,unlock,rebuild,verify,lists,search,growth";
    let said = run(all);
    assert!(said.contains("a room of 3 case files"), "{said}");
    let rows = table(&out);
    for kind in [
        "tap, median",
        "tap, p99",
        "unlock, ",
        "unlock with Argon2id",
        "rebuild, ",
        "verify, ",
        "lists, today",
        "lists, cases, interviewer, 3 files, first after unlocking",
        "search, a keystroke, ",
        "search, a keystroke after an entry of the room, ",
        "search, 3 files beside 1",
        "growth, tap",
    ] {
        assert!(rows.iter().any(|row| row.row.starts_with(kind)), "{kind}");
    }
    for row in &rows {
        assert!(row.ours.is_finite() && (row.ours > 0.0 || row.row.starts_with("growth")), "{row:?}");
        assert_eq!(row.ratio.is_some(), row.peer.is_some(), "{row:?}");
        // No goal speaks of rooms as small as these.
        assert_eq!(row.met, None, "{row:?}");
        assert_eq!(row.goal.is_empty(), !row.goal.ends_with("(not judged at this size)"), "{row:?}");
        assert!(said.contains(&row.row) && !row.unit.is_empty() && !row.spread.is_empty(), "{row:?}");
    }
    let again = run("tap");
    assert!(!again.contains("a room of"), "{again}");
}

#[test]
fn a_sealing_is_a_process_of_its_own_whose_memory_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bench.json");
    let ran =
        bench(folder.path(), &[&TINY[..], &["--rows", "export", "--out", out.to_str().unwrap()]].concat());
    let rows = table(&out);
    let Some(missing) = rows.iter().find(|row| row.has_failed()) else {
        let memory = rows.iter().find(|row| row.row == "export, memory of 1 MiB beside 1").unwrap();
        assert!(memory.ours > 1.0 && memory.peer.is_some_and(|peer| peer > 1.0), "{memory:?}");
        assert!(ran.status.success(), "{}", said(&ran));
        return;
    };
    // Without the tools of others there is nothing to stand beside, and the run says so.
    assert!(["age", "gpg", "7z"].iter().any(|tool| missing.spread.contains(tool)), "{missing:?}");
    assert!(!ran.status.success());
}

#[test]
fn what_cannot_be_measured_is_a_row_and_the_others_are_measured_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bench.json");
    // There is no such program, so no bundle is checked with it.
    let asked = ["--rows", "check,sizes", "--out", out.to_str().unwrap()];
    let ran = bench(folder.path(), &[&TINY[..], &asked].concat());
    assert!(!ran.status.success());
    assert!(!said(&ran).contains("a room of"), "no room is made for rows that need none: {}", said(&ran));
    let rows = table(&out);
    let failed: Vec<&str> = rows.iter().filter(|r| r.has_failed()).map(|r| r.row.as_str()).collect();
    assert_eq!(failed, ["check"]);
    assert!(said(&ran).trim_end().ends_with("did not come to their end: check"), "{}", said(&ran));
    let window = rows.iter().find(|row| row.row == "size, window").unwrap();
    assert_eq!((window.spread.as_str(), window.met), ("not built", None));
}

#[test]
fn a_window_that_was_not_built_is_no_figure_and_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bench.json");
    let asked = ["--rows", "seen,start,memory,frames", "--interviews", "1", "--out", out.to_str().unwrap()];
    // Nothing lies there that could be opened.
    let nowhere = ["--release", folder.path().to_str().unwrap()];
    let ran = bench(folder.path(), &[&TINY[..], &asked, &nowhere].concat());
    assert!(ran.status.success(), "{}", said(&ran));
    let rows = table(&out);
    for kind in ["seen, ", "start, ", "memory, ", "frames, "] {
        assert!(rows.iter().any(|row| row.row.starts_with(kind)), "{kind}");
    }
    for row in &rows {
        assert_eq!((row.ours.is_nan(), row.peer, row.met), (true, None, None), "{row:?}");
        assert_eq!(row.spread, "the window was not built", "{row:?}");
    }
}

#[test]
fn rows_that_there_are_not_and_too_few_pairs_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let ran = bench(folder.path(), &["--rows", "tpa"]);
    assert!(!ran.status.success());
    let listed = "no such rows: tpa. There are: tap, unlock, rebuild, verify, lists, search, export, check, seen, start, memory, \
                  frames, sizes, growth";
    assert_eq!(said(&ran).trim(), listed);
    let ran = bench(folder.path(), &["--rows", "sizes", "--pairs", "6"]);
    assert!(!ran.status.success() && said(&ran).contains("--quick"), "{}", said(&ran));
    assert!(!folder.path().join("data").exists(), "nothing was made");
}
