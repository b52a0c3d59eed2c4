//! Asks the page of a window through the library that shows it (`tests/bench/instruments/lens.c`).

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// What every question may use.
const HAND: &str = include_str!("hand.js");

/// A page that can be asked.
#[derive(Debug)]
pub struct Lens {
    ask: UnixStream,
    told: BufReader<UnixStream>,
}

impl Lens {
    /// Waits until the program listens.
    ///
    /// # Errors
    /// That it does not.
    pub fn connect(socket: &Path, patience: Duration) -> Result<Self, String> {
        let end = Instant::now() + patience;
        loop {
            match UnixStream::connect(socket) {
                Ok(ask) => {
                    let told = BufReader::new(ask.try_clone().map_err(|e| e.to_string())?);
                    return Ok(Self { ask, told });
                }
                Err(_) if Instant::now() < end => std::thread::sleep(Duration::from_millis(20)),
                Err(e) => return Err(format!("the page cannot be looked into: {e}")),
            }
        }
    }

    /// Runs the body of an asynchronous function in the page, in which `given` is what is handed over; gives what it gives.
    ///
    /// # Errors
    /// What it threw.
    pub fn run(&mut self, body: &str, given: &Value) -> Result<Value, String> {
        let whole = format!("const given = {given};\n{HAND}\n{body}\0");
        self.ask.write_all(whole.as_bytes()).and_then(|()| self.ask.flush()).map_err(|e| e.to_string())?;
        let mut line = String::new();
        self.told.read_line(&mut line).map_err(|e| e.to_string())?;
        answer(&line)
    }

    /// As [`Self::run`], with nothing handed over.
    ///
    /// # Errors
    /// What it threw.
    pub fn ask(&mut self, body: &str) -> Result<Value, String> {
        self.run(body, &json!(null))
    }
}

fn answer(line: &str) -> Result<Value, String> {
    let mut said: Value = serde_json::from_str(line).map_err(|_| "the window is gone".to_owned())?;
    match said["stopped"].as_str() {
        Some(why) => Err(why.to_owned()),
        None => Ok(said["value"].take()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_throws_is_no_answer() {
        assert_eq!(answer("{\"value\":[1,2]}\n"), Ok(json!([1, 2])));
        assert_eq!(answer("{\"value\":null}"), Ok(Value::Null));
        assert_eq!(answer("{\"stopped\":\"not seen: h1\"}"), Err("not seen: h1".to_owned()));
        assert!(answer("").is_err());
    }
}
