//! One live tap, from the request to the commit, beside the commit of one row of the same length in a bare SQLCipher file with
//! the same settings on the same disk.

use super::Bench;
use crate::measure::{Samples, timed};
use crate::room::{Room, call};
use crate::table::{Row, grouped};
use itgel_commands::house::House;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::INTERVIEWER;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;

/// Taps of one interview, which is a long one.
const TAPS: usize = 150;
/// Bytes of a tap's line and contents together.
const ROW: usize = 560;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for entries in [bench.entries[1], bench.entries[2]] {
        let room = bench.rooms.room(entries / crate::room::ENTRIES_PER_CASE);
        let room = room.copy_to(&bench.scratch.join("tap"))?;
        let (ours, peer) = measure(&room, &bench.scratch.join("bare.db"), bench.pairs)?;
        let at = format!("{} entries", grouped(entries as f64));
        let row = Row::medians(format!("tap, median, {at}"), "ms", &ours, Some(&peer)).at_most_times(1.5);
        out.push(row.at("tap", entries as f64, ours.median()));
        let spread = format!("99th of {} each", ours.len());
        let p99 =
            Row::of(format!("tap, p99, {at}"), "ms", ours.quantile(0.99), Some(peer.quantile(0.99)), spread);
        out.push(p99.at_most_times(3.0));
    }
    Ok(out)
}

/// Every pair is an interview of its own: a child is not heard for a thousand taps.
fn measure(room: &Room, bare: &Path, pairs: usize) -> Result<(Samples, Samples), String> {
    let mut house = room.unlocked(INTERVIEWER)?;
    let bare = open_bare(bare).map_err(|e| format!("the bare file: {e}"))?;
    let (mut chance, row) = (Chance::new(7), vec![0x5A_u8; ROW]);
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    for case in room.files("ready").iter().take(pairs) {
        let live = begin(&mut house, case, &chance.id())?;
        for _ in 0..TAPS {
            let request = tap(case, &live, &chance.id());
            let (one, saved) = timed(|| call(&mut house, "tap", request));
            saved?;
            let (other, saved) = timed(|| bare.execute("INSERT INTO entry (line) VALUES (?1)", [&row]));
            saved.map_err(|e| format!("the bare file: {e}"))?;
            ours.push(one);
            peer.push(other);
        }
        let end = json!({ "case": case, "interview": live, "request": chance.id(), "stopped_by_child": false,
            "at_last_entry": false });
        call(&mut house, "end_interview", end)?;
    }
    Ok((ours.into_iter().collect(), peer.into_iter().collect()))
}

/// Begins an interview; gives its id.
fn begin(house: &mut House, case: &str, request: &str) -> Result<String, String> {
    let begin = json!({
        "case": case, "request": request, "session": "initial", "reason": "", "compulsion_basis": "",
        "compulsion_interests": "", "planned_minutes": 40, "camera_confirmed": true,
    });
    let live = call(house, "begin_interview", begin)?;
    Ok(live["interview"].as_str().unwrap_or_default().to_owned())
}

fn tap(case: &str, live: &str, id: &str) -> Value {
    json!({
        "case": case, "interview": live, "tap": id, "kind": "prompt", "apart": true, "of": "", "signs": [],
        "responses": [], "phase": null, "prompt": "open", "intensity": null, "outcome": null,
        "asked_by": null, "break_reason": null,
    })
}

/// A file of SQLCipher with one table, set as the store sets its own (`crates/vault/src/connection.rs`).
fn open_bare(path: &Path) -> rusqlite::Result<Connection> {
    let _ = std::fs::remove_file(path);
    let bare = Connection::open(path)?;
    bare.execute_batch("PRAGMA cipher_memory_security = ON;")?;
    bare.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "5a".repeat(48)))?;
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         CREATE TABLE entry (seq INTEGER PRIMARY KEY NOT NULL, line BLOB NOT NULL) STRICT;",
    )?;
    Ok(bare)
}
