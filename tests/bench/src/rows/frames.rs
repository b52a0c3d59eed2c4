//! Whether the window answers while long work is done: the longest time in which nothing new was painted of a corner that is another
//! colour in every frame, seen from outside. Beside it the same of the window at rest, for as long, right before.

use super::Bench;
use crate::measure::Samples;
use crate::room::{ENTRIES_PER_CASE, Room};
use crate::table::{Row, figure, grouped};
use crate::window::Kit;
use crate::window::app::{App, PATIENCE_MS, Which};
use crate::window::deeds::{ALL, Deed, Seat};
use crate::window::eye::Frames;
use crate::window::lens::Lens;
use crate::window::screen::Screen;
use crate::window::today::{Today, Wanted};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A pixel of the corner.
const CORNER: (i32, i32) = (3, 3);
/// How long is watched at rest at least and at most, milliseconds.
const AT_REST_MS: (f64, f64) = (1_000.0, 10_000.0);
/// The recording that is hashed: as large as one of an hour, and only zeros, which nobody has to write.
const RECORDING: u64 = 4 << 30;

/// Rows.
///
/// # Errors
/// What could not be prepared; what a single piece of work did not do is its own row.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let name = |deed: &Deed| format!("frames, longest gap, {}", deed.name);
    let kit = match Kit::of(bench) {
        Ok(kit) => kit,
        Err(why) => {
            return Ok(ALL
                .iter()
                .map(|deed| Row::of(name(deed), "ms", f64::NAN, None, why.clone()))
                .collect());
        }
    };
    let entries = bench.sizes.entries[1];
    let place = bench.scratch.join("frames");
    let wanted = Wanted { ready: 0, parcel_mib: Some(bench.sizes.mib[0]), unsigned: true };
    let room = bench.rooms.room(entries / ENTRIES_PER_CASE);
    let today = Today::of(bench, &room, &place.join("room"), wanted)?;
    for folder in ["copies", "stick"] {
        std::fs::create_dir_all(place.join(folder)).map_err(|e| e.to_string())?;
    }
    let recording = std::fs::File::create(place.join("recording.mp4"));
    recording.and_then(|file| file.set_len(RECORDING)).map_err(|e| e.to_string())?;
    let screen = Screen::open(&kit, &bench.scratch.join("frames-screen"))?;
    let mut watching =
        Watching { kit: &kit, screen, today: &today, place, given: Value::Null, times: bench.pairs };
    watching.given = Deed::given(&today, &watching.place);
    let mut of = |deed: &Deed| match watching.watch(deed) {
        Ok(seen) => seen.row(name(deed), entries),
        Err(why) => Row::failed(name(deed), &why),
    };
    Ok(ALL.iter().map(&mut of).collect())
}

/// What was seen of one kind of work, each time.
#[derive(Default)]
struct Seen {
    work: Vec<Frames>,
    rest: Vec<Frames>,
    /// The longest gap as the page has it, which does not know when it is painted.
    page: Samples,
}

impl Seen {
    fn row(&self, name: String, entries: u64) -> Row {
        let longest = |frames: &[Frames]| frames.iter().map(|f| f.longest_ms).collect::<Samples>();
        let (work, rest) = (longest(&self.work), longest(&self.rest));
        let took: Samples = self.work.iter().map(|f| f.watched_ms).collect();
        let usual: Samples = self.work.iter().map(|f| f.median_ms).collect();
        let over: u64 = self.work.iter().map(|f| f.over).sum();
        let said = format!(
            "the longest of all {} times; median of the longest {}, at rest {}; in the page alone {}; it took {} ms, a frame every {} ms, \
             {over} gaps over 50 ms; {} entries",
            self.work.len(),
            figure(work.median()),
            figure(rest.median()),
            figure(self.page.quantile(1.0)),
            figure(took.median()),
            figure(usual.median()),
            grouped(entries as f64)
        );
        Row::of(name, "ms", work.quantile(1.0), Some(rest.quantile(1.0)), said)
    }
}

struct Watching<'a> {
    kit: &'a Kit,
    screen: Screen,
    today: &'a Today,
    place: PathBuf,
    given: Value,
    times: usize,
}

impl Watching<'_> {
    /// One kind of work again and again; the first time is not counted.
    fn watch(&mut self, deed: &Deed) -> Result<Seen, String> {
        let mut seen = Seen::default();
        let mut window: Option<(App, Lens)> = None;
        for time in 0..=self.times {
            // A store is restored where there is none, and unlocked from its door: each time in a window of its own.
            if deed.seat.unlocks().is_none() {
                self.close(window.take())?;
            }
            let (_, page) = match &mut window {
                Some(open) => open,
                none => none.insert(self.open(deed, time)?),
            };
            let counted = once(&mut self.screen, page, deed, &self.given, seen.work.last())?;
            if time > 0 {
                seen.work.push(counted.0);
                seen.rest.push(counted.1);
                seen.page.push(counted.2);
            }
        }
        self.close(window)?;
        Ok(seen)
    }

    fn open(&mut self, deed: &Deed, time: usize) -> Result<(App, Lens), String> {
        let nowhere = Room::at(self.place.join(format!("restored-{time}")));
        let room = if deed.seat == Seat::Nobody { &nowhere } else { &self.today.room };
        std::fs::create_dir_all(room.home()).map_err(|e| e.to_string())?;
        let (app, mut page) = App::start_with_lens(self.kit, &self.screen, Which::Ours(room))?;
        if let Some((role, passphrase)) = deed.seat.unlocks() {
            let given = json!({ "role": role, "passphrase": passphrase });
            page.run("await unlock(given.role, given.passphrase);", &given)?;
        }
        page.run(deed.first, &self.given)?;
        Ok((app, page))
    }

    /// Closes a window, and what it left of a restoration goes.
    fn close(&mut self, window: Option<(App, Lens)>) -> Result<(), String> {
        if window.is_none() {
            return Ok(());
        }
        drop(window);
        self.screen.eye.blank(PATIENCE_MS)?;
        restored(&self.place).into_iter().for_each(|path| drop(std::fs::remove_dir_all(path)));
        Ok(())
    }
}

/// Stores that were restored here.
fn restored(place: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path());
    all.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("restored-")))
        .collect()
}

/// Once: at rest for about as long as the work took before, and while it is done; and what the page itself has of the latter.
fn once(
    screen: &mut Screen,
    page: &mut Lens,
    deed: &Deed,
    given: &Value,
    before: Option<&Frames>,
) -> Result<(Frames, Frames, f64), String> {
    page.run(deed.before, given)?;
    page.ask("beat(); await soon(500);")?;
    let (least, most) = AT_REST_MS;
    let rest_ms = before.map_or(least, |frames| frames.watched_ms).clamp(least, most);
    let (rest, ()) = screen.eye.watch(CORNER, || {
        std::thread::sleep(Duration::from_secs_f64(rest_ms / 1e3));
        Ok(())
    })?;
    page.ask("window.benchBeat.length = 0;")?;
    let (work, _) = screen.eye.watch(CORNER, || page.run(deed.work, given))?;
    let own = page.ask("return Math.max(...window.benchBeat);")?.as_f64().unwrap_or(f64::NAN);
    Ok((work, rest, own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_the_longest_gap_of_all_times_and_what_it_was_at_rest() {
        let frames =
            |longest_ms, over| Frames { painted: 60, watched_ms: 1000.0, longest_ms, median_ms: 16.7, over };
        let seen = Seen {
            work: vec![frames(40.0, 0), frames(120.0, 2), frames(60.0, 1)],
            rest: vec![frames(20.0, 0), frames(30.0, 0), frames(25.0, 0)],
            page: [33.0, 50.0, 40.0].into_iter().collect(),
        };
        let row = seen.row("frames, longest gap, check".to_owned(), 100_000);
        assert_eq!((row.ours, row.peer, row.met), (120.0, Some(30.0), None));
        assert!(
            row.spread.contains("3 gaps over 50 ms") && row.spread.contains("median of the longest 60.0"),
            "{row:?}"
        );
    }
}
