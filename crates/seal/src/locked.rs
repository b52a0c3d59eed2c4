//! Memory for keys that is not written to swap.

use region::LockGuard;
use zeroize::Zeroize;

/// The operating system refused to keep a page of memory out of swap.
///
/// The key can still be used; the person in charge must be told that the disk's swap space
/// should be encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the memory page of a key could not be locked against swapping")]
pub struct LockFailure;

/// `N` secret bytes alone on their memory page, locked into memory and wiped when dropped.
///
/// Pages are locked as a whole and unlocked as a whole, whoever else has data on them. That is
/// why the bytes are aligned to the largest page size in use (16 KiB) and fill it: no other
/// lock can end this one. Locking does not keep the page out of a hibernation image.
pub(crate) struct LockedBytes<const N: usize> {
    // Dropped before the page itself: the order of the fields matters.
    guard: Option<LockGuard>,
    page: Box<Page<N>>,
}

#[repr(align(16384))]
struct Page<const N: usize>([u8; N]);

impl<const N: usize> LockedBytes<N> {
    /// Locks a fresh page and then lets `fill` write the secret into it.
    pub(crate) fn with(fill: impl FnOnce(&mut [u8; N])) -> Self {
        let page = Box::new(Page([0; N]));
        let guard = region::lock(page.0.as_ptr(), N).ok();
        let mut locked = Self { guard, page };
        fill(&mut locked.page.0);
        locked
    }

    pub(crate) fn bytes(&self) -> &[u8; N] {
        &self.page.0
    }

    /// Whether the page is held in memory.
    pub(crate) fn lock_state(&self) -> Result<(), LockFailure> {
        self.guard.as_ref().map(|_| ()).ok_or(LockFailure)
    }
}

impl<const N: usize> Drop for LockedBytes<N> {
    fn drop(&mut self) {
        self.page.0.zeroize();
    }
}
