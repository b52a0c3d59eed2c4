//! Overwriting what passing secrets leave behind on the stack.
//!
//! A value that is moved or returned leaves copies in the frames it passed through, those of
//! the libraries included, and nothing in the language wipes them. So the functions that handle
//! a secret call this as the last thing they do. Best effort; `tests/memory.rs` reads the
//! process's memory to see that it serves. The heap is the allocator's business:
//! [`crate::harden::WipingAllocator`].

use zeroize::Zeroize;

/// Overwrites 16 KiB of the stack below the caller.
#[inline(never)]
pub(crate) fn stack() {
    let mut frames = [0u64; 2048];
    // Volatile writes: the compiler may not leave them out.
    frames.zeroize();
    std::hint::black_box(&frames);
}
