//! The search of the case list, keystroke by keystroke, with letters as people's keyboards give them; also the keystroke that comes
//! after an entry of the room, upon which every next step that depends on the room is looked at anew.

use super::Bench;
use super::lists::list;
use crate::measure::{Samples, timed};
use crate::room::{Room, call};
use crate::table::{Row, figure, grouped, spread};
use itgel_commands::house::House;
use itgel_commands::play::stage::{OFFICER, SUPERVISOR};
use serde_json::json;

/// What is typed: Mongolian, Latin look-alikes, by sound, capitals of an old layout, digits alone.
const TYPED: [&str; 6] = ["хус 41", "Xyc 27", "khus 3", "ҮНЭГ 5", "Єрөө 1", "4127"];
/// How often it is typed anew.
const TIMES: usize = 5;
/// How much longer a letter may take in the larger room than in the smaller, and it is still called flat.
const FLAT: f64 = 1.5;
/// What a letter may take, milliseconds.
const MOST_MS: f64 = 16.0;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out: Vec<Row> = Vec::new();
    let mut medians: Vec<(u64, Samples)> = Vec::new();
    for cases in bench.sizes.cases {
        let room = bench.rooms.room(cases).copy_to(&bench.scratch.join("search"))?;
        let (judged, at) = (bench.judges_cases(cases), format!("{} files", grouped(cases as f64)));
        let all = typed(&room)?;
        let said = format!(
            "median {}, worst {}; {}",
            figure(all.median()),
            figure(all.quantile(1.0)),
            spread(&all, None)
        );
        let row = Row::of(format!("search, a keystroke, {at}, p95"), "ms", all.quantile(0.95), None, said);
        out.push(row.at("search", cases as f64, all.median()).at_most(MOST_MS).judged_if(judged));
        let after = after_an_entry(&room, bench.pairs)?;
        let row = format!("search, a keystroke after an entry of the room, {at}");
        out.push(Row::medians(row, "ms", &after, None).at_most(MOST_MS).judged_if(judged));
        medians.push((cases, all));
    }
    if let [(small, few), (large, many)] = medians.as_slice() {
        let row = format!("search, {} files beside {}", grouped(*large as f64), grouped(*small as f64));
        let row = Row::medians(row, "ms", many, Some(few)).at_most_times(FLAT);
        out.push(row.judged_if(bench.judges_cases(*large)));
    }
    Ok(out)
}

/// Every keystroke of everything that is typed; the first time is not counted.
fn typed(room: &Room) -> Result<Samples, String> {
    let mut house = room.unlocked(OFFICER)?;
    let (mut all, mut found) = (Vec::new(), 0);
    for time in 0..=TIMES {
        for typed in TYPED {
            let mut so_far = String::new();
            for letter in typed.chars() {
                so_far.push(letter);
                let (ms, files) = keystroke(&mut house, &so_far)?;
                found += files;
                if time > 0 {
                    all.push(ms);
                }
            }
        }
    }
    // What finds nothing is no search.
    if found == 0 {
        return Err("not one keystroke found a file".to_owned());
    }
    Ok(all.into_iter().collect())
}

/// A supervisor changes a setting of the room, and types a letter.
fn after_an_entry(room: &Room, times: usize) -> Result<Samples, String> {
    let mut house = room.unlocked(SUPERVISOR)?;
    let mut all = Vec::new();
    for time in 0..=times {
        let minutes = if time.is_multiple_of(2) { "7" } else { "8" };
        call(&mut house, "set_setting", json!({ "key": "auto_lock_minutes", "value": minutes }))?;
        let (ms, _) = keystroke(&mut house, "4")?;
        if time > 0 {
            all.push(ms);
        }
    }
    Ok(all.into_iter().collect())
}

/// Milliseconds, and how many files it found.
fn keystroke(house: &mut House, so_far: &str) -> Result<(f64, u64), String> {
    let (ms, found) = timed(|| call(house, "cases", list(so_far, 0)));
    Ok((ms, found?["total"].as_u64().unwrap_or(0)))
}
