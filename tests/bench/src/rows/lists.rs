//! First pages: Today, the case list, the journal, for each who may see them, in a room with many files.

use super::Bench;
use crate::measure::Samples;
use crate::measure::timed;
use crate::room::{Room, call};
use crate::table::{Row, grouped};
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, SUPERVISOR};
use serde_json::{Value, json};

/// How often each page is asked for.
const TIMES: usize = 60;
/// A page that takes longer than this is asked for less often.
const SLOW_MS: f64 = 500.0;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for cases in bench.cases {
        let room = bench.rooms.room(cases).copy_to(&bench.scratch.join("lists"))?;
        for (who, name) in
            [(OFFICER, "case officer"), (INTERVIEWER, "interviewer"), (SUPERVISOR, "supervisor")]
        {
            out.extend(of(&room, who, name, cases, cases == bench.cases[1])?);
        }
    }
    Ok(out)
}

fn of(room: &Room, who: usize, name: &str, cases: u64, asked: bool) -> Result<Vec<Row>, String> {
    let mut house = room.unlocked(who)?;
    let mut out = Vec::new();
    let journal = json!({ "case": "", "filter": "all", "search": "", "from": "", "until": "", "before": "", "limit": 50 });
    for (page, request) in [("today", json!({})), ("cases", list("", 0)), ("journal", journal)] {
        if page == "journal" && who == INTERVIEWER {
            continue;
        }
        let (first, asked_once) = timed(|| call(&mut house, page, request.clone()));
        asked_once?;
        let times = if first > SLOW_MS { 5 } else { TIMES };
        let mut all = Vec::new();
        for _ in 0..times {
            let (ms, asked) = timed(|| call(&mut house, page, request.clone()));
            asked?;
            all.push(ms);
        }
        let all: Samples = all.into_iter().collect();
        let spread = format!("first {first:.0} ms after unlock; median {:.1}; {times} times", all.median());
        let row = format!("lists, {page}, {name}, {} files, p95", grouped(cases as f64));
        let row = Row::of(row, "ms", all.quantile(0.95), None, spread);
        let row = row.at(&format!("lists, {page}, {name}"), cases as f64, all.median());
        out.push(if asked { row.at_most(16.0) } else { row });
    }
    Ok(out)
}

/// A request for the list of case files.
pub(super) fn list(search: &str, offset: u32) -> Value {
    json!({ "search": search, "status": "", "offset": offset, "limit": 50 })
}
