//! The search of the case list, keystroke by keystroke, with letters as people's keyboards give them.

use super::Bench;
use super::lists::list;
use crate::measure::{Samples, timed};
use crate::room::call;
use crate::table::{Row, grouped};
use itgel_commands::play::stage::OFFICER;

/// What is typed: Mongolian, Latin look-alikes, by sound, capitals of an old layout, digits alone.
const TYPED: [&str; 6] = ["хус 41", "Xyc 27", "khus 3", "ҮНЭГ 5", "Єрөө 1", "4127"];
/// How often it is typed anew.
const TIMES: usize = 5;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out: Vec<Row> = Vec::new();
    for cases in bench.cases {
        let room = bench.rooms.room(cases).copy_to(&bench.scratch.join("search"))?;
        let mut house = room.unlocked(OFFICER)?;
        let (first, asked) = timed(|| call(&mut house, "cases", list("", 0)));
        asked?;
        let times = if first > 500.0 { 1 } else { TIMES };
        let mut all = Vec::new();
        for typed in std::iter::repeat_n(TYPED, times).flatten() {
            let mut so_far = String::new();
            for letter in typed.chars() {
                so_far.push(letter);
                let (ms, found) = timed(|| call(&mut house, "cases", list(&so_far, 0)));
                found?;
                all.push(ms);
            }
        }
        let all: Samples = all.into_iter().collect();
        let spread =
            format!("median {:.2}, worst {:.1} of {} keystrokes", all.median(), all.quantile(1.0), all.len());
        let row = format!("search, a keystroke, {} files, p95", grouped(cases as f64));
        out.push(Row::of(row, "ms", all.quantile(0.95), None, spread).at_most(16.0).at(
            "search",
            cases as f64,
            all.median(),
        ));
    }
    Ok(out)
}
