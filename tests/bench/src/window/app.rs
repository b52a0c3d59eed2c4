//! A window that runs: ours over a store, or the empty one.

use super::Kit;
use super::lens::Lens;
use super::screen::Screen;
use crate::room::Room;
use std::path::PathBuf;
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

/// How long a window may take until it is there, milliseconds.
pub const PATIENCE_MS: u64 = 60_000;

/// One of the two.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// Ours, over the store of this room; where there is none it offers to set one up.
    Ours(&'a Room),
    /// The one with nothing in it.
    Empty,
}

/// A window that runs, until the value goes.
#[derive(Debug)]
pub struct App {
    child: Child,
    /// When it was started: milliseconds of the computer's clock.
    pub started_ms: f64,
    socket: Option<PathBuf>,
}

impl App {
    /// Starts one, with nothing that looks into it.
    ///
    /// # Errors
    /// That it does not start.
    pub fn start(kit: &Kit, screen: &Screen, which: Which<'_>) -> Result<Self, String> {
        Self::begin(kit, screen, which, None)
    }

    /// Starts one whose page can be asked.
    ///
    /// # Errors
    /// That it does not start.
    pub fn start_with_lens(kit: &Kit, screen: &Screen, which: Which<'_>) -> Result<(Self, Lens), String> {
        // Each has a socket of its own: the one before may still lie there.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let socket = screen.home().join(format!("lens-{}", NEXT.fetch_add(1, Ordering::Relaxed)));
        let app = Self::begin(kit, screen, which, Some(socket.clone()))?;
        let mut lens = Lens::connect(&socket, Duration::from_millis(PATIENCE_MS))?;
        // The library is there before its page is.
        let end = Instant::now() + Duration::from_millis(PATIENCE_MS);
        while let Err(why) = lens.ask("await see('h1, h2', 2000);") {
            if Instant::now() > end {
                return Err(why);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok((app, lens))
    }

    fn begin(kit: &Kit, screen: &Screen, which: Which<'_>, socket: Option<PathBuf>) -> Result<Self, String> {
        let mut command = match which {
            Which::Ours(room) => {
                let mut command = screen.command(&kit.ours);
                command.arg("--vault").arg(room.place().store);
                command
            }
            Which::Empty => screen.command(&kit.empty),
        };
        if let Some(socket) = &socket {
            command.env("GTK_MODULES", &kit.lens).env("ITGEL_LENS", socket);
        }
        let started_ms = now_ms();
        let child = command.spawn().map_err(|e| format!("the window: {e}"))?;
        Ok(Self { child, started_ms, socket })
    }

    /// The number of its process; those of its page are below it.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // Its page goes with it. A store loses nothing by that.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(socket) = &self.socket {
            let _ = std::fs::remove_file(socket);
        }
    }
}

/// The computer's clock, milliseconds since 1970: the one by which the eye and the pages count.
#[must_use]
pub fn now_ms() -> f64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64() * 1e3)
}
