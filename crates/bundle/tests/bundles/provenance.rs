//! Provenance in CASE: held by the ontology's own validator, and by what that validator does not see.

use super::round_trip::open;
use crate::support::stock;
use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::build;
use itgel_bundle::plan::Source;
use itgel_bundle::write::write_bundle;
use itgel_casefile::vocabulary::{Part, RecipientKind};
use itgel_seal::digest::sha256_hex;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const PATH: &str = "data/case/provenance.jsonld";

/// The files of the bundle for the prosecutor without some parts.
fn files(world: &World, away: &[Part]) -> BTreeMap<String, Vec<u8>> {
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], away);
    let (plan, _) = build(contents, &say).unwrap();
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    open(world, &sealed[..]).unwrap();
    plan.files()
        .filter_map(|(path, _, source)| match source {
            Source::Bytes(bytes) => Some((path.to_owned(), bytes.clone())),
            Source::Stream { .. } => None,
        })
        .collect()
}

fn provenance(files: &BTreeMap<String, Vec<u8>>) -> String {
    String::from_utf8(files[PATH].clone()).unwrap()
}

/// What `case_validate` says: whether it left with 0, and its words.
fn case_validate(text: &str) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("provenance.jsonld");
    std::fs::write(&file, text).unwrap();
    let run = stock::tool("case_validate").args(["--built-version", "case-1.5.0"]).arg(&file).output();
    let out = run.expect("case_validate is there; scripts/setup installs it");
    (out.status.success(), String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
}

#[test]
fn the_validator_of_the_ontology_accepts_it() {
    let (holds, words) = case_validate(&provenance(&files(&World::new(1), &[])));
    assert!(holds && words.contains("Conforms: True") && !words.contains("Severity"), "{words}");
}

#[test]
fn the_validator_of_the_ontology_refuses_a_misspelt_property() {
    let text = provenance(&files(&World::new(1), &[])).replace("exhibitNumber", "exhibitNumbre");
    let (holds, words) = case_validate(&text);
    // It finds no shape broken and still leaves with 1: the exit counts, not the words.
    assert!(!holds && words.contains("exhibitNumbre"), "{words}");
}

/// What the validator does not see: a performer that is none, a node that is missing, a name from elsewhere, a digest
/// of a file that is another one. For every choice of parts.
#[test]
fn it_says_what_the_bundle_says_and_nothing_of_what_stays() {
    let world = World::new(3);
    let digests: Vec<String> = world.files.values().map(|bytes| sha256_hex(bytes)).collect();
    assert!(!digests.is_empty());
    for choice in 0u8..31 {
        let away: Vec<Part> =
            Part::ALL.iter().enumerate().filter(|(n, _)| choice & (1 << n) != 0).map(|(_, p)| *p).collect();
        let files = files(&world, &away);
        let text = provenance(&files);
        for digest in &digests {
            assert_eq!(text.contains(digest), !away.contains(&Part::Attachments), "{away:?}");
        }
        let json: Value = serde_json::from_str(&text).unwrap();
        let graph = json["@graph"].as_array().unwrap();
        let mut defined = BTreeMap::new();
        for node in graph {
            let id = node["@id"].as_str().unwrap();
            assert!(defined.insert(id, node).is_none(), "{id} twice");
        }
        let mut named = BTreeSet::new();
        references(&json, &mut named);
        for id in &named {
            assert!(defined.contains_key(id.as_str()), "{id} is nowhere");
        }
        let people: Value = serde_json::from_slice(&files["data/roster/people.json"]).unwrap();
        let names: Vec<&str> =
            people["people"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
        let of_type = |kind: &str| graph.iter().filter(|n| n["@type"] == kind).collect::<Vec<_>>();
        for person in of_type("uco-identity:Person") {
            assert!(names.contains(&person["uco-core:name"].as_str().unwrap()), "{away:?}");
        }
        let actions = of_type("case-investigation:InvestigativeAction");
        let attached = if away.contains(&Part::Attachments) { 0 } else { digests.len() };
        let signed = files.keys().filter(|p| p.ends_with(".statement.json")).count();
        assert_eq!(actions.len(), attached + signed + 1, "{away:?}");
        assert_eq!(of_type("case-investigation:ProvenanceRecord").len(), attached + signed + 2, "{away:?}");
        for action in actions {
            let kind = |field: &Value| defined[field["@id"].as_str().unwrap()]["@type"].clone();
            assert_eq!(kind(&action["uco-action:performer"]), "uco-identity:Person");
            assert_eq!(kind(&action["uco-action:environment"]), "uco-observable:Device");
            assert_eq!(kind(&action["uco-action:instrument"][0]), "uco-tool:Tool");
            assert_eq!(kind(&action["uco-action:location"][0]), "uco-location:Location");
            let at = action["uco-action:startTime"]["@value"].as_str().unwrap();
            assert!(at.ends_with("+08:00") && action["uco-action:endTime"]["@value"] == at, "{at}");
        }
        for file in of_type("uco-observable:File") {
            let [facet, content] = [0, 1].map(|n| &file["uco-core:hasFacet"][n]);
            let Some(bytes) = facet["uco-observable:filePath"].as_str().and_then(|p| files.get(p)) else {
                continue;
            };
            let hash = &content["uco-observable:hash"][0]["uco-types:hashValue"]["@value"];
            assert_eq!(*hash, sha256_hex(bytes));
            assert_eq!(facet["uco-observable:sizeInBytes"], bytes.len());
        }
    }
}

/// Every `{"@id": …}` that only refers.
fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) if map.len() == 1 && map.contains_key("@id") => {
            into.insert(map["@id"].as_str().unwrap().to_owned());
        }
        Value::Object(map) => map.values().for_each(|v| references(v, into)),
        Value::Array(list) => list.iter().for_each(|v| references(v, into)),
        _ => {}
    }
}
