//! Where things lie on this computer.

use std::path::PathBuf;

/// The two folders Itgel writes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The vault folder.
    pub vault: PathBuf,
    /// The folder of anchors, which must lie outside the vault folder: a copy of an old vault is found by it.
    pub anchors: PathBuf,
}

impl Places {
    /// The present user's data and configuration folders (XDG Base Directory Specification).
    #[must_use]
    pub fn of_this_user() -> Self {
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let data = std::env::var_os("XDG_DATA_HOME").map_or_else(|| home.join(".local/share"), PathBuf::from);
        let config = std::env::var_os("XDG_CONFIG_HOME").map_or_else(|| home.join(".config"), PathBuf::from);
        Self { vault: data.join("itgel/vault"), anchors: config.join("itgel/anchors") }
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
