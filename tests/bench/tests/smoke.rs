//! A tiny run makes a well-formed table. Nothing is asserted of any time.
#![allow(clippy::unwrap_used)]

use itgel_bench::table::Row;
use std::process::Command;

#[test]
fn a_tiny_run_makes_a_table_and_keeps_its_rooms() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("data"), folder.path().join("bench.json"));
    let run = || {
        let mut bench = Command::new(env!("CARGO_BIN_EXE_bench"));
        bench.args([
            "--entries",
            "20,40,60",
            "--cases",
            "1,3",
            "--pairs",
            "1",
            "--rows",
            "tap,unlock,rebuild,verify,lists,search",
        ]);
        bench.arg("--data").arg(&data).arg("--out").arg(&out).args(["--itgel", "itgel"]);
        let ran = bench.output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
        String::from_utf8(ran.stdout).unwrap()
    };
    let said = run();
    assert!(said.contains("a room of 3 case files"), "{said}");
    let rows: Vec<Row> = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    for kind in ["tap, median", "tap, p99", "unlock, ", "rebuild, ", "verify, ", "lists, today", "search, "] {
        assert!(rows.iter().any(|row| row.row.starts_with(kind)), "{kind}");
    }
    for row in &rows {
        assert!(row.ours.is_finite() && row.ours > 0.0, "{row:?}");
        assert_eq!(row.ratio.is_some(), row.peer.is_some(), "{row:?}");
        assert_eq!(row.met.is_some(), !row.goal.is_empty(), "{row:?}");
        assert!(said.contains(&row.row) && !row.unit.is_empty() && !row.spread.is_empty(), "{row:?}");
    }
    let again = run();
    assert!(!again.contains("a room of"), "{again}");
}
