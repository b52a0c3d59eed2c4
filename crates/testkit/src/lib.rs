//! Fixed clock, seeded randomness, synthetic people
