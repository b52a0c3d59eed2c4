//! What was done to keep keys out of other programs' reach, and what the computer did not allow.

/// The allocator of both programs: freed memory is wiped, because libraries below leave key digits in it. In
/// `main`: `#[global_allocator] static HEAP: WipingAllocator = WIPING;`.
pub use itgel_seal::harden::{WIPING, WipingAllocator};
use std::io::Write as _;
use std::sync::OnceLock;

/// The outcome of hardening, shown by the doctor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hardened {
    /// No core dumps, no debugger.
    pub no_dumps: bool,
    /// Key pages can be kept out of swap.
    pub memory_locked: bool,
}

/// Asks a debug build to harden too, so that a test sees of the real program that it does.
pub const ASKED: &str = "ITGEL_HARDEN";

/// Hardens this process; to be called first in `main`. Asked again, it says what came of it then.
pub fn process() -> Hardened {
    static DONE: OnceLock<Hardened> = OnceLock::new();
    *DONE.get_or_init(|| {
        // In a debug build a debugger must be able to look in, and the doctor says so as of any other lack.
        let wanted = !cfg!(debug_assertions) || std::env::var_os(ASKED).is_some();
        let no_dumps = wanted && itgel_seal::harden::harden_process().is_ok();
        Hardened { no_dumps, memory_locked: itgel_seal::harden::check_locking().is_ok() }
    })
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
