//! A look at the folder or stick before a bundle is written to it (ux.md 4.13 step 5).

use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::trouble::free_bytes;
use std::path::Path;

/// Free space and other files; nothing is written and no name is given on.
///
/// # Errors
/// As [`place`].
pub fn look_at_stick(
    house: &mut House,
    request: api::LookAtStick,
    _: &Job,
) -> Result<api::StickView, Failure> {
    let folder = Path::new(&request.folder);
    place(folder, &house.places.vault)?;
    let files = std::fs::read_dir(folder).map_err(|_| Failure::invalid("folder-missing", "folder"))?;
    let other_files = files.filter_map(Result::ok).count();
    Ok(api::StickView {
        free: free_bytes(folder).to_string(),
        other_files: u32::try_from(other_files).unwrap_or(u32::MAX),
    })
}

/// Whether a bundle can be written there at all.
///
/// # Errors
/// `folder-missing`; `folder-is-store` inside the store, where nothing strange may lie.
pub(super) fn place(folder: &Path, store: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Err(Failure::invalid("folder-missing", "folder"));
    }
    match (folder.canonicalize(), store.canonicalize()) {
        (Ok(folder), Ok(store)) if folder.starts_with(&store) => {
            Err(Failure::invalid("folder-is-store", "folder"))
        }
        _ => Ok(()),
    }
}
