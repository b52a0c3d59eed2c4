//! The table: what was measured, beside what, and whether the goal was met.

use crate::measure::Samples;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What: `tap, median, 100,000 entries`.
    pub row: String,
    /// Ours, in `unit`; `null` in the file where there is no figure, and why stands in `spread`.
    #[serde(with = "or_null")]
    pub ours: f64,
    /// The peer's, in `unit`; none where there is none.
    pub peer: Option<f64>,
    /// The unit of both.
    pub unit: String,
    /// Ours to the peer's.
    pub ratio: Option<f64>,
    /// What is asked for, in words; empty for a mere figure.
    pub goal: String,
    /// Whether it was met; none for a mere figure, and where it was measured at another size than the one that the goal speaks of.
    pub met: Option<bool>,
    /// How far the measurements lie apart, and how many there are.
    pub spread: String,
    /// Where it is measured at several sizes: of what it is one, the size, and how long all of it took, in any unit of time.
    #[serde(skip)]
    pub grows: Option<(String, f64, f64)>,
}

impl Row {
    /// The medians of both sides.
    #[must_use]
    pub fn medians(row: impl Into<String>, unit: &str, ours: &Samples, peer: Option<&Samples>) -> Self {
        Self::of(row, unit, ours.median(), peer.map(Samples::median), spread(ours, peer))
    }

    /// Two figures.
    #[must_use]
    pub fn of(
        row: impl Into<String>,
        unit: &str,
        ours: f64,
        peer: Option<f64>,
        spread: impl Into<String>,
    ) -> Self {
        let ratio = peer.map(|peer| ours / peer).filter(|ratio| ratio.is_finite());
        let (goal, met, grows) = (String::new(), None, None);
        Self {
            row: row.into(),
            ours,
            peer,
            unit: unit.to_owned(),
            ratio,
            goal,
            met,
            spread: spread.into(),
            grows,
        }
    }

    /// One of the sizes at which this is measured: how long it takes grows with it.
    #[must_use]
    pub fn at(mut self, what: &str, size: f64, took: f64) -> Self {
        self.grows = Some((what.to_owned(), size, took));
        self
    }

    /// What could not be measured, and why.
    #[must_use]
    pub fn failed(row: impl Into<String>, why: &str) -> Self {
        let row = Self::of(row, "–", f64::NAN, None, format!("did not come to its end: {why}"));
        row.goal("is measured", |_| false)
    }

    /// Whether it is one that could not be measured.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.met == Some(false) && self.ours.is_nan()
    }

    /// A goal speaks of one size: at another the figure stands and nothing is judged.
    #[must_use]
    pub fn judged_if(mut self, at_its_size: bool) -> Self {
        if !at_its_size && self.met.take().is_some() {
            self.goal.push_str(" (not judged at this size)");
        }
        self
    }

    /// With a goal, and whether it was met.
    #[must_use]
    pub fn goal(mut self, goal: impl Into<String>, met: impl FnOnce(&Self) -> bool) -> Self {
        self.met = Some(met(&self));
        self.goal = goal.into();
        self
    }

    /// With the goal that ours is at most so many times the peer's.
    #[must_use]
    pub fn at_most_times(self, times: f64) -> Self {
        self.goal(format!("≤ {times}×"), |row| row.ratio.is_some_and(|ratio| ratio <= times))
    }

    /// With the goal that ours is at least so many times the peer's.
    #[must_use]
    pub fn at_least_times(self, times: f64) -> Self {
        self.goal(format!("≥ {times}×"), |row| row.ratio.is_some_and(|ratio| ratio >= times))
    }

    /// With the goal that ours is at most so much.
    #[must_use]
    pub fn at_most(self, most: f64) -> Self {
        let unit = self.unit.clone();
        self.goal(format!("≤ {most} {unit}"), |row| row.ours <= most)
    }
}

/// A number that there may not be: JSON has none for it.
mod or_null {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &f64, to: S) -> Result<S::Ok, S::Error> {
        value.is_finite().then_some(*value).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
        Ok(Option::deserialize(from)?.unwrap_or(f64::NAN))
    }
}

/// First and third quartile of both sides, and how many there are of each.
#[must_use]
pub fn spread(ours: &Samples, peer: Option<&Samples>) -> String {
    let told = |samples: &Samples| {
        let (from, to) = samples.middle();
        format!("quartiles {}–{} of {}", figure(from), figure(to), samples.len())
    };
    peer.map_or_else(|| told(ours), |peer| format!("{}; peer {}", told(ours), told(peer)))
}

/// A figure with three digits that say something.
#[must_use]
pub fn figure(value: f64) -> String {
    match value.abs() {
        v if !v.is_finite() => "–".to_owned(),
        v if v >= 1000.0 => grouped(value),
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        v if v >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// Thousands with a comma between them.
#[must_use]
pub fn grouped(value: f64) -> String {
    let whole = format!("{value:.0}");
    let mut out = String::new();
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && (whole.len() - n).is_multiple_of(3) && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The table as a person reads it.
#[must_use]
pub fn write(rows: &[Row]) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "| row | ours | peer | unit | ratio | goal | met | spread |");
    let _ = writeln!(out, "|---|---|---|---|---|---|---|---|");
    for row in rows {
        let maybe = |value: Option<f64>| value.map_or("–".to_owned(), figure);
        let met = match row.met {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "–",
        };
        let goal = if row.goal.is_empty() { "–" } else { &row.goal };
        let (ours, peer, ratio) = (figure(row.ours), maybe(row.peer), maybe(row.ratio));
        let _ = writeln!(
            out,
            "| {} | {ours} | {peer} | {} | {ratio} | {goal} | {met} | {} |",
            row.row, row.unit, row.spread
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_its_ratio_and_whether_the_goal_was_met() {
        let samples = |values: &[f64]| values.iter().copied().collect::<Samples>();
        let row = Row::medians("tap", "ms", &samples(&[3.0, 2.0, 4.0]), Some(&samples(&[2.0])));
        let good = row.clone().at_most_times(1.5);
        assert_eq!((good.ratio, good.met), (Some(1.5), Some(true)));
        assert_eq!(row.clone().at_most_times(1.4).met, Some(false));
        assert_eq!(row.clone().at_most(2.9).met, Some(false));
        assert_eq!(row.met, None);
        let table = write(&[good]);
        assert!(
            table.contains("| tap | 3.00 | 2.00 | ms | 1.50 | ≤ 1.5× | yes | quartiles 2.00–4.00 of 3; peer"),
            "{table}"
        );
    }

    #[test]
    fn what_was_not_measured_is_no_figure_and_not_met() {
        let failed = Row::failed("tap", "the disk is full");
        assert!(
            failed.has_failed()
                && write(std::slice::from_ref(&failed))
                    .contains("| tap | – | – | – | – | is measured | NO |")
        );
        let json = serde_json::to_string(&failed).expect("a row is written");
        assert!(json.contains("\"ours\":null"), "{json}");
        let back: Row = serde_json::from_str(&json).expect("and read");
        assert!(back.has_failed());
        let figure = Row::of("tap", "ms", f64::NAN, None, "not built");
        assert!(!figure.has_failed());
    }

    #[test]
    fn a_goal_is_judged_at_its_own_size_only() {
        let row = Row::of("tap", "ms", 1.0, None, "").at_most(2.0);
        assert_eq!(row.clone().judged_if(true), row);
        let other = row.judged_if(false);
        assert_eq!((other.met, other.goal.as_str()), (None, "≤ 2 ms (not judged at this size)"));
        assert_eq!(Row::of("tap", "ms", 1.0, None, "").judged_if(false).goal, "");
    }

    #[test]
    fn figures_are_short() {
        for (value, said) in [(1_234_567.0, "1,234,567"), (999.6, "1000"), (12.34, "12.3"), (0.1234, "0.123")]
        {
            assert_eq!(figure(value), said);
        }
        assert_eq!(grouped(-1234.0), "-1,234");
    }
}
