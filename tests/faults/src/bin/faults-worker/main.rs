//! The worker of the window with a pipe in the place of the window: `faults-worker VAULT`. It is the very file that the
//! window runs, so what is shown of it here holds there.
//!
//! A call is a line of JSON, `["tap", {…}]`. Its answer is a line too, written when the worker gave it and before the next
//! call is made: `ok`, or `no` and the code. Whoever reads the line was told that the call is done.

use itgel_commands::failure::Failure;
use itgel_commands::harden::Hardened;
use itgel_commands::places::Places;
use serde_json::Value;
use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::channel;

// What only a window needs of it is not used here.
#[allow(dead_code)]
#[path = "../../../../../src-tauri/src/worker.rs"]
mod worker;

/// What the worker asks of the window.
mod window {
    /// Nobody drives a window here.
    pub(crate) fn is_driven() -> bool {
        false
    }
}

fn main() -> ExitCode {
    let Some(vault) = std::env::args_os().nth(1).map(PathBuf::from) else { return ExitCode::from(2) };
    let worker = worker::start(Places::of(Some(vault)), Hardened::default());
    for line in std::io::stdin().lock().lines() {
        let asked = line.ok().and_then(|line| serde_json::from_str::<(String, Value)>(&line).ok());
        let Some((name, request)) = asked else { return ExitCode::from(2) };
        let (tell, told) = channel();
        worker.call(&name, request, Box::new(move |answer| drop(tell.send(answer))));
        let answer: Result<Value, Failure> =
            told.recv().unwrap_or_else(|_| Err(Failure::broken("worker-gone")));
        let line = answer.map_or_else(|failure| format!("no {}\n", failure.code), |_| "ok\n".to_owned());
        let mut out = std::io::stdout().lock();
        if out.write_all(line.as_bytes()).and_then(|()| out.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
