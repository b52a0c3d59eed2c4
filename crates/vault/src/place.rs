//! Where a store is, and where the memory of it is kept.

use crate::error::OpenError;
use std::io;
use std::path::{Path, PathBuf};

/// Where a store is, and where this computer remembers what it last saw of it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the store.
    pub store: PathBuf,
    /// The folder of the anchors: outside the store, for example the person's configuration folder.
    pub anchors: PathBuf,
}

impl Place {
    /// An anchor inside the store would be copied and put back together with it, and show nothing.
    ///
    /// # Errors
    /// [`OpenError::Unacceptable`].
    pub(crate) fn require_anchors_outside(&self) -> Result<(), OpenError> {
        if real(&self.anchors)?.starts_with(real(&self.store)?) {
            return Err(OpenError::Unacceptable { field: "anchors" });
        }
        Ok(())
    }
}

/// Where a path leads, links followed as far as it exists.
fn real(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for there in path.ancestors() {
        if let (Ok(found), Ok(rest)) = (there.canonicalize(), path.strip_prefix(there)) {
            return Ok(if rest.as_os_str().is_empty() { found } else { found.join(rest) });
        }
    }
    Ok(path)
}
