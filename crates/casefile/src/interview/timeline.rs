//! Phases, breaks, counts and the ribbon, computed from the taps.
