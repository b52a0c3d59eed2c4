//! Who may import whom (docs/ARCHITECTURE.md). Read from what cargo itself says of each package.

use crate::tree;
use serde_json::Value;
use std::collections::BTreeSet;
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
    (
        "itgel-faults",
        &[
            "itgel-vault",
            "itgel-bundle",
            "itgel-casefile",
            "itgel-seal",
            "itgel-journal",
            "itgel-commands",
            "itgel-testkit",
            "itgel-words",
        ],
    ),
    (
        "itgel-bench",
        &[
            "itgel-vault",
            "itgel-bundle",
            "itgel-casefile",
            "itgel-seal",
            "itgel-journal",
            "itgel-commands",
            "itgel-words",
        ],
    ),
    // The window that ours is measured beside knows nothing of it.
    ("itgel-empty-window", &[]),
    (
        "itgel-fuzz",
        &["itgel-vault", "itgel-bundle", "itgel-casefile", "itgel-seal", "itgel-journal", "itgel-words"],
    ),
];

/// Every library that is built into the program, and the rooms that may lean on it: a new one needs its line here,
/// and with it somebody who asked where it belongs.
const OWNED: &[(&str, &[&str])] = &[
    // The text forms of what is written and read, and identifiers: everywhere.
    ("serde", EVERYWHERE),
    ("serde_json", EVERYWHERE),
    ("base64", EVERYWHERE),
    ("thiserror", EVERYWHERE),
    ("uuid", EVERYWHERE),
    // Cryptography and what keeps keys out of reach: one room. The store wipes what it was handed.
    ("age", &["itgel-seal"]),
    ("aes-gcm", &["itgel-seal"]),
    ("argon2", &["itgel-seal"]),
    ("bech32", &["itgel-seal"]),
    ("ed25519-dalek", &["itgel-seal"]),
    ("getrandom", &["itgel-seal"]),
    ("hmac", &["itgel-seal"]),
    ("region", &["itgel-seal"]),
    ("secmem-proc", &["itgel-seal"]),
    ("sha2", &["itgel-seal"]),
    ("subtle", &["itgel-seal"]),
    ("zeroize", &["itgel-seal", "itgel-vault"]),
    ("zeroizing-alloc", &["itgel-seal"]),
    ("zxcvbn", &["itgel-seal"]),
    ("qrcode", &["itgel-seal"]),
    // Time and text.
    ("chrono", &["itgel-casefile"]),
    ("iana-time-zone", &["itgel-casefile"]),
    ("unicode-normalization", &["itgel-casefile", "itgel-seal"]),
    ("fluent", &["itgel-words"]),
    ("fluent-syntax", &["itgel-words"]),
    ("unic-langid", &["itgel-words"]),
    // The store, the disk, the computer.
    ("rusqlite", &["itgel-vault", "itgel-faults", "itgel-bench"]),
    ("rusqlite_migration", &["itgel-vault"]),
    ("fs4", &["itgel-commands"]),
    ("rustix", &["itgel-bundle", "itgel-commands", "itgel-vault"]),
    ("starship-battery", &["itgel-commands"]),
    // The edges: window and command line.
    ("ts-rs", &["itgel-casefile", "itgel-commands"]),
    ("tauri", &["itgel-desktop", "itgel-empty-window"]),
    ("tauri-build", &["itgel-desktop", "itgel-empty-window"]),
    ("tauri-plugin-dialog", &["itgel-desktop"]),
    ("tauri-plugin-single-instance", &["itgel-desktop"]),
    ("clap", &["itgel-cli"]),
    ("ctrlc", &["itgel-cli", "itgel-desktop"]),
    ("indicatif", &["itgel-cli"]),
    ("rpassword", &["itgel-cli"]),
    // Tests only: the laboratory finds its markers with one, and works in folders that go with the other.
    ("memchr", &["itgel-faults"]),
    ("tempfile", &["itgel-faults", "itgel-bench"]),
    // Tests only, and only where `make fuzz` asks for it.
    ("libfuzzer-sys", &["itgel-fuzz"]),
    // Randomness that repeats: tests only, and the room that lends it to them is built into nothing.
    ("rand_chacha", &["itgel-testkit"]),
];

/// Stands for all rooms.
const EVERYWHERE: &[&str] = &[];

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
fn each_library_has_its_rooms_and_stays_in_them() {
    let mut leaning = BTreeSet::new();
    for package in &packages() {
        let name = package["name"].as_str().unwrap();
        for dependency in dependencies(package).filter(|d| !d.starts_with("itgel-")) {
            let rooms = OWNED.iter().find(|o| o.0 == dependency).map(|o| o.1);
            let rooms = rooms.unwrap_or_else(|| {
                panic!("{dependency}, of {name}, belongs to no room: it needs its line here")
            });
            assert!(
                rooms.is_empty() || rooms.contains(&name),
                "{dependency} belongs to {rooms:?}, not to {name}"
            );
            leaning.insert((dependency.to_owned(), name.to_owned()));
        }
    }
    for (library, rooms) in OWNED {
        let used = |room: &str| leaning.contains(&((*library).to_owned(), room.to_owned()));
        for room in *rooms {
            assert!(used(room), "{room} does not lean on {library} any more: its line here is stale");
        }
        assert!(leaning.iter().any(|(name, _)| name == library), "nobody leans on {library} any more");
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

/// Time and randomness are arguments, and the disk has one door: the rules ask for none of them, and the time of the computer is
/// read in one file.
#[test]
fn the_rules_know_no_clock_no_chance_and_no_disk() {
    let doors =
        ["std::fs", "std::env", "std::process", "SystemTime", "Instant", "::now()", "getrandom", "OsEntropy"];
    for (path, text) in tree::sources("crates/casefile/src", &[".rs"]) {
        for door in doors {
            assert!(!text.contains(door), "{path} names {door}");
        }
    }
    for (path, text) in tree::sources("crates", &[".rs"]) {
        let own = path.contains("/src/") && path != "crates/commands/src/clock.rs";
        // When a file was changed says the disk.
        let of_files = ["crates/vault/src/anchor.rs", "crates/vault/src/aside.rs"].contains(&path.as_str());
        let reads = text.contains("SystemTime") && (!of_files || text.contains("::now()"));
        assert!(!own || !reads, "{path} reads the time of the computer");
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
