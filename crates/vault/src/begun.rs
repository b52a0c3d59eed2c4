//! A set-up that was begun and not finished: the language, the room and its organisation, so that they need not be entered
//! again. Nothing of a person and nothing secret is in it (a store shows the name of its room on its doorplate too). It
//! lies beside the anchor, and goes when the room is made or the set-up is given up (ux.md 4.1).

use crate::disk;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// Name of the file in the folder of anchors.
const FILE: &str = "set-up.json";
/// A file of more is not ours.
const LIMIT: u64 = 8 * 1024;
/// The version of its form.
const FORMAT: u8 = 1;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begun {
    format: u8,
    /// `mn` or `en`.
    pub language: String,
    /// Room.
    pub room: String,
    /// Organisation.
    pub organisation: String,
}

impl Begun {
    /// These.
    #[must_use]
    pub fn new(language: &str, room: &str, organisation: &str) -> Self {
        let [language, room, organisation] = [language, room, organisation].map(str::to_owned);
        Self { format: FORMAT, language, room, organisation }
    }
}

fn file(anchors: &Path) -> PathBuf {
    anchors.join(FILE)
}

/// What was kept on this computer; what cannot be read is nothing.
#[must_use]
pub fn read(anchors: &Path) -> Option<Begun> {
    let bytes = disk::read_small(&file(anchors), LIMIT).ok()?;
    serde_json::from_slice::<Begun>(&bytes).ok().filter(|begun| begun.format == FORMAT)
}

/// Keeps it.
///
/// # Errors
/// The disk's trouble; nothing depends on it.
pub fn keep(anchors: &Path, begun: &Begun) -> io::Result<()> {
    if !anchors.is_dir() {
        std::fs::create_dir_all(anchors)?;
        disk::set_mode(anchors, disk::FOLDER_MODE)?;
    }
    disk::write_whole(&file(anchors), &serde_json::to_vec(begun)?)
}

/// Forgets it.
///
/// # Errors
/// The disk's trouble.
pub fn forget(anchors: &Path) -> io::Result<()> {
    match std::fs::remove_file(file(anchors)) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn it_is_kept_read_and_forgotten_and_rubbish_is_nothing() {
        let home = tempfile::tempdir().unwrap();
        let anchors = home.path().join("anchors");
        forget(&anchors).unwrap();
        assert_eq!(read(&anchors), None);
        let begun = Begun::new("mn", "Өрөө 1", "Хүүхдийн төв");
        keep(&anchors, &begun).unwrap();
        assert_eq!(read(&anchors), Some(begun));
        for rubbish in [
            "",
            "{}",
            r#"{"format":2,"language":"mn","room":"","organisation":""}"#,
            r#"{"format":1,"language":"mn","room":"","organisation":"","name":"Х"}"#,
        ] {
            std::fs::write(file(&anchors), rubbish).unwrap();
            assert_eq!(read(&anchors), None, "{rubbish}");
        }
        forget(&anchors).unwrap();
        assert!(!file(&anchors).exists());
    }
}
