//! From the start of the process to the unlock screen on the screen, beside the empty window and its heading: until the very picture
//! stands there in which the window comes to rest, seen from outside. Warm, as after the first start of a day, and cold, with nothing
//! of either in the memory of the system.

use super::Bench;
use crate::measure::{Samples, both};
use crate::room::{ENTRIES_PER_CASE, Room};
use crate::table::{Row, figure, grouped, spread};
use crate::window::Kit;
use crate::window::app::{App, PATIENCE_MS, Which};
use crate::window::eye::Picture;
use crate::window::screen::Screen;

const WARM: &str = "start, to the painted unlock screen, warm";
const COLD: &str = "start, to the painted unlock screen, cold";
/// A picture is the same but for so many pixels, of a million: what is smoothed at the edge of a letter may differ.
const DUST: u32 = 64;
/// A window has come to rest when nothing moved for so long, milliseconds.
const QUIET_MS: u64 = 2_000;
/// What drops from the system's memory what it has read of files.
const CACHES: &str = "/proc/sys/vm/drop_caches";

/// Rows.
///
/// # Errors
/// What a window did not do.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let none = |name: &str, why: &str| Row::of(name, "ms", f64::NAN, None, why);
    let kit = match Kit::of(bench) {
        Ok(kit) => kit,
        Err(why) => return Ok(vec![none(WARM, &why), none(COLD, &why)]),
    };
    let cases = bench.sizes.entries[1] / ENTRIES_PER_CASE;
    let room = bench.rooms.room(cases).copy_to(&bench.scratch.join("start"))?;
    let mut screen = Screen::open(&kit, &bench.scratch.join("start-screen"))?;
    let mut starts = Starts { kit: &kit, screen: &mut screen, room: &room };
    starts.keep(Picture::Ours)?;
    starts.keep(Picture::Peer)?;
    let warm = starts.measure(bench.pairs, &|| Ok(()))?;
    let mut out = vec![row(WARM, &warm, cases)];
    out.push(match forget_files() {
        Err(why) => none(COLD, &why),
        Ok(()) => row(COLD, &starts.measure(bench.pairs, &forget_files)?, cases),
    });
    Ok(out)
}

/// What was measured of both sides, milliseconds: until the picture stands there, and until anything of the window does.
#[derive(Default)]
struct Measured {
    painted: [Samples; 2],
    begun: [Samples; 2],
}

struct Starts<'a> {
    kit: &'a Kit,
    screen: &'a mut Screen,
    room: &'a Room,
}

impl Starts<'_> {
    fn start(&self, picture: Picture) -> Result<App, String> {
        let which = match picture {
            Picture::Ours => Which::Ours(self.room),
            Picture::Peer => Which::Empty,
        };
        App::start(self.kit, self.screen, which)
    }

    /// Keeps the picture in which a window comes to rest.
    fn keep(&mut self, picture: Picture) -> Result<(), String> {
        let app = self.start(picture)?;
        self.screen.eye.other_than_desk(PATIENCE_MS)?;
        self.screen.eye.rest(picture, QUIET_MS, PATIENCE_MS)?;
        drop(app);
        self.screen.eye.blank(PATIENCE_MS)
    }

    /// Once: until anything of it is there, and until all of it is.
    fn once(
        &mut self,
        picture: Picture,
        before: &dyn Fn() -> Result<(), String>,
    ) -> Result<(f64, f64), String> {
        before()?;
        let app = self.start(picture)?;
        let (begun, painted) = self.screen.eye.same(picture, DUST, PATIENCE_MS)?;
        let out = (begun - app.started_ms, painted - app.started_ms);
        drop(app);
        self.screen.eye.blank(PATIENCE_MS)?;
        Ok(out)
    }

    fn measure(&mut self, pairs: usize, before: &dyn Fn() -> Result<(), String>) -> Result<Measured, String> {
        let mut all = Measured::default();
        for pair in 0..=pairs {
            let starts = std::cell::RefCell::new(&mut *self);
            let mut begun = [0.0; 2];
            let [ours_begun, peer_begun] = &mut begun;
            let one = |picture, began: &mut f64| {
                let (first, whole) = starts.borrow_mut().once(picture, before)?;
                *began = first;
                Ok(whole)
            };
            let (ours, peer) =
                both(pair, || one(Picture::Ours, ours_begun), || one(Picture::Peer, peer_begun))?;
            if pair > 0 {
                all.painted.iter_mut().zip([ours, peer]).for_each(|(samples, ms)| samples.push(ms));
                all.begun.iter_mut().zip(begun).for_each(|(samples, ms)| samples.push(ms));
            }
        }
        Ok(all)
    }
}

fn row(name: &str, measured: &Measured, cases: u64) -> Row {
    let ([ours, peer], [first, peer_first]) = (&measured.painted, &measured.begun);
    let said = format!(
        "{}; anything of it after {}, of the peer after {}; a room of {} case files",
        spread(ours, Some(peer)),
        figure(first.median()),
        figure(peer_first.median()),
        grouped(cases as f64)
    );
    Row::of(name, "ms", ours.median(), Some(peer.median()), said).at_most_times(1.25)
}

/// Everything that was read or written of files is read from the disk again.
fn forget_files() -> Result<(), String> {
    let _ = std::process::Command::new("sync").status();
    std::fs::write(CACHES, "3").map_err(|e| format!("the system does not let go of what it has read: {e}"))
}
