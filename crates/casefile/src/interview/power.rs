//! Whether the power of the computer is worth one line on the live screen (ux.md 4.9: laptop on battery < 15 %).

/// Below so many percent of what the batteries hold, the line is there.
pub const LOW_PERCENT: f64 = 15.0;

/// Which way the charge of a battery goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The computer lives on it.
    Out,
    /// It is being charged.
    In,
    /// Neither, or it does not say.
    Rests,
}

/// One battery of the computer, in any unit of energy that is the same for all of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Battery {
    /// What is in it.
    pub left: f64,
    /// What is in it when it is full.
    pub full: f64,
    /// Which way it goes.
    pub flow: Flow,
}

/// Whole percent left, when the computer lives on its batteries and less than [`LOW_PERCENT`] is left in all of
/// them together; none on mains power, without a battery, and where a battery says nothing that can be so. A
/// computer with two batteries empties one after the other, so one of them alone says nothing.
#[must_use]
pub fn low_percent(batteries: &[Battery]) -> Option<u8> {
    let drains = batteries.iter().any(|b| b.flow == Flow::Out);
    if !drains || batteries.iter().any(|b| b.flow == Flow::In) {
        return None;
    }
    let sensible = |b: &&Battery| b.left.is_finite() && b.left >= 0.0 && b.full.is_finite() && b.full > 0.0;
    let (left, full) = batteries
        .iter()
        .filter(sensible)
        .fold((0.0, 0.0), |(left, full), b| (left + b.left.min(b.full), full + b.full));
    if full <= 0.0 {
        return None;
    }
    let percent = left / full * 100.0;
    // Below fifteen, so it fits.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 15")]
    (percent < LOW_PERCENT).then(|| percent.floor() as u8)
}
