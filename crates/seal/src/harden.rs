//! Hardening of the running process: no core dumps, no debugger, keys not in swap, nothing left
//! in memory that was given back.
//!
//! A program that handles records of children does two things, the first beside `main`, the
//! second inside it:
//!
//! ```
//! use itgel_seal::harden::{WIPING, WipingAllocator, harden_process};
//!
//! #[global_allocator]
//! static HEAP: WipingAllocator = WIPING;
//!
//! fn main() {
//!     let hardened = harden_process();
//!     // … to be shown by the doctor
//! # let _ = hardened;
//! }
//! ```

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

pub use crate::locked::LockFailure;
use crate::locked::LockedBytes;

/// The system's allocator, wiping every piece of memory when it is given back.
///
/// What this crate owns it wipes itself. This is for the rest: buffers that grow inside
/// libraries (reading a key as text leaves its digits behind), JSON and text on their way to the
/// window, the records themselves. After locking, none of it may be found in the process
/// (`docs/SECURITY.md`). Costs a few percent; SQLite has its own memory and its own switch for
/// this (`cipher_memory_security`).
pub type WipingAllocator = ZeroAlloc<System>;

/// The one value of [`WipingAllocator`], for the `#[global_allocator]` of a program.
pub const WIPING: WipingAllocator = ZeroAlloc(System);

/// The operating system refused, or a debugger is attached already. What was done stays done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("core dumps and debuggers could not be shut out")]
pub struct HardenFailure;

/// Shuts out core dumps and debuggers of the same user, for the rest of the process's life.
///
/// To be called first thing in `main`, in release builds only (a debugger can no longer be
/// attached). On Linux: `PR_SET_DUMPABLE` 0 and `RLIMIT_CORE` 0; on Windows: a process access
/// list that keeps other programs from reading memory; and a look whether someone is attached.
/// It makes an attack by a program of the same user harder; against an administrator nothing
/// can be done from here.
///
/// # Errors
///
/// [`HardenFailure`]: to be shown by the doctor and written to the journal, not ignored. The
/// program may go on: a room must not lose its records because a kernel lacks a switch.
pub fn harden_process() -> Result<(), HardenFailure> {
    secmem_proc::harden_process().map_err(|_| HardenFailure)
}

/// Whether this computer lets a page be locked into memory, tried on a page of its own.
///
/// # Errors
///
/// [`LockFailure`] when the operating system refuses (on Linux usually `RLIMIT_MEMLOCK`). Keys
/// may then reach the swap space, which should be encrypted.
pub fn check_locking() -> Result<(), LockFailure> {
    LockedBytes::<32>::with(|_| ()).lock_state()
}
