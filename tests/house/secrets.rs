//! No key and no password lies in the tree: whoever has the source has nothing that opens anything. Only the sample store that the
//! tests migrate has keys, and its passphrase is written beside it.

use crate::tree;
use memchr::memmem;
use std::fs;
use std::path::Path;

/// Where keys may lie, and why.
const SAMPLES: &[(&str, &str)] = &[
    ("tests/vaults/", "a store of synthetic people, whose passphrase stands in its README.md"),
    ("tests/fuzz/src/archive.rs", "the key of the sealed seeds, which hold nothing of anybody"),
];

/// Endings of files that hold keys, or records under them.
const HOLDERS: [&str; 18] = [
    ".pem",
    ".key",
    ".p12",
    ".pfx",
    ".jks",
    ".agekey",
    ".age",
    ".asc",
    ".gpg",
    ".kdbx",
    ".slot",
    ".db",
    ".sqlite",
    ".cob",
    ".env",
    "id_ed25519",
    "id_rsa",
    "vault.json",
];

/// How a secret begins, how many letters follow at least, and of which kind.
type Beginning = (&'static str, usize, fn(u8) -> bool);

const BEGINNINGS: &[Beginning] = &[
    // Of this program and of the tools that it works with.
    ("AGE-SECRET-KEY-1", 40, is_plain),
    ("AGE-SECRET-KEY-PQ-1", 40, is_plain),
    ("-----BEGIN OPENSSH PRIVATE", 40, is_armor),
    ("-----BEGIN PRIVATE", 40, is_armor),
    ("-----BEGIN ENCRYPTED PRIVATE", 40, is_armor),
    ("-----BEGIN RSA PRIVATE", 40, is_armor),
    ("-----BEGIN EC PRIVATE", 40, is_armor),
    ("-----BEGIN PGP PRIVATE", 40, is_armor),
    ("PuTTY-User-Key-File-", 1, is_plain),
    // Of whoever builds and publishes.
    ("ghp_", 30, is_plain),
    ("gho_", 30, is_plain),
    ("ghs_", 30, is_plain),
    ("github_pat_", 30, is_token),
    ("glpat-", 16, is_token),
    ("npm_", 36, is_plain),
    ("pypi-AgE", 30, is_token),
    ("cio", 32, is_plain),
    ("AKIA", 16, |b| b.is_ascii_uppercase() || b.is_ascii_digit()),
    ("AIza", 35, is_token),
    ("sk-ant-", 20, is_token),
    ("sk_live_", 16, is_plain),
    ("xoxb-", 20, is_token),
    ("xoxp-", 20, is_token),
    ("_authToken=", 8, is_token),
    ("_password=", 8, is_token),
    // A signed token: its head in JSON.
    ("eyJhbGciOi", 20, is_token),
];

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// What follows in a file of a key: the rest of its first line, and the lines of base64.
fn is_armor(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b" -+/=\r\n".contains(&byte)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.".contains(&byte)
}

/// Every file of the tree, also those that are no text.
fn files(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // What is built or taken from elsewhere, and pictures that the tests make.
            let passed = ["node_modules", "target", "dist", "gen", ".git"].contains(&name.as_str());
            if !passed && !path.ends_with("tests/desktop/pictures") {
                files(&path, found);
            }
        } else if path.is_file() && name != ".git" {
            let shown = path.strip_prefix(tree::top()).unwrap().to_string_lossy().into_owned();
            found.push((shown, fs::read(&path).unwrap()));
        }
    }
}

/// The beginnings of secrets in a file, whichever way it is written.
fn secrets(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (beginning, length, kind) in BEGINNINGS {
        let mut starts = memmem::find_iter(bytes, beginning);
        let is_one = |at: usize| {
            let before = at.checked_sub(1).map(|before| bytes[before]);
            let after = bytes[at + beginning.len()..].iter().take_while(|b| kind(**b)).count();
            // The middle of a longer word is none: of a sum, of a name.
            !before.is_some_and(|b| is_plain(b) || b == b'/' || b == b'+') && after >= *length
        };
        if starts.any(is_one) {
            found.push(*beginning);
        }
    }
    // A name and a password before the host of an address.
    let with_password = memmem::find_iter(bytes, "://").any(|at| {
        let rest = String::from_utf8_lossy(&bytes[at + 3..bytes.len().min(at + 300)]).into_owned();
        let host = rest.split(|c: char| c.is_whitespace() || "/\"'`<>)".contains(c)).next().unwrap();
        host.split_once('@')
            .is_some_and(|(who, _)| who.split_once(':').is_some_and(|(_, password)| !password.is_empty()))
    });
    if with_password {
        found.push("://");
    }
    found
}

fn faults(path: &str, bytes: &[u8]) -> Vec<String> {
    if SAMPLES.iter().any(|(sample, _)| path.starts_with(sample)) {
        return Vec::new();
    }
    let mut found: Vec<String> = secrets(bytes).iter().map(|what| format!("{path}: {what}")).collect();
    if HOLDERS.iter().any(|ending| path.ends_with(ending)) {
        found.push(format!("{path}: a file that holds keys or records"));
    }
    found
}

#[test]
fn no_key_and_no_password_lies_in_the_tree() {
    let mut all = Vec::new();
    files(&tree::top(), &mut all);
    assert!(all.len() > 1_000, "{} files were looked at", all.len());
    let found: Vec<String> = all.iter().flat_map(|(path, bytes)| faults(path, bytes)).collect();
    assert_eq!(found, [""; 0]);
    // A sample that is gone would let through whatever lies there next.
    for (sample, why) in SAMPLES {
        assert!(all.iter().any(|(path, _)| path.starts_with(sample)) && !why.is_empty(), "{sample}");
    }
}

/// Put together here, so that this file is none of them itself.
#[test]
fn a_planted_one_is_found() {
    let long = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE";
    for (beginning, _, _) in BEGINNINGS {
        let planted = format!("let key = \"{beginning}{long}\";");
        assert_eq!(faults("a.rs", planted.as_bytes()), [format!("a.rs: {beginning}")], "{beginning}");
    }
    let address = format!("registry=https:{}somebody:word@example.org/", "//");
    assert_eq!(faults(".npmrc", address.as_bytes()), [".npmrc: ://"]);
    for name in ["keys/room.pem", "crates/seal/tests/a.agekey", "store/vault.json", "id_ed25519"] {
        assert_eq!(faults(name, b"x").len(), 1, "{name}");
        assert_eq!(faults(&format!("tests/vaults/{name}"), b"x").len(), 0, "{name}");
    }
    for innocent in
        ["`AGE-SECRET-KEY-1…`", "https://example.org/a:b@c", "ghp_", "the eyJhbGci of a head", "sha512-AKIA"]
    {
        assert_eq!(faults("a.md", innocent.as_bytes()), [""; 0], "{innocent}");
    }
}
