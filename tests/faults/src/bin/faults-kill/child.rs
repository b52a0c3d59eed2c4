//! The process that is killed: the worker of the window at the end of a pipe.

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A command and its request.
pub type Call = (String, Value);

/// One that does not answer for so long hangs; a computer that does much else lets it wait for a minute.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often it is looked whether something of the deed lies there.
const LOOK: Duration = Duration::from_micros(200);

/// When to kill.
#[derive(Clone, Copy)]
pub enum Moment<'a> {
    /// It may come to its end.
    Never,
    /// So long after so many answers.
    After { answers: usize, micros: u64 },
    /// So long after something of it was seen on the disk, or after its end where nothing was.
    Seen { micros: u64, seen: &'a dyn Fn() -> bool },
}

/// What was heard of it.
pub struct Run {
    /// Calls that were made, the unlock among them.
    asked: usize,
    /// Calls that it said are done, the unlock not among them.
    pub done: usize,
    /// The code of the first refusal.
    pub refused: Option<String>,
    /// From the answer to the unlock to the last answer.
    pub lasted: Duration,
    /// When it was gone.
    pub ended: Instant,
}

impl Run {
    /// Everything that was asked for was done.
    pub fn all_done(&self) -> Result<(), String> {
        match &self.refused {
            Some(code) => Err(format!("refused: {code}")),
            None if self.done + 1 == self.asked => Ok(()),
            None => Err(format!("{} of {} done", self.done + 1, self.asked)),
        }
    }
}

/// Killed also when an attack gives up before it comes to that.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs it, kills it (SIGKILL) at the moment, and gives what it said until then. An answer that lay in the pipe when it was
/// killed was given.
pub fn run(vault: &Path, calls: Vec<Call>, moment: Moment<'_>) -> Result<Run, String> {
    let here = std::env::current_exe().map_err(|e| e.to_string())?;
    let child = Command::new(here.with_file_name("faults-worker"))
        .arg(vault)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("faults-worker: {e}"))?;
    let mut child = Killed(child);
    let (asked, answers) = (calls.len(), hear(&mut child.0)?);
    let mut stdin = child.0.stdin.take().ok_or("no pipe")?;
    // A pipe holds little: somebody else fills it, and stops when nobody reads any more.
    let writing = std::thread::spawn(move || {
        for call in calls {
            let line = serde_json::to_string(&call).unwrap_or_default();
            if stdin.write_all(line.as_bytes()).and_then(|()| stdin.write_all(b"\n")).is_err() {
                return;
            }
        }
    });
    let mut heard = Heard::default();
    let (after, pause) = match moment {
        Moment::Never => (usize::MAX, Duration::ZERO),
        Moment::After { answers, micros } => (answers, Duration::from_micros(micros)),
        // The deed begins with the answer to the unlock.
        Moment::Seen { micros, .. } => (1, Duration::from_micros(micros)),
    };
    let hung = loop {
        if heard.count >= after {
            break false;
        }
        match answers.recv_timeout(PATIENCE) {
            Ok(line) => heard.take(&line),
            Err(RecvTimeoutError::Timeout) => break true,
            Err(RecvTimeoutError::Disconnected) => break false,
        }
    };
    if let Moment::Seen { seen, .. } = moment {
        while heard.count < asked && !seen() {
            match answers.recv_timeout(LOOK) {
                Ok(line) => heard.take(&line),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    }
    if !hung {
        std::thread::sleep(pause);
    }
    drop(child);
    let _ = writing.join();
    while let Ok(line) = answers.recv_timeout(PATIENCE) {
        heard.take(&line);
    }
    if hung { Err("it gave no answer for five minutes".to_owned()) } else { Ok(heard.run(asked)) }
}

fn hear(child: &mut Child) -> Result<Receiver<String>, String> {
    let stdout = child.stdout.take().ok_or("no pipe")?;
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            if tell.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
    Ok(told)
}

#[derive(Default)]
struct Heard {
    count: usize,
    done: usize,
    refused: Option<String>,
    unlocked: Option<Instant>,
    last: Option<Instant>,
}

impl Heard {
    fn take(&mut self, line: &str) {
        self.count += 1;
        let now = Instant::now();
        self.unlocked.get_or_insert(now);
        self.last = Some(now);
        match line.strip_prefix("no ") {
            Some(code) => {
                self.refused.get_or_insert_with(|| code.to_owned());
            }
            None if line == "ok" => self.done += 1,
            // Cut in the middle: nobody was told anything.
            None => self.count -= 1,
        }
    }

    fn run(self, asked: usize) -> Run {
        let lasted = self.unlocked.zip(self.last).map_or(Duration::ZERO, |(first, last)| last - first);
        Run { asked, done: self.done.saturating_sub(1), refused: self.refused, lasted, ended: Instant::now() }
    }
}
