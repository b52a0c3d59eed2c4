//! A copy of the store by the command line, tested, and read by stock tools alone.

use crate::{PLAYED, complained, itgel, said};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The one copy at a place.
fn copy(place: &Path) -> PathBuf {
    let shelf = std::fs::read_dir(place).unwrap().next().unwrap().unwrap().path();
    let named = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().ends_with('Z');
    std::fs::read_dir(shelf).unwrap().map(|entry| entry.unwrap().path()).find(named).unwrap()
}

#[test]
fn a_backup_is_made_and_tested_and_what_is_refused_has_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let place = folder.path().join("stick");
    let ask = |more: &[&str]| itgel(&[more, &["--vault", &vault, "--passphrase-file", &file]].concat());
    let to = place.to_str().unwrap();
    assert_eq!(ask(&["backup"]).status.code(), Some(1), "no place is set");
    assert_eq!(ask(&["backup", "--to", to]).status.code(), Some(1), "it is not there");
    std::fs::create_dir(&place).unwrap();
    let same = ask(&["backup", "--to", to]);
    assert_eq!(same.status.code(), Some(1));
    assert!(complained(&same).contains("This is the same disk"), "{}", complained(&same));
    let ran = ask(&["backup", "--to", to, "--understood"]);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    assert!(said(&ran).contains("A backup was made"), "{}", said(&ran));
    let tested = ask(&["backup-test", "--json"]);
    assert_eq!(tested.status.code(), Some(0), "{}", complained(&tested));
    let view: Value = serde_json::from_slice(&tested.stdout).unwrap();
    assert!(view["entries"].as_u64().unwrap() > 100 && view["attachments"].as_u64().unwrap() > 0, "{view}");
    assert_eq!(ask(&["backup-test", "--copy", "20200101-000000Z"]).status.code(), Some(1));
    // A bit of it is turned.
    let database = copy(&place).join("itgel.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let half = bytes.len() / 2;
    bytes[half] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    let broken = ask(&["backup-test"]);
    assert_eq!(broken.status.code(), Some(1), "{}", complained(&broken));
    assert!(complained(&broken).contains("does not open"), "{}", complained(&broken));
}
