//! The one door of randomness.
//!
//! Everything random in Itgel is asked for here, so that a test can hand in fixed bytes and
//! a reader can see at once who draws randomness. The age crate is the exception: it draws its
//! file keys, ephemeral keys and nonces from the operating system itself.

/// A source of random bytes, fit for keys.
pub trait Entropy {
    /// Fills all of `out` with fresh bytes that nobody can predict.
    fn fill(&mut self, out: &mut [u8]);
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    /// # Panics
    ///
    /// When the operating system has no randomness to give. To go on would be to seal a
    /// child's record with a key that can be guessed, so nothing is sealed at all.
    fn fill(&mut self, out: &mut [u8]) {
        getrandom::fill(out).expect("without randomness of the operating system no key may be made");
    }
}

/// Draws `N` random bytes.
pub fn random<const N: usize>(entropy: &mut dyn Entropy) -> [u8; N] {
    let mut out = [0; N];
    entropy.fill(&mut out);
    out
}
