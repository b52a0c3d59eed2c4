//! An age as far as it is known: a range, because a birth date may be a year or a guess.

use crate::vocabulary::AgeBand;
use serde::{Deserialize, Serialize};

/// Completed years between `min` and `max`, both inclusive and both possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeRange {
    min: u8,
    max: u8,
}

impl AgeRange {
    /// The range; the bounds may come in any order.
    #[must_use]
    pub fn new(a: u8, b: u8) -> Self {
        Self { min: a.min(b), max: a.max(b) }
    }
    /// An age that is known.
    #[must_use]
    pub fn exactly(years: u8) -> Self {
        Self { min: years, max: years }
    }
    /// What the age band of the opening says, before any identity is known (ux.md 4.4).
    #[must_use]
    pub fn of_band(band: AgeBand) -> Self {
        let (min, max) = match band {
            AgeBand::From0To3 => (0, 3),
            AgeBand::From4To6 => (4, 6),
            AgeBand::From7To9 => (7, 9),
            AgeBand::From10To12 => (10, 12),
            AgeBand::From13To15 => (13, 15),
            AgeBand::From16To17 => (16, 17),
        };
        Self { min, max }
    }
    /// Fewest completed years possible.
    #[must_use]
    pub fn min(self) -> u8 {
        self.min
    }
    /// Most completed years possible.
    #[must_use]
    pub fn max(self) -> u8 {
        self.max
    }
    /// The age is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.min == self.max
    }
    /// An age in doubt is a child's age (domain.md rule 21, the presumption of UNICEF's 2006 guidelines on
    /// child victims of trafficking): `true` unless every possible age is `majority` or more.
    #[must_use]
    pub fn is_child(self, majority: u8) -> bool {
        self.min < majority
    }
    /// The ages that both ranges hold, or `None` when they contradict each other.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        let (min, max) = (self.min.max(other.min), self.max.min(other.max));
        (min <= max).then_some(Self { min, max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_in_doubt_is_a_child() {
        assert!(AgeRange::new(17, 19).is_child(18));
        assert!(!AgeRange::new(18, 19).is_child(18));
        assert!(AgeRange::exactly(17).is_child(18));
    }

    #[test]
    fn ranges_narrow_or_contradict() {
        assert_eq!(
            AgeRange::new(9, 10).and(AgeRange::of_band(AgeBand::From10To12)),
            Some(AgeRange::exactly(10))
        );
        assert_eq!(AgeRange::new(7, 9).and(AgeRange::new(10, 12)), None);
        assert_eq!(AgeRange::new(5, 3), AgeRange::new(3, 5));
    }

    #[test]
    fn bands_have_no_gap_and_no_overlap() {
        let mut next = 0;
        for band in AgeBand::ALL {
            let range = AgeRange::of_band(*band);
            assert_eq!(range.min(), next);
            assert_eq!(band.as_str(), format!("{}-{}", range.min(), range.max()));
            next = range.max() + 1;
        }
        assert_eq!(next, 18);
    }
}
