//! Long work of a store: it says how far it is, and can be stopped.

use crate::error::VaultError;

/// Hears how many of how many parts are done, and says whether the work goes on. What is stopped leaves the store as it was.
pub type Watch<'a> = dyn FnMut(u64, u64) -> bool + 'a;

/// Says how far the work is.
///
/// # Errors
/// [`VaultError::Stopped`] where it is not to go on.
pub(crate) fn tell(watch: &mut Watch<'_>, done: u64, all: u64) -> Result<(), VaultError> {
    if watch(done, all) { Ok(()) } else { Err(VaultError::Stopped) }
}

/// Work of several stretches, of which each takes so many of all the parts.
pub(crate) struct Stretches<'a, 'b> {
    watch: &'a mut Watch<'b>,
    all: u64,
    done: u64,
}

impl<'a, 'b> Stretches<'a, 'b> {
    pub(crate) fn new(watch: &'a mut Watch<'b>, all: u64) -> Self {
        Self { watch, all, done: 0 }
    }

    /// The next stretch, of so many parts, as work of its own. When it is over, also early, those parts are done.
    pub(crate) fn next<T>(&mut self, parts: u64, work: impl FnOnce(&mut Watch<'_>) -> T) -> T {
        let (watch, all, before) = (&mut *self.watch, self.all, self.done);
        self.done = before.saturating_add(parts);
        work(&mut |done, of| {
            let share = u128::from(parts) * u128::from(done.min(of)) / u128::from(of.max(1));
            watch(before.saturating_add(u64::try_from(share).unwrap_or(parts)), all)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_follow_one_another_and_any_can_be_stopped() {
        let mut heard = Vec::new();
        let mut watch = |done, all| {
            heard.push((done, all));
            done < 25
        };
        let mut stretches = Stretches::new(&mut watch, 30);
        stretches.next(10, |watch| assert_eq!(tell(watch, 1, 2), Ok(())));
        // Of nothing nothing is done.
        stretches.next(0, |watch| assert_eq!(tell(watch, 0, 0), Ok(())));
        let stopped = stretches.next(20, |watch| tell(watch, u64::MAX, u64::MAX));
        assert_eq!(stopped, Err(VaultError::Stopped));
        assert_eq!(heard, [(5, 30), (10, 30), (30, 30)]);
    }
}
