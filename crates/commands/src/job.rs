//! Long work: says how far it is and can be stopped.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long nothing is said after something was.
const EACH: Duration = Duration::from_millis(100);

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
    give_way: Arc<AtomicBool>,
    tell: Arc<dyn Fn(Progress) + Send + Sync>,
    told: Arc<Mutex<Option<(Progress, Instant)>>>,
    asked: Option<Instant>,
    until: Option<Instant>,
}

impl Job {
    /// A job that tells `tell` and stops when [`Job::stop`] was called on a clone.
    #[must_use]
    pub fn new(tell: Arc<dyn Fn(Progress) + Send + Sync>) -> Self {
        Self {
            stop: Arc::default(),
            give_way: Arc::default(),
            tell,
            told: Arc::default(),
            asked: None,
            until: None,
        }
    }
    /// A job nobody watches.
    #[must_use]
    pub fn quiet() -> Self {
        Self::new(Arc::new(|_| {}))
    }
    /// A job that stops with this one and that nobody watches.
    #[must_use]
    pub(crate) fn unheard(&self) -> Self {
        Self { tell: Arc::new(|_| {}), ..self.clone() }
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
    /// Asks the work to stop at the next safe point: whoever asked for it wants it no more.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }
    /// Asks the work to stop at the next safe point, because something else is wanted: the store is to be locked. What somebody has to
    /// be able to rely on goes on to its end.
    pub fn give_way(&self) {
        self.give_way.store(true, Ordering::SeqCst);
    }
    /// Whether it was asked to stop.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.unwanted()
            || self.give_way.load(Ordering::SeqCst)
            || self.until.is_some_and(|until| Instant::now() >= until)
    }
    /// Whether whoever asked for it wants it no more.
    fn unwanted(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
    /// Hears of a store's work how far it is, as this step, and says whether it goes on.
    pub(crate) fn watching(&self, step: &'static str) -> impl FnMut(u64, u64) -> bool {
        let job = self.clone();
        move |done, all| {
            job.tell(step, done, all);
            !job.stopped()
        }
    }
    /// The same of work that gives way to nothing: whoever takes somebody out and locks must not find them still in.
    pub(crate) fn watching_to_its_end(&self, step: &'static str) -> impl FnMut(u64, u64) -> bool {
        let job = self.clone();
        move |done, all| {
            job.tell(step, done, all);
            !job.unwanted()
        }
    }
    /// Says how far the work is, ten times a second at most: each time the page is drawn anew. A step's beginning and end are always said.
    pub fn tell(&self, step: &str, done: u64, total: u64) {
        let permille = (u128::from(done.min(total)) * 1000).checked_div(u128::from(total)).unwrap_or(0);
        let permille = u32::try_from(permille).unwrap_or(1000);
        let progress = Progress { step: step.to_owned(), permille };
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = matches!(permille, 0 | 1000);
        let due = told.as_ref().is_none_or(|(before, at)| {
            *before != progress && (ends || before.step != progress.step || at.elapsed() >= EACH)
        });
        if due {
            *told = Some((progress.clone(), Instant::now()));
            drop(told);
            (self.tell)(progress);
        }
    }
}
