//! One live tap, from the request to the commit, beside the commit of one row as long as a tap of the same room in a bare SQLCipher
//! file with the same settings on the same disk. The first interview is not counted.

use super::{Bench, unlock};
use crate::measure::{Samples, both, timed};
use crate::room::{Room, call};
use crate::table::{Row, grouped, spread};
use itgel_casefile::time::Clock as _;
use itgel_commands::house::House;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER};
use itgel_vault::JournalFilter;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;

/// Taps of one interview, which is a long one.
const TAPS: usize = 150;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for entries in bench.sizes.entries.into_iter().skip(1) {
        let judged = bench.judges_entries(entries);
        let room = bench.rooms.room(entries / crate::room::ENTRIES_PER_CASE);
        let room = room.copy_to(&bench.scratch.join("tap"))?;
        let length = length(&room)?;
        let before = unlock::opened(&room, OFFICER)?.size();
        let (ours, peer) = measure(&room, &bench.scratch.join("bare.db"), length, bench.pairs)?;
        let entered = unlock::opened(&room, OFFICER)?.size() - before;
        if entered < (bench.pairs as u64 + 1) * TAPS as u64 {
            return Err(format!("{entered} entries are fewer than taps"));
        }
        let at = format!("{} entries", grouped(entries as f64));
        let row = Row::medians(format!("tap, median, {at}"), "ms", &ours, Some(&peer)).at_most_times(1.5);
        let row = row.judged_if(judged);
        out.push(row.at("tap", entries as f64, ours.median()));
        let said = format!("99th; {}; a row of {length} bytes", spread(&ours, Some(&peer)));
        let p99 =
            Row::of(format!("tap, p99, {at}"), "ms", ours.quantile(0.99), Some(peer.quantile(0.99)), said);
        out.push(p99.at_most_times(3.0).judged_if(judged));
    }
    Ok(out)
}

/// Every pair is an interview of its own: a child is not heard for a thousand taps.
fn measure(room: &Room, bare: &Path, length: usize, pairs: usize) -> Result<(Samples, Samples), String> {
    let mut house = room.unlocked(INTERVIEWER)?;
    let bare = open_bare(bare).map_err(|e| format!("the bare file: {e}"))?;
    let (mut chance, row) = (Chance::new(7), vec![0x5A_u8; length]);
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    let ready = room.files("ready");
    if ready.len() <= pairs {
        return Err(format!("the room has {} children who may be heard: fewer pairs", ready.len()));
    }
    for (pair, case) in ready.iter().take(pairs + 1).enumerate() {
        let live = begin(&mut house, case, &chance.id())?;
        for n in 0..TAPS {
            let request = tap(case, &live, &chance.id());
            let one = || {
                let (ms, saved) = timed(|| call(&mut house, "tap", request));
                // As the window does it, when its page has the answer; the next tap may come while it lasts.
                house.answered();
                saved.map(|_| ms)
            };
            let other = || {
                let insert = || bare.prepare_cached("INSERT INTO entry (line) VALUES (?1)")?.execute([&row]);
                let (ms, saved) = timed(insert);
                saved.map(|_| ms).map_err(|e| format!("the bare file: {e}"))
            };
            let (one, other) = both(n, one, other)?;
            if pair > 0 {
                ours.push(one);
                peer.push(other);
            }
        }
        let end = json!({ "case": case, "interview": live, "request": chance.id(), "stopped_by_child": false,
            "at_last_entry": false });
        call(&mut house, "end_interview", end)?;
    }
    Ok((ours.into_iter().collect(), peer.into_iter().collect()))
}

/// Bytes of a tap in this room, line, salt and contents together: the median of the newest.
fn length(room: &Room) -> Result<usize, String> {
    let vault = unlock::opened(room, OFFICER)?;
    let filter = JournalFilter { act_prefix: Some("case.tapped".to_owned()), ..JournalFilter::default() };
    let mut lengths = Vec::new();
    for tap in vault.journal_page(&filter, 101).map_err(|e| e.to_string())? {
        let records = vault.records(tap.seq, tap.seq + 1).map_err(|e| e.to_string())?;
        lengths.extend(records.iter().map(|r| r.line.len() + r.salt.len() + r.payload.len()));
    }
    vault.lock(&room.clock().now()).map_err(|e| e.to_string())?;
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().ok_or_else(|| "nobody was heard in this room".to_owned())
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
