//! First pages: Today, the case list, the journal, for each who may see them, in a room with many files; as they are shown again and
//! again, and as the first page after unlocking, which folds what is kept in memory from then on.

use super::Bench;
use crate::measure::{Samples, alone, timed};
use crate::room::{Room, call};
use crate::table::{Row, grouped, spread};
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, SUPERVISOR};
use serde_json::{Value, json};

/// How often each page is asked for.
const TIMES: usize = 60;
/// A page that takes longer than this is asked for less often.
const SLOW_MS: f64 = 500.0;

/// A page that is measured: its command, what is asked, whether its room is one that the goals speak of.
struct Page<'a> {
    name: &'static str,
    who: &'a str,
    request: Value,
    cases: u64,
    judged: bool,
}

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for cases in bench.sizes.cases {
        let room = bench.rooms.room(cases).copy_to(&bench.scratch.join("lists"))?;
        let judged = bench.judges_cases(cases);
        for (who, name) in
            [(OFFICER, "case officer"), (INTERVIEWER, "interviewer"), (SUPERVISOR, "supervisor")]
        {
            let page = |page, request| Page { name: page, who: name, request, cases, judged };
            let mut pages = vec![page("today", json!({})), page("cases", list("", 0))];
            if who != INTERVIEWER {
                let journal = json!({ "case": "", "filter": "all", "search": "", "from": "", "until": "",
                    "before": "", "limit": 50 });
                pages.push(page("journal", journal));
            }
            out.extend(of(&room, who, &pages, bench)?);
        }
        out.extend(beyond_what_is_kept(&room, cases, bench.pairs)?);
    }
    Ok(out)
}

/// Folded case files that are kept in memory: 384 (`crates/vault/src/folds.rs`). So many are looked into one after another, again and
/// again, which all find place, and so many more, which do not.
const WITHIN: usize = 350;
const BEYOND: usize = 420;

fn beyond_what_is_kept(room: &Room, cases: u64, times: usize) -> Result<Vec<Row>, String> {
    let files = room.files("cases");
    let Some(beyond) = files.get(..BEYOND) else { return Ok(Vec::new()) };
    let mut house = room.unlocked(OFFICER)?;
    let mut of = |files: &[String]| {
        alone(times, || {
            let looked =
                || files.iter().try_for_each(|id| call(&mut house, "case", json!({ "case": id })).map(drop));
            let (ms, looked) = timed(looked);
            looked.map(|()| ms / files.len() as f64)
        })
    };
    let within = of(files.get(..WITHIN).unwrap_or_default())?;
    let row = format!("lists, {BEYOND} files in turn beside {WITHIN}, one of {}", grouped(cases as f64));
    Ok(vec![Row::medians(row, "ms each", &of(beyond)?, Some(&within))])
}

fn of(room: &Room, who: usize, pages: &[Page<'_>], bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    let mut firsts: Vec<Samples> = pages.iter().map(|_| Samples::default()).collect();
    let mut house = room.unlocked(who)?;
    // The pages in their order, as somebody comes to them; the first unlocking is not counted.
    for time in 0..=bench.pairs {
        if time > 0 {
            call(&mut house, "lock", json!({}))?;
            room.unlock(&mut house, who)?;
        }
        for (page, first) in pages.iter().zip(&mut firsts) {
            let (ms, asked) = timed(|| call(&mut house, page.name, page.request.clone()));
            asked?;
            if time > 0 {
                first.push(ms);
            }
        }
    }
    for (page, first) in pages.iter().zip(firsts) {
        let what = format!("lists, {}, {}", page.name, page.who);
        let at = format!("{} files", grouped(page.cases as f64));
        out.push(Row::medians(format!("{what}, {at}, first after unlocking"), "ms", &first, None));
        let times = if first.median() > SLOW_MS { bench.pairs } else { TIMES };
        let mut all = Samples::default();
        for _ in 0..times {
            let (ms, asked) = timed(|| call(&mut house, page.name, page.request.clone()));
            asked?;
            all.push(ms);
        }
        let said = format!("median {:.1}; {}", all.median(), spread(&all, None));
        let row = Row::of(format!("{what}, {at}, p95"), "ms", all.quantile(0.95), None, said);
        let row = row.at(&what, page.cases as f64, all.median());
        out.push(row.at_most(16.0).judged_if(page.judged));
    }
    Ok(out)
}

/// A request for the list of case files.
pub(super) fn list(search: &str, offset: u32) -> Value {
    json!({ "search": search, "status": "", "offset": offset, "limit": 50 })
}
