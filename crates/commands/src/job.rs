//! Long work: says how far it is and can be stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// How far a long piece of work is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Progress {
    /// Step; words key `step-<step>`: `opening`, `preparing`, `sealing`, `signing`, `writing`, `reading-back`, `checking`, `digesting`, `counting`, `backing-up`.
    pub step: String,
    /// Done, 0 to 1000.
    pub permille: u32,
}

/// A handle on one call: where progress goes, and whether it was asked to stop.
#[derive(Clone)]
pub struct Job {
    stop: Arc<AtomicBool>,
    tell: Arc<dyn Fn(Progress) + Send + Sync>,
    asked: Option<Instant>,
    until: Option<Instant>,
}

impl Job {
    /// A job that tells `tell` and stops when [`Job::stop`] was called on a clone.
    #[must_use]
    pub fn new(tell: Arc<dyn Fn(Progress) + Send + Sync>) -> Self {
        Self { stop: Arc::new(AtomicBool::new(false)), tell, asked: None, until: None }
    }
    /// A job nobody watches.
    #[must_use]
    pub fn quiet() -> Self {
        Self::new(Arc::new(|_| {}))
    }
    /// The same job, asked for at this instant. A call may wait behind another one; what is timed has the time
    /// at which it was asked.
    #[must_use]
    pub fn asked_at(mut self, asked: Instant) -> Self {
        self.asked = Some(asked);
        self
    }
    /// The same job, which stops at the next safe point after this instant: something else is due then.
    #[must_use]
    pub fn until(mut self, until: Instant) -> Self {
        self.until = Some(until);
        self
    }
    /// Milliseconds since it was asked for; none where nobody said when.
    #[must_use]
    pub fn waited_ms(&self) -> u64 {
        self.asked.map_or(0, |at| u64::try_from(at.elapsed().as_millis()).unwrap_or(u64::MAX))
    }
    /// Asks the work to stop at the next safe point.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }
    /// Whether it was asked to stop.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst) || self.until.is_some_and(|until| Instant::now() >= until)
    }
    /// Says how far the work is.
    pub fn tell(&self, step: &str, done: u64, total: u64) {
        let permille = (done.min(total) * 1000).checked_div(total).map_or(0, |p| p as u32);
        (self.tell)(Progress { step: step.to_owned(), permille });
    }
}
