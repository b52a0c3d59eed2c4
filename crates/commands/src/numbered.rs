//! What is broken gets a number that a person can read over the phone, and the same number stands in a short file of this
//! computer (docs/ARCHITECTURE.md, failures).

use crate::failure::{Failure, FailureKind};
use crate::house::House;
use crate::trouble::named;
use itgel_vault::incidents::{self, Incident};
use std::collections::VecDeque;

/// The same trouble at the same command within this time has the same number: a window asks again every second.
const SAME_MS: u64 = 10 * 60_000;
/// Most that wait for a disk that takes nothing.
const MOST: usize = 100;

/// What was numbered while the program runs.
#[derive(Default)]
pub(crate) struct Numbered {
    last: Option<(Incident, u64)>,
    unwritten: VecDeque<Incident>,
}

impl House {
    /// Gives a broken failure its number and notes it; everything else passes. Of trouble of the disk the disk is asked before.
    pub(crate) fn numbered<T>(&mut self, command: &str, outcome: Result<T, Failure>) -> Result<T, Failure> {
        outcome.map_err(|failure| {
            if failure.kind != FailureKind::Broken || !failure.incident.is_empty() {
                return failure;
            }
            let failure = named(failure, &self.places.vault);
            let incident = self.number(&failure.code, command);
            Failure { incident, ..failure }
        })
    }

    fn number(&mut self, code: &str, command: &str) -> String {
        let now = self.now();
        if let Some((last, up_ms)) = &self.numbered.last
            && (last.code.as_str(), last.command.as_str()) == (code, command)
            && now.up_ms.saturating_sub(*up_ms) < SAME_MS
        {
            return last.number.clone();
        }
        let [a, b, c, d, ..] = self.random_id();
        let number = format!("{:06}", 100_000 + u32::from_be_bytes([a, b, c, d]) % 900_000);
        let (code, command) = (code.to_owned(), command.to_owned());
        let incident = Incident { at: now.to_rfc3339(), number: number.clone(), code, command };
        self.numbered.last = Some((incident.clone(), now.up_ms));
        self.numbered.unwritten.push_back(incident);
        while self.numbered.unwritten.len() > MOST {
            self.numbered.unwritten.pop_front();
        }
        // A disk that takes nothing is often the very trouble: then it is written with the next one.
        if incidents::note(&self.places.anchors, self.numbered.unwritten.make_contiguous()).is_ok() {
            self.numbered.unwritten.clear();
        }
        number
    }

    /// What broke on this computer, newest first.
    pub(crate) fn incidents(&self) -> Vec<Incident> {
        let mut all = incidents::read(&self.places.anchors);
        all.extend(self.numbered.unwritten.iter().cloned());
        all.reverse();
        all
    }
}
