//! Every view emptied and filled anew from the journal, entries a second.

use super::Bench;
use crate::measure::{alone, timed};
use crate::room::{ENTRIES_PER_CASE, call};
use crate::table::{Row, grouped};
use itgel_commands::play::stage::SUPERVISOR;
use serde_json::json;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for entries in bench.sizes.entries.into_iter().skip(1) {
        let room = bench.rooms.room(entries / ENTRIES_PER_CASE).copy_to(&bench.scratch.join("rebuild"))?;
        let mut house = room.unlocked(SUPERVISOR)?;
        let size = size(&mut house)?;
        let speed = alone(bench.pairs, || {
            let (ms, done) = timed(|| call(&mut house, "rebuild", json!({})));
            done?;
            Ok(size / ms * 1000.0)
        })?;
        let row = Row::medians(format!("rebuild, {} entries", grouped(size)), "entries/s", &speed, None);
        let row = row.at("rebuild", size, size / speed.median());
        let row = row.goal("≥ 20,000 entries/s", |row| row.ours >= 20_000.0);
        out.push(row.judged_if(bench.judges_entries(entries)));
    }
    Ok(out)
}

/// Entries in the journal.
pub(super) fn size(house: &mut itgel_commands::house::House) -> Result<f64, String> {
    let request = json!({ "case": "", "filter": "all", "search": "", "from": "", "until": "", "before": "", "limit": 1 });
    let view = call(house, "journal", request)?;
    view["size"].as_str().and_then(|size| size.parse().ok()).ok_or_else(|| "size".to_owned())
}
