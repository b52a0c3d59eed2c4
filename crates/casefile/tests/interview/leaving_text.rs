//! Every text that leaves in a bundle is typed in a field that remarks what looks like a name (ux.md section 3), or nobody
//! types it: the events that go with a part are searched for texts, and held against the table of the fields.

use crate::samples::everything;
use itgel_casefile::event::{Event, part_of};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// No word of a list, no identifier, no day and no number reads like this: where it may stand, anything may.
const TEXT: &str = "Д. Дорж, 99112233";

#[derive(Deserialize)]
struct Table {
    not_typed: BTreeMap<String, String>,
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    #[serde(default)]
    leaves: Vec<String>,
    #[serde(default)]
    identity: Vec<String>,
}

/// The pointer to each text inside, with its path by names alone.
fn texts(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(_) => found.push((pointer.to_owned(), path.to_owned())),
        Value::Array(list) => {
            for (n, one) in list.iter().enumerate() {
                texts(one, &format!("{pointer}/{n}"), path, found);
            }
        }
        Value::Object(fields) => {
            for (name, one) in fields {
                texts(one, &format!("{pointer}/{name}"), &format!("{path}.{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_text_that_leaves_has_its_field_in_the_table() {
    let mut free = BTreeSet::new();
    for event in everything() {
        let Event::Case(inner) = &event else { continue };
        if part_of(inner).is_none() {
            continue;
        }
        let written = serde_json::to_value(&event).unwrap();
        let act = written["event"]["type"].as_str().unwrap().to_owned();
        let mut found = Vec::new();
        texts(&written["event"], "/event", &act, &mut found);
        for (pointer, path) in found {
            let mut other = written.clone();
            *other.pointer_mut(&pointer).unwrap() = Value::String(TEXT.to_owned());
            if serde_json::from_value::<Event>(other).is_ok() {
                free.insert(path);
            }
        }
    }
    let table: Table = serde_json::from_str(include_str!("../../../../tests/fields.json")).unwrap();
    let typed = table.fields.iter().flat_map(|f| f.leaves.iter().chain(&f.identity)).cloned();
    // Purpose and reference of a bundle stand in its summary; they are no event that leaves.
    let typed: BTreeSet<String> = typed.filter(|path| !path.starts_with("summary.")).collect();
    let not_typed: BTreeSet<String> = table.not_typed.into_keys().collect();
    assert_eq!(typed.intersection(&not_typed).collect::<Vec<_>>(), Vec::<&String>::new());
    let known: BTreeSet<String> = typed.union(&not_typed).cloned().collect();
    let missing: Vec<&String> = free.difference(&known).collect();
    let gone: Vec<&String> = known.difference(&free).collect();
    assert!(missing.is_empty(), "texts that leave and have no field in the table: {missing:#?}");
    assert!(gone.is_empty(), "of the table, and no text of an event that leaves: {gone:#?}");
    assert!(free.len() > 40, "the search for texts finds too few: {}", free.len());
}
