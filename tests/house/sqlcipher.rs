//! The C that is compiled in, SQLCipher and the OpenSSL whose ciphers it uses, is what was shipped and what somebody looked at.
//!
//! Cargo compares a package with the sum in Cargo.lock when it fetches it, and never again: what lies unpacked on the disk is
//! compiled as it lies there. Here the package is compared with its sum once more, and every unpacked file with the package. Of
//! SQLCipher each file has a sum of its own in tests/sqlcipher.sha256 too, written when this version was looked at: SQLCipher ships
//! none with its source, and a package could be shipped anew under a sum that somebody put into Cargo.lock.

use crate::{cargo, tree};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// The package around SQLCipher; another one has other sums, and somebody looks at it anew.
const PACKAGE: &str = "0.38.2";
/// What its source says of itself. The identifier is that of SQLite 3.51.3 up to its last four signs, which SQLite itself turns to
/// `alt1` where its files were changed: SQLCipher adds its own.
const SAYS: &[(&str, &str)] = &[
    ("sqlite3.c", "#define SQLITE_VERSION        \"3.51.3\""),
    ("sqlite3.c", "737ae4a34738ffa0c3ff7f9bb18df914dd1cad163f28fd6b6e114a344fe6alt1"),
    ("sqlite3.c", "#define CIPHER_VERSION_NUMBER 4.14.0"),
    ("sqlite3.c", "#define CIPHER_VERSION_BUILD community"),
    ("sqlite3.h", "#define SQLITE_VERSION        \"3.51.3\""),
    ("sqlite3.h", "737ae4a34738ffa0c3ff7f9bb18df914dd1cad163f28fd6b6e114a344fe6alt1"),
    ("bindgen_bundled_version.rs", "737ae4a34738ffa0c3ff7f9bb18df914dd1cad163f28fd6b6e114a344fe6alt1"),
];

fn sum(path: &Path) -> String {
    Sha256::digest(fs::read(path).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every file below a folder by its path from there, with its sum.
fn sums(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut left = vec![folder.to_owned()];
    while let Some(next) = left.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                left.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned(), sum(&path));
            }
        }
    }
    found
}

/// The files that are not what they should be, that are missing, or that should not be there.
fn unlike(there: &BTreeMap<String, String>, meant: &BTreeMap<String, String>) -> Vec<String> {
    let all = there.keys().chain(meant.keys());
    let mut names: Vec<String> = all.filter(|name| there.get(*name) != meant.get(*name)).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// The sums that were written when SQLCipher was looked at.
fn written() -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (sum, name) = line.split_once("  ").unwrap();
        (name.to_owned(), sum.to_owned())
    };
    tree::text("tests/sqlcipher.sha256").lines().map(line).collect()
}

/// What is compiled of the package around SQLCipher: its folder, and the program that says how.
fn compiled(folder: &Path) -> BTreeMap<String, String> {
    let inside =
        sums(&folder.join("sqlcipher")).into_iter().map(|(name, sum)| (format!("sqlcipher/{name}"), sum));
    inside.chain([("build.rs".to_owned(), sum(&folder.join("build.rs")))]).collect()
}

#[test]
fn sqlcipher_is_the_one_that_was_looked_at() {
    assert_eq!(
        cargo::package("libsqlite3-sys")["version"],
        PACKAGE,
        "look at the new one and write its sums"
    );
    let folder = cargo::folder("libsqlite3-sys");
    assert_eq!(unlike(&compiled(&folder), &written()), [""; 0], "not what tests/sqlcipher.sha256 says");
    for (file, words) in SAYS {
        let text = fs::read_to_string(folder.join("sqlcipher").join(file)).unwrap();
        assert!(text.contains(words), "{file} does not say {words}");
    }
}

/// The comparison sees a changed letter, a file that is gone and one that was added, and no more than that.
#[test]
fn a_changed_copy_of_sqlcipher_is_found() {
    let place = TempDir::new().unwrap();
    fs::create_dir(place.path().join("sqlcipher")).unwrap();
    for name in written().keys() {
        fs::copy(cargo::folder("libsqlite3-sys").join(name), place.path().join(name)).unwrap();
    }
    let said = |place: &TempDir| unlike(&compiled(place.path()), &written());
    assert_eq!(said(&place), [""; 0]);
    let source = place.path().join("sqlcipher/sqlite3.c");
    let mut bytes = fs::read(&source).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&source, bytes).unwrap();
    assert_eq!(said(&place), ["sqlcipher/sqlite3.c"]);
    fs::remove_file(place.path().join("sqlcipher/sqlite3ext.h")).unwrap();
    fs::write(place.path().join("sqlcipher/extra.c"), "").unwrap();
    assert_eq!(said(&place), ["sqlcipher/extra.c", "sqlcipher/sqlite3.c", "sqlcipher/sqlite3ext.h"]);
}

#[test]
fn the_c_that_is_compiled_lies_as_it_was_shipped() {
    for name in ["libsqlite3-sys", "openssl-src"] {
        let unpacked = cargo::folder(name);
        let full = unpacked.file_name().unwrap().to_string_lossy().into_owned();
        // Beside the unpacked packages, under the same name of the registry, lie the packages themselves.
        let registry = unpacked.parent().unwrap();
        let all =
            registry.parent().unwrap().parent().unwrap().join("cache").join(registry.file_name().unwrap());
        let package = all.join(format!("{full}.crate"));
        assert_eq!(sum(&package), cargo::shipped_sum(name), "{full} is not what Cargo.lock says");
        let place = TempDir::new().unwrap();
        let out =
            Command::new("tar").args(["-xzf"]).arg(&package).arg("-C").arg(place.path()).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let mut there = sums(&unpacked);
        // Cargo's own mark that it has unpacked everything.
        there.remove(".cargo-ok");
        let shipped = sums(&place.path().join(&full));
        assert!(shipped.len() > 20, "{full} is nearly empty");
        assert_eq!(unlike(&there, &shipped), [""; 0], "{full} does not lie as it was shipped");
    }
}

/// Faults of the full text search need a table of it (deny.toml), and no other kind of virtual table is needed either.
#[test]
fn no_table_of_the_store_is_a_virtual_one() {
    let sources = tree::sources("crates/vault/src", &[".rs", ".sql"]);
    assert!(sources.iter().any(|(_, text)| text.contains("CREATE TABLE")), "the tables are somewhere else");
    for (path, text) in sources {
        let text = text.to_lowercase();
        assert!(!text.contains("virtual table") && !text.contains("fts5"), "{path}");
    }
}
