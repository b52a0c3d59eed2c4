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
    let sheets = folder.path().join("sheets");
    let new = || ask(&["new-sheets", "--reason", "A sheet was lost", "--sheets", sheets.to_str().unwrap()]);
    let removed = key();
    held(&new());
    assert_ne!(key(), removed);
    let mut written: Vec<_> =
        std::fs::read_dir(&sheets).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    written.sort();
    assert_eq!(written, ["recovery-sheet-1.txt", "recovery-sheet-2.txt", "recovery-sheet-3.txt"]);
    // Nothing is written over: what was good stays good.
    let (good, first) = (key(), std::fs::read(sheets.join("recovery-sheet-1.txt")).unwrap());
    assert_eq!(new().status.code(), Some(2));
    assert_eq!((key(), std::fs::read(sheets.join("recovery-sheet-1.txt")).unwrap()), (good, first));
    let text = held(&ask(&["rebuild"]));
    assert!(text.contains("the same as before"), "{text}");
    held(&ask(&["doctor"]));
    let refused = ask(&["go-on", "--reason", "Nothing is the matter here"]);
    assert_eq!(refused.status.code(), Some(1), "{}", complained(&refused));
}

#[test]
fn a_damaged_store_is_laid_aside_and_two_sheets_restore_its_backup() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let keep = |name: &str, text: &str| {
        std::fs::write(at(name), format!("{text}\n")).unwrap();
        at(name)
    };
    let (vault, to, file) = (at("vault"), at("stick"), keep("passphrase", "намар цэнхэр морь гүүр зам"));
    std::fs::create_dir(&to).unwrap();
    let to = to.as_str();
    let ask = |more: &[&str]| itgel(&[more, &["--vault", &vault, "--passphrase-file", &file]].concat());
    let pin = keep("pin", "4831");
    let made =
        ["init", "--room", "Өрөө 2", "--organisation", "Жишээ хүүхдийн төв", "--supervisor", "Д. Оюун"];
    held(&ask(&[&made[..], &["--pin-file", &pin, "--sheets", &at("sheets")]].concat()));
    held(&ask(&["backup", "--to", to, "--understood"]));
    // It opens and is whole; and nobody does it without having said that they asked.
    assert_eq!(ask(&["lay-aside"]).status.code(), Some(2));
    let well = ask(&["lay-aside", "--understood"]);
    assert_eq!(well.status.code(), Some(1), "{}", complained(&well));
    assert!(complained(&well).contains("Nothing shows that this store is damaged"));
    let wrong = keep("wrong", "not the words of anybody here");
    let wrong = itgel(&["lay-aside", "--understood", "--vault", &vault, "--passphrase-file", &wrong]);
    assert_eq!(wrong.status.code(), Some(3), "{}", complained(&wrong));
    let database = Path::new(&vault).join("itgel.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&database, &bytes).unwrap();
    let text = held(&ask(&["lay-aside", "--understood"]));
    assert!(text.contains("was laid aside") && text.contains(".laid-aside-"), "{text}");
    assert!(!Path::new(&vault).exists());

    let fresh = keep("fresh", "цасан шувуу долоон зам нэг өвөө");
    let fresh = fresh.as_str();
    let sheets: Vec<String> = (1..=3).map(|n| at(&format!("sheets/recovery-sheet-{n}.txt"))).collect();
    let restore = |given: &[&str]| {
        let mut words = vec!["restore", "--copy", to, "--reason", "The file of the store is damaged"];
        words.extend(["--vault", &vault, "--passphrase-file", fresh]);
        for sheet in given {
            words.extend(["--sheet", sheet]);
        }
        itgel(&words)
    };
    let [one, two] = [sheets[0].as_str(), sheets[2].as_str()];
    let single = restore(&[one]);
    assert_eq!(single.status.code(), Some(2), "{}", complained(&single));
    let same = restore(&[one, one]);
    assert_eq!(same.status.code(), Some(1), "{}", complained(&same));
    assert!(!Path::new(&vault).exists());
    let text = held(&restore(&[one, two]));
    assert!(text.contains("was restored and opened") && text.contains("has a new passphrase"), "{text}");
    assert_eq!(ask(&["doctor"]).status.code(), Some(3), "the old passphrase");
    held(&itgel(&["doctor", "--vault", &vault, "--passphrase-file", fresh]));
}
