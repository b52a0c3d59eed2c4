//! How often, in which order, and what is said of it: ours and the peer in turn, and which of them is first changes with every
//! pair, so that whatever else the computer does falls on both alike; the median of each, and between which values the middle half
//! lies.

use std::time::Instant;

/// What was measured of one side, in whatever unit.
#[derive(Clone, Debug, Default)]
pub struct Samples(Vec<f64>);

impl Samples {
    /// Takes one more.
    pub fn push(&mut self, value: f64) {
        self.0.push(value);
        self.0.sort_by(f64::total_cmp);
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value below which this share of all lies (nearest rank); `NaN` of none.
    #[must_use]
    pub fn quantile(&self, share: f64) -> f64 {
        #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, clippy::cast_precision_loss)]
        let rank = (share * self.0.len() as f64).ceil() as usize;
        self.0.get(rank.max(1) - 1).copied().unwrap_or(f64::NAN)
    }

    /// The median.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The middle half: from the first quartile to the third.
    #[must_use]
    pub fn middle(&self) -> (f64, f64) {
        (self.quantile(0.25), self.quantile(0.75))
    }
}

impl FromIterator<f64> for Samples {
    fn from_iter<T: IntoIterator<Item = f64>>(values: T) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Self(values)
    }
}

/// Measures in turn: ours, peer; peer, ours; and so on. The first pair warms up and is not counted.
///
/// # Errors
/// What either says.
pub fn in_turn(
    pairs: usize,
    mut ours: impl FnMut() -> Result<f64, String>,
    mut peer: impl FnMut() -> Result<f64, String>,
) -> Result<(Samples, Samples), String> {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for pair in 0..=pairs {
        let (one, other) = both(pair, &mut ours, &mut peer)?;
        if pair > 0 {
            a.push(one);
            b.push(other);
        }
    }
    Ok((a.into_iter().collect(), b.into_iter().collect()))
}

/// One pair: in an even one ours is first, in an odd one the peer.
///
/// # Errors
/// What either says.
pub fn both(
    pair: usize,
    ours: impl FnOnce() -> Result<f64, String>,
    peer: impl FnOnce() -> Result<f64, String>,
) -> Result<(f64, f64), String> {
    if pair.is_multiple_of(2) {
        return Ok((ours()?, peer()?));
    }
    let other = peer()?;
    Ok((ours()?, other))
}

/// Measures something that has no peer. The first is not counted.
///
/// # Errors
/// What it says.
pub fn alone(times: usize, mut ours: impl FnMut() -> Result<f64, String>) -> Result<Samples, String> {
    let mut all = Vec::new();
    for time in 0..=times {
        let one = ours()?;
        if time > 0 {
            all.push(one);
        }
    }
    Ok(all.into_iter().collect())
}

/// How long something takes, in milliseconds, and what came of it.
pub fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let out = work();
    (began.elapsed().as_secs_f64() * 1e3, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_the_nearest() {
        let samples: Samples = [5.0, 1.0, 3.0, 2.0, 4.0].into_iter().collect();
        assert!((samples.median() - 3.0).abs() < f64::EPSILON);
        assert!((samples.quantile(0.99) - 5.0).abs() < f64::EPSILON);
        assert_eq!(samples.middle(), (2.0, 4.0));
        assert!(Samples::default().median().is_nan());
    }

    #[test]
    fn pairs_are_taken_in_turn_each_side_first_as_often_and_the_first_does_not_count() {
        let order = std::cell::RefCell::new(String::new());
        let take = |who: char| {
            order.borrow_mut().push(who);
            Ok(if order.borrow().len() < 3 { 100.0 } else { 1.0 })
        };
        let (ours, peer) = in_turn(2, || take('o'), || take('p')).expect("nothing fails here");
        assert_eq!(*order.borrow(), "oppoop");
        assert_eq!((ours.len(), peer.len()), (2, 2));
        assert!((ours.quantile(1.0) - 1.0).abs() < f64::EPSILON);
    }
}
