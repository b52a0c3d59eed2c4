//! From the press in the real window to the confirmation on the screen: keys and the pointer are pressed through the server of the
//! display, and the digit of the tile is looked at where it is painted. The page says in between when it heard the press, asked the
//! program, had its answer and had changed.

use super::Bench;
use crate::measure::Samples;
use crate::room::ENTRIES_PER_CASE;
use crate::table::{Row, figure, grouped, spread};
use crate::window::Kit;
use crate::window::app::{App, PATIENCE_MS, Which};
use crate::window::eye::Part;
use crate::window::screen::{SIZE, Screen};
use crate::window::today::{OTHERS, Today, Wanted};
use serde_json::{Value, json};
use std::time::Duration;

/// Presses of one interview, every other one a key and every other one the pointer.
const PRESSES: usize = 40;
/// Between two of them: nobody taps faster, and the window is at rest again.
const PAUSE: Duration = Duration::from_millis(350);
/// What is not confirmed by then is not confirmed.
const LATE_MS: u64 = 20_000;
/// The keys of the four kinds of prompts, as the server numbers them: Q, W, A, S by their places.
const KEYS: [u8; 4] = [24, 25, 38, 39];
/// The stretches of the way, each with where it ends.
const STRETCHES: [(&str, &str); 4] = [
    ("until the page hears the press", "heard"),
    ("until it asks the program", "asked"),
    ("until the program has written and answered", "answered"),
    ("until the page has changed", "changed"),
];
const PAINTED: &str = "until that is painted";

/// To the interview of a case file, up to its first prompt; gives its number, where the four tiles lie and where their digits do.
const BEGIN: &str = r#"
  await unlock('interviewer', given.passphrase);
  await interviewsOf(given.case);
  await press('[data-act="to-live"]');
  await press('#live-camera');
  await press('[data-act="begin"]');
  await see('[data-prompt="open"]');
  await soon(500);
  const note = (what) => window.benchWay.push([what, instant()]);
  window.benchWay = [];
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => note('heard'), true);
  const real = window.fetch;
  window.fetch = async (address, more) => {
    const tapped = decodeURIComponent(String(address)).endsWith('|tap');
    if (tapped) note('asked');
    const answer = await real(address, more);
    if (tapped) note('answered');
    return answer;
  };
  const digits = [...document.querySelectorAll('[data-prompt] [data-count]')];
  for (const one of digits)
    new MutationObserver(() => note('changed')).observe(one, { subtree: true, childList: true, characterData: true });
  const box = (e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round); };
  const { interviews } = await ask('case', { case: given.case });
  return {
    window: [screenX, screenY, innerWidth, innerHeight],
    interview: interviews.find((one) => one.status === 'live').interview,
    tiles: digits.map((one) => box(one.closest('[data-prompt]'))),
    digits: digits.map(box),
  };
"#;
/// What the page noted of one press.
const WAY: &str =
    "const way = window.benchWay; window.benchWay = []; return Object.fromEntries(way.reverse());";
/// The end, so that the next one may begin.
const END: &str = r#"
  const request = crypto.randomUUID();
  await ask('end_interview', { ...given, request, stopped_by_child: false, at_last_entry: false });
"#;

/// Rows.
///
/// # Errors
/// What the window did not do.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let entries = bench.sizes.entries[1];
    let at = format!("{} entries", grouped(entries as f64));
    let kit = match Kit::of(bench) {
        Ok(kit) => kit,
        Err(why) => return Ok(vec![Row::of(format!("seen, {at}"), "ms", f64::NAN, None, why)]),
    };
    let room = bench.rooms.room(entries / ENTRIES_PER_CASE);
    let wanted = Wanted { ready: bench.pairs + 1, ..Wanted::default() };
    let today = Today::of(bench, &room, &bench.scratch.join("seen"), wanted)?;
    let mut screen = Screen::open(&kit, &bench.scratch.join("seen-screen"))?;
    let mut all = Seen::default();
    for (n, case) in today.ready.iter().enumerate() {
        let one = interview(&kit, &mut screen, &today, case)
            .map_err(|why| format!("interview {}: {why}", n + 1))?;
        // The first is not counted.
        if n > 0 {
            all.presses.extend(one.presses);
        }
    }
    Ok(all.rows(&at, bench.judges_entries(entries)))
}

/// One press: by the pointer or by a key, from it to the painted digit, and its stretches; milliseconds.
struct Press {
    pointer: bool,
    whole: f64,
    stretches: Vec<f64>,
}

#[derive(Default)]
struct Seen {
    presses: Vec<Press>,
}

impl Seen {
    fn rows(&self, at: &str, judged: bool) -> Vec<Row> {
        let of = |pointer: bool| self.presses.iter().filter(move |one| one.pointer == pointer);
        let mut out = Vec::new();
        for (pointer, name) in [(false, "a key"), (true, "the pointer")] {
            let all: Samples = of(pointer).map(|one| one.whole).collect();
            let said = format!("median {}; {}", figure(all.median()), spread(&all, None));
            let row = Row::of(
                format!("seen, {name} to its painted digit, {at}, p95"),
                "ms",
                all.quantile(0.95),
                None,
                said,
            );
            out.push(row.at_most(50.0).judged_if(judged));
        }
        let names = STRETCHES.iter().map(|(name, _)| *name).chain([PAINTED]);
        for (n, name) in names.enumerate() {
            let all: Samples = self.presses.iter().filter_map(|one| one.stretches.get(n).copied()).collect();
            out.push(Row::medians(format!("seen, of it: {name}"), "ms", &all, None));
        }
        out
    }
}

/// One interview in a window of its own.
fn interview(kit: &Kit, screen: &mut Screen, today: &Today, case: &str) -> Result<Seen, String> {
    let (app, mut page) = App::start_with_lens(kit, screen, Which::Ours(&today.room))?;
    let place = page.run(BEGIN, &json!({ "case": case, "passphrase": OTHERS }))?;
    if place["window"] != json!([0, 0, SIZE.0, SIZE.1]) {
        return Err(format!("the window does not fill the screen: {}", place["window"]));
    }
    let mut seen = Seen::default();
    for n in 0..PRESSES {
        let (kind, pointer) = ((n / 2) % KEYS.len(), n % 2 == 1);
        if let Some(tile) = pointer.then(|| part(&place["tiles"][kind])).flatten() {
            // Beside its words, where nothing but the tile itself is.
            screen.eye.point(tile.x + tile.w / 2, tile.y + tile.h / 2)?;
        }
        std::thread::sleep(PAUSE);
        let digit = part(&place["digits"][kind]).ok_or("no digit")?;
        let key = if pointer { 0 } else { KEYS.get(kind).copied().unwrap_or(0) };
        let (pressed, painted) = screen.eye.press(key, digit, LATE_MS)?;
        let way = page.ask(WAY)?;
        let stretches = stretches(pressed, &way, painted);
        seen.presses.push(Press { pointer, whole: painted - pressed, stretches });
    }
    page.run(END, &json!({ "case": case, "interview": place["interview"] }))?;
    drop(app);
    screen.eye.blank(PATIENCE_MS)?;
    Ok(seen)
}

/// The stretches from the press on, as far as the page noted where they end; none where it missed one.
fn stretches(pressed: f64, way: &Value, painted: f64) -> Vec<f64> {
    let mut ends: Vec<f64> = STRETCHES.iter().filter_map(|(_, end)| way[*end].as_f64()).collect();
    if ends.len() < STRETCHES.len() {
        return Vec::new();
    }
    ends.push(painted);
    let mut from = pressed;
    ends.into_iter().map(|to| to - std::mem::replace(&mut from, to)).collect()
}

fn part(of: &Value) -> Option<Part> {
    let side = |n: usize| of[n].as_i64().and_then(|px| i32::try_from(px).ok());
    Some(Part { x: side(0)?, y: side(1)?, w: side(2)?, h: side(3)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stretches_make_the_whole_way_and_a_gap_makes_none() {
        let way = json!({ "heard": 103.0, "asked": 104.0, "answered": 120.0, "changed": 122.5 });
        assert_eq!(stretches(100.0, &way, 130.0), [3.0, 1.0, 16.0, 2.5, 7.5]);
        assert!(stretches(100.0, &json!({ "heard": 103.0 }), 130.0).is_empty());
        assert_eq!(part(&json!([1, 2, 3, 4])), Some(Part { x: 1, y: 2, w: 3, h: 4 }));
        assert_eq!(part(&json!([1, 2, 3])), None);
    }

    #[test]
    fn keys_and_the_pointer_have_a_row_each_and_every_stretch_has_one() {
        let press = |pointer, whole: f64| Press { pointer, whole, stretches: vec![whole / 5.0; 5] };
        let seen = Seen { presses: vec![press(false, 20.0), press(true, 60.0), press(false, 40.0)] };
        let rows = seen.rows("100 entries", true);
        assert_eq!(rows.len(), 2 + STRETCHES.len() + 1);
        assert_eq!((rows[0].met, rows[1].met), (Some(true), Some(false)));
        assert!((rows[2].ours - 8.0).abs() < 1e-9, "{:?}", rows[2]);
    }
}
