//! How far the writing is, in the steps that the person sees (ux.md 4.13, step 5), and the way to stop it.

use crate::error::BundleError;

/// Where the writing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Collecting files and their digests.
    Preparing,
    /// Sealing to the recipients' keys.
    Sealing,
    /// Signing.
    Signing,
    /// Writing to the medium.
    Writing,
    /// Reading back from the medium.
    ReadingBack,
}

impl Step {
    /// Kebab-case name, for messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Sealing => "sealing",
            Self::Signing => "signing",
            Self::Writing => "writing",
            Self::ReadingBack => "reading-back",
        }
    }
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Continue {
    /// Go on.
    Yes,
    /// Stop; nothing is left behind.
    No,
}

/// Told of every step with bytes done and bytes in all (both 0 where a step has no length), at least once for
/// each step and each 64 KiB; its answer stops the work.
pub type Progress<'a> = dyn FnMut(Step, u64, u64) -> Continue + 'a;

/// Tells and asks.
pub(crate) fn tell(progress: &mut Progress<'_>, step: Step, done: u64, all: u64) -> Result<(), BundleError> {
    match progress(step, done, all) {
        Continue::Yes => Ok(()),
        Continue::No => Err(BundleError::Cancelled),
    }
}
