//! What cargo says of everything that is built in, and where it put the sources.

use crate::tree;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The whole graph as it is built here. Packages of other systems were never fetched, so only this one is asked for.
pub fn graph() -> &'static Value {
    static GRAPH: OnceLock<Value> = OnceLock::new();
    GRAPH.get_or_init(|| {
        let rustc = Command::new("rustc").arg("-vV").output().unwrap();
        let rustc = String::from_utf8(rustc.stdout).unwrap();
        let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
        let out = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
            .current_dir(tree::top())
            .output()
            .unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    })
}

/// What cargo says of the one package of this name.
pub fn package(name: &str) -> &'static Value {
    let mut found = graph()["packages"].as_array().unwrap().iter().filter(|p| p["name"] == name);
    let one = found.next().unwrap_or_else(|| panic!("{name} is not built in any more"));
    assert!(found.next().is_none(), "there are two of {name}");
    one
}

/// The folder that a package was unpacked to, and from which it is compiled.
pub fn folder(name: &str) -> PathBuf {
    let manifest = PathBuf::from(package(name)["manifest_path"].as_str().unwrap());
    manifest.parent().unwrap().to_owned()
}

/// The sum of a package as it was shipped, from Cargo.lock.
pub fn shipped_sum(name: &str) -> String {
    let version = package(name)["version"].as_str().unwrap();
    let start = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let lock = tree::text("Cargo.lock");
    let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&start)).unwrap();
    let sum = entry.lines().find_map(|line| line.strip_prefix("checksum = \"")).unwrap();
    sum.trim_end_matches('"').to_owned()
}
