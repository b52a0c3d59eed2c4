//! What differs from one demonstration to the next. Only content is drawn here; keys never are.

/// `SplitMix64` (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): the same seed
/// draws the same content.
pub struct Chance(u64);

impl Chance {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `least` to `most`, both included.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.next() % (most.saturating_sub(least) + 1)
    }

    /// One of some.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> Option<&'a T> {
        let at = self.next() % (of.len().max(1) as u64);
        of.get(usize::try_from(at).ok()?).copied()
    }

    /// One of some words; empty of none.
    pub fn word(&mut self, of: &[&'static str]) -> &'static str {
        self.one(of).unwrap_or_default()
    }

    /// Yes, so many times in a hundred.
    pub fn percent(&mut self, of_hundred: u64) -> bool {
        self.between(1, 100) <= of_hundred
    }

    /// An identifier in the form of a random UUID (RFC 9562, version 4). It names a request, and is no secret.
    pub fn id(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        let (a, b, c) = (high >> 32, (high >> 16) & 0xFFFF, high & 0x0FFF);
        let (d, e) = ((low >> 48) & 0x3FFF | 0x8000, low & 0xFFFF_FFFF_FFFF);
        format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let (mut a, mut b) = (Chance::new(7), Chance::new(7));
        assert_eq!((a.id(), a.between(1, 9)), (b.id(), b.between(1, 9)));
        assert_ne!(Chance::new(7).id(), Chance::new(8).id());
    }

    #[test]
    fn it_stays_within() {
        let mut chance = Chance::new(0);
        assert!((0..1000).all(|_| (3..=5).contains(&chance.between(3, 5))));
        assert_eq!(chance.between(4, 4), 4);
        assert_eq!(chance.word(&[]), "");
        let id = chance.id();
        assert_eq!((id.len(), id.split('-').nth(2).unwrap().starts_with('4')), (36, true));
    }
}
