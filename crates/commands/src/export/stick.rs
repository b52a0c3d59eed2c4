//! A look at the folder or stick before a bundle is written to it (ux.md 4.13 step 5).

use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::trouble::free_bytes;
use std::path::{Path, PathBuf};

/// Name, free space and other files; nothing is written, and no name of a file is given on.
///
/// # Errors
/// As [`place`].
pub fn look_at_stick(
    house: &mut House,
    request: api::LookAtStick,
    _: &Job,
) -> Result<api::StickView, Failure> {
    let folder = Path::new(&request.folder);
    place(folder, &house.kept_folders())?;
    let files = std::fs::read_dir(folder).map_err(|_| Failure::invalid("folder-missing", "folder"))?;
    let other_files = files.filter_map(Result::ok).count();
    let medium = Medium::of(folder);
    Ok(api::StickView {
        name: medium.name,
        read_only: medium.read_only,
        free: free_bytes(folder).to_string(),
        other_files: u32::try_from(other_files).unwrap_or(u32::MAX),
    })
}

/// Whether what is free there means anything: not where nothing can be written, and not where there is no space at all,
/// as in a folder that the system only pretends.
pub(super) fn tells_its_space(folder: &Path) -> bool {
    !Medium::of(folder).read_only && fs4::total_space(folder).is_ok_and(|all| all > 0)
}

/// What the system says of the medium a folder lies on.
#[derive(Debug, Default, PartialEq, Eq)]
struct Medium {
    /// Its name as a person knows it: the folder that the system put it under carries the label of the stick. Empty where
    /// the folder lies on the computer's own disk.
    name: String,
    /// It cannot be written to.
    read_only: bool,
}

impl Medium {
    fn of(folder: &Path) -> Self {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        Self::among(&mounts, &folder)
    }

    /// The last of the longest mount points above the folder: a later one lies over an earlier one.
    fn among(mounts: &str, folder: &Path) -> Self {
        let mut best: Option<(PathBuf, bool)> = None;
        for line in mounts.lines() {
            let mut fields = line.split(' ');
            let Some(point) = fields.nth(1).map(|p| PathBuf::from(plain(p))) else { continue };
            let options = fields.nth(1).unwrap_or_default();
            let longer = best
                .as_ref()
                .is_none_or(|(known, _)| point.components().count() >= known.components().count());
            if folder.starts_with(&point) && longer {
                best = Some((point, options.split(',').any(|o| o == "ro")));
            }
        }
        let Some((point, read_only)) = best else { return Self::default() };
        let name = point.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, read_only }
    }
}

/// A mount point as the kernel writes it: space, tab, line break and backslash as three octal digits.
fn plain(field: &str) -> String {
    field.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
}

/// Whether a bundle can be written there at all.
///
/// # Errors
/// `folder-missing`; `folder-is-store` inside a store, where nothing strange may lie.
pub(crate) fn place(folder: &Path, stores: &[PathBuf]) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Err(Failure::invalid("folder-missing", "folder"));
    }
    let inside = |store: &PathBuf| match (folder.canonicalize(), store.canonicalize()) {
        (Ok(folder), Ok(store)) => folder.starts_with(&store),
        _ => false,
    };
    if stores.iter().any(inside) { Err(Failure::invalid("folder-is-store", "folder")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw,relatime 0 0\n/dev/sdb1 /media/nomin/ИТГЭЛ\\0401 vfat ro,nosuid 0 0\n\
        /dev/sdc1 /media/nomin/WORK vfat rw 0 0\ntmpfs /media/nomin/WORK tmpfs ro 0 0\n";

    #[test]
    fn a_stick_is_called_what_it_is_called() {
        let of = |folder: &str| Medium::among(MOUNTS, Path::new(folder));
        assert_eq!(of("/media/nomin/ИТГЭЛ 1/багц"), Medium { name: "ИТГЭЛ 1".to_owned(), read_only: true });
        assert_eq!(of("/home/nomin"), Medium { name: String::new(), read_only: false });
        assert_eq!(of("/media/nomin/WORKED").name, "", "another folder that begins alike");
        assert!(of("/media/nomin/WORK").read_only, "what was mounted over it counts");
        assert_eq!(Medium::among("", Path::new("/x")), Medium::default());
    }
}
