//! `deny.toml` refuses what it is there to refuse. What cargo says of the graph is changed in many places, each as somebody would
//! who brings in one wrong thing, and the check must name every one of these faults and nothing else.

use crate::{cargo, tree};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What is refused in a graph: the code of the rule with the name that the sentence has.
fn refused(place: &Path, graph: &Value) -> Vec<String> {
    let file = place.join("graph.json");
    fs::write(&file, serde_json::to_vec(graph).unwrap()).unwrap();
    let out = Command::new(tree::top().join("scripts/check-supply"))
        .arg("--metadata-path")
        .arg(&file)
        .output()
        .unwrap();
    let said = String::from_utf8(out.stderr).unwrap();
    let of = |line: &str| {
        let (code, sentence) = line.strip_prefix("error[")?.split_once(']')?;
        let name = sentence.split_once('\'').map(|(_, rest)| rest.split([' ', '\'']).next().unwrap());
        Some(format!("{code} {}", name.unwrap_or_default()).trim_end().to_owned())
    };
    let mut found: Vec<String> = said.lines().filter_map(of).collect();
    found.sort();
    assert_eq!(out.status.success(), found.is_empty(), "{said}");
    found
}

fn named<'a>(of: &'a mut Value, name: &str) -> &'a mut Value {
    of.as_array_mut().unwrap().iter_mut().find(|one| one["name"] == name).unwrap()
}

fn package<'a>(graph: &'a mut Value, name: &str) -> &'a mut Value {
    named(&mut graph["packages"], name)
}

/// As if a library had another name, wherever it is named but on the disk.
fn renamed(graph: &Value, from: &str, to: &str) -> Value {
    let text = graph.to_string();
    let text = text.replace(&format!("\"name\":\"{from}\""), &format!("\"name\":\"{to}\""));
    serde_json::from_str(&text.replace(&format!("#{from}@"), &format!("#{to}@"))).unwrap()
}

/// As if a room of ours had asked for one more feature of a library.
fn asked_for(graph: &mut Value, room: &str, library: &str, feature: &str) {
    let dependency = named(&mut package(graph, room)["dependencies"], library);
    dependency["features"].as_array_mut().unwrap().push(json!(feature));
    for node in graph["resolve"]["nodes"].as_array_mut().unwrap() {
        if node["id"].as_str().unwrap().contains(&format!("#{library}@")) {
            node["features"].as_array_mut().unwrap().push(json!(feature));
        }
    }
}

/// A crate that runs at build time, with a program of this system beside its source.
fn with_a_program(place: &Path, graph: &mut Value, name: &str) {
    let own = place.join(name);
    fs::create_dir_all(&own).unwrap();
    fs::copy("/bin/true", own.join("helper")).unwrap();
    fs::copy(cargo::folder(name).join("build.rs"), own.join("build.rs")).unwrap();
    package(graph, name)["manifest_path"] = json!(own.join("Cargo.toml"));
}

#[test]
fn what_deny_toml_is_there_to_refuse_is_refused() {
    let place = TempDir::new().unwrap();
    // A client of a network; a second version; a program at build time that nobody looked at.
    let mut graph = renamed(cargo::graph(), "qrcode", "ureq");
    graph = renamed(&graph, "bech32", "indicatif");
    graph = renamed(&graph, "typeid", "typeids");
    // What the session bus may bring, brought by somebody else.
    graph = renamed(&graph, "tauri-plugin-single-instance", "another-plugin");
    package(&mut graph, "region")["license"] = json!("AGPL-3.0-only");
    package(&mut graph, "ctrlc")["source"] = json!("git+https://example.org/ctrlc?rev=1#1");
    package(&mut graph, "rpassword")["source"] = json!("registry+https://example.org/index");
    named(&mut package(&mut graph, "itgel-cli")["dependencies"], "clap")["req"] = json!("*");
    asked_for(&mut graph, "itgel-vault", "rusqlite", "load_extension");
    with_a_program(place.path(), &mut graph, "zmij");
    assert_eq!(
        refused(place.path(), &graph),
        [
            "banned tokio",
            "banned ureq",
            "banned zbus",
            "build-script-not-allowed typeids",
            "detected-executable",
            "duplicate indicatif",
            "feature-banned load_extension",
            "rejected",
            "source-not-allowed git",
            "source-not-allowed registry",
            "unmatched-wrapper another-plugin",
            "unmatched-wrapper another-plugin",
            "unused-wrapper",
            "unused-wrapper",
            "wildcard itgel-cli",
        ]
    );
}

/// `cargo deny` says nothing of a name that may run at build time and does not: whatever comes under it later would be let in.
#[test]
fn who_may_run_at_build_time_does() {
    let text = tree::text("deny.toml");
    let list = text.split("allow-build-scripts = [").nth(1).unwrap().split("\n]").next().unwrap();
    let names = list
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .flat_map(|l| l.split('"').skip(1).step_by(2));
    let packages = cargo::graph()["packages"].as_array().unwrap();
    let runs = |name: &str| {
        let targets =
            packages.iter().filter(|p| p["name"] == name).flat_map(|p| p["targets"].as_array().unwrap());
        targets.flat_map(|t| t["kind"].as_array().unwrap()).any(|kind| kind == "custom-build")
    };
    let mut looked_at = 0;
    for name in names {
        looked_at += 1;
        assert!(runs(name), "{name} does not run at build time any more");
    }
    assert!(looked_at > 20, "the list is somewhere else");
}
