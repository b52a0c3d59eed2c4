//! For tests only: a clock that moves when told, and randomness that repeats.

mod clock;
mod entropy;

pub use clock::SteppedClock;
pub use entropy::SeededEntropy;
