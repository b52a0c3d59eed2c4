//! At a terminal a passphrase is asked for and progress is drawn; without one neither. The terminal is a real one, made by
//! `script` of util-linux, which every Debian has.

use crate::{PLAYED, complained, itgel, said};
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

/// A call at a terminal. Each answer is typed when its prompt stands there; gives the exit code and all that was on the screen.
#[track_caller]
fn at_a_terminal(words: &[&str], answers: &[(&str, &str)]) -> (i32, String) {
    let call: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
    // What is never asked would be waited for without end.
    let mut child = Command::new("timeout")
        .args(["60", "script", "--quiet", "--return", "--command"])
        .arg(format!("{} {}", env!("CARGO_BIN_EXE_itgel"), call.join(" ")))
        .arg("/dev/null")
        .env("TERM", "xterm")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keys = child.stdin.take().unwrap();
    let mut screen = child.stdout.take().unwrap();
    let mut shown = Vec::new();
    let mut read = |shown: &mut Vec<u8>| {
        let mut part = [0; 4096];
        let count = screen.read(&mut part).unwrap_or(0);
        shown.extend(&part[..count]);
        count > 0
    };
    for (prompt, answer) in answers {
        let from = shown.len();
        while !String::from_utf8_lossy(&shown[from..]).contains(prompt) {
            assert!(read(&mut shown), "{prompt} was not asked: {}", String::from_utf8_lossy(&shown));
        }
        // The program turns the echo off right after it has asked; nobody types so soon.
        std::thread::sleep(std::time::Duration::from_millis(500));
        writeln!(keys, "{answer}").unwrap();
    }
    while read(&mut shown) {}
    drop(keys);
    (child.wait().unwrap().code().unwrap(), String::from_utf8_lossy(&shown).into_owned())
}

#[test]
fn a_passphrase_is_asked_for_and_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let passphrase = std::fs::read_to_string(PLAYED.at("passphrase.txt")).unwrap();
    let doctor = ["doctor", "--vault", &vault];
    let (code, screen) = at_a_terminal(&doctor, &[("Passphrase of ", passphrase.trim())]);
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains(passphrase.trim()), "what is typed is not shown: {screen}");
    let (code, screen) = at_a_terminal(&doctor, &[("Passphrase of ", "something else altogether")]);
    assert_eq!(code, 3, "{screen}");
    assert!(screen.contains("That passphrase did not match."), "{screen}");
    assert!(!screen.contains("altogether"), "{screen}");
}

#[test]
fn progress_is_drawn_at_a_terminal_and_nowhere_else() {
    let bundle = PLAYED.bundles().remove(0);
    let ran = PLAYED.check("verify", &bundle, "recipient.agekey", &[]);
    assert_eq!((ran.status.code(), complained(&ran)), (Some(0), String::new()), "{}", said(&ran));
    let at = |name: &str| PLAYED.at(name);
    let (identity, signers, log) = (at("recipient.agekey"), at("allowed_signers"), at("log.pub.pem"));
    let words = ["verify", bundle.to_str().unwrap(), "--identity", &identity, "--signers", &signers];
    let (code, screen) = at_a_terminal(&[&words[..], &["--log-key", &log]].concat(), &[]);
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains(" %"), "{screen}");
}

#[test]
fn something_broken_is_4() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = std::path::Path::new(&vault).join("itgel.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[..middle].fill(0x5a);
    std::fs::write(&file, bytes).unwrap();
    let ran = itgel(&["doctor", "--vault", &vault, "--passphrase-file", &PLAYED.at("passphrase.txt")]);
    assert_eq!(ran.status.code(), Some(4), "{}{}", said(&ran), complained(&ran));
    let told = complained(&ran);
    // What happened, and what to do.
    assert!(
        told.starts_with("The store file is damaged.") && told.contains("tell your supervisor"),
        "{told}"
    );
}
