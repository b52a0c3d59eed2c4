//! What was done to keep keys out of other programs' reach, and what the computer did not allow.

/// The allocator of both programs: freed memory is wiped, because libraries below leave key digits in it. In
/// `main`: `#[global_allocator] static HEAP: WipingAllocator = WIPING;`.
pub use itgel_seal::harden::{WIPING, WipingAllocator};
use std::io::Write as _;

/// The outcome of hardening, shown by the doctor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hardened {
    /// No core dumps, no debugger.
    pub no_dumps: bool,
    /// Key pages can be kept out of swap.
    pub memory_locked: bool,
}

/// Hardens this process; to be called first in `main`.
#[must_use]
pub fn process() -> Hardened {
    // In a debug build a debugger must be able to look in, and the doctor says so as of any other lack.
    let no_dumps = !cfg!(debug_assertions) && itgel_seal::harden::harden_process().is_ok();
    Hardened { no_dumps, memory_locked: itgel_seal::harden::check_locking().is_ok() }
}

/// Replaces the default panic message, which could repeat what was typed, by file and line; to be called first in `main`.
pub fn keep_silent() {
    std::panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            let _ = writeln!(std::io::stderr(), "itgel: stopped at {}:{}", place.file(), place.line());
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tests are built for a debugger, so this holds here and the other way round in a release.
    #[test]
    fn a_build_that_a_debugger_may_look_into_says_so() {
        assert_eq!(process().no_dumps, !cfg!(debug_assertions));
    }
}
