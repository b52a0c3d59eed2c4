//! Where things lie on this computer.

use std::path::{Path, PathBuf};

/// The two folders Itgel writes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The vault folder.
    pub vault: PathBuf,
    /// The folder of anchors, which must lie outside the vault folder: a copy of an old vault is found by it.
    pub anchors: PathBuf,
}

impl Places {
    /// Where both programs find a store: in this folder, or, when none is named, in the present user's own.
    ///
    /// One folder has one place of anchors, whichever way it is named: opened with other anchors, a store that was locked
    /// in good order would look like one that was changed meanwhile.
    #[must_use]
    pub fn of(vault: Option<PathBuf>) -> Self {
        let own = Self::of_this_user();
        match vault.map(|named| whole(&named)) {
            Some(named) if named != whole(&own.vault) => Self::beside(named),
            _ => own,
        }
    }

    /// The present user's data and configuration folders (XDG Base Directory Specification 0.8: a relative path counts
    /// as unset).
    #[must_use]
    pub fn of_this_user() -> Self {
        let home =
            std::env::home_dir().filter(|home| home.is_absolute()).unwrap_or_else(|| PathBuf::from("/"));
        let folder = |name: &str, usual: &str| {
            let named = std::env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
            named.unwrap_or_else(|| home.join(usual))
        };
        Self {
            vault: folder("XDG_DATA_HOME", ".local/share").join("itgel/vault"),
            anchors: folder("XDG_CONFIG_HOME", ".config").join("itgel/anchors"),
        }
    }

    /// The folder of the training mode, beside the vault folder and never in it.
    #[must_use]
    pub fn training_folder(&self) -> PathBuf {
        let mut name = self.vault.file_name().unwrap_or_default().to_owned();
        name.push(".training");
        self.vault.with_file_name(name)
    }

    /// Vault and anchors of the training mode, both in its folder.
    #[must_use]
    pub fn training(&self) -> Self {
        let folder = self.training_folder();
        Self { vault: folder.join("vault"), anchors: folder.join("anchors") }
    }

    /// A vault folder chosen by hand; its anchors lie beside it.
    #[must_use]
    pub fn beside(vault: PathBuf) -> Self {
        let mut name = vault.file_name().unwrap_or_default().to_owned();
        name.push(".anchors");
        let anchors = vault.with_file_name(name);
        Self { vault, anchors }
    }
}

/// A path without links and dots, as far as it is there already.
fn whole(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for there in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (there.canonicalize(), path.strip_prefix(there)) {
            // Joined with nothing, a path would end in a slash.
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    path
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_folder_has_one_place_of_anchors_whichever_way_it_is_named() {
        let home = tempfile::tempdir().unwrap();
        let real = home.path().canonicalize().unwrap();
        std::fs::create_dir_all(real.join("a/store")).unwrap();
        std::os::unix::fs::symlink(real.join("a"), real.join("link")).unwrap();
        let wanted = Places { vault: real.join("a/store"), anchors: real.join("a/store.anchors") };
        for named in ["a/store", "a/store/", "link/store", "a/../a/store", "a/./store"] {
            assert_eq!(Places::of(Some(real.join(named))), wanted, "{named}");
        }
        // One that is not there yet, as for a new room.
        let fresh = Places::of(Some(real.join("link/new/store")));
        assert_eq!(fresh.vault, real.join("a/new/store"));
        let own = Places::of_this_user();
        assert!(own.vault.is_absolute() && own.anchors.is_absolute());
        assert_eq!(Places::of(Some(own.vault.clone())).anchors, own.anchors);
        assert_eq!(Places::of(None), own);
    }
}
