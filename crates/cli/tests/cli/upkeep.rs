//! The supervisor's work for the store itself, by the command line: a backup in the place of a lost store, a person taken out,
//! a new key, the views filled anew.

use crate::{PLAYED, complained, itgel, said};
use serde_json::Value;
use std::path::Path;
use std::process::Output;

fn held(ran: &Output) -> String {
    assert_eq!(ran.status.code(), Some(0), "{}", complained(ran));
    said(ran)
}

#[test]
fn a_lost_store_is_restored_and_nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let place = folder.path().join("stick");
    std::fs::create_dir(&place).unwrap();
    let to = place.to_str().unwrap();
    let ask = |more: &[&str]| itgel(&[more, &["--vault", &vault, "--passphrase-file", &file]].concat());
    let restore = ["restore", "--copy", to, "--reason", "The disk of the store broke"];
    assert_eq!(ask(&restore).status.code(), Some(1), "there is a store");
    assert!(complained(&ask(&restore)).contains("never overwritten"));
    held(&ask(&["backup", "--to", to, "--understood"]));
    std::fs::rename(&vault, folder.path().join("lost")).unwrap();
    let short = ask(&["restore", "--copy", to, "--reason", "broken"]);
    assert_eq!(short.status.code(), Some(1), "{}", complained(&short));
    let wrong = folder.path().join("wrong.txt");
    std::fs::write(&wrong, "not the words of anybody here\n").unwrap();
    let refused =
        itgel(&[&restore[..], &["--vault", &vault, "--passphrase-file", wrong.to_str().unwrap()]].concat());
    assert_eq!(refused.status.code(), Some(3), "{}", complained(&refused));
    assert!(!Path::new(&vault).exists());
    let text = held(&ask(&restore));
    assert!(text.contains("was restored and opened"), "{text}");
    held(&ask(&["doctor"]));
    // The new store has another name of its journal, and says so to whoever asks for its card.
    let again = ask(&restore);
    assert_eq!(again.status.code(), Some(1), "{}", complained(&again));
    let journal = held(&ask(&["case", "journal", "case=", "filter=all", "before=", "limit:=50", "--json"]));
    assert!(journal.contains("room.log_restored"), "{journal}");
}

#[test]
fn a_person_is_taken_out_the_key_is_new_and_the_views_are_filled_anew() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let ask = |more: &[&str]| itgel(&[more, &["--vault", &vault, "--passphrase-file", &file]].concat());
    let key = || std::fs::read(Path::new(&vault).join("vault.key.age")).unwrap();
    let before = key();
    held(&ask(&["rekey", "--reason", "A copy of the store was lost"]));
    let renewed = key();
    assert_ne!(renewed, before);
    let people: Value = serde_json::from_str(&held(&ask(&["people", "people", "--json"]))).unwrap();
    let names: Vec<&str> =
        people["people"].as_array().unwrap().iter().filter_map(|p| p["name"].as_str()).collect();
    assert_eq!(ask(&["remove-person", "Nobody of this name"]).status.code(), Some(2), "nobody is called so");
    let out = names.iter().find(|name| ask(&["remove-person", name]).status.code() == Some(0));
    assert!(out.is_some(), "{names:?}");
    assert_ne!(key(), renewed);
    let text = held(&ask(&["rebuild"]));
    assert!(text.contains("the same as before"), "{text}");
    held(&ask(&["doctor"]));
    let refused = ask(&["go-on", "--reason", "Nothing is the matter here"]);
    assert_eq!(refused.status.code(), Some(1), "{}", complained(&refused));
}
