//! What npm brings is what the lock says: each package with the sum of what it is, from a registry and from nowhere else, and none
//! that runs a program of its own while it is installed.

use crate::tree;
use serde_json::{Value, json};
use std::fs;

/// Packages that may run a program while they are installed, each with why. Nobody needs to, and `.npmrc` would not let them.
const MAY_RUN: &[(&str, &str)] = &[];

/// The moments of an installation at which npm would run what a package names.
const MOMENTS: [&str; 3] = ["preinstall", "install", "postinstall"];

fn read(path: &str) -> Value {
    serde_json::from_str(&tree::text(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// One version as it is published: `1.2.3`, `1.2.3-rc.1`; no range, no address.
fn is_one_version(text: &str) -> bool {
    let (numbers, rest) = text.split_at(text.find(['-', '+']).unwrap_or(text.len()));
    let numbers: Vec<&str> = numbers.split('.').collect();
    numbers.len() == 3
        && numbers.iter().all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+.".contains(&b))
}

/// A sum of 64 bytes by SHA-512, as npm writes it, and no weaker one beside it.
fn is_sum(text: &str) -> bool {
    text.strip_prefix("sha512-").is_some_and(|sum| {
        let plain = sum.trim_end_matches('=');
        sum.len() == 88
            && plain.len() == 86
            && plain.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/".contains(&b))
    })
}

/// What is wrong with the packages of a lock.
fn faults(lock: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut wrong = |of: &str, what: &str| found.push(format!("{of}: {what}"));
    if lock["lockfileVersion"] != 3 {
        wrong("the lock", "of a version that nobody looked at");
    }
    for (place, package) in lock["packages"].as_object().unwrap() {
        // The first is what is locked, ours.
        if place.is_empty() {
            continue;
        }
        let name = place.rsplit("node_modules/").next().unwrap();
        if !place.starts_with("node_modules/") || package["link"] == true {
            wrong(place, "lies in a folder and not in the registry");
        }
        if !package["version"].as_str().is_some_and(is_one_version) {
            wrong(place, "no version");
        }
        if !package["integrity"].as_str().is_some_and(is_sum) {
            wrong(place, "no sum");
        }
        // An address needs to be there only for what the registry does not have; npm itself leaves it out (.npmrc).
        if !package["resolved"].is_null() {
            wrong(place, "comes from an address of its own");
        }
        if package["extraneous"] == true {
            wrong(place, "is nobody's");
        }
        if package["hasInstallScript"] == true && !MAY_RUN.iter().any(|(may, _)| *may == name) {
            wrong(place, "runs a program when it is installed");
        }
    }
    found
}

#[test]
fn every_package_of_npm_is_one_version_with_its_sum_and_runs_nothing() {
    let lock = read("ui/package-lock.json");
    assert!(lock["packages"].as_object().unwrap().len() > 100, "the lock has other names now");
    assert_eq!(faults(&lock), [""; 0]);
}

/// The look at the lock finds what it is there to find.
#[test]
fn a_lock_that_somebody_changed_is_found() {
    let lock = read("ui/package-lock.json");
    let at = "node_modules/svelte";
    let changes = [
        ("integrity", Value::Null, "no sum"),
        ("integrity", json!("sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk="), "no sum"),
        (
            "integrity",
            json!(format!("{} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", lock["packages"][at]["integrity"])),
            "no sum",
        ),
        ("resolved", json!("git+ssh://git@example.org/svelte.git#1"), "comes from an address of its own"),
        ("resolved", json!("http://example.org/svelte.tgz"), "comes from an address of its own"),
        ("link", json!(true), "lies in a folder and not in the registry"),
        ("version", json!("file:../svelte"), "no version"),
        ("version", json!("^5.0.0"), "no version"),
        ("extraneous", json!(true), "is nobody's"),
        ("hasInstallScript", json!(true), "runs a program when it is installed"),
    ];
    for (field, value, what) in changes {
        let mut changed = lock.clone();
        changed["packages"][at][field] = value.clone();
        assert_eq!(faults(&changed), [format!("{at}: {what}")], "{field} {value}");
    }
}

/// The lock could be silent about it, so what was unpacked is asked too.
#[test]
fn nothing_that_is_unpacked_asks_to_run_when_it_is_installed() {
    let mut looked_at = 0;
    for (place, package) in read("ui/package-lock.json")["packages"].as_object().unwrap() {
        let own = tree::top().join("ui").join(place);
        // What is of other systems is in the lock and not on the disk.
        let Ok(manifest) = fs::read(own.join("package.json")) else {
            assert_eq!(package["optional"], true, "{place} is not installed");
            continue;
        };
        looked_at += 1;
        let manifest: Value = serde_json::from_slice(&manifest).unwrap();
        assert_eq!(manifest["version"], package["version"], "{place} is not the version of the lock");
        for moment in MOMENTS {
            assert!(manifest["scripts"][moment].is_null(), "{place}: {moment}");
        }
        // npm would build what has this without being told to.
        assert!(!own.join("binding.gyp").exists(), "{place} is built when it is installed");
    }
    assert!(looked_at > 100, "{looked_at} packages were looked at");
}

#[test]
fn npm_may_run_nothing_and_takes_one_version_of_each() {
    let settings = tree::text("ui/.npmrc");
    let settings: Vec<&str> = settings.lines().filter(|line| !line.starts_with(';')).collect();
    assert_eq!(
        settings,
        [
            "ignore-scripts=true",
            "save-exact=true",
            "omit-lockfile-registry-resolved=true",
            "engine-strict=true"
        ]
    );
    let manifest = read("ui/package.json");
    let locked = read("ui/package-lock.json")["packages"][""].clone();
    for kind in ["dependencies", "devDependencies"] {
        assert_eq!(manifest[kind], locked[kind], "the lock is of another package.json");
        for (name, version) in manifest[kind].as_object().unwrap() {
            assert!(is_one_version(version.as_str().unwrap()), "{name} {version}");
        }
    }
    for other in ["overrides", "optionalDependencies", "peerDependencies", "bundleDependencies"] {
        assert!(manifest[other].is_null(), "{other} were not looked at");
    }
    // Scripts of ours before or after a script of ours would not run either, and nobody would notice.
    for name in manifest["scripts"].as_object().unwrap().keys() {
        assert!(!name.starts_with("pre") && !name.starts_with("post"), "{name}");
    }
}
