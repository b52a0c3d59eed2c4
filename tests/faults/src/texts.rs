//! Every text of every request, as the types of the commands have it: what could be typed, whoever plays the day.

use crate::shape::at_the_top;
use itgel_casefile::preparation::{FIELDS, Sort};
use itgel_commands::bindings::typescript;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where texts stand in requests: `amend.file.description`. A list is as one of its entries; of a card that is filled in,
/// each field that takes free text.
#[must_use]
pub fn texts() -> BTreeSet<String> {
    let types = typescript();
    let types = bare(&types);
    let named = |line: &&str| {
        let (name, shape) = line.strip_prefix("export type ")?.split_once(" = ")?;
        Some((name.to_owned(), shape.trim().trim_end_matches(';').to_owned()))
    };
    let known: BTreeMap<String, String> =
        types.split_inclusive(";\n").filter_map(|declared| named(&declared.trim())).collect();
    let commands = types.split("export interface Commands {").nth(1).unwrap_or_default();
    let mut found = BTreeSet::new();
    for line in commands.lines() {
        let request = line.split_once(": { request: ").and_then(|(name, rest)| {
            let (request, _) = rest.split_once("; view: ")?;
            Some((name.trim(), request))
        });
        if let Some((command, request)) = request {
            below(&known, request, command.to_owned(), &mut found);
        }
    }
    found
}

/// Without comments.
fn bare(types: &str) -> String {
    let mut kept = String::new();
    for (n, piece) in types.split("/*").enumerate() {
        kept.push_str(if n == 0 { piece } else { piece.split_once("*/").map_or("", |(_, after)| after) });
    }
    kept
}

fn below(known: &BTreeMap<String, String>, shape: &str, path: String, found: &mut BTreeSet<String>) {
    let shape = shape.trim().trim_end_matches("| null").trim();
    if let Some(inside) = shape.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
        below(known, inside, path, found);
    } else if let Some(inside) = shape.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        for piece in at_the_top(inside) {
            let Some((name, kind)) = piece.split_once(':') else { continue };
            let name = name.trim().trim_matches('"').trim_end_matches('?');
            // A map: whatever its keys are, a text below it is one.
            let name = if name.starts_with('[') { "*" } else { name };
            below(known, kind, format!("{path}.{name}"), found);
        }
    } else if shape == "string" {
        match path.strip_suffix("answers.*") {
            Some(card) => found.extend(of_cards().map(|key| format!("{card}answers.{key}"))),
            None => drop(found.insert(path)),
        }
    } else if let Some(declared) = known.get(shape) {
        below(known, declared, path, found);
    }
}

/// Fields of the cards of preparation that take free text.
fn of_cards() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().filter(|field| matches!(field.sort, Sort::Text(_))).map(|field| field.key)
}

/// Listens at the door of the program: in which texts of requests that were taken something stood that is looked for.
/// What stood there it does not keep.
pub struct Ear {
    sought: Box<dyn Fn(&str) -> bool + Send>,
    heard: BTreeSet<String>,
}

impl Ear {
    /// Listens for texts of which this is true.
    #[must_use]
    pub fn new(sought: Box<dyn Fn(&str) -> bool + Send>) -> Self {
        Self { sought, heard: BTreeSet::new() }
    }

    /// The texts of a request that are looked for.
    #[must_use]
    pub fn listen(&self, command: &str, request: &Value) -> Vec<String> {
        let mut all = Vec::new();
        self.below(request, command.to_owned(), &mut all);
        all
    }

    fn below(&self, value: &Value, path: String, all: &mut Vec<String>) {
        match value {
            Value::String(text) if (self.sought)(text) => all.push(path),
            Value::Array(list) => list.iter().for_each(|one| self.below(one, path.clone(), all)),
            Value::Object(fields) => {
                fields.iter().for_each(|(name, one)| self.below(one, format!("{path}.{name}"), all));
            }
            _ => {}
        }
    }

    /// The request was taken.
    pub fn keep(&mut self, texts: Vec<String>) {
        self.heard.extend(texts);
    }

    /// Everything that was heard.
    #[must_use]
    pub fn heard(&self) -> &BTreeSet<String> {
        &self.heard
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_found_in_lists_in_what_may_be_missing_and_in_cards() {
        let all = texts();
        for one in [
            "amend.file.description",
            "note_recordings.recordings.gaps.reason",
            "make_referral.told.by",
            "fill_preparation.answers.likes",
            "record_order.scan",
        ] {
            assert!(all.contains(one), "{one}");
        }
        // Chosen from a list, a number, or no text at all.
        for none in [
            "amend.file.item",
            "record_order.parts",
            "fill_preparation.answers.door",
            "lock",
            "note_signs.seen.*",
        ] {
            assert!(!all.contains(none), "{none}");
        }
        assert!(all.len() > 250, "{}", all.len());
    }

    #[test]
    fn what_is_heard_has_the_names_of_the_texts() {
        let mut ear = Ear::new(Box::new(|text| text.contains('ё')));
        let request = json!({"file": {"path": "x", "description": "ё"}, "reason": "а", "list": [{"by": "а"}, {"by": "ёё"}]});
        let heard = ear.listen("amend", &request);
        ear.keep(heard);
        let heard: Vec<&str> = ear.heard().iter().map(String::as_str).collect();
        assert_eq!(heard, ["amend.file.description", "amend.list.by"]);
    }
}
