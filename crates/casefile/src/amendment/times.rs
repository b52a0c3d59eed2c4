//! From when to when an interview lasted, as it is now held right: an entry is judged by the amended times, so that an
//! end that was put right does not keep out what happened before it.

use crate::context::Context;
use crate::interview::Interview;
use crate::interview::corrections::wall_clock;
use crate::refusal::Refusal;
use crate::time::Moment;

/// An interview does not last longer than a day.
const MOST_MS: i64 = 24 * 60 * 60 * 1000;
/// What is typed has whole seconds: the second in which it began belongs to the interview.
const SECOND_MS: i64 = 1000;

/// The last amended value of an item.
pub(super) fn last<'a>(interview: &'a Interview, item: &str) -> Option<&'a str> {
    interview.amendments.iter().rev().find(|a| a.item == item).map(|a| a.new.as_str())
}

/// Beginning and end, amended.
pub(super) struct Bounds {
    signed: Moment,
    from: Moment,
    until: Moment,
}

impl Bounds {
    /// Those of an interview.
    pub fn of(interview: &Interview) -> Self {
        let signed = interview.begun.at.clone();
        let amended = |item| last(interview, item).and_then(|at| Moment::from_rfc3339(at, &signed.zone, 0));
        let end = interview.ended.as_ref().map_or(0, |e| e.elapsed_ms);
        let from = amended("timeline.begun").unwrap_or_else(|| signed.clone());
        let until = amended("timeline.ended").unwrap_or_else(|| wall_clock(interview, end));
        Self { signed, from, until }
    }

    /// Milliseconds from the signed beginning to the amended end.
    pub fn length_ms(&self) -> u64 {
        self.elapsed_ms(&self.until)
    }

    /// Milliseconds since the signed beginning; what lies before it is at 0.
    pub fn elapsed_ms(&self, at: &Moment) -> u64 {
        u64::try_from(at.utc_ms.saturating_sub(self.signed.utc_ms)).unwrap_or(0)
    }

    /// The same for a written instant.
    pub fn elapsed_of(&self, at: &str) -> Option<u64> {
        Moment::from_rfc3339(at, &self.signed.zone, 0).map(|at| self.elapsed_ms(&at))
    }

    /// An instant inside the interview.
    ///
    /// # Errors
    /// `time-malformed`; `time-outside-interview` with `from` and `until`.
    pub fn inside(&self, new: &str, ctx: &Context<'_>) -> Result<Moment, Refusal> {
        let at = self.read(new)?;
        let before = self.from.utc_ms.saturating_sub(at.utc_ms);
        let at = if (1..SECOND_MS).contains(&before) { self.from.clone() } else { at };
        self.between(at, self.from.utc_ms, self.until.utc_ms, ctx)
    }

    /// A new beginning: before the end, and not a day before what was signed.
    ///
    /// # Errors
    /// As [`Bounds::inside`].
    pub fn begin(&self, new: &str, ctx: &Context<'_>) -> Result<Moment, Refusal> {
        self.between(self.read(new)?, self.signed.utc_ms - MOST_MS, self.until.utc_ms, ctx)
    }

    /// A new end: after the beginning, and not a day after what was signed as the beginning.
    ///
    /// # Errors
    /// As [`Bounds::inside`].
    pub fn end(&self, new: &str, ctx: &Context<'_>) -> Result<Moment, Refusal> {
        self.between(self.read(new)?, self.from.utc_ms, self.signed.utc_ms + MOST_MS, ctx)
    }

    fn read(&self, new: &str) -> Result<Moment, Refusal> {
        Moment::from_rfc3339(new, &self.signed.zone, 0)
            .ok_or_else(|| Refusal::new("time-malformed").at("new"))
    }

    fn between(&self, at: Moment, least: i64, most: i64, ctx: &Context<'_>) -> Result<Moment, Refusal> {
        if !(least..=most).contains(&at.utc_ms) || at.utc_ms > ctx.now.utc_ms {
            let outside = Refusal::new("time-outside-interview").at("new").with("from", self.from.clock());
            return Err(outside.with("until", self.until.clock()));
        }
        Ok(at)
    }
}
