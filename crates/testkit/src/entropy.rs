//! Randomness that repeats, so that a failing test fails again.

use itgel_seal::entropy::Entropy;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// ChaCha20 from a number. Never outside tests: its keys are known to everybody.
pub struct SeededEntropy(ChaCha20Rng);

impl SeededEntropy {
    /// The same number gives the same bytes.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }
}

impl Entropy for SeededEntropy {
    fn fill(&mut self, out: &mut [u8]) {
        self.0.fill_bytes(out);
    }
}
