//! Asks the program that looks at the screen (`tests/bench/instruments/eye.c`, which says what it can be asked).

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A part of the screen, pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// The pictures that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Of our window.
    Ours = 0,
    /// Of the empty one.
    Peer = 1,
}

/// What a watch saw of a pixel that changes with every frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frames {
    /// How many were painted.
    pub painted: u64,
    /// How long it was watched, milliseconds.
    pub watched_ms: f64,
    /// The longest time without a new one.
    pub longest_ms: f64,
    /// The median of these times.
    pub median_ms: f64,
    /// How many of them were longer than 50 ms.
    pub over: u64,
}

/// Who looks.
#[derive(Debug)]
pub struct Eye {
    child: Child,
    ask: ChildStdin,
    told: BufReader<ChildStdout>,
}

impl Eye {
    /// Begins to look at this display, which is empty.
    ///
    /// # Errors
    /// What is not there.
    pub fn open(program: &Path, display: &str) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.env("DISPLAY", display).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|e| format!("the eye: {e}"))?;
        let (ask, told) = (child.stdin.take().ok_or("no input")?, child.stdout.take().ok_or("no output")?);
        let mut eye = Self { child, ask, told: BufReader::new(told) };
        let ready = eye.line()?;
        if ready.starts_with("ready ") { Ok(eye) } else { Err(format!("the eye: {ready}")) }
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        self.told.read_line(&mut line).map_err(|e| e.to_string())?;
        if line.is_empty() {
            Err("the eye saw no screen any more".to_owned())
        } else {
            Ok(line.trim().to_owned())
        }
    }

    fn ask(&mut self, question: &str) -> Result<String, String> {
        writeln!(self.ask, "{question}").and_then(|()| self.ask.flush()).map_err(|e| e.to_string())?;
        self.line()
    }

    fn when(&mut self, question: &str, what: &str) -> Result<Vec<f64>, String> {
        let said = self.ask(question)?;
        times(&said).ok_or_else(|| format!("{what}: {said}"))
    }

    /// Waits until there is something on the desk.
    ///
    /// # Errors
    /// That nothing comes.
    pub fn other_than_desk(&mut self, most_ms: u64) -> Result<(), String> {
        self.when(&format!("begun {most_ms}"), "no window comes").map(drop)
    }

    /// Waits until the desk is empty.
    ///
    /// # Errors
    /// That it does not become so.
    pub fn blank(&mut self, most_ms: u64) -> Result<(), String> {
        self.when(&format!("blank {most_ms}"), "the window stays on the screen").map(drop)
    }

    /// Waits until nothing has moved for so long, and keeps what stands there then as this picture; gives since when it does, in milliseconds of the
    /// computer's clock.
    ///
    /// # Errors
    /// That it never rests.
    pub fn rest(&mut self, picture: Picture, quiet_ms: u64, most_ms: u64) -> Result<f64, String> {
        let question = format!("rest {} {quiet_ms} {most_ms}", picture as u8);
        let at = self.when(&question, "the window does not come to rest")?;
        at.first().copied().ok_or_else(|| "no time".to_owned())
    }

    /// Waits until the picture that was kept stands there again, but for so many pixels; gives when the desk was no longer empty, and
    /// when the picture stood there.
    ///
    /// # Errors
    /// That it does not come.
    pub fn same(&mut self, picture: Picture, but: u32, most_ms: u64) -> Result<(f64, f64), String> {
        let question = format!("same {} {but} {most_ms}", picture as u8);
        let at = self.when(&question, "the screen is another than before")?;
        pair(&at)
    }

    /// Waits until more pixels than these are other than in the picture that was kept.
    ///
    /// # Errors
    /// That it stays.
    pub fn other(&mut self, picture: Picture, than: u32, most_ms: u64) -> Result<(), String> {
        let question = format!("other {} {than} {most_ms}", picture as u8);
        self.when(&question, "the screen stays as it was").map(drop)
    }

    /// Presses a key by its number, or the pointer where it stands (0); gives when, and when other ink stood in this part.
    ///
    /// # Errors
    /// That nothing was seen of it.
    pub fn press(&mut self, key: u8, part: Part, most_ms: u64) -> Result<(f64, f64), String> {
        let Part { x, y, w, h } = part;
        let at =
            self.when(&format!("press {key} {x} {y} {w} {h} {most_ms}"), "nothing was seen of a press")?;
        pair(&at)
    }

    /// Moves the pointer there.
    ///
    /// # Errors
    /// That the eye is gone.
    pub fn point(&mut self, x: i32, y: i32) -> Result<(), String> {
        self.ask(&format!("point {x} {y}")).map(drop)
    }

    /// Types this, which the keyboard must have without a second key, and Enter.
    ///
    /// # Errors
    /// That the eye is gone.
    pub fn enter(&mut self, text: &str) -> Result<(), String> {
        const ENTER: u32 = 0xFF0D;
        let symbols: Vec<String> =
            text.chars().map(u32::from).chain([ENTER]).map(|symbol| symbol.to_string()).collect();
        self.ask(&format!("type {}", symbols.join(" "))).map(drop)
    }

    /// Watches a pixel that changes with every frame, while something is done.
    ///
    /// # Errors
    /// What is said of it, or that the eye is gone.
    pub fn watch<T>(
        &mut self,
        (x, y): (i32, i32),
        work: impl FnOnce() -> Result<T, String>,
    ) -> Result<(Frames, T), String> {
        self.ask(&format!("watch {x} {y}"))?;
        let done = work();
        let said = self.ask("stop")?;
        let frames = frames(&said).ok_or_else(|| format!("the watch: {said}"))?;
        Ok((frames, done?))
    }

    /// Looks no more.
    pub fn close(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `at` and times.
fn times(said: &str) -> Option<Vec<f64>> {
    said.strip_prefix("at ")?.split(' ').map(|one| one.parse().ok()).collect()
}

fn pair(at: &[f64]) -> Result<(f64, f64), String> {
    let [from, to] = at else { return Err("not two times".to_owned()) };
    Ok((*from, *to))
}

fn frames(said: &str) -> Option<Frames> {
    let all: Vec<&str> = said.strip_prefix("frames ")?.split(' ').collect();
    let [painted, watched, longest, median, over] = all[..] else { return None };
    Some(Frames {
        painted: painted.parse().ok()?,
        watched_ms: watched.parse().ok()?,
        longest_ms: longest.parse().ok()?,
        median_ms: median.parse().ok()?,
        over: over.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_eye_says_is_read_and_what_came_late_is_none() {
        assert_eq!(times("at 1.5 1796012345678.25"), Some(vec![1.5, 1_796_012_345_678.25]));
        assert_eq!((times("late"), times("at"), times("at soon")), (None, None, None));
        assert_eq!(pair(&[1.0, 2.0]), Ok((1.0, 2.0)));
        assert!(pair(&[1.0]).is_err());
        let seen = frames("frames 120 2000.000 83.250 16.700 3").expect("a whole line");
        assert_eq!((seen.painted, seen.over), (120, 3));
        assert!((seen.longest_ms - 83.25).abs() < f64::EPSILON);
        assert!(frames("frames 120 2000.000 83.250 16.700").is_none());
        assert!(frames("late").is_none());
    }
}
