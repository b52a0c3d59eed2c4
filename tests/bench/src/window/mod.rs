//! The real window, as it is given to people: a release build on a display of its own, which no driver can open a door to. It is
//! looked at from outside, where a person sits (`eye`), and where the page itself has to say something, through the library that
//! shows it (`lens`). The empty window that it is measured beside is treated alike.

pub mod app;
pub mod deeds;
pub mod eye;
pub mod lens;
pub mod pss;
pub mod screen;
pub mod today;

use crate::rows::Bench;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What of the bench is needed to measure a window.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The window.
    pub ours: PathBuf,
    /// The empty one.
    pub empty: PathBuf,
    /// The program that looks at the screen.
    pub eye: PathBuf,
    /// The module that looks into a page.
    pub lens: PathBuf,
}

impl Kit {
    /// What was built, and that there is a display to show it on.
    ///
    /// # Errors
    /// What is missing, in words for the row.
    pub fn of(bench: &Bench) -> Result<Self, String> {
        let instruments = bench.release.join("bench-instruments");
        let kit = Self {
            ours: bench.release.join("itgel-desktop"),
            empty: bench.release.join("itgel-empty-window"),
            eye: instruments.join("eye"),
            lens: instruments.join("lens.so"),
        };
        for (what, path) in
            [("window", &kit.ours), ("empty window", &kit.empty), ("eye", &kit.eye), ("lens", &kit.lens)]
        {
            if !path.is_file() {
                return Err(format!("the {what} was not built"));
            }
        }
        for program in ["Xvfb", "dbus-daemon", "openbox"] {
            if !is_there(program) {
                return Err(format!("there is no {program}"));
            }
        }
        Ok(kit)
    }
}

fn is_there(program: &str) -> bool {
    // Whatever it answers to a question that it may not know.
    let mut asked = Command::new(program);
    asked.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    asked.status().is_ok()
}
