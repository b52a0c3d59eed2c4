//! Who may import whom (docs/ARCHITECTURE.md). Read from what cargo itself says of each package.

use crate::tree;
use serde_json::Value;
use std::process::Command;

/// Each room and the rooms of ours it may lean on.
const ROOMS: &[(&str, &[&str])] = &[
    ("itgel-seal", &[]),
    ("itgel-casefile", &[]),
    ("itgel-words", &[]),
    ("itgel-journal", &["itgel-seal"]),
    ("itgel-vault", &["itgel-seal", "itgel-journal", "itgel-casefile"]),
    ("itgel-bundle", &["itgel-seal", "itgel-journal", "itgel-casefile"]),
    ("itgel-commands", &["itgel-vault", "itgel-bundle", "itgel-casefile", "itgel-seal", "itgel-journal"]),
    ("itgel-cli", &["itgel-commands", "itgel-words"]),
    ("itgel-desktop", &["itgel-commands", "itgel-words"]),
    ("itgel-testkit", &["itgel-casefile", "itgel-seal"]),
    ("itgel-tests", &[]),
];

/// Libraries that belong to one room only.
const OWNED: &[(&str, &str)] = &[
    ("rusqlite", "itgel-vault"),
    ("rusqlite_migration", "itgel-vault"),
    ("tauri", "itgel-desktop"),
    ("tauri-plugin-dialog", "itgel-desktop"),
    ("tauri-plugin-single-instance", "itgel-desktop"),
    ("age", "itgel-seal"),
    ("aes-gcm", "itgel-seal"),
    ("argon2", "itgel-seal"),
    ("hkdf", "itgel-seal"),
    ("hmac", "itgel-seal"),
    ("sha2", "itgel-seal"),
    ("ed25519-dalek", "itgel-seal"),
    ("getrandom", "itgel-seal"),
    ("chrono", "itgel-casefile"),
    ("fluent", "itgel-words"),
    ("clap", "itgel-cli"),
];

fn packages() -> Vec<Value> {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(tree::top())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&out.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn dependencies<'a>(package: &'a Value) -> impl Iterator<Item = &'a str> {
    // Tests may lean on anything; what is built into the program may not.
    let built = |d: &&'a Value| d["kind"].as_str() != Some("dev");
    package["dependencies"].as_array().unwrap().iter().filter(built).map(|d| d["name"].as_str().unwrap())
}

#[test]
fn every_room_leans_only_on_the_rooms_below_it() {
    let packages = packages();
    assert_eq!(packages.len(), ROOMS.len(), "a new room needs its line here");
    for package in &packages {
        let name = package["name"].as_str().unwrap();
        let allowed = ROOMS.iter().find(|r| r.0 == name).unwrap_or_else(|| panic!("unknown room {name}")).1;
        for dependency in dependencies(package).filter(|d| d.starts_with("itgel-")) {
            assert!(allowed.contains(&dependency), "{name} may not lean on {dependency}");
        }
    }
}

#[test]
fn each_library_stays_in_its_room() {
    for package in &packages() {
        let name = package["name"].as_str().unwrap();
        for dependency in dependencies(package) {
            if let Some((_, room)) = OWNED.iter().find(|o| o.0 == dependency) {
                assert_eq!(name, *room, "{dependency} belongs to {room}");
            }
        }
    }
}

#[test]
fn the_calendar_library_is_known_to_one_file() {
    for (path, text) in tree::sources("crates", &[".rs"]) {
        if text.contains("chrono::") {
            assert_eq!(path, "crates/casefile/src/time.rs", "chrono is named outside its file");
        }
    }
}

#[test]
fn nothing_of_ours_can_reach_a_network() {
    let words = ["std::net", "TcpStream", "UdpSocket", "reqwest", "hyper::", "ureq"];
    for (path, text) in
        tree::sources("crates", &[".rs"]).into_iter().chain(tree::sources("src-tauri", &[".rs"]))
    {
        for word in words {
            assert!(!text.contains(word), "{path} names {word}");
        }
    }
}
